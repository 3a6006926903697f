import { formatDate } from '../../domain/reduced-date.ts';
import type { View } from '../../search/view.ts';
import { type Absence, absenceOf } from './absence.ts';
import { datesGone, datesMoved, datesToCome, meetingsToCome } from './dates.ts';
import { asked, decided, decidedLast, heard } from './decided.ts';
import { decisionsDue } from './due.ts';
import type { Heading } from './heading.ts';
import { openActions, openActionsOf } from './open.ts';
import { newPapers } from './papers.ts';
import { type Scope, scopeOf } from './scope.ts';
import type { Subject } from './subject.ts';
import { concerns, figures, ratings, standing } from './told.ts';
import { namedAs, saidAndDid, whoLeads } from './who.ts';

/** Everything that a view holds for a brief on a subject, by heading, in the order of the page. `asOf` is YYYY-MM-DD. */
export function gatherBrief(subject: Subject, view: View, asOf: string): Gathered {
  const scope = scopeOf(subject, view, asOf);
  const headings = headingsOf(subject, scope);
  return { headings, absence: absenceOf(headings, scope) };
}

/** What a view holds for a brief. */
export interface Gathered {
  readonly headings: readonly Heading[];
  readonly absence: Absence;
}

function headingsOf(subject: Subject, scope: Scope): Heading[] {
  switch (subject.kind) {
    case 'body':
      return ofBody(scope);
    case 'person':
      return ofPerson(subject.id, scope);
    case 'all':
      return [{ title: 'New papers', sought: null, signs: null, lines: newPapers(scope) }, ...ofMatter(scope)];
    default:
      return [
        { title: 'Where it stands', sought: null, signs: null, lines: standing(scope), first: 2 },
        rated(scope),
        ...ofMatter(scope),
      ];
  }
}

const OPEN = 'Open (no clear later word found; may be done)';

function ofMatter(scope: Scope): Heading[] {
  return [
    { title: 'Decided', sought: 'a decision', signs: 'decision', lines: decided(scope), first: 2 },
    { title: 'Decisions due', sought: 'a decision still to come', signs: 'decisionToCome', lines: decisionsDue(scope) },
    { title: OPEN, sought: 'an open action', signs: 'action', lines: openActions(scope) },
    { title: 'Dates to come', sought: dateSought(scope), signs: null, lines: datesToCome(scope) },
    { title: 'Dates that moved', sought: 'a date that moved', signs: 'moved', lines: datesMoved(scope) },
    { title: 'Dates announced, now gone by', sought: null, signs: null, lines: datesGone(scope) },
    { title: 'Figures', sought: 'a figure', signs: 'figure', lines: figures(scope) },
    { title: 'Concerns', sought: 'a concern or warning', signs: 'concern', lines: concerns(scope) },
    { title: 'Who', sought: 'who leads it or holds a post in it', signs: 'who', lines: whoLeads(scope) },
    { title: 'Asked for or recommended', sought: null, signs: null, lines: asked(scope) },
    { title: 'Noted or considered', sought: null, signs: null, lines: heard(scope) },
  ];
}

function rated(scope: Scope): Heading {
  return {
    title: 'As the papers rate it',
    sought: 'a rating (red, amber or green)',
    signs: 'rating',
    lines: ratings(scope),
  };
}

/** What a member needs before a meeting of a body. */
function ofBody(scope: Scope): Heading[] {
  return [
    {
      title: 'Coming up',
      sought: dateSought(scope),
      signs: null,
      lines: [...meetingsToCome(scope), ...datesToCome(scope)],
    },
    { title: 'Decisions due', sought: 'a decision still to come', signs: 'decisionToCome', lines: decisionsDue(scope) },
    { ...decidedLast(scope), sought: 'a decision', signs: 'decision', first: 2 },
    {
      title: 'It asked for or recommended',
      sought: 'a request or recommendation',
      signs: 'request',
      lines: asked(scope),
    },
    {
      title: 'Promised or to be done (no clear later word found; may be done)',
      sought: 'an open action',
      signs: 'action',
      lines: openActions(scope),
    },
    { title: 'Dates that moved', sought: 'a date that moved', signs: 'moved', lines: datesMoved(scope) },
    { title: 'Concerns', sought: 'a concern or warning', signs: 'concern', lines: concerns(scope) },
    { title: 'Figures', sought: 'a figure', signs: 'figure', lines: figures(scope) },
    { title: 'Who', sought: 'who holds a post in it', signs: 'who', lines: whoLeads(scope) },
    { title: 'Noted or considered', sought: null, signs: null, lines: heard(scope) },
  ];
}

function ofPerson(id: string, scope: Scope): Heading[] {
  return [
    { title: 'Named as', sought: 'a post', signs: 'who', lines: namedAs(id, scope) },
    { title: OPEN, sought: 'an open action', signs: 'action', lines: openActionsOf(id, scope) },
    { title: 'Decided', sought: 'a decision that names them', signs: 'decision', lines: decided(scope) },
    { title: 'Dates to come', sought: dateSought(scope), signs: null, lines: datesToCome(scope) },
    { title: 'Concerns', sought: null, signs: null, lines: concerns(scope) },
    { title: 'Said and did', sought: 'anything they said or did', signs: null, lines: saidAndDid(id, scope), first: 2 },
  ];
}

function dateSought({ asOf }: Scope): string {
  return `a date after ${formatDate(asOf)}`;
}
