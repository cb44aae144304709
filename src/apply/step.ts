import type { CallbackConfig, Diagnostic, FieldName, LiveWebhook, Registry, Unknown, Webhook } from "../model.ts";
import { isUnknown, ownershipTags, ServiceError } from "../model.ts";
import { compareFields, comparePublicFields, compareWebhooks, withCallbackConfig } from "../webhook/webhook.ts";

/**
 * One write, made safe. `before` is what the plan (or the previous step) saw, `after` the goal; undefined: no webhook.
 * `removedTags` are the tags (lower-cased) that the change removes: other tags that appear on the live webhook are ignored.
 */
export interface Step {
  readonly name: string;
  readonly before: LiveWebhook | undefined;
  readonly after: Webhook | undefined;
  /** The fields that are sent; undefined: all. */
  readonly fields?: readonly FieldName[];
  readonly removedTags: readonly string[];
  /**
   * True: the write removes a service URI or headers, so they are read again, even if `lastModifiedAt` has not moved. (Writes of
   * old api-versions, which don't know it, may leave it as it was.) Costs a write token.
   */
  readonly verifySecrets: boolean;
  /** Sends the write, once; returns the webhook as the service then shows it. */
  readonly send: () => Promise<LiveWebhook | undefined>;
}

/**
 * done: sent and in effect, `live` as the service then showed it; `notKept`: except for what this diagnostic names ·
 * already: in effect without this step · failed: see the diagnostic; `sent`: a write was sent and may be in effect.
 */
export type StepResult =
  | { readonly status: "done"; readonly live: LiveWebhook | undefined; readonly notKept?: Diagnostic }
  | { readonly status: "already" }
  | { readonly status: "failed"; readonly sent: boolean; readonly diagnostic: Diagnostic };

/**
 * Takes one step: reads, and sends only if the registry is still as planned. After an unclear outcome (a cut connection, a 5xx) it
 * reads again: goal met, then done; still as planned, then one more attempt; anything else is someone else's change, and is not
 * overwritten. The service has no If-Match, so a change between the read and the write stays unseen.
 */
export async function takeStep(registry: Registry, step: Step): Promise<StepResult> {
  let unclear: ServiceError | undefined;
  for (let sent = 0; ; sent += 1) {
    const failed = (diagnostic: Diagnostic): StepResult => ({ status: "failed", sent: sent > 0, diagnostic });
    let seen: Seen;
    try {
      seen = await readState(registry, step, sent > 0);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return failed(unclear ? unsettled(unclear) : error.diagnostic);
    }
    // Accepted, and failed later: the values are those that were sent, but the service reports a failure.
    if (seen.live?.failed && unclear) return failed(unclear.diagnostic);
    if (seen.state === "desired") return sent === 0 ? { status: "already" } : { status: "done", live: seen.live };
    if (seen.state !== "planned") return failed(changedBySomeoneElse(registry, step.name, seen.state, sent > 0));
    if (unclear && sent >= 2) return failed(unclear.diagnostic);
    try {
      const live = await step.send();
      const notKept = live && (await whatWasNotKept(registry, step, live));
      return { status: "done", live, ...(notKept ? { notKept } : {}) };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.outcome === "refused") return failed(error.diagnostic);
      unclear = error;
    }
  }
}

/**
 * Compares the response of a write with what was sent. A response may lag behind, so a difference counts once a read confirms it.
 * Azure Policy can set tags again, and a service may ignore a field: without this, the run would report success and drift every time.
 */
async function whatWasNotKept(registry: Registry, step: Step, response: LiveWebhook): Promise<Diagnostic | undefined> {
  const { after } = step;
  if (!after) return undefined;
  const differences = (live: LiveWebhook) =>
    compareFields(withTagsOf(live.webhook, after, step.removedTags), after).filter(
      ({ of, state }) => state !== "same" && state !== "unknown" && (step.fields?.includes(of) ?? true),
    );
  if (differences(response).length === 0) return undefined;
  const live = (await registry.get(step.name).catch(ignoreServiceError)) ?? response;
  const lost = differences(live);
  if (lost.length === 0) return undefined;
  const list = lost.map(({ field, before }) => `${field} is ${before === null ? "absent" : JSON.stringify(before)}`);
  const by = live.lastModifiedBy === undefined ? "" : `; last modified by ${live.lastModifiedBy}`;
  const onlyTags = lost.every(({ of }) => of === "tags");
  return {
    severity: "error",
    code: "write-not-kept",
    message: `webhook ${step.name} does not keep what was sent: ${list.join(", ")}${by}`,
    help: lost.some(({ field }) => field.toLowerCase().startsWith(`tags.${ownershipTags}`))
      ? "Exempt the registry's webhooks from the Azure Policy that changes this tag. Without the tag, its owner's next run does not recognize the webhook."
      : onlyTags
        ? "If an Azure Policy sets this tag, remove the tag from the manifest."
        : "Change the manifest to the value that the registry keeps, or find out what resets it.",
    registry: registry.info.name,
    webhook: step.name,
  };
}

function ignoreServiceError(error: unknown): undefined {
  if (!(error instanceof ServiceError)) throw error;
}

