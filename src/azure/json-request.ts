/** One request to Resource Manager past the SDK's typed operations, but through its pipeline: same token, host check and rate limiter. */
import type { ContainerRegistryManagementClient } from "@azure/arm-containerregistry";
import { createHttpHeaders, createPipelineRequest, RestError } from "@azure/core-rest-pipeline";

/** What sending needs of the SDK's client. */
export interface Sender {
  readonly pipeline: ContainerRegistryManagementClient["pipeline"];
  readonly transport: Parameters<ContainerRegistryManagementClient["pipeline"]["sendRequest"]>[0];
  /** Of Resource Manager, without a slash at its end. */
  readonly endpoint: string;
}

/** Sends a request without a body to a path or a `nextLink`, and returns the response's JSON. Throws `RestError`, and what the transport throws. */
export async function requestJson(
  { pipeline, transport, endpoint }: Sender,
  method: "GET" | "POST",
  target: string,
): Promise<unknown> {
  const url = target.startsWith("/") ? `${endpoint}${target}` : target;
  const headers = createHttpHeaders({ Accept: "application/json" });
  const request = createPipelineRequest({ url, method, headers });
  const response = await pipeline.sendRequest(transport, request);
  const body = parsed(response.bodyAsText);
  if (response.status >= 200 && response.status < 300) return body;
  const code = member(member(body, "error"), "code") ?? member(body, "Code");
  // No text of the service: it can repeat what must stay secret.
  throw new RestError(`HTTP ${response.status}`, {
    ...(typeof code === "string" && { code }),
    statusCode: response.status,
    request,
    response,
  });
}

/** A member of a JSON object; undefined if the value is no object, or has no such own member. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

/** Undefined: no JSON. */
function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}
