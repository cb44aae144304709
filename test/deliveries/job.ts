/** A registry with a history, real endpoints, and everything about it that is secret. */
import { expect } from "vitest";
import { send } from "../../src/host/host.ts";
import { renderJUnit } from "../../src/interchange/junit.ts";
import type { Report } from "../../src/model.ts";
import { annotations, renderReport } from "../../src/report/report.ts";
import type { Host } from "../../src/run/run.ts";
import type { RawSettings } from "../../src/settings.ts";
import { type Job, manifestOf, startJob } from "../azure/job.ts";

export const push = { action: "push", repository: "storefront", tag: "v1", status: 500, when: "1h ago" };
export const manifest = manifestOf("contoso", ['deploy: {serviceUri: "https://deploy.contoso.com/", actions: [push]}']);

const userinfo = "user:s3cret-password";
const path = "/s3cret-path?code=s3cret-query";
export const customHeaders = { "X-Token": "s3cret-header" };

/** The endpoint's URI with userinfo, path and query, all secret. */
export function secretUri(url: string, to = path): string {
  return `${url.replace("://", `://${userinfo}@`)}${to}`;
}

/** Adds a response and cookies to an event, all secret. */
export function answered<T extends object>(event: T) {
  return { ...event, response: "s3cret-response", responseHeaders: { "Set-Cookie": "id=s3cret-cookie" } };
}

/** Whether a text has a secret of the URI, a header, an event, a cookie or a body. */
export function expectNoSecret(text: string): void {
  expect(text).not.toMatch(/s3cret/);
  expect(text).not.toContain(Buffer.from(userinfo).toString("base64"));
}

/** Every rendering of a report. */
export function renderings(report: Report): string {
  const texts = (["text", "json", "markdown"] as const).map((format) => renderReport(report, format, { color: true }));
  return [...texts, renderJUnit(report), JSON.stringify(annotations(report, "github"))].join("\n");
}

export interface DeliveryJob extends AsyncDisposable {
  readonly job: Job;
  redeliver(raw?: RawSettings, host?: Partial<Host>): Promise<Report>;
}

/** A job whose webhook `deploy` has this history, and points to the job's endpoint. */
export async function startDeliveries(events: readonly object[], to?: string): Promise<DeliveryJob> {
  const seed = {
    registries: [
      { name: "contoso", webhooks: { deploy: { serviceUri: "http://127.0.0.1:1/", customHeaders, events } } },
    ],
  };
  const job = await startJob({ seed });
  await job.emulator.control.put("contoso", "deploy", { serviceUri: secretUri(job.endpoint.url, to), customHeaders });
  return {
    job,
    redeliver: (raw = { since: ["6h"] }, host = {}) => job.run("redeliver", manifest, raw, { send, ...host }),
    [Symbol.asyncDispose]: () => job[Symbol.asyncDispose](),
  };
}

/** What became of each event of the first webhook, in the order of sending. */
export function statuses(report: Report): readonly string[] | undefined {
  return report.registries[0]?.deliveries?.[0]?.redeliveries?.map(({ status }) => status);
}

export function reasons(report: Report): readonly string[] | undefined {
  return report.registries[0]?.deliveries?.[0]?.redeliveries?.map(({ reason }) => reason);
}
