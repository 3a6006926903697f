/** Everyday words from "vacancy" to "vulnerable": see `thesaurus.ts`. */
export const V = `
vacancy: vacant, unfilled, empty post, vacant post, unfilled post; recruitment, vacancy rate, workforce gap
vacation: holiday, annual leave
vaccine: vaccination, immunisation; vacs and imms, uptake, booster
vacuum: gap, clean
vague: unclear, imprecise
vain: without success, proud
valid: legitimate, sound, lawful
valley: dale, vale
valuable: useful, worth a lot
valuation: market value; district valuer, red book, asset value
value: worth, price, benefit; cost
value for money: best value, cost effective; economy efficiency effectiveness
valve: heart, tap
vandalism: criminal damage, graffiti, wilful damage
vanish: disappear, go missing
vans: fleet, vehicles; mobile unit
vaping: vape; e-cigarette, tobacco control
variable: inconsistent, patchy
variance: difference; gap to plan
variant: strain, version
variation: contract amendment; variance
varied: diverse
variety: range, mix, choice
vast: huge, overwhelming
vastly: greatly
vcse: voluntary sector, third sector; charities, community groups
vegetable: greens, healthy eating
vegetarian: plant-based, meat-free, vegan
vehicle: car, van, ambulance; fleet, lorry
vein: blood vessel, iv
velocity: speed
vend: machine
vendor: supplier; contractor, provider
vent anger: complain, protest
venture: project, business, joint
venue: location, room; council chamber, meeting room
verbal: oral, word of mouth
verbatim: word for word, transcript
verbose: wordy
verdict: decision, determination; outcome, conclusion, judgement
verification: check, confirmation, proof
verified: confirmed, checked, validated
versatile: flexible, adaptable
verse: poem
version: draft, edition, copy
versus: compared with
vertical: upright
vessel: ship, boat, blood
vet: check, screen, animal doctor
veterans: armed forces community, ex-service; armed forces covenant
veto: reject, block; override, right of veto
viable: workable, sustainable, feasible
vicar: priest, clergy, rector
vice: vice chair, deputy chair; deputy
vicinity: nearby, surrounding
vicious: violent, cruel
vicious circle: cycle, self-perpetuating
victim: person harmed, complainant, survivor
victory: success
video: film, online, virtual; teams, recording
video appointment: virtual consultation; remote consultation, online consultation, telehealth
viewer: audience, watcher
views: opinions, feedback, opinion; representations, consultation responses, comments, responses, insight
vigorously: strongly, energetically
villages: rural communities, rural; parish, localities
vintage: classic
violate: breach, break, infringe
violence: violence and aggression, assault; violence prevention, abuse
violent: aggressive, abusive, physical assault
violin: instrument
virement: transfer of budget, move money, budget transfer; reallocation
virgin: broadband, provider
virtual ward: hospital at home; remote monitoring, hah
virtually: online
virtue: merit
virus: viral; infection, pathogen, covid-19
virus attack: cyber attack, malware; ransomware, cyber incident
viruses: infection, covid, flu; malware
visible: obvious, noticeable
vision: sight, eyesight; ambition
visiting: visitor; visiting hours, visiting policy
visitors: visiting; relatives, attendees, visitor economy
visual: sight, picture
vital: essential, crucial, critical
vocabulary: words, language
vocal: outspoken, voice
void: empty property, invalid, vacant
volume: amount, number, level; demand
voluntarily: willingly, by choice
voluntary: unpaid, charity, optional; vcse, third sector
voluntary sector: vcse, third sector; vcs, vcfse, charities
volunteer: volunteering; voluntary sector, vcse, unpaid
volunteered: offered, agreed to; undertook
volunteers: voluntary sector, lay representative, volunteering; third sector, vcse, community groups
vomit: sick, throw up, norovirus
vote: ballot, poll, resolve; voted, recorded vote, show of hands, division, motion
vote against: oppose, reject, rejected
vote down: reject, lost, defeated, defeat, rejected; motion fell, not carried
vote for: elect, elected
vote in: elect, appoint, elected, appointed
vote of no confidence: no confidence motion, censure
vote out: remove, defeat, removed, defeated, lost seat
vote to strike: strike ballot, ballot; industrial action, strike mandate
voted: resolved, carried; in favour, recorded vote
voted against: against, opposed; dissent, recorded vote
voted for: in favour, supported; carried
voted through: approved
voter: elector, electorate, ballot paper
vouch: confirm, guarantee
vow: commit, pledge; undertake
vulnerable: at risk, frail, needing protection; susceptible
`;
