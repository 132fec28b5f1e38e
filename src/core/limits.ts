/** Longest stretch that counts as one sentence, in UTF-16 code units; a longer one is split at white space. */
export const MAX_SENTENCE_CHARS = 1_000;

/** Longest line that may be taken for a title, in UTF-16 code units. */
export const MAX_TITLE_CHARS = 250;

/** Longest photo caption that is still a credit line, in UTF-16 code units. */
export const MAX_CAPTION_CHARS = 500;

/** Longest "Source: ..." or agency line that is still a credit line, in UTF-16 code units. */
export const MAX_CREDIT_CHARS = 160;
