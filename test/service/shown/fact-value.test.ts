import { describe, expect, it } from "vitest";
import { factValue } from "../../../src/service/shown/fact-value.ts";
import { formatDate, formatNumber } from "../../../src/service/shown/format-value.ts";
import { isWeekdayAlone } from "../../../src/service/shown/weekdays.ts";

describe("a value", () => {
  it("is written as the language writes it", () => {
    expect(["fr", "en", "de", "es", "vi"].map((locale) => formatDate("2024-06-03", locale))).toEqual([
      "3 juin 2024",
      "June 3, 2024",
      "3. Juni 2024",
      "3 de junio de 2024",
      "3 tháng 6, 2024",
    ]);
    expect(["2024-06", "2024", "2024-06-03/2024-06-05"].map((value) => formatDate(value, "fr"))).toEqual([
      "juin 2024",
      "2024",
      "2024-06-03/2024-06-05",
    ]);
    expect([formatNumber("6200000", "fr"), formatNumber("1272.5", "de"), formatNumber("many", "en")]).toEqual([
      "6\u202f200\u202f000",
      "1.272,5",
      "many",
    ]);
  });

  it("is shown where the name does not say it", () => {
    expect(factValue({ kind: "number", name: "3,4 M€", value: "3400000" }, "en")).toBe("3,400,000");
    expect(factValue({ kind: "number", name: "3.400.000 euros", value: "3400000" }, "en")).toBeUndefined();
    expect(factValue({ kind: "number", name: "five girders", value: "5" }, "en")).toBeUndefined();
    expect(factValue({ kind: "date", name: "Lundi 3 Juin 2024", value: "2024-06-03" }, "fr")).toBeUndefined();
    expect(factValue({ kind: "person", name: "Anna" }, "fr")).toBeUndefined();
  });
});

it("a day of the week alone is no date, in any language", () => {
  for (const name of ["lundi", "Monday", "Samstag", "miércoles", "Chủ Nhật"])
    expect(isWeekdayAlone({ kind: "date", name })).toBe(true);
  expect(isWeekdayAlone({ kind: "date", name: "lundi 3 juin" })).toBe(false);
  expect(isWeekdayAlone({ kind: "date", name: "hier" })).toBe(false);
  expect(isWeekdayAlone({ kind: "event", name: "Sunday" })).toBe(false);
});
