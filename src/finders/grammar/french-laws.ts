import { monthNames } from "../../core/languages/month-names.ts";
import type { LegalTextGrammar } from "./thing-grammar.ts";

const KIND = new RegExp(
  "(?:(?:projets?|propositions?) de loi|lois?|ordonnances?|décrets?|directives?|règlement|convention" +
    "|résolution)(?: (?:organiques?|constitutionnelles?|européenne?s?|internationale?s?|générale?" +
    "|ordinaires?))?",
  "u",
);
const DATED = new RegExp(
  `(?:du|n°|no\\.?) ?\\d[\\d\\-/]*(?:er)?(?: (?:${monthNames("fr")})(?!\\p{L})(?: \\d{4})?)?`,
  "u",
);
const PURPOSE = new RegExp(
  String.raw`(?:de finances(?: rectificative)?|de programmation \p{Ll}+|de financement de la sécurité sociale` +
    String.raw`|de bioéthique|de transition \p{Ll}+|d['’](?:orientation|habilitation) \p{Ll}+` +
    "|d['’][ÉéEe]tat d['’]urgence(?: sanitaire)?)",
  "u",
);
const ABOUT = /(?:sur|relative?s? (?:à|aux?)|contre|portant|visant à|pour) ?/u;

/** "loi du 9 décembre 1905", "projet de loi de finances", "loi relative à la bioéthique", "rapport Delevoye". */
export const frenchLaws: LegalTextGrammar = {
  text: new RegExp(
    `(?<!\\p{L})${KIND.source} (?:(?:${DATED.source}|${PURPOSE.source})(?: (?<then>` +
      `${ABOUT.source})(?=\\p{L}))?|(?<about>${ABOUT.source})(?=(?:la |le |l['’]|les )\\p{L}))`,
    "gu",
  ),
  report: /(?<!\p{L})rapport(?: \p{Lu}[\p{L}’'-]*\p{Ll})+/gu,
  definite: /(?<!\p{L})(?:[Ll]['’]|[Ll]es? |[Ll]a |du |des |aux? |cette |ce )$/u,
};
