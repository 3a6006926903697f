import { describe, expect, it } from 'vitest';
import { FormatProblem } from '../../../src/importing/formats/format-problem.ts';
import { readPdf } from '../../../src/importing/formats/pdf.ts';
import { aPdf, artifact, set, tag, words } from '../../support/pdf-file.ts';

const MINUTES = aPdf([
  [
    artifact(words('Page 1', 72, 30)),
    tag('H1', words('Minutes', 72, 60)),
    tag('P', ...set('The fee is ~~£40~~ £45 a day.', 90)),
  ],
  set('1. Noted.', 60),
]);

describe('a PDF that cannot be read', () => {
  it.each([
    ['pdf-unknown', new TextEncoder().encode('<html>Minutes</html>')],
    ['pdf-unknown', new Uint8Array()],
    ['pdf-broken', MINUTES.subarray(0, MINUTES.length / 2)],
    ['pdf-broken', new TextEncoder().encode('%PDF-1.7\nnothing\n%%EOF')],
    ['pdf-password', aPdf([set('Secret.', 60)], { isLocked: true })],
    ['pdf-scanned', aPdf([[], []])],
  ])('is refused by name, with what to do: %s', async (code, bytes) => {
    const problem = await readPdf(bytes).then(
      () => null,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(FormatProblem);
    expect(problem).toMatchObject({ code, message: expect.stringMatching(/\S/), fix: expect.stringMatching(/\S/) });
  });

  it('is refused where it has more pages than are read', async () => {
    await expect(readPdf(MINUTES, { pages: 1 })).rejects.toMatchObject({ code: 'pdf-too-long' });
    await expect(readPdf(MINUTES, { pages: 2 })).resolves.toBeDefined();
  });
});
