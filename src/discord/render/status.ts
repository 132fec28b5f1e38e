import type { SourceView } from "../../app/types.ts";
import { wordsFor } from "../../service/words/index.ts";
import { MAX_STATUS } from "../limits.ts";

/** What the bot knows, in the language of its first article: "Knows one article: ...". At most 128 characters. */
export function statusLine(sources: readonly SourceView[]): string {
  const [first] = sources;
  const { status } = wordsFor(first?.metadata.language ?? "und").discord;
  const withTitle = status(sources.length, sources.length === 1 ? first?.metadata.title : undefined);
  return withTitle.length <= MAX_STATUS ? withTitle : status(sources.length, undefined);
}
