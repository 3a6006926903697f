import type { ReducedDate } from './reduced-date.ts';
import type { Withdrawn } from './withdrawn.ts';

/** A post a workstream is led from, as the register (not a paper) says. */
export interface Lead {
  readonly post: string | null;
  readonly person: string | null;
  readonly confirmedBy: string | null;
  readonly confirmedOn: ReducedDate | null;
}

/** A person whom questions that the papers do not answer may be put to, and who has agreed to it. */
export interface Clerk {
  readonly name: string;
  /** Their Slack id. */
  readonly slack: string;
  readonly agreedOn: ReducedDate;
}

/** A strand of the plan: an entry of workstreams.yaml. */
export interface Workstream {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly parent: string | null;
  readonly lead: Lead | null;
  readonly clerk: Clerk | null;
}

/** A committee, board or partnership: an entry of bodies.yaml. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parent: string | null;
  readonly from: ReducedDate | null;
  readonly to: ReducedDate | null;
  readonly successor: string | null;
  readonly contact: string | null;
  readonly clerk: Clerk | null;
}

/** That a paper names a person in a post. Never a tenure: no paper says when it ended. */
export interface PostObservation {
  readonly post: string;
  readonly of: string | null;
  readonly document: string;
  readonly paragraph: number;
}

/** A person: an entry of people.yaml. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly observations: readonly PostObservation[];
}

/** A term or acronym: an entry of glossary.yaml. */
export interface GlossaryEntry {
  readonly term: string;
  readonly expansion: string | null;
  readonly meaning: string | null;
}

/** Who may see what is not public: an entry of audiences.yaml. `members` are Slack users, channels and groups. */
export interface Audience {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** What people wrote about the plan beside its papers; shown as "from the register". */
export interface Registry {
  readonly workstreams: readonly Workstream[];
  readonly bodies: readonly Body[];
  readonly people: readonly Person[];
  readonly glossary: readonly GlossaryEntry[];
  readonly audiences: readonly Audience[];
  readonly withdrawn: readonly Withdrawn[];
}

export const EMPTY_REGISTRY: Registry = {
  workstreams: [],
  bodies: [],
  people: [],
  glossary: [],
  audiences: [],
  withdrawn: [],
};
