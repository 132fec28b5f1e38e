import { describe, expect, it } from "vitest";
import type { SourceView } from "../../../src/app/types.ts";
import type { Answer } from "../../../src/core/types.ts";
import { renderCheck } from "../../../src/discord/render/check.ts";
import { renderContext } from "../../../src/discord/render/context.ts";
import { renderSources } from "../../../src/discord/render/sources.ts";
import { statusLine } from "../../../src/discord/render/status.ts";
import { renderWhy } from "../../../src/discord/render/why.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { buttonLabels, linesOfBodies } from "../../helpers/rendered.ts";
import { cite, sentences } from "../../helpers/scripted-engine/article.ts";

const words = WORDS.en;
const view = { words, id: "list", page: 0 };

function sourceView(metadata: Partial<SourceView["metadata"]> = {}): SourceView {
  return {
    id: "a",
    version: "v",
    metadata: { title: "Le pont", language: "fr", ...metadata },
    paragraphs: 4,
    passages: 9,
  };
}

describe("the context of a quote", () => {
  it("is its paragraph with the quote in bold, between its neighbours", () => {
    const citation = cite(sentences.financed);
    const paragraphs = [
      { number: 1, start: 0, text: `${sentences.reopens} ${sentences.financed}` },
      { number: 2, start: 77, text: "La suite." },
    ];
    const context = { title: "Le *pont*", paragraphs };
    expect(linesOfBodies(renderContext([{ citation, context }], { words, changed: true }))).toEqual([
      `-# ${words.context.sourceChanged}`,
      "**Le \\*pont\\*** · paragraphs\u00a01–2",
      `> ${sentences.reopens} **${sentences.financed}**`,
      "> La suite.",
    ]);
  });

  it("shows a paragraph once, however many quotes stand in it or beside it", () => {
    const texts = [
      "Un pont. Il est neuf.",
      "Un port. Il est vieux.",
      "Une gare.",
      "Un parc.",
      "Une rue.",
      "Un lac.",
      "Fin.",
    ];
    const text = texts.join("\n\n");
    const all = texts.map((each, index) => ({ number: index + 1, start: text.indexOf(each), text: each }));
    const inContext = (quote: string, from: number, to: number) => {
      const start = text.indexOf(quote);
      const citation = { ...cite(sentences.reopens), quote, start, end: start + quote.length };
      return { citation, context: { title: "Ville", paragraphs: all.slice(from, to) } };
    };
    const shown = [inContext("Il est vieux.", 0, 3), inContext("Un pont.", 0, 2), inContext("Il est neuf.", 0, 2)];
    const lines = linesOfBodies(renderContext([...shown, inContext("Un lac.", 4, 7)], { words, changed: false }));
    expect(lines).toEqual([
      "**Ville** · paragraphs\u00a01–3",
      "> **Un pont.** **Il est neuf.**",
      "> Un port. **Il est vieux.**",
      "> Une gare.",
      "-# paragraphs\u00a05–7",
      "> Une rue.",
      "> **Un lac.**",
      "> Fin.",
    ]);
  });

  it("takes of an article with four quoted paragraphs hardly more than its length", () => {
    const paragraph = "Le conseil a voté ce matin, après un long débat, la réfection de toutes les écluses du canal. ";
    const texts = Array.from({ length: 4 }, (_, index) => `${index} ${paragraph.repeat(4).trim()}`);
    const text = texts.join("\n\n");
    const all = texts.map((each, index) => ({ number: index + 1, start: text.indexOf(each), text: each }));
    const shown = all.map(({ start, text: quote }, index) => ({
      citation: { ...cite(sentences.reopens), quote, start, end: start + quote.length },
      context: { title: "Le canal", paragraphs: all.slice(Math.max(0, index - 1), index + 2) },
    }));
    const visible = linesOfBodies(renderContext(shown, { words, changed: false }))
      .join("\n")
      .replace(/\*\*|^> /gmu, "");
    expect(visible.length).toBeLessThanOrEqual(1.1 * text.length);
  });
});

