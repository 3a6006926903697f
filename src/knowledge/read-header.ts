import type { FrontMatter } from './front-matter.ts';
import { HEADER_FIELDS, type Header, headerSchema } from './header-schema.ts';
import { nearestWord } from './nearest-word.ts';
import { type KnowledgeProblem, type Place, placeOf, problemAt } from './problem-codes.ts';
import { problemsOfIssues } from './schema-problems.ts';
import { parseYaml } from './yaml-text.ts';

/** The audience a header states: its id, null where it states none, `unknown` where that cannot be told. */
export type StatedAudience = { readonly known: true; readonly id: string | null } | { readonly known: false };

/** A header as read. Where it has an error `header` is null, and only who may see the paper is told. */
export interface ReadHeader {
  readonly header: Header | null;
  readonly audience: StatedAudience;
  readonly problems: readonly KnowledgeProblem[];
  /** Where a field stands; the first line of the header where it is left out. */
  place(field: string, index?: number): Place;
}

type Found = Extract<FrontMatter, { kind: 'found' }>;

const HEADER_LIMIT = 64 * 1024;

/** Reads and checks the header of a paper. */
export function readHeader(file: string, { header: text, headerLine }: Found): ReadHeader {
  const start: Place = { file, line: headerLine, column: 1 };
  if (text.length > HEADER_LIMIT) {
    const message = `The header has ${Math.round(text.length / 1024)} KB: it is longer than any header is.`;
    const fix = 'Close the header with --- right after its last field.';
    const problem = problemAt(start, 'error', 'header-not-closed', message, fix);
    return { header: null, audience: { known: false }, problems: [problem], place: () => start };
  }
  const yaml = parseYaml(text);
  const place = (path: readonly PropertyKey[], key?: string): Place => {
    const { line, column } = yaml.locate(path, key);
    return { file, line: line + headerLine - 1, column };
  };
  const problems = yaml.problems.map((problem) =>
    problemAt(
      { ...problem, file, line: problem.line + headerLine - 1 },
      'error',
      problem.code,
      problem.message,
      problem.fix,
    ),
  );
  const read: Pick<ReadHeader, 'place'> = {
    place: (field, index) => place(index === undefined ? [field] : [field, index]),
  };
  if (problems.length > 0) return { ...read, header: null, audience: audienceInText(text), problems };
  const data = yaml.value ?? null;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const fix = 'Write one field a line, for example “title: Programme board update” and “kind: minutes”.';
    const problem = problemAt(start, 'error', 'not-a-mapping', 'The header holds no fields.', fix);
    return { ...read, header: null, audience: { known: false }, problems: [problem] };
  }
  const audience = audienceInData(data as Readonly<Record<string, unknown>>);
  const checked = headerSchema.safeParse(data);
  if (checked.success) return { ...read, header: checked.data, audience, problems };
  const wrong = problemsOfIssues(checked.error.issues, { data, fields: HEADER_FIELDS, place });
  return { ...read, header: null, audience, problems: wrong };
}

/** A paper without a readable header, and what is wrong. */
export function missingHeader(file: string, found: Exclude<FrontMatter, Found>): KnowledgeProblem {
  if (found.kind === 'none') {
    const fix = 'Begin the file with a line ---, then “title: …” and “kind: …”, then a line ---.';
    return problemAt(placeOf(file), 'error', 'no-header', 'The file does not begin with a header.', fix);
  }
  const fix = 'Put a line --- between the last field and the text.';
  return problemAt(placeOf(file), 'error', 'header-not-closed', 'The header does not end.', fix);
}

function audienceInData(data: Readonly<Record<string, unknown>>): StatedAudience {
  const keys = Object.keys(data);
  if (Object.hasOwn(data, 'audience')) {
    const id = data.audience;
    return typeof id === 'string' && id !== '' ? { known: true, id } : { known: false };
  }
  return keys.some(meansAudience) ? { known: false } : { known: true, id: null };
}

/**
 * The audience of a header that is no YAML, from its lines: a slip in a title must not take a paper out. Known only
 * where one plain line states it, or where nothing like a statement of it is there.
 */
function audienceInText(text: string): StatedAudience {
  let id: string | null = null;
  for (const line of text.split('\n')) {
    const [key = '', ...rest] = line.split(':');
    const name = key.replace(/["'{}?,\s-]/g, '');
    if (!meansAudience(name) && !/audience/i.test(line)) continue;
    const value = /^ *(["']?)([\w-]+)\1 *$/.exec(rest.join(':'))?.[2];
    if (key !== 'audience' || value === undefined || id !== null) return { known: false };
    id = value;
  }
  return { known: true, id };
}

function meansAudience(key: string): boolean {
  return nearestWord(key, ['audience', 'audiences']) !== null;
}
