import type { Answer, AnswerStatement, Citation } from '../../domain/answer.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { capitalised } from '../headline.ts';

/** Words of an answer, with the numbers (from 1) of the citations that they stand on; none where it says that itself. */
export interface SaidWords {
  readonly text: string;
  readonly sources: readonly number[];
}

/** A headline as it is shown: the fact in front, and the sentences that carry it. */
export interface SaidHeadline {
  readonly opening: SaidWords;
  readonly sentences: readonly SaidWords[];
}

/** A quotation that is shown whole behind a headline that does not hold it has so many words at most. */
const SHORT_QUOTE = 45;

/**
 * A headline in the order in which it is read. The fact in front is the lead, where the headline goes on behind it with a
 * sentence of its own, else the first sentence whole: no word of the headline is changed or left out. Where it is
 * that sentence alone, and none of the record's, the quotation that it stands on follows it.
 */
export function saidHeadline(answer: Answer): SaidHeadline {
  const { opening, rest } = parted(answer);
  const said = (text: string): SaidWords => ({ text, sources: sourcesOf(text, answer.statements) });
  const sentences = joined(splitSentences(rest).map(({ text }) => said(text)));
  if (answer.kind !== 'found') return { opening: said(opening), sentences };
  const [first] = answer.citations;
  const isQuoted = sentences.length === 0 && answer.total === null && !holds(opening, first.quote);
  if (isQuoted && first.quote.split(' ').length <= SHORT_QUOTE)
    return { opening: { text: opening, sources: [] }, sentences: [{ text: quoted(first), sources: [1] }] };
  // What the first sentence behind it stands on need not be told twice.
  if (sentences[0]?.sources.includes(1)) return { opening: { text: opening, sources: [] }, sentences };
  const isCited =
    [opening, rest].some((text) => said(text).sources.length > 0) ||
    answer.statements.some(({ text }) => unsaid(text, [answer.headline]) !== '');
  return { opening: isCited ? said(opening) : { text: opening, sources: numbers(answer.statements[0]) }, sentences };
}

/** The sentences of a text that none of the texts before holds, as one text; empty where all of it was said. */
export function unsaid(text: string, before: readonly string[]): string {
  const isSaid = (words: string) => before.some((said) => holds(said, words));
  return splitSentences(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => {
      // "Ann Lee, Director: Ann Lee was appointed Director." says no more than its two parts.
      const [, name, rest] = /^(.+?): (.+)$/s.exec(sentence) ?? [];
      return !isSaid(sentence) && !(name !== undefined && rest !== undefined && isSaid(name) && isSaid(rest));
    })
    .join(' ');
}

/** Words with the mark of what they stand on, which stands before the stop that ends them: "It met [1]." */
export function marked({ text, sources }: SaidWords, mark: (sources: readonly number[]) => string): string {
  const { words, stop } = atStop(text);
  return sources.length === 0 ? text : `${words} ${mark(sources)}${stop}`;
}

/** Words without the full stop that ends them, and that stop; a quotation keeps its own. */
export function atStop(text: string): { readonly words: string; readonly stop: string } {
  return /[^.…]\.$/.test(text) ? { words: text.slice(0, -1), stop: '.' } : { words: text, stop: '' };
}

/** Numbers in order, runs of three and more as their ends: "1, 3–7". `to` joins the ends. */
export function numberRuns(numbers: readonly number[], to = '–'): readonly string[] {
  const runs: { from: number; until: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.until === number - 1) last.until = number;
    else runs.push({ from: number, until: number });
  }
  return runs.flatMap(({ from, until }) => {
    if (until - from > 1) return [`${from}${to}${until}`];
    return until === from ? [`${from}`] : [`${from}`, `${until}`];
  });
}

/** Words as they are repeated: in quotation marks only where they are the record's own. */
function quoted({ quote, document }: Citation): string {
  return document.text === 'verbatim' ? `“${quote}”` : quote;
}

function parted({ headline, lead }: Answer): { readonly opening: string; readonly rest: string } {
  const behind = lead !== null && headline.startsWith(lead) ? headline.slice(lead.length) : null;
  // A lead that ends where a sentence of the headline goes on in small letters is no sentence by itself.
  const [joint, aside = ''] = /^( \([^()]*\))?[.:]\s+(?=[\p{Lu}\p{N}£“‘("'])/u.exec(behind ?? '') ?? [];
  if (lead !== null && behind !== null && joint !== undefined)
    return { opening: `${lead}${aside}`, rest: capitalised(behind.slice(joint.length)) };
  const end = splitSentences(headline)[0]?.end ?? headline.length;
  return { opening: headline.slice(0, end).trim(), rest: headline.slice(end).trim() };
}

/** What a sentence stands on: the statement that it is, else those with which it has a run of words in common. */
function sourcesOf(sentence: string, statements: readonly AnswerStatement[]): readonly number[] {
  const own = statements.filter(({ text }) => holds(text, sentence) || holds(sentence, text));
  const on = own.length > 0 ? own : statements.filter(({ text }) => shareRun(text, sentence));
  return [...new Set(on.flatMap(numbers))].sort((a, b) => a - b);
}

/** As many words in a row are no chance. */
const RUN = 8;

function shareRun(text: string, sentence: string): boolean {
  const words = bareWords(sentence).split(' ');
  return words.some((_, at) => at + RUN <= words.length && holds(text, words.slice(at, at + RUN).join(' ')));
}

function numbers({ citations }: AnswerStatement): readonly number[] {
  return citations.map((index) => index + 1);
}

/** Whether a text holds words, whatever marks and capitals stand around them. */
function holds(text: string, words: string): boolean {
  const bare = bareWords(words);
  return bare !== '' && ` ${bareWords(text)} `.includes(` ${bare} `);
}

function bareWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}£%]+/u)
    .filter(Boolean)
    .join(' ');
}

/** Neighbours that stand on the same are told together, so that their number stands once. */
function joined(sentences: readonly SaidWords[]): readonly SaidWords[] {
  const together: SaidWords[] = [];
  for (const said of sentences) {
    const last = together.at(-1);
    if (last !== undefined && last.sources.join() === said.sources.join())
      together[together.length - 1] = { ...last, text: `${last.text} ${said.text}` };
    else together.push(said);
  }
  return together;
}
