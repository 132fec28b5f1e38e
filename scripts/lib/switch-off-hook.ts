import type { LoadHook } from "node:module";
import { env } from "node:process";
import { moduleUrlEnding, SWITCHED_OFF, switchedModule, switches } from "./switched-off.ts";

const off = switches.find(({ name }) => name === env[SWITCHED_OFF]);
if (off === undefined) throw new Error(`Expected ${SWITCHED_OFF} to name a switch, got ${env[SWITCHED_OFF]}.`);
const ending = moduleUrlEnding(off);

/** Gives the module with what is switched off; the query leads to the module as it is. */
export const load: LoadHook = async (url, context, nextLoad) => {
  if (!url.endsWith(ending)) return nextLoad(url, context);
  return { format: "module", shortCircuit: true, source: switchedModule(`${url}?original`, off.exports) };
};
