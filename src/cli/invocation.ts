import type { Interval } from "../app/import/refresh-state.ts";
import type { FactQuery } from "../app/types.ts";

/** Flags that every command takes; the language is chosen before. */
export interface SharedFlags {
  readonly corpus?: string;
  readonly data?: string;
  readonly quiet: boolean;
}

export interface AskRequest {
  /** Without one: a conversation on a terminal, else standard input. */
  readonly question?: string;
  readonly batch?: string;
  readonly json: boolean;
  readonly explain: boolean;
}

export interface SourcesRequest {
  readonly json: boolean;
}

export interface AddRequest {
  /** An http(s) address, or a path. */
  readonly from: string;
  readonly preview: boolean;
  readonly every?: Interval;
}

export interface RefreshRequest {
  /** Without one: what is due. */
  readonly source?: string;
}

export interface ShowRequest {
  readonly source: string;
  readonly raw: boolean;
  readonly blocks: boolean;
}

export interface VerifyRequest {
  /** A path, or "-" for standard input. */
  readonly file: string;
}

export interface CheckRequest {
  /** A path, or "-" for standard input. */
  readonly file: string;
  readonly json: boolean;
}

export interface FactsRequest extends Pick<FactQuery, "name" | "kind"> {
  readonly json: boolean;
}

export interface MoveRequest {
  /** Without one: DATABASE_URL. */
  readonly to?: string;
}

/** A command with what was asked of it. */
export type Invocation = { readonly flags: SharedFlags } & (
  | { readonly command: "ask"; readonly request: AskRequest }
  | { readonly command: "index" }
  | { readonly command: "add"; readonly request: AddRequest }
  | { readonly command: "refresh"; readonly request: RefreshRequest }
  | { readonly command: "remove"; readonly request: Pick<ShowRequest, "source"> }
  | { readonly command: "sources"; readonly request: SourcesRequest }
  | { readonly command: "show"; readonly request: ShowRequest }
  | { readonly command: "verify"; readonly request: VerifyRequest }
  | { readonly command: "check"; readonly request: CheckRequest }
  | { readonly command: "facts"; readonly request: FactsRequest }
  | { readonly command: "doctor" }
  | { readonly command: "move"; readonly request: MoveRequest }
  | { readonly command: "bot" }
  | { readonly command: "models" }
);
