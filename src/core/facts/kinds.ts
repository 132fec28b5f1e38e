import type { FactKind } from "../types.ts";

/** Every kind of fact, in the order in which faces list them. */
export const factKinds = [
  "person",
  "organisation",
  "place",
  "date",
  "number",
  "document",
  "quotation",
  "event",
] as const satisfies readonly FactKind[];
