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
import { completeWebhook } from "../plan/plan.ts";
import { preImage, removedTags, type StepResult, takeStep } from "./step.ts";

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
  /** For a rollback of what took effect: what was there before (undefined: nothing), and what the service then showed. */
  const undo = new Map<string, { readonly old: LiveWebhook | undefined; readonly live: LiveWebhook | undefined }>();
  let failed = false;

  async function record(outcome: Outcome): Promise<Outcome> {
    outcomes.set(outcome.name, outcome);
    if (outcome.status === "failed" || outcome.restored === "failed") failed = true;
    await options.onOutcome(outcome);
    return outcome;
  }

  /** Begins a change, unless it is to be held back. */
  async function begin(change: Writing, work: () => Promise<Outcome>): Promise<Outcome> {
    const held = options.stopping.aborted || (failed && (change.action === "delete" || change.action === "replace"));
    if (held) return record({ name: change.name, action: change.action, status: "not-begun", written: false });
    await record({ name: change.name, action: change.action, status: "in-flight", written: false });
    try {
      return await record(await work());
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      return record(failure(change, error.diagnostic, error.outcome === "unclear"));
    }
  }

  async function create(change: Create): Promise<Outcome> {
    const result = await put(registry, change.name, complete(change.after), undefined);
    if (result.status === "done") undo.set(change.name, { old: undefined, live: result.live });
    return outcomeOf(change, result);
  }

  async function update(change: Update): Promise<Outcome> {
    const after = complete(change.after);
    const result = await takeStep(registry, {
      name: change.name,
      before: change.before,
      after,
      removedTags: removedTags(change.fields),
      send: () => registry.update(after),
    });
    if (result.status === "done") undo.set(change.name, { old: change.before, live: result.live });
    return outcomeOf(change, result);
  }

  async function remove(change: Delete): Promise<Outcome> {
    return outcomeOf(change, await drop(registry, change.before));
  }

  /** A webhook can't change its region: the old one goes, the new one comes, and where it does not come the old one is put back. */
  async function replace(change: Replace): Promise<Outcome> {
    const old = await preImage(registry, change.before);
    if (old) {
      const gone = await drop(registry, old);
      if (gone.status === "failed") return outcomeOf(change, gone);
    }
    const result = await put(registry, change.name, complete(change.after), undefined);
    if (result.status !== "failed") {
      const live = result.status === "done" ? result.live : undefined;
      undo.set(change.name, { old, live });
      return outcomeOf(change, { status: "done", live });
    }
    return { ...failure(change, result.diagnostic, true), ...(old ? { restored: await putBack(registry, old) } : {}) };
  }

  /** Makes room in the quota and fills it at once, so that a failure between the two is mended here. */
  async function swap(room: Delete, change: Create): Promise<void> {
    let old: LiveWebhook | undefined;
    const gone = await begin(room, async () => {
      old = await preImage(registry, room.before);
      return old ? outcomeOf(room, await drop(registry, old)) : outcomeOf(room, { status: "already" });
    });
    if (gone.status !== "done" && gone.status !== "already") {
      await record({ name: change.name, action: "create", status: "not-begun", written: false });
      return;
    }
    // Not held back by a stop: without the create, the delete would have been for nothing.
    await record({ name: change.name, action: "create", status: "in-flight", written: false });
    const made = await record(await create(change).catch((error: unknown) => asFailure(change, error)));
    if (made.status === "failed" && old && gone.status === "done") {
      await record({ ...gone, restored: await putBack(registry, old) });
    }
  }

  const deletes = changes.filter((change) => change.action === "delete");
  const rooms = deletes.filter((change) => change.makesRoomFor !== undefined);
  const pairs = rooms.flatMap((room) => {
    const fills = changes.find((change) => change.action === "create" && change.name === room.makesRoomFor);
    return fills?.action === "create" ? [{ room, fills }] : [];
  });
  const paired = new Set(pairs.flatMap(({ room, fills }) => [room.name, fills.name]));
  const each = { concurrency: options.concurrency };

  await pMap(pairs, ({ room, fills }) => swap(room, fills), each);
  await pMap(
    changes.filter((change) => (change.action === "create" || change.action === "update") && !paired.has(change.name)),
    (change) => begin(change, () => (change.action === "create" ? create(change) : update(change as Update))),
    each,
  );
  await pMap(
    changes.filter((change) => change.action === "replace"),
    (change) => begin(change, () => replace(change)),
    each,
  );

  const changed = changes.filter(
    (change) => change.action !== "delete" && outcomes.get(change.name)?.status === "done",
  );
  const pings =
    options.stopping.aborted || changed.length === 0 ? [] : await options.ping(changed.map((change) => change.name));
  const unanswered = pings.filter((ping) => ping.verdict === "failed");
  if (unanswered.length > 0) failed = true;
  if (options.onPingFailure === "rollback") {
    await pMap(
      unanswered.flatMap((ping) => changed.filter((change) => change.name === ping.name)),
      async (change) => {
        const restored = await rollBack(registry, change, undo.get(change.name));
        await record({ name: change.name, action: change.action, status: "rolled-back", written: true, restored });
      },
      each,
    );
  }

  await pMap(
    deletes.filter((change) => !paired.has(change.name)),
    (change) => begin(change, () => remove(change)),
    each,
  );

  return { outcomes: changes.flatMap((change) => outcomes.get(change.name) ?? []), pings };
}

