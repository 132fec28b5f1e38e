import type { PortfolioWords } from "../../verify/concepts.ts";
import { crossWords } from "../cross-words.ts";

/** Words for ministers, and others with an office, by what they are in charge of; written as those of concepts. */
export const portfolioWords: PortfolioWords = {
  healthMinister: of("de_la_sante a_la_sante"),
  financeMinister: of("des_finances de_l_economie aux_finances a_l_economie du_budget"),
  interiorMinister: of("de_l_interieur"),
  foreignMinister: of("des_affaires_etrangeres"),
  justiceMinister: of("de_la_justice a_la_justice"),
  defenceMinister: of("de_la_defense a_la_defense des_armees"),
  educationMinister: of("de_l_education a_l_education"),
  cultureMinister: of("de_la_culture a_la_culture"),
  agricultureMinister: of("de_l_agriculture a_l_agriculture"),
  environmentMinister: of("de_l_environnement a_l_environnement de_la_transition de_l_ecologie a_l_ecologie"),
  transportMinister: of("des_transports aux_transports"),
  labourMinister: of("du_travail de_l_emploi a_l_emploi"),
  energyMinister: of("de_l_energie a_l_energie"),
  industryMinister: of("de_l_industrie a_l_industrie"),
  housingMinister: of("du_logement au_logement"),
  sportsMinister: of("des_sports aux_sports"),
  tradeMinister: of("du_commerce au_commerce"),
  tourismMinister: of("du_tourisme au_tourisme"),
  scienceMinister: of("de_la_recherche a_la_recherche de_l_enseignement_superieur"),
};

/** Whoever is in charge of fields that are told with their article. */
function of(fields: string): string {
  return crossWords("ministre ministres ministre_delegue ministre_deleguee secretaire_d_etat adjoint adjointe", fields);
}
