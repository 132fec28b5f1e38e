/** How sure an answer must be. */
export const cautions = ["cautious", "normal", "bold"] as const;
export type Caution = (typeof cautions)[number];

/** Where a message is answered. */
export const replyPlaces = ["channel", "thread"] as const;
export type Replies = (typeof replyPlaces)[number];
