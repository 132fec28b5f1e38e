import type { Abstained, Answer, Answered, Explanation } from "../../../src/core/types.ts";
import { type AnswerView, renderAnswer } from "../../../src/discord/render/answer.ts";
import type { Words } from "../../../src/service/words/types.ts";
import { clock, longSentences, market, minutes, quote, sentence } from "./article.ts";
import type { GalleryMessage } from "./gallery-message.ts";

const explanation: Explanation = { candidates: [], features: {}, probability: 0.93, threshold: 0.5, missing: [] };
const speaker = { name: "Salomé Vasseur", role: "horlogère" };

const rang = sentence(0, 0, { bold: ["dimanche"] });
const crowd = sentence(0, 1, { bold: ["Près de 6 200 habitants"] });
const said = sentence(1, 0, { bold: ["Mon grand-père la remontait chaque soir"], speaker });
const marked = sentence(2, 1, { bold: ["La commune en a payé la moitié"] });
const moved = sentence(0, 0, { source: market, bold: ["the old tannery yard"] });
const header = { kind: "header", text: "Pièce\tMatière\tRefaite en" } as const;
const row = quote("Grande roue\tlaiton\t2024", { bold: ["laiton"], above: header });
const opening = { kind: "opening", text: "Pour la visite, il faut :" } as const;
const items = "une réservation deux jours avant,\nde bonnes chaussures,\nun casque, prêté à l'entrée.";
const list = quote(items, { above: opening });
const code = quote("sonnerie --heure 12 --coups 12", { isCode: true });
const long = longSentences.map((text) => quote(text, { source: minutes }));

export const answered: Answered = {
  kind: "answered",
  about: "fact",
  question: "Quand l'horloge a-t-elle sonné ?",
  language: "fr",
  confidence: 0.93,
  citations: [rang],
  receipt: "receipt",
  explanation,
};
export const refused: Abstained = {
  ...answered,
  kind: "abstained",
  confidence: 0.34,
  citations: [],
  nearest: [sentence(6, 0)],
};

const several: Answer = {
  ...answered,
  parts: [
    answered,
    { ...refused, question: "qui l'a payée" },
    { ...answered, question: "où va le marché ?", citations: [moved] },
  ],
};
const { explanation: _, ...unexplained } = answered;
const choices: Answered = {
  ...unexplained,
  about: "overview",
  citations: [],
  choices: [clock, market].map(({ id, metadata }) => ({ source: id, title: metadata.title })),
};
const ofClock = { source: clock.id, title: clock.metadata.title };
const ofMarket = { source: market.id, title: market.metadata.title };
const origin: Answered = {
  ...unexplained,
  about: "metadata",
  citations: [],
  metadata: [
    { ...ofClock, field: "published", value: "2025-09-21" },
    { ...ofClock, field: "author" },
    { ...ofClock, field: "publisher", value: "Le Courrier d'Ostrel" },
  ],
};
const origins: Answered = {
  ...origin,
  metadata: [
    ...(origin.metadata ?? []),
    { ...ofMarket, field: "published" },
    { ...ofMarket, field: "credit", value: "Tarn Weekly" },
  ],
};
const unstated: Abstained = {
  ...unexplained,
  kind: "abstained",
  citations: [],
  about: "metadata",
  confidence: 0,
  nearest: [],
  metadata: [{ ...ofMarket, field: "published" }],
};
const far: Abstained = { ...refused, confidence: 0.01 };

/** Answers and refusals of every kind. */
export function answerMessages(words: Words): readonly GalleryMessage[] {
  const shown = (name: string, answer: Answer, view: Partial<AnswerView> = {}): GalleryMessage => ({
    name,
    bodies: renderAnswer({ answer, titles: [clock.metadata.title], words, ephemeral: false, ...view }),
  });
  const quoting = (...citations: Answered["citations"]): Answered => ({ ...answered, citations });
  const titles = [clock, market, minutes, clock, market].map(({ metadata }) => metadata.title);
  return [
    shown("answer", answered),
    shown("answer, public, with what was asked", answered, { asked: "quand *ça* a sonné ? @everyone" }),
    shown("answer, private", answered, { ephemeral: true }),
    shown("answer, somebody's words", quoting(said)),
    shown("answer, two passages", quoting(crowd, said)),
    shown("answer, two articles", quoting(rang, moved)),
    shown("answer, a row and a list", quoting(row, list)),
    shown("answer, code and marks", quoting(code, marked)),
    shown("answer, some doubt", { ...answered, confidence: 0.7 }),
    shown("answer, doubt", { ...answered, confidence: 0.55 }),
    shown("answer, doubt that nobody measured", { ...answered, calibrated: false }),
    shown("answer over two messages", quoting(...long)),
    shown("several questions", several),
    shown("overview", { ...quoting(rang, said, marked), about: "overview" }),
    shown("overview, which article", choices),
    shown("origin", origin),
    shown("origin of several articles", origins),
    shown("origin, not stated", unstated),
    shown("refusal, something near", refused, { asked: "le carillon sonne quand ?" }),
    shown("refusal, somebody's words near", { ...refused, nearest: [said] }),
    shown("refusal, nothing near", far),
    shown("refusal, several articles", far, { titles }),
    shown("greeting", { ...answered, about: "greeting" }),
    shown("thanks", { ...answered, about: "thanks" }),
    shown("question to the product", { ...choices, about: "product" }),
  ];
}
