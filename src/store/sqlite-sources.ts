import type { SourceRecord, SourceSummary, Store, StoredPassage } from "../core/ports/store.ts";
import type { Sentence, Source, SourceFact, SourceMetadata } from "../core/types.ts";
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

interface SourceRow {
  readonly version: string;
  readonly file_hash: string;
  readonly fingerprint: string;
  readonly facts: string;
  readonly text: string;
  readonly metadata: string;
}

interface PassageRow {
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly sentences: string;
  readonly heading: string | null;
  readonly vector: ArrayBuffer;
}

/** The sources of a store: what is current, and every text that ever was. */
export function createSourceStore(connection: SqliteConnection): SourceStore {
  return {
    revision: () => connection.read(() => readRevision(connection)),
    summaries: () => connection.read(() => readSummaries(connection)),
    read: (id) => connection.read(() => readRecord(connection, id)),
    readVersion: (id, version) => connection.read(() => readText(connection, id, version)),
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
    `SELECT sources.version, file_hash, fingerprint, facts, text, metadata
     FROM sources JOIN versions ON versions.source = sources.id AND versions.version = sources.version
     WHERE sources.id = ?`,
    id,
  );
  if (!row) return undefined;
  const { version, file_hash, fingerprint, facts, text, metadata } = row;
  const { file } = connection;
  return {
    source: { id, version, text: fromJson<string>(text, file), metadata: fromJson<SourceMetadata>(metadata, file) },
    fileHash: file_hash,
    fingerprint,
    passages: readPassages(connection, id, version),
    facts: fromJson<readonly SourceFact[]>(facts, file),
  };
}

function readPassages(connection: SqliteConnection, source: string, version: string): readonly StoredPassage[] {
  const rows = connection.all<PassageRow>(
    `SELECT ordinal, "start", "end", sentences, heading, vector FROM passages WHERE source = ? ORDER BY ordinal`,
    source,
  );
  return rows.map(({ ordinal, start, end, sentences, heading, vector }) => ({
    source,
    version,
    ordinal,
    start,
    end,
    sentences: fromJson<readonly Sentence[]>(sentences, connection.file),
    ...(heading === null ? {} : { heading: fromJson<string>(heading, connection.file) }),
    vector: fromBlob(vector, connection.file),
  }));
}

function readText(connection: SqliteConnection, id: string, version: string): Source | undefined {
  const row = connection.first<{ text: string; metadata: string }>(
    "SELECT text, metadata FROM versions WHERE source = ? AND version = ?",
    id,
    version,
  );
  if (!row) return undefined;
  const { file } = connection;
  return {
    id,
    version,
    text: fromJson<string>(row.text, file),
    metadata: fromJson<SourceMetadata>(row.metadata, file),
  };
}

function writeRecord(connection: SqliteConnection, record: SourceRecord): void {
  const { source, fileHash, fingerprint, passages, facts } = record;
  // A version's text never changes; its front matter may, without a new version.
  connection.run(
    `INSERT INTO versions (source, version, text, metadata) VALUES (?, ?, ?, ?)
     ON CONFLICT (source, version) DO UPDATE SET metadata = excluded.metadata`,
    source.id,
    source.version,
    toJson(source.text),
    toJson(source.metadata),
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
  for (const passage of passages) insertPassage(connection, source.id, passage);
  bumpRevision(connection);
}

function insertPassage(connection: SqliteConnection, source: string, passage: StoredPassage): void {
  const { ordinal, start, end, sentences, heading, vector } = passage;
  connection.run(
    `INSERT INTO passages (source, ordinal, "start", "end", sentences, heading, vector) VALUES (?, ?, ?, ?, ?, ?, ?)`,
    source,
    ordinal,
    start,
    end,
    toJson(sentences),
    heading === undefined ? null : toJson(heading),
    toBlob(vector),
  );
}

function removeSource(connection: SqliteConnection, id: string): boolean {
  const removed = connection.run("DELETE FROM sources WHERE id = ?", id) > 0;
  if (removed) bumpRevision(connection);
  return removed;
}

function bumpRevision(connection: SqliteConnection): void {
  connection.run("UPDATE revision SET number = number + 1");
}
