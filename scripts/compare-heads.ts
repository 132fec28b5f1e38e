import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dot } from "../src/core/passages/dot.ts";
import { expectedKind } from "../src/core/question/answer-kind.ts";
import { cleanQuestion } from "../src/core/question/clean.ts";
import { withoutCourtesy } from "../src/core/question/courtesy.ts";
import { asksForSeveral } from "../src/core/question/several.ts";
import { fitLinear, type LinearModel } from "./lib/fit-linear.ts";
import { isForFitting } from "./lib/halves.ts";
import { rememberOutputs } from "./lib/remember-outputs.ts";
import { openModels } from "./lib/set-engine.ts";
import { readJsonLines } from "./lib/set-files.ts";

/**
 * Holds two ways against each other of telling what kind of answer a question asks for, and whether for several things: the lists of words,
 * and one linear classification of the question's vector, fitted to scripts/questions/kinds. `npx tsx scripts/compare-heads.ts`
 */

const QUESTIONS = join(import.meta.dirname, "questions");

/** What a question asks for: of the near misses, of the intents, or a question of its own. */
interface Asked {
  readonly question: string;
  /** Absent where it is not asked; "none" where the question asks for no kind. */
  readonly kind?: string;
  readonly several?: boolean;
}

interface Judged {
  readonly question: string;
  readonly wanted: string;
  readonly byLists: string;
  readonly byHead: string;
}

const models = await openModels(rememberOutputs());
const heads = await fitHeads();
const sets = { "report half of the intents": readIntents(), "other questions": readOthers() };
for (const [name, asked] of Object.entries(sets)) {
  print(`kind, ${name}`, await judge(asked, heads.kinds, kindsOf));
  print(`several, ${name}`, await judge(asked, heads.several, severalOf));
}
await models.close();

async function embed(texts: readonly string[]): Promise<readonly Float32Array[]> {
  return models.embedder.embed(texts.map(asAsked), { as: "question" });
}

/** What the engine embeds of a question. */
function asAsked(text: string): string {
  return withoutCourtesy(cleanQuestion(text));
}

async function fitHeads() {
  const rows = readdirSync(join(QUESTIONS, "kinds")).flatMap((file) => {
    const table: Record<string, string[]> = JSON.parse(readFileSync(join(QUESTIONS, "kinds", file), "utf8"));
    return Object.entries(table).flatMap(([name, texts]) => texts.map((text) => ({ name, text })));
  });
  const vectors = await embed(rows.map(({ text }) => text));
  const labelled = rows.map(({ name }, index) => ({ name, vector: vectors[index] ?? new Float32Array() }));
  return {
    kinds: fitLinear(labelled.map((each) => (each.name === "several" ? { ...each, name: "none" } : each))),
    several: fitLinear(labelled.map((each) => (each.name === "several" ? each : { ...each, name: "one" }))),
  };
}

function readIntents(): readonly Asked[] {
  const rows = readJsonLines<{ id: string; question: string; about: string; kind?: string; several?: true }>(
    join(QUESTIONS, "intents.jsonl"),
  );
  return rows
    .filter(({ id, about }) => about === "fact" && !isForFitting(id))
    .map(({ question, kind = "none", several }) => ({ question, kind, several: several === true }));
}

function readOthers(): readonly Asked[] {
  const near = new Map(
    readJsonLines<{ id: string; question: string }>(join(QUESTIONS, "near-misses.jsonl")).map((row) => [row.id, row]),
  );
  return readJsonLines<{ near?: string } & Partial<Asked>>(join(QUESTIONS, "asked-kinds.jsonl")).map((row) =>
    row.near === undefined
      ? { ...row, question: row.question ?? "" }
      : { question: near.get(row.near)?.question ?? "", kind: row.kind ?? "none" },
  );
}

function kindsOf({ question, kind }: Asked): Pick<Judged, "wanted" | "byLists"> | undefined {
  return kind === undefined ? undefined : { wanted: kind, byLists: expectedKind(asAsked(question)) ?? "none" };
}

function severalOf({ question, several }: Asked): Pick<Judged, "wanted" | "byLists"> | undefined {
  const name = (isSo: boolean) => (isSo ? "several" : "one");
  return several === undefined
    ? undefined
    : { wanted: name(several), byLists: name(asksForSeveral(asAsked(question))) };
}

async function judge(
  asked: readonly Asked[],
  head: LinearModel<string>,
  read: (asked: Asked) => Pick<Judged, "wanted" | "byLists"> | undefined,
): Promise<readonly Judged[]> {
  const rows = asked.flatMap((each) => {
    const told = read(each);
    return told === undefined ? [] : [{ question: each.question, ...told }];
  });
  const vectors = await embed(rows.map(({ question }) => question));
  return rows.map((row, index) => ({ ...row, byHead: best(head, vectors[index] ?? new Float32Array()) }));
}

function best({ classes }: LinearModel<string>, vector: Float32Array): string {
  const scored = classes.map(({ name, bias, weights }) => ({ name, score: bias + dot(weights, vector) }));
  return scored.sort((a, b) => b.score - a.score)[0]?.name ?? "none";
}

function print(what: string, judged: readonly Judged[]): void {
  const right = (by: "byLists" | "byHead") => judged.filter((each) => each[by] === each.wanted).length;
  console.log(`${what}: lists ${right("byLists")}, head ${right("byHead")} of ${judged.length}`);
  for (const { question, wanted, byLists, byHead } of judged)
    if (byLists !== wanted || byHead !== wanted)
      console.log(`  ${wanted}: lists ${byLists}, head ${byHead}: ${question}`);
}
