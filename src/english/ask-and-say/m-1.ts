/** Everyday words from "machine" to "million": see `thesaurus.ts`. */
export const M_1 = `
machine: equipment, device, scanner; apparatus, computer
machinery: equipment, plant, tools; apparatus
mad: angry, mentally ill; unreasonable
made a loss: deficit, lost money, negative margin
made a mess: error, mishandled, failure
made a mistake: error, wrongly, fault; apologise
made good: repaired, restored, compensated, repair, restore, compensate
made it: arrived, attended, achieved
made it worse: exacerbated, compounded, worsened
made money: generated income, profit, commercialise
made permanent: confirmed in post, substantive, confirm
made public: published, disclosed, announced, publish, disclose, announce
made redundant: redundancy, post deleted, compulsory redundancy, delete post; job losses, restructure
made to pay: charged, invoiced, fined
made to wait: delayed, long wait, kept waiting
magazine: newsletter, publication, periodical
magic: miracle
magnetic: mri, scan
magnificent: splendid, excellent
magnitude: size, scale, extent
mail: post, letters, email; correspondence
mailbox: inbox, email account, postbox
mainframe: central computer, legacy system
mainstream: ordinary, regular, standard; business as usual
maintain: sustain, upkeep; repair, preserve
maintenance: repairs, estates maintenance; ppm, backlog maintenance, upkeep
major incident: critical incident, eprr; emergency, business continuity
majority: carried, more than half; by a majority
make a complaint: complain, raise concern, grievance; pals
make a difference: impact, outcome, improve; benefit, effective
make a fuss: complain, object
make a profit: surplus, commercial return, income
make do: cope, manage, workaround
make ends meet: balanced budget, financial sustainability, cope financially, afford basics, cost of living; breakeven, hardship
make happen: deliver, implement; enable, facilitate
make it safer: mitigate, mitigation; control, reduce risk
make it up: fabricate, compensate
make money: generate income, income generation; commercial income, revenue generation, surplus
make out: claim
make savings: efficiencies, cost improvement, cut costs; cip
make sense of: interpret
make sure: ensure, assure, check, confirm, checking, confirming; assurance, verify
make the cut: shortlisted, selected, eligible, successful
make the most of: maximise, optimise, full use
make up: constitute, compensate, invent, comprised, fabricated, consisted; comprise, false
make up for: compensate, offset, mitigate
make up the difference: top up, bridge gap, fund shortfall
make up their mind: determine, decide, decision; reach a decision, resolve, preferred option
make way: replaced, removed, vacate
maker: manufacturer; supplier
makes sense: logical, sensible
male: man, men, boy; gender
malfunction: fault, failure, breakdown; defect
malicious: deliberate harm, spiteful, vexatious
man: male, gentleman; bloke
management: leadership, senior managers; executive team
management consultants: consultancy, external consultancy; deloitte, pwc, consultancy spend
manager: management, leader; director, service manager, head of
managers: management, leadership; senior leaders, management team
mandate: authority, remit, ballot result; instruction
mandatory: compulsory, obligatory; statutory training
mangle: damage, distort
manifestation: sign, form
manifestly: clearly, plainly
manifesto: election pledges
manipulation: control, tampering; gaming data
manner: method; behaviour
manpower: staffing, workforce, staff numbers
manual: handbook, by hand, paper-based; guide
manufacture: factory; supplier
many: numerous; a number of, large number
map: chart; diagram
march: protest, demonstration; rally
margin: gap, edge, profit; headroom
marital: married, relationship status
mark down: reduce, lower
mark my words: warning
mark up: profit, price increase
marker: indicator, sign, test
market: sector, traders, stalls; suppliers, provider market
marks: rating, score; grade
marriage: wedding, civil partnership; spouse, registrar
marry: wed, civil partnership; tie the knot
marvellous: wonderful, excellent
mash: multi-agency safeguarding hub; safeguarding, front door
mask: face covering, respirator, hide; ppe
mass: large-scale, bulk, lump; bmi
massive: huge, enormous; substantial
master: lead, expert; original copy
mat leave: maternity leave, parental leave; maternity cover, maternity pay
match: match funding; contribution, co fund
mate: friend, colleague
material: significant, substance; fabric, supplies
mathematical: numerical, calculated
matrix: grid, table, scoring
matter: item, subject
matters arising: action log, follow up; actions from previous
mature: older, experienced
maximise: increase, optimise
maximum: highest, upper limit; cap, ceiling
maybe: possibly
mayor: combined authority; mayoral authority, elected mayor
maze: complex, confusing
mdt: multidisciplinary team, multi-disciplinary; case conference
meal: food, lunch, dinner; catering, nutrition
meaningful: significant, genuine, worthwhile
meaningless: pointless, empty, no value
means test: financial assessment, income assessment, income-related; charging policy, contributions, eligibility
meant to: intended, planned, due to; required, scheduled
meantime: interim, temporarily
meanwhile: in the interim
measure: metric, kpi; indicator, assess
measure up: meet standard, comply
measures: metrics, kpis; indicators, interventions, controls
meat: beef, halal, butcher
mechanic: technician, engineer, fitter
media: press, newspapers, television; social media, communications, broadcast
medic: doctor, clinician; medical staff, paramedic
medical mistake: never event, patient safety incident; clinical error, clinical negligence, harm
medical notes: health records, clinical records; epr, patient record, case notes
medicine: medication; drug, prescribing, pharmacy, pharmaceutical
medieval: historic, middle ages
medium: middle, moderate, method; amber
meet: convene, meeting, hold; assemble, session
meet halfway: compromise, negotiate
meet in the middle: compromise, negotiate
meet the cost: pay, fund
meet the deadline: on time, deadline met; within timescale, on schedule
meet up: gather, convene
meeting: committee, session, board; panel, sitting, forum, event
melody: music, tune
melt: thaw
member: councillor, trustee; representative, non executive director
membership: composition, subscription
memorable: unforgettable
memory: recall, recollection, remembrance; dementia
memory clinic: memory assessment service; dementia diagnosis, memory service
mend: repair, fix, put right
mend fences: reconcile, rebuild relationship
menopause: hrt; women's health
mental: psychological, psychiatric, emotional; wellbeing
mental breakdown: mental health crisis; crisis, psychosis, acute mental illness
mental health: mh; psychiatric, wellbeing, psychological, camhs, emotional health
mental hospital: inpatient psychiatric, mental health unit; psychiatric unit, mh inpatient, acute mental health
mentally ill: severe mental illness, smi; mental disorder, mental health
menu: choice of food, options, meals
mercury: metal, thermometer
mercy: compassion, leniency
merge: amalgamate, combine, consolidate, merger; integration, consolidation, cluster
merger: amalgamation, consolidation, acquisition; integration, combine, transaction
merging: merger, amalgamation; integration, consolidation, clustering
merit: value, worth, deserve; strength
merry: festive, happy
mess: failing, issue; poor performance, disorder
mess around: disrupt, waste time
mess up: error, fail, mishandle, failed, mishandled
message: communication, text; memo, email
messed about: inconvenienced, repeated cancellations, poor service
messy: untidy, complicated, dirty
met: convened, meeting, held; discussed, achieved
metal: steel, scrap
metaphor: comparison
meter: gauge, parking, smart; reading
method: approach, technique; procedure
metric: measure, indicator, kpi; performance
metro: tram, underground, light rail
microsoft: microsoft 365, m365; n365, licence
microwave: oven
mid-year: half-year, six months, september
midday: noon, lunchtime, 12pm
middle: centre, mid, intermediate; median
middle of nowhere: remote, rural, isolated
middle of the road: average, moderate
midnight: 12am; overnight
midwife: midwifery; maternity staff, maternity workforce
mighty: powerful, strong
migrate: transfer, switch; relocate
mild: slight, minor, moderate
mildly: slightly
mile: distance, 1.6 km
mileage: travel expenses; business travel, fleet
milestone: key date, target, deliverable; stage, gateway, deadline
military: armed forces, army, defence; veterans, navy
milk: dairy, breastfeeding, formula; feed
mill: factory; windmill
million: £m, millions; m
`;
