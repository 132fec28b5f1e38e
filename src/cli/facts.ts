import { factToJson } from "../app/answer-json.ts";
import type { ScopedEngine } from "../app/types.ts";
import { shorten } from "../core/question/clean.ts";
import type { Fact } from "../core/types.ts";
import { isWeekdayAlone } from "../service/shown/weekdays.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { FactsRequest } from "./invocation.ts";
import { MAX_NAMES_LIKE } from "./limits.ts";
import { renderFactDetails, renderFactList } from "./render/render-facts.ts";

/** `sourcier facts`: what the articles name; with a name, each place that names it. */
export async function runFacts(context: CommandContext, request: FactsRequest): Promise<ExitCode> {
  return context.withEngine((engine) => writeFacts(engine, context, request));
}

/** Writes them, or that none bears the name. */
export async function writeFacts(
  engine: Pick<ScopedEngine, "facts" | "nearestFacts">,
  { io, screen, messages, words }: Pick<CommandContext, "io" | "screen" | "messages" | "words">,
  { name, kind, json }: Omit<FactsRequest, "command">,
): Promise<ExitCode> {
  const facts = await engine.facts({ ...(name !== undefined && { name }), ...(kind !== undefined && { kind }) });
  if (json) io.stdout.write(`${JSON.stringify({ facts: facts.map(factToJson) })}\n`);
  else if (name !== undefined) io.stdout.write(renderFactDetails(facts, screen, words));
  else io.stdout.write(renderFactList(facts.filter(isWorthListing), screen, words));
  if (facts.length > 0 || name === undefined) return exitCodes.ok;
  messages.note(words.terminal.noFact(JSON.stringify(shorten(name))));
  const nearest = await engine.nearestFacts(name, MAX_NAMES_LIKE);
  if (nearest.length > 0) messages.note(`${words.facts.nearest} ${nearest.map((each) => each.name).join(", ")}`);
  return exitCodes.abstained;
}

function isWorthListing(fact: Fact): boolean {
  return !isWeekdayAlone(fact);
}
