import type { QuestionWords } from "../types/question-words.ts";

export const questionWords: QuestionWords = {
  openers: [
    "hola",
    "oye",
    "por favor",
    "puedes",
    "me",
    "decirme",
    "decir",
    "dime",
    "sabes",
    "quiero saber",
    "quisiera saber",
  ],
  closers: ["por favor", "gracias"],
  several: [" (?:cuales|quienes)(?= )| que medidas | enumera "],
  shorthand: { xq: "por qué", porq: "por qué" },
  splitting: {
    interrogatives: "quien|quienes|cuando|donde|como|cuanto|cuantos|cuantas|cual|cuales",
    spelledInterrogatives: "quién|quiénes|cuándo|dónde|cómo|cuánto|cuántos|cuántas|cuál|cuáles|qué",
    conjunctions: "y",
    prepositions: "a|de|en",
    questionMark: "?",
  },
  whoIs: (name) => `¿Quién es ${name}?`,
  article: {
    the: "el artículo",
    describing: [
      /(?<!\p{L})(?:el |un |este )?(?:art[ií]culo|texto|reportaje)\s+(?:sobre|de|del|acerca de)\s+(?<words>[^?!.]+)/iu,
    ],
    determiners: "el |este ",
    nouns: "art[íi]culo|texto",
    titled: "titulado",
    summing: "resum|de qué (?:trata|habla)",
  },
};
