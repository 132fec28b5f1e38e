import { foldText } from "./text.ts";

/** What a question word asks for; most questions ask for none of these. */
export type AnswerKind = "year" | "number" | "date" | "person";

/** In order: a year is also a date, and "how many years" is a number. */
const asking: readonly (readonly [AnswerKind, RegExp])[] = [
  ["year", / (?:quelle annee|(?:what|which) year|que ano|welchem jahr|nam nao|nam bao nhieu) /u],
  ["number", / (?:combien|how (?:many|much)|cuant[oa]s?|wie ?viele?|bao nhieu) /u],
  [
    "date",
    / (?:quand|quelle date|quel jour|quel mois|when|(?:what|which) (?:date|day|month)|cuando|que (?:dia|fecha|mes)|wann|welchem (?:tag|monat)|khi nao|ngay nao|luc nao) /u,
  ],
  ["person", /^ (?:(?:et|and|y|und|mais|a|de|par|by|from|to|von|an) )?(?:qui|who|whom|quien|quienes|wer|wen|wem|ai) /u],
];

/** What kind of answer the question asks for, when its words tell. */
export function expectedKind(question: string): AnswerKind | undefined {
  const text = ` ${foldText(question)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  return asking.find(([, pattern]) => pattern.test(text))?.[0];
}

const numberWords =
  / (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|millions?|milliards?|dizaines?|centaines?|milliers|moitie|tiers|quart|aucun|aucune|two|three|four|five|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|billions?|dozens?|half|third|quarter|none|no|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|veinte|treinta|cien|cientos|mil|millones|mitad|tercio|ninguno|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|zwanzig|hundert|tausend|millionen|milliarden|halfte|drittel|kein|keine|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|nghin|ngan|trieu|ty) /u;
const dateWords =
  / (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain|aujourd|siecle|annees?|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tomorrow|century|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ayer|hoy|siglo|januar|februar|marz|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|jahrhundert|thang|ngay|nam|hom) /u;

/** Whether what was found can be an answer of that kind: a sentence without a figure is none to "how many", a span without a name none to "who". */
export function fitsKind(
  kind: AnswerKind,
  { sentence, span }: { readonly sentence: string; readonly span: string },
): boolean {
  const text = ` ${foldText(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  switch (kind) {
    case "year":
      return /(?:^|\P{N})[12]\d{3}(?!\p{N})/u.test(sentence);
    case "number":
      return /\p{N}/u.test(sentence) || numberWords.test(text);
    case "date":
      return /\p{N}/u.test(sentence) || dateWords.test(text);
    case "person":
      return /\p{Lu}/u.test(span);
  }
}
