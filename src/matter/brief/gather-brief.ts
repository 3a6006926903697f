import { formatDate } from '../../domain/reduced-date.ts';
import type { View } from '../../search/view.ts';
import { datesGone, datesMoved, datesToCome, meetingsToCome } from './dates.ts';
import { asked, decided, decidedLast, heard } from './decided.ts';
import { decisionsDue } from './due.ts';
import type { Heading } from './heading.ts';
import { openActions, openActionsOf } from './open.ts';
import { newPapers } from './papers.ts';
import { type Scope, scopeOf } from './scope.ts';
import type { Subject } from './subject.ts';
import { concerns, figures, ratings, standing } from './told.ts';
import { namedAs, said, whoLeads } from './who.ts';

/** Everything that a view holds for a brief on a subject, by heading, in the order of the page. `asOf` is YYYY-MM-DD. */
export function gatherBrief(subject: Subject, view: View, asOf: string): readonly Heading[] {
  const scope = scopeOf(subject, view, asOf);
  switch (subject.kind) {
    case 'body':
      return ofBody(scope);
    case 'person':
      return ofPerson(subject.id, scope);
    case 'all':
      return [{ title: 'New papers', sought: null, lines: newPapers(scope) }, ...ofMatter(scope)];
    default:
      return [
        { title: 'Where it stands', sought: null, lines: standing(scope), first: 2 },
        rated(scope),
        ...ofMatter(scope),
      ];
  }
}

const OPEN = 'Open (no later mention found; may be done)';

function ofMatter(scope: Scope): Heading[] {
  return [
    { title: 'Decided', sought: 'a decision', lines: decided(scope), first: 2 },
    { title: 'Decisions due', sought: 'a decision still to come', lines: decisionsDue(scope) },
    { title: OPEN, sought: 'an open action', lines: openActions(scope) },
    { title: 'Dates to come', sought: dateSought(scope), lines: datesToCome(scope) },
    { title: 'Dates that moved', sought: 'a date that moved', lines: datesMoved(scope) },
    { title: 'Dates announced, now gone by', sought: null, lines: datesGone(scope) },
    { title: 'Figures', sought: 'a figure', lines: figures(scope) },
    { title: 'Concerns', sought: 'a concern or warning', lines: concerns(scope) },
    { title: 'Who', sought: 'who leads it or holds a post in it', lines: whoLeads(scope) },
    { title: 'Asked for or recommended', sought: null, lines: asked(scope) },
    { title: 'Noted or considered', sought: null, lines: heard(scope) },
  ];
}

function rated(scope: Scope): Heading {
  return { title: 'As the papers rate it', sought: 'a rating (red, amber or green)', lines: ratings(scope) };
}

/** What a member needs before a meeting of a body. */
function ofBody(scope: Scope): Heading[] {
  return [
    { title: 'Coming up', sought: dateSought(scope), lines: [...meetingsToCome(scope), ...datesToCome(scope)] },
    { title: 'Decisions due', sought: 'a decision still to come', lines: decisionsDue(scope) },
    { ...decidedLast(scope), sought: 'a decision', first: 2 },
    { title: 'It asked for or recommended', sought: 'a request or recommendation', lines: asked(scope) },
    {
      title: 'Promised or to be done (no later mention found; may be done)',
      sought: 'an open action',
      lines: openActions(scope),
    },
    { title: 'Dates that moved', sought: 'a date that moved', lines: datesMoved(scope) },
    { title: 'Concerns', sought: 'a concern or warning', lines: concerns(scope) },
    { title: 'Figures', sought: 'a figure', lines: figures(scope) },
    { title: 'Who', sought: 'who holds a post in it', lines: whoLeads(scope) },
    { title: 'Noted or considered', sought: null, lines: heard(scope) },
  ];
}

function ofPerson(id: string, scope: Scope): Heading[] {
  return [
    { title: 'Named as', sought: 'a post', lines: namedAs(id, scope) },
    { title: OPEN, sought: 'an open action', lines: openActionsOf(id, scope) },
    { title: 'Decided', sought: 'a decision that names them', lines: decided(scope) },
    { title: 'Dates to come', sought: dateSought(scope), lines: datesToCome(scope) },
    { title: 'Concerns', sought: null, lines: concerns(scope) },
    { title: 'Said', sought: 'anything they said', lines: said(id, scope) },
  ];
}

function dateSought({ asOf }: Scope): string {
  return `a date after ${formatDate(asOf)}`;
}
