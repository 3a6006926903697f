import { familyOf, isPaperOf, isPassageOf } from '../matter/of-workstream.ts';
import type { View } from '../search/view.ts';
import type { Found } from './found.ts';

/** A test of whether news is of a workstream or of one of its parts. */
export function matchesWorkstream(id: string, view: View): (matter: Pick<Found, 'places' | 'whole'>) => boolean {
  const family = familyOf(id, view);
  return ({ places, whole }) =>
    places.some((place) => (whole ? isPaperOf(place.document, family) : isPassageOf(place, family, view)));
}
