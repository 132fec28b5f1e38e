import type { Article } from "../article/article.ts";
import { itemListsOf } from "./item-lists.ts";
import type { List } from "./list.ts";
import { numberedPartsOf } from "./numbered-parts.ts";
import { numberedRowsOf } from "./numbered-rows.ts";

const known = new WeakMap<Article["blocks"], readonly List[]>();

/** All lists of an article, those inside of others among them; read once. */
export function listsOf(article: Article): readonly List[] {
  const lists = known.get(article.blocks) ?? [
    ...itemListsOf(article),
    ...numberedPartsOf(article),
    ...numberedRowsOf(article),
  ];
  known.set(article.blocks, lists);
  return lists;
}
