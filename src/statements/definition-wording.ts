/** A definition read from a sentence, offsets within the sentence. */
export interface WordedDefinition {
  readonly term: string;
  readonly meaning: string;
  readonly manner: 'expansion' | 'meaning';
  readonly start: number;
  readonly end: number;
}

const GENUS =
  '(?:an?|the)(?: \\p{Ll}+)? (?:term|name|phrase|word|label|title|expression|shorthand)(?: (?:which is |that is )?(?:used|given|applied|coined))? ?(?:to describe|to mean|to refer to|that describes|which describes|describing|for|meaning|to|of)';
const QUOTED = /["“‘']([^"“”‘’']{2,60})["”’']/.source;
const NAME = "\\p{Lu}[\\p{L}\\p{N}&'’/-]*(?: (?:of |and |the |for |to )?[\\p{L}\\p{N}&'’/-]+){0,5}";
/** An author says what a word means in a paper of their own. */
const IN_THIS_PAPER = '(?:(?:In|Throughout|For the purposes? of) (?:this|these) \\p{Ll}+,? )?';
const SENTENCE_START = `^(?:[^\\p{L}"“‘]*)${IN_THIS_PAPER}(?:The (?:term|phrase|word|expression) |The |An? )?`;
const REPORTED = '(?:that|where|because|as) (?:the |an? |this )?';

const TERM_AT_START = `${SENTENCE_START}(?:${QUOTED}|(${NAME}?))`;
const IS_A_TERM = new RegExp(`${TERM_AT_START},? (?:is|was|are|were) ${GENUS} (.+)$`, 'u');
const MEANS = new RegExp(
  `${TERM_AT_START} (?:means|meant|is taken to mean|is understood to mean|denotes) (?!that\\b|we\\b|you\\b|it\\b|there\\b|I\\b|they\\b)(.+)$`,
  'u',
);
const DEFINED_AS = new RegExp(`${TERM_AT_START},? (?:is|was|are|were) (?:\\p{Ll}+ )?defined (?:as|to mean) (.+)$`, 'u');
const STANDS_FOR = new RegExp(`${TERM_AT_START} (?:stands|stood) for (.+)$`, 'u');
const TERM_REFERS = new RegExp(
  `^The (?:term|phrase|word|expression) (?:${QUOTED}|(${NAME}?)) (?:refers to|referred to|relates to|describes|described) (.+)$`,
  'u',
);
const RELATES_TO = new RegExp(
  `(?:^|${REPORTED}|^The )(?:The |the )?(?:${QUOTED} )?((?:[\\p{L}\\p{N}'’“”‘"-]+ ){0,5}?(?:policy|scheme|term|phrase|rule|initiative|principle|test|protocol|pathway|model|approach)) (?:related to|relates to|refers to|referred to|describes|described|meant|means) (.+)$`,
  'u',
);
const KNOWN_AS = new RegExp(
  `(?:,? \\(?(?:also |often |commonly |otherwise |now |formerly )?(?:known as|referred to as)|(?:,| \\() ?(?:to be )?(?:called|named)) (?:the |an? )?(?:${QUOTED}|(\\p{Lu}[\\p{L}\\p{N}'’/-]*(?: (?:of |and |the |for )?\\p{Lu}[\\p{L}\\p{N}'’/-]*){0,5}))`,
  'u',
);
const CLAUSE_BEFORE = /[^,;:()]{12,160}$/u;

const NO_TERM =
  /^(?:this|that|it|which|what|these|those|there|he|she|they|we|i|you|one|who|and|but|so|also|here|if|by|in|all)\b/i;
const NO_TERM_WORD =
  /\b(?:is|are|was|were|has|have|had|can|could|will|would|do|does|did|you|we|i|not|that|it|by|what|this|any|also|their|our|no)\b/i;
const CUE =
  /\b(?:term|name|phrase|word|label|expression|shorthand|means|meant|mean|defined|stands|stood|relate[ds]|refer(?:s|red)|describe[ds]|known as|called|named|denotes)\b/;

/**
 * What a sentence defines in so many words: "X is a term to describe …", "X means …", "the X policy related to …". In
 * speech only the plainest forms count: people say "means" of everything.
 */
export function readWording(sentence: string, speech: boolean): WordedDefinition | null {
  if (!CUE.test(sentence) || sentence.length > 1200) return null;
  if (speech) return first(sentence, [IS_A_TERM, DEFINED_AS], 'meaning');
  const stated =
    first(sentence, [IS_A_TERM, DEFINED_AS, MEANS, TERM_REFERS, RELATES_TO], 'meaning') ??
    first(sentence, [STANDS_FOR], 'expansion');
  return stated ?? named(sentence);
}

function first(
  sentence: string,
  patterns: readonly RegExp[],
  manner: 'meaning' | 'expansion',
): WordedDefinition | null {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence);
    const definition = match && definitionOf(match, manner);
    if (definition) return definition;
  }
  return null;
}

function definitionOf(match: RegExpExecArray, manner: 'meaning' | 'expansion'): WordedDefinition | null {
  const term = tidy(match[2] ?? match[1] ?? '');
  const meaning = (match[3] ?? '').replace(/[\s.;:]+$/, '');
  if (term === '' || NO_TERM.test(term) || NO_TERM_WORD.test(term) || meaning.split(' ').length < 2) return null;
  return { term, meaning, manner, start: match.index, end: match.index + match[0].length };
}

/** "care provided outside hospital, known as Local Care": the words before are the meaning. */
function named(sentence: string): WordedDefinition | null {
  const match = KNOWN_AS.exec(sentence);
  const term = match?.[1] ?? match?.[2];
  const clause = match
    ? CLAUSE_BEFORE.exec(sentence.slice(Math.max(0, match.index - 180), match.index))?.[0]
    : undefined;
  if (!match || !term || clause === undefined || NO_TERM.test(term)) return null;
  const meaning = clause.trim().replace(/^(?:and|or|but|the|that|which) /i, '');
  if (meaning.split(' ').length < 3 || /\b(?:is|are|was|were|be|been|what)$/.test(meaning)) return null;
  return { term, meaning, manner: 'meaning', start: match.index - clause.length, end: match.index + match[0].length };
}

function tidy(term: string): string {
  return term
    .replace(/["“”‘’]/g, '')
    .replace(/^(?:the|an?) /i, '')
    .trim();
}
