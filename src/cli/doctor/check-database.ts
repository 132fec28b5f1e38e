import type { DatabaseReport } from "../../app/database-report.ts";
import { UserError } from "../../core/errors.ts";
import type { Words } from "../../service/words/types.ts";
import type { Check } from "./check.ts";

/** What the database server is, and whether its rules hold the role that Sourcier uses. */
export async function checkDatabase(
  inspect: () => Promise<DatabaseReport>,
  { terminal, mistake }: Pick<Words, "terminal" | "mistake">,
): Promise<readonly Check[]> {
  const { parts, database } = terminal.doctor;
  const name = parts.database;
  try {
    const report = await inspect();
    const settings = report.settings.map((setting) => `${setting.name} ${setting.value}`).join(", ");
    const found: Check = { name, state: "ok", message: `${database.found(report)}; ${settings}` };
    return report.bypassesRules ? [found, { name, state: "note", ...database.bypasses(report.role) }] : [found];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [{ name, state: "broken", ...mistake(error) }];
  }
}
