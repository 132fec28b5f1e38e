/** Characters of a question on the command line: onnxruntime overflows its stack where the whole line is some 16,000 characters long. */
export const MAX_ARGUMENT_CHARS = 8_000;

/** Characters read of a question on standard input; the engine refuses far shorter ones. */
export const MAX_PIPED_QUESTION_CHARS = 100_000;

/** Cells a line of prose takes at most, however wide the terminal is. */
export const MAX_LINE_CELLS = 100;

/** Cells a line takes at least, however narrow the terminal says it is. */
export const MIN_LINE_CELLS = 24;

/** Cells assumed where a terminal does not tell its width. */
export const DEFAULT_LINE_CELLS = 80;

/** Earlier turns that a conversation hands to the engine. */
export const MAX_TURNS = 5;

/** Cells of the progress bar. */
export const PROGRESS_CELLS = 24;

/** Candidates that --explain shows. */
export const MAX_EXPLAINED_CANDIDATES = 10;

/** Files that a line on what is left out names. */
export const MAX_NAMED_FILES = 3;

/** So many names are shown for one that no fact bears. */
export const MAX_NAMES_LIKE = 5;
