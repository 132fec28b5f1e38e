import type { CommandContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Screen } from "../render/screen.ts";
import { neutralize } from "../render/terminal-text.ts";
import type { Check } from "./check.ts";
import { checkSetup } from "./check-setup.ts";

/** `sourcier doctor`: each part that answering needs, one line each, with what to do where it is not well. */
export async function runDoctor(context: CommandContext): Promise<ExitCode> {
  const checks: Check[] = [];
  for await (const check of checkSetup(context)) {
    checks.push(check);
    context.io.stdout.write(renderCheck(check, context.screen));
  }
  return checks.some(({ state }) => state === "broken") ? exitCodes.mistake : exitCodes.ok;
}

function renderCheck({ name, state, message, hint }: Check, screen: Screen): string {
  const paint = { ok: screen.good, note: screen.accent, broken: screen.bad }[state];
  const line = `${paint(state.padEnd(STATE_CELLS))} ${name.padEnd(NAME_CELLS)} ${neutralize(message)}\n`;
  return hint === undefined ? line : `${line}${" ".repeat(STATE_CELLS + NAME_CELLS + 2)}${neutralize(hint)}\n`;
}

const STATE_CELLS = "broken".length;
const NAME_CELLS = "embedding model".length;
