import { fc, it } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import type { Language } from "../../../../src/core/types.ts";
import { findDateParts } from "../../../../src/core/verify/quantities/find-dates.ts";
import { findQuantities } from "../../../../src/core/verify/quantities/find-quantities.ts";
import { compareQuantities } from "../../../../src/core/verify/quantities/quantity.ts";
import { tokenize } from "../../../../src/core/verify/tokens.ts";

describe("findQuantities", () => {
  it.each<[Language, string, string]>([
    ["fr", "quatre-vingt-douze barques", "count 92"],
    ["fr", "deux cent trente mille tuiles", "count 230000"],
    ["fr", "1 250 kilos de pommes", "mass 1250"],
    ["fr", "une quinzaine de bateaux", "count 15 about"],
    ["fr", "plus de la moitié des voix", "share 0.5 more"],
    ["fr", "un habitant sur huit", "share 0.125"],
    ["fr", "58 élus sur 71", "count 58, count 71"],
    ["en", "3 in 1,000 pupils", "share 0.003"],
    ["es", "9 kilometros por segundo", "length 9000"],
    ["vi", "hôm qua bà Tư bán hai con gà", "count 2"],
    ["fr", "à 18 h 30", "clock 18.5"],
    ["es", "el constructor alzó tres puentes", "count 3"],
    ["en", "two and a half", "count 2.5"],
    ["en", "three hundred and six sheep", "count 306"],
    ["en", "$2.4 billion", "money 2400000000"],
    ["en", "£2.4m for a wall of 3m", "money 2400000, length 3"],
    ["en", "$7bn", "money 7000000000"],
    ["fr", "4 M€ et 1,5 Md€", "money 4000000, money 1500000000"],
    ["de", "3 Mrd. Euro", "money 3000000000"],
    ["en", "dozens of barns", "count 12 several"],
    ["fr", "des centaines de milliers d'abeilles", "count 100000 several"],
    ["fr", "trois douzaines d'œufs", "count 36 about"],
    ["es", "miles de abejas", "count 1000 several"],
    ["vi", "hàng trăm con ong", "count 100 several"],
    ["vi", "hai phần ba số hộ", "share 0.6667"],
    ["de", "jede fünfte Henne", "share 0.2"],
    ["de", "jeden zweiten Tag", "ordinal 2"],
    ["en", "every fourth hen", "share 0.25"],
    ["fr", "d'un sixième en moyenne", "share 0.1667"],
    ["en", "an hour and a half", "time 0.0625"],
    ["fr", "trois heures et demie", "time 0.1458"],
    ["en", "a fortnight later", "time 14"],
    ["en", "a quarter of an hour", "time 0.0104"],
    ["en", "at least nine pupils", "count 9 atLeast"],
    ["en", "the 12th lap", "ordinal 12"],
    ["en", "two hours and six minutes", "time 0.0875"],
    ["en", "two hours, six minutes later", "time 0.0833, time 0.0042"],
    ["en", "six minutes and two hours", "time 0.0042, time 0.0833"],
    ["en", "from 80 to 60 tonnes", "mass 80000, mass 60000"],
    ["fr", "3 ou 4 semaines", "time 21, time 28"],
    ["de", "2–3 Kilometer", "length 2000, length 3000"],
    ["fr", "80 voix, 60 tonnes", "count 80, mass 60000"],
    ["fr", "un huitième des voix", "share 0.125"],
    ["fr", "un huitième candidat", "ordinal 8"],
    ["es", "treinta y siete casas", "count 37"],
    ["es", "medio año", "time 182.625"],
    ["es", "dos de cada tres vecinos", "share 0.6667"],
    ["de", "dreiundvierzig Hühner", "count 43"],
    ["de", "zweihundertfünfzig Seiten", "count 250"],
    ["de", "rund 1,5 Millionen Euro", "money 1500000 about"],
    ["vi", "hai mươi lăm con trâu", "count 25"],
    ["vi", "năm người", "count 5"],
    ["vi", "năm ngày", "time 5"],
    ["vi", "3 triệu đồng", "money 3000000"],
  ])("reads in %s %j as %j", (language, text, expected) => {
    expect(quantities(text, language)).toBe(expected);
  });

  it("leaves the numbers of dates to dates", () => {
    expect(quantities("le 14 mars 2021", "fr")).toBe("");
    expect(findDateParts("le 14 mars 2021", "fr").map(({ part, value }) => [part, value])).toEqual([
      ["day", 14],
      ["month", 3],
      ["year", 2021],
    ]);
  });
});

