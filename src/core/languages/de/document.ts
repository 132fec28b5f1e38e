import type { DocumentWords } from "../types/document-words.ts";
import { wordList } from "../word-list.ts";

export const documentWords: DocumentWords = {
  asking: wordList("f, frage"),
  answering: wordList("a, antwort"),
  self: wordList("ich, mich, mir, mein, meine, meinen, meiner"),
  interviews: wordList("interview, gespräch mit, im gespräch, gesprochen mit, beantwortet unsere fragen"),
  talkers: wordList(
    "interviewer, interviewerin, moderator, moderatorin, journalist, journalistin, reporter, reporterin, " +
      "redaktion, publikum, vorsitzender, vorsitzende, richter, richterin, erzähler, erzählerin",
  ),
  credits: {
    picture: "fotos?|bild|bilder",
    photo: "fotos?|bild",
    origin: "quellen?|agentur",
    link: "mit|und",
  },
  labels: wordList(
    "hinweis, hinweise, achtung, warnung, tipp, wichtig, beispiel, beispiele, anmerkung, bemerkung, " +
      "quelle, quellen, foto, fotos, bild, bilder, datum, zeit, uhrzeit, ort, wann, wer, preis, preise, " +
      "adresse, telefon, tel, e-mail, mail, web, schritt, tag, kapitel, abbildung, tabelle, teil, seite, " +
      "zusammenfassung, ergebnis, ergebnisse, fazit, grund, problem, lösung, vorteile, nachteile, pro, " +
      "contra, aktualisierung, korrektur, zutaten, zubereitung, gesamt, stand, siehe, merke, mythos, " +
      "fakt, " +
      "anwesend, entschuldigt, abwesend, beschluss, beschlüsse, abstimmung, aufgabe, aufgaben, gäste",
  ),
};
