import { describe, expect, it } from "vitest";
import type { Citation, Fact } from "../../../src/core/types.ts";
import { renderFactList, renderFacts } from "../../../src/discord/render/facts.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { buttonLabels, displaysOf, linesOfBodies } from "../../helpers/rendered.ts";
import { cite, sentences } from "../../helpers/scripted-engine/article.ts";

const view = { words: WORDS.en, id: "list", page: 0 };
const mayor: Fact = {
  name: "Inès Moreau",
  kind: "person",
  role: "maire de Valmer",
  mentions: [cite(sentences.kept, ["Inès Moreau"])],
};
const origin = "-# Le pont de Valmer rouvre · Jeanne Petit";
const place = "-# paragraph\u00a02";
const mention = "> « Nous avons tenu parole », a déclaré **Inès Moreau**, maire de Valmer.";

/** The same sentence as if it stood at so many places. */
function placesOf(count: number, quote: string = sentences.kept): readonly Citation[] {
  return Array.from({ length: count }, (_, index) => ({ ...cite(quote), start: 10_000 * index }));
}

describe("a fact", () => {
  it("is shown where an article has an endless title, which is cut, or a quote that fills a page, which is left out", () => {
    const long = cite(sentences.kept, [], { source: "long", title: "x".repeat(1500) });
    const endless = cite(sentences.kept, [], { source: "endless", quote: "x".repeat(4000) });
    const fact = { ...mayor, mentions: [...mayor.mentions, long, endless] };
    const lines = linesOfBodies([renderFacts([fact], view)]);
    expect(lines.filter((line) => line === mention)).toHaveLength(1);
    expect(lines.filter((line) => line.includes(`${"x".repeat(249)}…`))).toHaveLength(1);
    expect(lines.at(-1)).toContain("too long");
    const many = { ...mayor, mentions: [...placesOf(5, sentences.longest), endless] };
    const last = [renderFacts([many], { ...view, page: 9 })];
    expect(buttonLabels(last)).toHaveLength(3);
    expect(linesOfBodies(last).at(-1)).toContain("too long");
  });

  it("is shown in one display with its kind, its role and the sentences that mention it, their article named once", () => {
    const elsewhere = cite(sentences.financed, ["communes"]);
    const body = renderFacts([{ ...mayor, mentions: [...mayor.mentions, elsewhere] }], view);
    expect(linesOfBodies([body])).toEqual([
      "## 👤 Inès Moreau",
      "-# person · maire de Valmer",
      origin,
      mention,
      place,
      "> Trois **communes** ont financé les travaux.",
      "-# paragraph\u00a01",
    ]);
    expect(displaysOf([body])).toHaveLength(1);
  });

  it("keeps quotations by a person apart from mentions, under headings, and says no sentence twice", () => {
    const other = cite(sentences.financed);
    const fact = { ...mayor, quotations: [cite(sentences.kept)], mentions: [...mayor.mentions, other, other] };
    expect(linesOfBodies([renderFacts([fact, { ...fact, kind: "place" }], view)])).toEqual([
      "## 👤 Inès Moreau",
      "-# person · maire de Valmer",
      origin,
      "### What Inès Moreau says",
      `> ${sentences.kept}`,
      place,
      "### Where Inès Moreau is mentioned",
      `> ${sentences.financed}`,
      "-# paragraph\u00a01",
    ]);
  });

  it("groups its mentions by article when it stands in several", () => {
    const elsewhere = cite(sentences.kept, [], { source: "autre", title: "Un autre article" });
    const fact = { ...mayor, mentions: [...mayor.mentions, elsewhere, cite(sentences.financed)] };
    const lines = linesOfBodies([renderFacts([fact], view)]);
    expect(lines.filter((line) => line.includes("Jeanne Petit"))).toEqual([
      origin,
      "-# Un autre article · Jeanne Petit",
    ]);
  });

  it("is paged when it is mentioned often; every page says again what it is about", () => {
    const fact = { ...mayor, mentions: placesOf(9) };
    const pages = [0, 1, 2, 7].map((page) => renderFacts([fact], { ...view, page }));
    expect(pages.map((page) => linesOfBodies([page]).filter((line) => line.startsWith("> ")).length)).toEqual([
      4, 4, 1, 1,
    ]);
    for (const page of pages)
      expect(linesOfBodies([page]).slice(0, 3)).toEqual(["## 👤 Inès Moreau", "-# person · maire de Valmer", origin]);
    expect(buttonLabels(pages.slice(1, 2))).toEqual(["Previous", "2 of 3", "Next"]);
  });
});

