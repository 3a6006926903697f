/** The forms of address that stand before a surname in papers, as the alternatives of a pattern. */
export const PERSONAL_TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Cllr|Councillor|Rev|Revd|Hon|The Hon';
