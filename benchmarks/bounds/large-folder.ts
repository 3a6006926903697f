import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readPassages } from '../../src/knowledge/passages.ts';
import { bankPlans, PLANS } from '../bank/read-plan.ts';
import { varied } from './varied-words.ts';

const REGISTERS = ['bodies.yaml', 'workstreams.yaml', 'people.yaml', 'glossary.yaml'] as const;
/** Fields of registers and headers that name another entry or paper. */
const REFERENCES = new Set(['id', 'parent', 'successor', 'document', 'approvedAt', 'supersedes', 'workstreams', 'of']);

/** A knowledge folder by path and text, and how many paragraphs its papers have. */
export interface LargeFolder {
  readonly files: Readonly<Record<string, string>>;
  readonly paragraphs: number;
}

/**
 * A folder of at least so many paragraphs, made of the papers and registers of the plans that may be read freely, copied
 * with other names, numbers and years until there are enough. The same number gives the same folder.
 */
export function largeFolder(paragraphs: number): LargeFolder {
  const files: Record<string, string> = {};
  const registers = new Map<string, unknown[]>(REGISTERS.map((name) => [name, []]));
  let made = 0;
  for (let copy = 0; made < paragraphs; copy++) {
    for (const { id } of bankPlans().filter(({ part }) => part === 'fit')) {
      if (made >= paragraphs) break;
      const prefix = `c${copy}-${id}-`;
      const ids = addRegisters(registers, id, copy, prefix);
      const folder = join(PLANS, id, 'knowledge', 'meetings');
      for (const name of readdirSync(folder).sort()) {
        const text = copied(readFileSync(join(folder, name), 'utf8'), copy, prefix, ids);
        files[`meetings/${prefix}${varied(name, copy)}`] = text;
        made += readPassages(name, text.slice(text.indexOf('\n---\n', 4) + 5), 1).length;
      }
    }
  }
  for (const [name, entries] of registers) files[name] = stringify(entries, { lineWidth: 0 });
  return { files, paragraphs: made };
}

/** Adds the entries of a plan's registers; gives the ids that they have in the plan. */
function addRegisters(
  registers: ReadonlyMap<string, unknown[]>,
  id: string,
  copy: number,
  prefix: string,
): Set<string> {
  const folder = join(PLANS, id, 'knowledge');
  const ids = new Set<string>();
  for (const name of readdirSync(folder)) {
    const entries = registers.get(name);
    if (!entries) continue;
    const read = parse(readFileSync(join(folder, name), 'utf8')) as { id?: string }[];
    for (const entry of read) if (entry.id) ids.add(entry.id);
    // Short forms mean something else in every plan; the first copy of each is enough.
    if (name === 'glossary.yaml' && copy > 0) continue;
    entries.push(...read.map((entry) => changed(entry, null, copy, prefix)));
  }
  return ids;
}

/** A value of a register with its words varied and its references led to the entries of the same copy. */
function changed(value: unknown, key: string | null, copy: number, prefix: string): unknown {
  if (Array.isArray(value)) return value.map((one) => changed(one, key, copy, prefix));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, changed(one, name, copy, prefix)]));
  if (typeof value !== 'string') return value;
  if (key !== null && REFERENCES.has(key)) return `${prefix}${varied(value, copy)}`;
  return varied(value, copy);
}

function copied(text: string, copy: number, prefix: string, ids: ReadonlySet<string>): string {
  const [, header = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const fields = parse(header) as Record<string, unknown>;
  const named = fields.body;
  const read = changed(fields, null, copy, prefix) as Record<string, unknown>;
  if (typeof named === 'string' && ids.has(named)) read.body = `${prefix}${named}`;
  return `---\n${stringify(read, { lineWidth: 0 })}---\n${varied(body, copy)}`;
}
