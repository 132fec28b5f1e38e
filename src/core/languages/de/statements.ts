import type { StatementWords } from "../types/statement-words.ts";
import { conceptWords } from "./concepts.ts";
import { markerWords } from "./markers.ts";
import { nationalityWords } from "./nationalities.ts";
import { numberWords } from "./numbers.ts";
import { occupationWords } from "./occupations.ts";
import { oppositeWords } from "./opposites.ts";
import { portfolioWords } from "./portfolios.ts";
import { thingWords } from "./things.ts";

export const statementWords: StatementWords = {
  concepts: { ...conceptWords, ...occupationWords, ...portfolioWords, ...oppositeWords, ...thingWords },
  markers: markerWords,
  nations: nationalityWords,
  numbers: numberWords,
  courtesies: ["herr", "frau"],
  namesSpeakerBehind: ["laut"],
  notOnly: ["nur"],
  atPlace: ["in", "nach"],
  and: ["und"],
  ordinary: [
    "Der Bäcker öffnet seinen Laden vor Tagesanbruch, und die Nachbarn kaufen noch warmes Brot.",
    "Der Ausschuss veröffentlichte gestern einen Bericht über die Ausgaben der Region im nächsten Jahr.",
    "Nach zwei Stunden Fußweg sahen die Wanderer den See zwischen den Bäumen.",
    "Ihr zufolge trifft diese Krankheit vor allem Kinder, die wenig schlafen.",
    "Die Mannschaft hat ihr letztes Spiel verloren, doch der Trainer bleibt zuversichtlich.",
    "Man muss die Maschine ausschalten, bevor man den Filter wechselt.",
  ],
  blanks: { name: "wer", number: "wie viele" },
};
