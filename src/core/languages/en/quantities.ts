import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words:
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen" +
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one) " +
    "(?=hundred|thousand|million|billion))(?:[- ](?:and )?(?:one|two|three|four|five|six|seven|eight" +
    "|nine|hundred|thousand|million|billion))*",
  scales: "million|billion|trillion|thousand|hundred",
  units:
    "euros?|dollars?|pounds?|pence|naira|rand|kWh|MWh|kW|MW|GW|bhp|GB|MB|stone|yards?|inches|per ?cent|%" +
    "|€|\\$|£|p|mph|km/h|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|cm|mm|m|ft|feet|kg|kilos?|grams?" +
    "|tonnes?|tons?|lit(?:re|er)s?|acres?|hectares?|degrees?|°C|°|C",
  between: wordSet(
    "other new more further additional different young former senior major small large big official separate consecutive full",
  ),
  labels: wordSet(
    "article number no page chapter version route season episode section channel group radio level phase stage apollo type call flight log formula model",
  ),
  values: {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  },
};
