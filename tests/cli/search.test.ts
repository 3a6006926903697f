import { describe, expect, it } from 'vitest';
import { harbourFolder } from '../support/harbour-folder.ts';
import { stp, type TerminalOptions } from '../support/terminal.ts';

function search(argv: readonly string[], options: TerminalOptions = {}) {
  return stp(['search', ...argv], options);
}

describe('stp search', () => {
  it('finds passages, the record in quotation marks and our summary without', async () => {
    const { code, out, err } = await search(['--knowledge', harbourFolder(), 'dredging']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('“The Board RESOLVED that the dredging plan be approved.”');
    expect(out).toContain('    The Board was told that dredging had begun in April 2018, as the');
  });

  it('prints JSON in the shape of the contract, no passage twice', async () => {
    const { out } = await search(['--json', '--knowledge', harbourFolder(), 'dredging', 'board']);
    const { query, hits } = JSON.parse(out);
    expect(query).toBe('dredging board');
    expect(Object.keys(hits[0])).toEqual(['document', 'paragraph', 'label', 'page', 'text', 'score']);
    const places = hits.map(
      (hit: { document: { id: string }; paragraph: number }) => `${hit.document.id}#${hit.paragraph}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it('keeps to a limit and to one paper', async () => {
    const folder = harbourFolder();
    const one = JSON.parse((await search(['--json', '--limit', '1', '--knowledge', folder, 'board'])).out);
    expect(one.hits).toHaveLength(1);
    const argv = ['--json', '--document', '2018-05-harbour-board', '--knowledge', folder, 'dredging'];
    const { hits } = JSON.parse((await search(argv)).out);
    expect(hits.map((hit: { document: { id: string } }) => hit.document.id)).toEqual(['2018-05-harbour-board']);
  });

  it('finds nothing without fuss', async () => {
    const { code, out } = await search(['--knowledge', harbourFolder(), 'zeppelin']);
    expect({ code, out }).toEqual({ code: 0, out: 'No passage matches “zeppelin”.\n' });
  });

  it.each(['0', '-1', '1.5', 'ten', ''])('refuses --limit=%s', async (limit) => {
    expect(await search([`--limit=${limit}`, 'dredging'])).toMatchObject({ code: 2, out: '' });
  });

  it('refuses a paper that is not there and one that may not be seen in the same words', async () => {
    const folder = harbourFolder();
    const refusal = async (id: string) => (await search(['--document', id, '--knowledge', folder, 'x'])).err;
    expect(await refusal('2018-04-officers')).toContain('There is no paper 2018-04-officers.');
    expect(await refusal('2018-05-harbour-bord')).toContain('Did you mean 2018-05-harbour-board?');
    const seen = await search([
      '--document',
      '2018-04-officers',
      '--audience',
      'officers',
      '--knowledge',
      folder,
      'pilotage',
    ]);
    expect(seen.code).toBe(0);
  });

  it('answers each line of a batch with a line', async () => {
    const input = ['dredging\n\n', `${'x'.repeat(1001)}\nboard\n`];
    const { out } = await search(['--batch', '--knowledge', harbourFolder()], { input });
    const found = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(found.map(({ kind, hits }) => [kind, hits.length > 0])).toEqual([
      ['found', true],
      ['unsupported', false],
      ['unsupported', false],
      ['found', true],
    ]);
  });
});
