/**
 * The steps of a run after the login: live → plan → consent → apply → verify. Loaded while the login waits for the network.
 * The order is in this file, `login.ts` and `run.ts`; each step is a function of values in a file named after it.
 */
import pMap from "p-map";
import type { Azure } from "../azure/azure.ts";
import { type Command, type Desired, type Diagnostic, type Registry, ServiceError } from "../model.ts";
import type { Settings } from "../settings.ts";
import type { AllowedEndpoints } from "./allowed-endpoints.ts";
import { applyRegistry } from "./apply-registry.ts";
import { type Consent, decide, hasChangesToConfirm } from "./consent.ts";
import { defaultWindow, followDeliveries, readDeliveries, type Shown, webhooksNamed } from "./deliveries.ts";
import type { Host } from "./host.ts";
import type { PingWhich, RunRequest, Session } from "./login.ts";
import { openRegistry } from "./open.ts";
import { ping, targetsOfDrift, targetsOfPing } from "./ping.ts";
import { byRegistry, type Planning, planned, planOne, reconcile, slotsTaken } from "./plan-registries.ts";
import { counterFor } from "./progress.ts";
import { type RunningRecord, registriesAtOnce } from "./record.ts";
import { redeliver } from "./redeliver.ts";
import { resolveDesired } from "./resolve.ts";
import { secretsToMask } from "./secrets.ts";
import { workflowSubscription } from "./select.ts";
import { type Failed, failed, type Opened, type Selected, type State } from "./states.ts";

/** Takes the selected registries through all steps of the command. Throws only `UserError`, and on bugs. */
export async function processRegistries(
  record: RunningRecord,
  { command, settings, host, names }: RunRequest,
  { azure, cache: { cache, save }, which }: Session,
): Promise<void> {
  const counter = counterFor(host);
  counter.expect("opening", record.states().length);
  await record.each("selected", async (state) => {
    const opened = await openAndResolve(command, azure, state, settings, host);
    counter.done("opening");
    return opened;
  });
  if (command === "plan" || command === "apply" || command === "drift")
    await planAll(record, host, { command, settings, cache, counter });
  if (command === "apply" && (await mayApply(record, settings, host)))
    await record.each("planned", async (state, index) => {
      if (host.stopping.aborted) return failed(state, interrupted, 1);
      const keep = (applied: State) => record.replace(index, applied);
      return applyRegistry(state, { settings, which, host, counter, record: keep });
    });
  await check(record, host, { command, settings, names, which, counter });
  if (command === "redeliver")
    await redeliver(record, {
      azure,
      settings,
      host,
      names,
      cache,
      saveCache: save,
      allowedEndpoints: (desired) => allowedEndpoints(desired, settings, host.environment),
    });
  record.note(...(await save()));
}

function allowedEndpoints(desired: Desired, settings: Settings, environment: Host["environment"]): AllowedEndpoints {
  return {
    entries: settings.allowedEndpoints,
    subscriptionId: workflowSubscription(desired, settings, environment),
  };
}

/** Opens a registry, and resolves what its manifest names. What comes in is masked before anything can show it. */
async function openAndResolve(
  command: Command,
  azure: Azure,
  state: Selected,
  settings: Settings,
  host: Host,
): Promise<Opened | Failed> {
  const { environment } = host;
  const opened = await openRegistry(azure, state, settings, environment);
  const { desired, references, warnings, refused } = await resolveDesired(opened, {
    azure: command === "plan" || command === "apply" || command === "drift" ? azure : undefined,
    allowed: allowedEndpoints(opened.desired, settings, environment),
    allowedHosts: settings.allowedHosts,
  });
  if (refused) return failed(opened, refused, 4);
  for (const { value, name } of secretsToMask({ desired: [desired], references }, settings, environment))
    host.mask(value, name);
  return { ...opened, desired, warnings };
}

interface Checking {
  readonly command: Command;
  readonly settings: Settings;
  readonly names: readonly string[];
  readonly counter: ReturnType<typeof counterFor>;
}

