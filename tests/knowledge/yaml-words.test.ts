import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/knowledge/yaml-text.ts';
import { SYNTAX_FIX, yamlWords } from '../../src/knowledge/yaml-words.ts';

/** What a parser's own message says and no keeper of papers knows. */
const JARGON =
  /yaml|mapping|scalar|sequence|implicit|plain value|token|node|flow|block|indicator|directive|anchor|parse/i;

describe('what is wrong with a header', () => {
  it.each([
    ['title: Update: phase 2', /second colon/, /quotation marks/],
    ['source:\n\tfile: a', /tab/, /spaces/],
    ['title: "Update', /closing quotation mark/, /close every quotation mark/],
    ['title: [Update', /bracket is not closed/, /close “\[”/],
    ['title: @home', /begins with a mark/, /quotation marks/],
    ["title: 'the Board's view'", /closing quotation mark/, /apostrophe twice/],
    ['title: "C:\\papers"', /backslash/i, /twice/],
    ['title Update\nkind: note', /no colon/, /name: value/],
    ['title: a\n---\nkind: note', /“---”/, /Remove/],
    ['a:\n  b: 1\n c: 2', /indented/, /one beneath the other/],
  ])('%j is told in plain words', (text, message, fix) => {
    const [first] = parseYaml(text).problems;
    expect(first?.message).toMatch(message);
    expect(first?.fix).toMatch(fix);
    expect(`${first?.message} ${first?.fix}`).not.toMatch(JARGON);
  });

  it('has words for an error that nobody has made yet', () => {
    expect(yamlWords('SOMETHING_NEW')).toEqual({
      message: 'This cannot be read as YAML (something new).',
      fix: SYNTAX_FIX,
    });
  });
});
