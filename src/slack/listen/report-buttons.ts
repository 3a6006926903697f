import type { KnownBlock } from '@slack/types';
import type { ReloadReport } from '../../service/reload-report.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { buttonRow, line, oneLine, type SlackMessage, words } from '../say/elements.ts';
import { richText } from '../say/evidence-block.ts';
import { changeButtons, postsButton } from '../say/keeper-actions.ts';

/** The most papers of a kind that have buttons; of others the header says it, and `digest posts`. */
const PAPERS = 5;

/** The longest title, in characters. */
const TITLE = 100;

/** The papers of a report of which a keeper may have to say something. */
export function papersToSettle(report: ReloadReport): readonly string[] {
  if (report.kind !== 'done') return [];
  return [...report.withdrawn.slice(0, PAPERS), ...report.changed.slice(0, PAPERS)].map(({ id }) => id);
}

/**
 * A report with what a keeper can do about its papers: say that a change is minor or add a note, and see the digests that
 * quoted a paper that changed or was withdrawn. `posts` is how many those are; a report without room for it stays as it is.
 */
export function withReportButtons(
  message: SlackMessage,
  report: ReloadReport,
  posts: ReadonlyMap<string, number>,
): SlackMessage {
  if (report.kind !== 'done') return message;
  const quoted = (id: string, index: number, title: string) => {
    const count = posts.get(id) ?? 0;
    return count === 0 ? null : postsButton(id, index, title, count);
  };
  const withdrawn = report.withdrawn.slice(0, PAPERS).map(({ id, title }, index) => {
    return row(index, `Withdrawn: ${title}`, [quoted(id, index, title)]);
  });
  const changed = report.changed.slice(0, PAPERS).map(({ id, title, mark, change }, index) => {
    const buttons = changeButtons({ paper: id, mark }, index, title, change === 'minor');
    return row(PAPERS + index, `Changed: ${title}`, [...buttons, quoted(id, PAPERS + index, title)]);
  });
  const blocks = [...message.blocks, ...[...withdrawn, ...changed].flat()];
  return weight(blocks) <= LIMITS.message && blocks.length <= LIMITS.blocks ? { ...message, blocks } : message;
}

function row(number: number, title: string, buttons: readonly ReturnType<typeof postsButton>[]): KnownBlock[] {
  const actions = buttonRow(`settle-${number}-do`, buttons);
  if (actions.length === 0) return [];
  return [richText(`settle-${number}`, [line(words(clamp(oneLine(title), TITLE)))]), ...actions];
}
