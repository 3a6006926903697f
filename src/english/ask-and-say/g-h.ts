/** Everyday words that begin with G TO H: see `thesaurus.ts`. */
export const G_H = `
gambling: gambling harm; problem gambling, addiction
gap: shortfall, deficit, inequality; budget gap, unmet need, variance, disparity, vacancy
gaps: vacancies, shortfall; unfilled posts, rota gaps
gave their word: assured, undertook; commitment, undertaking
gdpr: data protection, uk gdpr; information governance, dpia
get an appointment: access; gp access, appointment availability, booking
get back: report back, respond, follow up; provide update, return
get back on track: recovery plan, recovery trajectory; remedial action, corrective action
get back to: respond, report back, follow up; provide response, outside the meeting
get behind: support, endorse; champion, commitment
get better: improve, improvement, recover; positive trend, recovery, rehabilitation
get done: complete, deliver; implement, finish
get going: commence, mobilise, mobilisation; initiate, start, progress
get in touch: contact, liaise, correspond; engage
get it right first time: girft; best practice, unwarranted variation
get jabbed: vaccinated, vaccination uptake; immunised, immunisation
get money back: recover, refund; reimburse, recoup, clawback
get money from: receive funding, secure funding; grant, contribution
get off the ground: commence, mobilise; launch, implement, initiate
get on with: progress, implement; proceed, deliver
get out of hospital: discharge; hospital discharge, transfer of care, step down
get rid of: remove, dispose, abolish; dismiss, decommission, cease, discontinue
get the job: appointed, successful candidate; appointment
get there: access, travel; transport, accessibility
get through: telephone access; call answering, call waiting, access
get to the bottom of: root cause, investigate; establish, investigation
get together: meeting, meet, convene; workshop, assemble, engagement event
get underway: commence, begin; mobilise, start on site
get worse: deteriorate, decline, worsen; adverse trend, deterioration
getting back on your feet: reablement, rehabilitation; intermediate care, recovery, step down
getting better: improving, improvement; positive trend, improving trajectory
getting old: ageing, ageing population; ageing well, frailty
getting there: travel and access, transport; access, journey
getting to hospital: patient transport, travel and access; transport, access, nepts
getting worse: deteriorating, worsening, declining, deterioration; adverse trend, increasing risk, downward trend
girft: getting it right; unwarranted variation, elective hub
give away: transfer, gift; nil consideration, undervalue
give birth: deliver; labour, maternity, birth, intrapartum
give money to: grant, fund; award, allocate funding
give notice: serve notice, termination; notice period, contract termination
give the contract: award, contract award; direct award, preferred bidder
give the job: appoint, appointment; assign
give the nod: approve, agree, approval; endorse, support, sign off
give the power: delegate, authorise; delegated authority, empower
give up on: abandon, discontinue; not pursue, cease
given the boot: dismissed, removed; dismissal, terminated
given up: abandoned, discontinued; withdrawn
glad: pleased, welcomed; satisfied
glitch: technical issue, system error, defect, system issue; it issue, fault, error
go: depart, leave; proceed, attend
go ahead: proceed, approved, implement, approval; commence, progress, green light, authorise
go back on: rescind, renege; reverse, withdraw
go bust: insolvency, administration, liquidation, section 114; provider failure, cease trading, financial failure
go digital: digitise, digital transformation; digitisation, digitalisation
go down: decrease, fall, reduce; decline, reduction
go for: approve, select; preferred option, agree
go home: discharge; transfer of care, return home
go into hospital: admission, admitted; inpatient, hospitalisation
go live: launch, implementation, commence; operational, cutover, deployment, rollout, go-live
go out to tender: procurement, itt; competitive tender, market engagement
go over: review, consider; outline
go past: exceed, breach; overdue
go private: independent sector, private provider; outsourcing, self-pay, choice
go through: review, consider; present, talk through
go to court: judicial review, litigation; legal challenge, proceedings
go up: increase, rise; growth, uplift, grow, escalate
go with: agree, adopt; preferred option, select
go wrong: fail, risk, incident, error; harm, failure, adverse event
go-ahead: approval, approve, authorisation; consent, permission to proceed
go-between: liaison, intermediary; link officer
goal: objective, aim, target; priority, outcome, ambition
goes up: increase, rise; growth, uplift
going ahead: proceed, approved; progressing, implementation
going badly: off track, underperforming, red; red rated, deteriorating, adverse, poor performance
going downhill: deteriorating, declining; adverse trend, worsening, downward trend
going home: discharge; transfer of care, discharge to assess
going nowhere: no progress, stalled; lack of progress
going to do: planned action, intend, next steps; action plan, will
going well: on track, good progress, positive progress, progressing well; green, performing well, on target, ahead of plan
golden handshake: exit payment, severance; settlement agreement, redundancy payment
gone: departed, left; resigned, no longer
gone down: decreased, reduced; reduction, decline
gone over: exceed, overspend; adverse variance, overrun
gone up: increased, increase; rise, grown
gone wrong: incident; failure, harm, adverse event, serious incident
good: positive, satisfactory, effective; good rating, strong performance
good care: quality of care; high quality, patient experience, excellence
good deal: value for money, best value; best consideration, favourable terms
good news: positive, achievement; success, improvement
goodbye: departure, vote of thanks; farewell
got better: improved, improvement; increase, positive trend
got the job: appointed, successful candidate; appointment
got to: required, must; obliged, statutory
got worse: deteriorated, worsened, declined; adverse movement
governance: oversight, assurance; accountability, decision-making
government: central government, dhsc; mhclg, westminster, hm treasury, whitehall
government money: government grant, central government funding; settlement, revenue support grant
gp: general practitioner, general practice; primary care, family doctor, surgery
gp federation: federation; pcn, gp provider
gp surgery: gp practice, general practice; medical centre, primary care, health centre
grand: thousand, £k; £000
grant: award, funding; contribution, subsidy
graph: chart, spc chart; dashboard, trend
great: excellent, outstanding; positive, strong
green: sustainability, net zero; decarbonisation, green plan, on track
green belt: greenfield; open space, local plan
green light: approve, approval, authorise, approved; consent, permission to proceed, sign-off
grew: increased, growth; expanded
grief: bereavement; bereaved, loss, bereavement support
grievance: dispute; complaint, employee relations, disciplinary
grieving: bereavement; bereaved, bereavement support
grill: scrutinise, challenge; question, scrutiny
gripe: complaint, concern, grievance; dissatisfaction, issue
grounds: reason, basis; justification
group: committee, working group; forum, steering group, collaborative
group of gps: primary care network, pcn; gp federation, practice merger
grow: increase, expand; growth
growing up: transition; transition to adulthood, preparing for adulthood
grumble: complaint, concern; dissatisfaction
guarantee: assurance, assure, warrant; commitment, surety
guess: estimate, forecast, assumption; projection
guest: invitee, visitor; in attendance, observer
guinea pig: pilot site, early adopter; pathfinder, vanguard
guts: gastroenterology; bowel, colorectal, digestive
gynae: gynaecology; women's health, gynaecological
hack: cyber attack, cyber incident; ransomware, security breach, cyber security
hacked: cyber attack, cyber incident; ransomware, data breach, compromised
hackers: cyber attack, threat actor; ransomware, cyber security
haggle: negotiate, negotiation; price
half done: partially complete, in progress; partly implemented
halve: reduce by half, 50% reduction; decrease
hand back: contract handback, hand-back; termination, terminate, notice
hand in: submit, submission; provide
hand out: distribute, award; issue, disburse
hand over: handover, transfer; transition, transfer of responsibility, delegate
hand over power: delegate, devolve; delegated authority, transfer
hand over the keys: handover, practical completion; completion
handout: grant, subsidy; award, financial assistance
handout paper: tabled paper, supplementary paper; late paper
hang on to staff: retention, retain
happy: satisfied, content, supportive; assured, satisfaction, pleased
happy patients: patient experience, patient satisfaction; friends and family, fft
happy staff: staff engagement, morale; staff satisfaction, staff experience, wellbeing
happy with: satisfied, assured; content, supportive
hard: challenging, difficult; complex, challenge
hard to recruit: recruitment challenge, hard-to-fill; shortage occupation, workforce risk
harm: injury; patient safety, adverse event, moderate harm, avoidable harm
hate: oppose, dissatisfied; strong objection
hats off: commend, congratulate; recognition
have a say: public participation, consultation, engagement; make representations, involvement, deputation
have their say: engagement, consultation; respond, involvement
have your say: consultation, engagement; survey, public participation
head: director, head of service; lead, chief
head nurse: chief nurse, director of nursing; matron, cno
head office: headquarters, corporate; hq
headache: challenge, issue; pressure, difficulty
headcount: wte, fte, establishment; workforce, staff numbers, whole time equivalent
headhunt: executive search, recruit; recruitment
heads up: leads, responsible; directs, briefing
health and wellbeing board: hwb, hwbb; jsna, joint strategy
health centre: medical centre; gp practice, primary care centre, health hub
health check: nhs health check; annual health check, screening, physical health check
health system: ics, system; health economy, system partners
health visitor: health visiting; 0-19 service, healthy child programme
healthcare assistant: hca, hcsw; healthcare support worker, nursing assistant
healthwatch: patient champion; patient voice, consumer champion
hear back: receive response, feedback; awaiting response, reply
hearing: audiology; hearing loss, audiological
hearing aid: audiology; hearing service, hearing loss
heart: cardiac, cardiology; cardiovascular, cvd, coronary, heart failure
heart attack: myocardial infarction, mi; stemi, ppci, cardiac event, acute coronary
heart failure: hf; cardiac, cardiology
heating: boiler, heating system; plant, heat network, energy
held up: delayed, on hold; awaiting, impeded, dependent on
help: support, assist, assistance; facilitate, aid
help at home: domiciliary care, care package; home care, reablement, ucr
hiccup: issue, minor delay; disruption
hidden: exempt, undisclosed; confidential, redacted
hidden cost: indirect cost; unforeseen cost, unbudgeted, contingent liability
high blood pressure: hypertension; cvd prevention, bp
high dependency: hdu, critical care; level 2, enhanced care
high turnover: leaver rate, attrition; staff turnover, instability
higher-ups: senior management, executive; directors, senior leadership
hip: orthopaedic, hip replacement; joint replacement, arthroplasty, nof
hip replacement: arthroplasty; joint replacement, orthopaedic, elective orthopaedics
hire: recruit, appoint, recruitment; engage, employ, appointment, onboard
hire out: lease, let; room hire, letting
hired: recruited, appointed; engaged, employed
hiring: recruitment, appointment; onboarding, resourcing
hiring freeze: recruitment freeze, vacancy control; vacancy panel, establishment control
hit out: criticise, criticism; express concern
hit the target: target met, achieved, achieve, met standard; compliant, exceeded target
hitch: issue, delay; difficulty
hold to account: scrutiny, accountability; challenge, oversight
hold up: delay, impede, bottleneck; barrier, slippage, constraint
holding up: delaying, barrier; awaiting, dependency, constraint
hole in the budget: budget gap, funding gap; shortfall, deficit
home birth: homebirth; birth at home
home care: domiciliary care, home support; package of care, homecare, care at home
home help: domiciliary care, home care; package of care, personal care
homeless: homelessness, rough sleeper; temporary accommodation, inclusion health
homework: action, preparatory work; further information
hooked on painkillers: opioid dependency, dependence forming medicines; opioid prescribing
hope: aspiration, anticipate; ambition, expect
hoping: anticipated, aspire; intend
hosc: health scrutiny, health overview scrutiny; jhosc, osc
hospice: palliative care, end of life; eol, specialist palliative
hospital: acute trust, acute site; secondary care, infirmary, acute provider
hospital at home: virtual ward, hah; remote monitoring, admission avoidance
hospital bed: acute bed, inpatient bed; g&a bed, bed base
hospital food: catering, nutrition; patient meals, food and hydration
hospital infection: hcai, healthcare-associated infection; ipc, c. difficile, mrsa
hours: working hours; opening hours, sessions, time
house building: housing development, housing delivery; new homes, housebuilding
how do we compare: benchmarking, comparison; national average, peer group
how do we measure: metrics, kpi; indicator, outcome measure, evaluation
how far: distance, travel time; journey time, proximity
how far along: progress, status; milestone, stage, percentage complete
how is it going: progress, progress update, current position, update; status, performance, highlight report
how long: timescale, duration; timeline, period, length
how long do people wait: waiting time, average wait; rtt, referral to treatment, performance
how long in post: tenure, term of office; length of service
how long people live: life expectancy, healthy life expectancy; mortality
how long they stay: length of stay, los; average length, bed days
how long will it take: timescale, timeline; duration, programme
how many people answered: response rate, respondents; number of responses
how many people need it: demand, prevalence; needs assessment, cohort size
how many staff: headcount, wte; establishment, fte, staff in post
how often they meet: frequency of meetings, meeting frequency; terms of reference, calendar of meetings
how soon: timescale, target date; timeline, earliest
how sure: confidence level, assurance level; delivery confidence, certainty
how's it going: progress, progress update; current position, status
hr: human resources, people directorate; workforce, od
hub: centre; community hub, co-location, health hub, integrated centre
huddle: briefing, daily meeting; safety huddle, stand up
human resources: hr, people directorate; workforce, organisational development
hurdle: barrier, challenge; obstacle, constraint
hurry: expedite, urgent, accelerate; pace, urgency
hurry up: expedite, accelerate; urgency, pace
hurt: harm, injury; injured, adverse outcome
hush-hush: confidential, exempt; restricted, private session
hwb: health and wellbeing, wellbeing board; hwbb
`;
