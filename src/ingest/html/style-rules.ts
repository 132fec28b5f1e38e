/** A style rule of a page: one selector, and what it declares. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: Declarations;
}

/** Property to value, lower-cased, without "!important". */
export type Declarations = ReadonlyMap<string, string>;

/** Conditions under which a screen of usual width shows a page. */
const SHOWN_MEDIA =
  /^(?:only\s+)?(?:all|screen)?\s*(?:(?:and\s*)?\(\s*min-width\s*:\s*(?:\d{1,3}|1[01]\d\d)(?:\.\d+)?px\s*\))?$/i;
/** At-rules whose rules apply as they stand. */
const TRANSPARENT = /^@(?:layer|supports|container|scope)\b/i;

/** The rules of a style sheet that apply on a screen, in order; a selector list gives one rule each. Linear; what is broken is left out. */
export function readStyleRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  readBlock(css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, " "), rules, 0);
  return rules;
}

/** Whether a list of media ("screen, print") includes the screen. */
export function isShownMedia(media: string): boolean {
  return media.trim() === "" || media.split(",").some((query) => SHOWN_MEDIA.test(query.trim()));
}

export function readDeclarations(block: string): Declarations {
  const declarations = new Map<string, string>();
  for (const declaration of block.split(";")) {
    const colon = declaration.indexOf(":");
    if (colon === -1) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    declarations.set(
      property,
      declaration
        .slice(colon + 1)
        .replace(/!\s*important/i, "")
        .trim()
        .toLowerCase(),
    );
  }
  return declarations;
}

const MAX_NESTING = 8;

function readBlock(css: string, rules: StyleRule[], depth: number): void {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf("{", at);
    if (open === -1) return;
    const close = closingBrace(css, open);
    const before = css.slice(at, open);
    const prelude = before.slice(before.lastIndexOf(";") + 1).trim();
    readRule(prelude, css.slice(open + 1, close), rules, depth);
    at = close + 1;
  }
}

function readRule(prelude: string, block: string, rules: StyleRule[], depth: number): void {
  if (!prelude.startsWith("@")) {
    const declarations = readDeclarations(block);
    for (const selector of splitSelectors(prelude)) rules.push({ selector, declarations });
  } else if (depth < MAX_NESTING) {
    const media = /^@media\b([^{]*)/i.exec(prelude)?.[1];
    if (TRANSPARENT.test(prelude) || (media !== undefined && isShownMedia(media))) readBlock(block, rules, depth + 1);
  }
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const char = css.charAt(at);
    if (char === "{") depth++;
    else if (char === "}" && --depth === 0) return at;
  }
  return css.length;
}

/** Commas inside brackets, as of :is(a, b), separate nothing. */
function splitSelectors(prelude: string): string[] {
  return prelude
    .split(/,(?![^()]*\))/)
    .map((selector) => selector.trim())
    .filter((selector) => selector !== "");
}
