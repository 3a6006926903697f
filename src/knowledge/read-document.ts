import { type Document, type DocumentBody, PUBLIC } from '../domain/document.ts';
import type { Registry } from '../domain/registry.ts';
import { checkWorkstreams } from './check-references.ts';
import { decodeText } from './decode-text.ts';
import { workstreamsNamed } from './document-workstreams.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Header } from './header-schema.ts';
import { nearestWord } from './nearest-word.ts';
import { readPassages } from './passages.ts';
import { type KnowledgeProblem, listed, type Place, placeOf, problemAt, shown } from './problem-codes.ts';
import { paperId, type RawFile } from './raw-file.ts';
import { missingHeader, type ReadHeader, readHeader } from './read-header.ts';
import { findMarking } from './restricted-marking.ts';

/** What a paper is read against. */
export interface ReadingContext {
  readonly registry: Registry;
  readonly defaultAudience: string;
  /** The same file as it was read before, if it has not changed: its passages are taken over. */
  readonly previous?: Document | undefined;
}

/**
 * A paper as read: served, or left out. One that is left out says who might see it if it were read (`audience`), or
 * null where its error touches that: then no earlier copy of it may be served either.
 */
export type ReadDocument =
  | {
      readonly kind: 'read';
      readonly document: Document;
      readonly problems: readonly KnowledgeProblem[];
      readonly place: ReadHeader['place'];
    }
  | { readonly kind: 'left-out'; readonly audience: string | null; readonly problems: readonly KnowledgeProblem[] };

/** Reads one paper. Never throws, whatever the bytes. */
export function readDocument(file: RawFile, context: ReadingContext): ReadDocument {
  const decoded = decodeText(file);
  if (decoded.text === null) return { kind: 'left-out', audience: null, problems: decoded.problems };
  const parts = splitFrontMatter(decoded.text);
  if (parts.kind !== 'found') {
    return { kind: 'left-out', audience: null, problems: [...decoded.problems, missingHeader(file.path, parts)] };
  }
  const id = paperId(file.path);
  const read = readHeader(file.path, parts);
  const passages = context.previous?.passages ?? readPassages(id, parts.body, parts.bodyLine);
  const problems = [...decoded.problems, ...read.problems];
  const visibility = visibleTo(read, context, () =>
    findMarking(read.header?.title ?? '', parts.body, parts.bodyLine, passages),
  );
  problems.push(...visibility.problems);
  if (read.header === null || visibility.audience === null) {
    return { kind: 'left-out', audience: visibility.audience, problems };
  }
  if (passages.length === 0) {
    const fix = 'Put its text beneath the header, or remove the file.';
    problems.push(
      problemAt({ ...placeOf(file.path), line: parts.bodyLine }, 'warning', 'no-text', 'The paper has no text.', fix),
    );
  }
  const { header } = read;
  problems.push(...listed(checkWorkstreams(header.workstreams ?? [], read.place, context.registry)));
  const workstreams = header.workstreams ?? workstreamsNamed(context.registry.workstreams, header.title, passages);
  const document: Document = {
    id,
    file: file.path,
    title: header.title,
    kind: header.kind,
    text: header.text,
    body: bodyOf(header, context.registry),
    date:
      header.date === null ? null : { date: header.date, basis: header.dateBasis ?? 'stated', note: header.dateNote },
    authors: header.authors,
    source: header.source,
    audience: visibility.audience,
    workstreams: [...new Set(workstreams)].filter((name) =>
      context.registry.workstreams.some((known) => known.id === name),
    ),
    approvedAt: header.approvedAt,
    supersedes: header.supersedes,
    change: header.change,
    confirmed: header.confirmed,
    unconfirmed: header.unconfirmed,
    stale: false,
    passages,
    checksum: file.checksum,
  };
  return { kind: 'read', document, problems, place: read.place };
}

interface Visibility {
  readonly audience: string | null;
  readonly problems: readonly KnowledgeProblem[];
}

function visibleTo(
  read: ReadHeader,
  { registry, defaultAudience }: ReadingContext,
  marking: () => ReturnType<typeof findMarking>,
): Visibility {
  if (!read.audience.known) return { audience: null, problems: [] };
  const stated = read.audience.id;
  const audience = stated ?? defaultAudience;
  const place: Place = read.place('audience');
  const ids = registry.audiences.map(({ id }) => id);
  if (audience !== PUBLIC && !ids.includes(audience)) {
    const near = nearestWord(audience, [PUBLIC, ...ids]);
    const whose = stated === null ? 'The default audience' : 'The audience';
    const message = `${whose} ${shown(audience)} does not exist; a mistake about who may see a paper hides it from everyone.`;
    const fix =
      near === null
        ? `Use “public” or an id of audiences.yaml (${ids.join(', ') || 'there are none yet'}).`
        : `Did you mean “${near}”?`;
    return { audience: null, problems: [problemAt(place, 'error', 'unknown-audience', message, fix)] };
  }
  const found = stated === null ? marking() : null;
  if (found === null) return { audience, problems: [] };
  const message = `The text says ${shown(found.words)}, and the header does not say who may see it; nobody sees the paper until it does.`;
  const fix = 'Add “audience: …” with an id of audiences.yaml, or “audience: public” if it may be seen by everyone.';
  return {
    audience: null,
    problems: [
      problemAt(
        found.line === null ? read.place('title') : { ...place, line: found.line, column: 1 },
        'error',
        'held-until-audience',
        message,
        fix,
      ),
    ],
  };
}

function bodyOf(header: Header, registry: Registry): DocumentBody | null {
  if (header.body === null) return null;
  const asked = header.body.toLowerCase();
  const byId = registry.bodies.find(({ id }) => id === header.body);
  const named = registry.bodies.filter((body) =>
    [body.name, ...body.aliases].some((name) => name.toLowerCase() === asked),
  );
  const entry = byId ?? (named.length === 1 ? named[0] : undefined);
  const basis = header.bodyBasis ?? 'stated';
  return { id: entry?.id ?? null, name: entry?.name ?? header.body, basis, note: header.bodyNote };
}
