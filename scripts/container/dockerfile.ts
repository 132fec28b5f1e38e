export interface Instruction {
  /** In capitals: "RUN". */
  readonly name: string;
  /** What follows, with joined lines; flags are apart. */
  readonly rest: string;
  readonly flags: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly base: string;
  readonly name: string | undefined;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile. Throws on an instruction before the first FROM. */
export function readDockerfile(text: string): readonly Stage[] {
  const stages: { base: string; name: string | undefined; instructions: Instruction[] }[] = [];
  for (const instruction of readInstructions(text)) {
    if (instruction.name === "FROM") {
      const [base = "", , name] = instruction.rest.split(/\s+/);
      stages.push({ base, name, instructions: [] });
      continue;
    }
    const stage = stages.at(-1);
    if (stage === undefined) throw new Error(`Expected FROM before ${instruction.name}`);
    stage.instructions.push(instruction);
  }
  return stages;
}

function readInstructions(text: string): readonly Instruction[] {
  const lines = text
    .replace(/^#.*\n/gm, "")
    .replace(/\\\n/g, " ")
    .split("\n");
  return lines.flatMap((line) => {
    const [, name, words] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (name === undefined || words === undefined) return [];
    const [flagText = ""] = /^(?:--[a-z-]+=\S+\s+)*/.exec(words) ?? [];
    const flags = [...flagText.matchAll(/--([a-z-]+)=(\S+)/g)].map(([, flag, value]) => [flag, value]);
    return [{ name, rest: words.slice(flagText.length).trim(), flags: Object.fromEntries(flags) }];
  });
}

/** The words of ENTRYPOINT, CMD or HEALTHCHECK in their JSON form. */
export function readWords(rest: string): readonly string[] {
  return JSON.parse(rest.replace(/^CMD\s+/, ""));
}

/** Whether a .dockerignore that leaves out everything but what it names lets a path into the build. */
export function isLetIn(path: string, ignore: string): boolean {
  const named = ignore
    .split("\n")
    .filter((line) => line.startsWith("!"))
    .map((line) => line.slice(1));
  return named.some((name) => path === name || path.startsWith(`${name}/`));
}
