/** Everyday words from "babies" to "bloods": see `thesaurus.ts`. */
export const B_1 = `
babies: newborn, infant; neonate, neonatal, perinatal
baby: newborn, infant; neonate, neonatal, perinatal
baby death: perinatal mortality, neonatal death; stillbirth, mbrrace, infant mortality
baby unit: neonatal unit, special care baby; maternity unit, neonatal intensive care, nicu, scbu, lnu
back: support, endorse; approve, in favour, second, agree
back and forth: correspondence, repeated exchange, delay
back at work: returned, return to work; phased return
back door: by stealth, rear entrance, without consultation; bypass process
back down: concede, reverse, withdraw, conceded, reversed, withdrew
back in house: insourced, brought back; direct delivery
back office: corporate services, support services; shared services, administrative
back on: resume, reinstated; recommence, rescheduled
back on its feet: recovered, restored, stable
back on their feet: reablement, rehabilitation; intermediate care, recovery
back on track: recovered, on schedule, improved; recovery plan
back pain: musculoskeletal, msk; spinal
back pay: arrears, backdated pay, owed; underpayment
back payments: arrears, backdated, owed
back to normal: business as usual, recovery, restored, recovered; pre-pandemic levels, de-escalation, resumed
back to square one: restart, from scratch
back to the drawing board: redesign, revise
back up: copy, contingency, congested, evidenced; reserve, queues, restored copy
backbone: mainstay, foundation, spine; core
backed: supported, endorsed; approved, in favour, seconded
backed out: withdrew, reneged, pulled out, withdraw, renege, pull out
backed up by evidence: substantiated, verified; upheld
backfill: cover, temporary replacement; interim, secondment
background: context, history, introduction; experience, upbringing
backhander: bribery, bribe; corruption, inducement, fraud
backing: support, endorsement; approval, sponsorship
backlash: opposition, negative feedback; objections, reputational risk
backlog: waiting list, outstanding cases, outstanding; arrears, recovery, queue, elective recovery, accumulated
backs to the wall: severe pressure, crisis
backup plan: contingency, contingency plan; business continuity, mitigation, plan b
backwards: reverse, deteriorated, regress; worse
bacteria: germs, bug, infection; c. diff, legionella, e. coli
bad: poor, adverse; inadequate, unsatisfactory, negative
bad apple: misconduct, rogue individual
bad behaviour: misconduct, poor behaviours; anti-social behaviour, incivility
bad blood: conflict, tension, poor relationship
bad care: poor care, quality concern; failings, substandard, poor experience
bad data: poor data quality; data quality, inaccurate data, data completeness
bad debt: irrecoverable debt, write off, unpaid, irrecoverable, write-off; arrears, provision
bad feeling: resentment, low morale, tension
bad for you: harmful, unhealthy, detrimental
bad luck: misfortune
bad news: adverse, concern, disappointing, serious; deterioration, negative
bad press: adverse publicity, reputational risk, negative media, negative coverage, reputational; media coverage
bad weather: storm, snow, adverse conditions; flooding, ice
badge: id, name tag; lanyard, blue badge, permit
badly: poorly, seriously; inadequate, adversely
baf: board assurance framework; strategic risk, principal risk
baffle: confuse, puzzle; unexplained
bag: luggage, sack; refuse, belongings, stoma
baggage: luggage, belongings
bail out: exceptional financial support, financial support; emergency funding, rescue
bailed out: rescued
bailout: exceptional financial support, financial support; loan, emergency funding
bake: cook, bread, cake; fundraising
balance: remainder, even out, equilibrium; surplus, weigh up, reconcile
balance the books: balanced budget, breakeven, break even; financial balance, financial sustainability, close gap
ball rolling: commence
ballet: dance; performance
ballot: vote, poll, election; industrial action, mandate
ballpark: indicative, estimate; order of magnitude, approximate
ballpark figure: estimate, approximate cost, indicative
ban: prohibit, prohibition; restriction, prevent, exclusion
banal: trivial, ordinary
band: grade, pay scale, bracket; music, tier
bandwidth: capacity, time, connectivity; internet speed, workload
bang: crash, noise, explosion
bang on: exactly, accurate
bank: lender, temporary staff; nhsp, account, temporary workforce
bank holiday: public holiday, easter, christmas; may day
bank staff: temporary staffing, bank; flexible workforce, nhsp
bankrupt: insolvent, section 114; financial failure, administration
banned: prohibited, excluded; restricted, barred
banner: sign, poster; heading, display
bar: pub, ban, prevent; licensed premises, exclude
barcode: scanning, scan4safety; rfid
bare: minimum, empty, naked; basic
bare bones: minimum, skeleton
bargain: value for money, below market value; undervalue, discount
barrel: cask, drum
barrier: obstacle, constraint; blocker, challenge
barrister: counsel, lawyer, kc; legal representative, advocate
base: site, location; foundation, headquarters, depot
basement: cellar, lower ground floor; underground
basic: simple, fundamental, essential; core, minimum
basis: grounds, footing; foundation, premise
basket: bundle, range; collection
bat: protected species, ecology survey
batch: tranche; consignment
bath: shower, wash; personal care, wet room
bathroom: toilet, washroom, shower; wet room, ensuite
battery: cell, power; lithium, energy storage
battle: fight, struggle, dispute; campaign
bay: ward area, parking space; cubicle, resus
bcf: better care fund, ibcf; pooled budget
beach: coast, seaside, shore; bathing water
beam: joist, light; raac, structural
bear in mind: remember
bear the brunt: worst affected, most impact
bear with us: patience, delay
beard: facial hair, mask fit
beat: exceed, better than; outperform, hit, round
beat about the bush: avoid, not direct
beaten up at home: domestic abuse; domestic violence, vawg
beautiful: attractive, scenic, lovely; outstanding natural beauty
bed: inpatient bed; bed base, bed capacity, occupancy, g&a
bed blocker: delayed discharge, delayed transfer, medically fit; dtoc, criteria to reside, medically optimised
bed blocking: delayed discharge, delayed transfer; dtoc, criteria to reside, nctr, medically optimised
bed in: embed, establish, settle, embedded, established
bed sore: pressure ulcer, pressure damage; tissue viability, pressure injury
bed's empty: vacant bed, unoccupied, void; occupancy, bed available
bedroom: room, bedspace; overcrowding, size criteria
beds: bed base, bed capacity; bed occupancy, inpatient, g&a
beef: grievance, complaint; dispute
been and gone: lapsed, expired
been around: existed, long-standing
been through: experienced, undergone, approved
beer: alcohol, drink, pub; ale
before long: shortly, in due course; near future
beforehand: in advance, prior; previously
beg: plead; homeless, street begging
began: commenced, started; launched, initiated
begin: commence, start, initiate; launch
beginner: novice, newcomer; entry level, introductory
begun: commenced, started; underway, initiated
behalf: representing; proxy, advocate
behave: act, conduct; manner
behaviour: conduct, actions, manner; culture, values
behind: behind schedule, behind plan, slippage, delayed; below trajectory, off track, adverse to plan
behind bars: prison, custody, jailed
behind closed doors: private session, exempt, part two, in private, closed session; confidential, public excluded, part 2, part b
behind schedule: delayed, slippage, late; off track, behind plan, slipped
behind the scenes: in private, support functions, back office
behind the times: outdated, old-fashioned
behind the wheel: driving, driver
belief: faith, religion; conviction
bell: alarm, call buzzer; ring
belong: owned by; inclusion, possession
below par: poor, below standard, underperform
below the belt: unfair
belt: seatbelt, strap; green belt
bench: seat, seating; magistrates, bank of staff
bend: curve, corner; flex
bend the rules: waiver, exemption; derogation, dispensation
beneath: lower
beneficial: useful, advantageous; positive
benefit: gain, advantage, payoff; welfare, universal credit
besides: in addition
best: highest, outstanding; top quartile, best practice
bet: gamble, wager; gambling
beta: pilot, trial version; testing
better: improved, improvement; favourable, increase in performance, higher, enhanced
better care fund: bcf, pooled budget; section 75, ibcf
better late than never: delayed, overdue
better off: wealthier, advantage, gain
better safe than sorry: precaution, prudent
beware: watch out, caution, warning; careful
beyond: past, outside; exceeding
bias: prejudice, unfairness, predisposition; conflict of interest, discrimination
biased: unfair, one-sided, partial; not impartial, prejudiced
bicycle: bike, cycle; cycling, active travel
bid: tender, application, submission; proposal, expression of interest
bid for: apply, tender; expression of interest, funding application
bidder: tenderer, supplier; applicant, preferred bidder
bids: tenders, applications, submissions; expressions of interest, bidders
big boss: chief executive, managing director, ceo; leader, accountable officer
big bucks: large sums, high cost
big change: transformation, substantial variation; major service change, reconfiguration
big cheese: senior manager, executive
big consultation: formal consultation, public consultation; statutory consultation, substantial variation
big council: unitary authority, county council; metropolitan borough, upper tier
big hospital: acute trust, tertiary centre; acute hospital, specialist centre, teaching hospital
big picture: strategic, overall
big plan: strategy, strategic plan; long term plan, transformation programme, masterplan
big projects: capital programme, major projects; capital scheme, strategic programme
big spend: major expenditure, significant cost
bigger: expand, expansion; increased capacity, growth
biggest: largest, greatest; top, most significant
biggest risk: principal risk, strategic risk; baf, extreme risk, highest scoring risk
bigotry: discrimination, racism, hatred; intolerance
bigwigs: executives, senior leaders, dignitaries
bike: cycle, active travel; cycling
bill: invoice, charge; cost, liability
billion: bn, thousand million
bin: abandon, discard; withdraw, waste
binding: legally binding, enforceable, mandatory; obligation, contractual
bins: waste collection, refuse collection; waste, recycling
biography: profile, bio, cv
biological: natural, sample; sex, pathogen
bird: wildlife, avian, pigeon; flu, nesting
birth: delivery; maternity, labour, intrapartum, obstetric, childbirth
birth centre: midwife-led unit, mlu; midwifery-led, maternity unit, birthing unit
birthday: date of birth, anniversary; age
biscuit: refreshments, snack; tea
bishop: clergy, church, diocese; lord spiritual
bit by bit: incremental, phased; gradual, staged, iterative
bite the bullet: accept, difficult decision
bits: pieces, elements
bits and pieces: miscellaneous, various items
bitter: resentful, acrimonious, cold; hostile
bizarre: strange, odd, unusual
black alert: opel 4; critical incident, escalation, system pressure
black and asian: ethnic minority, bame; global majority, minoritised, wres
black and white: clear, explicit, written
black hole: budget gap, deficit, funding gap; shortfall, structural deficit
black mould: damp, condensation, disrepair
blacked out: redacted, redaction; exempt
blackmail: extort, threat; ransom
blade: knife, scalpel; sharps
blame: responsibility, fault, liability, accountability; attribute, culpability
blame game: dispute, finger-pointing; accountability
blank: empty, left unfilled, not completed
blanket: universal, across the board, general; bedding
blanket ban: total prohibition
blast: explosion; burst
blatant: obvious, clear, flagrant; deliberate
blatantly: openly, obviously, flagrantly
bless: approval, endorsement; prayer
blew the budget: overspent, exceeded budget, overspend
blew up: exploded, escalated, explode, escalate
blind: visually impaired, sight loss; visual impairment, sensory impairment
blindly: without question, unthinkingly
blink: eye; briefly
blob: stain, mark
block: prevent, refuse; veto, oppose, object
block payment: block contract, fixed payment; aligned incentive
blocked beds: delayed discharge, delayed transfer; dtoc, criteria to reside, nctr, medically fit
blood poisoning: sepsis, septicaemia; bacteraemia
blood pressure: hypertension; bp, cvd prevention, cardiovascular
blood test: phlebotomy, pathology, sample; bloods, blood sampling
bloods: phlebotomy, blood test; pathology
`;
