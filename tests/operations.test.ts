import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../src/service/environment.ts';
import { createMetrics } from '../src/service/metrics.ts';
import { createHealthServer } from '../src/slack/connect/health.ts';
import { SLACK_PATH } from '../src/slack/read/commands.ts';

const ROOT = join(import.meta.dirname, '..');
const textOf = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([whole, part]) => part ?? whole);
const first = (text: string, pattern: RegExp) => found(text, pattern)[0] ?? '';

const KNOWN = new Set(Object.keys(VARIABLES.shape));
const page = textOf('docs/operations.md');
const dockerfile = textOf('Dockerfile');
const proxy = textOf('deploy/nginx.conf');
const unit = textOf('deploy/stp.service');

interface Service {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly env_file?: readonly string[];
  readonly volumes?: readonly string[];
  readonly stop_grace_period?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly restart?: string;
  readonly profiles?: readonly string[];
}
const compose = parse(textOf('docker-compose.yml'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: object;
};
const services = Object.entries(compose.services);
const bots = services.filter(([, { image }]) => image?.startsWith('stp:'));
const imageEnv = Object.fromEntries(
  [...dockerfile.matchAll(/^(?:ENV|\s{4}) ?([A-Z_]+)=(\S+)/gm)].map(([, name, value]) => [name, value]),
);

/** How long the bot may take to stop, in seconds: `service/run-until-told.ts`. */
const STOP = 10;

/** Everything that a running bot shows. */
function metricsText(): Promise<string> {
  const store = { check: async () => {}, deliveries: { counts: () => Promise.reject(new Error('away')) } };
  return createMetrics({ served: () => ({ revision: 'r', documents: 1 }), store, dataDir: ROOT }).text();
}

describe('the operations page', () => {
  it('or the README tells of every setting', () => {
    const told = page + textOf('README.md');
    expect([...KNOWN].filter((name) => !told.includes(`\`${name}`))).toEqual([]);
  });

  it('names no setting that does not exist', () => {
    const named = found(page, /`([A-Z]+(?:_[A-Z]+)+)[=`]/g);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !KNOWN.has(name))).toEqual([]);
  });

  it('quotes the messages of a failed start as the program words them', () => {
    const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => textOf(join('src', file)));
    const table = page.slice(page.indexOf('## When it does not start'), page.indexOf('Errors in papers'));
    const messages = found(table, /^\| `([^`]+)`/gm);
    expect(messages.length).toBeGreaterThan(8);
    for (const message of messages) {
      const [fixed = ''] = message.split(/…|: |:$|\d /).sort((a, b) => b.length - a.length);
      expect(
        sources.some((source) => source.includes(fixed.trim())),
        message,
      ).toBe(true);
    }
  });

  it('names metrics that there are', async () => {
    const text = await metricsText();
    const named = new Set(found(page, /`(stp_[a-z_]+|nodejs_[a-z0-9_]+|process_[a-z_]+)/g));
    expect([...named].filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([]);
    const ours = found(text, /^# TYPE (stp_\w+) /gm);
    expect(ours.filter((name) => !named.has(name))).toEqual([]);
  });

  it.each(['deploy/prometheus-alerts.yml', 'deploy/grafana-dashboard.json'])(
    '%s names metrics that there are',
    async (path) => {
      const named = new Set(found(textOf(path), /\b(?:stp|nodejs|process)_[a-z0-9_]+/g));
      const kept = await metricsText();
      const isKept = (name: string) => kept.includes(`# TYPE ${name.replace(/_bucket$/, '')} `);
      expect(named.size).toBeGreaterThan(10);
      expect([...named].filter((name) => !isKept(name))).toEqual([]);
    },
  );

  it('leads only to sections and files that are there', () => {
    const sections = new Set(found(page, /^## (.+)$/gm));
    const led = found(page + textOf('src/service/environment-problems.ts'), /"((?:Move|When|Digests?) [A-Za-z ]+)"/g);
    const bold = new Set(found(page, /^\*\*([^*.]+)\.\*\*/gm));
    expect(led.filter((name) => !sections.has(name) && !bold.has(name))).toEqual([]);
    const files = found(page, /(?:docs|deploy)\/[\w.-]+\.(?:md|conf|service|yml|json)/g);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

describe('the alerts', () => {
  interface Rule {
    readonly alert: string;
    readonly expr: string;
    readonly labels: { readonly severity: string };
    readonly annotations: { readonly summary: string };
  }
  const { groups } = parse(textOf('deploy/prometheus-alerts.yml')) as { groups: { rules: Rule[] }[] };
  const rules = groups.flatMap((group) => group.rules);

  it('each say what is wrong, and how urgent it is', () => {
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { alert, labels, annotations } of rules) {
      expect(labels.severity, alert).toMatch(/^(?:page|ticket)$/);
      expect(annotations.summary, alert).toMatch(/stp/);
    }
  });

  it('name outcomes, states and kinds of trouble that the program tells', () => {
    const said = found(textOf('deploy/prometheus-alerts.yml'), /(?:outcome|state)=~?"([a-z|]+)"/g).flatMap((words) =>
      words.split('|'),
    );
    const sources =
      textOf('src/service/metrics.ts') + textOf('src/service/reload-report.ts') + textOf('src/store/store.ts');
    expect(said.length).toBeGreaterThan(4);
    expect(said.filter((word) => !sources.includes(`'${word}'`))).toEqual([]);
  });
});

describe('the files for operations', () => {
  it('set nothing that the program does not read', () => {
    const set = [
      ...Object.keys(imageEnv),
      ...found(unit, /^Environment=([A-Z_]+)=/gm),
      ...bots.flatMap(([, { environment }]) => Object.keys(environment ?? {})),
    ];
    expect(set.length).toBeGreaterThan(10);
    expect(set.filter((name) => !KNOWN.has(name) && name !== 'NODE_ENV')).toEqual([]);
  });

  it('agree on ports and folders', () => {
    expect(imageEnv).toMatchObject({ PORT: first(dockerfile, /^EXPOSE (\d+)$/gm), DATA_DIR: '/data' });
    expect(first(dockerfile, /^VOLUME \["(.+)"\]$/gm)).toBe(imageEnv.DATA_DIR);
    expect(new Set(found(proxy, /^\s+server [\w-]+:(\d+) /gm))).toEqual(new Set([imageEnv.PORT]));
    for (const [name, { environment = {}, volumes = [] }] of bots) {
      const { PORT, HOST, KNOWLEDGE_DIR, DATA_DIR } = environment;
      expect({ PORT, HOST, KNOWLEDGE_DIR, DATA_DIR }, name).toEqual({
        PORT: imageEnv.PORT,
        HOST: imageEnv.HOST,
        KNOWLEDGE_DIR: imageEnv.KNOWLEDGE_DIR,
        DATA_DIR: imageEnv.DATA_DIR,
      });
      expect(volumes).toContain(`./knowledge:${KNOWLEDGE_DIR}:ro`);
    }
    expect(first(unit, /^Environment=DATA_DIR=(.+)$/gm)).toBe(`/var/lib/${first(unit, /^StateDirectory=(.+)$/gm)}`);
  });

  it('give the replicas one database, one number and the names that the proxy knows', () => {
    const replicas = bots.filter(([, { profiles }]) => profiles?.includes('replicas'));
    expect(replicas.map(([name]) => name)).toEqual(found(proxy, /^\s+server ([\w-]+):\d+ /gm));
    for (const [, { environment = {}, env_file }] of replicas) {
      expect(environment.STP_REPLICAS).toBe(String(replicas.length));
      expect(env_file).toContain('deploy/database.env');
    }
    const database = textOf('deploy/database.env.example');
    const { username, hostname, pathname } = new URL(first(database, /^DATABASE_URL=(.+)$/gm));
    expect(Object.keys(compose.services)).toContain(hostname);
    expect([username, pathname.slice(1)]).toEqual([
      first(database, /^POSTGRES_USER=(.+)$/gm),
      first(database, /^POSTGRES_DB=(.+)$/gm),
    ]);
  });

  it('let the world reach Slack’s path alone', () => {
    expect(found(proxy, /^\s+location (.+) \{$/gm)).toEqual([`= ${SLACK_PATH}`, '/', '/']);
    expect(proxy).not.toMatch(/^\s*(?:charset|sub_filter)\b/m);
  });

  it('take rights away from every service and give the bot time to stop', () => {
    for (const [name, { read_only, cap_drop, restart }] of services)
      expect({ read_only, cap_drop, restart }, name).toEqual({
        read_only: true,
        cap_drop: ['ALL'],
        restart: 'unless-stopped',
      });
    for (const [, { stop_grace_period = '' }] of bots)
      expect(Number.parseInt(stop_grace_period, 10)).toBeGreaterThan(STOP);
    expect(Number.parseInt(first(unit, /^TimeoutStopSec=(.+)$/gm), 10)).toBeGreaterThan(STOP);
    expect(dockerfile).toMatch(/^USER [1-9]/m);
  });

  it('keep the unit down for a wrong setting alone, and start it after its drives', () => {
    expect(first(unit, /^RestartPreventExitStatus=(.+)$/gm)).toBe('2');
    expect(first(unit, /^Restart=(.+)$/gm)).toBe('on-failure');
    expect(first(unit, /^StartLimitIntervalSec=(.+)$/gm)).toBe('0');
    const folders = found(unit, /^Environment=(?:KNOWLEDGE_DIR|DATA_DIR)=(.+)$/gm);
    expect(first(unit, /^RequiresMountsFor=(.+)$/gm).split(' ')).toEqual(folders);
  });

  it('say that they could not be run where they were written', () => {
    for (const text of [dockerfile, unit, textOf('docker-compose.yml')]) expect(text).toMatch(/NOT RUN/);
    expect(page).toMatch(/No Docker engine/);
  });

  it('copy into the image only what is there', () => {
    const copied = found(dockerfile, /^COPY (?!--from)(.+) \S+$/gm).flatMap((names) => names.split(' '));
    expect(copied.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
    const letIn = new Set(found(textOf('.dockerignore'), /^!(.+)$/gm));
    expect(copied.filter((name) => !letIn.has(name))).toEqual([]);
  });
});

describe('the health check of the image', () => {
  const check = async (env: Record<string, string>) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/healthcheck.mjs')], { env });
    const [code] = await once(child, 'exit');
    return code as number;
  };

  it('is content with a program that runs, also on every interface and while it is not ready', async () => {
    const server = createHealthServer('0.0.0.0', 0, () => ({ isReady: false, lines: ['It is starting.'] }));
    await server.listen();
    onTestFinished(() => server.stop());
    const { port } = new URL(server.address() ?? '');
    expect(await check({ HOST: '0.0.0.0', PORT: port })).toBe(0);
    expect(await check({ PORT: port })).toBe(0);
  });

  it('is not content with nothing', async () => {
    expect(await check({ PORT: '1' })).toBe(1);
  });
});
