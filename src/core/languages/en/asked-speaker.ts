import type { AskedSpeakerWords } from "../types/asked-speaker-words.ts";

const SAY =
  "say|state|claim|announce|warn|explain|tell \\p{L}+|think|believe|ask for|call for|demand|promise" +
  "|deny|argue|want|answer|reply|respond|react|suggest|complain|admit|confirm|criticise|criticize" +
  "|stress|urge|make of|feel";
const SAID =
  "said|says|stated|claimed|claims|announced|warned|explained|told \\p{L}+|thinks?|thought|believes" +
  "|asked for|called for|calls for|demanded|promised|denied|argued|answered|replied|responded" +
  "|suggested|admitted|confirmed|stressed";
const NOUN = "reactions?|positions?|opinions?|views?|statements?|responses?|comments?|quotes?|words|message|take";

export const askedSpeakerWords: AskedSpeakerWords = {
  leads: "and|but|so",
  pronouns: "he|she|they|him|her",
  topics: "about|regarding|concerning|on|over|before|after|during|when",
  asking: "what|who|how|why|when|where|which|is|are|did|does|will",
  statements: ({ opening, who, end }) => [
    // "What did X say?", "What is X's reaction?", "X statement"
    `${opening}(?:what|how|why|which \\p{L}+) (?:else )?(?:did|does|do|has|have|had|would|will|s) ` +
      `${who()}(?:(?:ever|also|actually|himself|herself) )?(?:${SAY}|${SAID}) `,
    `${opening}what ${who()}(?:has |had )?(?:${SAID}) `,
    `${opening}(?:(?:what|how) (?:is|s|was|were|are) )?${who(5)}(?:s )?(?:${NOUN}) (?:(?:about|on|to) .*)?$`,
    `${opening}(?:(?:what|how) (?:is|s|was|were|are) )?(?:the )?(?:${NOUN}) (?:of|from|by) ${who()}${end}`,
  ],
  according: "according to",
};
