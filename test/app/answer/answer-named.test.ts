import { expect, it } from "vitest";
import { createTestCorpus, NEVER } from "../../helpers/test-corpus.ts";

const WHARF =
  "Rain fell on the wharf. Ida Holm, the potter of Lund, lit the kiln. The councillor Amos Pike cut the ribbon.";
const TRAIN = "Ida Holm travelled to Graz. Mayor Lena Brandt met the train.";

it("answers who somebody is with the sentence that says so, in whichever article", async () => {
  const engine = await open();
  const potter = await engine.ask("Who is Ida Holm?");
  expect(potter).toMatchObject({ kind: "answered", about: "fact" });
  expect(potter.citations.map(({ source, quote }) => [source, quote])).toEqual([
    ["wharf", "Ida Holm, the potter of Lund, lit the kiln."],
  ]);
  expect((await engine.ask("brandt")).citations.map(({ quote }) => quote)).toEqual([
    "Mayor Lena Brandt met the train.",
  ]);
});

it("answers nothing where a surname is given another given name", async () => {
  const engine = await open();
  expect(await engine.ask("Who is Amos Holm?")).toMatchObject({ kind: "abstained", citations: [] });
});

it("answers who somebody is with the row of a table that says it beside the name", async () => {
  const crew = [
    "# The crew",
    "",
    "| Post | Who | From |",
    "|---|---|---|",
    "| Bosun | Greta Lindholm | 2018 |",
    "| 12 | Anton Weiss | 2020 |",
  ];
  const corpus = await createTestCorpus({ "crew.md": crew.join("\n") });
  const { engine } = await corpus.open({ threshold: NEVER });
  const { citations } = await engine.ask("Who is Greta Lindholm?");
  expect(citations.map(({ quote }) => quote)).toEqual(["Bosun\tGreta Lindholm\t2018"]);
  expect(citations[0]?.highlights).toHaveLength(1);
  expect(await engine.ask("Who is Anton Weiss?")).toMatchObject({ kind: "abstained" });
});

it("answers what something is that an article names", async () => {
  const corpus = await createTestCorpus({
    "act.txt": "It rained. The Marl Act is a law of 1921 on reed beds. Nobody minds the Marl Act.",
  });
  const { engine } = await corpus.open({ threshold: NEVER });
  expect((await engine.ask("What is the Marl Act?")).citations.map(({ quote }) => quote)).toEqual([
    "The Marl Act is a law of 1921 on reed beds.",
  ]);
  expect(await engine.ask("What is the fine of the Marl Act?")).toMatchObject({ kind: "abstained" });
});

async function open() {
  const corpus = await createTestCorpus({ "train.txt": TRAIN, "wharf.txt": WHARF });
  const { engine } = await corpus.open({ threshold: NEVER });
  return engine;
}
