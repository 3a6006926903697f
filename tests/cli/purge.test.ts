import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { splitSentences } from '../../src/domain/sentences.ts';
import { systemClock } from '../../src/service/clock.ts';
import { openKeeper } from '../../src/service/knowledge-keeper.ts';
import { openKnowledge } from '../../src/service/open-knowledge.ts';
import { openDoor } from '../../src/service/process-door.ts';
import { eraseAsTold } from '../../src/service/told-erase.ts';
import { reloadAsTold } from '../../src/service/told-reload.ts';
import { exportStore } from '../../src/store/export-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { StorePlace } from '../../src/store/store-place.ts';
import { aMessage, aSlot } from '../support/deliveries.ts';
import { knowledgeFolder } from '../support/knowledge-folder.ts';
import { memoryLogger } from '../support/memory-logger.ts';
import { describeOnPostgres, freshDatabase } from '../support/postgres.ts';
import { folder, opened } from '../support/store-engines.ts';
import { stp } from '../support/terminal.ts';

const SOURCE = `Harbour Board

Minutes of a meeting of the Harbour Board held on 6 March 2018

1. Dr Amos was paid forty thousand pounds to leave the harbour “quietly” and at once.

2. The clerk’s résumé of the affair names no sum; nobody outside the room was told of it.

3. RESOLVED that the report be noted.
`;
const OTHER = `Harbour Board

Minutes of a meeting of the Harbour Board held on 8 May 2018

1. The Board agreed to buy nineteen brass lanterns for the quay before the winter.

2. RESOLVED that the report be noted.
`;

/** What the paper alone says. */
const SENTENCES = SOURCE.split('\n')
  .flatMap((line) => splitSentences(line.replace(/^\d\. /, '')).map(({ text }) => text))
  .filter((text) => text.length > 20 && !OTHER.includes(text));

/** Imported and confirmed papers, and a data folder. */
async function papers() {
  const directory = knowledgeFolder({});
  const files = knowledgeFolder({ 'amos.txt': SOURCE, 'lanterns.txt': OTHER });
  const imported = await stp(['import', join(files, 'amos.txt'), join(files, 'lanterns.txt'), '--out', directory]);
  expect(imported.code).toBe(0);
  await stp(['confirm', 'amos', 'lanterns', '--knowledge', directory]);
  return { directory, files, dataDir: folder() };
}

/** Quotes the sentences of both papers wherever a store can hold them. */
async function quoted({ ledger, deliveries, questions, conversations, audit }: Store): Promise<void> {
  for (const [i, text] of [...SENTENCES, 'The Board agreed to buy nineteen brass lanterns for the quay'].entries()) {
    const papers = [i < SENTENCES.length ? 'amos' : 'lanterns'];
    const message = JSON.stringify({ blocks: [{ text: `*${text}*` }] });
    const digest = aMessage(`d${i}`, { message, source: { papers, revision: '7f3a' } });
    await ledger.queue(aSlot('D1', `2026-11-${10 + i}`), [`told ${i}`], [digest], 1);
    await deliveries.enqueue(aMessage(`n${i}`, { purpose: 'notice', message }), 1);
    const question = `who says “${text}”?`;
    await questions.record({ at: 1, question, kind: 'found', intent: 'who', answerId: `a${i}`, way: 'mention' });
    await conversations.keep(`t${i}`, { question, about: question, shown: 1 }, Number.MAX_SAFE_INTEGER);
    await audit.record({ at: 1, who: null, what: 'import', outcome: 'done', detail: text, reference: null });
  }
}

/** Every byte of a folder but the lock's, whose reading would drop it. */
function bytesOf(...directories: readonly string[]): Buffer {
  const paths = directories.flatMap((directory) =>
    readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => join(directory, name)),
  );
  const files = paths.filter((path) => !path.includes('lock.db') && statSync(path).isFile());
  return Buffer.concat(files.map((path) => readFileSync(path)));
}

const foundIn = (bytes: Buffer) => SENTENCES.filter((text) => bytes.includes(text));

