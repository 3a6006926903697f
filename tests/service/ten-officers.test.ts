import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Followed, Rhythm } from '../../src/digest/subscription.ts';
import { addDays } from '../../src/domain/reduced-date.ts';
import { digestDays } from '../support/digest-days.ts';
import { type DigestRig, startDigestRig } from '../support/digest-rig.ts';
import { planFiles } from '../support/plan-files.ts';

/**
 * Five weeks of ten officers over a plan that was written before any of this: papers arrive, one of them a year late; one
 * is corrected, one has a slip of the pen put right, one is withdrawn. tests/golden/ten-officers.txt is to be read.
 */
const PLAN = planFiles('tarnwater');
const REPORT = 'meetings/2021-09-contract-performance-report.md';
const MINUTES = 'meetings/2021-10-14-joint-procurement-committee.md';
const LATE = 'meetings/2020-08-contract-performance-report.md';
const LOG = 'meetings/2021-10-28-action-log.md';

const body = (id: string, name: string): Followed => ({ kind: 'body', id, name });
const words = (name: string): Followed => ({ kind: 'words', id: name, name });
const JPC = body('jpc', 'Tarnwater Joint Procurement Committee');

const OFFICERS: Readonly<Record<string, readonly (readonly [Followed, Rhythm])[]>> = {
  U1: [[JPC, 'daily']],
  U2: [[JPC, 'weekly']],
  U3: [[JPC, 'after-meetings']],
  U4: [[words('load test'), 'daily']],
  U5: [[words('mental health nurse'), 'daily']],
  U6: [[words('first responders'), 'weekly']],
  U7: [[body('ucn', 'Tarnwater Urgent Care Network'), 'daily']],
  U8: [
    [words('interpreter'), 'daily'],
    [words('break clause'), 'weekly'],
  ],
  U9: [[words('sickness'), 'daily']],
  U10: [[words('pilotage'), 'daily']],
};

const changed = (path: string, from: string, to: string, change: string) => {
  const text = PLAN[path] ?? '';
  expect(text).toContain(from);
  return { [path]: text.replaceAll(from, to).replace('\n---\n', `\nchange: ${change}\n---\n`) };
};
const CORRECTED = changed(
  MINUTES,
  '18 January 2022',
  '25 January 2022',
  '{ note: "the new start is 25 January, not 18" }',
);
const SLIP = changed(REPORT, 'Isolation after contact', 'Self-isolation after contact', '{ minor: true }');

/** What is done to the folder, at noon of a day; null takes a paper out. */
const EVENTS: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  '2021-10-13': { [REPORT]: PLAN[REPORT] ?? '' },
  '2021-10-18': { [MINUTES]: PLAN[MINUTES] ?? '' },
  '2021-10-21': { [LATE]: PLAN[LATE] ?? '' },
  '2021-10-26': CORRECTED,
  '2021-10-28': SLIP,
  '2021-11-01': { [LOG]: PLAN[LOG] ?? '' },
  '2021-11-04': { [LOG]: null },
};
const [FIRST, LAST] = ['2021-10-11', '2021-11-15'];

let rig: DigestRig;
/** What each officer was told, by day. */
const diaries = new Map<string, Map<string, string>>(Object.keys(OFFICERS).map((id) => [id, new Map()]));

beforeAll(async () => {
  rig = await startDigestRig({ at: `${FIRST}T07:00:00Z` });
  const days = digestDays(rig);
  const folder = { ...PLAN };
  for (const path of [REPORT, MINUTES, LATE, LOG]) delete folder[path];
  await days.arrive(`${FIRST}T07:00:00Z`, folder);
  for (const [id, follows] of Object.entries(OFFICERS)) {
    for (const [followed, rhythm] of follows) await days.follow(id, followed, rhythm);
  }
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    for (const [id, text] of await days.toldAll(day)) diaries.get(id)?.set(day, text);
    const event = EVENTS[day];
    if (event === undefined) continue;
    for (const [path, text] of Object.entries(event)) {
      if (text === null) delete folder[path];
      else folder[path] = text;
    }
    await days.arrive(`${day}T12:00:00Z`, folder);
  }
}, 300_000);

afterAll(() => rig.close());

const textsOf = (id: string) => [...(diaries.get(id)?.values() ?? [])];
/** The days on which an officer was told something of a paper, or in certain words. */
const daysWith = (id: string, what: string | RegExp) =>
  [...(diaries.get(id) ?? [])].flatMap(([day, text]) => (text.search(what) < 0 ? [] : [day]));

