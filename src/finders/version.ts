/** Grows whenever extraction changes; part of the index fingerprint. */
export const FACTS_VERSION = 14;
