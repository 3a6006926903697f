/** Where British public bodies, parliaments and universities publish, as a pattern of the end of a host's name. */
export const PUBLIC_HOST =
  '(?:[\\w-]+\\.)*(?:(?:gov|nhs|ac|police|parliament|sch|mod|senedd|europa)(?:\\.(?:uk|wales|scot|eu|ca))?|nhs\\.net)(?=[/:?#\\s]|[.,;)\\]]|$)';

/** Ends of hosts that societies and charities have: anybody may have one, and few who sell do. */
export const SOCIETY_ENDS: readonly string[] = ['org', 'org.uk', 'charity', 'coop'];

/** Services on which public bodies meet, ask and show: the address says nothing of whose page it is. */
export const SHARED_SERVICES: readonly string[] = [
  'youtube.com',
  'youtu.be',
  'eventbrite.co.uk',
  'eventbrite.com',
  'surveymonkey.co.uk',
  'surveymonkey.com',
  'smartsurvey.co.uk',
  'citizenspace.com',
  'microsoft.com',
  'zoom.us',
  'twitter.com',
  'facebook.com',
];

/** Where anybody has a mailbox for nothing: the whole address tells, the host nothing. */
export const FREE_MAIL: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.co.uk',
  'outlook.com',
  'yahoo.com',
  'yahoo.co.uk',
  'aol.com',
  'icloud.com',
  'live.com',
  'live.co.uk',
  'mail.com',
  'proton.me',
  'protonmail.com',
  'btinternet.com',
];
