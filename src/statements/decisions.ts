import type { DatePhrase } from '../domain/date-phrase.ts';
import type { DecisionStatement, Force } from '../domain/statement.ts';
import { dateContextOf } from './date-context.ts';
import { findDatePhrases } from './date-phrases.ts';
import { bodyAbove, itemFrame } from './decision-body-lists.ts';
import { byStrength, forcesIn, participlesIn } from './decision-forces.ts';
import type { Frame } from './decision-frame.ts';
import { frameOf, mayDecide, spokenFrame, withAntecedent } from './decision-frames.ts';
import { type Setting, settingOf } from './decision-headings.ts';
import { isEmptyLead, type LeadIn, leadInOf, opensList } from './decision-lead-in.ts';
import { dayOf, type FramedSentence, standingOf } from './decision-standing.ts';
import { quoteOf } from './quote-of.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/** Forces that are all there is to an agreement: to agree that a report be noted is to note it. */
const NOT_ASSENT: ReadonlySet<Force> = new Set([
  'noted',
  'received',
  'considered',
  'acknowledged',
  'deferred',
  'postponed',
  'withdrawn',
  'rejected',
]);

/** What was decided, recommended, moved or lost; each item of a list under such words is a decision of its own. */
export const readDecisions: Recogniser = (reading) => {
  const { document, passage } = reading;
  if (document.kind === 'transcript') return spoken(reading);
  const lead = passage.text === '' ? null : leadInOf(document, passage);
  const framed = mayDecide(passage.text) ? written(reading, lead) : [];
  return framed.length > 0 || lead === null ? framed : [asItem(reading, lead)];
};

function written(reading: Reading, lead: LeadIn | null): DecisionStatement[] {
  const { document, passage, sentences, dates } = reading;
  const setting = settingOf(passage);
  const statements: DecisionStatement[] = [];
  const above = bodyAbove(document, passage);
  for (const [at, sentence] of sentences.entries()) {
    const item = at === 0 && above !== null ? itemFrame(above, sentence.text) : null;
    const read = item ?? frameOf(sentence.text, lead ? null : setting, document.kind);
    const frame = read && withAntecedent(read, sentences[at - 1]?.text);
    if (!frame) continue;
    const found = asStatement(reading, { frame, sentence: sentence.text, start: sentence.start, dates }, setting);
    if (found) statements.push(lead ? placedBy(found, lead, reading) : found);
  }
  return statements;
}

function spoken(reading: Reading): DecisionStatement[] {
  const { passage, sentences, dates } = reading;
  if (!/agreed|resolved|carried|passed|lost|defeated|negatived/i.test(passage.text)) return [];
  return sentences.flatMap((sentence) => {
    const frame = spokenFrame(sentence.text);
    const framed = frame && { frame, sentence: sentence.text, start: sentence.start, dates };
    return (framed && asStatement(reading, framed, null)) ?? [];
  });
}

function asStatement(reading: Reading, framed: FramedSentence, setting: Setting): DecisionStatement | null {
  const { frame, sentence, start } = framed;
  // "considered and commented on the update": both verbs have one object.
  const joined = !frame.passive && /^\s*and\b/.test(sentence.slice(frame.whatFrom));
  const what = sentence.slice(joined ? frame.verbAt : frame.whatFrom);
  if (opensList(sentence) && isEmptyLead(what)) {
    return frame.first ? upToNext(reading, { ...framed, frame: frame.first }, setting, frame.verbAt) : null;
  }
  if (tidy(what) === '') return null;
  return {
    kind: 'decision',
    document: reading.passage.document,
    paragraph: reading.passage.paragraph,
    quote: quoteOf(reading, start + frame.start, start + sentence.length),
    start: start + frame.start,
    end: start + sentence.length,
    form: frame.form,
    forces: forcesOf(frame, what),
    standing: standingOf(framed, setting, reading.document),
    what: tidy(what),
    by: frame.by,
    on: dayOf(framed),
  };
}

/** What a meeting did before the verb that opens a list of its own: "considered the draft [and agreed the following:]". */
function upToNext(reading: Reading, framed: FramedSentence, setting: Setting, end: number): DecisionStatement | null {
  const sentence = framed.sentence.slice(0, end).replace(/[\s,;]*(?:\b(?:and|also|then)\b\s*)*$/, '');
  return asStatement(reading, { ...framed, sentence }, setting);
}

/** A resolution with words of its own under a lead-in that says when, by whom, or that it is only asked for. */
function placedBy(statement: DecisionStatement, lead: LeadIn, reading: Reading): DecisionStatement {
  const { standing, on } = placeOf(lead, reading);
  const by = statement.by ?? lead.frame.by;
  return standing === 'own' ? { ...statement, by } : { ...statement, standing, by, on: statement.on ?? on };
}

/** An item that says what the lead-in's frame decided: "(a) the report be noted". */
function asItem(reading: Reading, lead: LeadIn): DecisionStatement {
  const { passage } = reading;
  const own = lead.governing.length > 0 ? lead.governing : forcesIn(passage.text);
  const start = 0;
  const end = passage.text.length;
  return {
    kind: 'decision',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteOf(reading, start, end),
    start,
    end,
    form: lead.frame.form,
    forces: own.length > 0 ? withAssent(lead.frame, own) : defaultForces(lead.frame),
    what: tidy(passage.text),
    by: lead.frame.by,
    ...placeOf(lead, reading),
  };
}

function placeOf(lead: LeadIn, { document }: Reading): Pick<DecisionStatement, 'standing'> & { on: DatePhrase | null } {
  const dates = findDatePhrases(lead.passage.text, dateContextOf(document, lead.passage));
  const framed: FramedSentence = { frame: lead.frame, sentence: lead.sentence, start: lead.start, dates };
  return { standing: standingOf(framed, settingOf(lead.passage), document), on: dayOf(framed) };
}

function forcesOf(frame: Frame, what: string): readonly Force[] {
  if (frame.passive) return byStrength(frame.forces);
  if (frame.form === 'recorded' && frame.act === 'decided' && frame.forces.length > 0) {
    return byStrength([...frame.forces, ...participlesIn(what)]);
  }
  const inner = forcesIn(what);
  return inner.length > 0 ? withAssent(frame, [...frame.forces, ...inner]) : defaultForces(frame);
}

function withAssent(frame: Frame, forces: readonly Force[]): readonly Force[] {
  const others = forces.filter((force) => force !== 'agreed');
  const assent =
    frame.act === 'decided' && frame.forces.includes('agreed') && others.some((force) => !NOT_ASSENT.has(force));
  return byStrength(others.length === 0 ? ['agreed'] : assent ? ['agreed', ...others] : others);
}

function defaultForces(frame: Frame): readonly Force[] {
  if (frame.forces.length > 0) return byStrength(frame.forces);
  return [frame.act === 'recommended' ? 'recommended' : 'agreed'];
}

function tidy(what: string): string {
  return what
    .trim()
    .replace(/^(?:[:,;–—-]+\s*)?(?:as an amendment,\s+)?(?:that\s+)?/, '')
    .replace(/(?:[\s.;,]|;\s*and)+$/, '');
}
