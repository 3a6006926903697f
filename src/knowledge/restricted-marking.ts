import type { Passage } from '../domain/passage.ts';
import { splitSentences } from '../domain/sentences.ts';

/** Words by which a paper says that not everyone may see it. */
export interface Marking {
  /** As written, at most a sentence. */
  readonly words: string;
  /** The line of the file, from 1; null for the title. */
  readonly line: number | null;
}

const PAPER =
  'report|paper|document|appendix|annex|minutes?|briefing|note|memo|letter|presentation|summary|business case|e-?mail';

// A line that is a marking and nothing else: "EXEMPT", "Confidential – not for publication", "Status: Exempt report".
const PREFIX =
  /^(?:status|classification|marking|protective marking|security marking|access|publication|sensitivity|handling)\s?[:–-]\s*/i;
const MARK =
  /^(?:(?:strictly|highly|private and|private &|commercial(?:ly)? (?:and|&|in)|commercially) )?(?:exempt|not for (?:publication|circulation|onward circulation|distribution|public release)|not to be (?:published|circulated|shared|disclosed)|confidential|in confidence|confidence|restricted|official[ –:(-]{1,3}sensitive|commercially sensitive)(?![\p{L}\p{N}])/iu;
const MARK_WORDS = new Set(
  `exempt not for publication circulation distribution onward public release to be published circulated shared disclosed
  strictly private confidential in confidence restricted official sensitive commercial commercially personal and or until
  this the is a an of from by draft report paper document appendix annex annexe minute minutes item note briefing summary
  session part version copy enclosure attachment members member officers officer board only`.split(/\s+/),
);
const BY_LAW =
  /\b(?:by virtue of|under|pursuant to|within the meaning of|as defined in)\b[^.]{0,120}\b(?:schedule 12a|section 100[ai]?|local government act|freedom of information)/i;

// A sentence that says it of the paper it stands in.
const SAYS_SO = [
  new RegExp(
    `\\b(?:this|the|these|that|our)(?: [\\w-]+){0,3} (?:${PAPER})s?\\b[^.;]{0,60}\\b(?:is|are|be|remains?|contains?|includes?)\\b(?! not)[^.;]{0,30}\\b(?:confidential|exempt(?! from (?!publication|disclosure|being))|restricted(?! to)|not for publication|commercially sensitive)\\b(?! (?:waste|enquir|inquir|service|helpline|list))`,
    'i',
  ),
  new RegExp(`\\b(?:${PAPER})s?(?: [\\w]{1,3})?\\b[^.;]{0,40}\\b(?:is|are|remains?) not for publication\\b`, 'i'),
  /^\W*(?:exempt|not for publication|confidential|restricted)\b[^.]{0,60}\b(?:by virtue of|under|pursuant to)\b/i,
  /\bnot for publication\b[^.]{0,80}\b(?:by virtue of|because|as it|as they|schedule 12a|until)\b/i,
  /\bnot (?:for publication|to be published|to be disclosed)\b[^.]{0,60}\b(?:exempt|confidential) information\b/i,
  /^\W*(?:this|these) [^.;]{0,40}\bmust not be (?:published|shared|disclosed|circulated|copied|forwarded)\b/i,
];
// What public papers say about restricted ones: the resolution to exclude the press, items that were none.
const MENTION =
  /\bexclu(?:de|ded|ding|sion)\b|\bpress and (?:the )?public\b|\bno (?:exempt|confidential|restricted)\b|\bthere (?:were|was|are|is) no(?:ne)?\b|\bunrestricted\b|\bif any\b|\bwhether (?:any|the|there)\b/i;

/** Marks in capitals inside a heading or title, "Appendix 2 (EXEMPT)"; "EXEMPT ITEMS" is the name of a section. */
const CAPITALS =
  /(?:^|[\s([–:-])(?:EXEMPT|NOT FOR PUBLICATION|CONFIDENTIAL|RESTRICTED|OFFICIAL[ –:-]{1,3}SENSITIVE)(?=$|[\s)\].,–:-])(?![ ]*(?:ITEMS|INFORMATION|BUSINESS|MATTERS))/;

/**
 * The words by which a paper says it is exempt, confidential or not for publication, and where; null where it does not.
 * A mere mention ("the press and public be excluded", "exempt items: none", "patient confidentiality") is none.
 *
 * @param title the paper's title
 * @param body the text after the header; `firstLine` is the line of the file on which it begins
 */
export function findMarking(
  title: string,
  body: string,
  firstLine: number,
  passages: readonly Passage[],
): Marking | null {
  if ((CAPITALS.test(title) && !MENTION.test(title)) || isMarkingLine(title)) return { words: title, line: null };
  let line = firstLine;
  for (const row of body.split('\n')) {
    if (row.length < 400 && isMarkingRow(row)) return { words: bare(row), line };
    line++;
  }
  for (const passage of passages) {
    if (!/exempt|confidential|publication|restricted|sensitive|must not be|disclosed|published/i.test(passage.text))
      continue;
    for (const { text } of splitSentences(passage.text)) {
      const sentence = text.length > 600 ? text.slice(0, 600) : text;
      if (MENTION.test(sentence) || !SAYS_SO.some((says) => says.test(sentence))) continue;
      return { words: sentence, line: passage.line };
    }
  }
  return null;
}

function isMarkingRow(row: string): boolean {
  const text = bare(row);
  if (text === '') return false;
  return isMarkingLine(text) || (row.startsWith('#') && CAPITALS.test(text) && !MENTION.test(text));
}

/** A line without the marks of Markdown and the brackets around it. */
function bare(row: string): string {
  return row
    .replace(/[*_`~#>|[\]()\\]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-•·\s]+/, '')
    .trim();
}

/** Whether a line is a marking and nothing else: "EXEMPT", "CONFIDENTIAL 1", "Status: Exempt report". */
export function isMarkingLine(text: string): boolean {
  if (text.length > 400) return false;
  const line = text.replace(PREFIX, '').replace(/[.!:]+$/, '');
  const mark = MARK.exec(line);
  if (!mark || MENTION.test(text)) return false;
  const rest = line.slice(mark[0].length);
  if (BY_LAW.test(rest)) return true;
  const words = rest.toLowerCase().match(/[\p{L}\d']+/gu) ?? [];
  if (words.length > 14) return false;
  // A single word in lower case in mid-text is no marking; alone on its line it is one in any case of letters.
  return words.every((word) => MARK_WORDS.has(word) || /^\d+$/.test(word) || word.length === 1 || MONTH.test(word));
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$|^\d+(?:st|nd|rd|th)$/;
