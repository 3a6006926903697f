/** Everyday words from "no one to cover" to "nuts and bolts": see `thesaurus.ts`. */
export const N_2 = `
no one to cover: unfilled shift, uncovered, no backfill; rota gap
no one told us: not informed, lack of communication, no consultation
no one wants: hard to fill, no interest, unpopular
no point: futile, no benefit
no questions asked: unconditional, amnesty
no room: at capacity, insufficient space; no beds
no room at the inn: no beds, at capacity
no say: not consulted, no vote, excluded
no show: did not attend, dna; non-attendance
no shows: missed appointments
no sign of: absent, no evidence
no strings: unconditional; without condition, unrestricted
no strings attached: unconditional, unrestricted
no such thing: does not exist
no tender: direct award, single tender waiver; waiver, psr
no thanks to: despite
no time: urgent, lack of capacity, immediately
no trace: missing, no record
no use: ineffective, futile
no way: impossible, not possible
no way out: trapped, blocked exit
no win: not successful
no-show: did not attend, absent, failed to attend; dna, non attendance, missed appointment
noble: honourable
nobody objected: nem con, no objection; unanimous, without dissent
nod through: approve, agreed, without debate, approved; endorse, approved without debate
node: lymph
nof: nhs oversight framework, sof; neck of femur, segmentation
noise: sound, disturbance, nuisance; loud, decibel
noisy: loud, disturbing, rowdy
nominate: nomination, propose; appoint, put forward
non-exec: non-executive director, ned; independent member, lay member
non-executive: ned, non-executive director; lay member
none of: nil
nonetheless: even so, nevertheless
nonsense: untrue, ridiculous
noon: midday, 12pm
norm: standard, usual, average
normal: business as usual, bau; baseline, standard
north: northern, northerly
northern: north, northerly
nose: nasal, ent
nose dive: fall sharply, decline
nostalgia: memory, reminiscence
not a chance: impossible, unlikely, refused
not allowed: prohibited, not permitted, banned; restricted, ineligible, refused
not as bad: improved, better than expected
not being used: underutilised, surplus; vacant, redundant, void
not convinced: not assured, limited assurance; challenge, reservations
not eating: malnutrition, nutrition; dehydration, must
not enough: insufficient, shortfall, lacking; inadequate, capacity gap, lack
not enough beds: bed capacity, insufficient beds; bed occupancy, escalation beds
not enough doctors: medical vacancies, medical staffing; consultant vacancies, medical workforce
not enough midwives: midwifery vacancies, midwifery staffing; birthrate plus, midwife shortage
not enough money: insufficient funding, shortfall, funding gap; unaffordable
not enough nurses: nursing vacancies, nurse staffing; nursing shortage, fill rate
not enough people: inquorate, not quorate; no quorum
not enough room: insufficient space, lack of capacity; overcrowded
not enough space: capacity constraints, space constraints; insufficient capacity, limited accommodation
not enough staff: staffing shortfall, understaffing, staffing shortage, understaffed, below establishment; vacancies, safe staffing, capacity, workforce capacity, workforce gaps
not fair: unfair, inequitable, unjust
not far off: close to
not final: draft, provisional, subject to; indicative, in principle
not fit: unsuitable, unfit, ill health
not going to plan: off track, delayed, adverse
not going well: off track, underperforming; behind plan, challenges, red
not good enough: inadequate, unacceptable, below standard, unsatisfactory; requires improvement, underperformance
not good with computers: digital literacy, digital exclusion; digital skills
not happy: dissatisfied, unhappy
not in: absent
not listened to: concerns dismissed, ignored, not heard
not long: shortly, soon
not looked after: neglected, poor care, dilapidated
not on the nhs: not routinely commissioned, ebi; low priority, ifr, non-commissioned
not online: digital exclusion, digitally excluded
not right: wrong, incorrect, inappropriate
not safe: unsafe, hazardous, at risk
not sure: uncertain, unclear, undecided; clarification, reservation
not turn up: did not attend, dna; non-attendance, no show
not up to it: incapable, unable, unfit
not up to scratch: below standard, inadequate, substandard; non compliant, requires improvement
not used: vacant, unused, idle
not worth it: poor value, not viable, uneconomic
notable: significant, marked
notation: symbols, mark
note: receive, noted; take assurance, acknowledge
notes: records, case notes; clinical records, documentation, minutes
notes of the meeting: minutes, record; action notes, proceedings
nothing: zero, nil; no evidence
nothing doing: refused, no progress
nothing done: no action, not addressed, outstanding
nothing left: exhausted, depleted, nil
nothing to do with: unrelated, not connected
nothing to lose: no risk
nothing wrong: no fault, not upheld, no abnormality
notice: warning, announcement, observe; notification, letter
notification: alert, notice, report in
notify: advise; alert
notion: concept
notorious: well-known, infamous
notwithstanding: despite, in spite of, even though
novel: innovative; book
novelty: innovation
novice: beginner, inexperienced
now and again: occasionally, sporadic, periodically
nowadays: these days, at present
nowhere: no progress
nowhere to park: parking capacity, insufficient parking; car parking, parking pressures
nuclear: atomic, radiation; nuclear medicine
nudge: remind, prompt; follow up, encourage
nuisance: annoyance, disturbance, antisocial behaviour; statutory nuisance, vexatious
null: void, invalid, empty
null and void: invalid, cancelled, of no effect
numb: anaesthetised
number two: deputy, vice chair; deputy chief executive
numbers: volume, activity; data, statistics, figures
numerical: number, quantitative
nun: sister, convent
nurse: nursing, registered nurse; rn, nursing workforce, nursing staff
nurses: nursing workforce, nursing staff; registered nurses, rn
nursing home: care home; nursing care, care home provider, residential
nut: allergy, peanut
nuts and bolts: practical detail, basics
`;
