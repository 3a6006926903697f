import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowHead, sayRow } from '../../../src/answer/table/say-row.ts';
import { ALL, FACETS, TABLE_ROWS, type Table, tableOf } from '../../../src/answer/table/table.ts';
import { LISTS, listRows } from '../../../src/matter/list-rows.ts';
import { rowOf } from '../../../src/matter/row.ts';
import { tableMessage } from '../../../src/slack/say/table-message.ts';
import { chosenState, readState, writeChoice, writeState } from '../../../src/slack/say/table-state.ts';
import { TODAY } from '../../support/asking.ts';
import { messageViolations } from '../../support/payload-validator.ts';
import { filesOf, randomRecord } from '../../support/random-record.ts';
import { viewOfPapers } from '../../support/views.ts';

const EVERYTHING = { body: null, workstream: null, since: null, until: null };

describe('tableOf', () => {
  it('shows every row of every list once, page by page, within Slack’s limits', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecord, async (made) => {
        const view = await viewOfPapers(filesOf(made, () => true));
        for (const list of LISTS) {
          const heads: string[] = [];
          let table: Table | null = null;
          for (let page = 1; page === 1 || (table?.left ?? 0) > 0; page++) {
            table = tableOf({ of: list, narrowed: ALL, page }, view, TODAY);
            heads.push(...(table?.rows.map(({ head }) => head) ?? []));
            expect(table?.rows.length ?? 0).toBeLessThanOrEqual(TABLE_ROWS);
            const message = table && tableMessage(table);
            expect(messageViolations({ text: message?.text.slice(0, 4000), blocks: message?.blocks })).toEqual([]);
          }
          const rows = listRows(list, EVERYTHING, view, TODAY);
          expect(heads).toEqual(rows.map((row) => rowHead(row)));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('leaves as many rows as each choice says', async () => {
    await fc.assert(
      fc.asyncProperty(randomRecord, fc.constantFrom(...LISTS), async (made, list) => {
        const view = await viewOfPapers(filesOf(made, () => true));
        const whole = tableOf({ of: list, narrowed: ALL, page: 1 }, view, TODAY);
        for (const { facet, mark, rows } of whole?.choices ?? []) {
          const table = tableOf({ of: list, narrowed: { ...ALL, [facet]: mark }, page: 1 }, view, TODAY);
          if (rows !== null) expect((table?.rows.length ?? 0) + (table?.left ?? 0)).toBe(rows);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('turns a page beyond the last into the last, and names no list for what is none', async () => {
    const view = await viewOfPapers({ 'meetings/a.md': '---\ntitle: A\nkind: note\n---\n\nWords.\n' });
    expect(tableOf({ of: 'papers', narrowed: ALL, page: 99 }, view, TODAY)?.request.page).toBe(1);
    expect(tableOf({ of: 'who chairs it?', narrowed: ALL, page: 1 }, view, TODAY)).toBeNull();
    expect(tableOf({ of: 'papers', narrowed: { ...ALL, body: '0' }, page: 1 }, view, TODAY)).toBeNull();
  });
});

describe('sayRow', () => {
  const row = (text: string) =>
    rowOf({ id: 'a', kind: 'decision', text, by: [], date: '2018-03-06', force: 'approved' });
  const long =
    'The Board resolved that the plan for the deepening of the inner channel and of the basin beside it be approved';

  it('cuts a long row at its twenty-fifth word', () => {
    const { head, text } = sayRow(row(`${long} with thanks to everybody who had a part in it.`), null);
    expect(`${head} ${text}`.split(/[ ·]+/).filter((word) => word !== '…')).toHaveLength(25);
    expect(text).toMatch(/ …$/);
  });

  it.each(['but not before May', 'unless the tide gauge fails', 'subject to the ferry', 'which it didn’t'])(
    'shows all of a row that ends: %s',
    (end) => {
      expect(sayRow(row(`${long} in two stages over three years, ${end}.`), null).text).toMatch(
        new RegExp(`${end}\\.$`),
      );
    },
  );
});

describe('the state of a table', () => {
  const mark = fc.option(fc.stringMatching(/^[0-9a-f]{16}$/), { nil: null });
  const state = fc.record({
    of: fc.string({ minLength: 1 }).map((words) => `decisions ${words}`),
    asOf: fc.constantFrom('2018-01-22', '2026-11-30'),
    page: fc.integer({ min: 1, max: 9999 }),
    narrowed: fc.record({
      body: mark,
      workstream: mark,
      year: fc.option(fc.constantFrom('2017', '2018'), { nil: null }),
    }),
  });

  it('is read as it was written, and narrowed by a choice', () => {
    fc.assert(
      fc.property(state, fc.constantFrom(...FACETS), (written, facet) => {
        expect(readState(writeState(written))).toEqual(written);
        const narrowed = { ...written.narrowed, [facet]: 'x' };
        expect(chosenState(written, writeChoice(facet, 'x'))).toEqual({ ...written, narrowed, page: 1 });
      }),
    );
  });
});
