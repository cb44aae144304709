import pMap from "p-map";
import type {
  Change,
  CompleteWebhook,
  Create,
  Delete,
  Diagnostic,
  LiveWebhook,
  Outcome,
  PingResult,
  Plan,
  Registry,
  Replace,
  Update,
  Webhook,
} from "../model.ts";
import { ServiceError, UserError } from "../model.ts";
import { changedFields, completeWebhook } from "../webhook/webhook.ts";
import { changedBySomeoneElse, isKnown, preImage, type StepResult, takeStep } from "./step.ts";

export interface ApplyOptions {
  readonly onPingFailure: "fail" | "rollback";
  /** Changes under way at once. */
  readonly concurrency: number;
  /** Aborted: no further change is begun. */
  readonly stopping: AbortSignal;
  /** Pings these webhooks (those of them that may be pinged). */
  readonly ping: (names: readonly string[]) => Promise<readonly PingResult[]>;
  /** Told of every outcome as it changes, "in-flight" before anything is sent; awaited, so that the record is there first. */
  readonly onOutcome: (outcome: Outcome) => Promise<void>;
}

type Writing = Exclude<Change, { action: "no-op" }>;

/** What it takes to undo a change that took effect. */
interface Undo {
  /** Undefined: nothing was there. */
  readonly old: LiveWebhook | undefined;
  /** What the service showed after the write; undefined where its answer was lost. */
  readonly live: LiveWebhook | undefined;
  /** The webhook that made room for this one. */
  readonly room?: { readonly gone: Outcome; readonly old: LiveWebhook };
}

/**
 * Carries out a plan, and decides nothing: deletes without which the quota has no room, each with its create; creates and
 * updates; replaces; pings of what changed; all other deletes. Parallel inside a group. After a failure, a ping's included,
 * deletes and replaces that have not begun are not begun. Gives one outcome for each change, in the plan's order, and the pings.
 */
