import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** The Socket Mode side of the fake Slack. */
export interface FakeSocket {
  /** The address that `apps.connections.open` returns. */
  url(): string;
  /** How many connections are open, and how many there have been. */
  open(): number;
  opened(): number;
  /** Sends an envelope over one open connection, turn by turn; returns its id. */
  send(type: 'slash_commands' | 'events_api' | 'interactive', payload: object): string;
  /** What an envelope was acknowledged with: what a form becomes; undefined for nothing. */
  answerTo(envelopeId: string): unknown;
  /** Ends the oldest connection as Slack does from time to time. */
  disconnectOne(reason: string): void;
  /** Breaks every connection, as a network failure does. */
  breakAll(): void;
  /** Lets the oldest connection stay open and answer nothing more: neither pings nor a close. */
  silenceOne(): void;
  close(): void;
}

/** Serves Socket Mode on a server's `/link`; calls `onAck` with the id of each envelope acknowledged. */
export function fakeSocket(server: Server, onAck: (envelopeId: string) => void): FakeSocket {
  const sockets: WebSocket[] = [];
  const answers = new Map<string, unknown>();
  let opened = 0;
  let turn = 0;
  const wss = new WebSocketServer({ server, path: '/link' });
  wss.on('connection', (socket) => {
    opened++;
    sockets.push(socket);
    socket.on('close', () => sockets.splice(sockets.indexOf(socket), 1));
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      answers.set(envelope_id, payload);
      onAck(envelope_id);
    });
    socket.send(JSON.stringify({ type: 'hello', num_connections: sockets.length }));
  });
  return {
    url: () => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link?ticket=1`,
    open: () => sockets.length,
    opened: () => opened,
    send(type, payload) {
      const socket = sockets[turn++ % sockets.length];
      if (socket === undefined) throw new Error('The fake Slack has no open connection');
      const id = `envelope-${turn}`;
      socket.send(JSON.stringify({ envelope_id: id, type, payload, accepts_response_payload: type !== 'events_api' }));
      return id;
    },
    answerTo: (envelopeId) => answers.get(envelopeId),
    disconnectOne(reason) {
      sockets[0]?.send(JSON.stringify({ type: 'disconnect', reason }));
    },
    breakAll() {
      for (const socket of [...sockets]) socket.terminate();
    },
    silenceOne() {
      // What is not read is not answered; the connection stays as it is.
      sockets[0]?.pause();
    },
    close() {
      for (const socket of sockets) socket.terminate();
      wss.close();
    },
  };
}
