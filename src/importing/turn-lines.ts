const TURN =
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]? ?)?(?:(?:the )?(?:chair(?:man|woman|person)?|speaker \w{1,3}|interviewer|moderator)|\p{Lu}[\p{L}.'’-]{0,40}(?: \p{Lu}[\p{L}.'’-]{0,40}){0,3}) ?(?:\([^)]{1,40}\) ?)?: \S/iu;

/** Whether a line is someone's turn in a transcript: "Chair: Good morning", "[00:12] Jane Doe: Thank you". */
export function isTurn(text: string): boolean {
  return /^[[\d\p{Lu}]/u.test(text) && TURN.test(text);
}
