import { splitFrontMatter } from '../knowledge/front-matter.ts';

/** A paper's file in the parts that people edit: fields of its header, and paragraphs. */
export interface DraftParts {
  /** By name, each with the lines it takes, in the order of the header. */
  readonly fields: ReadonlyMap<string, string>;
  readonly paragraphs: readonly string[];
}

/** Cuts a paper's file into its parts; one without a header has none of its fields. */
export function draftParts(markdown: string): DraftParts {
  const cut = splitFrontMatter(markdown.replace(/\r\n/g, '\n'));
  const fields = new Map<string, string>();
  let name = '';
  for (const line of cut.kind === 'found' ? cut.header.split('\n') : []) {
    name = /^([A-Za-z]\w*):/.exec(line)?.[1] ?? name;
    if (line.trim() !== '') fields.set(name, fields.has(name) ? `${fields.get(name)}\n${line}` : line);
  }
  const body = cut.kind === 'found' ? cut.body : markdown;
  const paragraphs = body.split(/\n[ \t]*\n/).map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''));
  return { fields, paragraphs: paragraphs.filter((paragraph) => paragraph !== '') };
}

/** The file of such parts. */
export function draftFile({ fields, paragraphs }: DraftParts): string {
  return `---\n${[...fields.values()].join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
