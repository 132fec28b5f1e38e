import type { conceptWords } from "../languages/en/concepts.ts";
import { occupationWords } from "../languages/en/occupations.ts";
import type { oppositeWords } from "../languages/en/opposites.ts";
import { portfolioWords } from "../languages/en/portfolios.ts";
import type { thingWords } from "../languages/en/things.ts";

/** What words of any language can stand for: the same concept in two languages is the same word. */
export type Concept =
  | keyof typeof conceptWords
  | keyof typeof occupationWords
  | keyof typeof oppositeWords
  | keyof typeof portfolioWords
  | keyof typeof thingWords;

/** What an expression stands for: a concept, or a country by its code, whether it is named or its people are. */
export type Sense = Concept | `nation:${string}`;

/** Words of each concept in one language: expressions set apart by spaces, see compilePatterns. */
export type ConceptWords = Readonly<Record<keyof typeof conceptWords, string>>;

export type ThingWords = Readonly<Record<keyof typeof thingWords, string>>;

export type OppositeWords = Readonly<Record<keyof typeof oppositeWords, string>>;

/** The same of what people do for a living. */
export type OccupationWords = Readonly<Record<keyof typeof occupationWords, string>>;

/** The same of whoever is in charge of a field. */
export type PortfolioWords = Readonly<Record<keyof typeof portfolioWords, string>>;

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
  keep/destroy keep/sell keep/remove support/refuse accept/oppose accept/forbid allow/refuse support/criticise accept/deny
  ease/hamper encourage/discourage strengthen/weaken expand/shrink postpone/advance resume/suspend
  accelerate/decelerate enter/exit trust/distrust agree/disagree unite/divide appear/disappear
  respect/violate lend/borrow save/spend profit/loss optimistic/pessimistic hot/cold wet/dry high/low
  wide/thin heavy/light clean/dirty noisy/quiet near/far left/right urban/rural domestic/foreign
  civil/military male/female adult/child natural/artificial healthy/sick visible/invisible useful/useless
  compulsory/optional satisfied/dissatisfied stable/unstable rare/common always/never everything/nothing
  maximum/minimum best/worst worried/reassured proud/ashamed punish/reward evacuate/stay modern/ancient
  thaw/freeze
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
  fire storm flood earthquake avalanche lightning drought explosion waterDamage
  flu cancer pneumonia bronchitis earInfection measles diabetes heartAttack stroke covid allergy surgery roadAccident
  gas electricity oil coal solar windPower nuclear water
  bread cheese wine beer milk meat fish coffee tea rice sugar salt
  stone wood steel concrete glass gold silver copper plastic paper brick
  head arm leg hand knee shoulder heart lung kidney liver eye foot
  dog cat horse cow pig sheep goat wolf bear fox whale bird bee chicken
  football rugby tennis basketball handball volleyball hockey cycling skiing swimming boxing athletics
  law medicine history mathematics physics chemistry biology economics music geography philosophyField
  murder theft fraud arson rape bribery smuggling espionage drunkDriving speeding
  piano violin guitar flute trumpet drums organ harpsichord
