import type { StatedWords } from "../types/stated-words.ts";

export const statedWords: StatedWords = {
  by: "par",
  writtenBy:
    "(?:écrite?|rédigée?|publiée?|posté|texte|propos recueillis|article|reportage|signé)(?: et photos)" +
    String.raw`? (?:par|de)|(?:auteur|autrice|auteure|rédacteur|rédactrice|texte|par)s?\s?:`,
  functions: "journaliste|correspondante?|envoyée?|rédactrice|rédacteur",
  and: "et|&|avec",
  published: "publiée?|postée?|ligne|parue?",
  dated: "en|date|le|à|du|parution|écrit|par|heures?|créé",
  updated: "mise? à jour|modifiée?|actualisée?|dernière",
  license: String.raw`licence\s?:|(?:sous|publié sous|diffusé sous|mis à disposition sous)(?: la)? licence`,
  allRights: "tous droits réservés",
  publicDomain: "domaine public",
  licensedSelf:
    "(?:(?:cet? |le présent |cette )(?:article|œuvre|page|document|site|livre|rapport|projet|logiciel)" +
    String.raw`|(?:(?:ce|le) )?(?:texte|contenu)s?)(?: [^\s.;:]+){0,8}? sous`,
  source: String.raw`(?:sources?|éditeur|publié par)\s?:|(?:publié|paru)e? (?:dans|sur)`,
  photo: "photos?|photographies?|images?",
  photoCredit: "crédits?",
  photoBy: "de|par",
  photographed: "pris|prise|fait|faite|credit|signe|a qui|de qui|auteur|photographe",
};
