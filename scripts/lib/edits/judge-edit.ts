import { compareVersions } from "../../../src/core/corrections/find-correction.ts";
import { FOLDER_LIBRARY } from "../../../src/core/scope.ts";
import { readArticle } from "../../../src/ingest/read-article.ts";
import type { Edit } from "./edit.ts";

/** Whether an answer that quotes these words would be told of. Throws RangeError where the reader does not give the words as they were written. */
export async function isTold({ before, after, quote }: Edit): Promise<boolean> {
  const [earlier, later] = await Promise.all([read(before), read(after)]);
  const start = earlier.source.text.indexOf(quote);
  if (start < 0) throw new RangeError(`Expected the article to hold ${quote}`);
  return compareVersions(earlier, later)({ start, end: start + quote.length }) !== undefined;
}

async function read(text: string) {
  const { article } = await readArticle({ bytes: Buffer.from(text), file: "a.md", id: "a", library: FOLDER_LIBRARY });
  return article;
}

export interface Counts {
  readonly edits: number;
  readonly changed: number;
  readonly told: number;
  readonly rightly: number;
  readonly precision: number;
  readonly recall: number;
}

export function countTold(judged: readonly { readonly isChanged: boolean; readonly told: boolean }[]): Counts {
  const changed = judged.filter(({ isChanged }) => isChanged).length;
  const told = judged.filter((each) => each.told).length;
  const rightly = judged.filter(({ isChanged, told: isSaid }) => isChanged && isSaid).length;
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    edits: judged.length,
    changed,
    told,
    rightly,
    precision: share(rightly, told),
    recall: share(rightly, changed),
  };
}
