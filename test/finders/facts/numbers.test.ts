import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { extractFacts } from "../../../src/finders/facts/extract.ts";
import { decimalMarkOf, readFigure } from "../../../src/finders/facts/figure-value.ts";
import type { Part } from "../../../src/ingest/article/parts.ts";
import { articleOf, articleOfParts } from "../../helpers/articles.ts";

function numbersOf(language: Language, text: string): string[] {
  const facts = extractFacts(articleOf(text, { language, title: "" }));
  return facts.flatMap(({ kind, name, value }) => (kind === "number" ? [`${name} = ${value}`] : []));
}

const MEASURES: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "The mast is 40 m high and 6 m away.", ["40 m = 40", "6 m = 6"]],
  ["en", "A 26m high wall and a 5m-deep pool stand 3m apart.", ["26m = 26", "5m = 5", "3m = 3"]],
  ["en", "She ran the 400m hurdles.", ["400m = 400"]],
  [
    "en",
    "The ship lies 12 nmi out, draws 4.5 m, weighs 1 200 t and makes 90 km/h.",
    ["12 nmi = 12", "4.5 m = 4.5", "1 200 t = 1200", "90 km/h = 90"],
  ],
  ["en", "It holds 2.5 kWh, sends at 868 MHz and sways by 4 mm.", ["2.5 kWh = 2.5", "868 MHz = 868", "4 mm = 4"]],
  ["fr", "La tour mesure 26 m de haut, à 5 m du quai, et pèse 12 t.", ["26 m = 26", "5 m = 5", "12 t = 12"]],
  ["es", "La torre mide 26 m y pesa 3,5 t.", ["26 m = 26", "3,5 t = 3.5"]],
  ["de", "Der Turm ist 26 m hoch und wiegt 3,5 t.", ["26 m = 26", "3,5 t = 3.5"]],
  ["vi", "Tháp cao 26 m và nặng 3,5 tấn.", ["26 m = 26", "3,5 tấn = 3.5"]],
];

const SUMS: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "It cost €3.4m, then £2bn and $1.5B.", ["€3.4m = 3400000", "£2bn = 2000000000", "$1.5B = 1500000000"]],
  [
    "en",
    "Some 5.2m people and 5M users paid 3k dollars.",
    ["5.2m people = 5200000", "5M users = 5000000", "3k dollars = 3000"],
  ],
  [
    "en",
    "The fund grew from 1.272 million crowns to 1,272 million crowns.",
    ["1.272 million crowns = 1272000", "1,272 million crowns = 1272000000"],
  ],
  ["fr", "Le pont a coûté 3,4 M€, puis 2 Md€ et 12 k€.", ["3,4 M€ = 3400000", "2 Md€ = 2000000000", "12 k€ = 12000"]],
  ["fr", "Il a reçu 2 M d'euros et 1,5 million d'euros.", ["2 M d'euros = 2000000", "1,5 million d'euros = 1500000"]],
  [
    "es",
    "Cuesta 1.272 millones de euros, o 2.500 mil millones de pesos.",
    ["1.272 millones de euros = 1272000000", "2.500 mil millones de pesos = 2500000000000"],
  ],
  ["de", "Es kostet 3,4 Mio. Euro, dann 2 Mrd. Euro.", ["3,4 Mio. Euro = 3400000", "2 Mrd. Euro = 2000000000"]],
  ["de", "Es sind 3 Billionen Euro.", ["3 Billionen Euro = 3000000000000"]],
  ["en", "It lost 3 billion euros.", ["3 billion euros = 3000000000"]],
  [
    "vi",
    "Giá 1.272 tỷ đồng, rồi 500 triệu đồng và 3 nghìn tỷ đồng.",
    ["1.272 tỷ đồng = 1272000000000", "500 triệu đồng = 500000000", "3 nghìn tỷ đồng = 3000000000000"],
  ],
];

const SEPARATORS: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "It has 1 234 567 trees and 1,234,567 birds.", ["1 234 567 trees = 1234567", "1,234,567 birds = 1234567"]],
  ["en", "A ticket is 7,80 € here; a cup holds 0.125 litres.", ["7,80 € = 7.8", "0.125 litres = 0.125"]],
  ["fr", "On compte 1 234 567 arbres.", ["1 234 567 arbres = 1234567"]],
  ["fr", "Le prix est de 1.5 million d'euros.", ["1.5 million d'euros = 1500000"]],
  ["es", "Tiene 12.345 habitantes y 1.234.567 árboles.", ["12.345 habitantes = 12345", "1.234.567 árboles = 1234567"]],
  ["es", "En México cuesta $1,234.50 y hay 12,345 habitantes.", ["$1,234.50 = 1234.5", "12,345 habitantes = 12345"]],
  ["vi", "Có 12.345 người, tăng 3,5%.", ["12.345 người = 12345", "3,5% = 3.5"]],
  ["de", "Es sind 12.345 Euro und 1'234 Franken.", ["12.345 Euro = 12345", "1'234 Franken = 1234"]],
];

