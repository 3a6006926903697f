/** Everyday words from "lab" to "lied": see `thesaurus.ts`. */
export const L_1 = `
lab: laboratory, pathology; microbiology, pathology network
label: tag, sticker, mark; name, stigma
laboratory: lab, pathology, testing; microbiology
labour: workforce, childbirth, giving birth; maternity, workers
labour ward: delivery suite; maternity unit, obstetric unit, consultant-led unit, birth centre
lack: shortage, absence; shortfall, insufficient
lack of: shortage, absence, insufficient
lad: boy, young man
ladder: steps; working at height, progression
ladies: women, female toilets
lag: delay, fall behind; time gap
lag behind: slower, delay, below average, delayed
laid: ; tabled
laid bare: exposed, revealed, disclosed
laid down: prescribed, stipulated
laid off: made redundant, redundancy, redundant, dismissed; workforce reduction
laid on: provided, arranged, organised
laid up: ill, injured, out of action
lain: rested
lake: pond, reservoir, water
lamp: light, street light
land: site, estate; land parcel, property, asset, plot
land grab: acquisition, encroachment
land on: result, assigned
landed with: burdened, liable
landlord: lessor; nhs property services, nhsps, freeholder, property owner
landscape: scenery, environment, greenery; planting, national landscape
lane: road, track, carriageway; bus lane
language: speech, tongue, wording; interpreter, english
lapse: expire, lapsed; cease, end
laptop: device, hardware; end user device, it equipment
larger: bigger, greater
largest: biggest, greatest
laser: eye treatment, beam
last: previous
last ditch: final attempt, last resort
last legs: failing, obsolete
last minute: late, short notice, late notice; late paper, urgent item, on the day
last orders: closing time, licensing hours
last straw: final trigger, breaking point
last time: previous meeting, last meeting; previously, matters arising
last word: final decision, final approval; determination
last year: previous year, prior year; preceding year
late: delayed, overdue; behind schedule, slippage, not on time, slipped
lately: recently, recent; in the period
later: subsequent, future; deferred, later date, following
latest: most recent, current, update, current position; latest position
latter: last mentioned
laugh: joke, mock
laughter: humour
launch: go live, commence, introduce; roll out, implement
launched: went live, introduced, commenced; implemented, rolled out
lavatory: toilet, wc, loo
law: legislation, statutory; act, legal duty, regulation
lawn: grass, garden
lawyer: solicitor, barrister, legal adviser; counsel, legal team
lay: non-clinical, public; lay member, non-expert
lay member: non-executive member; ned, independent member
lay off: redundancy, make redundant, redundancies, dismiss, reduce staff, dismissing; workforce reduction, mars, headcount reduction
lay on: provide, arrange, organise
lay out: design
lay the blame: hold responsible, accuse
lay the groundwork: prepare, enabling works
layer: tier, level, coat
layout: design, arrangement, floor plan; configuration
lazy: idle, not working hard
ldap: learning disability; autism, lda
lead: responsible officer, senior responsible owner, lead officer, head, in charge, manager; sro, owner, executive lead, take charge
lead to: cause, result, contribute, caused, resulted, contributed
leader: leader of council, head; chair, chief executive
leadership: executive, management; senior leaders, well-led
leaf: foliage, fallen leaves; gully
leaflet: flyer, information leaflet; literature, publicity, easy read
league: table, ranking; sports
league table: ranking, benchmarking; national comparison, national ranking, oversight framework
leak: water ingress, water damage; roof failure, data breach, escape of water
leaking: water ingress, water damage; roof defects, backlog maintenance
leaky roof: water ingress, roof defect; backlog maintenance, roof replacement
lean: efficient, thin; rely, slant
leap: jump, surge, sharp rise
learn: lessons learned, learning; improvement, evaluation, insight
learning disability: ld, lda; learning difficulty, leder, annual health check
lease: tenancy, rental, leasehold; letting, heads of terms, ifrs 16
least: minimum, lowest, fewest; smallest
leather: hide
leave: resign, depart; leaver, retire, step down
leave hospital: discharge; hospital discharge, transfer of care, step down
leave in the lurch: abandoned, unsupported
leave it at that: close, no further action
leave it to: delegate, entrust
leave of absence: time off, career break, special leave
leave the job: resign, turnover; attrition, leavers
leave things as they are: status quo, do nothing; no change, business as usual
leaving: resigning, departing, stepping down; leaver, retirement, turnover
lecture: teaching
leeway: headroom, flexibility; tolerance, discretion
left: resigned, departed, stepped down; retired, leaver, remaining
left a lot to be desired: unsatisfactory, below standard
left alone: unattended, unsupervised, isolated
left behind: disadvantaged, forgotten, excluded
left high and dry: unsupported, stranded, abandoned
left in: retained
left in a will: legacy, bequest; charitable funds
left in the dark: not informed, unaware; lack of communication
left no choice: forced, compelled
left off: omitted, excluded
left on a trolley: corridor care, trolley wait, twelve-hour breach
left on read: no reply, unanswered
left out: excluded, omitted, overlooked, exclude, omit, overlook
left over: underspend, unspent, remaining balance; surplus, uncommitted
left the area: moved away, relocated
left the job: resigned, ceased employment, departed
left the meeting: withdrew, departed; left at this
left to do: outstanding, remaining; next steps, outstanding action
left to it: unsupported, unsupervised
left to rot: neglected, dilapidated, derelict
left waiting: delayed, long wait, unanswered
leg: limb, stage; lower limb
legal: lawful, statutory; legislation, legal implications, legal advice
legal fight: judicial review, legal challenge; litigation, dispute
legend: myth
legible: readable, clear handwriting
legislation: law, act, regulations; statute, bill
legitimate: valid, lawful, genuine; proper
leisure: recreation, sport, swimming pool; gym, free time
leisure centre: leisure facilities, sports centre; leisure, swimming pool
lend: loan, lending; advance, credit facility
lend a hand: assist, support, volunteer; mutual aid
length: duration, extent; distance
lengthy: prolonged, drawn-out; extended
lenient: soft, light, not strict
lens: glasses, contact
lent: loan, loaned; advanced, lending
lesbian: gay, same-sex; lgbt
less: fewer, lower, reduced; smaller, decrease
less than: fewer
lesser: smaller, lower, reduced
lessons: lessons learned, learning; recommendations, post-project evaluation
let down: disappointed, failed, unsupported
let go: dismissed, made redundant, redundant, released; redundancy, exit
let in: admit, permit
let know: inform, notify, advise; update, communicate
let off: excused, waived, not penalised
let on: disclose, reveal
let out: rented, leased, released
let people know: inform, notify, communicate; communications, publicise
let slip: disclosed, missed
let the public know: publish, communicate, announce
let them know: notify, advise
let up: ease, reduce
lethal: deadly, fatal
lets: rents, leases; tenancies
letter: correspondence, written notice, post; mail
letting off steam: complaint, venting
level: amount, rate, tier; grade, standard
level off: plateau, stabilise, plateaued, stabilised
level playing field: fair, equal treatment, parity
level up: reduce inequality, regeneration, levelling up
lgbt: lgbtq+, sexual orientation; gender identity
lgr: local government reorganisation, unitarisation; unitary, devolution
liability: debt, obligation; indemnity
liable: likely, obliged to pay
liaison: contact, link, coordination; communication
libel: defamation, slander
liberal: generous; lib dem
liberties: freedoms, rights; dols
librarian: library staff; library officer
library: libraries; library service, community hub
lick into shape: improve, prepare
lid: cap, limit
lie: untruth, rest; mislead, false
lie down: rest, recline
lie in wait: ambush
lie low: hide, inactive
lied: misled, untruthful, dishonest
`;
