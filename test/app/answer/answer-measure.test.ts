import { describe, expect, it } from "vitest";
import { answerMeasure } from "../../../src/app/answer/answer-measure.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { Language } from "../../../src/core/types.ts";
import { readMarkdown } from "../../../src/ingest/readers/markdown.ts";
import { toArticle } from "../../../src/ingest/to-article.ts";

const LOCKS = table("Lock", "Length", "Width", "Old lock", "New lock");

describe("a measure in a table", () => {
  it("is the cell below the header of that dimension, in the row that is named", async () => {
    expect(await marked("How wide is the old lock?", LOCKS)).toBe("5 m");
    expect(await marked("how long is the new lock", LOCKS)).toBe("80 m");
  });

  it.each([
    ["de", "Wie breit ist der Turm?", table("Bau", "Länge", "Breite", "Turm", "Scheune")],
    ["fr", "Quelle est la largeur du hangar ?", table("Ouvrage", "Longueur", "Largeur", "Hangar", "Grange")],
    ["es", "¿Qué anchura tiene el granero?", table("Obra", "Longitud", "Anchura", "Granero", "Molino")],
    ["vi", "Hồ rộng bao nhiêu?", table("Nơi", "Chiều dài", "Chiều rộng", "Hồ", "Ao")],
  ] as const)("is found in %s", async (language, question, text) => {
    expect(await marked(question, text, language)).toBe("5 m");
  });

  it("is left open where the row is not all that is named, where no header is of the dimension, and where it is no measure", async () => {
    expect(await marked("How wide is the lock?", LOCKS)).toBeUndefined();
    expect(await marked("How wide is the old lock in winter?", LOCKS)).toBeUndefined();
    expect(await marked("How deep is the old lock?", LOCKS)).toBeUndefined();
    expect(await marked("How wide is the old lock?", LOCKS.replace("5 m", "unknown"))).toBeUndefined();
    expect(await marked("Who dug the old lock?", LOCKS)).toBeUndefined();
  });
});

function table(head: string, length: string, width: string, first: string, second: string): string {
  const rows = `| ${first} | 40 m | 5 m |\n| ${second} | 80 m | 9 m |`;
  return `# ${head}\n\n| ${head} | ${length} | ${width} |\n|---|---|---|\n${rows}\n`;
}

async function marked(question: string, text: string, language: Language = "en"): Promise<string | undefined> {
  const named = { file: "a.md", id: "a", library: FOLDER_LIBRARY };
  const read = await toArticle(readMarkdown(text, { name: named.file }), named);
  const metadata = { ...read.source.metadata, language };
  const article = { ...read, source: { ...read.source, metadata }, speakers: [] };
  const shelf = { records: [{ article }] } as unknown as Parameters<typeof answerMeasure>[1]["shelf"];
  const [citation] = (await answerMeasure({ own: question, language }, { shelf })) ?? [];
  const [mark] = citation?.highlights ?? [];
  return citation && mark && citation.quote.slice(mark.start - citation.start, mark.end - citation.start);
}
