import { crossWords } from "../cross-words.ts";

/** Words for ministers, and others with an office, by what they are in charge of; written as those of concepts. */
export const portfolioWords = {
  healthMinister: of("health"),
  financeMinister: `${of("finance economy economics")} chancellor_of_the_exchequer`,
  interiorMinister: of("interior home"),
  foreignMinister: of("foreign"),
  justiceMinister: of("justice"),
  defenceMinister: of("defence defense"),
  educationMinister: of("education"),
  cultureMinister: of("culture"),
  agricultureMinister: of("agriculture farm"),
  environmentMinister: of("environment climate"),
  transportMinister: of("transport"),
  labourMinister: of("labour labor employment"),
  energyMinister: of("energy"),
  industryMinister: of("industry"),
  housingMinister: of("housing"),
  sportsMinister: of("sport sports"),
  tradeMinister: of("trade"),
  tourismMinister: of("tourism"),
  scienceMinister: of("science research universities"),
};

/** Of every field both "health minister" and "minister for health". */
function of(fields: string): string {
  const behind = crossWords("minister_of minister_for secretary_for minister_of_the minister_for_the", fields);
  return `${crossWords(fields, "minister ministers secretary commissioner")} ${behind}`;
}
