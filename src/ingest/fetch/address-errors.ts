import type { UserErrorValues } from "../../core/error-values.ts";
import { UserError } from "../../core/errors.ts";

type Problem<Code extends "address-invalid" | "address-unreachable"> = UserErrorValues[Code]["problem"];

const INVALID: Readonly<Record<Problem<"address-invalid">, string>> = {
  syntax: "is no web address",
  scheme: "does not start with http:// or https://",
  port: "names a port other than 80 and 443",
  credentials: "holds a user's name or a password",
};

const UNREACHABLE: Readonly<Record<Problem<"address-unreachable">, string>> = {
  name: "its name is unknown",
  connection: "nothing answers there",
  certificate: "its certificate cannot be trusted",
  "broken-off": "its answer breaks off",
};

const GONE: ReadonlySet<number> = new Set([404, 410]);

export function invalidAddress(address: string, problem: Problem<"address-invalid">): UserError<"address-invalid"> {
  return new UserError({
    code: "address-invalid",
    values: { address, problem },
    message: `${address} cannot be fetched: it ${INVALID[problem]}.`,
    hint: "Give the address of the article as the browser shows it.",
  });
}

/** An address of this machine or of a private network. */
export function privateAddress(address: string): UserError<"address-private"> {
  return new UserError({
    code: "address-private",
    values: { address },
    message: `${address} is not fetched: it leads to this machine or into a private network.`,
    hint: "Give an address of the public internet, or add the article as a file.",
  });
}

export function unreachable(
  address: string,
  problem: Problem<"address-unreachable">,
  cause?: unknown,
): UserError<"address-unreachable"> {
  return new UserError({
    code: "address-unreachable",
    values: { address, problem },
    message: `${address} cannot be reached: ${UNREACHABLE[problem]}.`,
    hint: "Check the address and the connection, then try again.",
    cause,
  });
}

export function tooSlow(address: string, seconds: number): UserError<"address-timeout"> {
  return new UserError({
    code: "address-timeout",
    values: { address, seconds },
    message: `${address} did not answer within ${seconds} seconds.`,
    hint: "Try again later, or add the article as a file.",
  });
}

export function badStatus(address: string, status: number, retryAfterSeconds?: number): UserError<"address-status"> {
  if (GONE.has(status)) {
    return new UserError({
      code: "address-status",
      values: { problem: "gone", address, status },
      message: `There is no page at ${address} (${status}).`,
      hint: "Check the address.",
    });
  }
  return new UserError({
    code: "address-status",
    values: { problem: "failed", address, status, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
    message: `${address} answers with the error ${status}.`,
    hint: "Try again later, or add the article as a file.",
  });
}

export function tooManyHops(address: string, max: number): UserError<"address-redirects"> {
  return new UserError({
    code: "address-redirects",
    values: { address, max },
    message: `${address} leads on more than ${max} times.`,
    hint: "Open it in a browser and give the address at which it ends.",
  });
}

export function tooLarge(address: string, problem: "size" | "ratio", max: number): UserError<"address-too-large"> {
  return new UserError({
    code: "address-too-large",
    values: { problem, address, max },
    message: `${address} is too large: ${problem === "ratio" ? `unpacked it is more than ${max} times its size` : `more than ${max} MB`}.`,
    hint: "Add the article alone, as a file.",
  });
}

/** Something else than a document that can be read. */
export function unreadableType(address: string, type: string): UserError<"address-type"> {
  return new UserError({
    code: "address-type",
    values: { address, type },
    message: `${address} is no document that can be read (${type}).`,
    hint: "Web pages, PDF, Word and EPUB documents, Markdown, plain text and feeds can be.",
  });
}

/** A feed, where an article was wanted. */
export function isFeed(address: string): UserError<"address-feed"> {
  return new UserError({
    code: "address-feed",
    values: { problem: "feed", address },
    message: `${address} is a feed, not an article.`,
    hint: "Add it with /feed add: each of its entries becomes a source.",
  });
}

/** Something else, where a feed was wanted. */
export function noFeed(address: string): UserError<"address-feed"> {
  return new UserError({
    code: "address-feed",
    values: { problem: "none", address },
    message: `${address} is no feed.`,
    hint: "Give the address of an RSS, Atom or JSON feed.",
  });
}

export function paywalled(address: string, problem: "status" | "declared" | "short"): UserError<"address-paywalled"> {
  return new UserError({
    code: "address-paywalled",
    values: { problem, address },
    message:
      problem === "short"
        ? `${address} shows but a few lines, as a page behind a paywall or a login does.`
        : `${address} stands behind a paywall or a login.`,
    hint: "If you may use the article, add your own copy as a file.",
  });
}

export function reserved(address: string, problem: "robots" | "tdm"): UserError<"address-reserved"> {
  return new UserError({
    code: "address-reserved",
    values: { problem, address },
    message: `${address} is not fetched by itself: its site asks programs ${problem === "robots" ? "to stay away" : "not to use its text"}.`,
    hint: "Ask its publisher, or add your own copy as a file.",
  });
}
