/** What is wrong in a YAML text and what to do, for someone who has never heard of YAML. */
export interface YamlWords {
  readonly message: string;
  readonly fix: string;
}

const QUOTE = 'Put the whole text into quotation marks, as in title: "Update: the second phase".';

/** What to do where it cannot be told more closely. */
export const SYNTAX_FIX =
  'Check the indentation and the quotation marks; put a text that holds “: ” or “#”, or begins with a mark such as “[” or “*”, into quotation marks.';

/** The parser's errors in plain words, by its codes: https://eemeli.org/yaml/#errors */
const WORDS: Readonly<Record<string, YamlWords>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'There is a second colon with a space after it in this text, or the line beneath is indented too far.',
    fix: `${QUOTE} Let every field begin at the left.`,
  },
  TAB_AS_INDENT: { message: 'This line is indented with a tab.', fix: 'Use spaces instead.' },
  BAD_INDENT: {
    message: 'This line is indented otherwise than those beside it, or a bracket is not closed.',
    fix: 'Let the fields of one entry begin one beneath the other; close “[” with “]” and “{” with “}”.',
  },
  BAD_SCALAR_START: { message: 'This text begins with a mark that has a meaning of its own here.', fix: QUOTE },
  MISSING_CHAR: {
    message: 'Something is missing: the colon after the name of a field, or a closing quotation mark.',
    fix: 'Write “name: value” on each line, and close every quotation mark that is opened.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'There is no colon after the name of this field, or its text runs on over the next line.',
    fix: 'Write “name: value” on one line each; indent the further lines of a long text by two spaces.',
  },
  KEY_OVER_1024_CHARS: {
    message: 'There is no colon in the first 1,024 characters of this line.',
    fix: 'Write the name of the field, a colon, a space, and then the text.',
  },
  UNEXPECTED_TOKEN: {
    message: 'Something stands here that does not belong: after a closing quotation mark, or a bracket too many.',
    fix: 'Put the whole text into one pair of quotation marks; write an apostrophe twice where the marks are single.',
  },
  MULTIPLE_DOCS: {
    message: 'A line “---” stands in the middle and ends the text before its time.',
    fix: 'Remove the line.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash between double quotation marks has no meaning here.',
    fix: 'Write it twice, or use single quotation marks.',
  },
  BAD_ALIAS: { message: 'A text that begins with “*” refers to something that is not there.', fix: QUOTE },
  BLOCK_IN_FLOW: {
    message: 'A list of lines with “- ” stands inside brackets.',
    fix: 'Write the list as [one, two], or take the brackets away.',
  },
};

/** An error of the YAML parser in plain words; one that no person has made so far is named by its code. */
export function yamlWords(code: string): YamlWords {
  return (
    WORDS[code] ?? {
      message: `This cannot be read as YAML (${code.toLowerCase().replaceAll('_', ' ')}).`,
      fix: SYNTAX_FIX,
    }
  );
}