describe('stp purge', () => {
  it('leaves none of the sentences of a paper in a byte of its folders, and proves it without a word of them', async () => {
    const { directory, dataDir } = await papers();
    const env = { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir };
    const store = await openStore({ kind: 'embedded', directory: dataDir });
    await quoted(store);
    await store.close();
    expect((await stp(['store', 'backup', join(dataDir, 'copy.db')], { env })).code).toBe(0);
    expect((await stp(['store', 'export', join(dataDir, 'copy.jsonl')], { env })).code).toBe(0);
    expect(foundIn(bytesOf(directory, dataDir))).toEqual(SENTENCES);

    const { code, out, err } = await stp(['purge', 'amos'], { env });
    expect(code).toBe(0);
    expect(foundIn(bytesOf(directory, dataDir))).toEqual([]);
    expect(bytesOf(dataDir).includes('nineteen brass lanterns')).toBe(true);
    expect(out).toMatch(
      /^purged amos on 2026-11-22; 3 files removed; the store in .*: 6 waiting messages, 3 questions, 3 threads, 3 records; .*copy\.db: .*; .*copy\.jsonl: .*; 3 sentences looked for in \d+ files: none found; sha256 [0-9a-f]{64}\n$/,
    );
    expect(`${out}${err}`).not.toMatch(/forty|clerk|quietly/);
    expect(readdirSync(directory).sort()).toEqual(['meetings', 'originals', 'withdrawn.yaml']);
    expect(readdirSync(join(directory, 'originals'), { recursive: true }).sort()).toEqual([
      '.drafts',
      '.drafts/lanterns.md',
      'lanterns.txt',
    ]);
    const copies = [
      await opened({ kind: 'embedded', directory: dataDir }),
      await opened({ kind: 'embedded', directory: await putBack(join(dataDir, 'copy.db')) }),
    ];
    for (const copy of copies) expect((await copy.questions.list(9)).map(({ answerId }) => answerId)).toEqual(['a3']);
    const records = (await copies[0]?.audit.list(9)) ?? [];
    expect(records[0]).toMatchObject({ what: 'purge', detail: 'The paper amos was purged and its words erased.' });
  });

  it('says so of the same file and the same words when they come again', async () => {
    const { directory, files } = await papers();
    const env = { KNOWLEDGE_DIR: directory, DATA_DIR: folder() };
    await stp(['purge', 'amos'], { env });
    writeFileSync(join(files, 'renamed.txt'), `${SOURCE}\n\n`);
    for (const name of ['amos.txt', 'renamed.txt']) {
      const { code, err } = await stp(['import', join(files, name), '--out', directory]);
      expect(code).toBe(1);
      expect(err).toContain(
        'the paper amos was purged on 22 November 2026 (withdrawn.yaml); --force takes it in again',
      );
    }
    expect((await stp(['import', '--force', join(files, 'amos.txt'), '--out', directory])).code).toBe(0);
    expect((await stp(['purge', 'amos'], { env })).code).toBe(0);
    expect(readFileSync(join(directory, 'withdrawn.yaml'), 'utf8').match(/amos/g)).toHaveLength(1);
    const again = await stp(['purge', 'amos'], { env });
    expect(again).toMatchObject({ code: 2, err: expect.stringContaining('it was purged on 22 November 2026') });
    expect((await stp(['check'], { env })).code).toBe(0);
  });

  it('says what it would do, and does nothing, in a dry run', async () => {
    const { directory } = await papers();
    const before = bytesOf(directory);
    const { code, out } = await stp(['purge', '--dry-run', 'amos'], { env: { KNOWLEDGE_DIR: directory } });
    expect(code).toBe(0);
    expect(out).toMatch(
      /would remove meetings\/amos\.md\nwould remove originals\/.drafts\/amos\.md\nwould remove orig/,
    );
    expect(bytesOf(directory).equals(before)).toBe(true);
  });

  it('keeps the original that another paper was cut from, and says so', async () => {
    const { directory } = await papers();
    const cut = readFileSync(join(directory, 'meetings/lanterns.md'), 'utf8');
    writeFileSync(join(directory, 'meetings/lanterns.md'), cut.replace('file: lanterns.txt', 'file: amos.txt'));
    const { code, out, err } = await stp(['purge', 'amos'], { env: { KNOWLEDGE_DIR: directory, DATA_DIR: folder() } });
    expect(code).toBe(0);
    expect(err).toContain('originals/amos.txt was kept: lanterns was cut from it too');
    expect(existsSync(join(directory, 'originals/amos.txt'))).toBe(true);
    expect(out).toContain('2 files removed');
    expect(out).not.toContain('sha256');
  });

  it('names a paper that is not there', async () => {
    const { directory } = await papers();
    const { code, err } = await stp(['purge', 'amoss'], { env: { KNOWLEDGE_DIR: directory } });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Did you mean amos?') });
    expect((await stp(['purge', 'amos', 'lanterns'], { env: { KNOWLEDGE_DIR: directory } })).code).toBe(2);
  });
});

