/**
 * Precision and recall of each kind of statement on 100 paragraphs of the judged meetings, labelled by hand
 * (tests/statements/labelled-paragraphs.yaml, whose head says by what rules).
 * Run: npx tsx benchmarks/statements-labelled.ts [-v] [FOLDER]; -v lists every miss and false positive.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Statement, StatementKind } from '../src/domain/statement.ts';
import { readStatementsOf } from '../src/statements/read-statements.ts';
import { readMeetings } from './search-judged-meetings.ts';
import { isSame, shownAs } from './statement-labels.ts';

type Labels = Readonly<Partial<Record<StatementKind, readonly string[]>>>;

interface Labelled {
  readonly document: string;
  readonly paragraph: number;
  readonly labels: Labels;
}

interface Tally {
  right: number;
  readonly missed: string[];
  readonly invented: string[];
}

const KINDS = [
  'decision',
  'date',
  'post',
  'figure',
  'definition',
  'action',
  'contribution',
  'attendance',
  'vote',
] as const;
const LABELS = new URL('../tests/statements/labelled-paragraphs.yaml', import.meta.url);
const SHARED = new URL('../../shared/eval/qmsum', import.meta.url).pathname;

const [folder = SHARED] = process.argv.slice(2).filter((argument) => argument !== '-v');
const meetings = new Map(readMeetings(folder).map((meeting) => [meeting.id, meeting]));
const tallies = new Map<StatementKind, Tally>(KINDS.map((kind) => [kind, { right: 0, missed: [], invented: [] }]));

/** Matches the statements of a kind with its labels, each at most once, as sets of what they say. */
function count(kind: StatementKind, place: string, statements: readonly Statement[], labels: readonly string[]): void {
  const tally = tallies.get(kind);
  const open = [...labels];
  const said = new Map(statements.filter((s) => s.kind === kind).map((s) => [shownAs(s).toLowerCase(), s]));
  for (const statement of said.values()) {
    const at = open.findIndex((label) => isSame(statement, label));
    if (at < 0) tally?.invented.push(`${place} ${shownAs(statement)}`);
    else open.splice(at, 1);
  }
  if (tally) tally.right += labels.length - open.length;
  tally?.missed.push(...open.map((label) => `${place} ${label}`));
}

for (const { document, paragraph, labels } of parse(readFileSync(LABELS, 'utf8')) as Labelled[]) {
  const meeting = meetings.get(document);
  const passage = meeting?.passages[paragraph - 1];
  if (!meeting || !passage) throw new Error(`no paragraph ${document}#${paragraph} in ${folder}`);
  const statements = readStatementsOf(meeting, passage);
  for (const kind of KINDS) count(kind, `${document}#${paragraph}`, statements, labels[kind] ?? []);
}

/** A share to two places; a dash where there is nothing to take it of. */
function share(part: number, whole: number): string {
  return whole === 0 ? '   –' : (part / whole).toFixed(2);
}

console.log('kind          labels  right  missed  invented  precision  recall');
for (const [kind, { right, missed, invented }] of tallies) {
  const numbers = [right + missed.length, right, missed.length, invented.length];
  const columns = numbers.map((number, at) => String(number).padStart([6, 5, 6, 8][at] ?? 0)).join('  ');
  const [precision, recall] = [share(right, right + invented.length), share(right, right + missed.length)];
  console.log(`${kind.padEnd(12)}  ${columns}  ${precision.padStart(9)}  ${recall.padStart(6)}`);
}
if (process.argv.includes('-v')) {
  for (const [kind, { missed, invented }] of tallies) {
    for (const line of missed) console.log(`${kind} missed    ${line}`);
    for (const line of invented) console.log(`${kind} invented  ${line}`);
  }
}
