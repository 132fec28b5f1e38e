import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/core/types.ts";
import { findDates } from "../../../src/finders/facts/dates.ts";

function datesOf(language: Language, text: string): string[] {
  return findDates(text, language).map(({ start, end, value }) =>
    [text.slice(start, end), ...(value === undefined ? [] : [value])].join(" = "),
  );
}

type Case = readonly [Language, string, readonly string[]];

const WITH_WEEKDAY: readonly Case[] = [
  ["fr", "Le conseil siège le jeudi 6 novembre.", ["jeudi 6 novembre"]],
  ["fr", "Le conseil siège jeudi, le 6 novembre 2025.", ["jeudi, le 6 novembre 2025 = 2025-11-06"]],
  ["de", "Der Rat tagt am Donnerstag, dem 6. November.", ["Donnerstag, dem 6. November"]],
  ["de", "Der Rat tagt am Donnerstag, den 6. November 2025.", ["Donnerstag, den 6. November 2025 = 2025-11-06"]],
  ["es", "El consejo se reúne el jueves, día 6 de noviembre.", ["jueves, día 6 de noviembre"]],
  ["en", "The council meets on Thursday, the 6th of November.", ["Thursday, the 6th of November"]],
  ["vi", "Hội đồng họp vào thứ năm, ngày 6 tháng 11 năm 2025.", ["thứ năm, ngày 6 tháng 11 năm 2025 = 2025-11-06"]],
];

const FOREIGN: readonly Case[] = [
  ["en", 'The sign says "ab Dienstag, dem 8. Juli 2025".', ["Dienstag, dem 8. Juli 2025 = 2025-07-08"]],
  ["en", 'It reads "fermé le 14 juillet", in French.', ["14 juillet"]],
  ["fr", "La lettre porte la date du July 4, 2024.", ["July 4, 2024 = 2024-07-04"]],
  ["fr", "L'affiche annonce « 9 de octubre de 2023 ».", ["9 de octubre de 2023 = 2023-10-09"]],
  ["de", "Auf dem Schild steht „ngày 2 tháng 9 năm 1945“.", ["2 tháng 9 năm 1945 = 1945-09-02"]],
  ["es", "El aviso dice «Dezember 2022» y nada más.", ["Dezember 2022 = 2022-12"]],
  // A month alone, or one that is a word here, is none of another language.
  ["en", "She bought two jars of mayo and a mars bar.", []],
  ["de", "Sie may be late, sagte der Gast, on a march to the sea.", []],
];

const RECURRING: readonly Case[] = [
  ["en", "The band plays every Thursday, Friday and Sunday, and on Saturdays.", []],
  ["en", "The band plays on the last Thursday of each month.", []],
  ["fr", "La fanfare joue tous les jeudis et chaque vendredi.", []],
  ["de", "Die Kapelle spielt jeden zweiten Donnerstag und freitags.", []],
  ["es", "La banda toca los jueves y cada domingo.", []],
  ["vi", "Ban nhạc chơi mỗi thứ năm và chủ nhật hàng tuần.", []],
  ["en", "Opening hours\nThursday: 9 am - 5 pm\nFriday 10:00-12:00\nMonday to Wednesday 8-12", []],
  ["de", "Donnerstag bis Samstag von 9.00 bis 17.30 Uhr ist geöffnet.", []],
  // One of them is.
  ["en", "The band plays from Thursday to Sunday.", ["Thursday", "Sunday"]],
  ["en", "Thursday 9:00-10:00 Registration", ["Thursday"]],
  ["en", "From 6 November on, every Thursday.", ["6 November"]],
  ["fr", "La fanfare a joué jeudi.", ["jeudi"]],
];

describe("a date", () => {
  it.each(WITH_WEEKDAY)("takes its weekday along (%s: %s)", (...[language, text, expected]) =>
    expect(datesOf(language, text)).toEqual(expected),
  );
  it.each(FOREIGN)("is found in another language's words (%s: %s)", (...[language, text, expected]) =>
    expect(datesOf(language, text)).toEqual(expected),
  );
  it.each(RECURRING)("is no weekday that comes again and again (%s: %s)", (...[language, text, expected]) =>
    expect(datesOf(language, text)).toEqual(expected),
  );
});
