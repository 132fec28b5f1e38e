/** Texts that a model takes in one run; more costs memory that onnxruntime never gives back. */
export const MAX_BATCH = 8;
/** Characters in one run, padding included: about 0.2 s of work on two cores. A longer text runs alone. */
export const MAX_BATCH_CHARS = 2_400;
/**
 * Likewise of passages of an index, which a question waits for: mostly one passage, some 30 ms. Two or four at once are no faster than one
 * after the other, and eight take a tenth more.
 */
export const MAX_PASSAGES_CHARS = 600;
/** So long a question thinks at most between two calls of a model; passages begin nothing meanwhile. */
export const THINKING_MS = 40;
/** So long passages are held at most for the sake of questions before one unit of theirs runs. */
export const MAX_HOLD_MS = 250;
/** Threads of onnxruntime in one run, where the machine has as many. */
export const MAX_THREADS = 4;
/** Tokens of one text that the embedder sees, special tokens included; the rest is cut off. */
export const EMBEDDER_MAX_TOKENS = 512;
/** Tokens of question, title and passage together in one window of the reader, special tokens included. */
export const READER_MAX_TOKENS = 384;
export const READER_MAX_QUESTION_TOKENS = 64;
/** Turns before a follow-up that the reader sees, */
export const READER_MAX_TURNS = 2;
/** words of each reply, */
export const READER_MAX_REPLY_WORDS = 18;
/** and tokens of turns and follow-up together: the last ones. */
export const READER_MAX_FOLLOW_UP_TOKENS = 96;
/** The longest answer, in words: the reader was trained with spans of at most 30 tokens. */
export const READER_MAX_ANSWER_WORDS = 20;
export const READER_MAX_TITLE_TOKENS = 24;
/** Calls that may be under way or wait for the model before another one is refused. */
export const MAX_QUEUED_CALLS = 256;
/** Vectors of questions kept in memory. */
export const QUESTION_CACHE = 512;
/** Sentences whose words' vectors are kept in memory: some 40 kB each. */
export const WORD_VECTORS_CACHE = 256;
/** Readings (question, title, passage) kept in memory. */
export const READING_CACHE = 512;
/** Words whose pieces are kept in memory. */
export const WORD_CACHE = 20_000;
/** Longer words are cut into pieces each time. */
export const MAX_CACHED_WORD_CHARS = 40;
/** Texts, or passages to read, in one request to a server of models; a longer list goes in several. */
export const MAX_ITEMS_A_REQUEST = 64;
/** Bytes of one request to a server of models: MAX_ITEMS_A_REQUEST passages take some 200 kB. */
export const MAX_REQUEST_BYTES = 2 * 1024 * 1024;
/** Requests that somebody waits for and that a server of models has under way before it refuses one more. */
export const MAX_SERVED_QUESTIONS = 128;
/** Requests to embed passages of an index, likewise. */
export const MAX_SERVED_PASSAGES = 16;
/** What a server of models tells whom it refuses to wait. */
export const BUSY_RETRY_SECONDS = 1;
/** What an index waits in all for a server of models that is busy. */
export const MAX_BUSY_WAITS = 300;
/** After so long without a byte a server of models counts as away. */
export const SERVER_SILENCE_MS = 60_000;
