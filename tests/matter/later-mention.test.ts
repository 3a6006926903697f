import { describe, expect, it } from 'vitest';
import { isOpen } from '../../src/matter/action-rows.ts';
import { EVERYTHING, listRows } from '../../src/matter/list-rows.ts';
import type { Row } from '../../src/matter/row.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

const minutes = (title: string, date: string | null, text: string): string =>
  paper({ title, kind: 'minutes', body: 'Orchard Board', ...(date === null ? {} : { date }) }, text);

/** The one action of a paper, with what papers of other days say. */
async function actionOf(first: string, others: Readonly<Record<string, string>>, date: string | null = '2026-02-03') {
  const files = Object.entries(others).map(([day, text]) => [`meetings/${day}.md`, minutes(day, day, text)] as const);
  const view = await viewOfPapers({
    'meetings/first.md': minutes('First', date, first),
    ...Object.fromEntries(files),
    'meetings/other.md': paper(
      { title: 'Vans', kind: 'report', date: '2026-01-05' },
      'The vans were washed.\n\nThe lorry was sold to a farmer from the next valley.\n\nHay was dear.',
    ),
  });
  const rows = listRows('actions', EVERYTHING, view, TODAY).filter(({ by }) => by[0]?.document.id === 'first');
  expect(rows).toHaveLength(1);
  return rows[0] as Row;
}

describe('the latest word on an action', () => {
  it('is the newest sentence that is surely on it, with where it stands', async () => {
    const row = await actionOf('Mr Pell undertook to write to the council about the cider press.', {
      '2026-03-03': 'Mr Pell had written to the council about the cider press in February.',
    });
    expect(row.latest).toBe('3 March 2026: Mr Pell had written to the council about the cider press in February.');
    expect(row.later).toMatchObject({ isSure: true, by: { passage: { document: '2026-03-03', paragraph: 1 } } });
    expect(isOpen(row)).toBe(false);
  });

  it.each([
    [
      'by what papers say instead of its words',
      'Ms Ash agreed to report on the cost of lorries.',
      'The price of haulage was heard. Ms Ash spoke to the figures.',
    ],
    [
      'by a word of the paragraph, where it has none of its own',
      'The grafting of old pear trees was raised by Mrs Quill. Officers were asked to bring a note.',
      'Grafting was put off until the frost is over.',
    ],
    [
      'by the item that it stands under',
      '## 4. Bees\n\nDr Lamb agreed to find out the rent of the lower field.',
      '## 2. Bees\n\nNine hives came through the winter.',
    ],
  ])('is pointed at and not claimed to be missing where a later paper may speak of it %s', async (_, first, later) => {
    const row = await actionOf(first, { '2026-04-07': later });
    expect(row.latest).toMatch(/^see 7 April 2026, 2026-04-07, paragraph \d; may be done$/);
    expect(row.later?.isSure).toBe(false);
    expect(isOpen(row)).toBe(true);
  });

  it('is said to be missing where no passage of a later paper may speak of it', async () => {
    const row = await actionOf('Mr Pell undertook to write to the council about the cider press.', {
      '2026-03-03': 'The apples were late. Nobody could say why.',
      '2026-05-05': 'Wages were raised by a penny.',
    });
    expect(row).toMatchObject({ latest: 'no later mention; may be done', later: null });
  });

  it('is not looked for among those who came to a meeting', async () => {
    const row = await actionOf('Mr Pell undertook to write to Mrs Quill about the cider press.', {
      '2026-03-03': 'Present: Mr Pell (chair), Mrs Quill, Dr Lamb, Ms Ash, Mr Crane',
    });
    expect(row.latest).toBe('no later mention; may be done');
  });

  it('is no matter of earlier papers, nor told of a paper without a day', async () => {
    const press = 'Mr Pell undertook to write to the council about the cider press.';
    const told = { '2026-01-06': 'The council wrote about the cider press.' };
    expect((await actionOf(press, told)).latest).toBe('no later mention; may be done');
    expect((await actionOf(press, told, null)).latest).toBe('its paper is undated; may be done');
  });
});
