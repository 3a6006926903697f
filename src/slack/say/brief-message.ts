import type { KnownBlock } from '@slack/types';
import type { Brief, Briefed } from '../../answer/brief/brief.ts';
import { sectionTitle } from '../../answer/brief/brief-markdown.ts';
import { noBriefWords } from '../../answer/brief/no-brief.ts';
import { counted } from '../../service/document-words.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { choicesOf, leftWords } from './choices.ts';
import { buttonRow, line, oneLine, plain, type SlackMessage, smallPrint, words } from './elements.ts';
import { bullets, richText } from './evidence-block.ts';
import { paragraphsButton } from './paragraphs-view.ts';
import { plainMessage, plainSections } from './plain-message.ts';

/** The longest heading that Slack takes, in characters. */
const HEADING = 150;

/** One page on a subject as a message: what it was made from, each heading with its cited lines, and the papers. */
export function briefMessage(brief: Brief, also: readonly string[] = []): SlackMessage {
  for (let shown = brief.sections.length; shown > 0; shown--) {
    const left = brief.sections.length - shown;
    const cut = left === 0 ? [] : [`${counted(left, 'more heading')}: too long for one message.`];
    const message = layOut({ ...brief, sections: brief.sections.slice(0, shown) }, [...cut, ...also]);
    if (weight(message.blocks) <= LIMITS.message && message.text.length <= LIMITS.text) return message;
  }
  return plainMessage(`${oneLine(brief.title)}: this brief is too long for one message. Ask for a part of it.`);
}

function layOut({ title, basis, sections, notRecorded, sources, citations }: Brief, notes: readonly string[]) {
  const missing = notRecorded === null ? [] : [oneLine(notRecorded)];
  const papers = sources.map(oneLine);
  const blocks: KnownBlock[] = [
    { type: 'header', block_id: 'brief', text: plain(oneLine(title), HEADING) },
    smallPrint('basis', [basis]),
    ...sections.map((section, index) =>
      richText(`section-${index + 1}`, [
        line(words(sectionTitle(section), 'bold')),
        ...bullets(section.lines.map(({ text }) => oneLine(text))),
      ]),
    ),
    ...(missing.length === 0
      ? []
      : [richText('missing', [line(words('Not recorded', 'bold')), line(words(missing[0] ?? ''))])]),
    smallPrint('sources', [clamp(`Sources: ${papers.join('; ')}.`, LIMITS.contextText)]),
    ...(notes.length === 0 ? [] : [smallPrint('notes', notes)]),
    ...buttonRow('follow-up', [paragraphsButton(citations, title)]),
  ];
  const text = [
    oneLine(title),
    basis,
    ...sections.flatMap((section) => [
      `${sectionTitle(section)}:`,
      ...section.lines.map(({ text: said }) => `• ${spoken(oneLine(said))}`),
    ]),
    ...missing.map((words) => `Not recorded: ${words}`),
    ...papers.map((source) => source.replace(/^\[([\d, ]+)\] /, 'Source $1: ')),
    ...notes,
  ].join('\n');
  return { text, blocks };
}

/** The number behind a line as it is read out. */
function spoken(text: string): string {
  return text.replace(/ \[(\d+)\]$/, ' (source $1)');
}

/** Why there is no brief, with what the words may mean to tap. */
export function noBriefMessage(briefed: Exclude<Briefed, { kind: 'brief' }>, subject: string): SlackMessage {
  const said = noBriefWords(briefed, oneLine(subject));
  if (briefed.kind !== 'ambiguous') return plainMessage(said);
  const names = briefed.names.map((name) => ({ label: name, value: `brief ${name}` }));
  const { elements, left } = choicesOf('ask', names);
  const text = [said, leftWords(left)].filter(Boolean).join('\n');
  if (elements.length === 0) return plainMessage(text);
  return { text, blocks: [...plainSections(text), { type: 'actions', block_id: 'choices', elements: [...elements] }] };
}
