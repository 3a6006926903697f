import { countOf } from './counted.ts';
import type { Engine } from './engine.ts';

/** What somebody has set for a place. */
export interface Setting {
  /** A channel's Slack id, or `*` for all channels. */
  readonly place: string;
  /** What is set: of one name a place has one setting. */
  readonly name: string;
  readonly value: string;
  /** A Slack id. */
  readonly by: string;
  readonly at: number;
}

export interface Settings {
  /** Of the given places, in the order of place and name; of all where none is given. */
  list(places?: readonly string[]): Promise<readonly Setting[]>;
  /** Adds, or replaces the one of the same place and name. */
  put(setting: Setting): Promise<void>;
  /** False where there was none. */
  remove(place: string, name: string): Promise<boolean>;
}

/** What places are set to. */
export function createSettings({ db }: Engine): Settings {
  return {
    async list(places) {
      const all = db.selectFrom('settings').selectAll();
      if (places?.length === 0) return [];
      const rows = await (places === undefined ? all : all.where('place', 'in', [...places])).execute();
      const key = ({ place, name }: { readonly place: string; readonly name: string }) => `${place} ${name}`;
      // Sorted here: the engines disagree on the order of words.
      return rows.map(({ set_by: by, ...row }) => ({ ...row, by })).sort((a, b) => (key(a) < key(b) ? -1 : 1));
    },
    async put({ place, name, value, by, at }) {
      const set = { value, set_by: by, at };
      await db
        .insertInto('settings')
        .values({ place, name, ...set })
        .onConflict((on) => on.columns(['place', 'name']).doUpdateSet(set))
        .execute();
    },
    async remove(place, name) {
      const gone = db.deleteFrom('settings').where('place', '=', place).where('name', '=', name);
      return countOf(await gone.execute()) > 0;
    },
  };
}
