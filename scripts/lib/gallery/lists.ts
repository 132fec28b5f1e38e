import type { SourceView } from "../../../src/app/types.ts";
import type { Fact } from "../../../src/core/types.ts";
import { renderFactList, renderFacts, renderUnknownFact } from "../../../src/discord/render/facts.ts";
import { renderSources } from "../../../src/discord/render/sources.ts";
import type { Words } from "../../../src/service/words/types.ts";
import { clock, market, sentence } from "./article.ts";
import type { GalleryMessage } from "./gallery-message.ts";

const speaker = { name: "Salomé Vasseur", role: "horlogère" };
const salome: Fact = {
  name: "Salomé Vasseur",
  kind: "person",
  role: "horlogère",
  mentions: [sentence(1, 0, { bold: ["Salomé Vasseur"] }), sentence(1, 1, { bold: ["Elle"] })],
  quotations: [sentence(1, 0, { bold: ["Mon grand-père la remontait chaque soir"], speaker })],
};
const owen: Fact = {
  name: "Owen Pritchard",
  kind: "person",
  mentions: [sentence(1, 0, { source: market, bold: ["Owen Pritchard"] })],
};
const ostrel: Fact = { name: "Ostrel", kind: "place", mentions: [sentence(0, 0, { bold: ["Ostrel"] })] };
const facts: readonly Fact[] = [
  salome,
  owen,
  ostrel,
  { name: "printemps 2027", kind: "date", value: "2027", mentions: [sentence(6, 0, { bold: ["printemps 2027"] })] },
  { name: "148 000 euros", kind: "number", value: "148000", mentions: [sentence(2, 0, { bold: ["148 000 euros"] })] },
];
const years = Array.from({ length: 40 }, (_, index): Fact => {
  const mentions = [sentence(6, 0, { bold: ["2027"] })];
  return {
    name: `jour ${index + 1}`,
    kind: "date",
    value: `2027-03-${String((index % 28) + 1).padStart(2, "0")}`,
    mentions,
  };
});
const words148: Fact = {
  name: "cent quarante-huit mille euros",
  kind: "number",
  value: "148000",
  mentions: [sentence(2, 0)],
};

/** Facts and articles. */
export function listMessages(words: Words): readonly GalleryMessage[] {
  const view = { words, id: "list", page: 0 };
  const card = (name: string, ...shown: readonly Fact[]) => ({ name, bodies: [renderFacts(shown, view)] });
  const list = (name: string, shown: readonly Fact[], kind?: Fact["kind"], page = 0) => ({
    name,
    bodies: [renderFactList(shown, kind, { ...view, page })],
  });
  const nearest = [salome, owen];
  return [
    card("fact, a person", salome),
    card("fact, a number", words148),
    card("fact, a person of two articles", { ...salome, mentions: [...salome.mentions, ...owen.mentions] }),
    card("fact, a name of two things", ostrel, { ...ostrel, kind: "organisation", mentions: [sentence(2, 1)] }),
    { name: "fact, unknown name", bodies: [renderUnknownFact("Salomon *Vasser*", nearest, words)] },
    { name: "fact, unknown name like no other", bodies: [renderUnknownFact("Xq", [], words)] },
    list("facts, people of two articles", [salome, owen], "person"),
    list("facts, numbers", [words148, ...facts.slice(4)], "number"),
    list("facts, dates, second page", years, "date", 1),
    list("facts, quotations", [{ name: "…", kind: "quotation", mentions: salome.quotations ?? [] }], "quotation"),
    list("facts, all", facts),
    list("facts, none", [], "event"),
    { name: "sources", bodies: [renderSources([clock, market].map(viewOf), view)] },
    {
      name: "sources, many",
      bodies: [
        renderSources(
          Array.from({ length: 12 }, () => viewOf(market)),
          view,
        ),
      ],
    },
    { name: "sources, none", bodies: [renderSources([], view)] },
  ];
}

function viewOf({ id, version, metadata, text }: typeof clock): SourceView {
  return { id, version, metadata, paragraphs: text.split("\n\n").length, passages: 1 };
}
