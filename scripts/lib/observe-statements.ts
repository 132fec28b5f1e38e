import { existsSync } from "node:fs";
import { join } from "node:path";
import type { StatementFeatures } from "../../src/core/verify/features.ts";
import { isKnownToDiffer } from "../../src/core/verify/judge.ts";
import type { Standing } from "../../src/core/verify/statement-model.ts";
import { isForFitting } from "./halves.ts";
import { indexSet, type SetModels } from "./set-engine.ts";
import { loadStatements, type StatementSet } from "./statements.ts";

/** A statement of one sentence, what it was weighed by, and how its article stands to it. */
export interface WeighedExample {
  readonly id: string;
  /** Statements on one article are not independent: they are kept together. */
  readonly document: string;
  readonly isForFitting: boolean;
  readonly standing: Standing;
  readonly features: StatementFeatures;
  /** Something speaks against it, and it can be shown in which words. */
  readonly isDifferent: boolean;
  readonly isKnownToDiffer: boolean;
}

/** The sets of statements: the project's own, and the one that was written for harsh judges, where it is there. */
export function statementSets(folder: string): readonly StatementSet[] {
  const own = ["../questions/statements", "../../test/quality/statements"].map((dir) => join(import.meta.dirname, dir));
  const dirs = [...own, join(folder, "statements", "dev")];
  return dirs.filter((dir) => existsSync(dir)).map(loadStatements);
}

/** Has the engine check each statement against its document alone. Statements of several sentences are left out. */
export async function observeStatements(
  { documents, statements }: StatementSet,
  models: SetModels,
): Promise<readonly WeighedExample[]> {
  const examples: WeighedExample[] = [];
  for (const document of documents) {
    const own = statements.filter(({ doc_id }) => doc_id === document.doc_id);
    if (own.length === 0) continue;
    const { check, close } = await indexSet([document], models);
    for (const { id, statement, verdict } of own) {
      const { weighed } = await check(statement);
      const [only] = weighed;
      if (only === undefined || weighed.length > 1) continue;
      examples.push({
        id,
        document: document.doc_id,
        isForFitting: isForFitting(id),
        standing: verdict,
        features: only.features,
        isDifferent: only.differences.length > 0 || only.isSaidByAnother,
        isKnownToDiffer: isKnownToDiffer(only),
      });
    }
    await close();
  }
  return examples;
}
