import type { conceptWords } from "../languages/en/concepts.ts";

/** What words of any language can stand for: the same concept in two languages is the same word. */
export type Concept = keyof typeof conceptWords;

/** What an expression stands for: a concept, or a country by its code, whether it is named or its people are. */
export type Sense = Concept | `nation:${string}`;

/** Words of each concept in one language: expressions set apart by spaces, see compilePatterns. */
export type ConceptWords = Readonly<Record<Concept, string>>;

/** Of each pair one says the contrary of the other. */
const OPPOSITES = `
  rise/fall accept/refuse support/oppose win/lose begin/end allow/forbid include/exclude succeed/fail glad/sorry
  public/private first/last inside/outside above/below big/small open/closed confirm/deny praise/criticise
  arrive/leave buy/sell give/receive add/remove convict/acquit strong/weak fast/slow early/late survive/die
  known/unknown remember/forget keep/abandon safe/dangerous easy/difficult possible/impossible
  inevitable/avoidable legal/illegal rich/poor expensive/cheap free/paid hire/dismiss improve/worsen like/dislike
  true/false old/young old/new long/short attack/defend friend/enemy together/alone present/absent marry/divorce
  full/empty permanent/temporary voluntary/forced guilty/innocent import/export majority/minority build/destroy
  liberate/arrest reveal/hide speak/silent ahead/behind certain/doubtful glad/criticise praise/sorry praise/oppose
  accept/forbid allow/refuse support/criticise accept/deny
`;

/** Things of one kind, a kind a line: what is the one is not the other. */
const KINDS = `
  first second third
  north south east west
  mother father son daughter brother sister wife husband parents uncle grandmother grandfather cousin
  morning noon evening night
  spring summer autumn winter
  red blue green yellow black white
  goldMedal silverMedal bronzeMedal
  former current future
  president primeMinister minister secretaryOfState mayor deputy senator governor councillor adviser king queen \
  ambassador judge prosecutor attorneyGeneral lawyer policeOfficer director chairperson spokesperson \
  secretaryGeneral treasurer engineer teacher professor student pupil doctor nurse vet pharmacist journalist \
  author singer actor producer presenter candidate researcher astronomer meteorologist biologist economist \
  historian mathematician farmer fisher hunter driver pilot miner employee volunteer owner tenant customer guard \
  soldier firefighter priest architect painter photographer coach goalkeeper forward defender midfielder referee \
  member observer witness victim suspect
  ministry parliament senate court hospital school university museum library church prison company bank \
  newspaper television radio theatre park garden station airport factory shop restaurant hotel farm forest river \
  lake mountain beach bridge tunnel
  village city
  train plane bus car lorry boat bicycle motorcycle metro
  letter email phone
`;

/** How two concepts stand to each other. */
export type ConceptRelation = "same" | "opposite" | "otherKind" | "none";

const relations = new Map<string, ConceptRelation>();
for (const kind of KINDS.trim().split("\n")) {
  const members = kind.trim().split(/\s+/);
  for (const a of members) for (const b of members) if (a !== b) relate(a, b, "otherKind");
}
/** Offices whose names overlap: whoever presides over a body is its president, its chair or its head. */
for (const pair of ["president/chairperson", "president/director", "chairperson/director", "prosecutor/lawyer"]) {
  const [a = "", b = ""] = pair.split("/");
  relations.delete(`${a} ${b}`);
  relations.delete(`${b} ${a}`);
}
for (const pair of OPPOSITES.trim().split(/\s+/)) {
  const [a = "", b = ""] = pair.split("/");
  relate(a, b, "opposite");
}

export function relationOf(a: Sense, b: Sense): ConceptRelation {
  if (a === b) return "same";
  if (a.startsWith("nation:") && b.startsWith("nation:")) return "otherKind";
  return relations.get(`${a} ${b}`) ?? "none";
}

/** Every concept that stands in a relation, for tests: the lists above are plain text. */
export function relatedConcepts(): readonly string[] {
  return [...new Set([...relations.keys()].flatMap((pair) => pair.split(" ")))];
}

function relate(a: string, b: string, relation: ConceptRelation): void {
  relations.set(`${a} ${b}`, relation);
  relations.set(`${b} ${a}`, relation);
}
