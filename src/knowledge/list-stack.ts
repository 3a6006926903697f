import { continues, type Marker } from './markdown-labels.ts';

/** An item whose list is still open. */
export interface OpenItem {
  /** The column its marker stands in. */
  readonly indent: number;
  readonly marker: Marker;
  /** From 1; 0 for a numbered paragraph that is in no list of Markdown. */
  readonly depth: number;
  /** The block it leads, and the block that leads into its list (null where none does). */
  readonly block: number;
  readonly parent: number | null;
}

/** What a new item takes from those open around it. */
export interface Nesting {
  readonly depth: number;
  readonly parent: number | null;
}

/**
 * The open items from the outermost to the innermost. An item nests in another that it is indented under, or whose
 * words lead into it ("…, including the following:-" and then "a)" in the same column, as minutes are typed).
 */
export class ListStack {
  readonly #items: OpenItem[] = [];

  get innermost(): OpenItem | undefined {
    return this.#items.at(-1);
  }

  clear(): void {
    this.#items.length = 0;
  }

  /** Closes the items that a paragraph in this column is not part of; returns the one that it goes on, if any. */
  continued(indent: number): OpenItem | undefined {
    while (this.innermost && indent < this.innermost.indent + 2) this.#items.pop();
    return this.innermost;
  }

  /**
   * Puts a new item in its place and opens it.
   *
   * @param lead the block that leads into a list that begins here, null where none does
   * @param leadsIn whether the innermost item's words lead into what follows
   */
  open(marker: Marker, indent: number, block: number, lead: number | null, leadsIn: boolean): Nesting {
    const sibling = this.#closeUpTo(marker, indent, leadsIn);
    const above = this.innermost;
    const nesting: Nesting = sibling ?? {
      depth: (above?.depth ?? 0) + (marker.isList || above ? 1 : 0),
      parent: above ? above.block : lead,
    };
    this.#items.push({ indent, marker, block, depth: nesting.depth, parent: nesting.parent });
    return nesting;
  }

  /** Closes what the marker ends; returns the sibling it follows, or undefined where it begins a list. */
  #closeUpTo(marker: Marker, indent: number, leadsIn: boolean): OpenItem | undefined {
    let isInnermost = true;
    for (let top = this.innermost; top; top = this.innermost) {
      const goesOn = continues(marker, top.marker);
      if (indent >= top.indent + 2 || (indent > top.indent && !goesOn)) return undefined;
      if (indent >= top.indent - 1) {
        if (goesOn) return this.#items.pop();
        if (isInnermost && leadsIn && !this.#continuesOuter(marker, indent)) return undefined;
      }
      this.#items.pop();
      isInnermost = false;
    }
    return undefined;
  }

  #continuesOuter(marker: Marker, indent: number): boolean {
    return this.#items
      .slice(-8, -1)
      .some((item) => Math.abs(item.indent - indent) < 2 && continues(marker, item.marker));
  }
}
