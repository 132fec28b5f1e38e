import type { PortfolioWords } from "../../verify/concepts.ts";

/** Words for ministers, and others with an office, by what they are in charge of; written as those of concepts. */
export const portfolioWords: PortfolioWords = {
  healthMinister: of("gesundheits"),
  financeMinister: of("finanz wirtschafts"),
  interiorMinister: of("innen"),
  foreignMinister: of("aussen"),
  justiceMinister: of("justiz"),
  defenceMinister: of("verteidigungs"),
  educationMinister: of("bildungs kultus schul"),
  cultureMinister: of("kultur"),
  agricultureMinister: of("landwirtschafts agrar"),
  environmentMinister: of("umwelt klimaschutz"),
  transportMinister: of("verkehrs"),
  labourMinister: of("arbeits sozial"),
  energyMinister: of("energie"),
  industryMinister: of("industrie"),
  housingMinister: of("bau wohnungsbau"),
  sportsMinister: of("sport"),
  tradeMinister: of("handels"),
  tourismMinister: of("tourismus"),
  scienceMinister: of("wissenschafts forschungs"),
};

/** Fields stand before the office, in one word. */
function of(fields: string): string {
  return fields
    .split(" ")
    .flatMap((field) =>
      ["minist*", "senator*", "dezernent*", "staatssekretar*", "kommissar*"].map((office) => `${field}${office}`),
    )
    .join(" ");
}
