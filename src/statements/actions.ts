import { quoteAround } from '../domain/quote.ts';
import type { ActionStatement } from '../domain/statement.ts';
import { TURNED_DOWN } from '../english/undertaking-words.ts';
import { ACTION_FORMS, OPEN_FORM } from './action-forms.ts';
import { labelledAction } from './action-labels.ts';
import { actionRow } from './action-rows.ts';
import type { ActionFind, ActionSentence } from './action-sentence.ts';
import { spokenUndertaking } from './action-spoken.ts';
import { settingOf } from './decision-headings.ts';
import { initialsOf } from './initials.ts';
import { findPosts, type PostPhrase } from './post-titles.ts';
import type { Reading, Recogniser } from './recogniser.ts';

/** Words without which no form is met. */
const MAY_ACT =
  /\b(?:agreed|agrees|undert(?:ook|akes?)|offered|promise[ds]?|committed|volunteered|resolved|decided|would|will|shall|left (?:to|with)|fell to|charged with|wants|to (?:bring|report|write|ask|circulate|provide|prepare|draft|send|cost|find|put|lead|arrange|produce|follow|work|draw|seek|speak|contact|check|confirm|share|look|update|attend|take|review|submit|present|bank|action)\b|request\w*|ask(?:ed|s|ing)?|grateful|appreciate|tasked|invited|instructed|urged|called for|to be|not yet|yet to be|tb[acd]|actions?)\b|['’]ll\b/i;

/** A recommendation, a motion or a question is nobody's undertaking. */
const NOT_DONE =
  /\bRECOMMENDED\b|\bis (?:asked|recommended|invited) to\b|\bare (?:asked|recommended|invited) to\b|\bmotion\b|\?\s*$/i;
/** What was moved is to be done only where the next sentence says that it was carried. */
const MOVED = /\b(?:moved|seconded|proposed)\b.{0,60}?\bthat\b/i;
const CARRIED = /\b(?:carried|agreed|passed|accepted|approved)\b/i;
const REFUSED = new RegExp(`\\b(?:${TURNED_DOWN})\\b`, 'i');

/** What someone undertook or was asked to do, and what was left to be determined. */
export const readActions: Recogniser = (reading) => {
  const { text, parent } = reading.passage;
  const row = actionRow(reading.passage);
  if (row) return [asStatement(reading, row)];
  if (!MAY_ACT.test(text)) return [];
  if (parent !== null && NOT_DONE.test(reading.document.passages[parent - 1]?.text ?? '')) return [];
  const labelled = labelledAction(reading.passage);
  if (labelled) return [asStatement(reading, labelled)];
  const setting = settingOf(reading.passage);
  if (setting === 'motion' || setting === 'recommendation') return [];
  if (reading.document.kind === 'transcript')
    return spokenUndertaking(reading).map((find) => asStatement(reading, find));
  let posts: readonly PostPhrase[] | null = null;
  const findOnce = (): readonly PostPhrase[] => {
    posts ??= findPosts(text);
    return posts;
  };
  const finds = reading.sentences.map(({ start, end, text: words }, at) => {
    const next = reading.sentences[at + 1]?.text ?? '';
    if (!MAY_ACT.test(words) || NOT_DONE.test(words) || (MOVED.test(words) && !CARRIED.test(next))) return [];
    const closing = /[.;:!\s]+$/.exec(words)?.[0].length ?? 0;
    const sentence: ActionSentence = {
      text,
      start,
      end: end - closing,
      words: words.slice(0, words.length - closing),
      next,
      kind: reading.document.kind,
      posts: findOnce,
    };
    return findsIn(sentence);
  });
  return finds.flatMap((found, at) =>
    found.filter((find) => !isTakenUp(find, finds[at + 1] ?? [])).map((find) => asStatement(reading, find)),
  );
};

/** What was asked of nobody in particular is told by who then undertook it: "Members asked for a note. Mr Lee would send it." */
function isTakenUp({ manner, owner }: ActionFind, next: readonly ActionFind[]): boolean {
  return manner === 'requested' && owner === null && next.some((find) => find.manner === 'undertaken');
}

/** The action of a sentence and what it leaves open, where that is not the same words. */
function findsIn(sentence: ActionSentence): ActionFind[] {
  const finds: ActionFind[] = [];
  for (const form of ACTION_FORMS) {
    const find = form(sentence);
    if (find) {
      if (!isTurnedDown(find, sentence)) finds.push(find);
      break;
    }
  }
  const open = OPEN_FORM(sentence);
  if (open && open.start !== finds[0]?.whatFrom) finds.push(open);
  return finds;
}

/** What was asked for and turned down, there or in the next sentence, is left for nobody to do. */
function isTurnedDown({ manner }: ActionFind, { words, next }: ActionSentence): boolean {
  return manner === 'requested' && (REFUSED.test(words) || REFUSED.test(next));
}

/** The day before which nothing is done is no day to do it by. */
const NOT_BEFORE = /\b(?:(?:no|not) (?:earlier|sooner) than|not before|after|since)\s+(?:the\s+)?$/i;

function asStatement({ document, passage, dates }: Reading, find: ActionFind): ActionStatement {
  const { text } = passage;
  const end = find.end ?? find.whatTo;
  const name = find.owner === null ? undefined : initialsOf(document).get(find.owner);
  return {
    kind: 'action',
    document: passage.document,
    paragraph: passage.paragraph,
    quote: quoteAround(text, find.start, end),
    start: find.start,
    end,
    owner: name === undefined ? find.owner : `${name} (${find.owner})`,
    what: text
      .slice(find.whatFrom, find.whatTo)
      .trim()
      .replace(/;\s*(?:and|or)$/, ''),
    due:
      dates.find(
        (date) =>
          date.start >= find.start &&
          date.end <= end + 1 &&
          date.direction !== 'past' &&
          !NOT_BEFORE.test(text.slice(Math.max(0, date.start - 24), date.start)),
      ) ?? null,
    manner: find.manner,
  };
}
