const SPEAKS =
  'mention|mentions|mentioning|mentioned|cover|covers|covering|covered|discuss|discusses|discussing|discussed|refer to|refers to|referring to|talk about|talks about|talking about|speak of|speaks of|touch on|touches on|deal with|deals with|say anything about|says anything about|include|includes|about';

/** How papers are asked for by what they do not speak of: "which papers do not mention X", "minutes without a word on X". */
export const NOT_MENTIONING = new RegExp(
  `\\b(?:(?:do|does|did|is|are|was|were|have|has)(?: not|n['’]?t)|never|not|without(?: ever)?)\\s+(?:even |once |ever |actually )*(?:${SPEAKS})\\b|\\bwithout (?:a|any) (?:word|mention) (?:on|of|about)\\b|\\bsay(?:s)? nothing (?:about|on|of)\\b|\\b(?:with )?no (?:mention|word) (?:of|on|about)\\b|\\bfail(?:s|ed)? to (?:mention|cover|discuss)\\b|\\bsilent (?:on|about)\\b`,
  'iu',
);

/** The words of such a question that are no part of what is not spoken of. */
export const NOT_MENTIONING_WORDS: ReadonlySet<string> = new Set(
  'not never without even once ever actually mention mentions mentioning mentioned cover covers covering covered discuss discusses discussing discussed refer refers referring talk talks talking speak speaks touch touches deal deals say says anything nothing about include includes word fail fails failed silent no any'.split(
    ' ',
  ),
);
