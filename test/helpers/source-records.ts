import type { SourceRecord } from "../../src/core/ports/store.ts";
import type { LibraryId } from "../../src/core/scope.ts";
import { articleOf } from "./articles.ts";

/** A record whose passages differ from each other; every second has a heading. */
export function makeRecord({
  id = "a",
  version = "v1",
  text = "Trente-quatre pays ont signé. Deux ont refusé.",
  passages = 1,
  vector = new Float32Array([0.6, -0.8, 0, 1e-7]),
}: RecordParts): SourceRecord {
  const article = articleOf(text, { id, version, title: "Un titre", url: "https://example.org/a" });
  const { sentences } = article;
  return {
    article,
    origin: { kind: "folder", name: `${id}.md` },
    contentHash: `file-${version}`,
    fingerprint: "1:model",
    passages: Array.from({ length: passages }, (_, ordinal) => ({
      source: id,
      version,
      ordinal,
      start: ordinal,
      end: ordinal + 29,
      sentences: sentences.slice(ordinal % 2),
      context: ordinal % 2 === 0 ? [] : [{ kind: "heading", start: 0, end: 13 }],
      vector,
    })),
    facts:
      passages === 0
        ? []
        : [{ kind: "number", name: "Trente-quatre", value: "34", variants: ["34"], mentions: [{ start: 0, end: 13 }] }],
  };
}

interface RecordParts {
  readonly id?: string;
  readonly version?: string;
  readonly text?: string;
  readonly passages?: number;
  readonly vector?: Float32Array;
}

/** The same record in another library. */
export function inLibrary(record: SourceRecord, library: LibraryId): SourceRecord {
  const { article } = record;
  return { ...record, article: { ...article, source: { ...article.source, library } } };
}
