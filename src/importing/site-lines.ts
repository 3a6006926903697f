// Lines of a council's web page that are no words of the paper. Each is a whole line, in any case of letters.
const SITE_LINES = new Set(
  `skip to content|skip to main content|skip to navigation|skip navigation|skip to main navigation|jump to content|menu|main menu
  |navigation|main navigation|breadcrumb|breadcrumbs|you are here|home|homepage|back|back to top|top of page|return to top
  |previous|next|previous page|next page|share|share this|share this page|share this article|print|print this page|email this page
  |tweet|facebook|twitter|linkedin|whatsapp|instagram|youtube|follow us|follow us on twitter|subscribe|sign in|log in|login|register
  |my account|search|search this site|advanced search|search results|contact us|about us|news|latest news|related news
  |related pages|related links|related content|in this section|accessibility|accessibility statement|privacy|privacy policy
  |privacy notice|cookies|cookie policy|cookie settings|accept cookies|accept all cookies|manage cookies|terms and conditions
  |terms of use|disclaimer|site map|sitemap|a to z|a to z of services|a-z of services|council and democracy|your council
  |democracy|find your councillor|view directions|media|webcast|watch the meeting|listen to this page|powered by browsealoud
  |browsealoud|translate this page|loading|loading…|loading...|read more|show more|view all|close|open menu|close menu|was this page helpful?
  |agenda item|agenda item details|agenda details|decision details|issue details|meeting documents|modern.gov|pdf|[blankaudio]|[blank_audio]`
    .split('|')
    .map((line) => line.replace(/\s+/g, ' ').trim()),
);

/** Whether a line is one of a site's own, with a colon behind it or not. */
export function isSiteLine(text: string): boolean {
  return SITE_LINES.has(text.toLowerCase().replace(/\s*:$/, ''));
}

const FILE_SIZE = /\s*(?:\bpdf icon\s*)?\b(?:PDF|DOCX?|XLSX?|PPTX?) \(?\d+(?:[.,]\d+)? ?[KM]B\)?(?:\s*\bpdf icon\b)?$/i;

/** Where the size of a file begins that a line ends in, "Report PDF 142 KB"; -1 where it ends in none. */
export function fileSizeAt(text: string): number {
  return text.search(FILE_SIZE);
}
