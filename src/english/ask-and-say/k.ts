/** Everyday words from "keel over" to "kpi": see `thesaurus.ts`. */
export const K = `
keel over: collapse, faint
keen: supportive, in favour; welcomed, committed
keep a promise: deliver commitment, fulfil; honour, commitment met
keep an eye on: monitor, oversee, monitoring, watch, monitored, observed, overseen; review, keep under review, oversight, track, surveillance
keep apart: separate, segregate, isolate
keep back: retain, withhold, reserve, withheld, retained, reserved
keep costs down: control spending, contain costs, efficiencies
keep down: reduce, limit
keep going: continue, sustain, viable; maintain, ongoing, extend, continuation
keep in touch: contact, liaise, kit days
keep kids safe: child safeguarding, child protection; mash, safeguarding
keep on: retain, persist, retained, employed
keep out: exclude, prevent entry, bar
keep out of: avoid
keep people out of hospital: admission avoidance, prevention of admission; urgent community response, virtual ward, proactive care
keep posted: update, keep informed
keep quiet: not disclose, confidential, silent, not disclosed, concealed
keep records: document, record-keeping; retention, audit trail
keep running: business continuity, resilience; maintain services, continuity
keep safe: safeguarding; protection, safety
keep secret: confidential, not disclose, withhold, not disclosed, withheld; exempt
keep staff: retention, retain, staff retention; stability
keep tabs on: monitor, track, oversee; oversight
keep the doors open: stay open, continue operating, viability
keep the lights on: essential operations, business continuity, minimum running
keep to: adhere, comply, abide, adhered, complied, maintained
keep track: monitor, record, log
keep up: maintain, sustain, match, maintained, sustained
keep up with: match, keep pace, meet demand
keep warm: heating, warm hub, fuel poverty
keep well: prevention, wellbeing, healthy; self-care, proactive care, healthy living
keeper: guardian, custodian, warden
kept from public: exempt, public excluded; confidential, part two
kept in: detained, admitted, overnight stay
kept in the dark: not informed, uninformed; no consultation
kept open: retained, remain open, retain
kept up to date: updated
kept waiting: delayed, long wait, delay
kernel: core
kettle: hot drinks, tea-making
keyboard: computer, input
keyword: search term
kick: assault, boot
kick back: challenge, oppose; resist, objection
kick in: take effect, come into force; effective from, commence
kick into the long grass: defer, postpone; delay, no decision
kick off: commence, launch, initiate; start, mobilise
kick out: remove, expel, evict, exclude; dismiss
kick start: stimulate, launch
kick the bucket: die, decease
kick the can: defer, postpone, avoid decision; delay, further extension
kick up a fuss: object, complain, protest; objection, raise concern
kicked in: took effect
kicked into the long grass: deferred, postponed indefinitely, delayed
kicked off: commenced, launched; started, initiated, mobilised
kicked out: removed, expelled, excluded; evicted, disqualified
kid: child, young person; cyp, paediatric, pupil
kidnap: abduct, snatch
kidney: renal, nephrology; dialysis, ckd
kids: children, young people; cyp, paediatric, child
kids not brought: was not brought, wnb; did not attend
kids' mental health: camhs, cypmh; children's emotional health, cyp mental health
kids' teeth: oral health, children's dental; tooth decay, dental extractions, supervised toothbrushing
kill: murder, fatal, cause death; homicide
kill themselves: suicide; suicide prevention, self-harm
killed themselves: suicide; death by suicide, suspected suicide
killer: murderer, fatal; perpetrator
kindly: caring, considerate
king: monarch, majesty, crown; royal
kingdom: uk, nation
kiss: embrace
kit: equipment, assets, medical devices; capital equipment, medical device, hardware, medical equipment
kitchen: catering, food preparation, canteen; galley
kitty: fund, reserve; budget
knee: orthopaedic; knee replacement, joint replacement, arthroplasty
knee jerk: hasty, reactive
knife: blade, sharp, stabbing; weapon
knight: honour; sir
knock: hit, blow, bang
knock back: reject, refuse, setback; decline, not approved
knock down: demolish, demolition; clearance, site clearance
knock off: reduce, discount, finish work, counterfeit; deduct
knock on: consequential, impact, subsequent effect, indirect; ripple effect, unintended consequence
knock on the head: abandon
knock out: anaesthetic; anaesthesia, sedation
knock-on cost: consequential cost, revenue implication; indirect cost, cost pressure
knock-on effect: consequence, indirect impact, ripple
knocked back: rejected, refused; declined, not approved
knocked down: demolished, demolition, struck by vehicle, cleared, demolish, clear; site clearance, collision, raze
knocked for six: shocked, badly affected
knocked over: hit by vehicle, collision, fell
know how: expertise, skills, knowledge
know the ropes: experienced, familiar
knowledge: expertise; know-how, experience
known about: foreseen
kpi: key performance indicator, metric; indicator, performance measure
`;
