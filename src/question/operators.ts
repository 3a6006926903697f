import { type Filter, NO_FILTER } from '../domain/filter.ts';
import type { AskedDay, Understood } from '../domain/query.ts';
import { nearestWord } from '../knowledge/nearest-word.ts';
import { stems } from '../search/terms.ts';
import type { View } from '../search/view.ts';
import { EXAMPLES, isOperator, OPERATORS, operatorCalled } from './operator-names.ts';
import { type OperatorToken, operatorTokens } from './operator-tokens.ts';
import { dateMeant } from './operator-values.ts';
import { type Effect, readOperator } from './read-operator.ts';

/** A question with its operators taken off. */
export interface ReadOperators {
  /** The question without them; the words between quotation marks stay. The text itself where it holds none. */
  readonly text: string;
  readonly filter: Filter;
  /** The day that `decided:` gives. */
  readonly day: AskedDay | null;
  readonly hints: readonly string[];
  readonly understood: readonly Understood[];
}

/**
 * Takes the operators off a question: `body:`, `workstream:`, `who:`, `kind:`, `decided:`, `after:`, `before:`,
 * `"exact words"` and `-word`. One that cannot be read restricts nothing and leaves a hint; the value of one that is not
 * known stays as words of the question. A question that stands in quotation marks as a whole is just that question.
 */
export function readOperators(text: string, view: View): ReadOperators {
  const tokens = operatorTokens(text);
  const whole: ReadOperators = { text, filter: NO_FILTER, day: null, hints: [], understood: [] };
  if (isQuotedQuestion(tokens)) return whole;
  let read = whole;
  const kept: string[] = [];
  let took = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const span = spanOf(tokens, at, text);
    const effect = effectOf(span, text, view);
    if (!effect) {
      kept.push(text.slice(token.start, token.end));
      continue;
    }
    took = true;
    at += span.length - 1;
    if (effect.keep) kept.push(effect.keep);
    const written = text.slice(token.start, span.at(-1)?.end);
    read = merge(read, effect, written);
  }
  if (!took) return whole;
  const rest = kept.join(' ');
  return { ...read, text: rest, filter: { ...read.filter, alone: isAlone(read.filter, rest) } };
}

/** Nothing but operators, or nothing but exact words, which stay as words to rank by. */
function isAlone({ exact, written }: Filter, rest: string): boolean {
  if (written === '') return false;
  const left = exact.reduce((text, phrase) => text.replace(phrase, ''), rest);
  return !/[\p{L}\p{N}]/u.test(left);
}

function isQuotedQuestion(tokens: readonly OperatorToken[]): boolean {
  const [first, ...others] = tokens;
  if (first?.form !== 'exact' || others.some(({ value }) => value !== '')) return false;
  return /\?$|^(?:who|what|when|where|which|why|how|is|are|was|were|did|does|do|has|have|had|will)\b/i.test(
    first.value,
  );
}

/** The pieces an operator takes: a date may go on behind its first word ("after:3 March 2017"). */
function spanOf(tokens: readonly OperatorToken[], at: number, text: string): readonly OperatorToken[] {
  const token = tokens[at];
  if (!token) return [];
  if (!/^(?:after|before|decided)$/.test(token.name)) return [token];
  for (const length of [3, 2]) {
    const span = tokens.slice(at, at + length);
    if (span.length < length || span.slice(1).some(({ form }) => form !== 'word')) continue;
    if (dateMeant(dateText(span, text)) !== null) return span;
  }
  return [token];
}

function dateText(span: readonly OperatorToken[], text: string): string {
  const [first, ...others] = span;
  return [first?.value ?? '', ...others.map(({ start, end }) => text.slice(start, end))]
    .join(' ')
    .replace(/[?!.,;)]+$/, '');
}

function effectOf(span: readonly OperatorToken[], text: string, view: View): Effect | null {
  const [token] = span;
  if (!token) return null;
  const { form, name, value, minus } = token;
  if (form === 'exact')
    return minus ? excluding(value) : { filter: { exact: [value] }, as: 'these words exactly', keep: value };
  if (form === 'word') return minus ? excludingWord(value) : unfinished(token, text);
  if (!isOperator(name)) return unknown(token, text);
  if (minus) {
    const hint = `${name}: cannot be turned round with a minus; it was left out. A minus takes words: -word or -"some words".`;
    return { filter: {}, hint };
  }
  return readOperator(name, span.length > 1 ? dateText(span, text) : value, view);
}

function excluding(value: string): Effect {
  return { filter: { excluded: [value] }, as: 'passages without these words' };
}

/** A minus before a small word ("-who is it?") is a dash; so is one before what no passage is told apart by. */
function excludingWord(value: string): Effect | null {
  return stems(value).length === 0 ? null : { filter: { excluded: [value] }, as: 'passages without this word' };
}

/** "body: hosc" is a slip worth a hint; the words stay. */
function unfinished({ start, end }: OperatorToken, text: string): Effect | null {
  const name = /^(\p{Ll}+):$/u.exec(text.slice(start, end))?.[1];
  if (name === undefined || !isOperator(name)) return null;
  return {
    filter: {},
    keep: name,
    hint: `Write ${name}: and its value without a space between them: ${EXAMPLES[name]}.`,
  };
}

function unknown({ name, value, start }: OperatorToken, text: string): Effect | null {
  const near = operatorCalled(name) ?? nearestWord(name, OPERATORS);
  // "STP:what is it?" is a sentence; an operator is written small.
  if (near === null && (name.length < 3 || !text.slice(start).startsWith(name))) return null;
  const advice =
    near === null
      ? `The operators are ${OPERATORS.map((known) => `${known}:`).join(', ')}, "exact words" and -word.`
      : `Did you mean ${near}:${/\s/.test(value) ? `"${value}"` : value}?`;
  return { filter: {}, keep: value, hint: `I don’t know the operator ${name}:. ${advice} I read “${value}” as words.` };
}

function merge(read: ReadOperators, effect: Effect, written: string): ReadOperators {
  const { filter, day = null, hint, as } = effect;
  const of = read.filter;
  const understood = as !== undefined;
  return {
    ...read,
    day: day ?? read.day,
    hints: hint === undefined ? read.hints : [...read.hints, hint],
    understood: understood ? [...read.understood, { words: written, as: `only ${as}` }] : read.understood,
    filter: {
      ...of,
      ...filter,
      bodies: [...of.bodies, ...(filter.bodies ?? [])],
      workstreams: [...of.workstreams, ...(filter.workstreams ?? [])],
      people: [...of.people, ...(filter.people ?? [])],
      kinds: [...of.kinds, ...(filter.kinds ?? [])],
      exact: [...of.exact, ...(filter.exact ?? [])],
      excluded: [...of.excluded, ...(filter.excluded ?? [])],
      decided: joined(of.decided, filter.decided ?? null),
      written: understood ? `${of.written} ${written}`.trim() : of.written,
    },
  };
}

function joined(a: Filter['decided'], b: Filter['decided']): Filter['decided'] {
  if (a === null || b === null) return a ?? b;
  return a === 'any' ? b : b === 'any' ? a : [...a, ...b];
}
