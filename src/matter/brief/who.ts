import type { Support } from '../../domain/cite.ts';
import { formatDate } from '../../domain/reduced-date.ts';
import type { Lead } from '../../domain/registry.ts';
import type { ContributionStatement, PostStatement } from '../../domain/statement.ts';
import { LEADS } from '../../english/brief-words.ts';
import { plainName } from '../../question/people.ts';
import { isActionRow } from '../action-row.ts';
import { namesPerson, observationsOf } from '../person-rows.ts';
import { dayOf, type Line, lineOf, linesOf } from './line.ts';
import { statementsIn, textOf, wholeWords } from './place-words.ts';
import type { Scope } from './scope.ts';

/** Who leads it by the register, marked so, then who the papers name in a post beside it, newest paper first, each once. */
export function whoLeads(scope: Scope): Line[] {
  const { subject, view } = scope;
  const lead =
    subject.kind === 'workstream' ? view.registry.workstreams.find(({ id }) => id === subject.id)?.lead : null;
  const registered = lead ? registerWords(lead) : null;
  return [
    ...(registered === null ? [] : [{ lead: registered, words: null, readable: true }]),
    ...named(scope),
    ...leading(scope),
  ];
}

function registerWords({ person, post, confirmedBy, confirmedOn }: Lead): string | null {
  const who = [person, post].filter(Boolean).join(', ');
  if (who === '') return null;
  const confirmed = confirmedBy === null ? 'not confirmed' : `confirmed by ${confirmedBy}`;
  const on = confirmedOn === null ? '' : ` on ${formatDate(confirmedOn)}`;
  return `From the register, not from a paper: ${who} (${confirmed}${on})`;
}

const LEADING = wholeWords(LEADS);
const LEAD_COLUMN = /^(?:(?:programme|clinical|executive|workstream) )?(?:lead|leads|led by|responsible)\b/i;

/** Sentences that say who leads it without naming a post, and rows of tables with a column for it. */
function leading(scope: Scope): Line[] {
  const places = scope.sentences.filter(({ passage, ...place }) =>
    passage.form === 'row'
      ? passage.columns.some((head) => LEAD_COLUMN.test(head)) && !isActionRow({ passage })
      : LEADING.test(textOf({ passage, ...place })) &&
        /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(textOf({ passage, ...place })),
  );
  return linesOf(places, dayOf);
}

/** Manners that tell that somebody holds a post, not that they wrote or spoke. */
const HOLDS: ReadonlySet<PostStatement['manner']> = new Set(['named', 'appointed']);

function named(scope: Scope): Line[] {
  const told = new Set<string>();
  const places = scope.sentences.filter((place) => {
    if (place.passage.form === 'row') return false;
    const holders = statementsIn(place, scope).flatMap((s) =>
      s.kind === 'post' && s.person !== null && HOLDS.has(s.manner) ? [plainName(s.person)] : [],
    );
    const isNew = holders.some((name) => !told.has(name));
    for (const name of holders) told.add(name);
    return isNew;
  });
  return linesOf(places, dayOf);
}

/** The posts that the papers name a person in, newest paper first: who was named when, never until when. */
export function namedAs(id: string, { view }: Scope): Line[] {
  const posts = observationsOf(id, view);
  const once = posts.filter((one, at) => !posts.slice(0, at).some((other) => other.words === one.words));
  return once.map((place) => {
    const line = lineOf(place, `${dayOf(place)}, ${place.words}`);
    // A list of who was present is too long to repeat; what it says of this person is a part of it.
    return line.readable && !isList(place)
      ? line
      : { lead: `${dayOf(place)}: ${place.words}`, words: place, readable: true, isForm: true };
  });
}

function isList({ passage }: Support): boolean {
  return passage.text.split(/[,;]/).length > LISTED;
}

/** Of more names and posts than these a sentence is a list of who was there. */
const LISTED = 5;

/** What a person said, then whatever else papers tell of them, each newest paper first. */
export function saidAndDid(id: string, scope: Scope): Line[] {
  const isSpeaker = namesPerson(id, scope.view);
  const speaks = (place: Support): boolean =>
    statementsIn(place, scope).some(
      (s): s is ContributionStatement => s.kind === 'contribution' && isSpeaker(s.speaker),
    );
  const telling = scope.sentences.filter(
    (place) => !textOf(place).endsWith('?') && !statementsIn(place, scope).some(({ kind }) => kind === 'attendance'),
  );
  return linesOf([...telling.filter(speaks), ...telling.filter((place) => !speaks(place))], dayOf);
}
