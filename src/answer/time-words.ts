import type { AskedList } from '../domain/asked-list.ts';
import { formatDate } from '../domain/reduced-date.ts';

/** The time that a list is narrowed to, in words; empty where it is of any time. */
export function timeWords({ since, until }: Pick<AskedList, 'since' | 'until'>): string {
  if (since !== null && until !== null)
    return since === until ? `, ${formatDate(since)}` : `, ${formatDate(since)} to ${formatDate(until)}`;
  if (since !== null) return `, since ${formatDate(since)}`;
  return until === null ? '' : `, up to ${formatDate(until)}`;
}
