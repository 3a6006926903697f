import { describe, expect, it } from 'vitest';
import { handleRequest } from '../../src/playground/handle-request.ts';
import { createSnapshotSource } from '../../src/playground/snapshot-source.ts';
import { createAssistant } from '../../src/service/assistant.ts';
import { openKnowledge } from '../../src/service/open-knowledge.ts';
import { memoryLogger } from '../support/memory-logger.ts';

const { snapshot, problems } = await openKnowledge('knowledge', { defaultAudience: 'public' });
const parts = {
  snapshot: () => snapshot,
  problems: () => problems,
  clock: { now: () => new Date('2026-11-22T10:00:00Z') },
  timeZone: 'Europe/London',
};
const source = createSnapshotSource({
  ...parts,
  assistant: createAssistant(parts),
  readOriginal: async () => null,
  loopback: true,
});

async function open(path: string): Promise<string> {
  const deps = { source, logger: memoryLogger(), isOwnHost: () => true };
  const response = handleRequest(new Request(`http://localhost${path}`), deps);
  expect(response.status).toBe(200);
  return response.text();
}

describe('the page over the shipped folder', () => {
  it('lists every paper, and each opens', async () => {
    const page = await open('/');
    for (const { id } of snapshot.corpus.documents) {
      expect(page).toContain(`href="/documents/${id}"`);
      expect(await open(`/documents/${id}`)).toContain('id="p1"');
    }
  });

  it.each(source.examples())('%s has an answer whose every source opens at its paragraph', async (question) => {
    const page = await open(`/?${new URLSearchParams({ q: question })}`);
    const links = [...page.matchAll(/href="(\/documents\/[^"#]+)#(p\d+)"/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, path = '', paragraph] of links) expect(await open(path)).toContain(`id="${paragraph}"`);
  });

  it('gives the same answer as JSON', async () => {
    const [question = ''] = source.examples();
    const answer = JSON.parse(await open(`/api/ask?${new URLSearchParams({ q: question })}`));
    expect(answer).toEqual(JSON.parse(JSON.stringify(source.ask(question))));
  });
});
