/** Everyday words from "stick out" to "systems talk to each other": see `thesaurus.ts`. */
export const S_4 = `
stick out: notable, obvious
stick to: adhere, comply; maintain, deliver plan
stick to your guns: maintain position
stick up for: defend, advocate
stick with: retain, persevere, retained, obliged, liable
sticking plaster: temporary fix, short-term
sticking point: barrier, unresolved issue, issue, obstacle, impasse; disagreement, constraint, outstanding issue, blocker
sticky: difficult, adhesive
stiff: rigid, strong
still going: ongoing, continuing, operational; live, in progress
still open: outstanding, ongoing, operational
still to come: pending, outstanding, awaited
still to do: outstanding, incomplete
still waiting: outstanding, awaiting
stillborn: stillbirth; perinatal mortality, baby loss, perinatal death
stimulate: encourage, boost
stir: provoke, cause
stir up: provoke, cause
stitch up: unfair, collusion, suture
stitch-up: predetermination, bias; conflict of interest
stock: supplies, inventory, housing
stock up: replenish, purchase, stockpile, replenished, stockpiled
stolen: theft, fraud; misappropriated, loss
stomach: gastroenterology; gastric, abdominal, upper gi
stone: rock, kidney, weight
stone's throw: nearby, close
stood down: resigned, stepped down; cancelled, ceased, ended incident
stood in: deputised, acting, interim; covered, substituted
stop: cease, discontinue, halt; suspend, terminate, prevent
stop gap: interim, temporary, short-term
stop off: visit
stop paying for: decommission, disinvest; disinvestment, withdraw funding
stop people getting ill: prevention, preventative; public health, early intervention
stop short: fail
stop working: fail, cease, retire, failed, broke, ceased
stopgap: interim arrangement, temporary; short term measure, mitigation
stopped: ceased, discontinued, halted; suspended, terminated, paused
storage: store, warehouse
store: shop, warehouse
storey: floor, level
storm: bad weather, gale, high wind
story: case study, account, article
stp: sustainability and transformation; ics, system plan
straight: direct, immediately
straight away: immediately, with immediate effect, promptly; without delay, urgent
straight from the horse's mouth: directly
straight talking: frank, candid
straighten out: resolve, correct
straightforward: simple, easy, clear
strain: pressure, stress, burden
strand: workstream, theme; work programme
strange: odd, unusual
stranger: unknown person
strangest: oddest, most unusual
strategic: long-term, high-level
strategy: approach, policy; long-term
straw: grass
stray: dog, roaming
stream: brook, flow, strand
street: road, avenue, highway
strength: power, strong point, robustness
strengthen: improve, reinforce, bolster; tighten
stress: work-related stress; wellbeing, burnout, pressure
stressed: stress, work-related stress; wellbeing, burnout, anxiety
stretch to: afford, extend
stretched: capacity constraints, under pressure; resource pressure, demand
stretched to the limit: at capacity, overstretched, extreme pressure
strict: rigid, tight, firm
strictly: rigidly, closely, exactly
strike: industrial action, walkout; ballot, dispute, bma, rcn
strike a balance: compromise, trade-off
strike a deal: settlement, reached agreement
strike off: remove from register, erase, removed from register, erased, deregistered
strike out: delete, dismiss
strikes: industrial action, walkouts; ballot, dispute, bma
string: series
string along: mislead, delay
stringent: strict, tight, rigorous
strings attached: conditions, conditional, restricted; terms, subject to, restrictions
strip: remove, take away
strip back: reduce, simplify, reduced, simplified
stripped of: removed, withdrawn
strive: endeavour
stroke: hyper acute stroke, hasu; stroke unit, ssnap, tia, thrombectomy, cerebrovascular
stroke unit: hasu, asu; hyper acute, acute stroke, ssnap
strong: robust, powerful, firm
strong arm: coerce, force
stronger: more robust, tougher, improved
strongest: most robust, most powerful
strongly: firmly, robustly
structure: organisation, framework; hierarchy
struggle to: difficulty, unable, challenged
struggling: challenged, under pressure; underperforming, difficulty
stuck: stalled, no progress, delayed; impasse, blocked, barrier, on hold, constraint, bottleneck
stuck in: delayed, trapped, awaiting
stuck in hospital: delayed discharge, criteria to reside; medically fit, dtoc, stranded, length of stay, delayed transfer
stuck in traffic: congestion, delayed
stuck on: delayed, attached
stuck outside: ambulance handover delay, queue, waiting
stuck to: adhered, complied, maintained
student: trainee, learner; undergraduate, placement
studio: flat, workshop
study: research, evaluation; analysis, feasibility study
stumble: fall, trip
stumbling block: barrier, obstacle; constraint, challenge
stump up: fund, contribute, pay, paid, funded, contributed; contribution, meet the cost
stun: shock, taser
stunt: publicity act
stupid: foolish, silly
style: manner, approach
sub: substitute, deputy; named substitute
subject: theme
subject access: sar, dsar; subject access request
submission: application, bid, return; evidence
submit: hand in, put forward; lodge
subscribe: sign up, join
subscription: membership fee, licence, dues
subsequent: next
subsidiary: wholly owned company, arm; subco
subsidise: fund, subsidy; cross subsidise, financial support
subsidy: grant, financial support; contribution, council subsidy
substance: drug, chemical, content
substantial: significant, considerable
substitute: replacement, deputy, stand-in; alternate
subtle: slight
subway: underpass, underground
succeed: achieve, successful; success
succeeded: achieved, replaced
success: achievement, successful; outcome achieved, benefit
successfully: well, with good results, effectively
successor: replacement, new appointee; take over
sudden: unexpected, abrupt, without warning
suddenly: unexpectedly, without warning, abruptly
sue: legal action, litigation, claim, clinical negligence; proceedings, judicial review, legal claim
sued: legal claim, litigation, clinical negligence; proceedings, legal challenge
suffer: experience, endure
suffered from: experienced
suffice: enough, adequate
sufficient: enough, adequate, ample
sugar: ; diabetes, glucose
sugar the pill: soften
suggest: recommend, propose; suggestion, advise
suggested: recommended, proposed; suggestion, advised
suggestion: recommendation, proposal; feedback
suicide: suicide prevention; self-harm, death by suicide, real-time surveillance
suit: claim, fit, meet needs
suitable: appropriate, right, fit; fitting
summarise: sum up, condense
summary: synopsis; key points
summer: june to august, warm season
sums: figures, amounts; calculations
sums don't add up: not viable, shortfall, unaffordable
sums of money: amounts, payments
sun: sunshine, sunlight, uv
sundry: miscellaneous
sunlight: daylight, natural light
sunny: bright, dry
sunrise: dawn, daybreak
sunshine: sun, openness
super: excellent, senior
superb: excellent, outstanding
superbug: mrsa, c. difficile; hcai, antimicrobial resistance, cpe
superficial: shallow, surface
superfluous: unnecessary, surplus
superior: better, senior, higher
supermarket: food store, grocery shop, tesco
supervise: oversee, manage, watch
supervision: oversight, one-to-one, management
supervisor: line manager, team leader, overseer
supplement: top-up, extra
supplementary: additional, extra
supplier: provider, contractor; vendor, partner, bidder, third party
supplier locked in: vendor lock-in; contract dependency, sole supplier
suppliers: contractors, providers; vendors, bidders, supply chain
supply: capacity, provision; availability, procurement
support: endorse, back, in favour; assistance, endorsement
supported: endorsed, backed, in favour; assisted
supporters: proponents, in support; advocates
suppose: assume
supposed to: intended, required, due to; expected, planned
supposedly: allegedly
suppress: hide, hold back, withhold
supreme: highest, court
sure: assured, confident; certain, assurance, certainty
surface: top, tarmac, emerge
surgeon: surgical consultant; surgical workforce, surgical team
surgery: ; gp practice, general practice, operation, theatre, surgical
surgical hub: elective hub; elective orthopaedic centre, girft, elective recovery
surname: family name, last name
surplus: excess, underspend; spare
surprise: unexpected, shock
surprisingly: unexpectedly, contrary to expectation
surround: neighbouring
survey: questionnaire, poll, consultation; feedback, respondents
survive: stay open
susceptible: vulnerable, prone, at risk
suspect: alleged
suspended: suspension, excluded, paused; stood down, temporarily closed, on hold
suspension: exclusion, pause, halt; temporary removal
suspicion: doubt, mistrust
suspicious: doubtful
suss out: investigate, establish
sustain: maintain, keep going, suffer
swallow: eat, dysphagia, speech therapy
swallow up: absorb, merge, use up, absorbed, merged, used
swamp: overwhelm, wetland
swamped: overwhelmed, high demand; capacity, volume
swamped with: overwhelmed, inundated
swap: exchange, switch, trade
swear: assure, commit; declare
sweat: perspire
sweep: clean, broad
sweep up: collect, clear
sweet: sugar, confectionery
sweeten the deal: incentive
sweetener: incentive, inducement, bribe
swept under the carpet: not disclosed, concealed, ignored, conceal, ignore; not reported, cover up
swing: shift, playground
switch: transfer
switch money: virement, reallocate; budget transfer, redirect
switch off: decommission, sunset, disable, deactivated, disabled, decommissioned; deactivate, retire
switch on: go live, launch, activate, enable, enabled, went live; deploy, cutover
switch over: cutover, migration, migrate, transfer, migrated, transferred; transition, go live
switched on: go-live, launched; activated, deployed
sword: weapon
symbol: sign, logo
sympathetic: compassionate
symptom: sign, indication, complaint
syndicate: consortium
syndrome: condition, disorder
synthesis: combination
system: arrangement, network, software; process, platform
system down: outage, downtime; system failure, business continuity
systematic: methodical, organised, thorough
systems talk to each other: interoperability, integration; interface, interoperable
`;