/** Pings, and reads deliveries, as far as the command does. */
async function check(
  record: RunningRecord,
  host: Host,
  options: Checking & { readonly which: PingWhich },
): Promise<void> {
  const { command, settings, names, which, counter } = options;
  const pinging = { stopping: host.stopping, clock: host.clock, step: host.step, counter };
  if (command === "ping" && which !== "none")
    await record.each("opened", async (state) => ({
      ...state,
      pings: await ping(state.registry, targetsOfPing(state, names), settings, pinging),
    }));
  if (command === "drift")
    await record.each("planned", async (state) => ({
      ...state,
      pings: await ping(state.registry, targetsOfDrift(state, which), settings, pinging),
    }));
  if (command === "deliveries" || settings.deliveries !== undefined) await checkDeliveries(record, host, options);
}

/** Reads the deliveries of every registry; `deliveries --follow` then shows new ones until it is stopped. */
async function checkDeliveries(record: RunningRecord, host: Host, options: Checking): Promise<void> {
  const { command, settings, names } = options;
  const length = command === "deliveries" ? (settings.since ?? defaultWindow) : (settings.deliveries ?? defaultWindow);
  const shown: Shown = new Set();
  const read = (registry: Registry, desired: Desired) =>
    readDeliveries(registry, webhooksNamed(desired, names), length, { ...options, host, shown });
  await record.each(command === "deliveries" ? "opened" : "planned", async (state) => ({
    ...state,
    deliveries: await read(state.registry, state.desired),
  }));
  const { follower } = host;
  if (!settings.follow || !follower || host.stopping.aborted) return;
  follower.overview(record.report());
  const followed = record
    .states()
    .flatMap((state) => (state.stage === "opened" ? [state] : []))
    .flatMap(({ registry, desired }) => webhooksNamed(desired, names).map(({ name }) => ({ registry, name })));
  if (followed.length === 0) return;
  try {
    await followDeliveries(followed, shown, { host, follower, settings });
  } catch (error) {
    // A request that Ctrl-C cuts is the way to end it.
    if (host.stopping.aborted) return;
    if (!(error instanceof ServiceError)) throw error;
    record.replaceAll(record.states().map((state) => failed(state, error.diagnostic, 1)));
  }
}

/** Plans every opened registry; documents of one registry in order, each with the quota that those before it leave. */
async function planAll(
  record: RunningRecord,
  host: Host,
  planning: Planning & { readonly command: Command },
): Promise<void> {
  await pMap(
    byRegistry(record.states()),
    async (group) => {
      let taken = 0;
      for (const index of group)
        await record.step(index, "opened", async (state) => {
          if (host.stopping.aborted) return failed(state, interrupted, 1);
          const [next, eventSubscriptions] = await Promise.all([
            planOne(state, taken, planning),
            planning.command === "plan" ? state.registry.eventSubscriptions() : undefined,
          ]);
          taken += slotsTaken(next);
          if (planning.command !== "apply") host.step(planned(next));
          return eventSubscriptions === undefined ? next : { ...next, eventSubscriptions };
        });
    },
    { concurrency: registriesAtOnce },
  );
  record.replaceAll(reconcile(record.states()));
}

/** Obtains consent, and replaces the states by the decision. False: nothing may be written. */
async function mayApply(record: RunningRecord, settings: Settings, host: Host): Promise<boolean> {
  const states = record.states();
  const consent = async (): Promise<Consent> => {
    if (settings.expectDigest !== undefined) return { by: "digest", digest: settings.expectDigest };
    if (host.reviewed) return { by: "review", reviewed: await host.reviewed(record.report()) };
    if (settings.yes || !hasChangesToConfirm(states)) return { by: "answer", yes: true };
    return { by: "answer", yes: (await host.confirm?.(record.report())) === true };
  };
  const decision = decide(await consent(), states, record.report().digest);
  record.replaceAll(decision.states);
  if (decision.diagnostic) record.note(decision.diagnostic);
  for (const state of decision.states) if (state.stage === "refused") host.step(`${state.registry.info.name}: refused`);
  return decision.diagnostic === undefined;
}

const interrupted: Diagnostic = {
  severity: "error",
  code: "interrupted",
  message: "interrupted before this registry was processed",
  help: "Run again to resume.",
};
