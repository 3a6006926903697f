import { ERRAND, NO_DEED, NO_TASK, PAPERS } from '../english/undertaking-words.ts';
import {
  type ActionForm,
  type ActionSentence,
  ADVERBS,
  find,
  ownerBefore,
  pronounBefore,
  taskedBefore,
} from './action-sentence.ts';
import { ACTION_VERB, DONE, TELLING_VERB } from './action-verbs.ts';
import { bodyBefore } from './decision-bodies.ts';

// Whoever undertakes or promises a deed is bound by it, whatever it is; what is offered or agreed to need not be a deed.
const UNDERTOOK = new RegExp(
  `\\s+(?:(?:has|have)\\s+)?${ADVERBS}(?:(?:undertook|promised|undertakes|promises|undertaken|volunteered|committed(?:\\s+(?:herself|himself|themselves))?|(?:took|accepted)\\s+(?:an?|the)\\s+action)\\s+to\\s+(?!be\\b)(?=\\p{Ll})|will\\s+undertake\\s+to\\s+(?=\\p{Ll})|(?:agreed|agrees)\\s+to\\s+(?!(?:${NO_DEED})\\b)(?=\\p{Ll})|offered\\s+to\\s+(?=${ACTION_VERB}\\b))(?:also\\s+|then\\s+)?`,
  'iu',
);
/** "Nor Dr Lee undertook", "as Mr Vale had promised": nobody undertakes anything there. */
const NOT_DONE_BY = /\b(?:neither|nor|as|than|which|that|what|whether|if|whom?|once|until|hoped)\s+(?:that\s+)?$/i;

/** "Mr Vale agreed to bring back a report": a person undertook it. A body that agrees to do something has decided. */
export const undertaken: ActionForm = (sentence) => {
  const match = UNDERTOOK.exec(sentence.words);
  if (!match) return null;
  const end = sentence.start + match.index;
  const owner = ownerBefore(sentence, end) ?? pronounBefore(sentence, end);
  if (owner === null || (/agree/i.test(match[0]) && bodyBefore(sentence.words, match.index + 1) !== null)) return null;
  if (/\b(?:neither|nor)\s+$/i.test(sentence.words.slice(0, Math.max(0, match.index - (owner.length || 3)))))
    return null;
  return find(sentence, owner === '' ? null : owner, 'undertaken', match.index, match.index + match[0].length);
};

const PROMISED = new RegExp(
  `\\s+(?:(?:has|have)\\s+)?${ADVERBS}promised\\s+(?=(?:that\\s|an?\\s|the\\s|it\\s|this\\s|(?:h(?:im|er)|them|us|members|the\\s+(?:Committee|Board|Panel|group))\\s+(?:an?|the)\\s|(?:[\\p{Ll}-]+\\s){0,2}(?:${PAPERS})\\b))`,
  'iu',
);

/** "Ms Sandhu promised a dashboard by March", "He promised it for the January meeting". */
export const promised: ActionForm = (sentence) => {
  const match = PROMISED.exec(sentence.words);
  if (!match) return null;
  const end = sentence.start + match.index;
  const owner = ownerBefore(sentence, end) ?? pronounBefore(sentence, end);
  if (owner === null || isAside(sentence, match.index, owner)) return null;
  return find(sentence, owner === '' ? null : owner, 'undertaken', match.index, match.index + match[0].length);
};

/** Whether the words before an owner make the clause one about something else: "as Mr Vale promised". */
function isAside(sentence: ActionSentence, at: number, owner: string): boolean {
  return NOT_DONE_BY.test(sentence.words.slice(0, Math.max(0, at - (owner.length || 3))));
}

const SAID_WOULD = new RegExp(
  `\\b(?:that\\s+)?(he|she|they|I|we)(?:\\s+[^,;:.]{3,80}?\\s(?:but|and))?\\s+(?:would|will|shall|['’]d|['’]ll)\\s+(?:also\\s+|be\\s+happy\\s+to\\s+|be\\s+able\\s+to\\s+)?(?=${TELLING_VERB}\\b)`,
  'i',
);
const SAYS =
  /\s+(?:also\s+|then\s+|further\s+)?(?:said|advised|confirmed|explained|replied|responded|stated|added|indicated|agreed|assured\b.{0,60}?|noted|offered|undertook|promised)\s*$/i;

/** "The Accountable Officer said that she would feed back comments". What "they would improve" is no undertaking. */
export const saidTheyWould: ActionForm = (sentence) => {
  const match = SAID_WOULD.exec(sentence.words);
  if (!match || /^(?:I|we)$/i.test(match[1] ?? '')) return null;
  const from = Math.max(0, match.index - 90);
  const says = SAYS.exec(sentence.words.slice(from, match.index));
  if (!says) return null;
  const saidAt = from + says.index;
  const end = sentence.start + saidAt;
  const owner = ownerBefore(sentence, end) ?? pronounBefore(sentence, end);
  if (owner === null) return null;
  return find(sentence, owner === '' ? null : owner, 'undertaken', saidAt, match.index + match[0].length);
};

/** "He would report to the Chief Officer", "would come back to the post": how somebody stands, and no task. */
const STANDING =
  'report\\s+to\\s+(?:the\\s+|our\\s+)?(?:chief|director|medical|managing|head)\\b|go\\s+back\\b|come\\s+back\\s+(?!with\\b|in\\b|by\\b|on\\b|to\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?(?:board|committee|panel|group|meeting|members|cabinet|council)\\b)|share\\s+the\\b|take\\s+(?:it|this|them|that)\\s+on\\b|advise\\b|bring\\s+(?:\\p{L}+\\s+){0,4}forward\\b|get\\s+(?!back\\b)';
