/** What JSON leaves as it is though what shows it may act on it. A line break in JSON is layout, never of a text. */
const ACTING = /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\ufff9-\ufffb]/gu;

/** JSON with what a terminal, a browser or a reader of lines may act on as escapes: its values are the same. */
export function escapeJson(json: string): string {
  return json.replace(ACTING, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
