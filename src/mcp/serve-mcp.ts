import type { Readable, Writable } from 'node:stream';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { escapeJson } from '../service/escape-json.ts';
import type { Record, Told } from './record.ts';
import { INPUTS } from './tool-inputs.ts';

/** What an assistant is served from. */
export interface McpParts {
  readonly version: string;
  /** The record as of a day, YYYY-MM-DD, or as of today. */
  readonly record: (asOf: string | undefined) => Record;
  readonly stdin: Readable;
  readonly stdout: Writable;
}

const ABOUT = [
  'The record of a health and care plan: committee papers, quoted word for word with their paper, date and paragraph.',
  'Repeat the citations with whatever is said from here. Where an answer is kind "not-found", the papers gave no sure answer; "nearest" holds what comes closest.',
  'A paper whose text is "summary" is a summary of the record and no quotation of it. Force tells what a decision did: "noted" is not "approved".',
].join(' ');

const READS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;

/** Serves the record as tools, by the Model Context Protocol over standard input and output, until the input ends. */
export async function serveMcp({ version, record, stdin, stdout }: McpParts): Promise<void> {
  const server = new McpServer({ name: 'stp', version }, { instructions: ABOUT });
  server.registerTool(
    'ask',
    {
      description: 'Answers a question from the papers, each sentence cited.',
      inputSchema: INPUTS.ask,
      annotations: READS,
    },
    ({ question, as_of }) => result(record(as_of).ask(question)),
  );
  server.registerTool(
    'search',
    { description: 'Finds passages of the papers, best first.', inputSchema: INPUTS.search, annotations: READS },
    ({ query, limit, as_of }) => result(record(as_of).search(query, limit)),
  );
  server.registerTool(
    'brief',
    {
      description: 'One page on a workstream, a committee, a person or a topic, at most 350 words, each line cited.',
      inputSchema: INPUTS.brief,
      annotations: READS,
    },
    ({ subject, as_of }) => result(record(as_of).brief(subject)),
  );
  server.registerTool(
    'highlights',
    {
      description: 'One page on what is new in the papers since a day.',
      inputSchema: INPUTS.highlights,
      annotations: READS,
    },
    ({ since, as_of }) => result(record(as_of).highlights(since)),
  );
  server.registerTool(
    'list',
    {
      description: 'Whole lists of what the papers hold: decisions with their force, actions, dates and more.',
      inputSchema: INPUTS.list,
      annotations: READS,
    },
    ({ as_of, ...asked }) => result(record(as_of).list(asked)),
  );
  server.registerTool(
    'passage',
    {
      description: 'Reads a paragraph of a paper with those around it, as a citation names it.',
      inputSchema: INPUTS.passage,
      annotations: READS,
    },
    ({ document, paragraph, as_of }) => result(record(as_of).passage(document, paragraph)),
  );
  const ended = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) stdin.once(event, resolve);
    stdout.once('error', () => resolve());
  });
  await server.connect(new StdioServerTransport(stdin, stdout));
  await ended;
  await server.close();
}

function result(told: Told): CallToolResult {
  if (told.kind === 'refused') return { content: [{ type: 'text', text: told.reason }], isError: true };
  const text = told.kind === 'text' ? told.text : escapeJson(JSON.stringify(told.data));
  return { content: [{ type: 'text', text }] };
}
