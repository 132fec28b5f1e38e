import type { Article } from "../../core/article/article.ts";
import { cite } from "../../core/quotes/cite.ts";
import type { Citation, MetadataFact, Source, StatedField } from "../../core/types.ts";

/** Of more articles no lines are quoted: a list of what each says is shorter. */
const MAX_QUOTED_ARTICLES = 3;

/** Fields that tell something of what was asked for, where they are filled in. */
const related: Readonly<Record<MetadataFact["field"], readonly MetadataFact["field"][]>> = {
  author: ["credit", "publisher"],
  credit: ["publisher", "author", "url"],
  publisher: ["credit"],
  published: [],
  url: ["publisher", "credit"],
  license: [],
  title: ["url"],
};

/** What a question means by its field: the pictures of an article by "credit", its last change by "published". */
export interface Meant {
  readonly isPhoto?: boolean;
  readonly isUpdate?: boolean;
}

/** What is known of where articles come from, and the lines of their texts that say it. */
export interface OriginAnswer {
  readonly facts: readonly MetadataFact[];
  readonly citations: readonly Citation[];
}

/**
 * What front matter and text say of the fields asked for, those that they leave out without a value, and what is related to them. What
 * the text itself says of an asked field is quoted.
 */
export function answerMetadata(
  fields: readonly MetadataFact["field"][],
  articles: readonly Article[],
  means: Meant = {},
): OriginAnswer {
  const areMany = articles.length > MAX_QUOTED_ARTICLES;
  const quoted = areMany ? [] : articles.flatMap((article) => statedOf(article, fields, means));
  const isQuoted = (source: Source, field: MetadataFact["field"]) =>
    quoted.some(({ article, stated }) => article.source === source && stated.field === field);
  const facts = articles.flatMap(({ source }) => {
    const others = [...new Set(fields.flatMap((field) => related[field]))].filter((field) => !fields.includes(field));
    const told = (field: MetadataFact["field"]) => ({
      ...toFact(source, field),
      ...(isQuoted(source, field) && { isQuoted: true as const }),
    });
    return [...fields.map(told), ...others.map(told).filter(({ value }) => value !== undefined)];
  });
  return { facts, citations: quoted.map(({ article, stated }) => citeStated(article, stated)) };
}

/** Of two days the one that is asked for: that of publication, or that of a change. */
function statedOf(
  article: Article,
  fields: readonly MetadataFact["field"][],
  { isPhoto = false, isUpdate = false }: Meant,
) {
  const asked = new Set(isPhoto || !fields.includes("credit") ? fields : [...fields, ...CREDITED]);
  const stated = (article.source.metadata.stated ?? []).filter(
    ({ field }) => asked.has(field) && (isPhoto || field !== "credit"),
  );
  const isAskedDay = (each: StatedField) => (each.isUpdate ?? false) === isUpdate;
  const hasAskedDay = stated.some((each) => each.field === "published" && isAskedDay(each));
  return stated
    .filter((each) => each.field !== "published" || !hasAskedDay || isAskedDay(each))
    .map((each) => ({ article, stated: each }));
}

/** A text itself is credited to whoever brought it out. */
const CREDITED: readonly MetadataFact["field"][] = ["publisher"];

/** Such a line is not counted: it is cited by the paragraph above it, at the top by the first one. */
function citeStated({ source, blocks }: Article, { start, end, words }: StatedField): Citation {
  const before = blocks.filter((block) => block.end <= end && block.paragraph !== undefined).length;
  return cite({ source, span: { start, end }, paragraph: Math.max(1, before), highlights: [words] });
}

function toFact({ id, metadata }: Source, field: MetadataFact["field"]): MetadataFact {
  const value = metadata[field];
  return { source: id, title: metadata.title, field, ...(value === undefined ? {} : { value }) };
}