`;

/** What can be the same person all the same: the first of a line is or may be each of the others. */
const OVERLAPPING = `
  president chairperson director
  chairperson director manager
  director manager filmmaker curator fireChief coach
  prosecutor lawyer
  employee baker butcher cook waiter hairdresser florist gardener mechanic electrician plumber carpenter mason accountant \
  lifeguard librarian receptionist cleaner postman teacher nurse
  researcher chemist physicist geologist psychologist sociologist philosopher archaeologist astronomer meteorologist \
  biologist economist historian mathematician professor doctor
  professor chemist physicist geologist psychologist sociologist philosopher archaeologist astronomer meteorologist \
  biologist economist historian mathematician
  doctor surgeon dentist
  policeOfficer detective sheriff lieutenant captain
  soldier general colonel lieutenant captain
  sailor captain
  musician composer pianist violinist guitarist drummer singer
  footballer goalkeeper forward defender midfielder captain
  coach trainer manager
  evening night
  member deputy senator councillor employee policeOfficer soldier minister lawyer
  author poet philosopher journalist historian filmmaker
  actor comedian producer singer filmmaker
  producer filmmaker composer
  farmer winegrower shepherd beekeeper
  apprentice student pupil
  priest bishop pope
  deputy minister adviser candidate
  candidate president senator mayor governor
  engineer programmer designer
  fire lightning explosion
  storm flood lightning
  covid pneumonia
  meat chicken fish
  architect designer
  painter illustrator designer
  illustrator designer author journalist
  author columnist screenwriter illustrator linguist
  journalist columnist presenter blogger
  filmmaker screenwriter choreographer
  doctor psychiatrist cardiologist paediatrician epidemiologist
  researcher epidemiologist botanist climatologist oceanographer geographer linguist politicalScientist psychiatrist
  professor epidemiologist botanist climatologist oceanographer geographer linguist politicalScientist psychiatrist \
  cardiologist paediatrician
  biologist botanist epidemiologist oceanographer
  diplomat ambassador consul adviser minister
  ambassador consul
  headteacher director teacher professor
  restaurateur cook owner manager
  employee policeOfficer guard firefighter soldier driver pilot journalist researcher engineer
  employee socialWorker paramedic flightAttendant locksmith roofer watchmaker tailor brewer cheesemaker
  priest monk rabbi
  guard ranger
  footballer basketballer captain
  director sportingDirector artisticDirector financeDirector chiefPhysician
  doctor chiefPhysician
  chiefPhysician surgeon cardiologist paediatrician psychiatrist professor
  coach assistantCoach
  filmmaker artisticDirector
`;

/** How two concepts stand to each other. */
export type ConceptRelation = "same" | "opposite" | "otherKind" | "none";

/** The lines of KINDS that hold a concept: pairs of them are not kept, some fifty thousand, for the 10 MB that they would take. */
const kindsOf = new Map<string, Set<string>>();
for (const kind of linesOf(KINDS)) {
  const members = kind.split(/\s+/);
  if (members.includes("mayor")) members.push(...Object.keys(occupationWords), ...Object.keys(portfolioWords));
  for (const member of members) kindsOf.set(member, (kindsOf.get(member) ?? new Set()).add(kind));
}

const OFFICES_OF_A_FIELD = ["minister", "secretaryOfState", "councillor", "adviser", "senator", "deputy"];
const overlapping = bothWays([
  ...Object.keys(portfolioWords).flatMap((name) => OFFICES_OF_A_FIELD.map((office) => [name, office] as const)),
  // Whoever speaks for others has a trade as well.
  ...Object.keys(occupationWords).map((name) => ["spokesperson", name] as const),
  ...linesOf(OVERLAPPING).flatMap((group) => {
    const [wide = "", ...narrow] = group.split(/\s+/);
    return narrow.map((name) => [wide, name] as const);
  }),
]);

const opposites = bothWays(
  linesOf(OPPOSITES).flatMap((line) =>
    line.split(/\s+/).map((pair) => {
      const [a = "", b = ""] = pair.split("/");
      return [a, b] as const;
    }),
  ),
);

/** Whether some expression of one text says the contrary of one of the other: a denial beside it says the same again. */
export function sayContraries(a: readonly { readonly key: Sense }[], b: readonly { readonly key: Sense }[]): boolean {
  return a.some((one) => b.some((other) => relationOf(one.key, other.key) === "opposite"));
}

export function relationOf(a: Sense, b: Sense): ConceptRelation {
  if (a === b) return "same";
  if (a.startsWith("nation:") && b.startsWith("nation:")) return "otherKind";
  const pair = `${a} ${b}`;
  if (opposites.has(pair)) return "opposite";
  const kinds = overlapping.has(pair) ? undefined : kindsOf.get(b);
  return kinds !== undefined && [...(kindsOf.get(a) ?? [])].some((kind) => kinds.has(kind)) ? "otherKind" : "none";
}

/** Every concept that stands in a relation, for tests: the lists above are plain text. */
export function relatedConcepts(): readonly string[] {
  return [...new Set([...kindsOf.keys(), ...[...opposites].flatMap((pair) => pair.split(" "))])];
}

function linesOf(list: string): readonly string[] {
  return list
    .trim()
    .split("\n")
    .map((line) => line.trim());
}

function bothWays(pairs: readonly (readonly [string, string])[]): ReadonlySet<string> {
  return new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
}
