import type { Support } from '../domain/cite.ts';
import type { Document } from '../domain/document.ts';
import type { Passage } from '../domain/passage.ts';
import { collected } from '../domain/steps.ts';
import { readPassage } from '../evidence/sentence-terms.ts';
import { newestPapers } from '../evidence/superseded.ts';
import type { View } from '../search/view.ts';
import { rememberedOfView } from '../search/view-memory.ts';
import { itemName, ofPaper, placeId, type Row, rowOf } from './row.ts';

/**
 * What papers recommend or ask for, newest paper first: sentences that do so, the items that such a sentence leads into, and
 * paragraphs that are labelled as a recommendation. Nobody's decision.
 */
export const recommendationRows = rememberedOfView((view) =>
  collected(newestPapers(view), (document) =>
    document.passages
      .filter((passage) => view.passage(document.id, passage.paragraph))
      .flatMap((passage) => recommendedIn(passage, document, view))
      .map(asRow),
  ),
);

function asRow(support: Support): Row {
  return rowOf({
    id: placeId(support),
    kind: 'item',
    name: itemName(support.passage.headings),
    ...ofPaper(support.document),
    text: support.passage.text.slice(support.start, support.end),
    force: 'recommended',
    by: [support],
  });
}

const LABELLED = /^(?:\W*)recommendation\s+[\dA-Z]+\b/i;
const LEADS_IN = /\b(?:recommend(?:s|ed|ations?)?|asks?|asked|requests?|urges?)\b.{0,160}:\s*$/i;
const HEADED = /^(?:[\d.]+\s*)?(?:our |the |summary of )?(?:\S+ )?recommendations?\b/i;
const ITEM_OPENS = /^(?:that|to|the|should)\b|\bshould\b|^\p{Lu}\p{Ll}+ /iu;

function recommendedIn(passage: Passage, document: Document, view: View): Support[] {
  const whole = { document, passage, start: 0, end: passage.text.length };
  if (LABELLED.test(passage.text)) return [whole];
  const above = passage.parent === null ? before(passage, document, view) : view.passage(document.id, passage.parent);
  const isItem = passage.form === 'item' || passage.label !== null || /^that\b/i.test(passage.text);
  if (isItem && above && LEADS_IN.test(above.text)) return [whole];
  if (isItem && HEADED.test(passage.headings.at(-1) ?? '') && ITEM_OPENS.test(passage.text)) return [whole];
  const decisions = view
    .statementsOf(document.id, passage.paragraph)
    .filter(
      (s) =>
        s.kind === 'decision' &&
        s.standing !== 'earlier' &&
        s.forces.some((f) => f === 'recommended' || f === 'requested'),
    );
  return readPassage(passage)
    .sentences.filter(({ start, end }) => decisions.some((s) => s.start < end && s.end > start))
    .map(({ start, end }) => ({ document, passage, start, end }));
}

/** The last paragraph above one that ends in a colon: what a list that is not marked as one hangs from. */
function before(passage: Passage, document: Document, view: View): Passage | null {
  for (let at = passage.paragraph - 1; at > 0 && passage.paragraph - at < REACH; at--) {
    const above = view.passage(document.id, at);
    if (above?.text.trimEnd().endsWith(':')) return above;
    if (above && above.form !== passage.form) return null;
  }
  return null;
}

/** How many paragraphs below its lead-in an item may stand. */
const REACH = 20;
