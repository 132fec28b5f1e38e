import { ApiError } from "./api-error.ts";
import type { ApiRequest, ApiResponse } from "./http-server.ts";
import type { Violations } from "./violations.ts";

export type PathParameters = Readonly<Record<string, string>>;

export interface Route {
  readonly method: string;
  /** "/channels/:channel/messages": a name takes one segment. */
  readonly path: string;
  /** Works without the bot's token: the interaction's own token in the path is enough. */
  readonly open?: true;
  /** Throws ApiError for an answer other than success. */
  readonly handle: (parameters: PathParameters, request: ApiRequest) => ApiResponse;
}

/** Finds the route of a request; a request without one is noted, since the double would hide a mistake otherwise. */
export function createRouter(routes: readonly Route[], token: string, violations: Violations) {
  const compiled = routes.map((route) => ({ ...route, pattern: compile(route.path) }));
  return (request: ApiRequest): ApiResponse => {
    for (const { method, pattern, open, handle } of compiled) {
      const groups = method === request.method ? pattern.exec(request.path)?.groups : undefined;
      if (!groups) continue;
      if (!open && request.authorization !== `Bot ${token}`) {
        return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
      }
      return handle(groups, request);
    }
    violations.note(`no route for ${request.method} ${request.path}`);
    throw new ApiError(0);
  };
}

function compile(path: string): RegExp {
  // A path without parameters still needs groups to be found, hence the empty one.
  return new RegExp(`^${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}(?<end>)$`);
}
