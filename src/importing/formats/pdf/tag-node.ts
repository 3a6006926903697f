/** A node of a page's tag tree: an element with a role, or a pointer to marked content by its id. */
export interface TagNode {
  /** "P", "H1", "TD": standard roles (ISO 32000-1, 14.8.4), to which the file maps its own. */
  readonly role?: string;
  readonly children?: readonly TagNode[];
  /** "content" for marked content; other pointers (annotations) have no words. */
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
}

/** Trees deeper than this are no paper's; what lies deeper counts as untagged. */
const DEEPEST = 100;

/** The ids of all marked content below a node, in order. */
export function contentIds(node: TagNode, depth = 0): string[] {
  if (node.type === 'content') return node.id === undefined ? [] : [node.id];
  return depth > DEEPEST ? [] : (node.children ?? []).flatMap((child) => contentIds(child, depth + 1));
}
