/** Words that turn or bound what stands before them: a sentence that is cut before one says something else. */
export const TURNING =
  "not|no|nor|never|none|neither|cannot|can't|won't|isn't|wasn't|weren't|didn't|don't|doesn't|hasn't|haven't|couldn't|wouldn't|without|unless|except|but|however|although|though|subject to|provided|if|until|only|rather than|instead|lost|fell|rejected|refused|declined|withdrawn|deferred|postponed|cancelled|opposed|against|abstained";
