import type { DocumentDate, DocumentKind } from '../domain/document.ts';
import type { ReducedDate } from '../domain/reduced-date.ts';
import type { Body } from '../domain/registry.ts';
import { registeredBody } from './body-name.ts';
import { findApproval } from './find-approval.ts';
import { findAuthors } from './find-authors.ts';
import { type FoundBody, findBody } from './find-body.ts';
import { findDate } from './find-date.ts';
import { findKind } from './find-kind.ts';
import { type FoundTitle, findTitle } from './find-title.ts';
import type { DraftHeader } from './header-yaml.ts';
import type { Paper } from './paper.ts';

/** What whoever imports a paper says of it: it holds over what is read. */
export interface Overrides {
  readonly title?: string;
  readonly body?: string;
  readonly date?: ReducedDate;
  readonly place?: string;
  readonly url?: string;
}

/** What an import knows beside the file. */
export interface ImportContext {
  /** The day of the import, YYYY-MM-DD. */
  readonly retrieved: string;
  /** SHA-256 of the source's bytes, in hexadecimal. */
  readonly sha256: string;
  /** The bodies of the folder's register; where there are none, none is checked against it. */
  readonly bodies?: readonly Body[];
  readonly overrides?: Overrides;
}

/** The fields of a header as they were read, and where. */
export interface ReadFields {
  readonly header: DraftHeader;
  readonly title: FoundTitle;
  readonly body: FoundBody | null;
  /** A body that the paper seems to be of and the register does not know: none was set. */
  readonly unknownBody: string | null;
  readonly approval: ReturnType<typeof findApproval>;
}

/** Reads the header of a paper; what whoever imports it says holds over what is read. */
export function readFields(paper: Paper, context: ImportContext): ReadFields {
  const { retrieved, sha256, overrides = {} } = context;
  const kind = findKind(paper);
  const body = bodyOf(paper, kind, context);
  const date: DocumentDate | null =
    overrides.date === undefined ? findDate(paper, kind) : { date: overrides.date, basis: 'stated', note: null };
  const title: FoundTitle =
    overrides.title === undefined
      ? findTitle(paper, { kind, body: body.named, date })
      : { title: overrides.title, block: null, basis: 'stated' };
  const isMinutes = kind === 'minutes' || kind === 'draft-minutes';
  const approval = isMinutes ? findApproval(paper) : null;
  const header: DraftHeader = {
    title: title.title,
    kind,
    body: body.written,
    date,
    place: overrides.place ?? null,
    approval: approval?.approval ?? null,
    authors: findAuthors(paper, kind),
    source: { file: paper.file, url: overrides.url ?? webAddress(paper.hints.url), sha256, retrieved },
  };
  return { header, title, body: body.found, unknownBody: body.unknown, approval };
}

interface ReadBody {
  readonly found: FoundBody | null;
  /** As the header has it: the id of the register's entry, or the name. */
  readonly written: string | null;
  /** As a title made of it has it. */
  readonly named: string | null;
  readonly unknown: string | null;
}

/** The body, checked against the register where there is one: a name it does not know is asked about, not set. */
function bodyOf(paper: Paper, kind: DocumentKind, { overrides = {}, bodies = [] }: ImportContext): ReadBody {
  const isSaid = overrides.body !== undefined;
  const found = isSaid ? { name: overrides.body ?? '', from: '--body' } : findBody(paper, kind);
  if (found === null) return { found, written: null, named: null, unknown: null };
  const known = registeredBody(found.name, bodies);
  if (known) return { found, written: known.id, named: known.name, unknown: null };
  return bodies.length > 0 && !isSaid
    ? { found, written: null, named: null, unknown: found.name }
    : { found, written: found.name, named: found.name, unknown: null };
}

/** An address as a header may hold it. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url) ? url : null;
}
