import { UserError } from "../../core/errors.ts";

/** It comes and goes with its file. */
export function sourceOfFolder(source: string, file: string): UserError<"source-of-folder"> {
  return new UserError({
    code: "source-of-folder",
    values: { source, file },
    message: `${source} comes from the folder of articles.`,
    hint: `It is read again by itself when ${file} changes; to take it off, delete that file.`,
  });
}

/** It came as a file. */
export function sourceOfFile(source: string): UserError<"source-of-file"> {
  return new UserError({
    code: "source-of-file",
    values: { source },
    message: `${source} does not come from an address: there is nothing to look at again.`,
    hint: "Add the file again when it has changed.",
  });
}
