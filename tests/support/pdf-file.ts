/**
 * What is drawn on a page of a made-up PDF: words, rules, and what marks them. Places are points from the top left; the
 * letters are Courier's, so that each is 0.6 of its size wide and a rule can be drawn under any of them.
 */
export type Drawn =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly isBold: boolean;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly thickness: number;
    }
  | { readonly kind: 'tag'; readonly role: string; readonly alt: string; readonly inside: readonly Drawn[] }
  | { readonly kind: 'artifact'; readonly inside: readonly Drawn[] };

/** A page's height in points. */
const HEIGHT = 842;

export function words(text: string, x: number, y: number, { size = 10, isBold = false } = {}): Drawn {
  return { kind: 'words', text, x, y, size, isBold };
}

export function rule(x: number, y: number, width: number, thickness = 0.6): Drawn {
  return { kind: 'rule', x, y, width, thickness };
}

export function tag(role: string, ...inside: readonly Drawn[]): Drawn {
  return { kind: 'tag', role, alt: '', inside };
}

export function figure(alt: string, ...inside: readonly Drawn[]): Drawn {
  return { kind: 'tag', role: 'Figure', alt, inside };
}

export function artifact(...inside: readonly Drawn[]): Drawn {
  return { kind: 'artifact', inside };
}

/** How a text is set in lines. */
export interface Setting {
  readonly x?: number;
  /** Characters a line. */
  readonly width?: number;
  readonly size?: number;
  readonly isBold?: boolean;
  readonly leading?: number;
}

/** A text set in lines from a place down; words between "~~" are struck out by a rule across their middle. */
export function set(
  text: string,
  y: number,
  { x = 72, width = 75, size = 10, isBold = false, leading = 12 }: Setting = {},
): readonly Drawn[] {
  return lines(text, width).flatMap((line, index) => {
    const at = y + index * leading;
    const plain = line.replaceAll('~~', '');
    return [words(plain, x, at, { size, isBold }), ...strikes(line, x, at, size)];
  });
}

/** The lines of a text of so many characters at most; "~~" is not counted, and is closed and opened at a line's end. */
export function lines(text: string, width: number): readonly string[] {
  const all: string[] = [];
  let line = '';
  let isStruck = false;
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.replaceAll('~~', '').length > width) {
      all.push(isStruck ? `${line}~~` : line);
      line = isStruck ? `~~${word}` : word;
    } else line = longer;
    if (word.split('~~').length % 2 === 0) isStruck = !isStruck;
  }
  return [...all, line];
}

function strikes(line: string, x: number, y: number, size: number): Drawn[] {
  let at = 0;
  return line.split('~~').flatMap((piece, index) => {
    const from = x + at * size * 0.6;
    at += piece.length;
    return index % 2 === 1 && piece !== '' ? [rule(from, y - size * 0.28, piece.length * size * 0.6)] : [];
  });
}

/** What goes with a file beside its pages. */
export interface PdfOptions {
  /** Degrees by which a viewer turns each page. */
  readonly rotate?: 0 | 90 | 180 | 270;
  readonly title?: string;
  /** Whether it asks for a password, as its encryption is for none. */
  readonly isLocked?: boolean;
}

/** The bytes of a PDF (1.7) of some pages; a page with no words holds a picture, as a scan does. */
export function aPdf(
  pages: readonly (readonly Drawn[])[],
  { title = '', isLocked = false, rotate = 0 }: PdfOptions = {},
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const reserve = () => add('');
  const catalog = reserve();
  const tree = reserve();
  const root = reserve();
  const regular = add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
  const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>');
  const picture = add(
    stream('\xff', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'),
  );
  const elements: number[] = [];
  const parents: string[] = [];
  const kids = pages.map((drawn, index) => {
    const page = reserve();
    const owners: number[] = [];
    const content =
      drawn.length === 0 ? '600 0 0 800 0 0 cm /Scan Do' : drawn.map((one) => draw(one, page, root, owners)).join('\n');
    const stream_ = add(stream(content));
    objects[page - 1] =
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 595 ${HEIGHT}] /Rotate ${rotate} /StructParents ${index} /Contents ${stream_} 0 R /Resources << /Font << /F1 ${regular} 0 R /F2 ${bold} 0 R >> /XObject << /Scan ${picture} 0 R >> >> >>`;
    parents.push(`${index} [${owners.map((owner) => `${owner} 0 R`).join(' ')}]`);
    return page;
  });

  function draw(one: Drawn, page: number, parent: number, owners: number[]): string {
    switch (one.kind) {
      case 'words':
        return `BT /${one.isBold ? 'F2' : 'F1'} ${one.size} Tf ${one.x} ${HEIGHT - one.y} Td (${literal(one.text)}) Tj ET`;
      case 'rule':
        return `${one.x} ${HEIGHT - one.y - one.thickness / 2} ${one.width} ${one.thickness} re f`;
      case 'artifact':
        return `/Artifact BMC ${one.inside.map((inner) => draw(inner, page, parent, owners)).join(' ')} EMC`;
      case 'tag':
        return drawTag(one, page, parent, owners);
    }
  }

  function drawTag(
    { role, alt, inside }: Extract<Drawn, { kind: 'tag' }>,
    page: number,
    parent: number,
    owners: number[],
  ) {
    const element = reserve();
    if (parent === root) elements.push(element);
    const own: string[] = [];
    const content = inside.map((one) => {
      if (one.kind === 'tag') {
        own.push(`${objects.length + 1} 0 R`);
        return draw(one, page, element, owners);
      }
      own.push(String(owners.length));
      owners.push(element);
      return `/${role} << /MCID ${owners.length - 1} >> BDC ${draw(one, page, element, owners)} EMC`;
    });
    const said = alt === '' ? '' : `/Alt (${literal(alt)})`;
    objects[element - 1] =
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R /Pg ${page} 0 R /K [${own.join(' ')}] ${said} >>`;
    return content.join(' ');
  }

  objects[root - 1] =
    `<< /Type /StructTreeRoot /K [${elements.map((element) => `${element} 0 R`).join(' ')}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`;
  objects[tree - 1] = `<< /Type /Pages /Count ${pages.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const marked = elements.length > 0 ? `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R` : '';
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${marked} >>`;
  const info = title === '' ? '' : `/Info ${add(`<< /Title (${literal(title)}) >>`)} 0 R`;
  const hash = `<${'5a'.repeat(32)}>`;
  const lock = isLocked ? `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${hash} /U ${hash} /P -4 >> /ID [<00> <00>]` : '';
  return written(objects, `/Root ${catalog} 0 R ${info} ${lock}`);
}

function stream(content: string, more = ''): string {
  return `<< /Length ${content.length} ${more} >>\nstream\n${content}\nendstream`;
}

/** Windows' letters beyond Latin-1 that papers use, by their code there. */
const WINDOWS: Readonly<Record<string, number>> = {
  '’': 0x92,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '€': 0x80,
};

function literal(text: string): string {
  return [...text]
    .map((letter) => String.fromCharCode(WINDOWS[letter] ?? letter.charCodeAt(0)))
    .join('')
    .replace(/[\\()]/g, '\\$&');
}

function written(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
