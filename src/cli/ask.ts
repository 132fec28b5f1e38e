import { UserError } from "../core/errors.ts";
import { runBatch } from "./batch.ts";
import type { CommandContext } from "./context.ts";
import { converse } from "./conversation.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { AskRequest } from "./invocation.ts";
import { isConversational } from "./io.ts";
import { MAX_ARGUMENT_CHARS, MAX_PIPED_QUESTION_CHARS } from "./limits.ts";
import { readText } from "./read-input.ts";
import { wordAnswer } from "./render/word-answer.ts";

/** `sourcier ask`: one question, a file of them, or a conversation. */
export async function runAsk(context: CommandContext, request: AskRequest): Promise<ExitCode> {
  const { batch, question } = request;
  if (batch !== undefined && question !== undefined) throw questionBesideBatch(question);
  if (batch !== undefined) return runBatch(context, batch);
  if (question === undefined && isConversational(context.io)) return converse(context, request);
  if (question !== undefined && question.length > MAX_ARGUMENT_CHARS) throw argumentTooLong(question);
  const asked = question ?? (await readQuestion(context));
  return context.withEngine(async (engine) => {
    const answer = await engine.ask(asked, { explain: request.explain });
    context.io.stdout.write(await wordAnswer(answer, { context, request, engine }));
    return answer.kind === "answered" ? exitCodes.ok : exitCodes.abstained;
  });
}

function questionBesideBatch(question: string): UserError {
  return new UserError({
    code: "argument-invalid",
    values: { problem: "question-beside-batch", question },
    message: `--batch takes its questions from its file, but one was given as well: ${JSON.stringify(question)}.`,
    hint: "Leave one of the two out, or write the question into the file as a line of its own.",
  });
}

function argumentTooLong(question: string): UserError {
  return new UserError({
    code: "question-unreadable",
    values: { problem: "length", chars: question.length, maxChars: MAX_ARGUMENT_CHARS },
    message: `The question is ${question.length} characters long; a command line may hold ${MAX_ARGUMENT_CHARS} of it.`,
    hint: "Ask a shorter question.",
  });
}

async function readQuestion({ io: { stdin }, messages, words }: CommandContext): Promise<string> {
  const question = stdin.isTTY ? "" : (await readText(stdin, MAX_PIPED_QUESTION_CHARS)).trim();
  const lines = question.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1) {
    messages.note(words.terminal.linesAsOneQuestion(lines.length));
  }
  if (question !== "") return question;
  throw new UserError({
    code: "question-empty",
    values: { question: "" },
    message: "No question was given.",
    hint: 'Ask one: sourcier ask "..." - or pipe it in: echo "..." | sourcier ask',
  });
}
