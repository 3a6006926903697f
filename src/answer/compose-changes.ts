import { changesBetween } from './changes-between.ts';
import { changesSince } from './changes-since.ts';
import type { Composer } from './draft.ts';
import { comparedKinds } from './paper-pair.ts';

/**
 * Answers what changed: between the draft and the approved minutes or the proposed and the taken decision where the
 * question compares two such papers, else since a day or a meeting.
 */
export const composeChanges: Composer = (query, view) =>
  comparedKinds(query).length > 0 ? changesBetween(query, view) : changesSince(query, view);
