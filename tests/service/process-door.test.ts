import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type DoorCommands, openDoor } from '../../src/service/process-door.ts';
import type { RunningFile } from '../../src/service/running-file.ts';
import { runningProcesses } from '../../src/service/running-processes.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { folder } from '../support/store-engines.ts';

async function opened(dataDir: string, commands: DoorCommands = {}) {
  const logger = memoryLogger();
  const door = await openDoor({ dataDir, knowledgeDir: 'knowledge', serves: 'page', commands, logger });
  onTestFinished(() => door.close());
  return { door, logger };
}

function fileOf(dataDir: string): { readonly path: string; readonly running: RunningFile } {
  const [name = ''] = readdirSync(dataDir).filter((found) => found.startsWith('running-'));
  const path = join(dataDir, name);
  return { path, running: JSON.parse(readFileSync(path, 'utf8')) as RunningFile };
}

describe('the door of a process', () => {
  it('lets a command in and hands back what came of it', async () => {
    const dataDir = join(folder(), 'data');
    await opened(dataDir, { add: async (told) => ({ sum: (told as { a: number; b: number }).a + 1 }) });
    const { here } = await runningProcesses(dataDir);
    expect(here).toMatchObject([{ pid: process.pid, serves: 'page', knowledgeDir: join(process.cwd(), 'knowledge') }]);
    expect(await here[0]?.tell('add', { a: 2 })).toEqual({ sum: 3 });
    await expect(here[0]?.tell('drop', {})).rejects.toThrow('There is no such command');
  });

  it('is for its own user, and for nobody without the key', async () => {
    const dataDir = join(folder(), 'data');
    let calls = 0;
    await opened(dataDir, { reload: async () => calls++ });
    const { path, running } = fileOf(dataDir);
    expect(statSync(path).mode & 0o077).toBe(0);
    expect(statSync(dataDir).mode & 0o077).toBe(0);
    const url = `http://127.0.0.1:${running.port}/reload`;
    for (const authorization of ['', 'Bearer ', `Bearer ${'0'.repeat(64)}`, running.key])
      expect((await fetch(url, { method: 'POST', headers: { authorization } })).status).toBe(403);
    const headers = { authorization: `Bearer ${running.key}` };
    expect((await fetch(url, { headers })).status).toBe(404);
    expect(calls).toBe(0);
  });

  it('says that something went wrong, and stays open', async () => {
    const dataDir = folder();
    const { logger } = await opened(dataDir, { fail: () => Promise.reject(new Error('the inner reason')) });
    const [running] = (await runningProcesses(dataDir)).here;
    await expect(running?.tell('fail', {})).rejects.toThrow(/^Process \d+ did not do it: Something went wrong/);
    expect(logger.lines.map(({ event }) => event)).toEqual(['command failed']);
    expect((await runningProcesses(dataDir)).here).toHaveLength(1);
  });

  it('leaves nothing behind when it closes, and what a killed process left is taken away', async () => {
    const dataDir = folder();
    const { door } = await opened(dataDir);
    const { path, running } = fileOf(dataDir);
    await door.close();
    expect(readdirSync(dataDir)).toEqual([]);
    writeFileSync(path, JSON.stringify(running));
    expect(await runningProcesses(dataDir)).toEqual({ here: [], elsewhere: [] });
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('of several processes finds each, and of another machine its name', async () => {
    const dataDir = folder();
    await opened(dataDir);
    await opened(dataDir);
    const { running } = fileOf(dataDir);
    writeFileSync(join(dataDir, 'running-0123456789ab.json'), JSON.stringify({ ...running, host: 'replica-2' }));
    writeFileSync(join(dataDir, 'running-ba9876543210.json'), '{"host":');
    const { here, elsewhere } = await runningProcesses(dataDir);
    expect(here).toHaveLength(2);
    expect(elsewhere).toEqual(['replica-2']);
  });

  it('stays shut where its folder cannot be written, and the log says what does not work', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { logger } = await opened(file);
    expect(logger.lines.map(({ event }) => event)).toEqual([expect.stringContaining('DATA_DIR can be written')]);
    await expect(runningProcesses(file)).rejects.toThrow('ENOTDIR');
  });
});
