/** Everyday words that begin with B: see `thesaurus.ts`. */
export const B = `
babies: newborn, infant; neonate, neonatal, perinatal
baby: newborn, infant; neonate, neonatal, perinatal
baby death: perinatal mortality, neonatal death; stillbirth, mbrrace, infant mortality
baby unit: neonatal unit, special care baby; maternity unit, neonatal intensive care, nicu, scbu, lnu
back: support, endorse; approve, in favour, second, agree
back office: corporate services, support services; shared services, administrative
back on: resume, reinstated; recommence, rescheduled
back on their feet: reablement, rehabilitation; intermediate care, recovery
back pain: musculoskeletal, msk; spinal
back to normal: business as usual, recovery, restored; pre-pandemic levels, de-escalation
backed: supported, endorsed; approved, in favour, seconded
backfill: cover, temporary replacement; interim, secondment
backhander: bribery, bribe; corruption, inducement, fraud
backing: support, endorsement; approval, sponsorship
backlash: opposition, negative feedback; objections, reputational risk
backlog: waiting list, outstanding cases, outstanding; arrears, recovery, queue, elective recovery, accumulated
backup plan: contingency, contingency plan; business continuity, mitigation, plan b
bad: poor, adverse; inadequate, unsatisfactory, negative
bad behaviour: misconduct, poor behaviours; anti-social behaviour, incivility
bad care: poor care, quality concern; failings, substandard, poor experience
bad data: poor data quality; data quality, inaccurate data, data completeness
bad debt: irrecoverable debt, write off; arrears, provision
bad news: adverse, concern; deterioration, negative
bad press: adverse publicity, reputational risk, negative media; media coverage
baf: board assurance framework; strategic risk, principal risk
bail out: exceptional financial support, financial support; emergency funding, rescue
bailout: exceptional financial support, financial support; loan, emergency funding
balance the books: balanced budget, breakeven; financial balance, financial sustainability
ballpark: indicative, estimate; order of magnitude, approximate
ban: prohibit, prohibition; restriction, prevent, exclusion
bank staff: temporary staffing, bank; flexible workforce, nhsp
bankrupt: insolvent, section 114; financial failure, administration
banned: prohibited, excluded; restricted, barred
barcode: scanning, scan4safety; rfid
bargain: value for money, below market value; undervalue, discount
barrier: obstacle, constraint; blocker, challenge
bcf: better care fund, ibcf; pooled budget
beaten up at home: domestic abuse; domestic violence, vawg
bed: inpatient bed; bed base, bed capacity, occupancy, g&a
bed blocker: delayed discharge, delayed transfer; dtoc, criteria to reside, medically optimised
bed blocking: delayed discharge, delayed transfer; dtoc, criteria to reside, nctr
bed sore: pressure ulcer, pressure damage; tissue viability, pressure injury
beds: bed base, bed capacity; bed occupancy, inpatient, g&a
beef: grievance, complaint; dispute
before long: shortly, in due course; near future
began: commenced, started; launched, initiated
begin: commence, start, initiate; launch
begun: commenced, started; underway, initiated
behind: behind schedule, behind plan, slippage, delayed; below trajectory, off track, adverse to plan
behind closed doors: private session, exempt, part two; confidential, public excluded, part 2, part b
behind schedule: delayed, slippage; off track, behind plan, slipped
bend the rules: waiver, exemption; derogation, dispensation
best: highest, outstanding; top quartile, best practice
better: improved, improvement; favourable, increase in performance, higher, enhanced
better care fund: bcf, pooled budget; section 75, ibcf
bid: tender, application, submission; proposal, expression of interest
bid for: apply, tender; expression of interest, funding application
bidder: tenderer, supplier; applicant, preferred bidder
bids: tenders, applications, submissions; expressions of interest, bidders
big boss: chief executive, managing director, ceo; leader, accountable officer
big change: transformation, substantial variation; major service change, reconfiguration
big consultation: formal consultation, public consultation; statutory consultation, substantial variation
big council: unitary authority, county council; metropolitan borough, upper tier
big hospital: acute trust, tertiary centre; acute hospital, specialist centre, teaching hospital
big plan: strategy, strategic plan; long term plan, transformation programme, masterplan
big projects: capital programme, major projects; capital scheme, strategic programme
bigger: expand, expansion; increased capacity, growth
biggest risk: principal risk, strategic risk; baf, extreme risk, highest scoring risk
bike: cycle, active travel; cycling
bill: invoice, charge; cost, liability
bin: abandon, discard; withdraw, waste
binding: legally binding, enforceable, mandatory; obligation, contractual
bins: waste collection, refuse collection; waste, recycling
birth: delivery; maternity, labour, intrapartum, obstetric, childbirth
birth centre: midwife-led unit, mlu; midwifery-led, maternity unit, birthing unit
bit by bit: incremental, phased; gradual, staged, iterative
black alert: opel 4; critical incident, escalation, system pressure
black and asian: ethnic minority, bame; global majority, minoritised, wres
black hole: budget gap, deficit, funding gap; shortfall, structural deficit
blacked out: redacted, redaction; exempt
blame: responsibility, fault, liability, accountability; attribute, culpability
blind: visually impaired, sight loss; visual impairment, sensory impairment
block: prevent, refuse; veto, oppose, object
block payment: block contract, fixed payment; aligned incentive
blocked beds: delayed discharge, delayed transfer; dtoc, criteria to reside, nctr, medically fit
blood poisoning: sepsis, septicaemia; bacteraemia
blood pressure: hypertension; bp, cvd prevention, cardiovascular
blood test: phlebotomy, pathology; bloods, blood sampling
bloods: phlebotomy, blood test; pathology
blunder: error, failing, never event; mistake, incident
board: governing body, trust board; board of directors, icb board
bogged down: delayed, stalled; protracted, lack of progress
boiler: heating, plant; heating system, energy centre
bones: orthopaedic, musculoskeletal; msk, t&o, trauma
bonus: performance-related pay; reward, incentive, remuneration
books: accounts, ledger; financial statements, annual accounts
booze: alcohol; alcohol misuse, licensing
born: birth; delivery, neonatal
borough: place, local authority; borough partnership, locality
borrow: borrowing, loan; public works loan, prudential borrowing
boss: chief executive, director, manager; head of service, accountable officer, line manager, leader
bosses: senior management, executive, directors, executive team, senior leadership; senior leadership team, managers, management, leadership
bosses' pay: executive remuneration, vsm pay; remuneration committee, senior salaries
botched: failed, error; poor implementation, failing
bottleneck: constraint, delay; capacity, flow
bottom of the table: bottom quartile, lowest performing; outlier, ranked
bought: purchased, procured, acquired; acquisition, procurement
bounce back: recover, recovery; resilience, restoration
boundary: footprint; coterminous, border, geography
bow out: retire, step down; resign
bowel: colorectal; gastroenterology, lower gi
bowel check: bowel screening; fit, colonoscopy, bowel cancer
brain: neurology, neurological; neurosurgery, acquired brain injury
brain injury: abi, acquired brain injury; neurorehabilitation, tbi
break: adjournment, adjourn; recess, pause
break a promise: commitment not met, fail to deliver; renege
break down: failure, breakdown; equipment failure, outage
break even: breakeven, balanced position; financial balance, balanced budget
break for carers: respite, short breaks; carer support, respite care
break ground: start on site, construction start; commence works
break the rules: breach, contravene, non compliance, non-compliance; code of conduct, misconduct, contravention, non-compliant
break up: disaggregate, demerger; separate, dissolution
breast check: breast screening, mammogram; mammography, breast cancer
breathing: respiratory; copd, asthma, pulmonary
breathing problem: respiratory disease; copd, asthma, respiratory
brilliant: outstanding, excellent; positive
bring back: report back, resubmit, further report; reinstate, return to committee
bring forward: accelerate, advance; expedite, earlier date, fast track
bring in: introduce, implement; adopt, establish
bring in house: insource, insourcing; in-house, tupe
bring in money: income generation, generate income; revenue, receipts
bring in-house: insource, in house; bring back, transfer in
bring on board: recruit, appoint; onboard, engage
bring up: raise, highlight; query, report
broadband: connectivity, gigabit; full fibre, internet
broadcast: webcast, livestream; recorded
broke: insolvent, deficit; financial difficulty, section 114
broke down: failure, equipment failure; outage, malfunction
broke the rules: non-compliance, breach; contravention, non-compliant
broken: faulty, defective; failed, out of service, out of order
broken bone: fracture; trauma, orthopaedic, t&o, fracture clinic
broken hip: hip fracture; neck of femur, nof, fragility fracture
broken promise: commitment not met, not delivered; outstanding action, undelivered
brought in: introduced, implemented; adopted, established
brought in house: insourced, insourcing; in-house, tupe
brought up: raised, highlighted; reported, queried
buck stops: accountable, ultimate accountability; accountable officer
budget: financial plan, allocation; funding envelope, revenue budget, estimates
budget holder: budget manager, cost centre manager; accountable officer
bug: infection; pathogen, outbreak, norovirus, virus
build: construct, develop, construction; new build, development, deliver
builder: contractor, main contractor; construction partner, developer
builders: contractors, main contractor; construction partner, developer
building: premises, estate; facility, property, accommodation, infrastructure
building money: capital programme, capital funding; capital expenditure, estates capital
building site: construction site, works compound; development site
building work: construction, works; capital works, enabling works, building programme
buildings: estate, premises; property, built assets, portfolio, infrastructure
bully: bullying, harassment; poor behaviours, dignity at work
bullying: harassment, bullying and harassment; grievance, dignity at work, behaviour, poor behaviours, incivility, culture
bumper: significant increase, record; surplus
burned out: burnout, staff wellbeing; fatigue, exhaustion, stress
burnt out: burnout, stress, staff wellbeing; wellbeing, fatigue, exhaustion, moral injury
bus: public transport, bus service; bus route, transport, bus network
bus pass: concessionary travel, encts; concessionary fares
bus stop: public transport, bus infrastructure; bus shelter, interchange
buses: public transport, bus services; transport, bus network
busier: increased demand, rising demand; increased activity, growth
business case: outline business case, full business case, investment case, obc, fbc; soc
busy: high demand, high activity, pressure, demand; occupancy, attendances, surge
buy: purchase, procure, acquire; acquisition, procurement, commission
buy in: commission, procure, outsource; external provider, contract out
buy land: acquisition, land acquisition; purchase, compulsory purchase
buying: procurement, purchasing, acquisition; commissioning, tender
by christmas: by december, end of december; q3, quarter three
by law: statutory, legal requirement, legislation; legal duty, statutory duty
`;
