import { setTimeout as wait } from "node:timers/promises";
import { askLoad, type LoadResult } from "./ask-load.ts";
import type { Fleet } from "./bot-fleet.ts";
import { crashDatabase, emptyDatabase, startPooler } from "./database-faults.ts";
import { AT_ONCE, type Setting, withFleet, withSettings } from "./fleet-setting.ts";
import { createRandom } from "./generated-text.ts";
import { type Print, printVerdicts, type Verdict } from "./measuring.ts";

export const name =
  "three bot processes on one shard, killed at random, and the database killed under load: each question answered once";

const WARM_UP = 60;
const PROCESSES = 3;
/** Between two kills of a process, and between two of the database. */
const KILL_EVERY_MS = { least: 1_500, spread: 2_000 };
const CRASH_EVERY_MS = 4_000;
/** `SOURCIER_BENCH_QUESTIONS` makes the loop longer. */
const KILLED_QUESTIONS = Number(process.env.SOURCIER_BENCH_QUESTIONS ?? 2_000);

/** On SQLite; with TEST_DATABASE_URL on PostgreSQL as well, straight and through pgbouncer in transaction mode. */
export async function run(print: Print): Promise<boolean> {
  const database = process.env.TEST_DATABASE_URL;
  const verdicts = await withSettings(async (on) => {
    const found = [await killLoop(on("sqlite", {}), print)];
    if (database === undefined) return found;
    await emptyDatabase(database);
    const postgres = on("postgres", { DATABASE_URL: database });
    found.push(await killLoop(postgres, print));
    found.push(await killLoop(postgres, print, () => crashDatabase(database)));
    const pooler = await startPooler(database);
    if (pooler === undefined) print("pgbouncer is not installed: not tried");
    else found.push(await killLoop(on("postgres through pgbouncer", { DATABASE_URL: pooler.url }), print));
    await pooler?.close();
    return found;
  });
  return printVerdicts(verdicts, print);
}

/** Kills a process at random again and again, or something else, while questions are asked: each is answered exactly once. */
async function killLoop(setting: Setting, print: Print, crash?: () => Promise<void>): Promise<Verdict> {
  return withFleet(setting, async (discord, bots) => {
    const random = createRandom(7);
    await bots.grow(PROCESSES);
    await askLoad(discord, { questions: WARM_UP, atOnce: AT_ONCE, from: 900_000 });
    const open = new Set<string>();
    const kills = again(
      () => (crash === undefined ? KILL_EVERY_MS.least + (random() % KILL_EVERY_MS.spread) : CRASH_EVERY_MS),
      crash ?? (() => killOne(bots, random, open)),
    );
    const result = await askLoad(discord, { questions: KILLED_QUESTIONS, atOnce: AT_ONCE, from: 1_000_000, open });
    const count = await kills.stop();
    const what = `${setting.what}, ${crash === undefined ? "processes" : "database"} killed ${count} times`;
    for (const line of bots.lines.slice(0, SHOWN_LINES)) print(`  ${line.slice(0, 300)}`);
    const verdict = judge(what, result, discord.violations.length);
    print(`  ${verdict.ok ? "ok" : "FAIL"}: ${verdict.what}`);
    return verdict;
  });
}

/** A question is known to the processes that are there when it is asked: no two of them are killed while one is open. */
async function killOne(bots: Fleet, random: () => number, open: ReadonlySet<string>): Promise<void> {
  await bots.replaceOne((count) => random() % count);
  const before = [...open];
  while (before.some((name) => open.has(name))) await wait(LOOK_EVERY_MS);
}

const LOOK_EVERY_MS = 50;
const SHOWN_LINES = 3;

function judge(what: string, result: LoadResult, violations: number): Verdict {
  const { answered, unanswered, late, twice, doneTwice, durationMs } = result;
  const rate = ((answered * 1000) / durationMs).toFixed(0);
  const not = late === 0 ? `${unanswered} not` : `${unanswered} not (${late} came too late for Discord)`;
  const seen = `${answered} answered once, ${not}, ${twice} twice; ${doneTwice} worked out twice, ${rate} a second`;
  return {
    what: `${what}: ${seen}; ${violations} violations`,
    ok: unanswered === late && twice === 0 && violations === 0,
  };
}

/** Does something again and again after pauses, one time after the other; `stop` gives how often. */
function again(pauseMs: () => number, work: () => Promise<void>): { stop(): Promise<number> } {
  let isStopped = false;
  let count = 0;
  let wake = () => {};
  const loop = (async () => {
    while (!isStopped) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, pauseMs());
      });
      if (isStopped) break;
      await work();
      count += 1;
    }
  })();
  return {
    async stop() {
      isStopped = true;
      wake();
      await loop;
      return count;
    },
  };
}
