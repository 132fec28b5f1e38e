import { checkToJson } from "../app/answer-json.ts";
import { UserError } from "../core/errors.ts";
import { shorten } from "../core/question/clean.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { CheckRequest } from "./invocation.ts";
import { readAll } from "./read-input.ts";
import { renderCheck } from "./render/render-check.ts";

/** `sourcier check FILE`: a text held against the articles, sentence by sentence. Throws UserError argument-invalid, file-empty, file-binary. */
export async function runCheck(context: CommandContext, { file, json }: CheckRequest): Promise<ExitCode> {
  const { io, screen, messages, words, withEngine } = context;
  const text = await readAll(file, io);
  refuseBinary(text, file);
  if (!/[\p{L}\p{N}]/u.test(text)) throw fileEmpty(file);
  return withEngine(async (engine) => {
    const check = await engine.check(text);
    for (const { sentence, isUnreadable } of check.sentences) {
      if (isUnreadable) messages.note(words.terminal.unreadableSentence(JSON.stringify(shorten(sentence))));
    }
    io.stdout.write(json ? `${JSON.stringify(checkToJson(check))}\n` : renderCheck(check, screen, words));
    if (check.left > 0) messages.note(words.check.left(check.left));
    return exitCodes.ok;
  });
}

/** Bytes that are no UTF-8 come out of the decoder as U+FFFD. */
function refuseBinary(text: string, file: string): void {
  const offset = text.search(/[\0\ufffd]/u);
  if (offset < 0) return;
  throw new UserError({
    code: "argument-invalid",
    values: { problem: "no-text", file, character: offset + 1 },
    message: `${JSON.stringify(file)} is no text in UTF-8: see its character ${offset + 1}.`,
    hint: "Save it as plain text in UTF-8, then check it again.",
  });
}

function fileEmpty(file: string): UserError {
  return new UserError({
    code: "file-empty",
    values: { file },
    message: `${JSON.stringify(file)} holds no words.`,
    hint: 'Name a file with the text to check, or "-" for standard input.',
  });
}
