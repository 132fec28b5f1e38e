import type { AskedSpeakerWords } from "../types/asked-speaker-words.ts";

const SAY =
  "say|state|claim|announce|warn|explain|tell \\p{L}+|believe|ask for|call for|demand|promise" +
  "|deny|argue|want|answer|reply|respond|react|suggest|complain|admit|confirm|criticise|criticize" +
  "|stress|urge|make of|feel|describe|justify|defend|comment on|write|tweet|post|put it|point out|recall|insist" +
  "|hope|fear|propose|recommend|request|advise|threaten|regret|predict|object to|apologi[sz]e for";
const SAID =
  "said|says|stated|claimed|claims|announced|warned|explained|told \\p{L}+|thinks?|thought|believes" +
  "|asked for|called for|calls for|demanded|promised|denied|argued|answered|replied|responded" +
  "|suggested|admitted|confirmed|stressed|described|wrote|tweeted|posted|insisted";
const NOUN = "reactions?|positions?|opinions?|views?|statements?|responses?|comments?|quotes?|words|message|take";

const WHO_SAYS =
  "said|says|spoke|speaks|talked|talks|called|calls|named|described|describes|asked|asks|demanded|demands|wants" +
  "|wanted|warned|warns|promised|promises|feared|fears|expects|expected|agreed|agrees|proposed|proposes|suggested" +
  "|suggests|regrets|regretted|criticised|criticized|criticises|mentioned|mentions|compared|compares|hopes|claims" +
  "|claimed|argues|argued|thinks|thought|believes|announced|praised|doubts|doubted|is afraid|complained|complains" +
  "|considers|considered";

export const askedSpeakerWords: AskedSpeakerWords = {
  leads: "and|but",
  pronouns: "he|she|they|him|her",
  topics: "about|regarding|concerning|on|over|before|after|during|when",
  asking: "what|who|how|why|where|which|is|are|did|does|will",
  statements: ({ opening, who, end }) => [
    // "What did X say?", "What is X's reaction?", "X statement"
    `${opening}(?:what|how|why|which \\p{L}+) (?:else )?(?:did|does|do|has|have|had|would|will|s) ` +
      `${who()}(?:(?:ever|actually) )?(?:${SAY}|${SAID}) `,
    `${opening}what ${who()}(?:has |had )?(?:${SAID}) `,
    `${opening}(?:(?:what|how) (?:is|s|was|were|are) )?${who(5)}(?:s )?(?:${NOUN}) (?:(?:about|on|to) .*)?$`,
    `${opening}(?:(?:what|how) (?:is|s|was|were|are) )?(?:the )?(?:${NOUN}) (?:of|from|by) ${who()}${end}`,
  ],
  anything:
    "what (?:did|does|do|has|have) (?:say|said|state|stated|explain|explained|reply|replied|respond|responded)" +
    "|what (?:said|says)",
  whoSays: `who (?:(?:has|had|have|ever|also) )?(?:${WHO_SAYS}) |according to whom `,
  according: "according to",
  acts: {
    warn: "warn* caution* alert*",
    promise: "promis* pledg* vow* commit* guarantee*",
    demand:
      "ask asks asked asking demand* urg* call_for calls_for called_for call_on calls_on called_on request* want wants wanted appealed insist*",
    deny: "deny denies denied denying reject* refut* disput*",
    admit: "admit* acknowledg* conced* confess*",
    regret: "regret* deplor* lament*",
    propose: "propos* suggest*",
    advise: "advis* recommend*",
    fear: "fear* worr* afraid",
    hope: "hope hopes hoped hoping",
    criticise: "criticis* criticiz* blam* condemn* denounc* slam*",
    praise: "prais* hail* applaud* welcom* thank*",
    threaten: "threaten*",
    announce: "announc*",
    complain: "complain*",
    predict: "predict* expect* forecast*",
  },
};
