import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippet } from '../../../src/playground/browse/snippet.ts';
import { markupOf } from '../../../src/playground/escape-html.ts';
import { linksOf, opened, read, sourceOfRecord } from '../record-source.ts';

const source = await sourceOfRecord();
const page = async (path: string) => (await opened(path, source)).page;

describe('a search', () => {
  it('finds passages with the words marked, each a link to its paragraph', async () => {
    const text = await page('/search?q=dredge');
    expect(text).toContain('<mark>dredging</mark>');
    expect(text).toContain('href="/documents/2018-03-board#p1"');
    expect(text).toContain('name="q" value="dredge"');
    expect(text).toContain('<a href="/?q=dredge">Ask it as a question</a>');
  });

  it('without a hit, without words or too long says so', async () => {
    expect(read(await page('/search?q=zeppelin'))).toContain('No passage of these 3 papers has any of these words.');
    expect(read(await page('/search?q='))).toContain('Type words to find the passages that speak of them.');
    expect(read(await page(`/search?q=${'x'.repeat(1001)}`))).toContain('at most 1,000 characters');
  });

  it('goes on from page to page, no passage twice', async () => {
    const paragraphs = Array.from({ length: 47 }, (_, i) => `Berth ${i + 1} was dredged.`).join('\n\n');
    const many = await sourceOfRecord({
      'meetings/berths.md': `---\ntitle: Berths\nkind: note\n---\n\n${paragraphs}\n`,
    });
    const seen: string[] = [];
    let path: string | undefined = '/search?q=berth';
    while (path !== undefined) {
      const { page: text } = await opened(path, many);
      seen.push(...[...text.matchAll(/#p(\d+)"/g)].map(([, paragraph = '']) => paragraph));
      path = linksOf(text).find((link) => link.includes('from='));
      expect(seen.length).toBeLessThan(100);
    }
    expect(new Set(seen).size).toBe(47);
    expect(seen).toHaveLength(47);
  });
});

describe('a snippet', () => {
  const text = (words: string, query: string) => markupOf(snippet(words, query)).replace(/<\/?mark>/g, '');

  it('begins near the first word that is looked for, and is cut between words', () => {
    const long = `${'harbour '.repeat(100)}lighthouse ${'quay '.repeat(100)}`;
    const shown = markupOf(snippet(long, 'lighthouses'));
    expect(shown).toMatch(/^… harbour .*<mark>lighthouse<\/mark> quay.* …$/);
    expect(shown.length).toBeLessThan(360);
  });

  it('of any text is a stretch of it, and of a short one the whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('quay', 'dredging', 'the', 'A&E', '£3.5m,', 'x'.repeat(400), '—')),
        (words) => {
          const long = words.join(' ');
          const shown = text(long, 'dredge A&E')
            .replace(/&amp;/g, '&')
            .replace(/^… | …$/g, '');
          expect(long).toContain(shown);
          if (long.length <= 320) expect(shown).toBe(long);
        },
      ),
    );
  });
});
