/** Everyday words from "sheep" to "social housing": see `thesaurus.ts`. */
export const S_2 = `
sheep: livestock, lambs
sheer: complete
sheet: bedding, linen, page
shelf: rack, storage
shell: building frame, structure
shell out: pay, spend; expenditure, incur
shelter: bus stop cover, refuge, homeless accommodation
sheltered housing: extra care, supported housing; retirement living, supported living
shelve: defer, pause; abandon, not proceed, on hold
shelved: deferred, paused, on hold; not proceeding, postponed
shift: rota, roster; shift pattern, working pattern
shifts: rotas, rostering; shift fill, working patterns
shine: polish, excel
ship: vessel, boat
ship shape: tidy, in good order
shirt: clothing, uniform
shock: surprise, upset, distress
shoe: footwear
shoot: gun attack, fire
shoot down: reject, dismiss; not support, oppose
shoot up: increase significantly, sharp increase, significant increase, sharp rise; surge, spike
shop: store, retail outlet, business; high street
shop around: compare prices, quotes
shop floor: frontline, ward level, operational
shop lifting: theft, retail crime, stealing
short and sweet: concise
short cut: quicker route, bypass
short fuse: quick temper, aggressive
short lived: temporary
short notice: last minute, insufficient warning, late
short of money: underfunded, funding gap, cash shortfall; deficit
short of staff: staffing shortfall, workforce shortage, staffing shortage, understaffed, staff shortages; vacancies, understaffing, workforce gaps, workforce capacity, staffing gaps, unfilled shifts
short on: lacking, insufficient
short run: short term, in year; immediate, interim
short staffed: staffing shortage, understaffed; vacancies, workforce gaps, fill rate
short stay: brief admission, same day, zero length
short term: temporary, interim, immediate
short time: reduced hours
short-staffed: staffing shortfall, understaffed, below establishment; staffing pressures, vacancies, capacity, staff shortages, unfilled
shortage: shortfall, gap; deficit, vacancy, insufficient
shorten: reduce, cut, make briefer
shorter: briefer, reduced, less
shortest: briefest, minimum
shortfall: gap, deficit; budget gap, funding gap, pressure
shortly: soon, imminently, in due course
shot in the arm: boost, funding, vaccination
shot up: increased significantly, sharp increase, increased sharply, soared; surge, spike
shots: jabs, vaccinations, injections
shoulder: joint
shout: yell, raised voice, verbal abuse
shout out: recognition, thanks, praise
shouted at: verbally abused, aggression
shove: push
shoved out: forced, removed
show: present, demonstrate; evidence, illustrate
show of hands: vote, voting
show the door: dismiss, remove, dismissed, removed
show up: attend, present, reveal, attended, revealed; attendance
shower: wash, bathroom, rain
shrank: reduced, decreased; contracted
shrink: reduce, decrease; contraction, decline
shut: close, closure, closed; cease, decommission, suspended
shut down: close, closure, decommission, closed, ceased; cease operation, suspend, cease, downtime, switched off, suspended
shut for good: permanently closed, closure, ceased; decommissioned
shut for now: temporary closure, suspended; temporarily closed, paused
shut off: isolated, disconnected
shut out: excluded, denied access
shut the stable door: too late, after the event
shut up shop: close, cease trading
shutdown: closure, outage, stoppage
shutting: closure, closing; cease, decommission, decommissioning, cessation
shy: reluctant, reserved
sick: sickness absence; unwell, ill, absence
sick and tired: frustrated, dissatisfied
sick days: sickness absence, absence rate, working days lost; days lost, staff absence
sick leave: sickness absence, absence, ill-health; staff absence, occupational health
sick note: fit note, med3, certificate
sick pay: statutory sick pay, ssp, occupational sick pay
sickness bug: norovirus; gastroenteritis, outbreak, d&v
side by side: alongside, jointly
side effect: unintended consequence, adverse reaction, consequence, adverse drug reaction; adverse effect
side lined: excluded, marginalised
side step: avoid, evade
sided with: favoured
sideways: non-promotion move
sigh: frustration
sight: vision, eyesight
sign in: register, log in, attendance
sign language: bsl, british sign language; interpreter
sign of the times: trend
sign off: approve, approval, authorise; ratify, endorse, final approval, authorisation, off sick
sign on: claim benefits, register
sign over: transfer, assign, transferred, assigned
sign up: register, enrol, join, registered, enrolled, joined
signal: sign, reception, traffic light
signatures: signatories, petition; signed
signed: signatories, signatures; executed, agreed
signed off: approved, authorised, ratified; endorsed, agreed, cleared
significantly: considerably, substantially, markedly
silence: quiet, reflection, no reply
silent: no response, quiet
silly: foolish, unwise
silver: tactical command; tableware
similar: alike, comparable
similarly: likewise
simple: easy, straightforward, basic; plain
simpler: easier, more straightforward
simplest: easiest, most straightforward
simplicity: ease, plainness
simplified: streamlined, made easier
simplistic: over-simple
simply: easily
simulate: model, practise, rehearse
simultaneous: concurrent, parallel
sin: wrong
sincerely: truly, genuinely
singer: vocalist, choir
single: sole, unmarried
single out: identify, target, identified, targeted, highlighted
single room: side room, single occupancy; en-suite, isolation room
sinister: threatening
sink in: realised
sink or swim: unsupported
sir: knight, title
sister: sibling, ward manager
sit down with: meet, meeting; discussion, engage
sit in: observe, observer, attend, attended, observed; in attendance, public gallery
sit on: member of, delay, delayed, withheld
sit on the fence: undecided, neutral
sit tight: wait
site: location, premises; estate, facility, land parcel, campus
site visit: visit, walkabout; inspection, walkround
sits with: accountable
situation: position, circumstances; condition
six of one: equivalent
sixteen: 16
sixth: form college; 16 plus
size: footprint, scale; square metres, floor area
skeleton: minimum staff, bones
skeleton staff: minimum staffing, reduced cover
sketchy: lacking detail, incomplete
skills: competency, capability; skill mix, competence, upskilling
skin: dermatology; tissue viability
skin and bone: underweight, malnourished
skint: financial difficulty, deficit; financial hardship, low income
skip: miss, waste container, omit
skip meals: food insecurity, missing meals
skip the tender: waiver, direct award; single tender action, exemption
skirt: avoid
skull: head
sky: heavens, broadcaster
sla: service level agreement; contract, agreement
slag: spoil heap
slam: criticise, criticism; serious concern
slang: informal words
slap in the face: insult, rejection
slap on the wrist: warning, minor sanction
slash: reduce, cut; significant reduction, budget reduction
slash and burn: cuts
slave: exploited, trafficked, modern slavery
sleep: rest, asleep, bedtime; rough, insomnia
sleep in: night duty, overnight stay
sleep on it: reflect
sleeping rough: rough sleeping, homeless, street homeless
slid: fell, dropped, slipped
slide: decline, deterioration; slippage
slides: presentation, slide deck; powerpoint
slight: minor, modest
slightly: a little, marginally
slim: thin, lose weight
slimmed down: reduced, smaller, streamlined
slip: slippage, delay; rephase, behind schedule, revised date
slip away: die
slip by: missed, delayed
slip through the net: lost to follow-up
slip up: error, mistake, lapse
slippage: delay, behind schedule; rephasing, underspend
slipped: slippage, delayed, rephased; behind schedule, revised timescale
slipped through: missed, not identified, undetected
slipped through the net: missed, not identified; gap, oversight
slippery: icy, wet floor
slipping back: regression, deteriorating
slogan: strapline, motto
slope: gradient, incline, ramp
sloppy: careless, poor
slot: appointment, space
slow: slow progress, delay, slippage; lack of pace, protracted, behind schedule, limited progress
slow computers: system performance, legacy it; network performance, infrastructure
slow down: delay, slippage, decrease, reduced pace, delayed, decreased, reduced; reprofile, decelerate
slow going: delay, little progress
slow learner: learning disability, learning difficulty; send
slow off the mark: delayed, late
slower: delayed, longer, less quick
slowest: longest, most delayed
slowly: gradually
small fry: minor, insignificant
small group: sub-group, working group; task and finish
small hospital: community hospital, cottage hospital; dgh
small hours: early morning, overnight
small print: terms and conditions, contract detail
small wonder: not surprising
smaller: reduced, less, lower
smallest: least, minimum, lowest
smart: digital, intelligent, tidy
smarten up: improve, renovate, refresh
smash: break, crash, window broken
smear: cervical screening; cervical cytology
smell: odour, stink, stench; sewage
smelly: odorous, foul, stinking
smile: friendly
smoker: tobacco user, cigarettes; cessation
smoking: tobacco, smoking cessation; tobacco dependency, smoke-free, stop smoking
smooth: seamless, trouble-free, easy
smooth over: resolve, mediate
smooth running: efficient, no problems
smoothly: without problems, seamlessly, well
smug: complacent
smuggle: bring in illegally, contraband
snack: light meal, refreshments, vending
snag: issue, defect; barrier, difficulty
snail: slow
snap up: buy quickly, recruit, bought, recruited, taken quickly
sneak: secretly
sneak in: introduce quietly, enter
snow: ice, winter weather, gritting
snow under: overwhelmed, overloaded, high workload
so far: to date, year to date; progress, current position
so far this year: year to date, ytd; month, in year position
soak up: absorb, use
soap: hand wash, hygiene
soar: increase significantly, sharp increase; surge
sober: not drunk, abstinent
social: community, leisure; housing, social care
social care: adult social care, asc; social services, care and support
social housing: affordable housing, council housing; registered provider, hra
`;
