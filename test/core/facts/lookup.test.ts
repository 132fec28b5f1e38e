import { describe, expect, it } from "vitest";
import type { AttributedArticle } from "../../../src/core/article/article.ts";
import { indexFacts, searchFacts } from "../../../src/core/facts/lookup.ts";
import { indexSpeakers, mergeFacts, quotationsBy, type SourceFacts, sortFacts } from "../../../src/core/facts/merge.ts";
import { withinEdits } from "../../../src/core/spelling/within-edits.ts";
import { finish } from "../../../src/core/steps.ts";
import type { FactKind, SourceFact } from "../../../src/core/types.ts";
import { articleOf } from "../../helpers/articles.ts";

const index = indexed([
  {
    article: named("one"),
    facts: [
      fact("person", "Annalena Baerbock", { role: "présidente", variants: ["Baerbock"], mentions: 3 }),
      fact("person", "Guy Ryder", { mentions: 1 }),
      fact("place", "Viêt Nam", { mentions: 2 }),
      fact("organisation", "Anneau bleu", { mentions: 1 }),
      fact("date", "24 novembre 2025", { value: "2025-11-24" }),
      fact("date", "2024", { value: "2024" }),
      fact("date", "hier", {}),
      fact("quotation", "centrée sur les victimes", { speaker: "Guy Ryder" }),
    ],
  },
  {
    article: named("two"),
    facts: [fact("place", "Vietnam", { mentions: 4 }), fact("person", "Guy Ryder", { mentions: 2 })],
  },
]);

describe("mergeFacts", () => {
  it("makes one fact of the same name in two sources, mentions grouped by source", () => {
    const [ryder] = searchFacts(index, "Guy Ryder", { limit: 1, kind: "person" });
    expect(ryder?.sources.map(({ article, mentions }) => [article.source.id, mentions.length])).toEqual([
      ["one", 1],
      ["two", 2],
    ]);
    expect(ryder?.count).toBe(3);
  });

  it("joins two spellings of a country", () => {
    const [country] = searchFacts(index, "vietnam", { limit: 1, kind: "place" });
    expect([country?.name, country?.variants, country?.count]).toEqual(["Viêt Nam", ["Vietnam"], 6]);
  });

  it("lists dates by time, undated ones last", () => {
    const dates = sortFacts(index.facts.filter(({ kind }) => kind === "date"));
    expect(dates.map(({ name }) => name)).toEqual(["2024", "24 novembre 2025", "hier"]);
  });

  it("tells quotations by a person from mentions of them", () => {
    const [ryder] = searchFacts(index, "ryder", { limit: 1, kind: "person" });
    expect(quotationsBy(indexSpeakers(index.facts), ryder!).map(({ name }) => name)).toEqual([
      "centrée sur les victimes",
    ]);
  });
});

describe("searchFacts", () => {
  it.each([
    ["ann", "Annalena Baerbock"], // both start with it: the more often mentioned first
    ["anneau", "Anneau bleu"],
    ["BAERBOCK", "Annalena Baerbock"], // a variant, exactly
    ["presidente", undefined],
    ["bearbock", "Annalena Baerbock"], // swapped letters
    ["viet n", "Viêt Nam"],
    ["zzzz", undefined],
  ])("answers %s with %s first", (query, name) => {
    expect(searchFacts(index, query, { limit: 5 })[0]?.name).toBe(name);
  });

  it.each([
    ["South Korea", "République de Corée"],
    ["Südkorea", "République de Corée"],
    ["UN", "Nations unies"],
    ["Vereinte Nationen", "Nations unies"],
    ["UN ", "Nations unies"],
    ["UK", "Royaume-Uni"],
    ["Scotland", "Écosse"],
    ["Écosse", "Écosse"],
    ["UN reform", undefined],
  ])("knows a country or an international body by its name in another language: %s", (query, name) => {
    const facts = [
      ...["République de Corée", "Royaume-Uni", "Écosse"].map((each) => fact("place", each, {})),
      fact("place", "Angleterre", { mentions: 9 }),
      ...["Nations unies", "Union européenne", "UNESCO"].map((each) => fact("organisation", each, {})),
    ];
    const known = indexed([{ article: named("one"), facts }]);
    expect(searchFacts(known, query, { limit: 5 })[0]?.name).toBe(name);
    expect(searchFacts(known, query, { limit: 5, kind: "date" })).toEqual([]);
  });

  it("lists the most mentioned first when nothing is typed", () => {
    expect(searchFacts(index, "  ", { limit: 2 }).map(({ name }) => name)).toEqual(["Viêt Nam", "Annalena Baerbock"]);
  });

  it("keeps to a kind and a limit", () => {
    expect(searchFacts(index, "", { limit: 1, kind: "date" })).toHaveLength(1);
    expect(searchFacts(index, "guy", { limit: 5, kind: "place" })).toEqual([]);
  });
});

describe("withinEdits", () => {
  it.each([
    ["ryder", "ryder", 0, true],
    ["rydre", "ryder", 1, true], // a swap
    ["rider", "ryder", 1, true],
    ["ridre", "ryder", 1, false],
    ["abc", "abcdef", 2, false],
  ])("%s and %s within %i: %s", (a, b, edits, expected) => {
    expect(withinEdits(a, b, edits)).toBe(expected);
  });
});

function named(id: string): AttributedArticle {
  return articleOf("", { id });
}

function fact(
  kind: FactKind,
  name: string,
  details: { role?: string; speaker?: string; value?: string; variants?: readonly string[]; mentions?: number },
): SourceFact {
  const { mentions = 1, variants = [], ...rest } = details;
  return {
    kind,
    name,
    ...rest,
    variants,
    mentions: Array.from({ length: mentions }, (_, at) => ({ start: at, end: at + 1 })),
  };
}

function indexed(records: readonly SourceFacts[]) {
  return finish(indexFacts(finish(mergeFacts(records))));
}
