/** What is said on standard error once the page can be opened: where it is, and how to end it. */
export function pageWelcome(url: string, papers: number): readonly string[] {
  const held = papers === 1 ? '1 paper' : `${papers} papers`;
  return [
    `The page is at ${url} (${held}). Ctrl-C ends it; SIGHUP reads the folder anew.`,
    'There is no Slack token: with SLACK_BOT_TOKEN in .env this is the Slack bot. `stp manifest` prints its manifest.',
  ];
}
