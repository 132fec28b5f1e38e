import type { Article } from "../core/article.ts";
import { cite } from "../core/cite.ts";
import type { Citation, MetadataFact, Source, StatedField } from "../core/types.ts";

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

/** What is known of where articles come from, and the lines of their texts that say it. */
export interface OriginAnswer {
  readonly facts: readonly MetadataFact[];
  readonly citations: readonly Citation[];
}

/**
 * What front matter and text say of the fields asked for, those that they leave out without a value, and what is related to them. What
 * the text itself says of an asked field is quoted.
 */
export function answerMetadata(fields: readonly MetadataFact["field"][], articles: readonly Article[]): OriginAnswer {
  const quoted = articles.length > MAX_QUOTED_ARTICLES ? [] : articles.flatMap((article) => statedOf(article, fields));
  const isQuoted = (source: Source, field: MetadataFact["field"]) =>
    quoted.some(({ article, stated }) => article.source === source && stated.field === field);
  const facts = articles.flatMap(({ source }) => {
    const asked = fields.map((field) => ({
      ...toFact(source, field),
      ...(isQuoted(source, field) && { isQuoted: true as const }),
    }));
    const others = [...new Set(fields.flatMap((field) => related[field]))].filter((field) => !fields.includes(field));
    return [...asked, ...others.map((field) => toFact(source, field)).filter(({ value }) => value !== undefined)];
  });
  return { facts, citations: quoted.map(({ article, stated }) => citeStated(article, stated)) };
}

function statedOf(article: Article, fields: readonly MetadataFact["field"][]) {
  const { stated = [] } = article.source.metadata;
  return stated.filter(({ field }) => fields.includes(field)).map((each) => ({ article, stated: each }));
}

/** Such a line is not counted: it is cited by the paragraph above it, at the top by the first one. */
function citeStated({ source, blocks }: Article, { start, end, words }: StatedField): Citation {
  const before = blocks.filter((block) => block.end <= end && block.paragraph !== undefined).length;
  return cite({ source, span: { start, end }, paragraph: Math.max(1, before), highlights: [words] });
}

function toFact({ id, metadata }: Source, field: MetadataFact["field"]): MetadataFact {
  const value = metadata[field];
  return { source: id, title: metadata.title, field, ...(value === undefined ? {} : { value }) };
}
