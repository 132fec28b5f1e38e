import type { MistakeWords } from "../types/error-words.ts";
import { addressMistakes } from "./address-mistakes.ts";
import { databaseMistakes } from "./database-mistakes.ts";
import { modelsMistakes, modelsSettings } from "./models-mistakes.ts";
import { sourceMistakes } from "./source-mistakes.ts";

/** For whoever runs Sourcier. */
export const mistakes: MistakeWords = {
  byCode: {
    ...addressMistakes,
    ...databaseMistakes,
    ...modelsMistakes,
    ...sourceMistakes,
    "question-empty": ({ question }) => ({
      message: question === "" ? "Die Frage ist leer." : `In der Frage steht kein Wort: ${JSON.stringify(question)}.`,
      hint: "Frag etwas zum Artikel, zum Beispiel wer, wann, wo oder wie viele.",
    }),
    "question-unreadable": {
      script: ({ question }) => ({
        message: `Das Modell kann das meiste dieser Frage nicht lesen: ${JSON.stringify(question)}.`,
        hint: "Stell sie in einer Sprache, die lateinische Buchstaben schreibt.",
      }),
      length: ({ chars, maxChars }) => ({
        message: `Die Frage ist ${chars} Zeichen lang; in einer Befehlszeile haben ${maxChars} Platz.`,
        hint: "Stell eine kürzere Frage.",
      }),
    },
    "argument-invalid": {
      "question-beside-batch": ({ question }) => ({
        message: `--batch nimmt seine Fragen aus der Datei, hier steht aber noch eine: ${JSON.stringify(question)}.`,
        hint: "Lass eine von beiden weg, oder schreib die Frage als eigene Zeile in die Datei.",
      }),
      file: ({ file, reason }) => ({
        message: `${JSON.stringify(file)} lässt sich nicht lesen: ${reason}.`,
        hint: 'Nenn eine Datei, die du lesen darfst, oder "-" für die Standardeingabe.',
      }),
      "no-text": ({ file, character }) => ({
        message: `${JSON.stringify(file)} ist kein Text in UTF-8: siehe Zeichen ${character}.`,
        hint: "Speicher ihn als reinen Text in UTF-8 und prüf ihn noch einmal.",
      }),
      "file-to-add": ({ file, reason }) => ({
        message: `${JSON.stringify(file)} lässt sich nicht lesen: ${reason}.`,
        hint: "Nenn eine Datei, die du lesen darfst, oder eine ganze Adresse: https://…",
      }),
      language: ({ given, known }) => ({
        message: `--lang muss eine dieser Sprachen sein: ${known.join(", ")}; angegeben war ${JSON.stringify(given)}.`,
        hint: "Ohne --lang gilt die Sprache von LC_ALL, LC_MESSAGES oder LANG.",
      }),
    },
    "setting-invalid": {
      ...modelsSettings,
      values: ({ lines, places }) => ({ message: lines.join("\n"), hint: `Ändere es ${places.join(" und ")}.` }),
      file: ({ path }) => ({
        message: `Die Einstellungen in ${path} lassen sich nicht lesen.`,
        hint: "Mach eine Textdatei daraus, die du lesen darfst, oder lösch sie.",
      }),
      "data-folder": ({ path }) => ({
        message: `Der Datenordner ${path} muss ein Ordner sein; an seiner Stelle liegt eine Datei.`,
        hint: "Nenn einen anderen Ordner mit --data (SOURCIER_DATA).",
      }),
      port: ({ port }) => ({
        message: `HEALTH_PORT ${port} lässt sich nicht öffnen.`,
        hint: "Vielleicht nutzt ihn ein anderes Programm: Wähl einen anderen Port, oder lass HEALTH_PORT leer.",
      }),
    },
    "source-unknown": ({ source, known }) => ({
      message: `Es gibt keine Quelle ${JSON.stringify(source)}.`,
      hint: known.length === 0 ? "Es gibt keinen Artikel." : `Bekannte Quellen: ${known.join(", ")}.`,
    }),
    "file-type": ({ file, extensions }) => ({
      message: `${file} ist kein Dokument einer Art, die hier gelesen wird.`,
      hint: `Gelesen werden: ${extensions.join(" ")}`,
    }),
    "source-of-folder": ({ source, file }) => ({
      message: `${source} stammt aus dem Ordner der Artikel.`,
      hint: `Er wird von selbst neu gelesen, wenn ${file} sich ändert; um ihn zu entfernen, lösch die Datei.`,
    }),
    "source-of-file": ({ source }) => ({
      message: `${source} stammt von keiner Adresse: Es gibt nichts, was neu anzusehen wäre.`,
      hint: "Füg die Datei noch einmal hinzu, wenn sie sich geändert hat.",
    }),
    "corpus-missing": {
      missing: ({ folder }) => ({ message: `Es gibt keinen Ordner ${folder}.`, hint: NAME_A_CORPUS }),
      file: ({ folder }) => ({ message: `${folder} ist eine Datei, kein Ordner.`, hint: NAME_A_CORPUS }),
      system: ({ folder, reason }) => ({
        message: `${folder} lässt sich nicht lesen: ${reason}.`,
        hint: NAME_A_CORPUS,
      }),
    },
    "corpus-empty": () => ({
      message: "Es gibt keinen Artikel, der sich lesen ließ.",
      hint: "Leg einen Artikel (.md, .txt, .html, .pdf, .docx, .epub) in den Ordner; `sourcier index` sagt, was warum nicht genommen wurde.",
    }),
    "file-empty": ({ file }) => ({
      message: `In ${file} steht kein Absatz.`,
      hint: "Schreib den Artikel unter den Kopf, oder lösch die Datei.",
    }),
    "file-binary": ({ file, offset }) => ({
      message: `${file} ist kein Text, was immer der Name sagt (Byte ${offset} ist NUL).`,
      hint: "Gib der Datei die richtige Endung, oder speicher den Artikel als reinen Text oder Markdown in UTF-8.",
    }),
    "file-encoding": ({ file, offset, byte }) => ({
      message: `${file} ist kein gültiges UTF-8: Byte ${offset} ist 0x${byte}.`,
      hint: "Speicher die Datei neu mit der Kodierung UTF-8.",
    }),
    "file-too-large": ({ file, megabytes, maxMegabytes }) => ({
      message: `${file} hat ${megabytes} MB, mehr als die erlaubten ${maxMegabytes} MB.`,
      hint: "Teil die Datei in mehrere Artikel.",
    }),
    "file-unreadable": {
      system: ({ file, reason }) => ({
        message: `${file} lässt sich nicht lesen: ${reason}.`,
        hint: "Prüf, ob es sie gibt und ob dieser Benutzer sie lesen darf.",
      }),
      outside: ({ file }) => ({
        message: `${file} ist eine Verknüpfung, die aus dem Ordner der Artikel hinausführt.`,
        hint: "Kopier in den Ordner, worauf sie zeigt.",
      }),
      loop: ({ file }) => ({
        message: `${file} ist eine Verknüpfung auf einen Ordner, in dem sie selbst liegt.`,
        hint: "Lösch die Verknüpfung.",
      }),
      "no-file": ({ file }) => ({
        message: `${file} ist weder eine Datei noch ein Ordner.`,
        hint: "Leg eine gewöhnliche Textdatei an ihre Stelle.",
      }),
      depth: ({ file, maxDepth }) => ({
        message: `${file} liegt mehr als ${maxDepth} Ordner tief.`,
        hint: "Leg die Datei weiter nach oben.",
      }),
      "same-id": ({ file, id, other }) => ({
        message: `${file} hat dieselbe Quellenkennung, ${JSON.stringify(id)}, wie ${other}.`,
        hint: "Benenn eine von beiden um: Der Name ohne Endung muss in einem Ordner einmalig sein.",
      }),
    },
    "file-language": ({ file }) => ({
      message: `Das Modell kann das meiste von ${file} nicht lesen: Es ist eine andere Schrift.`,
      hint: "Nimm einen Text in lateinischer Schrift, oder nenn in EMBEDDING_MODEL ein Modell, das diese Schrift liest.",
    }),
    "document-damaged": ({ file, format }) => ({
      message: `${file} ist kein lesbares Dokument (${format}): Es ist beschädigt oder hat ein anderes Format.`,
      hint: "Speicher es neu, oder speicher den Artikel allein als reinen Text.",
    }),
    "document-limit": ({ file, reason }) => ({
      message: `${file} ist zu groß zum Lesen: ${reason}.`,
      hint: "Teil es, oder speicher den Artikel allein als reinen Text.",
    }),
    "document-locked": ({ file, format }) => ({
      message: `${file} ist ein verschlüsseltes oder mit Passwort geschütztes Dokument (${format}).`,
      hint: "Speicher es ohne Schutz.",
    }),
    "document-no-text": ({ file, format }) => ({
      message: `${file} ist ein Dokument (${format}) ohne Text: Bilder von Seiten, oder eine Seite, die ein Skript füllt.`,
      hint: "Gib ein Dokument, dessen Text sich markieren lässt.",
    }),
    "document-failed": ({ file, detail }) => ({
      message: `${file} konnte nicht gelesen werden: Das Programm ist an diesem Dokument gescheitert (${detail}).`,
      hint: "Das ist ein Fehler des Programms: Bitte melde ihn. Speicher den Artikel solange als reinen Text.",
    }),
    "state-read-only": ({ path }) => ({
      message: `${path} lässt sich nicht zum Schreiben öffnen.`,
      hint: "Gib diesem Benutzer dort das Schreibrecht, oder nenn einen anderen Ordner mit --data (SOURCIER_DATA).",
    }),
    "state-full": ({ path }) => ({
      message: `Auf dem Datenträger von ${path} ist kein Platz mehr.`,
      hint: "Schaff Platz, oder nenn mit --data einen Ordner anderswo. Was gespeichert war, ist unversehrt.",
    }),
    "state-too-new": ({ file, found, known }) => ({
      message: `${file} hat das Format ${found}; diese Version kennt Formate bis ${known}.`,
      hint: "Bring Sourcier auf den neuesten Stand, oder nenn einen anderen Ordner mit --data. Die Datei blieb, wie sie war.",
    }),
    "state-damaged": ({ file }) => ({
      message: `${file} ist beschädigt oder keine Datenbank von Sourcier.`,
      hint: [
        `Räum die Datei beiseite, mit ${file}-wal und ${file}-shm, wo es sie gibt: Der nächste Befehl baut den Index neu.`,
        "Frühere Antworten, die nur in dieser Datei standen, lassen sich dann nicht mehr prüfen.",
      ].join(" "),
    }),
    "state-busy": ({ file }) => ({
      message: `Ein anderer Prozess schreibt schon zu lange in ${file}.`,
      hint: "Warte, bis er fertig ist, oder beende ihn, und versuch es dann noch einmal.",
    }),
    "model-missing": ({ model, place }) => ({
      message: `Das Modell ${JSON.stringify(model)} fehlt: Seine Dateien müssten hier liegen: ${place}.`,
      hint: "Stell den Ordner models wieder her, der zum Paket gehört, oder nenn ein anderes Modell (EMBEDDING_MODEL, READER_MODEL).",
    }),
    "model-damaged": ({ file, detail }) => ({
      message: `Die Modelldatei ${file} ist unbrauchbar: ${detail}.`,
      hint: "Stell sie aus dem Paket wieder her, oder von dort, woher das Modell kam.",
    }),
    "model-failed": () => ({
      message: "Der Prozess des Modells ist an derselben Anfrage zweimal gestorben.",
      hint: "Prüf, ob genug Speicher frei ist (650 MB mit beiden Modellen), und versuch es noch einmal.",
    }),
    "queue-full": ({ max }) => ({
      message: `Höchstens ${max} Anfragen dürfen warten; das war eine zu viel.`,
      hint: "Versuch es in einer Minute noch einmal.",
    }),
    cancelled: () => ({
      message: "Die Anfrage wurde abgebrochen, bevor sie fertig war.",
      hint: "Versuch es noch einmal.",
    }),
    "token-missing": () => ({
      message: "Es gibt kein DISCORD_TOKEN.",
      hint: "Kopier eines von https://discord.com/developers/applications, Seite Bot, und schreib DISCORD_TOKEN=... in .env.",
    }),
    "token-invalid": () => ({
      message: "Discord nimmt das Token in DISCORD_TOKEN nicht an.",
      hint: "Kopier es neu: https://discord.com/developers/applications, deine Anwendung, Bot, Reset Token.",
    }),
    "intent-refused": () => ({
      message: "Discord gibt diesem Bot die Texte nicht, die nicht an ihn gerichtet sind.",
      hint: "Schalte Message Content Intent ein (https://discord.com/developers/applications, deine Anwendung, Bot), oder nimm DISCORD_MESSAGE_CONTENT heraus.",
    }),
    "answers-file-invalid": {
      empty: ({ file }) => noAnswers(file, "Sie ist leer"),
      "not-json": ({ file, line }) => noAnswers(file, `Zeile ${line} ist kein JSON`),
      "no-object": ({ file, answer }) => noAnswers(file, `Antwort ${answer} ist kein Objekt`),
      "no-citations": ({ file, answer }) => noAnswers(file, `Antwort ${answer} hat keine Liste "citations"`),
      "no-citation": ({ file, answer, citation }) =>
        noAnswers(file, `Zitat ${citation} der Antwort ${answer} fehlt eines von source, version, start, end, quote`),
    },
  },
  system: {
    EACCES: "Es ist nicht erlaubt",
    EPERM: "Es ist nicht erlaubt",
    ENOENT: "Es gibt sie nicht",
    EISDIR: "Es ist ein Ordner",
    ELOOP: "Ihre Verknüpfungen laufen im Kreis",
    EMFILE: "Zu viele Dateien sind offen",
    EIO: "Der Datenträger meldet einen Fehler",
    other: (code) => `Das System meldet ${code}`,
  },
  limits: {
    depth: (max) => `Seine Elemente liegen mehr als ${max} tief ineinander`,
    elements: (max) => `Es hat mehr als ${max} Elemente`,
    pages: (max) => `Es hat mehr als ${max} Seiten`,
    entries: (max) => `Es enthält mehr als ${max} Dateien`,
    "unpacked-megabytes": (max) => `Ausgepackt hat es mehr als ${max} MB`,
    ratio: (max) => `Ausgepackt ist es mehr als ${max}-mal so groß`,
    seconds: (max) => `Es zu lesen dauert mehr als ${max} Sekunden`,
    memory: (max) => `Es zu lesen braucht mehr als ${max} MB Speicher`,
  },
  settings: {
    mistaken: (name, expected, given) => `${name} muss ${expected} sein; angegeben war ${given}.`,
    unknown: (name, meant) => `${name} ist keine Einstellung; ${meant} ist eine.`,
    secret: (chars) => `etwas aus ${chars} Zeichen, das keines ist`,
    expected: {
      folder: "ein Ordner",
      model: "ein Ordner in models/, ein Pfad oder ein Name auf dem Hub",
      "reader-model": 'ein Ordner in models/, ein Pfad, ein Name auf dem Hub oder "none"',
      share: "eine Zahl von 0 bis 1",
      "log-level": "eines von debug, info, warn, error, silent",
      switch: "1 oder 0",
      token: "ein Bot-Token ohne Leerzeichen",
      address: "eine http- oder https-Adresse",
      id: "eine Discord-ID aus 15 bis 20 Ziffern",
      ids: "Discord-IDs aus 15 bis 20 Ziffern mit Kommas dazwischen",
      database: "eine Adresse wie postgres://benutzer:passwort@host:5432/datenbank",
      port: "ein Port von 1 bis 65535",
      host: "der Name oder die Adresse dieser Maschine",
      secret: "ein Geheimnis aus mindestens 16 Zeichen ohne Leerzeichen",
    },
    range: ({ min, max, hasNoLimit }) => `eine ganze Zahl von ${min}${hasNoLimit ? " (ohne Grenze)" : ""} bis ${max}`,
    flags: "in der Befehlszeile",
    environment: "in der Umgebung",
    file: (path) => `in ${path}`,
  },
};

const NAME_A_CORPUS =
  "Leg die Artikel (.md, .txt, .html, .pdf, .docx, .epub) in einen Ordner und nenn ihn mit --corpus oder SOURCIER_CORPUS.";

function noAnswers(file: string, reason: string) {
  return {
    message: `${JSON.stringify(file)} ist keine Datei mit gespeicherten Antworten: ${reason}.`,
    hint: "Gib eine Datei an mit dem, was sourcier ask --json oder sourcier ask --batch ausgegeben hat.",
  };
}
