import type { FinderWords } from "./finder-words.ts";

export const englishWords: FinderWords = {
  speech: {
    and: "and",
    former: "former|ex",
    headsBody: "leader|president|director|boss|head|chairman|ceo",
    someAlone: "another|others|one|many|some",
    oneAlone: "one|another",
    companion: "by|with",
    possessive: "his|her|its|their",
    takesPerson:
      "urged|urges|told|tells|asked|asks|accused|accuses|praised|praises|criticised|criticized|condemned|condemns" +
      "|advised|advises|called|calls|welcomed",
    andThen: "and|but|then",
    plainSaying: "said|says|say",
  },
  things: {
    ofCounted: "of",
    whoseCounted: "her|his|their|our|the|my",
    perRate: "a|per|an",
    rate: "day|week|month|year|hour|minute|person|head",
    countedNoun:
      "people|police|men|women|children|years?|days?|weeks?|months?|experts|officials|researchers|scientists" +
      "|residents|supporters|fans|critics|others|sources|images|videos|points",
    eventArticle: "the",
    noEvent: "heart|panic|asthma|trade|price|bidding|a|an|any|every|each",
    smallInTitle: "of|the|a|an|to|and|in|on|for|is|with|at|from",
  },
  names: {
    opensLater: "new",
    nameArticle: "the",
    noSurname: "rugby (?:league|union)|(?:christmas|boxing|new year's|easter) (?:day|eve|sunday|monday)",
    surnameCountry: "holland|england|chad",
    bodyLink: "of|for",
    competition: "league|cup|championships?|paralympics|olympics|stakes|hurdle|chase|handicap",
    direction: "north|south|east|west|northern|southern|eastern|western|central",
    beforeTeam: "the",
    beforeThing: "a|an",
    craft: "telescope|spacecraft|rover",
    personActs: "said|says|told|has|had|who|whose|scored|added|explained|wrote|asked|born",
    beforePeople: "by|with|when|versus",
    ofPlace: "of",
    seat: "mps?|msp|candidate|councillor|member|seat|senator",
    seatLink: "for",
    atPlace: "in|near",
    placeNoun:
      "islands?|towns?|city|cities|villages?|province|state|region|north|south|east|west|outskirts|coast|suburbs?" +
      "|port|base",
    bodyNoun:
      "firms?|company|companies|giants?|retailers?|chain|maker|carmaker|manufacturer|supermarkets?|airlines?|banks?" +
      "|broadcaster|charity|platform|app|newspaper|magazine|publisher|label|band|club|startup|start-up|developer" +
      "|operator|provider|brand|website|group",
    productNoun: "model|missile|drug|vaccine|variant|horse",
    opposed: "beat|beats|beating|defeated|v|vs|versus",
    headLink: "of|the",
    andName: "and",
    andRole: "and",
    phraseLink: "of|for|and",
    agent: "by",
    beforeNoPlace: "the|an?|in|near",
    beforeWord: "of|new",
    bodyOf: "of|for",
    noPersonBehind: "the",
    singleActs:
      "said|says|told|added|explained|wrote|asked|admitted|recalled|insisted|joked|tweeted|scored|grew|married|whose" +
      "|who|born",
    calling:
      "fan|dad|mum|mother|father|brother|sister|son|daughter|wife|husband|reporter|owner|customer|organiser|resident" +
      "|shopper|farmer|friend|neighbour|colleague|goalkeeper|keeper|striker|midfielder|defender|forward|winger" +
      "|skipper|singer|rapper|actor|actress|jockey|trainer|presenter|comedian",
    officeNoun:
      "president|minister|senator|governor|mayor|secretary|chancellor|detective|inspector|sergeant|colonel|captain" +
      "|professor|coroner|leader|speaker|congressman|congresswoman",
    noSurnameBehind: "the",
    wordAcronym: "US|WHO",
    namedAfter:
      "institute|hospital|foundation|college|school|street|road|university|library|museum|prize|award|hall|park" +
      "|airport|stadium|trust|saint|st|the",
  },
  pieces: {
    nickname: "nicknamed|dubbed|named|known as|entitled",
    work: "novels?|books?|songs?|tracks?|movies?|shows?|plays?|documentary",
    called: "titled|entitled|called|hit",
    madeBy: "by",
    noYear: "million|billion|dollars|people|pounds|kilometres|miles|jobs|metres|deaths|cases",
    clockUnit: String.raw`am|pm|a\.m|p\.m|GMT|BST`,
    clockSuffix: "am|pm",
    scaleSign: "bn|tn",
    ofUnit: "of ",
    hyphenUnit: "year|month|day|week|hour|mile|minute",
    hyphenAge: "-old",
    currency: "euros?|dollars?|pounds?|pesos?|yuan|yen|crowns",
    countedPlural: String.raw`people|men|women|children|\p{Ll}{2,}s`,
    behindMetres:
      "high|wide|long|deep|tall|thick|broad|away|below|above|under|over|down|up|off|behind|ahead|out" +
      "|of|in|at|on|to|from|by|and|or|is|was|has|as|across|hurdles|apart|plus|less|versus|this|its" +
      String.raw`|\p{Ll}+wards|besides|always|perhaps|class|glass|does|goes`,
    headedEvent:
      String.raw`tsunami|earthquake|(?:\d{1,3}|[XVI]+)(?:th|st|nd|rd) anniversary(?: of ?(?:the )?(?!the )\p{Ll}+)` +
      "|high-level (?:meeting|summit|conference)",
    noEventBehind: "shelter|warning|alert|victim|survivor|relief|zone|aid|engineer",
    bareArticle: "the ",
    andListed: "and",
    contraction: "re|ve|ll|d|m",
    ageEnding: "-year-old",
    aged: "aged",
    officePrefix: "ex|co|vice",
    peopleEnding: "ish|ian|ians|ese|(?:ric|exic)ans?",
    compoundEnding:
      "-of-(?:one|two|three|four|five|six)|-(?:based|led|wide|style|related|born|backed|themed|time|bound|era|like" +
      "|long|nominated|registered|lite|specific|owned|made|funded|trained|friendly|only|free|run|held|winning|linked" +
      "|occupied|listed|language|speaking|dominated|controlled|majority)",
    beforeBody: "told|tells|like|by|at",
    abbreviation: "Mr|Mrs|Ms|Dr|Drs|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|No|no|art|Art|vs|v",
  },
};
