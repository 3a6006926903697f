import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';

const STP = join(import.meta.dirname, '../../bin/stp.js');
const IMPORTED = {
  'meetings/2018-06-draft.md': paper(
    { title: 'Imported', body: 'harbour-board', date: '2018-06-05', unconfirmed: 'true' },
    'The Board RESOLVED that the lantern room be painted green.',
  ),
};

/** A program of another maker that starts ours, as assistants do, for one test. */
async function connected(...options: readonly string[]) {
  const client = new Client({ name: 'an-assistant', version: '1.0.0' });
  const args = [STP, 'mcp', '--knowledge', harbourFolder(IMPORTED), ...options];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
  onTestFinished(() => client.close());
  const text = async (name: string, given: Record<string, unknown>): Promise<string> => {
    const { content, isError } = await client.callTool({ name, arguments: given });
    const [first] = content as { type: string; text: string }[];
    return `${isError ? 'ERROR ' : ''}${first?.text ?? ''}`;
  };
  return {
    client,
    text,
    data: async (name: string, given: Record<string, unknown>) => JSON.parse(await text(name, given)),
  };
}

describe('stp mcp', () => {
  it('says what it is and what it can do, and that it only reads', async () => {
    const { client } = await connected();
    expect(client.getServerVersion()).toMatchObject({ name: 'stp' });
    expect(client.getInstructions()).toContain('Repeat the citations');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'search', 'brief', 'highlights', 'list', 'passage']);
    expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  });

  it('answers with citations whose paragraphs can be read', async () => {
    const { data } = await connected();
    const answer = await data('ask', { question: 'What did the board decide on the dredging plan?' });
    expect(answer).toMatchObject({ kind: 'found', answered: true });
    const [{ document, paragraph, quote }] = answer.citations;
    const read = await data('passage', { document: document.id, paragraph });
    expect(read.passages.map((one: { text: string }) => one.text).join('\n')).toContain(quote);
  });

  it('searches, lists and briefs as the terminal does', async () => {
    const { data, text } = await connected();
    expect((await data('search', { query: 'moorings renewal' })).hits[0].document.id).toBe('2018-03-harbour-board');
    expect(await data('list', { list: 'decisions', body: 'Harbour Board', until: '2018' })).toMatchObject({
      list: 'decisions',
      total: 1,
      entries: [{ force: 'approved' }],
    });
    expect(await text('brief', { subject: 'dredging' })).toMatch(/^# Dredging review\n/);
    expect(await text('highlights', { since: '2018-05' })).toContain('Highlights since 1 May 2018');
  });

  it('answers as of a day', async () => {
    const { data } = await connected();
    expect((await data('list', { list: 'papers', as_of: '2018-04-01' })).total).toBe(1);
  });

  it('tells nobody what is restricted or not confirmed, unless an audience is named', async () => {
    const { data, text } = await connected();
    expect(JSON.stringify(await data('list', { list: 'papers' }))).not.toMatch(/Officers|Imported/);
    expect(await text('passage', { document: '2018-04-officers', paragraph: 1 })).toMatch(
      /^ERROR There is no paragraph/,
    );
    expect(await text('search', { query: 'lantern room painted green' })).not.toContain('Imported');
    const officers = await connected('--audience', 'officers');
    const papers = JSON.stringify(await officers.data('list', { list: 'papers' }));
    expect(papers).toContain('Officers');
    expect(papers).not.toContain('Imported');
  });

  it('refuses what it cannot do and says what to do instead', async () => {
    const { text } = await connected();
    const refusals = [
      ['list', { list: 'decisions', body: 'Tea Board' }, 'There is no body “Tea Board”'],
      ['list', { list: 'decisions', workstream: 'tea' }, 'There is no workstream “tea”'],
      ['list', { list: 'secrets' }, 'decisions'],
      ['list', { list: 'decisions', since: 'soon' }, 'Write 2017, 2017-12 or 2017-12-31'],
      ['ask', { question: 'who?', as_of: '2018-02-30' }, 'Write a day that exists'],
      ['search', { query: ' ' }, 'A query has 1 to 1,000 characters'],
      ['passage', { document: 'nowhere', paragraph: 1 }, 'There is no paragraph 1 of a paper “nowhere”'],
    ] as const;
    for (const [name, given, words] of refusals) {
      const said = await text(name, given);
      expect(said).toMatch(/^ERROR /);
      expect(said).toContain(words);
    }
  });
});
