import { LISTS } from '../../matter/list-rows.ts';
import { decoded } from '../addresses.ts';
import { NO_SUCH_BRIEF, NO_SUCH_LIST, NO_SUCH_PERSON, NO_SUCH_TIME, type Notice } from '../notice-page.ts';
import type { PageSource } from '../page-source.ts';
import { bodyPage } from './body-page.ts';
import { briefPage } from './brief-page.ts';
import { listPage } from './list-page.ts';
import { type Narrowing, readNarrowing } from './narrowing.ts';
import { personPage } from './person-page.ts';
import { readSearch } from './read-search.ts';
import { searchPage } from './search-page.ts';
import { timelinePage } from './timeline-page.ts';
import { workstreamPage } from './workstream-page.ts';

/** What a reader gets who browses: a page, or why there is none. */
export type Browsed = { readonly page: string } | { readonly notice: Notice; readonly status: 400 | 404 };

/** The page at an address of the record's lists; null for an address that is none of them. */
export function browse({ pathname, searchParams }: URL, source: PageSource): Browsed | null {
  const list = LISTS.find((name) => pathname === `/${name}`);
  if (list) return narrowed(searchParams, (narrowing) => listPage(list, narrowing, source));
  if (pathname === '/timeline') return narrowed(searchParams, (narrowing) => timelinePage(narrowing, source));
  if (pathname === '/search') return { page: searchPage(...readSearch(searchParams), source) };
  const [, folder, segment, ...more] = pathname.split('/');
  const entry = ENTRIES.find((known) => known.folder === folder);
  const id = decoded(segment ?? '');
  if (!entry || more.length > 0 || segment === '') return null;
  const page = id === null ? null : entry.page(id, source);
  return page === null ? { notice: entry.none, status: 404 } : { page };
}

/** The pages of single entries, each under the address of its list. */
const ENTRIES = [
  { folder: 'workstreams', page: workstreamPage, none: NO_SUCH_LIST },
  { folder: 'bodies', page: bodyPage, none: NO_SUCH_LIST },
  { folder: 'people', page: personPage, none: NO_SUCH_PERSON },
  { folder: 'brief', page: briefPage, none: NO_SUCH_BRIEF },
] as const;

function narrowed(parameters: URLSearchParams, pageOf: (narrowing: Narrowing) => string | null): Browsed {
  const narrowing = readNarrowing(parameters);
  if (narrowing === null) return { notice: NO_SUCH_TIME, status: 400 };
  const page = pageOf(narrowing);
  return page === null ? { notice: NO_SUCH_LIST, status: 404 } : { page };
}
