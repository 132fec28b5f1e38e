import type { Prepared } from "../../app/import/importer.ts";
import type { Words } from "../../service/words/types.ts";
import type { Screen } from "./screen.ts";
import { neutralize } from "./terminal-text.ts";

/** What was read of a document, for whoever decides whether it is the article. */
export function renderPreview(
  { id, preview }: Prepared,
  { screen, words }: { readonly screen: Screen; readonly words: Words },
): string {
  const { metadata, paragraphs, characters, first, last, kept, warnings, reservation } = preview;
  const told = words.terminal.import;
  const { author, publisher, published, url } = metadata;
  const origin = [author, publisher, published, url].filter((value) => value !== undefined).map(neutralize);
  const lines = [
    screen.strong(neutralize(metadata.title)),
    `  ${screen.accent(neutralize(id))}`,
    ...(origin.length > 0 ? [`  ${origin.join(" · ")}`] : []),
    `  ${told.size(paragraphs, characters)}`,
    `  ${told.first} ${neutralize(first)}`,
    `  ${told.last} ${neutralize(last)}`,
    ...(kept === undefined ? [] : [`  ${told.kept(Math.round(kept * 100))}`]),
    ...(reservation === undefined ? [] : [`  ${told.reservation[reservation]}`]),
    ...warnings.map(({ message }) => `  ${neutralize(message)}`),
  ];
  return `${lines.join("\n")}\n`;
}
