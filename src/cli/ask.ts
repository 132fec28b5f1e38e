import { UserError } from "../core/errors.ts";
import { runBatch } from "./batch.ts";
import type { CommandContext } from "./context.ts";
import { converse } from "./conversation.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { AskRequest } from "./invocation.ts";
import { type Io, isConversational } from "./io.ts";
import { MAX_PIPED_QUESTION_CHARS } from "./limits.ts";
import { readText } from "./read-input.ts";
import { wordAnswer } from "./render/word-answer.ts";

/** `sourcier ask`: one question, a file of them, or a conversation. */
export async function runAsk(context: CommandContext, request: AskRequest): Promise<ExitCode> {
  const { batch, question } = request;
  if (batch !== undefined && question !== undefined) throw questionBesideBatch(question);
  if (batch !== undefined) return runBatch(context, batch);
  if (question === undefined && isConversational(context.io)) return converse(context, request);
  const asked = question ?? (await readQuestion(context.io));
  return context.withEngine(async (engine) => {
    const answer = await engine.ask(asked, { explain: request.explain });
    context.io.stdout.write(await wordAnswer(answer, { context, request, engine }));
    return answer.kind === "answered" ? exitCodes.ok : exitCodes.abstained;
  });
}

function questionBesideBatch(question: string): UserError {
  return new UserError({
    code: "argument-invalid",
    message: `--batch takes its questions from its file, but one was given as well: ${JSON.stringify(question)}.`,
    hint: "Leave one of the two out, or write the question into the file as a line of its own.",
  });
}

async function readQuestion({ stdin }: Io): Promise<string> {
  const question = stdin.isTTY ? "" : (await readText(stdin, MAX_PIPED_QUESTION_CHARS)).trim();
  if (question !== "") return question;
  throw new UserError({
    code: "question-empty",
    message: "No question was given.",
    hint: 'Ask one: sourcier ask "..." - or pipe it in: echo "..." | sourcier ask',
  });
}
