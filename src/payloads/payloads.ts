/**
 * The bodies that a registry sends to its webhooks, one form for each action. Sources: the webhook reference of Azure Container Registry
 * (push, delete, chart_push, chart_delete), its quarantine page, and recorded pings. Pure.
 */
import { randomUUID } from "node:crypto";

/** Every action of a body. `ping` is sent on request only; a webhook cannot subscribe to it. */
export const payloadActions = ["push", "delete", "quarantine", "chart_push", "chart_delete", "ping"] as const;

/** What happened in a registry. */
export interface PayloadEvent {
  readonly action: Exclude<(typeof payloadActions)[number], "ping">;
  /** The registry's login server. */
  readonly loginServer: string;
  readonly repository: string;
  readonly tag?: string | undefined;
  /** `sha256:…`. */
  readonly digest?: string | undefined;
  readonly mediaType?: string | undefined;
  /** Bytes of the manifest. */
  readonly size?: number | undefined;
  /** Of a chart. */
  readonly name?: string | undefined;
  readonly version?: string | undefined;
  readonly request?:
    | {
        readonly id?: string | undefined;
        readonly host?: string | undefined;
        readonly method?: string | undefined;
        readonly useragent?: string | undefined;
      }
    | undefined;
}

/** A body as an object, its keys in the service's order. Absent values are undefined. */
export type Payload = Record<string, unknown>;

/** The body of a ping. `stamp`: a time with 7 decimals and no zone, as recorded. */
export function pingPayload(id: string, stamp: string): Payload {
  return { id, timestamp: `${stamp}Z`, action: "ping" };
}

/** The body of an event. `stamp`: a time with 7 decimals and no zone. `useragent`: of the client that caused the event, if it is not in the event. */
export function eventPayload(event: PayloadEvent, stamp: string, useragent: string): Payload {
  const { action, repository, tag, size = 524 } = event;
  const digest = event.digest ?? `sha256:${"0".repeat(64)}`;
  const mediaType = event.mediaType ?? "application/vnd.docker.distribution.manifest.v2+json";
  const request = (method: string): Payload => ({
    id: event.request?.id ?? randomUUID(),
    host: event.request?.host ?? event.loginServer,
    method: event.request?.method ?? method,
    useragent: event.request?.useragent ?? useragent,
  });
  const head = (timestamp: string): Payload => ({ id: randomUUID(), timestamp, action });
  switch (action) {
    // Nine decimals in the documented examples of these two, seven in the others.
    case "push":
      return {
        ...head(`${stamp}00Z`),
        target: { mediaType, size, digest, length: size, repository, tag },
        request: request("PUT"),
      };
    case "delete":
      return { ...head(`${stamp}00Z`), target: { mediaType, digest, repository }, request: request("DELETE") };
    case "quarantine": {
      const { useragent: _, ...asked } = request("PUT");
      return { ...head(`${stamp}Z`), target: { size, digest, length: size, repository, tag }, request: asked };
    }
    case "chart_push":
    case "chart_delete":
      return { ...head(`${stamp}Z`), target: chartTarget(event, size, digest) };
  }
}

/** The tag of a chart is the name of its file, as in `wordpress-5.4.0.tgz`. */
function chartTarget({ repository, tag, name, version }: PayloadEvent, size: number, digest: string): Payload {
  return {
    mediaType: "application/vnd.acr.helm.chart",
    size,
    digest,
    repository,
    tag,
    name: name ?? tag?.replace(/-\d.*$/, ""),
    version: version ?? /-(\d.*)$/.exec(tag ?? "")?.[1],
  };
}
