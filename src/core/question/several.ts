import { foldLine } from "../text.ts";

/** Whether the question asks for several things: "quelles mesures", "lesquels". */
export function asksForSeveral(question: string): boolean {
  return several.test(` ${foldLine(question)} `);
}

const several = new RegExp(
  [
    " (?:quels|quelles|lesquels|lesquelles|quels sont|citez?|enumere|liste[rz]?|toutes? les|tous les|qui sont)(?= )",
    " (?:que|qu|quoi)(?: est ce que?)? (?:fait|font|a|ont|demande|demandent|propose|proposent|prevoit" +
      "|prevoient)(?: \\p{L}+){0,3} (?:contre|pour|dit|fait|demande|propose|appele)(?= )",
    " (?:what|which) (?:are|were|\\p{L}+s (?:are|were|did|do|have))(?= )| list | name all | who said what | who are ",
    " what (?:did|does|do|has|have) (?:\\p{L}+ ){1,5}(?:call for|ask for|want|propose|say|do|urge|demand|recommend)(?= )",
    " (?:cuales|quienes)(?= )| que medidas | enumera ",
    " welche \\p{L}+en | nenne | was sind ",
    " nhung (?:ai|gi|nuoc nao|\\p{L}+ (?:nao|gi)) | cac \\p{L}+(?: \\p{L}+)? nao | liet ke ",
  ].join("|"),
  "u",
);
