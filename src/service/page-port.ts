import type { IncomingMessage, ServerResponse } from 'node:http';

/** The page that is served beside the Slack bot, for the public's part of the record. */
export interface PageBeside {
  /** Answers a request that is none of Slack's and no check. Never rejects. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** The address by which people reach it, such as `https://stp.example.org/`; null where none is set. */
  readonly url: string | null;
}
