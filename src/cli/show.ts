import { type Article, type Block, countParagraphs } from "../core/article.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { ShowRequest } from "./invocation.ts";
import type { Screen } from "./render/screen.ts";
import { neutralize, wrapText } from "./render/terminal-text.ts";

/** `sourcier show SOURCE`: the article with its paragraphs numbered, or exactly its text. */
export async function runShow(context: CommandContext, request: ShowRequest): Promise<ExitCode> {
  const { io, screen, withEngine } = context;
  return withEngine(async (engine) => {
    const article = await engine.show(request.source);
    io.stdout.write(request.raw ? article.source.text : renderArticle(article, screen));
    return exitCodes.ok;
  });
}

function renderArticle({ source, blocks }: Article, screen: Screen): string {
  const { title, credit, publisher } = source.metadata;
  const origin = [publisher, credit].filter((value) => value !== undefined);
  const header = [screen.strong(neutralize(title)), ...origin.map((text) => screen.faint(neutralize(text)))].join("\n");
  const digits = String(countParagraphs(blocks)).length;
  const body = blocks.map((block) =>
    renderBlock(neutralize(source.text.slice(block.start, block.end)), block, { screen, digits }),
  );
  return `${[header, ...body].join("\n\n")}\n`;
}

interface BlockLayout {
  readonly screen: Screen;
  /** Of the last paragraph's number. */
  readonly digits: number;
}

function renderBlock(text: string, { kind, paragraph }: Block, { screen, digits }: BlockLayout): string {
  const indent = digits + 2;
  const label = (paragraph === undefined ? "" : String(paragraph)).padStart(digits);
  const paint = kind === "credit" ? screen.faint : kind === "paragraph" ? (line: string) => line : screen.strong;
  const lines = screen.terminal ? wrapText(text, screen.cells - indent) : [{ start: 0, end: text.length }];
  return lines
    .map(
      ({ start, end }, index) =>
        `${index === 0 ? screen.accent(label) : " ".repeat(digits)}  ${paint(text.slice(start, end))}`,
    )
    .join("\n");
}
