/** Lets requests be worked off one at a time, each step in a turn of the event loop of its own. */
export interface Turns {
  /** Waits until it is the turn of a request that has just come. */
  begin(body: object): Promise<void>;
  /** Waits until its answer may be worked out; false at once where it came when the line was too long. */
  work(body: object): Promise<boolean>;
}

export interface TurnOptions {
  /** How long, in ms, the first in line may have waited before those who come are sent away. */
  readonly patienceMs?: number;
  /** A clock that only goes forward, in ms. */
  readonly now?: () => number;
}

/** Who has waited so long for an answer has left, or asks again. */
const PATIENCE = 5_000;

interface Waiting {
  readonly since: number;
  readonly go: () => void;
}

/**
 * Between two turns the event loop takes what has come in, so that an acknowledgement waits for one step at most: without
 * that, all that is known already would stand before the acknowledgement of the next request, at a few hundred a second for
 * longer than Slack's three seconds.
 *
 * Where more is asked than can be answered one line would grow without end and every answer come too late. So whoever comes
 * while the first in line has waited for too long is sent away, from a line of their own that gets every second turn:
 * telling them takes about as long as a short answer, and must not keep those in line from theirs.
 */
export function createTurns({ patienceMs = PATIENCE, now = () => performance.now() }: TurnOptions = {}): Turns {
  const begun: Waiting[] = [];
  const inLine: Waiting[] = [];
  const sentAway: Waiting[] = [];
  const tooMany = new WeakSet<object>();
  let isRunning = false;
  let last = sentAway;

  function next(): void {
    const due = begun.shift() ?? alternately();
    if (due === undefined) {
      isRunning = false;
      return;
    }
    due.go();
    setImmediate(next);
  }

  function alternately(): Waiting | undefined {
    const other = last === inLine ? sentAway : inLine;
    last = other.length > 0 ? other : last;
    return last.shift();
  }

  function waitIn(line: Waiting[]): Promise<void> {
    return new Promise((resolve) => {
      line.push({ since: now(), go: resolve });
      if (isRunning) return;
      isRunning = true;
      setImmediate(next);
    });
  }

  return {
    begin(body) {
      const first = inLine[0];
      if (first === undefined || now() - first.since <= patienceMs) return waitIn(inLine);
      tooMany.add(body);
      return waitIn(sentAway);
    },
    async work(body) {
      if (tooMany.has(body)) return false;
      await waitIn(begun);
      return true;
    },
  };
}
