import { type Matrix, multiplied } from './page-runs.ts';

/** A thin level rectangle or line: measures in points of the page as shown, `y` being its middle. */
export interface Rule {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly thickness: number;
}

/** What is drawn on a page, so far as words need it. */
export interface Drawing {
  readonly rules: readonly Rule[];
  /** The widths of a font's letters, in thousandths of its size. */
  widths(): ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A page's drawing once its words are read: the list of what is drawn is far larger than the words, and is let go. */
export const NOTHING_DRAWN: Drawing = { rules: [], widths: () => new Map() };

/** The library's numbers for what it draws, by name. */
export type DrawingCodes = Readonly<Record<string, number>>;

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Thicker than this, in points, is no rule across letters of any size that papers use. */
const THICKEST = 4;

/** How many numbers follow each code of a path: move, line, two kinds of curve, close. */
const PATH_NUMBERS = [2, 2, 6, 4, 0];

/** The numbers of a rectangle's corners, where it ends with the first again. */
const RECTANGLE = 10;

interface Pen {
  readonly place: Matrix;
  readonly fill: string;
  readonly stroke: string;
  readonly lineWidth: number;
}

/** Reads the level rules of a page out of the list of what is drawn; white ones are not seen. */
export function readDrawing(list: OperatorList, codes: DrawingCodes, toPaper: Matrix): Drawing {
  const rules: Rule[] = [];
  const saved: Pen[] = [];
  let pen: Pen = { place: toPaper, fill: '#000000', stroke: '#000000', lineWidth: 1 };
  const fills = [codes.fill, codes.eoFill, codes.fillStroke, codes.eoFillStroke, codes.closeFillStroke];
  const strokes = [codes.stroke, codes.closeStroke];
  const set = (change: Partial<Pen>) => {
    pen = { ...pen, ...change };
  };
  const restore = () => {
    pen = saved.pop() ?? pen;
  };
  const steps = new Map<number | undefined, (args: readonly unknown[]) => void>([
    [codes.save, () => void saved.push(pen)],
    [codes.restore, restore],
    [codes.paintFormXObjectBegin, ([matrix]) => enter(matrix)],
    [codes.paintFormXObjectEnd, restore],
    [codes.transform, (matrix) => set({ place: multiplied(pen.place, numbersOf(matrix)) })],
    [codes.setFillRGBColor, ([colour]) => set({ fill: String(colour) })],
    [codes.setStrokeRGBColor, ([colour]) => set({ stroke: String(colour) })],
    [codes.setLineWidth, ([width]) => set({ lineWidth: Number(width) })],
    [codes.constructPath, ([paint, path]) => draw(Number(paint), path)],
  ]);

  function enter(matrix: unknown) {
    saved.push(pen);
    if (Array.isArray(matrix)) set({ place: multiplied(pen.place, numbersOf(matrix)) });
  }

  function draw(paint: number, path: unknown) {
    const isFilled = fills.includes(paint);
    if (!isFilled && !strokes.includes(paint)) return;
    if ((isFilled ? pen.fill : pen.stroke) === '#ffffff') return;
    const data: unknown = Array.isArray(path) ? path[0] : path;
    if (!(data instanceof Float32Array)) return;
    for (const points of subpaths(data)) addRule(points, isFilled ? 0 : pen.lineWidth);
  }

  function addRule(points: readonly number[], lineWidth: number) {
    const xs: number[] = [];
    const ys: number[] = [];
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pen.place;
    for (let at = 0; at + 1 < points.length; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      xs.push(a * x + c * y + e);
      ys.push(b * x + d * y + f);
    }
    const [x, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const thickness = bottom - top + lineWidth * Math.hypot(c, d);
    if (thickness <= THICKEST && right - x > thickness) rules.push({ x, right, y: (top + bottom) / 2, thickness });
  }

  list.fnArray.forEach((code, index) => {
    const args = list.argsArray[index];
    steps.get(code)?.(isList(args) ? [...args] : []);
  });
  return { rules, widths: () => readWidths(list, codes) };
}

const isList = (args: unknown): args is readonly unknown[] => Array.isArray(args) || ArrayBuffer.isView(args);

function numbersOf(values: readonly unknown[]): number[] {
  return values.map(Number);
}

/** The corners of each piece of a path that has straight sides and no more than a rectangle's: letters may be drawn too. */
function subpaths(data: Float32Array): number[][] {
  const pieces: { points: number[]; isStraight: boolean }[] = [];
  for (let at = 0; at < data.length; ) {
    const code = data[at] ?? 0;
    const count = PATH_NUMBERS[code];
    if (count === undefined) break;
    if (code === 0) pieces.push({ points: [], isStraight: true });
    const piece = pieces.at(-1);
    if (piece && count > 2) piece.isStraight = false;
    if (piece && piece.points.length <= RECTANGLE) piece.points.push(...data.subarray(at + 1, at + 1 + count));
    at += 1 + count;
  }
  const isRule = ({ points, isStraight }: (typeof pieces)[number]) =>
    isStraight && points.length >= 4 && points.length <= RECTANGLE;
  return pieces.filter(isRule).map(({ points }) => points);
}

function readWidths(list: OperatorList, codes: DrawingCodes): Map<string, Map<string, number>> {
  const fonts = new Map<string, Map<string, number>>();
  let font = new Map<string, number>();
  list.fnArray.forEach((code, index) => {
    const args = list.argsArray[index];
    if (!Array.isArray(args)) return;
    if (code === codes.setFont) {
      const name = String(args[0]);
      font = fonts.get(name) ?? new Map();
      fonts.set(name, font);
    } else if (code === codes.showText && Array.isArray(args[0])) {
      for (const glyph of args[0] as readonly unknown[]) {
        if (glyph !== null && typeof glyph === 'object' && 'unicode' in glyph && 'width' in glyph) {
          font.set(String(glyph.unicode), Number(glyph.width));
        }
      }
    }
  });
  return fonts;
}
