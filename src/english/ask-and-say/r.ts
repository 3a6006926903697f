/** Everyday words that begin with R: see `thesaurus.ts`. */
export const R = `
raac: reinforced autoclaved; concrete, structural risk
race: ethnicity, ethnic minority; wres, racial equality
race against time: time critical, urgent; tight timescale
racism: race discrimination; wres, anti-racism, discrimination
radiotherapy: radiation therapy; linac, oncology
rag: rag rating, red amber green; traffic light, status
railway: rail, train; station, public transport
rainy day fund: reserves, contingency; general fund balance, earmarked reserve
raise: highlight, query, escalate; report, increase, flag
raised: highlighted, queried; escalated, reported
ramp: step-free access, accessibility; disabled access
ran: managed, operated; led, delivered
ran out: expired, exhausted; ended, lapsed
rate: assess, grade; evaluate, rating
rated bad: inadequate, requires improvement; cqc rating, special measures
rates: business rates, non domestic rates; rateable value
ratify: approve, confirm, agree; sign off
rating: score, grade, judgement; rag, cqc rating, assessment
ready to go home: medically fit, medically optimised; criteria to reside, discharge ready, mofd
rearrange: reschedule, change of date; revise
reason: rationale, justification, driver; cause, basis
reassured: assured, assurance; confidence
rebuild: redevelopment, reconstruction; new build, nhp, reprovision
recently: in the period, recent; last quarter
receptionist: reception staff, care navigator; administrative staff, front desk
recess: adjournment, summer recess; break
record: minutes, documentation; log, register
record high: highest, unprecedented
records: patient record, epr; health records, care record, shared care record
recruit: appoint, hire; recruitment, onboarding
recruitment: hiring, appointment; vacancy, filling posts
red: off track, rag red; high risk, critical, not achieved, significant risk
red flag: alert, warning sign, escalation; concern, risk indicator
red tape: bureaucracy, administrative burden; regulation
redesign: transformation, reconfigure; new model, pathway redesign
redundancy: severance, exit, redundant; redundancies, at risk, workforce reduction, mars, voluntary redundancy, mutually agreed resignation, exit package
refer: referral; signpost, onward referral, e-referral
referred: referral; signposted, onward referral
refugee: asylum seeker; migrant, resettlement, displaced people
refund: reimburse, repayment; rebate, credit
refuse: reject, decline; not grant, refusal
refused: rejected, declined, not approved; refusal
region: regional, nhs england region; regional team, area
regularly: routinely, periodic; quarterly, monthly, standing item
regulator: cqc, nhs england; ofsted, regulatory body, inspectorate, ofgem
rehab: rehabilitation; reablement, intermediate care, neurorehabilitation
rehab clinic: residential rehabilitation; detox, inpatient detoxification, treatment provider
reject: refuse, decline, not approve; dismiss, turned down
relatives: family, next of kin; carers, loved ones
remediation: fix, repair; remedial work, put right
remind: reminder, prompt; reiterate, follow up
remit: terms of reference, scope; purpose, responsibility, responsibilities, purview
remuneration: pay, salary; allowance, wage
renew: renewal, extend, re-procure; reissue, recommission, contract extension
rent: lease, rental income, rental; tenancy charge, rent setting, tenancy, rental cost, occupancy charge
renting: leasing, lease; tenancy, leasehold
reopen: resume, recommence, re-opening, reinstate; restore, reinstated, reopening, resumption
reopened: resumed, reinstated; restored, recommenced
reorganisation: restructure, lgr; reconfiguration, organisational change, reform
reorganise: restructure, reorganisation; reconfigure, lgr, organisational change
rep: representative, delegate; nominee
repair: maintenance, remedial works; backlog maintenance, rectification, reactive maintenance
repairs: maintenance, remedial works; backlog maintenance, disrepair, responsive repairs
repairs backlog: backlog maintenance; critical infrastructure risk, cir, outstanding repairs
replace: succeed, successor, replacement, reprocure; appoint, substitute, supersede, refresh
replaced: succeeded, superseded; successor, substituted
replacement: successor, substitute; appointment, new appointee
replied: responded, respondents; responses, submissions
reply: respond, response; written response, correspondence
report: paper, update; briefing, publication
report back: further report, feedback, bring back; update, follow up
reports to: accountable to, line managed; reporting line, governance
representation: comment, objection, complaint; view, letter
reputation: reputational risk, public confidence; image
required training: mandatory training, statutory training; training compliance, mast
rescheduled: rearranged, postponed; new date, deferred
rescind: cancel, overturn, withdraw; revoke
rescue plan: recovery plan, financial recovery; turnaround, improvement plan
research: clinical trial, study; evidence, r&d, nihr
reserves: balances, earmarked reserve; general fund balance, contingency
reshuffle: changes to cabinet, portfolio changes; reorganisation, appointments
resident doctor: junior doctor; doctor in training, trainee
residents: local people, community, population; householders, public, citizens
resign: step down, resignation, leave; tender resignation, departure
resigned: stepped down, resignation; left, departed
respite: short breaks; carer break, respite care
response: reply, feedback; submission, representation
responses: respondents, feedback; submissions, consultation responses, representations
responsible: accountable, lead; owner, responsibility, sro
restart: recommence, resume; reinstate, relaunch, restore
restraint: restrictive practice; restrictive intervention, seclusion
restructure: reorganisation, organisational change; management of change, staffing review, operating model
result: outcome, finding; impact, performance
results: outcomes, performance, findings; data, survey results, impact
rethink: reconsider, review; revisit, reappraise
retire: retirement, step down; leave, departure, pension, retire and return
retiring: retirement; ageing workforce, retire and return
revamp: refurbish, redesign; refresh, relaunch
reverse: rescind, revoke, overturn; reinstate
review: evaluation, assessment; audit, deep dive, appraisal
rich and poor gap: health inequalities, inequality; deprivation, life expectancy gap
right away: immediately, with immediate effect; without delay
right mix of staff: skill mix, staffing establishment; safe staffing, workforce model
right-hand man: deputy, assistant director; chief of staff
ring-fenced: ringfenced, earmarked; dedicated, restricted
rip off: poor value, overcharge; excessive cost, overpriced
rise: increase, growth; upward trend, higher, uplift
risen: increased, rose; growth, higher
rising costs: inflationary pressure, cost pressure; inflation, demand pressure, price increase
risk: threat, risk register; hazard, baf, uncertainty
risks: risk register, baf; threats, corporate risks
risky: high risk, risk; risk exposure, red rated
road: highway, carriageway; highways, traffic
roads: highways, highway network; carriageway, traffic
roadshow: engagement event, drop-in event; public event, listening event
roadworks: highway works, traffic management; street works
robot: automation, rpa; robotic, robotic surgery
roll out: implement, rollout, deploy, implementation; introduce, phased implementation, extend, deployment
roll over: carry forward, rephase; slippage, carried over
rolled out: implemented, deployed, rollout; introduced, extended, deployment
rollout: deployment, implementation; roll-out, mobilisation
room: venue, chamber, accommodation, space; committee room, capacity, clinical space
rose: increased, risen, rise; growth, higher
rota: roster, rostering; e-rostering, shift pattern, job plan
rota gaps: staffing gaps, medical vacancies; unfilled shifts, fill rate
rotten teeth: tooth decay, dental caries; oral health, extractions
rough: draft, indicative; outline, provisional
rough sleeper: homeless, rough sleeping; street homeless, homelessness
round the clock: 24/7; 24 hour, seven day, continuous
routine: elective, planned; non-urgent, scheduled, business as usual
row: dispute, disagreement; controversy, concerns
rtt: referral to treatment, waiting list; 18 weeks, elective wait
rubber stamp: ratify, approve; endorse, formal approval
rubbish: poor, inadequate, waste, refuse; clinical waste, recycling
rule: regulation, policy; guidance, criterion
rulebook: constitution, standing orders; code of conduct, regulations
rules: policy, regulations, standing orders; procedure, constitution, guidance, governance
ruling: determination, decision; judgement, adjudication
run: manage, operate, deliver; lead, administer
run down: dilapidated, poor condition; ageing estate, unfit for purpose, deprived
run out: expire, exhaust, expiry; end, cease, lapse
run out of money: section 114, reserves exhausted; insolvent, cash shortfall
run over: overrun, exceed; extended, continued
run past: consult, seek views; seek approval
run the meeting: chair, preside; facilitate
running costs: revenue costs, operating costs; overheads, running expenses
running late: delayed, behind schedule, slippage; overrun, behind plan
runs: manages, operates; leads, delivers
rural: rurality, remote; sparsity, coastal, dispersed population
rush: urgent, expedite; pace, short notice
rushed: insufficient time, short notice; pace, urgent, truncated consultation
`;
