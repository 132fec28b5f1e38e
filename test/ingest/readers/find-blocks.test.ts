import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { isSafeSpan } from "../../../src/core/text/text.ts";
import { type BlockHints, findBlocks, findTitle } from "../../../src/ingest/readers/text/find-blocks.ts";

function show(text: string, hints: BlockHints = { title: "" }): string[] {
  return findBlocks(text, hints).map(
    ({ kind, paragraph, start, end }) => `${paragraph ?? kind}: ${text.slice(start, end)}`,
  );
}

describe("findBlocks", () => {
  it("takes consecutive lines for one paragraph and counts paragraphs from 1", () => {
    expect(show("Une ligne\nqui continue ici.\n\nUne autre.\n")).toEqual([
      "1: Une ligne\nqui continue ici.",
      "2: Une autre.",
    ]);
  });

  it("takes each line for a paragraph when every line ends a sentence and no blank line stands anywhere", () => {
    expect(show("Le titre du jour\nPremier paragraphe.\nSecond paragraphe.", { title: "Le titre du jour" })).toEqual([
      "title: Le titre du jour",
      "1: Premier paragraphe.",
      "2: Second paragraphe.",
    ]);
  });

  it("does so below a title that stands alone, and keeps short subheads between long lines apart", () => {
    const long =
      "Le conseil a voté hier soir le budget de la ville, après six heures de débats et trois suspensions de séance.";
    expect(show(`Le titre\n\n${long}\nUn second tour\n${long}\n${long}`, { title: "Le titre" })).toEqual([
      "title: Le titre",
      `1: ${long}`,
      "2: Un second tour",
      `3: ${long}`,
      `4: ${long}`,
    ]);
  });

  it("keeps a hard-wrapped text without blank lines together", () => {
    const wrapped = "Le conseil a voté hier soir. Le budget\nde la ville augmente donc un peu. Il\nsera publié demain.";
    expect(show(wrapped)).toEqual([`1: ${wrapped}`]);
  });

  it("knows the title by its words, whatever the case, accents, marks and punctuation", () => {
    for (const line of ["# L’été arrive !", "**L'été arrive**", "L'ÉTÉ ARRIVE.", "L'été arrive\n===="])
      expect(show(`${line}\n\nIl fait chaud.`, { title: "L'été arrive" }).map((block) => block.split(":")[0])).toEqual([
        "title",
        "1",
      ]);
  });

  it("tells a title apart from the paragraph right below it", () => {
    expect(show("L'été arrive\nIl fait chaud et\nsec.\n\nFin.", { title: "L'été arrive" })).toEqual([
      "title: L'été arrive",
      "1: Il fait chaud et\nsec.",
      "2: Fin.",
    ]);
  });

  it("reads headings, list items and block quotes without their marks", () => {
    const text =
      "## Le contexte ##\n\nUn texte :\n- un point\n- [x] un autre\n  qui continue\n1. premier\n\n> Une citation.\n\nSous-titre\n---\n\n**En gras**\n";
    expect(show(text)).toEqual([
      "heading: Le contexte",
      "1: Un texte :",
      "2: un point",
      "3: un autre\n  qui continue",
      "4: premier",
      "5: Une citation.",
      "heading: Sous-titre",
      "heading: En gras",
    ]);
  });

  it("leaves out rules, images, comments, fenced blocks and link definitions", () => {
    const text =
      "Un.\n\n***\n\n![alt](a.png)\n\n[![a](b)](c)\n\n<!-- un\n\ndeux -->Reste.\n\n```js\ncode\n```\n\n[1]: https://a.example\n\nDeux.";
    expect(show(text)).toEqual(["1: Un.", "2: Reste.", "3: Deux."]);
  });

  it("takes comments and fences that never close for text", () => {
    expect(show("Un.\n\n<!-- ouvert\n\n```\nDeux.")).toEqual(["1: Un.", "2: <!-- ouvert", "3: ```\nDeux."]);
  });

  it("goes on with a paragraph whose line happens to start with a number and a dot", () => {
    expect(show("Die Feier war am\n3. Oktober in Berlin.")).toEqual(["1: Die Feier war am\n3. Oktober in Berlin."]);
  });

  it("takes the first lines of numbered parts for headings where they stand above words of their own", () => {
    const minutes =
      "1. The jetty\nTwo planks are rotten and will be replaced.\n\n2. Money\nThe fund holds 90 crowns.\n\n3. Other business\nNone.";
    expect(show(minutes)).toEqual([
      "heading: 1. The jetty",
      "1: Two planks are rotten and will be replaced.",
      "heading: 2. Money",
      "2: The fund holds 90 crowns.",
      "heading: 3. Other business",
      "3: None.",
    ]);
  });

  it("keeps numbered items whose lines are but wrapped", () => {
    const steps =
      "1. Loosen the two screws of the\nCover and lift it.\n\n2. Clean the filter with a brush of\nHair, never with water.";
    expect(show(steps)).toHaveLength(2);
  });

  it("loses no sentence to a rule right below it", () => {
    expect(show("Il a dit oui.\n---\nPuis non.")).toEqual(["1: Il a dit oui.", "2: Puis non."]);
  });

  it.each([
    "Photo: VNA/CVN",
    "Photo : AFP",
    "Photo AFP",
    "*Photo : le président salue la foule, qui l'attendait depuis des heures.*",
    "(Photo : Jean Dupont)",
    "Photo d'illustration.",
    "Crédit photo : Jean Dupont",
    "Credit: Reuters",
    "Image credit: Jane Doe",
    "(AFP)",
    "© 2024 Agence Exemple",
    "(c) Jean Dupont",
    "Copyright 2024 Exemple",
    "VNA/CVN",
    "AFP",
    "AFP/VNA/CVN",
    "Avec AFP",
    "Reuters, AP",
    "Source: Le Quotidien",
    "Nguồn: TTXVN",
    "Ảnh: TTXVN",
    "Ảnh minh họa: AFP",
    "Foto: dpa",
    "Bild: Max Muster",
    "Fuente: EFE",
    "Quelle: dpa",
    "Rédaction du Quotidien",
  ])("takes %j for a credit line", (line) => {
    const text = `Un paragraphe.\n\n${line}\n\nUn autre.`;
    expect(show(text, { title: "", credit: "Rédaction du Quotidien" })).toEqual([
      "1: Un paragraphe.",
      `credit: ${line}`,
      "2: Un autre.",
    ]);
  });

  it.each([
    "Photo de famille ou non, le sommet est fini.",
    "Photographier le loup est permis.",
    "Copyright law is changing.",
    "Sources of income are few.",
    "L'AFP a confirmé la nouvelle.",
    "OUI",
    "Images fortes ce matin à Paris.",
    "AP courses are popular",
    "Une photo : voilà tout ce qui reste.",
  ])("keeps %j as a paragraph", (line) => {
    expect(show(`Un paragraphe.\n\n${line}`)).toEqual(["1: Un paragraphe.", `2: ${line}`]);
  });

  it("tells credit lines apart at the edges of a paragraph without a blank line", () => {
    expect(show("Un début.\n\nPhoto : AFP\nUn paragraphe qui\ns'étend.\nVNA/CVN")).toEqual([
      "1: Un début.",
      "credit: Photo : AFP",
      "2: Un paragraphe qui\ns'étend.",
      "credit: VNA/CVN",
    ]);
  });

  const lines = fc.constantFrom(
    ..."Une phrase.|Une suite|# Titre|- point|> cité|---|===|```|<!--|-->|![a](b)|AFP|Photo: X|**gras**|1. un|  |é\u0301|👩‍👩‍👧 ok.||".split(
      "|",
    ),
  );

  test.prop([fc.array(lines, { maxLength: 20 }).map((parts) => parts.join("\n"))])(
    "gives trimmed safe spans in order, numbered without a gap",
    (text) => {
      let covered = 0;
      let paragraph = 0;
      for (const block of findBlocks(text, { title: "Titre" })) {
        expect(block.start).toBeGreaterThanOrEqual(covered);
        expect(block.end).toBeGreaterThan(block.start);
        expect(isSafeSpan(text, block)).toBe(true);
        if (block.paragraph !== undefined) expect(block.paragraph).toBe(++paragraph);
        covered = block.end;
      }
    },
  );

  it("reads long texts in linear time", () => {
    expect(findBlocks("```\n- x\n<!-- \n".repeat(50_000), { title: "" }).length).toBeGreaterThan(0);
    expect(findBlocks("a b. ".repeat(1_000_000), { title: "" }).length).toBe(1);
  });
});

describe("findTitle", () => {
  it("is the first heading, or a short first line that stands alone without closing punctuation", () => {
    expect(findTitle("# **Un titre**\n\nUn texte.")).toBe("Un titre");
    expect(findTitle("Un titre\n\nUn texte.")).toBe("Un titre");
    expect(findTitle("Un titre\nUn texte.\nUn autre.")).toBe("Un titre");
  });

  it("is nothing when the first line is a sentence, too long, or all that there is", () => {
    expect(findTitle("Une phrase.\n\nUne autre.")).toBeUndefined();
    expect(findTitle(`${"mot ".repeat(80)}\n\nUn texte.`)).toBeUndefined();
    expect(findTitle("Un titre")).toBeUndefined();
  });
});
