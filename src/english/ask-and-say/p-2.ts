/** Everyday words from "phases" to "preparation": see `thesaurus.ts`. */
export const P_2 = `
phases: stages, tranches; waves, phased approach
phenomenon: event, trend
philosopher: thinker
philosophy: ethos, approach, principle
phone: telephone; call, helpline, telephony
phone system: telephony; cloud telephony, telephone system, contact centre
phones and laptops: devices, end user devices; hardware
photo: picture, image, photograph; camera
photocopy: copy, duplicate, print
photograph: picture, image, photo
phrase: wording, term
physical: bodily, in person, face-to-face; tangible
physicist: medical physics; scientist
physio: physiotherapy, physiotherapist; ahp, therapies, msk
physiology: body function; cardiac diagnostics
piano: instrument, keyboard
pick: select, choose, appoint; preferred option, nominate
pick and choose: select, selective, cherry-pick
pick holes: criticise, find fault
pick on: bully, target, harass, bullied, targeted, harassed
pick out: select, identify, selected, identified, highlighted
pick up: collect, identify, detect, collected, identified, detected, collecting, identifying, improving; improve, infected
pick up the bill: pay, fund, meet the cost; bear cost, liable
pick up the phone: contact
pick up the pieces: recover, deal with aftermath
pick up the slack: compensate
pick up the tab: pay, fund, meet cost
picture: image, photo; position, situation
pie: chart; food
pie in the sky: unrealistic, aspirational
piece: item
piece of cake: easy, straightforward
piece together: reconstruct, compile
pig: swine, livestock
pigeon: birds, pest
pile: heap, stack, backlog
pile on: increase
pile up: backlog, accumulate, collision, accumulated, accumulating, growing backlog, increasing; increase
pillar to post: bounced between, multiple contacts, repeatedly referred
pills: medication, medicines; prescription, drug
pilot: trial, test, test bed; proof of concept, pathfinder, early adopter, testing
pin: number, code; nmc registration
pin down: establish, confirm, restrain
pin hopes on: rely, depend
pinch: squeeze, steal; pinch point
pinch point: bottleneck, constraint, congestion
pint: beer, milk
pipe: plumbing, water, drain; leak
pipe dream: unrealistic, unachievable
pipeline: forthcoming, future projects
pitch: sports field, bid; plot, traveller site
pitch in: contribute, assist
pitfall: risk, trap, danger
pity: regret, shame, sympathy
place: location, site; venue, placement, locality
plague: outbreak, blight
plain: simple, clear, obvious
plain sailing: easy, straightforward, no problems
plainly: clearly, obviously
plan: strategy, action plan, proposal, programme; intend, roadmap, delivery plan, operating plan
plan b: contingency plan, alternative option, mitigation, contingency, alternative; fallback
plane: aircraft, flight
planet: earth, climate
planned care: elective, elective care; scheduled, rtt
planned operation: elective surgery, elective care; planned care, elective procedure
planning: planning application; development management, local plan
planning permission: planning consent, planning approval; planning application, outline consent
planning to: intend, proposed; planned, will
plans: strategies, proposals; programme, delivery plan
plant: machinery, boiler room, factory; shrub, tree
plaster: cast, dressing, wall
plastic: single-use, recycling; plastic surgery
plate: dish, number; anpr
platform: system, website, station; stage, online tool
plausible: credible
play a part: contribute, role
play ball: cooperate
play catch up: recover, behind, backlog
play down: minimise, understate, minimised, understated
play for time: delay
play it by ear: flexible, decide later
play safe: precaution, prudent
play up: malfunction, misbehave, exaggerate, malfunctioning, misbehaving, faulty
play with fire: risk, dangerous
player: stakeholder, sportsperson
playground: play area; open space, park
plea: appeal, request, guilty
pleasant: nice, agreeable
pleasantly: nicely
pleased: satisfied, welcomed; commended, assured
pleasure: delight, enjoyment, joy
pledge: commitment, commit; undertaking, promise
plenty: enough, ample
plot: site, land parcel; parcel of land, title, development site
plough on: proceed
ploy: tactic, trick
plug: fill, socket, gap
plug the gap: fill shortfall, bridge, filling shortfall, bridging
plummet: significant decrease, sharp decline; reduced
plump for: select, prefer; preferred option
plural: multiple
plus: advantage, in addition
pocket: small area, own money
poem: verse, reading
poet: writer, laureate
poetry: verse, creative writing
point of contact: contact officer, liaison, named person, contact; single point
point of view: position
point out: highlight, highlighted; draw attention, drew attention
point the finger: blame, accuse, allege
pointer: tip, indicator
pointless: no purpose, futile, waste of time
poison: toxic, contaminate, overdose
poke: jab
polar: opposite, cold
pole: post, pylon, mast
police: constabulary, pcc; police force, community safety
policeman: constable, pcso
policies: rules, procedures; strategies, protocols
polish: clean, improve; poland
political: party, elected, ministerial, elections, government; partisan
politician: elected member, councillor, mp; cabinet member, political
politicians: elected members, mps; councillors, political leaders
poll: survey, vote; ballot, polling
pollution: emissions, contamination, air quality; sewage, discharge
pompous: self-important
pooled: pooled budget, section 75; joint funding, better care fund
pooled money: section 75, better care fund; bcf, pooled budget
poor: inadequate, unsatisfactory, deprived, disadvantaged; below standard, requires improvement, low income, poverty
poor areas: deprived areas, deprivation; core20plus5, imd, disadvantaged communities
poor show: low attendance, unsatisfactory
poor turnout: low attendance, low participation
poorer: worse, deprived, lower income
poorest: most deprived, lowest income, worst off
poorly: ill, unwell, badly; sick
pop: soft drink, fizzy; music
pop in: visit, drop-in
pop up: temporary, mobile clinic, arose
pope: catholic church
populace: residents, public
popular: well-liked, in demand, oversubscribed
population: residents, inhabitants; demographic, headcount
population data: population health management, phm; jsna, segmentation, linked data
pork: meat, pig
pornography: indecent images, explicit material, adult content
port: harbour, dock, shipping
portability: transferability
portakabin: modular building, temporary building; modular, portable accommodation
porter: portering; estates and facilities, support staff
portray: depict
pose: cause, create
position: post, role, situation
possession: ownership, repossession, belonging; eviction
possibilities: options, opportunities, potential
post: position, role, job; appointment
postage: stamps, mailing cost, franking
postal: by post, mail; postal vote
postcard: card
postcode lottery: unwarranted variation, inequity, geographical variation; variation, inequality
poster: publicity, communications materials; leaflet
postpone: put back, delay, defer; reschedule, adjourn
postscript: ps, addendum
postulate: theorise
pot: fund, reserve; allocation, budget
pot of money: fund, funding allocation; reserve, budget, grant
potato: vegetable, chips
potential: possible, prospective, likely
potholes: highway maintenance, carriageway defects; road condition, highways
pound: sterling, quid
pour: flow, rain
poverty: hardship, deprivation, low income; cost of living
powder: drug, dust
power: authority, statutory power; delegated authority, discretion
power cut: power outage, loss of power; electrical failure, generator, business continuity
powers: delegated authority, delegation; statutory powers, remit
ppg: patient participation group; patient group
practical: hands-on, workable, realistic
pragmatic: practical, sensible, realistic
praise: commend, compliment, congratulate; positive feedback, thanks, recognition
praised: commended, complimented, congratulated; positive feedback, thanked
pray: worship, prayers
prayer: worship, reflection, chaplaincy
preach: lecture
precaution: safeguard, protective measure, safety step
precede: prior
precious: valuable
precise: exact, specific, accurate
precisely: exactly, specifically
predecessor: former holder, previous, last
predict: forecast, foresee; estimate, project
preface: foreword, introduction
prefer: favour, like better, choice, liking, wish; option
pregnancy: maternity, antenatal; expectant mother
pregnant: antenatal, pregnancy; maternity, expectant, perinatal
prejudice: bias, discrimination, racism; detriment
prejudiced: biased, discriminatory
preliminary: early; draft
premature: preterm; neonatal, pre-term, low birth weight
premise: basis, assumption
premium: extra cost, insurance payment, enhanced rate; agency
preparation: getting ready, readiness
`;
