import { describe, expect, it } from "vitest";
import { askBlanks } from "../../../src/app/answer/ask-blanks.ts";
import { cutPassages } from "../../../src/core/passages/passages.ts";
import type { Reader } from "../../../src/core/ports/reader.ts";
import type { Language } from "../../../src/core/types.ts";
import { articleWords } from "../../../src/core/verify/article-words.ts";
import { compareSentence } from "../../../src/core/verify/compare/compare.ts";
import { readText } from "../../../src/core/verify/read-text.ts";
import { articleOf } from "../../helpers/articles.ts";

const TEXT = "The mill stood empty for years. Then the joiner Tom Vale saw to it. It grinds rye now.";
const STATEMENT = "Ada Quill had the mill mended.";

describe("what the reader is asked for a statement", () => {
  it("is who the sentence has in the place of a name that it lacks", async () => {
    const { found, questions } = await ask({ answers: "the joiner Tom Vale" });
    expect(found).toEqual(["Ada Quill | Tom Vale"]);
    expect(questions).toEqual(["who had the mill mended ?"]);
  });

  it.each<[string, Partial<Answering>]>([
    ["is unsure whether the passage answers", { answerable: -0.5 }],
    ["is unsure of the words", { logProb: -1.5 }],
    ["answers from another sentence", { answers: "The mill stood empty" }],
    ["answers with a clause", { answers: "Then the joiner Tom Vale saw to it. It grinds rye now" }],
    ["answers nothing", { answers: "" }],
  ])("tells nothing where it %s", async (_, answering) => {
    expect((await ask({ answers: "Tom Vale", ...answering })).found).toEqual([]);
  });

  it("is nothing where the sentence has all of its names", async () => {
    const { found, questions } = await ask({ answers: "Tom Vale" }, "Tom Vale had it mended.");
    expect(found).toEqual([]);
    expect(questions).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ["en", "Alden Mill burned. It was mended by Tom Vale for 40 pounds.", "Alden Mill cost 40 pounds."],
    ["fr", "Alden Mill a brûlé. Il fut réparé par Tom Vale pour 40 livres.", "Alden Mill a coûté 40 livres."],
    ["de", "Alden Mill brannte. Sie wurde von Tom Vale für 40 Pfund saniert.", "Alden Mill kostete 40 Pfund."],
    ["es", "Alden Mill ardió. Fue reparado por Tom Vale por 40 libras.", "Alden Mill costó 40 libras."],
    ["vi", "Alden Mill bị cháy. Nó được Tom Vale sửa với giá 40 bảng.", "Alden Mill tốn 40 bảng."],
    ["en", "Alden Mill burned. It stood empty. It was mended by Tom Vale for 40 pounds.", "Alden Mill cost 40 pounds."],
  ])(
    "is nothing where the pronoun of the sentence may stand for the name: %s, %s",
    async (language, text, statement) => {
      const { questions } = await ask(
        { answers: "Tom Vale", text, language, opens: text.split(". ").at(-1) },
        statement,
      );
      expect(questions).toEqual([]);
    },
  );

  it.each([
    ["the sentence has no pronoun", "Alden Mill burned. Then Tom Vale had the place mended.", "Then"],
    ["the name was not said before", "Bell Mill burned. It was mended by Tom Vale. Alden Mill stands.", "It"],
    ["a later thing is meant", "Alden Mill burned. Bell Mill did not. It was mended by Tom Vale.", "It"],
  ])("is asked where %s", async (_, text, opens) => {
    const { questions } = await ask({ answers: "Tom Vale", text, opens }, "Alden Mill was mended.");
    expect(questions).toHaveLength(1);
  });

  it("waits for others before each call of the reader", async () => {
    const { waits, questions } = await ask({ answers: "Tom Vale" }, "Ada Quill had 40 mills mended.");
    expect(questions).toHaveLength(2);
    expect(waits).toBe(2);
  });
});

interface Answering {
  readonly answers: string;
  readonly answerable: number;
  readonly logProb: number;
  readonly text: string;
  readonly language: Language;
  /** How the sentence begins that the statement is held against. */
  readonly opens: string | undefined;
}

async function ask(answering: Partial<Answering>, statement = STATEMENT) {
  const { answers, answerable = 2, logProb = -0.1, text: all = TEXT, language = "en", opens = "Then" } = answering;
  const article = articleOf(all, { language });
  const near = cutPassages(article).map((passage) => ({ article, passage }));
  const sentences = near.flatMap(({ passage }) => passage.sentences);
  const sentence = sentences.find(({ start }) => all.startsWith(opens, start))!;
  const there = all.slice(sentence.start, sentence.end);
  const [said, source] = [readText(statement, language, []), readText(there, language, [])];
  const comparison = compareSentence(said, source, { centre: undefined, article: articleWords(article.source) });
  const questions: string[] = [];
  const reader: Reader = {
    id: "scripted",
    async read({ question }, passages) {
      questions.push(question);
      return passages.map(({ text }) => {
        const start = text.indexOf(answers ?? "");
        return { answerable, answers: answers === "" ? [] : [{ start, end: start + (answers ?? "").length, logProb }] };
      });
    },
    async close() {},
  };
  let waits = 0;
  const between = async () => {
    waits++;
  };
  const differences = await askBlanks(
    comparison,
    { article, sentence, text: source.text, context: "" },
    {
      reader,
      near,
      beside: [],
      between,
    },
  );
  const found = differences.map(
    (each) =>
      `${statement.slice(each.said.start, each.said.end)} | ${source.text.slice(each.source.start, each.source.end)}`,
  );
  return { found, questions, waits };
}
