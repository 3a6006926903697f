const PAGE = /^\s*page\s+([1-9]\d{0,4})\s*$/i;

/** The comment that tells the page of what stands behind it, as an import writes it and a keeper may. */
export function pageComment(page: number): string {
  return `<!-- page ${page} -->`;
}

/** The page that a comment tells, from what stands inside it (" page 6 "); null where it is another comment. */
export function pageOfComment(inside: string): number | null {
  const page = PAGE.exec(inside)?.[1];
  return page === undefined ? null : Number(page);
}
