import { strToU8, type Zippable, zipSync } from 'fflate';

/** What a made-up Word file holds: the XML inside each part, written with the builders of this file. */
export interface WordParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  readonly title?: string;
  /** Further parts by name, as they stand. */
  readonly others?: Readonly<Record<string, string>>;
}

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const OFFICE_DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** The bytes of a Word file, each part deflated as Word does. */
export function aWordFile(parts: WordParts): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE_DOCUMENT}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': part('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    ...parts.others,
  };
  if (parts.styles) files['word/styles.xml'] = part('styles', parts.styles);
  if (parts.numbering) files['word/numbering.xml'] = part('numbering', parts.numbering);
  if (parts.footnotes) files['word/footnotes.xml'] = part('footnotes', parts.footnotes);
  if (parts.comments) files['word/comments.xml'] = part('comments', parts.comments);
  parts.headers?.forEach((xml, index) => {
    files[`word/header${index + 1}.xml`] = part('hdr', xml);
  });
  parts.footers?.forEach((xml, index) => {
    files[`word/footer${index + 1}.xml`] = part('ftr', xml);
  });
  if (parts.title) {
    files['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(parts.title)}</dc:title></cp:coreProperties>`;
  }
  return zipped(files);
}

/** The bytes of a zip file of texts by name. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of Object.entries(files)) entries[name] = strToU8(text);
  return zipSync(entries);
}

function part(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${NAMESPACES}>${inside}</w:${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A run of words; `look` is the XML of its properties: '<w:strike/>'. */
export function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** Words put in, or taken out, while changes were tracked. */
export const inserted = (text: string) => `<w:ins w:id="1" w:author="A Clerk">${run(text)}</w:ins>`;
export const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A Clerk"><w:r><w:delText xml:space="preserve">${escaped(text)}</w:delText></w:r></w:del>`;

/** How a paragraph is set. */
export interface Setting {
  readonly style?: string;
  /** The list by its `numId`, and the level in it from 0. */
  readonly list?: readonly [numId: number, level: number];
  /** Further XML of the paragraph's properties. */
  readonly more?: string;
}

/** A paragraph of words, or of runs where it begins with a tag. */
export function paragraph(inside: string, { style, list, more = '' }: Setting = {}): string {
  const runs = inside.startsWith('<') ? inside : run(inside);
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const numbered = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '';
  return `<w:p><w:pPr>${named}${numbered}${more}</w:pPr>${runs}</w:p>`;
}

/** A level of a list: its format, its text ("%1."), and XML that goes with it. */
export const level = (at: number, format: string, text: string, more = '', start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A definition of a list, and a list made of one, perhaps with overrides. */
export const definition = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const list = (numId: number, of: number, overrides = '') =>
  `<w:num w:numId="${numId}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
export const startOver = (at: number, start: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** A style of paragraphs; `inside` is XML of its properties. */
export const style = (id: string, name: string, inside = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

/** A table of rows of cells, each given as XML; `row` and `cell` make them. */
export const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
export const row = (cells: readonly string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
export const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<w:p') ? inside : paragraph(inside)}</w:tc>`;

/** A text box as Word writes it: once for newer programs, and the same words again for older ones. */
export const textBox = (inside: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** The mark that a paragraph's end was deleted while changes were tracked. */
export const DELETED_MARK = '<w:rPr><w:del w:id="3" w:author="A Clerk"/></w:rPr>';
