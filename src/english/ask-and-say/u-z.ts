/** Everyday words that begin with U TO Z: see `thesaurus.ts`. */
export const U_Z = `
u-turn: reversal, rescind; change of decision, reconsider
uec: urgent and emergency, urgent care; emergency care
ultrasound: imaging; sonography, non-obstetric ultrasound, diagnostic
unanimous: all in favour, nem con; consensus, agreed unanimously
under budget: underspend, favourable variance; slippage, saving
under one roof: co-located, co-location; hub, integrated hub, single site
under pressure: pressures, challenged, pressure; strain, demand, capacity, system pressures, escalation, opel
under way: underway, in progress, ongoing; commenced, progressing
underspend: favourable variance, under budget; slippage, surplus
understaffed: staffing shortage, staffing gaps; vacancies, below establishment
undertaking: promise, commitment; agreement, assurance
unexpected cost: unbudgeted, unforeseen cost; cost pressure, contingency
unfair: inequity, inequality; health inequalities, disparity, unwarranted variation
unfilled: vacant, vacancy; unfilled post, recruitment gap
unfilled jobs: vacancies, vacant posts; vacancy rate, unfilled posts
unfilled shifts: shift fill rate, fill rate; unfilled, rota gaps, staffing gaps
unfinished: incomplete, outstanding; not completed, ongoing
unfit for purpose: unsuitable, inadequate; functional suitability, poor condition
unhappy: dissatisfied, dissatisfaction; concern, disappointed
unhappy staff: low morale, staff dissatisfaction; staff survey, staff engagement
unhealthy: poor health; ill health, health inequalities, lifestyle risk
union: trade union, staff side; unison, joint consultative committee, bma, rcn
unions: trade unions, staff side; unison, joint negotiating
university: academic partner, higher education; hei, research
unpaid: outstanding, arrears; overdue, uncollected
unsafe: safety concern; not safe, clinical risk
unspent: underspend, uncommitted; carried forward, balance remaining
up and running: operational, live, in place; implemented, established, fully operational, mobilised
up in arms: strong opposition, objection; petition, concern
up on last year: year on year, increase; compared with previous
up to date: current, updated; in date, compliant, latest
up to scratch: compliant, meet standard; satisfactory, adequate
update: progress report, position statement, status report; refresh, verbal update, highlight report, briefing
upgrade: improve, enhancement, refresh; modernisation, refurbishment, replacement, improvement, modernise
upkeep: maintenance, repair; lifecycle cost, running cost, repairs, running costs
upset: distress, concern; dissatisfied, disappointed, dissatisfaction
urge: recommend, request, encourage; call on
urgent: immediate, priority, critical; special urgency, expedited, time critical, emergency, time-critical
urgent care: uec, urgent treatment centre; emergency care, 111, same day
users: service users, patients; clients, customers
utc: urgent treatment centre; walk-in centre, minor injuries
vacancy: vacant, unfilled, empty post, vacant post, unfilled post; recruitment, vacancy rate, workforce gap
vaccine: vaccination, immunisation; vacs and imms, uptake, booster
valuation: market value; district valuer, red book, asset value
value for money: best value, cost effective; economy efficiency effectiveness
vans: fleet, vehicles; mobile unit
vaping: vape; e-cigarette, tobacco control
variance: difference; gap to plan
vcse: voluntary sector, third sector; charities, community groups
vendor: supplier; contractor, provider
venue: location, room; council chamber, meeting room
verdict: decision, determination; outcome, conclusion, judgement
veterans: armed forces community, ex-service; armed forces covenant
veto: reject, block; override, right of veto
vice: vice chair, deputy chair; deputy
video appointment: virtual consultation; remote consultation, online consultation, telehealth
views: opinions, feedback, opinion; representations, consultation responses, comments, responses, insight
villages: rural communities, rural; parish, localities
violence: violence and aggression, assault; violence prevention, abuse
virement: transfer of budget, move money, budget transfer; reallocation
virtual ward: hospital at home; remote monitoring, hah
virus: viral; infection, pathogen, covid-19
virus attack: cyber attack, malware; ransomware, cyber incident
visiting: visitor; visiting hours, visiting policy
visitors: visiting; relatives, attendees, visitor economy
voluntary sector: vcse, third sector; vcs, vcfse, charities
volunteer: volunteering; voluntary sector, vcse, unpaid
volunteered: offered, agreed to; undertook
volunteers: voluntary sector, lay representative, volunteering; third sector, vcse, community groups
vote: ballot, poll, resolve; voted, recorded vote, show of hands, division, motion
vote down: reject, lost, defeated; motion fell, not carried
vote to strike: strike ballot, ballot; industrial action, strike mandate
voted: resolved, carried; in favour, recorded vote
voted against: against, opposed; dissent, recorded vote
voted for: in favour, supported; carried
vow: commit, pledge; undertake
wage: salary, pay; remuneration, living wage
wages: salary, remuneration, pay; pay bill, staff cost, payroll
wait: await, waiting time; delay, backlog, pending, rtt, queue
wait for tests: diagnostic wait, dm01; six week standard, diagnostic performance
waiting: wait; delay, backlog, awaiting, queue
waiting for: awaiting, pending, await; subject to, dependent on
waiting list: rtt, referral to treatment; elective backlog, ptl, waiting times, elective recovery
waiting on: awaiting, pending; dependent on, outstanding
waiting over a year: 52 weeks, 52-week waits; long waiter, rtt
waiting time: rtt; wait, referral to treatment, 18 weeks, long waiters, waiting list
waive: waiver, exempt; set aside, dispense
walk out: leave the meeting, withdrew, industrial action, strike; resign, walkout
walk-in: walk-in centre; urgent treatment centre, utc, minor injuries unit
walking: active travel, pedestrian; footway
want: seek, request; aspire, require
wanted: requested, sought; required
ward: inpatient unit; inpatient ward, inpatient, bed base
ward closed: ward closure, temporary closure; beds closed, outbreak
warn: advise, alert, caution; highlight risk, warning
warned: cautioned, advised, alerted; highlighted risk
warning: alert, caution, warning notice; improvement notice, early warning, escalation
waste money: poor value, inefficient; abortive cost, fruitless payment
waste of money: poor value; inefficient, abortive cost, fruitless payment
watch: webcast, livestream, observe, monitor; oversight, surveillance
watchdog: regulator, inspectorate, cqc; ombudsman, scrutiny committee, healthwatch, ofsted, auditor
water down: reduce scope, weaken; amend, dilute
water problem: legionella; water safety, pseudomonas, water ingress
waterworks: urology, continence; urinary, bladder
wave through: approve, agree; endorse
website: web page, online; digital platform, portal, webpage
welcome: welcomed, supportive; positive response, in favour
well done: congratulate, commend; recognition, award
well enough to leave: medically fit, medically optimised; criteria to reside
went bust: insolvency, administration; liquidation, provider failure, section 114
went down: decreased, fell, reduced, outage, downtime; decline, reduction
went live: launched, implemented, go-live; operational, go live, deployed
went through: presented, reviewed, considered; outlined
went under: insolvency, administration, liquidation; provider failure, ceased trading
went up: increased, rose, risen; growth, uplift, higher
went wrong: failing, incident, error; root cause, lessons learned
wet themselves: continence, incontinence; bladder, urinary
what came back: feedback, responses; findings, themes
what could go wrong: risk, risks; risk register, risk assessment
what did we get: benefits realisation, outcomes; benefits, value for money
what happened about: update, progress, outcome; matters arising, action log
what happened to: update, outcome, status; progress, matters arising
what happens next: next steps, timeline; forward plan, implementation
what next: next steps, forward plan; timeline
what people said: feedback, consultation responses; themes, you said, engagement findings
what people think: feedback, views, public opinion; consultation responses, survey results, engagement, insight, engagement findings
what was decided: resolved, agreed; decision, resolution, outcome
what went wrong: root cause, lessons learned; investigation findings, failure, key issues
what's next: next steps, forward plan; work programme, future plans, following stage
what's stopping it: barrier, constraint; dependency, blocker, obstacle
whatever happened: update, outcome; status, progress
wheelchair: wheelchair service; mobility, accessible, disabled access
when will it be ready: completion date, go-live; timeline, milestone, delivery date
where the money comes from: funding source, funded from; source of funding, met from
where the money goes: expenditure, budget allocation; breakdown of spend, outturn
where things stand: current position, status, progress update; position statement
where will it go: preferred site, location; relocation, site selection, options appraisal
whinge: complaint, concern; dissatisfaction
whistleblower: freedom to speak, whistleblowing, speak up guardian, ftsu; raising concerns, protected disclosure
whitehall: central government, dhsc; mhclg, hm treasury
who came: present, attendance, in attendance; attendees
who can approve: delegated authority, scheme of delegation; approval limit, authorised signatory
who comes next: successor, succession plan; appointment
who decides: decision maker, delegated authority; scheme of delegation, approval route, reserved matter, sord, approving body
who got: appointed, successful; awarded
who is in charge: accountable officer, sro; responsible lead, leadership, governance
who owns: ownership, freehold; title, landlord
who pays: funded by, funding source; met from, funding responsibility, charged to
who takes notes: minute taker, secretariat; democratic services, clerk
who to ask: contact officer, report author, lead officer; responsible officer
who to chase: action owner, responsible officer, lead officer; owner, contact officer
who voted: recorded vote, named vote; for against abstain
who won: successful bidder, contract award; preferred supplier
who wrote: report author, author; prepared by, report of
who's in charge: responsible officer, lead officer, accountable; owner, executive lead, portfolio holder
whose idea: proposer, sponsor; proposed by, initiated by
whose job: responsible officer, action owner, lead; accountability
why change: case for change, rationale; drivers for change
why the wait: delay, reason for delay; awaiting, backlog
why they chose: rationale, reason for decision; justification, basis
wifi: wireless, connectivity; network
win the contract: contract award, preferred bidder; successful tenderer, awarded
wind down: phase out, decommission; close, run down
wind up: conclude, dissolve; close, cease, wind down
window: period, timeframe; opportunity
winter: winter plan, winter pressures; seasonal, surge, flu
winter plan: winter resilience; winter pressures, surge plan, winter preparedness, seasonal plan
withdraw: remove, retract; cease, discontinue
withdrawn: removed, retracted; not considered, ceased
without competition: direct award, single tender waiver; stw, waiver
women's health: gynaecology; women's health hub, maternity
won: awarded, secured; successful bid, preferred bidder
won the contract: contract award, awarded; preferred bidder, successful bidder
won't last: unsustainable, not sustainable; non-recurrent, not viable
work: effective, effectiveness; works, activity
work from home: hybrid working, agile working; remote working, home working
work out: determine, calculate, establish; develop, resolve
work starts: start on site, commencement; mobilisation, works commence
work together: collaborate, collaboration; partnership working, integration, joint working
work with: collaborate, partnership working, engage, partner; liaise, joint working
worker: employee, officer, staff member, staff; practitioner, colleague, workforce
workers: workforce, employees, staff; operatives, colleagues
workforce plan: people plan, workforce strategy; people strategy, long term workforce
working: effective, operational; functioning, success
working from home: hybrid working, agile working; remote working, homeworking
working party: task and finish, working group; task group, sub-group, steering group
working together: collaboration, partnership working; joint working, integration
working yet: operational; live, implemented, functioning
workload: demand, caseload; activity, capacity, workforce pressures
workshop: seminar, development session; engagement event, session
worried: concerned, concern; anxious, risk, anxiety, apprehension, raised concerns
worries: concerns, risks; anxieties, issues, themes
worry: concern, risk, anxiety; issue, apprehension
worrying: concerning, concern; of concern, adverse trend
worse: deteriorated, deterioration, decline; adverse, worsening, declined
worst: lowest, poorest; bottom quartile, outlier
worth: value, valuation; market value, asset value, benefit
worth it: value for money, cost effective; benefits realisation, return on investment
worth the money: value for money, cost effective; best value, return on investment
wrap up: conclude, finalise, complete; close, close down
wriggle room: headroom, contingency; flexibility, tolerance
write off: irrecoverable, written off; bad debt, impairment, losses
write to: correspondence, letter; write formally, contact
write-up: minutes, report; summary, notes
written answer: written response, written reply; circulate response
written off: write off, irrecoverable; impaired, losses
wrong drug: medication error, prescribing error; medication incident, medicines safety
wrong figures: data quality, inaccurate; data error, restated
wte: whole time equivalent, fte; headcount, full time
x-ray: radiology, imaging; plain film, radiography, dexa
year end: outturn, 31 march; closing position, final accounts
yearly plan: operational plan, operating plan; annual plan, planning guidance
young people: cyp, youth; adolescent, young person
youngster: young person, young people; child, cyp
`;
