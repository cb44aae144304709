/** Short ways to write down reports as values. Digests are made up, but look like digests. */
import { createHash } from "node:crypto";
import {
  type Change,
  type Create,
  type Delete,
  type Diagnostic,
  type FieldChange,
  type LiveWebhook,
  type NoOp,
  names,
  type Outcome,
  type PingResult,
  type Plan,
  type Refusal,
  type RegistryInfo,
  type RegistryReport,
  type Replace,
  type Report,
  Secret,
  type Shown,
  type SourceLocation,
  type Update,
  type Webhook,
} from "../../src/model.ts";

export const source: SourceLocation = { file: "webhooks.yaml", line: 12, column: 3 };

function digestOf(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex");
}

export function registryInfo(name = "contoso", parts: Partial<RegistryInfo> = {}): RegistryInfo {
  const subscriptionId = "00000000-0000-0000-0000-000000000001";
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/${name}`,
    name,
    resourceGroup: "rg-containers",
    subscriptionId,
    location: "westeurope",
    sku: "Premium",
    ...parts,
  };
}

/** A webhook whose secrets must not be seen in any rendering. */
export function webhook(name: string, secret = "s3cret"): Webhook {
  return {
    name,
    location: "westeurope",
    status: "enabled",
    scope: "",
    actions: ["push"],
    tags: names([["team", "platform"]]),
    serviceUri: new Secret(`https://user:${secret}@deploy.contoso.com/hooks/${secret}?code=${secret}`),
    customHeaders: names([["Authorization", new Secret(`Bearer ${secret}`)]]),
  };
}

export function live(name: string, secret?: string): LiveWebhook {
  return { webhook: webhook(name, secret), lastModifiedAt: 1_756_684_800_000, createdBy: "ops@contoso.com" };
}

// --- Fields and changes ----------------------------------------------------------------------------------------------

export function field(name: string, before: Shown, after: Shown, parts: Partial<FieldChange> = {}): FieldChange {
  const change = before === null ? "added" : after === null ? "removed" : "changed";
  const ownershipTag = name.startsWith("tags.acr-webhooks-") ? ({ ownershipTag: true } as const) : {};
  const secret = /^(serviceUri|customHeaders)/.test(name);
  return { field: name, change, before, after, secret, ...ownershipTag, ...parts };
}

export function cannotKnow(name: string, why: string): FieldChange {
  return { field: name, change: "unknown", before: null, after: null, secret: true, why };
}

interface ChangeParts {
  readonly digest?: string | undefined;
  readonly source?: SourceLocation | undefined;
  readonly secret?: string;
}

function base(action: string, name: string, fields: readonly FieldChange[], { secret: _, ...parts }: ChangeParts) {
  const digested = fields.map(({ ownershipTag: _, ...field }) => field);
  return { name, fields, digest: digestOf(action, name, JSON.stringify(digested)), source, ...parts };
}

const allSet: readonly FieldChange[] = [
  field("location", null, "westeurope"),
  field("status", null, "enabled"),
  field("actions", null, ["push"]),
  field("serviceUri", null, "https://deploy.contoso.com/hooks/acr"),
  field("customHeaders.Authorization", null, "***"),
  field("tags.acr-webhooks-owner", null, "contoso/storefront"),
];

export function create(name: string, fields = allSet, parts: ChangeParts = {}): Create {
  return { action: "create", after: webhook(name, parts.secret), ...base("create", name, fields, parts) };
}

export function update(name: string, fields: readonly FieldChange[], parts: ChangeParts = {}): Update {
  const [before, after] = [live(name, parts.secret), webhook(name, parts.secret)];
  return { action: "update", before, after, adopt: false, ...base("update", name, fields, parts) };
}

/** An update that takes a webhook over; of the stamp alone unless more fields are given. */
export function adopt(name: string, fields: readonly FieldChange[] = [], parts: ChangeParts = {}): Update {
  const stamp = field("tags.acr-webhooks-owner", null, "contoso/storefront");
  return { ...update(name, [...fields, stamp], parts), adopt: true };
}

