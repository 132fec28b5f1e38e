import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: (counting) =>
    `(?:${counting}|(?:a|one) (?=hundred|thousand|million|billion))` +
    `(?:[- ](?:and )?(?:one|${counting}|hundred|thousand|million|billion))*`,
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
};
