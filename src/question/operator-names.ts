/** The operators a question may hold. */
export const OPERATORS = ['body', 'workstream', 'who', 'kind', 'decided', 'after', 'before'] as const;

export type Operator = (typeof OPERATORS)[number];

/** An example of each, for hints. */
export const EXAMPLES: Record<Operator, string> = {
  body: 'body:"Scrutiny Committee"',
  workstream: 'workstream:estates',
  who: 'who:Smith',
  kind: 'kind:minutes',
  decided: 'decided:approved',
  after: 'after:2017-03',
  before: 'before:2018',
};

/** What other search boxes, or plain English, call an operator. */
const OTHER_NAMES: Readonly<Record<string, Operator>> = {
  committee: 'body',
  board: 'body',
  group: 'body',
  organisation: 'body',
  stream: 'workstream',
  topic: 'workstream',
  theme: 'workstream',
  programme: 'workstream',
  person: 'who',
  people: 'who',
  speaker: 'who',
  author: 'who',
  name: 'who',
  from: 'who',
  type: 'kind',
  document: 'kind',
  decision: 'decided',
  resolved: 'decided',
  outcome: 'decided',
  since: 'after',
  newer: 'after',
  until: 'before',
  older: 'before',
};

/** The operator another name is likely to stand for; null where none is. */
export function operatorCalled(name: string): Operator | null {
  return Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] ?? null) : null;
}

export function isOperator(name: string): name is Operator {
  return (OPERATORS as readonly string[]).includes(name);
}
