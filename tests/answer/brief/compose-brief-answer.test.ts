import { beforeAll, describe, expect, it } from 'vitest';
import { type Ask, asking, paper } from '../../support/asking.ts';

const FILES = {
  'workstreams.yaml': '- { id: dredging, name: Dredging review }\n',
  'meetings/2026-03.md': paper(
    { title: 'March', body: 'Harbour Board', date: '2026-03-06' },
    [
      '# Harbour Board',
      '## 1. Dredging review',
      'The Board RESOLVED that the first cut be approved.',
      'Two thirds of the channel are now open to the larger boats.',
      '## 2. Lights',
      'The history of the lights was long.',
    ].join('\n\n'),
  ),
};

describe('a question for a brief', () => {
  let ask: Ask;
  beforeAll(async () => {
    ask = await asking(FILES);
  });

  it.each([
    'brief me on dredging',
    'Can you brief us on the Dredging review?',
    'stp brief dredging',
    'a one-page briefing on dredging please',
    'brief dredging',
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer).toMatchObject({ kind: 'found', answered: true });
    expect(answer.headline).toContain('Two thirds of the channel are now open');
    expect(answer.statements.map(({ text }) => text)).toContain(
      'Decided: 6 March 2026, approved: “The Board RESOLVED that the first cut be approved.”',
    );
    expect(answer.warnings.join(' ')).toContain('Looked for by the names Dredging review');
  });

  it('is none where a brief history or nothing that is known is asked for', () => {
    expect(JSON.stringify(ask('brief history of the lights').statements)).not.toContain('Where it stands');
    expect(ask('brief me on submarines').kind).toBe('not-found');
  });
});
