/**
 * Lets answers be worked out one at a time, each in a turn of the event loop of its own. Without it the answers to all
 * requests that have come in stand before the acknowledgement of the next: at a few hundred commands a second Slack
 * would wait for seconds and give up at three. With it, an acknowledgement waits for one answer at most.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = () => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(next);
    });
}
