import type { CallbackConfig, Diagnostic, LiveWebhook, Registry, Unknown, Webhook } from "../model.ts";
import { isUnknown, ServiceError } from "../model.ts";
import { comparePublicFields, compareWebhooks, withCallbackConfig } from "../webhook/webhook.ts";

/**
 * One write, made safe. `before` is what the plan (or the step before) saw, `after` what is to be; undefined: no webhook.
 * `removedTags` are the tags (lower-cased) that the change takes away: others that turn up on the live webhook are not ours to mind.
 */
export interface Step {
  readonly name: string;
  readonly before: LiveWebhook | undefined;
  readonly after: Webhook | undefined;
  readonly removedTags: readonly string[];
  /**
   * True: the write takes away a service URI or headers, so they are read once more, also where the stamp has not moved. (Writes
   * of old api-versions, which don't know the stamp, may leave it where it was.) Costs a write token.
   */
  readonly careful: boolean;
  /** Sends the write, once; gives the webhook as the service then shows it. */
  readonly send: () => Promise<LiveWebhook | undefined>;
}

/**
 * done: sent and in effect, `live` as the service then showed it · already: in effect without us ·
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
  for (let sent = 0; ; sent += 1) {
    const failed = (diagnostic: Diagnostic): StepResult => ({ status: "failed", sent: sent > 0, diagnostic });
    let seen: Seen;
    try {
      seen = await look(registry, step, sent > 0);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return failed(unclear ? unsettled(unclear) : error.diagnostic);
    }
    // Accepted, and failed later: it looks as wanted, but the service says that it is not.
    if (seen.live?.failed && unclear) return failed(unclear.diagnostic);
    if (seen.state === "desired") return sent === 0 ? { status: "already" } : { status: "done", live: seen.live };
    if (seen.state !== "planned") return failed(changedBySomeoneElse(registry, step.name, seen.state, sent > 0));
    if (unclear && sent >= 2) return failed(unclear.diagnostic);
    try {
      return { status: "done", live: await step.send() };
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.outcome === "refused") return failed(error.diagnostic);
      unclear = error;
    }
  }
}

/** planned: as `before` · desired: as `after` · else how it differs. */
type State = "planned" | "desired" | "changed" | "gone" | "appeared" | "unreadable";

interface Seen {
  readonly state: State;
  /** Where it is as desired, and there. */
  readonly live?: LiveWebhook;
}

/** Reads as little as tells the state: a GET; the callback configuration (a write token) only where the GET leaves it open. */
async function look(registry: Registry, step: Step, afterSending: boolean): Promise<Seen> {
  const { name, before, after } = step;
  // Before the GET, so that the GET's stamp vouches for it.
  const early = step.careful && !afterSending ? await registry.callbackConfig(name) : undefined;
  const live = await registry.get(name);
  if (!live) {
    if (!after) return { state: "desired" };
    return { state: before ? "gone" : "planned" };
  }
  const asPlanned = before !== undefined && comparePublicFields(live.webhook, before.webhook);
  const untouched = asPlanned && live.lastModifiedAt !== undefined && live.lastModifiedAt === before.lastModifiedAt;
  if (untouched && !afterSending && (!step.careful || agrees(before, early))) return { state: "planned" };
  const maybeDesired =
    after !== undefined && comparePublicFields(withTagsOf(live.webhook, after, step.removedTags), after);
  if (!asPlanned && !maybeDesired) return { state: before ? "changed" : "appeared" };
  if (!after && !isKnown(before?.webhook)) {
    // A delete: its callback configuration was never read, so only the stamp tells whether somebody was here.
    const unmoved = live.lastModifiedAt === undefined || live.lastModifiedAt === before?.lastModifiedAt;
    return { state: unmoved ? "planned" : "changed" };
  }
  const config = await registry.callbackConfig(name);
  // The rest once more, so that it is as fresh as the configuration.
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

/** The webhook without the tags that `after` says nothing of: a policy may add tags to what we write. Tags that were to go stay in sight. */
function withTagsOf(live: Webhook, after: Webhook, removed: readonly string[]): Webhook {
  const tags = new Map([...live.tags].filter(([key]) => after.tags.has(key) || removed.includes(key)));
  return { ...live, tags };
}

/** A live webhook with its whole configuration, for putting it back; undefined where it is gone. Throws `ServiceError`, also where it can't be read. */
export async function preImage(registry: Registry, live: LiveWebhook): Promise<LiveWebhook | undefined> {
  if (isKnown(live.webhook)) return live;
  const config = await registry.callbackConfig(live.webhook.name);
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
  return withCallbackConfig(live, config);
}

/** Somebody was here between the plan and the write. `sent`: after a write of ours whose outcome is not known. */
export function changedBySomeoneElse(
  registry: Registry,
  name: string,
  state: Exclude<State, "planned" | "desired">,
  sent: boolean,
): Diagnostic {
  const what: Record<typeof state, string> = {
    changed: "was changed by someone else since it was planned",
    gone: "was deleted by someone else since it was planned",
    appeared: "was created by someone else since it was planned",
    unreadable:
      "may have been changed by someone else since it was planned, and its callback configuration can't be read",
  };
  const so = sent
    ? "whether the write before took effect is not known, and it was not sent again"
    : "nothing was overwritten";
  return {
    severity: "error",
    code: "changed-by-someone-else",
    message: `webhook ${name} ${what[state]}; ${so}`,
    help: "Run plan again to see how it is now.",
    registry: registry.info.name,
    webhook: name,
  };
}

function unsettled(error: ServiceError): Diagnostic {
  return {
    ...error.diagnostic,
    help: "Whether it took effect could not be read either. Run again: it goes on from what is there.",
  };
}
