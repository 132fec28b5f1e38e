import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface SetDocument {
  readonly doc_id: string;
  readonly title?: string;
  readonly text: string;
  /** What is read instead of the text, which is what is shown of it. */
  readonly markdown?: string;
}

export interface SetQuery {
  readonly id: string;
  readonly question: string;
  readonly doc_id?: string;
  /** Title of the article that it was asked about. */
  readonly title?: string;
  readonly answerable?: boolean;
  /** `start` in UTF-16 code units into the document's text. Some sets give strings alone. */
  readonly answers?: readonly ({ readonly text: string; readonly start: number } | string)[];
  /** By whose hash it belongs to a half, where that is not its own id: a conversation's. */
  readonly half?: string;
  /** What it is counted under in a finer table. */
  readonly group?: string;
}

/** A set of documents and questions: `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` in one folder. */
export interface QuestionSet {
  readonly documents: readonly SetDocument[];
  readonly queries: readonly SetQuery[];
  /** Documents that are right, by query id. */
  readonly relevant: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface SetFiles {
  readonly dir: string;
  readonly corpus?: string;
  readonly queries?: string;
  /** The folder of the corpus, where it is another set's. */
  readonly corpusDir?: string;
}

export function loadSet({
  dir,
  corpusDir = dir,
  corpus = "corpus.jsonl",
  queries = "queries.jsonl",
}: SetFiles): QuestionSet {
  const relevant = new Map<string, Set<string>>();
  const qrels = join(dir, "qrels.tsv");
  for (const line of existsSync(qrels) ? readLines(qrels) : []) {
    const [query = "", document = ""] = line.split("\t");
    relevant.set(query, (relevant.get(query) ?? new Set()).add(document));
  }
  return {
    documents: readJsonLines<SetDocument>(join(corpusDir, corpus)),
    queries: readJsonLines<SetQuery>(join(dir, queries)),
    relevant,
  };
}

export function readJsonLines<Row>(file: string): Row[] {
  return readLines(file).map((line) => JSON.parse(line) as Row);
}

function readLines(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
}
