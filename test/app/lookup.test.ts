import { describe, expect, it } from "vitest";
import { article, createTestCorpus } from "../helpers/test-corpus.ts";

const TOWN = article(
  { title: "The town hall" },
  'Anna Holm, the mayor of Lyon, opened the hall on 3 May 2019. "Everyone may come in and look around," said Anna Holm.',
  "It has 40,000 books. The mayor met Peter Brandt of the World Bank in Geneva.",
);
const PORT = article(
  { title: "The port" },
  "Anna Holm visited the port on 12 June 2021. Peter Brandt was there, and so was Anna Holm's deputy.",
);

describe("looking up facts", () => {
  it("groups the mentions of a person over the articles, each cut out of its source", async () => {
    const engine = await openTown();
    const [holm, ...others] = await engine.facts({ name: "Anna Holm", kind: "person" });
    expect(holm).toMatchObject({ name: "Anna Holm", kind: "person" });
    expect(others).toEqual([]);
    expect(new Set(holm?.mentions.map(({ source }) => source))).toEqual(new Set(["port", "town"]));
    for (const { source: id, start, end, quote, highlights } of holm?.mentions ?? []) {
      const { source } = await engine.show(id);
      expect(source.text.slice(start, end)).toBe(quote);
      expect(highlights.length).toBeGreaterThan(0);
      for (const span of highlights) expect(span.start >= start && span.end <= end).toBe(true);
    }
  });

  it("makes one citation of several mentions in one sentence, all of them marked", async () => {
    const engine = await openTown();
    const [holm] = await engine.facts({ name: "Anna Holm", kind: "person" });
    const places = holm?.mentions.map(({ source, start }) => `${source} ${start}`) ?? [];
    expect(new Set(places).size).toBe(places.length);
  });

  it("gives a person's quotations apart from what mentions that person", async () => {
    const engine = await openTown();
    const [holm] = await engine.facts({ name: "Anna Holm", kind: "person" });
    expect(holm?.quotations?.map(({ quote }) => quote).join(" ")).toContain("Everyone may come in and look around");
    const [brandt] = await engine.facts({ name: "Peter Brandt", kind: "person" });
    expect(brandt).not.toHaveProperty("quotations");
  });

  it("keeps to a kind, dates in order of time", async () => {
    const engine = await openTown();
    const dates = await engine.facts({ kind: "date" });
    expect(dates.map(({ value }) => value)).toEqual(["2019-05-03", "2021-06-12"]);
    expect((await engine.facts({ kind: "person" })).every(({ kind }) => kind === "person")).toBe(true);
    expect(await engine.facts({ kind: "document" })).toEqual([]);
  });

  it("forgives accents, case and a slip, and knows no one who is not there", async () => {
    const engine = await openTown();
    for (const name of ["anna holm", "ÂNNA HOLM", "Anna Hollm", "holm"]) {
      expect((await engine.facts({ name }))[0]?.name).toBe("Anna Holm");
    }
    expect(await engine.facts({ name: "Zebulon" })).toEqual([]);
  });

  it("gives as many as are wanted", async () => {
    const engine = await openTown();
    const all = await engine.facts({});
    expect(all.length).toBeGreaterThan(4);
    expect(await engine.facts({ limit: 2 })).toEqual(all.slice(0, 2));
    expect(await engine.facts({ limit: 0 })).toEqual([]);
  });

  it("knows what the next indexing brings", async () => {
    const corpus = await createTestCorpus({ "town.md": TOWN });
    const { engine } = await corpus.open();
    expect(await engine.facts({ name: "Marta Silva" })).toEqual([]);
    await corpus.write("port.md", PORT.replaceAll("Peter Brandt", "Marta Silva"));
    await engine.index();
    expect((await engine.facts({ name: "Marta Silva" })).map(({ name }) => name)).toEqual(["Marta Silva"]);
  });
});

describe("suggesting names", () => {
  it("begins with the names that start as was typed", async () => {
    const engine = await openTown();
    expect((await engine.suggestFacts("Ann", 5))[0]).toEqual({ name: "Anna Holm", kind: "person" });
    expect(await engine.suggestFacts("", 2)).toHaveLength(2);
    expect(await engine.suggestFacts("Zebulon", 5)).toEqual([]);
  });

  it("gives the names that are written most like one that nothing bears", async () => {
    const engine = await openTown();
    expect((await engine.nearestFacts("Anne Holmes", 3))[0]).toEqual({ name: "Anna Holm", kind: "person" });
    expect(await engine.nearestFacts("Xyqzw", 3)).toEqual([]);
    expect((await engine.nearestFacts("Anna Holm", 1)).length).toBeLessThanOrEqual(1);
  });

  it("leaves quotations out, however many start like the name", async () => {
    const quotations = Array.from(
      { length: 150 },
      (_, number) => `"Marta came in by door ${number} and sat down with us," said Anna Holm.`,
    );
    const corpus = await createTestCorpus({
      "doors.md": article({ title: "Doors" }, ...quotations, "The builder, Ines Marta, left."),
    });
    const { engine } = await corpus.open();
    expect((await engine.facts({ kind: "quotation" })).length).toBeGreaterThan(100);
    const suggestions = await engine.suggestFacts("Marta", 25);
    expect(suggestions.map(({ name }) => name)).toContain("Ines Marta");
    expect(suggestions.every(({ kind }) => kind !== "quotation")).toBe(true);
  });
});

async function openTown() {
  return (await (await createTestCorpus({ "town.md": TOWN, "port.md": PORT })).open()).engine;
}
