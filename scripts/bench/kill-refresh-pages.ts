import { libraryId } from "../../src/core/scope.ts";

export const KILLED_SERVER = "1";
export const KILLED_LIBRARY = libraryId("server 1");
export const SOURCES = 24;
export const FIRST_LOOK_MS = Date.UTC(2030, 0, 1);

/** A page that says of which round it is. */
export function pageOfRound(address: string, round: number): string {
  const name = new URL(address).pathname.slice(1);
  const rest = Array.from(
    { length: 9 },
    (_, line) => `<p>Line ${line} of ${name} stays as it was when the harbour office wrote it.</p>`,
  );
  const changing = `<p>In round ${round} the office of ${name} counted ${round * 13 + 5} boats.</p>`;
  return `<html lang="en"><title>${name}</title><article><h1>${name}</h1>${changing}${rest.join("")}</article></html>`;
}
