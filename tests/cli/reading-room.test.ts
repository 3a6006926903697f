import { afterAll, describe, expect, it } from 'vitest';
import { openReadingRoom } from '../../src/cli/reading-room.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

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
    const hasty = openReadingRoom(1);
    await expect(hasty.read('a.txt', bytes('Lamps\n'.repeat(20_000)))).rejects.toMatchObject({ code: 'too-slow' });
    await hasty.close();
    expect((await room.read('a.txt', bytes('Lamps\n\nLit.'))).format).toBe('text');
  });
});
