// The made-up folder of the crash test, by path and text: one paper that was there, and one that enters.

/** The paper that enters. */
export const ENTERS = 'meetings/2026-11-20-board.md';

export const PAPERS = {
  'workstreams.yaml': '- { id: dredging, name: Dredging review }\n',
  'bodies.yaml': '- { id: harbour-board, name: Harbour Board }\n',
  'meetings/2026-10-06-board.md':
    '---\ntitle: Harbour Board, October\nkind: minutes\nbody: harbour-board\ndate: 2026-10-06\n---\n\nRESOLVED that the dredging review be noted.\n',
  [ENTERS]:
    '---\ntitle: Harbour Board, November\nkind: minutes\nbody: harbour-board\ndate: 2026-11-20\n---\n\nRESOLVED that the dredging review be approved.\n\nThe next meeting of the Board on the dredging review will be held on 27 November 2026.\n',
};
