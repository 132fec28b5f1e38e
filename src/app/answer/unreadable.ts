import type { Article } from "../../core/article/article.ts";
import { UserError } from "../../core/errors.ts";
import type { Embedder } from "../../core/ports/embedder.ts";

/** What has a larger share of pieces that the model cannot read is refused. */
const MAX_UNREADABLE_SHARE = 0.5;
/** Letters of the Latin alphabet alone need no measuring. */
const otherScript = /(?!\p{Script=Latin})\p{L}/u;

/** So many characters tell whether the model can read an article. */
const READ_AHEAD_CHARS = 2_000;

/** Why an article cannot be taken: the model cannot read its script; undefined when it can. `file` names it. */
export async function findForeignScript(
  { source }: Pick<Article, "source">,
  file: string,
  embedder: Pick<Embedder, "measure">,
): Promise<UserError<"file-language"> | undefined> {
  if (!(await isUnreadable(source.text.slice(0, READ_AHEAD_CHARS), embedder))) return undefined;
  return new UserError({
    code: "file-language",
    values: { file },
    message: `The model cannot read most of ${file}: it is in another script.`,
    hint: "Use a text in French, English, Vietnamese, Spanish or German, or set EMBEDDING_MODEL to a model that reads it.",
  });
}

/** Whether the model cannot read most of a text. Throws the embedder's errors. */
export async function isUnreadable(text: string, embedder: Pick<Embedder, "measure">): Promise<boolean> {
  if (!otherScript.test(text)) return false;
  const { tokens, unknown } = await embedder.measure(text);
  return unknown > MAX_UNREADABLE_SHARE * tokens;
}
