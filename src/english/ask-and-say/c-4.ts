/** Everyday words from "controversial" to "cyp": see `thesaurus.ts`. */
export const C_4 = `
controversial: contentious, disputed, divisive; unpopular, opposed
convenient: handy, easy, suitable; accessible, local
convention: custom, practice, protocol; conference
conversation: chat; dialogue
convert: repurpose; adapt, transform
convey: communicate, transport; conveyance
convict: found guilty, sentence; criminal record, offender
convinced: assured, persuaded; satisfied
convincingly: persuasively, clearly
cook: chef, make meals, prepare food; kitchen, catering
cook the books: falsify accounts, fraud, misstatement
cool: cold, chill; air conditioning, fan, temperature
cool off: calm, pause, cooling-off period
cooperate: work together, collaborate; engage
coordinate: organise, bring together, manage; align, join up
cope: manage, capacity; resilience, sustain
copied: duplicated, cc; reproduced
copper: metal, cable, broadband
copyright: intellectual property, ownership; licence
core: central, essential; basic
corn: grain, crop
corner: junction; bend
coroner: inquest; future deaths report, pfd, regulation 28
corporate: organisational, company, central; whole council, trust-wide
corpse: body, deceased; mortuary
correct: right, accurate, put right; true, fix, amend
correctly: properly, accurately, rightly; appropriately
correlate: link, match; association
correspond: write, match, letter; equate
corridor: corridor care, temporary escalation space; trolley wait, overcrowding
corrupt: dishonest, bribe, fraudulent; damaged file
cosmic: space; huge
cost: expenditure, price; charge, spend, budget
cost a fortune: expensive, high cost, significant expenditure
cost an arm and a leg: very expensive, high cost
cost cutting: savings, efficiencies, cip; economies
cost of living: financial hardship, inflation, household bills, hardship; household support, fuel poverty
costly: high cost, expensive; significant expenditure, resource intensive
cosy: snug, comfortable; too close
cottage hospital: community hospital; local hospital, rehabilitation beds
cotton: fabric, wool
cough: cold, respiratory symptoms; chest
cough up: pay, contribute; contribution, meet the cost
could go wrong: risk, threat; vulnerability, risk register
couldn't agree: no consensus, failure to agree; disagreement, dispute
couldn't make it: apologies, apologies for absence; absent, unable to attend
council: local authority, la; borough, county council, district, unitary
council company: wholly owned company, latco; arms-length, trading company, teckal
council house: council housing, social housing; social rent, hra
council leader: leader of council; cabinet, executive leader
council reorganisation: lgr, local government reorganisation; unitarisation, unitary
council staff: officers, local authority employees; council workforce
council tax rise: council tax increase, precept increase; council tax requirement, band d
council watchdog: scrutiny committee, hosc; overview and scrutiny, ombudsman
councillor: member, elected member, cllr; ward member, portfolio holder, cabinet member
councillors: members, elected members; ward members, cabinet, cllrs
councils: local authorities, las; boroughs, districts
counselling: talking therapies, iapt; psychological support, therapy
count: tally, total, number; census
count on: rely, depend
count up: total
counted out: excluded, totalled
counter: desk, reception; oppose
counterpart: equivalent, opposite number, peer
countless: many, numerous
country: national, england; nationally
countryside: rural, rurality; sparsity, remote
county: shire, region; authority area
couple: two, pair, partners; married
courage: bravery, nerve; speaking up
courier: delivery, messenger, driver; parcel
course: training, programme, class; module, treatment
court: judicial review, tribunal; legal proceedings, litigation
court case: legal proceedings, litigation; hearing, judicial review
courtesy: politeness, respect, manners; consideration
cousin: relative, kin
cover: deputise, interim, backfill, cross-cover; acting, locum, rota cover, resilience
cover for: deputise, backfill
cover story: explanation, false account
cover up: conceal, withhold, suppress, concealed, withheld, suppressed; lack of candour, concealment
coverage: media; uptake, press
covered by: insured, funded from
covering: deputising, backfill, interim; acting
covid: covid-19, coronavirus; pandemic, sars-cov-2
cow: cattle; livestock
cqc: care quality commission, regulator; inspection, must do
crack: fracture, split, defect; drugs, break
crack down: enforce, clamp down, tougher action, enforcing, clamping down
crack on: proceed, progress; continue, at pace
craft: skill, trade, handmade; boat
crammed in: overcrowded, cramped
cramp: pain, overcrowded; spasm
crash: outage, system failure; downtime, collision
crash course: intensive training
crawl: slow; creep
crazy: mad, unreasonable
cream: ointment, emollient
cream of the crop: best, top candidates
create: establish; form, generate
creation: establishment, formation
creative: innovative, imaginative, artistic; new thinking
creature: animal, wildlife; insect
creature comforts: amenities, facilities
credibility: trust, reputation
credit: praise, recognition, refund; loan, universal credit, borrow
creed: faith, religion, belief
creep: increase gradually, scope creep; drift
crew: team, ambulance staff, paramedics; shift
cricket: sport, pitch; club
cried: tearful, distressed, wept
crime: offence, offending, law-breaking; police, theft, antisocial behaviour
criminal: offender, illegal, unlawful; prosecution, crook
crisis: emergency, critical incident; significant pressure, major incident
crisis team: crisis resolution, crhtt; home treatment team, crisis service, crht
crisp: snack; sharp
criteria: conditions, threshold; eligibility, tests
criticise: criticism, challenge; raise concern, negative feedback
criticised: criticism, challenged; concerns raised, inadequate
crop: harvest, farm produce; cut
crop up: arise, occur, emerge, arose, occurred, emerged
cross: ; dissatisfied, concern
cross purposes: misunderstanding
cross the line: unacceptable, breach, misconduct, breached
crossed wires: misunderstanding, miscommunication
crossroad: junction, intersection; turning point
crossword: puzzle
crowd: large group, audience; overcrowding, people gathered
crowded out: displaced
crown: royal, monarch; tooth, crown court
crucial: vital, essential, critical
crude: rough, basic; rude
cruel: unkind, harsh, abusive; mistreatment
cruelty: abuse, mistreatment, neglect
cruise: ship; travel
crumbling: raac, structural; dilapidated, backlog maintenance, deteriorating
crumbly concrete: raac; reinforced autoclaved, structural safety
crunch: squeeze, critical point; shortage
crush: squash, surge, injury
cry: tearful, weep, upset; shout
cry for help: self-harm, distress, request for support
cry wolf: false alarm
crying out for: urgently need, demand
cryptic: unclear, puzzling
crystal: clear; glass
cue: prompt, signal, sign
culprit: offender, person responsible, perpetrator; cause
cult: sect
culture: organisational culture; values, behaviours, staff experience, heritage
cumbersome: unwieldy, slow, bureaucratic; awkward, clunky
cumulative: total, year to date, combined; running total, aggregate
cup: mug, beaker; trophy
cupboard: storage, cabinet, store
cure: treatment; recovery, curative
curiosity: interest, inquiry; professional curiosity
curious: interested, odd; inquisitive
curly: wavy
currency: money, sterling; exchange rate
curriculum: syllabus, teaching programme, subjects; lessons, course content
curry favour: influence, gain support
curse: swear; plague
curtain: blind, drape; bed screen, privacy
curve: trend, bend; line
customary: usual, normal, traditional
customers: service users, residents; clients
cut: reduce, reduction, decrease, slash; saving, disinvest, withdraw, trim, lower
cut and paste: copied, duplicated
cut back: reduce, scale back, trim, reductions, efficiencies; budget reduction, efficiency, rationalise, savings, prune, austerity
cut corners: not followed procedure, shortcut, compromise, not following procedure, shortcuts; poor practice
cut costs: savings, efficiencies, reduce spending; cost improvement
cut down: reduce, fell, trim; tree felling
cut down on: reduce, limit, lower
cut in half: halved, 50% reduction
cut jobs: redundancies, headcount reduction, post deletion; vacancy freeze
cut off: disconnected, isolated, deadline; excluded
cut out: eliminate, exclude, remove
cut services: service reduction, decommission; reduction in provision, disinvestment
cut short: curtailed, ended early, terminated
cut the red tape: reduce bureaucracy, simplify, streamline
cut through: penetrate, bypass, rat run
cut to the bone: minimum, severely reduced
cut up: upset, divided
cut waiting times: reduce waits, shorter waits; elective recovery
cut-off: deadline, closing date; threshold
cutbacks: reductions, savings; efficiencies, disinvestment
cute: sweet
cuts: savings, budget reduction, reductions; efficiencies, disinvestment, decommissioning
cyber: cyber security, cyber attack; dspt, information security, ransomware
cycling: active travel, cycle route; cycleway, lcwip
cyclist: bike rider, cycle user; active travel
cylinder: tank, gas bottle; oxygen
cyp: children and young, children; young people
`;
