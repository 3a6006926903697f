/** An item of a list as a sentence of its own: "be noted; and" loses what only joins it to the next item. */
export function unlisted(text: string): string {
  return text.replace(/[;,]?\s+(?:and|or|but)$|[;,]$/i, '');
}
