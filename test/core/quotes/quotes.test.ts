import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type Article, type Passage, paragraphOf } from "../../../src/core/article/article.ts";
import type { ScoredSentence } from "../../../src/core/evidence/evidence.ts";
import { chooseNearest, chooseQuotes, MAX_QUOTES, type Quote } from "../../../src/core/quotes/quotes.ts";
import { isSafeSpan, words } from "../../../src/core/text/text.ts";
import type { Part } from "../../../src/ingest/article/parts.ts";
import { articleOf, articleOfParts } from "../../helpers/articles.ts";
import { questionOf } from "../../helpers/questions.ts";
import { readAnswers } from "../../helpers/read-answers.ts";

const FIRST =
  "Annalena Baerbock a ouvert la session. Elle a demandé des lois plus fermes. Guy Ryder a parlé ensuite. Les pays ont applaudi.";
const SECOND = "Le Vietnam a signé la Déclaration. La Corée a présenté ce texte.";
const ONE = "Qui a parlé ?";
const SEVERAL = "Quelles mesures sont demandées ?";

interface Scene {
  readonly article: Article;
  readonly passage: Passage;
  /** The sentence of that number with a score. */
  readonly score: (index: number, score: number, more?: Partial<ScoredSentence>) => ScoredSentence;
  /** What the reader makes of the passage when it is sure of words from one text to another. */
  readonly read: (from: string, to: string) => NonNullable<ScoredSentence["evidence"]["reading"]>;
}

function sceneOf(...paragraphs: readonly string[]): Scene {
  const text = paragraphs.join("\n\n");
  const article = articleOf(text);
  const { sentences } = article;
  const passage = { source: "a", version: "v", ordinal: 0, start: 0, end: text.length, sentences, context: [] };
  const candidate = { cosine: 0.9, articleCosine: 0.9, bm25: 0, coverage: 0, fused: 0.9 };
  const features = {
    fused: 0,
    overlap: 0,
    answerable: 0,
    span: 0,
    otherOffice: 0,
    siblingLead: 0,
    otherSpeaker: 0,
    unsaid: 0,
  };
  return {
    article,
    passage,
    score: (index, score, more = {}) => ({
      evidence: { candidate, passage, article },
      sentence: sentences[index]!,
      features,
      score,
      cellShare: 0,
      quotesAsked: false,
      actUntold: false,
      answersQuestion: false,
      itemShare: 0,
      isOfAskedList: false,
      matches: [],
      ...more,
    }),
    read: (from, to) => ({
      answerable: 5,
      strength: 12,
      answers: readAnswers(
        words(text).map((word) => ({
          start: word.start,
          end: word.end,
          startLogProb: word.text === from ? -0.1 : -9,
          endLogProb: word.text === to ? -0.1 : -9,
        })),
      ),
    }),
  };
}

const textOf = ({ article, span }: Quote) => article.source.text.slice(span.start, span.end);

