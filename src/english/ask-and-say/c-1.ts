/** Everyday words from "c-section" to "chaos": see `thesaurus.ts`. */
export const C_1 = `
c-section: caesarean section, caesarean; operative delivery
cabbage: vegetable, greens
cabinet: executive, executive board, executive committee; leader, portfolio holder, cabinet members
cable: wire, lead, fibre; broadband, electrical
caesarean: c-section; caesarean section, operative delivery
caffeine: coffee, tea, energy drink; stimulant
cage: crate, pen; security
cake: bake sale, refreshments; sweet
calculate: compute, estimate; figure, formula
calendar: diary, timetable, schedule; dates, meeting dates
call: decision, determine; request
call back: return call, ring back, recall; callback
call for: request, urge, recommend; demand
call in: call-in, scrutiny review; request review, refer
call off: cancel, withdraw; stand down, abandon
call on: urge, request, urged, requested
call round: visit, contact
call up: summon, telephone
called in: summoned, asked to attend; scrutiny
called off: cancelled, stood down; withdrawn, abandoned
called out: attended, deployed, challenged; callout
caller: person ringing, contact; 999, telephone, 111
calm: quiet, de-escalate, settle; relaxed, peaceful
came: attended, present; joined, in attendance
came bottom: lowest, worst, ranked last
came down: decreased, fell, reduced; improved
came first: highest, top, ranked first
came last: lowest, bottom, ranked last
came on board: joined, appointed; commenced
came out of: resulted, arose, funded from, result, arise
came to light: identified, discovered, emerged; disclosed
came to nothing: unsuccessful, not progressed, failed
came top: highest, best, ranked first
came up: raised, highlighted, arose; discussed, matters arising
camera: cctv, body worn video, photo; surveillance, anpr
camera down throat: endoscopy, gastroscopy; ogd
camera test: endoscopy, colonoscopy; gastroscopy, cystoscopy
camhs: cypmh, children's mental health; child and adolescent
camp: encampment, unauthorised, tents; residential trip
campaign: campaign group, awareness campaign, communications campaign; petition, lobbying, awareness, publicity
campaigners: campaign group, protest; pressure group, save our
campus: site, grounds, college; estate
can of worms: complex problem, complications
can't afford: unaffordable, not affordable; budget pressure, funding gap
can't be bothered: apathy, unwilling, disengaged
can't be helped: unavoidable, inevitable
can't cope: capacity exceeded, overwhelmed; unsustainable demand, pressure
can't decide for themselves: mental capacity, lacks capacity; mca, dols, best interests
can't fill: hard to recruit, vacancies, recruitment difficulties
can't find: missing, untraced
can't get a dentist: dental access, nhs dentistry; dental desert, uda, dental contract
can't get an appointment: gp access, lack of appointments; access, 8am rush
can't get in: no access, inaccessible, refused
can't get online: digital exclusion, digitally excluded; digital poverty
can't get out: housebound, trapped, delayed discharge
can't get through: call waiting, abandoned calls, engaged, call not answered; telephone access
can't go on: unsustainable, not sustainable; not viable, untenable
can't hear: hearing impaired, deaf, inaudible
can't keep up: demand exceeds capacity, overwhelmed, backlog
can't make it: apologies, apologies for absence; unable to attend
can't manage: unable to cope, needs support, struggling
can't pay: arrears, hardship, unable to afford; debt
can't recruit: hard to fill, vacancies, shortage occupation
can't see: visually impaired, sight loss, not visible
can't sleep: insomnia, noise, disturbed
can't tell: unclear, unknown, unable to determine, not informed, unaware, not notified
can't walk: immobile, wheelchair, mobility
can't work: unfit, incapacity, ill health, faulty, ineffective, fail, unworkable, not feasible; broken, out of service
cancel: stand down, withdraw; cancellation, not proceed
cancelled: stood down, not held; withdrawn, postponed, cancellation
cancer: oncology; tumour, malignancy, 62-day, faster diagnosis, 2ww, cancer alliance
cancer check: cancer screening, suspected cancer; faster diagnosis, early diagnosis
cancer spotted late: late stage diagnosis; early diagnosis, stage at diagnosis, stage 4
cancer wait: 62-day, cancer waiting times; 31-day, 28-day fds, two week wait, cwt
candidate: applicant, nominee, contender; interviewee, shortlisted
canonical: standard, accepted
cant: unable, not able; impossible
cap: limit, ceiling, maximum; price cap, restrict
capable: able, competent, skilled; equipped
capacity: room, space, capability; headroom, resources, ability
capital: investment, building money, infrastructure; capex, assets, non-revenue
captain: leader, skipper; head
capture: record, collect, catch; document, secure
car: vehicle, motor; drive, automobile
car park: parking, car parking; multi-storey, parking spaces
carbon: net zero, emissions; decarbonisation, greenhouse gas
card: id, plastic; payment, permit
cardboard: card, packaging, recycling
cardiac arrest: out-of-hospital arrest; resuscitation, cpr, ohca, defibrillator
care at home: domiciliary, home care, reablement
care home: residential care, nursing home; care homes, residential placement, care provider
care leaver: care experienced; leaving care
care package: package of care, poc; domiciliary care, support plan
care quality: quality; cqc, patient experience, clinical effectiveness
care quality commission: cqc; regulator, inspection
career: profession, job, progression; pathway, working life
careful: cautious, prudent, thorough; vigilant, mindful, nursing, treatment
carefully: cautiously, thoroughly; closely, diligently
careless: negligent, sloppy, reckless; human error, inattentive
carer: care worker; unpaid carer, domiciliary, family carer, care staff
carers: care workers, unpaid carers; care staff, informal carers, family carers
carpet: flooring, floor covering; infection control
carriage: transport, train, delivery; road
carried out: undertaken, implemented, completed; conducted, delivered
carried over: rolled forward, brought forward, deferred; annual leave
carrier: bag, courier, transporter; infected
carrot: incentive, reward
carry forward: roll forward, defer; reserves, next year
carry on: continue, continuation, proceed, maintained, persisted; maintain, ongoing, business as usual, extend, sustain
carry out: undertake, implement, conduct, undertaken, performed, completed; deliver, perform, execute, conducted, implemented
carry over: carry forward, roll forward; defer, rephase
carry the can: accountable, responsible, take responsibility, blame; liability
cartridge: ink, toner; vape
case for: rationale, business case; justification, options appraisal
case for change: rationale, need for change; case, drivers
caseload: workload; number of cases, open cases
cash: funding, money; liquidity, cash balance, allocation
cash cow: income source, profitable
cash flow: liquidity, cash position, working capital
cash in hand: undeclared, liquidity, cash balance
cash strapped: financially challenged, underfunded, deficit
cassette: tape, recording
cast: vote, plaster; thrown
cast doubt: undermine, uncertain
casting vote: chair's vote, second vote; tied vote
castle: monument, heritage site
casual: zero hours, temporary; bank, ad hoc
casualty: emergency department, a&e, ed; accident and emergency, minor injuries unit
cat: pet, feline; category
catalogue: list, inventory, directory; series
cataract: ophthalmology; cataract surgery, eye surgery
catastrophic: disastrous, devastating; critical, major failure
catch: condition, caveat, contract, acquire; limitation, risk, transmission, infection
catch early: early diagnosis, early detection; screening, early intervention
catch out: detect, surprise, detected, unprepared, exposed
catch up: recover, clear backlog, reduce backlog, meeting informally, recovered, cleared backlog; recovery plan, update, trajectory
catch-up: update meeting, progress meeting; briefing, touchpoint
catchment: population served; catchment area, footprint
categorically: definitely, absolutely
categories: classes; headings, bands
cater: provide for, accommodate, feed; meet needs
cathedral: church, minster; place of worship
catholic: roman catholic, faith school; diocese
cattle: cows, livestock, herd; bovine tb
caught it: infected, contracted, acquired, infect, contract, acquire
caught on: became popular, recorded
caught red-handed: detected, evidence of offence
caught short: unprepared, lacking
cause: driver, root cause; factor, reason, attributable
caution: care, warning, prudence; police, reprimand
caveat: proviso, qualification, warning; subject to, limitation
ccg: clinical commissioning group; icb, commissioner
cease: end, discontinue; terminate, halt
ceiling: cap, limit, upper limit; roof, raac, leak
celebrate: mark, recognise, honour; praise, event, achievements
cell: custody, battery; stem
cellular: mobile phone, wireless
cent: percent, percentage
centralise: consolidate, consolidation; single site, centralisation, reconfigure
centre: hub, facility; middle, unit
centred: focused, person-led
century: hundred years
ceo: chief executive, chief executive officer; accountable officer
ceremony: event, wedding, civic; opening, citizenship
certainly: definitely, without doubt, surely
certainty: assurance, confidence, guarantee; clarity
certificate: accreditation, document, proof; licence, qualification
chain: series, supply; franchise, mayor
chair: chairman, chairperson, chairing; presiding member, convenor, lead, presiding
chaired: presided, chair; in the chair
chairman: chair, chairperson; presiding
chalk: limestone, downland
challenge: query, dispute; appeal, judicial review, scrutinise
champagne: wine, alcohol; reception
champion: lead member, ambassador; advocate, sponsor
chance: opportunity, likelihood, risk; prospect, probability
chancellor: treasury, minister, finance minister; budget statement
change: amend, revise, transformation, reconfiguration; variation, alteration, reform, amendment, transition
change hands: transferred, new owner
change of heart: reconsidered, reversed decision, u-turn
change of mind: reconsidered, reversed, withdrew
change of plan: revised, amended, alternative
change over: switch, transition, handover
change services: service change, reconfiguration; transformation, substantial variation, service redesign
change their mind: reconsider, rescind; revised decision, reverse
change where services are: reconfiguration, service relocation; consolidation, service change
changed: amended, revised, varied; updated, altered
changed their mind: reversed decision, reconsidered, withdrew; u-turn
changeover: transition, switch, handover; migration, cutover
changes: transformation, reconfiguration; amendments, variations, reforms
channel: route, method; waterway, contact
chaos: disorder, confusion, disruption; mayhem
`;
