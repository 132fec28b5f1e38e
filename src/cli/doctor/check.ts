/** What doctor finds of one part: "note" is worth knowing, "broken" keeps Sourcier from answering. */
export interface Check {
  readonly name: string;
  readonly state: "ok" | "note" | "broken";
  readonly message: string;
  readonly hint?: string;
}
