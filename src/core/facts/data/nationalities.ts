import { wordSet } from "./vocabulary-type.ts";

const OTHERS = wordSet(`
  french german dutch greek swiss thai czech argentine filipino iraqi israeli pakistani bangladeshi saudi qatari emirati kuwaiti yemeni somali afghan kurd kurdish
  christian christians muslim muslims jewish jews catholic catholics islamic islamist hindu sikh buddhist protestant orthodox black white asian african european
  american americans western eastern latin arab arabs english welsh scots basque
  allemand allemands allemande espagnol espagnols espagnole turc turcs turque grec grecs russe russes belge belges suisse suisses arabe arabes juif juifs
  musulman musulmans chrétien chrétiens noir noirs blanc blancs tchadien serbe serbes croate croates bulgare tchèque slave kurde kurdes afghans
  internet christmas easter ramadan halloween parkinson alzheimer god bible coran dieu noël pâques toussaint pentecôte
`);
/** Peoples and their adjectives, besides those in `OTHERS`. */
const PEOPLES = wordSet(`
  zealander zealanders mancunian glaswegians englishman englishwoman welshman welshwoman irishman irishwoman scotsman scot scots frenchman frenchwoman dutchman ulsterman briton britons spaniard spaniards cypriot cypriots dane danes swede
  swedes finn finns poles turk turks kosovan kosovar ivorians londoner londoners parisien parisienne parisiens parisiennes francilien franciliens marseillais lyonnais bordelais glaswegian liverpudlian
  british irish scottish cornish spanish polish danish swedish finnish turkish jewish russian russians ukrainian ukrainians italian italians belgian belgians canadian canadians
  australian australians austrian austrians brazilian brazilians norwegian norwegians hungarian hungarians romanian romanians bulgarian bulgarians croatian croatians serbian
  bosnian albanian albanians macedonian slovenian estonian latvian lithuanian belarusian georgian armenian azerbaijani indian indians indonesian indonesians malaysian malaysians
  iranian iranians syrian syrians jordanian egyptian egyptians libyan libyans tunisian tunisians algerian algerians moroccan moroccans palestinian palestinians saudis
  nigerian nigerians ghanaian ghanaians kenyan kenyans ugandan ugandans tanzanian rwandan rwandans burundian congolese ethiopian ethiopians eritrean sudanese zambian zimbabwean
  zimbabweans malawian mozambican angolan namibian motswana liberian gambian gambians senegalese malian ivorian cameroonian cameroonians gabonese chadian south-african mexican mexicans
  colombian venezuelan venezuelans peruvian chilean ecuadorian bolivian cuban cubans jamaican haitian haitians chinese japanese korean koreans vietnamese taiwanese burmese portuguese
  maltese lebanese nepalese sri-lankan lankan europeans africans asians germans mongolian tibetan uyghur kazakh uzbek
  français française françaises anglais anglaise anglaises anglaises irlandais irlandaise irlandaises écossais écossaise gallois galloise portugais portugaise polonais polonaise japonais
  japonaise chinois chinoise chinoises danois danoise suédois suédoise finlandais finlandaise néerlandais néerlandaise hollandais hollandaise hongrois hongroise italien italienne italiens
  italiennes américain américaine américains américaines canadien canadienne canadiens mexicain mexicaine mexicains brésilien brésilienne brésiliens argentin argentine argentins chilien
  colombien vénézuélien cubain haïtien africain africaine africains africaines européen européenne européens européennes algérien algérienne algériens marocain marocaine marocains
  tunisien tunisienne tunisiens égyptien égyptienne égyptiens libyen libyens sénégalais sénégalaise ivoirien ivoirienne ivoiriens malien malienne maliens burkinabè burkinabé nigérien
  nigériens nigérian nigériane nigérians ghanéen ghanéens togolais togolaise béninois béninoise camerounais camerounaise gabonais gabonaise congolais congolaise rwandais rwandaise burundais
  kényan kényans ougandais tanzanien éthiopien éthiopiens soudanais somalien somaliens gambien gambiens guinéen guinéenne guinéens mauritanien malgache comorien centrafricain
  israélien israélienne israéliens palestinien palestinienne palestiniens syrien syrienne syriens libanais libanaise irakien irakiens iranien iranienne iraniens saoudien saoudiens
  indien indienne indiens pakistanais pakistanaise afghan afghane birman birmans coréen coréenne coréens vietnamien vietnamienne australien australienne australiens ukrainien ukrainienne
  ukrainiens roumain roumaine roumains bulgares tchèques slovaque autrichien autrichienne autrichiens norvégien norvégienne estonien letton lituanien géorgien arménien albanais
`);
const ENDING =
  /(?:ish|ian|ians|ese|iens?|iennes?|çais|çaises?|lais|laises?|nais|naises?|gais|lois|noise?s?|ricains?|caines?|(?:ric|exic)ans?|inois|inoises?)$/u;

/** Whether a word is a people's name or adjective by the list, whatever its ending. */
export function isPeople(word: string): boolean {
  const lower = word.toLowerCase();
  return OTHERS.has(lower) || PEOPLES.has(lower);
}

/** Whether a word names a people, a faith or a feast, not a single person, place or body. */
export function isNationality(word: string): boolean {
  const lower = word.toLowerCase();
  return OTHERS.has(lower) || PEOPLES.has(lower) || ENDING.test(lower);
}
