import { join } from "node:path";
import type { SentenceCheck } from "../../src/app/types.ts";
import { foldText, words } from "../../src/core/text/text.ts";
import { isForFitting } from "./halves.ts";
import type { Figures, Outcome } from "./outcome.ts";
import { quoteFrom, type RunQuote } from "./run-line.ts";
import { indexSet, type SetModels } from "./set-engine.ts";
import { readJsonLines, type SetDocument } from "./set-files.ts";

/** "closest": a passage on the matter that is not known to bear it out or to contradict it. */
type Verdict = SentenceCheck["verdict"] | "closest";

/** Something said about a document, and how the document stands to it. */
export interface Statement {
  readonly id: string;
  readonly doc_id: string;
  readonly statement: string;
  readonly verdict: "found" | "differs" | "nothing";
  readonly kind: string;
  /** Where the document says it, or says otherwise; of what it does not say, the tempting place. */
  readonly passage: { readonly text: string; readonly start: number };
  /** Words that differ, in the statement and in the passage. */
  readonly said?: string;
  readonly source?: string;
}

export interface StatementSet {
  readonly documents: readonly SetDocument[];
  readonly statements: readonly Statement[];
}

/** One statement's run. */
export interface StatementLine {
  readonly id: string;
  /** Of the whole statement. */
  readonly verdict: Verdict;
  readonly sentences: readonly {
    readonly verdict: Verdict;
    readonly quote?: RunQuote;
    readonly differences?: readonly { readonly said: string; readonly source: string }[];
  }[];
  readonly right: boolean;
  /** Whether a quote and the passage have a part in common. */
  readonly rightPassage: boolean;
  /** Whether it is said to differ, in words of which one pair shares a word with both sides of what differs. */
  readonly rightWords: boolean;
}

export function loadStatements(dir: string): StatementSet {
  return {
    documents: readJsonLines<SetDocument>(join(dir, "corpus.jsonl")),
    statements: readJsonLines<Statement>(join(dir, "statements.jsonl")),
  };
}

/** Has the engine check each statement against its document alone. */
export async function runStatements(
  { documents, statements }: StatementSet,
  models: SetModels,
): Promise<StatementLine[]> {
  const lines: StatementLine[] = [];
  for (const document of documents) {
    const own = statements.filter(({ doc_id }) => doc_id === document.doc_id);
    if (own.length === 0) continue;
    const { engine, close } = await indexSet([document], models);
    const toQuote = quoteFrom([document]);
    for (const statement of own) {
      const { sentences } = await engine.check(statement.statement);
      lines.push(
        toLine(
          statement,
          sentences.map(({ verdict, citation, differences }) => ({
            verdict,
            ...(citation && { quote: toQuote(citation) }),
            ...(differences && { differences }),
          })),
        ),
      );
    }
    await close();
  }
  return lines;
}

function toLine(statement: Statement, sentences: StatementLine["sentences"]): StatementLine {
  const verdict = joinVerdicts(sentences.map((sentence) => sentence.verdict));
  return {
    id: statement.id,
    verdict,
    sentences,
    right: verdict === statement.verdict,
    rightPassage: sentences.some(({ quote }) => quote !== undefined && isOver(quote, statement.passage)),
    rightWords: sentences.some(({ differences = [] }) => differences.some((pair) => namesDifference(pair, statement))),
  };
}

/** A statement holds when all of its sentences do; one that differs makes it differ. */
export function joinVerdicts(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "nothing";
}

const WORST_FIRST: readonly Verdict[] = ["differs", "closest", "nothing", "found"];

function isOver(quote: RunQuote, passage: Statement["passage"]): boolean {
  return quote.start < passage.start + passage.text.length && passage.start < quote.start + quote.text.length;
}

/** Whether one pair of words shares a word with both sides of what differs. */
export function namesDifference(
  pair: { readonly said: string; readonly source: string },
  { said = "", source = "" }: Pick<Statement, "said" | "source">,
): boolean {
  return sharesWord(pair.said, said) && sharesWord(pair.source, source);
}

function sharesWord(a: string, b: string): boolean {
  const folded = new Set(words(foldText(a)).map(({ text }) => text));
  return words(foldText(b)).some(({ text }) => folded.has(text));
}

/** What came of the statements, grouped by how the document stands to them and by kind. */
export function statementOutcomes({ statements }: StatementSet, lines: readonly StatementLine[]): readonly Outcome[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return statements.flatMap((statement) => {
    const line = byId.get(statement.id);
    if (line === undefined) return [];
    return {
      id: statement.id,
      isReported: !isForFitting(statement.id),
      group: `${statement.verdict}: ${statement.kind}`,
      figures: figuresOf(statement, line),
    };
  });
}

function figuresOf(statement: Statement, line: StatementLine): Figures {
  const is = (verdict: Verdict) => (line.verdict === verdict ? 1 : 0);
  const common = {
    right: line.right ? 1 : 0,
    found: is("found"),
    differs: is("differs"),
    closest: is("closest"),
    nothing: is("nothing"),
    "right passage": line.rightPassage ? 1 : 0,
  };
  if (statement.verdict === "found")
    return {
      ...common,
      "true found": is("found"),
      "true called different": is("differs"),
      "stated called nothing": is("nothing"),
    };
  const isFalse = { "false called found": is("found") };
  if (statement.verdict === "nothing") return { ...common, ...isFalse, "unstated called nothing": is("nothing") };
  const isShown = line.verdict === "differs" && line.rightWords ? 1 : 0;
  return { ...common, ...isFalse, "right words": isShown, "stated called nothing": is("nothing") };
}
