/** Lists of at most `size`, in order: an engine takes so many values in one statement. */
export function chunks<T>(values: readonly T[], size = 500): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, i) => values.slice(i * size, (i + 1) * size));
}
