import type { Article } from "../../core/article/article.ts";
import type { StoredPassage } from "../../core/ports/store.ts";
import type { LibraryId } from "../../core/scope.ts";
import { type PassageRow, passageOfRow, passageRow } from "../stored-rows.ts";
import { fromBytes, readJson, toBytes, toHalf } from "./codec.ts";
import type { Statements } from "./connection.ts";
import { PASSAGES_A_STATEMENT } from "./limits.ts";

interface VectorRow extends PassageRow {
  readonly vector: Uint8Array;
}

/** The passages of an article with their vectors, in order. */
export async function readPassages(statements: Statements, article: Article): Promise<readonly StoredPassage[]> {
  const rows = await statements.all<VectorRow>(
    `SELECT ordinal, "start", "end", first_sentence, sentences, context, vector FROM sourcier.passages
     WHERE library = $1 AND source = $2 ORDER BY ordinal`,
    article.source.library,
    article.source.id,
  );
  return rows.map((row) => passageOfRow(article, row, { vector: fromBytes(row.vector), read: readJson }));
}

/** Writes the passages of a source that has none. */
export async function insertPassages(
  statements: Statements,
  { library, article }: { readonly library: LibraryId; readonly article: Article },
  passages: readonly StoredPassage[],
): Promise<void> {
  for (let from = 0; from < passages.length; from += PASSAGES_A_STATEMENT) {
    const slice = passages.slice(from, from + PASSAGES_A_STATEMENT);
    const rows = slice.map((passage) => passageRow(article, passage));
    await statements.run(
      INSERT,
      library,
      article.source.id,
      rows.map(({ ordinal }) => ordinal),
      rows.map(({ start }) => start),
      rows.map(({ end }) => end),
      rows.map(({ first_sentence: first }) => first),
      rows.map(({ sentences }) => sentences),
      rows.map(({ context }) => context),
      slice.map(({ vector }) => toBytes(vector)),
      slice.map(({ vector }) => toHalf(vector)),
    );
  }
}

const INSERT = `INSERT INTO sourcier.passages
    (library, source, ordinal, "start", "end", first_sentence, sentences, context, vector, half)
  SELECT $1, $2, ordinal, "start", "end", first_sentence, sentences, context, vector, half::halfvec
  FROM unnest($3::int[], $4::int[], $5::int[], $6::int[], $7::int[], $8::text[], $9::bytea[], $10::text[])
    AS rows (ordinal, "start", "end", first_sentence, sentences, context, vector, half)`;
