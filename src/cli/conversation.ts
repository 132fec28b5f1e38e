import { createInterface, type Interface } from "node:readline";
import type { ScopedEngine, SourceView } from "../app/types.ts";
import { UserError } from "../core/errors.ts";
import type { Turn } from "../core/types.ts";
import type { Words } from "../service/words/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { writeFacts } from "./facts.ts";
import type { AskRequest } from "./invocation.ts";
import { MAX_TURNS } from "./limits.ts";
import { neutralize } from "./render/terminal-text.ts";
import { wordAnswer } from "./render/word-answer.ts";
import { writeSources } from "./sources.ts";

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
  const interruption = createInterruption(prompt);
  let turns: readonly Turn[] = [];
  prompt.prompt();
  for await (const line of prompt) {
    const question = line.trim();
    if (LEAVING.test(question)) return;
    if (question !== "") {
      const options = { turns, context, request, engine, signal: interruption.begin() };
      turns = await unlessMistaken(context, turns, () => takeLine(question, options));
      interruption.end();
    }
    prompt.prompt();
  }
}

interface LineOptions extends Omit<Conversation, "prompt"> {
  readonly turns: readonly Turn[];
  readonly signal: AbortSignal;
}

/** Answers a question or does what a command says; returns the turns from then on. */
async function takeLine(line: string, options: LineOptions): Promise<readonly Turn[]> {
  const { turns, context, request, engine } = options;
  const { conversation } = context.words.terminal;
  const [, command, argument] = COMMAND.exec(line) ?? [];
  const help = () => context.io.stdout.write(conversation.help.map((each) => `${each}\n`).join(""));
  const isList = command === "sources" || command === "facts";
  const last = turns.at(-1);
  if (ASKING_FOR_HELP.test(line)) help();
  else if (command === "sources") await writeSources(engine, context, request);
  else if (command === "facts")
    await writeFacts(engine, context, { json: request.json, ...(argument && { name: argument }) });
  else if (command === "explain" && last === undefined) context.messages.note(conversation.nothingToExplain);
  else if (command === "explain" && last !== undefined)
    await answer(last.question, { ...options, turns: turns.slice(0, -1), explain: true });
  else if (line.startsWith("/")) {
    context.io.stdout.write(`${conversation.unknownCommand(neutralize(line))}\n`);
    help();
  } else return [...turns, await answer(line, { ...options, explain: request.explain })].slice(-MAX_TURNS);
  // As behind an answer, so that the next question stands apart.
  if (isList) context.io.stdout.write("\n");
  return turns;
}

/** "/facts Ida Holm". */
const COMMAND = /^\/(sources|facts|explain)(?:\s+(\S.*))?$/i;

async function answer(
  question: string,
  { turns, signal, explain, context, request, engine }: LineOptions & Pick<AskRequest, "explain">,
): Promise<Turn> {
  const given = await engine.ask(question, { turns, signal, explain });
  context.io.stdout.write(`\n${await wordAnswer(given, { context, request: { ...request, explain }, engine })}\n`);
  return { question, answer: given };
}

/** A mistake is worded and does not end the conversation. */
async function unlessMistaken<Result>(
  { messages, words }: CommandContext,
  otherwise: Result,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    if (error.code === "cancelled") messages.note(words.terminal.conversation.stopped);
    else messages.mistake(words.mistake(error));
    return otherwise;
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
