/** The answers of Discord's API that the double gives, by code: HTTP status and Discord's own words. */
const knownErrors: Readonly<Record<number, readonly [status: number, message: string]>> = {
  0: [404, "404: Not Found"],
  10003: [404, "Unknown Channel"],
  10004: [404, "Unknown Guild"],
  10007: [404, "Unknown Member"],
  10008: [404, "Unknown Message"],
  10013: [404, "Unknown User"],
  10015: [404, "Unknown Webhook"],
  10062: [404, "Unknown interaction"],
  10063: [404, "Unknown application command"],
  10066: [404, "Unknown application command permissions"],
  40060: [400, "Interaction has already been acknowledged."],
  40094: [403, "This interaction has reached the maximum number of follow-up messages."],
  50001: [403, "Missing Access"],
  50005: [403, "Cannot edit a message authored by another user"],
  50006: [400, "Cannot send an empty message"],
  50013: [403, "Missing Permissions"],
  50027: [401, "Invalid Webhook Token"],
  50035: [400, "Invalid Form Body"],
  160002: [403, "Cannot reply without permission to read message history"],
  160004: [400, "A thread has already been created for this message"],
};

/** An answer of the API other than success; `code` is one of Discord's JSON error codes. */
export class ApiError extends Error {
  readonly code: number;
  readonly status: number;
  readonly errors: unknown;

  constructor(code: number, errors?: unknown) {
    const [status, message] = knownErrors[code] ?? [400, `Error ${code}`];
    super(message);
    this.code = code;
    this.status = status;
    this.errors = errors;
  }

  toJSON(): object {
    return { message: this.message, code: this.code, ...(this.errors === undefined ? {} : { errors: this.errors }) };
  }
}
