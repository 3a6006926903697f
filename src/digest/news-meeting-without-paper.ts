import { authority } from '../answer/wording.ts';
import { citationOf, type Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import { datesOverlap } from '../domain/reduced-date.ts';
import type { NamedBody } from '../matter/meeting-dates.ts';
import { isCalledOff, isSameBody } from '../matter/meeting-dates.ts';
import type { View } from '../search/view.ts';
import { daysOver, hasPassed } from './after-the-day.ts';
import { asFound, type Found } from './found.ts';
import { tellsOfMeeting } from './meeting-papers.ts';
import { milestones } from './milestones.ts';
import { whenInWords } from './news-coming-up.ts';
import { dayOfInstant, type NewsFinder } from './news-context.ts';
import { dayInWords, newsKey, plainLine, tellPlainly } from './news-words.ts';

interface Meeting {
  readonly body: NamedBody;
  readonly day: string;
  readonly when: string;
  readonly places: readonly [Support, ...Support[]];
}

/**
 * Meetings that were due and of which nothing is in the view, from the working day after: announced in a paper that was
 * there before the day, or by an agenda of that day.
 */
export const findMeetingsWithoutPaper: NewsFinder = (context) => {
  const over = daysOver(context.day, context.calendar);
  const announced: Meeting[] = [];
  for (const milestone of milestones(context.view)) {
    const { meeting: body, lastDay: day, things } = milestone;
    if (body && !isCalledOff(things[0].sentence.text) && hasPassed(milestone, over, context))
      announced.push({ body, day, when: whenInWords(milestone), places: things });
  }
  const agendas = context.view.documents.flatMap((document) => meetingOfAgenda(document) ?? []);
  const due = agendas.filter(({ day }) => day >= over.from && day <= over.to);
  const others = due.filter((a) => !announced.some((m) => m.day === a.day && isSameBody(m.body, a.body)));
  return [...announced, ...others]
    .filter((meeting) => papersOf(meeting, context.view).every((document) => !tellsOfMeeting(document)))
    .map((meeting) => asFoundMeeting(meeting, context.view));
};

function meetingOfAgenda(document: Document): Meeting | null {
  const [passage] = document.passages;
  const day = document.date?.date ?? '';
  if (document.kind !== 'agenda' || !document.body || !passage || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const { id, name } = document.body;
  const place = { document, passage, start: 0, end: passage.text.length };
  return { body: { id, name }, day, when: dayInWords(day), places: [place] };
}

function papersOf({ body, day }: Meeting, view: View): Document[] {
  return view.documents.filter(
    (document) =>
      document.body !== null &&
      document.date !== null &&
      isSameBody(document.body, body) &&
      datesOverlap(document.date.date, day),
  );
}

function asFoundMeeting(meeting: Meeting, view: View): Found {
  const { body, day, when, places } = meeting;
  const [newest] = places;
  const held = papersOf(meeting, view).length > 0 ? 'no minutes or decisions of it are here' : 'no paper of it is here';
  const fact = `${body.name} was due to meet on ${when}; ${held}, so I cannot say whether it met or what it decided.`;
  const whole = `${fact} ${authority(newest.document, newest.passage)}`;
  const text = tellPlainly(whole);
  const keys = [newsKey('meeting-without-paper', day, body.id ?? body.name)] as const;
  return asFound({
    kind: 'meeting-without-paper',
    keys: [...keys],
    text,
    detail: `${plainLine(whole)} Its minutes or decisions are told once they arrive.`,
    day,
    places,
    citations: [citationOf(newest)],
    meeting: body,
    afterMeeting: true,
    isNewTo: (createdAt) => day >= dayOfInstant(createdAt),
  });
}
