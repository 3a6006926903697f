/** Everyday words that begin with S: see `thesaurus.ts`. */
export const S_2 = `
snag: issue, defect; barrier, difficulty
so far: to date, year to date; progress, current position
so far this year: year to date, ytd; month, in year position
soar: increase significantly, sharp increase; surge
social care: adult social care, asc; social services, care and support
social housing: affordable housing, council housing; registered provider, hra
social prescribing: link worker; community referral, wellbeing coach, voluntary sector
social services: adult social care, children's services; social care, asc
social worker: social care staff; social work, care manager, amhp
sof: system oversight framework, nof; segmentation, oversight framework
software: application, system; platform, licence, solution
solar panels: photovoltaic, pv; renewable, solar pv
sold: disposed, disposal, sale; completed sale, transferred, capital receipt
solve: resolve, resolution; address, mitigate
soon: shortly, imminent; near future, in due course, next quarter
sorry: apologies, apology; regret
sort out: resolve, address, rectify; remedy, arrange, resolution
sorted: resolved, addressed, rectified; completed
sound out: consult, engage; soft market testing, informal discussion
space: capacity, accommodation; footprint, floor area, square metres
spare: surplus, headroom; available capacity, unused
spare land: surplus land, surplus estate; disposal, surplus to requirements
spat: dispute, disagreement
speak: address, speaking rights; present, make representations
speak up: freedom to speak, raise concerns, speak up guardian, ftsu; whistleblowing, guardian
special measures: intervention, statutory intervention, recovery support programme, rsp; improvement notice, sof 4, segment 4, enforcement
special needs: send, special educational needs; additional needs, ehcp, disability
special request: individual funding request, ifr; exceptional circumstances
specialist: consultant; specialised, tertiary, specialist service
speed up: accelerate, expedite; fast track, improve pace, prioritise, fast-track, acceleration
speeding: road safety, speed limit; traffic calming
spell out: outline, explain, set out; clarify, specify
spend: expenditure, spending; outturn, outlay, commitment
spending: expenditure, spend; outturn, outlay
spending freeze: spending controls, expenditure controls; moratorium, discretionary spend, panel approval
spent: expended, expenditure; incurred, outturn, drawn down
spike: sharp increase, surge, peak; outlier, increase, spike in demand
spiralling: escalating, increasing; cost growth, demand pressure
splash out: invest, expenditure; capital investment, spend
split: divided, division; mixed views, difference of opinion
split the cost: cost share, risk share; joint funding, apportion, pooled budget
split up: separate, disaggregate; demerger, disaggregation, divestment
spoke: addressed, presented; reported, commented
sponsor: fund, sponsorship; senior responsible owner, executive lead
spot early: early identification, early detection; early diagnosis, screening
spread: transmission; outbreak, rollout, distribution, scale
spread the word: communicate, promote, raise awareness, publicise, communications; disseminate, awareness, promotion
sro: senior responsible officer, senior responsible owner; project lead
staff: workforce, employees, personnel; colleagues, officers, establishment, wte, our people
staff cost: pay costs, pay expenditure; pay bill, workforce costs
staff leaving: turnover, leavers; attrition, resignation
staff moved to new employer: tupe, staff transfer; transfer of undertakings
staff numbers: wte, headcount; establishment, staff in post
staff short: staffing shortage, vacancies; workforce gaps, understaffed, workforce pressures
staff survey: nhs staff survey, people pulse; staff engagement, staff feedback
stage: phase, gateway; milestone, step
stakeholder: partner, interested party; people affected, consultee
stall: delay, pause; lack of progress, stalled
stalled: paused, delayed; no progress, on hold
stand down: resign, step down; relinquish, cancel
stand in: deputise, interim, acting; cover, substitute, locum, deputy
stand-in: interim, acting, deputy; substitute, cover
start: commence, begin, commencement; launch, initiate, mobilise, go live
start building: commence construction, start on site; construction start, breaking ground
started: commenced, began, initiated; underway, launched, in place
starting: commencing, commencement; start date, mobilisation, launch
starts: commence, begin; start date, effective from
state of play: current position, status; position statement, progress
stats: statistics, data; metrics, performance indicators, indicators
stay in hospital: length of stay, inpatient stay; los, admission, stranded
std: sti, sexually transmitted infection; sexual health
steady: stable, consistent; sustained
step: stage, action; milestone, phase
step by step: phased, incremental; staged approach
step down: resign, stand down, relinquish; end of term, departure
step in: intervene, intervention; take over
step into shoes: succeed, successor; interim
step up: acting up, increase; escalate, promoted
stepped down: resigned, stood down, relinquished; departed, end of term
stepped in: intervened, intervention; commissioner, direction
stick: criticism, adverse comment; negative feedback
stick to: adhere, comply; maintain, deliver plan
sticking point: barrier, unresolved issue, issue; disagreement, constraint, outstanding issue, blocker
still going: ongoing, continuing; live, in progress
stillborn: stillbirth; perinatal mortality, baby loss, perinatal death
stitch-up: predetermination, bias; conflict of interest
stolen: theft, fraud; misappropriated, loss
stomach: gastroenterology; gastric, abdominal, upper gi
stood down: resigned, stepped down; cancelled, ceased
stood in: deputised, acting, interim; covered, substituted
stop: cease, discontinue, halt; suspend, terminate, prevent
stop paying for: decommission, disinvest; disinvestment, withdraw funding
stop people getting ill: prevention, preventative; public health, early intervention
stopgap: interim arrangement, temporary; short term measure, mitigation
stopped: ceased, discontinued, halted; suspended, terminated, paused
stp: sustainability and transformation; ics, system plan
straight away: immediately, with immediate effect; without delay, urgent
strand: workstream, theme; work programme
stress: work-related stress; wellbeing, burnout, pressure
stressed: stress, work-related stress; wellbeing, burnout, anxiety
stretched: capacity constraints, under pressure; resource pressure, demand
strike: industrial action, walkout; ballot, dispute, bma, rcn
strikes: industrial action, walkouts; ballot, dispute, bma
strings attached: conditions, conditional; terms, subject to, restrictions
stroke: hyper acute stroke, hasu; stroke unit, ssnap, tia, thrombectomy, cerebrovascular
stroke unit: hasu, asu; hyper acute, acute stroke, ssnap
struggling: challenged, under pressure; underperforming, difficulty
stuck: stalled, no progress, delayed; impasse, blocked, barrier, on hold, constraint, bottleneck
stuck in hospital: delayed discharge, criteria to reside; medically fit, dtoc, stranded, length of stay
student: trainee, learner; undergraduate, placement
study: research, evaluation; analysis, feasibility study
stumbling block: barrier, obstacle; constraint, challenge
stump up: fund, contribute; contribution, meet the cost
sub: substitute, deputy; named substitute
subject access: sar, dsar; subject access request
subsidise: fund, subsidy; cross subsidise, financial support
subsidy: grant, financial support; contribution, council subsidy
succeed: achieve, successful; success
success: achievement, successful; outcome achieved, benefit
successor: replacement, new appointee; take over
sue: legal action, litigation, claim, clinical negligence; proceedings, judicial review, legal claim
sued: legal claim, litigation, clinical negligence; proceedings, legal challenge
sugar: ; diabetes, glucose
suggest: recommend, propose; suggestion, advise
suggested: recommended, proposed; suggestion, advised
suggestion: recommendation, proposal; feedback
suicide: suicide prevention; self-harm, death by suicide, real-time surveillance
sums: figures, amounts; calculations
superbug: mrsa, c. difficile; hcai, antimicrobial resistance, cpe
supplier: provider, contractor; vendor, partner, bidder, third party
supplier locked in: vendor lock-in; contract dependency, sole supplier
suppliers: contractors, providers; vendors, bidders, supply chain
supply: capacity, provision; availability, procurement
support: endorse, back, in favour; assistance, endorsement
supported: endorsed, backed, in favour; assisted
supporters: proponents, in support; advocates
supposed to: intended, required, due to; expected, planned
sure: assured, confident; certain, assurance, certainty
surgeon: surgical consultant; surgical workforce, surgical team
surgery: ; gp practice, general practice, operation, theatre, surgical
surgical hub: elective hub; elective orthopaedic centre, girft, elective recovery
survey: questionnaire, poll, consultation; feedback, respondents
suspended: suspension, excluded, paused; stood down, temporarily closed, on hold
swamped: overwhelmed, high demand; capacity, volume
swear: assure, commit; declare
swept under the carpet: not disclosed, concealed; not reported, cover up
switch money: virement, reallocate; budget transfer, redirect
switch off: decommission, sunset; deactivate, retire
switch on: go live, launch; activate, deploy, cutover
switch over: cutover, migration; transition, go live
switched on: go-live, launched; activated, deployed
system down: outage, downtime; system failure, business continuity
systems talk to each other: interoperability, integration; interface, interoperable
`;
