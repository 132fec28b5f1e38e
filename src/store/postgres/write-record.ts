import type { SourceRecord } from "../../core/ports/store.ts";
import type { LibraryId } from "../../core/scope.ts";
import { versionRow } from "../stored-rows.ts";
import type { Statements } from "./connection.ts";
import { insertPassages } from "./passages.ts";

/** Writes one source whole: the earlier version's passages, vectors and facts give way, its text stays. */
export async function writeRecord(statements: Statements, library: LibraryId, record: SourceRecord): Promise<void> {
  const { article, origin, contentHash, fingerprint, passages, facts } = record;
  const { id } = article.source;
  // First, since its row is the lock for which other writers of the library wait.
  const revision = await bumpRevision(statements, library);
  const { version, text, metadata, blocks, sentences, page_text: pageText } = versionRow(article);
  // A version's text never changes, unless it was erased; its front matter, how it is read and what else its page shows may without a new version.
  await statements.run(
    `INSERT INTO sourcier.versions (library, source, version, text, metadata, blocks, sentences, page_text)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (library, source, version) DO UPDATE SET text = excluded.text, metadata = excluded.metadata,
       blocks = excluded.blocks, sentences = excluded.sentences, page_text = excluded.page_text`,
    library,
    id,
    version,
    text,
    metadata,
    blocks,
    sentences,
    pageText,
  );
  await statements.run("DELETE FROM sourcier.sources WHERE library = $1 AND id = $2", library, id);
  await statements.run(
    `INSERT INTO sourcier.sources
       (library, id, version, origin, content_hash, fingerprint, facts, speakers, passages, revision)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    library,
    id,
    version,
    JSON.stringify(origin),
    contentHash,
    fingerprint,
    JSON.stringify(facts),
    JSON.stringify(article.speakers),
    passages.length,
    revision,
  );
  await insertPassages(statements, { library, article }, passages);
}

/** Counts a change of a library; answers its new revision. */
export async function bumpRevision(statements: Statements, library: LibraryId): Promise<number> {
  const row = await statements.first<{ number: number }>(
    `INSERT INTO sourcier.revisions AS known (library, number) VALUES ($1, 1)
     ON CONFLICT (library) DO UPDATE SET number = known.number + 1 RETURNING number`,
    library,
  );
  return row?.number ?? 0;
}
