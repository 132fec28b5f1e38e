import { wordSet } from "./vocabulary-type.ts";

const OTHERS = wordSet(`
  french german dutch greek swiss thai czech argentine filipino iraqi israeli pakistani bangladeshi saudi qatari emirati kuwaiti yemeni somali afghan kurd kurdish
  christian christians muslim muslims jewish jews catholic catholics islamic islamist hindu sikh buddhist protestant orthodox black white asian african european
  american americans western eastern latin arab arabs english welsh scots basque
  allemand allemands allemande espagnol espagnols espagnole turc turcs turque grec grecs russe russes belge belges suisse suisses arabe arabes juif juifs
  musulman musulmans chrétien chrétiens noir noirs blanc blancs tchadien serbe serbes croate croates bulgare tchèque slave kurde kurdes afghans
  internet christmas easter ramadan halloween parkinson alzheimer god bible coran dieu noël pâques toussaint pentecôte
`);
const ENDING =
  /(?:ish|ian|ians|ese|iens?|iennes?|çais|çaises?|lais|laises?|nais|naises?|gais|lois|noise?s?|ricains?|caines?|(?:ric|exic)ans?|inois|inoises?)$/u;

/** Whether a word names a people, a faith or a feast, not a single person, place or body. */
export function isNationality(word: string): boolean {
  const lower = word.toLowerCase();
  return OTHERS.has(lower) || ENDING.test(lower);
}
