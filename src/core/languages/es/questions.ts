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
  several: [
    " (?:cuales|quienes)(?= )| enumera ",
    "^ (?:(?:y|en|de|a|con|para|por) )?que (?!(?:mes|mas|tras|los|las|lunes|martes|miercoles|jueves|viernes|tienes|puedes|sabes|haces|dices" +
      "|piensas|opinas|crees|quieres) )\\p{L}+[aeo]s(?= )",
  ],
  shorthand: { xq: "por qué", porq: "por qué" },
  ordinary: [
    "¿A qué hora abre la piscina los domingos?",
    "¿Cuándo cierra la piscina por obras?",
    "¿Cuánto cuesta la entrada para niños?",
    "¿Quién es el nuevo director de la escuela?",
    "¿Dónde se puede aparcar cerca del estadio?",
    "¿Por qué se canceló el concierto?",
    "¿Cuántas casas se construirán en el antiguo aeródromo?",
    "¿Cómo aviso de una farola rota?",
    "¿Abre el mercado los días festivos?",
    "¿Quién paga la nueva marquesina del autobús?",
    "¿Qué documentos necesito para el pasaporte?",
    "¿Cuántas personas resultaron heridas en el incendio?",
  ],
  splitting: {
    interrogatives: "quien|quienes|cuando|donde|como|cuanto|cuantos|cuantas|cual|cuales",
    spelledInterrogatives: "quién|quiénes|cuándo|dónde|cómo|cuánto|cuántos|cuántas|cuál|cuáles|qué",
    conjunctions: "y",
    prepositions: "a|de|en",
    questionMark: "?",
    openingMark: "¿",
  },
  whoIs: (name) => `¿Quién es ${name}?`,
  article: {
    the: "el artículo",
    describing: [
      /(?<!\p{L})(?:el |un |este )?(?:art[ií]culo|texto|reportaje)\s+(?:sobre|de|del|acerca de)\s+(?<words>[^?!.]+)/iu,
    ],
    whichOf: [
      new RegExp(
        String.raw`^¿?\s*(?:en )?(?:qué|que|cuál(?:es)?)(?: de (?:los|estos|tus))? (?:art[ií]culos?|textos?|documentos?|páginas?` +
          String.raw`|fuentes?) (?:hablan?|tratan?|mencionan?|cuentan?|dicen? algo)(?: (?:de|del|sobre|acerca de))?(?: (?:el|la|los|las` +
          String.raw`|un|una))? (?<topic>[^?!.]+)`,
        "iu",
      ),
      new RegExp(
        String.raw`^¿?\s*(?:hay|tienes|tenéis|tiene) (?:algún|algun|un|una|alguna) (?:art[ií]culo|texto|documento|página) (?:sobre|de` +
          String.raw`|acerca de)(?: (?:el|la|los|las))? (?<topic>[^?!.]+)`,
        "iu",
      ),
    ],
    determiners: "el |este ",
    nouns: "art[íi]culo|texto",
    documents: "informe|aviso|anuncio|acta|carta|comunicado|guía",
    about: "sobre|de|del",
    titled: "titulado",
    summing: "resum|de qué (?:trata|habla)",
  },
};
