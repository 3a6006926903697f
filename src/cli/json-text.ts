import { escapeJson } from '../service/escape-json.ts';

/** A value as JSON on one line; what reads it gets every character of the value, what shows it is not acted upon. */
export function jsonLine(value: unknown): string {
  return escapeJson(JSON.stringify(value));
}

/** A value as JSON for reading, two spaces a level. */
export function jsonPage(value: unknown): string {
  return escapeJson(JSON.stringify(value, null, 2));
}
