import { askLoad } from "./ask-load.ts";
import { emptyDatabase } from "./database-faults.ts";
import { AT_ONCE, type Setting, withFleet, withSettings } from "./fleet-setting.ts";
import { type Print, printVerdicts, type Verdict } from "./measuring.ts";

export const name = "questions a second of one, two and three bot processes with the hashing models";

const MEASURED = 600;
const WARM_UP = 60;
const PROCESSES = 3;
const LEAST_GAIN = 1.3;

/** On SQLite, and with TEST_DATABASE_URL on PostgreSQL. */
export async function run(print: Print): Promise<boolean> {
  const database = process.env.TEST_DATABASE_URL;
  const verdicts = await withSettings(async (on) => {
    const found = [...(await measureRates(on("sqlite", {}), print))];
    if (database === undefined) return found;
    await emptyDatabase(database);
    return [...found, ...(await measureRates(on("postgres", { DATABASE_URL: database }), print))];
  });
  return printVerdicts(verdicts, print);
}

/** Questions a second with one, two and three processes. */
async function measureRates(setting: Setting, print: Print): Promise<readonly Verdict[]> {
  const rates = await withFleet(setting, async (discord, bots) => {
    const measured: number[] = [];
    for (let count = 1; count <= PROCESSES; count += 1) {
      await bots.grow(1);
      const from = count * 100_000;
      await askLoad(discord, { questions: WARM_UP, atOnce: AT_ONCE, from });
      const { durationMs, answered } = await askLoad(discord, {
        questions: MEASURED,
        atOnce: AT_ONCE,
        from: from + WARM_UP,
      });
      measured.push((answered * 1000) / durationMs);
    }
    return measured;
  });
  const [one = 0, two = 0] = rates;
  print(`${setting.what}: ${rates.map((rate, at) => `${at + 1}: ${rate.toFixed(0)}`).join(", ")} questions a second`);
  const gain = two / one;
  const what = `${setting.what}: two processes answer ${gain.toFixed(2)} times as many as one, at least ${LEAST_GAIN}`;
  return [{ what, ok: gain >= LEAST_GAIN }];
}
