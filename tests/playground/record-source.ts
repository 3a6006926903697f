import { handleRequest } from '../../src/playground/handle-request.ts';
import type { PageSource } from '../../src/playground/page-source.ts';
import { createSnapshotSource } from '../../src/playground/snapshot-source.ts';
import { createSnapshot, type Unconfirmed } from '../../src/search/snapshot.ts';
import { createAssistant } from '../../src/service/assistant.ts';
import type { OriginalFile } from '../../src/service/read-original.ts';
import { load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';

/** A made-up record with something for every page: two bodies, two workstreams, people, decisions, actions, dates. */
export const RECORD: Readonly<Record<string, string>> = {
  'plan.yaml': 'name: Harbour and Isles Partnership\nshort: Harbour STP\narea: [Harbour, The Isles]\nfrom: 2017\n',
  'bodies.yaml': [
    '- { id: harbour-board, name: Harbour Board, contact: "The clerk, 01234 567890" }',
    '- { id: pilots, name: Pilots Committee, parent: harbour-board, from: 2017 }',
    '',
  ].join('\n'),
  'workstreams.yaml': [
    '- { id: dredging, name: Dredging review, aliases: [dredging], description: The depth of the channel, lead: { person: Ada Quay, post: Clerk of Works, confirmedBy: the clerk, confirmedOn: 2026-11 } }',
    '- { id: north-channel, name: North channel, parent: dredging }',
    '- { id: lamps, name: Lamp renewal, aliases: [lamps] }',
    '',
  ].join('\n'),
  'people.yaml':
    '- { id: ada-quay, name: Ada Quay, observations: [ { post: Clerk of Works, of: Harbour Board, document: 2018-03-board, paragraph: 4 } ] }\n',
  'audiences.yaml': '- { id: officers, name: Officers, members: [U0123] }\n',
  'meetings/2018-03-board.md': paper(
    { title: 'Harbour Board, March', body: 'harbour-board', date: '2018-03-06' },
    '# Dredging',
    'The Board RESOLVED that the dredging plan be approved.',
    'The Board RESOLVED that the report on the lamps be noted.',
    'Ada Quay agreed to write to the pilots about the dredging by 20 April 2018.',
    'Ada Quay, Clerk of Works of the Harbour Board, said that the north channel would be deepened.',
    '# Next meeting',
    'The next meeting of the Harbour Board will be held on 8 May 2018.',
  ),
  'meetings/2018-05-board.md': paper(
    { title: 'Harbour Board, May', body: 'harbour-board', date: '2018-05-08', text: 'summary' },
    'The Board agreed that dredging should begin in June 2018.',
    'The dredging is to be completed by 1 March 2027.',
  ),
  'meetings/2019-01-pilots.md': paper(
    { title: 'Pilots Committee', body: 'pilots', date: '2019-01-15' },
    'The Committee AGREED to recommend the lamps to the Board.',
    'The lamps were lit on 2 January 2019.',
    'Tom Reed agreed to report on the lamps to the Board by June 2019.',
  ),
};

const CLOCK = { now: () => new Date('2026-11-22T10:00:00Z') };

/** The page's source over a folder of files, as the public sees it on 22 November 2026. */
export async function sourceOfRecord(
  files: Readonly<Record<string, string>> = RECORD,
  {
    unconfirmed = 'hidden' as Unconfirmed,
    loopback = false,
    readOriginal = async (_: string): Promise<OriginalFile | null> => null,
  } = {},
): Promise<PageSource> {
  const { corpus, problems } = await load(files);
  const snapshot = createSnapshot(corpus, unconfirmed);
  const parts = { snapshot: () => snapshot, problems: () => problems, clock: CLOCK, timeZone: 'Europe/London' };
  return createSnapshotSource({
    ...parts,
    assistant: createAssistant(parts),
    readOriginal,
    loopback,
  });
}

/** What a reader gets at an address: its status and the page. */
export async function opened(path: string, source: PageSource): Promise<{ status: number; page: string }> {
  const deps = { source, logger: memoryLogger(), isOwnHost: () => true };
  const response = handleRequest(new Request(`http://localhost${path}`), deps);
  return { status: response.status, page: await response.text() };
}

/** What a reader reads of a page: without its tags, white space collapsed. */
export function read(page: string): string {
  const text = page
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"');
  return text.replace(/\s+/g, ' ');
}

/** The addresses of our own that a page leads to, without their fragments. */
export function linksOf(page: string): readonly string[] {
  const links = [...page.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
  return [...new Set(links)];
}
