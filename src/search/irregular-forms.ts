// Each line: the base form, then the forms that Porter's rules would not bring to it. "people" is left alone on purpose:
// a paper's "people" are a public, its "person" is one. Forms that are commoner as another word ("wound", "lay", "lives",
// "bases") are left out.
const VERBS = `
arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
catch caught
choose chose chosen
cling clung
come came
creep crept
deal dealt
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecasted
foresee foresaw foreseen
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leap leapt
learn learnt
leave left
lend lent
light lit
lose lost
make made
mean meant
meet met
mistake mistook mistaken
misunderstand misunderstood
oversee oversaw overseen
overcome overcame
overtake overtook overtaken
pay paid
prove proven
rebuild rebuilt
repay repaid
rethink rethought
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
sit sat
sleep slept
speak spoke spoken
speed sped
spell spelt
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck stricken
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
rewrite rewrote rewritten
`;

const NOUNS = `
analysis analyses
appendix appendices
bacterium bacteria
child children
crisis crises
criterion criteria
curriculum curricula
diagnosis diagnoses
foot feet
forum fora
half halves
hypothesis hypotheses
index indices
man men
memorandum memoranda
mouse mice
phenomenon phenomena
prognosis prognoses
referendum referenda
stimulus stimuli
symposium symposia
synopsis synopses
thesis theses
tooth teeth
wife wives
woman women
`;

const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  `${VERBS}${NOUNS}`
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([base = '', ...forms]) => forms.map((form): [string, string] => [form, base])),
);

/** The base form of an irregular English verb or plural ("built", "children"), or the word itself; lower case. */
export function baseForm(word: string): string {
  return BASE_FORMS.get(word) ?? word;
}
