import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runUntilTold } from '../../src/service/run-until-told.ts';
import { memoryLogger } from '../support/memory-logger.ts';

function running(stop: () => Promise<void> = async () => {}, limitMs?: number) {
  const events = new EventEmitter();
  const logger = memoryLogger();
  let reloads = 0;
  const reload = () => {
    reloads++;
  };
  const code = runUntilTold(events, { reload, stop }, logger, limitMs);
  return { events, logger, code, reloads: () => reloads };
}

describe('the program', () => {
  it.each(['SIGINT', 'SIGTERM'])('ends well when told to by %s, once what is under way has ended', async (signal) => {
    let stopped = false;
    const { events, code } = running(async () => {
      stopped = true;
    });
    events.emit(signal);
    expect(await code).toBe(0);
    expect(stopped).toBe(true);
  });

  it('reloads at SIGHUP and goes on', async () => {
    const { events, code, reloads } = running();
    events.emit('SIGHUP');
    events.emit('SIGHUP');
    events.emit('SIGTERM');
    await code;
    expect(reloads()).toBe(2);
  });

  it.each(['unhandledRejection', 'uncaughtException'])('stops and ends with 1 at an %s', async (fault) => {
    const { events, logger, code } = running();
    events.emit(fault, new Error('boom'));
    expect(await code).toBe(1);
    expect(logger.lines.map(({ event }) => event)).toContain('unexpected failure');
  });

  it('does not wait for ever', async () => {
    const { events, logger, code } = running(() => new Promise(() => {}), 20);
    events.emit('SIGTERM');
    expect(await code).toBe(0);
    expect(logger.lines.map(({ event }) => event)).toContain('not everything ended in time');
  });

  it('ends with 1 where the stop fails', async () => {
    const { events, code } = running(() => Promise.reject(new Error('no')));
    events.emit('SIGTERM');
    expect(await code).toBe(1);
  });
});
