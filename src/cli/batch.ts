import { answerToJson } from "../app/answer-json.ts";
import type { ScopedEngine } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { readLines } from "./read-input.ts";

/** `sourcier ask --batch FILE`: one line of JSON for each question, with its line's number and id, in order; no question knows of another. */
export async function runBatch(context: CommandContext, file: string): Promise<ExitCode> {
  return context.withEngine(async (engine) => {
    let number = 0;
    for await (const line of readLines(file, context.io)) {
      number += 1;
      if (line.trim() === "") continue;
      const { id, ...read } = readLine(line);
      const answer = await answerQuestion(engine, read.question, number);
      await writeLine(context, { ...answer, line: number, ...(id === undefined ? {} : { id }) });
    }
    return exitCodes.ok;
  });
}

async function answerQuestion(engine: ScopedEngine, question: string | undefined, number: number): Promise<object> {
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

interface BatchLine {
  /** Absent where the line holds none. */
  readonly question?: string;
  /** As it was given, so that answers can be put beside what else is known of their questions. */
  readonly id?: string | number;
}

function readLine(line: string): BatchLine {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== "object" || value === null) return {};
    const { question, id }: { readonly question?: unknown; readonly id?: unknown } = value;
    return {
      ...(typeof question === "string" && { question }),
      ...((typeof id === "string" || typeof id === "number") && { id }),
    };
  } catch {
    return {};
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
