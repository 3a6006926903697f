import type { Io } from './io.ts';

/** What a text is laid out for. */
export interface Page {
  readonly columns: number;
  readonly colour: boolean;
}

type Style = 'bold' | 'dim';

const CODES: Record<Style, readonly [on: number, off: number]> = { bold: [1, 22], dim: [2, 22] };

/** The page of a terminal: in colour where it is one, unless NO_COLOR (https://no-color.org) or TERM=dumb says not to. */
export function pageOf(io: Io): Page {
  return { columns: io.columns, colour: io.isTTY && !io.env.NO_COLOR && io.env.TERM !== 'dumb' };
}

/** Lines in a style, each closed on its own; as they are on a page without colour. */
export function styled(lines: readonly string[], style: Style, page: Page): string[] {
  const [on, off] = CODES[style];
  const control = `${String.fromCharCode(0x1b)}[`;
  return page.colour ? lines.map((line) => `${control}${on}m${line}${control}${off}m`) : [...lines];
}
