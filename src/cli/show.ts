import { type Article, type Block, countParagraphs } from "../core/article/article.ts";
import type { CommandContext } from "./context.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { ShowRequest } from "./invocation.ts";
import type { Screen } from "./render/screen.ts";
import { neutralize, wrapLines } from "./render/terminal-text.ts";

/** `sourcier show SOURCE`: the article with its paragraphs numbered, or exactly its text. */
export async function runShow(context: CommandContext, request: ShowRequest): Promise<ExitCode> {
  const { io, screen, withEngine } = context;
  return withEngine(async (engine) => {
    const article = await engine.show(request.source);
    const { raw, blocks } = request;
    io.stdout.write(
      raw ? article.source.text : blocks ? renderBlocks(article, screen) : renderArticle(article, screen),
    );
    return exitCodes.ok;
  });
}

function renderArticle({ source, blocks }: Article, screen: Screen): string {
  const { title, credit, publisher } = source.metadata;
  const origin = [publisher, credit].filter((value) => value !== undefined);
  const header = [screen.strong(neutralize(title)), ...origin.map((text) => screen.faint(neutralize(text)))].join("\n");
  const digits = String(countParagraphs(blocks)).length;
  const body = blocks.map((block) => renderBlock(source.text.slice(block.start, block.end), block, { screen, digits }));
  return `${[header, ...body].join("\n\n")}\n`;
}

/** One line a block: what it is, its number, where it stands, its text. */
function renderBlocks({ source, blocks }: Article, screen: Screen): string {
  const lines = blocks.map(({ kind, paragraph, level, list, page, start, end }) => {
    const marks = [
      paragraph && `#${paragraph}`,
      level && `h${level}`,
      list?.number !== undefined && `${list.number}.`,
      page && `p${page}`,
    ]
      .filter(Boolean)
      .join(" ");
    const text = neutralize(source.text.slice(start, end).replace(/\s+/g, " "));
    return `${screen.accent(kind.padEnd(KIND_CELLS))} ${marks.padEnd(MARKS_CELLS)} ${start}-${end} ${text}`;
  });
  return `${lines.join("\n")}\n`;
}

const KIND_CELLS = 9;
const MARKS_CELLS = 6;

interface BlockLayout {
  readonly screen: Screen;
  /** Of the last paragraph's number. */
  readonly digits: number;
}

function renderBlock(text: string, { kind, paragraph, list }: Block, { screen, digits }: BlockLayout): string {
  // The number that an item shows is no part of the text.
  const number = list?.number === undefined ? "" : `${list.number}. `;
  const indent = digits + 2 + number.length;
  const label = (paragraph === undefined ? "" : String(paragraph)).padStart(digits);
  const paint = kind === "credit" ? screen.faint : kind === "paragraph" ? (line: string) => line : screen.strong;
  const shown = neutralize(text);
  const lines = screen.terminal ? wrapLines(text, screen.cells - indent) : [{ start: 0, end: text.length }];
  return lines
    .map(
      ({ start, end }, index) =>
        `${index === 0 ? `${screen.accent(label)}  ${screen.faint(number)}` : " ".repeat(indent)}${paint(shown.slice(start, end))}`,
    )
    .join("\n");
}
