/** Everyday words from "nag" to "no one listened": see `thesaurus.ts`. */
export const N_1 = `
nag: remind, follow up; reminder
nail: fix, finger
naive: inexperienced
naked: undressed, nude
name: title, identify
name and shame: publicise, identify publicly, identified publicly, published
nameless: anonymous, unnamed
nanny state: regulation, intervention
narrative: story, account, commentary
narrow: tight, slim, limited
narrowest: tightest, least wide
nasty: unpleasant, abusive, unkind
nation: country, uk
native: local, indigenous; first language
natural: normal, ecological, wildlife, environment; unforced, biodiversity, character
naughty: badly behaved, misbehaving
nctr: criteria to reside, delayed discharge; medically fit
near: close, next to; nearby, local
near enough: approximately
near home: closer to home, locally; local access, community-based
near the knuckle: offensive, inappropriate
nearby: close, local, neighbouring; vicinity
nearer: closer, approaching
nearest: closest, most local
nearly done: nearing completion, final stages; substantially complete, advanced stage
neat: tidy, clean
neatly: tidily
necessarily: inevitably
necessary: essential
necessity: essential
neck: throat, cervical
need: require, requirement, demand; necessary, necessity, needs assessment
need to know: confidential, restricted, information sharing
needle: syringe, sharps; needlestick
needless: unnecessary, avoidable
needlessly: unnecessarily, avoidably
needs: requirements, needs assessment; jsna, demand
negate: cancel, undo, nullify
negative: adverse, unfavourable; minus, harmful
neglect: lack of care, abandoned; safeguarding, disrepair
negligence: clinical negligence; claim, cnst, litigation
negotiable: open to discussion, flexible
neighbourhood: locality, local area, community; estate, district
neighbourhood team: int, integrated neighbourhood; neighbourhood health, community team
neighbours: residents, neighbouring properties, local residents; adjacent occupiers, neighbouring, adjacent
nepts: patient transport, non-emergency patient transport; pts
nerve: neuro, courage
nervous: concerned, cautious; anxious, apprehensive
nest: birds, hornets
nest egg: reserve, balances, savings, pension; investment
net: after deductions, overall; mesh
network: system, web; partnership, pcn
neural: nerve, brain
neutral: no view, neither agree, independent, no effect; impartial, cost neutral
never: at no time
never ending: prolonged, indefinite
never had: not provided, no record
never mind: disregard, notwithstanding
nevertheless: even so; despite this
new: newly appointed, recently appointed; introduced, replacement, additional
new blood: recruits, new members, appointments
new boss: newly appointed, new chief executive, appointment; incoming, interim chief executive, chief executive recruitment
new broom: new leader
new build: newly constructed, housing
new face: newly appointed, new member; welcome, appointment
new homes: housing growth, housing development; dwellings, affordable housing
new hospital: new hospital programme, nhp; hospital redevelopment, new build, rebuild
new houses: housing development, housing growth; new homes, dwellings, residential development
new lease of life: refurbished, revived
new start: recruit, starter, fresh
new starter: new appointee, induction; recruit, onboarding
new way of working: new model, operating model; model of care, transformation
newcomer: new member, new appointee; induction
newer: more modern
news: update, announcement; progress, communication, bulletin, briefing
newsletter: bulletin, circular, news update
newspaper: media, press; press coverage
next: next steps, following, forthcoming; subsequent, future, forward plan
next door: neighbouring, adjacent, adjoining; cross-border
next in line: successor, priority, subsequent
next meeting: date of next, next scheduled meeting; future meetings
next of kin: family, relative, nearest relative
next to nothing: minimal, negligible
next up: subsequent
next year: following year, forthcoming year; next financial year
nhs app: patient portal, digital front door; nhs login
nhs england: nhse, nhsei; nhse/i, regulator, regional team
nhs landlord: nhs property services, nhsps; chp, community health partnerships
nhs pays for care: continuing healthcare, chc; funded nursing care, nhs-funded
nhse: nhs england, nhse/i; nhsi, regional team
nhsps: nhs property services; nhs landlord
nice: pleasant, guideline, pleasantly, well
nick: steal, cut, police station
nick of time: just before deadline
nickname: alias
night: overnight, evening, out of hours; nocturnal
night shift: overnight, nights, out of hours
nightmare: significant issue, serious concern; challenge
nil: zero, nought
nip in the bud: early intervention, prevent
nitty gritty: specifics
no answer: no response, not responded; response awaited, outstanding
no beds: bed capacity, at capacity; opel 4, corridor care, twelve-hour
no car: car ownership, public transport; no vehicle access, transport poverty
no change: unchanged, static; stable, remain
no clue: unaware, unknown
no comment: declined to respond, not confirmed
no confidence: vote of no, lack of confidence; not assured
no doubt: certainly, clearly
no end in sight: indefinite, ongoing, prolonged
no go: not proceeding, prohibited, unacceptable
no good: ineffective, unsuitable, poor
no idea: unknown, unaware, uncertain
no internet: digital exclusion, digital poverty; digitally excluded, connectivity
no longer: ceased, discontinued, former
no longer needed: surplus, surplus to requirements; redundant, decommissioned
no matter: regardless, irrespective
no money left: funds exhausted, fully committed, no budget; overspent
no one: nil
no one answered: call not answered, abandoned, no response
no one came: not attended, no response, missed visit
no one knows: unknown, unclear
no one listened: not heard, concerns dismissed, ignored
`;
