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
import type { PackPlace, Paper } from './paper.ts';

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
  /** What the paper is in a pack. */
  readonly pack?: PackPlace;
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

/**
 * Reads the header of a paper; what whoever imports it says holds over what is read.
 *
 * @param file the name of the file it is from
 */
export function readFields(paper: Paper, file: string, context: ImportContext): ReadFields {
  const { retrieved, sha256, overrides = {} } = context;
  const kind = findKind(paper);
  const body = bodyOf(paper, kind, context);
  const date: DocumentDate | null =
    overrides.date === undefined ? dateOf(paper, kind) : { date: overrides.date, basis: 'stated', note: null };
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
    bodyNote: body.note,
    date,
    place: overrides.place ?? null,
    approval: approval?.approval ?? null,
    authors: findAuthors(paper, kind),
    source: { file, url: overrides.url ?? webAddress(paper.hints.url), sha256, retrieved },
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
  /** From what it was inferred; null where it is stated or there is none. */
  readonly note: string | null;
}

/** The body, checked against the register where there is one: a name it does not know is asked about, not set. */
function bodyOf(paper: Paper, kind: DocumentKind, { overrides = {}, bodies = [] }: ImportContext): ReadBody {
  const isSaid = overrides.body !== undefined;
  const found = isSaid ? { name: overrides.body ?? '', from: '--body' } : findBody(paper, kind);
  if (found === null) return bodyOfAgenda(paper, kind);
  const known = registeredBody(found.name, bodies);
  if (known) return { found, written: known.id, named: known.name, unknown: null, note: null };
  return bodies.length > 0 && !isSaid
    ? { found, written: null, named: null, unknown: found.name, note: null }
    : { found, written: found.name, named: found.name, unknown: null, note: null };
}

/** The body whose agenda a paper was published with, for one that names none of its own. */
function bodyOfAgenda({ pack }: Paper, kind: DocumentKind): ReadBody {
  const body = pack?.kind === 'item' && followsAgenda(kind) ? pack.body : null;
  const note = body === null ? null : 'the body whose agenda it was published with';
  return { found: null, written: body, named: null, unknown: null, note };
}

/** The paper's own day; else the day of the meeting with whose agenda it was published, before what its words only suggest. */
function dateOf(paper: Paper, kind: DocumentKind): DocumentDate | null {
  const own = findDate(paper, kind);
  const { pack } = paper;
  if (own?.basis === 'stated' || pack?.kind !== 'item' || pack.date === null || !followsAgenda(kind)) return own;
  const from = pack.date.note === null ? '' : `, ${pack.date.note}`;
  return {
    date: pack.date.date,
    basis: 'inferred',
    note: `the day of the meeting with whose agenda it was published${from}`,
  };
}

/** Whether a paper in a pack is put before the meeting of the pack's agenda; minutes and decisions in it are of others. */
function followsAgenda(kind: DocumentKind): boolean {
  return kind === 'report' || kind === 'note' || kind === 'position-paper' || kind === 'proposed-decision';
}

/** An address as a header may hold it. */
function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\/[^\s]+$/.test(url) && URL.canParse(url) ? url : null;
}
