import fc from 'fast-check';
import { paper } from './asking.ts';

/** A paper of a made-up record: for whom it is, and its file. */
export interface RandomPaper {
  readonly audience: string;
  readonly path: string;
  readonly content: string;
}

/** A made-up record: papers for the public and for two audiences, that speak of the same few matters. */
export interface RandomRecord {
  readonly registers: Readonly<Record<string, string>>;
  readonly papers: readonly RandomPaper[];
  /** Entries of people.yaml, each with the file of the one paper that names the person. */
  readonly people: readonly { readonly path: string; readonly entry: string }[];
}

/** The files of a record with the papers of some audiences alone, and the people whom those name. */
export function filesOf(
  { registers, papers, people }: RandomRecord,
  keep: (audience: string) => boolean,
): Readonly<Record<string, string>> {
  const kept = new Map(papers.filter(({ audience }) => keep(audience)).map(({ path, content }) => [path, content]));
  const named = people.filter(({ path }) => kept.has(path)).map(({ entry }) => entry);
  return {
    ...registers,
    ...Object.fromEntries(kept),
    ...(named.length === 0 ? {} : { 'people.yaml': named.join('\n') }),
  };
}

export const AUDIENCES = ['officers', 'trustees'] as const;

const MATTERS = [
  'dredging',
  'ferry timetable',
  'moorings renewal',
  'tide gauge',
  'lighthouse repair',
  'pilotage contract',
];
const PEOPLE = ['Ann Lee', 'Bashir Khan', 'Carol Reeve', 'Dan Osei', 'Erin Walsh'];
const POSTS = ['Harbour Master', 'Director of Moorings', 'Programme Director', 'Clerk to the Board'];
const BODIES = ['harbour-board', 'lighthouse-panel'];
const BODY_NAMES = ['Harbour Board', 'Lighthouse Panel'];
const DAYS = ['4 May 2017', '12 June 2018', '30 September 2018', '8 January 2019', 'March 2019', 'autumn 2020'];

const matter = fc.constantFrom(...MATTERS);
const person = fc.constantFrom(...PEOPLE);
const day = fc.constantFrom(...DAYS);
const body = fc.constantFrom(...BODY_NAMES);
const money = fc.integer({ min: 1, max: 99 }).map((tenths) => `£${tenths / 10} million`);
const post = fc.constantFrom(...POSTS);
/** Words that stand in one paper alone, for what is said of words that nobody knows, and for spelling. */
const rare = fc.constantFrom(
  'barnacles',
  'capstans',
  'dolphins',
  'eelgrass',
  'fenders',
  'groynes',
  'hawsers',
  'inkwells',
);
const force = fc.constantFrom('approved', 'noted', 'deferred', 'rejected', 'recommended', 'endorsed');

const host = fc.constantFrom('harbourdesk.com', 'quayside.net');

const SENTENCES: readonly fc.Arbitrary<string>[] = [
  // An address that a paper gives may vouch for that of another, where all may see it.
  fc.tuple(matter, host).map(([m, h]) => `Send a copy of your passport to ${m.split(' ')[0]}@${h}.`),
  fc.tuple(matter, host).map(([m, h]) => `The report on the ${m} is published at www.${h}.`),
  fc.tuple(matter, force).map(([m, f]) => `The Board RESOLVED that the ${m} be ${f}.`),
  fc.tuple(matter, money).map(([m, x]) => `The ${m} would cost ${x}.`),
  fc.tuple(matter, day).map(([m, d]) => `The ${m} was due to be completed by ${d}.`),
  fc.tuple(matter, day).map(([m, d]) => `The ${m} has been postponed until ${d}.`),
  fc.tuple(person, post).map(([p, x]) => `${p} was welcomed as the new ${x}.`),
  fc.tuple(person, post, matter).map(([p, x, m]) => `${p}, ${x}, said that the ${m} had begun well.`),
  fc.tuple(body, day).map(([b, d]) => `The next meeting of the ${b} will be held on ${d}.`),
  fc.tuple(person, matter, day).map(([p, m, d]) => `ACTION: ${p} to report on the ${m} by ${d}.`),
  fc.tuple(matter, rare).map(([m, r]) => `Members asked whether the ${m} had been held up by ${r}.`),
  fc.tuple(matter, person).map(([m, p]) => `${p} was concerned that the ${m} had not been consulted on.`),
  matter.map((m) => `The PMO (Programme Management Office) would report on the ${m}.`),
  fc.tuple(matter, fc.integer({ min: 3, max: 90 })).map(([m, n]) => `${n} per cent of respondents supported the ${m}.`),
];

