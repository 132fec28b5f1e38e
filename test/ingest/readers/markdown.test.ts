import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";
import { showMarkdown } from "../../helpers/read-blocks.ts";

describe("readMarkdown", () => {
  it("keeps the words and leaves the marks", () => {
    const text =
      "Le **vieux *moulin*** de [Valmer](https://a.example/b 'Titre') fut vendu à `Nils`, ~~deux~~ trois&nbsp;fois &amp; plus\\*.\\\nFin<br>de <b>ligne</b>.";
    expect(readMarkdown(text, { name: "a.md" }).text).toBe(
      "Le vieux moulin de Valmer fut vendu à Nils, deux trois\u00A0fois & plus*.\nFin\nde ligne.",
    );
  });

  it("makes one line of a paragraph that its source wraps, and sets blocks apart by one blank line", () => {
    expect(readMarkdown("Un\ndeux  trois.\n\n\n\n* a\n* b\n", { name: "a.md" }).text).toBe("Un deux trois.\n\na\n\nb");
  });

  it("takes away what nobody sees: soft hyphens, controls, ligatures, decomposed letters", () => {
    expect(
      readMarkdown("L\u2019e\u0301t\u00ADe\u0301 de\u200B la \uFB01n \u202Eabc\u202C.", { name: "a.md" }).text,
    ).toBe("L’été de la fin abc.");
  });

  it("leaves out pictures, comments, hidden and embedded things, and counts what could not be read", () => {
    const text =
      "![Une photo](a.png)\n\n<!-- secret -->\n\nUn <span hidden>caché</span> mot<!-- secret -->.\n\n" +
      "![b](b.png)\n*Le port, en 1900*\n\n```mermaid\ngraph\n```\n";
    expect(showMarkdown(text)).toEqual(["paragraph: Un mot.", "caption: Le port, en 1900"]);
    expect(readMarkdown(text, { name: "a.md" }).warnings).toEqual([
      { code: "content-left-out", message: "a.md: 2 pictures, 1 diagram could not be read as text." },
    ]);
  });

  it("puts footnotes below the text in the order of their marks, and leaves the marks out", () => {
    expect(
      showMarkdown("Deux[^b] et un[^a].\n\n[^a]: Note une.\n[^b]: Note deux[^c].\n[^c]: Note trois.\n[^d]: Jamais.\n"),
    ).toEqual(["paragraph: Deux et un.", "1: Note deux.", "2: Note une.", "3: Note trois."]);
    expect(showMarkdown("Vendu.[[1]](#cite_note-1)[^x] Fin^[Dit *Jean*.] ici.")).toEqual([
      "paragraph: Vendu. Fin ici.",
      "1: Dit Jean.",
    ]);
  });

  it("keeps code as it stands", () => {
    expect(showMarkdown("```js\nif (a) {\n\n  b(); // **c**\n}\n```\n\n    d\n")).toEqual([
      "code: if (a) {\n\n  b(); // **c**\n}",
      "code: d",
    ]);
  });

  it("reads tables as rows of cells, each under its header", () => {
    const { text, blocks } = readMarkdown(
      "| | Aller | Retour |\n|-|-:|-:|\n| Adulte | 4,20\u00A0€ | **7,80&nbsp;€** |\n| Chien | a \\| b<br>c | |\n",
      { name: "a.md" },
    );
    expect(text).toBe("\tAller\tRetour\nAdulte\t4,20\u00A0€\t7,80\u00A0€\nChien\ta | b c\t");
    expect(blocks.map(({ kind, paragraph }) => [kind, paragraph])).toEqual([
      ["row", undefined],
      ["row", 1],
      ["row", 2],
    ]);
    expect(blocks[1]?.cells?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "Adulte",
      "4,20\u00A0€",
      "7,80\u00A0€",
    ]);
  });

  it("tells lists apart, and puts the line that opens a list and the item around above each item", () => {
    expect(showMarkdown("Il faut :\n\n3. du pain\n   - noir\n\n     Bien cuit.\n4. du sel\n\n- [x] fait\n")).toEqual([
      "paragraph: Il faut :",
      "3: du pain < opening: Il faut :",
      "unordered: noir < opening: Il faut : < opening: du pain",
      "paragraph: Bien cuit. < opening: Il faut : < opening: du pain < opening: noir",
      "4: du sel < opening: Il faut :",
      "task: fait",
    ]);
  });

  it("reads definitions under their terms", () => {
    expect(showMarkdown("Bief\n: Canal qui mène l'eau\n  au moulin.\n: Retenue.\n")).toEqual([
      "unordered: Bief",
      "paragraph: Canal qui mène l'eau au moulin. < opening: Bief",
      "paragraph: Retenue. < opening: Bief",
    ]);
  });

  it("quotes no term without what it means, and takes terms that share a definition for one", () => {
    const { text, blocks } = readMarkdown("Bief\nBiez\n: Canal.\n\n- Roue\n", { name: "a.md" });
    const quotable = blocks.filter(({ paragraph }) => paragraph !== undefined);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(["Bief\nBiez", "Canal.", "Roue"]);
    expect(quotable.map(({ start, end }) => text.slice(start, end))).toEqual(["Canal.", "Roue"]);
  });
});
