/** The store cannot be reached now; what was asked of it has not been done as far as anyone can tell. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway';
}

/** The store cannot be used at all: the message says what is wrong and what to do. */
export class StoreRefused extends Error {
  override readonly name: string = 'StoreRefused';
}

/** The store cannot be opened for a reason that may pass by itself: a full or read-only disk, rights, a drive that is away. */
export class StoreNotYet extends StoreRefused {
  override readonly name = 'StoreNotYet';
}
