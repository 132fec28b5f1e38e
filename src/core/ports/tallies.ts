export interface Tally {
  /** How often within this span, this time among them. */
  readonly count: number;
  /** How long the span still lasts. */
  readonly leftMs: number;
}

/**
 * How often things happen within a span of time, counted over all processes of a Store, which this is a part of. Times are those of the store.
 * Throws as the store does.
 */
export interface Tallies {
  /** Counts one more of that name, within the span that its first began; where that is over, a span of `spanMs` begins. */
  count(name: string, spanMs: number): Promise<Tally>;
  /** Forgets spans that are over; answers how many. */
  expireTallies(): Promise<number>;
}
