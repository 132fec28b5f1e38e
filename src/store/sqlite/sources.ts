import type { Article, SentenceSpeaker } from "../../core/article/article.ts";
import { erasedSource } from "../../core/erased-source.ts";
import type { LibraryStore, SourceRecord, SourceSummary, StoredPassage } from "../../core/ports/store.ts";
import type { LibraryId } from "../../core/scope.ts";
import type { Origin, SourceFact, SourceMetadata } from "../../core/types.ts";
import {
  articleOfRow,
  ERASED_TEXT,
  type PassageRow,
  passageOfRow,
  passageRow,
  type SourceRow,
  type SummaryRow,
  type VersionRow,
  versionRow,
} from "../stored-rows.ts";
import { fromBlob, fromJson, jsonReader, toBlob, toJson } from "./codec.ts";
import type { SqliteConnection } from "./connection.ts";

interface VectorRow extends PassageRow {
  readonly vector: ArrayBuffer;
}

/** The tables as one library sees them. */
interface Shelf {
  readonly connection: SqliteConnection;
  readonly library: LibraryId;
}

/** The sources of one library: what is current, and every text that ever was. */
export function createLibraryStore(connection: SqliteConnection, library: LibraryId): LibraryStore {
  const shelf: Shelf = { connection, library };
  return {
    revision: () => connection.read(() => readRevision(shelf)),
    summaries: () => connection.read(() => readSummaries(shelf)),
    read: (id) => connection.read(() => readRecord(shelf, id)),
    readVersion: (id, version) => connection.read(() => readVersion(shelf, id, version)),
    write(record, { replacing } = {}) {
      const rows = recordRows(record);
      return connection.write(() => {
        const isMeant = replacing === undefined || replacing === currentVersion(shelf, rows.id);
        if (isMeant) writeRows(shelf, rows);
        return isMeant;
      });
    },
    remove: (id) => connection.write(() => removeSource(shelf, id)),
    async purge(id) {
      const isPurged = await connection.write(() => purgeSource(shelf, id));
      await connection.emptyLog();
      return isPurged;
    },
    formerVersions: (id) => connection.read(() => formerVersions(shelf, id)),
    dropVersions: (id, versions) => connection.write(() => dropVersions(shelf, id, versions)),
  };
}

function readRevision({ connection, library }: Shelf): number {
  return connection.first<{ number: number }>("SELECT number FROM revisions WHERE library = ?", library)?.number ?? 0;
}

const CURRENT_VERSION = `JOIN versions ON versions.library = sources.library AND versions.source = sources.id
  AND versions.version = sources.version`;

