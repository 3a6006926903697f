import type { Answer, Citation } from '../../src/domain/answer.ts';

/** A citation of made-up minutes; `more` and `document` replace parts of it. */
export function aCitation(more: Partial<Citation> = {}, document: Partial<Citation['document']> = {}): Citation {
  return {
    quote: 'The Board agreed to meet every two months.',
    paragraph: 6,
    label: '(5)',
    page: null,
    document: {
      id: '2017-12-harbour-board',
      title: 'Harbour Board, December 2017',
      kind: 'minutes',
      text: 'verbatim',
      body: 'harbour-board',
      bodyName: 'Harbour Board',
      date: '2017-12',
      inferred: false,
      stale: false,
      unconfirmed: false,
      source: { file: 'harbour.txt', url: 'https://council.example/harbour.pdf' },
      ...document,
    },
    ...more,
  };
}

const BASE = {
  id: '0123456789abcdef',
  question: 'how often does the harbour board meet?',
  intent: 'when',
  understood: [{ words: 'harbour board', as: 'body harbour-board' }],
  asOf: '2026-11-22',
  latestEvidence: '2017-12',
  searched: { documents: 5, from: '2016-05-19', to: '2017-12' },
  warnings: [],
  suggestions: [],
  entries: [],
  total: null,
  lead: null,
  authority: 'Harbour Board minutes, December 2017, point 5',
  confidence: 0.9,
} as const;

type Found = Extract<Answer, { kind: 'found' }>;
type Unanswered = Extract<Answer, { kind: 'not-found' | 'unsupported' }>;
type Ambiguous = Extract<Answer, { kind: 'ambiguous' }>;

export function foundAnswer(more: Partial<Found> = {}): Found {
  const headline = 'Every two months (agreed by the Harbour Board, December 2017).';
  return {
    ...BASE,
    headline,
    kind: 'found',
    answered: true,
    statements: [{ text: headline, citations: [0] }],
    citations: [aCitation()],
    nearest: [],
    choices: [],
    ...more,
  };
}

export function notFoundAnswer(more: Partial<Unanswered> = {}): Unanswered {
  return {
    ...BASE,
    headline: 'No paper here says how often the Lighthouse Board meets.',
    authority: null,
    latestEvidence: null,
    kind: 'not-found',
    answered: false,
    statements: [],
    citations: [],
    nearest: [aCitation()],
    choices: [],
    ...more,
  };
}

export function ambiguousAnswer(more: Partial<Ambiguous> = {}): Ambiguous {
  return {
    ...BASE,
    headline: '“Board” can mean two bodies. Which one?',
    authority: null,
    latestEvidence: null,
    kind: 'ambiguous',
    answered: false,
    statements: [],
    citations: [],
    nearest: [],
    choices: [
      { label: 'Harbour Board', question: 'how often does the Harbour Board meet?' },
      { label: 'Lighthouse Board', question: 'how often does the Lighthouse Board meet?' },
    ],
    further: [],
    ...more,
  };
}
