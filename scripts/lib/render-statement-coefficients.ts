import type { StatementModel } from "../../src/core/verify/statement-model.ts";
import type { WeighedExample } from "./observe-statements.ts";
import { literal } from "./render-coefficients.ts";

/** The source of src/core/verify/statement-coefficients.ts. */
export function renderStatementCoefficients(
  models: readonly StatementModel[],
  examples: readonly WeighedExample[],
): string {
  const fitting = examples.filter(({ isForFitting }) => isForFitting).length;
  return `import type { StatementModel } from "./statement-model.ts";

// Written by \`npm run calibrate\` on ${new Date().toISOString().slice(0, 10)}; do not edit by hand. Fitted on ${fitting} statements.
export const statementModels: readonly StatementModel[] = ${literal(models)};
`;
}
