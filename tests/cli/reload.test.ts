import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock } from '../../src/service/clock.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { openDoor } from '../../src/service/process-door.ts';
import { reloadAsTold } from '../../src/service/told-reload.ts';
import { harbourFolder } from '../support/harbour-folder.ts';
import { paper } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { folder } from '../support/store-engines.ts';
import { stp } from '../support/terminal.ts';

/** A process that serves the harbour's papers and keeps its data in a folder. */
async function running(dataDir: string) {
  const knowledgeDir = harbourFolder();
  const logger = memoryLogger();
  const keeper = await openKeeper({ directory: knowledgeDir, defaultAudience: 'public', clock: systemClock, logger });
  const commands = { reload: (told: unknown) => reloadAsTold(keeper, told, 'Europe/London') };
  const door = await openDoor({ dataDir, knowledgeDir, serves: 'slack', commands, logger });
  onTestFinished(() => door.close());
  return { knowledgeDir, keeper };
}

describe('stp reload', () => {
  it('has the process read its folder, and says what came of it', async () => {
    const dataDir = folder();
    const { knowledgeDir, keeper } = await running(dataDir);
    writeFileSync(join(knowledgeDir, 'meetings', 'tides.md'), paper({ title: 'Tides' }, 'The tide was discussed.'));
    const { code, out, err } = await stp(['reload'], { env: { DATA_DIR: dataDir } });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(
      /^The bot \(process \d+, folder .*\): Reload finished: .* 4 papers \(3 before\), by whoever runs/,
    );
    expect(out).toMatch(/^ {2}Added:\n {4}Tides, minutes, public; I found /m);
    expect(out).not.toContain('none');
    expect(keeper.served().snapshot.corpus.documents).toHaveLength(4);
  });

  it('tells every process that keeps its data there, and exits 1 where one refuses', async () => {
    const dataDir = folder();
    const one = await running(dataDir);
    await running(dataDir);
    rmSync(join(one.knowledgeDir, 'meetings'), { recursive: true });
    const refused = await stp(['reload', '--data-dir', dataDir]);
    expect(refused.code).toBe(1);
    expect(refused.out.match(/^The bot /gm)).toHaveLength(2);
    expect(refused.out).toMatch(
      /Reload refused; nothing has changed.*\n {2}Why:\n {4}3 of 3 papers.*\n {2}Next:\n.*stp reload --remove/,
    );
    expect((await stp(['reload', '--remove', '--data-dir', dataDir])).code).toBe(0);
    expect(one.keeper.served().snapshot.corpus.documents).toHaveLength(0);
  });

  it('says where nothing runs, and what to do', async () => {
    const dataDir = folder();
    const { code, out, err } = await stp(['reload', '--data-dir', dataDir]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`Nothing of stp runs here that keeps its data in ${dataDir}. Start it with stp serve`);
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    expect((await stp(['reload', '--data-dir', file])).err).toMatch(/Nobody can tell what runs: ENOTDIR.* as the user/);
  });

  it('takes no words', async () => {
    expect(await stp(['reload', 'minutes'])).toMatchObject({ code: 2, out: '' });
  });
});
