import { existsSync } from "node:fs";
import { join } from "node:path";
import type { IntentModel } from "../../src/core/question/intent.ts";
import { type KnownLibrary, toKnownArticle } from "../../src/core/question/library.ts";
import type { Question } from "../../src/core/question/question.ts";
import { type Understanding, understand } from "../../src/core/question/understand.ts";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { detectLanguage } from "../../src/core/text/language.ts";
import { isForFitting } from "./halves.ts";
import { readJsonLines, type SetDocument } from "./set-files.ts";

/** A question of one article with what is asked for; what is absent is not asked for. */
interface IntentRow {
  readonly id: string;
  readonly set: string;
  readonly doc_id: string;
  readonly question: string;
  readonly about: string;
  readonly fields?: readonly string[];
  readonly kind?: string;
  readonly several?: true;
  readonly speaker?: true;
  readonly office?: true;
  /** What is left without courtesies, where that is told. */
  readonly searched?: string;
}

/** How one of them was understood. */
export interface IntentOutcome {
  readonly id: string;
  readonly question: string;
  /** Whether it is of the half that nothing was fitted on. */
  readonly isReported: boolean;
  /** What was understood otherwise than meant, "wanted -> got"; empty where all is right. */
  readonly wrong: readonly string[];
}

/** Understands the project's own questions for what is asked for. `folder`: of the sets, whose articles they are asked of. */
export async function judgeIntents(
  folder: string,
  by: Pick<Understanding, "embed"> & { readonly intents: IntentModel },
): Promise<readonly IntentOutcome[]> {
  const rows = readJsonLines<IntentRow>(join(import.meta.dirname, "../questions/intents.jsonl"));
  const outcomes: IntentOutcome[] = [];
  for (const row of rows) {
    const library = await libraryOf(folder, row);
    if (library === undefined) continue;
    const question = await understand(row.question, [], { ...by, library });
    const { id } = row;
    outcomes.push({ id, question: row.question, isReported: !isForFitting(id), wrong: compare(row, question) });
  }
  return outcomes;
}

async function libraryOf(folder: string, { set, doc_id: id }: IntentRow): Promise<KnownLibrary | undefined> {
  const file = join(folder, set, "corpus.jsonl");
  const document = existsSync(file) ? readJsonLines<SetDocument>(file).find(({ doc_id }) => doc_id === id) : undefined;
  if (document === undefined) return undefined;
  const language = await detectLanguage(document.text, "en");
  const metadata = { title: document.title ?? id, language };
  const article = toKnownArticle({ library: FOLDER_LIBRARY, id, version: "", text: document.text, metadata });
  return {
    language,
    articles: [article],
    findPerson: async () => undefined,
    findThing: async () => undefined,
    holding: async () => [],
    spelledLike: async () => [],
  };
}

function compare(row: IntentRow, { intent, kind, isForSeveral, speaker, office, searched }: Question): string[] {
  const wanted = { about: row.about, fields: row.fields?.join() ?? "" };
  const got = { about: intent.about, fields: intent.fields.join() };
  const pairs = Object.entries(wanted).map(([name, value]) => [value, got[name as keyof typeof got]] as const);
  if (row.about === "fact") {
    pairs.push([row.kind ?? "no kind", kind ?? "no kind"]);
    pairs.push([row.several === true ? "several" : "one", isForSeveral ? "several" : "one"]);
    pairs.push([row.speaker === true ? "speaker" : "no speaker", speaker ? "speaker" : "no speaker"]);
    pairs.push([row.office === true ? "office" : "no office", office ? "office" : "no office"]);
    if (row.searched !== undefined) pairs.push([row.searched, searched]);
  }
  return pairs.filter(([meant, understood]) => meant !== understood).map((pair) => pair.join(" -> "));
}
