import type { AskedSpeakerWords } from "../types/asked-speaker-words.ts";

const SAYS =
  "dijo|dijeron|dice|dicen|declaro|afirmo|afirma|anuncio|explico|explica|pidio|pide|piensa|opina|opino" +
  "|respondio|prometio|nego|nego|conto|critico|denuncio|aseguro|asegura|sostiene|advirtio|cree";
const SAID =
  "dicho|declarado|afirmado|anunciado|explicado|pedido|respondido|prometido|negado|criticado|denunciado|asegurado|advertido";
const NOUN = "reaccion|posicion|postura|opinion|declaracion(?:es)?|respuesta|palabras";

export const askedSpeakerWords: AskedSpeakerWords = {
  leads: "y",
  pronouns: "el|ella|ellos",
  topics: "sobre|acerca|respecto|tras|cuando",
  asking: "quien|cuando|cuant[oa]s?|donde|como|por que",
  statements: ({ opening, who, end }) => [
    // "¿Qué dijo X?"
    `${opening}que (?:le |les |se )?(?:(?:${SAYS})|(?:ha|han|habia) (?:${SAID})) ${who()}${end}`,
    `${opening}(?:cual (?:es|fue) )?(?:la |las )?(?:${NOUN}) (?:de|del) ${who()}${end}`,
  ],
  according: "segun",
};
