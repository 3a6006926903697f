/** A web address that stands in a text as it is: in code, or posted by a program. */
export const BARE_LINK = /\bhttps?:\/\/\S+?(?=[.,;:!?)\]'"’”]*(?:\s|$))/gi;
