import type { Brief } from './brief.ts';

type Said = Omit<Brief, 'words'>;

/** What the heading of a section says: its title, and how many more were found. */
export function sectionTitle({ title, more }: Brief['sections'][number]): string {
  return more === 0 ? title : `${title} (${more} more)`;
}

/** A brief as Markdown, as it is pasted into a paper or handed to another program. */
export function briefMarkdown(brief: Said): string {
  const lines = [
    `# ${brief.title}`,
    '',
    brief.basis,
    ...brief.sections.flatMap((section) => [
      '',
      `## ${sectionTitle(section)}`,
      '',
      ...section.lines.map(({ text }) => `- ${escaped(text)}`),
    ]),
    ...(brief.notRecorded === null ? [] : ['', '## Not found', '', brief.notRecorded]),
    '',
    '## Sources',
    '',
    ...brief.sources.map((source) => `- ${escaped(source)}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What Markdown would read as marks in the words of a paper. */
function escaped(text: string): string {
  return text.replace(/[\\`*_<>|]/g, '\\$&');
}

/** How many words a brief has, on any surface: headings, lines, numbers of sources and sources alike. */
export function briefWords(brief: Said): number {
  const words = briefMarkdown(brief).match(/[^\s#\\-]\S*/g) ?? [];
  return words.length;
}
