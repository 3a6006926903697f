/** Everyday words from "represent" to "rusty": see `thesaurus.ts`. */
export const R_2 = `
represent: act for, speak for
representation: comment, objection, complaint; view, letter
reproduce: copy, replicate
reproduction: copy, fertility
repulsive: disgusting
reputation: reputational risk, public confidence; image
request: application; seek
required training: mandatory training, statutory training; training compliance, mast
requisite: necessary
rescheduled: rearranged, postponed; new date, deferred
rescind: cancel, overturn, withdraw; revoke
rescue: save, bail out; firefighter
rescue plan: recovery plan, financial recovery; turnaround, improvement plan
research: clinical trial, study; evidence, r&d, nihr
resemblance: similarity
resent: unhappy about, bitter
reserves: balances, earmarked reserve; general fund balance, contingency
reset: restart, reboot, rebase
reshuffle: changes to cabinet, portfolio changes; reorganisation, appointments
resident doctor: junior doctor; doctor in training, trainee
residents: local people, community, population; householders, public, citizens
resign: step down, resignation, leave; tender resignation, departure
resigned: stepped down, resignation; left, departed
resist: oppose, fight, refuse
resolution: motion, settlement, solution; decision
resolve: settle, fix
resort: holiday town, last option; seaside
resource: staff, money, funding; capacity, asset
respect: dignity, civility
respite: short breaks; carer break, respite care
respond: ; get back
response: reply, feedback; submission, representation
responses: respondents, feedback; submissions, consultation responses, representations
responsible: accountable, lead; owner, responsibility, sro
rest: break, remainder, balance; recuperate
rest assured: confident, assurance
rest on laurels: complacent
restart: recommence, resume; reinstate, relaunch, restore
restaurant: cafe, eatery, takeaway; food hygiene
restore: bring back, repair, return; reinstate
restrain: hold back, physical restraint, control
restraint: restrictive practice; restrictive intervention, seclusion
restrict: limit, curb, constrain; confine
restructure: reorganisation, organisational change; management of change, staffing review, operating model
result: outcome, finding; impact, performance
results: outcomes, performance, findings; data, survey results, impact
resume: restart
resurrection: revival, bringing back
retail: shops, stores, high street
retain: maintain
rethink: reconsider, review; revisit, reappraise
retire: retirement, step down; leave, departure, pension, retire and return
retiring: retirement; ageing workforce, retire and return
retract: take back, withdraw
retrieval: recovery, getting back
return: come back, give back, submission; go back
reuse: recycle, use again
revamp: refurbish, redesign; refresh, relaunch
reveal: disclose, expose; make known
revelation: disclosure, news
revenge: retaliation
revenue: income, day-to-day spending, receipts; recurrent
reverse: rescind, revoke, overturn; reinstate
revert: go back, return
review: evaluation, assessment; audit, deep dive, appraisal
revise: amend, update; alter
revision: amendment, update
revolt: rebellion, uprising
revolution: major change, transformation
revolutionary: radical, groundbreaking
reward: incentive, pay, recognition; bonus
rewrite: redraft, revise, rework
rhetorical: not needing answer
rhythm: heartbeat, pattern
ribbon: opening ceremony
rice: food
rich: wealthy, well-off, affluent
rich and poor gap: health inequalities, inequality; deprivation, life expectancy gap
richer: wealthier, better off, more affluent
richest: wealthiest, most affluent
rid: remove, dispose, clear
ride: travel, journey, cycle
ridiculous: absurd, unreasonable
right: correct, entitlement, proper; duty, legal
right away: immediately, with immediate effect, promptly; without delay
right mix of staff: skill mix, staffing establishment; safe staffing, workforce model
right of way: footpath, access, easement
right on time: punctual, as scheduled
right-hand man: deputy, assistant director; chief of staff
rightly: correctly, properly
rigid: inflexible, fixed, strict
rigorous: thorough, strict, robust
ring: phone, telephone; bell
ring fenced: protected, earmarked, dedicated
ring round: telephone, contact
ring the changes: alter, vary
ring-fenced: ringfenced, earmarked; dedicated, restricted
riot: disorder, disturbance, unrest
rip: tear; rip-off
rip off: poor value, overcharge, fraud, overcharged, defrauded, scammed; excessive cost, overpriced
rise: increase, growth; upward trend, higher, uplift
rise in: increase, growth, higher
rise to the challenge: cope
risen: increased, rose; growth, higher
rising costs: inflationary pressure, cost pressure; inflation, demand pressure, price increase
risk: threat, risk register; hazard, baf, uncertainty
risks: risk register, baf; threats, corporate risks
risky: high risk, risk; risk exposure, red rated
ritual: ceremony, custom
rival: competitor, opponent
river: watercourse, stream, waterway; flooding
road: highway, carriageway; highways, traffic
road rage: aggressive driving
road works: highway maintenance, street works, resurfacing
roads: highways, highway network; carriageway, traffic
roadshow: engagement event, drop-in event; public event, listening event
roadworks: highway works, traffic management; street works
robot: automation, rpa; robotic, robotic surgery
robust: strong, sound, reliable; rigorous
rock: stone, cliff
rock bottom: lowest, very poor
rock the boat: disrupt, challenge
rocket: soar, rise sharply
rod: bar, stick
role: job, post, position; function
roll: list, register
roll out: implement, rollout, deploy, implementation, implementing, deploying; introduce, phased implementation, extend, deployment, launch
roll over: carry forward, rephase; slippage, carried over
rolled back: reversed, withdrawn
rolled out: implemented, deployed, rollout; introduced, extended, deployment
rolled over: extended, renewed, carried forward
rollout: deployment, implementation; roll-out, mobilisation
roman: archaeology
romance: relationship, romance fraud
romantic: love
roof: tiles, top of building; leak, raac
room: venue, chamber, accommodation, space; committee room, capacity, clinical space
room for improvement: could be better, areas for development, below best
root: cause, source; tree
rope: cord, ligature
rose: increased, risen, rise; growth, higher
rot: decay, damp, timber
rota: roster, rostering; e-rostering, shift pattern, job plan
rota gaps: staffing gaps, medical vacancies; unfilled shifts, fill rate
rotate: take turns, swap, alternate
rotten: decayed
rotten teeth: tooth decay, dental caries; oral health, extractions
rough: draft, indicative; outline, provisional
rough and ready: basic
rough around the edges: imperfect
rough edges: imperfections
rough guess: estimate, approximate
rough ride: difficult, criticism
rough sleeper: homeless, rough sleeping; street homeless, homelessness
roughly: approximately
round: phase, stage, circular; ward round, tranche
round and round: repeatedly, no progress
round the bend: frustrated
round the clock: 24/7, 24 hours, day and night; 24 hour, seven day, continuous
round the corner: imminent, nearby
round up: gather, increase
roundabout: junction, gyratory
route: path, road; pathway
routine: elective, planned; non-urgent, scheduled, business as usual
row: dispute, disagreement; controversy, concerns
row over: dispute, disagreement, conflict
royal: king, queen, prince
royalties: payment, licence income
rtt: referral to treatment, waiting list; 18 weeks, elective wait
rub: irritate
rub shoulders: network, mix
rubbed up the wrong way: annoyed, irritated
rubber: gloves, latex
rubber stamp: ratify, approve, without challenge, approved, endorsed, ratified; endorse, formal approval
rubbish: poor, inadequate, waste, refuse; clinical waste, recycling
rude: impolite, discourteous, abusive; poor attitude
ruin: spoil, destroy, wreck; derelict
rule: regulation, policy; guidance, criterion
rule of thumb: guideline, approximate, general principle
rule out: exclude, discount, reject, excluded, discounted, rejected
rulebook: constitution, standing orders; code of conduct, regulations
ruled against: refused, dismissed, judgment
ruler: leader, measure
rules: policy, regulations, standing orders; procedure, constitution, guidance, governance
rules and regs: regulations, policy, compliance
ruling: determination, decision; judgement, adjudication
rumour: gossip, speculation, hearsay
run: manage, operate, deliver; lead, administer
run by: managed, operated, provided by
run down: dilapidated, poor condition, neglected, decline; ageing estate, unfit for purpose, deprived, tired
run for: candidate, contest, contested, contesting
run into: encounter, collide
run into trouble: difficulties, problems, delayed
run its course: ended, expired, completed
run off their feet: very busy, overworked, workload pressure
run out: expire, exhaust, expiry, exhausted, expired, close to exhaustion, expiring, depleting; end, cease, lapse, shortage, depleted, out of stock, low stock
run out of money: section 114, reserves exhausted; insolvent, cash shortfall
run over: overrun, exceed, exceeded time, hit by vehicle; extended, continued
run past: consult, seek views; seek approval
run ragged: exhausted, overworked, burnout
run short: shortage, insufficient
run the meeting: chair, preside; facilitate
run the risk: expose, likely, jeopardise
run through: rehearse, review
run up: incurred, accrued, period before
running behind: delayed, behind schedule, overdue
running costs: revenue costs, operating costs; overheads, running expenses
running late: delayed, behind schedule, slippage, overdue; overrun, behind plan
runs: manages, operates; leads, delivers
runs it: manages, operates, responsible for
rural: rurality, remote; sparsity, coastal, dispersed population
rush: urgent, expedite; pace, short notice
rush hour: peak time, busy period, congestion
rush into: hasty, premature
rushed: insufficient time, short notice; pace, urgent, truncated consultation
rushed through: hurried, expedited, without scrutiny
rusty: corroded, out of practice
`;
