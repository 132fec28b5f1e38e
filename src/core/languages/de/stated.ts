import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "von",
  writtenBy:
    "(?:geschrieben|verfasst|veröffentlicht|(?:dieser )?text|ein beitrag|ein artikel|interview|eine reportage)" +
    String.raw`(?: und fotos)? von|(?:autor|autorin|autoren|autorinnen|verfasser|verfasserin|text|von)\s?:`,
  functions: "redakteurin|redakteur|korrespondentin|korrespondent|reporterin",
  and: "und|&|mit",
  published: "veröffentlicht|erschienen|gepostet|stand",
  dated: "datum|am|vom|den|um|uhr|von|geschrieben|erstellt|der",
  updated: "aktualisiert|geändert|zuletzt|bearbeitet",
  license: String.raw`lizenz\s?:|(?:unter|veröffentlicht unter|lizenziert unter)(?: der| einer)?(?: lizenz)?(?= (?:CC|Creative|MIT|GPL|Apache))`,
  allRights: "alle rechte vorbehalten",
  publicDomain: "gemeinfrei",
  licensedSelf:
    "(?:(?:dieser|diese|dieses|der vorliegende) (?:artikel|werk|seite|beitrag|dokument|website|buch|bericht|projekt)" +
    String.raw`|(?:(?:dieser|der|alle) )?(?:text|inhalt)e?)(?: [^\s.;:]+){0,8}? unter`,
  source: String.raw`(?:quellen?|verlag|herausgeber)\s?:|(?:zuerst )?erschienen (?:in|im|bei|auf)`,
  photo: "fotos?|bild(?:er)?|aufnahmen?|(?:bild|foto)nachweis",
  photoBy: "von",
  photographed: "gemacht|aufgenommen|geschossen|von wem|stammt|stammen|fotograf|fotografin",
};
