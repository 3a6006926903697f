// Chooses the constants of ranking in context (src/search/context-settings.ts) by cross-validation over whole meetings.
// Run: npx tsx benchmarks/search-crossvalidation.ts [FOLDER]     (some minutes)
//
// The meetings are dealt into five parts. For each part the constants are chosen on the questions of the other four, by
// coordinate search over GRID from START, the plainest values; the part's own questions are then scored with them. The
// figures printed for "held out" are the mean over all questions, each scored with constants chosen without its meeting:
// what to expect of a meeting nobody has seen. Every meeting is in the index throughout, as in score-search.mjs.
// What is maximised is nDCG@10 + Success@5 + evidence nDCG@10, so that neither of the first two is bought with the other.

import { contextScores, type RankingSources } from '../src/search/context-ranking.ts';
import { CONTEXT, type ContextSettings } from '../src/search/context-settings.ts';
import { createNearWords } from '../src/search/near-words.ts';
import { listPassages } from '../src/search/passage-list.ts';
import { queryWords } from '../src/search/query-words.ts';
import { rankedOrder } from '../src/search/ranked-order.ts';
import { createStemMemory } from '../src/search/stem-memory.ts';
import { createWordIndex, type Postings, type WordIndex } from '../src/search/word-index.ts';
import { judgedFolder, readMeetings, readQuestions } from './search-judged-meetings.ts';
import { type Measures, mean, measure } from './search-measures.ts';

const PARTS = 5;
const ROUNDS = 2;

const START: ContextSettings = {
  ...CONTEXT,
  turns: { after: 0.7, afterDecay: 0.8, before: 0.7, beforeDecay: 0.8 },
  saturation: 2,
  frame: 1,
  pair: 0,
  own: 0,
  elsewherePlaces: [],
};

type Change = (settings: ContextSettings) => ContextSettings;
const turns =
  (change: Partial<ContextSettings['turns']>): Change =>
  (s) => ({ ...s, turns: { ...s.turns, ...change } });
const other =
  (change: Partial<ContextSettings>): Change =>
  (s) => ({ ...s, ...change });

const GRID: Readonly<Record<string, readonly Change[]>> = {
  saturation: [0.5, 0.7, 1, 1.5, 2, 3].map((saturation) => other({ saturation })),
  after: [0.5, 0.7, 0.85, 1, 1.2].map((after) => turns({ after })),
  afterDecay: [0.7, 0.75, 0.8, 0.85].map((afterDecay) => turns({ afterDecay })),
  before: [0.2, 0.3, 0.4, 0.5, 0.7].map((before) => turns({ before })),
  beforeDecay: [0.7, 0.75, 0.8, 0.85].map((beforeDecay) => turns({ beforeDecay })),
  frame: [0, 0.15, 0.3, 0.5, 1].map((frame) => other({ frame })),
  pair: [0, 0.3, 0.5, 0.7].map((pair) => other({ pair })),
  own: [0, 0.05, 0.1, 0.2].map((own) => other({ own })),
  elsewherePlaces: [[], [4], [3, 4], [2, 4]].map((elsewherePlaces) => other({ elsewherePlaces })),
  elsewhereShare: [0.7, 0.75, 0.8, 0.85].map((elsewhereShare) => other({ elsewhereShare })),
  elsewhereDistance: [6, 8, 12].map((elsewhereDistance) => other({ elsewhereDistance })),
};

const folder = judgedFolder();
const questions = readQuestions(folder);
const meetings = readMeetings(folder);
const sources = indexMeetings();
const nearWords = createNearWords(new Map(), sources.index.frequency);
const words = questions.map(({ text }) => queryWords(text, sources.index.frequency, nearWords.near));
const partOf = new Map(meetings.map(({ id }, i) => [id, i % PARTS]));
const scored = new Map<string, readonly Measures[]>();

report('start', score(START));
const heldOut: Measures[] = [];
for (let part = 0; part < PARTS; part++) {
  const settings = choose((i) => partOf.get(questions[i]?.document ?? '') !== part);
  heldOut.push(...score(settings).filter((_, i) => partOf.get(questions[i]?.document ?? '') === part));
  console.log(`part ${part + 1}: ${JSON.stringify(settings)}`);
}
report('held out', heldOut);
const all = choose(() => true);
console.log(`all meetings: ${JSON.stringify(all)}`);
report('chosen on all', score(all));
report('shipped', score(CONTEXT));
for (const [name, changes] of Object.entries(GRID)) {
  for (const change of changes) report(`  ${name} ${describe(CONTEXT, change(CONTEXT))}`, score(change(CONTEXT)));
}

function choose(inTraining: (question: number) => boolean): ContextSettings {
  const value = (settings: ContextSettings): number => {
    const { ndcg10, success5, evidence10 } = mean(score(settings).filter((_, i) => inTraining(i)));
    return ndcg10 + success5 + (evidence10 ?? 0);
  };
  let settings = START;
  for (let round = 0; round < ROUNDS; round++) {
    for (const changes of Object.values(GRID)) {
      for (const change of changes) if (value(change(settings)) > value(settings)) settings = change(settings);
    }
  }
  return settings;
}

function score(settings: ContextSettings): readonly Measures[] {
  const key = JSON.stringify(settings);
  const known = scored.get(key);
  if (known) return known;
  const rows = questions.map((question, i) => {
    const scores = contextScores(words[i] ?? [], sources, () => true, settings);
    const ranked = rankedOrder(scores, sources.list, 10, settings).map(({ number }) => sources.list.passage(number));
    return measure(
      ranked.map(({ document, paragraph }) => `${document}#${paragraph}`),
      question,
    );
  });
  scored.set(key, rows);
  return rows;
}

function indexMeetings(): RankingSources {
  const list = listPassages(meetings, new Set());
  const memory = createStemMemory();
  const index = createWordIndex();
  for (let n = 0; n < list.size; n++) index.add(n, memory(list.passage(n)).text, []);
  return { list, index: remembering(index), stemsOf: (n) => memory(list.passage(n)).text };
}

/** The index with the postings of a stem fetched once: no constant that is tried out changes them. */
function remembering(index: WordIndex): WordIndex {
  const fetched = new Map<string, Postings>();
  return {
    ...index,
    postings(stem, field, admits = () => true) {
      const key = `${field} ${stem}`;
      const found = fetched.get(key) ?? index.postings(stem, field);
      fetched.set(key, found);
      const kept = found.numbers.flatMap((number, i) => (admits(number) ? [i] : []));
      return {
        numbers: kept.map((i) => found.numbers[i] as number),
        scores: kept.map((i) => found.scores[i] as number),
      };
    },
  };
}

function describe(from: ContextSettings, to: ContextSettings): string {
  const changed = Object.entries(to).filter(([name, value]) => value !== from[name as keyof ContextSettings]);
  return changed.map(([, value]) => JSON.stringify(value)).join(' ');
}

function report(name: string, rows: readonly Measures[]): void {
  const { ndcg10, success1, success5, evidence10 } = mean(rows);
  const figures = [ndcg10, success1, success5, evidence10 ?? 0].map((figure) => figure.toFixed(3)).join('  ');
  console.log(`${figures}  ${name}`);
}
