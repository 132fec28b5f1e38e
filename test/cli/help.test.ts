import { join } from "node:path";
import { expect, it } from "vitest";
import { renderHelp } from "../../src/cli/args.ts";
import { WORDS } from "../../src/service/words/index.ts";

const page = join(import.meta.dirname, "../../docs/cli.md");

// After a change: npx vitest run test/cli/help.test.ts --update
it("prints the help that docs/cli.md shows", async () => {
  const sections = renderHelp(WORDS.en).map(
    ({ command, help }) => `## ${command}\n\n\`\`\`text\n${help.trimEnd()}\n\`\`\`\n`,
  );
  await expect(["# The command line\n", ...sections].join("\n")).toMatchFileSnapshot(page);
});
