import { z } from 'zod';
import { isTimeZone } from '../digest/local-time.ts';
import { isReducedDate } from '../domain/reduced-date.ts';
import { ConfigError } from './config-error.ts';
import { readProblems } from './environment-problems.ts';

/** How Slack's events reach the bot. */
export type SlackTransport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | { readonly kind: 'http'; readonly signingSecret: string };

/** What is needed to be a Slack bot. */
export interface SlackSettings {
  readonly botToken: string;
  /** Another base address of the Web API, with a trailing slash; null for Slack's own. */
  readonly apiUrl: string | null;
  readonly transport: SlackTransport;
}

/** The log levels, from most to least; `silent` is none. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The configuration, read and checked: defaults are filled in, an empty variable counts as unset. */
export interface Environment {
  /** Null without a bot token: then there is the local page instead of Slack. */
  readonly slack: SlackSettings | null;
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** The page beside Slack: null where it is not served; `url` is how people reach it, null where nobody said. */
  readonly page: { readonly url: string | null } | null;
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** Slack ids of users and user groups that keep the folder. */
  readonly admins: readonly string[];
  readonly allowGuests: boolean;
  readonly partnerTeams: readonly string[];
  readonly defaultAudience: string;
  /** In days; 0 keeps no question texts. */
  readonly questionLogDays: number;
  /** An IANA time zone. */
  readonly timeZone: string;
  /** HH:MM in `timeZone`. */
  readonly digestTime: string;
  /** Bank holidays beyond the rule, and days the rule names that are none: YYYY-MM-DD. */
  readonly bankHolidays: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** How many processes are meant to serve; more than one need the shared store. */
  readonly replicas: number;
  readonly logLevel: LogLevel;
  /** Whether papers that nobody has confirmed answer everyone. */
  readonly serveUnconfirmed: boolean;
}

const text = z.string();
const token = (prefix: string, name: string) =>
  text.regex(new RegExp(`^${prefix}-\\S+$`), `is no ${name}: those begin with ${prefix}-`);
const ids = (pattern: RegExp, what: string) =>
  text
    .transform((list) =>
      list
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    )
    .pipe(z.array(text.regex(pattern, `is no ${what}`)));
const days = text
  .transform((list) =>
    list
      .split(',')
      .map((day) => day.trim())
      .filter(Boolean),
  )
  .pipe(z.array(text.regex(/^\d{4}-\d{2}-\d{2}$/, 'is no list of days').refine(isReducedDate, 'is no list of days')));
const wholeNumber = (from: number, to: number) => {
  const message = `is no whole number from ${from} to ${to}`;
  return text
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .pipe(z.number().min(from, message).max(to, message));
};
const address = (protocol: RegExp, what: string) =>
  text.refine((url) => URL.canParse(url) && protocol.test(new URL(url).protocol), `is no ${what}`);

/** Every variable there is, as text or unset, with its default; a test holds `.env.example` to this list. */
export const VARIABLES = z.object({
  SLACK_BOT_TOKEN: token('xoxb', 'bot token').optional(),
  SLACK_APP_TOKEN: token('xapp', 'app-level token').optional(),
  SLACK_SIGNING_SECRET: text.regex(/^\S{8,}$/, 'is no signing secret').optional(),
  SLACK_API_URL: address(/^https?:$/, 'web address')
    .endsWith('/', 'does not end in a slash')
    .optional(),
  HOST: text.regex(/^[^\s/]+$/, 'is no host name or address').default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  PAGE: z.stringbool('is neither true nor false').default(false),
  PAGE_URL: address(/^https?:$/, 'web address')
    .refine((url) => URL.canParse(url) && new URL(url).href === `${new URL(url).origin}/`, 'is more than a host')
    .optional(),
  KNOWLEDGE_DIR: text.default('knowledge'),
  DATA_DIR: text.default('data'),
  DATABASE_URL: address(/^postgres(?:ql)?:$/, 'PostgreSQL address').optional(),
  STP_ADMINS: ids(/^[UWS][A-Z0-9]+$/, 'list of Slack user or user-group ids').default([]),
  STP_ALLOW_GUESTS: z.stringbool('is neither true nor false').default(false),
  STP_PARTNER_TEAMS: ids(/^[TE][A-Z0-9]+$/, 'list of Slack team ids').default([]),
  DEFAULT_AUDIENCE: text.regex(/^\S+$/, 'is no id of an audience').default('public'),
  QUESTION_LOG_DAYS: wholeNumber(0, 3650).default(0),
  TIME_ZONE: text.refine(isTimeZone, 'is no time zone').default('Europe/London'),
  DIGEST_TIME: text.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'is no time of day').default('08:30'),
  BANK_HOLIDAYS_ADDED: days.default([]),
  BANK_HOLIDAYS_REMOVED: days.default([]),
  STP_REPLICAS: wholeNumber(1, 50).default(1),
  SERVE_UNCONFIRMED: z.stringbool('is neither true nor false').default(false),
  LOG_LEVEL: z.enum(LOG_LEVELS, 'is no log level').default('info'),
});

/** Reads the configuration from variables such as `process.env`; throws a `ConfigError` that names every bad one. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const given: Record<string, string | undefined> = {};
  for (const name of Object.keys(VARIABLES.shape)) given[name] = env[name]?.trim() || undefined;
  const read = VARIABLES.safeParse(given);
  const problems = readProblems(given, read.error?.issues ?? []);
  if (!read.success || problems.length > 0) throw new ConfigError(problems);
  const values = read.data;
  return {
    slack: slackSettings(values),
    host: values.HOST,
    port: values.PORT,
    page: values.PAGE ? { url: values.PAGE_URL ?? null } : null,
    knowledgeDir: values.KNOWLEDGE_DIR,
    dataDir: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL ?? null,
    admins: values.STP_ADMINS,
    allowGuests: values.STP_ALLOW_GUESTS,
    partnerTeams: values.STP_PARTNER_TEAMS,
    defaultAudience: values.DEFAULT_AUDIENCE,
    questionLogDays: values.QUESTION_LOG_DAYS,
    timeZone: values.TIME_ZONE,
    digestTime: values.DIGEST_TIME,
    bankHolidays: { added: values.BANK_HOLIDAYS_ADDED, removed: values.BANK_HOLIDAYS_REMOVED },
    replicas: values.STP_REPLICAS,
    serveUnconfirmed: values.SERVE_UNCONFIRMED,
    logLevel: values.LOG_LEVEL,
  };
}

/** Socket Mode wins when both an app-level token and a signing secret are there. */
function slackSettings(values: z.infer<typeof VARIABLES>): SlackSettings | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  if (botToken === undefined) return null;
  const apiUrl = values.SLACK_API_URL ?? null;
  if (appToken !== undefined) return { botToken, apiUrl, transport: { kind: 'socket', appToken } };
  return signingSecret === undefined ? null : { botToken, apiUrl, transport: { kind: 'http', signingSecret } };
}
