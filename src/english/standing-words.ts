/** How people ask what is to come of a matter: each is followed by the matter. */
export const ASKS_PLANS =
  "(?:what(?:['’]?s| is| are| were)? (?:the |our |their )?|are there any |any )?(?:current |latest )?(?:plans?|next steps?|intentions?) (?:for|with|about|around|on)|what(?:['’]?s| is) (?:the )?(?:next|future|planned|in store|in the pipeline) (?:for|with|on)|what happens next (?:with|to|for|on)|what do (?:we|they|you) (?:plan|intend) (?:for|with|to do (?:about|with))";

/** How people ask what stands in the way of a matter. */
export const ASKS_TROUBLE =
  "what(?:['’]?s| is| has| was)? (?:gone |going |been )?(?:wrong|holding (?:up|back)|blocking|stopping|delaying|the (?:problem|matter|trouble|hold-?up|delay|snag|issue)s?)(?: with| in| on| to)?|what (?:are|were) the (?:problem|issue|difficult(?:y|ie)|obstacle|barrier|snag|delay|worr(?:y|ie)|concern)s? (?:with|about|on|over|in|at)";

/** Words of those that name nothing of the matter. */
export const TROUBLE_WORDS =
  'gone going wrong holding hold held up back blocking stopping delaying delay delays problem problems matter trouble troubles snag snags issue issues difficulty difficulties obstacle obstacles barrier barriers worry worries concern concerns';
