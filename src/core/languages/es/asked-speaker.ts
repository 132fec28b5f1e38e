import type { AskedSpeakerWords } from "../types/asked-speaker-words.ts";

const SAYS =
  "dijo|dijeron|dice|dicen|declaro|afirmo|afirma|anuncio|explico|explica|pidio|pide|piensa|opina|opino" +
  "|respondio|prometio|nego|nego|conto|critico|denuncio|aseguro|asegura|sostiene|advirtio|cree|escribio|escribe|publico|describe|describio|reconocio" +
  "|quiere(?! decir)|quieren(?! decir)|piden|exige|exigen|exigio|reclama|reclaman|reclamo|propone|propuso|recomienda|recomendo|teme" +
  "|temen|espera|lamenta|lamento|advierte|promete|critica|denuncia";
const SAID =
  "dicho|declarado|afirmado|anunciado|explicado|pedido|respondido|prometido|negado|criticado" +
  "|denunciado|asegurado|advertido|escrito|publicado|tuiteado|contado|reconocido|descrito|exigido|reclamado|propuesto|recomendado|lamentado";
const NOUN = "reaccion|posicion|postura|opinion|declaracion(?:es)?|respuesta|palabras";

const WHO_SAYS =
  "dijo|dice|hablo|habla|llamo|llama|califico|califica|pidio|pide|exigio|exige|prometio|promete|teme|temia|lamenta" +
  "|lamento|propuso|propone|quiere|queria|advirtio|advierte|critico|critica|denuncia|denuncio|asegura|aseguro" +
  "|menciono|menciona|espera|compara|comparo|considera|defiende|defendio";

export const askedSpeakerWords: AskedSpeakerWords = {
  leads: "y",
  pronouns: "el|ella|ellos",
  topics: "sobre|acerca|respecto|tras|cuando",
  asking: "quien|cuant[oa]s?|donde|como|por que",
  statements: ({ opening, who, end }) => [
    // "¿Qué dijo X?"
    `${opening}(?:de )?que (?:le |les |se )?(?:(?:${SAYS})|(?:ha|han|habia) (?:${SAID})) ${who()}${end}`,
    `${opening}(?:cual (?:es|fue) )?(?:la |las )?(?:${NOUN}) (?:de|del) ${who()}${end}`,
  ],
  anything:
    "que (?:ha |han )?(?:dijo|dijeron|dice|dicen|declaro|afirmo|explico|respondio|dicho|declarado|afirmado|explicado|respondido)",
  whoSays: `quien(?:es)? (?:lo |la |los |las |se )?(?:ha |habia )?(?:${WHO_SAYS}) |segun quien `,
  according: "segun",
  acts: {
    warn: "adviert* advert* advirt* alert*",
    promise: "promet* compromet* garantiz*",
    demand: "pide piden pidi* pedi* exig* reclam* solicit* quiere quieren queri* instado insta instan insto",
    deny: "nieg* neg* desmient* desment* desmint* rechaz*",
    admit: "admit* reconoc* confes*",
    regret: "lament*",
    propose: "propon* propus* propuest* sugier* sugir* suger*",
    advise: "aconsej* recom*",
    fear: "teme temen temia temio temido preocup*",
    hope: "espera esperan esperaba esperado espero confia*",
    criticise: "critic* denunc* reproch* conden*",
    praise: "elogi* alab* aplaud* agradec* celebr*",
    threaten: "amenaz*",
    announce: "anunci*",
    complain: "quej*",
    predict: "preve* previ* predij* pronostic*",
  },
};
