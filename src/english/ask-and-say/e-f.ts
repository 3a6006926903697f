/** Everyday words that begin with E TO F: see `thesaurus.ts`. */
export const E_F = `
e-prescribing: epma, electronic prescribing; eps, prescribing system
ear nose and throat: ent; otolaryngology, head and neck
ear wax: microsuction, aural care; wax removal, irrigation
early: ahead of schedule, in advance; prior, early stage
early baby: preterm; premature, neonatal
earmark: allocate, ringfence; set aside, designate
ears: ent, audiology; ear nose throat, otology
easy read: accessible information, plain english; ais, accessible format
eating disorder: anorexia; bulimia, ceds, disordered eating
economical: cost effective, value for money; efficient, low cost
ed: emergency department, a&e; accident and emergency
effect: impact, consequence; implication, outcome
effect on people: impact assessment, eia; eqia, qia, iia, equality impact
efficiency: saving, savings; cost reduction, productivity
efficient: efficiency, productive; productivity, value for money
ehcp: education health care, ehc plan; send, statutory plan
eia: equality impact assessment, eqia; ehia, iia, impact assessment
elderly: older people, older adults; frailty, over 65s, care of elderly
elect: appoint, election; elected, return
elected: appointed, returned; election, member
electrics: electrical infrastructure, electrical; wiring, power supply
electronic patient record: epr, ehr; digital record
electronic prescribing: epma, e-prescribing; eps
eleventh hour: late, last minute; urgent, final stage
emergency: urgent; acute, unplanned, non-elective, uec
emergency department: ed, a&e, accident and emergency; casualty
emergency meeting: extraordinary meeting, special meeting; urgent meeting, gold command
emergency planning: eprr, emergency preparedness; resilience, lrf
empty: vacant, void; surplus, unoccupied, unused
empty building: vacant property, void; surplus estate, void space, unoccupied
empty post: vacancy, vacant post, unfilled; establishment gap
empty posts: vacancies, vacant posts; vacancy rate, unfilled
empty space: void space, void cost; vacant, underutilised
end: conclude, cease, completion; expire, complete, terminate, expiry, termination
end of life: eol, palliative; peolc, hospice, advance care planning, respect
end of year: year end, 31 march; end of december
end up back in hospital: readmission, readmitted; re-admission rate
end up spending: outturn, forecast outturn; year end position
ended: concluded, ceased, expired; terminated, completed
endorse: support, back, agree; approve, recommend
ends: expire, cease; end date, conclusion
energy: utilities, carbon; decarbonisation, electricity, psds
energy bill: energy costs, utilities; utility costs, energy inflation
enough: sufficient, adequate; capacity, adequacy
enough beds: bed capacity; bed occupancy, bed base, bed modelling
enough people: quorum, quorate; attendance
epr: electronic patient record, ehr; patient record system, epic, cerner
eprr: emergency preparedness, emergency planning; resilience
equal pay: gender pay gap; pay equality, equal pay claims
equality: edi, eia; eqia, psed, equality duty
equipment: medical devices, kit; asset, capital equipment
er: emergency department, a&e, ed
escalate: refer, raise, escalation; alert, highlight
estimate: forecast, projection; indicative cost, budget estimate
evenings and weekends: extended access, enhanced access; out of hours, seven day
event: engagement event, workshop; session, drop-in
eventually: in due course, long term; ultimately
every month: monthly; per month, month on month
every three months: quarterly, quarter; q1, q2
every two weeks: fortnightly; bi weekly
every year: annually, annual, per annum; yearly
everyone agreed: unanimous, unanimously; consensus, nem con
evidence: evidence base; data, findings, research, assurance
ex: former, previous; past
exception: exemption, waiver; derogation, dispensation
exhausted: fatigue, burnout; exhaustion, staff wellbeing
expand: extend, increase, expansion, increase capacity; growth, scale up
expect: forecast, anticipate; project, anticipated
expected: anticipated, forecast, due; projected, planned
expenditure: spend, cost, spending; outlay
expenses: allowances, claims; travel and subsistence, reimbursement
expensive: high cost, costly; premium, significant cost, cost pressure
expert advice: advice and guidance, specialist advice; a&g, clinical senate
experts: specialists, advisers; clinical lead, subject matter expert
explain: outline, clarify; set out, describe
extend: extension, prolong; renew, continue, contract extension, variation
extension: extended, extra time, extend; renewal, continuation, expansion, annexe, contract extension
extra meeting: extraordinary meeting, special meeting; additional meeting
extra money: additional funding, non recurrent funding; growth funding, supplementary estimate, uplift
extra time: extension, additional time; revised deadline
eye: ophthalmology, ophthalmic; eye care, optometry
eye test: sight test; optometry, optometrist, eye examination
eye-watering: significant cost, substantial; excessive, very high
eyes: ophthalmology, eye care; ophthalmic, optometry, eye health
face to face: in person, physical; on site, in-person, f2f
facebook: social media; online, digital channels
fail: not met, failure, not achieved; non compliant, breach
failed: not met, not achieved, unsuccessful; failure, breach
failed inspection: inadequate, requires improvement; enforcement notice, cqc rating
failing: inadequate, underperforming; special measures, requires improvement, rsp
failure: failing, breach; non compliance, not achieved
fair: equitable, equity; equality, fairness
fall: decrease, reduction, decline, falls; patient fall, falls prevention
fall out: dispute, disagreement; breakdown in relationship
fall over: falls; fall prevention, falls risk, frailty
fall short: below target, not met; shortfall, gap
fallen: decreased, reduced, declined; lower
falling apart: dilapidated, poor condition; end of life, backlog maintenance, deteriorating
falling down: dilapidated, poor condition; raac, structural, backlog maintenance
falling over: falls; falls prevention, falls risk, frailty
family: relatives, next of kin; carers, household, parents
family doctor: gp, general practitioner; general practice, primary care
far away: distance, remote; travel time, out of area
farewell: departure, vote of thanks; retirement, thanks
fast: rapid, at pace; expedited
fast track: expedite, accelerate; priority, urgent, expedited
fat: obesity, overweight; weight management, bariatric, bmi
fat jab: weight loss injection; tirzepatide, mounjaro, glp-1, semaglutide, weight management
fault: failing, liability; root cause, error
favourite option: preferred option, preferred way forward; recommended option
fbc: full business case; business case
fear: concern, risk, anxiety; apprehension
fears: concerns, risks; anxieties
fed up: dissatisfied, frustrated, dissatisfaction, low morale; frustration, staff morale, disengaged
feedback: responses, comments, views; consultation response, survey, insight, experience
feel: view, consider; perception, felt
fees: charges, tariff; fees and charges, cost
feet: podiatry; foot care, diabetic foot, chiropody
fell: decreased, declined; reduced, reduction
fell out: dispute, disagreement; relationship breakdown
fell short: below target, not met, not achieved; shortfall
fertility: ivf; assisted conception, infertility, fertility treatment
fiddle: fraud, irregularity, misappropriation; counter fraud
figures: data, statistics; performance, activity, metrics, performance data, numbers
fill in: deputise, cover, acting, backfill; substitute, complete, interim
filling in: deputising, acting, interim; covering
final: confirmed, approved; definitive, concluded
final say: final decision, decision maker; ultimate authority, determination, accountable
finance chief: chief finance officer, director of finance, section 151; cfo, s151 officer
finance committee: fpc, finance and performance; f&p, resources committee
finance report: budget monitoring, financial monitoring; outturn report, finance update
financial health: financial position, financial sustainability; financial resilience, going concern
financial trouble: financial difficulty, deficit; financial distress, financial recovery
find: identify, finding; establish, source
find out: establish, ascertain, investigate; determine, confirm
find staff: recruitment, recruit; resourcing, attraction
fine: penalty, penalty charge notice; sanction, monetary penalty, fixed penalty
fined: penalised, penalty; monetary penalty, prosecuted
finish: complete, conclude, completion; close, finalise, close down, end
finished: completed, concluded, completion; complete, closed, finalised
finished building: practical completion, handover; completion, commissioning
fire: dismiss, dismissal, fire safety; terminate, fire risk assessment, compartmentation, fire rescue
fire brigade: fire and rescue, fire service; frs
fire doors: fire safety, compartmentation; fire remediation
fired: dismissed, terminated, dismissal
firm: company, contractor, supplier; provider, consultancy
firm decision: resolution, final decision; determined, confirmed
first part: phase 1, phase one; tranche one, initial phase
first to do it: early adopter, vanguard; pathfinder, front runner, first wave
fit: ; seizure, epilepsy, medically fit
fit to go home: medically fit, medically optimised; criteria to reside, discharge ready
five year plan: joint forward plan, jfp; medium-term plan, mtfs, five-year strategy
fix: resolve, rectify, remedy, remediate; repair, address, remedial action, mitigate
fix it plan: action plan, improvement plan; recovery plan, remedial action plan
fixed: resolved, rectified, remedied; repaired, addressed
flag: escalate, raise; highlight, alert
flat: static, unchanged; stable
flexible hours: flexible working; agile working, self-rostering
flog: dispose, disposal, sell; surplus property
flood: flooding, water ingress; flood risk, suds
flu: influenza; seasonal vaccination, respiratory virus
focus group: workshop, engagement session; discussion group
foi: freedom of information, foia; foi request
follow the rules: comply, compliance; adherence, conform
follow up: progress, further action, report back, follow-up; matters arising, monitor, review, outpatient, pifu, subsequent appointment
foot the bill: meet the cost, fund; bear the cost, liable, underwrite
for good: permanently, permanent; indefinitely
for noting: for information, to note; receive
for sale: marketed, disposal; surplus to requirements, on the market
forecast: projection, predicted; outturn, trajectory
foreign staff: international recruitment, overseas recruits; internationally educated, sponsorship
forgot: omitted, overlooked; not actioned
forgotten: omitted, not actioned; overlooked, outstanding
fork out: pay, meet the cost; expenditure, incur
foster: fostering, foster carer; looked after, placement
found: identified, finding, established; concluded, evidenced
foundation trust: ft, nhsft; council of governors, provider
four hour target: 4-hour standard, 4-hour performance; four-hour standard, a&e performance
four hours: 4-hour standard, four-hour target; a&e performance, ed performance
fragile: vulnerable, unsustainable; fragile service, at risk
frail: frailty; older people, vulnerable, clinical frailty
fraud: counter fraud, lcfs; irregularity, bribery
free: no charge, free of charge; waived, nil cost, exempt
free bed: bed availability; available bed, occupancy, flow
freebies: gifts and hospitality, gift; hospitality register
freedom of information: foi, foia; information request
freeze: moratorium, pause; vacancy control, hold
frustrated: frustration, dissatisfied; disappointed, concern
ftsu: speak up guardian, speaking up; whistleblowing
full: at capacity; occupancy, capacity
full council: council meeting, council; all members
full time: wte, whole time equivalent; fte, substantive
full up: at capacity, full capacity; bed occupancy, opel 4
fund: finance, resource, funding; grant, allocate, invest
funding: finance, resource, money; grant, allocation, investment
funding runs out: funding ends, time limited funding; funding ceases, non recurrent
funeral: burial; cremation, bereavement services
fuss: concern, controversy; objection
`;
