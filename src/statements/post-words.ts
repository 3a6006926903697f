// The vocabulary a post's title is built from: a head noun ("Officer"), rank and field words before it, a tail after it.

const HEADS =
  'vice[- ]?chair(?:man|woman|person)?|chair(?:man|woman|person)?|director[- ]general|director|secretary of state|secretary|officer|manager|executive|leader|head|lead|minister|commissioner|consultant|advis[eo]r|counsel|treasurer|clerk|mayor|president|governor|member|analyst|accountant|auditor|nurse|midwife|pharmacist|physician|inspector|co-?ordinator|administrator|specialist|conven[eo]r|registrar|ombudsman|spokes(?:man|woman|person)|architect|solicitor|economist|scientist|engineer|planner|surveyor|champion|sponsor|assistant|partner|vice[- ]chancellor|chancellor|principal|representative|statistician|whip|general|constable|coroner|superintendent|controller|supervisor|librarian|epidemiologist|psychologist';

// Plain ASCII boundaries, since Unicode ones cost four times as much on a long text; `postHeads` sees to the rest.
const HEAD = `\\b(?:(${HEADS})|(SRO|CEO|CFO|COO|CIO|CTO|DPH|CMO|CNO))\\b`;
const POST_HEADS = new RegExp(HEAD, 'gi');
const POST_HEAD = new RegExp(HEAD, 'i');

/** A head noun found in a text. */
export interface HeadNoun {
  readonly word: string;
  readonly start: number;
  /** True for a post written as its initials, "SRO". */
  readonly initials: boolean;
}

/** Every head noun of a post in a text, capitalised or not; not in the plural, nor in part of a longer word. */
export function postHeads(text: string): HeadNoun[] {
  const heads: HeadNoun[] = [];
  for (const match of text.matchAll(POST_HEADS)) {
    const word = match[0];
    const initials = match[2] !== undefined;
    const around = `${text[match.index - 1] ?? ' '}${text[match.index + word.length] ?? ' '}`;
    if (/[\p{L}\p{N}]|^['’-]|-$/u.test(around) || (initials && word !== word.toUpperCase())) continue;
    heads.push({ word, start: match.index, initials });
  }
  return heads;
}

/** Whether some words hold the head noun of a post, or something that looks like one. */
export function holdsPostHead(words: string): boolean {
  return POST_HEAD.test(words);
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Heads that say a post only with a word before them: "Officer", "Member". */
const DEPENDENT = words(
  'officer executive member lead general nurse assistant partner representative champion sponsor',
);

/** Rank words: "Deputy Director of Finance" is a post of that name; "Project Director of X" is a post at X. */
const RANKS = words(
  'deputy assistant associate corporate executive strategic interim acting joint group senior regional service divisional non-executive area lead',
);

/** Lower-case words that may stand before a head: "chief executive", "senior responsible officer". */
const FIELDS = words(`
  chief deputy vice acting interim assistant associate senior executive non-executive corporate strategic programme
  project medical clinical finance financial nursing operating operational accountable responsible managing general
  principal lead joint group national regional local area democratic services policy scrutiny research communications
  engagement public health social care adult children's children’s nurse scientific information technology governance
  commissioning transformation improvement workforce quality performance planning legal monitoring returning section lay
  independent parish town county district borough cabinet committee board shadow first prime foreign permanent private
  parliamentary accounting safeguarding data protection human resources business digital contract contracts estates
  portfolio workstream delivery relationship relationships service`);

/** Whether a head and the word before it make a post: not "Officer" alone, nor "Programme Executive". */
export function makesPost(head: string, before: string | undefined): boolean {
  if (/^executive$/i.test(head)) return /^(?:chief|non)$/i.test(before ?? '');
  if (/^member$/i.test(head)) return isMemberOf(before ?? '');
  if (/^general$/i.test(head))
    return /^(?:auditor|attorney|solicitor|surgeon|director|secretary|governor|comptroller)$/i.test(before ?? '');
  return before !== undefined || !DEPENDENT.has(head.toLowerCase());
}

/** Whether "Member" after a word is a post ("Cabinet Member") and not anyone at the table ("Committee Member"). */
function isMemberOf(word: string): boolean {
  return /^(?:cabinet|board|lay|portfolio|executive|non-executive|lead|local|independent|shadow|co-opted|assembly)$/i.test(
    word,
  );
}

export function isRank(word: string): boolean {
  return RANKS.has(word.toLowerCase());
}

export function isField(word: string): boolean {
  return FIELDS.has(word.toLowerCase());
}

/** Whether the words after "of" belong to the title itself: "Director of Finance", "Minister for Education". */
export function takesPortfolio(head: string, modifiers: readonly string[]): boolean {
  if (/^(?:minister|secretary of state|commissioner)$/i.test(head)) return true;
  if (/^member$/i.test(head) || (/^secretary$/i.test(head) && /^cabinet$/i.test(modifiers[0] ?? ''))) return true;
  return /^(?:director|head|manager|lead|officer)$/i.test(head) && modifiers.every(isRank);
}

const ORGANISATION =
  /\b(?:trusts?|councils?|group|CCGs?|boards?|(?:sub-)?committees?|university|NHS|association|partnership|foundation|authority|agency|ltd|limited|college|hospitals?|commission|government|directorate|division|network|alliance|federation|society|institute|cabinet|forum|panel|party|parliament|police|inspectorate|Healthwatch|(?:ambulance|rescue) service)\b/i;

/** Whether a noun phrase is a body or place of work: it has such a word, or is an acronym alone. */
export function looksLikeOrganisation(phrase: string): boolean {
  return ORGANISATION.test(phrase) || /^(?:the )?\p{Lu}{3,}[\p{Lu}\p{Ll}]*$/u.test(phrase.trim());
}

const PLAN =
  /^\p{Lu}\S* (?:\S+ ){0,6}(?:Plan|Programme|Project|Strategy|Review|Workstream|Services?|System|Collaborative|Office|Department|Region)$/u;

/** Whether a capitalised phrase is the name of a plan, a programme or a part of an organisation, as beside a post. */
export function looksLikePlan(phrase: string): boolean {
  return PLAN.test(phrase);
}
