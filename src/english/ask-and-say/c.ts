/** Everyday words that begin with C: see `thesaurus.ts`. */
export const C = `
c-section: caesarean section, caesarean; operative delivery
cabinet: executive, executive board, executive committee; leader, portfolio holder, cabinet members
caesarean: c-section; caesarean section, operative delivery
call: decision, determine; request
call for: request, urge, recommend; demand
call in: call-in, scrutiny review; request review, refer
call off: cancel, withdraw; stand down, abandon
called off: cancelled, stood down; withdrawn, abandoned
came: attended, present; joined, in attendance
came on board: joined, appointed; commenced
came up: raised, highlighted, arose; discussed, matters arising
camera down throat: endoscopy, gastroscopy; ogd
camera test: endoscopy, colonoscopy; gastroscopy, cystoscopy
camhs: cypmh, children's mental health; child and adolescent
campaign: campaign group, awareness campaign, communications campaign; petition, lobbying, awareness, publicity
campaigners: campaign group, protest; pressure group, save our
can't afford: unaffordable, not affordable; budget pressure, funding gap
can't cope: capacity exceeded, overwhelmed; unsustainable demand, pressure
can't decide for themselves: mental capacity, lacks capacity; mca, dols, best interests
can't get a dentist: dental access, nhs dentistry; dental desert, uda, dental contract
can't get online: digital exclusion, digitally excluded; digital poverty
can't go on: unsustainable, not sustainable; not viable, untenable
can't make it: apologies, apologies for absence; unable to attend
cancel: stand down, withdraw; cancellation, not proceed
cancelled: stood down, not held; withdrawn, postponed, cancellation
cancer: oncology; tumour, malignancy, 62-day, faster diagnosis, 2ww, cancer alliance
cancer check: cancer screening, suspected cancer; faster diagnosis, early diagnosis
cancer spotted late: late stage diagnosis; early diagnosis, stage at diagnosis, stage 4
cancer wait: 62-day, cancer waiting times; 31-day, 28-day fds, two week wait, cwt
car park: parking, car parking; multi-storey, parking spaces
carbon: net zero, emissions; decarbonisation, greenhouse gas
cardiac arrest: out-of-hospital arrest; resuscitation, cpr, ohca, defibrillator
care home: residential care, nursing home; care homes, residential placement, care provider
care leaver: care experienced; leaving care
care package: package of care, poc; domiciliary care, support plan
care quality: quality; cqc, patient experience, clinical effectiveness
care quality commission: cqc; regulator, inspection
carer: care worker; unpaid carer, domiciliary, family carer, care staff
carers: care workers, unpaid carers; care staff, informal carers, family carers
carried out: undertaken, implemented, completed; conducted, delivered
carry on: continue, continuation; maintain, ongoing, business as usual, extend, sustain
carry out: undertake, implement, conduct; deliver, perform
carry over: carry forward, roll forward; defer, rephase
carry the can: accountable, responsible; liability
case for: rationale, business case; justification, options appraisal
case for change: rationale, need for change; case, drivers
caseload: workload; number of cases, open cases
cash: funding, money; liquidity, cash balance, allocation
casting vote: chair's vote, second vote; tied vote
casualty: emergency department, a&e, ed; accident and emergency, minor injuries unit
cataract: ophthalmology; cataract surgery, eye surgery
catch: condition, caveat, contract, acquire; limitation, risk, transmission, infection
catch early: early diagnosis, early detection; screening, early intervention
catch up: recover, clear backlog; recovery plan, update, trajectory
catch-up: update meeting, progress meeting; briefing, touchpoint
catchment: population served; catchment area, footprint
cause: driver, root cause; factor, reason, attributable
ccg: clinical commissioning group; icb, commissioner
centralise: consolidate, consolidation; single site, centralisation, reconfigure
ceo: chief executive, chief executive officer; accountable officer
chair: chairman, chairperson, chairing; presiding member, convenor, lead, presiding
chaired: presided, chair; in the chair
chairman: chair, chairperson; presiding
challenge: query, dispute; appeal, judicial review, scrutinise
champion: lead member, ambassador; advocate, sponsor
change: amend, revise, transformation, reconfiguration; variation, alteration, reform, amendment, transition
change services: service change, reconfiguration; transformation, substantial variation, service redesign
change their mind: reconsider, rescind; revised decision, reverse
change where services are: reconfiguration, service relocation; consolidation, service change
changed: amended, revised, varied; updated, altered
changes: transformation, reconfiguration; amendments, variations, reforms
charge: fee, tariff, levy; fees and charges, price
charities: voluntary sector, third sector, vcse; community organisations, vcfse, charitable funds
charity: vcse, voluntary sector; third sector, vcs, charitable
charity money: charitable funds, donation; voluntary contribution, charitable grant
chase: follow up, pursue, progress; remind, escalate, seek response
chase debt: debt recovery, income collection; enforcement, arrears
chase up: follow up, pursue; progress, remind
chased: followed up, pursued; reminded, escalated
chc: continuing healthcare, nhs continuing healthcare; funded care
cheap: low cost, economical; value for money, cost effective, affordable
cheaper: lower cost, reduced cost; saving, more economical, cost effective
cheaper drugs: medicines optimisation, biosimilar; generic, prescribing efficiency, prescribing savings
cheapest: lowest price, lowest cost; most economically advantageous
check: review, audit, assurance; monitor, verify, inspect
check up: health check, review; annual review, screening, examination
check up on: monitor, oversight; review, assurance
checked the books: audit, audited; external audit, audit opinion
checks: assurance, controls; audit, due diligence, verification
chemist: pharmacy, community pharmacy; pharmacist, dispensing
chemo: chemotherapy, sact; oncology, systemic anti-cancer therapy
chest: respiratory; thoracic, copd
chief: chief executive, director; head, chief officer
chief exec: chief executive, ceo; chief executive officer, accountable officer
chief nurse: director of nursing, cno; executive nurse, don
child abuse: child protection, safeguarding; cse, neglect, marac
children: cyp, young people; paediatric, child, children's services
children's doctor: paediatrician; paediatric, consultant paediatrician
children's mental health: camhs, cypmh; emotional wellbeing, cyp mental health
children's ward: paediatric ward, paediatric inpatient; paediatrics, children's unit
chip in: contribute, contribution; match funding, partnership funding
chiropodist: podiatrist, podiatry; foot care
choice: option, selection, preferred option; alternative, patient choice
choices: options, options appraisal; shortlist, alternatives
cholesterol: lipid; statin, cvd prevention
choose: select, appoint, preferred option; determine, shortlist, award
chose: selected, chosen; preferred option, appointed
chosen: selected, preferred; appointed, successful, preferred option, awarded
chp: community health partnerships; lift, nhs landlord
chunk: proportion, tranche; element
cip: cost improvement programme, efficiency; savings, qipp
citizens' panel: citizens' assembly, people's panel; citizen jury, residents' panel
civil servant: officer, official; employee
cladding: fire safety; combustible cladding, remediation, external wall
claw back: clawback, recover; recoup, repayment
clean: cleaning, cleanliness; hygiene, domestic services, decontamination
cleaners: domestic staff, domestic services; facilities management, housekeeping
clear the backlog: backlog reduction, recovery; backlog clearance, elective recovery
clerk: committee officer, democratic services; secretary, governance officer
client: service user; customer, individual, resident
climate: net zero, climate emergency; carbon, sustainability, climate adaptation
clinic: outpatient; outpatient clinic, service, hub
clinical commissioning group: ccg; icb, commissioner
close: cease, closure; decommission, close down, shut, discontinue, withdraw
close down: closure, decommission; cessation, cease
closed action: completed action, action complete; closed
closer to home: care closer, community-based; local access, left shift
closing: closure; cessation, decommissioning, withdrawal
closure: closing, shut, cessation; decommission, withdrawal
clot: thrombosis, vte; thrombectomy, thrombolysis, embolism, dvt
clot busting: thrombolysis; thrombectomy, alteplase
cloud: cloud hosting, hosted; data centre, cloud migration
cock-up: error, failing; mistake, incident
cold feet: reservations, concern; reconsider, hesitation
come along: attend, join; invite
come back in: readmission, re-attendance; readmitted, returned
come back to: report back, return, revisit; further report, follow up
come back with: report back, further report; bring back, provide
come clean: disclose, duty of candour; openness, transparency
come in: come into force, take effect; introduce, effective
come out: publish, release, issue; published
come together: merge, collaborate; integrate, converge
coming up: forthcoming, upcoming, forward plan; work programme, scheduled
commercial secret: commercially sensitive, commercial in confidence; exempt
commission: procure, contract; commissioning, buy
commissioner: icb, ccg; purchaser, commissioning body
commissioning: buying, purchasing; procure, planning services
commit: undertake, commitment; pledge, agree to
committee: panel, board, sub-committee; group, forum, scrutiny, assurance committee
community: residents, locality; neighbourhood, population
company: supplier, provider; wholly owned subsidiary, contractor, limited company
compared to: against, versus; benchmark, comparison
compared with others: benchmarking, benchmark; peers, national average, comparator
compensation: redress, damages, settlement; remedy, ex gratia payment, clinical negligence, claim, ex gratia
complain: complaint, raise concern, dissatisfaction; grievance, representation, pals, ombudsman
complained: complaint, concern raised; dissatisfaction, objection
complaint: concern, grievance, representation, pals; dissatisfaction, stage two, ombudsman, formal complaint
complaints: concerns, grievances; complaint received, pals, ombudsman
compliment: commendation, positive feedback; praise, thanks
computer: it, digital; device, ict, hardware
computer system: it system, epr; digital system, clinical system, software, platform
computers: it, ict; digital, devices, hardware
conditions: terms, subject to, conditional; requirement, caveat, stipulation
confident: assured, assurance; confidence
confirm: ratify, approve; verify, endorse
conflict: conflict of interest, declaration of interest; pecuniary interest, dispute
conflict of interest: declaration of interest, register of interests; conflicted
confused: delirium, cognitive impairment; dementia, lacks capacity
consent: agreement; informed consent, mental capacity, permission
constitution: standing orders; governance handbook, terms of reference
consult: consultation, engage; seek views, involve
consultant: senior doctor; specialist, medical consultant, adviser
consultants: advisers, external support, senior doctors; consultancy, external advisers, interim, specialists, management consultancy
consultation: public consultation, engagement; involvement, pre-consultation, seek views
contact: contact officer, report author; liaise, enquiries
contingency: provision, reserve; risk allowance, headroom
contraception: family planning; larc, sexual health, srh
contract: agreement, service level agreement, sla; framework, contract award, contractual, tender, award
contract change: contract variation, variation; ccn, deed of variation
contract end: contract expiry, termination; expiry date, contract end date
contracts: agreements, contract register; slas, procurement
convinced: assured, persuaded; satisfied
cope: manage, capacity; resilience, sustain
coroner: inquest; future deaths report, pfd, regulation 28
corridor: corridor care, temporary escalation space; trolley wait, overcrowding
cost: expenditure, price; charge, spend, budget
cost of living: financial hardship, inflation; household support, fuel poverty
costly: high cost, expensive; significant expenditure, resource intensive
cottage hospital: community hospital; local hospital, rehabilitation beds
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
country: national, england; nationally
countryside: rural, rurality; sparsity, remote
court: judicial review, tribunal; legal proceedings, litigation
court case: legal proceedings, litigation; hearing, judicial review
cover: deputise, interim, backfill, cross-cover; acting, locum, rota cover, resilience
cover up: ; lack of candour, concealment
covering: deputising, backfill, interim; acting
covid: covid-19, coronavirus; pandemic, sars-cov-2
cqc: care quality commission, regulator; inspection, must do
crack on: proceed, progress; continue, at pace
crash: outage, system failure; downtime, collision
crisis: emergency, critical incident; significant pressure, major incident
crisis team: crisis resolution, crhtt; home treatment team, crisis service, crht
criticise: criticism, challenge; raise concern, negative feedback
criticised: criticism, challenged; concerns raised, inadequate
cross: ; dissatisfied, concern
crumbling: raac, structural; dilapidated, backlog maintenance, deteriorating
crumbly concrete: raac; reinforced autoclaved, structural safety
culture: organisational culture; values, behaviours, staff experience, heritage
cure: treatment; recovery, curative
customers: service users, residents; clients
cut: reduce, reduction; saving, disinvest, withdraw
cut back: reduce, scale back; budget reduction, efficiency, rationalise
cut services: service reduction, decommission; reduction in provision, disinvestment
cut-off: deadline, closing date; threshold
cutbacks: reductions, savings; efficiencies, disinvestment
cuts: savings, budget reduction, reductions; efficiencies, disinvestment, decommissioning
cyber: cyber security, cyber attack; dspt, information security, ransomware
cycling: active travel, cycle route; cycleway, lcwip
cyp: children and young, children; young people
`;
