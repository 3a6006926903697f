import { type Ask, asking, paper } from '../support/asking.ts';

/** A small invented folder: a harbour town's health board, told in three papers. */
export const HARBOUR: Readonly<Record<string, string>> = {
  'meetings/2021-03-04-board.md': paper(
    { title: 'Saltmouth Health Board', body: 'Saltmouth Health Board', date: '2021-03-04' },
    `## Present

Present: Mrs A Penrose (Chairman), Mr B Trask and Dr C Vane.

## Dental review

1. Mr Trask reported that the dental review had begun in January 2021.

2. The Board discussed the dental review at length and the dental review was of great interest to dental practices.

3. RESOLVED that the report on the dental review be noted.

## Finance

4. Ms Iris Cole (Director of Finance) said that £3.2 million would need to be saved.

5. The item on parking was deferred, because the survey had not been received.`,
  ),
  'meetings/2021-06-10-board.md': paper(
    { title: 'Saltmouth Health Board', body: 'Saltmouth Health Board', date: '2021-06-10' },
    `## Dental review

1. The dental review was completed in May 2021 with 14 practices visited.

2. The Board RESOLVED to approve the closure of the Quay Street dental clinic.

3. Public consultation on the new clinic will start on 6 September 2021.

## Posts

4. Mr Owen Hale has been appointed as Director of Finance.`,
  ),
  'meetings/2021-05-20-report.md': paper(
    { title: 'Workforce report', kind: 'report', body: 'Saltmouth Scrutiny Panel', date: '2021-05-20' },
    `By: Jane Orrin, Head of Governance

To: Saltmouth Scrutiny Panel, 20 May 2021

The vacancy rate (VR) among nurses was 9 per cent.

RECOMMENDED that the Panel approve the workforce plan.

On 11 February 2021 the Saltmouth Scrutiny Panel RESOLVED to request a further report on nurses.`,
  ),
};

/** Asks the harbour papers. */
export function askHarbour(): Promise<Ask> {
  return asking(HARBOUR);
}
