/** What is said on standard error while the folder is read, which may take a while. */
export function readingWords(directory: string): string {
  return `Reading the papers in ${directory} …`;
}

/** What is said on standard error once the page can be opened: where it is, how it ends, and what else there is. */
export function pageWelcome(url: string, papers: number): readonly string[] {
  const held = papers === 1 ? '1 paper' : `${papers} papers`;
  return [
    `The page is at ${url} (${held}). Ctrl-C ends it; stp reload reads the folder anew.`,
    'With SLACK_BOT_TOKEN set this is the Slack bot instead; stp ask --interactive is a conversation in the terminal.',
  ];
}
