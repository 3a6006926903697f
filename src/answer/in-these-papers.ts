import type { View } from '../search/view.ts';

/** Where something is missing: an absence is said of the papers that were looked through, never of the world. */
export function inThesePapers({ documents }: View): string {
  return documents.length === 1 ? 'in this one paper' : `in these ${documents.length} papers`;
}
