import type { SentenceWords } from "../types/sentence-words.ts";
import { WORD_END } from "../word-end.ts";

export const sentenceWords: SentenceWords = {
  abbreviations: {
    name: "sra srta sres sras srtas dª dña dn lic ing arq gral cnel tte sto sta mons fr exc excmo excma ilmo",
    number: "núm núms nº pág págs cap aprox av avda",
    inner: "p.ej ej ee.uu ee uu dpto depto admón cía ene abr may ago dic",
  },
  abbreviatedWords: "no",
  openers:
    "el la los las un una unos unas lo en de por para según pero y si cuando tras antes después desde " +
    "durante con su sus este esta estos estas eso esto ese esa él ella ellos ellas no se al del además " +
    "también sin como que quien",
  dependent: new RegExp(
    "^(?:(?:y|pero|además|también|sin embargo|por tanto|así|entonces|luego|según|para|con|en),? )?(?:él" +
      "|ella|ellos|ellas|ello|est[eao]s?|es[eao]s?|aquel(?:la|los|las)?|aquello|dich[oa]s?|sus?|éste|ésta" +
      String.raw`|tales?)${WORD_END}|^(?:el|la|los|las) (?:mism[oa]s?|últim[oa]s?)${WORD_END}(?= (?:\p{L}+(?:ó|aba|ía)|ha` +
      `|es|son))|^(?:ambos|ambas)${WORD_END}`,
    "iu",
  ),
  impersonal: new RegExp(
    "^(?:est[ea] (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|mañana|tarde" +
      "|noche|verano|invierno)|es[ea] (?:vez)|su (?:majestad|santidad))",
    "iu",
  ),
  subjectless: new RegExp(
    String.raw`^(?:fue|fueron|era|eran|está|están|tiene|tienen|tuvo|mide|pesa|cuesta|ha|han|\p{L}{2,}(?:ó|aba|aron|ieron))${WORD_END}`,
    "iu",
  ),
};
