/** The page's own addresses, as paths. */

/** The answer to a question; `asOf` is YYYY-MM-DD or null for today. */
export function askAddress(question: string, asOf: string | null = null): string {
  return `/?${new URLSearchParams({ q: question, ...(asOf === null ? {} : { 'as-of': asOf }) })}`;
}

/** A paper, or one paragraph of it. */
export function documentAddress(id: string, paragraph: number | null = null): string {
  // A lone surrogate would make encodeURIComponent throw.
  const path = encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'));
  return `/documents/${path}${paragraph === null ? '' : `#p${paragraph}`}`;
}

/** A paper's original, at a page of it where it is a PDF and the page is known. */
export function originalAddress(name: string, page: number | null = null): string {
  const path = `/originals/${encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'))}`;
  return page !== null && /\.pdf$/i.test(name) ? `${path}#page=${page}` : path;
}

/** An address of the web that may become a link; null for anything else a paper's header may hold. */
export function webAddress(url: string | null): string | null {
  if (url === null || !/^https?:\/\/[^\s<>"'\\]+$/i.test(url) || !URL.canParse(url)) return null;
  const { username, password, href } = new URL(url);
  // "https://council.example@elsewhere.example/" reads as another place than it leads to.
  return username === '' && password === '' ? href : null;
}

/** A part of a path as it was before it was encoded; null where it was not encoded so. */
export function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
