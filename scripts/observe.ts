import { join } from "node:path";
import { parseArgs } from "node:util";
import { observeAll } from "./lib/observe-all.ts";

/** Asks the questions of the sets that are fitted on and keeps what was seen in a file: `tsx scripts/observe.ts --observations FILE`. */
const { values } = parseArgs({
  options: {
    sets: { type: "string", default: join(import.meta.dirname, "../../shared/eval") },
    observations: { type: "string" },
  },
});

const { observations } = await observeAll(values.sets, values.observations);
console.error(`${observations.length} questions`);
