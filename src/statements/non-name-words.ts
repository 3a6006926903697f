// Words that begin with a capital in committee papers and are never part of a person's name there. A surname that is
// also one of these (Mr Head, Mrs Court) is still read after a title.
const WORDS = `
a an the this that these those our its their his her each every any all some another other both no
i we you he she it they who which what when where while if as at by for from in of on or and to with after before since
until during following under over about not but so then thank thanks yes okay good please also however therefore
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter easter christmas
nhs county council councils borough district parish town city unitary combined north south east west northern southern
eastern western central greater upper lower mid coast coastal great royal
committee committees board boards cabinet panel executive assembly authority authorities commission forum group groups
partnership partnerships trust trusts senate governing body governors trustees parliament government party house
department directorate division branch unit team office agency association foundation federation alliance network
college university school academy institute society inspectorate police constabulary company corporation incorporated limited ltd plc
hospital hospitals infirmary clinic surgery practice centre hall room building street road lane avenue square park
health healthcare wellbeing care social adult adults children childrens children’s children's young people family
families education learning skills mental public primary community acute ambulance stroke vascular maternity cancer
emergency urgent elective hyper local regional national international joint integrated integration transformation
sustainability sustainable plan plans planning strategy strategic strategies policy policies programme programmes
project projects review reviews model models framework frameworks scheme service services system systems clinical
commissioning commissioner commissioners medical nursing nurse finance financial corporate democratic governance legal
scrutiny overview research performance quality workforce digital technology information communication communications
engagement housing transport environment highways economy economic growth regeneration development business
improvement prevention estates productivity enablers leadership safeguarding procurement contracts resources property
item items agenda minutes minute report reports update paper papers appendix annex summary introduction background
recommendation recommendations decision decisions conclusion contact details document documents part section paragraph
page table figure chapter schedule case change value draft final public private confidential exempt unrestricted
chief deputy vice acting interim assistant associate senior junior principal managing general responsible accountable
operating operational chair chairman chairwoman chairperson leader head lead officer officers director directors
manager managers secretary minister ministers consultant adviser advisor counsel treasurer clerk mayor president
governor member members analyst accountant auditor pharmacist inspector coordinator co-ordinator administrator
specialist registrar ombudsman spokesman spokeswoman spokesperson representative representatives sponsor champion
partner chancellor dean whip speaker candidate staff patient patients resident residents
overview workstream workstreams pathway pathways delivery support relationships assurance reform traded first second
third new old next last year annual monthly weekly quarterly present apologies attendance absent substitute substitutes
motion amendment question questions answer response discussion resolved agreed noted approved
state home foreign prime shadow lay independent elected non-executive cross-party
re subject from date time place venue status
bank bakery airport church club library museum theatre station railway rail bus water energy power electric gas oil
foods farm farms hotel inn restaurant store stores shop union fund funds charity lottery capital holdings partners
solutions consulting associates insurance bridge harbour river lake island valley forest airlines industries motors
textiles pharmacy lives matter city's opposition yesterday today tomorrow supreme statistics nation nations order act bill regulations
`;

const NON_NAME_WORDS = new Set(WORDS.trim().split(/\s+/));

/** Whether a capitalised word belongs to bodies, places of work, papers, posts or the calendar, not to a person's name. */
export function isNonNameWord(word: string): boolean {
  return NON_NAME_WORDS.has(word.toLowerCase());
}

const SURNAMES_TOO = new Set(
  'hall lane park street house page west north east young head dean clerk may march chambers church marsh court mayor speaker chancellor'.split(
    ' ',
  ),
);

/** Whether such a word is a common surname as well, and may end a name of two words: "Jane West", "Mark Young". */
export function isSurnameToo(word: string): boolean {
  return SURNAMES_TOO.has(word.toLowerCase());
}
