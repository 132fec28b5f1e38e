import type { QuestionWords } from "../types/question-words.ts";

export const questionWords: QuestionWords = {
  openers: [
    "hallo",
    "bitte",
    "sag mal",
    "kannst du",
    "mir sagen",
    "weisst du",
    "weiss jemand",
    "ich wurde gern wissen",
  ],
  closers: ["bitte", "danke"],
  several: [" welche \\p{L}+en | nenne | was sind "],
  shorthand: {},
  ordinary: [
    "Um wie viel Uhr öffnet das Schwimmbad am Sonntag?",
    "Wann wird das Schwimmbad wegen der Reparaturen geschlossen?",
    "Was kostet der Eintritt für Kinder?",
    "Wer ist der neue Leiter der Schule?",
    "Wo kann man beim Stadion parken?",
    "Warum wurde das Konzert abgesagt?",
    "Wie viele Häuser werden auf dem alten Flugplatz gebaut?",
    "Wie melde ich eine kaputte Straßenlaterne?",
    "Ist der Markt an Feiertagen offen?",
    "Wer bezahlt das neue Buswartehäuschen?",
    "Welche Unterlagen brauche ich für einen Reisepass?",
    "Wie viele Menschen wurden bei dem Brand verletzt?",
  ],
  splitting: {
    interrogatives: "wer|wann|wo|wie|warum|welche|welcher|welches",
    ownInterrogatives: "was|wem|wen|wessen|weshalb|wieso",
    conjunctions: "und",
    questionMark: "?",
  },
  whoIs: (name) => `Wer ist ${name}?`,
  article: {
    the: "dem Artikel",
    describing: [
      /(?<!\p{L})(?:de[rnms]|diese[rnms])\s+(?:artikels?|texte?s?|berichte?s?)\s+(?:über|zu[mr]?|von)\s+(?<words>[^?!.]+)/iu,
    ],
    whichOf: [
      new RegExp(
        String.raw`^(?:in )?welche[rsnm]?(?: de[rn]| diese[rn]| eurer| deiner)? (?:artikeln?|texte?n?|dokumente?n?|seiten?|quellen?` +
          String.raw`|berichte?n?) (?:handel[nt]|sprechen|spricht|berichte[nt]|erwähn(?:t|en)|geht es|steht etwas|stehen? etwas)(?: ` +
          String.raw`(?:von|vom|über|um|zu[mr]?))?(?: (?:de[rmns]|die|das|eine?[mnrs]?))? (?<topic>[^?!.]+)`,
        "iu",
      ),
      new RegExp(
        String.raw`^(?:gibt es|habt ihr|hast du|haben sie) (?:einen|ein|eine) (?:artikel|text|dokument|seite|bericht) (?:über|zu[mr]?` +
          String.raw`|von|vom)(?: (?:de[rmns]|die|das))? (?<topic>[^?!.]+)`,
        "iu",
      ),
    ],
    determiners: "de[mrn] |diese[mrn] ",
    nouns: "artikel|text",
    documents: "bericht|mitteilung|bekanntmachung|protokoll|brief|beschluss|leitfaden",
    about: "über|zum|zur|vom|von",
    titled: "mit dem titel",
    summing: String.raw`zusammenf|fass[et]?(?!\p{L})|wovon handelt|worum geht`,
  },
};
