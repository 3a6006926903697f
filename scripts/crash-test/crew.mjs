// The processes of the crash test: as many at work as there should be, one standing by with everything loaded, and none
// left at the end.

import { fork } from 'node:child_process';
import { join } from 'node:path';

const WORKER = join(import.meta.dirname, 'worker.mjs');

/** A process at work or standing by. */
class Member {
  ready = false;
  stopped = false;
  inbox = [];

  constructor(settings, onMessage) {
    this.child = fork(WORKER, {
      env: { ...process.env, CRASH_TEST: JSON.stringify(settings) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.loaded = new Promise((resolve) => this.child.once('message', resolve));
    this.child.on('message', (message) => {
      if (message.kind === 'ready') this.ready = true;
      onMessage(this, message);
    });
    this.child.on('error', () => {});
  }

  send(message) {
    if (this.child.connected) this.child.send(message, () => {});
  }

  signal(name) {
    this.child.kill(name);
  }

  /** The next message of a kind; null where the process ends first. */
  next(...kinds) {
    return Promise.race([
      this.gone.then(() => null),
      new Promise((resolve) => {
        const listen = (message) => {
          if (!kinds.includes(message.kind)) return;
          this.child.off('message', listen);
          resolve(message);
        };
        this.child.on('message', listen);
      }),
    ]);
  }
}

/** Keeps `size` processes at work. */
export function createCrew(settings, size) {
  const all = new Set();
  const atWork = [];
  const faults = new Map();
  let spare = null;
  let owners = 0;
  let open = true;

  function member(over = {}) {
    const one = new Member({ ...settings, ...over }, (_, message) => {
      if (message.kind === 'error') {
        const line = `${message.event}: ${message.fields}`;
        faults.set(line, (faults.get(line) ?? 0) + 1);
      }
      if (message.kind === 'refused') faults.set(message.message, (faults.get(message.message) ?? 0) + 1);
    });
    all.add(one);
    void one.gone.then(() => all.delete(one));
    return one;
  }

  async function put() {
    const one = spare ?? member();
    spare = open ? member() : null;
    atWork.push(one);
    void one.gone.then(async () => {
      atWork.splice(atWork.indexOf(one), 1);
      if (open) await put();
    });
    await one.loaded;
    owners += 1;
    one.send({ kind: 'go', owner: `worker-${owners}` });
  }

  process.on('exit', () => {
    for (const one of all) one.child.kill('SIGKILL');
  });

  return {
    faults,
    atWork,
    ready: () => atWork.filter((one) => one.ready && !one.stopped && one.child.exitCode === null),
    async start() {
      for (let n = 0; n < size; n++) await put();
    },
    /** A process of its own kind, told to go; its answer of one of the kinds. */
    async alone(over, ...kinds) {
      const one = new Member({ ...settings, ...over }, () => {});
      all.add(one);
      await one.loaded;
      const answer = one.next(...kinds);
      one.send({ kind: 'go', owner: 'alone' });
      const said = await answer;
      if (said?.kind === 'ready') one.signal('SIGKILL');
      await one.gone;
      all.delete(one);
      return said;
    },
    /** Whoever ends from now on is not replaced. */
    dismiss() {
      open = false;
      spare?.signal('SIGKILL');
      spare = null;
    },
    /** How many processes there still are. */
    left: () => [...all].filter(({ child }) => child.exitCode === null && child.signalCode === null).length,
  };
}
