import { describe, expect, it } from "vitest";
import type { Language, Source } from "../../../src/core/types.ts";
import { articleWords } from "../../../src/core/verify/article-words.ts";
import { answeredOtherwise, findBlanks } from "../../../src/core/verify/blanks.ts";
import { compareSentence } from "../../../src/core/verify/compare/compare.ts";
import { readText } from "../../../src/core/verify/read-text.ts";

describe("findBlanks", () => {
  it.each<[Language, string, string, readonly string[]]>([
    [
      "en",
      "Ada Quill opened the mill in spring.",
      "The mill was opened in spring.",
      ["who opened the mill in spring ?"],
    ],
    [
      "fr",
      "Le moulin fut ouvert par Ada Quill.",
      "Le moulin fut ouvert au printemps.",
      ["Le moulin fut ouvert par qui ?"],
    ],
    [
      "es",
      "El molino abrió con 40 obreros.",
      "El molino abrió en primavera.",
      ["El molino abrió con cuántos obreros ?"],
    ],
    ["de", "Die Mühle hat 40 Arbeiter!", "Die Mühle steht am Fluss.", ["Die Mühle hat wie viele Arbeiter ?"]],
    ["vi", "Ông Trần Vũ mở cối xay.", "Cối xay mở vào mùa xuân.", ["Ông ai mở cối xay ?"]],
  ])("asks in %s for what %j has and the sentence lacks", (language, statement, sentence, questions) => {
    const { comparison, article } = compare(statement, sentence, language);
    expect(findBlanks(comparison, article).map(({ question }) => question)).toEqual(questions);
  });

  it("asks for nothing that the sentence has, and nothing that is known to differ", () => {
    const { comparison, article } = compare("Ada Quill hired 40 weavers.", "Ada Quill hired 30 weavers.", "en");
    expect(findBlanks(comparison, article)).toEqual([]);
  });

  it.each([
    ["dozens, which no number contradicts", "The mill had dozens of weavers.", "The mill stood by the river."],
    ["what can be reckoned", "Of 63 weavers 47 stayed.", "Of 63 weavers 16 left the mill."],
  ])("asks for no %s", (_, statement, sentence) => {
    const { comparison, article } = compare(statement, sentence, "en");
    expect(findBlanks(comparison, article)).toEqual([]);
  });

  it("asks for two things at most", () => {
    const statement = "In 1990 Ada Quill met Tom Vale, Ida Brook and Jon Perch.";
    const { comparison, article } = compare(statement, "They met by the mill.", "en");
    expect(findBlanks(comparison, article)).toHaveLength(2);
  });
});

describe("answeredOtherwise", () => {
  it("shows the name in the answer, without what stands around it", () => {
    expect(
      answer(
        "Ada Quill opened the mill.",
        "The mill was opened in spring, after all, by the miller Tom Vale.",
        "the miller Tom Vale",
      ),
    ).toBe("Ada Quill | Tom Vale");
  });

  it("tells nothing where the answer names somebody whom the statement names too", () => {
    expect(answer("Ada Quill thanked Tom Vale.", "It was Tom Vale whom they paid.", "Tom Vale")).toBeUndefined();
  });

  it("tells nothing where the answer names nobody", () => {
    expect(
      answer("Ada Quill opened the mill.", "It was the old miller who opened the mill.", "the old miller"),
    ).toBeUndefined();
  });

  it("takes no place for a person", () => {
    expect(answer("Ada Quill opened the mill.", "He opened the mill in Paris.", "in Paris")).toBeUndefined();
  });

  it("shows the number in the answer, and asks for none that the sentence bears out", () => {
    const sentence = "At the start the whole mill fed 320 mouths.";
    expect(answer("The mill had 90 people to feed.", sentence, "320 mouths")).toBe("90 | 320");
    const { comparison, article } = compare("The mill had about 300 people to feed.", sentence, "en");
    expect(findBlanks(comparison, article)).toEqual([]);
  });
});

function answer(statement: string, sentence: string, words: string): string | undefined {
  const { comparison, article } = compare(statement, sentence, "en");
  const [blank] = findBlanks(comparison, article);
  if (blank === undefined) throw new Error("Expected a blank.");
  const start = sentence.indexOf(words);
  const found = answeredOtherwise(blank, { start, end: start + words.length }, comparison, []);
  return (
    found &&
    `${statement.slice(found.said.start, found.said.end)} | ${sentence.slice(found.source.start, found.source.end)}`
  );
}

function compare(statement: string, sentence: string, language: Language) {
  const source = { id: "a", library: "folder", version: "0", text: sentence, metadata: { title: "", language } };
  const article = articleWords(source as unknown as Source);
  const [said, there] = [readText(statement, language, []), readText(sentence, language, [])];
  return { comparison: compareSentence(said, there, { centre: undefined, article }), article };
}
