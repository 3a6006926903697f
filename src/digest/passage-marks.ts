import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';

/** A full date: a day, no month or year. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/**
 * What tells a meeting's paragraphs from those of another: its body and day, so that draft and approved minutes, which
 * record the same decisions, share it; the paper's id where either is not known.
 */
export function meetingMark({ body, date, id }: Document): string {
  return body && date && isDay(date.date) ? `${body.id ?? body.name} ${date.date}` : id;
}

/** Which of a paper's paragraphs of the same words one is, from 1: "the report be noted" may stand under two items. */
export function occurrence({ text, paragraph }: Passage, { passages }: Document): string {
  const before = passages.filter((other) => other.paragraph < paragraph && other.text === text);
  return String(before.length + 1);
}
