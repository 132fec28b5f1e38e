import {
  type Article,
  type Block,
  type ContextSpan,
  createArticle,
  paragraphsByBlankLines,
  type Sentence,
  sentencesMeeting,
} from "../core/article.ts";
import type { SourceRecord, SourceSummary, Store, StoredPassage } from "../core/ports/store.ts";
import type { SourceFact, SourceMetadata } from "../core/types.ts";
import { fromBlob, fromJson, toBlob, toJson } from "./sqlite-codec.ts";
import type { SqliteConnection } from "./sqlite-connection.ts";

export type SourceStore = Pick<Store, "revision" | "summaries" | "read" | "readVersion" | "write" | "remove">;

interface SummaryRow {
  readonly id: string;
  readonly version: string;
  readonly file_hash: string;
  readonly fingerprint: string;
  readonly metadata: string;
  readonly passages: number;
}

interface VersionRow {
  readonly text: string;
  readonly metadata: string;
  /** Null in a version that was read before blocks were kept. */
  readonly blocks: string | null;
  readonly sentences: string | null;
}

interface SourceRow extends VersionRow {
  readonly version: string;
  readonly file_hash: string;
  readonly fingerprint: string;
  readonly facts: string;
}

interface PassageRow {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly first_sentence: number;
  readonly sentences: number;
  readonly context: string;
  readonly vector: ArrayBuffer;
}

/** The sources of a store: what is current, and every text that ever was. */
export function createSourceStore(connection: SqliteConnection): SourceStore {
  return {
    revision: () => connection.read(() => readRevision(connection)),
    summaries: () => connection.read(() => readSummaries(connection)),
    read: (id) => connection.read(() => readRecord(connection, id)),
    readVersion: (id, version) => connection.read(() => readVersion(connection, id, version)),
    write: (record) => connection.write(() => writeRecord(connection, record)),
    remove: (id) => connection.write(() => removeSource(connection, id)),
  };
}

function readRevision(connection: SqliteConnection): number {
  return connection.first<{ number: number }>("SELECT number FROM revision")?.number ?? 0;
}

function readSummaries(connection: SqliteConnection): readonly SourceSummary[] {
  const rows = connection.all<SummaryRow>(`
    SELECT sources.id, sources.version, file_hash, fingerprint, metadata,
      (SELECT count(*) FROM passages WHERE passages.source = sources.id) AS passages
    FROM sources JOIN versions ON versions.source = sources.id AND versions.version = sources.version`);
  return rows
    .map(({ id, version, file_hash, fingerprint, metadata, passages }) => ({
      id,
      version,
      fileHash: file_hash,
      fingerprint,
      metadata: fromJson<SourceMetadata>(metadata, connection.file),
      passages,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)); // SQLite sorts by code points, which differ from code units above U+FFFF.
}

function readRecord(connection: SqliteConnection, id: string): SourceRecord | undefined {
  const row = connection.first<SourceRow>(
    `SELECT sources.version, file_hash, fingerprint, facts, text, metadata, blocks, sentences
     FROM sources JOIN versions ON versions.source = sources.id AND versions.version = sources.version
     WHERE sources.id = ?`,
    id,
  );
  if (!row) return undefined;
  const { version, file_hash, fingerprint, facts } = row;
  const article = toArticle(connection, { id, version }, row);
  return {
    article,
    fileHash: file_hash,
    fingerprint,
    passages: readPassages(connection, article),
    facts: fromJson<readonly SourceFact[]>(facts, connection.file),
  };
}

function readPassages(connection: SqliteConnection, { source, sentences: all }: Article): readonly StoredPassage[] {
  const rows = connection.all<PassageRow>(
    `SELECT ordinal, "start", "end", first_sentence, sentences, context, vector FROM passages WHERE source = ? ORDER BY ordinal`,
    source.id,
  );
  return rows.map(({ ordinal, start, end, first_sentence: first, sentences, context, vector }) => ({
    source: source.id,
    version: source.version,
    ordinal,
    start,
    end,
    sentences: all.slice(first, first + sentences),
    context: fromJson<readonly ContextSpan[]>(context, connection.file),
    vector: fromBlob(vector, connection.file),
  }));
}

function readVersion(connection: SqliteConnection, id: string, version: string): Article | undefined {
  const row = connection.first<VersionRow>(
    "SELECT text, metadata, blocks, sentences FROM versions WHERE source = ? AND version = ?",
    id,
    version,
  );
  return row && toArticle(connection, { id, version }, row);
}

function toArticle(
  { file }: SqliteConnection,
  named: { readonly id: string; readonly version: string },
  { text, metadata, blocks, sentences }: VersionRow,
): Article {
  const source = { ...named, text: fromJson<string>(text, file), metadata: fromJson<SourceMetadata>(metadata, file) };
  if (blocks === null || sentences === null) return createArticle(source, paragraphsByBlankLines(source.text));
  return {
    source,
    blocks: fromJson<readonly Block[]>(blocks, file),
    sentences: fromJson<readonly Sentence[]>(sentences, file),
  };
}

function writeRecord(connection: SqliteConnection, record: SourceRecord): void {
  const { article, fileHash, fingerprint, passages, facts } = record;
  const { source, blocks, sentences } = article;
  // A version's text never changes; its front matter, and how it is read, may without a new version.
  connection.run(
    `INSERT INTO versions (source, version, text, metadata, blocks, sentences) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (source, version) DO UPDATE
     SET metadata = excluded.metadata, blocks = excluded.blocks, sentences = excluded.sentences`,
    source.id,
    source.version,
    toJson(source.text),
    toJson(source.metadata),
    toJson(blocks),
    toJson(sentences),
  );
  connection.run("DELETE FROM sources WHERE id = ?", source.id);
  connection.run(
    "INSERT INTO sources (id, version, file_hash, fingerprint, facts) VALUES (?, ?, ?, ?, ?)",
    source.id,
    source.version,
    fileHash,
    fingerprint,
    toJson(facts),
  );
  for (const passage of passages) insertPassage(connection, article, passage);
  bumpRevision(connection);
}

function insertPassage(connection: SqliteConnection, article: Article, passage: StoredPassage): void {
  const { ordinal, start, end, sentences, context, vector } = passage;
  connection.run(
    `INSERT INTO passages (source, ordinal, "start", "end", first_sentence, sentences, context, vector) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    article.source.id,
    ordinal,
    start,
    end,
    firstSentence(article, passage),
    sentences.length,
    toJson(context),
    toBlob(vector),
  );
}

/** Index, in the article, of a passage's first sentence. */
function firstSentence(article: Article, { sentences: [first] }: StoredPassage): number {
  return first === undefined ? 0 : sentencesMeeting(article, first).from;
}

function removeSource(connection: SqliteConnection, id: string): boolean {
  const removed = connection.run("DELETE FROM sources WHERE id = ?", id) > 0;
  if (removed) bumpRevision(connection);
  return removed;
}

function bumpRevision(connection: SqliteConnection): void {
  connection.run("UPDATE revision SET number = number + 1");
}
