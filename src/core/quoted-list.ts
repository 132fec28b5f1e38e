import type { Article, ContextSpan, Sentence } from "./article.ts";

/** No more of a list than this is quoted, in UTF-16 code units; whole items are left out at its end. */
const MAX_LIST_CHARS = 700;

/**
 * The items to be quoted instead of a sentence: those that it opens ("You need:"), or, where several things are asked for, those of the
 * list that it is an item of. Undefined where there is no such list, or its first item alone is too long.
 */
export function findList(
  article: Article,
  sentence: Sentence,
  isForSeveral: boolean,
): readonly [Sentence, ...Sentence[]] | undefined {
  const opening = isForSeveral ? (openingOf(article, sentence) ?? sentence) : sentence;
  const items = article.sentences.filter((each) => {
    const above = openingOf(article, each);
    return above !== undefined && opening.start <= above.start && above.end <= opening.end;
  });
  const [first, ...others] = items;
  if (first === undefined || first.end - first.start > MAX_LIST_CHARS) return undefined;
  return [first, ...others.filter(({ end }) => end - first.start <= MAX_LIST_CHARS)];
}

/** The line that opens the list, the table or the code that a sentence stands in. */
function openingOf({ blocks }: Article, { block }: Sentence): ContextSpan | undefined {
  const { kind, context = [] } = blocks[block] ?? {};
  return kind === "item" || kind === "code" ? context.findLast((each) => each.kind === "opening") : undefined;
}
