import { UserError } from "../core/errors.ts";
import { foldText } from "../core/text/text.ts";

/** A source as people name it. */
export interface NamedSource {
  readonly id: string;
  readonly title: string;
}

/**
 * The source that is meant: of that id, else the only one that comes from a file of that name, else whose id starts so, else the only one
 * of that title or with that in its title, read without accents and capitals. Throws UserError source-unknown, which names those that
 * could be meant, else those there are.
 */
export function findSource<Named extends NamedSource>(named: string, sources: readonly Named[]): Named {
  const wanted = foldText(named.trim());
  const readings = [
    sources.filter(({ id }) => id === named),
    sources.filter(({ id }) => isFileOf(named, id)),
    sources.filter(({ id }) => id.startsWith(named)),
    sources.filter(({ title }) => foldText(title) === wanted),
    wanted === "" ? [] : sources.filter(({ title }) => foldText(title).includes(wanted)),
  ];
  const only = readings.find(({ length }) => length === 1);
  if (only?.[0] !== undefined) return only[0];
  const meant = readings.find(({ length }) => length > 1) ?? sources;
  throw unknownSource(named, meant);
}

/** No source of that id; `known`: those that there are, of which the first are named. */
export function unknownSource(source: string, known: readonly Pick<NamedSource, "id">[]): UserError<"source-unknown"> {
  const named = known.slice(0, MAX_NAMED).map(({ id }) => id);
  return new UserError({
    code: "source-unknown",
    values: { source, known: named },
    message: `There is no source ${JSON.stringify(source)}.`,
    hint: known.length === 0 ? "There is no article." : `Known sources: ${named.join(", ")}.`,
  });
}

/** As a file is named: "corpus/harbour.md" names "harbour". */
function isFileOf(named: string, id: string): boolean {
  const withoutExtension = named.replace(/\.[^./\\]+$/, "").replaceAll("\\", "/");
  return withoutExtension === id || withoutExtension.endsWith(`/${id}`);
}

const MAX_NAMED = 10;
