import type { Issue, Schema } from "discord-api-spec/zod";
import * as spec from "discord-api-spec/zod";

/** The schemas of Discord's own OpenAPI document that bodies are held against. */
export type SchemaName = keyof typeof spec;

const schemas: Readonly<Record<SchemaName, Schema>> = spec;

/** What the body does that the schema does not allow, each with its place; none when it fits. */
export function schemaProblems(name: SchemaName, body: unknown): readonly string[] {
  const { error } = schemas[name].safeParse(body);
  return (error?.issues ?? []).map((issue) => describe(issue, ""));
}

/** Of a union's many complaints, the branch that got furthest says what is meant. */
function describe(issue: Issue, before: string): string {
  const path = [before, ...issue.path.map(String)].filter((part) => part !== "").join(".");
  const nearest = (issue.errors ?? []).toSorted((a, b) => depthOf(b) - depthOf(a))[0];
  return nearest?.[0] ? describe(nearest[0], path) : `${path || "body"}: ${issue.message}`;
}

function depthOf(issues: readonly Issue[]): number {
  return Math.max(0, ...issues.filter(({ path }) => path.at(-1) !== "type").map(({ path }) => path.length));
}
