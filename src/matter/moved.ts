const MOVED =
  /\b(?:slip(?:s|ped|ping|page)?|delay(?:ed|ing)?|postpon\w*|defer\w*|put back|pushed back|moved? (?:back )?(?:from|to)|brought forward|re-?scheduled|extended|now expected|now due|not now)\b/i;

const MOVED_THEN =
  /\b(?:slipped|delayed|postponed|deferred|put back|pushed back|brought forward) +((?:in|on|at|since) +)?$/i;

/**
 * Whether a date says when something was moved, and not to when: "deferred in February", but not "deferred to February".
 *
 * @param before the sentence up to the date
 * @param date the sentence from the date on
 */
export function isDayOfMoving(before: string, date: string): boolean {
  const then = MOVED_THEN.exec(before);
  return then !== null && (then[1] !== undefined || /^(?:in|on|at|since) /i.test(date));
}

/** Whether a sentence says that something was moved in time. */
export function saysMoved({ sentence }: { readonly sentence: { readonly text: string } }): boolean {
  return MOVED.test(sentence.text);
}
