import type { ListWords } from "../types/list-words.ts";

export const listWords: ListWords = {
  items: "schritte?|punkte?|eintrag",
  last: "letzte|letzten|letzter",
  firstOfAll: "kommt zuerst|zuerst tun|zuerst machen|als erstes",
  need: "brauche|brauchen|braucht|benotige|benotigt|notig|mitbringen|mitnehmen|dabeihaben",
  steps:
    "wie kann ich|wie kann man|wie werde ich|wie wird man|wie bekomme ich|wie bekommt man|wie mache ich|wie macht man",
  present: "anwesend|anwesende|teilgenommen|teilnehmer|teilnehmende",
  absent: "abwesend|entschuldigt|fehlte|fehlten|gefehlt|fehlend|fehlt|fehlen|verhindert",
  where: "wo",
  meeting: "sitzung|versammlung|treffen|tagte|stattgefunden|fand",
  venue: "ort|sitzungsort|tagungsort",
  sections: "artikel|abschnitt|kapitel|paragraph|top|punkt",
  saying: "was|wie|wovon|lautet|steht|regelt|besagt|in|unter|der|dem|handelt",
  released: "version|veroffentlicht|erschienen|erschien|kam|heraus|herausgekommen",
  party: "partei|fraktion",
  address: "adresse|anschrift",
  email: "e-mail-adresse|mailadresse|emailadresse|e-mail|email",
  phone: "telefonnummer|rufnummer|handynummer|telefon",
  web: "webseite|website|internetadresse|internetseite|webadresse",
};
