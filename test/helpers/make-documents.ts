import { makeZip, type ZipEntry } from "./make-zip.ts";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const STYLES = ["Title", "heading 1", "heading 2", "Quote", "caption", "Source Code", "Table Heading"];

/** A Word document with this body (WordprocessingML, `w:` for its names). */
export function makeDocx(body: string, more: readonly ZipEntry[] = []): Buffer {
  const styles = STYLES.map(
    (name) => `<w:style w:type="paragraph" w:styleId="${styleId(name)}"><w:name w:val="${name}"/></w:style>`,
  );
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return makeZip([
    {
      path: "[Content_Types].xml",
      content:
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default ` +
        `Extension="xml" ContentType="application/xml"/><Default Extension="rels" ` +
        `ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override ` +
        `PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override ` +
        `PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
    },
    {
      path: "_rels/.rels",
      content:
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship ` +
        `Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      path: "word/_rels/document.xml.rels",
      content:
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship ` +
        `Id="r1" Type="${relation}/styles" Target="styles.xml"/></Relationships>`,
    },
    { path: "word/styles.xml", content: `<w:styles xmlns:w="${WORD}">${styles.join("")}</w:styles>` },
    { path: "word/document.xml", content: `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>` },
    ...more,
  ]);
}

/** A paragraph of a Word document, in a style when one is named. */
export function wordParagraph(text: string, style?: string, runProperties = ""): string {
  const look = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${styleId(style)}"/></w:pPr>`;
  const properties = runProperties === "" ? "" : `<w:rPr>${runProperties}</w:rPr>`;
  return `<w:p>${look}<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function styleId(name: string): string {
  return name.replace(/ /g, "").replace(/^h/, "H");
}

/** A book whose chapters have these bodies; `title` as its package names it. */
export function makeEpub(
  chapters: readonly { readonly file: string; readonly label?: string; readonly body: string }[],
  { title = "A book", more = [] }: { readonly title?: string; readonly more?: readonly ZipEntry[] } = {},
): Buffer {
  const items = chapters.map(
    ({ file }, index) => `<item id="c${index}" href="${encodeURI(file)}" media-type="application/xhtml+xml"/>`,
  );
  const refs = chapters.map((_, index) => `<itemref idref="c${index}"/>`).join("");
  const links = chapters.flatMap(({ file, label }) =>
    label === undefined ? [] : [`<li><a href="${encodeURI(file)}#top">${label}</a></li>`],
  );
  return makeZip([
    { path: "mimetype", content: "application/epub+zip" },
    {
      path: "META-INF/container.xml",
      content:
        `<?xml version="1.0"?><container><rootfiles><rootfile full-path="OPS/book.opf" ` +
        `media-type="application/oebps-package+xml"/></rootfiles></container>`,
    },
    {
      path: "OPS/book.opf",
      content:
        `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata ` +
        `xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>Ada Lund` +
        "</dc:creator><dc:language>en-GB</dc:language><dc:date>2021-05-03</dc:date></metadata><manifest>" +
        `<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>` +
        `${items.join("")}</manifest><spine><itemref idref="nav"/>${refs}</spine></package>`,
    },
    {
      path: "OPS/nav.xhtml",
      content: `<html xmlns:epub="http://www.idpf.org/2007/ops"><body><nav epub:type="toc"><ol>${links.join("")}</ol></nav></body></html>`,
    },
    ...chapters.map(({ file, body }) => ({
      path: `OPS/${file}`,
      content:
        `<?xml version="1.0" encoding="utf-8"?>\n` +
        `<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>` +
        `${body}</body></html>`,
    })),
    ...more,
  ]);
}
