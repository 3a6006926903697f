import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Logger } from '../../service/logger.ts';

/** A Socket Mode client, as far as it is watched. */
export interface WatchedClient {
  on(event: string, listener: () => void): unknown;
  start(): Promise<unknown>;
  disconnect(): Promise<void>;
}

/** In ms. */
export interface WatchdogTimings {
  /** How long a connection may show no sign of life. */
  readonly silence: number;
  /** How often it is looked at. */
  readonly look: number;
}

export const WATCHDOG_TIMINGS: WatchdogTimings = { silence: 60_000, look: 10_000 };

/** How long the client may take to close a dead connection before the new one is opened all the same, in ms. */
const CLOSING = 3_000;

/** Watches over a connection. */
export interface Watchdog {
  /** Whether the client says that it is connected. */
  isConnected(): boolean;
  stop(): void;
}

/** The answers to the client's pings, one every five seconds: in a quiet workspace the only sign of life. */
const PONG = 'undici:websocket:pong';

/**
 * Connects a client anew when its connection is open and yet silent: the library's own checks have missed half-open
 * sockets (its pings go into a buffer nobody reads). Signs of life are messages and pongs. While the client is
 * reconnecting by itself it is left alone: a second attempt beside it would open two connections.
 */
export function watchSocket(
  client: WatchedClient,
  logger: Logger,
  { silence, look }: WatchdogTimings = WATCHDOG_TIMINGS,
): Watchdog {
  let state: 'connected' | 'connecting' | 'lost' = 'connecting';
  let stopped = false;
  let seen = performance.now();
  const alive = () => {
    seen = performance.now();
  };
  client.on('connected', () => {
    state = 'connected';
    alive();
  });
  client.on('ws_message', alive);
  for (const event of ['close', 'reconnecting', 'disconnected']) {
    client.on(event, () => {
      state = 'connecting';
    });
  }
  const onPong = (message: unknown) => {
    if (isOf(client, message)) alive();
  };
  subscribe(PONG, onPong);
  const timer = setInterval(() => {
    if (state === 'lost' || (state === 'connected' && performance.now() - seen > silence)) void restart();
  }, look);
  timer.unref();

  async function restart(): Promise<void> {
    state = 'connecting';
    logger.warn('socket silent, connecting anew', { silentMs: Math.round(performance.now() - seen) });
    const closed = client.disconnect();
    let impatience: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => {
      impatience = setTimeout(resolve, CLOSING);
    });
    await Promise.race([closed, late]);
    clearTimeout(impatience);
    if (stopped) return;
    try {
      await client.start();
    } catch (error) {
      logger.error('socket not connected anew', { error });
      state = 'lost';
    }
  }

  return {
    isConnected: () => state === 'connected',
    stop() {
      stopped = true;
      clearInterval(timer);
      unsubscribe(PONG, onPong);
    },
  };
}

/**
 * Whether a pong came over the client's socket. The client does not show its socket; where it cannot be seen, every
 * pong counts for every client, and the watchdog then sees only that all are silent.
 */
function isOf(client: object, message: unknown): boolean {
  const socket = property(property(client, 'websocket'), 'websocket');
  return socket === undefined || socket === null || property(message, 'websocket') === socket;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
