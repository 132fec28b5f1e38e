import type { Words } from "../types.ts";

/** What every face says about answers. */
export const answers: Pick<Words, "answer" | "smallTalk" | "context" | "why" | "check" | "facts" | "sources"> = {
  answer: {
    abstained: (articles) =>
      articles > 1 ? "Die Artikel beantworten das nicht." : "Der Artikel beantwortet das nicht.",
    notAnAnswer: "Keine Antwort, nur die Stelle, die deiner Frage am nächsten kommt:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `Worum es geht: ${titles[0]}`
        : `Worum es geht: ${titles.join(" · ")}${more > 0 ? ` und ${more} weitere` : ""}`,
    sureness: {
      fair: "Vielleicht beantwortet das deine Frage nicht ganz.",
      low: "Ich bin nicht sicher, ob das deine Frage beantwortet.",
      unknown: "Ich kann nicht sagen, wie sicher ich bin: Mit den verwendeten Modellen hat das niemand gemessen.",
    },
    paragraph: (number) => `Absatz\u00a0${number}`,
    paragraphs: (first, last) => `Absätze\u00a0${first}–${last}`,
    more: (count) => `und ${count} weitere`,
    overview: "Was darin steht, mit seinen eigenen Worten:",
    choose: "Welchen Artikel meinst du? Frag noch einmal mit seinem Titel:",
    partAbsent: "Dazu habe ich nichts gefunden.",
    fields: {
      author: "Autor",
      publisher: "Herausgeber",
      credit: "Quelle",
      published: "Erschienen",
      url: "Adresse",
      license: "Lizenz",
      title: "Titel",
    },
    field: (label, value) => `${label}: ${value}`,
    unstated: {
      author: "Der Autor ist nicht angegeben.",
      publisher: "Der Herausgeber ist nicht angegeben.",
      credit: "Die Quelle ist nicht angegeben.",
      published: "Das Erscheinungsdatum ist nicht angegeben.",
      url: "Die Adresse ist nicht angegeben.",
      license: "Die Lizenz ist nicht angegeben.",
      title: "Der Titel ist nicht angegeben.",
    },
    metadataNote: "Das stammt aus den Angaben zum Artikel, nicht aus seinem Text.",
  },
  smallTalk: {
    greeting: "Hallo! Frag mich etwas zum Artikel, und ich zitiere, was darin steht.",
    thanks: "Gern geschehen!",
    product:
      "Ich bin Sourcier, ein Programm: Ich beantworte Fragen zu Artikeln mit Zitaten daraus, jedes mit seiner " +
      "Stelle, und sage, wenn sie nichts dazu sagen. Frag in einem Satz und mit eigenen Worten: wer, wann, " +
      "wo, wie viele, was jemand gesagt hat oder worum es in einem Artikel geht.",
    articles: "Das sind die Artikel:",
    adding:
      "Wer diesen Server verwaltet, fügt einen Artikel in Discord mit /source add hinzu, aus einer Adresse, einer Datei " +
      "oder einem Text; wer mich betreibt, mit dem Befehl sourcier add und einer Adresse oder Datei, oder indem er eine " +
      "Datei in den Ordner der Artikel legt.",
    privacy:
      "Ich antworte auf dem Rechner, der mich betreibt: Keine Frage verlässt ihn, und nichts davon geht an einen Dienst " +
      "anderswo. In Discord behalte ich Fragen und Antworten einige Zeit unter einer verschlüsselten Kennung, damit " +
      "sich eine Antwort prüfen lässt; /forget löscht deine sofort. Auf einem Terminal bleibt von einer Frage nichts " +
      "als die Stelle ihrer Zitate.",
  },
  context: {
    sourceChanged: "Der Artikel hat sich seit meiner Antwort geändert. So lautete er damals.",
    versionGone:
      "Den Text, den ich zitiert habe, habe ich nicht mehr: Der Artikel hat sich seither geändert oder wurde " +
      "gelöscht. Frag noch einmal, um zu sehen, was die Artikel jetzt sagen.",
    nothing: "Hier habe ich nichts zitiert, also gibt es keinen Absatz zu zeigen.",
  },
  why: {
    title: "Warum diese Antwort",
    sure: (percent) => `Ich schätze die Chance, dass das deine Frage beantwortet, auf ${percent} %.`,
    abstained: (percent) =>
      `Ich schätze die Chance, dass die nächste Stelle deine Frage beantwortet, auf ${percent} %: zu wenig für eine Antwort.`,
    missing: (words) => `Diese Wörter deiner Frage stehen nirgends im Text: ${words.join(", ")}.`,
    otherSpeaker: "Es ist nicht klar, ob der beste Satz von der Person stammt, nach der du fragst.",
    nothingMissing: "Alles, was deine Frage nennt, steht im Text.",
    notSaid: "Keine Stelle sagt genau das, wonach du fragst.",
    unknown: "Ich habe zu dieser Antwort keine Einzelheiten aufbewahrt.",
  },
  check: {
    title: "Mit dem Artikel verglichen",
    found: "Der Artikel sagt das:",
    differs: "Der Artikel sagt etwas anderes:",
    closest: "Die nächste Stelle:",
    difference: (said, source) => `hier „${said}“, im Artikel „${source}“`,
    nothing: "Der Artikel sagt nichts darüber.",
    unreadable:
      "Diese Schrift kann ich nicht lesen: Ich verstehe Französisch, Englisch, Vietnamesisch, Spanisch und Deutsch.",
    left: (count) =>
      count === 1 ? "Den letzten Satz habe ich ausgelassen." : `Die letzten ${count} Sätze habe ich ausgelassen.`,
    emptyMessage: "In dieser Nachricht steht kein Text, also gibt es nichts zu prüfen.",
    outdated: "Der Artikel hat sich seit dieser Prüfung geändert. Prüfe die Nachricht bitte noch einmal.",
  },
  facts: {
    kinds: {
      person: "Person",
      organisation: "Organisation",
      place: "Ort",
      date: "Datum",
      number: "Zahl",
      document: "Dokument",
      quotation: "Zitat",
      event: "Ereignis",
    },
    list: {
      person: "Personen",
      organisation: "Organisationen",
      place: "Orte",
      date: "Daten",
      number: "Zahlen",
      document: "Dokumente",
      quotation: "Zitate",
      event: "Ereignisse",
    },
    all: "Fakten",
    quotationsBy: (name) => `Was ${name} sagt`,
    mentionsOf: (name) => `Wo es um ${name} geht`,
    mentions: (count) => (count === 1 ? "1 Erwähnung" : `${count} Erwähnungen`),
    saidBy: (name) => `gesagt von ${name}`,
    none: "Davon habe ich nichts gefunden.",
    unknown: (name) => `Kein Fakt hat den Namen „${name}“.`,
    nearest: "Ähnliche Namen:",
    severalArticles: (title, more) => `${title} und ${more} weitere`,
  },
  sources: {
    title: (count) => (count === 1 ? "Ich kenne einen Artikel:" : `Ich kenne ${count} Artikel:`),
    paragraphs: (count) => (count === 1 ? "1 Absatz" : `${count} Absätze`),
  },
};
