/** A JSON object as it was sent. */
export type Json = Record<string, unknown>;

/** In mrkdwn only what we write ourselves may be a mention: the one of a person who shared an answer. */
export function textObject(name: string, value: unknown, limit: number): string[] {
  if (typeof value !== 'object' || value === null) return [`${name} is missing`];
  const { type, text, emoji } = value as Json;
  const found = size(name, text, 1, limit).concat(unseen(name, String(text)));
  if (type === 'plain_text') return emoji === false ? found : [...found, `${name} turns codes into emoji`];
  if (type !== 'mrkdwn') return [...found, `${name} is no text object`];
  return /^Shared by <@[UW][A-Z0-9]+>$/.test(String(text)) ? found : [...found, `${name} is parsed as mrkdwn`];
}

export function size(name: string, value: unknown, least: number, most: number): string[] {
  if (typeof value !== 'string') return [`${name} is no text`];
  return value.length >= least && value.length <= most ? [] : [`${name} has ${value.length} characters`];
}

/** Control characters, direction marks and invisible characters. */
export function unseen(name: string, text: string): string[] {
  return /(?![\n\t])[\p{Cc}\p{Cs}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u.test(text)
    ? [`${name} holds an unseen character`]
    : [];
}

export function list(value: unknown, most: number): string[] {
  if (!Array.isArray(value)) return ['elements is no list'];
  return value.length >= 1 && value.length <= most ? [] : [`${value.length} elements`];
}

export function items(value: unknown, check: (item: Json) => string[]): string[] {
  return Array.isArray(value) ? value.flatMap(check) : [];
}

export function repeated(value: unknown, key: string): string[] {
  const keys = Array.isArray(value) ? value.map((item) => item[key]) : [];
  return new Set(keys).size === keys.length ? [] : [`two elements have one ${key}`];
}

/** What is wrong with a text that must be plain. */
export function plainText(name: string, value: unknown, limit: number): string[] {
  const found = textObject(name, value, limit);
  return (value as Json | undefined)?.type === 'plain_text' ? found : [...found, `${name} is not plain`];
}
