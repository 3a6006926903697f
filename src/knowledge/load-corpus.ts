import { type Corpus, passageKey } from '../domain/corpus.ts';
import type { Document } from '../domain/document.ts';
import { fingerprint } from '../domain/fingerprint.ts';
import { deepFreeze } from '../domain/freeze.ts';
import type { Originals } from '../domain/original.ts';
import type { Plan } from '../domain/plan.ts';
import { byPlace } from '../domain/problem.ts';
import type { Statement } from '../domain/statement.ts';
import { readStatementsOf } from '../statements/read-statements.ts';
import { checkReferences, type PlacedDocument } from './check-references.ts';
import { checkRegistry } from './check-registry.ts';
import { closedBy } from './closed-originals.ts';
import { isSuspectAlone, type SuspectPassage, suspectPassages } from './held-passages.ts';
import { knownContacts } from './known-contacts.ts';
import { PreviousReading } from './previous-reading.ts';
import { type KnowledgeProblem, listed, placeOf, problemAt, shown } from './problem-codes.ts';
import { type FolderFiles, isPaper, paperId, type RawFile } from './raw-file.ts';
import { readDocument } from './read-document.ts';
import { readPlan } from './read-plan.ts';
import { type ReadRegistry, readRegistry } from './read-registry.ts';

/** How a folder is loaded. */
export interface LoadOptions {
  /** The audience of a paper that states none: `public` or an id of audiences.yaml. */
  readonly defaultAudience: string;
  /** What is served now: papers that have not changed are not read again. */
  readonly previous?: Corpus | undefined;
  /** Called between papers and between their paragraphs, so that a long load lets others work. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Reads a paper's statements. */
  readonly statementsOf?: ((document: Document) => readonly Statement[]) | undefined;
}

/** A paper of the folder that has an error and is not in the corpus. */
export interface BrokenPaper {
  readonly id: string;
  readonly file: string;
  /** Who might see it if it were right; null where its error touches that, or it could not be read to see. */
  readonly audience: string | null;
  /** Whether its bytes could be read: where many cannot, the drive is at fault and not the papers. */
  readonly isReadable: boolean;
}

/** A folder as loaded: everything that is right in it, and what is wrong. Frozen. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  /** In the order of the folder. */
  readonly problems: readonly KnowledgeProblem[];
  readonly broken: readonly BrokenPaper[];
}

/** A load in work. */
interface Loading {
  readonly found: FolderFiles;
  readonly options: LoadOptions;
  readonly before: PreviousReading;
  readonly register: ReadRegistry;
  readonly problems: KnowledgeProblem[];
}

/** Makes a corpus of the files of a folder. Never throws, whatever they hold: what is wrong is left out, and said. */
export async function loadCorpus(found: FolderFiles, options: LoadOptions): Promise<LoadedCorpus> {
  const { files } = found;
  const register = readRegistry(found, options.previous?.registry ?? null);
  const { registry } = register;
  const { plan, problems: ofPlan } = readPlan(found, options.previous?.plan ?? null);
  await options.pause?.();
  const problems = [...found.problems, ...register.problems, ...ofPlan];
  const loading: Loading = { found, options, before: new PreviousReading(options.previous), register, problems };
  await options.pause?.();
  const { documents, broken, unserved } = await readPapers(loading);
  const { statements, held, doubted } = await readFacts(loading, documents, plan);
  const names = found.originals ?? [];
  const originals: Originals = {
    names,
    closed: new Set(unserved.flatMap((file) => closedBy(file, names))),
    isUnsure: broken.some(({ isReadable }) => !isReadable),
  };
  const revision = fingerprint([...files.flatMap(({ path, checksum }) => [path, checksum]), ...names]);
  problems.sort(byPlace);
  const corpus = { documents, registry, plan, originals, statements, held, doubted, revision };
  return deepFreeze({ corpus, problems, broken });
}

