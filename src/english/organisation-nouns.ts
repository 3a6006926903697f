/**
 * Nouns that make capitalised words the name of an organisation, a place of care or a thing and not of a person: the kinds of bodies, sites
 * and undertakings that health and council papers name. Written from how such bodies are called in England, from no plan.
 */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `trust trusts board boards committee committees council councils ccg ccgs icb ics group groups partnership
   partnerships alliance federation authority authorities commission commissioners agency agencies hospital hospitals
   infirmary centre centres unit units service services team teams practice practices surgery clinic clinics ward wards
   house college university school academy foundation charity society association union institute ltd limited plc llp
   company companies contractors consortium network forum panel cabinet department directorate ministry office
   ambulance police fire nhs england improvement healthwatch programme project plan strategy review framework fund
   scheme pathway model option contract street road lane park hall court square valley county district borough city
   town village parish north south east west region national regional local public health care social integrated
   executive governance assurance scrutiny finance quality audit members member`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Days of the week, as no name of anybody. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays'.split(
    ' ',
  ),
);
