import { UserError } from "../core/errors.ts";

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "nothing is there",
  ELOOP: "its links go in a circle",
  EISDIR: "it is a folder",
  EMFILE: "too many files are open",
  EIO: "the disk reports an error",
};

/** The UserError of a file or folder that the file system does not give. */
export function unreadableFile(file: string, cause: unknown): UserError {
  const code = errorCode(cause);
  return new UserError({
    code: "file-unreadable",
    values: { problem: "system", file, systemCode: code },
    message: `${file} cannot be read: ${REASONS[code] ?? `the system reports ${code}`}.`,
    hint: "Check that it exists and that this user may read it.",
    cause,
  });
}

/** The system's code of an error ("ENOENT"). */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "an unknown error";
}
