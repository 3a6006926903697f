// What a person undertakes in a meeting is done by a few verbs: fetching, telling, writing, arranging, looking into.

const TELLING =
  'bring back|report back|feed back|feedback|come back|get back|go back|write to|write|send|share|circulate|provide|supply|forward|e-?mail|distribute|pass on|pass|relay|notify|remind|inform|brief|update|respond|reply|present|publish|issue|raise|contact|speak to|speak with|speak|talk to|liaise|consult|ask|invite|meet with|let (?:him|her|them|us|members|the \\w+) know|advise|table|submit|resubmit|return|convey|report|escalate';

const DOING =
  'look into|look at|look again|find out|follow up|follow this up|chase|investigate|check|confirm|clarify|consider|review|revisit|explore|examine|seek|obtain|arrange|organise|schedule|convene|set up|prepare|draft|produce|write up|collate|compile|amend|correct|revise|add|include|take back|take away|take this|take forward|take up|pursue|ensure|monitor|work with|develop|establish|undertake|attend|visit|give (?:\\w+ ){0,3}(?:update|briefing|presentation|information|details|answer|response)|keep (?:\\w+ ){1,3}(?:informed|updated)|make (?:\\w+ ){1,4}available|hold|identify|bring|refer|help|support|complete|finalise|offer|assist|set out|put|join|act|lead|nominate|appoint|defer|postpone|delay|withdraw|carry out|conduct|discuss|host|co-?ordinate|resend|request';

/** A verb in its plain form that an undertaking may have, or a request: "bring back", "look into". */
export const ACTION_VERB = `(?:${TELLING}|${DOING})`;

/** Verbs that tell someone something later: what "she said that she would" must be followed by to be an undertaking. */
export const TELLING_VERB = `(?:${TELLING}|look into|look at|find out|follow up|follow this up|check|confirm|investigate|take (?:\\w+ ){0,3}(?:back|away|up|forward)|ensure|arrange|seek|obtain|clarify|bring|set up|explore|pursue|prepare|review|include|give (?:\\w+ ){0,4}(?:update|briefing|presentation|information|details|answer|response)|keep (?:\\w+ ){1,3}(?:informed|updated)|make (?:\\w+ ){1,4}available)`;

/** The past participles by which an action is asked for without saying of whom: "be brought back", "be circulated". */
export const DONE =
  '(?:brought|reported|fed|presented|provided|circulated|shared|sent|submitted|supplied|arranged|organised|included|added|amended|investigated|considered|reviewed|invited|requested|sought|given|made available|published|written|drafted|prepared|produced|forwarded|distributed|held|scheduled|convened|updated|informed|asked|contacted|placed|tabled|monitored|explored|deferred|postponed|issued|raised|taken|set up|established|developed|completed|carried out|followed up|kept)';
