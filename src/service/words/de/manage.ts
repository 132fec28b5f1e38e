import type { ManageWords } from "../types/manage-words.ts";

export const manage: ManageWords = {
  commands: {
    source: "Eigene Artikel dieses Servers: hinzufügen, auflisten, ansehen, entfernen",
    add: "Einen Artikel lesen und hinzufügen, nachdem du gesehen hast, was gelesen wurde",
    url: "Adresse des Artikels",
    file: "Der Artikel als Datei: PDF, Word, EPUB, Webseite, Markdown, Text",
    text: "Der Text des Artikels selbst",
    title: "Wie der Artikel heißt, statt dessen, was er selbst sagt",
    author: "Wer ihn geschrieben hat, statt dessen, was er selbst sagt",
    date: "Wann er erschienen ist, etwa 2026-11-24",
    every: "Wie oft die Adresse wieder angesehen wird; täglich, wenn nichts gesagt ist",
    list: "Die Quellen dieses Servers auflisten",
    show: "Was ich von einer Quelle habe",
    refresh: "Die Adresse einer Quelle jetzt neu ansehen",
    history: "Die Fassungen, die eine Quelle hatte",
    rollback: "Zu einer früheren Fassung zurück; sie bleibt, bis sie freigegeben wird",
    version: "Welche Fassung; die vor der jetzigen, wenn nichts gesagt ist",
    remove: "Eine Quelle sofort entfernen",
    purge: "Eine Quelle entfernen und ihren Text endgültig löschen",
    which: "Ein paar Buchstaben tippen, dann wählen",
  },
  menu: "Zu den Quellen hinzufügen",
  preview: {
    read: (paragraphs, characters) =>
      `Ich habe ${paragraphs === 1 ? "1 Absatz" : `${paragraphs} Absätze`} gelesen (${characters.toLocaleString("de")} Zeichen).`,
    first: (words) => `Anfang: „${words}“`,
    last: (words) => `Ende: „${words}“`,
    author: (name) => `Autor: ${name}`,
    noAuthor: "Autor: nicht angegeben",
    date: (date) => `Datum: ${date}`,
    noDate: "Datum: nicht angegeben",
    sure: "Die Lesung ist sicher: Fast alles, was der Artikel zeigt, ist darin.",
    unsure: (percent) =>
      `Die Lesung ist unsicher: ${percent} % dessen, was die Seite dort zeigt, wurden weggelassen. Prüf ` +
      "die ersten und letzten Wörter, oder drück „Nicht der Artikel“ und füg den Text ein.",
    picturesLeft: "Bilder und eingebettete Seiten werden nicht gelesen.",
    replaces: "Sie tritt an die Stelle der Fassung, die da ist.",
    reserved:
      "Die Website bittet Programme, das nicht zu lesen: Ich habe es gelesen, weil du es genannt hast, und sehe nicht von selbst wieder hin.",
    expired: "Diese Vorschau habe ich nicht mehr. Gib die Quelle bitte noch einmal an.",
    cancelled: "Nichts wurde hinzugefügt.",
  },
  buttons: {
    add: "Hinzufügen",
    notArticle: "Nicht der Artikel",
    cancel: "Abbrechen",
    undo: "Rückgängig",
    take: "Übernehmen",
    keep: "Behalten",
    release: "Freigeben",
    changesOf: (number) => `Änderungen ${number} zeigen`,
  },
  form: {
    title: "Der Text des Artikels",
    text: "Text (höchstens 4000 Zeichen)",
    name: "Titel",
    author: "Autor",
    date: "Datum",
  },
  adding: "Ich lese ihn Abschnitt für Abschnitt ein…",
  added: (title, passages) =>
    `${title} ist hinzugefügt: ${passages === 1 ? "1 Abschnitt" : `${passages} Abschnitte`}. Frag danach mit **/fragen**.`,
  looksAgain: (time) => `Ich sehe die Adresse ${time} wieder an.`,
  undoable: "Zehn Minuten lang lässt es sich rückgängig machen.",
  removed: (title) =>
    `${title} ist entfernt: Ab jetzt zitiert keine Antwort mehr daraus. ` +
    `Der Text bleibt, damit alte Zitate geprüft werden können; **/source purge** löscht ihn.`,
  purged: (title) =>
    `${title} ist entfernt und der Text gelöscht, hier und in allem, was ich von Antworten aufbewahre; nur ` +
    `Prüfsummen bleiben. Was ich in Kanälen geschrieben habe, bleibt dort, bis es jemand löscht.`,
  refreshed: {
    unchanged: (title) => `${title} ist wie zuvor.`,
    changed: (title, passages) =>
      `${title} hat eine neue Fassung: ${passages === 1 ? "1 Abschnitt" : `${passages} Abschnitte`}.`,
    shrunk: (title, words, kept) =>
      `Die Seite von ${title} hat nur noch ${words} von ${kept} Wörtern. Ich behalte die Fassung, die da ist.`,
    failed: (title) => `${title} war jetzt nicht zu lesen; die Fassung, die da ist, bleibt.`,
    held: (title) => `${title} hält eine frühere Fassung. Gib sie zuerst frei.`,
    kept: "Die Fassung, die da ist, bleibt.",
  },
  failing: (time) => `Nicht zu lesen seit ${time}; die Fassung, die da ist, bleibt.`,
  history: {
    title: (title) => `Fassungen von ${title}, die neueste zuerst:`,
    current: "jetzige",
    counts: (added, changed, gone) => `+${added} ${added === 1 ? "Satz" : "Sätze"}, ${changed} geändert, ${gone} weg`,
    same: "derselbe Text",
    erased: "Text nicht mehr da",
    textGone: "Den Text dieser Fassung habe ich nicht mehr.",
    noTime: "Zeit unbekannt",
    causes: {
      added: "hinzugefügt",
      refreshed: "neu gelesen",
      "rolled-back": "zurückgeholt",
      restored: "wiederhergestellt",
    },
    changes: (title, time) => `Was sich in ${title} mit der Fassung vom ${time} geändert hat:`,
    noChanges: "Kein Satz hat sich geändert.",
    noEarlier: (title) => `${title} hat keine frühere Fassung.`,
    rolledBack: (title, time) =>
      `${title} ist wieder in der Fassung vom ${time} und bleibt so, bis sie freigegeben wird.`,
    held: "Eine frühere Fassung wurde gewählt: Sie bleibt, bis sie freigegeben wird.",
    released: (title) => `${title} ist freigegeben: Die Adresse wird in wenigen Minuten angesehen.`,
  },
  notices: {
    failing: (title, time) =>
      `${title} ist seit ${time} nicht zu lesen; die Fassung, die da ist, bleibt, und ich versuche es weiter.`,
    recovered: (title) => `${title} ist wieder zu lesen.`,
  },
  undone: (title) => `Rückgängig gemacht: ${title} ist wie zuvor.`,
  tooLate: "Dafür ist es zu spät. Nimm stattdessen **/source**.",
  giveOne: "Gib mir eine Adresse, eine Datei oder einen Text.",
  giveOnlyOne: "Gib mir nur eines: eine Adresse, eine Datei oder einen Text.",
  fileElsewhere: "Ich nehme Dateien nur dort, wo Discord sie aufbewahrt. Häng sie bitte noch einmal an.",
  messageEmpty: "Diese Nachricht hat weder Text noch eine Datei.",
  fileGone: "Discord hat diese Datei nicht mehr. Häng sie bitte noch einmal an.",
  notAllowed:
    "Das ist für Mitglieder, die den Server verwalten dürfen (Server verwalten), oder " +
    "denen es die Admins unter Servereinstellungen › Integrationen erlauben.",
  unknown: (name) => `Eine Quelle ${name} gibt es hier nicht. /source list zeigt alle.`,
  none: "Dieser Server hat noch keine eigene Quelle. Füg mit **/source add** eine hinzu.",
  list: (count) => (count === 1 ? "Dieser Server hat eine Quelle:" : `Dieser Server hat ${count} Quellen:`),
  passages: (count) => (count === 1 ? "1 Abschnitt" : `${count} Abschnitte`),
  inLibrary: (name) => `Bibliothek ${name}`,
  fromFile: (name) => `die Datei ${name}`,
  fromText: "als Text eingegeben",
  takenOff: "entfernt",
  hints: {
    "file-language":
      "Füg einen Text in lateinischer Schrift hinzu; für andere müsste der Betreiber ein anderes Modell wählen.",
    "file-empty": "Häng eine Datei mit dem Text des Artikels an.",
  },
  version: (hash) => `Fassung ${hash}`,
  every: {
    hour: "stündlich angesehen",
    "6h": "alle sechs Stunden angesehen",
    day: "täglich angesehen",
    week: "wöchentlich angesehen",
    never: "nie von selbst wieder angesehen",
  },
};
