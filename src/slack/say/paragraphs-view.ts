import type { KnownBlock, ModalView, RichTextBlock } from '@slack/types';
import type { CitedPaper, CitedParagraphs, ShownParagraph } from '../../answer/cited-paragraphs.ts';
import { placeOf, writePlaces } from '../../answer/cited-place.ts';
import type { Citation } from '../../domain/answer.ts';
import { citedDocument } from '../../domain/cite.ts';
import { placed } from '../../domain/placed.ts';
import { counted } from '../../service/document-words.ts';
import { clamp, LIMITS, weight } from '../read/limits.ts';
import { button, line, oneLine, smallPrint, words } from './elements.ts';
import { describePaper, originalOf } from './evidence.ts';
import { originalLine, richText } from './evidence-block.ts';
import { sentView } from './form.ts';
import { plainSections } from './plain-message.ts';

/** Opens the cited paragraphs. The value is the places cited. */
export const PARAGRAPHS_ACTION = 'paragraphs';

/** The title of their window. */
export const PARAGRAPHS_TITLE = 'Cited paragraphs';

/** The longest paragraph that is shown whole, in characters. */
const LONGEST = 9_000;

/** Show paragraphs, for what a message cites; null where that is nothing. `about` says of what to a screen reader. */
export function paragraphsButton(citations: readonly Citation[], about: string) {
  const places = writePlaces(citations.map(placeOf), LIMITS.buttonValue);
  return button(PARAGRAPHS_ACTION, 'Show paragraphs', places, `Paragraphs cited: ${oneLine(about)}`);
}

/** What the window shows until the paragraphs are there. */
export function waitingView(): ModalView {
  return sentView(PARAGRAPHS_TITLE, 'Looking the paragraphs up …');
}

/**
 * The cited paragraphs with their neighbours, paper by paper, the record's own words as quotations and ours as ours.
 * Where the window cannot hold all of it the neighbours go first, and then it is said how much is left out.
 */
export function paragraphsView(cited: CitedParagraphs): ModalView {
  const whole = blocksOf(cited);
  const fits = (blocks: readonly KnownBlock[]) => blocks.length <= LIMITS.viewBlocks && weight(blocks) <= LIMITS.view;
  const blocks = fits(whole) ? whole : fitting(cited, fits);
  return { ...sentView(PARAGRAPHS_TITLE, PARAGRAPHS_TITLE), blocks };
}

function fitting(cited: CitedParagraphs, fits: (blocks: readonly KnownBlock[]) => boolean): KnownBlock[] {
  const alone = cited.papers.map((paper) => ({
    ...paper,
    stretches: paper.stretches.map((stretch) => stretch.filter((one) => one.cited.length > 0)),
  }));
  for (let shown = alone.length; shown > 0; shown--) {
    const left = alone.length - shown;
    const note = left === 0 ? [] : [`${counted(left, 'more paper')} cited: too long for this window.`];
    const blocks = blocksOf({ ...cited, papers: alone.slice(0, shown) }, note);
    if (fits(blocks)) return blocks;
  }
  return plainSections('The cited paragraphs are too long for this window.');
}

function blocksOf({ papers, gone }: CitedParagraphs, notes: readonly string[] = []): KnownBlock[] {
  const missing = [...(gone.length === 0 ? [] : [goneWords(gone)]), ...notes];
  const blocks = papers.flatMap((paper, index) => paperBlocks(paper, index + 1));
  return [...blocks, ...(missing.length === 0 ? [] : [smallPrint('missing', missing)])];
}

/** One sentence for a paper that was taken out and for one that this reader may not see: neither is told from the other. */
function goneWords(gone: readonly number[]): string {
  const which = gone.length === 1 ? `Source ${gone[0]} is` : `Sources ${gone.join(', ')} are`;
  return `${which} not shown: the paper has been withdrawn since, or is not among those that you may see.`;
}

function paperBlocks({ document, stretches, changed }: CitedPaper, number: number): KnownBlock[] {
  const paper = citedDocument(document);
  const { title, where, marks } = describePaper(paper);
  const basis = document.text === 'verbatim' ? ['The record’s own words.', ...marks] : marks;
  const head = richText(`paper-${number}`, [
    line(words(title, 'bold'), words(` – ${where}. `), words(basis.join(' '), 'italic')),
    ...originalLine(originalOf(paper)),
  ]);
  const shown = stretches.filter((stretch) => stretch.length > 0);
  return [
    head,
    ...shown.map((stretch, index) =>
      richText(
        `stretch-${number}-${index + 1}`,
        stretch.flatMap((one) => paragraphElements(one, document.text === 'verbatim')),
      ),
    ),
    ...(changed.length === 0 ? [] : [smallPrint(`changed-${number}`, [changedWords(changed)])]),
  ];
}

function changedWords(changed: readonly number[]): string {
  const which = changed.length === 1 ? `source ${changed[0]}` : `sources ${changed.join(', ')}`;
  return `The paper has changed since: the words cited as ${which} stand in it no more.`;
}

function paragraphElements(
  { cited, paragraph, passage }: ShownParagraph,
  isRecord: boolean,
): RichTextBlock['elements'][number][] {
  const place = placed(passage?.page ?? null, `paragraph ${paragraph}`);
  const heading = passage?.headings.at(-1);
  const under = heading === undefined || cited.length === 0 ? '' : `, under “${clamp(oneLine(heading), 100)}”`;
  const head =
    cited.length > 0
      ? line(words(`[${cited.join(', ')}] ${sentence(place)}${under}`, 'bold'))
      : line(words(`${sentence(place)}, beside it`, 'italic'));
  if (passage === null) {
    return [head, line(words('Not shown: held until someone who keeps the folder has confirmed it.'))];
  }
  const text = pieces(clamp(`${passage.label === null ? '' : `${passage.label} `}${oneLine(passage.text)}`, LONGEST));
  const elements = text.map((piece) => words(piece));
  return [head, isRecord ? { type: 'rich_text_quote', elements } : line(...elements)];
}

function sentence(place: string): string {
  return `${place.slice(0, 1).toUpperCase()}${place.slice(1)}`;
}

/** A text in parts that one element may hold, cut between whole characters. */
function pieces(text: string): readonly string[] {
  const parts: string[] = [''];
  for (const character of text) {
    const last = parts.at(-1) ?? '';
    if (last.length + character.length > LIMITS.sectionText) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}
