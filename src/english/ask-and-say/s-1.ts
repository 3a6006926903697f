/** Everyday words from "sabotage" to "shed": see `thesaurus.ts`. */
export const S_1 = `
sabotage: deliberate damage, undermine
sack: dismiss, dismissal; terminate, remove from office, termination, disciplinary
sacked: dismissed, dismissal; terminated, removed from office, disciplinary
sacred: holy, religious
sacrifice: forgo
sad: upset, unhappy, sorry; regret, distressing
sadden: sorry, upset, grieve
sadly: regrettably, unfortunately, with sadness
safe: safety, assured, patient safety; safeguarding, low risk, assurance
safe and sound: unharmed, secure
safe bet: low risk
safe pair of hands: reliable, competent
safeguard: protect, keep safe, shield; abuse, adult protection
safer: more secure, less risk, better protected
safest: most secure, least risk
safety: patient safety; psirf, assurance, health and safety, quality
safety net: protection, contingency, fallback
saga: long-running dispute, story
said: stated, reported, advised; commented, noted, explained
said no: refused, rejected, declined; not approved, not agreed, not supported
said they would: undertook, agreed to, committed; action, would
said yes: approved, agreed; accepted, consented
sail: boat, yacht
sake: benefit, interest
salary: remuneration, pay; vsm pay, pay band
sale: disposal; sold, marketing, capital receipt
salesman: sales rep, seller
salt: grit, gritting, sodium
salvation: rescue, survival
same place: co-located, co-location; single site, integrated
sample: specimen, selection, example; swab
sand: sandbags, beach
sandwich: lunch, snack
sane: of sound mind, sensible
sanity: mental health, sense
sarcasm: mockery
sarcastic: mocking, rude
sat out: abstained, withdrew; did not participate, declared interest
satellite: secondary site, outpost
satisfaction: happiness, contentment, experience score
satisfactory: acceptable, adequate, good enough; substantial assurance
satisfied: content, happy
sauce: condiment
save: saving, efficiency; cost reduction, cost avoidance
save face: reputation, dignity
save for a rainy day: reserves, contingency
save money: saving, efficiency, cost reduction; cost improvement programme, cost avoidance
save up: accumulate, reserves
savings: efficiencies, cost improvement, cip; cost reduction, budget reduction
savings pot: reserve, balances; earmarked reserve, contingency
say: comment, state; feedback, respond, express
say no: refuse, reject, decline; oppose, object, not support
say so: approval, authority; instruction, consent
say sorry: apology, duty of candour; apologise, acknowledgement
say yes: approve, agree; accept, consent
scale: size, extent, level; range
scale back: reduce, descoped; reduced scope, rationalise
scaled back: reduced, cut, limited, limit; smaller
scaled down: reduced, smaller, cut
scaled up: expanded, increased, extended
scam: fraud, phishing; counter fraud, cyber
scan: imaging, mri, ct; diagnostic, ultrasound, radiology
scandal: outrage, wrongdoing, disgrace
scanner: imaging equipment, mri; ct, diagnostic equipment
scarce: limited, in short supply, rare
scare off: deter, discourage, deterred, discouraged
scared: anxious, fearful; concern, fear of crime
scatter: spread, dispersed; ashes
scenario: situation, modelling
scene: site, place of incident
scenery: landscape
sceptical: reservations, challenge; doubtful, not assured
schedule: programme, timetable; timeline, plan
scheme: programme, project; initiative, proposal
schemes: programmes, projects; initiatives, capital schemes
scholar: academic, student
school: education, academy; school place, education setting
school bus: home-to-school transport, school transport; htst
school nurse: school nursing; 0-19 service, school-aged
science: research, stem, laboratory
scientific: research-based, evidence
scientist: researcher, lab staff
scope: range, remit, extent; terms of reference
score: rating, result; assessment, grade
scorecard: dashboard, performance report; balanced scorecard, ipr
scotch: whisky; end
scrap: abandon, cease, withdraw, abolish, abolition; discontinue, not proceed, rescind, cancel
scrape by: cope, manage
scraped through: narrowly passed, marginal
scraping the barrel: last resort, limited options
scrapped: abandoned, withdrawn, ceased; discontinued, not proceeding, rescinded
scratch: mark, from nothing
scratch the surface: limited, superficial
scream: shout, yell
screen: check, test, monitor; display, partition
screw: fixing, bolt
screw up: error, fail
script: prescription, text
scrutiny: hosc, overview and scrutiny; oversight, osc, challenge
sdec: same day emergency, ambulatory care; same-day care
sea: ocean, coast, marine
seal: stamp, close, contract; common seal
search: hunt, seek; recruit, missing person
seaside: coastal; coastal communities
season: winter, summer, time of year
seat: chair, constituency; membership
second: seconded, support; secondment
second opinion: martha's rule; clinical review, advice and guidance
secondary: hospital, high school; follow-on
secondly: next
secret: confidential, exempt, part two; private, restricted, commercially sensitive, private session, part 2
secretary: pa, admin, company secretary; minister
secretly: covertly, in private
sect: religious group
section: paragraph
section 106: s106, developer contributions; cil, planning obligations
section 75: pooled budget, s75; joint commissioning, partnership agreement
sectioned: detained, mental health act; detention, section 2, section 136, mha
sector: industry, field
secular: non-religious
secure: obtain, safe, locked
see a doctor: gp appointment; gp access, consultation, appointment
see a gp: gp access; primary care access, gp appointment, appointment
see fit: consider appropriate, discretion
see off: resist, defeat
see red: angry
see sense: reconsider
see the back of: remove
see the light of day: publish, implement
see through: complete, implement
see to it: arrange
seed: start-up; plant
seek: ; pursue
seemingly: apparently
seen to: treated, attended, treat, arrange
segment: section
seldom: rarely, infrequently
select: appoint; opt
self: personal
self harm: self-harm; suicide prevention, self-injury
selfish: thoughtless, inconsiderate
sell: dispose, disposal; sale, market, divest, capital receipt
sell land: land disposal, disposal; surplus land, capital receipt
sell off: disposal, dispose; asset sale, divest, surplus to requirements, capital receipt, sale
sell out: exhausted, fully booked, no spaces, out of stock
sell short: undervalue
sell up: dispose, sale
seminar: workshop, webinar, event
send: circulate, submit, forward; provide, issue
send apologies: apologies for absence, apologies; absent
send back: refer back, remit, return; reconsider, rejected
send home: discharge; transfer of care, discharge to assess
send packing: dismissed, removed
send round: circulate, share, distribute; forward
send shockwaves: alarm
senior: high-ranking, older, top; executive, manager
senior responsible owner: sro, lead; executive lead, responsible officer
sense: logic
sensible: practical, wise
sensitive: confidential, delicate, private
sent: circulated, submitted, forwarded; issued
sent away: refused, turned away
sent back: referred back, remitted, rejected, return, refer back, reject; returned, reconsideration
sent far away: out of area, oap; out-of-area placement, inappropriate placement
sent for: summoned, requested
sent home: discharge, discharged, released, excluded, exclude, release; transfer of care, discharge to assess, not admitted
sent in: submitted, deployed, submit, deploy
sent miles away: out of area, oap; out-of-area placement, inappropriate placement
sent off: submitted, dispatched, posted
sent on: forwarded, redirected
sent out: distributed, circulated, distribute, circulate; posted, post
sent round: circulated, shared, distributed, emailed; forwarded
sent to: transferred
sent up: escalated, increased
sentence: prison term, punishment, conviction
separate: split, divide
sequel: follow-up
sequence: order, series, timeline
sequential: in order, one after another
serial: repeated, persistent
series: number, sequence
serious: grave; significant, critical
serious incident: si, psii; steis, psirf, patient safety incident
seriously: gravely, badly
sermon: religious address
servant: public employee, civil service
server: data centre, infrastructure; hosting, hardware
service: provision, function; pathway, offer
services: provision, pathways; functions, offer
session: clinic, class; appointment
set aside: earmark, allocate, ring-fence; reserve, ringfence, provision, quash
set back: delay, hinder, cost; relapse
set foot in: enter, visit
set in: establish
set in stone: final, fixed, not negotiable; confirmed, binding
set off: trigger; offset
set the record straight: correct
set the tone: influence, culture
set to: due to
set tongues wagging: gossip, speculation
set up: establish, create, form, mobilise, establishing, creating, forming; constitute, convene, implement, mobilisation, launch, arrange, mobilising
settle: resolve, pay
settle down: stabilise, calm
settle in: adjust, induction
settle up: pay, clear account
settled out of court: out-of-court settlement, compensation agreed
seven days: 7-day service; seven day services, weekend working
seventh: one in seven
several illnesses: multimorbidity, comorbidity; multiple long-term conditions, complex needs
sex: gender, sexual activity, male or female
sexist: misogynist, discriminatory
sexual: sex, intimate; harassment, sexual health
sexual health: gum, sti; contraception, hiv, srh
shade: tree cover, canopy
shadow: observe, opposition, interim
shake: tremor; hands
shake up: reorganisation, restructure; reform, transformation
shake-up: restructure, reorganisation; transformation, reconfiguration
shaken up: distressed, reformed, restructuring, reforming
shaky: fragile, vulnerable; unstable, unsustainable
shallow: not deep, superficial
shame: embarrassment, regret, stigma
shape: form, influence, condition
share: circulate, disseminate, distribute; provide
share building: co-locate, co-location; colocation, shared premises, one public estate
share data: data sharing, information sharing; dsa, interoperability
share information: information sharing, data sharing; data sharing agreement, disclosure
share out: allocate, distribute; apportion, allocation formula
share the cost: cost sharing, joint funding; pooled budget, risk share, apportion
shared care record: shcr; shared record, information sharing
shared record: shared care record, shcr; care record, record sharing
shareholder: owner, investor; company
sharp: steep, sudden, needle
sharply: steeply, suddenly, significantly
shed: outbuilding, storage
`;
