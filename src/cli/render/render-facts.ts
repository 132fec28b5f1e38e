import type { Fact, FactKind } from "../../core/types.ts";
import { renderCitation } from "./render-citation.ts";
import type { Screen } from "./screen.ts";
import { neutralize } from "./terminal-text.ts";

/** Facts under the name of their kind, one line each, in the order in which they come. */
export function renderFactList(facts: readonly Fact[], screen: Screen): string {
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  const groups = kinds.map((kind) => {
    const lines = facts.filter((fact) => fact.kind === kind).map((fact) => `  ${renderHeading(fact, screen)}\n`);
    return `${screen.accent(KIND_HEADINGS[kind])}\n${lines.join("")}`;
  });
  return groups.join("\n");
}

/** Each fact with the sentences that mention it, and the words of a person apart. */
export function renderFactDetails(facts: readonly Fact[], screen: Screen): string {
  return facts.map((fact) => renderDetails(fact, screen)).join("\n");
}

const KIND_HEADINGS: Readonly<Record<FactKind, string>> = {
  person: "People",
  organisation: "Organisations",
  place: "Places",
  date: "Dates",
  number: "Numbers",
  document: "Documents",
  quotation: "Quotations",
  event: "Events",
};

function renderDetails(fact: Fact, screen: Screen): string {
  const { mentions, quotations = [] } = fact;
  const pieces = [
    `${renderHeading(fact, screen)} (${fact.kind})\n`,
    // What stands under their own words need not stand twice.
    ...mentions
      .filter(({ source, start }) => !quotations.some((other) => other.source === source && other.start === start))
      .map((mention) => renderCitation(mention, screen)),
  ];
  if (quotations.length > 0) {
    pieces.push(
      `${screen.accent("In their own words")}\n`,
      ...quotations.map((quotation) => renderCitation(quotation, screen)),
    );
  }
  return pieces.join("\n");
}

function renderHeading({ name, role, speaker, value, mentions }: Fact, screen: Screen): string {
  const about = [role, speaker === undefined ? undefined : `said by ${speaker}`, value === name ? undefined : value];
  const details = about.filter((text) => text !== undefined).map((text) => ` · ${neutralize(text)}`);
  const count = mentions.length > 1 ? screen.faint(` · ${mentions.length} mentions`) : "";
  return `${screen.strong(neutralize(name))}${details.join("")}${count}`;
}
