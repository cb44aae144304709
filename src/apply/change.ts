import type { CompleteWebhook, Create, Delete, LiveWebhook, Outcome, Registry, Replace, Update } from "../model.ts";
import { ServiceError } from "../model.ts";
import { changedFields } from "../webhook/webhook.ts";
import { complete, failure, outcomeOf } from "./outcome.ts";
import { changedBySomeoneElse, preImage, type StepResult, takeStep } from "./step.ts";

/** What it takes to undo a change that took effect. */
export interface Undo {
  /** Undefined: there was no webhook. */
  readonly old: LiveWebhook | undefined;
  /** What the service showed after the write; undefined if its response was lost. */
  readonly live: LiveWebhook | undefined;
  /** The webhook whose quota slot this one has. */
  readonly slot?: { readonly gone: Outcome; readonly old: LiveWebhook };
}

export type Undos = Map<string, Undo>;

export async function performCreate(registry: Registry, change: Create, undo: Undos): Promise<Outcome> {
  const result = await put(registry, complete(change.after));
  if (result.status === "done") undo.set(change.name, { old: undefined, live: result.live });
  return outcomeOf(change, result);
}

export async function performUpdate(registry: Registry, change: Update, undo: Undos): Promise<Outcome> {
  const after = complete(change.after);
  const fields = changedFields(change.fields);
  const result = await takeStep(registry, {
    name: change.name,
    before: change.before,
    after,
    fields,
    removedTags: tagsThat("removed", change),
    verifySecrets: fields.includes("serviceUri") || fields.includes("customHeaders"),
    send: () => registry.update(after, fields),
  });
  if (result.status === "done") undo.set(change.name, { old: change.before, live: result.live });
  return outcomeOf(change, result);
}

/** A webhook cannot change its region: the old one is deleted and the new one created. If that fails, the old one is restored. */
export async function performReplace(registry: Registry, change: Replace, undo: Undos): Promise<Outcome> {
  const taken = await takeAway(registry, change);
  if (taken.outcome.status === "failed") return taken.outcome;
  if (!taken.old || taken.outcome.status === "already") {
    return failure(change, changedBySomeoneElse(registry, change.name, "gone", false), false);
  }
  const result = await put(registry, complete(change.after));
  if (result.status === "failed") {
    return { ...failure(change, result.diagnostic, true), restored: await putBack(registry, taken.old) };
  }
  undo.set(change.name, { old: taken.old, live: result.status === "done" ? result.live : undefined });
  return outcomeOf(change, result.status === "done" ? result : { status: "done", live: undefined });
}

/** Creates a webhook if there is none. */
export function put(registry: Registry, after: CompleteWebhook): Promise<StepResult> {
  const { name } = after;
  const send = () => registry.create(after);
  return takeStep(registry, { name, before: undefined, after, removedTags: [], verifySecrets: false, send });
}

/** `verifySecrets`: the callback configuration must be the one that was read before. */
export function drop(registry: Registry, before: LiveWebhook, verifySecrets: boolean): Promise<StepResult> {
  const { name } = before.webhook;
  const send = () => registry.delete(name).then(() => undefined);
  return takeStep(registry, { name, before, after: undefined, removedTags: [], verifySecrets, send });
}

/** Deletes a webhook that can be restored; `old` is what to restore. If the delete may have taken effect unseen, it is restored here. */
export async function takeAway(
  registry: Registry,
  change: Delete | Replace,
): Promise<{ readonly outcome: Outcome; readonly old: LiveWebhook | undefined }> {
  let old: LiveWebhook | undefined;
  try {
    old = await preImage(registry, change.before);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    return { outcome: failure(change, error.diagnostic, false), old: undefined };
  }
  if (!old) return { outcome: outcomeOf(change, { status: "already" }), old };
  const gone = await drop(registry, old, true);
  const outcome = outcomeOf(change, gone);
  if (gone.status !== "failed" || !gone.sent) return { outcome, old };
  return { outcome: { ...outcome, restored: await putBack(registry, old) }, old };
}

/** Restores a webhook if there is none. One that someone else created meanwhile stays unchanged. */
export async function putBack(registry: Registry, old: LiveWebhook): Promise<"restored" | "failed"> {
  const result = await put(registry, complete(old.webhook));
  return result.status === "failed" ? "failed" : "restored";
}

/** The tags that an update adds or removes, lower-cased. */
export function tagsThat(were: "added" | "removed", { fields }: Update): readonly string[] {
  return fields.flatMap((f) =>
    f.change === were && f.field.startsWith("tags.") ? [f.field.slice("tags.".length).toLowerCase()] : [],
  );
}