async function readPapers({ found, options, before, register, problems }: Loading) {
  const read: PlacedDocument[] = [];
  const broken: BrokenPaper[] = [];
  const unserved: RawFile[] = [];
  const firstOf = new Map<string, string>();
  const { registry } = register;
  for (const file of found.files.filter(({ path }) => isPaper(path))) {
    const id = paperId(file.path);
    const first = firstOf.get(id);
    if (first !== undefined) {
      problems.push(secondWithId(id, file.path, first));
      unserved.push(file);
      continue;
    }
    firstOf.set(id, file.path);
    const { defaultAudience } = options;
    const paper = readDocument(file, { registry, defaultAudience, previous: before.unchanged(file) });
    problems.push(...listed(paper.problems));
    if (paper.kind === 'left-out') {
      broken.push({ id, file: file.path, audience: paper.audience, isReadable: true });
      unserved.push(file);
    } else read.push({ document: before.same(paper.document), place: paper.place });
    await options.pause?.();
  }
  if (firstOf.size === 0) problems.push(noPapers());
  for (const { file, code } of found.problems) {
    const isThere = isPaper(file) && code !== 'vanished' && code !== 'link-repeated';
    const id = paperId(file);
    if (isThere && !firstOf.has(id)) broken.push({ id, file, audience: null, isReadable: false });
  }
  const ids = new Set(firstOf.keys());
  for (const placed of read) {
    problems.push(...checkReferences(placed, ids, registry));
    await options.pause?.();
  }
  const documents = read.map(({ document }) => document).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const problem of checkRegistry(register, documents)) problems.push(problem);
  return { documents, broken, unserved };
}

async function readFacts(
  { options, before, register, problems }: Loading,
  documents: readonly Document[],
  plan: Plan | null,
) {
  const { registry } = register;
  const known = await knownContacts(documents, { registry, plan, isSuspect: isSuspectAlone, pause: options.pause });
  const statements: Statement[] = [];
  const held = new Set<string>();
  const doubted = new Set<string>();
  for (const document of documents) {
    await options.pause?.();
    for (const suspect of suspectPassages(document.passages, known(document))) {
      if (document.confirmed.includes(suspect.passage.paragraph)) continue;
      const key = passageKey(document.id, suspect.passage.paragraph);
      held.add(key);
      if (suspect.suspicion === 'doubted') doubted.add(key);
      problems.push(offVocabulary(document, suspect));
    }
    await options.pause?.();
    const facts = before.statementsOf(document) ?? (await readFactsOf(document, options));
    // What a held passage states is held with it. One by one: a call takes only so many arguments.
    for (const fact of facts) if (!held.has(passageKey(fact.document, fact.paragraph))) statements.push(fact);
  }
  return { statements, held, doubted };
}

async function readFactsOf(document: Document, { statementsOf, pause }: LoadOptions): Promise<readonly Statement[]> {
  if (statementsOf) return statementsOf(document);
  const facts: Statement[] = [];
  for (const passage of document.passages) {
    for (const fact of readStatementsOf(document, passage)) facts.push(fact);
    await pause?.();
  }
  return facts;
}

function secondWithId(id: string, file: string, first: string): KnowledgeProblem {
  const message = `Another paper has the id ${shown(id)} already: ${first}. This one is not read.`;
  return problemAt(placeOf(file), 'error', 'duplicate-id', message, 'Give one of the two files another name.');
}

function noPapers(): KnowledgeProblem {
  const fix = 'Put papers into its folder “meetings”, as files that end in .md, or bring them in with “stp import”.';
  return problemAt(placeOf('.'), 'warning', 'no-papers', 'There is no paper in the folder.', fix);
}

const READS_LIKE: Readonly<Record<SuspectPassage['reason'], string>> = {
  instruction: 'reads like an instruction to software',
  advert: 'reads like an advertisement',
  lure: 'reads like a lure for passwords, money or clicks',
  hidden: 'hides words from those who read it',
};

const KEPT: Readonly<Record<SuspectPassage['suspicion'], string>> = {
  held: 'it is kept out of answers',
  doubted: 'no answer stands on it, and it is shown with a mark where it comes close',
};

function offVocabulary({ file }: Document, { passage, suspicion, reason, words }: SuspectPassage): KnowledgeProblem {
  const message = `Paragraph ${passage.paragraph} ${READS_LIKE[reason]} (${shown(words)}); ${KEPT[suspicion]}.`;
  const fix = `Compare it with the original. If it belongs there, add “confirmed: [${passage.paragraph}]” to the header; if not, remove it.`;
  return problemAt({ file, line: passage.line, column: 1 }, 'warning', 'off-vocabulary', message, fix);
}
