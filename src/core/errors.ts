import type { UserErrorValues } from "./error-values.ts";

/** The closed list of mistakes that a person can make and mend; faces word them by it. */
export type UserErrorCode = keyof UserErrorValues;

/** A mistake as data: what happened with which value, and what to do next. */
export interface Mistake<Code extends UserErrorCode = UserErrorCode> {
  readonly code: Code;
  /** What it is about, for whoever words it in another language. */
  readonly values: UserErrorValues[Code];
  /** In English. */
  readonly message: string;
  readonly hint: string;
}

export interface UserErrorInit<Code extends UserErrorCode = UserErrorCode> extends Mistake<Code> {
  readonly cause?: unknown;
}

/** An error that may be shown to a person. Anything else that is thrown is a bug. */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error implements Mistake<Code> {
  readonly code: Code;
  readonly values: UserErrorValues[Code];
  readonly hint: string;

  constructor({ code, values, message, hint, cause }: UserErrorInit<Code>) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "UserError";
    this.code = code;
    this.values = values;
    this.hint = hint;
  }
}
