/** Everyday words from "e-prescribing" to "envelope": see `thesaurus.ts`. */
export const E_1 = `
e-prescribing: epma, electronic prescribing; eps, prescribing system
each other: one another, mutual, reciprocal
eager: keen, willing, enthusiastic
eagerly: keenly, enthusiastically
ear nose and throat: ent; otolaryngology, head and neck
ear wax: microsuction, aural care; wax removal, irrigation
earliest: soonest
early: ahead of schedule, in advance; prior, early stage
early baby: preterm; premature, neonatal
early days: initial stage, too soon, premature
early doors: initial stage
earmark: allocate, ringfence; set aside, designate
earn: paid, wage, salary; income, make money
ears: ent, audiology; ear nose throat, otology
earth: soil, ground, planet
ease: relieve, relax, reduce; simplicity, alleviate
ease off: reduce, lessen, relax
easier: simpler, more straightforward, less complicated
easiest: simplest, quickest, most straightforward
easily: simply, without difficulty, readily
east: eastern; easterly
easy: simple, straightforward, not hard; accessible
easy read: accessible information, plain english; ais, accessible format
eat into: use up, reduce, deplete
eating disorder: anorexia; bulimia, ceds, disordered eating
eccentric: odd, unusual
echo: heart scan, repeat; echocardiogram
ecological: environmental, wildlife, habitat; biodiversity
economical: cost effective, value for money; efficient, low cost
economy: local business, growth, jobs; economic development, saving
ed: emergency department, a&e; accident and emergency
edge: border, boundary, brink; margin
edit: amend, revise; correct
editor: newspaper, publisher; press
education: schooling, learning, teaching; training, schools, pupils
effect: impact, consequence; implication, outcome
effect on people: impact assessment, eia; eqia, qia, iia, equality impact
efficiency: saving, savings; cost reduction, productivity
efficient: efficiency, productive; productivity, value for money
effort: attempt, endeavour; hard work
egg: fertility, food; donor
ego: pride, self-importance
ehcp: education health care, ehc plan; send, statutory plan
eia: equality impact assessment, eqia; ehia, iia, impact assessment
eke out: stretch, make last
elaborate: expand
elderly: older people, older adults; frailty, over 65s, care of elderly
elect: appoint, election; elected, return
elected: appointed, returned; election, member
electoral: voting, election; polling, register
electrics: electrical infrastructure, electrical; wiring, power supply
electronic: digital, computer, online; paperless, epr
electronic patient record: epr, ehr; digital record
electronic prescribing: epma, e-prescribing; eps
elegant: stylish, neat
element: component; factor
elevator: lift, hoist
eleventh hour: late, last minute; urgent, final stage
eligible: qualify, entitled, meets criteria; able to apply
eliminate: get rid of, remove, end; eradicate, clear
elite: top, privileged; high performing
elsewhere: another site
embarrass: shame, humiliate; reputational damage
embed: bed in, become routine; establish, entrench
emergency: urgent; acute, unplanned, non-elective, uec
emergency department: ed, a&e, accident and emergency; casualty
emergency meeting: extraordinary meeting, special meeting; urgent meeting, gold command
emergency planning: eprr, emergency preparedness; resilience, lrf
eminent: distinguished, leading, well-known
emit: release, discharge
emotion: upset; mood
emotionally: psychologically; upsetting
emphasis: stress, focus, priority
emphasise: stress, highlight, underline; reiterate
empire: organisation; control
employ: hire, recruit; engage, use
employee: staff member, worker, personnel; colleague, workforce
employer: organisation, boss, company; workplace
empty: vacant, void; surplus, unoccupied, unused
empty building: vacant property, void; surplus estate, void space, unoccupied
empty post: vacancy, vacant post, unfilled; establishment gap
empty posts: vacancies, vacant posts; vacancy rate, unfilled
empty space: void space, void cost; vacant, underutilised
emulate: copy, match
enable: ; make possible, facilitate
enclose: attach, append; fence
encounter: come across; experience, contact
encourage: urge, promote; motivate, invite
end: conclude, cease, completion; expire, complete, terminate, expiry, termination
end of: expiry, conclusion, termination
end of life: eol, palliative; peolc, hospice, advance care planning, respect
end of the line: final stage, terminus, no further options
end of the road: final stage, no further options
end of year: year end, 31 march; end of december
end up: result, finish, resulted, admitted
end up back in hospital: readmission, readmitted; re-admission rate
end up spending: outturn, forecast outturn; year end position
endeavour: attempt, seek; effort
ended: concluded, ceased, expired; terminated, completed
endless: never-ending, unlimited
endlessly: constantly, without end
endorse: support, back, agree; approve, recommend
ends: expire, cease; end date, conclusion
enemy: opponent, foe
energy: utilities, carbon; decarbonisation, electricity, psds
energy bill: energy costs, utilities; utility costs, energy inflation
enforce: impose, police, make comply; take action, prosecute
engage: consult; employ, take part
engineer: technician, surveyor, mechanic; estates, building work
enhance: improve, better, strengthen; boost, upgrade
enjoy: have fun, pleasure; benefit from
enjoyable: fun, pleasant
enlarge: expand, extend, make bigger; increase
enormous: huge, massive; significant
enough: sufficient, adequate; capacity, adequacy
enough beds: bed capacity; bed occupancy, bed base, bed modelling
enough people: quorum, quorate; attendance
enquire: query; request information
enquiries: queries, requests; contacts
enter: join, input; record
enterprise: business, company, venture; social, start-up
entertain: amuse; hospitality
enthusiasm: keenness, interest; passion
enthusiastic: keen, eager; positive
entire: complete
entirety: complete
entitle: qualify, right, eligible
entity: organisation, body, company; legal form
entrance: door, access; reception, front
entries: records, items, submissions; lines
envelope: budget, pot, funding limit; letter
`;
