import { ArmError, type ArmResponse } from "./arm-response.ts";
import type { Operations } from "./operations.ts";
import type { Call, Route } from "./routes.ts";
import type { Switches } from "./switches.ts";

/** What writes need: the switches and the pending operations. */
export interface WriteContext {
  readonly switches: () => Switches;
  readonly operations: Operations;
}

/** How an operation ends. */
export type Outcome = "Succeeded" | "Failed";

/** A write of a resource: `keep` stores it in a state, `body` is the response in that state. */
export interface Write {
  readonly kind: "registries" | "replications";
  /** The resource's id. */
  readonly resource: string;
  readonly state: "Creating" | "Updating";
  readonly keep: (state: "Creating" | "Updating" | Outcome) => void;
  readonly body: () => unknown;
}

/**
 * Carries out a PUT or PATCH. By default it is done at once: 200 (recorded for registries 2025-09 and 2026-09). With `longRunning: async`: 201 and
 * `Azure-AsyncOperation` (recorded for registries 2025-03 and 2025-04, for replications 2025-09 and 2026-09).
 */
export function write(context: WriteContext, call: Call, { kind, resource, state, keep, body }: Write): ArmResponse {
  const { longRunning, operationPolls, operationFails, operationRetryAfter } = context.switches();
  if (longRunning === "sync") {
    keep("Succeeded");
    return { status: 200, body: body() };
  }
  keep(state);
  const id = context.operations.begin({ kind, resource, polls: operationPolls, fails: operationFails, finish: keep });
  return {
    status: 201,
    body: body(),
    headers: {
      "Azure-AsyncOperation": `${linkOrigin(context, call)}${resource}/operationStatuses/${id}?api-version=${call.apiVersion}`,
      "Retry-After": String(operationRetryAfter),
    },
  };
}

/** A deletion: `erase` removes the resource, `mark` shows that it is being deleted or was not. */
export interface Deletion {
  readonly kind: string;
  readonly resource: string;
  /** The path below which the operation is polled; the id follows. */
  readonly results: string;
  readonly erase: () => void;
  readonly mark: (state: "Deleting" | "Failed") => void;
}

/** Carries out a DELETE: 200 at once, or with `longRunning: async` 202 and a `Location` to poll (recorded for registries 2026-09). */
export function erase(context: WriteContext, call: Call, deletion: Deletion): ArmResponse {
  const { longRunning, operationPolls, operationFails, operationRetryAfter } = context.switches();
  if (longRunning === "sync") {
    deletion.erase();
    return { status: 200 };
  }
  deletion.mark("Deleting");
  const id = context.operations.begin({
    kind: deletion.kind,
    resource: deletion.resource,
    polls: operationPolls,
    fails: operationFails,
    finish: (outcome) => (outcome === "Succeeded" ? deletion.erase() : deletion.mark("Failed")),
  });
  return {
    status: 202,
    headers: {
      Location: `${linkOrigin(context, call)}${deletion.results}/${id}?api-version=${call.apiVersion}`,
      "Retry-After": String(operationRetryAfter),
    },
  };
}

/** The route of an `Azure-AsyncOperation`: 200 with the status. */
export function statusRoute(context: WriteContext, pattern: string, type: string): Route {
  const handle = (call: Call): ArmResponse => {
    const status = poll(context, call);
    const error = { code: "InternalServerError", message: "The operation failed." };
    const retry = { "Retry-After": String(context.switches().operationRetryAfter) };
    return {
      status: 200,
      body: status === "Failed" ? { status, error } : { status },
      ...(status === "InProgress" ? { headers: retry } : {}),
    };
  };
  const action = `Microsoft.ContainerRegistry/${type}/operationStatuses/read`;
  return { pattern, type, operations: { GET: { action, handle } } };
}

/** The route of a deletion's `Location`: 202 while it runs, then 200, both without a body (recorded 2026-09). */
export function resultRoute(context: WriteContext, pattern: string, action: string): Route {
  const handle = (call: Call): ArmResponse => {
    const status = poll(context, call);
    if (status === "Failed") throw new ArmError(500, "InternalServerError", "The operation failed.");
    if (status === "Succeeded") return { status: 200, gateway: true };
    const { operationRetryAfter } = context.switches();
    return {
      status: 202,
      gateway: true,
      headers: { Location: selfLink(context, call, pattern), "Retry-After": String(operationRetryAfter) },
    };
  };
  return { pattern, operations: { GET: { action, handle } } };
}

// --- internal --------------------------------------------------------------------------------------------------------

function poll(context: WriteContext, call: Call): "InProgress" | Outcome {
  const status = context.operations.poll(call.params["operation"] ?? "");
  if (status !== undefined) return status;
  throw new ArmError(404, "OperationNotFound", "The operation could not be found.", { gateway: false });
}

function linkOrigin(context: WriteContext, call: Call): string {
  return context.switches().linkOrigin || call.origin;
}

function selfLink(context: WriteContext, call: Call, pattern: string): string {
  const path = pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(call.params[name] ?? ""));
  return `${linkOrigin(context, call)}${path}?api-version=${call.apiVersion}`;
}
