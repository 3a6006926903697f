import { describe, expect, it } from 'vitest';
import { markupOf } from '../../src/playground/escape-html.ts';
import { handleRequest } from '../../src/playground/handle-request.ts';
import { readPageQuery } from '../../src/playground/query-string.ts';
import { searchForm } from '../../src/playground/search-form.ts';
import { createSnapshotSource } from '../../src/playground/snapshot-source.ts';
import { createAssistant } from '../../src/service/assistant.ts';
import { openKnowledge } from '../../src/service/open-knowledge.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';

const read = (query: string) => readPageQuery(new URLSearchParams(query));

describe('a follow-up on the page', () => {
  it('carries what was asked before in the address and nowhere else', () => {
    expect(read('q=who%3F&before=What+is+new%3F&about=What%3F&shown=4')).toEqual({
      question: 'who?',
      asOf: null,
      context: { question: 'What is new?', about: 'What?', shown: 4 },
    });
    expect(read('q=who%3F&before=What%3F')?.context).toEqual({ question: 'What?', about: 'What?', shown: 0 });
    expect(read('q=who%3F')?.context).toBeNull();
  });

  it.each(['shown=-1', 'shown=1e99', 'shown=many', 'shown='])('takes %s for nothing shown', (shown) => {
    expect(read(`q=more&before=What%3F&${shown}`)?.context).toEqual({ question: 'What?', about: 'What?', shown: 0 });
  });

  it('forgets a question too long to carry', () => {
    expect(read(`q=more&before=${'x'.repeat(2001)}`)?.context).toBeNull();
  });

  it('hands it on in hidden fields, as text', () => {
    const context = { question: 'What is "new"?<script>', about: 'What?', shown: 4 };
    const form = markupOf(searchForm({ question: 'more', asOf: null }, context));
    expect(form).toContain('name="about" value="What?"');
    expect(form).toContain('name="shown" value="4"');
    expect(form).not.toContain('<script>');
  });

  it('is answered from address to address', async () => {
    const { snapshot, problems } = await openKnowledge(harbourFolder(), { defaultAudience: 'public' });
    const clock = { now: () => new Date('2026-11-22T12:00:00Z') };
    const parts = { snapshot: () => snapshot, problems: () => problems, clock, timeZone: 'Europe/London' };
    const source = createSnapshotSource({
      ...parts,
      assistant: createAssistant(parts),
      readOriginal: async () => null,
      loopback: true,
    });
    const deps = { source, logger: memoryLogger(), isOwnHost: () => true };
    const get = async (path: string) => (await handleRequest(new Request(`http://127.0.0.1:3000${path}`), deps)).text();
    const first = await get('/?q=what+is+the+latest+on+dredging%3F');
    expect(first).toContain('name="before" value="what is the latest on dredging?"');
    const second = await get('/?q=and+the+moorings+renewal%3F&before=what+is+the+latest+on+dredging%3F');
    expect(second).toContain('as: <bdi>What is the latest on the moorings renewal?</bdi>');
    expect(second).toContain('£2.4 million');
    const json = JSON.parse(
      await get('/api/ask?q=and+the+moorings+renewal%3F&before=what+is+the+latest+on+dredging%3F'),
    );
    expect(json.question).toBe('What is the latest on the moorings renewal?');
  });
});
