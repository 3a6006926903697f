/** Everyday words that begin with S: see `thesaurus.ts`. */
export const S_1 = `
sack: dismiss, dismissal; terminate, remove from office, termination, disciplinary
sacked: dismissed, dismissal; terminated, removed from office, disciplinary
safe: safety, assured, patient safety; safeguarding, low risk, assurance
safety: patient safety; psirf, assurance, health and safety, quality
said: stated, reported, advised; commented, noted, explained
said no: refused, rejected, declined; not approved, not agreed, not supported
said they would: undertook, agreed to, committed; action, would
said yes: approved, agreed; accepted, consented
salary: remuneration, pay; vsm pay, pay band
sale: disposal; sold, marketing, capital receipt
same place: co-located, co-location; single site, integrated
sat out: abstained, withdrew; did not participate, declared interest
save: saving, efficiency; cost reduction, cost avoidance
save money: saving, efficiency, cost reduction; cost improvement programme, cost avoidance
savings: efficiencies, cost improvement, cip; cost reduction, budget reduction
savings pot: reserve, balances; earmarked reserve, contingency
say: comment, state; feedback, respond, express
say no: refuse, reject, decline; oppose, object, not support
say so: approval, authority; instruction, consent
say sorry: apology, duty of candour; apologise, acknowledgement
say yes: approve, agree; accept, consent
scale back: reduce, descoped; reduced scope, rationalise
scam: fraud, phishing; counter fraud, cyber
scan: imaging, mri, ct; diagnostic, ultrasound, radiology
scanner: imaging equipment, mri; ct, diagnostic equipment
scared: anxious, fearful; concern, fear of crime
sceptical: reservations, challenge; doubtful, not assured
schedule: programme, timetable; timeline, plan
scheme: programme, project; initiative, proposal
schemes: programmes, projects; initiatives, capital schemes
school: education, academy; school place, education setting
school bus: home-to-school transport, school transport; htst
school nurse: school nursing; 0-19 service, school-aged
score: rating, result; assessment, grade
scorecard: dashboard, performance report; balanced scorecard, ipr
scrap: abandon, cease, withdraw, abolish, abolition; discontinue, not proceed, rescind, cancel
scrapped: abandoned, withdrawn, ceased; discontinued, not proceeding, rescinded
scrutiny: hosc, overview and scrutiny; oversight, osc, challenge
sdec: same day emergency, ambulatory care; same-day care
seaside: coastal; coastal communities
second: seconded, support; secondment
second opinion: martha's rule; clinical review, advice and guidance
secret: confidential, exempt, part two; private, restricted, commercially sensitive, private session, part 2
section 106: s106, developer contributions; cil, planning obligations
section 75: pooled budget, s75; joint commissioning, partnership agreement
sectioned: detained, mental health act; detention, section 2, section 136, mha
see a doctor: gp appointment; gp access, consultation, appointment
see a gp: gp access; primary care access, gp appointment, appointment
self harm: self-harm; suicide prevention, self-injury
sell: dispose, disposal; sale, market, divest, capital receipt
sell land: land disposal, disposal; surplus land, capital receipt
sell off: disposal, dispose; asset sale, divest, surplus to requirements, capital receipt, sale
send: circulate, submit, forward; provide, issue
send apologies: apologies for absence, apologies; absent
send back: refer back, remit, return; reconsider, rejected
send home: discharge; transfer of care, discharge to assess
send round: circulate, share, distribute; forward
senior responsible owner: sro, lead; executive lead, responsible officer
sent: circulated, submitted, forwarded; issued
sent back: referred back, remitted; returned, reconsideration
sent far away: out of area, oap; out-of-area placement, inappropriate placement
sent home: discharge; transfer of care, discharge to assess
sent miles away: out of area, oap; out-of-area placement, inappropriate placement
sent round: circulated, shared, distributed; forwarded
serious incident: si, psii; steis, psirf, patient safety incident
server: data centre, infrastructure; hosting, hardware
service: provision, function; pathway, offer
services: provision, pathways; functions, offer
set aside: earmark, allocate; reserve, ringfence, provision
set in stone: final, fixed; confirmed, binding
set up: establish, create, form, mobilise; constitute, convene, implement, mobilisation
seven days: 7-day service; seven day services, weekend working
several illnesses: multimorbidity, comorbidity; multiple long-term conditions, complex needs
sexual health: gum, sti; contraception, hiv, srh
shake up: reorganisation, restructure; reform, transformation
shake-up: restructure, reorganisation; transformation, reconfiguration
shaky: fragile, vulnerable; unstable, unsustainable
share: circulate, disseminate, distribute; provide
share building: co-locate, co-location; colocation, shared premises, one public estate
share data: data sharing, information sharing; dsa, interoperability
share information: information sharing, data sharing; data sharing agreement, disclosure
share out: allocate, distribute; apportion, allocation formula
share the cost: cost sharing, joint funding; pooled budget, risk share, apportion
shared care record: shcr; shared record, information sharing
shared record: shared care record, shcr; care record, record sharing
shell out: pay, spend; expenditure, incur
sheltered housing: extra care, supported housing; retirement living, supported living
shelve: defer, pause; abandon, not proceed, on hold
shelved: deferred, paused, on hold; not proceeding, postponed
shift: rota, roster; shift pattern, working pattern
shifts: rotas, rostering; shift fill, working patterns
shoot down: reject, dismiss; not support, oppose
shoot up: increase significantly, sharp increase, significant increase, sharp rise; surge, spike
short of staff: staffing shortfall, workforce shortage, staffing shortage, understaffed; vacancies, understaffing, workforce gaps, workforce capacity
short run: short term, in year; immediate, interim
short staffed: staffing shortage, understaffed; vacancies, workforce gaps, fill rate
short-staffed: staffing shortfall, understaffed; staffing pressures, vacancies, capacity
shortage: shortfall, gap; deficit, vacancy, insufficient
shortfall: gap, deficit; budget gap, funding gap, pressure
shot up: increased significantly, sharp increase; surge, spike
show: present, demonstrate; evidence, illustrate
show up: attend, present; attendance
shrank: reduced, decreased; contracted
shrink: reduce, decrease; contraction, decline
shut: close, closure, closed; cease, decommission, suspended
shut down: close, closure, decommission; cease operation, suspend, cease, downtime
shut for now: temporary closure, suspended; temporarily closed, paused
shutting: closure, closing; cease, decommission, decommissioning, cessation
sick: sickness absence; unwell, ill, absence
sick days: sickness absence, absence rate; days lost, staff absence
sick leave: sickness absence, absence; staff absence, occupational health
sickness bug: norovirus; gastroenteritis, outbreak, d&v
side effect: unintended consequence, adverse reaction; adverse effect
sign language: bsl, british sign language; interpreter
sign off: approve, approval, authorise; ratify, endorse, final approval, authorisation
signatures: signatories, petition; signed
signed: signatories, signatures; executed, agreed
signed off: approved, authorised, ratified; endorsed, agreed, cleared
single room: side room, single occupancy; en-suite, isolation room
sit down with: meet, meeting; discussion, engage
sit in: observe, observer; in attendance, public gallery
site: location, premises; estate, facility, land parcel, campus
site visit: visit, walkabout; inspection, walkround
size: footprint, scale; square metres, floor area
skills: competency, capability; skill mix, competence, upskilling
skin: dermatology; tissue viability
skint: financial difficulty, deficit; financial hardship, low income
skip the tender: waiver, direct award; single tender action, exemption
sla: service level agreement; contract, agreement
slam: criticise, criticism; serious concern
slash: reduce, cut; significant reduction, budget reduction
slide: decline, deterioration; slippage
slides: presentation, slide deck; powerpoint
slip: slippage, delay; rephase, behind schedule, revised date
slippage: delay, behind schedule; rephasing, underspend
slipped: slippage, delayed, rephased; behind schedule, revised timescale
slipped through the net: missed, not identified; gap, oversight
slow: slow progress, delay, slippage; lack of pace, protracted, behind schedule, limited progress
slow computers: system performance, legacy it; network performance, infrastructure
slow down: delay, slippage; reprofile, decelerate
slow learner: learning disability, learning difficulty; send
small group: sub-group, working group; task and finish
small hospital: community hospital, cottage hospital; dgh
smear: cervical screening; cervical cytology
smoking: tobacco, smoking cessation; tobacco dependency, smoke-free, stop smoking
`;