export async function applyPlan(
  registry: Registry,
  plan: Plan,
  options: ApplyOptions,
): Promise<{ readonly outcomes: readonly Outcome[]; readonly pings: readonly PingResult[] }> {
  const changes = plan.changes.filter((change) => change.action !== "no-op");
  const outcomes = new Map<string, Outcome>();
  const undo = new Map<string, Undo>();
  let failed = false;

  async function record(outcome: Outcome): Promise<Outcome> {
    outcomes.set(outcome.name, outcome);
    if (outcome.status === "failed" || outcome.restored === "failed") failed = true;
    await options.onOutcome(outcome);
    return outcome;
  }

  /** The record of a kill from here on: something may have been written. */
  function underWay({ name, action }: Writing): Promise<Outcome> {
    return record({ name, action, status: "in-flight", written: true });
  }

  /** Begins a change, unless it is to be held back. */
  async function begin(change: Writing, work: () => Promise<Outcome>): Promise<Outcome> {
    const { name, action } = change;
    const held = options.stopping.aborted || (failed && (action === "delete" || action === "replace"));
    if (held) return record({ name, action, status: "not-begun", written: false });
    await underWay(change);
    return record(await work());
  }

  async function create(change: Create): Promise<Outcome> {
    const result = await put(registry, complete(change.after));
    if (result.status === "done") undo.set(change.name, { old: undefined, live: result.live });
    return outcomeOf(change, result);
  }

  async function update(change: Update): Promise<Outcome> {
    const after = complete(change.after);
    const fields = changedFields(change.fields);
    const result = await takeStep(registry, {
      name: change.name,
      before: change.before,
      after,
      removedTags: tagsThat("removed", change),
      careful: fields.includes("serviceUri") || fields.includes("customHeaders"),
      send: () => registry.update(after, fields),
    });
    if (result.status === "done") undo.set(change.name, { old: change.before, live: result.live });
    return outcomeOf(change, result);
  }

  /** A webhook can't change its region: the old one goes, the new one comes, and where it does not come the old one is put back. */
  async function replace(change: Replace): Promise<Outcome> {
    const taken = await takeAway(registry, change);
    if (taken.outcome.status === "failed") return taken.outcome;
    if (!taken.old || taken.outcome.status === "already") {
      return failure(change, changedBySomeoneElse(registry, change.name, "gone", false), false);
    }
    const result = await put(registry, complete(change.after));
    if (result.status === "failed") {
      return { ...failure(change, result.diagnostic, true), restored: await putBack(registry, taken.old) };
    }
    const live = result.status === "done" ? result.live : undefined;
    undo.set(change.name, { old: taken.old, live });
    return outcomeOf(change, { status: "done", live });
  }

  /** Makes room in the quota and fills it at once, so that a failure between the two is mended here. */
  async function swap(room: Delete, change: Create): Promise<void> {
    let old: LiveWebhook | undefined;
    const gone = await begin(room, async () => {
      const taken = await takeAway(registry, room);
      old = taken.old;
      return taken.outcome;
    });
    if (gone.status !== "done" && gone.status !== "already") {
      await record({ name: change.name, action: "create", status: "not-begun", written: false });
      return;
    }
    // Not held back by a stop: without the create, the delete would have been for nothing.
    await underWay(change);
    const made = await create(change);
    if (made.status === "failed" && old && gone.status === "done") {
      await underWay(room);
      await record({ ...gone, restored: await putBack(registry, old) });
    }
    await record(made);
    const done = undo.get(change.name);
    if (done && old && gone.status === "done") undo.set(change.name, { ...done, room: { gone, old } });
  }

  /** Undoes a change whose ping failed, and the delete that made room for it. */
  async function rollBack(change: Exclude<Writing, Delete>): Promise<void> {
    const done = undo.get(change.name);
    if (!done) return;
    await underWay(change);
    const outcome = await rolledBack(registry, change, done);
    if (done.room && outcome.status === "rolled-back") {
      const { gone, old } = done.room;
      await record({ ...gone, status: "in-flight" });
      await record({ ...gone, restored: await putBack(registry, old) });
    }
    await record(outcome);
  }

  const deletes = changes.filter((change) => change.action === "delete");
  const rooms = deletes.filter((change) => change.freesSlotFor !== undefined);
  const pairs = rooms.flatMap((room) => {
    const fills = changes.find((change) => change.action === "create" && change.name === room.freesSlotFor);
    return fills?.action === "create" ? [{ room, fills }] : [];
  });
  const paired = new Set(pairs.flatMap(({ room, fills }) => [room.name, fills.name]));
  const each = { concurrency: options.concurrency };

  await pMap(pairs, ({ room, fills }) => swap(room, fills), each);
  await pMap(
    changes.flatMap((change) =>
      (change.action === "create" || change.action === "update") && !paired.has(change.name) ? [change] : [],
    ),
    (change) => begin(change, () => (change.action === "create" ? create(change) : update(change))),
    each,
  );
  await pMap(
    changes.filter((change) => change.action === "replace"),
    (change) => begin(change, () => replace(change)),
    each,
  );

  const changed = changes.flatMap((change) =>
    change.action !== "delete" && outcomes.get(change.name)?.status === "done" ? [change] : [],
  );
  const pings = changed.length === 0 ? [] : await options.ping(changed.map((change) => change.name));
  const unanswered = new Set(pings.filter((ping) => ping.verdict === "failed").map((ping) => ping.name.toLowerCase()));
  if (unanswered.size > 0) failed = true;
  if (options.onPingFailure === "rollback") {
    await pMap(
      changed.filter((change) => unanswered.has(change.name.toLowerCase())),
      rollBack,
      each,
    );
  }

  await pMap(
    deletes.filter((change) => !paired.has(change.name)),
    (change) =>
      begin(change, async () => outcomeOf(change, await drop(registry, change.before, isKnown(change.before.webhook)))),
    each,
  );

  return { outcomes: changes.flatMap((change) => outcomes.get(change.name) ?? []), pings };
}

