import { TURNING } from '../english/turning-words.ts';

const TURNS = new RegExp(`\\b(?:${TURNING})\\b|n['’]t\\b`, 'i');

/** The first words of a text, at most `limit`; all of it where what would be left out turns what is said before it. */
export function shortened(text: string, limit: number): string {
  const words = text.trim().split(/\s+/);
  const left = words.slice(limit).join(' ');
  if (left === '' || TURNS.test(left)) return words.join(' ');
  return `${words
    .slice(0, limit)
    .join(' ')
    .replace(/[,;:]$/, '')} …`;
}
