import type { CommandLineWords } from "../types/command-line-words.ts";

export const commandLine: CommandLineWords = {
  description: "Beantwortet Fragen zu Artikeln mit Zitaten, die sich prüfen lassen.",
  titles: { usage: "Aufruf:", options: "Optionen:", commands: "Befehle:" },
  commands: {
    ask: "eine Frage beantworten; ohne Frage ein Gespräch führen oder eine von der Standardeingabe lesen",
    index: "den Index auf den Stand der Artikel bringen",
    sources: "die Artikel auflisten",
    show: "einen Artikel mit nummerierten Absätzen ausgeben",
    verify: 'gespeicherte Antworten prüfen, wie ask --json oder --batch sie ausgibt ("-": Standardeingabe)',
    check: 'einen Text Satz für Satz mit den Artikeln vergleichen ("-": Standardeingabe)',
    facts: "Personen, Orte, Daten, Zahlen ... der Artikel auflisten oder eines davon nach dem Namen suchen",
    doctor: "Modelle, native Module, Ordner und Einstellungen prüfen",
    bot: "den Discord-Bot starten; ohne Token sagen, woher man eines bekommt, und ein Gespräch führen",
    help: "die Hilfe eines Befehls ausgeben",
  },
  options: {
    version: "die Version ausgeben",
    help: "diese Hilfe ausgeben",
    corpus: "Ordner der Artikel (sonst SOURCIER_CORPUS oder corpus)",
    data: "Ordner des Index (sonst SOURCIER_DATA oder data)",
    lang: "Sprache der Meldungen (sonst die von LC_ALL, LC_MESSAGES oder LANG, oder en)",
    quiet: "keine Meldungen, kein Fortschritt, nur das Ergebnis",
    json: "JSON ausgeben",
    jsonAnswer: "das Ergebnis als eine Zeile JSON ausgeben",
    explain: "ausgeben, warum es eine Antwort gibt oder nicht",
    batch: 'jede Zeile einer JSONL-Datei beantworten ("-": Standardeingabe)',
    raw: "genau den Text ausgeben, auf den Zitate zeigen",
    kind: "nur Fakten dieser Art",
  },
  exitCodes: {
    ask: "Endet mit 0 beantwortet, 3 nicht in den Artikeln, 2 ein Fehler von dir, 1 ein Bug; ein Gruß mit 3, --batch mit 0.",
    verify: "Endet mit 0, wenn jedes Zitat unversehrt ist, sonst mit 3.",
    check: "Endet mit 0, was auch immer die Artikel sagen, 2, wenn die Datei fehlt, leer oder kein Text ist.",
    facts: "Endet mit 3, wenn kein Fakt so heißt.",
    doctor: "Endet mit 0, wenn sich Fragen beantworten lassen, sonst mit 2.",
    bot: "Endet mit 0, wenn er angehalten wird, 2 ohne Token oder wenn Discord es ablehnt, 1 bei einem Bug.",
  },
  refusals: {
    unknownOption: (option) => `Eine Option ${option} gibt es nicht.`,
    unknownCommand: (command) => `Einen Befehl ${command} gibt es nicht.`,
    missingArgument: (argument) => `Das Argument ${argument} fehlt.`,
    missingValue: (option) => `Der Wert von ${option} fehlt.`,
    tooManyArguments: "Es sind zu viele Argumente.",
    invalidValue: (option, value, allowed) => `${option} muss eines von ${allowed} sein; angegeben war ${value}.`,
    conflict: (option, other) => `${option} und ${other} gehen nicht zusammen.`,
    didYouMean: (meant) => `Meintest du ${meant}?`,
  },
  hints: {
    unknownOption:
      'Ein Wort, das mit "-" beginnt und keine Option ist, steht hinter "--": sourcier ask -- "-1 oder 1?"',
    unknownCommand:
      'Eine Frage steht hinter ask: sourcier ask "Wer eröffnete die Sitzung?" Alle Befehle: sourcier --help',
  },
};
