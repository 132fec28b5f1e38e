import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { createHistories } from "../../src/app/import/history.ts";
import { createRefreshStates } from "../../src/app/import/refresh-state.ts";
import { LEASE_MS } from "../../src/app/import/take-due.ts";
import { ownerOfServer } from "../../src/service/servers/server-settings.ts";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { KILLED_LIBRARY, KILLED_SERVER, pageOfRound, SOURCES } from "./kill-refresh-pages.ts";
import { type Print, printVerdicts, withFolder } from "./measuring.ts";

export const name = "kill -9 while addresses are looked at again and corrections are told";

const KILLS = 100;
const CHILD = join(import.meta.dirname, "kill-refresh-child.ts");

/** Kills a refreshing process 100 times, each at another of its commits or notices; nothing may be lost, nothing there or told twice. */
export async function run(print: Print): Promise<boolean> {
  return withFolder(async (dataDir) => {
    const told: string[] = [];
    const faults: string[] = [];
    await runChild(dataDir, 0, Number.POSITIVE_INFINITY);
    for (let round = 1; round <= KILLS && faults.length === 0; round += 1) {
      const lines = await runChild(dataDir, round, 1 + ((round * 7) % (2 * SOURCES)));
      told.push(...lines.filter((line) => line.startsWith("told ")));
      faults.push(...(await findFaults(dataDir, lines)));
    }
    // What a killed process looked at is its own until its lease is over.
    await setTimeout(LEASE_MS);
    const last = await runChild(dataDir, KILLS + 1, Number.POSITIVE_INFINITY);
    told.push(...last.filter((line) => line.startsWith("told ")));
    faults.push(...(await findFaults(dataDir, last)), ...(await findOld(dataDir, KILLS + 1)));
    for (const fault of faults.slice(0, 3)) print(fault);
    const twice = told.length - new Set(told).size;
    return printVerdicts(
      [
        { what: `${KILLS} kills: ${faults.length} sources lost, broken or twice`, ok: faults.length === 0 },
        { what: `${told.length} corrections told, ${twice} twice`, ok: told.length > 0 && twice === 0 },
      ],
      print,
    );
  });
}

/** The lines that a child said before it ended, or was killed after so many. */
async function runChild(dataDir: string, round: number, most: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, ["--import", "tsx", CHILD, dataDir, String(round)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === most) child.kill("SIGKILL");
  }
  return lines;
}

async function findFaults(dataDir: string, lines: readonly string[]): Promise<readonly string[]> {
  const store = await openSqliteStore({ dataDir });
  try {
    const library = store.library(KILLED_LIBRARY);
    const documents = store.documents(ownerOfServer(KILLED_SERVER));
    const sources = await library.summaries();
    const states = await createRefreshStates(documents).list();
    const faults = [
      ...(sources.length === SOURCES ? [] : [`${sources.length} sources of ${SOURCES}`]),
      ...(states.length === SOURCES ? [] : [`${states.length} sources are looked at again of ${SOURCES}`]),
    ];
    for (const line of lines) {
      const [kind, id, version] = line.split(" ");
      const isKept = sources.some((source) => source.id === id && source.version === version);
      if (kind === "committed" && !isKept) faults.push(`${id} was committed and is lost`);
    }
    for (const { id } of sources) {
      const entries = await createHistories(documents).read(KILLED_LIBRARY, id);
      if (entries.some(({ version }, index) => entries[index + 1]?.version === version))
        faults.push(`${id} has a version twice`);
      if ((await library.read(id)) === undefined) faults.push(`${id} cannot be read`);
    }
    return faults;
  } finally {
    await store.close();
  }
}

/** Sources that a whole run has not brought up to its round. */
async function findOld(dataDir: string, round: number): Promise<readonly string[]> {
  const store = await openSqliteStore({ dataDir });
  try {
    const library = store.library(KILLED_LIBRARY);
    const old: string[] = [];
    for (const { id, origin } of await library.summaries()) {
      const text = (await library.read(id))?.article.source.text ?? "";
      const wanted = /In round \d+[^<]*/u.exec(pageOfRound(origin.name, round))?.[0] ?? "";
      if (!text.includes(wanted)) old.push(`${id} is not of round ${round}`);
    }
    return old;
  } finally {
    await store.close();
  }
}
