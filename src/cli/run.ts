import { inspect } from "node:util";
import { createBugId } from "../app/bug-id.ts";
import type { EngineOptions } from "../app/compose/compose.ts";
import { loadConfig } from "../app/config.ts";
import type { DatabaseReport } from "../app/database-report.ts";
import type { Importers } from "../app/import/importer.ts";
import type { MoveReport, MoveRequest } from "../app/move.ts";
import type { Config, Engine } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import { FOLDER_LIBRARY, OPERATOR, OPERATOR_SCOPE } from "../core/scope.ts";
import { WORDS } from "../service/words/index.ts";
import type { Words } from "../service/words/types.ts";
import { parseArguments } from "./args.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Invocation } from "./invocation.ts";
import type { Io } from "./io.ts";
import { chooseLanguage } from "./language.ts";
import { createMessages, type Messages } from "./messages.ts";
import { createScreen } from "./render/screen.ts";
import { updateIndex } from "./update-index.ts";

export interface RunDependencies {
  readonly createEngine: (config: Config, options: Required<Omit<EngineOptions, "telemetry">>) => Promise<Engine>;
  readonly openImporters: (engine: Engine, config: Config) => Promise<Pick<Importers, "of" | "close">>;
  /** Runs the Discord bot until it is stopped; its log goes to standard error. */
  readonly startBot: (config: Config) => Promise<ExitCode>;
  /** What the server of DATABASE_URL says of itself. */
  readonly inspectDatabase: (config: Config) => Promise<DatabaseReport>;
  /** Copies everything from the data folder into a database. */
  readonly moveState: (config: Config, request: MoveRequest) => Promise<MoveReport>;
  /** Serves the models until it is stopped; likewise. */
  readonly startModels: (config: Config) => Promise<ExitCode>;
}

/** One run of the command line: everything that goes wrong ends here, as a message and a code. */
export async function run(argv: readonly string[], io: Io, dependencies: RunDependencies): Promise<ExitCode> {
  const { language, mistake } = chooseLanguage(argv, io.env);
  const words = WORDS[language];
  const messagesFor = (quiet: boolean) =>
    createMessages({ stream: io.stderr, screen: createScreen(io.stderr, io.env), words, quiet });
  if (mistake !== undefined) {
    messagesFor(false).mistake(words.mistake(mistake));
    return exitCodes.mistake;
  }
  const parsed = parseArguments(argv, words);
  if (!("invocation" in parsed)) {
    io.stdout.write(parsed.stdout);
    io.stderr.write(parsed.stderr);
    return parsed.exitCode;
  }
  const { invocation } = parsed;
  const messages = messagesFor(invocation.flags.quiet);
  let config: Config | undefined;
  try {
    config = loadConfig({ flags: invocation.flags, env: io.env, cwd: io.cwd });
    return await runCommand(invocation, createContext({ invocation, config, io, messages, words, dependencies }));
  } catch (error) {
    messages.endProgress();
    if (error instanceof UserError) {
      messages.mistake(words.mistake(error));
      return exitCodes.mistake;
    }
    reportBug(error, { config, messages, words });
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
    case "add":
      return (await import("./add.ts")).runAdd(context, invocation.request);
    case "refresh":
      return (await import("./refresh.ts")).runRefresh(context, invocation.request);
    case "remove":
      return (await import("./remove.ts")).runRemove(context, invocation.request);
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
    case "move":
      return (await import("./move.ts")).runMove(context, invocation.request);
    case "bot":
      return (await import("./bot.ts")).runBot(context);
    case "models":
      return context.startModels();
  }
}

interface ContextParts {
  readonly invocation: Invocation;
  readonly config: Config;
  readonly io: Io;
  readonly messages: Messages;
  readonly words: Words;
  readonly dependencies: RunDependencies;
}

function createContext({ invocation, config, io, messages, words, dependencies }: ContextParts): CommandContext {
  const logged = config.logLevel !== "silent" && config.logLevel !== "error";
  const log = (message: string) => {
    if (logged) messages.note(message);
  };
  return {
    io,
    config,
    messages,
    words,
    screen: createScreen(io.stdout, io.env),
    quiet: invocation.flags.quiet,
    inspectDatabase: () => dependencies.inspectDatabase(config),
    moveState: (request) => dependencies.moveState(config, request),
    startBot: () => dependencies.startBot(config),
    startModels: () => dependencies.startModels(config),
    withImporter: async (use) => {
      const engine = await dependencies.createEngine(config, { log, warm: false });
      try {
        await updateIndex(engine, { messages, words, command: invocation.command });
        const importers = await dependencies.openImporters(engine, config);
        try {
          return await use(importers.of(FOLDER_LIBRARY, OPERATOR));
        } finally {
          await importers.close();
        }
      } finally {
        await engine.close();
      }
    },
    withEngine: async (use) => {
      const engine = await dependencies.createEngine(config, { log, warm: ASKING.includes(invocation.command) });
      try {
        const report = await updateIndex(engine, { messages, words, command: invocation.command });
        return await use(engine.in(OPERATOR_SCOPE), report);
      } finally {
        await engine.close();
      }
    },
  };
}

/** Whoever gives one of these commands is about to ask. */
const ASKING: readonly Invocation["command"][] = ["ask", "check", "bot"];

/** The person sees an id; whoever sets LOG_LEVEL=debug sees all of the error under the same id. */
function reportBug(
  error: unknown,
  { config, messages, words: { terminal } }: Pick<ContextParts, "messages" | "words"> & { config: Config | undefined },
): void {
  const id = createBugId();
  const debug = config?.logLevel === "debug";
  if (debug) messages.details(inspect(error));
  messages.mistake({
    message: terminal.bug(id),
    hint: debug ? terminal.bugShown : terminal.bugHidden,
  });
}
