import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '../../src/knowledge/problem-codes.ts';
import { load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const GOOD = { 'meetings/good.md': paper({}, 'The Board met.') };

async function holds(files: Record<string, string | Uint8Array>): Promise<void> {
  const { corpus, problems } = await load({ ...files, ...GOOD });
  expect(corpus.documents.map(({ id }) => id)).toContain('good');
  for (const { code, line, column, message, fix } of problems) {
    expect(PROBLEM_CODES).toContain(code);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
    expect(message).not.toMatch(/[^\P{Cc}]|undefined/u);
    expect(fix).not.toBe('');
  }
}

const yamlish = fc.string({ unit: fc.constantFrom(...'ab:-[]{}&*!|>\'"#%@`,? \n\t0.\u202e'), maxLength: 120 });
const field = fc.tuple(
  fc.constantFrom(
    'title',
    'kind',
    'date',
    'body',
    'authors',
    'source',
    'audience',
    'confirmed',
    '__proto__',
    'text',
    'x',
  ),
  fc.oneof(yamlish, fc.json(), fc.constantFrom('minutes', '2018', '2018-02-30', '[1]', '{ file: a }', 'public')),
);
const header = fc
  .array(field, { maxLength: 8 })
  .map((fields) => fields.map(([key, value]) => `${key}: ${value}`).join('\n'));

describe('whatever the files hold, there is a corpus of the rest, and problems', () => {
  it('any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        holds({ 'meetings/a.md': bytes, 'people.yaml': bytes }),
      ),
      { numRuns: 300 },
    );
  });

  it('any header', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(header, yamlish), yamlish, (head, body) =>
        holds({ 'meetings/a.md': `---\n${head}\n---\n${body}` }),
      ),
      { numRuns: 700 },
    );
  });

  it('any register', async () => {
    const entry = fc.record(
      {
        id: fc.constantFrom('a', 'b', 1, null),
        name: fc.anything(),
        aliases: fc.anything(),
        members: fc.anything(),
        observations: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const list = fc.oneof(
      yamlish,
      fc.array(entry, { maxLength: 4 }).map((entries) => JSON.stringify(entries) ?? ''),
    );
    await fc.assert(
      fc.asyncProperty(list, (text) =>
        holds({
          'bodies.yaml': text,
          'people.yaml': text,
          'glossary.yaml': text,
          'audiences.yaml': text,
          'workstreams.yaml': text,
        }),
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['brackets', '['.repeat(30_000)],
    ['braces', '{a: '.repeat(15_000)],
    ['dashes', '- '.repeat(30_000)],
    ['dashes in a value', `a: ${'- '.repeat(30_000)}`],
    ['colons', 'a: '.repeat(20_000)],
    ['colons alone', ': '.repeat(30_000)],
    ['questions', '? '.repeat(30_000)],
    ['questions and keys', '? a: '.repeat(12_000)],
    ['quoted keys', '"a": '.repeat(12_000)],
    ['aliases as keys', '*a : '.repeat(12_000)],
    ['tabs', '-\t'.repeat(30_000)],
    ['indentation', Array.from({ length: 340 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['indented dashes', Array.from({ length: 340 }, (_, i) => `${' '.repeat(i)}-`).join('\n')],
    [
      'the deepest that is let through',
      `${Array.from({ length: 100 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')} ${'['.repeat(50)}`,
    ],
    ['as deep on one line', `${'- '.repeat(200)}a`],
    ['an alias of itself', 'a: &a [*a]'],
    ['keys', Array.from({ length: 9000 }, (_, i) => `k${i}: 1`).join('\n')],
    ['wrong entries', '- x\n'.repeat(16_000)],
    ['wrong fields', Array.from({ length: 6000 }, (_, i) => `y${i}: x`).join('\n')],
    ['quotes', '"'.repeat(30_000)],
    ['directives', '%YAML 1.1\n'.repeat(1000)],
    ['documents', '--- a\n'.repeat(1000)],
  ])('many %s in a header or a register', async (_, text) => {
    await holds({
      'meetings/a.md': `---\n${text}\n---\nx`,
      'people.yaml': text,
      'audiences.yaml': `- id: a\n  name: ${text}`,
    });
  });
});
