import { BODY, bodyBefore } from './decision-bodies.ts';
import { BASE_FORMS, forceOf, PAST_FORMS } from './decision-forces.ts';
import { type Frame, frame, setsBack } from './decision-frame.ts';
import { BY_VOTE } from './decision-votes.ts';

const RESOLVED =
  /(?:^|[^\p{L}])((?:[Ii]t (?:was|is) )?(?:[Uu]nanimously )?(?:RESOLVED|Resolved)(?: unanimously)?)(?:\s*[,–—:-]+)?\s*(?:(?:[Tt]hat|THAT)\b)?\s*:?-?\s*/u;
const LOWER_RESOLVED =
  /\b(?:was|were|is|be|has|have|had)? ?(?:unanimously )?resolved(?: unanimously)?(?:,? [^,;:]{3,60},)? (?:that\b|(?=to\b))\s*/;
const IT_WAS =
  /(?:^|[^\p{L}])(?:[Ii]t|[Tt]his|[Tt]here) (was|is|has been|had been) ((?:also |then |therefore |further |subsequently |unanimously |formally |duly )*)(agreed|AGREED|approved|RESOLVED|resolved|ratified|endorsed|NOTED|decided)((?: unanimously| nem\.? con\.?| in principle| by [^,;:.]{3,60}?| at [^,;:.]{3,60}?| on [^,;:.]{3,40}?| in \p{Lu}[^,;:.]{2,20}?)?) (?:that\b|(?=to\b))\s*/u;
const DID = new RegExp(`(?<![\\p{L}-])(?:${PAST_FORMS}|resolved|decided)(?![\\p{L}-])`, 'giu');
const DID_NOT = new RegExp(
  `\\s(?:did not|do not|does not|declined to|refused to|voted not to) (${BASE_FORMS})(?![\\p{L}-])`,
  'iu',
);
const SHOUTED =
  /(?<![\p{L}-])(NOTED|AGREED|APPROVED|ENDORSED|RATIFIED|DELEGATED|ADOPTED|RECEIVED|DEFERRED|REJECTED|ACKNOWLEDGED)(?![\p{L}-])/u;
// What was put before a meeting, as the subject of what became of it.
const PAPER =
  "^(?:The |These |Those |Both |All |An? )?(?:[\\p{L}\\d'’/,-]+ ){0,14}?(?:minutes|record|notes|reports?|recommendations?|updates?|presentation|paper|budget|plan|strategy|policy|terms of reference|application|item|proposals?|request|business case|appointment|charter|framework|schedule|programme|accounts)\\b(?: (?:of|for|on|from|held|to|that) [^.;]{1,160}?)?";
const BECAME =
  'noted|approved|agreed|endorsed|ratified|adopted|received|deferred|accepted|withdrawn|rejected|confirmed|refused|supported';
const PAPER_WAS = new RegExp(
  `${PAPER} (was|were|is|are|has been|have been) ((?:then |also |duly |formally |unanimously )*)(${BECAME})(?=[.;,]|\\s*$| (?:as|and|subject|unanimously|without|in principle|because|since|until|pending|by (?:the )?(?:${BODY}))\\b)`,
  'iu',
);
/** "The plan was considered by the Joint Committee on 5 May and deferred", "The proposal was discussed and was not agreed". */
const PAPER_WENT = new RegExp(
  `${PAPER} (was|were) (?:considered|discussed|debated|presented|put)(?: (?:by|at|to) (?:the )?(${BODY}))?(?: on ([^.;,]{3,40}?))? and (?:was |were )?(?:then )?(not (?:agreed|approved|supported|accepted)|${BECAME})(?![\\p{L}-])`,
  'iu',
);
const NOT_FACT =
  /\b(?:if|whether|when|once|until|unless|should|which|as|what|where|than|before|after|how|the (?:recommendations?|actions?|decision)|hoped|asked)\s+(?:that\s+)?$/i;
// How and when it was agreed, between the verb and "that" or "to".
const MANNER =
  /^(?: unanimously| nem\.? con\.?| in principle|,? by \w+(?: votes)? to \w+(?: votes)?(?=[ ,])|,? by [^,;:.]{3,50}?| at [^,;:.]{3,50}?| on [^,;:.]{3,40}?| in \p{Lu}[^,;:.]{2,20}?)?,?\s+(?:that\b\s*|(?=to\b))/u;
