import type { Verification, VerifyState } from "../app/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { VerifyRequest } from "./invocation.ts";
import { readAll } from "./read-input.ts";
import type { Screen } from "./render/screen.ts";
import { neutralize } from "./render/terminal-text.ts";
import { readSavedCitations } from "./saved-answers.ts";

/** `sourcier verify FILE`: whether each saved quote still stands in its article, one line each. */
export async function runVerify(context: CommandContext, { file }: VerifyRequest): Promise<ExitCode> {
  const { io, screen, messages, words, withEngine } = context;
  const citations = readSavedCitations(await readAll(file, io), file);
  return withEngine(async (engine) => {
    const verifications = await engine.verify(citations);
    if (verifications.length === 0) messages.note(words.terminal.noQuote(JSON.stringify(file)));
    io.stdout.write(verifications.map((verification) => renderVerification(verification, screen)).join(""));
    return verifications.every(({ state }) => state === "intact") ? exitCodes.ok : exitCodes.abstained;
  });
}

function renderVerification({ state, citation }: Verification, screen: Screen): string {
  const place = `${citation.source} ${citation.start}-${citation.end}`;
  return `${paintState(state, screen)} ${neutralize(place)} ${neutralize(citation.quote)}\n`;
}

function paintState(state: VerifyState, screen: Screen): string {
  return state === "intact" ? screen.good(state) : screen.bad(state);
}
