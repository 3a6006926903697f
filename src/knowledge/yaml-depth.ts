const INDENT_LIMIT = 100;
const TOKEN_LIMIT = 200;
const BRACKET_LIMIT = 50;

/**
 * The first line, from 1, on which a YAML text may be nested deeper than the parser can be trusted with; 0 where none is.
 *
 * The parser descends once a level, and running out of stack there can end the whole process (V8 cannot compile a
 * regular expression then), which no `catch` sees. So depth is bounded from above before parsing: by indentation,
 * by the `-`, `?` and `:` of one line, and by open brackets. What a quoted text holds counts too, hence the room.
 */
export function tooDeepLine(text: string): number {
  let brackets = 0;
  const rows = text.split('\n');
  const deep = rows.findIndex((row) => {
    if (row.length - row.trimStart().length > INDENT_LIMIT && row.trim() !== '') return true;
    for (const [mark] of row.matchAll(/[[\]{}]/g)) {
      brackets = mark === '[' || mark === '{' ? brackets + 1 : Math.max(0, brackets - 1);
      if (brackets > BRACKET_LIMIT) return true;
    }
    return [...row.matchAll(/[-?:](?=[ \t]|$)/g)].length > TOKEN_LIMIT;
  });
  return deep + 1;
}
