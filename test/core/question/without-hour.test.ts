import { describe, expect, it } from "vitest";
import { withoutHour } from "../../../src/core/question/without-hour.ts";

describe("a question whether something is so on a weekday at an hour", () => {
  it.each([
    ["en", "Is it open on Sunday at 10?", "Is it open on Sunday?"],
    ["en", "Are you open on Saturday at 5:30 pm?", "Are you open on Saturday?"],
    ["en", "Is the mill open at 9 am on Monday?", "Is the mill open on Monday?"],
    ["en", "Is it open at 10 on Sunday?", "Is it open on Sunday?"],
    ["es", "¿Abre a las 10 el domingo?", "¿Abre el domingo?"],
    ["de", "Fährt am Sonntag um 18 Uhr eine Fähre?", "Fährt am Sonntag eine Fähre?"],
    ["de", "Ist am Montag um 9.30 Uhr offen?", "Ist am Montag offen?"],
    ["fr", "Est-ce ouvert dimanche à 9h30 ?", "Est-ce ouvert dimanche ?"],
    ["es", "¿Está abierto el domingo a las 10?", "¿Está abierto el domingo?"],
    ["vi", "Thư viện có mở cửa chủ nhật lúc 10 giờ không?", "Thư viện có mở cửa chủ nhật không?"],
  ] as const)("is read in %s without the hour: %s", (language, question, read) => {
    expect(withoutHour(question, language, () => false)).toBe(read);
  });

  it("keeps an hour that a text has, one that no day goes with, and what else a number says", () => {
    const as = (question: string, written = "") => withoutHour(question, "en", (time) => time === written);
    const same = (question: string, written?: string) => expect(as(question, written)).toBe(question);
    same("Does a boat leave at 17:40 on Sunday?", "17:40");
    expect(as("Does a boat leave at 17:40 on Sunday?", "7:40")).toBe("Does a boat leave on Sunday?");
    expect(as("Does a boat leave on Sunday at 10?", "10")).toBe("Does a boat leave on Sunday?");
    same("Does a boat leave at 17:40?");
    same("When does it open on Sunday at 10?");
    same("Is bus 10 running on Sunday?");
    same("Is it open on Sunday in room 40?");
    same("open sunday 10?");
    same("Did it open at 10 farms on Sunday?");
    same("Do 10 of the boats leave on Sunday?");
  });
});
