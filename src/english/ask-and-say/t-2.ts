/** Everyday words from "theoretical" to "topic": see `thesaurus.ts`. */
export const T_2 = `
theoretical: in theory, hypothetical, academic
theory: hypothesis
therapist: ahp; therapies, occupational therapist, allied health professional, physiotherapist
therapy: treatment, rehabilitation, counselling; physio
there and then: immediately, on the spot
thereafter: subsequently
thereby: as a result
these days: currently, recent; at present
thick: dense, deep
thick and fast: rapidly, many
thief: burglar, robber, shoplifter
thin: slim, underweight
thin end of the wedge: precedent
thin on the ground: scarce, limited
things changed: circumstances altered, variation
things going wrong: incident, patient safety incident; adverse event, serious incident, psirf
think: view, opinion; consider, believe, perception, feedback
think about: reflect
think again: reconsider, review; refer back, revisit
think ahead: anticipate
think over: reflect
think twice: reconsider, cautious
think up: devise
thirst: dehydration, drink
thirty: 30
this year: current year, in year; financial year, year to date
thorough: comprehensive; rigorous
thoroughfare: road, route, passage
thoroughly: fully, completely
thought: considered, view; felt, opinion
thousand: 1, 000, k
thrashed out: negotiated, resolved, negotiate, resolve
thread: theme, strand
threat: risk, at risk; danger
threaten: intimidate, at risk, warn
threshold: limit, trigger, cut-off; eligibility level
threw: tossed, discarded
throat: neck, sore, ent
through the back door: by stealth, without consultation, indirectly
through the floor: collapsed
through the roof: soared, increased sharply
through thick and thin: loyal, consistently
throughput: volume, activity, flow
throw away: discard, dispose, waste, discarded, disposed, wasted
throw in the towel: resign
throw money at: invest
throw out: reject, dismiss, discard, evict, evicted; refuse, discarded
throw up: vomit, reveal, vomiting, sick, norovirus
thrown out: rejected, dismissed, refused; not upheld
thrust: main point, push
thumb: digit, rule
tick: mark, check, insect
tick box: compliance, checklist; tokenistic
tick box exercise: compliance, tokenistic
tick over: minimal operation
tick the box: comply, complete
ticked off: completed, closed, reprimanded; actioned, signed off
ticket: fine, fare; penalty notice
tide over: bridge, interim support, advance
tidied: cleaned up, cleared
tidy up: clean, clear, improve
tie: equality of votes, tied vote, equal votes, link, bind; casting vote
tie in: align, link, coincide
tie the knot: marry, wedding, civil ceremony
tie up: complete, capital locked
tied: linked, equal, bound
tied up: committed, restricted, busy, unavailable; earmarked, ringfenced
tied up in: committed, invested
tight: challenging timescale, limited; constrained
tighten belts: financial controls, spending controls, reduce spending, austerity; efficiency, savings
tighten the purse strings: reduce spending, savings, financial controls
tighten up: strengthen, improve controls, strengthened, stricter, improved
tighter: stricter, closer
tightly: closely, strictly
tile: roof covering, slate
till: cash register
time: period, hour, duration
time after time: repeatedly, recurring
time and a half: overtime, enhanced rate, premium pay
time and again: repeatedly, recurring
time flies: quickly
time frame: timescale, timeline; period, programme
time is running out: urgent, deadline approaching
time is up: expired, deadline, ended
time off: absence, annual leave
time off in lieu: toil, compensatory leave
time out: break, exceeded time
time to spare: early, available
time wasting: vexatious, unproductive
time's up: expired, deadline passed; lapsed
timer: clock, meter
timescale: deadline, timetable, time frame; schedule
timetable: timeline, schedule, programme, timescale; milestones, gantt
tin: collection
tiny: minimal
tip: dump, recycling centre, advice
tip of the iceberg: small part, wider problem
tip off: alert, intelligence, alerted, warned
tip the balance: decisive, influence
tipping point: critical threshold, crisis
tire: exhaust, fatigue
tired out: exhausted, fatigued
title: name, heading, ownership
tlhc: targeted lung health; lung screening
to blame: at fault, responsible, liable, root cause, cause; attributable, driver, accountable
to boot: in addition
to date: so far, year to date, cumulative; currently
to do list: action log, action tracker; action plan, matters arising
to go: outstanding
to hand: available, accessible
to spare: surplus, available
to the letter: exactly, strictly
to the point: concise
to the tune of: amounting to, totalling
to-do: action, outstanding action; action log
to-do list: action log, action plan, action tracker; outstanding actions
toast: breakfast, celebrate
tobacco: cigarettes, smoking, vaping
today: this day
toddler: early years, under fives; pre-school, child
toe: foot
toe the line: comply, conform
toilet: lavatory, loo, wc; washroom, changing places
token: symbolic, gesture
told: advised, informed, notified; reported, briefed
told about: notified, made aware
told off: reprimand, censure; warning, disciplinary
told to: instructed, directed
told to improve: improvement notice, enforcement undertaking; section 29a, must do, statutory recommendation
tolerance: acceptance, limit, margin; threshold
toll: charge, number of deaths, road price
tomorrow: next day, future
ton: tonne, weight
tone: manner, style
tone down: reduce, moderate, reduced, moderated
tongue: language, mouth
tonight: this evening
too big for: exceeds, oversized
too expensive: unaffordable, not affordable, high cost; cost prohibitive, poor value
too few: insufficient, not enough, shortage
too ill: unfit, acutely unwell, unstable
too little too late: inadequate, delayed
too long: excessive, lengthy, prolonged
too many: excess, over capacity, excessive; surplus, high volume
too much: excessive, surplus
too much work: workload pressures, excess demand; capacity constraints, high caseloads
took on: appointed, recruited; assumed responsibility, undertook
took over: succeeded, assumed, assumed responsibility, replaced, assume responsibility, succeed, acquire, succeeding, assuming responsibility, replacing; successor, transferred, acquired, transfer, handover, new provider
took place: occurred, occur, occurs
tool: solution, system; platform, toolkit
top: highest, leading; peak
top boss: chief executive, managing director; accountable officer
top brass: executive team, senior leadership, senior leaders, executives; directors, corporate management team
top doctor: medical director, chief medical officer; cmo, clinical director
top down: hierarchical, directive
top heavy: too many managers, management costs
top notch: excellent, outstanding
top of the agenda: priority
top of the list: highest priority
top of the range: best, premium
top of the table: top quartile, highest performing; ranked, benchmark
top rated: outstanding, good; cqc rating, high performing
top table: executive, board; senior leadership, cabinet
top up: supplement, additional funding, additional payment, replenish, supplemented, increased, replenished; uplift, further allocation, increase
topic: subject, theme
`;
