import { GERMAN } from "./de.ts";
import type { DocumentWords } from "./document-words.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { FRENCH } from "./fr.ts";
import { VIETNAMESE } from "./vi.ts";

/** Of all languages: how a document is built is seen before its language is known. */
export const ALL_WORDS: readonly DocumentWords[] = [ENGLISH, FRENCH, SPANISH, GERMAN, VIETNAMESE];
