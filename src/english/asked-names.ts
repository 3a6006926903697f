/** What someone may be asked for by having done with words: the speaker of a sentence is then the answer, and else only its reporter. */
export const SPOKEN_VERBS: readonly string[] = listed(`
  said, say, says, asked, ask, raised, raise, told, warned, thought, thinks, objected, complained, argued, questioned,
  queried, reported, presented, introduced, promised, suggested, proposed, seconded, moved, offered, undertook, pointed,
  mentioned, announced, apologised, disagreed, spoke, wants, wanted, called, challenged, pushed, worried, admitted,
  confirmed`);

/** Kinds of organisations by which one is asked for: "which trust …". */
export const ORGANISATIONS: readonly string[] = listed(`
  organisation, organisations, trust, trusts, company, companies, firm, firms, supplier, suppliers, contractor,
  contractors, body, bodies, provider, providers, bidder, bidders, council, councils, ccg, ccgs, icb, icbs, hosc,
  clinical commissioning group, clinical commissioning groups, ambulance service, ambulance services, practice, practices,
  surgery, surgeries, hospital, hospitals, charity, charities, committee, committees, board, boards, panel, panels, forum,
  forums, partnership, partnerships, group, groups, agency, agencies, authority, authorities, alliance, federation,
  school, schools, college, colleges, university, universities`);

/** Those of them that are short for what papers write in full. */
export const ORGANISATION_ACRONYMS: ReadonlySet<string> = new Set(listed('ccg, ccgs, icb, icbs, hosc'));

/** The same, with the kinds of places. */
export const ORGANISATION_KINDS: readonly string[] = [
  ...ORGANISATIONS,
  ...listed('site, sites, place, places, town, towns'),
];

/** Kinds that say nothing of what an organisation is called: its name need hold none of their words. */
export const UNNAMED_KINDS: ReadonlySet<string> = new Set(
  listed(`
  organisation, organisations, company, companies, firm, firms, supplier, suppliers, contractor, contractors, body, bodies,
  provider, providers, bidder, bidders, site, sites, place, places, town, towns`),
);

/** What organisations do and people seldom: "who pays for …" asks for one. */
export const ORGANISATION_VERBS: readonly string[] = listed(`
  pay, pays, paid, fund, funds, funded, provide, provides, own, owns, commission, commissions, supplies, host, hosts,
  built, builds, is paying, is funding, is building, is supplying`);

/** What people and organisations alike do: "who runs the service?" may be answered by either. */
export const EITHER_VERBS: readonly string[] = listed(`
  run, runs, ran, is running, operate, operates, operated, deliver, delivers, delivered, manage, manages, staff, staffs,
  award, awarded, approve, approved, agreed, decided, commissioned, referred, won, took over, takes over, regulates,
  inspected, objected, refused, rejected, closed, opened, supplied, provided, holds the contract`);

/** How a part of something is asked for, beside "how many of the". */
export const PART_WORDS: readonly string[] = listed('share of, part of, portion of, slice of');

/** Words by which something is asked for as it was before it changed. */
export const FORMER_WORDS: readonly string[] = listed(`
  before, originally, original, previously, previous, used to, formerly, former, initially, old, earlier, at first,
  at the start, first promised, first planned, ex`);

function listed(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim());
}
