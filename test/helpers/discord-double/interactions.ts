import { ApiError } from "./api-error.ts";
import type { Channel, CommandJson, CommandOptionJson, MessageJson, Person } from "./types.ts";

/** Discord's interaction types. */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;

/** Discord's types of the first response to an interaction. */
export const callbackTypes = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

export interface Callback {
  readonly type: number;
  readonly data?: unknown;
  /** Milliseconds since 1970, with fractions. */
  readonly at: number;
}

/** One interaction on Discord's side: what was sent, and all that the bot has made of it. */
export class Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: Person;
  readonly channel: Channel;
  /** Installed by the user only: at most five follow-ups. */
  readonly userInstalled: boolean;
  /** Milliseconds since 1970, with fractions. */
  readonly sentAt: number;
  /** For components and modals that come from a message. */
  readonly source: MessageJson | undefined;
  callback: Callback | undefined;
  /** Id of the message that is @original. */
  originalId: string | undefined;
  readonly followUpIds: string[] = [];
  #expired = false;

  constructor(
    init: Pick<Interaction, "id" | "token" | "type" | "user" | "channel" | "userInstalled" | "sentAt" | "source">,
  ) {
    this.id = init.id;
    this.token = init.token;
    this.type = init.type;
    this.user = init.user;
    this.channel = init.channel;
    this.userInstalled = init.userInstalled;
    this.sentAt = init.sentAt;
    this.source = init.source;
  }

  /** Ends its time: a first response gets 10062, later ones 50027. */
  expire(): void {
    this.#expired = true;
  }

  /** Throws what Discord answers to a callback that comes too late or twice. */
  assertOpen(now: number, timeoutMs: number): void {
    if (this.callback) throw new ApiError(40060);
    if (this.#expired || now - this.sentAt > timeoutMs) throw new ApiError(10062);
  }

  /** Throws what Discord answers to a call of the interaction's webhook before a callback or after its time. */
  assertAnswered(now: number, lifetimeMs: number): void {
    if (this.#expired || now - this.sentAt > lifetimeMs) throw new ApiError(50027);
    if (!this.callback) throw new ApiError(10015);
  }
}

/** A file that a person attaches to an option. */
export interface AttachedFile {
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

export type OptionValue = string | number | boolean | AttachedFile;

export interface GivenOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | number | boolean;
  /** Of an attachment; its id is the value. */
  readonly file?: AttachedFile;
  /** Of a subcommand. */
  readonly options?: readonly GivenOption[];
  readonly focused?: true;
}

/** Fills in the types of the options as the command declares them; throws for what a client would not let a person send. */
export function givenOptions(
  declared: readonly CommandOptionJson[],
  values: Readonly<Record<string, OptionValue>>,
  focused?: string,
): readonly GivenOption[] {
  const unknown = Object.keys(values).find((name) => !declared.some((option) => option.name === name));
  if (unknown !== undefined) throw new Error(`Expected an option that the command declares, got ${unknown}`);
  const missing = declared.find(({ name, required }) => required && values[name] === undefined);
  if (missing && focused === undefined) throw new Error(`Expected the required option ${missing.name}`);
  return declared.flatMap(({ name, type }): readonly GivenOption[] => {
    const value = values[name];
    if (value === undefined) return [];
    if (typeof value === "object") return [{ name, type, value: `9${type}${name.length}`, file: value }];
    return [{ name, type, value, ...(name === focused ? { focused: true as const } : {}) }];
  });
}

/** Likewise of a subcommand, which stands around its options. */
export function givenToSubcommand(
  { name, options = [] }: Pick<CommandJson, "name" | "options">,
  subcommand: string,
  { values, focused }: { readonly values: Readonly<Record<string, OptionValue>>; readonly focused?: string },
): readonly GivenOption[] {
  const found = options.find((option) => option.name === subcommand && option.type === SUBCOMMAND);
  if (!found) throw new Error(`Expected a subcommand of ${name}, got ${subcommand}`);
  return [{ name: subcommand, type: SUBCOMMAND, options: givenOptions(found.options ?? [], values, focused) }];
}

const SUBCOMMAND = 1;
