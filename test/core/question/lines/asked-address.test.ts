import { describe, expect, it } from "vitest";
import { askedAddress, findAddresses } from "../../../../src/core/question/lines/asked-address.ts";

describe("a question for a postal address", () => {
  it.each([
    ["en", "What is the address of the Salt Mill?", ["salt", "mill"]],
    ["en", "What is the Salt Mill's address?", ["salt", "mill"]],
    ["fr", "Quelle est l'adresse du moulin ?", ["moulin"]],
    ["de", "Wie lautet die Anschrift der Weberei?", ["weberei"]],
    ["es", "¿Cuál es la dirección del horno?", ["horno"]],
  ] as const)("tells whose it is, in %s: %s", (language, question, names) =>
    expect(askedAddress(question, language)).toEqual(names),
  );

  it.each([
    ["en", "What is the e-mail address of the Salt Mill?"],
    ["en", "What is the address?"],
    ["en", "What did the mayor address in March?"],
    ["fr", "À qui s'adresse le cours ?"],
    ["fr", "Quelle est l'adresse web du moulin ?"],
  ] as const)("is none in %s: %s", (language, question) => expect(askedAddress(question, language)).toBeUndefined());
});

describe("a postal address", () => {
  it.each([
    ["The mill\n9 Weir Lane\nSelby YO8 4PU\nOpen daily", "9 Weir Lane\nSelby YO8 4PU"],
    ["Find us at 310 Cedar Avenue, Portland, OR 97205.", "310 Cedar Avenue, Portland, OR 97205"],
    ["Moulin du Gué, 3 bis chemin des Saules, 49000 Angers", "3 bis chemin des Saules, 49000 Angers"],
    ["Weberei Kranz\nAm Wehr 12a\n99084 Erfurt", "Am Wehr 12a\n99084 Erfurt"],
    ["Calle de la Luna, 8\n41001 Sevilla", "Calle de la Luna, 8\n41001 Sevilla"],
    ["Bưu điện: 12 phố Hàng Gai, quận Hoàn Kiếm, Hà Nội", "12 phố Hàng Gai, quận Hoàn Kiếm, Hà Nội"],
  ])("is found with street and town in %j", (text, address) =>
    expect(findAddresses(text).map(({ start, end }) => text.slice(start, end))).toEqual([address]),
  );

  it.each([
    "The mill opened in 1912 and closed in 2003.",
    "In 2021, 14 members left and 2022 was worse.",
    "Call 0555 210 33 before 5 pm.",
  ])("is not found in %j", (text) => expect(findAddresses(text)).toEqual([]));
});
