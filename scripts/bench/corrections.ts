import { editKinds, makeEdit } from "../lib/edits/edit.ts";
import { countTold, isTold } from "../lib/edits/judge-edit.ts";
import type { Print } from "./measuring.ts";

export const name = "Corrections: of which edits of quoted words is told (generated, their truth known)";

const EDITS = 8_000;
const MIN_PRECISION = 1;
const MIN_RECALL = 0.98;
const DIGITS = 4;

export async function run(print: Print): Promise<boolean> {
  const judged = [];
  for (let seed = 1; seed <= EDITS; seed += 1) {
    const edit = makeEdit(seed);
    judged.push({ ...edit, told: await isTold(edit) });
  }
  for (const kind of editKinds) {
    const { edits, told } = countTold(judged.filter((each) => each.kind === kind));
    print(`${kind.padEnd(12)} ${edits} edits, told of ${told}`);
  }
  const { precision, recall } = countTold(judged);
  print(
    `precision ${precision.toFixed(DIGITS)} (goal ${MIN_PRECISION}), recall ${recall.toFixed(DIGITS)} (goal >= ${MIN_RECALL})`,
  );
  return precision >= MIN_PRECISION && recall >= MIN_RECALL;
}
