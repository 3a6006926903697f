import { followedEntry, registerEntries } from '../../digest/register-names.ts';
import { followedWords } from '../../digest/resolve-followed.ts';
import type { Followed } from '../../digest/subscription.ts';
import type { View } from '../../search/view.ts';

/** What a button names, as a view knows it now; an entry that is gone goes by its id. */
export function namedFollowed({ kind, id }: Pick<Followed, 'kind' | 'id'>, view: View): Followed {
  if (kind === 'words') return followedWords(id);
  const entry = registerEntries(view).find((known) => known.kind === kind && known.id === id);
  return entry === undefined ? { kind, id, name: id } : followedEntry(entry);
}
