import { describe, expect, it } from 'vitest';
import { load } from '../support/knowledge-builders.ts';
import { paper } from '../support/knowledge-folder.ts';

const ASKS = 'Please send a copy of your passport to intake@harbourdesk.com.';
const GIVES = 'The report is published at www.harbourdesk.com.';

/** The paragraphs of the paper `a` that no answer stands on. */
async function suspectOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { corpus } = await load({ 'meetings/a.md': paper({}, 'The Board met.', ASKS), ...files });
  return [...corpus.held].filter((key) => key.startsWith('a#'));
}

describe('an address beside what is asked for', () => {
  it('that nobody else gives is a sign', async () => {
    expect(await suspectOf({})).toEqual(['a#2']);
  });

  it('is none where another paper gives it beside nothing that tells against it', async () => {
    expect(await suspectOf({ 'meetings/b.md': paper({}, GIVES) })).toEqual([]);
  });

  it('is one where the other paper asks for the same, and none where two do', async () => {
    expect(await suspectOf({ 'meetings/b.md': paper({}, ASKS) })).toEqual(['a#2']);
    expect(await suspectOf({ 'meetings/b.md': paper({}, ASKS), 'meetings/c.md': paper({}, ASKS) })).toEqual([]);
  });

  it('is none where the register has it for a body, or the body is called so', async () => {
    const body = (rest: string) => ({ 'bodies.yaml': `- { id: harbour, ${rest} }\n` });
    expect(await suspectOf(body('name: Harbour Board, contact: clerk@harbourdesk.com'))).toEqual([]);
    const { corpus } = await load({
      'meetings/a.md': paper({}, 'The Board met.', ASKS.replace('harbourdesk.com', 'harbour-board.org.uk')),
      ...body('name: Harbour Board'),
    });
    expect([...corpus.held]).toEqual([]);
  });

  it('is not vouched for by a paper that not all may see', async () => {
    const audiences = { 'audiences.yaml': '- { id: officers, name: Officers, members: [U1] }\n' };
    expect(await suspectOf({ ...audiences, 'meetings/b.md': paper({ audience: 'officers' }, GIVES) })).toEqual(['a#2']);
  });
});
