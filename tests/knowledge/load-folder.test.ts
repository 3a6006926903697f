import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadFolder } from '../../src/knowledge/load-folder.ts';
import { inShort } from '../support/knowledge-builders.ts';
import { knowledgeFolder, paper } from '../support/knowledge-folder.ts';

it('every hazard in one folder: what reads is served, the rest is said', async () => {
  const outside = knowledgeFolder({ 'secret.md': paper({}, 'Secret.') });
  const folder = knowledgeFolder({
    'meetings/alias-bomb.md': paper({ body: `[${'&a [x], '}${'*a, '.repeat(50)}]` }, 'x'),
    'meetings/bad-date.md': paper({ date: '2018-02-30' }, 'x'),
    'meetings/binary.md': Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0),
    'meetings/empty.md': '',
    'meetings/good.md': paper({}, 'Good.'),
    'meetings/latin.md': Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xa3),
    'meetings/proto.md': paper({ __proto: 'x' }, 'x').replace('__proto:', '__proto__:'),
    'meetings/sub/good.md': paper({}, 'Again.'),
    'meetings/yaml.md': paper({ body: '"x' }, 'x'),
    'people.yaml': '- { id: p, name: P }\n- { id: q }\n',
  });
  writeFileSync(join(folder, 'meetings/large.md'), 'x'.repeat(5 * 1024 * 1024 + 1));
  symlinkSync(join(outside, 'secret.md'), join(folder, 'meetings/link.md'));
  const { corpus, problems } = await loadFolder(folder, { defaultAudience: 'public' });
  expect(corpus.documents.map(({ file }) => file)).toEqual(['meetings/good.md']);
  expect(corpus.registry.people.map(({ id }) => id)).toEqual(['p']);
  expect(problems.map(inShort)).toEqual([
    'meetings/alias-bomb.md:4:96 error yaml-aliases',
    'meetings/bad-date.md:4:7 error bad-date',
    'meetings/binary.md:1:1 error binary',
    'meetings/empty.md:1:1 error empty',
    'meetings/large.md:1:1 error too-large',
    'meetings/latin.md:2:1 error wrong-encoding',
    'meetings/link.md:1:1 error link-outside',
    'meetings/proto.md:4:1 error yaml-forbidden-key',
    'meetings/sub/good.md:1:1 error duplicate-id',
    'meetings/yaml.md:4:9 error yaml-syntax',
    'people.yaml:2:3 error missing-field',
  ]);
});
