import type { Article, SentenceSpeaker } from "../../core/article/article.ts";
import { erasedSource } from "../../core/erased-source.ts";
import type { LibraryStore, SourceRecord, SourceSummary } from "../../core/ports/store.ts";
import type { LibraryId } from "../../core/scope.ts";
import type { Origin, SourceFact, SourceMetadata } from "../../core/types.ts";
import { articleOfRow, ERASED_TEXT, type SourceRow, type SummaryRow, type VersionRow } from "../stored-rows.ts";
import { readJson } from "./codec.ts";
import type { Statements, Transactions } from "./connection.ts";
import type { InOrder } from "./in-order.ts";
import { readPassages } from "./passages.ts";
import { bumpRevision, writeRecord } from "./write-record.ts";

/** The sources of one library: what is current, and every text that ever was. */
export function createLibraryStore(connection: Transactions, order: InOrder, library: LibraryId): LibraryStore {
  const access = { libraries: [library] };
  const read = <T>(work: (statements: Statements) => Promise<T>) => connection.read(access, work);
  const write = <T>(work: (statements: Statements) => Promise<T>) =>
    order.run([libraryKey(library)], () => connection.write(access, work));
  return {
    revision: () => read((statements) => readRevision(statements, library)),
    summaries: () => read((statements) => readSummaries(statements, library)),
    read: (id) => read((statements) => readRecord(statements, library, id)),
    readVersion: (id, version) => read((statements) => readVersion(statements, { library, id, version })),
    write: (record, { replacing } = {}) =>
      write(async (statements) => {
        const { id } = record.article.source;
        const isMeant = replacing === undefined || replacing === (await lockedVersion(statements, library, id));
        if (isMeant) await writeRecord(statements, library, record);
        return isMeant;
      }),
    remove: (id) => write((statements) => removeSource(statements, library, id)),
    purge: (id) => write((statements) => purgeSource(statements, library, id)),
    formerVersions: (id) => read((statements) => formerVersions(statements, library, id)),
    dropVersions: (id, versions) => write((statements) => dropVersions(statements, { library, id }, versions)),
  };
}

/** Under which the writes of a library are put in order. */
export function libraryKey(library: string): string {
  return `library ${library}`;
}

async function readRevision(statements: Statements, library: LibraryId): Promise<number> {
  const sql = "SELECT number FROM sourcier.revisions WHERE library = $1";
  return (await statements.first<{ number: number }>(sql, library))?.number ?? 0;
}

const CURRENT_VERSION = `JOIN sourcier.versions v ON v.library = s.library AND v.source = s.id AND v.version = s.version`;

async function readSummaries(statements: Statements, library: LibraryId): Promise<readonly SourceSummary[]> {
  const rows = await statements.all<SummaryRow>(
    `SELECT s.id, s.version, origin, content_hash, fingerprint, metadata, passages
     FROM sourcier.sources s ${CURRENT_VERSION} WHERE s.library = $1`,
    library,
  );
  return rows
    .map(({ id, version, origin, content_hash, fingerprint, metadata, passages }) => ({
      id,
      version,
      origin: readJson<Origin>(origin),
      contentHash: content_hash,
      fingerprint,
      metadata: readJson<SourceMetadata>(metadata),
      passages,
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1)); // The server sorts by bytes, which differ from code units above U+FFFF.
}

async function readRecord(statements: Statements, library: LibraryId, id: string): Promise<SourceRecord | undefined> {
  const row = await statements.first<SourceRow>(
    `SELECT s.version, origin, content_hash, fingerprint, facts, speakers, text, metadata, blocks, sentences, page_text
     FROM sourcier.sources s ${CURRENT_VERSION} WHERE s.library = $1 AND s.id = $2`,
    library,
    id,
  );
  if (!row) return undefined;
  const speakers = readJson<readonly SentenceSpeaker[]>(row.speakers);
  const article = { ...articleOfRow({ library, id }, row, readJson), speakers };
  return {
    article,
    origin: readJson<Origin>(row.origin),
    contentHash: row.content_hash,
    fingerprint: row.fingerprint,
    passages: await readPassages(statements, article),
    facts: readJson<readonly SourceFact[]>(row.facts),
  };
}

interface VersionKey {
  readonly library: LibraryId;
  readonly id: string;
  readonly version: string;
}

async function readVersion(statements: Statements, { library, id, version }: VersionKey): Promise<Article | undefined> {
  const row = await statements.first<VersionRow>(
    `SELECT version, text, metadata, blocks, sentences, page_text FROM sourcier.versions
     WHERE library = $1 AND source = $2 AND version = $3`,
    library,
    id,
    version,
  );
  return row && row.text !== ERASED_TEXT ? articleOfRow({ library, id }, row, readJson) : undefined;
}

/** As no other writer of the library changes it before this transaction ends. */
async function lockedVersion(statements: Statements, library: LibraryId, id: string): Promise<string | undefined> {
  await statements.first("SELECT number FROM sourcier.revisions WHERE library = $1 FOR UPDATE", library);
  const sql = "SELECT version FROM sourcier.sources WHERE library = $1 AND id = $2";
  return (await statements.first<Pick<SourceRow, "version">>(sql, library, id))?.version;
}

async function removeSource(statements: Statements, library: LibraryId, id: string): Promise<boolean> {
  const sql = "DELETE FROM sourcier.sources WHERE library = $1 AND id = $2";
  const removed = (await statements.run(sql, library, id)) > 0;
  if (removed) await bumpRevision(statements, library);
  return removed;
}

async function purgeSource(statements: Statements, library: LibraryId, id: string): Promise<boolean> {
  await removeSource(statements, library, id);
  const erased = erasedSource(library, id);
  // A version that was erased before, and came back since.
  await statements.run(DROP_ERASED, library, erased, id);
  const purged = await statements.run(
    `UPDATE sourcier.versions SET source = $3, text = $4, metadata = $5, blocks = NULL, sentences = NULL, page_text = NULL
     WHERE library = $1 AND source = $2`,
    library,
    id,
    erased,
    ERASED_TEXT,
    JSON.stringify({}),
  );
  return purged > 0;
}

const DROP_ERASED = `DELETE FROM sourcier.versions WHERE library = $1 AND source = $2
  AND version IN (SELECT version FROM sourcier.versions WHERE library = $1 AND source = $3)`;

const IS_FORMER = `library = $1 AND source = $2
  AND version NOT IN (SELECT version FROM sourcier.sources WHERE library = $1 AND id = $2)`;

async function formerVersions(statements: Statements, library: LibraryId, id: string): Promise<readonly string[]> {
  const sql = `SELECT version FROM sourcier.versions WHERE ${IS_FORMER} ORDER BY version`;
  return (await statements.all<Pick<VersionRow, "version">>(sql, library, id)).map(({ version }) => version);
}

function dropVersions(
  statements: Statements,
  { library, id }: Omit<VersionKey, "version">,
  versions: readonly string[],
): Promise<number> {
  const sql = `DELETE FROM sourcier.versions WHERE ${IS_FORMER} AND version = ANY ($3::text[])`;
  return statements.run(sql, library, id, versions);
}
