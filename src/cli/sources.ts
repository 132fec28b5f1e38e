import type { ScopedEngine, SourceView } from "../app/types.ts";
import type { Words } from "../service/words/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { SourcesRequest } from "./invocation.ts";
import type { Screen } from "./render/screen.ts";
import { neutralize } from "./render/terminal-text.ts";

/** `sourcier sources`: the articles and what their front matter says. */
export async function runSources(context: CommandContext, request: SourcesRequest): Promise<ExitCode> {
  return context.withEngine(async (engine) => {
    await writeSources(engine, context, request);
    return exitCodes.ok;
  });
}

/** Writes them, or that there is none. */
export async function writeSources(
  engine: Pick<ScopedEngine, "sources">,
  { io, screen, messages, words, config }: Pick<CommandContext, "io" | "screen" | "messages" | "words" | "config">,
  { json }: Pick<SourcesRequest, "json">,
): Promise<void> {
  const sources = await engine.sources();
  io.stdout.write(
    json
      ? `${JSON.stringify({ sources: sources.map(sourceToJson) })}\n`
      : sources.map((source) => renderSource(source, screen, words)).join("\n"),
  );
  if (sources.length === 0) messages.note(words.terminal.noArticle(config.corpusDir));
}

function sourceToJson({ id, version, metadata, paragraphs, passages }: SourceView): object {
  return { source: id, version, ...metadata, paragraphs, passages };
}

function renderSource({ id, metadata, paragraphs }: SourceView, screen: Screen, words: Words): string {
  const { title, publisher, credit, author, published, url } = metadata;
  const origin = [author, publisher, credit, published, url].filter((value) => value !== undefined);
  const lines = [
    screen.strong(neutralize(title)),
    `  ${screen.accent(neutralize(id))}`,
    `  ${[words.sources.paragraphs(paragraphs), ...origin.map(neutralize)].join(" · ")}`,
  ];
  return `${lines.join("\n")}\n`;
}
