import type { KnownBlock, RichTextSection } from '@slack/types';
import type { ReportWords } from '../../service/reload-words.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { line, oneLine, type SlackMessage, smallPrint, words } from './elements.ts';
import { bullets, richText } from './evidence-block.ts';
import { plainMessage } from './plain-message.ts';

/** The longest line shown, in characters. */
const LONGEST = 500;

/** The most keepers that are named. */
const NAMED = 5;

/** A report to a keeper as a message. `reference` finds it in the log; null where that is not needed. */
export function reportMessage(report: ReportWords, reference: string | null): SlackMessage {
  const headline = clamp(oneLine(report.headline), LONGEST);
  const parts = report.parts.map(({ title, lines }) => ({
    title,
    lines: lines.map((entry) => clamp(oneLine(entry), LONGEST)),
  }));
  const signed = reference === null ? [] : [`Reference ${reference}`];
  const text = [
    headline,
    ...parts.flatMap(({ title, lines }) =>
      lines.length === 1 ? [`${title}: ${lines[0]}`] : [`${title}:`, ...lines.map((entry) => `• ${entry}`)],
    ),
    ...signed,
  ].join('\n');
  const blocks: KnownBlock[] = [
    richText('report', [line(words(headline))]),
    ...parts.map(({ title, lines }, index) =>
      richText(`part-${index + 1}`, [
        line(words(`${title}:`, 'bold'), ...(lines.length === 1 ? [words(` ${lines[0]}`)] : [])),
        ...(lines.length === 1 ? [] : bullets(lines)),
      ]),
    ),
    ...(reference === null ? [] : [smallPrint('reference', signed)]),
  ];
  return weight(blocks) <= LIMITS.message ? { text, blocks } : plainMessage(text);
}

/** Why someone who is no keeper of the folder cannot reload it, and whom to ask. */
export function notAKeeperMessage(admins: readonly string[]): SlackMessage {
  return onlyKeepersMessage('reload', admins);
}

/** Why someone who is no keeper of the folder cannot do something, and whom to ask. */
export function onlyKeepersMessage(what: string, admins: readonly string[]): SlackMessage {
  const sentences = `Only the folder’s keepers can ${what}. Nothing has changed. This attempt is on record.`;
  if (admins.length === 0) {
    return plainMessage(`${sentences} No keepers are named yet: whoever runs me names them in STP_ADMINS.`);
  }
  const keepers: RichTextSection['elements'] = admins
    .slice(0, NAMED)
    .flatMap((id, index) => [...(index === 0 ? [] : [words(', ')]), mention(id)]);
  return {
    text: sentences,
    blocks: [
      richText('refused', [line(words(sentences))]),
      richText('keepers', [line(words('Keepers: '), ...keepers)]),
    ],
  };
}

function mention(id: string): RichTextSection['elements'][number] {
  return id.startsWith('S') ? { type: 'usergroup', usergroup_id: id } : { type: 'user', user_id: id };
}
