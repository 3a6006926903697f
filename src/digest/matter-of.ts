import type { Passage } from '../domain/passage.ts';

/** Words of fewer stems ("the report be noted", "agreed to arrange a second") are told with their heading. */
const TELLS_ENOUGH = 6;
const NO_MATTER =
  /^(?:\W|\d)*(?:decisions?|resolutions?|resolved|outcomes?|recommendations?|agreed|actions?|action (?:list|log|points)|minutes|discussion|unrestricted items)\b\W*$/i;
const LONGEST = 90;

/** The heading of the matter that words of a passage stand under; null where there is none or the words say enough. */
export function matterOf({ headings }: Passage, stemsOfWords: number): string | null {
  if (stemsOfWords >= TELLS_ENOUGH) return null;
  const heading = headings.slice(1).findLast((words) => !NO_MATTER.test(words));
  const plain = heading?.replace(/^[\d./()\s]+/, '').trim() ?? '';
  return plain === '' || plain.length > LONGEST ? null : plain;
}
