import { wordsOf } from "../core/languages/words-of.ts";
import { detectLanguage } from "../core/text/language.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** Share of them that must be the language's own: names come from elsewhere. */
const MIN_OWN_SHARE = 0.8;
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F]/;
const FOREIGN_LETTER = /(?![a-zªº])\p{L}/giu;
/** A capital with an accent between two small letters: bytes of another encoding. */
const CAPITAL_INSIDE = /\p{Ll}(?![A-Z])\p{Lu}\p{Ll}/u;

/** Bytes as windows-1252, where no control character comes out and it is a language that is written in it; else undefined. */
export async function decodeWestern(bytes: Uint8Array): Promise<string | undefined> {
  const text = decodeWindows1252(bytes);
  if (CONTROL.test(text) || CAPITAL_INSIDE.test(text)) return undefined;
  const language = await detectLanguage(text, "und");
  const own = language === "und" ? undefined : wordsOf(language).lexical.westernLetter;
  if (own === undefined) return undefined;
  const foreign = text.match(FOREIGN_LETTER) ?? [];
  const known = foreign.filter((letter) => own.test(letter));
  return known.length >= MIN_OWN_SHARE * foreign.length ? text : undefined;
}
