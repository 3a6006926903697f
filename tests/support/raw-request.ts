import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A connection that a test writes requests to by hand, to know what became of each byte. */
export interface RawConnection {
  /** Writes a request; resolves when the system has taken it. */
  send(request: string): Promise<void>;
  /** The status of the next response; `reset` where the connection ended without one. */
  status(): Promise<number | 'reset'>;
  close(): void;
}

/** A response without a body: its head, and the end of the chunks that Node sends for none, now or with the next. */
const RESPONSE = /^(?:0\r\n\r\n)?HTTP\/1\.1 (\d{3}) [\s\S]*?\r\n\r\n(?:0\r\n\r\n)?/;

export async function rawConnection(url: string): Promise<RawConnection> {
  const { hostname, port } = new URL(url);
  const socket: Socket = connect({ host: hostname, port: Number(port) });
  let ended = false;
  let received = '';
  const woken: (() => void)[] = [];
  const wake = () => {
    for (const resolve of woken.splice(0)) resolve();
  };
  socket.on('data', (data) => {
    received += data;
    wake();
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    ended = true;
    wake();
  });
  await once(socket, 'connect');
  return {
    send: (request) =>
      new Promise((resolve) => {
        socket.write(request, () => resolve());
      }),
    async status() {
      for (;;) {
        const found = RESPONSE.exec(received);
        if (found) {
          received = received.slice(found[0].length);
          return Number(found[1]);
        }
        if (ended) return 'reset';
        await new Promise<void>((resolve) => void woken.push(resolve));
      }
    },
    close: () => void socket.destroy(),
  };
}

/** A slash command as bytes on the wire, signed. */
export function rawCommand(body: Readonly<Record<string, string>>, secret: string): string {
  const text = new URLSearchParams(body).toString();
  const time = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${time}:${text}`).digest('hex');
  const headers = [
    'POST /slack/events HTTP/1.1',
    'Host: bot',
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${Buffer.byteLength(text)}`,
    `X-Slack-Request-Timestamp: ${time}`,
    `X-Slack-Signature: v0=${signature}`,
  ];
  return `${headers.join('\r\n')}\r\n\r\n${text}`;
}
