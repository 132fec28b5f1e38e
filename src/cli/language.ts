import type { Environment } from "../app/config.ts";
import { UserError } from "../core/errors.ts";
import {
  FALLBACK_LANGUAGE,
  INTERFACE_LANGUAGES,
  type InterfaceLanguage,
  namedLanguage,
} from "../service/words/index.ts";

/** Which language the terminal speaks, and what is wrong with the one that was asked for. */
export interface ChosenLanguage {
  readonly language: InterfaceLanguage;
  readonly mistake?: UserError;
}

/**
 * The language of `--lang`, wherever it stands, else of the locale; English where neither names one of ours. It is known before the
 * arguments are parsed, as what is wrong with them is said in it.
 */
export function chooseLanguage(argv: readonly string[], env: Environment): ChosenLanguage {
  const ofLocale = namedLanguage(localeOf(env)) ?? FALLBACK_LANGUAGE;
  const typed = findLanguageOption(argv);
  if (typed === undefined) return { language: ofLocale };
  const language = namedLanguage(typed);
  return language === undefined ? { language: ofLocale, mistake: languageUnknown(typed) } : { language };
}

/** As POSIX has it: the first that is set and not empty decides. */
function localeOf(env: Environment): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
}

function findLanguageOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === OPTION || word.startsWith(`${OPTION}=`));
  const found = options[at];
  return found === OPTION ? options[at + 1] : found?.slice(OPTION.length + 1);
}

const OPTION = "--lang";

function languageUnknown(given: string): UserError {
  return new UserError({
    code: "argument-invalid",
    values: { problem: "language", given, known: INTERFACE_LANGUAGES },
    message: `Expected --lang to be one of ${INTERFACE_LANGUAGES.join(", ")}, got ${JSON.stringify(given)}.`,
    hint: "Without --lang, the language is that of LC_ALL, LC_MESSAGES or LANG.",
  });
}
