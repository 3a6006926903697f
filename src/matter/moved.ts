const MOVED =
  /\b(?:slip\w*|delay\w*|postpon\w*|defer\w*|put back|pushed back|moved? (?:back )?(?:from|to)|brought forward|re-?scheduled|extended|now expected|now due|not now)\b/i;

/** Whether a sentence says that something was moved in time. */
export function saysMoved({ sentence }: { readonly sentence: { readonly text: string } }): boolean {
  return MOVED.test(sentence.text);
}
