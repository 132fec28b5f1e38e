import type { SayingWords } from "../types/saying-words.ts";
import { wordSet } from "../word-set.ts";

export const sayingWords: SayingWords = {
  finite: wordSet(`
    dijo dice dicen dijeron decía afirmó afirma afirman afirmaron señaló señala señalan señalaron declaró declara
    declararon aseguró asegura aseguran aseguraron
    explicó explica explican explicaron añadió añade agregó agrega indicó indica indicaron anunció anuncia anunciaron
    advirtió advierte advierten subrayó subraya
    destacó destaca manifestó manifiesta expresó expresa expresaron recordó recuerda precisó precisa confirmó confirma
    comentó comenta sostuvo sostiene
    reconoció reconoce denunció denuncia reiteró insistió insiste criticó lamentó pidió pide instó negó admitió admite
    respondió escribió relató contó cuenta opinó opina
  `),
  participles: wordSet(
    "dicho afirmado señalado declarado asegurado explicado añadido indicado anunciado advertido " +
      "subrayado destacado manifestado expresado recordado precisado confirmado pedido reiterado",
  ),
  weak: wordSet("concluyó concluye prosiguió continuó preguntó lanzó"),
  infinitives: wordSet(""),
  gerunds: wordSet("diciendo afirmando señalando añadiendo explicando"),
  governed: new Map([
    ["llamó", wordSet("a al")],
    ["hizo", wordSet("hincapié")],
  ]),
  auxiliaries: wordSet("ha han había habían"),
  between: wordSet(
    "también además ya se le les lo que este lunes martes miércoles jueves viernes sábado domingo ayer hoy",
  ),
  blockers: wordSet("la sido de"),
  according: [["según"], ["de", "acuerdo", "con"], ["en", "palabras", "de"], ["a", "juicio", "de"]],
  weakAccording: [["para"]],
  that: wordSet("que"),
  relative: wordSet("quien quienes cuyo cuya cuyos cuyas"),
  pronouns: new Map([
    ["él", "male"],
    ["ella", "female"],
    ["ellos", "plural"],
    ["ellas", "plural"],
  ]),
  countryNouns: wordSet("país"),
  collectives: wordSet(
    "organización asociación grupo sindicato federación empresa compañía partido agencia fundación organismo",
  ),
  offices: wordSet("presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora senador senadora"),
  persons: wordSet("mandatario mandataria dirigente político política"),
  definite: wordSet("el la"),
  indefinite: wordSet("un una"),
  plurals: wordSet("los las unos unas varios varias algunos algunas dos tres"),
  bodiesHaveGender: true,
};
