/** Largest article file that is read, in bytes. */
export const MAX_FILE_BYTES = 10_000_000;

/** How much of a text its language is told by, in UTF-16 code units. */
export const LANGUAGE_SAMPLE_CHARS = 2_000;

/** How deep folders may lie inside each other. */
export const MAX_FOLDER_DEPTH = 32;

/** How deep elements of a document may lie inside each other; browsers stop at 512. */
export const MAX_DOCUMENT_DEPTH = 512;

/** How many elements a document may have. */
export const MAX_DOCUMENT_ELEMENTS = 200_000;

/** How much memory reading a document may take, in MB. */
export const MAX_READING_MEGABYTES = 256;

/** After so long with nothing to read the process that reads ends, in milliseconds. */
export const IDLE_READING_MS = 10_000;

const MAX_READING_SECONDS = 20;
const MAX_PDF_SECONDS = 60;

/** How long reading a document may take, in seconds: pages of a PDF take longer. */
export function maxReadingSeconds(file: string): number {
  return /\.pdf$/i.test(file) ? MAX_PDF_SECONDS : MAX_READING_SECONDS;
}

/** How many files a packed document may hold. */
export const MAX_ZIP_ENTRIES = 2_000;

/** How large a packed document's text may become, in MB, and how many times its size; a small one may become more. */
export const MAX_UNPACKED_MEGABYTES = 64;
export const MAX_UNPACK_RATIO = 100;
export const MIN_RATIO_BYTES = 1_000_000;

/** How many pages a PDF may have. */
export const MAX_PDF_PAGES = 500;
