import { UserError } from "../../core/errors.ts";
import type { Messages } from "../messages/types.ts";

/** What a person is told of an error: a UserError by its code, anything else is a bug and neutral with its id. */
export function failureText(error: unknown, messages: Messages, bugId: string): string {
  if (!(error instanceof UserError)) return messages.errors.bug(bugId);
  switch (error.code) {
    case "question-empty":
      return messages.errors.questionEmpty;
    case "question-unreadable":
      return messages.errors.questionUnreadable;
    case "corpus-missing":
    case "corpus-empty":
      return messages.errors.noArticles;
    case "queue-full":
    case "state-busy":
      return messages.errors.busy;
    case "cancelled":
      return messages.errors.interrupted;
    default:
      return messages.errors.broken(error.code);
  }
}
