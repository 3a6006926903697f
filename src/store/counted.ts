import type { DeleteResult, InsertResult, UpdateResult } from 'kysely';

/** How many rows a statement wrote or deleted. Kysely counts in bigint. */
export function countOf(results: readonly (InsertResult | UpdateResult | DeleteResult)[]): number {
  return results.reduce((count, result) => count + Number(writtenBy(result)), 0);
}

function writtenBy(result: InsertResult | UpdateResult | DeleteResult): bigint {
  if ('numUpdatedRows' in result) return result.numUpdatedRows;
  if ('numDeletedRows' in result) return result.numDeletedRows;
  return result.numInsertedOrUpdatedRows ?? 0n;
}
