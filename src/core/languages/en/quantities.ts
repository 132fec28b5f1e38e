import type { Quantities } from "../types/quantities.ts";
import { wordSet } from "../word-set.ts";

export const quantities: Quantities = {
  words: (counting) =>
    `(?:${counting}|(?:a|one) (?=hundred|thousand|million|billion))` +
    `(?:[- ](?:and )?(?:one|${counting}|hundred|thousand|million|billion))*`,
  scales: "million|billion|trillion|thousand|hundred",
  units:
    "euros?|dollars?|pounds?|pence|naira|rand|bhp|stone|yards?|inches|per ?cent|%" +
    "|€|\\$|£|p|km/h|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|ft|feet|kilos?|grams?" +
    "|tonnes?|tons?|lit(?:re|er)s?|acres?|hectares?|degrees?|°|C",
  between: wordSet(
    "other new more further additional different young former senior major small large big official separate consecutive full",
  ),
  labels: wordSet(
    "article number no page chapter version route season episode section channel group radio level phase stage apollo type call flight log formula model",
  ),
};