describe("the quantities of any text", () => {
  const words =
    "2 6 80 1,5 3k £4m bn two half a every fifth hour hours minutes and of to or tonnes euros days dozens millions fortnight - , months more than".split(
      " ",
    );

  it.prop([fc.array(fc.constantFrom(...words), { maxLength: 24 })])("stand in order, apart, inside it", (parts) => {
    const text = parts.join(" ");
    let end = 0;
    for (const quantity of find(text, "en")) {
      expect(quantity.number.start).toBeGreaterThanOrEqual(end);
      expect(quantity.number.end).toBeGreaterThan(quantity.number.start);
      expect(Number.isFinite(quantity.value)).toBe(true);
      end = quantity.number.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});

describe("findDateParts", () => {
  it.each<[Language, string, string]>([
    ["en", "Tuesday, May 7", "weekday 1, month 5, day 7"],
    ["de", "am 3. Oktober 1990", "day 3, month 10, year 1990"],
    ["es", "el jueves 9 de abril", "weekday 3, day 9, month 4"],
    ["vi", "thứ hai ngày 4 tháng 12", "weekday 0, day 4, month 12"],
    ["fr", "02/09/17", "day 2, month 9, year 2017"],
    ["en", "it may rain", ""],
  ])("reads in %s %j as %j", (language, text, expected) => {
    const parts = findDateParts(text, language).map(({ part, value }) => `${part} ${value}`);
    expect(parts.join(", ")).toBe(expected);
  });
});

describe("compareQuantities", () => {
  it.each([
    ["a fortnight is not converted, two weeks are", "two weeks", "14 days", "same"],
    ["a fortnight is two weeks", "two weeks", "a fortnight", "same"],
    ["whoever counts both days says eight for a week", "eight days", "one week", "same"],
    ["nine days are more than a week", "nine days", "one week", "other"],
    ["dozens are any number of them", "dozens of pages", "71 pages", "same"],
    ["dozens are more than one", "dozens of pages", "9 pages", "other"],
    ["millions are not thousands", "millions of pages", "7,100 pages", "other"],
    ["a number is one of dozens", "71 pages", "dozens of pages", "same"],
    ["a bound holds what is beyond it", "more than 300 pages", "312 pages", "same"],
    ["a bound excludes what is not", "fewer than 300 pages", "312 pages", "other"],
    ["about is near", "about 300 pages", "312 pages", "same"],
    ["a number is exact", "300 pages", "312 pages", "other"],
    ["months are no years", "three months", "three years", "other"],
    ["hours of the day have two names", "at 9 p.m.", "21:00", "same"],
    ["a length says nothing of a time", "3 km", "3 hours", "unrelated"],
  ])("%s", (_, said, source, expected) => {
    expect(compareQuantities(first(said), first(source))).toBe(expected);
  });
});

function first(text: string) {
  const [quantity] = find(text, "en");
  return quantity!;
}

function find(text: string, language: Language) {
  const tokens = tokenize(text, language);
  const dates = findDateParts(text, language);
  return findQuantities(text, tokens, language, (index) =>
    dates.some(({ start, end }) => start < tokens[index]!.end && tokens[index]!.start < end),
  );
}

function quantities(text: string, language: Language): string {
  return find(text, language)
    .map(({ dimension, value, bound }) =>
      [dimension, Number(value.toFixed(4)), bound].filter((each) => each !== undefined).join(" "),
    )
    .join(", ");
}
