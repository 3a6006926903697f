import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openReadingRoom } from '../../src/cli/reading-room.ts';
import { FormatProblem } from '../../src/importing/formats/format-problem.ts';
import { aPdf, artifact, set, tag, words } from '../support/pdf-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** A text that no machine reads within a thousandth of a second. */
const LONG = bytes('Lamps\n'.repeat(20_000));

describe('the reading room', () => {
  const room = openReadingRoom();
  afterAll(() => room.close());

  it('reads one file after another, and goes on after one it refuses', async () => {
    const first = await room.read('a.txt', bytes('Lamps\n\nThe lamps were lit.\n'));
    expect(first).toMatchObject({ format: 'text', encoding: 'UTF-8' });
    expect(first.reading.blocks.map(({ text }) => text)).toEqual(['Lamps', 'The lamps were lit.']);
    await expect(room.read('b.txt', bytes(''))).rejects.toMatchObject({ code: 'empty', message: 'it is empty' });
    expect((await room.read('c.md', bytes('# Lamps\n\nLit.\n'))).format).toBe('markdown');
  });

  it('ends what takes too long, says so, and reads the next', async () => {
    const hasty = openReadingRoom({ computingMs: 1, waitingMs: 900_000 });
    await expect(hasty.read('a.txt', LONG)).rejects.toMatchObject({
      code: 'too-slow',
      message: expect.stringContaining('of computing'),
    });
    await hasty.close();
    expect((await room.read('a.txt', bytes('Lamps\n\nLit.'))).format).toBe('text');
  });

  it('waits for a machine that is busy with other things, but not for ever', async () => {
    const nothing = () => 0;
    const patient = openReadingRoom({ computingMs: 1, waitingMs: 900_000 }, nothing);
    expect((await patient.read('a.txt', LONG)).reading.blocks).not.toEqual([]);
    await patient.close();
    const waited = openReadingRoom({ computingMs: 900_000, waitingMs: 1 }, nothing);
    await expect(waited.read('a.txt', LONG)).rejects.toMatchObject({
      code: 'too-slow',
      message: expect.stringContaining('did not end'),
    });
    await waited.close();
  });

  it('reads or refuses a damaged PDF, and never ends by it', async () => {
    const minutes = aPdf([
      [
        artifact(words('Page 1', 72, 30)),
        tag('H1', words('Minutes', 72, 60)),
        tag('P', ...set('The fee is ~~£40~~ £45 a day.', 90)),
      ],
      set('1. Noted.', 60),
    ]);
    const outcomeOf = (file: Uint8Array) =>
      room.read('a.pdf', file).then(
        () => 'read',
        (error: unknown) => (error instanceof FormatProblem ? error.code : String(error)),
      );
    expect(await outcomeOf(minutes)).toBe('read');
    const damage = fc.array(fc.tuple(fc.nat(minutes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = minutes.slice();
        for (const [at, byte] of changes) damaged[at] = byte;
        expect(await outcomeOf(damaged)).toMatch(/^(?:read|pdf-|wrong-ending|unread-format|unknown-format)/);
      }),
      { numRuns: 150 },
    );
  });
});
