import { createInterface, type Interface } from "node:readline";
import type { ScopedEngine, SourceView } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import type { Turn } from "../core/types.ts";
import type { Words } from "../service/words/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { AskRequest } from "./invocation.ts";
import { MAX_TURNS } from "./limits.ts";
import { neutralize } from "./render/terminal-text.ts";
import { wordAnswer } from "./render/word-answer.ts";

/** Question after question on a terminal, each with the turns before it, until the person leaves. */
export async function converse(context: CommandContext, request: AskRequest): Promise<ExitCode> {
  return context.withEngine(async (engine) => {
    const { io, screen, quiet, words } = context;
    if (!quiet) io.stdout.write(renderWelcome(await engine.sources(), words));
    const prompt = createInterface({ input: io.stdin, output: io.stdout, terminal: true, prompt: screen.accent("? ") });
    try {
      await answerLines({ context, request, engine, prompt });
    } finally {
      prompt.close();
      io.stdout.write("\n");
    }
    return exitCodes.ok;
  });
}

interface Conversation {
  readonly context: CommandContext;
  readonly request: AskRequest;
  readonly engine: ScopedEngine;
  readonly prompt: Interface;
}

async function answerLines({ context, request, engine, prompt }: Conversation): Promise<void> {
  const { io, words } = context;
  const help = words.terminal.conversation.help.map((line) => `${line}\n`).join("");
  const interruption = createInterruption(prompt);
  let turns: readonly Turn[] = [];
  prompt.prompt();
  for await (const line of prompt) {
    const question = line.trim();
    if (LEAVING.test(question)) return;
    if (ASKING_FOR_HELP.test(question)) io.stdout.write(help);
    else if (question.startsWith("/")) {
      io.stdout.write(`${words.terminal.conversation.unknownCommand(neutralize(question))}\n${help}`);
    } else if (question !== "") {
      const turn = await takeTurn(question, { turns, context, request, engine, signal: interruption.begin() });
      interruption.end();
      if (turn !== undefined) turns = [...turns, turn].slice(-MAX_TURNS);
    }
    prompt.prompt();
  }
}

interface TurnOptions extends Omit<Conversation, "prompt"> {
  readonly turns: readonly Turn[];
  readonly signal: AbortSignal;
}

/** Answers one question; a mistake is worded and does not end the conversation. */
async function takeTurn(question: string, options: TurnOptions): Promise<Turn | undefined> {
  const { turns, context, request, engine, signal } = options;
  try {
    const answer = await engine.ask(question, { turns, signal, explain: request.explain });
    context.io.stdout.write(`\n${await wordAnswer(answer, { context, request, engine })}\n`);
    return { question, answer };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { messages, words } = context;
    if (error.code === "cancelled") messages.note(words.terminal.conversation.stopped);
    else messages.mistake(words.mistake(error));
    return undefined;
  }
}

/** Ctrl-C stops the answer under way; else it empties the line; on an empty line it ends the conversation. */
function createInterruption(prompt: Interface): { begin(): AbortSignal; end(): void } {
  let running: AbortController | undefined;
  prompt.on("SIGINT", () => {
    if (running !== undefined) running.abort();
    else if (prompt.line === "") prompt.close();
    else prompt.write(null, { ctrl: true, name: "u" });
  });
  return {
    begin: () => {
      running = new AbortController();
      return running.signal;
    },
    end: () => {
      running = undefined;
    },
  };
}

function renderWelcome(sources: readonly SourceView[], { terminal }: Words): string {
  const [only] = sources;
  const title = sources.length === 1 && only ? neutralize(only.metadata.title) : undefined;
  return `${terminal.conversation.welcome(sources.length, title)}\n\n`;
}

/** As people type them elsewhere, with or without the slash. */
const LEAVING = /^\/?(?:quit|exit)$/i;
const ASKING_FOR_HELP = /^(?:\/?help|\/\?)$/i;
