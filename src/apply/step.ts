import type { CallbackConfig, Diagnostic, FieldChange, LiveWebhook, Registry, Webhook } from "../model.ts";
import { isUnknown, ServiceError } from "../model.ts";
import { comparePublicFields, compareWebhooks, withCallbackConfig } from "../plan/plan.ts";

/**
 * One write, made safe. `before` is what the plan (or the step before) saw, `after` what is to be; undefined: no webhook.
 * `removedTags` are the tags (lower-cased) that the change takes away: others that turn up on the live webhook are not ours to mind.
 */
export interface Step {
  readonly name: string;
  readonly before: LiveWebhook | undefined;
  readonly after: Webhook | undefined;
  readonly removedTags: readonly string[];
  /** Sends the write, once; gives the webhook as the service then shows it. */
  readonly send: () => Promise<LiveWebhook | undefined>;
}

/**
 * done: sent and in effect, `live` as the service answered (undefined where the answer got lost) · already: in effect without us ·
 * failed: see the diagnostic; `sent`: a write went out and may be in effect.
 */
export type StepResult =
  | { readonly status: "done"; readonly live: LiveWebhook | undefined }
  | { readonly status: "already" }
  | { readonly status: "failed"; readonly sent: boolean; readonly diagnostic: Diagnostic };

/**
 * Takes one step: looks, and sends only where the registry is still as planned. An unclear outcome (a cut connection, a
 * 5xx) is settled by looking again: goal met, then done; still as planned, then one more try; anything else is someone
 * else's change, and is not overwritten. The service has no If-Match, so what happens between the look and the write stays unseen.
 */
export async function takeStep(registry: Registry, step: Step): Promise<StepResult> {
  let unclear: ServiceError | undefined;
  for (let tries = 0; ; tries += 1) {
    let state: State;
    try {
      state = await look(registry, step, tries > 0);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return { status: "failed", sent: tries > 0, diagnostic: unclear ? unclearDiagnostic(unclear) : error.diagnostic };
    }
    if (state === "desired") return tries === 0 ? { status: "already" } : { status: "done", live: undefined };
    if (state !== "planned")
      return { status: "failed", sent: tries > 0, diagnostic: changedBySomeoneElse(registry, step, state) };
    if (unclear && tries >= 2) return { status: "failed", sent: true, diagnostic: unclear.diagnostic };
    try {
      return { status: "done", live: await step.send() };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.outcome === "refused") return { status: "failed", sent: tries > 0, diagnostic: error.diagnostic };
      unclear = error;
    }
  }
}

/** planned: as `before` · desired: as `after` · else how it differs. */
type State = "planned" | "desired" | "changed" | "gone" | "appeared" | "unreadable";

/** Reads as little as tells the state: a GET; the callback configuration (a write token) only where the GET leaves it open. */
async function look(registry: Registry, step: Step, afterSending: boolean): Promise<State> {
  const { before, after } = step;
  const live = await registry.get(step.name);
  if (!live) {
    if (!after) return "desired";
    return before ? "gone" : "planned";
  }
  const asPlanned = before !== undefined && comparePublicFields(live.webhook, before.webhook);
  const untouched = asPlanned && live.lastModifiedAt !== undefined && live.lastModifiedAt === before.lastModifiedAt;
  if (untouched && !afterSending) return "planned";
  const maybeDesired =
    after !== undefined && comparePublicFields(withTagsOf(live.webhook, after, step.removedTags), after);
  if (!asPlanned && !maybeDesired) return before ? "changed" : "appeared";
  if (!after && !isKnown(before?.webhook)) {
    // A delete: its callback configuration was never read, so only the stamp tells whether somebody was here.
    return live.lastModifiedAt === undefined || live.lastModifiedAt === before?.lastModifiedAt ? "planned" : "changed";
  }
  const config = await registry.callbackConfig(step.name);
  if (config === undefined) return after ? (before ? "gone" : "planned") : "desired";
  if (isUnknown(config)) return "unreadable";
  const full = withCallbackConfig(live, config).webhook;
  if (maybeDesired && after && compareWebhooks(withTagsOf(full, after, step.removedTags), after) === "same")
    return "desired";
  if (asPlanned && compareWebhooks(full, before.webhook) === "same") return "planned";
  return before ? "changed" : "appeared";
}

function isKnown(webhook: Webhook | undefined): boolean {
  return webhook !== undefined && !isUnknown(webhook.serviceUri) && !isUnknown(webhook.customHeaders);
}

/** The webhook without the tags that `after` says nothing of: a policy may add tags to what we write. Tags that were to go stay in sight. */
function withTagsOf(live: Webhook, after: Webhook, removed: readonly string[]): Webhook {
  const tags = new Map([...live.tags].filter(([key]) => after.tags.has(key) || removed.includes(key)));
  return { ...live, tags };
}

/** The tags that a change removes, lower-cased. */
export function removedTags(fields: readonly FieldChange[]): readonly string[] {
  return fields.flatMap((f) =>
    f.change === "removed" && f.field.startsWith("tags.") ? [f.field.slice(5).toLowerCase()] : [],
  );
}

/** A live webhook with its whole configuration, for putting it back; undefined where it is gone. Throws `ServiceError`, also where it can't be read. */
export async function preImage(registry: Registry, live: LiveWebhook): Promise<LiveWebhook | undefined> {
  if (isKnown(live.webhook)) return live;
  const config: CallbackConfig | ReturnType<typeof Object> | undefined = await registry.callbackConfig(
    live.webhook.name,
  );
  if (config === undefined) return undefined;
  if (isUnknown(config)) {
    throw new ServiceError(
      {
        severity: "error",
        code: "cannot-restore",
        message: `webhook ${live.webhook.name} was not deleted: it could not be put back, because ${config.why}`,
        help: "Give the identity getCallbackConfig/action, or make room by hand.",
        registry: registry.info.name,
        webhook: live.webhook.name,
      },
      "refused",
    );
  }
  return withCallbackConfig(live, config as CallbackConfig);
}

function changedBySomeoneElse(
  registry: Registry,
  step: Step,
  state: Exclude<State, "planned" | "desired">,
): Diagnostic {
  const what: Record<typeof state, string> = {
    changed: "was changed by someone else since it was planned",
    gone: "was deleted by someone else since it was planned",
    appeared: "was created by someone else since it was planned",
    unreadable:
      "may have been changed by someone else since it was planned, and its callback configuration can't be read",
  };
  return {
    severity: "error",
    code: "changed-by-someone-else",
    message: `webhook ${step.name} ${what[state]}; nothing was overwritten`,
    help: "Run plan again to see how it is now.",
    registry: registry.info.name,
    webhook: step.name,
  };
}

function unclearDiagnostic(error: ServiceError): Diagnostic {
  return {
    ...error.diagnostic,
    help: "Whether it took effect could not be read either. Run again: it goes on from what is there.",
  };
}
