import { describe, expect, it } from "vitest";
import type { Abstained, Answer, Answered } from "../../../src/core/types.ts";
import { renderAnswer } from "../../../src/discord/render/answer.ts";
import { renderWhy } from "../../../src/discord/render/why.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { buttonLabels, linesOfBodies } from "../../helpers/rendered.ts";
import { article, cite, sentences } from "../../helpers/scripted-engine/article.ts";

const answered: Answered = {
  kind: "answered",
  about: "fact",
  question: "Quand rouvre le pont ?",
  language: "fr",
  confidence: 0.95,
  citations: [cite(sentences.reopens, ["ce lundi"])],
  receipt: "r1",
};
const { title } = article.metadata;
const abstained: Abstained = { ...answered, kind: "abstained", citations: [], nearest: [cite(sentences.financed)] };

function show(answer: Answer, titles: readonly string[] = [title]) {
  return renderAnswer({ answer, titles, words: WORDS.en, ephemeral: false });
}

describe("an answer", () => {
  it("is the quote with its words in bold, and below it where it stands", () => {
    expect(linesOfBodies(show(answered))).toEqual([
      "> Le pont de Valmer rouvre **ce lundi**.",
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
    ]);
  });

  it("says in words how sure it is only when it is not", () => {
    expect(linesOfBodies(show({ ...answered, confidence: 0.7 })).at(-1)).toMatch(/^-# I am fairly sure/u);
    expect(linesOfBodies(show({ ...answered, confidence: 0.4 })).at(-1)).toMatch(/^-# I am not sure/u);
  });

  it("claims no sureness that was not measured with the models in use", () => {
    expect(linesOfBodies(show({ ...answered, calibrated: false })).at(-1)).toMatch(/^-# I cannot say how sure/u);
    const explanation = { candidates: [], features: {}, probability: 0.93, threshold: 0.5, missing: [] };
    const why = linesOfBodies(renderWhy({ ...answered, calibrated: false, explanation }, WORDS.en)).join("\n");
    expect(why).toContain("I cannot say how sure");
    expect(why).not.toContain("93");
  });

  it("has a link for each passage that has one of at most 512 characters", () => {
    const long = cite(sentences.financed, [], { link: `https://a.test/${"x".repeat(500)}` });
    expect(buttonLabels(show({ ...answered, citations: [cite(sentences.reopens), long] }))).toContain("Open passage 1");
    expect(buttonLabels(show({ ...answered, citations: [long] }))).not.toContain("Open the passage");
  });

  it("offers Why? when there is something to explain, and Dismiss when others see it", () => {
    const explanation = { candidates: [], features: {}, probability: 0.9, threshold: 0.5, missing: [] };
    expect(buttonLabels(show(answered))).not.toContain("Why?");
    expect(buttonLabels(show({ ...answered, explanation }))).toContain("Why?");
    const hidden = renderAnswer({ answer: answered, titles: [title], words: WORDS.en, ephemeral: true });
    expect(buttonLabels(hidden)).not.toContain("Dismiss");
  });

  it("answers each of two questions under its own words, and says which has no answer", () => {
    const parts = [
      { ...answered, question: "Quand rouvre le pont ?" },
      { ...abstained, question: "Qui l'a *peint* ?" },
    ];
    const lines = linesOfBodies(show({ ...answered, parts }));
    expect(lines).toEqual([
      "**1. Quand rouvre le pont ?**",
      "> Le pont de Valmer rouvre **ce lundi**.",
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
      "**2. Qui l'a \\*peint\\* ?**",
      "On this I found nothing.",
    ]);
  });

  it("introduces an overview as the article's own words", () => {
    expect(linesOfBodies(show({ ...answered, about: "overview" }))[0]).toBe("What it says, in its own words:");
  });

  it("lets the person choose among articles", () => {
    const choices = [
      { source: "a", title: "Un" },
      { source: "b", title: "Deux" },
    ];
    expect(linesOfBodies(show({ ...answered, about: "overview", citations: [], choices })).slice(1)).toEqual([
      "- Un",
      "- Deux",
    ]);
  });

  it("gives what is kept with the article as such, never as a quotation, and says what is not stated", () => {
    const metadata = [
      { source: "a", title, field: "author" },
      { source: "a", title, field: "credit", value: "VNA" },
    ] as const;
    expect(linesOfBodies(show({ ...answered, about: "metadata", citations: [], metadata }))).toEqual([
      "Author: not stated",
      "Credit: **VNA**",
      "-# This comes from the details kept with the article, not from its text.",
    ]);
  });

  it("gives a kind word without buttons for a greeting and for thanks", () => {
    const talk = { ...answered, citations: [] };
    expect(linesOfBodies(show({ ...talk, about: "greeting" }))).toEqual([WORDS.en.smallTalk.greeting]);
    expect(linesOfBodies(show({ ...talk, about: "thanks" }))).toEqual(["You are welcome!"]);
    expect(buttonLabels(show({ ...talk, about: "thanks" }))).toEqual([]);
  });

  it("says who answers and which articles there are to whoever asks that", () => {
    const product = { ...answered, about: "product" as const, citations: [] };
    const choices = [
      { source: "a", title: "A *b*" },
      { source: "c", title: "C" },
    ];
    const { product: self, articles } = WORDS.en.smallTalk;
    expect(linesOfBodies(show({ ...product, choices }))).toEqual([self, articles, "- A \\*b\\*", "- C"]);
    expect(linesOfBodies(show(product))).toEqual([self]);
    expect(buttonLabels(show({ ...product, choices }))).toEqual([]);
  });

  it("spreads whole quotes over messages when they do not fit in one, buttons under the last", () => {
    const citations = [cite(sentences.long), cite(sentences.longer), cite(sentences.longest)];
    const bodies = show({ ...answered, citations });
    expect(bodies).toHaveLength(2);
    expect(linesOfBodies(bodies.slice(0, 1)).at(-1)).toBe("-# Continued in the next message.");
    expect(linesOfBodies(bodies).filter((line) => line.startsWith("> "))).toEqual(
      citations.map(({ quote }) => `> ${quote}`),
    );
    expect(buttonLabels(bodies.slice(0, 1))).toEqual([]);
  });

  it("leaves out whole a quote that fits in no message, and says so", () => {
    const endless = { ...cite(sentences.reopens), quote: "mot ".repeat(1000).trim(), highlights: [] };
    const lines = linesOfBodies(show({ ...answered, citations: [endless, cite(sentences.financed)] }));
    expect(lines.filter((line) => line.startsWith("> "))).toEqual([`> ${sentences.financed}`]);
    expect(lines.at(-1)).toBe("-# One more passage is too long to show here.");
  });
});

describe("an abstention", () => {
  it("says so first, then shows what is nearest under a label, then what the article is about", () => {
    expect(linesOfBodies(show(abstained))).toEqual([
      "The article does not answer this.",
      "Not an answer, only the passages closest to your question:",
      `> ${sentences.financed}`,
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
      "What it is about: **Le pont de Valmer rouvre**",
    ]);
  });

  it("names five of many articles and counts the others", () => {
    const lines = linesOfBodies(show({ ...abstained, nearest: [] }, ["A", "B", "C", "D", "E", "F", "G"]));
    expect(lines).toEqual([
      "The articles do not answer this.",
      "What they are about: **A** · **B** · **C** · **D** · **E** and 2 more",
    ]);
  });
});
