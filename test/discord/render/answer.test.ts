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

  it("says a doubt, and nothing where it has none", () => {
    expect(linesOfBodies(show({ ...answered, confidence: 0.7 })).at(-1)).toMatch(/^-# This may not quite answer/u);
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

  it("offers Why? when there is something to explain, and to take it away when others see it", () => {
    const explanation = { candidates: [], features: {}, probability: 0.9, threshold: 0.5, missing: [] };
    expect(buttonLabels(show(answered))).not.toContain("Why?");
    expect(buttonLabels(show({ ...answered, explanation }))).toContain("Why?");
    const hidden = renderAnswer({ answer: answered, titles: [title], words: WORDS.en, ephemeral: true });
    expect(buttonLabels(hidden)).not.toContain("🗑️");
  });

  it("answers each of several questions under its own words, with a capital, says which has no answer, and names an article once", () => {
    const parts = [
      { ...answered, question: "quand rouvre le pont" },
      { ...abstained, question: "qui l'a *peint* ?" },
      { ...answered, question: "¿y quién lo pagó?", citations: [cite(sentences.financed)] },
    ];
    const lines = linesOfBodies(show({ ...answered, parts }));
    expect(lines).toEqual([
      "**1. Quand rouvre le pont**",
      "> Le pont de Valmer rouvre **ce lundi**.",
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
      "**2. Qui l'a \\*peint\\* ?**",
      "On this I found nothing.",
      "**3. ¿Y quién lo pagó?**",
      `> ${sentences.financed}`,
      "-# paragraph\u00a01",
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
      "**Le pont de Valmer rouvre**",
      "Credit: VNA",
      "-# The author is not stated.",
      "-# This comes from the details kept with the article, not from its text.",
    ]);
  });

  it("gives the fields of each article below its title, a day as the language writes it", () => {
    const metadata = [
      { source: "a", title: "A", field: "published", value: "2024-06-03" },
      { source: "b", title: "B", field: "published" },
    ] as const;
    expect(linesOfBodies(show({ ...answered, about: "metadata", citations: [], metadata })).slice(0, -1)).toEqual([
      "**A**",
      "Published: June 3, 2024",
      "**B**",
      "-# The date of publication is not stated.",
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
    const counted = linesOfBodies(show({ ...product, matter: "articles", choices }));
    expect(counted).toEqual([WORDS.en.sources.title(2), "- A \\*b\\*", "- C"]);
    expect(linesOfBodies(show({ ...product, matter: "adding" }))).toEqual([WORDS.en.smallTalk.adding]);
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
  const near: Abstained = { ...abstained, confidence: 0.3 };

  it("says so first, then in small print what is nearest, unmarked, and asks whether that was right", () => {
    const cited = { ...near, nearest: [cite(sentences.financed, ["Trois"]), cite(sentences.reopens)] };
    expect(linesOfBodies(show(cited))).toEqual([
      "The article does not answer this.",
      "-# Not an answer, only the passage closest to your question:",
      `> ${sentences.financed}`,
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
      "-# Was that right?",
    ]);
    expect(buttonLabels(show(cited))).toEqual(["In context", "👍", "👎", "🗑️", "Open the passage"]);
  });

  it("says in small print who says what is near", () => {
    const attribution = { name: "Inès Moreau", role: "maire de Valmer", start: 0, end: 0 };
    const said = cite(sentences.kept, [], { attribution });
    expect(linesOfBodies(show({ ...near, nearest: [said] })).slice(2, -1)).toEqual([
      `> ${sentences.kept}`,
      "-# Inès Moreau, maire de Valmer · Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a02",
    ]);
  });

  it("shows nothing that is not near, but names what the article is about", () => {
    const far = show({ ...near, confidence: 0.19 });
    expect(linesOfBodies(far)).toEqual([
      "The article does not answer this.",
      "-# What it is about: Le pont de Valmer rouvre",
      "-# Was that right?",
    ]);
    expect(buttonLabels(far)).toEqual(["👍", "👎", "🗑️"]);
  });

  it("names three of many articles and counts the others", () => {
    const lines = linesOfBodies(show({ ...near, nearest: [] }, ["A", "B", "C", "D", "E"]));
    expect(lines.slice(0, -1)).toEqual([
      "The articles do not answer this.",
      "-# What they are about: A · B · C and 2 more",
    ]);
  });

  it("says which details of an article are not kept instead", () => {
    const metadata = [{ source: "a", title, field: "published" }] as const;
    expect(linesOfBodies(show({ ...near, about: "metadata", nearest: [], metadata }))).toEqual([
      "The date of publication is not stated.",
      "-# Was that right?",
    ]);
  });
});
