import type { KnownBlock } from '@slack/types';
import { copiedText } from '../../answer/shown/copied-text.ts';
import { shownSources } from '../../answer/shown/shown-sources.ts';
import type { Answer } from '../../domain/answer.ts';
import { counted } from '../../service/document-words.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { answerParts } from './answer-parts.ts';
import { heardSource, heardWords, seenWords } from './answer-text.ts';
import { line, type SlackMessage, words } from './elements.ts';
import { bullets, richText } from './evidence-block.ts';
import { plainMessage } from './plain-message.ts';
import { sourcesBlock } from './source-block.ts';

/** The longest copy, in characters, and the longest piece of it that one element holds. */
const LONGEST = { copy: 6_000, element: 2_500 };

const SELECT = 'Select and copy:';

/** The papers an answer stands on, each once, with the numbers of its citations and where the original is. */
export function sourcesMessage({ citations }: Answer): SlackMessage {
  const sources = shownSources(
    citations,
    citations.map((_, index) => index + 1),
  );
  const title = `This answer stands on ${counted(sources.length, 'paper')}:`;
  const blocks = [richText('title', [line(words(title, 'bold'))]), sourcesBlock(sources)];
  return fitting({
    text: [title, ...sources.map(heardSource)].join('\n'),
    blocks: blocks.filter((block) => block !== null),
  });
}

/** What the first message left out of an answer; its numbers are those of the answer. */
export function moreMessage(answer: Answer): SlackMessage {
  const { points, sources } = answerParts(answer).more;
  if (points.length + sources.length === 0) return plainMessage('That was all there is.');
  const title = 'More of the answer:';
  const head = richText('more', [line(words(title, 'bold')), ...bullets(points.map(seenWords))]);
  const below = sourcesBlock(sources);
  return fitting({
    text: [title, ...points.map((point) => `• ${heardWords(point)}`), ...sources.map(heardSource)].join('\n'),
    blocks: below === null ? [head] : [head, below],
  });
}

/** An answer as plain text to copy into a briefing or another program: headline, authority and papers. */
export function copyMessage(answer: Answer): SlackMessage {
  const copy = clamp(copiedText(answer), LONGEST.copy);
  // Whole characters, in pieces that one element may hold.
  const pieces: string[] = [''];
  for (const character of copy) {
    const last = pieces.at(-1) ?? '';
    if (last.length >= LONGEST.element) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  const blocks = [
    richText('copy', [
      line(words(SELECT)),
      { type: 'rich_text_preformatted', elements: pieces.map((piece) => words(piece)) },
    ]),
  ];
  return fitting({ text: `${SELECT}\n${copy}`, blocks });
}

function fitting(message: { readonly text: string; readonly blocks: readonly KnownBlock[] }): SlackMessage {
  const fits = weight(message.blocks) <= LIMITS.message && message.blocks.length <= LIMITS.blocks;
  return fits ? message : plainMessage(message.text);
}