it('reads as an officer would read it', async () => {
  const pages = [...diaries].map(([id, diary]) => {
    const follows = (OFFICERS[id] ?? []).map(([{ name }, rhythm]) => `${name} (${rhythm})`).join(', ');
    const told = [...diary].map(([day, text]) => `-- ${day}\n${text}`);
    return [`==== ${id} follows ${follows}`, ...(told.length === 0 ? ['-- told nothing'] : told)].join('\n');
  });
  await expect(`${pages.join('\n\n')}\n`).toMatchFileSnapshot('../golden/ten-officers.txt');
});

it('tells nobody anything twice', () => {
  for (const id of Object.keys(OFFICERS)) {
    const lines = textsOf(id).flatMap((text) =>
      text.split('\n').flatMap((line) => /^(?:• |Digest of [^.:]*[.:] )(.*)/.exec(line)?.[1] ?? []),
    );
    expect(new Set(lines).size, `${id}:\n${lines.join('\n')}`).toBe(lines.length);
  }
});

it('tells those who follow nothing but words the sentence that holds them, not how a paper begins', () => {
  const ofWords = Object.entries(OFFICERS).filter(([, follows]) => follows.every(([{ kind }]) => kind === 'words'));
  const texts = ofWords.flatMap(([id]) => textsOf(id));
  expect(texts.filter((text) => /(?:New|Older) paper[^“]*“[^”]+”, on /.test(text)).length).toBeGreaterThan(2);
  expect(texts.filter((text) => /\d\. It begins: .*\n?$/.test(text) && !/Changed:/.test(text))).toEqual([]);
});

/** What an officer must be told of, told apart from the digests by plain looks at the papers’ texts. */
const isOf = (path: string, { kind, id, name }: Followed): boolean => {
  const text = PLAN[path] ?? '';
  return kind === 'body'
    ? text.includes(`body: ${id}\n`)
    : text.split('\n## ').some((part) => name.split(' ').every((word) => part.toLowerCase().includes(word)));
};
/** The first working day after one on which a rhythm is due. */
const nextDue = (day: string, rhythm: Rhythm): string => {
  let next = addDays(day, 1);
  const isDue = () => {
    const weekday = new Date(`${next}T00:00:00Z`).getUTCDay();
    return rhythm === 'weekly' ? weekday === 1 : weekday !== 0 && weekday !== 6;
  };
  while (!isDue()) next = addDays(next, 1);
  return next;
};

it.each([
  [REPORT, '2021-10-13', /“Contract performance report, April to August 2021”(?:.*added|, on )/],
  [MINUTES, '2021-10-18', /“Tarnwater Joint Procurement Committee”(?: \(minutes, 14 October 2021.*added|, on )/],
  [LATE, '2021-10-21', /Older paper, added .*“Contract performance report, January to July 2020”/],
])('tells of %s everyone whose matter it is, when they are next due, and nobody else', (path, day, line) => {
  for (const [id, follows] of Object.entries(OFFICERS)) {
    const due = follows.flatMap(([followed, rhythm]) => (isOf(path, followed) ? [nextDue(day, rhythm)] : [])).sort();
    const told = daysWith(id, line);
    // Whoever is told after meetings waits for one.
    if (id === 'U3' && path !== MINUTES) expect(told, id).toHaveLength(1);
    else expect(told, id).toEqual(due.slice(0, 1));
  }
});

it('tells of the correction those who were told what it changes, once, with the note', () => {
  const told = Object.keys(OFFICERS).filter(
    (id) => daysWith(id, /^Digest of [^.]*\. “Resolved: the new start of 18 January 2022/m).length > 0,
  );
  expect(told).toEqual(['U1', 'U2', 'U3']);
  expect(Object.keys(OFFICERS).map((id) => daysWith(id, 'Corrected:'))).toEqual([
    ['2021-10-27'],
    ['2021-11-01'],
    ['2021-10-27'],
    ...Array.from({ length: 7 }, () => []),
  ]);
  for (const id of told) expect(daysWith(id, 'Keeper’s note: the new start is 25 January, not 18.')).toHaveLength(1);
});

it('tells nobody of the slip of the pen, and of the withdrawal those alone who were told of the paper, once', () => {
  for (const id of Object.keys(OFFICERS)) {
    expect(daysWith(id, 'Self-isolation'), id).toEqual([]);
    // Of the minutes that were corrected, where it was not what was told that changed.
    expect(
      daysWith(id, 'Changed:').filter((day) => day !== '2021-10-27'),
      id,
    ).toEqual([]);
    // Whoever is told weekly was due before the log came and after it went; U7’s Network has a row of it.
    const wasTold = daysWith(id, '28 October 2021, paragraph').length > 0;
    expect(wasTold, id).toBe(['U1', 'U4', 'U5', 'U7'].includes(id));
    expect(daysWith(id, 'Withdrawn:'), id).toEqual(wasTold ? [nextDue('2021-11-04', 'daily')] : []);
  }
});
