import { LANGUAGES } from "../../core/languages/words-of.ts";
import { foldText } from "../../core/text/text.ts";

/** Languages whose names are read in those that articles are read in, and in themselves. */
const NAMED_CODES =
  "fr en es de vi it pt nl sv da nb no fi pl cs sk hu ro bg el tr ru uk ar he fa hi zh ja ko th id ms ca eu gl".split(
    " ",
  );

let codesByName: ReadonlyMap<string, string> | undefined;

/**
 * The two letters of a language: of a code ("en"), one with a region or script ("en-US", "fr_FR.UTF-8") or of three letters, or
 * of a name ("French", "français").
 */
export function readLanguageCode(raw: string): string | undefined {
  const folded = foldText(raw.normalize("NFC")).trim();
  const [, letters] = /^([a-z]{2,3})(?:[-_.@][\w-]+)*$/.exec(folded) ?? [];
  if (letters !== undefined) {
    const code = new Intl.Locale(letters).language;
    return code.length === 2 ? code : undefined;
  }
  codesByName ??= collectNames();
  return codesByName.get(folded.replace(/\s*\(.*\)$/, ""));
}

function collectNames(): Map<string, string> {
  return new Map(
    NAMED_CODES.flatMap((code) =>
      [...LANGUAGES, code].flatMap((locale) => {
        const name = new Intl.DisplayNames(locale, { type: "language", fallback: "none" }).of(code);
        return name === undefined ? [] : [[foldText(name), code] as const];
      }),
    ),
  );
}
