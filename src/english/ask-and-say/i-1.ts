/** Everyday words from "iapt" to "indirect": see `thesaurus.ts`. */
export const I_1 = `
iapt: talking therapies, psychological therapies; ttad
icb: integrated care board, nhs commissioner; ccg, ics
icon: symbol, landmark
icp: integrated care partnership; partnership board
ics: integrated care system, system; icb, stp
icu: intensive care, critical care; itu, hdu
idea: proposal, suggestion, concept; initiative, option
ideal: perfect, best, preferred; optimum
idealistic: unrealistic, visionary
ideas: proposals, options; initiatives, concepts
identical: matching, alike
identification: id, proof, passport; recognition, spotting
identify: spot, recognise; pinpoint, name
ideological: political, belief
idiosyncratic: unusual, individual
idle: unused, lazy; engine idling
ifr: individual funding request; exceptional funding
ifrs: ; accounting standard, lease accounting
ifs and buts: caveat, condition; subject to, assumption
ignore: disregard, not consider; failure to respond
ignored: disregarded, not addressed; no response
ill: unwell, ill health; sickness, condition, morbidity
ill advised: unwise, imprudent
ill at ease: uncomfortable, anxious
illegal: unlawful, breach; contravention, non compliant
illiterate: unable to read, low literacy
illness: disease, condition; morbidity, ill health, long-term condition
illogical: not logical, makes no sense, irrational
illusion: false impression
illustrate: demonstrate, exemplify
image: scan, picture, photo; reputation, x-ray
imaginary: unreal
imagination: creativity, vision
imbalance: inequality, mismatch, uneven
immature: young, childish
immediate: instant, urgent; straight away, prompt
immense: huge, enormous
imminent: very soon, impending; due
immoral: wrong, unethical
immortal: everlasting
immune: protected, exempt; immunosuppressed
impact: effect, consequence; outcome, impact assessment
impair: damage, weaken, harm; reduce
impend: imminent, upcoming
imperative: essential, vital
imperfect: flawed, not perfect
impersonal: cold, distant
implausible: unlikely, not credible
implement: put in place; roll out, deliver
implication: consequence, effect, impact
implicit: implied, unspoken
implied: indirect, inferred
importantly: significantly, crucially
impose: force, levy
impossible: not possible, unworkable
impractical: unworkable, not feasible, unrealistic
impression: perception; effect
imprison: jail, custodial sentence, lock up
improbable: unlikely, remote
improve: improvement, enhance; strengthen, develop, transform, qi
improved: improvement, enhanced; strengthened, better
impulse: urge, sudden
in a row: consecutive, successive
in and out same day: day case, sdec; same day emergency, day surgery
in bad shape: poor condition, dilapidated, struggling
in care: looked after children, lac; children in care, care leaver, cic
in charge: responsible, lead, accountable; responsible officer, senior responsible owner, oversee, sro, accountable officer, manager
in court: legal proceedings, trial; magistrates
in crisis: mental health crisis; crisis care, acute, section 136
in favour: support, supportive, for; voted for, endorse, agree
in full: completely, entirely
in good shape: good condition, on track, healthy
in hand: available
in house: internally, own staff, directly provided; insourced
in limbo: uncertain, awaiting decision, pending; unresolved
in line for: expected to receive, eligible, shortlisted
in line with: consistent, according to, aligned; compliant
in part: partly, partially
in person: face-to-face, physically, on site
in principle: subject to, provisional; outline approval, minded to
in private: private session, exempt; confidential, part 2, in camera
in public: public session, part one; open session, held in public
in stages: phased, phased approach, tranches; staged, tranche
in talks: in discussion, negotiating, dialogue; discussions ongoing, negotiation
in the black: surplus, breakeven, underspent, break-even; favourable position, favourable
in the dark: not informed, unaware; lack of information
in the end: eventually, ultimately; outcome
in the long run: long term, eventually, ultimately
in the loop: kept informed, updated, sighted; copied in
in the meantime: interim, pending, temporarily; temporary arrangement, in the interim
in the news: media coverage, press coverage; media interest, reputational
in the open: public, transparent, disclosed; outdoors
in the papers: media coverage, press; local press, reputational
in the pipeline: planned, forthcoming, upcoming; in development, programmed, future scheme
in the post: mailed, by letter
in the red: deficit, overspend, overspent, overdrawn; adverse position, negative balance, adverse, debt
in the short term: immediate, temporary; near future
in the spring: spring, april; q1
in the way: obstructing, barrier, blocking
in time: timely, within timescale; by the deadline
in trouble: disciplinary, under investigation, special measures, segment 4, struggling, at risk, failing; standards complaint, challenged, distressed, intervention, financial difficulty
in two minds: undecided, unsure, divided
in writing: written, by letter, email; documented
in-house: insourced, internal provision; direct delivery, directly provided
inability: not able, failure to
inaccessible: hard to reach, no access; not step-free
inaccuracies: errors, mistakes, wrong information
inaccurate: wrong, incorrect, mistaken; error, misleading
inadequate: poor, insufficient, not good enough; lacking, rating
inadvertently: accidentally, by mistake, unintentionally
inappropriate: unsuitable, wrong, improper; not fitting
incapable: unable, not able, lacks ability
incentive: reward, bonus, encouragement; inducement
inch: small distance; slowly
incident: event, accident, occurrence; serious, near miss
incidentally: by chance
incline: slope, tend, ramp
inclusion: belonging, edi; diversity, incorporation
incoherent: unclear, confused
income: earnings, revenue, pay; receipts, money coming in
incompatible: does not fit, inconsistent, not interoperable
incompetence: inability, poor performance, lack of skill; capability procedure
incomplete: unfinished, partial, missing; outstanding
incomprehensible: unclear, cannot be understood, jargon
inconsistent: variable, patchy, uneven; contradictory, variation
incontinence: continence; bladder and bowel, continence service
inconvenience: trouble, disruption, bother; nuisance
inconvenienced: disrupted
incorporate: merge; integrate
incorrect: wrong, inaccurate, mistaken; error, false
incorrectly: wrongly, by mistake, in error
increase: rise, growth; uplift, higher
increasingly: growing
incredible: amazing
increment: step, pay rise, pay point; gradual increase
incur: sustain; cost
indeed: certainly
indefensible: unjustifiable, cannot be justified
indefinite: open-ended, no end date, unlimited
independent: separate, impartial, non-aligned; autonomous, private
indeterminate: unknown, uncertain
index: list, measure, rate; inflation, cpi
indicate: signal
indictment: charge, criticism
indirect: secondary, overhead, knock-on
`;
