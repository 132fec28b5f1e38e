import type { Part, TextPart } from "../../article/parts.ts";
import { groupLines } from "../../article/separate-lines.ts";
import type { ParagraphLine } from "./paragraph-lines.ts";

const DEFINITION = /^[:~][ \t]+(?=\S)/;
/** The parts of one paragraph: lines that its source wraps are one, terms with their definitions, lines with labels and captions are told apart. */
export function paragraphParts(
  lines: readonly ParagraphLine[],
  { followsPicture }: { readonly followsPicture: boolean },
): Part[] {
  const shown = lines.filter(({ text, isPicture }) => !isPicture && text.trim() !== "");
  const [first, ...others] = shown;
  if (first === undefined) return [];
  if (DEFINITION.test(first.text)) return [definition([strip(first), ...others])];
  const firstDefinition = others.findIndex(({ text }) => DEFINITION.test(text));
  if (firstDefinition !== -1) return definitionParts(shown, firstDefinition + 1);
  const isCaption = (followsPicture || lines[0]?.isPicture === true) && shown.every(({ isEmphasis }) => isEmphasis);
  if (isCaption) return [{ kind: "caption", text: join(shown) }];
  return groupLines(shown).map(paragraph);
}

/** The terms above as one, then each definition with the lines that go on with it. */
function definitionParts(lines: readonly ParagraphLine[], firstDefinition: number): Part[] {
  const terms = lines.slice(0, firstDefinition).map(({ text }) => text.trim());
  const term: Part = { kind: "item", text: terms.join("\n"), list: { kind: "unordered" }, isTerm: true };
  const definitions: ParagraphLine[][] = [];
  for (const line of lines.slice(firstDefinition)) {
    if (DEFINITION.test(line.text)) definitions.push([strip(line)]);
    else definitions.at(-1)?.push(line);
  }
  return [term, ...definitions.map(definition)];
}

function definition(lines: readonly ParagraphLine[]): Part {
  return { kind: "paragraph", text: join(lines), depth: 1 };
}

function strip(line: ParagraphLine): ParagraphLine {
  return { ...line, text: line.text.replace(DEFINITION, "") };
}

function paragraph(lines: readonly ParagraphLine[]): TextPart {
  const [first] = lines;
  const isStrong = lines.every((line) => line.isStrong);
  const strongLead = isStrong ? "" : (first?.strongLead ?? "");
  return {
    kind: "paragraph",
    text: join(lines),
    ...(isStrong && { isStrong }),
    ...(strongLead.trim() !== "" && { strongLead }),
  };
}

function join(lines: readonly ParagraphLine[]): string {
  return lines
    .map(({ text, endsHard }, index) => text + (index === lines.length - 1 ? "" : endsHard ? "\n" : " "))
    .join("");
}
