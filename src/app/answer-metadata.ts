import type { MetadataFact, Source } from "../core/types.ts";

/** Fields that tell something of what was asked for when the field itself is not filled in. */
const related: Readonly<Record<MetadataFact["field"], readonly MetadataFact["field"][]>> = {
  author: ["credit", "publisher"],
  credit: ["publisher", "author", "url"],
  publisher: ["credit"],
  published: [],
  url: ["publisher", "credit"],
  license: [],
  title: [],
};

/** What the front matter says of the fields asked for, those that it leaves out without a value, and what is related to them. */
export function answerMetadata(fields: readonly MetadataFact["field"][], sources: readonly Source[]): MetadataFact[] {
  return sources.flatMap((source) => {
    const asked = fields.map((field) => toFact(source, field));
    const others = [...new Set(fields.flatMap((field) => related[field]))].filter((field) => !fields.includes(field));
    return [...asked, ...others.map((field) => toFact(source, field)).filter(({ value }) => value !== undefined)];
  });
}

function toFact({ id, metadata }: Source, field: MetadataFact["field"]): MetadataFact {
  const value = metadata[field];
  return { source: id, title: metadata.title, field, ...(value === undefined ? {} : { value }) };
}
