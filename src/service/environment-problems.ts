import type { z } from 'zod';
import { harmless } from '../domain/harmless-text.ts';
import type { ConfigProblem } from './config-error.ts';

/** What to do about a bad value, by variable. */
const FIXES: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'Copy the Bot User OAuth Token from the app\'s page "OAuth & Permissions"',
  SLACK_APP_TOKEN: 'Make one on the app\'s page "Basic Information", "App-Level Tokens", with connections:write',
  SLACK_SIGNING_SECRET: 'Copy it from the app\'s page "Basic Information", "App Credentials"',
  SLACK_API_URL: 'Write it as https://example.org/api/, or leave it out for Slack itself',
  HOST: 'Write a name or an address alone, such as 127.0.0.1 or 0.0.0.0',
  PORT: 'Choose a free port, such as 3000',
  PAGE: 'Write true or false',
  PAGE_URL: 'Write it as https://stp.example.org, without a path: the page has its own',
  DATABASE_URL: 'Write it as postgres://user:password@host:5432/name, or leave it out for the embedded store',
  STP_ADMINS: 'Write ids with commas between them, such as U0123ABC,S0456DEF',
  STP_ALLOW_GUESTS: 'Write true or false',
  STP_PARTNER_TEAMS: 'Write ids with commas between them, such as T0123ABC',
  DEFAULT_AUDIENCE: 'Write public or the id of an entry of audiences.yaml',
  QUESTION_LOG_DAYS: 'Write a number of days; 0 keeps none',
  TIME_ZONE: 'Write an IANA name, such as Europe/London',
  DIGEST_TIME: 'Write hours and minutes, such as 08:30',
  BANK_HOLIDAYS_ADDED: 'Write days with commas between them, such as 2027-05-03',
  BANK_HOLIDAYS_REMOVED: 'Write days with commas between them, such as 2027-05-03',
  STP_REPLICAS: 'Write how many processes serve, such as 1 or 2',
  LOG_LEVEL: 'Write one of trace, debug, info, warn, error, fatal, silent',
};

/** Variables whose values are never shown. */
const SECRET: ReadonlySet<string> = new Set([
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'SLACK_API_URL',
  'DATABASE_URL',
]);

/** What zod found, one problem a variable, and what only several variables together show. */
export function readProblems(
  given: Readonly<Record<string, string | undefined>>,
  issues: readonly z.core.$ZodIssue[],
): readonly ConfigProblem[] {
  const problems = new Map<string, ConfigProblem>();
  for (const issue of issues) {
    const variable = String(issue.path[0]);
    const value = given[variable] ?? '';
    const shown = SECRET.has(variable) ? 'its value' : `"${harmless(value).slice(0, 60)}"`;
    const fix = FIXES[variable] ?? 'Correct it or leave it out';
    if (!problems.has(variable)) problems.set(variable, { variable, message: `${shown} ${issue.message}`, fix });
  }
  if (given.SLACK_BOT_TOKEN && !given.SLACK_APP_TOKEN && !given.SLACK_SIGNING_SECRET) {
    problems.set('SLACK_BOT_TOKEN', {
      variable: 'SLACK_BOT_TOKEN',
      message: 'it is set, but nothing says how Slack reaches the bot',
      fix: 'Set SLACK_APP_TOKEN for Socket Mode (no public address needed), or SLACK_SIGNING_SECRET for HTTP; or leave SLACK_BOT_TOKEN out to try the bot without Slack',
    });
  }
  if (Number(given.STP_REPLICAS) > 1 && !given.DATABASE_URL && !problems.has('STP_REPLICAS')) {
    problems.set('STP_REPLICAS', {
      variable: 'STP_REPLICAS',
      message: `${given.STP_REPLICAS} processes cannot share the embedded store`,
      fix: 'Set DATABASE_URL to a PostgreSQL that all of them reach (docs/operations.md, "Move to PostgreSQL"), or run one process and leave STP_REPLICAS out',
    });
  }
  return [...problems.values()];
}
