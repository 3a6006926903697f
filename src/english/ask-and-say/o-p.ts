/** Everyday words that begin with O TO P: see `thesaurus.ts`. */
export const O_P = `
oap: older people, older adult; pensioner, out-of-area placement
obc: outline business case; business case
obese: obesity; excess weight, weight management, bariatric, bmi
object: objection, oppose, objected; representation, dissent, opposition
objected: objection, opposed; representations, dissent
objection: representation, opposition; objector, dissent
objectors: objections, representations; opponents, residents
off course: off track, behind plan; below trajectory
off sick: sickness absence, sick leave, staff absence; long term sickness, absence rate
off target: below target, target not met; underperforming, off track
off track: behind schedule, off target, red, behind plan; amber, below trajectory, off plan, at risk, slippage
offer: offered, undertake; proposal, provision
offered to: undertook to, agreed to; volunteered
office: accommodation, headquarters; workspace, office space, civic centre
officer: council staff; official, director, lead
offices: office accommodation, headquarters; workspace, civic centre
official: officer, civil servant; formal
officials: officers, officer; senior officers
ofsted: inspection, ilacs; send inspection, regulator
ok'd: approved, agreed, authorised; endorsed
okay: approve, agree; endorse, consent
old age: ageing, older people; frailty, later life, ageing well
old boss: former chief executive, predecessor; previous
old building: ageing estate, poor condition; unfit for purpose, listed, heritage
old computers: legacy systems, legacy it; end-of-life hardware, technical debt, device refresh
old folks' home: care home, residential home; nursing home, residential care
old kit: ageing equipment, end of life; obsolete, legacy, equipment replacement
old people: older people, elderly; frailty, older adults, over 65s, geriatric
old people's home: care home, residential home; nursing home, residential care
old person: older person, older people; elderly, frailty
ombudsman: phso, lgsco; complaint, maladministration
on behalf of: representing, deputising for; for
on call: on-call; rota, out of hours, standby
on course: on track, on target; on schedule
on hold: paused, suspended; deferred, stood down, in abeyance, stalled
on ice: paused, on hold; suspended, deferred
on loan: secondment, seconded; temporary transfer
on schedule: on track, to programme; on time, on target
on strike: industrial action, striking; walkout, picket
on target: target met, on track, achieved; in line, trajectory
on teams: virtual, microsoft teams, remote; video conference
on the fence: undecided, neutral; no view, abstain
on the hook: accountable, liable; responsible
on the phone: telephone; remote consultation, virtual, call handling
on the table: agenda, under consideration; proposed, options
on time: on schedule, within timescale; to programme, punctual, timely
on track: on schedule, on target, green; to plan, on course, in line, on plan, delivering
on zoom: virtual, remote, video conference; microsoft teams
one day: in due course, future; long term, aspiration
one site: single site, consolidation; centralised, consolidated
one-off: non recurrent, one off; time limited, single payment, non recurring
one-to-one: supervision, appraisal; individual meeting, 1:1
ongoing: continuing, in progress; underway, live
ongoing cost: recurrent cost, revenue cost; running cost, full year effect
online: virtual, remote, microsoft teams, digital; video conference, webcast, web-based, internet, portal, e-consult
online booking: e-booking; digital booking, nhs app, patient portal
online form: online consultation, digital form; econsult, e-form, web form
ooh: out of hours; evening and weekend
op: operation, surgery; procedure, elective
opel: escalation level, operational pressures; black alert, system pressure
open: launch, commence; opening, operational, go live
open action: outstanding action, ongoing action; in progress, action log
opened: launched, operational; commenced, went live
opening: launch, commencement; operational date, go live
opening date: go live date, operational date; completion, launch
operating theatre: theatre; theatre utilisation, theatre productivity, surgical
operation: surgery, procedure; elective, theatre, surgical
operations cancelled: cancelled operations, elective cancellations; last minute cancellation, 28-day rebook
opinion: view, feedback, views; advice, audit opinion, perception, insight
oppose: object, against, opposition; dissent, not support
opposition: objection, opposed; minority group, dissent
opt for: select, choose; preferred option, agree
optician: optometrist, optometry; community optometry
option: alternative, preferred option; scenario, options appraisal, shortlist
optional: discretionary, voluntary; non statutory, advisory
options: alternatives, options appraisal; preferred option, option considered, shortlist, scenarios
other areas: neighbouring, elsewhere; other systems, peers, benchmarking
other stuff: any other business, other business; other matters
other ways: alternatives, options; alternative models
out of control: escalating, unsustainable; adverse variance, significant overspend
out of date: expired, outdated, past review date; superseded, overdue review
out of hours: ooh, evening and weekend; extended access, integrated urgent care
out of time: out of date, time barred; expired, late
outcome: result, decision; conclusion, resolution
outcry: public concern, opposition; objections, petition
outgoing: departing, retiring; former, outgoing chair
outpatient: outpatients; clinic, opd, follow up, pifu
outside help: external support, consultancy; mutual aid, intensive support
outside people: stakeholders, external partners; external parties
outside review: independent review, external review; peer review, well-led review
outsider: independent member, external; lay member, non executive
outsource: contract out, externalise, outsourcing; commission, outsourced, third party, independent sector
outstanding: overdue, incomplete, open; not completed, unresolved
outturn: year end position, actual spend; final spend, final position
over budget: overspend, adverse variance; cost overrun, pressure
over winter: winter period, winter pressures; winter plan, q4
overcrowded: overcrowding, crowding; over capacity, bed occupancy, high occupancy
overdose: drug-related death; naloxone, drug poisoning, self-harm
overdue: outstanding, past due, late; breached deadline, not completed, delayed
overhaul: transformation, redesign, reform; comprehensive review, restructure
overheads: indirect costs, corporate costs; central support, running costs
overnight: immediate, sudden; night time
overnight stay: inpatient, overnight admission; admission
overrule: overturn, override; set aside, reverse, call in
overruled: overturned, overridden; set aside, reversed
overrun: exceed, delay; overspend, extended duration
overseas nurses: international recruitment, internationally educated; iens, overseas recruitment
oversight: governance, assurance; supervision, monitoring, scrutiny
overspend: adverse variance, over budget; deficit, cost pressure, budget pressure
overspent: adverse variance, over budget, overspend; deficit, pressure
overtime: additional hours, extra hours; wli, enhanced rates, waiting list initiative
overturn: reverse, rescind, revoke; quash, set aside
overturned: reversed, rescinded, quashed; set aside, revoked
overweight: obesity, obese; weight management, healthy weight, bmi
owe: owed, liable; arrears, debt, outstanding
owed: outstanding, due; debtor, arrears, receivable
own company: wholly owned subsidiary, subsidiary; subco, latco
own goal: error, self inflicted; reputational
owner: freeholder, landlord; sro, risk owner, accountable officer
pack it in: resign, leave; retire, cease
packed: overcrowding; at capacity, high occupancy, full
paid: funded, remunerated; settled, reimbursed, disbursed
paid to leave: voluntary redundancy, mars; exit package, severance, settlement
pain: pain management; chronic pain, analgesia
painkiller: analgesic, opioid; pain management, analgesia
paper: report, document, briefing; agenda item, cover sheet, board paper
paper records: paper notes; digitisation, scanning, case notes, lloyd george
paperless: digitised, paper-free; digitisation, digital maturity, paper-lite
papers: reports, agenda pack; documents, agenda papers, board papers
paperwork: documentation, administration; bureaucracy, administrative burden, forms
paramedic: ambulance clinician; ambulance crew, ambulance staff
park: defer, pause, open space, green space; hold, not progress, recreation ground, parking
parked: deferred, paused; on hold, not progressed
parking: car park, car parking; parking permit, parking charges, parking spaces
parking fee: parking charges, car parking charges; tariff, car park income
parking for disabled: blue badge, disabled parking; accessible parking
part time: flexible working; reduced hours, sessional
partner: stakeholder, partner organisation; collaborator, provider, ics partner
partners: stakeholders, system partners; partner organisations, collaborative
partnership: collaboration, alliance; joint working, collaborative, icp
pass: approve, adopt, carried; resolve, agreed
pass on: delegate, escalate; cascade, transfer
pass on to: refer, forward, escalate; recommend to, transfer
pass the buck: transfer responsibility, lack of ownership; accountability unclear
pass up: escalate, refer, escalation; recommend to
passed: approved, carried, adopted; resolved, agreed
passing the buck: unclear accountability; accountability, responsibility
password: login, authentication; mfa, access control
pat on the back: commendation, recognition; congratulate, award
patch: area, footprint; locality, catchment
patch up: repair, interim solution; remedial
patient: service user, inpatient; outpatient, client, individual, attendee
patient feedback: patient experience, friends and family; fft, prems, patient stories
patient group: ppg, patient participation group; patient forum, patient voice
patient records: epr, electronic patient record; ehr, health records, shared care record
patient transport: nepts, non-emergency transport; pts, community transport
patient watchdog: healthwatch; patient voice, patient champion
patients: service users; inpatients, outpatients, people, cohort
pause: suspend, halt; defer, hold, moratorium
pavement: footway, footpath; pedestrian, highway
pay: remuneration, salary, payment; wage, pay award, agenda for change, wages, reward
pay back: repay, reimburse; repayment, recoup, clawback
pay bill: staff cost, employee cost, pay costs, staffing costs; payroll, pay expenditure, workforce costs
pay dividends: benefits realised, positive impact; outcome
pay for: fund, finance; meet the cost, resource, funded from
pay for care: care charging, care fees; self-funder, financial assessment, contribution
pay off: severance, exit payment; redundancy payment, settlement agreement, settlement, redundancy
pay rise: pay award, pay uplift; salary increase, cost of living, agenda for change, pay settlement
payment by results: tariff, activity based; block contract, outcome based
payout: settlement, compensation; severance, exit payment, award
pcn: primary care network; neighbourhood, gp network
pct: primary care trust; ccg, commissioner
peak: highest, maximum; surge
penny pinching: savings, cost control; efficiency, budget reduction
pension: superannuation, retirement benefit, lgps; local government pension, pension fund, pension scheme, nhs pension
pensioner: older people, older adult; over 65s, elderly
people: residents, population; patients, individuals, service users
people leaving: turnover, leavers; attrition, outward migration
people we employ: workforce, establishment, headcount; employees, fte
people who work here: workforce, staff; employees, colleagues
people who've been through it: lived experience, experts by experience; service user
performance: delivery, kpi; achievement, outcomes, ipr
perks: benefits, allowances; gifts and hospitality, benefits in kind
permanent: substantive, recurrent; long term, ongoing, long-term
permanent staff: substantive staff, substantive; establishment, employed
permission: consent, authorisation, approval; authority, licence
person responsible: sro, lead; accountable officer, owner, responsible officer
personal budget: personal health budget, phb; direct payment, individual budget
petition: signatures, petitioner, signatories; e-petition, representation, public petition
pfi: private finance initiative; unitary charge, unitary payment, lift
pharmacist: pharmacy; community pharmacy, medicines optimisation
pharmacy: pharmaceutical services; chemist, dispensing, pharmacy first, pna
phase: stage, tranche; wave, phased
phase out: withdraw, decommission; discontinue, transition
phases: stages, tranches; waves, phased approach
phone: telephone; call, helpline, telephony
phone system: telephony; cloud telephony, telephone system, contact centre
phones and laptops: devices, end user devices; hardware
physio: physiotherapy, physiotherapist; ahp, therapies, msk
pick: select, choose, appoint; preferred option, nominate
pile up: backlog, accumulate; increase
pills: medication, medicines; prescription, drug
pilot: trial, test, test bed; proof of concept, pathfinder, early adopter, testing
place: location, site; venue, placement, locality
plan: strategy, action plan, proposal, programme; intend, roadmap, delivery plan, operating plan
plan b: contingency plan, alternative option, mitigation, contingency; fallback
planned care: elective, elective care; scheduled, rtt
planned operation: elective surgery, elective care; planned care, elective procedure
planning: planning application; development management, local plan
planning permission: planning consent, planning approval; planning application, outline consent
planning to: intend, proposed; planned, will
plans: strategies, proposals; programme, delivery plan
playground: play area; open space, park
pleased: satisfied, welcomed; commended, assured
pledge: commitment, commit; undertaking, promise
plot: site, land parcel; parcel of land, title, development site
plummet: significant decrease, sharp decline; reduced
plump for: select, prefer; preferred option
`;
