import { answerToJson } from "../app/answer-json.ts";
import type { ScopedEngine } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { readLines } from "./read-input.ts";

/** `sourcier ask --batch FILE`: one line of JSON for each line, in order; no question knows of another. */
export async function runBatch(context: CommandContext, file: string): Promise<ExitCode> {
  return context.withEngine(async (engine) => {
    let number = 0;
    for await (const line of readLines(file, context.io)) {
      number += 1;
      if (line.trim() === "") continue;
      await writeLine(context, await answerLine(engine, line, number));
    }
    return exitCodes.ok;
  });
}

async function answerLine(engine: ScopedEngine, line: string, number: number): Promise<object> {
  const question = readQuestion(line);
  if (question === undefined) {
    const message = `Expected line ${number} to be a JSON object with a text named "question".`;
    return { kind: "error", question: "", code: "argument-invalid", message };
  }
  try {
    return answerToJson(await engine.ask(question));
  } catch (error) {
    if (error instanceof UserError && isAboutQuestion(error)) {
      return { kind: "error", question, code: error.code, message: error.message };
    }
    throw error;
  }
}

function readQuestion(line: string): string | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null || !("question" in value)) return undefined;
    return typeof value.question === "string" ? value.question : undefined;
  } catch {
    return undefined;
  }
}

/** Anything else that goes wrong would go wrong on every line. */
function isAboutQuestion({ code }: UserError): boolean {
  return code === "question-empty" || code === "question-unreadable";
}

/** Waits for a slow reader rather than gather the answers in memory. */
async function writeLine({ io }: CommandContext, value: object): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    io.stdout.write(`${JSON.stringify(value)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