export function replace(name: string, fields: readonly FieldChange[] = [], parts: ChangeParts = {}): Replace {
  const [before, after] = [live(name, parts.secret), webhook(name, parts.secret)];
  const moved = [field("location", "westeurope", "northeurope"), ...fields];
  return { action: "replace", before, after, ...base("replace", name, moved, parts) };
}

export function remove(name: string, parts: ChangeParts & { readonly freesSlotFor?: string } = {}): Delete {
  const { freesSlotFor, ...rest } = parts;
  const fields = [
    field("location", "westeurope", null),
    field("status", "enabled", null),
    field("actions", ["push"], null),
    field("serviceUri", "***", null),
  ];
  const before = live(name, parts.secret);
  return { action: "delete", before, freesSlotFor, ...base("delete", name, fields, { source: undefined, ...rest }) };
}

export function noOp(name: string, parts: ChangeParts = {}): NoOp {
  const [before, after] = [live(name, parts.secret), webhook(name, parts.secret)];
  return { action: "no-op", before, after, ...base("no-op", name, [], parts) };
}

// --- Plans, parts, reports -------------------------------------------------------------------------------------------

/** A plan of these changes, sorted by name; its digest is undefined where one of theirs is. */
export function plan(changes: readonly Change[], parts: Partial<Plan> = {}): Plan {
  const sorted = changes.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  const digests = sorted.map((change) => change.digest);
  return {
    registry: registryInfo(),
    owner: "contoso/storefront",
    prune: "owned",
    changes: sorted,
    unmanaged: [],
    refusals: [],
    unknowns: [],
    warnings: [],
    digest: digests.includes(undefined) ? undefined : digestOf(...digests.map(String)),
    ...parts,
  };
}

export function refusal(parts: Partial<Refusal> = {}): Refusal {
  return {
    severity: "error",
    code: "too-many-deletes",
    message: "it would delete 3 of 4 owned webhooks, more than 50%",
    help: "Raise --max-deletes, or apply with --expect-digest and the digest of this plan.",
    consentable: true,
    ...parts,
  };
}

export function diagnostic(parts: Partial<Diagnostic> = {}): Diagnostic {
  return { severity: "error", code: "forbidden", message: "Azure refused to list the webhooks (403)", ...parts };
}

export function outcome(change: Change, status: Outcome["status"] = "done", parts: Partial<Outcome> = {}): Outcome {
  const written = status === "done" || status === "in-flight" || status === "rolled-back";
  return { name: change.name, action: change.action === "no-op" ? "update" : change.action, status, written, ...parts };
}

export function ping(
  name: string,
  verdict: PingResult["verdict"] = "passed",
  parts: Partial<PingResult> = {},
): PingResult {
  const passed = { verdict, statusCode: 200, reason: "200 OK", cause: undefined, tries: 1 };
  const failed = {
    verdict,
    statusCode: 401,
    reason: "401 Unauthorized",
    cause: "The endpoint wants other credentials: check the Authorization header.",
    tries: 1,
  };
  const skipped = { verdict, statusCode: undefined, reason: "not pinged", cause: "it is disabled", tries: 0 };
  return { name, source, ...{ passed, failed, skipped }[verdict], ...parts };
}

/** One registry's part; with a plan, that plan's registry. */
export function registryReport(parts: Partial<RegistryReport> = {}): RegistryReport {
  return {
    registry: parts.plan?.registry.name ?? "contoso",
    owner: "contoso/storefront",
    source: { file: "webhooks.yaml", line: 1, column: 1 },
    webhooks: parts.plan?.changes.filter((change) => change.action !== "delete").length ?? 3,
    plan: undefined,
    outcomes: [],
    pings: [],
    diagnostics: [],
    exitCode: 0,
    ...parts,
  };
}

export function report(parts: Partial<Report> = {}): Report {
  const registries = parts.registries ?? [];
  const digests = registries.map((part) => part.plan?.digest);
  return {
    command: "plan",
    result: "changes",
    exitCode: 0,
    complete: true,
    interrupted: undefined,
    startedAt: "2025-09-01T06:00:00.000Z",
    identity: "environment variables (client secret)",
    registries,
    diagnostics: [],
    digest: digests.length === 0 || digests.includes(undefined) ? undefined : digestOf(...digests.map(String)),
    ...parts,
  };
}
