/** Everyday words from "flag" to "fuzzy": see `thesaurus.ts`. */
export const F_2 = `
flag: escalate, raise; highlight, alert
flag up: highlight, escalate, highlighted, escalated; identified
flame: fire, blaze
flare up: worsen, relapse, exacerbation
flare-up: relapse, exacerbation, escalation
flash: sudden; flooding
flat: static, unchanged; stable
flat out: at capacity, very busy, full stretch
flat rate: fixed fee, standard charge
flavour: taste; vape
flaw: weakness, defect, fault; shortcoming, error
fleet: vehicles, vans, ambulances; transport, cars
flesh: body, skin
fleshed out: expanded
flew: travelled by air; rapid
flexible: adaptable, adjustable, agile; hybrid, part-time
flexible hours: flexible working; agile working, self-rostering
flight: air travel, stairs; plane
flip: reverse
float: sell shares, petty cash
flog: dispose, disposal, sell; surplus property
flood: flooding, water ingress; flood risk, suds
flood of: influx, surge, large number
floor: storey, level, ground; ward level
floppy: limp
flour: grain, baking
flow: movement, throughput, discharge; patient flow, bed flow, transfer
flower: plant, bouquet, wreath; bedding, bloom
flu: influenza; seasonal vaccination, respiratory virus
fluctuation: variation, swing; volatility
fluent: speaks well, proficient; language
fluid: drink, liquid; hydration
flush: rinse, toilet; water hygiene
fly in the face of: contradict, contrary
fly the flag: represent, promote
fly tipping: dumped rubbish, illegal dumping, waste dumped
foam: insulation, cladding; spray
fob off: dismiss, deflect, not taken seriously, dismissed, not listened to, deflected
focus: concentrate, priority, attention; emphasis, target
focus group: workshop, engagement session; discussion group
fog: mist, visibility; confusion
foi: freedom of information, foia; foi request
fold: close, collapse; cease trading
folder: file, binder, directory
folk: residents, locals
follow on: subsequent
follow suit: do likewise, replicate
follow the rules: comply, compliance; adherence, conform
follow through: complete, implement
follow up: progress, further action, report back, follow-up, pursue, further appointment, reviewed, pursued, chased; matters arising, monitor, review, outpatient, pifu, subsequent appointment
fond: affectionate
font: typeface, large print; accessible format
food: meals, catering, nutrition; groceries, food parcels
food bank: foodbank, food parcels, pantry; food insecurity
fool: deceive, trick
fool proof: infallible, robust
foolish: unwise, silly
foot the bill: meet the cost, fund, pay; bear the cost, liable, underwrite, bear cost
football: soccer, sport, pitch; club, playing field
for a while: temporarily, some time
for ages: long time, prolonged, lengthy
for certain: definite, confirmed
for free: no charge, without cost, gratis
for good: permanently, permanent, forever; indefinitely
for life: permanent, lifelong, lifetime
for nothing: free, in vain, no charge
for noting: for information, to note; receive
for now: interim, temporarily, at present
for sale: marketed, disposal, surplus; surplus to requirements, on the market
for show: tokenistic, display
for sure: definitely, confirmed
for the sake of: benefit, in interest
for the time being: interim, temporarily, at present
for want of: lack, absence
forbade: banned, prohibited
force: compel, police; impose, strength, constabulary
forced out: constructive dismissal, evicted, removed
forced to: compelled, obliged
forcibly: with force, by compulsion; restraint, eviction
forecast: projection, predicted; outturn, trajectory
foreign: overseas, international, non-uk; migrant
foreign staff: international recruitment, overseas recruits; internationally educated, sponsorship
foreseeable: predictable, near future; anticipated
forest: woodland, trees, wood; forestry
forever: permanently, indefinitely
forgave: pardoned, wrote off, excused
forgot: omitted, overlooked; not actioned
forgotten: omitted, not actioned; overlooked, outstanding
fork: split, junction; utensil
fork out: pay, meet the cost, fund, paid, funded; expenditure, incur
form: document, paperwork, shape; create, questionnaire
formal: official, written, ceremonial; in writing
format: layout, style, version; design
former: previous, ex, past; outgoing
formerly: previously, used to be; old name
formula: calculation, equation, method; barnett, allocation
formulation: wording, drafting; medicine type
forth: forward; back
forthcoming: upcoming, next, future; due soon
fortnight: two weeks, 14 days
fortunately: luckily, thankfully
forty: 40
forum: network, panel
forward: ahead; onward, next
fossil: oil, gas, coal; fuel divestment
foster: fostering, foster carer; looked after, placement
foul: dirty, sewage, nasty; dog mess
found: identified, finding, established; concluded, evidenced
found against: ruled against, upheld, judgment
found dead: deceased, died, body discovered
found guilty: convicted, proven
found in favour: ruled, upheld
found to be: deemed, assessed, determined
found wanting: inadequate, failed, fell short
foundation: base, footing, charity; trust, basis
foundation trust: ft, nhsft; council of governors, provider
founded: established
fountain: water feature, drinking water
four hour target: 4-hour standard, 4-hour performance; four-hour standard, a&e performance
four hours: 4-hour standard, four-hour target; a&e performance, ed performance
fourteen: 14, fortnight
fourth: quarter, final quarter
fraction: small part, portion, proportion
fragile: vulnerable, unsustainable; fragile service, at risk
fragment: piece, split, broken up; disjointed
frail: frailty; older people, vulnerable, clinical frailty
frame: structure, timescale; walking aid
framework: structure, procurement route, model; guidelines, call-off contract
frank: open, honest, candid
frankly: honestly, openly, candidly
frantic: hectic, urgent
fraud: counter fraud, lcfs; irregularity, bribery
freak: unusual, one-off
free: no charge, free of charge; waived, nil cost, exempt
free bed: bed availability; available bed, occupancy, flow
free for all: unregulated, open access
free of charge: no cost, without payment, waived
free up: release, make available, vacate, releasing, making available, creating capacity
freebies: gifts and hospitality, gift; hospitality register
freed: released, made available, liberated
freed up: released, made available, vacated
freedom: liberty, right, independence; autonomy
freedom of information: foi, foia; information request
freely: openly, without charge, voluntarily
freeze: moratorium, pause; vacancy control, hold
french: france
frequencies: rates; intervals
frequent: regular, common; repeated, high intensity users
fresh: clean, renewed
fresh start: new beginning, reset
friction: tension, conflict, disagreement
friend: acquaintance, companion, peer; relative, conflict of interest
friendly: welcoming, approachable
friendship: companionship, befriending, social contact; loneliness
frighten: scare, intimidate, fear
fringe: edge, margin; benefits
frivolous: trivial, vexatious, not serious
from now on: henceforth, going forward, future
from scratch: greenfield
from time to time: occasionally, periodically
front: entrance, forward; front door, lead
front door: emergency department, entrance
frontline: patient-facing, operational, customer-facing; clinical staff
frown: disapprove, discouraged
fruit: results; healthy eating
frustrated: frustration, dissatisfied; disappointed, concern
ftsu: speak up guardian, speaking up; whistleblowing
fudge: avoid, unclear
fuel: petrol, diesel, energy; gas, heating, power
fulfilled: completed, satisfied; discharged
full: at capacity; occupancy, capacity
full blown: complete, fully developed
full council: council meeting, council; all members
full house: at capacity, complete attendance
full on: intense, busy
full stop: end, completely
full time: wte, whole time equivalent, whole-time, 37.5 hours; fte, substantive
full to bursting: overcrowded, at capacity, full occupancy
full up: at capacity, full capacity, no spaces, fully occupied; bed occupancy, opel 4, oversubscribed
fuller: more complete
fullest: maximum, greatest
fully: completely, entirely, totally
fume: smoke, gas, exhaust; pollution
fun: enjoyment, activities, leisure
function: role, purpose; event, operate
fund: finance, resource, funding; grant, allocate, invest
fundamental: basic, core, essential; radical
funding: finance, resource, money; grant, allocation, investment
funding runs out: funding ends, time limited funding; funding ceases, non recurrent
funeral: burial; cremation, bereavement services
funny: strange, amusing
furniture: desks, chairs, beds; fittings, equipment
furthermore: in addition, moreover
furthest: most distant, longest
fuse: electrical, power; merge
fusion: merger, combining
fuss: concern, controversy; objection
fussy: particular, selective
futile: pointless, useless, in vain
future: forthcoming, next, ahead; upcoming, long-term
fuzzy: unclear, vague
`;
