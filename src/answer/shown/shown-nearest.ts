import type { Answer, Citation } from '../../domain/answer.ts';
import { placed } from '../../domain/placed.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { shortened } from '../shortened.ts';
import { aboutOf, shortTitle } from './shown-sources.ts';

/** A passage that may not answer, as it is shown beside a question without an answer. */
export interface NearMiss {
  readonly citation: Citation;
  /** Where it stands: the paper, told once for passages of one that follow each other, and the paragraph. */
  readonly where: string;
  /** Its sentence that comes closest, with those behind it that are short, in quotation marks where they are the record's own. */
  readonly words: string;
}

/** A refusal is quieter than an answer: so many passages are shown of it, and so many words of each. */
const SHOWN = 3;
const WORDS = 30;
/** One sentence may be longer: it is not cut before its verb. */
const LONGEST = 60;

/** The passages that come closest, as every surface shows them (or all of them), and how many more there are. */
export function shownNearest(
  { nearest }: Answer,
  most: number = SHOWN,
): { readonly shown: readonly NearMiss[]; readonly left: number } {
  const shown = nearest.slice(0, most).map((citation, at) => {
    const words = closestOf(citation);
    const isAgain = nearest[at - 1]?.document.id === citation.document.id;
    return { citation, where: placeOf(citation, isAgain), words: quotedAs(citation, words) };
  });
  return { shown, left: nearest.length - shown.length };
}

function quotedAs({ document }: Citation, words: string): string {
  return document.text === 'verbatim' ? `“${words}”` : words;
}

function placeOf({ document, paragraph, page }: Citation, isAgain: boolean): string {
  const place = placed(page, `paragraph ${paragraph}`);
  return isAgain ? `the same paper, ${place}` : `${shortTitle(document)} (${aboutOf(document)}), ${place}`;
}

function closestOf({ quote, closest = '' }: Citation): string {
  const sentences = splitSentences(quote).map(({ text }) => text);
  const at = Math.max(0, sentences.indexOf(closest));
  const [first, ...others] = sentences.slice(at);
  let said = shortened(first ?? quote, LONGEST);
  for (const next of others) {
    if (`${said} ${next}`.split(' ').length > WORDS) return `${said} …`;
    said = `${said} ${next}`;
  }
  return said;
}