const JOINED = /(?:,|;|\band|,? and (?:also|further|then|unanimously|formally))\s+$/i;

/** A resolution: RESOLVED in capitals or at the head of a sentence, "it was resolved that", "the Board resolved to". */
export function resolvedFrame(sentence: string): Frame | null {
  const match = RESOLVED.exec(sentence);
  if (match) {
    const words = match[1] ?? '';
    const start = match.index + match[0].indexOf(words);
    if (words.endsWith('Resolved') && !/^\W*$/.test(sentence.slice(0, start))) return null;
    const body = bodyBefore(sentence, start);
    const by = body?.by ?? bodyAfter(sentence.slice(match.index + match[0].length));
    return frame({
      form: 'resolved',
      by,
      start: body?.start ?? start,
      verbAt: start,
      whatFrom: match.index + match[0].length,
      past: setsBack(body?.adverbs ?? ''),
    });
  }
  const lower = LOWER_RESOLVED.exec(sentence);
  if (!lower) return null;
  const verbAt = lower.index + lower[0].search(/\S/);
  const body = bodyBefore(sentence, verbAt);
  const impersonal = /\b[Ii]t\s+$/.test(sentence.slice(0, verbAt));
  if (!body && !impersonal) return null;
  const past = setsBack(body?.adverbs ?? '') || /\bhad\b/.test(lower[0]);
  return frame({
    form: 'resolved',
    by: body && !impersonal ? body.by : null,
    start: impersonal ? verbAt - 3 : (body?.start ?? verbAt),
    verbAt,
    whatFrom: lower.index + lower[0].length,
    past,
  });
}

function bodyAfter(what: string): string | null {
  const match = new RegExp(
    `^(?:that )?(${BODY}) (?:also )?(?:${BASE_FORMS}|be|should|will|resolves?)(?![\\p{L}-])`,
    'iu',
  ).exec(what);
  return match?.[1] !== undefined && /\p{Lu}/u.test(match[1]) ? match[1] : null;
}

/** "It was agreed that", "It was unanimously agreed to". What "it was noted that" opens is a remark, not a decision. */
export function agreedFrame(sentence: string): Frame | null {
  const match = IT_WAS.exec(sentence);
  if (!match) return null;
  const [whole, aux = '', adverbs = '', verb = '', way = ''] = match;
  if (NOT_FACT.test(sentence.slice(0, match.index + 1))) return null;
  const start = match.index + whole.search(/\p{L}/u);
  const force = forceOf(verb);
  return frame({
    form: BY_VOTE.test(adverbs + way)
      ? 'by-vote'
      : /^resolved$/i.test(verb)
        ? 'resolved'
        : force === 'agreed' || force === null
          ? 'agreed'
          : 'recorded',
    forces: [force ?? 'agreed'],
    by: /^ by (?:the )?/.test(way) ? (new RegExp(`^ by (${BODY})$`, 'u').exec(way)?.[1] ?? null) : null,
    start,
    verbAt: match.index + whole.indexOf(verb, whole.indexOf(aux)),
    whatFrom: match.index + whole.length,
    past: setsBack(aux),
  });
}

/** "Decided against": nothing was agreed but that it is not to be. */
const AGAINST = /^\s+against\b/iu;

/** What a meeting did, by its past verbs: "The Board also agreed to …", "considered the draft and agreed …". */
export function bodyFrame(sentence: string): Frame | null {
  let main: Frame | null = null;
  for (const match of sentence.matchAll(DID)) {
    const at = match.index;
    const verb = match[0];
    if (/^(?:\s+with\b|[- ]upon\b)/.test(sentence.slice(at + verb.length)) && verb.toLowerCase() === 'agreed') continue;
    const joined = main !== null && JOINED.test(sentence.slice(Math.max(0, at - 24), at));
    const body = joined ? null : bodyBefore(sentence, at);
    if (!joined && (!body || NOT_FACT.test(sentence.slice(Math.max(0, body.start - 60), body.start)))) continue;
    const next: Frame = didFrame(sentence, at, verb, main, body);
    main = joinedFrame(main, next);
    if (next.form !== 'recorded') break;
  }
  return main ?? refusedFrame(sentence);
}

