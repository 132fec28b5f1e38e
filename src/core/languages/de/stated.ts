import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "von",
  writtenBy:
    "(?:geschrieben|verfasst|veröffentlicht|text|ein beitrag|ein artikel|interview|eine reportage)" +
    String.raw`(?: und fotos)? von|(?:autor|autorin|autoren|autorinnen|verfasser|verfasserin|text|von)\s?:`,
  and: "und|&|mit",
  dated: "veröffentlicht|erschienen|datum|am|vom|den|um|uhr|von|gepostet|geschrieben|stand|erstellt|der",
  updated: "aktualisiert|geändert|zuletzt|bearbeitet",
  license: String.raw`lizenz\s?:|(?:unter|veröffentlicht unter|lizenziert unter)(?: der| einer)?(?: lizenz)?(?= (?:CC|Creative|MIT|GPL|Apache))`,
  licensedSelf:
    "(?:dieser|diese|dieses|der vorliegende) (?:artikel|text|werk|seite|beitrag|dokument|inhalt|website" +
    String.raw`|buch|bericht) (?:steht|ist|wird)(?: \w+)? unter`,
  source: String.raw`(?:quellen?|verlag|herausgeber)\s?:|(?:zuerst )?erschienen (?:in|im|bei|auf)`,
};
