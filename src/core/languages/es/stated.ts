import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "por",
  writtenBy:
    "(?:escrito|redactado|publicado|texto|reportaje|artículo|entrevista)(?: y fotos)? (?:por|de)" +
    String.raw`|(?:autor|autora|autores|redacción|texto|por)\s?:`,
  and: "&|con",
  dated: "publicado|publicada|fecha|el|del|a|las|la|horas?|hrs?|escrito|por|creado|posteado",
  updated: "actualizado|actualizada|modificado|última|actualización",
  license: String.raw`licencia\s?:|(?:bajo|publicado bajo|con)(?: una?)?(?: la)? licencia`,
  licensedSelf:
    "(?:este|esta|el presente) (?:artículo|texto|obra|página|documento|contenido|sitio|libro|informe)" +
    String.raw` (?:está|se)(?: \w+)?(?: \w+)? bajo`,
  source: String.raw`(?:fuentes?|editorial|publicado por)\s?:|publicado (?:originalmente )?en`,
};
