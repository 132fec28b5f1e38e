/** Gives whole numbers from 0 on. */
export type Random = () => number;

/** Bytes that mean something to some format. */
const SIGNS = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "{",
  "}",
  "[",
  "]",
  "(",
  ")",
  "*",
  "_",
  "`",
  "|",
  "#",
  "-",
  "\n",
  "\t",
  "\0",
  "\u00FF",
  "</div>",
  "<table>",
  "<!--",
  "]]>",
  "&#x110000;",
  "obj",
  "stream",
  "PK\u0003\u0004",
  "---\n",
  "\uFEFF",
];
const MOST_CHANGES = 8;
const LONGEST_RANGE = 2_000;

/** The bytes with one to eight changes: bits turned, ranges cut out, doubled or moved, signs put in, the end cut off. */
export function mutate(bytes: Buffer, random: Random): Buffer {
  let changed: Buffer = bytes;
  for (let left = 1 + (random() % MOST_CHANGES); left > 0; left--) changed = changeOnce(changed, random);
  return changed;
}

function changeOnce(bytes: Buffer, random: Random): Buffer {
  const at = bytes.length === 0 ? 0 : random() % bytes.length;
  const end = Math.min(bytes.length, at + 1 + (random() % LONGEST_RANGE));
  switch (random() % 7) {
    case 0: {
      const turned = Buffer.from(bytes);
      if (at < turned.length) turned[at] = (turned[at] ?? 0) ^ (1 << (random() % 8));
      return turned;
    }
    case 1:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end)]);
    case 3: {
      const to = bytes.length === 0 ? 0 : random() % bytes.length;
      const rest = Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
      return Buffer.concat([rest.subarray(0, to), bytes.subarray(at, end), rest.subarray(to)]);
    }
    case 4:
      return random() % 4 === 0 ? bytes.subarray(0, at) : bytes;
    default: {
      const sign = SIGNS[random() % SIGNS.length] ?? "";
      const times = random() % 20 === 0 ? 1 + (random() % 200) : 1;
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(sign.repeat(times)), bytes.subarray(at)]);
    }
  }
}
