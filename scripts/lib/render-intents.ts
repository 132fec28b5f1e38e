import type { FittedIntents } from "../../src/core/question/intent.ts";

/** Characters of a line of kept weights. */
const LINE_CHARS = 112;

/** The source of src/core/question/fitted-intents.ts. */
export function renderIntents({ make, classes }: FittedIntents, messages: number): string {
  const rendered = classes.map(({ name, bias, scale, weights }) => {
    const lines = weights.match(new RegExp(`.{1,${LINE_CHARS}}`, "g")) ?? [];
    const text = lines.map((line) => `        "${line}"`).join(" +\n");
    return `    {
      name: "${name}",
      bias: ${Number(bias.toFixed(4))},
      scale: ${Number(scale.toPrecision(6))},
      weights:
${text},
    },`;
  });
  return `import type { FittedIntents } from "./intent.ts";

// Written by \`npm run calibrate\` from ${messages} messages of scripts/questions/messages; do not edit by hand.
export const fittedIntents: FittedIntents = {
  make: "${make}",
  classes: [
${rendered.join("\n")}
  ],
};
`;
}
