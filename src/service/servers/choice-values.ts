/** How sure an answer must be. */
export const cautions = ["cautious", "normal", "bold"] as const;
export type Caution = (typeof cautions)[number];

/** Where a message is answered. */
export const replyPlaces = ["channel", "thread"] as const;
export type Replies = (typeof replyPlaces)[number];

/** What becomes of an answer whose quotes an article has changed since. `reply`: it is answered; `mark`: a line is added to it; `off`: nothing. */
export type CorrectionMode = (typeof correctionModes)[number];

export const correctionModes = ["reply", "mark", "off"] as const;
