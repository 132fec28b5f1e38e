import { wordSet } from "./vocabulary-type.ts";

/** What a French ministry is for, with and without accents: a minister's name may follow ("ministre des Finances X"), and alone it names nothing. */
export const MINISTRIES: ReadonlySet<string> = wordSet(`
  finances santé intérieur étrangères justice défense éducation travail économie agriculture culture sports armées transports écologie environnement communication énergie logement budget
  industrie commerce tourisme pêche recherche jeunesse outre-mer solidarités publics comptes affaires transition cultes territoires relations
  sante interieur etrangeres defense education economie armees ecologie energie peche solidarites
`);
