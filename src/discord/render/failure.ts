import { UserError } from "../../core/errors.ts";
import type { Words } from "../../service/words/types.ts";

/** What a person is told of an error: a UserError by its code, anything else is a bug and neutral with its id. */
export function failureText(error: unknown, words: Words, bugId: string): string {
  if (!(error instanceof UserError)) return words.errors.bug(bugId);
  switch (error.code) {
    case "question-empty":
      return words.errors.questionEmpty;
    case "question-unreadable":
      return words.errors.questionUnreadable;
    case "corpus-missing":
    case "corpus-empty":
      return words.errors.noArticles;
    case "queue-full":
    case "state-busy":
      return words.errors.busy;
    case "cancelled":
      return words.errors.interrupted;
    default:
      return words.errors.broken(error.code);
  }
}