describe("chooseQuotes", () => {
  const { score, passage, article, read } = sceneOf(FIRST, SECOND);
  const { source } = article;

  it("quotes the sentence that answers", () => {
    const quotes = chooseQuotes(questionOf(ONE), [score(2, 5), score(0, 1)]);
    expect(quotes.map(textOf)).toEqual(["Guy Ryder a parlé ensuite."]);
  });

  it("quotes the sentence before when the answer starts with a pronoun", () => {
    const quotes = chooseQuotes(questionOf(ONE), [score(1, 5)]);
    expect(quotes.map(textOf)).toEqual(["Annalena Baerbock a ouvert la session. Elle a demandé des lois plus fermes."]);
    expect(quotes[0]!.sentence).toBe(passage.sentences[1]);
  });

  it("does not reach over a paragraph's start for what a pronoun stands for", () => {
    const apart = sceneOf("Annalena Baerbock a ouvert la session.", "Elle a demandé des lois plus fermes.");
    expect(chooseQuotes(questionOf(ONE), [apart.score(1, 5)]).map(textOf)).toEqual([
      "Elle a demandé des lois plus fermes.",
    ]);
  });

  it("leaves a sentence alone that leans on a very long one", () => {
    const long = sceneOf(`Annalena Baerbock a cité ${"des lois, ".repeat(80)}et rien d'autre. Elle a parlé.`);
    expect(chooseQuotes(questionOf(ONE), [long.score(1, 5)]).map(textOf)).toEqual(["Elle a parlé."]);
  });

  it("quotes nobody else when somebody's words are asked for", () => {
    const said = (otherSpeaker: number) => ({ features: { ...score(0, 1).features, otherSpeaker } });
    const scored = [score(2, 5, said(0)), score(3, 4.8, said(1)), score(0, 4.7, said(0))];
    expect(chooseQuotes(questionOf("Qu'a dit Guy Ryder ?"), scored).map(({ sentence }) => sentence)).toEqual([
      passage.sentences[2],
      passage.sentences[0],
    ]);
  });

  it("marks who said it, however unsure, where the sentence quotes the words that the question asks by", () => {
    const unsure = score(2, 5, { answer: { ...passage.sentences[2]!, logProb: -5 } });
    const marked = (scored: ScoredSentence) => chooseQuotes(questionOf(ONE), [scored])[0]!.highlights;
    expect(marked(unsure)).toEqual([]);
    expect(marked({ ...unsure, quotesAsked: true })).toMatchObject([{ start: passage.sentences[2]!.start }]);
  });

  it("quotes a second sentence only when it is nearly as good", () => {
    expect(chooseQuotes(questionOf(ONE), [score(4, 5), score(2, 3.6)])).toHaveLength(2);
    expect(chooseQuotes(questionOf(ONE), [score(4, 5), score(2, 3.4)])).toHaveLength(1);
    expect(chooseQuotes(questionOf(ONE), [score(4, 5), score(2, 4.9), score(0, 4.8)])).toHaveLength(2);
  });

  it("leaves out what another one said when several things are asked of somebody by name", () => {
    const scored = [score(2, 5), score(0, 3.4), score(3, 3)];
    expect(chooseQuotes(questionOf("Quelles mesures demande Guy Ryder ?"), scored).map(textOf)).toEqual([
      "Guy Ryder a parlé ensuite.",
    ]);
    expect(
      chooseQuotes(questionOf("Quelles mesures demande Annalena Baerbock ?"), [score(1, 5), score(0, 3.4)]),
    ).toHaveLength(1);
  });

  it("quotes more when several things are asked for", () => {
    const scored = [score(4, 5), score(2, 3), score(0, 2.6)];
    expect(chooseQuotes(questionOf(SEVERAL), scored)).toHaveLength(MAX_QUOTES);
  });

  it("drops a sentence that says the same as a better one", () => {
    const twice = sceneOf("Le Vietnam a signé la Déclaration hier.", "Hier, le Vietnam a signé la Déclaration.");
    expect(chooseQuotes(questionOf(SEVERAL), [twice.score(0, 5), twice.score(1, 5)])).toHaveLength(1);
    expect(chooseNearest([twice.score(0, 5), twice.score(1, 5)])).toHaveLength(1);
  });

  it("joins neighbours, at the place of the better", () => {
    const quotes = chooseQuotes(questionOf(SEVERAL), [score(3, 5), score(5, 4.5), score(2, 4)]);
    expect(quotes.map(textOf)).toEqual([
      "Guy Ryder a parlé ensuite. Les pays ont applaudi.",
      "La Corée a présenté ce texte.",
    ]);
  });

  it("joins two quotes through the one between them", () => {
    const scored = [score(2, 5), score(0, 4.9), score(1, 4.8)];
    expect(chooseQuotes(questionOf(SEVERAL), scored).map(textOf)).toEqual([FIRST.slice(0, FIRST.indexOf(" Les pays"))]);
  });

  it("marks the reader's words when it is sure, else the question's", () => {
    const { start } = passage.sentences[2]!;
    const matches = [{ start: start + 12, end: start + 17 }];
    const marks = (logProb: number) =>
      chooseQuotes(questionOf(ONE), [score(2, 5, { matches, answer: { start, end: start + 9, logProb } })])
        .flatMap(({ highlights }) => highlights)
        .map((span) => source.text.slice(span.start, span.end));
    expect(marks(-0.2)).toEqual(["Guy Ryder"]);
    expect(marks(-9)).toEqual(["parlé"]);
  });

  it("quotes both sentences when the answer goes over the border between them", () => {
    const reading = read("ensuite", "pays");
    const { start } = passage.sentences[2]!;
    const { evidence } = score(2, 5);
    const answer = { start, end: start + 9, logProb: -9.1 };
    const [quote] = chooseQuotes(questionOf(ONE), [score(2, 5, { evidence: { ...evidence, reading }, answer })]);
    expect(textOf(quote!)).toBe("Guy Ryder a parlé ensuite. Les pays ont applaudi.");
    expect(quote!.highlights.map((span) => source.text.slice(span.start, span.end))).toEqual(["ensuite. Les pays"]);
  });

  it("does not believe an answer that goes over a paragraph's end", () => {
    const { evidence } = score(3, 5);
    const answer = { start: passage.sentences[3]!.start, end: passage.sentences[3]!.start + 8, logProb: -9.1 };
    const crossing = score(3, 5, { evidence: { ...evidence, reading: read("applaudi", "Vietnam") }, answer });
    expect(chooseQuotes(questionOf(ONE), [crossing]).map(textOf)).toEqual(["Les pays ont applaudi."]);
  });

  it("quotes nothing when nothing was found", () => {
    expect(chooseQuotes(questionOf(ONE), [])).toEqual([]);
  });

  const sentence = fc.constantFrom(
    "Guy Ryder a parlé.",
    "Elle a répondu 😀.",
    "Il a dit « non » !",
    "Le Vietnam a signé hier ?",
    "Cette loi change tout.",
    "La Corée aussi, e\u0301videmment.",
  );
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(" "));
  const scores = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 12, maxLength: 12 });

  test.prop([fc.array(paragraph, { minLength: 1, maxLength: 3 }), scores, fc.constantFrom(ONE, SEVERAL)])(
    "always quotes whole sentences of one paragraph, apart from each other and never too many",
    (paragraphs, values, question) => {
      const scene = sceneOf(...paragraphs);
      const { sentences } = scene.passage;
      const scored = sentences
        .map((each, index) => scene.score(index, values[index]!, { matches: [{ start: each.start, end: each.end }] }))
        .sort((a, b) => b.score - a.score);
      const quotes = chooseQuotes(questionOf(question), scored);
      expect(quotes.length).toBeGreaterThan(0);
      expect(quotes.length).toBeLessThanOrEqual(MAX_QUOTES);
      for (const { span, paragraph: number, highlights } of quotes) {
        expect(isSafeSpan(scene.article.source.text, span)).toBe(true);
        const inside = sentences.filter((each) => paragraphOf(scene.article, each) === number);
        expect(inside.map(({ start }) => start)).toContain(span.start);
        expect(inside.map(({ end }) => end)).toContain(span.end);
        for (const mark of highlights) expect(mark.start >= span.start && mark.end <= span.end).toBe(true);
      }
      const ordered = quotes.map(({ span }) => span).sort((a, b) => a.start - b.start);
      for (const [index, { start }] of ordered.entries())
        if (index > 0) expect(start).toBeGreaterThan(ordered[index - 1]!.end);
    },
  );
});

