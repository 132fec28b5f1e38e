import { describe, expect, it } from "vitest";
import { type Attendance, askedAttendance, findAttendance } from "../../../src/core/question/asked-attendance.ts";

describe("who came to a meeting", () => {
  it.each([
    ["Who was present?", "present"],
    ["Who attended the meeting of the board?", "present"],
    ["Who did not attend?", "absent"],
    ["Who sent apologies?", "absent"],
    ["Qui était absent ?", "absent"],
    ["Wer hat gefehlt?", "absent"],
    ["¿Quiénes asistieron?", "present"],
    ["Ai vắng mặt?", "absent"],
    ["What was the present?", undefined],
    ["Who gave the king the present that he had asked for so often?", undefined],
  ] as const)("is asked for: %s", (question, attendance) => {
    expect(askedAttendance(question)).toBe(attendance);
  });

  it.each<readonly [string, Attendance, readonly string[]]>([
    ["Present: Ann Berg (chair), Ole Strand\nApologies: Tom Reed", "present", ["Ann Berg (chair), Ole Strand"]],
    ["Present: Ann Berg, Ole Strand Apologies: Tom Reed", "absent", ["Tom Reed"]],
    ["Present: Ann Berg, Ole Strand Apologies for absence: Tom Reed", "present", ["Ann Berg, Ole Strand"]],
    ["Membres présents : Mme Val, M. Roc", "present", ["Mme Val, M. Roc"]],
    ["Entschuldigt: niemand", "absent", []],
    ["She was present at the opening of the hall.", "present", []],
  ])("is named behind a label: %s", (text, attendance, names) => {
    expect(findAttendance(text, attendance).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});
