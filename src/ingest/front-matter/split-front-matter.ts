import type { DocumentMetadata, DocumentWarning } from "../../core/ports/document-reader.ts";
import { type ReadValue, readDate, readLanguage, readLicense, readNames, readText, readUrl } from "./field-values.ts";
import { type FoundHeader, findHeader, type HeaderOptions } from "./find-header.ts";
import { fieldOfKey, type MetadataField } from "./keys.ts";
import { type HeaderValue, isList, type ParsedHeader, parseHeader } from "./parse-header.ts";

/** A file taken apart: what its front matter says, and the body exactly as it stands after the closing line. */
export interface SplitDocument {
  readonly metadata: DocumentMetadata;
  readonly body: string;
  readonly warnings: readonly DocumentWarning[];
}

interface Entry {
  readonly key: string;
  readonly field: MetadataField;
  readonly rank: number;
  readonly value: HeaderValue;
}

/** Maps in which generators put fields of a person's own: what they say counts after what stands at the top. */
const OUTER_KEYS = /^(?:params|extra|meta|metadata|head|head_extra|seo|og|opengraph|frontmatter)$/i;
const NESTED_RANK = 1_000;
const MAX_SHOWN_CHARS = 60;

/**
 * Takes canonical text apart. A header never costs a file: an unknown key is nothing to speak of, a value that cannot be read is left
 * out with a warning, a broken header is read line by line.
 */
export function splitFrontMatter(text: string, file: string, options: HeaderOptions): SplitDocument {
  const found = findHeader(text, options);
  if (found === undefined) return { metadata: {}, body: text, warnings: [] };
  const parsed = parseHeader(found);
  const { metadata, unreadable } = readFields(entriesOf(parsed.fields));
  return {
    metadata,
    body: text.slice(found.bodyStart),
    warnings: [...brokenWarnings(parsed, file), ...unreadable.map((entry) => unreadableWarning(entry, found, file))],
  };
}

function entriesOf(fields: ParsedHeader["fields"], outer = 0): Entry[] {
  return Object.entries(fields).flatMap(([key, value]): Entry[] => {
    if (outer === 0 && OUTER_KEYS.test(key) && typeof value !== "string" && !isList(value))
      return entriesOf(value, NESTED_RANK);
    const meaning = fieldOfKey(key);
    return meaning === undefined ? [] : [{ key, value, field: meaning.field, rank: meaning.rank + outer }];
  });
}

/** Of several keys for a field the surest that can be read; the first that cannot, where none can. */
function readFields(entries: readonly Entry[]): {
  readonly metadata: DocumentMetadata;
  readonly unreadable: readonly Entry[];
} {
  const metadata: { -readonly [Field in MetadataField]?: string } = {};
  const unreadable = new Map<MetadataField, Entry>();
  const isMonthFirst = readsMonthFirst(entries);
  for (const entry of [...entries].sort((a, b) => a.rank - b.rank)) {
    if (metadata[entry.field] !== undefined) continue;
    const read = readValue(entry, isMonthFirst);
    if (read === "unreadable" && !unreadable.has(entry.field)) unreadable.set(entry.field, entry);
    if (typeof read === "string") continue;
    // A source is named, or linked to.
    const isLink = entry.field === "publisher" && /^https?:\/\//i.test(read.value);
    metadata[isLink ? "url" : entry.field] ??= read.value;
  }
  return { metadata, unreadable: [...unreadable.values()].filter(({ field }) => metadata[field] === undefined) };
}

function readValue({ field, value }: Entry, isMonthFirst: boolean | undefined): ReadValue {
  switch (field) {
    case "published":
      return readDate(value, isMonthFirst);
    case "author":
      return readNames(value);
    case "language":
      return readLanguage(value);
    case "url":
      return readUrl(value);
    case "license":
      return readLicense(value);
    default:
      return readText(value);
  }
}

/** Whether 05/03 is in May: in the United States; in April everywhere else, English without a region apart, which tells nothing. */
function readsMonthFirst(entries: readonly Entry[]): boolean | undefined {
  const given = entries.find(({ field }) => field === "language")?.value;
  if (typeof given !== "string") return undefined;
  const [language, region] = given.toLowerCase().split(/[-_.]/);
  if (language === "en" && region === undefined) return undefined;
  return language === "en" && region === "us";
}

function brokenWarnings({ broken }: ParsedHeader, file: string): DocumentWarning[] {
  if (broken === undefined) return [];
  const reason = broken.reason.replace(/[.\s]+$/, "");
  return [
    {
      code: "header-broken",
      message: `${file}, line ${broken.line}: the front matter is broken (${reason}) and was read line by line.`,
    },
  ];
}

function unreadableWarning(
  { key, field, value }: Entry,
  { header, linesAbove }: FoundHeader,
  file: string,
): DocumentWarning {
  const index = header.split("\n").findIndex((line) => line.includes(key));
  const shown = JSON.stringify(value);
  const cut = shown.length > MAX_SHOWN_CHARS ? `${shown.slice(0, MAX_SHOWN_CHARS)}…` : shown;
  return {
    code: "metadata-unreadable",
    message: `${file}, line ${linesAbove + index + 1}: ${key} is left out: ${cut} is no ${NOUNS[field]}.`,
  };
}

const NOUNS: Readonly<Record<MetadataField, string>> = {
  title: "text",
  author: "name or list of names",
  published: "date",
  url: "web address",
  language: "language",
  license: "text",
  publisher: "text",
  credit: "text",
  description: "text",
};
