/** Whose turn something is. `leftMs`: how long its holder has it at least, if it does not go on holding it. */
export type Claim =
  | {
      readonly state: "mine" /** Somebody held it before, and let it go without having done it. */;
      readonly isTakenOver: boolean;
    }
  | { readonly state: "held"; readonly leftMs: number }
  | { readonly state: "done" };

/**
 * Who does what several processes are told of, so that it is done once: a lease, taken over when its holder is gone. Part of a Store: all of
 * its processes see the same. Times are those of the store. Throws as the store does.
 */
export interface Claims {
  /** Takes it for `leaseMs` where nobody has taken it, or its holder's lease is over; gives it again to the one that holds it. */
  claim(id: string, holder: string, leaseMs: number): Promise<Claim>;
  /** Holds on to them for `leaseMs` from now; gives those that are still the holder's. */
  renew(ids: readonly string[], holder: string, leaseMs: number): Promise<readonly string[]>;
  /** It is done, for everybody. False where it was no longer the holder's. */
  finish(id: string, holder: string): Promise<boolean>;
  /** Gives it up undone: whoever claims it next has it. Nothing where it is not the holder's. */
  letGo(id: string, holder: string): Promise<void>;
  /** Forgets what was done, or let go, longer ago than this; answers how many. */
  expireClaims(olderThanMs: number): Promise<number>;
}
