import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "par",
  writtenBy:
    "(?:écrite?|rédigée?|publiée?|posté|texte|propos recueillis|article|reportage|signé)(?: et photos)" +
    String.raw`? (?:par|de)|(?:auteur|autrice|auteure|rédacteur|rédactrice|texte|par)s?\s?:`,
  and: "et|&|avec",
  dated: "publiée?|postée?|mise? en ligne|paru|date|le|à|du|parution|écrit|par|heures?|créé",
  updated: "mise? à jour|modifiée?|actualisée?|dernière",
  license: String.raw`licence\s?:|(?:sous|publié sous|diffusé sous|mis à disposition sous)(?: la)? licence`,
  licensedSelf:
    "(?:cet? |le présent |cette )(?:article|texte|œuvre|page|document|contenu|site|livre|rapport)" +
    String.raw` est(?: \w+)?(?: \w+)?(?: à disposition)? sous`,
  source: String.raw`(?:sources?|éditeur|publié par)\s?:|(?:publié|paru)e? (?:dans|sur)`,
};