/** Creates a webhook where none is. */
function put(registry: Registry, after: CompleteWebhook): Promise<StepResult> {
  const { name } = after;
  const send = () => registry.create(after);
  return takeStep(registry, { name, before: undefined, after, removedTags: [], careful: false, send });
}

/** `careful`: the callback configuration must be the one that was read before. */
function drop(registry: Registry, before: LiveWebhook, careful: boolean): Promise<StepResult> {
  const { name } = before.webhook;
  const send = () => registry.delete(name).then(() => undefined);
  return takeStep(registry, { name, before, after: undefined, removedTags: [], careful, send });
}

/** Deletes a webhook of which we know how to put it back; `old` is it. One that may be gone without our knowing is put back here. */
async function takeAway(
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

/** Puts a webhook back where none is. One that someone made meanwhile is let be. */
async function putBack(registry: Registry, old: LiveWebhook): Promise<"restored" | "failed"> {
  const result = await put(registry, complete(old.webhook));
  return result.status === "failed" ? "failed" : "restored";
}

/** Gives a webhook that was changed in this run what was there before, unless someone changed it since. */
async function rolledBack(registry: Registry, change: Exclude<Writing, Delete>, { old, live }: Undo): Promise<Outcome> {
  const { name, action } = change;
  const back = (restored: "restored" | "removed"): Outcome => ({
    name,
    action,
    status: "rolled-back",
    written: true,
    restored,
  });
  const stuck = ({ message, help }: Diagnostic): Outcome => ({
    ...failure(
      change,
      {
        severity: "error",
        code: "rollback-failed",
        message: `the ping of webhook ${name} failed, and what was there before could not be put back: ${message}`,
        help: help ?? "",
        registry: registry.info.name,
        webhook: name,
      },
      true,
    ),
    restored: "failed",
  });
  // As the service showed it after the write (a policy may have added tags), with what we know that it does not show.
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
      careful: true,
      send: () => registry.update(after, changedFields(change.fields)),
    });
    return result.status === "failed" ? stuck(result.diagnostic) : back("restored");
  }
  const gone = await drop(registry, current, true);
  if (gone.status === "failed" && !gone.sent) return stuck(gone.diagnostic);
  if (!old) return gone.status === "failed" ? stuck(gone.diagnostic) : back("removed");
  const restored = await put(registry, complete(old.webhook));
  if (restored.status !== "failed") return back("restored");
  // Better a webhook that does not answer than none.
  await put(registry, complete(change.after));
  return stuck(restored.diagnostic);
}

/** The tags that an update adds or removes, lower-cased. */
function tagsThat(were: "added" | "removed", { fields }: Update): readonly string[] {
  return fields.flatMap((f) =>
    f.change === were && f.field.startsWith("tags.") ? [f.field.slice("tags.".length).toLowerCase()] : [],
  );
}

function outcomeOf(change: Writing, result: StepResult): Outcome {
  if (result.status === "failed") return failure(change, result.diagnostic, result.sent);
  return { name: change.name, action: change.action, status: result.status, written: result.status === "done" };
}

function failure(change: Writing, diagnostic: Diagnostic, written: boolean): Outcome {
  const placed = change.source === undefined ? diagnostic : { ...diagnostic, source: change.source };
  return { name: change.name, action: change.action, status: "failed", written, diagnostic: placed };
}

/** Unknown values are refused before the first write, so this does not fail for a plan that was let through. */
function complete(webhook: Webhook): CompleteWebhook {
  const whole = completeWebhook(webhook);
  if (whole) return whole;
  const message = `webhook ${webhook.name} has values that can't be known`;
  throw new UserError([{ severity: "error", code: "unknown-values", message, webhook: webhook.name }], 4);
}
