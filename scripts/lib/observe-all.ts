import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadConversations } from "./conversations.ts";
import { type Observation, observeConversations, observeSet } from "./observe.ts";
import { rememberOutputs } from "./remember-outputs.ts";
import { openModels } from "./set-engine.ts";
import type { TuningSet } from "./tuning-set.ts";
import {
  MAX_QUESTIONS_A_SET,
  MAX_QUESTIONS_ALONE,
  ofEachHalf,
  oneArticleAtATime,
  singleArticleSets,
  tuningSets,
} from "./tuning-sets.ts";

/** What was seen of the sets' questions, and by which models. */
export interface Observed {
  readonly embedder: string;
  readonly reader: string;
  readonly observations: readonly Observation[];
}

/** Asks the questions of all sets that are fitted on; what `kept` holds is not asked again, what is asked is kept there. */
export async function observeAll(folder: string, kept?: string): Promise<Observed> {
  if (kept !== undefined && existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as Observed;
  const models = await openModels(rememberOutputs());
  if (models.reader === undefined) throw new Error("Expected a reader: coefficients are fitted with it and without.");
  const seen: Observation[] = [];
  for (const set of fittingSets(folder)) {
    const started = Date.now();
    const isShort = set.name.startsWith("xquad");
    const observed = await observeSet(ofEachHalf(set, isShort ? MAX_QUESTIONS_ALONE : MAX_QUESTIONS_A_SET), models);
    seen.push(...observed);
    console.error(`${set.name}: ${observed.length} questions, ${Math.round((Date.now() - started) / 1000)} s`);
  }
  const dir = join(folder, "conversations", "dev");
  if (existsSync(dir)) seen.push(...(await observeConversations("conversations", loadConversations(dir), models)));
  await models.close();
  const observed = { embedder: models.embedder.id, reader: models.reader.id, observations: seen };
  if (kept !== undefined) writeFileSync(kept, JSON.stringify(observed));
  return observed;
}

/** Sets with near misses are also asked of each article alone, as on a server with one article. */
const ALSO_ALONE = ["piaf-abstain-hard", "squad2-en-abstain"];

/** What comes to be weighed of these sets is what no sentence introduces, or a word alone: too little like other questions to be fitted on. */
const LEFTOVERS: readonly string[] = ["people", "strays"];

function fittingSets(folder: string): readonly TuningSet[] {
  const alone = singleArticleSets(folder).flatMap(({ name, parts }) => (LEFTOVERS.includes(name) ? [] : parts));
  return [...alone, ...tuningSets(folder)].flatMap((set) =>
    ALSO_ALONE.includes(set.name) ? [set, ...oneArticleAtATime(ofEachHalf(set, MAX_QUESTIONS_ALONE))] : [set],
  );
}
