import type { Create, Diagnostic, LiveWebhook, Outcome, Registry, Replace, Update } from "../model.ts";
import { changedFields } from "../webhook/webhook.ts";
import { drop, put, tagsThat, type Undo } from "./change.ts";
import { complete, failure } from "./outcome.ts";
import { takeStep } from "./step.ts";

/** Restores what was there before a webhook was changed in this run, unless someone changed it since. */
export async function rolledBack(
  registry: Registry,
  change: Create | Update | Replace,
  { old, live }: Undo,
): Promise<Outcome> {
  const { name, action } = change;
  const back = (restored: "restored" | "removed"): Outcome => ({
    name,
    action,
    status: "rolled-back",
    written: true,
    restored,
  });
  const stuck = (why: Diagnostic): Outcome => notRolledBack(registry, change, why);
  // As the service showed it after the write (a policy may have added tags), with the secrets, which it does not show.
  const { serviceUri, customHeaders } = change.after;
  const current: LiveWebhook = live
    ? { ...live, webhook: { ...live.webhook, serviceUri, customHeaders } }
    : { webhook: change.after, lastModifiedAt: undefined, createdBy: undefined };

  if (change.action === "update" && old) {
    const after = complete(old.webhook);
    const result = await takeStep(registry, {
      name,
      before: current,
      after,
      removedTags: tagsThat("added", change),
      verifySecrets: true,
      send: () => registry.update(after, changedFields(change.fields)),
    });
    return result.status === "failed" ? stuck(result.diagnostic) : back("restored");
  }
  const gone = await drop(registry, current, true);
  if (gone.status === "failed" && !gone.sent) return stuck(gone.diagnostic);
  if (!old) return gone.status === "failed" ? stuck(gone.diagnostic) : back("removed");
  const restored = await put(registry, complete(old.webhook));
  if (restored.status !== "failed") return back("restored");
  // A webhook whose ping fails is better than none.
  await put(registry, complete(change.after));
  return stuck(restored.diagnostic);
}

function notRolledBack(registry: Registry, change: Create | Update | Replace, { message, help }: Diagnostic): Outcome {
  const diagnostic: Diagnostic = {
    severity: "error",
    code: "rollback-failed",
    message: `the ping of webhook ${change.name} failed, and its previous state could not be restored: ${message}`,
    ...(help === undefined ? {} : { help }),
    registry: registry.info.name,
    webhook: change.name,
  };
  return { ...failure(change, diagnostic, true), restored: "failed" };
}
