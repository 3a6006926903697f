import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PUBLIC } from '../../src/domain/document.ts';
import { EVERYTHING, LISTS, listRows } from '../../src/matter/list-rows.ts';
import { createRecord } from '../../src/mcp/record.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { View } from '../../src/search/view.ts';
import { datesCalendar } from '../../src/service/dates-calendar.ts';
import { TODAY } from '../support/asking.ts';
import { load } from '../support/knowledge-builders.ts';
import { AUDIENCES, filesOf, type RandomRecord, randomRecord } from '../support/random-record.ts';

/** So many that over 2,000 lists, briefs, searches, paragraphs and calendars are compared. */
const RECORDS = 26;
const ASKERS: readonly (readonly string[])[] = [[], ...AUDIENCES.map((id) => [id])];
const SUBJECTS = ['dredging', 'ferry timetable', 'Harbour Board', 'Lighthouse Panel', 'Ann Lee', 'Programme Director'];
const QUERIES = ['moorings renewal', 'harbourdesk.com', 'eelgrass', 'Bashir Khan'];

/** Every byte of what a program is told of a view, and of the calendar of its dates. */
function everything(view: View, audience: string, papers: readonly string[]): readonly string[] {
  const record = createRecord(view, TODAY, { audience, warnings: [] });
  const told = [
    ...LISTS.map((list) => record.list({ list })),
    ...SUBJECTS.map((subject) => record.brief(subject)),
    record.highlights('2018-01-01'),
    ...QUERIES.map((query) => record.search(query, 10)),
    ...papers.map((paper) => record.passage(paper, 2)),
  ].map((one) => JSON.stringify(one));
  const { text } = datesCalendar(listRows('dates', EVERYTHING, view, TODAY), view);
  return [...told, text];
}

it('what an asker may not see changes no byte of a list, brief, search, paragraph or calendar', {
  timeout: 240_000,
}, async () => {
  let compared = 0;
  let noticed = 0;
  const snapshotOf = async (record: RandomRecord, keep: (audience: string) => boolean) =>
    createSnapshot((await load(filesOf(record, keep))).corpus);
  await fc.assert(
    fc.asyncProperty(randomRecord, async (record) => {
      const papers = record.papers.map(({ path }) => path.replace(/^.*\/|\.md$/g, ''));
      const whole = await snapshotOf(record, () => true);
      const all = whole.view([...AUDIENCES], TODAY);
      for (const audiences of ASKERS) {
        const without = await snapshotOf(record, (audience) => audience === PUBLIC || audiences.includes(audience));
        const [seen, expected] = [whole, without].map((snapshot) =>
          everything(snapshot.view(audiences, TODAY), audiences.join(' '), papers),
        );
        expect(seen).toEqual(expected);
        compared += seen?.length ?? 0;
        if (String(everything(all, audiences.join(' '), papers)) !== String(seen)) noticed++;
      }
    }),
    // A failure is not made smaller: that takes minutes, and the seed is enough to look into it.
    { numRuns: RECORDS, endOnFailure: true },
  );
  expect(compared).toBeGreaterThanOrEqual(2_000);
  // The papers that were taken out tell of the same matters: whoever may see them is told more.
  expect(noticed).toBeGreaterThan(RECORDS);
});
