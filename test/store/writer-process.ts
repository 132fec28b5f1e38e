/**
 * A process that writes to a store until it is done or killed: `node --import tsx writer-process.ts DATA_DIR NAME COUNT`.
 * It says "ready", waits for a line, then writes source NAME-0, NAME-1 and so on, and says each id as soon as it is committed.
 */

import { once } from "node:events";
import { writeSync } from "node:fs";
import { openSqliteStore } from "../../src/store/sqlite/store.ts";
import { operatorsPart } from "../helpers/operator-store.ts";
import { makeRecord } from "../helpers/source-records.ts";

const PASSAGES = 50;
const STDOUT = 1;

const [dataDir = "", name = "", count = ""] = process.argv.slice(2);
writeSync(STDOUT, "ready\n");
await once(process.stdin, "data");
process.stdin.destroy();

const store = operatorsPart(await openSqliteStore({ dataDir }));
await store.ensureSetting("first", name);
for (let number = 0; number < Number(count); number++) {
  const id = `${name}-${number}`;
  await store.write(makeRecord({ id, passages: PASSAGES }));
  writeSync(STDOUT, `${id}\n`);
}
await store.close();
