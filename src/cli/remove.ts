import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { ShowRequest } from "./invocation.ts";
import { neutralize } from "./render/terminal-text.ts";

/** `sourcier remove SOURCE`: takes out what `add` brought. */
export async function runRemove(
  { io, words, withImporter }: CommandContext,
  { source }: Pick<ShowRequest, "source">,
): Promise<ExitCode> {
  return withImporter(async (importer) => {
    await importer.remove(source);
    io.stdout.write(`${words.terminal.import.removed(neutralize(source))}\n`);
    return exitCodes.ok;
  });
}
