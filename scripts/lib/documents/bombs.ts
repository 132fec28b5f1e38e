import { makeDocx, makeEpub, wordParagraph } from "../../../test/helpers/make-documents.ts";
import { makePdf, pdfLines } from "../../../test/helpers/make-pdf.ts";
import { makeZip } from "../../../test/helpers/make-zip.ts";

/** A document that is small and would become large, deep or slow. */
export interface Bomb {
  readonly file: string;
  readonly bytes: Buffer;
}

const MEGABYTE = 1_000_000;
const text = (file: string, content: string): Bomb => ({ file, bytes: Buffer.from(content) });

/** Bombs of every format; making them takes a second or two. */
export function createBombs(): Bomb[] {
  return [...packedBombs(), ...markupBombs(), ...markdownBombs(), ...printedBombs()];
}

function packedBombs(): Bomb[] {
  const zeros = Buffer.alloc(200 * MEGABYTE, " ");
  const lol = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join("");
  const laughs = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY e0 "ha">${lol}]><html><body><p>&e9;</p></body></html>`;
  const docxLaughs = `<!DOCTYPE d [<!ENTITY e0 "ha">${lol}]>`;
  return [
    { file: "zeros.docx", bytes: makeDocx(wordParagraph("x"), [{ path: "word/footnotes.xml", content: zeros }]) },
    {
      file: "zeros.epub",
      bytes: makeEpub([{ file: "a.xhtml", body: "<p>x</p>" }], { more: [{ path: "OPS/b.xhtml", content: zeros }] }),
    },
    { file: "claims.epub", bytes: makeZip([{ path: "META-INF/container.xml", content: zeros, claimedBytes: 10 }]) },
    {
      file: "many.docx",
      bytes: makeZip(Array.from({ length: 10_000 }, (_, index) => ({ path: `word/p${index}.xml`, content: "" }))),
    },
    {
      file: "laughs.epub",
      bytes: makeEpub([{ file: "a.xhtml", body: "" }], { more: [{ path: "OPS/a.xhtml", content: laughs }] }),
    },
    {
      file: "laughs.docx",
      bytes: makeDocx(wordParagraph("&e9;"), [{ path: "word/comments.xml", content: docxLaughs }]),
    },
    { file: "long.docx", bytes: makeDocx(wordParagraph("word ".repeat(2_000_000))) },
    {
      file: "runs.docx",
      bytes: makeDocx(`<w:p>${"<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>".repeat(200_000)}</w:p>`),
    },
    { file: "open-runs.docx", bytes: makeDocx(`<w:p>${"<w:r><w:vanish/>".repeat(100_000)}</w:p>`) },
    {
      file: "chapters.epub",
      bytes: makeEpub(
        Array.from({ length: 1_500 }, (_, index) => ({
          file: `c${index}.xhtml`,
          label: "x",
          body: "<p>x</p>".repeat(50),
        })),
      ),
    },
  ];
}

function markupBombs(): Bomb[] {
  const rules = Array.from({ length: 50_000 }, (_, index) => `.a${index} > div:not(.b) { display: none }`).join("\n");
  return [
    text("deep.html", "<div>".repeat(1_500_000)),
    text("wide.html", "<p>x".repeat(1_000_000)),
    text("bold.html", "<b>".repeat(400_000)),
    text("attribute.html", `<p class="${"a ".repeat(4_000_000)}">x</p>`),
    text("rules.html", `<style>${rules}</style>${"<div><p>A line of text that is shown.</p></div>".repeat(3_000)}`),
    text("braces.html", `<style>${"{".repeat(2_000_000)}</style><p>x</p>`),
    text("spans.html", `<table>${'<tr><td rowspan="1000" colspan="1000">x</td></tr>'.repeat(2_000)}</table>`),
    text("lists.html", `${"<ul><li>x".repeat(250)}${"</li></ul>".repeat(250)}`),
    text("links.html", `<article>${'<p><a href="#x">a link of some words</a></p>'.repeat(40_000)}</article>`),
    text("breaks.html", `<p>${"a<br>".repeat(150_000)}</p>`),
    text(
      "data.html",
      `<script type="application/ld+json">${"[".repeat(100_000)}${"]".repeat(100_000)}</script><p>x</p>`,
    ),
    text("entities.html", `<p>${"&amp;".repeat(1_500_000)}</p>`),
    text("line.html", `<p>${"wort ".repeat(1_900_000)}</p>`),
    text("comment.html", `${"<!--".repeat(1_000_000)}<p>x</p>`),
    text("xhtml.html", `<?xml version="1.0"?>${"<a/ ".repeat(1_000_000)}`),
  ];
}

function markdownBombs(): Bomb[] {
  return [
    text("quotes.md", `${">".repeat(50_000)} x`),
    text("emphasis.md", "*a **a ".repeat(60_000)),
    text("brackets.md", "[".repeat(200_000)),
    text("links.md", "[a](".repeat(60_000)),
    text("images.md", "![".repeat(100_000)),
    text("ticks.md", Array.from({ length: 1_500 }, (_, index) => "`".repeat(index)).join(" ")),
    text("fences.md", "```\n".repeat(100_000)),
    text("lists.md", Array.from({ length: 2_000 }, (_, index) => `${"  ".repeat(index)}- x`).join("\n")),
    text("columns.md", `${"|a".repeat(20_000)}|\n${"|-".repeat(20_000)}|\n${"|b|\n".repeat(5_000)}`),
    text("references.md", Array.from({ length: 50_000 }, (_, index) => `[a${index}]: b\n[a${index}]`).join("\n")),
    text("notes.md", "[^a]: x\n".repeat(50_000)),
    text("html.md", "<div>".repeat(100_000)),
    text("comments.md", "%%".repeat(300_000)),
    text("header.md", `---\n${"a: &x [".repeat(10_000)}\n---\nx`),
    text(
      "anchors.md",
      `---\na: &a [x]\n${Array.from({ length: 40 }, (_, index) => `b${index}: &b${index} [*a,*a,*a]`).join("\n")}\n---\nx`,
    ),
    text("toml.md", `+++\n${"a = [".repeat(10_000)}\n+++\nx`),
    text("line.txt", "wort ".repeat(1_900_000)),
    text("lines.txt", "A line.\n".repeat(1_200_000)),
    text("marks.txt", "Q: ".repeat(1_000_000)),
    text("one.md", "a".repeat(9_900_000)),
  ];
}

function printedBombs(): Bomb[] {
  const page = pdfLines(
    Array.from({ length: 3_000 }, () => "x"),
    { x: 60, y: 800 },
    0.2,
  );
  return [
    { file: "pages.pdf", bytes: makePdf(Array.from({ length: 2_000 }, () => [])) },
    { file: "pieces.pdf", bytes: makePdf(Array.from({ length: 60 }, () => page)) },
    { file: "long.pdf", bytes: makePdf([[{ x: 60, y: 700, text: "word ".repeat(1_000_000) }]]) },
    text(
      "circle.pdf",
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 9 " +
        "/Kids [2 0 R 2 0 R] >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n",
    ),
    text(
      "objects.pdf",
      `%PDF-1.4\n${Array.from({ length: 200_000 }, (_, index) => `${index + 1} 0 obj null endobj`).join("\n")}\n`,
    ),
    text("brackets.pdf", `%PDF-1.4\n1 0 obj\n${"[".repeat(3_000_000)}`),
  ];
}
