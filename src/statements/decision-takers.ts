import { forceOf, forcesIn } from './decision-forces.ts';
import { type Frame, frame, setsBack } from './decision-frame.ts';

const I_DECIDE =
  /(?:^|[,:;]\s+|\b(?:Member|Leader|Director|Officer|Commissioner)\b[^.;]{0,120}?,?\s+)I (?:hereby )?(agree|approve|authorise|determine|grant|note|endorse)(?: to\b| that\b)?\s*:?\s*/;
const CAPACITY = /^(?:As|In my (?:role|capacity) as)\s+(?:the )?([^.;]{3,120}?),?\s+I (?:hereby )?\p{Ll}+/u;
const OFFICE =
  /(?:^|[.;:]\s+)((?:The )?(?:Chair(?:man|woman|person)?|Vice-Chair(?:man)?|Leader|Mayor|Cabinet Member|Commissioner)(?: (?:for|of) (?:the )?\p{Lu}[^,.;]{2,60}?)?(?:, (?:in consultation with|with the agreement of|on behalf of) [^,.;]{3,100},)?)((?: has| had| also| then| therefore)*) (approved|authorised|deferred|postponed|adjourned|withdrew|ratified|agreed to (?:a request to )?(?:postpone|defer|withdraw|adjourn)|agreed to a request that [^.;]{3,140}? be (?:postponed|deferred|withdrawn|adjourned))(?![\p{L}-])\s*/u;

/** One person deciding by delegation, in a record of decision: "As Cabinet Member for Transport, I agree to …". */
export function ownDecision(sentence: string): Frame | null {
  const match = I_DECIDE.exec(sentence);
  if (!match) return null;
  const verb = match[1] ?? '';
  return frame({
    form: verb === 'agree' ? 'agreed' : 'recorded',
    forces: forcesIn(verb),
    by: CAPACITY.exec(sentence)?.[1] ?? null,
    start: match.index + match[0].search(/\bI\b/),
    whatFrom: match.index + match[0].length,
  });
}

/**
 * The act of one who holds an office, with an effect of its own: the chair defers an item or agrees to a request to
 * postpone it. A chair who agrees with a remark, or to find something out, decides nothing.
 */
export function officeFrame(sentence: string): Frame | null {
  const match = OFFICE.exec(sentence);
  if (!match) return null;
  const [whole, by = '', adverbs = '', act = ''] = match;
  const verb = /\p{L}+$/u.exec(act)?.[0] ?? '';
  const force = forceOf(verb) ?? 'agreed';
  const agreed = act.startsWith('agreed');
  const verbAt = match.index + whole.indexOf(act, whole.indexOf(by) + by.length);
  return frame({
    form: agreed ? 'agreed' : 'recorded',
    forces: [force],
    by,
    start: match.index + whole.indexOf(by),
    verbAt,
    whatFrom: agreed ? verbAt + 'agreed '.length : match.index + whole.length,
    past: setsBack(adverbs),
  });
}

const ELECTED =
  /(?:^|[,;]\s|\b[Tt]hat\s)((?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Sir|Dame|Professor)\b[^,.;]{2,60}?) (?:was|were) (?:(?:then|duly|unanimously) )*(?:re-?)?(?:elected|appointed)(?: as)?(?: the)? (?:Vice[- ]|Deputy )?Chair(?!.{0,60}\b(?:19|20)\d\d\b)/u;

/** "Mrs Vale was elected Chairman": a meeting fills its chair; a chair filled in some year is its story. */
export function electionFrame(sentence: string): Frame | null {
  const match = ELECTED.exec(sentence);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  const start = match.index + match[0].indexOf(name);
  return frame({
    form: 'recorded',
    forces: ['agreed'],
    start,
    verbAt: start + name.length,
    whatFrom: start,
    passive: true,
  });
}
