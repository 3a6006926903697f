/** Everyday words from "disadvantage" to "dynamic": see `thesaurus.ts`. */
export const D_2 = `
disadvantage: drawback, downside, deprivation; detriment, inequality
disagree: dissent, dispute, differ, oppose, objection; not support, contrary view, not supported
disagreed: dissented, disputed; did not support, contrary view
disagreement: dispute, row, difference of opinion; conflict
disappear: go missing, vanish; abscond
disappointed: disappointment, dissatisfied; regret, concern
disaster: major incident, emergency; eprr, civil contingency
disastrous: terrible, catastrophic, very damaging
disc: disk, recording; spine
discard: throw away, get rid of, dispose; bin
discharge: transfer of care; d2a, flow, leaving hospital, discharge to assess
disciplinary: misconduct; employee relations, suspension, investigation
disciplined: disciplinary action, sanction; warning, misconduct
disclaimer: caveat, notice, limitation
disconnect: cut off, gap, unplug; mismatch
discontinue: end, withdraw; cease, no longer provide
discount: reduction, concession; relief, exemption
discourage: deter, dissuade; demotivate
discover: come to light, identify; uncover, learn
discoveries: ; research
discrepancy: mismatch, variance; inconsistency, error
discrete: separate, distinct, standalone
discrimination: ; inequality, wres, wdes, unfair treatment
discuss: consider, debate, deliberate; discussion
discussed: considered, debated; deliberated, discussion
disease: illness, condition, disorder; infection, sickness
disguise: hide, mask, conceal
disgust: appalled, revulsion; outraged
dish: plate, meal; bowl
dishonest: fraudulent, untruthful, lying; misleading, deceit
dislike: unhappy with; oppose
dismal: poor, bleak, disappointing
dismiss: sack, fire, reject; terminate
disorder: condition, unrest, illness; disturbance, eating disorder
display: exhibit; notice, screen
disposal: sale, sell, sold; transfer
disposition: nature; allocation
dispute: argument, disagreement, row; conflict, industrial action, challenge
disregard: ignore, discount, overlook; exclude
disrupt: interrupt, disturb, upset; hinder
dissertation: thesis, essay
dissimilar: unlike
distance: travel time, proximity; miles, journey
distant: remote; long way
distasteful: unpleasant, offensive
distinct: separate, clear
distinctly: clearly, markedly
distinguish: tell apart, separate, differentiate
distort: misrepresent, skew, twist; bias
distract: divert attention, interrupt; lose focus
distress: upset, anxiety, suffering; anguish, trauma
distribute: share out, hand out, circulate; allocate
district: borough, locality; council, ward
disturb: interrupt, upset, trouble; noise
ditch: abandon, withdraw, cease; not proceed, discontinue
ditto: likewise
dive: fall sharply, plunge; swim
diversity: edi, inclusion; equality, representation, wres
divert: redirect, reroute, re-direct; detour, ambulance divert
divided: split, mixed views; difference of opinion, no consensus
division: directorate, department; business unit, care group
divorce: separation, split up, marriage ended; family court
divvy up: allocate, apportion; distribute
do a runner: abscond, leave without paying
do away with: abolish, remove, scrap; cease, discontinue
do more with less: efficiency, productivity; savings, transformation
do not resuscitate: dnacpr, dnar; respect, treatment escalation
do nothing: status quo, business as usual; bau, do minimum
do something about: act, tackle
do the job: fulfil, perform, effective
do the right thing: ethical, integrity
do the sums: financial modelling, costing; cost analysis, calculations
do up: refurbish, renovate, redecorate, refurbishing, renovating
do well: succeed, perform, achieve, performing, succeeding, on track
do without: manage, forgo
doable: feasible, deliverable; achievable, viable
doctor: clinician, medical staff; consultant, physician, gp, medic
doctor hours: job planning, job plan; pas, working time
doctor's: gp practice; general practice, surgery, primary care
doctors: medical workforce, medical staff; clinicians, consultants
doctrine: principle, policy; belief
document: paper, file, record; form, write down
documentary: film, programme; written evidence
dodge: avoid, evade; fare evasion
dodgy: irregular, fraud; non compliant, improper
does it work: effectiveness, evaluation; evidence base, impact, outcomes
dog: pet, canine; fouling, warden, xl bully
dogma: belief, rigid view
doing badly: underperforming, poor performance, struggling, adverse; challenged, deteriorating, below target
doing enough: sufficient action, assurance
doing financially: financial position, financial performance; outturn, finance report
doing the rounds: circulating, visiting
doing well: performing well, strong performance; high performing, improving
dole: unemployment benefit, jobseeker; universal credit
doll: toy; dementia therapy
dollar: us currency; money
dols: deprivation of liberty, lps; mental capacity
domain: field, category; cqc domain, website
domestic: household, home, cleaning; cleaner, violence
domestic violence: domestic abuse, dva; vawg, marac, idva
dominant: leading, prevailing
don't add up: inconsistent, discrepancy, not reconcile, not reconciled
don't agree: object, oppose
don't know: unknown, unsure, unclear; not recorded
don't like: dislike, object, dissatisfied, improbable, remote
don't match: discrepancy, inconsistent, mismatch
don't speak english: language barrier, interpreting; esol, translation, non-english speaking
don't trust: lack of confidence, mistrust, scepticism
don't want: object, oppose, decline
donate: donation, gift; charitable funds, bequest
done and dusted: completed, finished
done away with: abolished, scrapped, removed
done deal: predetermined, finalised; approved, committed
done for: finished, for the benefit
done in: exhausted, completed in
done up: refurbished, renovated, redecorated
done with: finished
doom: failure; bleak
doom and gloom: pessimistic, negative
door: entrance, exit, gate; access, doorway
door to door: canvass, doorstep, home visits
dose: jab, amount, vaccination; medication, quantity
dot: spot
double: twofold, 100% increase; increase
double booked: clash, overlap, duplicate booking
double check: verify, confirm, validate
double up: two carers, duplicate
doubled: 100% increase, twice; significant increase
doubt: uncertainty, concern; question, reservation
doubtless: certainly, no doubt
doubts: reservations, concerns; uncertainty, scepticism, challenge
down in the dumps: low mood, depressed
down the drain: wasted, abortive; nugatory
down the line: in future, longer term; medium term, future years
down the pan: wasted, failed
down the road: nearby, in future
down to: due to, responsibility of
down to earth: practical, realistic
down tools: strike, stop work, industrial action, struck, stopped work, walked out
downgrade: reduce, reconfiguration; service reduction, downgraded
downhill: worse, deteriorate, decline
downright: completely, outright
downstairs: ground floor, lower level
downwards: falling, decreasing, reducing; lower
dozen: twelve
draft: proposed, provisional; interim, working version
drag: slow, delay, prolonged; pull
drag feet: delay, slow progress; lack of progress
drag on: protracted, prolonged, prolong, delayed; delay
drag your feet: delay, slow, reluctant
dragging its feet: delaying, slow, reluctant
dragging on: protracted, prolonged; delay, ongoing
dragging their feet: delaying, slow progress, reluctant
dragon: monster
drain: gully, sewer, pipe; loss, flooding
drama: theatre; performing arts
dramatic: sharp, significant, sudden; steep, marked
drastic: extreme, radical; sweeping
draught: cold air, insulation; windy
draw a blank: no result, unsuccessful
draw a line: end, close, limit, boundary
draw down: use, withdraw, release reserves
draw in: attract
draw lots: random selection, tie
draw the short straw: disadvantaged, unlucky
draw up: draft, prepare, develop; produce, formulate
drawback: disadvantage, downside, weakness; limitation
drawing board: redesign, plan stage
drawn up: prepared, drafted
dread: fear, worry
dream: hope, vision, aspiration
dreary: dull, bleak
dress: clothing, wear; uniform, wound care
dribs and drabs: gradually, small numbers, sporadic
dried: dehydrated; shrivelled
dried up: exhausted, ceased
drift: delay, slippage, move slowly; without progress
drill: exercise, practice, rehearsal; fire evacuation
drink problem: alcohol misuse, alcohol dependency; substance misuse, alcohol harm
drinking: alcohol, alcohol misuse; substance misuse, alcohol dependency
drip: intravenous, infusion, leak; iv
drive: car, travel; drive time, journey
drive down: reduce, lower, decrease
drive up: increase, improve
driven by: caused by, due to, result of
driver: motorist, cause, operator; factor, chauffeur
drop: withdraw, discontinue; abandon, not proceed, decrease, reduction, decline
drop in: reduction, informal session; walk-in, drop-in centre, open access
drop in the ocean: insufficient, negligible
drop off: decline, deliver, declined, delivered, reduced
drop out: withdraw, attrition, withdrew, withdrawing
drop the ball: failed, missed, error
dropped: withdrawn, discontinued; not pursued, abandoned, reduced
dropped a clanger: error, mistake
dropped the ball: failing, missed action; oversight, not actioned
drown: water death, overwhelmed; submerged
drug: medicine, medication; prescribing, pharmaceutical, formulary, substance
drug budget: prescribing budget, prescribing spend; medicines expenditure, drugs spend
drug shortage: medicines shortage, supply disruption; medicines supply, stock
drug user: substance misuse; people who inject, drug and alcohol, dependency
drugs: medicines, medication; prescribing, pharmaceutical, substance misuse, formulary
drum: ; percussion
drum up: generate, seek support, attract
drunken: intoxicated, under the influence, alcohol-related
dry: arid, drought; dried out
dry run: rehearsal, test, exercise
dry up: exhaust, cease
dtoc: delayed transfer, delayed discharge; nctr, criteria to reside
dual: double, two, joint; carriageway
dubious: doubtful, suspect
duck: avoid; pond
duck and dive: avoid
due: due date, target date; scheduled, deadline, expected
due date: deadline, target date, completion date; timescale
duff: faulty, useless
dull: boring, dim
duly: properly, formally
dumb: mute; stupid
dummy: pretend, test; soother
dump: fly-tip, tip, discard; recycling centre, landfill
dumpster: skip, bin
duplicate: copy, repeat, same twice; double entry
duration: length, period, term
dust: particles, dirt; cleaning, air quality
dustbin: bin, rubbish bin, refuse; waste collection
dusty: dirty, unclean
duty: obligation; statutory, shift
duty bound: obliged
dying: end of life, palliative; eol, hospice, last days
dying out: declining, disappearing
dynamic: fluid, active
`;
