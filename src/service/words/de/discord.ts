import type { DiscordWords } from "../types/discord-words.ts";

export const discord: DiscordWords = {
  locales: ["de"],
  commands: {
    ask: { name: "fragen", description: "Stell eine Frage und erhalte die Worte des Artikels" },
    question: { name: "frage", description: "Was du wissen möchtest" },
    private: { name: "privat", description: "Die Antwort nur dir zeigen" },
    fact: { name: "fakt", description: "Person, Ort, Datum, Zahl ... im Artikel nachschlagen" },
    name: { name: "name", description: "Ein paar Buchstaben tippen und wählen" },
    facts: { name: "fakten", description: "Personen, Orte, Daten, Zahlen ... des Artikels auflisten" },
    kind: { name: "art", description: "Was aufgelistet wird" },
    sources: { name: "quellen", description: "Die Artikel auflisten, die ich kenne" },
    help: { name: "hilfe", description: "Wie man fragt, und was ich aufbewahre" },
    forget: { name: "vergessen", description: "Alles, was ich über dich aufbewahre, sofort löschen" },
    check: { name: "Mit dem Artikel prüfen" },
  },
  buttons: {
    open: "Stelle öffnen",
    openPassage: (number) => `Stelle ${number} öffnen`,
    inContext: "Im Zusammenhang",
    why: "Warum?",
    share: "Teilen",
    previous: "Zurück",
    next: "Weiter",
    page: (page, pages) => `${page} von ${pages}`,
  },
  wasRight: "War das richtig?",
  feedback: {
    thanks: "Danke, notiert.",
    title: "Was war falsch?",
    label: "Was hattest du erwartet?",
    placeholder: "Zum Beispiel: Das Datum steht im dritten Absatz",
    noted: "Danke. Dein Hinweis hilft, die Antworten zu verbessern.",
  },
  askPanel: {
    text: "**Frag mich zu den Artikeln.** Ich antworte mit ihren eigenen Worten und sage es, wenn sie keine Antwort haben.",
    button: "Fragen",
    title: "Eine Frage zu den Artikeln",
    question: "Deine Frage",
    placeholder: "Zum Beispiel: Wann fährt die Fähre wieder?",
    whoSees: "Wer die Antwort sieht",
    onlyMe: "Nur ich",
    everybody: "Alle hier",
  },
  fromTitle: "Nur nach dem Titel deines Beitrags. Um weiterzufragen, erwähne mich hier mit den Einzelheiten.",
  dismiss: {
    forbidden: "Ich darf hier nicht alle Nachrichten dieser Antwort löschen; wer Nachrichten verwalten darf, kann es.",
    notYours: "Nur wer gefragt hat oder Nachrichten verwalten darf, kann das entfernen.",
  },
  continued: "Weiter in der nächsten Nachricht.",
  dropped: (count) =>
    count === 1
      ? "Eine weitere Stelle ist zu lang, um sie hier zu zeigen."
      : `${count} weitere Stellen sind zu lang, um sie hier zu zeigen.`,
  sharedBy: (mention) => `Geteilt von ${mention}`,
  help: ({ mention, retentionDays, command }) => [
    "Ich beantworte Fragen zum Artikel mit seinen eigenen Worten: Jedes Zitat lässt sich prüfen, und wenn er nicht antwortet, sage ich das.",
    [
      `- Erwähne mich mit einer Frage (${mention} …), schreib mir direkt oder nutze ${command("ask")}.`,
      "- Antworte auf eine meiner Antworten, um weiterzufragen, und lass die Erwähnung an.",
      `- ${command("fact")} und ${command("facts")} zeigen Personen, Daten, Zahlen und mehr; ${command("sources")} zeigt die Artikel.`,
      "- Bei der Nachricht von jemandem: **Apps › Mit dem Artikel prüfen**.",
      "- Wer einen Server verwalten darf, fügt dort mit **/source add** Artikel hinzu und stellt mich mit **/settings** ein.",
    ].join("\n"),
    [
      `Fragen, Antworten und Rückmeldungen bewahre ich ${days(retentionDays)} auf, unter einer verschlüsselten Kennung statt deines Namens;`,
      `${command("forget")} löscht deine sofort.`,
    ].join(" "),
  ],
  forgotten: (count) =>
    count === 0 ? "Ich hatte nichts von dir." : "Erledigt: Ich habe alles gelöscht, was ich über dich aufbewahrt habe.",
  withheld: "Ich kann nicht sehen, was du geschrieben hast: Lass die Erwähnung an (@ON), wenn du mir antwortest.",
  notKept: "Diese Antwort habe ich nicht mehr. Frag mich bitte noch einmal.",
  cannotWrite: (channel) =>
    `In ${channel} darf ich nicht schreiben. Wer den Server verwaltet, kann mir dort erlauben, Nachrichten zu senden und den Verlauf zu lesen.`,
  commandChanged:
    "Dieser Befehl hat sich geändert, seit dein Discord ihn geladen hat: Bitte lade Discord neu (Strg+R oder App neu starten) und versuch es noch einmal.",
  disconnected: "Die Verbindung zu Discord riss ab, während ich antwortete. Bitte frag mich noch einmal.",
  status: (articles, title) => {
    if (articles === 0) return "Noch kein Artikel";
    if (articles > 1) return `Kennt ${articles} Artikel`;
    return title === undefined ? "Kennt einen Artikel" : `Kennt einen Artikel: ${title}`;
  },
};

function days(count: number): string {
  return count === 1 ? "einen Tag" : `${count} Tage`;
}
