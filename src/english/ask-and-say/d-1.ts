/** Everyday words from "daft" to "disabled": see `thesaurus.ts`. */
export const D_1 = `
daft: silly, foolish
daily: every day, each day, day-to-day; per day
daily grind: routine
damage: harm, loss, injury; vandalism, destruction, detriment
damnation: condemn, criticism
damp: mould, water ingress; disrepair, condensation
damp and mould: disrepair, condensation, awaab's law
dance: movement, ballet; activity
danger: risk, hazard; harm, safety concern, threat
dangerous: unsafe, high risk; hazard, safety risk
dare: risk, courage
dark: unlit, night, black; lighting
darling: favourite; pet name
dash: rush, hurry; sprint
dashboard: scorecard, performance report; ipr, metrics, power bi
data: information, intelligence; analytics, statistics, dataset, metrics
data analyst: business intelligence, bi; analytics, informatics
data breach: ig breach, information governance breach; ico, personal data breach
data leak: data breach, personal data breach; information governance, ico, ig incident
data protection: gdpr, information governance; dpia, dspt, ig
database: register, system, records; spreadsheet, information system
date of next: next meeting, scheduled; future meetings
dates: timeline, milestones; schedule, timetable
datum: figure; statistic
daughter: child, relative, girl; family member
dawn: early morning, sunrise
dawn on: realise
day: date, 24 hours; session
day case: day surgery; same day, sdec, daycase
day in day out: daily, constantly, routinely
day off: rest day, absence
day out: trip, excursion, activity
day to day: routine, daily, operational
day-to-day spending: revenue expenditure, revenue budget; operating expenditure
daylight: natural light, sunlight; overshadowing
days lost: sickness absence, strike, lost time
daytime: during the day, working hours; day services
dead: deceased, died, fatality; killed, passed away
dead against: strongly opposed, strong objection; oppose
dead and buried: ended, abandoned
dead end: not progressed, no solution, no progress, cul-de-sac; exhausted options
dead in the water: stalled, failed, abandoned
dead wood: unproductive, surplus
deadline: target date, due date, timescale; completion date, milestone, closing date
deadlock: impasse, stalemate; no agreement, dispute
deadly: fatal, lethal; life-threatening
deaf: hearing loss, hearing impaired; audiology, sensory impairment, bsl
deaf ears: ignored, not heeded
deal: agreement, contract; settlement, heads of terms, devolution deal, arrangement, memorandum
deal breaker: unacceptable, red line, critical
deal with: address, manage, resolve, mitigate; respond, handle, tackle
dealer: trader, drug supplier, seller; county lines
dealt with: addressed, resolved, managed, resolve, managing; actioned, handled, processed, manage
dear: expensive, high cost; costly
dear departed: deceased, late
death: mortality; deceased, fatality, shmi
death knell: end, closure
death rate: mortality rate, shmi, mortality, deaths; hsmr, mortality indicator
deaths: mortality, mortality rate; shmi, hsmr, learning from deaths
debate: discussion, deliberation; consideration
debt: borrowing, liability; arrears, loan, outstanding balance
debug: fix fault, troubleshoot; error
decade: ten years
decay: rot, deterioration, tooth; decline, dilapidated
decent: acceptable; decent homes
decide: resolve, determine, agree, approve; decision
decided: resolved, agreed, determined; decision, approved
decimal: fraction, rounding
decision: resolution, resolved, determination, approval; agreed, outcome, recommendation, decision-making
deck: floor, level; multi-storey
declare: announce, disclose; register, notify
decline: fall, drop, refuse; reduction, deteriorate, worsen
decode: interpret, decipher
decommission: close, stop, end; cease, withdraw
decrease: fall, drop, reduce; lower
dedicate: committed, devoted; ring-fenced, specific
deduce: infer
deduction: reduction, withheld; garnishee, conclusion
deed: act, legal document; title, conveyance
deem: judge; treated as
deep: thorough, serious; depth
deep dive: detailed review, in depth analysis; thematic review
deep pockets: wealthy, well-funded
deep trouble: crisis, serious difficulty
deeper: ; greater depth, in-depth
deepest: most sincere, profound, greatest
deeply: profoundly, sincerely
default: automatic, failure to pay, non-payment; standard, arrears
defeated: lost, not carried; rejected, motion fell
defect: fault, flaw, snag; damage, error
defend: protect, oppose, justify; contest, resist
defensive: guarded, protective, hostile
defer: postpone, put off, delay; held over, next meeting
defibrillator: defib, aed; pad, automated external defibrillator
deficiencies: shortcomings, weaknesses, gaps; failings, inadequacies
deficit: overspend, shortfall, loss; gap
define: specify
definite: firm, clear; confirmed
defy: disobey, ignore, refuse; breach
degenerate: decline, worsen; deteriorate
degradation: deterioration, decline, damage; loss
degree: qualification, extent, level; university, temperature
delay: slippage, deferral, postponement; behind schedule, revised timescale, late, slipped
delayed: deferred, postponed, slippage, slipped; behind schedule, late, revised date
delegate: delegated authority, authorise; devolve, assign
delete: remove, erase, wipe; strike out
deliberate: intentional, on purpose
delicate: sensitive, fragile; tactful
delicious: tasty; food
delight: pleased, happy, joy; welcome
deliver: implement, achieve, provide; complete, delivery
delivered: implemented, achieved, completed; provided
delivery: provision, implementation, birth; supply, labour, drop-off
delta: ; variant
delusion: false belief, psychosis; hallucination
demand: request, require, need, activity; call for, growth, referrals, pressure
demented: dementia, confused
dementia: memory, alzheimer's; cognitive impairment, dementia diagnosis rate, memory service
demise: death, end, closure; collapse
democracy: voting, elections, representation; accountability
democratic: elected, representative; committee services
demolish: knock down, pull down, tear down; clear, bulldoze
demonstrate: evidence, prove; protest, illustrate
demote: downgrade, redeploy; regrade
denied: refused, rejected; disputed, not granted
denominator: base, total; population
denote: indicate
dense: thick, compact, crowded; high-density
density: units per hectare, concentration, crowding
dentist: dental, dentistry; dental access, uda, oral health, dental practice
department: directorate, service, division; service area, team
department of health: dhsc, dh; secretary of state
departmental: directorate, divisional; service area, internal
departure: exit, resignation; deviation
depend: rely, hinge, subject to; contingent
depends on: subject to, contingent on, dependent on, dependency, interdependency; conditional, contingent
deposit: down payment, bond, dump; upfront payment, tenancy
depression: common mental disorder; low mood, talking therapies, iapt, anxiety
deprive: take away, deny, disadvantage; dols, poverty
depth: extent; deep
deputy: vice, assistant; deputise, substitute
derive: obtain, arise
derogatory: insulting, rude, offensive; disparaging
descend: fall, drop
description: account, explanation; profile
desert: abandon; gap in provision
deserve: merit, worthy, warrant; entitled
design: layout; architect, blueprint
design together: co-design, co-production; coproduction
design with people: co-production, co-design; coproduction, involvement
desirable: preferred, beneficial; not essential
desk: workstation, reception, counter; hot-desking
desktop: pc, computer; paper-based review
despair: hopelessness, distress; desperate
desperate: urgent, in dire need, critical; crisis
despise: hate, dislike
despite: in spite of, even though; notwithstanding
destination: ; tourism, leavers
destroy: wreck, ruin, demolish; dispose, wipe out
destruction: demolition, damage, loss; disposal, confidential waste
detach: separate, remove; standalone house
detect: spot, identify; discover
detector: alarm, sensor; smoke, carbon monoxide
deter: discourage, prevent; dissuade
determine: establish; resolve
deterrent: disincentive, warning; prevention, penalty
detract: take away, reduce, undermine
devastate: destroy, ruin; heartbroken, shattered
developer: applicant; contractor, development partner, housebuilder
developer money: section 106, developer contribution, s106; community infrastructure levy, planning obligation, cil, developer contributions
deviation: departure, variance; out of line
device: equipment, gadget, tool; laptop, tablet, medical device
devil: ; evil
devious: dishonest, deceitful
devise: create; design
devoid: lacking, empty
devolution: combined authority; devolved powers, mayoral authority, devolution deal
devote: dedicate, commit; set aside
diabetes: diabetic; type 2, ndpp, hba1c, long-term condition
diagnosis: condition, identified; what was wrong, assessment
diagnostic: tests, scan, imaging; endoscopy, dm01
diagonal: slanting, crossing
diagram: chart, figure; illustration
dial: ring, phone; join remotely
dialogue: conversation; engagement
dialysis: renal; haemodialysis, renal replacement therapy
diameter: width, size
diary: calendar, schedule, appointments; log
dice: risk; game
dictate: determine, govern, instruct; letters typed
dictatorship: authoritarian, top-down
dictionary: glossary, definitions
did it work: evaluation, effectiveness, outcome, impact; benefits realisation, outcomes
didn't turn up: absent, did not attend, dna, failed to attend, fail to attend; apologies, non attendance, non-attendance, missed
die: death, mortality; end of life, deceased
die down: subside, reduce
died: death, mortality; deceased, fatality
died down: subsided, reduced
diesel: fuel, petrol; emissions, fleet
diet: food, eating, nutrition; obesity, weight
difference: impact, variance; change, benefit
different staff working together: multidisciplinary, mdt; integrated team, neighbourhood team
differential: gap, banding; pay gap
difficult: hard, challenging, tough; tricky, problematic
difficulties: problems, challenges; hardship, obstacles
dig: excavate, trench; roadworks
dig deep: contribute
dig in: resist, persist, persists, resists
dig into: deep dive, investigate; detailed review, analyse, root cause
dig up: excavate, discover
dig your heels in: refuse, resist
digit: number, figure
dignity: respect, privacy; personal care, compassion
dilemma: difficult choice, quandary, problem
dim: poorly lit, dark; reduce lighting
dimension: size, measurement; scale
dine: eat, meal, restaurant
diner: cafe, restaurant
dinner: evening meal, lunch, supper; school meals, catering
dip: decrease, reduction; temporary decline
dip into: use, draw on reserves, used
dip into reserves: use of reserves, draw on reserves; drawdown, call on reserves
diplomatic: tactful, embassy
dire: terrible, urgent, desperate; very poor
direct: straight, instruct, immediate; face-to-face, order
directly: straight, immediately, in person; without intermediary
director: executive, chief officer, head; senior manager
directory: list, guide, register; contacts
dirt: mud, filth, grime; unclean, soiled
dirty: ; contamination, ipc
disabled: disability, people with disabilities; impairment, accessible, long-term condition
`;
