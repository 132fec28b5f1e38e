import { inspect } from "node:util";
import { createBugId } from "../app/bug-id.ts";
import { loadConfig } from "../app/config.ts";
import type { EngineOptions } from "../app/engine.ts";
import type { Config, Engine } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import { parseArguments } from "./args.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { createMessages, type Messages } from "./messages.ts";
import { createScreen } from "./render/screen.ts";
import { updateIndex } from "./update-index.ts";

export interface RunDependencies {
  readonly createEngine: (config: Config, options: Required<EngineOptions>) => Promise<Engine>;
}

/** One run of the command line: everything that goes wrong ends here, as a message and a code. */
export async function run(argv: readonly string[], io: Io, dependencies: RunDependencies): Promise<ExitCode> {
  const parsed = parseArguments(argv);
  if (!("invocation" in parsed)) {
    io.stdout.write(parsed.stdout);
    io.stderr.write(parsed.stderr);
    return parsed.exitCode;
  }
  const { invocation } = parsed;
  const messages = createMessages(io.stderr, createScreen(io.stderr, io.env), invocation.flags);
  let config: Config | undefined;
  try {
    config = loadConfig({ flags: invocation.flags, env: io.env, cwd: io.cwd });
    return await runCommand(invocation, createContext({ invocation, config, io, messages, dependencies }));
  } catch (error) {
    messages.endProgress();
    if (error instanceof UserError) {
      messages.mistake(error);
      return exitCodes.mistake;
    }
    reportBug(error, config, messages);
    return exitCodes.bug;
  }
}

/** Each command is loaded when it is asked for, so that the others cost no start-up time. */
async function runCommand(invocation: Invocation, context: CommandContext): Promise<ExitCode> {
  switch (invocation.command) {
    case "ask":
      return (await import("./ask.ts")).runAsk(context, invocation.request);
    case "index":
      return (await import("./index-articles.ts")).runIndex(context);
    case "sources":
      return (await import("./sources.ts")).runSources(context, invocation.request);
    case "show":
      return (await import("./show.ts")).runShow(context, invocation.request);
    case "verify":
      return (await import("./verify.ts")).runVerify(context, invocation.request);
    case "check":
      return (await import("./check.ts")).runCheck(context, invocation.request);
    case "facts":
      return (await import("./facts.ts")).runFacts(context, invocation.request);
    case "doctor":
      return (await import("./doctor/run-doctor.ts")).runDoctor(context);
  }
}

interface ContextParts {
  readonly invocation: Invocation;
  readonly config: Config;
  readonly io: Io;
  readonly messages: Messages;
  readonly dependencies: RunDependencies;
}

function createContext({ invocation, config, io, messages, dependencies }: ContextParts): CommandContext {
  const logged = config.logLevel !== "silent" && config.logLevel !== "error";
  const log = (message: string) => {
    if (logged) messages.note(message);
  };
  return {
    io,
    config,
    messages,
    screen: createScreen(io.stdout, io.env),
    quiet: invocation.flags.quiet,
    withEngine: async (use) => {
      const engine = await dependencies.createEngine(config, {
        log,
        warm: invocation.command === "ask" || invocation.command === "check",
      });
      try {
        return await use(engine, await updateIndex(engine, { messages, command: invocation.command }));
      } finally {
        await engine.close();
      }
    },
  };
}

/** The person sees an id; whoever sets LOG_LEVEL=debug sees all of the error under the same id. */
function reportBug(error: unknown, config: Config | undefined, messages: Messages): void {
  const id = createBugId();
  const debug = config?.logLevel === "debug";
  if (debug) messages.details(inspect(error));
  messages.mistake({
    message: `Something went wrong inside Sourcier (bug ${id}).`,
    hint: debug
      ? "All that is known of it stands above."
      : "Run the same command with LOG_LEVEL=debug to see all of it.",
  });
}
