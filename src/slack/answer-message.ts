import type { KnownBlock, RichTextBlock, RichTextSection } from '@slack/types';
import type { Answer, Citation } from '../domain/answer.ts';
import { askButtons, shareButton } from './actions.ts';
import { type AnswerParts, answerParts } from './answer-parts.ts';
import { answerText } from './answer-text.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from './elements.ts';
import { describeCitation, quotedWords } from './evidence.ts';
import { clamp, LIMITS, weight } from './limits.ts';
import { plainMessage } from './plain-message.ts';

/**
 * Where an answer is shown: to the asker alone (it can be shared then), in a thread or a direct message, or in a channel
 * because this person shared it.
 */
export type Place = { readonly kind: 'private' | 'thread' } | { readonly kind: 'shared'; readonly userId: string };

/** The longest echo of a question, in characters. */
const ECHO = 300;

/** An answer as a message: the question, the headline, the evidence, and how fresh it is; within Slack's limits. */
export function answerMessage(answer: Answer, place: Place): SlackMessage {
  for (let shown = 5; ; shown--) {
    const parts = answerParts(answer, shown);
    const blocks = layOut(answer, parts, place);
    const text = messageText(parts, answer, place);
    if (weight(blocks) <= LIMITS.message) return { text, blocks };
    if (shown === 0) return plainMessage(text);
  }
}

function messageText(parts: AnswerParts, answer: Answer, place: Place): string {
  const asked = place.kind === 'shared' ? [`Asked: ${clamp(oneLine(answer.question), ECHO)}`] : [];
  const choices = answer.choices.map(({ question }) => `• ${oneLine(question)}`);
  return [...asked, answerText(parts), ...choices].join('\n');
}

function layOut(answer: Answer, parts: AnswerParts, place: Place): KnownBlock[] {
  const asked = clamp(oneLine(answer.question), ECHO);
  const choices = askButtons('choices', answer.choices, 0);
  const suggestions = askButtons('suggestions', suggestionsOf(answer), 10);
  const blocks: (KnownBlock | null)[] = [
    smallPrint('question', [place.kind === 'shared' ? `Asked: ${asked}` : `You asked: ${asked}`]),
    richText('answer', [line(words(parts.headline)), ...bullets(parts.points)]),
    place.kind === 'shared' ? null : choices,
    parts.citationsTitle === null ? null : richText('nearest', [line(words(parts.citationsTitle, 'bold'))]),
    ...parts.citations.map((citation, index) => evidenceBlock(citation, index + 1)),
    parts.notes.length === 0 ? null : smallPrint('notes', parts.notes),
    place.kind === 'shared' ? sharedBy(place.userId) : suggestions,
    place.kind === 'private' && answer.kind === 'found' ? shareButton(answer.question) : null,
  ];
  return blocks.filter((block) => block !== null);
}

function suggestionsOf(answer: Answer) {
  return answer.suggestions.slice(0, 3).map((question) => ({ label: question, question }));
}

function richText(id: string, elements: RichTextBlock['elements']): RichTextBlock {
  return { type: 'rich_text', block_id: id, elements };
}

function bullets(points: readonly string[]): RichTextBlock['elements'] {
  if (points.length === 0) return [];
  return [{ type: 'rich_text_list', style: 'bullet', elements: points.map((point) => line(words(point))) }];
}

/** One citation: what paper and where, the cautions, its words (as a quotation only where they are the record's). */
function evidenceBlock(citation: Citation, number: number): RichTextBlock {
  const evidence = describeCitation(citation);
  const cautions = evidence.marks.length === 0 ? [] : [words(` ${evidence.marks.join(' ')}`, 'italic')];
  const head = line(words(`${number}. ${evidence.title}`, 'bold'), words(` – ${evidence.where}.`), ...cautions);
  const quote: RichTextBlock['elements'][number] = evidence.quoted
    ? { type: 'rich_text_quote', elements: [words(quotedWords(evidence))] }
    : line(words(quotedWords(evidence)));
  return richText(`evidence-${number}`, [head, quote, ...original(evidence.original)]);
}

function original(source: ReturnType<typeof describeCitation>['original']): RichTextSection[] {
  if (source === null) return [];
  if ('file' in source) return [line(words(`Original: ${source.file}`))];
  return [line(words('Original: '), { type: 'link', url: source.url, text: clamp(source.url, 100) })];
}

/** Who shared an answer; an id that is none names nobody. */
function sharedBy(userId: string): KnownBlock | null {
  if (!/^[UW][A-Z0-9]+$/.test(userId)) return null;
  return { type: 'context', block_id: 'shared-by', elements: [{ type: 'mrkdwn', text: `Shared by <@${userId}>` }] };
}
