import type { SectionBlock } from '@slack/types';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { plain, type SlackMessage, smallPrint } from './elements.ts';

/** Sentences alone as a message. */
export function plainMessage(text: string): SlackMessage {
  return { text, blocks: plainSections(text) };
}

/** A message with a sentence before it. */
export function withSentenceBefore(sentence: string, { text, blocks }: SlackMessage): SlackMessage {
  const both = { text: `${sentence}\n${text}`, blocks: [smallPrint('before', [sentence]), ...blocks] };
  const fits = weight(both.blocks) <= LIMITS.message && both.blocks.length <= LIMITS.blocks;
  return fits ? both : plainMessage(both.text);
}

/** A text as plain sections, split at lines where it is longer than a section may be. */
export function plainSections(text: string): SectionBlock[] {
  const sections = toSections(clamp(text, LIMITS.text));
  // Slack counts an ampersand as five characters: half of the text is light enough whatever it holds.
  return weight(sections) <= LIMITS.message ? sections : toSections(clamp(text, LIMITS.text / 2));
}

function toSections(text: string): SectionBlock[] {
  const parts: string[] = [];
  for (const line of text.split('\n')) {
    const last = parts.at(-1);
    const fits = last !== undefined && last.length + line.length < LIMITS.sectionText;
    if (fits) parts[parts.length - 1] = `${last}\n${line}`;
    else parts.push(line);
  }
  return parts.slice(0, LIMITS.blocks).map((part, index) => ({
    type: 'section',
    block_id: `plain-${index + 1}`,
    text: plain(part, LIMITS.sectionText),
  }));
}

/** The answer to a question that is too long, of this many characters. */
export function tooLongMessage(length: number, limit: number): SlackMessage {
  return plainMessage(
    `That is longer than I can read: ${length} characters, and I take up to ${limit}. Please ask in one or two sentences, such as “When is the next meeting?”`,
  );
}

/** What a person is told when something failed; the reference finds it in the log. */
export function faultMessage(reference: string): SlackMessage {
  return plainMessage(
    `Something went wrong on my side, so I have no answer for you. Please try again in a minute. If it happens again, give this reference to whoever looks after me: ${reference}`,
  );
}

/** What a person is told where nobody knows whether the answer has reached them. */
export function unseenMessage(reference: string): SlackMessage {
  return plainMessage(
    `I could not see whether my answer arrived: Slack did not say. If you do not find it, please ask again. Should it happen often, give this reference to whoever looks after me: ${reference}`,
  );
}

/** What a person is told where something failed after part of the answer had reached them. */
export function brokenOffMessage(reference: string): SlackMessage {
  return plainMessage(
    `Something went wrong on my side after what I have just told you, so it may not be all. Please try again in a minute. If it happens again, give this reference to whoever looks after me: ${reference}`,
  );
}
