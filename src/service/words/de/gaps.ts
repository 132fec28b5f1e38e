import type { GapWords } from "../types/gap-words.ts";

export const gaps: GapWords = {
  description: "Fragen, die eure Artikel nicht beantworten, die häufigsten zuerst",
  title: "Fragen ohne Antwort, die von den meisten zuerst:",
  none: "Keine Frage, die mehrere gestellt haben, ist ohne Antwort geblieben.",
  asked: (people, times, time) => `${people === 1 ? "1 Person" : `${people} Personen`}, ${times}-mal, zuletzt ${time}`,
  alone: (count) =>
    count === 1
      ? "1 Frage einer einzelnen Person wird nicht gezeigt."
      : `${count} Fragen einzelner Personen werden nicht gezeigt.`,
  languages: (names) => `auf ${names}`,
  also: (questions) => `Auch so gefragt: ${questions}`,
  badlyRated: "Sie wurde beantwortet, und jemand fand das nicht hilfreich.",
  choose: "Eine Frage wählen",
  gone: "Diese Frage ist nicht mehr da.",
  answeredNow: (answered, all) => `${answered} von ${all} Wortlauten sind jetzt beantwortet und aus der Liste.`,
  notAnswered: "Die Artikel beantworten sie noch immer nicht.",
  dismissed: (question) => `${question} wird nicht mehr gezeigt.`,
  buttons: {
    again: "Noch einmal fragen",
    add: "Quelle hinzufügen",
    pin: "Zitat anheften",
    search: "Andere Wörter suchen",
    dismiss: "Nichts für uns",
    back: "Zurück",
    pins: "Angeheftete Zitate",
    tell: "Sag mir, wenn es Antwort gibt",
  },
  form: {
    addTitle: "Quelle hinzufügen",
    address: "Adresse des Artikels",
    searchTitle: "Einen Satz suchen",
    words: "Wörter des Satzes, oder was er sagt",
  },
  pin: {
    which: (question) => `Welche Sätze beantworten „${question}“`,
    noSentence: "Kein Satz eurer Artikel ist nahe. Suche andere Wörter, oder füge eine Quelle hinzu.",
    choose: "Sätze zum Anheften",
    done: (question) =>
      `Angeheftet. Wer ${question} fragt, oder dasselbe mit anderen Worten, sieht diese Sätze, als von eurem Team ausgewählt.`,
    changed: "Der Artikel hat sich inzwischen geändert. Wähle bitte neu.",
    full: "Es sind schon 100 Zitate angeheftet, mehr darf ein Server nicht haben.",
    list: (count) => (count === 1 ? "1 angeheftetes Zitat:" : `${count} angeheftete Zitate:`),
    none: "Kein Zitat ist angeheftet.",
    asleep: "Es ruht: Sein Artikel hat diese Wörter nicht mehr an derselben Stelle. Hefte neu an oder entferne es.",
    remove: "Ein angeheftetes Zitat entfernen",
  },
  byTeam: (question) => `Vom Team dieses Servers ausgewählt für: „${question}“`,
  tell: {
    noted: "Ich antworte hier, unter dieser Nachricht, sobald die Artikel es tun.",
    cannot: "Ich kann es nur unter einer Nachricht sagen, die alle sehen. Frag mich bitte im Kanal.",
    here: "Deine Frage hat jetzt eine Antwort:",
  },
  digest: {
    title: "Die letzten sieben Tage",
    asked: (asked, answered) => `Gefragt: ${asked}; beantwortet: ${answered}.`,
    rated: (helpful, all) => `Hilfreich gefunden: ${helpful} von ${all}.`,
    largest: "Größte Lücken:",
    noGaps: "Keine Frage, die mehrere gestellt haben, ist ohne Antwort geblieben.",
  },
};
