/** What is said to the bot in Slack and is no command of the terminal, since it is about messages there. */
const IN_SLACK: readonly string[] = ['follow', 'unfollow', 'following', 'enrol', 'channel', 'off', 'on'];

/** Where to say a word that is no command here and is a verb in Slack; null for any other. */
export function slackHint(name: string): string | null {
  return IN_SLACK.includes(name.toLowerCase()) ? `That is said to the bot in Slack: /stp ${name.toLowerCase()}` : null;
}