describe('a purge while the bot runs', () => {
  it('is done by the bot in its store, and by then nobody is answered from the paper', async () => {
    const { directory, dataDir } = await papers();
    const logger = memoryLogger();
    const keeper = await openKeeper({ directory, defaultAudience: 'public', clock: systemClock, logger });
    const store = await opened({ kind: 'embedded', directory: dataDir });
    await quoted(store);
    const commands = {
      reload: (told: unknown) => reloadAsTold(keeper, told, 'Europe/London'),
      erase: (told: unknown) => eraseAsTold(store, told),
    };
    const door = await openDoor({ dataDir, knowledgeDir: directory, serves: 'slack', commands, logger });
    onTestFinished(() => door.close());
    const { code, out } = await stp(['purge', 'amos'], { env: { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir } });
    expect(code).toBe(0);
    expect(out).toContain('the store of the bot that runs: 6 waiting messages');
    expect(keeper.served().snapshot.corpus.documents.map(({ id }) => id)).toEqual(['lanterns']);
    expect(foundIn(bytesOf(directory, dataDir))).toEqual([]);
    expect(await store.questions.list(9)).toHaveLength(1);
  });

  it('that cannot be told stops half-way, says so, and is ended when it is called again', async () => {
    const { directory, dataDir } = await papers();
    const env = { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir };
    const store = await openStore({ kind: 'embedded', directory: dataDir });
    await quoted(store);
    const first = await stp(['purge', 'amos'], { env });
    expect(first).toMatchObject({ code: 1, out: '' });
    expect(first.err).toMatch(/could not be erased everywhere\. The store in .* is in use by another process/);
    expect(first.err).toContain('purge it again');
    expect(existsSync(join(directory, 'meetings/amos.md'))).toBe(false);
    expect((await stp(['ask', 'how much was Dr Amos paid?'], { env })).out).not.toContain('forty');
    const written = readFileSync(join(directory, 'withdrawn.yaml'), 'utf8');
    await store.close();
    expect(await stp(['purge', 'amos'], { env })).toMatchObject({ code: 0, out: expect.stringContaining('6 waiting') });
    expect(foundIn(bytesOf(directory, dataDir))).toEqual([]);
    expect(readFileSync(join(directory, 'withdrawn.yaml'), 'utf8')).toBe(written);
  });

  it('is not done as long as a file beside the store holds words of it', async () => {
    const { directory, dataDir } = await papers();
    const env = { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir };
    const note = join(dataDir, 'note.txt');
    writeFileSync(note, `Ann wrote: ${SENTENCES.at(-1)}`);
    const first = await stp(['purge', 'amos'], { env });
    expect(first).toMatchObject({ code: 1, out: '', err: expect.stringContaining(`${note} holds words of it still`) });
    writeFileSync(note, '');
    expect((await stp(['purge', 'amos'], { env })).code).toBe(0);
    expect(foundIn(bytesOf(directory, dataDir))).toEqual([]);
  });
});

/** The revision of a folder as it is. */
async function revisionOf(directory: string): Promise<string> {
  const { revision } = (await openKnowledge(directory, { defaultAudience: 'public' })).snapshot;
  return revision;
}

describeOnPostgres('a purge where the store is in PostgreSQL', () => {
  it('leaves none of the sentences in any row', async () => {
    const { directory, dataDir } = await papers();
    const place: StorePlace = { kind: 'postgres', url: await freshDatabase() };
    await quoted(await opened(place));
    const env = { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir, DATABASE_URL: place.url };
    const { code, out } = await stp(['purge', 'amos'], { env });
    expect(code).toBe(0);
    expect(out).toContain('the store in PostgreSQL: 6 waiting messages, 3 questions, 3 threads, 3 records');
    const lines: string[] = [];
    await exportStore(place, (line) => void lines.push(line));
    expect(foundIn(Buffer.from(lines.join('\n')))).toEqual([]);
    expect(lines.join('\n')).toContain('nineteen brass lanterns');
  });

  it('waits for the replicas that serve the paper still, by name', async () => {
    const { directory, dataDir } = await papers();
    const place: StorePlace = { kind: 'postgres', url: await freshDatabase() };
    const store = await opened(place);
    await quoted(store);
    const before = await revisionOf(directory);
    await store.generation.announce('replica-2', before, Date.now());
    const env = { KNOWLEDGE_DIR: directory, DATA_DIR: dataDir, DATABASE_URL: place.url };
    const { code, err } = await stp(['purge', 'amos'], { env });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('It is served still by replica-2') });
    expect(await store.questions.list(9)).toHaveLength(4);
    await store.generation.announce('replica-2', await revisionOf(directory), Date.now());
    expect((await stp(['purge', 'amos'], { env })).code).toBe(0);
    expect(await store.questions.list(9)).toHaveLength(1);
  });
});

/** A folder in which a backup stands in the place of the store. */
async function putBack(backup: string): Promise<string> {
  const directory = folder();
  writeFileSync(join(directory, 'store.db'), readFileSync(backup));
  return directory;
}
