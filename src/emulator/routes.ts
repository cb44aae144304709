import type { ArmResponse } from "./arm-response.ts";
import type { Principal } from "./store.ts";
import type { Caller } from "./tokens.ts";

/** One ARM request, after the common checks. */
export interface Call {
  readonly method: string;
  /** Values of the pattern's `:names`, decoded, in the request's case. */
  readonly params: Readonly<Record<string, string>>;
  /** As in the URL. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly origin: string;
  readonly apiVersion: string;
  /** Becomes `x-ms-request-id`. */
  readonly requestId: string;
  readonly caller: Caller;
  /** The JSON object in the body. Throws ArmError if there is none. */
  readonly body: () => Promise<Record<string, unknown>>;
}

/** One method of one path. */
export interface Operation {
  /** The action of the provider that the caller needs. */
  readonly action: string;
  /** True: takes no token of a subscription's buckets. */
  readonly costsNothing?: boolean;
  readonly handle: (call: Call) => ArmResponse | Promise<ArmResponse>;
}

/** A path and its operations. */
export interface Route {
  /** Segments; those with a colon match anything. */
  readonly pattern: string;
  /** The resource type within Microsoft.ContainerRegistry, for its api-versions; undefined: ARM's own. */
  readonly type?: string;
  /** True: bodies can have comments and unquoted keys, as templates do. */
  readonly jsonc?: boolean;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** Who makes a call, for `systemData`. */
export function principal(call: Call): Principal {
  const { user, clientId } = call.caller;
  return user === undefined ? { by: clientId, byType: "Application" } : { by: user, byType: "User" };
}

/** Finds the route of a path, ignoring case. `undefined`: none. A malformed escape is left as it is. */
export function createRouter(
  routes: readonly Route[],
): (path: string) => { readonly route: Route; readonly params: Record<string, string> } | undefined {
  const compiled = routes.map((route) => ({ route, segments: route.pattern.split("/").slice(1) }));
  return (path) => {
    const asked = path.replace(/\/+$/, "").split("/").slice(1);
    for (const { route, segments } of compiled) {
      if (segments.length !== asked.length) continue;
      if (
        !segments.every(
          (segment, index) => segment.startsWith(":") || segment.toLowerCase() === asked[index]?.toLowerCase(),
        )
      )
        continue;
      const params = segments.flatMap((segment, index): [string, string][] =>
        segment.startsWith(":") ? [[segment.slice(1), decoded(asked[index] ?? "")]] : [],
      );
      return { route, params: Object.fromEntries(params) };
    }
    return undefined;
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
