import { describe, expect, it } from 'vitest';
import { isVenueLine } from '../../src/knowledge/venue-lines.ts';

describe('where a meeting was', () => {
  it.each([
    'Venue: Room 2',
    'Place: Committee Room',
    'Location – Town Hall',
    'at the offices of the Health Board',
    'Council Chamber, Town Hall',
  ])('%s', (line) => {
    expect(isVenueLine(line)).toBe(true);
  });

  it.each([
    'Place Scrutiny Committee',
    'PLACE SELECT COMMITTEE',
    'Places and Communities Committee',
    'Location Planning Panel',
  ])('not %s: a body named for places', (line) => {
    expect(isVenueLine(line)).toBe(false);
  });
});
