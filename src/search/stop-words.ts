const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also although am among an and any anybody anyone anything are as at
  be because been before being below between both but by can cannot could did do does doing done down during
  each eg either else etc ever every everybody everyone everything few for from further had has have having he hence her
  here hers herself him himself his how however i ie if in into is it its itself just let like may me might mine more most
  much must my myself neither no nobody none nor not now of off often on once one only onto or other others otherwise ought
  our ours ourselves out over own per perhaps please quite rather really same shall she should since so some somebody
  someone something still such than that the their theirs them themselves then there therefore these they thing things this
  those though through thus to too under until unto up upon us very via was we were what whatever when whenever where
  whereas wherever whether which whichever while whilst who whoever whom whose why will with within without would yes yet
  you your yours yourself yourselves`.split(/\s+/),
);

// Acronyms that are stop words in lower case: the IT strategy, advice of the WHO, US firms.
const ACRONYMS: ReadonlySet<string> = new Set(['IT', 'US', 'WHO']);

/**
 * Whether a word carries no topic in English. Given as written, "IT", "US" and "WHO" in capitals are acronyms and not
 * stop words.
 */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase()) && !ACRONYMS.has(word);
}