/** Two verbs of one meeting are one decision; an agreement leads, whatever else was done. */
function joinedFrame(main: Frame | null, next: Frame): Frame {
  if (main === null) return next;
  const forces = [...main.forces, ...next.forces];
  return next.form === 'recorded' ? { ...main, forces } : { ...next, forces, first: main };
}

function didFrame(
  sentence: string,
  at: number,
  verb: string,
  main: Frame | null,
  body: ReturnType<typeof bodyBefore>,
): Frame {
  const agreed = /^(?:agreed|decided|resolved)$/i.test(verb);
  const rest = sentence.slice(at + verb.length);
  const link = (MANNER.exec(rest) ?? /^,?\s*(?:that\b\s*)?/.exec(rest))?.[0].length ?? 0;
  const byVote = agreed && BY_VOTE.test(`${body?.adverbs ?? ''} ${rest.slice(0, 60)}`);
  return frame({
    form: byVote ? 'by-vote' : !agreed ? 'recorded' : /^resolved$/i.test(verb) ? 'resolved' : 'agreed',
    forces: [agreed && AGAINST.test(rest) ? 'rejected' : (forceOf(verb) ?? 'agreed')],
    by: body?.by ?? main?.by ?? null,
    start: body?.start ?? main?.start ?? at,
    verbAt: at,
    whatFrom: at + verb.length + link,
    past: setsBack(body?.adverbs ?? '') || (main?.past ?? false),
  });
}

function refusedFrame(sentence: string): Frame | null {
  const match = DID_NOT.exec(sentence);
  const body = match && bodyBefore(sentence, match.index + 1);
  if (!match || !body) return null;
  const whatFrom = match.index + match[0].length;
  return frame({
    form: 'recorded',
    forces: ['rejected'],
    by: body.by,
    start: body.start,
    verbAt: match.index + 1,
    whatFrom,
  });
}

/** NOTED, APPROVED and the like in capitals, and "The minutes were approved": what was decided is the sentence. */
export function recordedFrame(sentence: string): Frame | null {
  const shouted = SHOUTED.exec(sentence);
  if (shouted) {
    const verb = shouted[1] ?? '';
    const opens = /^\W*$/.test(sentence.slice(0, shouted.index));
    const after = /^[\s:–-]*(?:that\b\s*)?/.exec(sentence.slice(shouted.index + verb.length))?.[0].length ?? 0;
    const form = /^AGREED$/.test(verb) ? (BY_VOTE.test(sentence) ? 'by-vote' : 'agreed') : 'recorded';
    const whatFrom = opens ? shouted.index + verb.length + after : 0;
    return frame({
      form,
      forces: [forceOf(verb) ?? 'agreed'],
      start: shouted.index,
      whatFrom: whatFrom < sentence.length - 1 ? whatFrom : 0,
      passive: !opens,
    });
  }
  return paperWent(sentence) ?? paperWas(sentence);
}

function paperWent(sentence: string): Frame | null {
  const match = PAPER_WENT.exec(sentence);
  const verb = match?.[4];
  if (!match || verb === undefined) return null;
  const refused = /^not\b|^refused/i.test(verb);
  return frame({
    form: /^agreed$/i.test(verb) ? 'agreed' : 'recorded',
    act: 'decided',
    forces: [refused ? 'rejected' : (forceOf(verb) ?? 'agreed')],
    by: match[2] ?? null,
    start: 0,
    // A day between the two verbs is the day of the second as well.
    verbAt: match[0].length - verb.length,
    whatFrom: 0,
    passive: true,
  });
}

function paperWas(sentence: string): Frame | null {
  const paper = PAPER_WAS.exec(sentence);
  if (!paper) return null;
  const [whole, aux = '', , verb = ''] = paper;
  const form = verb.toLowerCase() === 'agreed' ? (BY_VOTE.test(sentence) ? 'by-vote' : 'agreed') : 'recorded';
  return frame({
    form,
    forces: [forceOf(verb) ?? 'agreed'],
    start: 0,
    verbAt: whole.length - verb.length,
    whatFrom: 0,
    passive: true,
    past: /has|have/.test(aux),
  });
}
