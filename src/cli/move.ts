import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { MoveRequest } from "./invocation.ts";

/** `sourcier move [--to URL]`: copies everything from the data folder into a database, and verifies every row. */
export async function runMove(
  { io, messages, words, moveState }: CommandContext,
  { to }: MoveRequest,
): Promise<ExitCode> {
  const { move } = words.terminal;
  const { server, rows, stands } = await moveState({
    ...(to !== undefined && { to }),
    onPass: (changed) => {
      if (changed > 0) messages.note(move.copied(changed));
    },
  });
  if (!stands) {
    messages.mistake(move.unsettled(server));
    return exitCodes.abstained;
  }
  io.stdout.write(`${move.done(rows, server)}\n`);
  return exitCodes.ok;
}
