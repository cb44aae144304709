/** What the login's requests have in common, as policies of the SDK's pipeline. */
import type { PipelinePolicy } from "@azure/core-rest-pipeline";

export interface AdditionalPolicy {
  readonly policy: PipelinePolicy;
  readonly position: "perCall";
}

/** A response of the login host. */
export interface LoginResponse {
  readonly status: number;
  readonly isJson: boolean;
}

/** Ends a login when nobody needs it any more: the library would keep retrying. */
export function cutBy(signal: AbortSignal): AdditionalPolicy {
  return {
    policy: {
      name: "cut",
      sendRequest(request, next) {
        request.abortSignal = signal;
        return next(request);
      },
    },
    position: "perCall",
  };
}

/** How the last request of a login ended. The library reports most failures as a refusal without its reason. */
export interface Seen {
  response?: LoginResponse | undefined;
  error?: unknown;
}

/** Keeps how the last request ended. */
export function watch(seen: Seen): AdditionalPolicy {
  return {
    policy: {
      name: "watch",
      async sendRequest(request, next) {
        try {
          const response = await next(request);
          seen.response = { status: response.status, isJson: isJson(response.bodyAsText) };
          seen.error = undefined;
          return response;
        } catch (error) {
          seen.response = undefined;
          seen.error = error;
          throw error;
        }
      },
    },
    position: "perCall",
  };
}

function isJson(text: string | null | undefined): boolean {
  try {
    JSON.parse(text ?? "");
    return true;
  } catch {
    return false;
  }
}

/** Keeps a proxy's password out of the SDK's own debug log, which shows a request with all that can be enumerated. */
export const hiddenAgent: AdditionalPolicy = {
  policy: {
    name: "hiddenAgent",
    sendRequest(request, next) {
      const { agent } = request;
      Object.defineProperty(request, "agent", { value: agent, enumerable: false, writable: true, configurable: true });
      return next(request);
    },
  },
  position: "perCall",
};
