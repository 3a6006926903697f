import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type Document as YamlDocument,
} from 'yaml';
import { oneLine } from './plain-text.ts';
import { type ProblemCode, shown } from './problem-codes.ts';
import { tooDeepLine } from './yaml-depth.ts';
import { SYNTAX_FIX, yamlWords } from './yaml-words.ts';

/** A place inside a YAML text, line and column from 1. */
export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a YAML text. */
export interface YamlProblem extends YamlPlace {
  readonly code: ProblemCode;
  readonly message: string;
  readonly fix: string;
}

/** A YAML text as plain data (objects, lists, strings, numbers, booleans, null) with its problems. */
export interface YamlText {
  /** Undefined where there is no content. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at a path stands, or the nearest thing above it; with `key`, where that key of it stands. */
  locate(path: readonly PropertyKey[], key?: string): YamlPlace;
  /** What stands after a “#” behind the value at a path, and is no part of it; null where nothing does. */
  cutOff(path: readonly PropertyKey[]): string | null;
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);
const ALIAS_LIMIT = 20;
const PROBLEM_LIMIT = 20;

/** Parses one YAML 1.2 document, never throwing. Tags, merge keys and the keys of JavaScript's prototypes are refused. */
export function parseYaml(text: string): YamlText {
  const deep = tooDeepLine(text);
  if (deep > 0) {
    const message = 'This is nested too deeply, or too much stands on one line.';
    return failed({
      line: deep,
      column: 1,
      code: 'yaml-too-deep',
      message,
      fix: 'Put each entry on lines of its own.',
    });
  }
  const lines = new LineCounter();
  let doc: YamlDocument;
  try {
    // Keys are compared by the reader below: the parser does it in quadratic time.
    doc = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      schema: 'core',
      prettyErrors: false,
      // 'silent' would leave out what stands behind a second "---" without a word.
      logLevel: 'error',
    });
  } catch (error) {
    const message = `This cannot be read as YAML (${error instanceof Error ? oneLine(error.message) : 'unknown'}).`;
    return failed({ line: 1, column: 1, code: 'yaml-syntax', message, fix: SYNTAX_FIX });
  }
  const place = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: YamlProblem[] = doc.errors.slice(0, PROBLEM_LIMIT).map((error) => ({
    ...place(error.pos[0]),
    code: 'yaml-syntax',
    ...yamlWords(error.code),
  }));
  const reader = new YamlReader(doc, place, problems);
  const value = doc.contents === null ? undefined : reader.read(doc.contents);
  const index: KeyIndex = new WeakMap();
  return {
    value,
    problems,
    locate: (path, key) => place(offsetOf(doc, index, path, key)),
    cutOff(path) {
      const node = nodeAt(doc, index, path);
      return isScalar(node) ? (node.comment?.trim() ?? null) : null;
    },
  };
}

function failed(problem: YamlProblem): YamlText {
  const locate = () => ({ line: problem.line, column: problem.column });
  return { value: undefined, problems: [problem], locate, cutOff: () => null };
}

/** Turns nodes into data. A class only because the walk counts aliases. */
class YamlReader {
  readonly #doc: YamlDocument;
  readonly #place: (offset: number) => YamlPlace;
  readonly #problems: YamlProblem[];
  #aliases = 0;

  constructor(doc: YamlDocument, place: (offset: number) => YamlPlace, problems: YamlProblem[]) {
    this.#doc = doc;
    this.#place = place;
    this.#problems = problems;
  }

  read(node: unknown): unknown {
    if (isAlias(node)) return this.#readAlias(node);
    if (isScalar(node) || isMap(node) || isSeq(node)) this.#refuseTag(node);
    if (isScalar(node)) return typeof node.value === 'string' ? oneLine(node.value) : node.value;
    if (isSeq(node)) return node.items.map((item) => this.read(item));
    return isMap(node) ? this.#readMap(node) : null;
  }

  #readAlias(node: Alias): unknown {
    if (++this.#aliases === ALIAS_LIMIT + 1) {
      this.#add(node, 'yaml-aliases', `There are more than ${ALIAS_LIMIT} *aliases.`, 'Write the values out.');
    }
    return this.#aliases > ALIAS_LIMIT ? null : this.read(node.resolve(this.#doc));
  }

  #readMap(node: YAMLMap): Record<string, unknown> {
    const data: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : null;
      if (name === null) {
        this.#add(key, 'bad-value', 'The name of a field must be a word.', 'Write it as “name: value”.');
      } else if (FORBIDDEN.has(name)) {
        this.#add(key, 'yaml-forbidden-key', `A field cannot be called “${name}”.`, 'Remove the field.');
      } else if (seen.has(name)) {
        this.#add(key, 'yaml-duplicate-key', `The field ${shown(name)} stands here twice.`, 'Keep one of them.');
      } else {
        seen.add(name);
        data[name] = this.read(value);
      }
    }
    return data;
  }

  #refuseTag(node: { readonly tag?: string | undefined }): void {
    if (node.tag === undefined) return;
    this.#add(
      node,
      'yaml-tag',
      `Tags such as “${oneLine(node.tag).slice(0, 60)}” are not used here.`,
      'Remove the tag.',
    );
  }

  #add(node: unknown, code: ProblemCode, message: string, fix: string): void {
    if (this.#problems.length >= PROBLEM_LIMIT) return;
    this.#problems.push({ ...this.#place(startOf(node) ?? 0), code, message, fix });
  }
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null)?.range?.[0];
}

/** The pairs of each mapping by the name of their key, made when a place in it is first asked for. */
type KeyIndex = WeakMap<YAMLMap, ReadonlyMap<string, Pair>>;

function offsetOf(doc: YamlDocument, index: KeyIndex, path: readonly PropertyKey[], key: string | undefined): number {
  let node: unknown = doc.contents;
  let offset = startOf(node) ?? 0;
  for (const part of path) {
    node = childOf(doc, index, node, part)?.value;
    const start = startOf(node);
    if (start === undefined) return offset;
    offset = start;
  }
  return key === undefined ? offset : (startOf(childOf(doc, index, node, key)?.key) ?? offset);
}

function nodeAt(doc: YamlDocument, index: KeyIndex, path: readonly PropertyKey[]): unknown {
  let node: unknown = doc.contents;
  for (const part of path) node = childOf(doc, index, node, part)?.value;
  return node;
}

function childOf(doc: YamlDocument, index: KeyIndex, node: unknown, part: PropertyKey) {
  const parent = isAlias(node) ? node.resolve(doc) : node;
  if (isSeq(parent)) return { key: undefined, value: parent.items[Number(part)] };
  if (!isMap(parent)) return undefined;
  let pairs = index.get(parent);
  if (!pairs) {
    pairs = new Map(parent.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    index.set(parent, pairs);
  }
  return pairs.get(String(part));
}
