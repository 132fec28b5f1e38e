import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "por",
  writtenBy:
    "(?:escrito|redactado|publicado|texto|reportaje|artículo|entrevista)(?: y fotos)? (?:por|de)" +
    String.raw`|(?:autor|autora|autores|redacción|texto|por)\s?:`,
  functions: "redactora?|periodista|corresponsal|enviad[ao]",
  and: "&|con",
  published: "publicado|publicada|posteado",
  dated: "fecha|el|del|a|las|la|horas?|hrs?|escrito|por|creado",
  updated: "actualizado|actualizada|modificado|última|actualización",
  license: String.raw`licencia\s?:|(?:bajo|publicado bajo|con)(?: una?)?(?: la)? licencia`,
  allRights: "todos los derechos reservados",
  publicDomain: "dominio público",
  licensedSelf:
    "(?:(?:este|esta|el presente) (?:artículo|obra|página|documento|sitio|libro|informe|proyecto)" +
    String.raw`|(?:(?:este|el) )?(?:texto|contenido)s?)(?: [^\s.;:]+){0,8}? bajo`,
  source: String.raw`(?:fuentes?|editorial|publicado por)\s?:|publicado (?:originalmente )?en`,
  photo: "fotos?|fotografías?|imagen|imágenes",
  photoBy: "de|por",
  photographed: "hizo|tomo|saco|autor|autora|de quien|fotografo|fotografa",
};
