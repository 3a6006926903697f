/** Everyday words from "tor" to "tyre": see `thesaurus.ts`. */
export const T_3 = `
tor: terms of reference; remit
torn down: demolished, pulled down; removed
torture: abuse, cruelty
toss: throw
toss up: undecided, random
tot up: total, aggregate; sum
total: sum, overall, complete; aggregate, combined
touch: contact
touch and go: uncertain, critical
touch base: contact, liaise
touch up: repair, redecorate
tough: hard, difficult, strict; challenging
tough call: difficult decision
tough luck: no remedy
tough nut to crack: difficult, complex
tour: visit, walkabout, trip
tourist: visitor, holidaymaker, day tripper
tow away: remove, impound, removed, impounded
tower: high-rise, block
town: high street, urban area, city
town council: parish council; town and parish
town hall: civic centre, council offices; council, city hall
toy: plaything, children's play
toy with: explore
trace: track, locate
track: monitor, tracking; progress, tracker
track down: locate, trace, located, traced
trade: business, commerce, union; skilled work
traditional: conventional, customary, long-standing
traditionally: usually, historically
traffic: congestion, highways; vehicle movements, transport assessment
traffic jam: congestion; traffic, delays
traffic light: rag, rag rating; red amber green
tragedy: sad death, disaster
tragic: very sad, devastating
trail: path, route, audit
train: upskill, training; educate, develop, rail
trainee: apprentice, student; doctor in training, preceptorship
training: development, learning, education, learning and development; induction, mandatory training, cpd, upskilling
trajectory: target, planned improvement; forecast, trend
trans: transgender, gender identity; gender dysphoria
transaction: payment, purchase
transcript: written record, verbatim
transfer: relocate, handover; tupe, switch
transform: overhaul, redesign; improve
transient: temporary, short-lived
transit: travel, in transport
translation: interpreting, interpretation; languages, accessible formats
transmission: spread, infection; broadcast
transmit: spread
transparent: open, clear, honest
transport: travel, bus, vehicle; train, journey
trap: catch, stuck
trash: rubbish, waste, litter
travel: transport, journey; travel time, access, accessibility
travel time: journey time, drive time; travel analysis, isochrone
traveller: gypsy roma traveller, grt; inclusion health
tray: food server
tread: step, walk
tread carefully: caution, sensitive
tread water: no progress, static
treasurer: chief finance officer, section 151; director of finance
treat: provide care; treatment, manage, care for
treatment: intervention, therapy; care, procedure, clinical pathway
treaty: agreement
tree: woodland, arboriculture, tpo; felling
trek: long journey
tremendous: huge
trend: pattern, direction, movement; tendency
trendy: fashionable
trial: pilot, test, clinical trial; proof of concept
trial and error: experiment, testing
trial run: pilot, proof of concept, rehearsal; dry run, test
triangle: shape
trick: deceive, scam
trickle down: cascade, filter
tricky: difficult, awkward
tried: piloted, trialled; tested
tried and tested: proven, established, evidence-based
tried out: piloted, trialled, tested
trigger: cause, activate, prompt; threshold
trim: reduce, efficiency; rationalise, saving
trim the fat: efficiency, reduce waste
trip: fall, journey, outing; excursion
trip over: fall, trip hazard, fell, trip, injury
trip up: fall, error
triple: three times, threefold
triumph: success
trivial: minor, unimportant
trolley: trolley wait, corridor care; 12-hour breach, decision to admit
troop: soldiers, scouts
trouble: difficulty, issue, challenge; anti-social behaviour, disruption, concern
trouble at the top: leadership instability, governance concerns
trouble shooter: improvement director, turnaround
trouser: clothing
truancy: absence, not attending school, unauthorised absence; attendance
truck: lorry, hgv, van
true: correct, accurate; factual
truly: genuinely
trunk: boot, major road
trust: confidence, foundation trust, nhs trust; assurance, provider, ft, acute trust
trust in us: public confidence, reputation; trust and confidence
trusts: providers, nhs trusts; foundation trusts, fts
trusty: reliable
truth: honesty, reality
try on: attempt
try out: pilot, trial; test, proof of concept
trying out: piloting, trialling, testing
tube: underground, catheter, pipe
tuck in: eat
tug of war: dispute
tummy: abdominal; gastroenterology, gastric
tune: song, adjust
tune in: watch
tunnel: underpass, carpal
tupe: staff transfer; transfer of undertakings, transfer of employment
turn a blind eye: ignore, overlook, condone, ignored, overlooked, failed to act
turn a corner: improve, recover, improved, recovering
turn around: recovery, improvement; turnaround, recovery plan
turn back: return, reverse
turn down: reject, refuse, decline; not approved, not support
turn down the heating: reduce temperature, energy saving
turn for the worse: deteriorated, declined
turn into: convert, converted
turn of the screw: increased pressure
turn off: switch off, deactivate, disconnect, switched off, deactivated, disconnected
turn on: switch on, activate, enable
turn out: transpire, attendance, transpired, proved, voted; emerged
turn over: revenue, transfer, leavers
turn over a new leaf: improve, reform
turn round: improve, turnaround, reverse, improved, recovered
turn tail: retreat
turn the clock back: revert, return
turn the corner: improving, improvement; stabilised, recovery
turn the page: progress, new start
turn the tables: reverse
turn to: approach, rely on, ask for help
turn to dust: fail
turn up: attend, attendance, present, arrive, arrived; in attendance, walk-in
turn up late: late, delayed, unpunctual
turned away: refused, declined, not admitted; denied access, diverted
turned down: rejected, refused, declined; not approved, unsuccessful, dismissed
turned sour: deteriorated, failed
turned up: attended, present; in attendance, attendance
turned up the heat: pressure, escalated
turned upside down: disrupted, changed completely
turnover: leaver rate, attrition; staff turnover, leavers
tutor: teacher, trainer, coach
tutorial: lesson, guide
tweak: amend, minor amendment, revise; adjust, refine
twentieth: 20th
twenty: 20
twice: two times, double, second time
twice a year: biannual, six monthly; bi annual
twin: paired, town link, double
twist: bend, sprain
twist of fate: chance
twist someone's arm: persuade, pressure
two faced: dishonest
two sites: split site, two-site model; multi-site, dual site
two tier: unequal, inequity
two week wait: 2ww, urgent suspected cancer; usc, faster diagnosis
two weeks: fortnight, 14 days
typical: usual, normal, standard; average
tyre: wheel, vehicle part
`;
