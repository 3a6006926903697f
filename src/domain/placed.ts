/** A place in a paper with its page in front where that is known: "page 6, paragraph 15". */
export function placed(page: number | null, place: string): string {
  return page === null ? place : `page ${page}, ${place}`;
}
