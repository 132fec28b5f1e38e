import type { SourceView } from "../app/types.ts";
import type { Words } from "../service/words/types.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { SourcesRequest } from "./invocation.ts";
import type { Screen } from "./render/screen.ts";
import { neutralize } from "./render/terminal-text.ts";

/** `sourcier sources`: the articles and what their front matter says. */
export async function runSources(context: CommandContext, request: SourcesRequest): Promise<ExitCode> {
  const { io, screen, messages, words, withEngine } = context;
  return withEngine(async (engine) => {
    const sources = await engine.sources();
    io.stdout.write(
      request.json
        ? `${JSON.stringify({ sources: sources.map(sourceToJson) })}\n`
        : sources.map((source) => renderSource(source, screen, words)).join("\n"),
    );
    if (sources.length === 0) messages.note(words.terminal.noArticle(context.config.corpusDir));
    return exitCodes.ok;
  });
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
