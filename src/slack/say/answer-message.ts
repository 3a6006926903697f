import type { KnownBlock } from '@slack/types';
import { type Answer, everyChoice } from '../../domain/answer.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { askButtons, followUpButtons } from './actions.ts';
import { type AnswerParts, answerParts } from './answer-parts.ts';
import { answerText, CLOSEST, seenWords } from './answer-text.ts';
import { askPersonRow, askPersonWords, type Clerked } from './ask-person.ts';
import { type Choices, choicesOf, leftWords } from './choices.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from './elements.ts';
import { bullets, richText } from './evidence-block.ts';
import { feedbackBlock } from './feedback-block.ts';
import { plainMessage } from './plain-message.ts';
import { sourcesBlock } from './source-block.ts';

/**
 * Where an answer is shown: to the asker alone (it can be shared then), in a thread or a direct message, or in a channel
 * because this person shared it.
 */
export type Place = { readonly kind: 'private' | 'thread' } | { readonly kind: 'shared'; readonly userId: string };

/** The most lines of one kind. */
const MOST = 8;

/** The longest echo of a question, in characters. */
const ECHO = 300;

/**
 * An answer as a message: the question, what is shown of the answer, and the ways on; within Slack's limits. `also`
 * are further sentences of small print, `person` is whom the question may be put to instead.
 */
export function answerMessage(
  answer: Answer,
  place: Place,
  also: readonly string[] = [],
  person: Clerked | null = null,
): SlackMessage {
  const offered = choicesOf(
    'ask',
    everyChoice(answer).map(({ label, question }) => ({ label, value: question })),
  );
  for (let shown = MOST; ; shown--) {
    const chosen = answerParts(answer, shown);
    const asked = person === null ? [] : [askPersonWords(person)];
    const parts = { ...chosen, notes: [...chosen.notes, leftWords(offered.left), ...asked, ...also].filter(Boolean) };
    const blocks = layOut(answer, parts, offered, place, person);
    const text = messageText(parts, answer, place);
    if (weight(blocks) <= LIMITS.message) return { text, blocks };
    if (shown === 0) return plainMessage(text);
  }
}

function messageText(parts: AnswerParts, answer: Answer, place: Place): string {
  const asked = place.kind === 'shared' ? [`Asked: ${clamp(oneLine(answer.question), ECHO)}`] : [];
  const choices = everyChoice(answer).map(({ question }) => `• ${oneLine(question)}`);
  return [...asked, answerText(parts), ...choices].join('\n');
}

function layOut(
  answer: Answer,
  parts: AnswerParts,
  offered: Choices,
  place: Place,
  person: Clerked | null,
): KnownBlock[] {
  const shared = place.kind === 'shared';
  const hasMore = parts.more.points.length + parts.more.sources.length > 0;
  const blocks: (KnownBlock | null)[] = [
    questionLine(answer, place),
    richText('answer', [
      line(words(seenWords(parts.opening), 'bold')),
      ...(parts.sentences.length === 0 ? [] : [line(words(parts.sentences.map(seenWords).join(' ')))]),
      ...(parts.authority === null ? [] : [line(words(parts.authority, 'italic'))]),
      ...bullets(parts.points.map(seenWords)),
    ]),
    shared || offered.elements.length === 0
      ? null
      : { type: 'actions', block_id: 'choices', elements: [...offered.elements] },
    parts.closest.length === 0 ? null : richText('nearest', [line(words(CLOSEST)), ...bullets(parts.closest)]),
    sourcesBlock(parts.sources),
    parts.notes.length === 0 ? null : smallPrint('notes', parts.notes),
    shared ? sharedBy(place.userId) : askButtons('suggestions', suggestionsOf(answer), 10),
    person === null ? null : askPersonRow(person, answer.question),
    followUpButtons(answer, { more: hasMore, share: place.kind === 'private' }),
    shared || answer.kind === 'unsupported' || answer.kind === 'ambiguous' ? null : feedbackBlock(answer),
  ];
  return blocks.filter((block) => block !== null);
}

/** The question as it was asked, in small print above what is said of it. */
export function questionLine({ question }: Answer, { kind }: Place): KnownBlock {
  const asked = clamp(oneLine(question), ECHO);
  return smallPrint('question', [kind === 'shared' ? `Asked: ${asked}` : `You asked: ${asked}`]);
}

function suggestionsOf(answer: Answer) {
  return answer.suggestions.slice(0, 3).map((question) => ({ label: question, question }));
}

/** Who shared an answer; an id that is none names nobody. */
export function sharedBy(userId: string): KnownBlock | null {
  if (!/^[UW][A-Z0-9]+$/.test(userId)) return null;
  return { type: 'context', block_id: 'shared-by', elements: [{ type: 'mrkdwn', text: `Shared by <@${userId}>` }] };
}