describe("chooseNearest", () => {
  it("gives at most three sentences as they are, best first, with the question's words marked", () => {
    const { score, passage } = sceneOf(FIRST, SECOND);
    const { start } = passage.sentences[1]!;
    const matches = [{ start, end: start + 4 }];
    const nearest = chooseNearest([score(1, 5, { matches }), score(2, 1), score(4, -9), score(5, -9)]);
    expect(nearest.map(textOf)).toEqual([
      "Elle a demandé des lois plus fermes.",
      "Guy Ryder a parlé ensuite.",
      "Le Vietnam a signé la Déclaration.",
    ]);
    expect(nearest[0]!.highlights).toEqual(matches);
  });
});

describe("two items of one list that are quoted", () => {
  const item = (text: string): Part => ({ kind: "item", text, list: { kind: "unordered" } });
  const quotesOf = (items: readonly string[]) => {
    const article = articleOfParts([
      { kind: "heading", level: 2, text: "À emporter" },
      ...items.map(item),
      { kind: "heading", level: 2, text: "À laisser" },
      item("les chiens"),
    ]);
    const { sentences, source } = article;
    const passage = {
      source: "a",
      version: "v",
      ordinal: 0,
      start: 0,
      end: source.text.length,
      sentences,
      context: [],
    };
    const { score } = sceneOf(FIRST);
    const scored = (text: string, points: number) => {
      const sentence = sentences.find(({ start, end }) => source.text.slice(start, end) === text)!;
      const evidence = { ...score(0, 0).evidence, passage, article };
      return { ...score(0, points), evidence, sentence, matches: [{ start: sentence.start, end: sentence.end }] };
    };
    return (...texts: readonly string[]) =>
      chooseQuotes(
        questionOf(ONE),
        texts.map((text, index) => scored(text, 5 - index / 10)),
      ).map((quote) => ({
        text: textOf(quote),
        marked: quote.highlights.map(({ start, end }) => source.text.slice(start, end)),
      }));
  };

  it("are quoted as the list, each of them marked", () => {
    const quotes = quotesOf(["une corde", "deux lampes", "trois cartes"]);
    expect(quotes("trois cartes", "une corde")).toEqual([
      { text: "une corde\n\ndeux lampes\n\ntrois cartes", marked: ["une corde", "trois cartes"] },
    ]);
    expect(quotes("deux lampes")).toEqual([{ text: "deux lampes", marked: ["deux lampes"] }]);
  });

  it("stay two where they are of two lists, or the list is too long", () => {
    expect(quotesOf(["une corde", "deux lampes"])("une corde", "les chiens").map(({ text }) => text)).toEqual([
      "une corde",
      "les chiens",
    ]);
    const long = ["une corde", "x".repeat(700), "trois cartes"];
    expect(quotesOf(long)("une corde", "trois cartes")).toHaveLength(2);
  });
});
