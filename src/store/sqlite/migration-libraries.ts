import type { ContextSpan } from "../../core/article/article.ts";
import { fromJson, toJson } from "./codec.ts";
import type { SqliteConnection } from "./connection.ts";

/**
 * From format 1 to 2: what there is becomes the folder's library and the operator's documents; a version keeps its blocks and
 * sentences, a passage the places of what it is read under. Passages are cut anew under the next fingerprint; those of before
 * stay for their vectors, which serve whatever has the same text.
 */
export function divideIntoLibraries(connection: SqliteConnection): void {
  const passages = connection.all<PassageOfFormat1>(`
    SELECT passages.source, ordinal, "start", "end", heading, vector, text
    FROM passages JOIN sources ON sources.id = passages.source
    JOIN versions ON versions.source = sources.id AND versions.version = sources.version`);
  connection.execute(`
    DROP TABLE passages;
    ALTER TABLE revision RENAME TO old_revision;
    ALTER TABLE versions RENAME TO old_versions;
    ALTER TABLE sources RENAME TO old_sources;
    ALTER TABLE documents RENAME TO old_documents;
    ALTER TABLE settings RENAME TO old_settings;
    ${TABLES}
    INSERT INTO revisions (library, number) SELECT ${FOLDER}, number FROM old_revision;
    INSERT INTO versions (library, source, version, text, metadata) SELECT ${FOLDER}, source, version, text, metadata FROM old_versions;
    INSERT INTO sources (library, id, version, origin, content_hash, fingerprint, facts, speakers)
      SELECT ${FOLDER}, id, version, json_object('kind', 'folder', 'name', id), file_hash, fingerprint, facts, '[]' FROM old_sources;
    INSERT INTO documents (owner, kind, id, person, created_at, body)
      SELECT ${OPERATOR}, kind, id, person, created_at, body FROM old_documents ORDER BY old_documents.rowid;
    INSERT INTO settings (owner, name, value) SELECT ${OPERATOR}, name, value FROM old_settings;
    DROP TABLE old_revision;
    DROP TABLE old_sources;
    DROP TABLE old_versions;
    DROP TABLE old_documents;
    DROP TABLE old_settings;
    ${INDEXES}
  `);
  for (const passage of passages) insertPassage(connection, passage);
}

/** As they were named when this format was made. */
const FOLDER = "'folder'";
const OPERATOR = "'operator'";

const TABLES = `
  CREATE TABLE revisions (library TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT;

  -- Every text that was ever current; never deleted, since an old citation points into it.
  CREATE TABLE versions (
    library TEXT NOT NULL,
    source TEXT NOT NULL,
    version TEXT NOT NULL,
    text TEXT NOT NULL,
    metadata TEXT NOT NULL,
    blocks TEXT,
    sentences TEXT,
    PRIMARY KEY (library, source, version)
  ) STRICT;

  CREATE TABLE sources (
    library TEXT NOT NULL,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    origin TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    facts TEXT NOT NULL,
    speakers TEXT NOT NULL,
    PRIMARY KEY (library, id),
    FOREIGN KEY (library, id, version) REFERENCES versions (library, source, version)
  ) STRICT;

  CREATE TABLE passages (
    library TEXT NOT NULL,
    source TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    first_sentence INTEGER NOT NULL,
    sentences INTEGER NOT NULL,
    context TEXT NOT NULL,
    vector BLOB NOT NULL,
    PRIMARY KEY (library, source, ordinal),
    FOREIGN KEY (library, source) REFERENCES sources (library, id) ON DELETE CASCADE
  ) STRICT;

  CREATE TABLE documents (
    owner TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    person TEXT,
    created_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (owner, kind, id)
  ) STRICT;

  CREATE TABLE settings (
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (owner, name)
  ) STRICT;
`;

/** Their names were taken while the old tables stood. */
const INDEXES = `
  CREATE INDEX documents_by_time ON documents (owner, kind, created_at);
  CREATE INDEX documents_by_age ON documents (kind, created_at);
  CREATE INDEX documents_by_person ON documents (person, kind, created_at) WHERE person IS NOT NULL;
`;

interface PassageOfFormat1 {
  readonly source: string;
  readonly ordinal: number;
  readonly start: number;
  readonly end: number;
  readonly heading: string | null;
  readonly vector: ArrayBuffer;
  readonly text: string;
}

function insertPassage(connection: SqliteConnection, passage: PassageOfFormat1): void {
  const { source, ordinal, start, end, vector } = passage;
  connection.run(
    `INSERT INTO passages (library, source, ordinal, "start", "end", first_sentence, sentences, context, vector)
     VALUES (${FOLDER}, ?, ?, ?, ?, 0, 0, ?, ?)`,
    source,
    ordinal,
    start,
    end,
    toJson(contextOf(passage, connection.file)),
    new Uint8Array(vector),
  );
}

function contextOf({ heading, text, start: offset }: PassageOfFormat1, file: string): readonly ContextSpan[] {
  if (heading === null) return [];
  const words = fromJson<string>(heading, file);
  const start = fromJson<string>(text, file).lastIndexOf(words, offset);
  return start < 0 ? [] : [{ kind: "heading", start, end: start + words.length }];
}
