import type { Article } from "../core/article/article.ts";
import { UserError } from "../core/errors.ts";
import type { SourceMetadata } from "../core/types.ts";
import { readWrittenDate } from "./written-date.ts";

/** What whoever adds a source says of it, in the place of what it says itself; `published` as people write dates. */
export type GivenMetadata = Partial<Pick<SourceMetadata, "title" | "author" | "published" | "url">>;

/** The article with what is said of it: where it says something else itself, that is not believed. Throws UserError date-unreadable. */
export function withGiven(article: Article, given: GivenMetadata): Article {
  if (Object.keys(given).length === 0) return article;
  const { isUntitled, stated = [], ...known } = article.source.metadata;
  const kept = stated.filter(({ field }) => !(field in given));
  const metadata = {
    ...known,
    ...readGiven(given),
    ...(isUntitled && given.title === undefined && { isUntitled }),
    ...(kept.length > 0 && { stated: kept }),
  };
  return { ...article, source: { ...article.source, metadata } };
}

function readGiven({ published, ...given }: GivenMetadata): GivenMetadata {
  if (published === undefined) return given;
  const date = readWrittenDate(published);
  if (date !== undefined) return { ...given, published: date };
  throw new UserError({
    code: "date-unreadable",
    values: { date: published },
    message: `${published} is no date that can be read.`,
    hint: "Write it as 2026-11-24, or as a day, a month by name and a year.",
  });
}
