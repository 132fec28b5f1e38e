/** A part of a pattern's source that can be left out: offsets, end exclusive. */
interface Alternative {
  readonly start: number;
  readonly end: number;
}

/** What never matches: it stands where an alternative was. */
export const NEVER = "(?!)";

/**
 * The alternatives of a pattern that hold no others, and its optional groups, as they are written but for blanks around them; each once, and
 * only those that hold a letter of their own.
 */
export function alternativesOf(source: string): readonly string[] {
  return [...new Set(findAlternatives(source).map((found) => written(source, found)))].filter((text) =>
    /\p{L}/u.test(text.replace(/\\[pP]\{\w+\}|\\./g, "")),
  );
}

/** The pattern without an alternative, wherever it stands. */
export function withoutAlternative(source: string, alternative: string): string {
  return findAlternatives(source)
    .filter((found) => written(source, found) === alternative)
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + NEVER + rest.slice(end), source);
}

function written(source: string, { start, end }: Alternative): string {
  return source.slice(start, end).trim();
}

interface Group {
  readonly parts: Alternative[];
  start: number;
}

function findAlternatives(source: string): readonly Alternative[] {
  const found: Alternative[] = [];
  const open: Group[] = [{ parts: [], start: 0 }];
  for (const { index, mark } of marksOf(source)) {
    const group = open.at(-1);
    if (group === undefined) break;
    if (mark.startsWith("(")) {
      open.push({ parts: [], start: index + mark.length });
      continue;
    }
    group.parts.push({ start: group.start, end: index });
    if (mark === "|") {
      group.start = index + 1;
      continue;
    }
    open.pop();
    found.push(...leavesOf(group, found, open.length === 0 || /^[?*]/.test(source.slice(index + 1))));
  }
  return found;
}

function leavesOf(group: Group, found: readonly Alternative[], isOptional: boolean): readonly Alternative[] {
  if (group.parts.length === 1 && !isOptional) return [];
  return group.parts.filter(({ start, end }) => !found.some((inner) => start <= inner.start && inner.end <= end));
}

/** Brackets and bars that stand for themselves nowhere: neither escaped nor in a class; the end of the source is one too. */
function* marksOf(source: string): Generator<{ readonly index: number; readonly mark: string }> {
  const tokens = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|[)|]/gsu;
  for (const { index, 0: mark } of source.matchAll(tokens))
    if (!mark.startsWith("\\") && !mark.startsWith("[")) yield { index, mark };
  yield { index: source.length, mark: ")" };
}
