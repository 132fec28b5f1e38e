/** The closed list of mistakes that a person can make and mend; faces localise by it. */
export type UserErrorCode =
  | "question-empty"
  | "question-unreadable"
  | "argument-invalid"
  | "setting-invalid"
  | "source-unknown"
  | "corpus-missing"
  | "corpus-empty"
  | "file-empty"
  | "file-binary"
  | "file-encoding"
  | "file-too-large"
  | "file-unreadable"
  | "file-language"
  | "front-matter-invalid"
  | "state-read-only"
  | "state-full"
  | "state-too-new"
  | "state-damaged"
  | "state-busy"
  | "model-missing"
  | "model-damaged"
  | "model-failed"
  | "queue-full"
  | "cancelled"
  | "token-missing"
  | "token-invalid"
  | "answers-file-invalid";

/** What a UserError is made of: what happened with which value, and what to do next. */
export interface UserErrorInit {
  readonly code: UserErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly cause?: unknown;
}

/** An error that may be shown to a person. Anything else that is thrown is a bug. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly hint: string;

  constructor({ code, message, hint, cause }: UserErrorInit) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "UserError";
    this.code = code;
    this.hint = hint;
  }
}