/** Creates a webhook where none is. */
function put(registry: Registry, name: string, after: CompleteWebhook, before: undefined): Promise<StepResult> {
  return takeStep(registry, { name, before, after, removedTags: [], send: () => registry.create(after) });
}

function drop(registry: Registry, before: LiveWebhook): Promise<StepResult> {
  const { name } = before.webhook;
  return takeStep(registry, {
    name,
    before,
    after: undefined,
    removedTags: [],
    send: () => registry.delete(name).then(() => undefined),
  });
}

/** Puts a webhook back where none is. One that someone made meanwhile is let be. */
async function putBack(registry: Registry, old: LiveWebhook): Promise<"restored" | "failed"> {
  try {
    const result = await put(registry, old.webhook.name, complete(old.webhook), undefined);
    return result.status === "failed" ? "failed" : "restored";
  } catch (error) {
    if (error instanceof ServiceError) return "failed";
    throw error;
  }
}

/** Gives a webhook that was changed in this run its previous configuration, unless someone changed it since. */
async function rollBack(
  registry: Registry,
  change: Writing,
  undo: { readonly old: LiveWebhook | undefined; readonly live: LiveWebhook | undefined } | undefined,
): Promise<"restored" | "removed" | "failed"> {
  if (change.action === "delete" || !undo) return "failed";
  const { old, live } = undo;
  // As the service showed it after the write (a policy may have added tags), with what we know that it does not show.
  const { serviceUri, customHeaders } = change.after;
  const current: LiveWebhook = live
    ? { ...live, webhook: { ...live.webhook, serviceUri, customHeaders } }
    : { webhook: change.after, lastModifiedAt: undefined, createdBy: undefined };
  try {
    if (change.action === "update" && old) {
      const after = complete(old.webhook);
      const added = change.fields.flatMap((f) =>
        f.change === "added" && f.field.startsWith("tags.") ? [f.field.slice(5).toLowerCase()] : [],
      );
      const send = () => registry.update(after);
      const result = await takeStep(registry, { name: change.name, before: current, after, removedTags: added, send });
      return result.status === "failed" ? "failed" : "restored";
    }
    const gone = await drop(registry, current);
    if (gone.status === "failed") return "failed";
    return old ? await putBack(registry, old) : "removed";
  } catch (error) {
    if (error instanceof ServiceError) return "failed";
    throw error;
  }
}

function outcomeOf(change: Writing, result: StepResult): Outcome {
  if (result.status === "failed") return failure(change, result.diagnostic, result.sent);
  return { name: change.name, action: change.action, status: result.status, written: result.status === "done" };
}

function failure(change: Writing, diagnostic: Diagnostic, written: boolean): Outcome {
  const placed = change.place === undefined ? diagnostic : { ...diagnostic, place: change.place };
  return { name: change.name, action: change.action, status: "failed", written, diagnostic: placed };
}

function asFailure(change: Writing, error: unknown): Outcome {
  if (!(error instanceof ServiceError)) throw error;
  return failure(change, error.diagnostic, error.outcome === "unclear");
}

/** Unknown values are refused before the first write, so this does not fail for a plan that was let through. */
function complete(webhook: Webhook): CompleteWebhook {
  const whole = completeWebhook(webhook);
  if (whole) return whole;
  const message = `webhook ${webhook.name} has values that can't be known`;
  throw new UserError([{ severity: "error", code: "unknown-values", message, webhook: webhook.name }], 4);
}
