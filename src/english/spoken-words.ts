/** How people ask whether and when a matter was spoken of at a meeting or in a paper. */
export const SPOKEN =
  'discuss(?:ed)?|consider(?:ed)?|mention(?:ed)?|raised?|(?:talk(?:ed)?|h[ea]+r(?:d)?) (?:about|of)|on the agenda|look(?:ed)? (?:at|into)|report(?:ed)?(?: on)?|review(?:ed)?|sp[eo]+ken? (?:of|about)|spoke (?:of|about)|debated?|c[oa]me up|brought up|bring up|touch(?:ed)? on|deal(?:t)? with|turn(?:ed)? to|covered|updated?';

/** The single words of those, which name nothing that was spoken of. */
export const SPOKEN_WORDS =
  'discuss(?:ed)?|consider(?:ed)?|mention(?:ed)?|raised?|talk(?:ed)?|hear|heard|agenda|look(?:ed)?|report(?:ed)?|review(?:ed)?|spoken?|speak|debated?|come|came|bring|brought|touch(?:ed)?|deal|dealt|turn(?:ed)?|covered|updated?|meeting|meetings';

/** What a body does with a matter in words, whatever it decides: "what did the board say about …". */
export const SAID_OF =
  'say|said|think|thought|make|made|tell|told|report|reported|conclude|concluded|feel|felt|have to say|had to say|comment|commented';
