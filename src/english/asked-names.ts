/** What someone may be asked for by having done with words: the speaker of a sentence is then the answer, and else only its reporter. */
export const SPOKEN_VERBS: readonly string[] = listed(`
  said, say, says, asked, ask, raised, raise, told, warned, thought, thinks, objected, complained, argued, questioned,
  queried, reported, presented, introduced, promised, suggested, proposed, seconded, moved, offered, undertook, pointed,
  mentioned, announced, apologised, disagreed, spoke, wants, wanted, called, challenged, pushed, worried, admitted,
  confirmed`);

/** Kinds of organisations and places by which one is asked for: "which trust …". */
export const ORGANISATION_KINDS: readonly string[] = listed(`
  organisation, organisations, trust, trusts, company, companies, firm, firms, supplier, suppliers, contractor,
  contractors, body, bodies, provider, providers, council, councils, ccg, ccgs, practice, practices, hospital, hospitals,
  site, sites, place, places, town, towns, charity, charities, committee, committees, board, boards, group, groups,
  agency, agencies, university, universities`);

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
