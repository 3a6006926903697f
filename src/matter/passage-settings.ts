/** Texts as written and in small letters. */
export interface Setting {
  readonly text: string;
  readonly lower: string;
}

/** A text to look for names in. */
export function settingOf(text: string): Setting {
  return { text, lower: text.toLowerCase() };
}
