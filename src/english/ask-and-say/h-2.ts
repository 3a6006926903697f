/** Everyday words from "help yourself" to "hysterical": see `thesaurus.ts`. */
export const H_2 = `
help yourself: self-help, self-care
helpless: powerless, vulnerable
henceforth: going forward
herd: livestock; immunity
here to stay: permanent, ongoing
hereby: formally
heritage: historic, conservation, listed building; culture, history
hero: champion, award winner
heroic: brave, courageous
heroin: opiate, class a drug; methadone
hesitate: reluctant, delay, unsure; hang back
hiccup: issue, minor delay; disruption
hidden: exempt, undisclosed; confidential, redacted
hidden cost: indirect cost, unforeseen expense, additional charge; unforeseen cost, unbudgeted, contingent liability
hide behind: avoid, excuse
hideous: ugly, dreadful
hierarchical: top-down, layered, ranked
hierarchy: chain of command, levels, structure; ranking
high and dry: stranded, unsupported
high and low: everywhere, throughout
high blood pressure: hypertension; cvd prevention, bp
high dependency: hdu, critical care; level 2, enhanced care
high flyer: successful, talented
high hopes: optimistic, ambitious
high rise: tower block, multi-storey, flats
high street: town centre, shops, retail
high time: overdue, necessary
high turnover: leaver rate, attrition; staff turnover, instability
high up: senior, executive
higher: increased, greater
higher-ups: senior management, executive; directors, senior leadership
highest: top, greatest; peak, maximum
highlight: flag, draw attention
highly: strongly, greatly
highway: road, carriageway, street; pavement, verge, traffic
hill: slope, rise; upland
hindsight: looking back, retrospect; lessons
hint: clue, tip
hip: orthopaedic, hip replacement; joint replacement, arthroplasty, nof
hip replacement: arthroplasty; joint replacement, orthopaedic, elective orthopaedics
hire: recruit, appoint, recruitment; engage, employ, appointment, onboard
hire out: lease, let, rent; room hire, letting
hired: recruited, appointed; engaged, employed
hired and fired: recruited, dismissed
hiring: recruitment, appointment; onboarding, resourcing
hiring freeze: recruitment freeze, vacancy control; vacancy panel, establishment control
historian: local history
historic: past, heritage, previous; legacy, long-standing, non-recent
history: past, background, record; track record
hit: struck, achieved; knocked
hit a brick wall: stalled, no progress, obstacle
hit a snag: problem, setback, delay
hit and miss: inconsistent, variable, patchy
hit and run: collision, failed to stop
hit hard: severely affected, significant impact
hit home: impact
hit on: discover, harassed
hit out: criticise, criticism, condemn; express concern
hit out at: criticised, condemned
hit rock bottom: lowest point, crisis
hit the buffers: failed, stalled
hit the ground running: start quickly, immediate impact
hit the headlines: media coverage, press attention
hit the mark: achieve, met target
hit the roof: angry, rise sharply
hit the skids: decline, fail
hit the target: target met, achieved, achieve, met standard; compliant, exceeded target
hitch: issue, delay; difficulty
hitherto: previously
hived off: separated, outsourced, transferred, separate, outsource, transfer; divested
hobby: pastime, leisure, interest
hog: monopolise
hold down: limit, restrain, restrained, limited, physical restraint
hold off: delay, wait, defer
hold on to: retain
hold out: resist
hold the fort: deputise, manage in absence
hold the purse strings: control budget, funding authority
hold to account: scrutiny, accountability; challenge, oversight
hold true: valid
hold up: delay, impede, bottleneck, delayed, obstructed; barrier, slippage, constraint, obstruct, slow
hold water: valid, robust
hold your hands up: admit fault, accept responsibility
hold-ups: delays, bottlenecks, setbacks; slippage, congestion
holder: owner, possessor, bearer; permit, leaseholder
holding pattern: paused, waiting, interim
holding up: delaying, barrier; awaiting, dependency, constraint
hole: gap, shortfall, pothole; opening
hole in the budget: budget gap, funding gap; shortfall, deficit
holiday: annual leave, vacation; time off, half-term, bank holiday
hollow: empty
holy: religious, sacred
home: house, residence, dwelling; domicile, property, care home
home birth: homebirth; birth at home
home care: domiciliary care, home support; package of care, homecare, care at home
home help: domiciliary care, home care; package of care, personal care
homeless: homelessness, rough sleeper; temporary accommodation, inclusion health
homework: action, preparatory work; further information
homosexual: gay, same-sex, lgbt
honest: truthful, open, candid; integrity, frank
honestly: truthfully, openly, candidly
honesty: truthfulness, openness, integrity; candour
honorary: unpaid, title, ceremonial; alderman
honour: award, fulfil; mbe, recognition
hook: connect, attach
hooked on painkillers: opioid dependency, dependence forming medicines; opioid prescribing
hope: aspiration, anticipate; ambition, expect
hopefully: with luck, it is hoped
hopeless: no hope, useless, futile
hopelessly: badly, completely
hoping: anticipated, aspire; intend
horde: crowd, mob
horizon: future, scanning; outlook
horizontal: flat, level
horn: siren, noise
horrendous: terrible, dreadful, appalling
horrible: unpleasant, nasty, awful
horrific: shocking, appalling, dreadful
horrified: appalled, shocked
horror: shock, alarm
horse: equestrian, bridleway
hosc: health scrutiny, health overview scrutiny; jhosc, osc
hospice: palliative care, end of life; eol, specialist palliative
hospital: acute trust, acute site; secondary care, infirmary, acute provider
hospital at home: virtual ward, hah; remote monitoring, admission avoidance
hospital bed: acute bed, inpatient bed; g&a bed, bed base
hospital food: catering, nutrition; patient meals, food and hydration
hospital infection: hcai, healthcare-associated infection; ipc, c. difficile, mrsa
host: lead, accommodate; hosting organisation, employ
hostile: unfriendly, aggressive, opposed; intimidating
hot: heat, heatwave, warm; high temperature
hotel: bed and breakfast, guest house, temporary accommodation; asylum, lodging
hours: working hours; opening hours, sessions, time
house: home, property, dwelling; accommodate, residence
house building: housing development, housing delivery; new homes, housebuilding
household: home, family, occupants; domestic, residence
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
huge: massive, enormous; significant, substantial
human: person; rights
human resources: hr, people directorate; workforce, organisational development
humble: modest
hundred: 100; century
hungry: unfed, hunger, food insecurity; malnourished
hunt: search; foxhunting
hurdle: barrier, challenge; obstacle, constraint
hurry: expedite, urgent, accelerate; pace, urgency
hurry up: expedite, accelerate; urgency, pace
hurt: harm, injury; injured, adverse outcome
husband: spouse, partner, next of kin; widow
hush-hush: confidential, exempt; restricted, private session
hut: shed, cabin, portakabin
hwb: health and wellbeing, wellbeing board; hwbb
hypocrisy: double standards
hypothesis: theory, assumption
hypothetical: theoretical, scenario
hysterical: panicked, overwrought
`;
