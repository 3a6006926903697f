/** Everyday words from "mimic" to "myth": see `thesaurus.ts`. */
export const M_2 = `
mimic: copy, imitate
mind: brain, object, care; thoughts
mind the gap: disparity, shortfall
minded to: provisional decision, in principle; subject to, intend
mindless: senseless, vandalism
mined: extracted, quarry
mini stroke: tia; transient ischaemic attack
minimal: very little, negligible; slight
minimum: lowest, least, at least; floor
minister: secretary of state, government; dhsc, mhclg
minor: slight; not serious, child
minor injuries: miu; urgent treatment centre, utc, minor injuries unit, walk-in centre
minus: less, negative, subtract
minutes: record, notes, proceedings, record of meeting; minutes of meeting, action notes, action log
miracle: remarkable recovery
mirror: reflect, match, copy
miscellaneous: sundry
misdirect: send wrong way, mislead
miserable: unhappy, poor
misery: suffering, unhappiness
misfortune: bad luck
misguide: mistaken, wrong
misinterpret: misread, misunderstood, wrongly read
mislead: deceive, false, give wrong impression
misled: deceived, wrongly told, given false information
misplace: mislay
misprint: typo, typographical error
misread: misunderstood, wrongly read
misrepresent: distort, mislead, false account
miss: absent, apologies, breach, not met; did not attend, not achieve, below target, non-achievement
miss out: excluded, omitted, overlooked
miss the deadline: overdue, missed deadline; slippage, breach, not met
miss the target: below target, target not met, not achieved; breach, underperformance
missed: absent, not met; apologies, did not attend, below target
missed appointment: dna, did not attend; non-attendance, was not brought
missed deadline: overdue, deadline not met; slippage, breach
missed target: below target, target not met, not achieved, breach; underperformance, not met, off trajectory, failed standard
missed the boat: too late, deadline passed, missed opportunity
missed the deadline: late, out of time
missed the mark: below target, failed
missed the point: misunderstood
missile: projectile, thrown object
missing: absent, apologies, outstanding; not present, not received, gap, not met
mission: purpose, vision; task
mist: fog
mistake: error, failing, incident; inaccuracy, never event, harm, clinical negligence
mistakenly: wrongly, in error, by mistake
misunderstand: misinterpret, confusion, wrongly believe
misuse: abuse, wrong use, improper use; fraud
mitigation: action, control; reduce risk, plan
mix: blend, combination, range; skill mix
mix up: confusion, error, wrong patient, confused, wrongly identified
mixed bag: varied, mixed results
mixed feelings: divided opinion, ambivalent
mixed views: differing opinions, split; range of views, no consensus
mixed wards: mixed sex accommodation, msa; single-sex breach, emsa
mixture: blend, combination, mix
moan: complaint, concern; dissatisfaction, negative feedback, feedback
mob: crowd, gang
mobilisation: start up, set up; implementation, commencement
mock: ridicule, practice exam
mode: method
model: model of care, operating model; modelling, framework
moderate: medium; check
modern: up-to-date, contemporary; digital
modest: limited, moderate
modification: amendment, alteration; variation, adjustment
modified: altered, amended; adapted, varied
module: unit, course section
mole: skin lesion, melanoma; spy
molecule: compound
moment: time; at present
momentarily: briefly
momentum: pace, progress, drive
monarch: king, queen, sovereign
money: funding, finance; budget, resource, allocation
money already promised: committed, commitment; allocated, contractual commitment
money back: refund, reimbursement, rebate
money coming in: income, revenue, receipts
money down the drain: wasted, nugatory, abortive cost
money for old rope: poor value, easy income
money going out: expenditure, payments, outgoings
money in the bank: cash balance, reserves, deposits
money is tight: financial pressure, constrained, limited budget
money man: chief finance officer, director of finance; section 151
money off: discount, reduction, rebate
money owed: debt, arrears, debtors; aged debt, outstanding invoices, receivables, creditors
money pit: costly, loss-making
money report: finance report, budget monitoring; financial position
money so far: year to date, ytd; spend to date, actual expenditure
money talks: negotiate
money trouble: financial difficulty, deficit; financial distress, financial pressure
money worries: financial risk, financial pressure, financial difficulty, debt, hardship; financial hardship, budget pressure
monitor: track, watch, oversee; observe, check, keep an eye
monitor at home: remote monitoring, telehealth; virtual ward, telemedicine
monkey: mpox
monkey business: misconduct, fraud
monopoly: sole supplier, no competition
monster: huge
month: four weeks, calendar; monthly
monthly: every month, each month, per month
mood: morale, atmosphere; depression
moon: lunar
morale: staff wellbeing, engagement, staff survey, staff engagement; culture, wellbeing, staff experience
more and more: increasing, growing, rising
more haste: rushed
more money: additional funding, increased budget; uplift, growth, investment
more often than not: usually
more or less: approximately, broadly
more than: exceeding
more time: extension, additional time; extended deadline, revised timescale
more to it: complex, further issues
moreover: furthermore, in addition
morgue: mortuary; body storage, post mortem
morning: early; before noon
mortal: death, fatal
most important: key, priority; principal, critical
mothball: suspend, pause; temporarily close, on hold
mothballed: closed, unused, out of use
mother: mum, maternal, parent; maternity
motion: resolution, notice of motion; proposal
motivate: encourage, inspire, drive
motor: vehicle, engine, car; neurone
motorway: highway, trunk road, m25
motto: slogan
mou: memorandum of understanding, agreement; partnership agreement
mould: damp; disrepair, condensation, awaab's law
mount: increase; fix on
mountain: hill, large backlog
mountain to climb: challenge, difficult
mouth: oral, teeth, dental
move: relocate, transfer, relocation; reschedule, propose, decant, reprovide, migrate
move a motion: propose, moved; motion, notice of motion
move ahead: proceed, progress
move away: relocate, transition
move forward: progress, proceed
move heaven and earth: every effort
move in: occupy, occupation, tenancy start, occupied, relocated, tenancy; relocate, mobilise
move money: virement, budget transfer; reallocate, redirect
move on: progress, proceed, transfer, transferred, progressed; next stage, relocate, evicted
move out: decant, vacate; relocation, exit
move over: transfer, migrate, switch, transferred, migrated, switched
move services: service relocation, reconfiguration; transfer of services, reprovision, consolidation
move the goalposts: change criteria, change rules, inconsistent, changing criteria, changing rules
move the meeting: reschedule, rearrange; postpone, change of date, change of venue
move to another job: redeploy, redeployment; secondment, transfer
move up: bring forward, advance, increase, promote, improve; accelerate
move with the times: modernise, adapt
moved: rescheduled, relocated; transferred, proposed
moved out: vacated, decanted, vacating
moved to: transferred, relocated, redeployed
moved to another site: relocated, service relocation; transferred, reprovision, reconfiguration
movement: transfer, shift; variance, mobility
movie: film, cinema
moving: relocation, relocating; transfer, decant, migration
moving to adult services: transition; transitional care, preparing for adulthood
mp: member of parliament, mps; parliamentarian, political stakeholder
mps: members of parliament, parliamentarians; mp briefing
much needed: essential, welcome
muck: dirt, manure, filth
muck up: error, fail, failed, mishandled
mud: dirt, silt
muddle: confusion, mix up, disorganised
muddle through: cope, manage
mug: rob, cup, street robbery
multi-storey: car park; decked parking
multiple: many; numerous
multiplied: grew, increased, times
mum: mother; maternal, women, maternity, parent
mum and dad: parents, family
mumble: inaudible, unclear
mummy: mum, mother
mums: mother; maternal, women, maternity, birthing people
mundane: routine, ordinary
murder: homicide, killing, unlawful death; domestic homicide
muscle: musculoskeletal, strength
museum: gallery, heritage, collection; culture
music: concert, band, singing; arts, choir
musician: player, performer, band
must by law: statutory duty, statutory requirement; legal obligation, mandatory
must have: essential, mandatory
mutter: whisper
mutual: reciprocal, joint; mutual aid
mysterious: unexplained, unknown
myth: false belief, misconception, untrue
`;
