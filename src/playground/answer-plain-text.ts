import { furtherPoints } from '../answer/further-points.ts';
import { type Answer, type Citation, everyChoice } from '../domain/answer.ts';
import { harmless } from '../domain/harmless-text.ts';
import { freshnessWords } from './freshness-words.ts';
import { citedMarks, whereWords } from './paper-words.ts';

/** An answer as plain text for an e-mail or a briefing: nothing in it leads back to this page. */
export function answerPlainText(answer: Answer): string {
  const { question, headline, authority, citations, nearest, warnings } = answer;
  const further = furtherPoints(answer);
  const blocks = [
    `Question: ${oneLine(question)}`,
    [
      oneLine(headline),
      ...(authority === null ? [] : [`${oneLine(authority)}.`]),
      ...further.map(({ text, citations: on }) => `- ${oneLine(text)} ${references(on)}`),
    ].join('\n'),
    ...everyChoice(answer).map(({ label, question: asked }) => `- ${oneLine(label)}: ${oneLine(asked)}`),
    ...citations.map((citation, i) => citationText(citation, `[${i + 1}] `)),
    ...(nearest.length === 0 ? [] : ['Closest in the papers:']),
    ...nearest.map((citation) => citationText(citation, '')),
    ...warnings.map((warning) => `Note: ${oneLine(warning)}`),
    `${freshnessWords(answer)} Answer ${answer.id}.`,
  ];
  return blocks.join('\n\n');
}

/** The numbers of citations, counted from 1: "[1, 3]". */
export function references(citations: readonly number[]): string {
  return `[${citations.map((n) => n + 1).join(', ')}]`;
}

function citationText(citation: Citation, mark: string): string {
  const { document, quote } = citation;
  const summary = document.text === 'summary';
  const original = [document.source?.file, document.source?.url].filter((place) => typeof place === 'string');
  const lines = [
    `${mark}${oneLine(document.title)}. ${oneLine(whereWords(citation))}.`,
    ...citedMarks(document).map(({ word, meaning }) => `${word}: ${meaning}.`),
    summary ? `Our summary; check the original: ${oneLine(quote)}` : `“${oneLine(quote)}”`,
    ...(original.length === 0 ? [] : [`Original: ${original.map(oneLine).join(', ')}`]),
  ];
  return lines.join('\n');
}

function oneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}
