// British and American spellings are folded to one, the American, because its endings are the regular ones. The result
// is only ever compared, never shown, so a rule may also fold words that have one spelling ("promise"), as long as it
// folds all their forms alike.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^program(?:me)(s|d|r|rs)?$/, 'program$1'],
  [/^practi[sc]e?(d|s)?$/, 'practice$1'],
  [/^practising$/, 'practicing'],
  [/^(licen|defen|offen|preten)ce(s|d)?$/, '$1se$2'],
  [/^licencing$/, 'licensing'],
  [/^(cent|theat|lit|fib|calib|(?:kilo|milli|centi)?met)re(s|d)?$/, '$1er$2'],
  [/^centred$/, 'centered'],
  [
    /^((?:mis)?behavi|(?:dis)?col|lab|(?:dis)?fav|(?:dis)?hon|neighb|harb|rum|flav|hum|endeav|vig|arm|val|tum|sav)our/,
    '$1or',
  ],
  [
    /^(travel|counsel|label|model|cancel|fuel|level|channel|signal|total|tunnel|marvel|panel)l(?=ed$|ing$|er$|ers$|or$|ors$)/,
    '$1',
  ],
  [/^councillor/, 'councilor'],
  [/^(enrol|fulfil|instal)l(?=$|s$|ment)/, '$1'],
  [/^skilful/, 'skillful'],
  [/^(dialog|catalog|analog)ue/, '$1'],
  [/^(judg|acknowledg)ement/, '$1ment'],
  [/^ageing$/, 'aging'],
  [/^grey/, 'gray'],
  [/^sceptic/, 'skeptic'],
  [/^manoeuv/, 'maneuv'],
  [/(p|orthop)aed/, '$1ed'],
  [/anaesth/, 'anesth'],
  [/haem/, 'hem'],
  [/gynaec/, 'gynec'],
  [/caesar/, 'cesar'],
  [/aemia/, 'emia'],
  [/^(f)oet(?=al|us)/, '$1et'],
  [/oesoph/, 'esoph'],
  [/diarrhoea/, 'diarrhea'],
  [/lys(?=e$|ed$|es$|er$|ers$|ing$)/, 'lyz'],
  [/(...)is(?=e$|ed$|es$|er$|ers$|ing$|able$|ation$|ations$|ational$)/, '$1iz'],
];

/** A lower-case word with British and American spellings folded to one: "organisation" and "organization" meet. */
export function foldSpelling(word: string): string {
  let folded = word;
  for (const [rule, replacement] of RULES) folded = folded.replace(rule, replacement);
  return folded;
}
