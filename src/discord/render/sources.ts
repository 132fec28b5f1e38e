import type { SourceView } from "../../app/types.ts";
import { formatDate } from "../../service/shown/format-value.ts";
import type { Words } from "../../service/words/types.ts";
import { escapeInline } from "../escape.ts";
import { SOURCES_PER_PAGE } from "../limits.ts";
import { type MessageBody, plainMessage } from "./layout.ts";
import { type PageView, renderPage } from "./pages.ts";

/** The articles that the bot knows, with who published them and when: one page of them. */
export function renderSources(sources: readonly SourceView[], view: PageView): MessageBody {
  const { words } = view;
  if (sources.length === 0) return plainMessage(words.errors.noArticles);
  const headings = [words.sources.title(sources.length)];
  const items = sources.map((source) => ({ headings, block: sourceBlock(source, words) }));
  return renderPage(items, SOURCES_PER_PAGE, view);
}

function sourceBlock({ metadata, paragraphs }: SourceView, words: Words): string {
  const { title, author, publisher, credit, published, url } = metadata;
  const day = published && formatDate(published, words.locale);
  const details = [author, publisher ?? credit, day].filter((part) => part !== undefined).map(escapeInline);
  const size = words.sources.paragraphs(paragraphs);
  return [
    `- **${escapeInline(title)}**`,
    `  ${[...details, size].join(" · ")}`,
    ...(url !== undefined && URL.canParse(url) ? [`  <${new URL(url).href}>`] : []),
  ].join("\n");
}