const sentence = fc.oneof(...SENTENCES);

const randomPaper = fc.record({
  audience: fc.constantFrom('public', 'public', ...AUDIENCES),
  kind: fc.constantFrom('minutes', 'draft-minutes', 'report', 'board-update', 'proposed-decision', 'note'),
  body: fc.option(fc.constantFrom(...BODIES)),
  date: fc.option(
    fc.constantFrom('2017-05', '2017-11-02', '2018-06-12', '2018-09', '2019-01-08', '2019', '2020-10-01'),
  ),
  title: matter,
  text: fc.constantFrom('verbatim', 'summary'),
  paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
  /** The earlier paper that this one replaces or approves, if it does. */
  link: fc.option(fc.tuple(fc.constantFrom('supersedes', 'approvedAt'), fc.nat())),
});

/** A record of six to twelve papers; some follow, replace or approve others whoever may see them. */
export const randomRecord: fc.Arbitrary<RandomRecord> = fc
  .record({
    papers: fc.array(randomPaper, { minLength: 6, maxLength: 12 }),
    observed: fc.array(fc.tuple(person, post, fc.nat()), { maxLength: 4 }),
  })
  .map(({ papers, observed }) => {
    const idOf = (n: number) => `paper-${n % papers.length}`;
    const files = papers.map(({ audience, paragraphs, link, kind, body: of, date, title, text }, n) => {
      const linked = link === null || link[1] % papers.length === n ? {} : { [link[0]]: idOf(link[1]) };
      const header = { title: `The ${title}`, kind, text, audience, ...(of === null ? {} : { body: of }), ...linked };
      const whole = date === null ? header : { ...header, date };
      const words = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
      return { audience, path: `meetings/${idOf(n)}.md`, content: paper(whole, words) };
    });
    const people = observed.map(([name, of, n], i) => {
      const observation = `{ post: ${of}, document: ${idOf(n)}, paragraph: 1 }`;
      return {
        path: `meetings/${idOf(n)}.md`,
        entry: `- { id: person-${i}, name: ${name}, observations: [${observation}] }`,
      };
    });
    const registers = {
      'audiences.yaml': AUDIENCES.map((id, i) => `- { id: ${id}, name: ${id}, members: [U${i}] }`).join('\n'),
      'bodies.yaml': BODIES.map((id, i) => `- { id: ${id}, name: ${BODY_NAMES[i]} }`).join('\n'),
      'workstreams.yaml': '- { id: dredging, name: Dredging review, aliases: [deepening] }',
      'plan.yaml': 'name: Harbour plan',
    };
    return { registers, papers: files, people };
  });

const OPENERS: readonly fc.Arbitrary<string>[] = [
  matter.map((m) => `what was decided about the ${m}?`),
  matter.map((m) => `how much will the ${m} cost?`),
  matter.map((m) => `when will the ${m} be completed?`),
  matter.map((m) => `what is the latest on the ${m}?`),
  matter.map((m) => `how did the ${m} get here?`),
  matter.map((m) => `which papers mention the ${m}?`),
  matter.map((m) => `what is outstanding on the ${m}?`),
  post.map((x) => `who is the ${x}?`),
  person.map((p) => `what did ${p} say?`),
  person.map((p) => `who is ${p}?`),
  body.map((b) => `when is the next ${b}?`),
  body.map((b) => `list every decision of the ${b}`),
  rare.map((r) => `what do we know about ${r}?`),
  // A misspelling is mended from the words that the asker may see.
  fc.tuple(rare, matter).map(([r, m]) => `the ${m} and ${r.slice(0, 3)}${r.slice(4)}`),
  fc.constantFrom(
    'list all decisions',
    'list the actions',
    'what has slipped?',
    'what has changed since 2018?',
    'which dates are coming up?',
    'what conflicts are there?',
    'timeline of dredging',
    'who attended?',
    'what does PMO stand for?',
    'audience:officers dredging',
    'body:harbour-board decision',
  ),
];

const FOLLOW_UPS = [
  'who?',
  'when?',
  'how much?',
  'more',
  'why?',
  'and the ferry timetable?',
  'show the source',
  'the second one',
];

/** The turns of a conversation: a question, and two that follow it up. */
export const randomConversation: fc.Arbitrary<readonly string[]> = fc
  .tuple(fc.oneof(...OPENERS), fc.array(fc.constantFrom(...FOLLOW_UPS), { minLength: 2, maxLength: 2 }))
  .map(([opener, others]) => [opener, ...others]);
