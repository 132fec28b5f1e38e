import type { AskerErrorWords } from "../types/error-words.ts";

/** For whoever asks. */
export const errors: AskerErrorWords = {
  questionEmpty: "Was möchtest du wissen? Ich habe keine Frage gesehen.",
  questionUnreadable: (languages) => `Diese Schrift kann ich nicht lesen. Ich lese Fragen auf ${languages}.`,
  questionTooLong: (maxChars) => `Diese Frage ist mir zu lang. Bitte stell sie in höchstens ${maxChars} Zeichen.`,
  noArticles: "Ich habe noch keinen Artikel. Wer diesen Server verwalten darf, fügt einen mit /source add hinzu.",
  busy: "Zu viele Fragen auf einmal. Frag mich bitte in einer Minute noch einmal.",
  interrupted: "Ich starte gerade neu. Frag mich bitte in einer Minute noch einmal.",
  broken: (code) => `Ich kann gerade nicht antworten (${code}). Wer mich betreibt, findet den Grund im Protokoll.`,
  bug: (id) => `Bei mir ist etwas schiefgegangen. Wenn es wieder passiert, sag es dem, der mich betreibt: ${id}`,
  tooManyOfPerson: (seconds) => `Einen Moment bitte: Frag mich in ${seconds} s noch einmal.`,
  tooManyOfServer: (seconds) => `Hier kommen gerade viele Fragen. Frag mich in ${seconds} s noch einmal.`,
};
