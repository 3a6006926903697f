import { describe, expect, it } from 'vitest';
import { createLogger } from '../../src/service/logger.ts';

function logged(
  run: (logger: ReturnType<typeof createLogger>) => void,
  level: Parameters<typeof createLogger>[0] = 'info',
) {
  const lines: string[] = [];
  run(createLogger(level, { write: (line) => lines.push(line) }));
  return lines;
}

describe('createLogger', () => {
  it('writes an event and its fields as one line', () => {
    const [line = ''] = logged((logger) => logger.info('corpus reloaded', { revision: '7f3a', documents: 47 }));
    expect(JSON.parse(line)).toMatchObject({ msg: 'corpus reloaded', revision: '7f3a', documents: 47 });
    expect(line.endsWith('\n')).toBe(true);
  });

  it('keeps to its level', () => {
    const all = (logger: ReturnType<typeof createLogger>) => {
      logger.debug('a');
      logger.info('b');
      logger.warn('c');
      logger.error('d');
    };
    expect(logged(all, 'warn')).toHaveLength(2);
    expect(logged(all, 'silent')).toHaveLength(0);
    expect(logged(all, 'trace')).toHaveLength(4);
  });

  it.each([
    ['a bot token in a text', { text: 'used xoxb-1234-abcd-EFGH today' }, 'xoxb-1234'],
    ['an app token in an error', { error: new Error('bad xapp-1-A1-22-ff') }, 'xapp-1'],
    ['a cause', { error: new Error('outer', { cause: new Error('xoxe.xoxp-1-abcdef') }) }, 'xoxp-1'],
    ['a field by its name', { deep: [{ signingSecret: 'hush' }] }, 'hush'],
    ['a response address', { url: 'https://hooks.slack.com/commands/T1/22/abc' }, '/22/abc'],
    ['a connection ticket', { url: 'wss://wss.slack.com/link/?ticket=1b2c&app_id=3' }, '1b2c'],
    ['a database password', { url: 'postgres://stp:pw123@db/stp' }, 'pw123'],
  ])('takes out %s', (_, fields, secret) => {
    const [line = ''] = logged((logger) => logger.error('failed', fields));
    expect(line).not.toContain(secret);
    expect(line).toContain('failed');
  });

  it('survives a circle', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(logged((logger) => logger.info('round', { circle }))).toHaveLength(1);
  });
});