/** planned: as `before` · desired: as `after` · otherwise how it differs. */
type State = "planned" | "desired" | "changed" | "gone" | "appeared" | "unreadable";

interface Seen {
  readonly state: State;
  /** If it is as desired, and exists. */
  readonly live?: LiveWebhook;
}

/** Reads as little as shows the state: a GET; the callback configuration (a write token) only if the GET leaves it open. */
async function readState(registry: Registry, step: Step, afterSending: boolean): Promise<Seen> {
  const { name, before, after } = step;
  // Before the GET, so that the `lastModifiedAt` of the GET covers it.
  const early = step.verifySecrets && !afterSending ? await registry.callbackConfig(name) : undefined;
  const live = await registry.get(name);
  if (!live) {
    if (!after) return { state: "desired" };
    return { state: before ? "gone" : "planned" };
  }
  const asPlanned = before !== undefined && comparePublicFields(live.webhook, before.webhook);
  const untouched = asPlanned && live.lastModifiedAt !== undefined && live.lastModifiedAt === before.lastModifiedAt;
  if (untouched && !afterSending && (!step.verifySecrets || agrees(before, early))) return { state: "planned" };
  const maybeDesired =
    after !== undefined && comparePublicFields(withTagsOf(live.webhook, after, step.removedTags), after);
  if (!asPlanned && !maybeDesired) return { state: before ? "changed" : "appeared" };
  if (!after && !isKnown(before?.webhook)) {
    // A delete: its callback configuration was never read, so only `lastModifiedAt` shows whether someone changed it.
    const unmoved = live.lastModifiedAt === undefined || live.lastModifiedAt === before?.lastModifiedAt;
    return { state: unmoved ? "planned" : "changed" };
  }
  const config = await registry.callbackConfig(name);
  // The rest again, so that it is as fresh as the configuration.
  const latest = config === undefined ? undefined : await registry.get(name);
  if (config === undefined || !latest) return { state: after ? (before ? "gone" : "planned") : "desired" };
  if (isUnknown(config)) return { state: "unreadable" };
  const full = withCallbackConfig(latest, config);
  if (after && compareWebhooks(withTagsOf(full.webhook, after, step.removedTags), after) === "same")
    return { state: "desired", live: full };
  if (before && compareWebhooks(full.webhook, before.webhook) === "same") return { state: "planned" };
  return { state: before ? "changed" : "appeared" };
}

/** Whether a callback configuration is the one that was seen before. */
function agrees(before: LiveWebhook, config: CallbackConfig | Unknown | undefined): boolean {
  if (config === undefined || isUnknown(config)) return false;
  return compareWebhooks(withCallbackConfig(before, config).webhook, before.webhook) === "same";
}

/** Whether a webhook's callback configuration was read. */
export function isKnown(webhook: Webhook | undefined): boolean {
  return webhook !== undefined && !isUnknown(webhook.serviceUri) && !isUnknown(webhook.customHeaders);
}

/** The webhook without tags that are not in `after`, because a policy may add tags; except tags that the change removes. */
function withTagsOf(live: Webhook, after: Webhook, removed: readonly string[]): Webhook {
  const tags = new Map([...live.tags].filter(([key]) => after.tags.has(key) || removed.includes(key)));
  return { ...live, tags };
}

/** A live webhook with its whole configuration, to restore it; undefined if it is gone. Throws `ServiceError`, also if it cannot be read. */
export async function preImage(registry: Registry, live: LiveWebhook): Promise<LiveWebhook | undefined> {
  if (isKnown(live.webhook)) return live;
  const config = await registry.callbackConfig(live.webhook.name);
  if (config === undefined) return undefined;
  if (isUnknown(config)) {
    throw new ServiceError(
      {
        severity: "error",
        code: "cannot-restore",
        message: `webhook ${live.webhook.name} was not deleted, because it could not be restored: ${config.why}`,
        help: "Authorize the identity to perform getCallbackConfig/action, or free a quota slot yourself.",
        registry: registry.info.name,
        webhook: live.webhook.name,
      },
      "refused",
    );
  }
  return withCallbackConfig(live, config);
}

/** Someone changed the webhook between the plan and the write. `sent`: after a write of ours with an unknown outcome. */
export function changedBySomeoneElse(
  registry: Registry,
  name: string,
  state: Exclude<State, "planned" | "desired">,
  sent: boolean,
): Diagnostic {
  const what: Record<typeof state, string> = {
    changed: "was changed by someone else after it was planned",
    gone: "was deleted by someone else after it was planned",
    appeared: "was created by someone else after it was planned",
    unreadable: "may have been changed by someone else after it was planned: its callback configuration cannot be read",
  };
  const effect = sent
    ? "the effect of the previous write is unknown, and it was not sent again"
    : "nothing was overwritten";
  return {
    severity: "error",
    code: "changed-by-someone-else",
    message: `webhook ${name} ${what[state]}; ${effect}`,
    help: "Run plan again to see its current state.",
    registry: registry.info.name,
    webhook: name,
  };
}

function unsettled(error: ServiceError): Diagnostic {
  return {
    ...error.diagnostic,
    help: "Its effect is unknown, because the webhook could not be read. Run again to resume.",
  };
}
