import type { SourceView } from "../../app/types.ts";
import { escapeInline } from "../escape.ts";
import { SOURCES_PER_PAGE } from "../limits.ts";
import type { Messages } from "../messages/types.ts";
import { layOut, type MessageBody, plainMessage } from "./layout.ts";

/** The articles that the bot knows, with who published them and when. */
export function renderSources(sources: readonly SourceView[], messages: Messages): readonly MessageBody[] {
  if (sources.length === 0) return [plainMessage(messages.errors.noArticles)];
  const blocks: string[] = [];
  for (let from = 0; from < sources.length; from += SOURCES_PER_PAGE) {
    const part = sources.slice(from, from + SOURCES_PER_PAGE);
    blocks.push(part.map((source) => sourceLines(source, messages)).join("\n"));
  }
  return layOut({ blocks: [messages.sources.title(sources.length), ...blocks] }, messages);
}

function sourceLines({ metadata, paragraphs }: SourceView, messages: Messages): string {
  const { title, author, publisher, credit, published, url } = metadata;
  const details = [author, publisher ?? credit, published].filter((part) => part !== undefined).map(escapeInline);
  const size = messages.sources.paragraphs(paragraphs);
  return [
    `- **${escapeInline(title)}**`,
    `  ${[...details, size].join(" · ")}`,
    ...(url !== undefined && URL.canParse(url) ? [`  <${new URL(url).href}>`] : []),
  ].join("\n");
}
