import type { MistakeWords } from "../types/error-words.ts";

type AddressCode = Extract<keyof MistakeWords["byCode"], `address-${string}`>;

const SHOWN = "Gib die Adresse des Artikels, wie der Browser sie zeigt.";
const CONNECTION = "Prüf die Adresse und die Verbindung und versuch es noch einmal.";
const LATER = "Versuch es später noch einmal, oder füge den Artikel als Datei hinzu.";
const ALONE = "Füge den Artikel allein als Datei hinzu.";
const OWN_COPY = "Wenn du den Artikel verwenden darfst, füge deine eigene Kopie als Datei hinzu.";
const ASK = "Frag den Herausgeber, oder füge deine eigene Kopie als Datei hinzu.";

/** For whoever gives an address. */
export const addressMistakes: Pick<MistakeWords["byCode"], AddressCode> = {
  "address-invalid": {
    syntax: ({ address }) => ({
      message: `${address} kann nicht geholt werden: Das ist keine Webadresse.`,
      hint: SHOWN,
    }),
    scheme: ({ address }) => ({
      message: `${address} kann nicht geholt werden: Sie beginnt nicht mit http:// oder https://.`,
      hint: SHOWN,
    }),
    port: ({ address }) => ({
      message: `${address} kann nicht geholt werden: Sie nennt einen anderen Port als 80 und 443.`,
      hint: SHOWN,
    }),
    credentials: ({ address }) => ({
      message: `${address} kann nicht geholt werden: Sie enthält einen Benutzernamen oder ein Passwort.`,
      hint: SHOWN,
    }),
  },
  "address-private": ({ address }) => ({
    message: `${address} wird nicht geholt: Sie führt auf diesen Rechner oder in ein privates Netz.`,
    hint: "Gib eine Adresse des öffentlichen Internets, oder füge den Artikel als Datei hinzu.",
  }),
  "address-unreachable": {
    name: ({ address }) => ({ message: `${address} ist nicht erreichbar: Der Name ist unbekannt.`, hint: CONNECTION }),
    connection: ({ address }) => ({
      message: `${address} ist nicht erreichbar: Dort antwortet nichts.`,
      hint: CONNECTION,
    }),
    certificate: ({ address }) => ({
      message: `${address} ist nicht erreichbar: Dem Zertifikat ist nicht zu trauen.`,
      hint: CONNECTION,
    }),
    "broken-off": ({ address }) => ({
      message: `${address} ist nicht erreichbar: Die Antwort bricht ab.`,
      hint: CONNECTION,
    }),
  },
  "address-timeout": ({ address, seconds }) => ({
    message: `${address} hat in ${seconds} Sekunden nicht geantwortet.`,
    hint: LATER,
  }),
  "address-status": {
    gone: ({ address, status }) => ({
      message: `Unter ${address} gibt es keine Seite (${status}).`,
      hint: "Prüf die Adresse.",
    }),
    failed: ({ address, status }) => ({ message: `${address} antwortet mit dem Fehler ${status}.`, hint: LATER }),
  },
  "address-redirects": ({ address, max }) => ({
    message: `${address} leitet mehr als ${max} Mal weiter.`,
    hint: "Öffne sie im Browser und gib die Adresse, bei der sie endet.",
  }),
  "address-too-large": {
    size: ({ address, max }) => ({ message: `${address} ist zu groß: mehr als ${max} MB.`, hint: ALONE }),
    ratio: ({ address, max }) => ({
      message: `${address} ist zu groß: entpackt mehr als das ${max}-Fache.`,
      hint: ALONE,
    }),
  },
  "address-type": ({ address, type }) => ({
    message: `${address} ist kein lesbares Dokument (${type}).`,
    hint: "Lesbar sind Webseiten, PDF, Word, EPUB, Markdown, reiner Text und Feeds.",
  }),
  "address-feed": {
    feed: ({ address }) => ({
      message: `${address} ist ein Feed, kein Artikel.`,
      hint: "Füge ihn mit /feed add hinzu: Jeder Eintrag wird eine Quelle.",
    }),
    none: ({ address }) => ({
      message: `${address} ist kein Feed.`,
      hint: "Gib die Adresse eines RSS-, Atom- oder JSON-Feeds an.",
    }),
  },
  "address-paywalled": {
    status: ({ address }) => ({
      message: `${address} steht hinter einer Bezahlschranke oder Anmeldung.`,
      hint: OWN_COPY,
    }),
    declared: ({ address }) => ({
      message: `${address} steht hinter einer Bezahlschranke oder Anmeldung.`,
      hint: OWN_COPY,
    }),
    short: ({ address }) => ({
      message: `${address} zeigt nur ein paar Zeilen, wie eine Seite hinter einer Bezahlschranke oder Anmeldung.`,
      hint: OWN_COPY,
    }),
  },
  "address-reserved": {
    robots: ({ address }) => ({
      message: `${address} wird nicht von selbst geholt: Die Seite bittet Programme, fernzubleiben.`,
      hint: ASK,
    }),
    tdm: ({ address }) => ({
      message: `${address} wird nicht von selbst geholt: Die Seite bittet Programme, ihren Text nicht zu verwenden.`,
      hint: ASK,
    }),
  },
};
