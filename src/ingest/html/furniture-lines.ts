import type { GatheredText } from "./inline-text.ts";

/** Labels over advertisements, alone on their line: en, fr, de, es, vi. */
const ADVERTISEMENT =
  /^(?:advertisements?|ad|sponsored|publicité|annonce|anzeige|werbung|publicidad|anuncio|quảng cáo)$/iu;
/** What opens a line that leads to another article: en, fr, de, es, vi. */
const READ_ALSO = new RegExp(
  "^(?:read (?:also|more|next)|see also|also read|related|more on this|lire (?:aussi|également" +
    "|la suite)|à lire(?: aussi)?|voir aussi|sur le même sujet|lesen sie auch|mehr zum thema|siehe auch" +
    String.raw`|lee también|lea también|leer más|te puede interesar|vea también|xem thêm|đọc thêm|tin liên quan)\b`,
  "iu",
);
/** A page's own copyright: with its year or its rights, which a photo's credit has not. */
const COPYRIGHT =
  /^(?:©|\(c\)|copyright\b).*(?:\b(?:19|20)\d\d\b|rights reserved|droits réservés|rechte vorbehalten|derechos reservados|bản quyền)/iu;
const MAX_LINE_CHARS = 300;

/** Whether a line stands on a page beside its article: a label of an advertisement, a link to another article. */
export function isFurnitureLine({ text, isLinked }: GatheredText): boolean {
  const line = text.replace(/\s+/g, " ").trim();
  if (ADVERTISEMENT.test(line)) return true;
  if (line.length <= MAX_LINE_CHARS && COPYRIGHT.test(line)) return true;
  return isLinked && line.length <= MAX_LINE_CHARS && READ_ALSO.test(line.replace(/^[^\p{L}]+/u, ""));
}
