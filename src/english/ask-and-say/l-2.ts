/** Everyday words from "life" to "lying": see `thesaurus.ts`. */
export const L_2 = `
life: lifetime, survival; lifespan
lifeline: essential support, rescue, pendant
lifestyle: way of living, habits; diet, smoking, exercise
lifetime: whole life, lifespan
lift: elevator; vertical circulation, lift replacement, increase
lift a finger: act
lift is broken: out of service, lift failure, inaccessible
lift to hospital: patient transport, nepts; non-emergency transport, volunteer driver
light: lamp, gentle; illumination, easy
light at the end of the tunnel: improvement, hope
light touch: minimal, proportionate
lighter: less heavy, reduced; brighter
lightly: gently, leniently
lightning: storm, strike
like for like: equivalent, direct replacement
like it or lump it: no choice, imposed
liked: supported, welcomed; positive feedback, satisfaction
likelihood: probability, chance, risk
likewise: similarly
limb: arm, leg, amputation
limit: cap, restrict, maximum; ceiling, boundary
line: row, queue, route; railway, cannula
line manager: supervisor, boss, team leader
line up: arrange, queue, align, arranged, identified, secured
linear: straight
link: connect, relationship, association; tie, url
linkage: connection, relationship
lip: mouth, edge
liquid: fluid, drink; cash
liquor: alcohol, spirits; off-licence
list: register, schedule, inventory; waiting list, waitlist
list of risks: risk register, baf; risk log, corporate risk register
listen: engage, consult, listening exercise; take into account, engagement, feedback, involve
listen to people: engagement, involvement; listening exercise, co-production
listened: taken into account, engaged; consulted
literally: exactly, word for word
literary: books, writing
literature: leaflets, published research, books; evidence
litter: rubbish, waste, street cleansing; dropped, fly-tipping
little: minimal; minor, slight
little ones: early years; children, under fives, infants
live in: reside, occupy, residential
live longer: life expectancy, healthy life expectancy; longevity
live off: depend, income
live up to: meet, achieve, meet expectations; deliver, fulfil
live with: tolerate, manage, reside
lived experience: experts by experience; service user, co-production, patient voice
liver: hepatology; hepatic, hepatitis
livestock: cattle, sheep, farm animals
living on the streets: rough sleeping, homeless, street homeless
living rough: rough sleeping, homeless
living wage: minimum pay, real living wage
lmns: local maternity system, local maternity neonatal; maternity network
load: burden, weight, demand; workload
loan: borrowing, advance; lending, facility
loan shark: illegal money lender, debt
loaned: seconded, secondment; on loan
lobby: representation, advocate; make representations, influence
local: locality, neighbourhood; place-based, community, close to home
local authority: council, la; borough, unitary
local hospital: district general hospital, dgh; community hospital, acute site
local mp: member of parliament, mp; parliamentary
local people: residents, population, community, public; communities, citizens
locals: residents, community, local people; local residents, population
location: site, venue; whereabouts
lock: secure, fasten, bolt; shut
lock up: secure, garage, imprison
locked in: committed, fixed, secured
locked out: excluded, denied access, account disabled
locked up: detained, deprivation of liberty; dols, secure unit, seclusion
locum: temporary doctor, temporary medical staffing; agency doctor, medical agency
lodge: submit, file; hand in
log: record, register, register entry; tracker
log in: sign-on, login, sign in, credentials; authentication, access
log on: sign in, access, credentials
logged off: disconnected, signed out
logic: rationale
logo: brand, emblem, badge
lone worker: working alone, single-handed, lone working
lonely: social isolation, loneliness; social prescribing, isolated
long covid: post-covid syndrome; post-covid, long-term covid
long grass: deferred, shelved
long haul: long term, extended
long in the tooth: experienced
long overdue: delayed, late, outstanding
long run: long term, longer term; sustainability, strategic
long shot: unlikely, speculative
long story short: in summary, briefly
long term illness: long-term condition, ltc; chronic disease, comorbidity
long term plan: ltp, 10 year plan; strategy, forward plan
long wait: long waiter, 52 weeks; 65 weeks, 78 weeks, breach, waiting times
long winded: lengthy, verbose
longer: extended, more time, lengthier; beyond
longest: lengthiest, maximum wait; 65 weeks, 52 weeks
look after: manage, responsible, oversee, care for, cared for, in care, maintained, caring for, managing; care, maintain, support, provide care, lac
look again: review, reconsider; revisit, re-examine, reassess
look ahead: forward plan, future, forecast
look at: review, consider, examined, reviewed, examining, reviewing; examine, assess, deep dive, inspect, inspected
look back: review, reflect, lookback
look bad: reputational risk, reputational damage, reputational, negative perception; adverse publicity
look for: seek, search, seeking, searching, recruiting
look forward: anticipate, future, ahead
look into: investigate, review, explore, examine, investigated, examined, explored, examining; consider, deep dive, inquiry
look out for: watch, be alert, check
look over: review, inspect, check
look the other way: ignore, turn blind eye, overlook
look up: check, search, improve
looked after: children in care; lac, care experienced, corporate parenting
looked into: investigated, reviewed, explored; examined
looked like: resembled, likely, resembles
looking after: care; caring, support, unpaid carer
looking after a relative: unpaid carer, informal carer; family carer, carers assessment
looking into: investigating, exploring, reviewing; under consideration
looks after: responsible, manages, oversees; portfolio
loop: circle, feedback
loophole: gap, exploit rules, way round
loose: not tight, slack, unsecured
loose cannon: unpredictable, rogue
loose ends: outstanding actions, outstanding issues, unfinished; unresolved, matters arising
lord: peer, house of lords
lorries: hgvs, trucks, heavy vehicles
lose a baby: baby loss; stillbirth, miscarriage, neonatal death, bereavement
lose face: embarrassment, reputation
lose funding: funding withdrawn, funding ceases; cessation of funding, reduced grant
lose heart: discouraged, demoralised
lose money: deficit, loss, uneconomic, loss-making, shortfall; reduced income, withdrawal of funding
lose out: disadvantaged, miss, worse off, missed
lose services: service closure, loss of services; withdrawal, decommission, downgrade
lose sight of: forget, neglect
lose their home: evicted, homeless, repossession, displaced
lose their job: redundancy, dismissed, displaced, redundant
lose touch: no contact, disconnected
lose track: unaware, not monitored, missing
lose weight: weight management, diet, slimming; obesity, bariatric, tier 3, healthy weight
losing a baby: baby loss; stillbirth, miscarriage, neonatal death, bereavement
losing services: service closure, loss of services; withdrawal, decommissioning, downgrade
losing their memory: dementia, cognitive impairment; memory assessment, memory service
loss: deficit, shortfall; write off, impairment
lost count: unrecorded, many
lost data: data loss, data breach; ig incident, ico
lost faith: lack of confidence, no confidence; loss of trust
lost in the post: missing, undelivered
lost in translation: misunderstood, interpreter
lost its way: off track, lack of direction
lost money: deficit, write off; loss, adverse variance
lost the contract: not awarded, unsuccessful, terminated
lost the plot: confused, lack of grip
lost the vote: defeated, motion fell
lottery money: lottery funding, heritage lottery; national lottery, grant
loud: noisy, high volume
loud and clear: explicit, strong message
louder: noisier, increased volume
loudly: noisily
lousy: poor
love: care deeply; adore
low down: junior, near bottom
low ebb: poor morale, lowest point
low hanging fruit: quick wins, easy savings
lower: reduce, less, decrease
lowest: smallest, minimum, least; bottom
loyal: committed, faithful, long-serving
luck: chance, fortune
luckily: fortunately
lucky: fortunate
ludicrous: ridiculous, absurd
luggage: baggage, bags, suitcases
lump: ; suspected cancer, breast, tumour
lump sum: one off payment, single payment, one-off payment, single amount, non-consolidated; commuted sum
lump together: combine, aggregate
lunch: midday meal, dinner, break; school meals
lunchtime: midday, noon; break
lung: respiratory, pulmonary; copd, thoracic
lung check: lung health check; targeted lung, tlhc, lung cancer screening
luxury: expensive, non-essential; high-end
lying: misleading, untruthful; supine
`;
