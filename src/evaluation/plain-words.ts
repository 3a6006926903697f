/** A text as judgements compare it: plain quotes and dashes, no Markdown marks or bullets, one space, small letters. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/[*_`>~|#]/g, ' ')
    .replace(/(^|\s)[-•·](?=\s)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a plain text holds one of the alternatives "a|b", anywhere in it. */
export function holdsAny(text: string, alternatives: string): boolean {
  return alternatives.split('|').some((words) => text.includes(plain(words)));
}

/** Whether a plain text says one of the alternatives "a|b" as words: "£3.1" does not stand in "£3.1m". */
export function saysAny(text: string, alternatives: string): boolean {
  return alternatives.split('|').some((words) => says(text, plain(words).replace(/[\s.:,;"']+$/, '')));
}

function says(text: string, wanted: string): boolean {
  if (wanted === '') return false;
  const isPartOfWord = (letter: string | undefined): boolean => letter !== undefined && /[a-z0-9]/.test(letter);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isPartOfWord(text[at - 1]) && !isPartOfWord(text[at + wanted.length])) return true;
  }
  return false;
}

/** A field that may hold one text or several, as a list. */
export function listed(value: string | readonly string[] | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}
