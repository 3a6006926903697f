/** First parts of words that English writes with a hyphen whatever follows, so that one at a line's end is the word's own. */
export const KEEPS_HYPHEN: ReadonlySet<string> = new Set(
  `all anti co cross cost ex face five four full half hard high home in inter joint key large last late lead light long low
  medium mid multi near nine non off on one open out over part post pre pro quasi re real second self semi seven short six
  small so state sub ten third three time two under up user value well wide year`.split(/\s+/),
);
