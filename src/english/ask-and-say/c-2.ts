/** Everyday words from "chaotic" to "colour": see `thesaurus.ts`. */
export const C_2 = `
chaotic: disorganised, disorderly, confused; unstructured
chapel: prayer room, church, multi-faith; crematorium
chapter: section
character: nature, personality; local distinctiveness
characteristic: feature, trait, protected; attribute
charge: fee, tariff, levy; fees and charges, price
charge for: fee, levy, cost
charged with: accused, responsible for, prosecuted
charging point: ev charger, electric vehicle
charitable: voluntary, not-for-profit, philanthropic; donated, charity funds
charities: voluntary sector, third sector, vcse; community organisations, vcfse, charitable funds
charity: vcse, voluntary sector; third sector, vcs, charitable
charity money: charitable funds, donation; voluntary contribution, charitable grant
charm: appeal, character
chart: graph, diagram, table; figure, spc
charter: agreement, pledge, commitment; statement
chase: follow up, pursue, progress; remind, escalate, seek response
chase debt: debt recovery, income collection; enforcement, arrears
chase up: follow up, pursue; progress, remind
chased: followed up, pursued; reminded, escalated
chased up: reminded, pursued, pursuing; overdue
chat: conversation; message
chat up: harass, flirt; inappropriate remarks
chc: continuing healthcare, nhs continuing healthcare; funded care
cheap: low cost, economical; value for money, cost effective, affordable
cheap and cheerful: low cost, basic
cheaper: lower cost, reduced cost; saving, more economical, cost effective
cheaper drugs: medicines optimisation, biosimilar; generic, prescribing efficiency, prescribing savings
cheapest: lowest price, lowest cost; most economically advantageous
cheaply: at low cost, inexpensively, economically; value for money
cheat: defraud, deceive, dishonest; fraud
check: review, audit, assurance; monitor, verify, inspect
check in: register, arrive, contact
check on: monitor, welfare call, visit
check out: investigate, test
check up: health check, review, assessment; annual review, screening, examination
check up on: monitor, oversight; review, assurance
checked over: examined, assessed, inspected
checked the books: audit, audited; external audit, audit opinion
checked up on: monitored, reviewed
checker: inspector, reviewer, tester; auditor
checks: assurance, controls; audit, due diligence, verification
cheek: ; rude
cheer: pleased, applause; celebrate
cheese: dairy; food
chemical: substance, pesticide, coshh; hazardous, cleaning product
chemist: pharmacy, community pharmacy; pharmacist, dispensing
chemistry: blood sciences, science; relationship
chemo: chemotherapy, sact; oncology, systemic anti-cancer therapy
cheque: payment, bank; refund
cherry pick: select, selective
chess: board game, activity
chest: respiratory, lung; thoracic, copd, breast
chew: eat, swallow; dysphagia
chicken: poultry, meat; avian
chief: chief executive, director; head, chief officer
chief exec: chief executive, ceo; chief executive officer, accountable officer
chief nurse: director of nursing, cno; executive nurse, don
child abuse: child protection, safeguarding; cse, neglect, marac
childhood: early years, youth; growing up, upbringing
childish: immature, juvenile
children: cyp, young people; paediatric, child, children's services
children's doctor: paediatrician; paediatric, consultant paediatrician
children's mental health: camhs, cypmh; emotional wellbeing, cyp mental health
children's ward: paediatric ward, paediatric inpatient; paediatrics, children's unit
chip: microchip, dent; fries
chip in: contribute, contribution, donate, fund, contributed, donated, funded; match funding, partnership funding
chiropodist: podiatrist, podiatry; foot care
chocolate: confectionery, sweets; snack
choice: option, selection, preferred option; alternative, patient choice
choices: options, options appraisal; shortlist, alternatives
choir: singing group, chorus; music
cholesterol: lipid; statin, cvd prevention
choose: select, appoint, preferred option; determine, shortlist, award
chop: cut, fell; reduce
chop and change: inconsistent, frequent changes
chose: selected, chosen; preferred option, appointed
chosen: selected, preferred; appointed, successful, preferred option, awarded
chp: community health partnerships; lift, nhs landlord
chuck: throw, discard
chucked out: evicted, excluded, removed, evict, exclude, discard; discarded
chunk: proportion, tranche; element
church: place of worship, parish, chapel; faith group, diocese
cigarette: tobacco, smoking, vape; fag, smoke-free
cinema: film theatre, pictures; screen
cip: cost improvement programme, efficiency; savings, qipp
circa: approximately; roughly
circle: ring, round
circuit: loop, route, electrical; wiring
circular: leaflet, notice, newsletter; round, economy
circulation: distribution, sent round; blood flow
circumstance: situation, condition; context, event
cite: quote; give as reason
citizen: resident, member of public, national; local people
citizens' panel: citizens' assembly, people's panel; citizen jury, residents' panel
city: town, urban; municipal, metropolitan
civil: public, polite; civil claim, litigation
civil servant: officer, official; employee
civilian: non-police, police staff; non-military
cladding: fire safety; combustible cladding, remediation, external wall
claim: request, demand, assertion; compensation, litigation, allegation
clarification: explanation, confirmation; query
clarify: confirm, make clear; spell out
clarity: clearness, transparency, certainty
clash: conflict, dispute, overlap; diary
class: lesson, category; form, pupils
class size: pupil numbers, pupils per class, ratio
classic: typical, traditional
classification: category, grading; ranking
classified: confidential, graded, categorised; secret
clause: term, provision, section; paragraph, condition
claw back: clawback, recover; recoup, repayment
clean: cleaning, cleanliness; hygiene, domestic services, decontamination
clean up: decontaminate, clear, cleanse, cleared, cleansed, decontaminated; remediate
cleaners: domestic staff, domestic services; facilities management, housekeeping
cleanest: tidiest, most hygienic; spotless, least polluted
cleanly: neatly, smoothly
clear: plain, evident, obvious; empty, approved, transparent
clear out: remove, empty, declutter
clear the air: resolve tension, mediation
clear the backlog: backlog reduction, recovery, reduce waiting list, catch up, recover; backlog clearance, elective recovery
clear the decks: prepare, remove backlog
clear up: resolve, clean, resolved, cleaned
clearance: permission, approval, removal; security check, dbs, sign-off
clearer: plainer, more transparent, simpler; better understood
clearest: plainest, most obvious
clearly: obviously, evidently, plainly; explicit
clerk: committee officer, democratic services; secretary, governance officer
clever: bright, intelligent, smart; innovative
click: select, press; link, website visits
client: service user; customer, individual, resident
cliff: coast, edge; erosion, steep drop
climate: net zero, climate emergency; carbon, sustainability, climate adaptation
climb: rise, increase; scale
clinic: outpatient; outpatient clinic, service, hub
clinical commissioning group: ccg; icb, commissioner
clip: cut, trim, video; recording
clique: in-group, favouritism; closed culture
clock: time, timer, hours; referral to treatment, timekeeping
clock off: finish shift, leave work
clock up: accumulate, record, accumulated, recorded
clog: block, congest; backed up
close: cease, closure; decommission, close down, shut, discontinue, withdraw
close call: near miss, narrowly avoided
close down: closure, decommission; cessation, cease
close ranks: protect, defensive culture
close shave: near miss, narrowly avoided
close the door on: rule out, end, reject
closed action: completed action, action complete; closed
closed down: ceased trading, shut, wind up; wound up
closed shop: restricted, exclusive, union
closer: nearer, tighter, more integrated; joined up, local
closer to home: care closer, community-based; local access, left shift
closest: nearest, most local
closet: cupboard, storage
closing: closure; cessation, decommissioning, withdrawal
closure: closing, shut, cessation; decommission, withdrawal
clot: thrombosis, vte; thrombectomy, thrombolysis, embolism, dvt
clot busting: thrombolysis; thrombectomy, alteplase
cloth: fabric, material; wipes
cloud: cloud hosting, hosted; data centre, cloud migration
club: society, association; youth, membership
club together: pool, jointly fund, contribute
clue: hint, sign, indication; lead
clumsy: awkward, ill-judged; poorly handled
cluster: outbreak, concentration; network
coach: bus, trainer, mentor; tutor
coal: solid fuel, mining; tip, fossil
coarse: rough; rude
coast: shore, seaside, beach; seafront, coastal erosion
coat: layer, jacket, paint
cock-up: error, failing; mistake, incident
code: rules, conduct, standard; reference number
coffee: drink, refreshments, cafe; hot drinks
coherent: consistent, joined-up, clear; logical
coin: cash; money
coincide: same time, overlap, clash; timed with
coke: cocaine, soft drink
cold: winter, chilly, freezing; heating, flu, low temperature
cold call: unsolicited, doorstep, scam
cold feet: reservations, concern, doubts, reluctance, withdraw; reconsider, hesitation
cold snap: freezing weather, low temperatures, cold weather alert
collaboration: partnership, working together, joint working; cooperation, alliance
collapse: fall, failure, break down; insolvency, administration, cave in
collate: gather, compile, bring together; collect
colleague: co-worker, staff member, teammate; employee, peer
collect: gather; fetch, pull together
college: school, further education, sixth form; university, royal college
colon: bowel; colorectal, colonoscopy
colony: settlement
colour: shade, rag rating; ethnic minority
`;
