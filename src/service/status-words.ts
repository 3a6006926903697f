import { formatDate } from '../domain/reduced-date.ts';
import { counted } from './document-words.ts';
import type { KeeperStatus, PublicStatus } from './folder-status.ts';
import { type Reader, type ReportWords, troubledLine, version, whenRead } from './reload-words.ts';

const LISTED = 10;

/** The state of what is served, for everyone: public papers alone are counted. */
export function publicStatusWords({ documents, undated, latest, revision }: PublicStatus): string {
  const dates = latest === null ? 'none is dated' : `the latest is dated ${formatDate(latest)}`;
  const others = undated > 0 && latest !== null ? ` and ${counted(undated, 'is undated', 'are undated')}` : '';
  return `I answer from ${counted(documents, 'public paper')}; ${dates}${others}. Version ${version(revision)}.`;
}

/** The state of all that is served, for the folder's keepers: it names papers whoever may see them. */
export function keeperStatusWords(status: KeeperStatus, reader: Reader): ReportWords {
  const { documents, restricted, newest, errors, warnings, troubled, problems } = status;
  const problemWords =
    errors + warnings === 0 ? 'no problems' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  const read = whenRead(status.since, status.now, reader);
  const closed = restricted.map(({ audience, documents: count }) => `${counted(count, 'paper')} for ${audience}`);
  const files = new Set(troubled.map(({ problem }) => problem.file));
  const others = problems.filter(({ severity, file }) => severity !== 'info' && !files.has(file));
  return {
    headline: `Serving ${counted(documents, 'paper')}, read ${read}, version ${version(status.revision)}; ${problemWords}.`,
    parts: [
      { title: 'Not public', lines: closed.length === 0 ? ['none'] : closed },
      {
        title: 'Latest',
        lines:
          newest.length === 0
            ? ['no paper is dated']
            : newest.map(({ title, date }) => `${formatDate(date)}: ${title}`),
      },
      { title: 'Needs you', lines: shortened(troubled.map((file) => troubledLine(file, reader))) },
      { title: 'Serving processes', lines: replicaLines(status) },
      { title: 'Digest messages', lines: [deliveryLine(status)] },
      { title: 'On record', lines: latelyLines(status, reader) },
      {
        title: 'Worth a look',
        lines: shortened(others.map(({ file, line, message }) => `${file}, line ${line}: ${message}`)),
      },
    ],
  };
}

function replicaLines({ replicas, revision, now }: KeeperStatus): readonly string[] {
  if (replicas === null) return ['my store does not answer, so I cannot say; this one is in order'];
  return replicas.map(({ replica, revision: served, at, isThis }) => {
    const seconds = Math.max(0, Math.round((now.getTime() - at) / 1000));
    const ago = seconds < 5 ? 'just now' : `${counted(seconds, 'second')} ago`;
    const heard = isThis ? 'this one' : `heard of ${ago}`;
    return `${replica} (${heard}): version ${version(served)}${served === revision ? '' : ', another than this one'}`;
  });
}

/** A keeper is told who did what; the person is named by Slack's id, which Slack shows to nobody else as a mention. */
function latelyLines({ lately, now }: KeeperStatus, reader: Reader): readonly string[] {
  if (lately === null) return ['my store does not answer'];
  if (lately.length === 0) return ['nothing yet'];
  return lately.map(({ at, who, what, outcome, detail }) => {
    const by = who === null ? 'the machine' : who === reader.id ? 'you' : who;
    return `${whenRead(new Date(at), now, reader)}, ${what} by ${by}, ${outcome}: ${detail}`;
  });
}

function deliveryLine({ deliveries }: KeeperStatus): string {
  if (deliveries === null) return 'my store does not answer: nothing is posted or lost until it does';
  const { due, claimed, failed, unknown } = deliveries;
  const waiting = due + claimed === 0 ? 'none waits' : `${counted(due + claimed, 'waits', 'wait')} to be posted`;
  const troubled = failed + unknown === 0 ? '' : `; ${failed} failed and ${unknown} uncertain: /stp digest log`;
  return `${waiting}${troubled}`;
}

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return ['none'];
  return lines.length > LISTED ? [...lines.slice(0, LISTED), `and ${lines.length - LISTED} more`] : lines;
}
