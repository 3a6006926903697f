import type { Audience } from '../../domain/registry.ts';
import { type Directory, isNamed, type Person } from '../read/directory.ts';
import type { Sender } from '../read/sender.ts';

/** Who may ask beside the members of the workspace. */
export interface AdmissionRules {
  readonly allowGuests: boolean;
  /** Ids of partner workspaces or organisations. */
  readonly partnerTeams: readonly string[];
}

/** Whom an answer is seen by: the asker alone, or everyone in the channel. */
export type Openness = 'alone' | 'channel';

/** Why someone gets no answer. */
export type Refusal = 'guest' | 'outside' | 'shared-channel';

/** What someone may see, or why nothing. */
export type Admission =
  | {
      readonly kind: 'admitted';
      readonly audiences: readonly string[];
      /** A keeper who alone sees the answer: it may stand on papers that nobody has confirmed. */
      readonly isKeeper: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Admissions {
  admit(sender: Sender, openness: Openness): Promise<Admission>;
}

export interface AdmissionOptions {
  readonly rules: AdmissionRules;
  readonly directory: Directory;
  /** Slack ids of users and groups that keep the folder. */
  readonly admins: readonly string[];
  /** The audiences of the papers served now. */
  readonly audiences: () => readonly Audience[];
}

/**
 * Decides who gets an answer, and for which audiences it is built. An answer seen by the asker alone is built for the
 * audiences that name the person (or a group of theirs) or the channel it is asked in; one that a channel sees, for
 * those that name the channel.
 *
 * What Slack does not tell (a missing permission, an outage) narrows what is seen and silences nobody: someone whose
 * account cannot be looked up gets public papers and those of audiences that name them by id. Refusing everyone for as
 * long as Slack fails would help nobody, since what is public is public. A channel that cannot be looked up gets public
 * papers alone, and one that is shared with another organisation never gets more.
 */
export function createAdmissions({ rules, directory, admins, audiences }: AdmissionOptions): Admissions {
  const isPartner = (id: string | null) => id !== null && rules.partnerTeams.includes(id);

  async function refusalOf(sender: Sender, person: Person | null): Promise<Refusal | null> {
    const own = await directory.own();
    const teamId = person?.teamId ?? sender.teamId;
    // In Slack's Grid an account may name the organisation where others name one of its workspaces.
    const organisation = own?.enterpriseId ?? null;
    const sameOrganisation = organisation !== null && [person?.enterpriseId, teamId].includes(organisation);
    const elsewhere = own?.teamId != null && teamId !== null && teamId !== own.teamId && !sameOrganisation;
    if (person?.isStranger || elsewhere)
      return isPartner(teamId) || isPartner(person?.enterpriseId ?? null) ? null : 'outside';
    return person?.isGuest && !rules.allowGuests ? 'guest' : null;
  }

  /** Whether other organisations are in the channel: null where it cannot be told; refused where one is no partner. */
  async function externality({ channel, isExternal }: Sender): Promise<boolean | null | 'refused'> {
    if (channel === null || channel.isDirect || isExternal === false) return false;
    const found = await directory.channel(channel.id);
    if ((isExternal ?? found?.isExternal ?? null) !== true) return found?.isExternal ?? null;
    const own = await directory.own();
    const others = (found?.teams ?? []).filter((team) => team !== own?.teamId && team !== own?.enterpriseId);
    return others.length > 0 && others.every(isPartner) ? true : 'refused';
  }

  async function ofPerson(userId: string): Promise<readonly string[]> {
    const named = await Promise.all(
      audiences().map(async ({ id, members }) => ((await isNamed(userId, members, directory)) ? [id] : [])),
    );
    return named.flat();
  }

  return {
    async admit(sender, openness) {
      const { userId, channel } = sender;
      if (userId === null) return { kind: 'admitted', audiences: [], isKeeper: false };
      const [person, external] = await Promise.all([directory.person(userId), externality(sender)]);
      const refusal = await refusalOf(sender, person);
      if (refusal !== null) return { kind: 'refused', refusal };
      if (external === 'refused') return { kind: 'refused', refusal: 'shared-channel' };
      const isPlace = external === false && channel !== null && !channel.isDirect;
      // In private a guest or a partner sees what names them, not what the channel's members see.
      const seesPlace =
        isPlace && (openness === 'channel' || (person !== null && !person.isGuest && !person.isStranger));
      const places = seesPlace ? audiences().filter(({ members }) => members.includes(channel.id)) : [];
      const theirs = openness === 'alone' ? await ofPerson(userId) : [];
      const isKeeper = openness === 'alone' && (await isNamed(userId, admins, directory));
      const seen = [...new Set([...places.map(({ id }) => id), ...theirs])].sort();
      return { kind: 'admitted', audiences: seen, isKeeper };
    },
  };
}
