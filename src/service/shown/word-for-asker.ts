import { UserError } from "../../core/errors.ts";
import { LANGUAGES } from "../../core/languages/words-of.ts";
import type { Refusal } from "../asking/cooldown.ts";
import { type InterfaceLanguage, WORDS } from "../words/index.ts";

/**
 * What somebody is told of an error who asks and does not run Sourcier: a UserError by its code, anything else is a bug and neutral with
 * its id.
 */
export function wordError(error: unknown, language: InterfaceLanguage, bugId: string): string {
  const { errors } = WORDS[language];
  if (!(error instanceof UserError)) return errors.bug(bugId);
  switch (error.code) {
    case "question-empty":
      return errors.questionEmpty;
    case "question-unreadable":
      return "maxChars" in error.values
        ? errors.questionTooLong(error.values.maxChars)
        : errors.questionUnreadable(listReadable(language));
    case "corpus-missing":
    case "corpus-empty":
      return errors.noArticles;
    case "queue-full":
    case "state-busy":
      return errors.busy;
    case "database-unusable":
      return isPassing(error.values) ? errors.busy : errors.broken(error.code);
    case "models-server":
      return error.values.problem === "away" ? errors.busy : errors.broken(error.code);
    case "cancelled":
      return errors.interrupted;
    default:
      return errors.broken(error.code);
  }
}

/** Whether the database may well be there again in a moment. */
function isPassing(values: UserError["values"]): boolean {
  return "problem" in values && (values.problem === "unreachable" || values.problem === "connections");
}

/** What somebody is told who asks too often, or whose server does. */
export function wordRefusal({ limit, seconds }: Refusal, language: InterfaceLanguage): string {
  const { tooManyOfPerson, tooManyOfServer } = WORDS[language].errors;
  return limit === "person" ? tooManyOfPerson(seconds) : tooManyOfServer(seconds);
}

/** "English, French, ... or Vietnamese", in that language and its order. */
function listReadable(language: InterfaceLanguage): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  const list = new Intl.ListFormat(language, { type: "disjunction" });
  return list.format(LANGUAGES.map((code) => names.of(code) ?? code).sort(new Intl.Collator(language).compare));
}