function readSummaries({ connection, library }: Shelf): readonly SourceSummary[] {
  const rows = connection.all<SummaryRow>(
    `SELECT sources.id, sources.version, origin, content_hash, fingerprint, metadata,
      (SELECT count(*) FROM passages WHERE passages.library = sources.library AND passages.source = sources.id) AS passages
    FROM sources ${CURRENT_VERSION} WHERE sources.library = ?`,
    library,
  );
  return rows
    .map(({ id, version, origin, content_hash, fingerprint, metadata, passages }) => ({
      id,
      version,
      origin: fromJson<Origin>(origin, connection.file),
      contentHash: content_hash,
      fingerprint,
      metadata: fromJson<SourceMetadata>(metadata, connection.file),
      passages,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)); // SQLite sorts by code points, which differ from code units above U+FFFF.
}

function readRecord(shelf: Shelf, id: string): SourceRecord | undefined {
  const { connection, library } = shelf;
  const row = connection.first<SourceRow>(
    `SELECT sources.version, origin, content_hash, fingerprint, facts, speakers, text, metadata, blocks, sentences,
       page_text
     FROM sources ${CURRENT_VERSION} WHERE sources.library = ? AND sources.id = ?`,
    library,
    id,
  );
  if (!row) return undefined;
  const speakers = fromJson<readonly SentenceSpeaker[]>(row.speakers, connection.file);
  const article = { ...articleOfRow({ library, id }, row, jsonReader(connection.file)), speakers };
  return {
    article,
    origin: fromJson<Origin>(row.origin, connection.file),
    contentHash: row.content_hash,
    fingerprint: row.fingerprint,
    passages: readPassages(shelf, article),
    facts: fromJson<readonly SourceFact[]>(row.facts, connection.file),
  };
}

function readPassages(shelf: Shelf, article: Article): readonly StoredPassage[] {
  const { connection, library } = shelf;
  const rows = connection.all<VectorRow>(
    `SELECT ordinal, "start", "end", first_sentence, sentences, context, vector FROM passages
     WHERE library = ? AND source = ? ORDER BY ordinal`,
    library,
    article.source.id,
  );
  return rows.map((row) =>
    passageOfRow(article, row, { vector: fromBlob(row.vector, connection.file), read: jsonReader(connection.file) }),
  );
}

function readVersion(shelf: Shelf, id: string, version: string): Article | undefined {
  const { connection, library } = shelf;
  const row = connection.first<VersionRow>(
    "SELECT version, text, metadata, blocks, sentences, page_text FROM versions WHERE library = ? AND source = ? AND version = ?",
    library,
    id,
    version,
  );
  return row && row.text !== ERASED_TEXT ? articleOfRow({ library, id }, row, jsonReader(connection.file)) : undefined;
}

/** A source as the tables keep it. */
interface RecordRows extends Pick<SourceRow, "origin" | "content_hash" | "fingerprint" | "facts" | "speakers"> {
  readonly id: string;
  readonly version: VersionRow;
  /** A JSON list of PassageRow with the place of each one's vector among `vectors`. */
  readonly passages: string;
  readonly vectors: Uint8Array;
}

function recordRows({ article, origin, contentHash, fingerprint, passages, facts }: SourceRecord): RecordRows {
  let at = 1; // SQLite counts bytes from 1.
  const placed = passages.map((passage) => {
    const { byteLength: length } = passage.vector;
    const row = { ...passageRow(article, passage), at, length };
    at += length;
    return row;
  });
  return {
    id: article.source.id,
    version: versionRow(article),
    origin: toJson(origin),
    content_hash: contentHash,
    fingerprint,
    facts: toJson(facts),
    speakers: toJson(article.speakers),
    passages: toJson(placed),
    vectors: Buffer.concat(passages.map(({ vector }) => toBlob(vector))),
  };
}

function currentVersion({ connection, library }: Shelf, id: string): string | undefined {
  const sql = "SELECT version FROM sources WHERE library = ? AND id = ?";
  return connection.first<Pick<SourceRow, "version">>(sql, library, id)?.version;
}

function writeRows(shelf: Shelf, rows: RecordRows): void {
  const { connection, library } = shelf;
  const { version, text, metadata, blocks, sentences, page_text: pageText } = rows.version;
  // A version's text never changes, unless it was erased; its front matter, how it is read and what else its page shows may without a new version.
  connection.run(
    `INSERT INTO versions (library, source, version, text, metadata, blocks, sentences, page_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (library, source, version) DO UPDATE
     SET text = excluded.text, metadata = excluded.metadata, blocks = excluded.blocks, sentences = excluded.sentences, page_text = excluded.page_text`,
    library,
    rows.id,
    version,
    text,
    metadata,
    blocks,
    sentences,
    pageText,
  );
  connection.run("DELETE FROM sources WHERE library = ? AND id = ?", library, rows.id);
  connection.run(
    `INSERT INTO sources (library, id, version, origin, content_hash, fingerprint, facts, speakers)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    library,
    rows.id,
    version,
    rows.origin,
    rows.content_hash,
    rows.fingerprint,
    rows.facts,
    rows.speakers,
  );
  insertPassages(shelf, rows);
  bumpRevision(shelf);
}

/**
 * All passages by one statement: a call of libsql for each takes longer than all that the database does. A piece of an empty blob is NULL to
 * SQLite, and empty to us.
 */
function insertPassages({ connection, library }: Shelf, { id, vectors, passages }: RecordRows): void {
  connection.run(
    `INSERT INTO passages (library, source, ordinal, "start", "end", first_sentence, sentences, context, vector)
     SELECT ?, ?, value ->> 'ordinal', value ->> 'start', value ->> 'end', value ->> 'first_sentence', value ->> 'sentences',
       value ->> 'context', coalesce(substr(?, value ->> 'at', value ->> 'length'), x'') FROM json_each(?)`,
    library,
    id,
    vectors,
    passages,
  );
}

function removeSource(shelf: Shelf, id: string): boolean {
  const { connection, library } = shelf;
  const removed = connection.run("DELETE FROM sources WHERE library = ? AND id = ?", library, id) > 0;
  if (removed) bumpRevision(shelf);
  return removed;
}

function purgeSource(shelf: Shelf, id: string): boolean {
  const { connection, library } = shelf;
  removeSource(shelf, id);
  // A version that was erased before, and came back since.
  connection.run(DROP_ERASED, library, erasedSource(library, id), library, id);
  const purged = connection.run(
    `UPDATE versions SET source = ?, text = ?, metadata = ?, blocks = NULL, sentences = NULL, page_text = NULL
     WHERE library = ? AND source = ?`,
    erasedSource(library, id),
    ERASED_TEXT,
    toJson({}),
    library,
    id,
  );
  return purged > 0;
}

const DROP_ERASED = `DELETE FROM versions WHERE library = ? AND source = ?
  AND version IN (SELECT version FROM versions WHERE library = ? AND source = ?)`;

const IS_FORMER = `library = ?1 AND source = ?2
  AND version NOT IN (SELECT version FROM sources WHERE library = ?1 AND id = ?2)`;

function formerVersions({ connection, library }: Shelf, id: string): readonly string[] {
  const sql = `SELECT version FROM versions WHERE ${IS_FORMER} ORDER BY version`;
  return connection.all<Pick<VersionRow, "version">>(sql, library, id).map(({ version }) => version);
}

function dropVersions({ connection, library }: Shelf, id: string, versions: readonly string[]): number {
  const sql = `DELETE FROM versions WHERE ${IS_FORMER} AND version IN (SELECT value FROM json_each(?3))`;
  return connection.run(sql, library, id, toJson(versions));
}

function bumpRevision({ connection, library }: Shelf): void {
  connection.run(
    "INSERT INTO revisions (library, number) VALUES (?, 1) ON CONFLICT (library) DO UPDATE SET number = number + 1",
    library,
  );
}
