import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/domain/document.ts';
import { fingerprint } from '../../src/domain/fingerprint.ts';
import { NO_ORIGINALS } from '../../src/domain/original.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { EMPTY_REGISTRY } from '../../src/domain/registry.ts';
import type { Withdrawn } from '../../src/domain/withdrawn.ts';
import { answerPage } from '../../src/playground/answer-page.ts';
import { landingPage } from '../../src/playground/landing-page.ts';
import type { PageSource } from '../../src/playground/page-source.ts';
import { problemsPage } from '../../src/playground/problems-page.ts';
import { createSnapshotSource } from '../../src/playground/snapshot-source.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import { createAssistant } from '../../src/service/assistant.ts';
import { aPaper, aPassage, LIGHTHOUSE_PAPER, PROBLEMS } from './hand-built-source.ts';

const CLOCK = { now: () => new Date('2026-11-22T10:00:00Z') };

const RESTRICTED = aPaper({
  id: 'restricted',
  file: 'meetings/restricted.md',
  title: 'The Harbour Board in private',
  audience: 'officers',
  passages: [aPassage(1, 'The Harbour Board will be wound up.', { document: 'restricted' })],
});

const FUTURE = aPaper({
  id: 'agenda',
  file: 'meetings/agenda.md',
  title: 'Agenda of January',
  kind: 'agenda',
  date: { date: '2027-01', basis: 'stated', note: null },
});

interface Folder {
  readonly papers: readonly Document[];
  readonly withdrawn?: readonly Withdrawn[];
  readonly problems?: readonly Problem[];
  readonly loopback?: boolean;
}

function sourceOf({ papers, problems = [], loopback = true, withdrawn = [] }: Folder): PageSource {
  const documents = [...papers].sort((a, b) => (a.id < b.id ? -1 : 1));
  const snapshot = createSnapshot({
    documents,
    registry: { ...EMPTY_REGISTRY, withdrawn },
    plan: null,
    originals: NO_ORIGINALS,
    statements: [],
    held: new Set(['2017-12-harbour-board#5']),
    doubted: new Set(),
    revision: fingerprint(documents.map(({ id }) => id)),
  });
  const served = { snapshot: () => snapshot, problems: () => problems, clock: CLOCK, timeZone: 'Europe/London' };
  return createSnapshotSource({
    ...served,
    assistant: createAssistant(served),
    readOriginal: async () => null,
    loopback,
  });
}

describe('what the page shows of a snapshot', () => {
  const source = sourceOf({ papers: [aPaper(), LIGHTHOUSE_PAPER, FUTURE] });

  it('lists the papers of today, and opens each by its id, a later one too', () => {
    expect(source.documents().map(({ id }) => id)).toEqual(['2017-12-harbour-board', 'undated-lighthouse']);
    expect(source.document('agenda')?.title).toBe('Agenda of January');
    expect(source.document('none')).toBeNull();
  });

  it('knows which passages are held', () => {
    expect(source.held('2017-12-harbour-board', 5)).toBe(true);
    expect(source.held('2017-12-harbour-board', 6)).toBe(false);
  });

  it('asks for the public, as of today or of another day', () => {
    expect(source.ask('what of the dredging?').asOf).toBe('2026-11-22');
    expect(source.ask('what of the dredging?', '2017-03-01').asOf).toBe('2017-03-01');
  });
});

describe('what is not public', () => {
  const open = sourceOf({ papers: [aPaper(), LIGHTHOUSE_PAPER], problems: PROBLEMS });
  const problems = [...PROBLEMS, { ...PROBLEMS[0], file: RESTRICTED.file } as Problem];
  const both = sourceOf({ papers: [aPaper(), LIGHTHOUSE_PAPER, RESTRICTED], problems });

  it('leaves no trace when it is taken out', () => {
    const gone = { how: 'withdrawn', on: '2026-11-22', sha256: null, words: null } as const;
    const withdrawn = [
      { ...gone, id: 'open', public: true },
      { ...gone, id: 'restricted', public: false },
    ];
    const source = sourceOf({ papers: [aPaper()], withdrawn });
    expect(source.withdrawn('open')).toMatchObject({ how: 'withdrawn', on: '2026-11-22' });
    expect(source.withdrawn('restricted')).toBeNull();
  });

  it('cannot be opened', () => {
    expect(both.document('restricted')).toBeNull();
  });

  it('nor can what nobody has confirmed, whose problems are for the keeper’s own machine', () => {
    const draft = aPaper({ id: 'draft', file: 'meetings/draft.md', unconfirmed: true });
    const folder = { papers: [aPaper(), draft], problems: [{ ...PROBLEMS[0], file: draft.file } as Problem] };
    expect(sourceOf(folder).document('draft')).toBeNull();
    expect(sourceOf(folder).problems()).toHaveLength(1);
    expect(sourceOf({ ...folder, loopback: false }).problems()).toEqual([]);
  });

  it('changes no byte of any page', () => {
    const query = { question: 'will the Harbour Board be wound up?', asOf: null };
    expect(landingPage(both)).toBe(landingPage(open));
    expect(problemsPage(both.problems())).toBe(problemsPage(open.problems()));
    expect(answerPage(both.ask(query.question), query)).toBe(answerPage(open.ask(query.question), query));
  });

  it('problems of files without a public paper are for the keeper’s own machine', () => {
    const unread = { ...PROBLEMS[0], file: 'meetings/unread.md' } as Problem;
    const known = { ...PROBLEMS[0], file: aPaper().file } as Problem;
    const folder = { papers: [aPaper()], problems: [unread, known] };
    expect(sourceOf(folder).problems()).toEqual([known, unread]);
    expect(sourceOf({ ...folder, loopback: false }).problems()).toEqual([known]);
  });
});
