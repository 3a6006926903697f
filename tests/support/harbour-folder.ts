import { knowledgeFolder, paper } from './knowledge-folder.ts';

const HARBOUR_BOARD = [
  '- id: harbour-board',
  '  name: Harbour Board',
  '- id: lighthouse-panel',
  '  name: Lighthouse Panel',
  '',
].join('\n');

const STRANDS = [
  '- { id: dredging, name: Dredging review, aliases: [deepening] }',
  '- { id: moorings, name: Moorings renewal }',
  '- { id: unused, name: Ferry timetable }',
  '',
].join('\n');

const AUDIENCES = '- { id: officers, name: Officers, members: [U0123] }\n';

/** The papers of a made-up harbour: two public ones, a summary and one for officers. */
export function harbourFolder(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return knowledgeFolder({
    'bodies.yaml': HARBOUR_BOARD,
    'workstreams.yaml': STRANDS,
    'audiences.yaml': AUDIENCES,
    'meetings/2018-03-harbour-board.md': paper(
      { title: 'Harbour Board', body: 'harbour-board', date: '2018-03-06' },
      'The Board RESOLVED that the dredging plan be approved.',
      'The dredging review reported on the depth of the channel.',
      'The Director, Ann Lee (Director of Moorings), said that the moorings renewal would cost £2.4 million.',
      'The next meeting of the Harbour Board will be held on 8 May 2018.',
    ),
    'meetings/2018-05-harbour-board.md': paper(
      { title: 'Harbour Board', body: 'harbour-board', date: '2018-05-08', text: 'summary' },
      'The Board was told that dredging had begun in April 2018, as the dredging review had advised.',
    ),
    'meetings/2018-04-officers.md': paper(
      { title: 'Officers’ note', kind: 'note', audience: 'officers', date: '2018-04-02' },
      'The pilotage contract with Tarn Marine is to be ended.',
    ),
    ...more,
  });
}
