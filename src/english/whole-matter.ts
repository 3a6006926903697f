/**
 * How people ask for a whole matter and for nothing of it in particular: what follows is the matter, and none of these words
 * is looked for in a paper.
 */
export const WHOLE_MATTER: readonly string[] =
  `brief me on, brief me about, brief us on, a brief on, briefing on, fill me in on,
  catch me up on, bring me up to date on, bring me up to speed on, get me up to speed on, talk me through, walk me through,
  run me through, give me everything about, give me everything on, give me a summary of, give me an overview of,
  give me the lowdown on, give me the latest on, give me the background on, give me the background to, everything about,
  everything on, everything you have on, all you have on, a summary of, an overview of, overview of, background on,
  background to, the lowdown on, the story on, the story with, i need to know about, what do we have on, what have we got on,
  what do you have on, what do we know about, what do you know about`
    .split(',')
    .map((phrase) => phrase.trim());

/** How people ask for one page on a matter, at the beginning of what they say; what follows is the matter. */
export const BRIEF_ON =
  '(?:(?:please|stp|can you|could you|would you|give (?:me|us)|i need|we need|write|show (?:me|us))\\s+)*(?:an?\\s+|the\\s+)?(?:one[- ]page\\s+|short\\s+)?brief(?:ing)?\\s+(?:(?:me|us)\\s+)?(?:on|about|for|before)';

/** The same without "on", where what follows must be a name: "brief stroke", but "brief history of …". */
export const BRIEF_NAME = '(?:stp\\s+)?brief';

/** What stands behind the matter and is no part of it. */
export const BEHIND_BRIEF = "(?:(?:next|last)\\s+)?(?:'s\\s+)?(?:meetings?|please|for (?:me|us)|today|tomorrow)";
