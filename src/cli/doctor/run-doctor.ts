import type { CommandContext } from "../context.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { neutralize } from "../render/terminal-text.ts";
import type { Check } from "./check.ts";
import { checkSetup } from "./check-setup.ts";

/** `sourcier doctor`: each part that answering needs, one line each, with what to do where it is not well. */
export async function runDoctor(context: CommandContext): Promise<ExitCode> {
  const checks: Check[] = [];
  for await (const check of checkSetup(context)) {
    checks.push(check);
    context.io.stdout.write(renderCheck(check, context));
  }
  return checks.some(({ state }) => state === "broken") ? exitCodes.mistake : exitCodes.ok;
}

function renderCheck({ name, state, message, hint }: Check, { screen, words }: CommandContext): string {
  const { states, parts } = words.terminal.doctor;
  const stateCells = widest(Object.values(states));
  const nameCells = widest([...Object.values(parts), LONGEST_MODULE]);
  const paint = { ok: screen.good, note: screen.accent, broken: screen.bad }[state];
  const line = `${paint(states[state].padEnd(stateCells))} ${name.padEnd(nameCells)} ${neutralize(message)}\n`;
  return hint === undefined ? line : `${line}${" ".repeat(stateCells + nameCells + 2)}${neutralize(hint)}\n`;
}

/** One cell a letter: what doctor says of its own is in no wide script. */
function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}

const LONGEST_MODULE = "onnxruntime-node";
