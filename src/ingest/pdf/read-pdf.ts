import type { DocumentMetadata, ReadDocument } from "../../core/ports/document-reader.ts";
import { type BuiltArticle, buildArticle } from "../article/build-article.ts";
import type { Part } from "../article/parts.ts";
import { noText } from "../document-errors.ts";
import { readLanguageCode } from "../front-matter/language-code.ts";
import { toRegions } from "./columns.ts";
import { groupLines } from "./group-lines.ts";
import { joinTables } from "./join-tables.ts";
import { type Segment, toSegments } from "./lines.ts";
import { openPdf, type PdfContent, type PdfPage } from "./open-pdf.ts";
import { type Line, measureBody, toLines } from "./page-lines.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { createJoiners, type Joiners } from "./set-apart.ts";
import { taggedParts } from "./tagged-parts.ts";
import { toParts } from "./to-parts.ts";

/** Reads a PDF's text by where it stands. Throws UserError document-damaged, document-locked, document-limit, document-no-text. */
export async function readPdf(bytes: Uint8Array, { name }: { readonly name: string }): Promise<ReadDocument> {
  const content = await openPdf(bytes, name);
  const pages = textPages(content.pages);
  const lines = pages.flatMap(({ segments }, index) => toLines(toRegions(segments), index + 1));
  if (lines.length === 0) throw noText(name, "pdf");
  const joiners = createJoiners(lines);
  const parts = joinTables(taggedParts(pages, joiners) ?? partsByPlace(lines, joiners));
  const { title } = content;
  const built = buildArticle(parts, title === undefined ? {} : { title });
  if (!built.blocks.some(({ paragraph }) => paragraph !== undefined)) throw noText(name, "pdf");
  return { ...built, metadata: readMetadata(content, built), warnings: [] };
}

interface TextPage extends PdfPage {
  readonly segments: readonly Segment[];
}

/** The pages without running heads, and without what the file itself says is no text. */
function textPages(pages: readonly PdfPage[]): TextPage[] {
  const all = pages.map(({ fragments, tags }) =>
    tags === undefined ? fragments : fragments.filter(({ isArtifact }) => !isArtifact),
  );
  return withoutRunningHeads(all.map(toSegments)).map((segments, index) => {
    const { tags } = pages[index] ?? {};
    const kept = new Set(segments.flatMap(({ pieces }) => pieces));
    const fragments = (all[index] ?? []).filter((piece) => kept.has(piece));
    return { segments, fragments, ...(tags !== undefined && { tags }) };
  });
}

function partsByPlace(lines: readonly Line[], joiners: Joiners): Part[] {
  const body = measureBody(lines);
  return toParts(groupLines(lines, body), body, joiners);
}

/** What programs write as a title when nobody gave one. */
const NO_TITLE = /^(?:untitled|document\d*|microsoft word - .*|.*\.(?:docx?|odt|pdf|indd|tex|html?))$/i;

function readMetadata({ title, author, language }: PdfContent, { text, blocks }: BuiltArticle): DocumentMetadata {
  const shown = blocks.find(({ kind }) => kind === "title");
  const given = title === undefined || NO_TITLE.test(title) ? undefined : title;
  const name = shown === undefined ? given : text.slice(shown.start, shown.end);
  const code = language === undefined ? undefined : readLanguageCode(language);
  return {
    ...(name !== undefined && { title: name }),
    ...(author !== undefined && { author }),
    ...(code !== undefined && { language: code }),
  };
}