describe("Why?", () => {
  const explanation = {
    candidates: [
      { source: "a", ordinal: 0, cosine: 0.84, articleCosine: 0.8, bm25: 3, coverage: 0.5, fused: 0.6, answerable: -2 },
      { source: "a", ordinal: 1, cosine: 0.8, articleCosine: 0.8, bm25: 1, coverage: 0.2, fused: 0.3 },
    ],
    features: { otherSpeaker: 1 },
    probability: 0.31,
    threshold: 0.5,
    missing: ["@Macron"],
  };
  const abstained: Answer = {
    kind: "abstained",
    about: "fact",
    question: "Quand Macron a-t-il signé ?",
    language: "fr",
    confidence: 0.31,
    citations: [],
    nearest: [],
    receipt: "r",
    explanation,
  };

  const textOf = (answer: Answer) => linesOfBodies(renderWhy(answer, words)).slice(1);

  it("says in two sentences how sure it is and what was missing, names of the question first", () => {
    expect(textOf(abstained)).toEqual([
      "I put the chance that the nearest passage answers your question at 31 %, too little to call it an answer. " +
        "These words of your question stand nowhere in the text: \\@Macron.",
    ]);
  });

  it("says that somebody else may speak, or that nothing just says it, where no name is missing", () => {
    const named = { ...explanation, missing: [] };
    expect(textOf({ ...abstained, explanation: named }).join()).toMatch(/not clear that the best sentence is said by/u);
    const other = { ...explanation, features: { otherLanguage: 1 } };
    expect(textOf({ ...abstained, explanation: other }).join()).toMatch(/No passage says just what you ask for\.$/u);
    const plain = { ...named, features: {} };
    expect(textOf({ ...abstained, explanation: plain }).join()).toMatch(/No passage says just what you ask for\.$/u);
    const { nearest: _, ...rest } = abstained;
    expect(textOf({ ...rest, kind: "answered", explanation: plain })).toEqual([
      "I put the chance that this answers your question at 31 %. All that your question names stands in the text.",
    ]);
  });

  it("explains each part of a question of two parts", () => {
    const parts = [
      { ...abstained, question: "Un ?" },
      { ...abstained, question: "Deux ?" },
    ];
    const lines = linesOfBodies(renderWhy({ ...abstained, parts }, words));
    expect(lines.filter((line) => line.startsWith("**"))).toEqual(["**Why this answer**", "**Un ?**", "**Deux ?**"]);
  });
});

describe("a message checked against the article", () => {
  it("has each sentence outside the quote, with what the article says of it", () => {
    const check = {
      sentences: [
        { sentence: "Le pont rouvre lundi.", verdict: "found", citation: cite(sentences.reopens) },
        {
          sentence: "> Quatre communes.",
          verdict: "differs",
          citation: cite(sentences.financed, ["Trois"]),
          differences: [
            { said: "Quatre", source: "Trois", saidAt: { start: 2, end: 8 }, sourceAt: { start: 0, end: 5 } },
          ],
        },
        { sentence: "Le pont a rouvert.", verdict: "closest", citation: cite(sentences.reopens) },
        { sentence: "Il est bleu.", verdict: "nothing" },
      ],
      left: 3,
    } as const;
    const bodies = renderCheck(check, { words, shareId: "c" });
    expect(linesOfBodies(bodies)).toEqual([
      "**Checked against the article**",
      "Le pont rouvre lundi.",
      "✅ The article says this:",
      `> ${sentences.reopens}`,
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
      "\\> **Quatre** communes.",
      "⚠️ The article says something else:",
      "- here “Quatre”, in the article “Trois”",
      "> **Trois** communes ont financé les travaux.",
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
      "Le pont a rouvert.",
      "🔎 The closest passage:",
      `> ${sentences.reopens}`,
      "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a01",
      "Il est bleu.",
      "❔ The article says nothing about it.",
      "-# I left out the last 3 sentences.",
    ]);
    expect(buttonLabels(bodies)).toEqual(["Share"]);
  });
});

describe("the list of sources", () => {
  it("says who published each and when, with a link that previews nothing", () => {
    const metadata = { publisher: "La *Gazette*", published: "2024-06-03", url: "https://gazette.test/pont" };
    expect(linesOfBodies([renderSources([sourceView(metadata)], view)])).toEqual([
      "I know one article:",
      "- **Le pont**",
      "  La \\*Gazette\\* · June 3, 2024 · 4 paragraphs",
      "  <https://gazette.test/pont>",
    ]);
  });

  it("says when there is none", () => {
    expect(linesOfBodies([renderSources([], view)])).toEqual([words.errors.noArticles]);
  });
});

describe("the status line", () => {
  it("names the only article, in its language, when that fits", () => {
    expect(statusLine([sourceView()])).toBe("Connaît un article\u00a0: Le pont");
    expect(statusLine([sourceView({ title: "x".repeat(200) })])).toBe("Connaît un article");
    expect(statusLine([sourceView({ language: "en" }), sourceView()])).toBe("Knows 2 articles");
    expect(statusLine([])).toBe("No article yet");
  });
});
