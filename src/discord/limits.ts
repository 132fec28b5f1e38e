/** Discord's numbers (API v10) and our own; lengths in UTF-16 code units, which is never less than what Discord counts. */

/** All text displays of one message together. */
export const MAX_MESSAGE_TEXT = 4000;
/** Components of one message, nested ones counted. */
export const MAX_COMPONENTS = 40;
export const MAX_BUTTONS_PER_ROW = 5;
export const MAX_LINK_URL = 512;
export const MAX_CUSTOM_ID = 100;
export const MAX_CHOICES = 25;
export const MAX_CHOICE_NAME = 100;
export const MAX_STATUS = 128;
export const MAX_QUESTION = 1000;
export const MAX_THREAD_NAME = 100;
export const MAX_REASON = 500;

/** Kept free in every message for the notes that say what continues or was left out. */
export const NOTE_ROOM = 200;
/** The longest block that can be shown whole. */
export const MAX_BLOCK_TEXT = MAX_MESSAGE_TEXT - NOTE_ROOM;
/** Link buttons of one answer. */
export const MAX_LINKS = 4;
/** Articles whose details an answer gives before the rest is only counted. */
export const MAX_TITLES = 5;
/** Titles that an abstention, which is to be short, names before the rest is only counted. */
export const MAX_NAMED_TITLES = 3;
/** Articles to choose from, likewise. */
export const MAX_CHOSEN_TITLES = 20;
export const FACT_QUOTES_PER_PAGE = 4;
export const FACTS_PER_PAGE = 15;
export const SOURCES_PER_PAGE = 10;
/** How long after it was asked an edited question is answered anew. */
export const EDIT_WINDOW_MS = 120_000;
/** Discord shows typing for ten seconds. */
export const TYPING_EVERY_MS = 9_000;
/** What a stop waits for the questions in flight; a stop as a whole takes at most five seconds. */
export const DRAIN_MS = 3_500;
/** What those whose question was cancelled wait at most to be told. */
export const FAREWELL_MS = 500;
/** Nobody waits for an end without a signal: what is under way, such as a model that is being loaded, may come to its own. */
export const END_MS = 30_000;
/** Before a request that a broken connection cut off is sent again. */
export const REQUEST_PAUSE_MS = 500;
/** Between two lines of the log on one outage. */
export const OUTAGE_LINE_MS = 60_000;
export const LOGIN_RETRY_FIRST_MS = 1_000;
export const LOGIN_RETRY_MAX_MS = 60_000;
