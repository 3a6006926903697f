import { changesBetween } from './changes-between.ts';
import { changesSince } from './changes-since.ts';
import type { Composer } from './draft.ts';

const VERSIONS = /\b(?:drafts?|proposed|proposals?)\b/i;

/**
 * Answers what changed: between the draft and the approved minutes or the proposed and the taken decision, where the
 * question names such a pair that the record holds, else since a day or a meeting.
 */
export const composeChanges: Composer = (query, view) =>
  (VERSIONS.test(query.text) ? changesBetween(query, view) : null) ?? changesSince(query, view);