const COUNTED: readonly (readonly [Language, string, readonly string[]])[] = [
  ["en", "It stands on five main girders.", ["five main girders = 5"]],
  [
    "en",
    "It has 12 new steel cables and three large public gardens.",
    ["12 new steel cables = 12", "three large public gardens = 3"],
  ],
  [
    "en",
    "Some 40 elderly residents left; four young people stayed.",
    ["40 elderly residents = 40", "four young people = 4"],
  ],
  ["en", "Seven previous owners lost 30 loud geese.", ["Seven previous owners = 7", "30 loud geese = 30"]],
  ["fr", "Il a cinq poutres principales et deux grandes arches.", ["cinq poutres = 5", "deux grandes arches = 2"]],
  ["de", "Sie hat fünf große Hauptträger und 12 neue Pfeiler.", ["fünf große Hauptträger = 5", "12 neue Pfeiler = 12"]],
  ["de", "Drei Berliner Polizisten halfen.", ["Drei Berliner Polizisten = 3"]],
  ["de", "Dreißig Boote und zwölf Kähne warten.", ["Dreißig Boote = 30", "zwölf Kähne = 12"]],
  ["en", "Ninety boats came.", ["Ninety boats = 90"]],
  ["es", "Llegaron dieciséis barcos y mil velas.", ["dieciséis barcos = 16", "mil velas = 1000"]],
  ["fr", "Septante bateaux attendent.", ["Septante bateaux = 70"]],
];

describe("findNumbers", () => {
  it.each([...MEASURES, ...SUMS, ...SEPARATORS, ...COUNTED])("%s: %s", (language, text, expected) => {
    expect(numbersOf(language, text)).toEqual(expected);
  });

  it.each([
    ["en", "Room 12b opens at 9:30 am; call +47 555 01 42."],
    ["fr", "La salle 12b ouvre à 9h30 ; appelez le 01 42 55 01 42."],
    ["de", "Die Bücherei ist donnerstags 8–11 und 13–18 Uhr offen, samstags 9.15–12.45."],
    ["de", "Donnerstag: 8–11"],
    ["fr", "La mairie ouvre de 8 h 30 à 11 h et de 13 à 17 heures."],
    ["es", "La oficina abre de 10 a 14 h, los sábados 9.30-13.00."],
    ["en", "The office opens 8 am to 5 pm, and 10 to 12 am on Saturdays."],
    ["vi", "Thư viện mở cửa 8 giờ 30 đến 17 giờ, thứ năm 13 đến 15 giờ."],
  ] as const)("finds no number in rooms, hours and telephone numbers: %s %s", (language, text) => {
    expect(numbersOf(language, text)).toEqual([]);
  });

  it.each([
    ["en", "The rope is sold at 12.50-13.00 euros.", ["12.50 = 12.5"]],
    ["de", "Die Messung ergab 0.47–0.52.", ["0.47 = 0.47", "0.52 = 0.52"]],
    ["en", "At 9 am 30 boats came.", ["30 boats = 30"]],
    ["en", "They won 21-14 on Thursday.", ["21-14 = undefined"]],
  ] as const)("takes prices, measurements and scores for no hours: %s %s", (language, text, expected) => {
    expect(numbersOf(language, text)).toEqual(expected);
  });

  it("takes a figure for a number where words around it may tell what it counts", () => {
    const row = (...cells: string[]): Part => ({ kind: "row", cells, isHeader: cells[0] === "Pier" });
    const article = articleOfParts(
      [
        row("Pier", "Boats", ""),
        row("East", "31", "62"),
        row("West", "47", "94 berths"),
        { kind: "paragraph", text: "In all there are 23." },
        row("Buoys", "58"),
        { kind: "paragraph", text: "77" },
      ],
      { language: "en", title: "" },
    );
    const numbers = extractFacts(article).flatMap(({ kind, name }) => (kind === "number" ? [name] : []));
    expect(numbers).toEqual(["31", "47", "94 berths", "23", "58"]);
  });
});

describe("readFigure", () => {
  const groupings = fc.constantFrom(",", ".", " ", "\u00A0", "\u202F", "'", "’");

  test.prop([fc.integer({ min: 1_000_000, max: 999_999_999 }), groupings])(
    "reads figures of several groups, whatever sets them apart",
    (number, mark) => {
      const grouped = String(number).replace(/\B(?=(?:\d{3})+$)/g, mark);
      for (const decimalMark of [".", ","] as const) expect(readFigure(grouped, decimalMark)).toBe(number);
    },
  );

  test.prop([fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 1, max: 99 }), fc.constantFrom(".", ",")])(
    "reads decimals of one or two digits by either mark",
    (whole, cents, mark) => {
      const figure = `${whole}${mark}${String(cents).padStart(2, "0")}`;
      for (const decimalMark of [".", ","] as const)
        expect(readFigure(figure, decimalMark)).toBeCloseTo(whole + cents / 100, 6);
    },
  );

  it("asks the text's convention about a single mark before three digits", () => {
    expect([
      readFigure("1.234", "."),
      readFigure("1.234", ","),
      readFigure("1,234", "."),
      readFigure("1,234", ","),
    ]).toEqual([1.234, 1234, 1234, 1.234]);
    expect(decimalMarkOf("mide 2.75 m y 1,5", "es")).toBe(",");
    expect(decimalMarkOf("mide 2.75 m", "vi")).toBe(".");
  });
});
