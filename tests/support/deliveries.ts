import type { NewDelivery, Slot } from '../../src/store/store.ts';

/** A due time of a destination, by default half past eight of a Monday. */
export function aSlot(destination = 'D1', date = '2026-11-23', more: Partial<Slot> = {}): Slot {
  return { destination, date, time: '08:30', dueAt: Date.parse(`${date}T08:30:00Z`), ...more };
}

/** A message for a destination. */
export function aMessage(id: string, more: Partial<NewDelivery> = {}): NewDelivery {
  return {
    id,
    destination: 'D1',
    channel: 'D1',
    threadOf: null,
    purpose: 'digest',
    message: `{"text":"digest ${id}"}`,
    dueAt: Date.parse('2026-11-23T08:30:00Z'),
    ...more,
  };
}
