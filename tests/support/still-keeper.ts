import type { Registry } from '../../src/domain/registry.ts';
import { createSnapshot } from '../../src/search/snapshot.ts';
import type { KnowledgeKeeper, Served } from '../../src/service/knowledge-keeper.ts';
import { load } from './knowledge-builders.ts';

const SINCE = new Date('2026-11-22T08:30:00Z');

/** A keeper of one made-up paper and the given audiences, whose folder never changes. */
export async function stillKeeper(audiences: Registry['audiences'] = []): Promise<KnowledgeKeeper> {
  const list = audiences.map(({ id, name, members }) => `- { id: ${id}, name: ${name}, members: [${members}] }\n`);
  const { corpus, problems } = await load({
    'audiences.yaml': list.join(''),
    'meetings/harbour.md': '---\ntitle: Harbour Board\nkind: minutes\ndate: 2017-12\n---\n\nThe Board met.\n',
  });
  const served: Served = { snapshot: createSnapshot(corpus), problems, since: SINCE, goodSince: new Map() };
  return {
    served: () => served,
    reload: async ({ by }) => ({
      kind: 'done',
      by: by === null ? [] : [by],
      at: SINCE,
      swapped: false,
      revision: corpus.revision,
      documents: 1,
      documentsBefore: 1,
      added: [],
      changed: [],
      withdrawn: [],
      troubled: [],
      problems,
    }),
  };
}
