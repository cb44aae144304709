// Written by scripts/generate.ts from the schemas in this folder: change those, then `npm run gen`.

/** Any body that a registry sends. `action` tells which one it is. */
export type WebhookPayload = PingPayload | PushPayload | DeletePayload | QuarantinePayload | ChartPushPayload | ChartDeletePayload;

/**
 * Sent on request, to test the endpoint. No webhook can subscribe to it.
 */
export interface PingPayload {
  /**
   * Identifies the event. A redelivery has the same id, so a receiver can recognize a duplicate.
   */
  id: string;
  /**
   * When it happened, in UTC. Push and delete events have 9 decimals, others 7.
   */
  timestamp: string;
  action: "ping";
  [k: string]: unknown;
}

/**
 * An image or another artifact was pushed. With quarantine on, it is sent only after the image has passed.
 */
export interface PushPayload {
  /**
   * Identifies the event. A redelivery has the same id, so a receiver can recognize a duplicate.
   */
  id?: string;
  /**
   * When it happened, in UTC. Push and delete events have 9 decimals, others 7.
   */
  timestamp?: string;
  action: "push";
  /**
   * What the event is about.
   */
  target: {
    /**
     * Media type of the manifest.
     */
    mediaType?: string;
    /**
     * Size of the manifest in bytes.
     */
    size?: number;
    /**
     * Digest of the manifest.
     */
    digest: string;
    /**
     * The same as `size`.
     */
    length?: number;
    /**
     * The repository, without the login server.
     */
    repository: string;
    /**
     * The tag. Absent or empty if the image was pushed by digest.
     */
    tag?: string;
    /**
     * Address of the manifest. Only in the specification's example.
     */
    url?: string;
    [k: string]: unknown;
  };
  /**
   * The request that caused the event.
   */
  request?: {
    /**
     * Identifies the request that caused the event.
     */
    id?: string;
    /**
     * The registry's login server.
     */
    host?: string;
    /**
     * HTTP method of that request.
     */
    method?: string;
    /**
     * Address of the client. Only in the specification's example.
     */
    addr?: string;
    /**
     * User agent of the client. Some events lack it.
     */
    useragent?: string;
    [k: string]: unknown;
  };
  /**
   * Who caused the event. Only in the specification's example.
   */
  actor?: {
    [k: string]: unknown;
  };
  /**
   * The registry's node. Only in the specification's example.
   */
  source?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * A repository or a manifest was deleted. Deleting only a tag sends no event.
 */
export interface DeletePayload {
  /**
   * Identifies the event. A redelivery has the same id, so a receiver can recognize a duplicate.
   */
  id?: string;
  /**
   * When it happened, in UTC. Push and delete events have 9 decimals, others 7.
   */
  timestamp?: string;
  action: "delete";
  /**
   * What the event is about.
   */
  target: {
    /**
     * Media type of the manifest.
     */
    mediaType?: string;
    /**
     * Digest of the manifest.
     */
    digest?: string;
    /**
     * The repository, without the login server.
     */
    repository: string;
    [k: string]: unknown;
  };
  /**
   * The request that caused the event.
   */
  request?: {
    /**
     * Identifies the request that caused the event.
     */
    id?: string;
    /**
     * The registry's login server.
     */
    host?: string;
    /**
     * HTTP method of that request.
     */
    method?: string;
    /**
     * Address of the client. Only in the specification's example.
     */
    addr?: string;
    /**
     * User agent of the client. Some events lack it.
     */
    useragent?: string;
    [k: string]: unknown;
  };
  /**
   * Who caused the event. Only in the specification's example.
   */
  actor?: {
    [k: string]: unknown;
  };
  /**
   * The registry's node. Only in the specification's example.
   */
  source?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * An image was pushed, whether or not quarantine is on.
 */
export interface QuarantinePayload {
  /**
   * Identifies the event. A redelivery has the same id, so a receiver can recognize a duplicate.
   */
  id?: string;
  /**
   * When it happened, in UTC. Push and delete events have 9 decimals, others 7.
   */
  timestamp?: string;
  action: "quarantine";
  /**
   * What the event is about.
   */
  target: {
    /**
     * Size of the manifest in bytes.
     */
    size?: number;
    /**
     * Digest of the manifest.
     */
    digest: string;
    /**
     * The same as `size`.
     */
    length?: number;
    /**
     * The repository, without the login server.
     */
    repository: string;
    /**
     * The tag. Absent or empty if the image was pushed by digest.
     */
    tag?: string;
    [k: string]: unknown;
  };
  /**
   * The request that caused the event.
   */
  request?: {
    /**
     * Identifies the request that caused the event.
     */
    id?: string;
    /**
     * The registry's login server.
     */
    host?: string;
    /**
     * HTTP method of that request.
     */
    method?: string;
    /**
     * Address of the client. Only in the specification's example.
     */
    addr?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * A Helm chart was pushed with `az acr helm`, which was retired on 2025-09-15. Charts that are pushed as OCI artifacts send push events.
 */
export interface ChartPushPayload {
  /**
   * Identifies the event. A redelivery has the same id, so a receiver can recognize a duplicate.
   */
  id?: string;
  /**
   * When it happened, in UTC. Push and delete events have 9 decimals, others 7.
   */
  timestamp?: string;
  action: "chart_push";
  /**
   * What the event is about.
   */
  target: {
    /**
     * Media type of the chart.
     */
    mediaType?: string;
    /**
     * Size of the manifest in bytes.
     */
    size?: number;
    /**
     * Digest of the manifest.
     */
    digest?: string;
    /**
     * The repository, without the login server.
     */
    repository: string;
    /**
     * File name of the chart.
     */
    tag?: string;
    /**
     * Name of the chart.
     */
    name?: string;
    /**
     * Version of the chart, with the file's extension.
     */
    version?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * A Helm chart was deleted with `az acr helm`, which was retired on 2025-09-15.
 */
export interface ChartDeletePayload {
  /**
   * Identifies the event. A redelivery has the same id, so a receiver can recognize a duplicate.
   */
  id?: string;
  /**
   * When it happened, in UTC. Push and delete events have 9 decimals, others 7.
   */
  timestamp?: string;
  action: "chart_delete";
  /**
   * What the event is about.
   */
  target: {
    /**
     * Media type of the chart.
     */
    mediaType?: string;
    /**
     * Size of the manifest in bytes.
     */
    size?: number;
    /**
     * Digest of the manifest.
     */
    digest?: string;
    /**
     * The repository, without the login server.
     */
    repository: string;
    /**
     * File name of the chart.
     */
    tag?: string;
    /**
     * Name of the chart.
     */
    name?: string;
    /**
     * Version of the chart, with the file's extension.
     */
    version?: string;
    [k: string]: unknown;
  };
  [k: string]: unknown;
}
