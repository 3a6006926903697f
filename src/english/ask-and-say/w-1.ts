/** Everyday words from "waffle" to "who comes next": see `thesaurus.ts`. */
export const W_1 = `
waffle: unclear talk
wage: salary, pay; remuneration, living wage
wages: salary, remuneration, pay; pay bill, staff cost, payroll
wait: await, waiting time; delay, backlog, pending, rtt, queue
wait and see: monitor, watchful waiting
wait around: delay, queue
wait for tests: diagnostic wait, dm01; six week standard, diagnostic performance
wait in: remain home, stay home
wait list: backlog
wait on: dependent
waiting: wait; delay, backlog, awaiting, queue
waiting for: awaiting, pending, await; subject to, dependent on
waiting for the go-ahead: awaiting approval, pending decision
waiting list: rtt, referral to treatment; elective backlog, ptl, waiting times, elective recovery
waiting on: awaiting, pending; dependent on, outstanding
waiting over a year: 52 weeks, 52-week waits; long waiter, rtt
waiting time: rtt; wait, referral to treatment, 18 weeks, long waiters, waiting list
waive: waiver, exempt; set aside, dispense
wake: aftermath
wake up call: warning, alert
wake up to: realise, recognise
walk all over: disregard, bully
walk away: withdraw, no agreement, withdrew
walk in: without appointment, drop-in, self-present; walk-in centre
walk of life: background, occupation
walk out: leave the meeting, withdrew, industrial action, strike; resign, walkout
walk the talk: lead by example
walk the walk: lead by example
walk-in: walk-in centre; urgent treatment centre, utc, minor injuries unit
walked out: resigned; self-discharged, withdraw
walking: active travel, pedestrian; footway
wall: barrier, partition, brickwork
wallet: purse, money
wander: walk off, abscond, go missing
wane: decline, reduce
want: seek, request; aspire, require
wanted: requested, sought; required
war: conflict, ukraine, remembrance
ward: inpatient unit; inpatient ward, inpatient, bed base
ward closed: ward closure, temporary closure; beds closed, outbreak
wards shut: ward closure, closed beds, outbreak
warehouse: depot, storage unit, distribution centre
warm: heated, heating, hot; warm hub
warm up: heat, prepare
warn: advise, alert, caution; highlight risk, warning
warned: cautioned, advised, alerted; highlighted risk
warning: alert, caution, warning notice; improvement notice, early warning, escalation
warning shot: formal warning, notice
warning sign: red flag, indicator, early warning
warrant: justify, court order, entry
warranty: guarantee, assurance
wary: cautious, careful
wash: clean, bathe, shower
wash hands of: disclaim responsibility, abandon
washed out: cancelled by rain, exhausted
waste: rubbish, refuse, abandoned; inefficiency, nugatory
waste money: poor value, inefficient; abortive cost, fruitless payment
waste of money: poor value, nugatory; inefficient, abortive cost, fruitless payment
waste of space: unused, inefficient
waste of time: unproductive, pointless, inefficient
watch: webcast, livestream, observe, monitor; oversight, surveillance
watch out: caution, vigilance
watch over: supervise, monitor, oversee
watch this space: update to follow, forthcoming
watch your back: caution
watchdog: regulator, inspectorate, cqc; ombudsman, scrutiny committee, healthwatch, ofsted, auditor
water: supply, flood; leak, hydration
water down: reduce scope, weaken; amend, dilute
water off: supply interrupted, no water, outage
water problem: legionella; water safety, pseudomonas, water ingress
water under the bridge: past, historic
watered down: weakened, diluted, reduced
waterworks: urology, continence; urinary, bladder
wave: surge, peak, cohort
wave through: approve, agree; endorse
way of life: lifestyle, culture
way off: significantly below
way out: exit, solution
way over: significantly above, exceeded
way to go: route
ways and means: methods, options
weak: poor, frail, fragile; ineffective
wealth: money, affluence, assets
wealthy: rich, affluent, well-off
weapon: knife, firearm, blade
wear: clothing, deteriorate
wear and tear: deterioration, ageing, depreciation
wear down: exhaust, weaken
wear off: reduce, diminish
wear out: exhaust, end of life, exhausted, dilapidated
weary: tired, fatigue
weather: storm, heat, snow; met office
website: web page, online; digital platform, portal, webpage
weed: plant, knotweed, spraying; cannabis
weed out: remove, eliminate
week: seven days, weekly; fortnight
weekday: monday to friday, working day
weekend: saturday, sunday; seven-day
weekly: every week, per week, each week
weigh: balance, measure
weigh in: intervene
weigh up: assess, appraise, assessed, appraised
weight: obesity, bmi
weird: strange, odd
welcome: welcomed, supportive; positive response, in favour
welfare: wellbeing, benefits, social security
well: healthy, properly
well and truly: completely, fully
well done: congratulate, commend; recognition, award
well enough to leave: medically fit, medically optimised; criteria to reside
well off: wealthy, affluent, prosperous
well worn: used
went ahead with: proceeded, implemented
went back: returned, reverted
went before: considered by, presented to
went bust: insolvency, administration; liquidation, provider failure, section 114
went down: decreased, fell, reduced, outage, downtime; decline, reduction
went down badly: poorly received, unpopular, criticised
went down well: well received, popular, positive
went for: selected
went in: admitted, entered, submitted
went live: launched, implemented, go-live; operational, go live, deployed
went out: published
went past: exceeded, elapsed, missed
went through: presented, reviewed, considered; outlined
went to: attended, allocated, awarded
went to plan: on schedule
went under: insolvency, administration, liquidation; provider failure, ceased trading
went up: increased, rose, risen; growth, uplift, higher
went wrong: failing, incident, error, failed, fail; root cause, lessons learned, fault, risk, mistake
west: western, westerly
western: west, westerly
wet: damp, rainy, moist
wet themselves: continence, incontinence; bladder, urinary
what came back: feedback, responses; findings, themes
what could go wrong: risk, risks; risk register, risk assessment
what did we get: benefits realisation, outcomes; benefits, value for money
what for: purpose
what happened: incident, events; timeline
what happened about: update, progress, outcome; matters arising, action log
what happened to: update, outcome, status; progress, matters arising
what happens next: next steps, timeline; forward plan, implementation
what next: next steps, forward plan; timeline
what people said: feedback, consultation responses; themes, you said, engagement findings
what people think: feedback, views, public opinion; consultation responses, survey results, engagement, insight, engagement findings
what they want: request, preference, demand
what was decided: resolved, agreed; decision, resolution, outcome
what went wrong: root cause, lessons learned; investigation findings, failure, key issues, investigation, failings
what's going on: current position, status
what's it worth: value, valuation
what's left: balance, residual
what's new: update
what's next: next steps, forward plan, future; work programme, future plans, following stage
what's stopping it: barrier, constraint; dependency, blocker, obstacle
what's the damage: cost, total
what's the point: purpose, rationale, benefit
what's to stop: safeguards, controls, prevent
whatever happened: update, outcome; status, progress
wheel: tyre, trolley
wheelchair: wheelchair service; mobility, accessible, disabled access
wheels within wheels: complex
when hell freezes over: never
when push comes to shove: ultimately, if necessary
when the chips are down: crisis, pressure
when the music stops: ended
when will it be ready: completion date, go-live; timeline, milestone, delivery date
where the money comes from: funding source, funded from; source of funding, met from
where the money goes: expenditure, budget allocation; breakdown of spend, outturn
where things stand: current position, status, progress update; position statement
where will it go: preferred site, location; relocation, site selection, options appraisal
whim: impulse, without reason
whinge: complaint, concern; dissatisfaction
whisky: spirits, scotch
whistle: speak up, disclosure
whistle blower: speak up, protected disclosure, raised concerns
whistleblower: freedom to speak, whistleblowing, speak up guardian, ftsu; raising concerns, protected disclosure
white: caucasian, british ethnicity
white elephant: unused, costly, poor value
white van: trader, delivery, contractor
whitehall: central government, dhsc; mhclg, hm treasury
who came: present, attendance, in attendance; attendees
who can approve: delegated authority, scheme of delegation; approval limit, authorised signatory
who comes next: successor, succession plan; appointment
`;
