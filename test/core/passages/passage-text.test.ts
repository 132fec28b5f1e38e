import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/core/article/article.ts";
import { ownTitle, passageText } from "../../../src/core/passages/passage-text.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import type { Source } from "../../../src/core/types.ts";

const source: Source = {
  library: FOLDER_LIBRARY,
  id: "a",
  version: "v",
  text: "Un. Deux. Partie",
  metadata: { title: "Titre", language: "fr" },
};
const passage: Passage = { source: "a", version: "v", ordinal: 0, start: 4, end: 9, sentences: [], context: [] };

describe("passageText", () => {
  it("gives the title and the passage, with what it is read under between", () => {
    expect(passageText(passage, source)).toBe("Titre\nDeux.");
    expect(passageText({ ...passage, context: [{ kind: "heading", start: 10, end: 16 }] }, source)).toBe(
      "Titre\nPartie\nDeux.",
    );
  });

  it("leaves out a title that is but the file's name", () => {
    const untitled: Source = { ...source, metadata: { title: "file 12", isUntitled: true, language: "fr" } };
    expect(passageText(passage, untitled)).toBe("Deux.");
    expect(ownTitle(untitled)).toBe("");
    expect(ownTitle(source)).toBe("Titre");
  });
});