describe("a list of facts", () => {
  it("shows dates in order of time, each with its words and, where these do not say it, its day", () => {
    const dates: readonly Fact[] = [
      { name: "le 3 juin", kind: "date", value: "2024-06-03", mentions: [cite(sentences.reopens)] },
      { name: "3 June 2024", kind: "date", value: "2024-06-03", mentions: [cite(sentences.reopens)] },
      { name: "2025", kind: "date", value: "2025", mentions: [cite(sentences.reopens)] },
      { name: "hier", kind: "date", mentions: [cite(sentences.reopens), cite(sentences.financed)] },
    ];
    const body = renderFactList(dates, "date", view);
    expect(linesOfBodies([body])).toEqual([
      "## 📅 Dates",
      "- **le 3 juin** · June 3, 2024 · paragraph\u00a01",
      "- **3 June 2024** · paragraph\u00a01",
      "- **2025** · paragraph\u00a01",
      "- **hier** · 2 mentions",
    ]);
    expect(displaysOf([body])).toHaveLength(1);
  });

  it("groups the digits of a number as the language does, where its words do not say them", () => {
    const numbers: readonly Fact[] = [
      { name: "6,2 millions de voyageurs", kind: "number", value: "6200000", mentions: [cite(sentences.reopens)] },
      { name: "12 000 euros", kind: "number", value: "12000", mentions: [cite(sentences.reopens)] },
      { name: "cinq poutres", kind: "number", value: "5", mentions: [cite(sentences.reopens)] },
    ];
    expect(linesOfBodies([renderFactList(numbers, "number", { ...view, words: WORDS.fr })]).slice(1)).toEqual([
      "- **6,2 millions de voyageurs** · 6\u202f200\u202f000 · paragraphe\u00a01",
      "- **12 000 euros** · paragraphe\u00a01",
      "- **cinq poutres** · paragraphe\u00a01",
    ]);
  });

  it("names the article of each where there are several", () => {
    const elsewhere = cite(sentences.kept, [], { source: "autre", title: "Un *autre* article" });
    const facts: readonly Fact[] = [
      { name: "Valmer", kind: "place", mentions: [elsewhere] },
      { name: "Nord", kind: "place", mentions: [cite(sentences.reopens), elsewhere] },
    ];
    expect(linesOfBodies([renderFactList(facts, "place", view)]).slice(1)).toEqual([
      "- **Valmer** · Un \\*autre\\* article · paragraph\u00a02",
      "- **Nord** · Le pont de Valmer rouvre and 1 more · 2 mentions",
    ]);
  });

  it("shows quotations in whole sentences with who says them", () => {
    const quotation: Fact = {
      name: "Nous avons tenu parole",
      kind: "quotation",
      speaker: "Inès Moreau",
      mentions: [cite(sentences.kept, ["Nous avons tenu parole"])],
    };
    expect(linesOfBodies([renderFactList([quotation], "quotation", view)])).toEqual([
      "## 💬 Quotations",
      origin,
      "> « **Nous avons tenu parole** », a déclaré Inès Moreau, maire de Valmer.",
      "— **Inès Moreau**",
      place,
    ]);
  });

  it("says when there is none", () => {
    expect(linesOfBodies([renderFactList([], "event", view)])).toEqual(["I found none of these."]);
  });
});
