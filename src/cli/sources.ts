import type { SourceView } from "../app/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { SourcesRequest } from "./invocation.ts";
import type { Screen } from "./render/screen.ts";
import { neutralize } from "./render/terminal-text.ts";

/** `sourcier sources`: the articles and what their front matter says. */
export async function runSources(context: CommandContext, request: SourcesRequest): Promise<ExitCode> {
  const { io, screen, messages, withEngine } = context;
  return withEngine(async (engine) => {
    const sources = await engine.sources();
    io.stdout.write(
      request.json
        ? `${JSON.stringify({ sources: sources.map(sourceToJson) })}\n`
        : sources.map((source) => renderSource(source, screen)).join("\n"),
    );
    if (sources.length === 0)
      messages.note(`No article in ${context.config.corpusDir}: put one there as a .md or .txt file.`);
    return exitCodes.ok;
  });
}

function sourceToJson({ id, version, metadata, paragraphs, passages }: SourceView): object {
  return { source: id, version, ...metadata, paragraphs, passages };
}

function renderSource({ id, metadata, paragraphs }: SourceView, screen: Screen): string {
  const { title, publisher, credit, author, published, url } = metadata;
  const origin = [author, publisher, credit, published, url].filter((value) => value !== undefined);
  const lines = [
    screen.strong(neutralize(title)),
    `  ${screen.accent(neutralize(id))}`,
    `  ${[`${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`, ...origin.map(neutralize)].join(" · ")}`,
  ];
  return `${lines.join("\n")}\n`;
}
