import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/core/types.ts";
import { renderFactList, renderFacts } from "../../../src/discord/render/facts.ts";
import { WORDS } from "../../../src/service/words/index.ts";
import { buttonLabels, linesOfBodies } from "../../helpers/rendered.ts";
import { cite, sentences } from "../../helpers/scripted-engine/article.ts";

const view = { words: WORDS.en, id: "list", page: 0 };
const mayor: Fact = {
  name: "Inès Moreau",
  kind: "person",
  role: "maire de Valmer",
  mentions: [cite(sentences.kept, ["Inès Moreau"])],
};
const source = "-# Le pont de Valmer rouvre · Jeanne Petit · paragraph\u00a02";
const mention = "> « Nous avons tenu parole », a déclaré **Inès Moreau**, maire de Valmer.";

describe("a fact", () => {
  it("is shown where one of several articles has a title that fills a page", () => {
    const long = cite(sentences.kept, [], { source: "long", title: "x".repeat(1500) });
    const endless = cite(sentences.kept, [], { source: "endless", title: "x".repeat(4000) });
    const fact = { ...mayor, mentions: [...mayor.mentions, long, endless] };
    const lines = linesOfBodies([renderFacts([fact], view)]);
    expect(lines.filter((line) => line === mention)).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith("3 mentions") && line.includes("x".repeat(1500)))).toHaveLength(1);
    expect(lines.at(-1)).toContain("too long");
    const many = { ...mayor, mentions: [...Array.from({ length: 5 }, () => cite(sentences.longest)), endless] };
    const last = [renderFacts([many], { ...view, page: 9 })];
    expect(buttonLabels(last)).toHaveLength(3);
    expect(linesOfBodies(last).at(-1)).toContain("too long");
  });

  it("is shown with its kind, its role and the sentences that mention it", () => {
    expect(linesOfBodies([renderFacts([mayor], view)])).toEqual([
      "👤 **Inès Moreau** · person · maire de Valmer",
      "1 mention",
      mention,
      source,
    ]);
  });

  it("keeps quotations by a person apart from mentions, under one title", () => {
    const fact = { ...mayor, quotations: [cite(sentences.kept)] };
    expect(linesOfBodies([renderFacts([fact], view)])).toEqual([
      "👤 **Inès Moreau** · person · maire de Valmer",
      "What Inès Moreau says",
      `> ${sentences.kept}`,
      source,
      "Where Inès Moreau is mentioned",
      mention,
      source,
    ]);
  });

  it("groups its mentions by article when it stands in several", () => {
    const elsewhere = cite(sentences.kept, [], { source: "autre", title: "Un autre article" });
    const fact = { ...mayor, mentions: [...mayor.mentions, elsewhere, ...mayor.mentions] };
    const lines = linesOfBodies([renderFacts([fact], view)]);
    expect(lines.filter((line) => line.startsWith("3 mentions"))).toEqual([
      "3 mentions · *Le pont de Valmer rouvre*",
      "3 mentions · *Un autre article*",
    ]);
  });

  it("is paged when it is mentioned often; every page says again what it is about", () => {
    const fact = { ...mayor, mentions: Array.from({ length: 9 }, () => cite(sentences.kept)) };
    const pages = [0, 1, 2, 7].map((page) => renderFacts([fact], { ...view, page }));
    expect(pages.map((page) => linesOfBodies([page]).filter((line) => line.startsWith("> ")).length)).toEqual([
      4, 4, 1, 1,
    ]);
    expect(pages.map((page) => linesOfBodies([page])[0])).toEqual(
      pages.map(() => "👤 **Inès Moreau** · person · maire de Valmer"),
    );
    expect(buttonLabels(pages.slice(1, 2))).toEqual(["Previous", "2 of 3", "Next"]);
  });
});

describe("a list of facts", () => {
  it("shows dates as a timeline, each with its day and its words", () => {
    const dates: readonly Fact[] = [
      { name: "le 3 juin", kind: "date", value: "2024-06-03", mentions: [cite(sentences.reopens)] },
      { name: "2025", kind: "date", value: "2025", mentions: [cite(sentences.reopens)] },
      { name: "lundi", kind: "date", mentions: [cite(sentences.reopens), cite(sentences.financed)] },
    ];
    expect(linesOfBodies([renderFactList(dates, "date", view)])).toEqual([
      "**📅 Dates**",
      "- 2024-06-03 · **le 3 juin** · paragraph\u00a01",
      "- **2025** · paragraph\u00a01",
      "- **lundi** · 2 mentions",
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
      "**💬 Quotations**",
      "> « **Nous avons tenu parole** », a déclaré Inès Moreau, maire de Valmer.",
      "— **Inès Moreau**",
      source,
    ]);
  });

  it("says when there is none", () => {
    expect(linesOfBodies([renderFactList([], "event", view)])).toEqual(["I found none of these."]);
  });
});
