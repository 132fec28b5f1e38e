import type { PortfolioWords } from "../../verify/concepts.ts";
import { crossWords } from "../cross-words.ts";

/** Words for ministers, and others with an office, by what they are in charge of; written as those of concepts. */
export const portfolioWords: PortfolioWords = {
  healthMinister: of("de_sanidad de_salud"),
  financeMinister: of("de_hacienda de_finanzas de_economia"),
  interiorMinister: of("del_interior de_interior"),
  foreignMinister: of("de_exteriores de_asuntos_exteriores"),
  justiceMinister: of("de_justicia"),
  defenceMinister: of("de_defensa"),
  educationMinister: of("de_educacion"),
  cultureMinister: of("de_cultura"),
  agricultureMinister: of("de_agricultura"),
  environmentMinister: of("de_medio_ambiente del_medio_ambiente de_transicion"),
  transportMinister: of("de_transporte de_transportes de_movilidad"),
  labourMinister: of("de_trabajo de_empleo"),
  energyMinister: of("de_energia"),
  industryMinister: of("de_industria"),
  housingMinister: of("de_vivienda"),
  sportsMinister: of("de_deporte de_deportes"),
  tradeMinister: of("de_comercio"),
  tourismMinister: of("de_turismo"),
  scienceMinister: of("de_ciencia de_universidades"),
};

/** Whoever is in charge of fields that are told with their preposition; regions have councillors. */
function of(fields: string): string {
  return crossWords("ministr* consejer* conseller* secretari*_de_estado concejal* viceministr*", fields);
}
