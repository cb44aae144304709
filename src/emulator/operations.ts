import { randomUUID } from "node:crypto";

/** A write that was accepted and is still pending. */
interface Pending {
  readonly resource: string;
  polls: number;
  readonly finish: (outcome: "Succeeded" | "Failed") => void;
  readonly outcome: "Succeeded" | "Failed";
  status: "InProgress" | "Succeeded" | "Failed";
}

/** The long-running operations that the specification allows for writes; no recording shows them for webhooks. */
export interface Operations {
  /** Starts one; calls `finish` once, at its end. Returns its id, `<kind>-<guid>`. */
  begin(options: {
    readonly kind: string;
    readonly resource: string;
    readonly polls: number;
    readonly fails: boolean;
    readonly finish: Pending["finish"];
  }): string;
  /** Returns its status. Each poll advances it by one step. */
  poll(id: string): "InProgress" | "Succeeded" | "Failed" | undefined;
  /** A request for a resource advances its operation too, so that one without polls also ends. */
  touch(resource: string): void;
}

export function createOperations(): Operations {
  const operations = new Map<string, Pending>();
  const step = (operation: Pending): Pending["status"] => {
    if (operation.status !== "InProgress") return operation.status;
    if (operation.polls > 0) {
      operation.polls -= 1;
      return operation.status;
    }
    operation.status = operation.outcome;
    operation.finish(operation.outcome);
    return operation.status;
  };
  return {
    begin({ kind, resource, polls, fails, finish }) {
      const id = `${kind}-${randomUUID()}`.toLowerCase();
      operations.set(id, {
        resource: resource.toLowerCase(),
        polls,
        finish,
        outcome: fails ? "Failed" : "Succeeded",
        status: "InProgress",
      });
      return id;
    },
    poll(id) {
      const operation = operations.get(id.toLowerCase());
      return operation === undefined ? undefined : step(operation);
    },
    touch(resource) {
      for (const operation of operations.values()) {
        if (operation.status === "InProgress" && operation.resource === resource.toLowerCase()) step(operation);
      }
    },
  };
}
