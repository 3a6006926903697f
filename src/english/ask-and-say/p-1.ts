/** Everyday words from "pace" to "phased out": see `thesaurus.ts`. */
export const P_1 = `
pace: speed, rate, momentum; quickly
pack it in: resign, leave; retire, cease
pack up: cease, finish, fail, broke, ceased, failed
package: bundle, parcel; support plan
packed: overcrowding; at capacity, high occupancy, full
packed in: overcrowded
packed lunch: sandwiches, food from home
packed out: overcrowded
packet: parcel, pack; box
pad: dressing, continence product; notebook
page: leaf, website section; bleep
paid: funded, remunerated; settled, reimbursed, disbursed
paid back: reimbursed, repaid, refunded, refund
paid to leave: voluntary redundancy, mars; exit package, severance, settlement
paid too little: underpayment, underpaid, arrears
paid too much: overpayment, overpaid, recover
pain: pain management; chronic pain, analgesia
painfully: with pain, distressingly
painkiller: analgesic, opioid; pain management, analgesia
painless: pain-free, easy
paint: decorate, redecoration, coating; art
pair: two, couple; double
palace: royal residence
pale: light, pallor
pan: saucepan; bedpan
panel: committee, jury; solar
panic: alarm, fear, anxiety; button
pant: breathless; underwear
paper: report, document, briefing; agenda item, cover sheet, board paper
paper over the cracks: conceal, temporary fix
paper records: paper notes; digitisation, scanning, case notes, lloyd george
paper trail: audit trail, documentation, records
paperback: book
paperless: digitised, paper-free; digitisation, digital maturity, paper-lite
papers: reports, agenda pack; documents, agenda papers, board papers
paperwork: documentation, administration; bureaucracy, administrative burden, forms
par: equal, in line with, on a level
parade: march, procession, shops
paradox: contradiction
paragraph: section, clause
parallel: alongside, concurrent
paramedic: ambulance clinician; ambulance crew, ambulance staff
parameter: limit, boundary
paranoia: delusion, suspicion
paranoid: suspicious, delusional
paraphrase: reword
pardon: forgive, excuse
parent: mum, dad, guardian; carer, mother, father
parent and toddler: playgroup, family hub, early years
parent company: owner, holding company
parity: equality, same footing, equal pay
park: defer, pause, open space, green space; hold, not progress, recreation ground, parking
parked: deferred, paused; on hold, not progressed
parking: car park, car parking; parking permit, parking charges, parking spaces
parking fee: parking charges, car parking charges; tariff, car park income
parking for disabled: blue badge, disabled parking; accessible parking
parliament: commons, westminster, mps; senedd, holyrood, house of lords
parochial: parish, local, narrow
parse: analyse
part and parcel: integral
part time: flexible working, flexible, 0.5 wte; reduced hours, sessional
part ways: separate, end contract
part with: dispose
parted company: terminated, separated
partial: incomplete, limited
participant: attendee, those taking part, delegate
particle: pm2.5, dust
particular: specific, special
particularly: specifically, notably
parties: organisations; labour, conservatives, celebrations
partition: divider, wall, screen
partly: to some extent, partially
partner: stakeholder, partner organisation; collaborator, provider, ics partner
partners: stakeholders, system partners; partner organisations, collaborative
partnership: collaboration, alliance; joint working, collaborative, icp
pass: approve, adopt, carried; resolve, agreed
pass on: delegate, escalate, forward, relay, forwarded; cascade, transfer, died, relayed
pass on details: share information, disclose; forward, data sharing
pass on to: refer, forward, escalate; recommend to, transfer
pass the buck: transfer responsibility, lack of ownership, avoid responsibility, blame others, avoiding responsibility, blame; accountability unclear
pass through: transit, approved
pass up: escalate, refer, escalation; recommend to
passage: corridor, path
passed: approved, carried, adopted; resolved, agreed
passed away: died, deceased, death; bereavement, condolences
passed by: approved by, unanimously
passed down: inherited, cascaded
passed from pillar to post: multiple referrals, bounced between, repeatedly transferred
passed out: fainted, collapsed, graduated, faint, collapse, distribute
passed over: overlooked, not selected, handed
passed round: circulated, distributed
passed up: declined, missed, escalated, decline, miss, forgo
passenger: traveller, rider, commuter; bus user
passing the buck: unclear accountability; accountability, responsibility
passion: enthusiasm, commitment, dedication
passive: inactive, not engaged
passport: travel document, id; right to work
password: login, authentication; mfa, access control
past: previous, former, historic; history
past it: obsolete, end of life
past its best: obsolete, end of life, ageing
pat: portable appliance test
pat leave: paternity leave, parental leave
pat on the back: commendation, recognition; congratulate, award
patch: area, footprint; locality, catchment
patch up: repair, interim solution, mend, temporary fix, repaired, mended, temporary; remedial
patent: intellectual property, clear
path: footpath, track, route; pavement
pathetic: poor, inadequate
patience: tolerance; waiting
patient: service user, inpatient; outpatient, client, individual, attendee
patient feedback: patient experience, friends and family; fft, prems, patient stories
patient group: ppg, patient participation group; patient forum, patient voice
patient records: epr, electronic patient record; ehr, health records, shared care record
patient transport: nepts, non-emergency transport; pts, community transport
patient watchdog: healthwatch; patient voice, patient champion
patients: service users; inpatients, outpatients, people, cohort
patronise: condescend; use
pattern: trend, theme, model; rota
pause: suspend, halt; defer, hold, moratorium
pave the way: enable, prepare, facilitate
pavement: footway, footpath; pedestrian, highway
pay: remuneration, salary, payment; wage, pay award, agenda for change, wages, reward
pay back: repay, reimburse; repayment, recoup, clawback
pay bill: staff cost, employee cost, pay costs, staffing costs; payroll, pay expenditure, workforce costs
pay cut: salary reduction, reduced pay, downbanding
pay dividends: benefits realised, positive impact; outcome
pay for: fund, finance; meet the cost, resource, funded from
pay for care: care charging, care fees; self-funder, financial assessment, contribution
pay for itself: self-financing, return on investment, payback
pay gap: disparity, inequality, gender pay
pay off: severance, exit payment, settle, clear, settled, cleared, succeeded; redundancy payment, settlement agreement, settlement, redundancy, succeed
pay out: compensate, settlement, disburse, disbursed, settled, compensated
pay over the odds: overpay, excessive cost, premium, overpaid, excessive, premium rates
pay rise: pay award, pay uplift, uplift; salary increase, cost of living, agenda for change, pay settlement
pay the price: consequence, suffer
pay through the nose: excessive cost, overpay
pay up: settle, pay, clear debt, settled, cleared
pay your way: self-sufficient, contribute
payment: fee, remuneration, money; remittance, settlement
payment by results: tariff, activity based; block contract, outcome based
payout: settlement, compensation; severance, exit payment, award
pcn: primary care network; neighbourhood, gp network
pct: primary care trust; ccg, commissioner
peace: calm, quiet, ceasefire
peak: highest, maximum; surge
peanut: nut allergy
pecking order: hierarchy, priority, ranking
peculiar: odd, unusual, specific
pedant: fussy
pedestrian: walker, people on foot; crossing, pavement
peer: colleague, equal, counterpart; comparator, lord
pen: enclosure, biro; insulin
penalties: fines, sanctions, charges; deductions
pence: p, penny
pencil: provisional; writing
pended: awaiting
pennies: pence, small change, coins
penny pinching: savings, cost control; efficiency, budget reduction
pension: superannuation, retirement benefit, lgps; local government pension, pension fund, pension scheme, nhs pension
pensioner: older people, older adult; over 65s, elderly
people: residents, population; patients, individuals, service users
people leaving: turnover, leavers; attrition, outward migration
people we employ: workforce, establishment, headcount; employees, fte
people who work here: workforce, staff; employees, colleagues
people who've been through it: lived experience, experts by experience; service user
percent: percentage, proportion, rate
percentage: proportion, per cent, rate; how many
perception: impression, belief
perfect: ideal, flawless, excellent
perfectly: completely, exactly
performance: delivery, kpi; achievement, outcomes, ipr
period: time, term, month; quarter, year
peripheral: outlying, minor, edge
perks: benefits, allowances; gifts and hospitality, benefits in kind
permanent: substantive, recurrent; long term, ongoing, long-term
permanent staff: substantive staff, substantive; establishment, employed
permission: consent, authorisation, approval; authority, licence
permit: licence; permission, authorise
perpetual: ongoing, permanent
persecute: harass, victimise, oppress
person: individual, human; resident
person responsible: sro, lead; accountable officer, owner, responsible officer
personal budget: personal health budget, phb; direct payment, individual budget
personnel: staff, workforce, employees; hr
perspective: angle
persuade: convince, encourage
persuasion: influence, belief
perverse: unreasonable, contrary, incentive
pet: animal, dog, cat
peter out: decline, end gradually
petition: signatures, petitioner, signatories; e-petition, representation, public petition
petrol: fuel, gas, diesel
petty: minor, trivial, cash
pfi: private finance initiative; unitary charge, unitary payment, lift
pharmacist: pharmacy; community pharmacy, medicines optimisation
pharmacy: pharmaceutical services; chemist, dispensing, pharmacy first, pna
phase: stage, tranche; wave, phased
phase out: withdraw, decommission; discontinue, transition
phased in: gradually introduced, staged, rolled out
phased out: discontinued, gradually withdrawn, ended, gradually withdraw, end
`;
