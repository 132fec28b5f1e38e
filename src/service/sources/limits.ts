/** What one server may hold. */
export const MAX_SOURCES = 200;
export const MAX_PASSAGES = 20_000;
export const MAX_FEEDS = 5;

/** What one server may do within an hour, and within a day: indexing costs far more than asking. */
export const MAX_ADDS_AN_HOUR = 10;
export const MAX_EMBEDDED_A_DAY = 5_000;

/** How long a preview waits for its button, and how long what was done can be undone, in milliseconds. */
export const PREVIEW_MS = 900_000;
export const UNDO_MS = 600_000;
