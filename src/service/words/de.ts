import type { Words } from "./types.ts";

export const de: Words = {
  answer: {
    abstained: (articles) =>
      articles > 1 ? "Die Artikel beantworten das nicht." : "Der Artikel beantwortet das nicht.",
    notAnAnswer: "Keine Antwort, nur die Stellen, die deiner Frage am nächsten kommen:",
    about: (titles, more) =>
      titles.length === 1 && more === 0
        ? `Worum es geht: **${titles[0]}**`
        : `Worum es geht: ${titles.map((title) => `**${title}**`).join(" · ")}${more > 0 ? ` und ${more} weitere` : ""}`,
    sureness: {
      fair: "Ich bin ziemlich sicher, dass das deine Frage beantwortet.",
      low: "Ich bin nicht sicher, ob das deine Frage beantwortet.",
      unknown: "Ich kann nicht sagen, wie sicher ich bin: Mit den verwendeten Modellen hat das niemand gemessen.",
    },
    paragraph: (number) => `Absatz ${number}`,
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
    unknownField: "nicht angegeben",
    metadataNote: "Das stammt aus den Angaben zum Artikel, nicht aus seinem Text.",
    continued: "Weiter in der nächsten Nachricht.",
    dropped: (count) =>
      count === 1
        ? "Eine weitere Stelle ist zu lang, um sie hier zu zeigen."
        : `${count} weitere Stellen sind zu lang, um sie hier zu zeigen.`,
  },
  smallTalk: {
    greeting: "Hallo! Frag mich etwas zum Artikel, und ich zitiere, was darin steht.",
    thanks: "Gern geschehen!",
  },
  buttons: {
    open: "Stelle öffnen",
    openPassage: (number) => `Stelle ${number} öffnen`,
    inContext: "Im Zusammenhang",
    why: "Warum?",
    helpful: "Hilfreich",
    notHelpful: "Nicht hilfreich",
    dismiss: "Entfernen",
    share: "Teilen",
    previous: "Zurück",
    next: "Weiter",
    page: (page, pages) => `${page} von ${pages}`,
  },
  context: {
    sourceChanged: "Der Artikel hat sich seit meiner Antwort geändert. So lautete er damals.",
    versionGone:
      "Der Artikel hat sich seit meiner Antwort geändert, und ich habe die alte Fassung nicht mehr. Frag noch einmal, um zu sehen, was jetzt darin steht.",
    nothing: "Hier habe ich nichts zitiert, also gibt es keinen Absatz zu zeigen.",
  },
  why: {
    title: "Warum diese Antwort",
    sure: (percent, threshold) =>
      `Ich schätze die Chance, dass das deine Frage beantwortet, auf ${percent} %. Ab ${threshold} % antworte ich.`,
    abstained: (percent, threshold) =>
      `Ich schätze die Chance, dass die nächstliegende Stelle antwortet, auf ${percent} %. Erst ab ${threshold} % antworte ich.`,
    missing: (words) => `Deine Frage nennt etwas, das ich im Text nicht gefunden habe: ${words.join(", ")}.`,
    compared: (count) =>
      count === 1 ? "Ich habe eine Stelle genau angesehen." : `Ich habe ${count} Stellen genau angesehen.`,
    meaning: (lead) =>
      ({
        clear: "Dem Sinn nach hebt sich die Stelle, die deiner Frage am nächsten ist, deutlich von den anderen ab.",
        slight: "Dem Sinn nach hebt sich die Stelle, die deiner Frage am nächsten ist, etwas von den anderen ab.",
        none: "Dem Sinn nach hebt sich die Stelle, die deiner Frage am nächsten ist, kaum von den anderen ab.",
      })[lead],
    words: (percent) => `Die beste enthält ${percent} % dessen, was die Wörter deiner Frage aussagen.`,
    reader: (found) =>
      found
        ? "Zusammen mit deiner Frage gelesen, scheint sie eine Antwort zu enthalten."
        : "Zusammen mit deiner Frage gelesen, scheint sie keine Antwort zu enthalten.",
    wrongKind:
      "Deine Frage verlangt etwas (eine Zahl, ein Datum, einen Namen …), das der beste Satz nicht zu nennen scheint.",
    otherSpeaker: "Du fragst, was jemand sagt, und der beste Satz ist nicht klar von dieser Person.",
    unknown: "Ich habe zu dieser Antwort keine Einzelheiten aufbewahrt.",
  },
  feedback: {
    thanks: "Danke, notiert.",
    title: "Was war falsch?",
    label: "Was hattest du erwartet?",
    placeholder: "Zum Beispiel: Das Datum steht im dritten Absatz",
    noted: "Danke. Dein Hinweis hilft, die Antworten zu verbessern.",
  },
  dismiss: {
    forbidden: "Ich darf hier nicht alle Nachrichten dieser Antwort löschen; wer Nachrichten verwalten darf, kann es.",
    notYours: "Nur wer gefragt hat oder Nachrichten verwalten darf, kann das entfernen.",
  },
  check: {
    title: "Mit dem Artikel verglichen",
    found: "Der Artikel sagt das:",
    differs: "Der Artikel sagt es anders:",
    difference: (said, source) => `hier „${said}“, im Artikel „${source}“`,
    nothing: "Der Artikel sagt dazu nichts.",
    left: (count) =>
      count === 1 ? "Den letzten Satz habe ich ausgelassen." : `Die letzten ${count} Sätze habe ich ausgelassen.`,
    emptyMessage: "In dieser Nachricht steht kein Text, also gibt es nichts zu prüfen.",
    outdated: "Der Artikel hat sich seit dieser Prüfung geändert. Prüfe die Nachricht bitte noch einmal.",
    sharedBy: (mention) => `Geteilt von ${mention}`,
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
    none: "Davon habe ich nichts gefunden.",
  },
  sources: {
    title: (count) => (count === 1 ? "Ich kenne einen Artikel:" : `Ich kenne ${count} Artikel:`),
    paragraphs: (count) => (count === 1 ? "1 Absatz" : `${count} Absätze`),
  },
  help: ({ mention, retentionDays }) => [
    "Ich beantworte Fragen zum Artikel mit seinen eigenen Worten: Jedes Zitat lässt sich prüfen, und wenn er nicht antwortet, sage ich das.",
    [
      `- Erwähne mich mit einer Frage (${mention} …), schreib mir direkt oder nutze **/fragen**.`,
      "- Antworte auf eine meiner Antworten, um weiterzufragen, und lass die Erwähnung an.",
      "- **/fakt** und **/fakten** zeigen Personen, Daten, Zahlen und mehr; **/quellen** zeigt die Artikel.",
      "- Bei der Nachricht von jemandem: **Apps › Mit dem Artikel prüfen**.",
    ].join("\n"),
    `Fragen, Antworten und Rückmeldungen bewahre ich ${days(retentionDays)} auf, unter einer verschlüsselten Kennung statt deines Namens; **/vergessen** löscht deine sofort.`,
  ],
  forgotten: (count) =>
    count === 0 ? "Ich hatte nichts von dir." : "Erledigt: Ich habe alles gelöscht, was ich über dich aufbewahrt habe.",
  refusals: {
    person: (seconds) => `Einen Moment bitte: Frag mich in ${seconds} s noch einmal.`,
    guild: (seconds) => `Hier kommen gerade viele Fragen. Frag mich in ${seconds} s noch einmal.`,
    withheld: "Ich kann nicht sehen, was du geschrieben hast: Lass die Erwähnung an (@ON), wenn du mir antwortest.",
    notKept: "Diese Antwort habe ich nicht mehr. Frag mich bitte noch einmal.",
    cannotWrite: (channel) =>
      `In ${channel} darf ich nicht schreiben. Wer den Server verwaltet, kann mir dort erlauben, Nachrichten zu senden und den Verlauf zu lesen.`,
  },
  errors: {
    questionEmpty: "Was möchtest du wissen? Ich habe keine Frage gesehen.",
    questionUnreadable: "Ich kann diese Frage nicht lesen. Kannst du sie in einfachen Worten stellen?",
    noArticles: "Ich habe noch keinen Artikel. Wer mich betreibt, muss zuerst einen hinzufügen.",
    busy: "Zu viele Fragen auf einmal. Frag mich bitte in einer Minute noch einmal.",
    interrupted: "Ich starte gerade neu. Frag mich bitte in einer Minute noch einmal.",
    broken: (code) => `Ich kann gerade nicht antworten (${code}). Wer mich betreibt, findet den Grund im Protokoll.`,
    bug: (id) => `Bei mir ist etwas schiefgegangen. Wenn es wieder passiert, sag es dem, der mich betreibt: ${id}`,
  },
  status: (articles, title) => {
    if (articles === 0) return "Noch kein Artikel";
    if (articles > 1) return `Kennt ${articles} Artikel`;
    return title === undefined ? "Kennt einen Artikel" : `Kennt einen Artikel: ${title}`;
  },
};

function days(count: number): string {
  return count === 1 ? "einen Tag" : `${count} Tage`;
}
