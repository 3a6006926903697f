import { openStore } from '../../src/store/open-store.ts';

/** A program of its own that holds the embedded store of a folder, writes to it once, says so and waits. */
const [directory = ''] = process.argv.slice(2);
const store = await openStore({ kind: 'embedded', directory });
await store.seen.firstTime('held', 1, 2);
console.log('held');
// It is used to the end: a store that nobody reaches any more is collected, and its lock with it.
setInterval(() => void store, 60_000);
