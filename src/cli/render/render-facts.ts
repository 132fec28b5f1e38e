import type { Fact } from "../../core/types.ts";
import { factValue } from "../../service/shown/fact-value.ts";
import type { Words } from "../../service/words/types.ts";
import { renderCitation } from "./render-citation.ts";
import type { Screen } from "./screen.ts";
import { neutralize } from "./terminal-text.ts";

/** Facts under the name of their kind, one line each, in the order in which they come. */
export function renderFactList(facts: readonly Fact[], screen: Screen, words: Words): string {
  const kinds = [...new Set(facts.map((fact) => fact.kind))];
  const groups = kinds.map((kind) => {
    const lines = facts.filter((fact) => fact.kind === kind).map((fact) => `  ${renderHeading(fact, screen, words)}\n`);
    return `${screen.accent(words.facts.list[kind])}\n${lines.join("")}`;
  });
  return groups.join("\n");
}

/** Each fact with the sentences that mention it, and the words of a person apart. */
export function renderFactDetails(facts: readonly Fact[], screen: Screen, words: Words): string {
  return facts.map((fact) => renderDetails(fact, screen, words)).join("\n");
}

function renderDetails(fact: Fact, screen: Screen, words: Words): string {
  const { mentions, quotations = [] } = fact;
  const pieces = [
    `${renderHeading(fact, screen, words)} (${words.facts.kinds[fact.kind]})\n`,
    // What stands under their own words need not stand twice.
    ...mentions
      .filter(({ source, start }) => !quotations.some((other) => other.source === source && other.start === start))
      .map((mention) => renderCitation(mention, screen, words)),
  ];
  if (quotations.length > 0) {
    pieces.push(
      `${screen.accent(words.facts.quotationsBy(neutralize(fact.name)))}\n`,
      ...quotations.map((quotation) => renderCitation(quotation, screen, words)),
    );
  }
  return pieces.join("\n");
}

function renderHeading(fact: Fact, screen: Screen, { facts, locale }: Words): string {
  const { name, role, speaker, mentions } = fact;
  const about = [role, speaker === undefined ? undefined : facts.saidBy(speaker), factValue(fact, locale)];
  const details = about.filter((text) => text !== undefined).map((text) => ` · ${neutralize(text)}`);
  const count = mentions.length > 1 ? screen.faint(` · ${facts.mentions(mentions.length)}`) : "";
  return `${screen.strong(neutralize(name))}${details.join("")}${count}`;
}