const TASK_VERB = `(?!(?:${NO_TASK})\\b)(?!${STANDING})(?:(?:${ACTION_VERB}|${ERRAND})\\b)`;
const WILL = new RegExp(`\\s+(?:will|would|shall)\\s+${ADVERBS}(?=${TASK_VERB})`, 'iu');
const SUPPOSED = /\b(?:if|unless|whether|in which case|suppos\p{L}+|otherwise|hypothetical\p{L}*)\b/iu;
const MAY_NOT =
  /\b(?:whether|if|hope[sd]?|doubt\p{L}*|suggest\p{L}*|thought|think|feared|wondered|who|which|when|how|why|where|what)\s+(?:that\s+)?$/iu;

/** "Mr Dray will bring a paper", "the clerk would ask the county": minutes say so what is left for somebody to do. */
export const willDo: ActionForm = (sentence) => {
  if (sentence.kind === 'agenda') return null;
  const match = WILL.exec(sentence.words);
  if (!match || SUPPOSED.test(sentence.words)) return null;
  const end = sentence.start + match.index;
  const owner = ownerBefore(sentence, end) ?? pronounBefore(sentence, end) ?? officerBefore(sentence, end);
  if (owner === null || MAY_NOT.test(sentence.words.slice(0, Math.max(0, match.index - (owner.length || 3)))))
    return null;
  return find(sentence, owner === '' ? null : owner, 'undertaken', match.index, match.index + match[0].length);
};

/** Officers are told what to do; what a body "would" do is its own affair or a guess. */
function officerBefore(sentence: ActionSentence, end: number): string | null {
  const owner = taskedBefore(sentence, end);
  return owner !== null && /(?:clerk|secretary|secretariat|officers|office|convenor|convener)$/i.test(owner)
    ? owner
    : null;
}

const TO_DO = new RegExp(`^(.{2,80}?)\\s+to\\s+(?=(?:${TASK_VERB}|lead\\b|attend\\b|give\\b|bank\\b|action\\b))`, 'u');
const INITIALS = /^\p{Lu}{2,4}(?:(?:\s*[/&]\s*|\s+and\s+)\p{Lu}{2,4}){0,3}$/u;
const LEFT_TO_DO = new RegExp(`^To be ${DONE}\\b`);

/** "Officers to bring a note", "referred to the panel, Mr Lee to report in May": the telegram of minutes. */
export const toDo: ActionForm = (sentence) => {
  if (sentence.kind === 'agenda') return null;
  if (LEFT_TO_DO.test(sentence.words)) return find(sentence, null, 'undertaken', 0, 0);
  for (const clause of sentence.words.matchAll(/(?:^|[;:,]\s+|\s[–—-]\s+)(?=\p{L})/gu)) {
    const from = clause.index + clause[0].length;
    const match = TO_DO.exec(sentence.words.slice(from));
    if (!match?.[1]) continue;
    const end = sentence.start + from + match[1].length;
    const owner = INITIALS.exec(match[1])?.[0] ?? taskedBefore(sentence, end);
    if (owner !== null && owner.length >= match[1].length - 1)
      return find(sentence, owner, 'undertaken', from, from + match[0].length);
  }
  return null;
};

const PAPER_COMES = new RegExp(
  `(?:^|[.;:,]\\s+|\\band\\s+|\\bthat\\s+)((?:an?|the|her|his|their|its|this|that|one)\\s+(?:[\\p{L}’'-]+\\s+){0,5}?(?:${PAPERS})(?:\\s+(?:on|of|for|about|into)\\s+[^,;.]{2,60}?)?)\\s+(?:will|would|was\\s+to|is\\s+to)\\s+(?:also\\s+)?(?:come|go|be\\s+(?:brought|circulated|tabled|reported|sent|taken))\\s+(?:back\\s+)?(?=(?:to|in|at|by|before|round)\\s+(?!(?:force|effect)\\b))`,
  'iu',
);

/** "A paper would come in September": it has to be written by somebody, whom the sentence need not name. */
export const paperComes: ActionForm = (sentence) => {
  if (sentence.kind === 'agenda') return null;
  const match = PAPER_COMES.exec(sentence.words);
  if (!match?.[1] || SUPPOSED.test(sentence.words)) return null;
  const at = match.index + match[0].indexOf(match[1]);
  return find(sentence, null, 'undertaken', at, at);
};

const GIVEN =
  /\b(?:(?:an?|the)\s+action\s+(?:was|is)\s+(?:placed|put|given|assigned)\s+(?:on|to|with)|it\s+(?:was\s+left\s+to|fell\s+to|falls\s+to|was\s+left\s+with)|(?:was\s+)?left\s+(?:to|with))\s+([^,;:.]{3,80}?)\s+to\s+(?=\p{Ll})/iu;
const CHARGED =
  /\s+(?:was|were|is|are|has been|have been)\s+(?:tasked|charged|entrusted)\s+with\s+(?=\p{L})|\s+(?:was|were)\s+given\s+(?:the|an?)\s+(?:task|action|job)\s+(?:of|to)\s+(?=\p{L})/iu;

/** "An action was placed on Ms Lee to …", "it fell to the Clerk to …", "Mr Lee was tasked with …". */
export const givenTo: ActionForm = (sentence) => {
  const charged = CHARGED.exec(sentence.words);
  if (charged) {
    const owner = taskedBefore(sentence, sentence.start + charged.index);
    if (owner !== null) return find(sentence, owner, 'requested', charged.index, charged.index + charged[0].length);
  }
  const given = GIVEN.exec(sentence.words);
  if (given?.[1] === undefined) return null;
  const end = given.index + given[0].indexOf(given[1]) + given[1].length;
  const owner = taskedBefore(sentence, sentence.start + end);
  return owner === null ? null : find(sentence, owner, 'requested', given.index, given.index + given[0].length);
};
