import type { KnownBlock } from '@slack/types';
import type { Answer, Citation } from '../../domain/answer.ts';
import { placed } from '../../domain/placed.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import { counted, KIND_WORDS } from '../../service/document-words.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { answerParts } from './answer-parts.ts';
import { answerText, evidenceLine } from './answer-text.ts';
import { line, oneLine, type SlackMessage, words } from './elements.ts';
import { describeCitation, originalOf } from './evidence.ts';
import { bullets, evidenceBlock, originalLine, richText } from './evidence-block.ts';
import { plainMessage } from './plain-message.ts';

/** The longest parts shown, in characters. */
const LONGEST = { title: 200, copy: 6_000, element: 2_500 };

/** The papers an answer stands on, each once, with the numbers of its citations and where the original is. */
export function sourcesMessage(answer: Answer): SlackMessage {
  const papers = new Map<string, { readonly document: Citation['document']; readonly places: string[] }>();
  answer.citations.forEach(({ document, paragraph, page }, index) => {
    const paper = papers.get(document.id) ?? { document, places: [] };
    paper.places.push(`[${index + 1}] ${placed(page, `paragraph ${paragraph}`)}`);
    papers.set(document.id, paper);
  });
  const title = `This answer stands on ${counted(papers.size, 'paper')}:`;
  const entries = [...papers.values()].map(({ document, places }) => {
    const { kind, bodyName, date } = document;
    const about = [KIND_WORDS[kind], bodyName && oneLine(bodyName), date === null ? 'undated' : formatDate(date)];
    const where = clamp(`${about.filter(Boolean).join(', ')}; ${places.join(', ')}.`, 600);
    return { title: clamp(oneLine(document.title), LONGEST.title), where, original: originalOf(document) };
  });
  const blocks = entries.map((entry, index) =>
    richText(`source-${index + 1}`, [
      line(words(entry.title, 'bold'), words(` – ${entry.where}`)),
      ...originalLine(entry.original),
    ]),
  );
  const text = [
    title,
    ...entries.map(({ title: name, where, original }) => {
      const source = original === null ? '' : ` Original: ${'url' in original ? original.url : original.file}`;
      return `• ${name} – ${where}${source}`;
    }),
  ].join('\n');
  return fitting({ text, blocks: [richText('sources', [line(words(title, 'bold'))]), ...blocks] });
}

/** What the first message left out of an answer; the numbers go on from there. */
export function moreMessage(answer: Answer): SlackMessage {
  const { more, citations } = answerParts(answer);
  if (more.points.length + more.citations.length === 0) return plainMessage('That was all there is.');
  const first = citations.length + 1;
  const text = [
    'More of the answer:',
    ...more.points.map((point) => `• ${point}`),
    ...more.citations.map((citation, index) => evidenceLine(describeCitation(citation), first + index)),
  ].join('\n');
  const head = richText('more', [line(words('More of the answer:', 'bold')), ...bullets(more.points.slice(0, 20))]);
  for (let shown = more.citations.length; shown > 0; shown--) {
    const blocks = [head, ...more.citations.slice(0, shown).map((citation, i) => evidenceBlock(citation, first + i))];
    if (weight(blocks) <= LIMITS.message && blocks.length <= LIMITS.blocks) return { text, blocks };
  }
  return fitting({ text, blocks: [head] });
}

/** An answer as plain text to copy into a briefing or another program, question and caveats included. */
export function copyMessage(answer: Answer): SlackMessage {
  const copy = clamp(
    [`Question: ${oneLine(answer.question)}`, answerText(answerParts(answer))].join('\n\n'),
    LONGEST.copy,
  );
  // Whole characters, in pieces that one element may hold.
  const pieces: string[] = [''];
  for (const character of copy) {
    const last = pieces.at(-1) ?? '';
    if (last.length >= LONGEST.element) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  const blocks = [
    richText('copy', [
      line(words('Select and copy:')),
      { type: 'rich_text_preformatted', elements: pieces.map((piece) => words(piece)) },
    ]),
  ];
  return fitting({ text: copy, blocks });
}

function fitting(message: { readonly text: string; readonly blocks: readonly KnownBlock[] }): SlackMessage {
  const fits = weight(message.blocks) <= LIMITS.message && message.blocks.length <= LIMITS.blocks;
  return fits ? message : plainMessage(message.text);
}
