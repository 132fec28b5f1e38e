import { describe, expect, it } from "vitest";
import { FOLDER_LIBRARY } from "../../src/core/scope.ts";
import { toArticle } from "../../src/ingest/to-article.ts";

const FRENCH =
  "Le bac part de la jetée à sept heures, et personne à bord n'a beaucoup dormi depuis la tempête. " +
  "Il revient avec les facteurs et les pêcheurs dans la matinée, sauf le dimanche où il reste au port pour la journée entière.";

async function languageOf(text: string, language?: string): Promise<string> {
  const named = { file: "bac.docx", id: "bac", library: FOLDER_LIBRARY };
  const blocks = [{ kind: "paragraph" as const, start: 0, end: text.length, paragraph: 1 }];
  const document = { text, blocks, metadata: language === undefined ? {} : { language } };
  return (await toArticle(document, named)).source.metadata.language;
}

describe("the language of an article", () => {
  it("is the text's own where a program wrote another one into the file", async () => {
    expect(await languageOf(FRENCH, "en")).toBe("fr");
    expect(await languageOf(FRENCH, "fr")).toBe("fr");
    expect(await languageOf(FRENCH)).toBe("fr");
  });

  it("is the one that the file names where the text is too short to tell, or in none that is known", async () => {
    expect(await languageOf("Le bac part à sept heures.", "en")).toBe("en");
    expect(await languageOf("Ida Holm, Per Strand. ".repeat(30), "vi")).toBe("vi");
    expect(await languageOf(FRENCH, "pt")).toBe("und");
  });
});
