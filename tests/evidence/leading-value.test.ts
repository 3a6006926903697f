import { describe, expect, it } from 'vitest';
import { leadingValue } from '../../src/evidence/leading-value.ts';
import { rankCandidates } from '../../src/evidence/rank-candidates.ts';
import { readQuestion } from '../../src/question/read-question.ts';
import { paper, TODAY } from '../support/asking.ts';
import { viewOfPapers } from '../support/views.ts';

const TRACKER = `| Strand | Spend to date | Next milestone |
|---|---|---|
| Mill | £520,000 | First grain, February 2020 |`;

/** The value that stands in front of a paper's only sentence for a question; null where none may. */
async function leadIn(passage: string, text: string): Promise<string | null> {
  const view = await viewOfPapers({
    'meetings/2019-03-board.md': paper({ title: 'Orchard Board', body: 'Orchard Board', date: '2019-03-12' }, passage),
  });
  const read = readQuestion(text, view, TODAY);
  if (read.kind !== 'query') throw new Error(`${text}: ${read.kind}`);
  const ranking = rankCandidates(read.query, view);
  const [best] = ranking.ranked;
  return (best && leadingValue(best.candidate, ranking)?.value.words) ?? null;
}

const PARTS = 'The hedge grant was £2.3m in 2018, of which Marwood received £1.3m and Ellsea £0.9m.';
const WARDS = 'The clinic saw 480 children over the winter, 310 at Marwood and 170 at Ellsea.';
const MOVED = 'It is not ready and the opening of the Ellsea library was moved from 3 June 2019 to 9 September 2019.';
const PRESENT =
  'Present: Ivor Tamsin (Chair); Greta Holm (Vice-Chair); Peter Lunn (Head of Orchards); Ms Ada Finch and Mr Noel Birch (joint Directors of Planting)';
const TABLE = `| Site | April | June | Owner | Due |
|---|---|---|---|---|
| Marwood | 41 | 57 | Ada Finch | 4 June 2019 |
| Ellsea |  | 63 | Noel Birch | 2 July 2019 |`;

describe('the value that leads', () => {
  it.each([
    ['of a part is the part’s', PARTS, 'how much of the 2018 hedge grant did Ellsea receive?', '£0.9m'],
    ['of the whole is the whole’s', PARTS, 'how much was the hedge grant?', '£2.3m'],
    ['carries on the clause before', WARDS, 'how many children did the clinic see at Ellsea?', '170'],
    [
      'is not a figure it is set beside',
      'Planting cost £410,000 against a budget of £385,000.',
      'planting cost',
      '£410,000',
    ],
    ['is the day moved to', MOVED, 'when will the Ellsea library open?', '9 September 2019'],
    [
      'is the day moved from where that is asked',
      MOVED,
      'when was the Ellsea library originally to open?',
      '3 June 2019',
    ],
    [
      'is what a number became',
      'To cut the beds at Larch House from 18 to 12.',
      'how many beds is Larch House to have?',
      '12',
    ],
    ['is not the whole of a count', 'Only six of 23 orchards had replied.', 'how many orchards replied?', 'six'],
    [
      'is no earlier promise',
      'The sale, first promised for May, would begin on 8 July 2019.',
      'when does the sale begin?',
      '8 July 2019',
    ],
    ['is who holds the post', PRESENT, 'who is head of orchards?', 'Peter Lunn'],
    [
      'is a name and not the post beside it',
      'Ivor Tamsin, Strategic Orchards Adviser, wrote the hedge paper.',
      'who wrote the hedge paper?',
      'Ivor Tamsin',
    ],
    ['is the chair and not the deputy', PRESENT, 'who chairs?', 'Ivor Tamsin'],
    ['is all who hold a post jointly', PRESENT, 'who is director of planting?', 'Ms Ada Finch and Mr Noel Birch'],
    ['is who did it and not who got it', 'Mr Lunn had handed the keys to Ms Finch.', 'who handed the keys?', 'Mr Lunn'],
    [
      'is who came and not who went',
      'Ms Finch took over the nursery from Mr Birch.',
      'who runs the nursery?',
      'Ms Finch',
    ],
    ['is under the head that the question names', TABLE, 'marwood june', '57'],
    ['keeps its column behind an empty cell', TABLE, 'ellsea june', '63'],
    ['is the cell under a head named whole', TRACKER, 'Mill: spend to date', '£520,000'],
    ['is the owner of the row', TABLE, 'who owns the Ellsea site?', 'Noel Birch'],
    ['is the day in the column of days', TABLE, 'when is Marwood due?', '4 June 2019'],
    ['is the first day that is still possible', 'It would not open before May 2019.', 'when will it open?', 'May 2019'],
  ])('%s: %s %s', async (_, passage, question, value) => {
    expect(await leadIn(passage, question)).toBe(value);
  });

  it.each([
    ['two may be meant', 'The hub cost £80,000 in 2017 and £95,000 in 2018.', 'how much did the hub cost?'],
    ['it cannot be read whole', 'The agency bill was £3.1m2 in the year.', 'how much was the agency bill?'],
    ['no name of a list is bound', PRESENT, 'who looks after the bees?'],
    [
      'somebody else only reports',
      'Mr Lunn said that the wrong trees had been felled by the contractor.',
      'who felled the wrong trees?',
    ],
    ['it is denied', 'The merger approved in May had not been carried out.', 'when was the merger carried out?'],
    [
      'it is asked whether something is so',
      'Ellsea had been asked for £300,000 and had not replied.',
      'has Ellsea paid the grant?',
    ],
    ['it is asked who somebody is', 'Apologies: Greta Holm, Dr Peter Lunn', 'who is Lunn?'],
    ['another thing is counted', 'The cart was used on 61 days.', 'how many carts are there?'],
    ['it is told of another thing', 'The orchard’s yield was 1,900 in all.', 'how many orchards are there?'],
    [
      'one is picked out and none counted',
      'The carts were used in May, one of them twice.',
      'how many carts are there?',
    ],
    [
      'a name is asked for and a post stands there',
      'The chief grafter of Marwood would lead the orchard.',
      'what is the name of the chief grafter of Marwood?',
    ],
  ])('is left out where %s', async (_, passage, question) => {
    expect(await leadIn(passage, question)).toBeNull();
  });
});
