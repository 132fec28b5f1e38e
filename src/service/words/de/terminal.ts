import type { TerminalWords } from "../types/terminal-words.ts";
import { doctor } from "./doctor.ts";

export const terminal: TerminalWords = {
  error: "Fehler:",
  bug: (id) => `Im Innern von Sourcier ist etwas schiefgegangen (Bug ${id}).`,
  bugShown: "Alles, was man darüber weiß, steht darüber.",
  bugHidden: "Starte denselben Befehl mit LOG_LEVEL=debug, um alles davon zu sehen.",
  outputLost: (reason) => ({
    message: `Die Ausgabe lässt sich nicht schreiben (${reason}).`,
    hint: "Schaff Platz, oder schreib sie anderswohin.",
  }),
  tokenHelp: [
    "Es gibt noch kein DISCORD_TOKEN. So bekommst du eines:",
    "Leg auf https://discord.com/developers/applications eine Anwendung an, öffne ihre Seite Bot, „Reset Token“, und kopier es;",
    "schreib DISCORD_TOKEN=... damit in die Datei .env hier, und starte den Bot noch einmal (npm start oder sourcier bot).",
  ],
  conversation: {
    welcome: (articles, title) =>
      `Frag etwas zu ${title === undefined ? `${articles} Artikeln` : `„${title}“`}. /help zeigt, was es noch gibt; Strg-D zum Gehen.`,
    help: [
      "Tipp eine Frage und drück Enter. Sie darf sich auf die Antwort davor beziehen.",
      "  /sources       die Artikel",
      "  /facts [NAME]  was sie nennen",
      "  /explain       warum die letzte Antwort so ausfiel",
      "  /help          diese Hilfe",
      "  /quit          gehen, wie Strg-D",
      "  Strg-C         die laufende Antwort abbrechen oder die Zeile leeren",
    ],
    unknownCommand: (typed) => `${typed} gibt es nicht.`,
    stopped: "Abgebrochen.",
    nothingToExplain: "Noch wurde nichts beantwortet.",
  },
  linesAsOneQuestion: (lines) =>
    `${lines} Zeilen als eine Frage gelesen; --batch - beantwortet jede Zeile (JSON) für sich.`,
  unreadableSentence: (sentence) => `Diese Schrift kann das Modell nicht lesen: ${sentence}`,
  index: {
    indexing: "Index",
    progress: (percent, done, total) => `${percent} % (${done} von ${total} Passagen)`,
    articles: (counts) => `Artikel: ${counts}`,
    none: "keine",
    added: (count) => `${count} neu`,
    changed: (count) => `${count} geändert`,
    removed: (count) => `${count} entfernt`,
    unchanged: (count) => `${count} unverändert`,
    leftOut: (count) => `${count} weggelassen`,
    passages: (passages, embedded) => `Passagen: ${passages}, davon ${embedded} jetzt berechnet`,
    leftOutBecause: (reason) => `Weggelassen: ${reason}`,
    leftOutFiles: (count, names, more) =>
      `${count === 1 ? "1 Datei" : `${count} Dateien`} weggelassen: ${names}${more > 0 ? ` und ${more} weitere` : ""}. \`sourcier index\` sagt, warum.`,
  },
  move: {
    copied: (rows) => `${rows.toLocaleString("de")} Zeilen kopiert.`,
    done: (rows, server) =>
      `${server} enthält dieselben ${rows.toLocaleString("de")} Zeilen. Trag sie in DATABASE_URL ein; der Ordner bleibt, wie er ist.`,
    unsettled: (server) => ({
      message: `Noch schreibt jemand in den Ordner: Das Letzte steht nicht in ${server}.`,
      hint: "Halt den Bot an und gib denselben Befehl noch einmal: Er holt nach, was fehlt.",
    }),
  },
  import: {
    size: (paragraphs, characters) =>
      `${paragraphs === 1 ? "1 Absatz" : `${paragraphs} Absätze`}, ${characters.toLocaleString("de")} Zeichen`,
    first: "Erste Wörter:",
    last: "Letzte Wörter:",
    kept: (percent) => `${percent} % des sichtbaren Textes der Seite wurden für den Artikel gehalten.`,
    reservation: {
      robots:
        "Die Website bittet Programme, fernzubleiben: Die Seite wird gelesen, weil du sie genannt hast, und nicht von selbst neu angesehen.",
      tdm: "Die Website behält sich Text-Mining vor: Die Seite wird gelesen, weil du sie genannt hast, und nicht von selbst neu angesehen.",
    },
    previewOnly: "Es wurde nichts hinzugefügt. Derselbe Befehl ohne --preview fügt es hinzu.",
    known: (id) => `${id} ist schon da, Wort für Wort.`,
    added: (id, passages) => `${id} ist hinzugefügt: ${passages === 1 ? "1 Abschnitt" : `${passages} Abschnitte`}.`,
    changed: (id, passages) =>
      `${id} hat eine neue Fassung: ${passages === 1 ? "1 Abschnitt" : `${passages} Abschnitte`}.`,
    next: (when) => `Wird am ${when.toLocaleString("de", { dateStyle: "long", timeStyle: "short" })} neu angesehen.`,
    removed: (id) => `${id} ist entfernt. Sein Text bleibt aufbewahrt, um frühere Antworten zu prüfen.`,
    nothingDue: "Keine Adresse ist fällig.",
    unchanged: (id) => `${id}: unverändert`,
    shrunk: (id, words, keptWords) =>
      `${id}: die Seite hat ${words} Wörter, die aufbewahrte Fassung ${keptWords}; die aufbewahrte bleibt`,
    failed: (id, reason) => `${id}: ${reason}`,
    entries: (count) => `ein Feed mit ${count === 1 ? "1 Eintrag" : `${count} Einträgen`}`,
    feedRead: (title, added, changed, left) =>
      `${title}: ${added} dazu, ${changed} mit neuer Fassung${left === 0 ? "" : `, ${left} jetzt nicht zu lesen`}`,
  },
  noArticle: (folder) => `Kein Artikel in ${folder}: Leg dort einen hin (.md, .txt, .html, .pdf, .docx, .epub).`,
  noFact: (name) => `Kein Fakt heißt ${name}. Ohne Namen stehen alle da.`,
  noQuote: (file) => `Keine Antwort in ${file} zitiert etwas.`,
  explanation: {
    none: "Für diese Antwort wurde nichts abgewogen: Sie wurde nachgeschlagen.",
    candidates: "Kandidaten, der beste zuerst:",
    headings: ["Passage", "Kosinus", "Artikel", "BM25", "Deckung", "gesamt", "Leser", "Wörter"],
    more: (count) => `und ${count} weitere`,
    inputs: "Was in die Entscheidung eingeht:",
    missing: (words) => `Nicht in den Artikeln: ${words}`,
    verdict: (probability, threshold, isEnough) =>
      `Wahrscheinlichkeit ${probability}, ${isEnough ? "mindestens" : "unter"} der Schwelle ${threshold}`,
  },
  doctor,
};
