import type { SayingWords } from "../types/saying-words.ts";
import { wordSet } from "../word-set.ts";

export const sayingWords: SayingWords = {
  finite: wordSet(`
    said says say told tells claimed claims announced announces warned warns explained explains stated states insisted
    insists argued argues admitted admits
    acknowledged acknowledges confirmed confirms denied denies stressed stresses suggested suggests tweeted tweets
    wrote writes replied replies
    urged urges condemned condemns praised praises promised promises pledged pledges vowed vows predicted predicts
    recalled recalls revealed reveals
    declared declares commented comments complained complains added adds noted notes alleged alleges asserted asserts
    remarked remarks emphasised emphasized
    emphasises emphasizes reiterated reiterates welcomed criticised criticized recommended recommends advised advises
    expressed estimates believes believe think thinks
    accused accuses estimated conceded concedes cautioned lamented joked quipped apologised apologized testified
    testifies reported reports disclosed
  `),
  participles: wordSet(`
                    written


  `),
  weak: wordSet(`
    continued continues concluded concludes posted asked asks hoped hopes feels felt thought observed wondered went began responded responds shared laughed
    repeats repeated repeating hailed hails slammed slams blamed blames defended defends thanked thanks jokes recounts recounted sums
    summed puts put ruled rules labelled branded mused muses quips snapped yelled cried screamed whispered begins starts started
    reflected reflects remembers remembered speculated blasted rejected rejects dismissed dismisses likened
    cited cites quoted shouted exclaimed sings sang read reads agreed agrees found finds describes described calls called
  `),
  infinitives: wordSet(""),
  gerunds: wordSet(
    "saying adding warning explaining claiming telling stating insisting arguing writing noting stressing suggesting tweeting describing announcing calling",
  ),
  governed: new Map([
    ["called", wordSet("for on upon")],
    ["calls", wordSet("for on upon")],
    ["pointed", wordSet("out to")],
    ["points", wordSet("out to")],
    ["spoke", wordSet("of out")],
    ["hit", wordSet("out")],
  ]),
  auxiliaries: wordSet("has have had did also does"),
  between: wordSet(`
     then later previously recently earlier repeatedly publicly reportedly now already still again simply once even just since always often never
    on monday tuesday wednesday thursday friday saturday sunday however meanwhile today yesterday has not
  `),
  blockers: wordSet("the a an his her its their my our to of for in this that no some any not more most new latest"),
  according: [
    ["according", "to"],
    ["in", "the", "words", "of"],
  ],
  weakAccording: [["for"]],
  that: wordSet("that"),
  relative: wordSet("who whose which"),
  pronouns: new Map([
    ["he", "male"],
    ["she", "female"],
    ["him", "male"],
    ["they", "plural"],
    ["them", "plural"],
    ["it", "thing"],
  ]),
  countryNouns: wordSet("country"),
  collectives: wordSet(`
    organisation organization institute association charity group union federation company firm club party agency foundation league platform
    broadcaster network retailer giant trust institution newspaper magazine airline manufacturer carmaker operator watchdog regulator website
  `),
  offices: wordSet(
    "president minister mayor governor senator chancellor secretary prosecutor mp commissioner speaker ambassador premier judge coroner",
  ),
  persons: wordSet(
    " veteran pensioner tory briton frenchman englishman scot " +
      "scotsman welshman irishman ex-footballer grandmother grandfather mum dad peer",
  ),
  definite: wordSet("the this that"),
  indefinite: wordSet("a an one another"),
  plurals: wordSet("people police these those some many several most two three both other few children men women"),
  bodiesHaveGender: false,
};
