/** A line of text on a page of a made PDF; lengths in points, the origin at the bottom left. */
export interface PdfText {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly font?: "Times-Roman" | "Times-Bold" | "Courier";
}

const FONTS = ["Times-Roman", "Times-Bold", "Courier"] as const;

/** A PDF of pages of A4 with these lines, in fonts that every reader has; without tags. */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  { info = "", trailer = "" }: { readonly info?: string; readonly trailer?: string } = {},
): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const fontObjects = FONTS.map((font) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`),
  );
  const fonts = fontObjects.map((number, index) => `/F${index} ${number} 0 R`).join(" ");
  const pagesObject = FONTS.length + 2 * pages.length + 1;
  const kids = pages.map((lines) => {
    const content = lines.map(drawText).join("\n");
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    return add(
      `<< /Type /Page /Parent ${pagesObject} 0 R /MediaBox [0 0 595 842] /Contents ${stream} 0 R /Resources << /Font << ${fonts} >> >> >>`,
    );
  });
  add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  const catalog = add(`<< /Type /Catalog /Pages ${pagesObject} 0 R >>`);
  const infoObject = add(`<< ${info} >>`);
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${infoObject} 0 R ${trailer} >>`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${end}\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}

function drawText({ x, y, text, size = 10, font = "Times-Roman" }: PdfText): string {
  const escaped = text.replace(/[\\()]/g, "\\$&");
  return `BT /F${FONTS.indexOf(font)} ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

/** Lines below each other. */
export function pdfLines(texts: readonly string[], first: Omit<PdfText, "text">, leading = 12): PdfText[] {
  return texts.map((text, index) => ({ ...first, y: first.y - index * leading, text }));
}
