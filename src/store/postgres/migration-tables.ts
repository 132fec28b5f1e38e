import type { Statements } from "./connection.ts";
import { GRAPH_BUILD_CANDIDATES, GRAPH_LINKS, PASSAGE_PARTITIONS, SEARCHED_DIMENSIONS } from "./limits.ts";

/**
 * From format 0 to 1. Texts are JSON strings, so that every string comes back as it went in; ids are ordered by their bytes. `vector` is float32,
 * little-endian; `half` is what the server searches, absent where a vector has other dimensions.
 */
export async function createTables(statements: Statements): Promise<void> {
  for (const statement of [SCHEMA, ...TABLES, ...partitions(), GRAPH, ...RULES]) await statements.run(statement);
}

const SCHEMA = "CREATE SCHEMA IF NOT EXISTS sourcier";

const TABLES: readonly string[] = [
  "CREATE TABLE sourcier.format (number integer NOT NULL)",
  "INSERT INTO sourcier.format (number) VALUES (0)",
  `CREATE TABLE sourcier.revisions (
    library text COLLATE "C" PRIMARY KEY,
    number bigint NOT NULL
  )`,
  // Every text that was ever current; never deleted, since an old citation points into it.
  `CREATE TABLE sourcier.versions (
    library text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    version text COLLATE "C" NOT NULL,
    text text NOT NULL,
    metadata text NOT NULL,
    blocks text,
    sentences text,
    page_text text,
    PRIMARY KEY (library, source, version)
  )`,
  // `revision` is the library's that made the row.
  `CREATE TABLE sourcier.sources (
    library text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    version text COLLATE "C" NOT NULL,
    origin text NOT NULL,
    content_hash text NOT NULL,
    fingerprint text NOT NULL,
    facts text NOT NULL,
    speakers text NOT NULL,
    passages integer NOT NULL,
    revision bigint NOT NULL,
    PRIMARY KEY (library, id),
    FOREIGN KEY (library, id, version) REFERENCES sourcier.versions (library, source, version)
  )`,
  `CREATE TABLE sourcier.passages (
    library text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    ordinal integer NOT NULL,
    "start" integer NOT NULL,
    "end" integer NOT NULL,
    first_sentence integer NOT NULL,
    sentences integer NOT NULL,
    context text NOT NULL,
    vector bytea NOT NULL,
    half halfvec(${SEARCHED_DIMENSIONS}),
    PRIMARY KEY (library, source, ordinal),
    FOREIGN KEY (library, source) REFERENCES sourcier.sources (library, id) ON DELETE CASCADE
  ) PARTITION BY HASH (library)`,
  // The full vector lies apart, so that a page holds many of those that are searched.
  "ALTER TABLE sourcier.passages ALTER COLUMN vector SET STORAGE EXTERNAL",
  // `put` orders what was made at the same moment.
  `CREATE TABLE sourcier.documents (
    owner text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    put bigint GENERATED ALWAYS AS IDENTITY,
    person text COLLATE "C",
    created_at bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (owner, kind, id)
  )`,
  "CREATE INDEX documents_by_time ON sourcier.documents (owner, kind, created_at, put)",
  "CREATE INDEX documents_by_age ON sourcier.documents (kind, created_at)",
  "CREATE INDEX documents_by_person ON sourcier.documents (person, kind, created_at) WHERE person IS NOT NULL",
  `CREATE TABLE sourcier.settings (
    owner text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (owner, name)
  )`,
];

/** A column's storage is each part's own. Nobody reads a part by its name: it has no rule that would let them. */
function partitions(): readonly string[] {
  return Array.from({ length: PASSAGE_PARTITIONS }, (_, number) => {
    const part = `sourcier.passages_${number}`;
    return [
      `CREATE TABLE ${part} PARTITION OF sourcier.passages FOR VALUES WITH (MODULUS ${PASSAGE_PARTITIONS}, REMAINDER ${number})`,
      `ALTER TABLE ${part} ALTER COLUMN vector SET STORAGE EXTERNAL`,
      `ALTER TABLE ${part} ENABLE ROW LEVEL SECURITY`,
      `ALTER TABLE ${part} FORCE ROW LEVEL SECURITY`,
    ];
  }).flat();
}

/** One for each part; vectors are of unit length, so the inner product orders them as the cosine does. */
const GRAPH = `CREATE INDEX passages_by_meaning ON sourcier.passages USING hnsw (half halfvec_ip_ops)
  WITH (m = ${GRAPH_LINKS}, ef_construction = ${GRAPH_BUILD_CANDIDATES})`;

const RULES: readonly string[] = [
  `CREATE FUNCTION sourcier.in_scope() RETURNS text[] LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('sourcier.scope', true), '')::text[] $$`,
  `CREATE FUNCTION sourcier.everything() RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT coalesce(current_setting('sourcier.everything', true), '') = 'on' $$`,
  ...["revisions", "versions", "sources", "passages"].flatMap((table) =>
    rule(table, "library = ANY ((SELECT sourcier.in_scope())::text[])"),
  ),
  ...["documents", "settings"].flatMap((table) =>
    rule(table, "owner = (SELECT current_setting('sourcier.owner', true))"),
  ),
];

/** Holds for the tables' owner as well; what is asked once a statement stands in a subquery. */
function rule(table: string, condition: string): readonly string[] {
  return [
    `ALTER TABLE sourcier.${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE sourcier.${table} FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY scope ON sourcier.${table} USING (${condition} OR (SELECT sourcier.everything()))`,
  ];
}
