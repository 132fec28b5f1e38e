import { monthNames } from "../../core/languages/month-names.ts";
import { wordSet } from "../../core/languages/word-set.ts";
import type { FinderGrammar } from "./finder-grammar.ts";
import { TOWN } from "./towns.ts";

export const english: FinderGrammar = {
  names: {
    isNounLast: true,
    isPairPerson: true,
    callsBySurname: true,
    inside: /^(?:may|will|hope|day|week|east|west|new|great|high|big|most|first)$/,
    insidePhrase: /^(?:one|two|three|four|five|six|old|new|big|high|late|last|next|women|men|children|people)$/,
    shortMonth: /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/,
    town: TOWN,
    team: { article: "the", name: /s$/ },
    repeated: { minChars: 3, notBehind: /^(?:of|a|an|from|to|my)$/, mayBeProduct: true, mayBeRole: false },
    royalTitle: /^(?:king|queen|prince|princess|lady|lord|sir)$/,
    past: {
      ending: /^[^-]*ed$/,
      irregular: wordSet("met saw beat sent gave made left led paid won chose took hit let kept found sought"),
      adverb: /ly$/,
    },
  },
  speech: {
    weakVerbsTakeNouns: true,
    plural: /[^s]s$/,
  },
  things: {
    happenings: {
      heads: wordSet(`
        war wars invasion earthquake tsunami attack attacks bombing bombings coup floods flooding flood election elections
        referendum summit genocide massacre battle explosion explosions fire
        disaster shooting riots hurricane famine festival marathon tournament
      `),
      link: /^(?:in|of|at|on)$/,
      kind: /^(?:general|local|presidential|parliamentary|mayoral|midterm|by|european|civil|terror|terrorist|suicide|snap)$/,
      day: /\d|\p{Lu}/u,
    },
    eventNoun: new RegExp(
      "^(?:war|earthquake|tsunami|summit|festival|floods?|bombings?|massacre|marathon|derby|attacks?|coup" +
        "|election|elections|referendum|inquiry|disaster|invasion|competition|contest|tournament|parade" +
        "|carnival|riots|genocide|explosion|fire)$",
    ),
    monthName: new RegExp(`^(?:${monthNames("en")})$`),
    legalTexts: {
      text: /(?<![\p{L}\p{N}])(?:\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Ff]ourth|[Ff]ifth) [Aa]mendment(?!\p{L})/gu,
    },
    counted: {
      plural: /[^isu'’]s$/,
      irregular: wordSet(
        "people police men women children teeth feet mice geese sheep fish deer cattle staff crew aircraft series species lives movies taxis menus buses",
      ),
    },
  },
};
