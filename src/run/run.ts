/**
 * The only file that knows the order: manifest -> live -> plan -> consent -> apply -> verify -> report.
 * What it needs of the outside world comes in as a `Host`; what it gives is a `Report`.
 */
import pMap from "p-map";
import { applyPlan } from "../apply/apply.ts";
import type { Azure, Permission } from "../azure/azure.ts";
import type { Clock } from "../clock.ts";
import { type ManifestFile, type Manifests, readManifests } from "../manifest/manifest.ts";
import type {
  Command,
  Desired,
  Diagnostic,
  ExitCode,
  LiveWebhook,
  Outcome,
  PingResult,
  Plan,
  Registry,
  RegistryReport,
  Report,
} from "../model.ts";
import { isUnknown, Secret, ServiceError, UserError, unknown } from "../model.ts";
import {
  consented,
  countChanges,
  hasChanges,
  makePlan,
  notReviewed,
  readsForQuotaSlot,
  readsNeeded,
  runDigest,
  withCallbackConfig,
} from "../plan/plan.ts";
import { combineExitCodes, resultOf } from "../report/report.ts";
import type { Settings } from "../settings.ts";
import { pingTargets, verify } from "../verify/verify.ts";
import { type Cache, openCache, shortestKey } from "./cache.ts";

/** What a run needs of the world outside. */
export interface Host {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reads the files that the patterns name, in order; one that can't be read comes with its problem. */
  readManifests(patterns: readonly string[]): Promise<readonly ManifestFile[]>;
  /** Opens the way to the service; called only by commands that need it. */
  connect(permission: Permission): Promise<Azure>;
  /** Hides a value from the CI's log, before it is first used. `name`: the variable that it came from. */
  mask(value: Secret, name: string): void;
  /** One finished step, for people. */
  step(line: string): void;
  /** What is going on, for people who watch. */
  status(line: string): void;
  /** Keeps the report file up to date; resolves when it is written. Throws when it can't be. */
  saveReport(report: Report): Promise<void>;
  /** Asks before applying; undefined: there is nobody to ask. */
  readonly confirm: ((report: Report) => Promise<boolean>) | undefined;
  /** Gives the digests, of changes or of whole plans, that were reviewed; where only such may be applied. Takes what is planned. */
  readonly reviewed: ((planned: Report) => Promise<ReadonlySet<string>>) | undefined;
  /** Why these manifests must not be applied any more, where there are newer ones; asked before the service is. */
  readonly superseded?: () => Promise<Diagnostic | undefined>;
  /** Aborted: nothing further is begun. The reason is the signal's name. */
  readonly stopping: AbortSignal;
  now(): Date;
  readonly clock: Clock;
  /** True: references in headers, userinfo or queries need `allowed-hosts` (the action). */
  readonly allowedHostsRequired: boolean;
  /** Undefined: nothing is kept between runs, whatever the settings say. */
  readonly cacheFile?: CacheFile;
}

/** Where a cache is kept between runs. */
export interface CacheFile {
  /** Undefined: there is none that can be read. */
  read(path: string): Promise<string | undefined>;
  /** Throws Node's error. */
  write(path: string, text: string): Promise<void>;
}

/** How many registries are worked on at once. Each has its own limit of requests in flight. */
const registriesAtOnce = 8;

/** One registry on its way through the run. */
interface Work {
  readonly desired: Desired;
  registry: Registry | undefined;
  plan: Plan | undefined;
  outcomes: readonly Outcome[];
  pings: readonly PingResult[];
  diagnostics: readonly Diagnostic[];
  exitCode: ExitCode;
}

/** Runs one command and gives its report. `names`: the webhooks to ping, for `ping` (none: all). Throws only on bugs and `UserError`. */
export async function run(
  command: Command,
  settings: Settings,
  host: Host,
  names: readonly string[] = [],
): Promise<Report> {
  const startedAt = host.now().toISOString();
  const manifests = readManifests(await host.readManifests(settings.files), {
    environment: command === "validate" ? undefined : host.environment,
    env: settings.env,
    allowedHosts: settings.allowedHosts,
    allowedHostsRequired: host.allowedHostsRequired,
    owners: settings.owners,
    // Another endpoint than Azure's is the emulator, or a private cloud: both deliver to private hosts.
    localEndpoints: settings.armEndpoint !== undefined,
  });
  const shown = publicValues(manifests.desired, settings, host.environment);
  for (const { value, name } of [...manifests.references, ...userinfos(manifests.desired)])
    if (!shown.has(value.reveal().toLowerCase())) host.mask(value, name);

  const chosen = manifests.desired.filter((desired) => isSelected(desired, settings.registries));
  const selected = command === "validate" ? chosen : chosen.filter((desired) => isInShard(desired, settings.shard));
  const diagnostics: Diagnostic[] = [
    ...manifests.diagnostics,
    ...unmatched(settings, manifests.desired, manifests.diagnostics),
    ...missing(command, selected, settings, host.environment),
    ...unknownNames(names, chosen),
    ...(command === "ping" && settings.ping === "changed" ? [nothingChanges] : []),
  ];
  const works: Work[] = selected.map((desired) => ({
    desired,
    registry: undefined,
    plan: undefined,
    outcomes: [],
    pings: [],
    diagnostics: [],
    exitCode: 0,
  }));
  let identity: string | undefined;
  let cache: Cache | undefined;
  let cached: string | undefined;

  function report(complete: boolean): Report {
    const invalid = diagnostics.some((d) => d.severity === "error");
    const combined = combineExitCodes(works.map((work) => ({ exitCode: work.exitCode, wrote: wrote(work) })));
    // A record that was not finished is one of a run that was killed: not all of it was done.
    const unfinished = command === "apply" && !complete ? (works.some((work) => wrote(work)) ? 5 : 1) : undefined;
    const exitCode = invalid ? 3 : (unfinished ?? combined);
    const pending = works.some((work) =>
      command === "apply" ? wrote(work) : work.plan !== undefined && hasChanges(work.plan),
    );
    const reason = host.stopping.aborted ? String(host.stopping.reason) : undefined;
    return {
      command,
      result: resultOf({ command, exitCode, hasChanges: pending }),
      exitCode,
      complete,
      interrupted: reason === "SIGINT" || reason === "SIGTERM" ? reason : undefined,
      startedAt,
      identity,
      registries: works.map(registryReport),
      diagnostics,
      digest:
        works.length > 0 && works.every((work) => work.plan)
          ? runDigest(works.flatMap((work) => work.plan ?? []))
          : undefined,
    };
  }
  const journal = coalesced(() => host.saveReport(report(false)));
  async function finish(): Promise<Report> {
    await saveCache();
    await journal.settled();
    const final = report(true);
    await host.saveReport(final);
    return final;
  }

  if (diagnostics.some((d) => d.severity === "error") || command === "validate" || works.length === 0) return finish();
  if (command === "apply" && !settings.yes && settings.expectDigest === undefined && !host.confirm) {
    diagnostics.push(needsYes);
    return finish();
  }
  // From here on others are asked: the record must be there before.
  await journal();
  const superseded = command === "apply" ? await host.superseded?.() : undefined;
  if (superseded) {
    for (const work of works) fail(work, superseded, 4);
    return finish();
  }
  await readCache();
  const pingWhich = settings.ping ?? (command === "drift" ? "none" : "all");
  const azure = await host.connect(permissionFor(command, pingWhich));
  identity = azure.identity;
  host.step(`login: ${identity}`);

  await pMap(works, (work) => attempt(work, () => open(work)), { concurrency: registriesAtOnce });
  switch (command) {
    case "plan":
      await planAll();
      break;
    case "drift":
      await planAll();
      await pMap(works, (work) => pingWork(work, driftPings(work, pingWhich)), { concurrency: registriesAtOnce });
      break;
    case "ping":
      if (pingWhich !== "none")
        await pMap(works, (work) => pingWork(work, names.length === 0 ? undefined : names), {
          concurrency: registriesAtOnce,
        });
      break;
    case "apply":
      await planAll();
      if (await mayApply()) await pMap(works, applyWork, { concurrency: registriesAtOnce });
      break;
  }
  return finish();

  async function readCache(): Promise<void> {
    const file = host.cacheFile;
    if (settings.cache === undefined || !file || command === "ping") return;
    const key = host.environment[cacheKey];
    if (key === undefined || key.length < shortestKey) {
      diagnostics.push(cacheWithoutKey(key));
      return;
    }
    cached = await file.read(settings.cache);
    cache = openCache({
      text: cached,
      key,
      now: host.now().getTime(),
      maxAge: settings.cacheMaxAge * 3_600_000,
    });
  }

  async function saveCache(): Promise<void> {
    const text = cache?.text();
    if (text === undefined || text === cached || settings.cache === undefined) return;
    try {
      await host.cacheFile?.write(settings.cache, text);
    } catch (error) {
      diagnostics.push(cacheNotWritten(settings.cache, error));
    }
  }

  /** Runs a part of one registry's work; a failure is that registry's alone. */
  async function attempt(work: Work, part: () => Promise<void>): Promise<void> {
    try {
      await part();
    } catch (error) {
      // A report that can't be written stops everything; whatever else goes wrong is this registry's alone.
      if (error instanceof UserError) throw error;
      fail(work, error instanceof ServiceError ? error.diagnostic : bug(error), 1);
    }
  }

  /** Documents of one registry are planned one after the other, each with the room that those before it leave. */
  async function planAll(): Promise<void> {
    const groups = new Map<string, Work[]>();
    for (const work of works) {
      const key = work.registry?.info.id.toLowerCase() ?? `${groups.size}`;
      groups.set(key, [...(groups.get(key) ?? []), work]);
    }
    await pMap(
      groups.values(),
      async (group) => {
        let taken = 0;
        for (const work of group) {
          await planWork(work, taken);
          const counts = work.plan && countChanges(work.plan);
          taken += counts ? counts.creates - counts.deletes : 0;
        }
        shareQuota(group);
      },
      { concurrency: registriesAtOnce },
    );
    adoptedElsewhere(works);
  }

  async function open(work: Work): Promise<void> {
    const { name, resourceGroup, subscriptionId, written } = work.desired.registry;
    work.registry = await azure.registry({
      name,
      written,
      resourceGroup: resourceGroup ?? settings.resourceGroup,
      subscriptionId: subscriptionId ?? settings.subscriptionId ?? host.environment["AZURE_SUBSCRIPTION_ID"] ?? "",
    });
  }

  /** `taken`: webhooks more than now that other documents of the same registry will have made. */
  function planWork(work: Work, taken: number): Promise<void> {
    return attempt(work, async () => {
      const { registry, desired } = work;
      if (!registry) return;
      if (host.stopping.aborted) {
        fail(work, stopped, 1);
        return;
      }
      work.plan = await planRegistry(registry, desired, settings, { status: host.status, cache, taken });
      const pending = hasChanges(work.plan);
      if (pending && (command === "drift" || (command === "plan" && settings.detailedExitcode))) work.exitCode = 2;
      if (command !== "apply") host.step(`${registry.info.name}: ${pending ? "changes" : "no changes"}`);
      await journal();
    });
  }

  async function pingWork(work: Work, only: readonly string[] | undefined): Promise<void> {
    await attempt(work, async () => {
      const results = await ping(work, only);
      if (work.exitCode === 0 && results.some((result) => result.verdict === "failed")) work.exitCode = 6;
    });
  }

  /** Pings the webhooks of one registry (`only`: those of these names) and adds the results to its work. */
  async function ping(work: Work, only: readonly string[] | undefined): Promise<readonly PingResult[]> {
    const wanted = only?.map((name) => name.toLowerCase());
    const targets = pingTargets(work.desired).filter(
      (target) => wanted === undefined || wanted.includes(target.name.toLowerCase()),
    );
    if (!work.registry || targets.length === 0) return [];
    const { name } = work.registry.info;
    const results = await verify(work.registry, targets, {
      timeout: settings.pingTimeout,
      retries: settings.pingRetries,
      concurrency: settings.concurrency,
      stopping: host.stopping,
      clock: host.clock,
      onResult: (result) => {
        if (result.verdict !== "skipped") host.step(`${name}: ping ${result.name}: ${result.reason}`);
      },
    });
    work.pings = [...work.pings, ...results];
    await journal();
    return results;
  }

  /** Decides, with every plan at hand, whether anything may be written at all. */
  async function mayApply(): Promise<boolean> {
    const { digest } = report(false);
    if (settings.expectDigest !== undefined) {
      if (digest === settings.expectDigest) {
        for (const work of works) if (work.plan) work.plan = consented(work.plan);
        return true;
      }
      for (const work of works) {
        if (!work.plan) continue;
        work.plan = { ...work.plan, refusals: [...work.plan.refusals, digestRefusal(digest)] };
        if (work.exitCode === 0) work.exitCode = 4;
      }
      return false;
    }
    if (host.reviewed) return mayApplyReviewed(await host.reviewed(report(false)), digest);
    if (settings.yes || !works.some((work) => work.plan && hasChanges(work.plan))) return true;
    if (await host.confirm?.(report(false))) return true;
    diagnostics.push(declined);
    return false;
  }

  /** Every change to be made must be one of the reviewed; fewer are fine (a retry after a partial apply). */
  function mayApplyReviewed(reviewed: ReadonlySet<string>, digest: string | undefined): boolean {
    let all = true;
    for (const work of works) {
      if (!work.plan) continue;
      const help = wayOn(work.plan, digest);
      const refusals = notReviewed(work.plan, reviewed).map((change) => reviewRefusal(change, help));
      work.plan =
        refusals.length === 0 ? consented(work.plan) : { ...work.plan, refusals: [...work.plan.refusals, ...refusals] };
      if (refusals.length > 0) all = false;
    }
    if (!all) for (const work of works) if (work.plan && work.exitCode === 0) work.exitCode = 4;
    return all;
  }

  function applyWork(work: Work): Promise<void> {
    return attempt(work, async () => {
      const { registry, plan } = work;
      if (!registry || !plan) return;
      if (host.stopping.aborted) {
        fail(work, stopped, 1);
        return;
      }
      if (plan.refusals.length > 0) {
        work.exitCode = 4;
        host.step(`${registry.info.name}: refused`);
        return;
      }
      const changing = plan.changes.filter((change) => change.action !== "no-op");
      const outcomes = new Map<string, Outcome>(
        changing.map((change) => [
          change.name,
          { name: change.name, action: change.action, status: "not-begun", written: false },
        ]),
      );
      work.outcomes = [...outcomes.values()];
      const result = await applyPlan(registry, plan, {
        onPingFailure: settings.onPingFailure,
        concurrency: settings.concurrency,
        stopping: host.stopping,
        ping: async (changed) => (pingWhich === "none" ? [] : ping(work, changed)),
        onOutcome: async (outcome) => {
          outcomes.set(outcome.name, outcome);
          work.outcomes = [...outcomes.values()];
          if (outcome.status !== "in-flight")
            host.step(`${registry.info.name}: ${outcome.action} ${outcome.name}: ${outcome.status}`);
          await journal();
        },
      });
      work.outcomes = result.outcomes;
      const pinged = new Set(work.pings.map((p) => p.name.toLowerCase()));
      const rest = work.desired.webhooks
        .map((w) => w.name)
        .filter((name) => !pinged.has(name.toLowerCase()) && isThere(work, name));
      if (pingWhich === "all") await ping(work, rest);
      work.exitCode = applyExitCode(work);
    });
  }
}

/**
 * Reads what the plan needs of a registry, and no more, and makes the plan. What the cache knows to be as desired is not read,
 * unless the plan changes it all the same: then it is needed as it is. Throws `ServiceError`.
 */
async function planRegistry(
  registry: Registry,
  desired: Desired,
  settings: Settings,
  {
    status,
    cache,
    taken,
  }: { readonly status: Host["status"]; readonly cache: Cache | undefined; readonly taken: number },
): Promise<Plan> {
  const consent = { adopt: settings.adopt, previousOwner: settings.previousOwner, maxDeletes: settings.maxDeletes };
  const { info } = registry;
  const listed = await registry.list();
  const needed = readsNeeded(desired, info, listed, consent);
  const wantedAs = new Map(desired.webhooks.map((webhook) => [webhook.name.toLowerCase(), webhook]));
  const assumed = new Set<string>();

  /** `live` with the callback configurations of these names: the cache's where `trusting`, else read. */
  const withConfigs = (live: readonly LiveWebhook[], names: readonly string[], trusting: boolean) => {
    const left = new Set(names.map((name) => name.toLowerCase()));
    const known = live.map((webhook) => {
      const name = webhook.webhook.name.toLowerCase();
      const wanted = wantedAs.get(name);
      const config = trusting && left.has(name) && wanted ? cache?.known(info.id, webhook, wanted) : undefined;
      if (!config) return webhook;
      assumed.add(name);
      left.delete(name);
      return withCallbackConfig(webhook, config);
    });
    let read = 0;
    return pMap(
      known,
      async (webhook) => {
        const { name } = webhook.webhook;
        if (!left.has(name.toLowerCase())) return webhook;
        const config = await registry.callbackConfig(name);
        read += 1;
        status(`${info.name}: read ${read} of ${left.size} webhooks`);
        const full = withCallbackConfig(webhook, config ?? unknown("it was deleted while the plan was made"));
        cache?.keep(info.id, full);
        return full;
      },
      { concurrency: settings.concurrency },
    );
  };

  const [live, usage, locations] = await Promise.all([
    withConfigs(listed, needed.configs, true),
    needed.quota ? registry.quota() : undefined,
    needed.locations ? registry.locations() : undefined,
  ]);
  const quota =
    usage === undefined || isUnknown(usage) ? usage : { ...usage, used: Math.max(listed.length, usage.used) + taken };
  const input = { desired, registry: info, live, quota, locations, consent };
  const plan = makePlan(input);
  const changing = plan.changes.flatMap((change) =>
    change.action !== "no-op" && assumed.has(change.name.toLowerCase()) ? [change.name] : [],
  );
  const more = [...changing, ...readsForQuotaSlot(plan)];
  return more.length === 0 ? plan : makePlan({ ...input, live: await withConfigs(live, more, false) });
}

/** A name that is still a reference (`validate` has no values) may be any. */
function isSelected(desired: Desired, registries: readonly string[]): boolean {
  return (
    desired.registry.name.includes("${") ||
    registries.length === 0 ||
    registries.some((name) => name.toLowerCase() === desired.registry.name.toLowerCase())
  );
}

/** Names of registries are unique in a cloud, so the name tells the part, whatever other registries there are. */
function isInShard({ registry }: Desired, shard: Settings["shard"]): boolean {
  if (!shard) return true;
  const { createHash } = process.getBuiltinModule("node:crypto");
  const hash = createHash("sha256").update(registry.name.toLowerCase()).digest();
  return hash.readUInt32BE(0) % shard.of === shard.index - 1;
}

/** Where one document of a registry finds no room for its webhooks, none of that registry's is begun. */
function shareQuota(group: readonly Work[]): void {
  const refusal = group.flatMap((work) => work.plan?.refusals ?? []).find(({ code }) => code === "quota");
  if (!refusal) return;
  for (const work of group) {
    if (!work.plan || work.plan.refusals.includes(refusal) || !hasChanges(work.plan)) continue;
    work.plan = { ...work.plan, refusals: [...work.plan.refusals, refusal] };
  }
}

/** `--adopt` goes to every registry's plan: one that does not adopt the name says nothing where another one does. */
function adoptedElsewhere(works: readonly Work[]): void {
  const adopted = new Set(
    works
      .flatMap((work) => work.plan?.changes ?? [])
      .flatMap((c) => (c.action === "update" && c.adopt ? [c.name.toLowerCase()] : [])),
  );
  for (const work of works) {
    if (!work.plan) continue;
    const warnings = work.plan.warnings.filter(
      (w) => w.code !== "adopt-not-needed" || !adopted.has(w.webhook?.toLowerCase() ?? ""),
    );
    work.plan = { ...work.plan, warnings };
  }
}

/** A `--registry` that no document has: most likely misspelt. Not told where documents are missing because of errors. */
function unmatched(
  settings: Settings,
  desired: readonly Desired[],
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  if (found.some((d) => d.severity === "error")) return [];
  return settings.registries
    .filter((name) => !desired.some((d) => isSelected(d, [name])))
    .map((name) => ({
      severity: "error",
      code: "usage",
      message: `no manifest has a registry named ${name}`,
      help: `The manifests name ${desired.map((d) => d.registry.written.name).join(", ") || "none"}.`,
    }));
}

/** User and password in service URIs that use references: together, as `Basic` takes them, they are another text to hide. */
function userinfos(desired: readonly Desired[]): Manifests["references"] {
  return desired
    .flatMap(({ webhooks }) => webhooks)
    .flatMap(({ name, serviceUri, templates }) => {
      if (isUnknown(serviceUri) || !templates.serviceUri.includes("${")) return [];
      const { username, password } = new URL(serviceUri.reveal());
      if (username === "" && password === "") return [];
      return [{ name: `serviceUri of ${name}`, value: new Secret(`${decoded(username)}:${decoded(password)}`) }];
    });
}

/** Names and ids that a run shows: hiding them would make a CI drop the outputs that contain them. */
function publicValues(
  desired: readonly Desired[],
  settings: Settings,
  environment: Host["environment"],
): ReadonlySet<string> {
  const values = [
    ...desired.flatMap(({ registry }) => [registry.name, registry.resourceGroup, registry.subscriptionId]),
    settings.resourceGroup,
    settings.subscriptionId,
    environment["AZURE_SUBSCRIPTION_ID"],
  ];
  return new Set(values.flatMap((value) => value?.toLowerCase() ?? []));
}

/** Percent-encoding undone, where it is one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Values that this command can't do without. */
function missing(
  command: Command,
  selected: readonly Desired[],
  settings: Settings,
  environment: Host["environment"],
): readonly Diagnostic[] {
  if (command === "validate") return [];
  const unset = selected.flatMap((desired) => [
    ...desired.unset.registry,
    ...(command === "apply" ? desired.unset.webhooks : []),
  ]);
  const nowhere = selected.filter(
    (desired) =>
      desired.registry.subscriptionId === undefined &&
      desired.unset.registry.length === 0 &&
      !settings.subscriptionId &&
      !environment["AZURE_SUBSCRIPTION_ID"],
  );
  return [
    ...unset,
    ...nowhere.map(
      ({ registry }): Diagnostic => ({
        severity: "error",
        code: "no-subscription",
        message: `nothing says in which subscription the registry ${registry.written.name} is`,
        help: "Set AZURE_SUBSCRIPTION_ID, registry.subscriptionId, or --subscription-id.",
        source: registry.source,
        registry: registry.written.name,
      }),
    ),
  ];
}

function unknownNames(names: readonly string[], selected: readonly Desired[]): readonly Diagnostic[] {
  const known = new Set(selected.flatMap((desired) => desired.webhooks.map((webhook) => webhook.name.toLowerCase())));
  return names
    .filter((name) => !known.has(name.toLowerCase()))
    .map((name) => ({
      severity: "error",
      code: "usage",
      message: `no manifest has a webhook named ${name}`,
      help: "ping takes the names of webhooks in the manifest; without names it pings all of them.",
    }));
}

function permissionFor(command: Command, pingWhich: string): Permission {
  switch (command) {
    case "apply":
      return "apply";
    case "ping":
      return "ping";
    case "drift":
      return pingWhich === "none" ? "plan" : "drift";
    case "plan":
    case "validate":
      return "plan";
  }
}

/** Drift pings what is there: a webhook that is still to be created has nothing to ping. */
function driftPings(work: Work, which: string): readonly string[] {
  if (which === "none") return [];
  const there = work.desired.webhooks.map((webhook) => webhook.name).filter((name) => isThere(work, name));
  if (which === "all") return there;
  return there.filter((name) => changeOf(work, name)?.action !== "no-op");
}

function changeOf(work: Work, name: string) {
  return work.plan?.changes.find((change) => change.name.toLowerCase() === name.toLowerCase());
}

/** Whether a webhook of the manifest is in the registry now, as far as this run knows. */
function isThere(work: Work, name: string): boolean {
  const change = changeOf(work, name);
  if (!change) return false;
  const outcome = work.outcomes.find((o) => o.name === change.name);
  if (!outcome) return change.action !== "create";
  if (change.action === "create") return outcome.status === "done" || outcome.status === "already";
  return change.action !== "replace" || outcome.status !== "failed" || outcome.restored === "restored";
}

function wrote(work: Work): boolean {
  return work.outcomes.some((outcome) => outcome.written);
}

function applyExitCode(work: Work): ExitCode {
  const failures = work.outcomes.filter((outcome) => outcome.status === "failed" || outcome.restored === "failed");
  if (failures.length > 0) {
    if (wrote(work)) return 5;
    return failures.every((outcome) => outcome.diagnostic?.code === "changed-by-someone-else") ? 4 : 1;
  }
  if (work.pings.some((ping) => ping.verdict === "failed")) return 6;
  // Held back by a signal alone.
  if (work.outcomes.some((outcome) => outcome.status === "not-begun")) return wrote(work) ? 5 : 1;
  return 0;
}

/** A failure that should not be. The stack shows code, not data; the message could hold anything, so it stays out. */
function bug(error: unknown): Diagnostic {
  const stack = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
  return {
    severity: "error",
    code: "bug",
    message: `something failed in a way that it should not (${error instanceof Error ? error.name : typeof error})`,
    help: ["Please report it, with these lines:", ...stack.slice(0, 8)].join("\n"),
  };
}

function fail(work: Work, diagnostic: Diagnostic, exitCode: ExitCode): void {
  work.diagnostics = [
    ...work.diagnostics,
    { ...diagnostic, source: diagnostic.source ?? work.desired.registry.source },
  ];
  work.exitCode = wrote(work) ? 5 : exitCode;
}

function registryReport(work: Work): RegistryReport {
  const { desired, registry, plan, outcomes, pings, diagnostics, exitCode } = work;
  return {
    registry: registry?.info.name ?? desired.registry.written.name,
    owner: desired.owner,
    source: desired.source,
    webhooks: desired.webhooks.length,
    plan,
    outcomes,
    pings,
    diagnostics,
    exitCode,
  };
}

/** Runs `write` for every call, but never twice at once: calls that come meanwhile share the next one. `settled`: none runs any more. */
function coalesced(write: () => Promise<void>): (() => Promise<void>) & { readonly settled: () => Promise<void> } {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = (): Promise<void> => {
    running = write().finally(() => {
      running = undefined;
    });
    return running;
  };
  const call = () => {
    if (!running) return start();
    next ??= running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return start();
      });
    return next;
  };
  // What fails is told to who called.
  const settled = async () => {
    while (running !== undefined) await (next ?? running).catch(() => undefined);
  };
  return Object.assign(call, { settled });
}

const stopped: Diagnostic = {
  severity: "error",
  code: "interrupted",
  message: "the run was stopped before it came to this registry",
  help: "Run again: it goes on from what is there.",
};

/** The variable with the secret that signs the cache. No reference can use it. */
const cacheKey = "ACR_WEBHOOKS_CACHE_KEY";

function cacheWithoutKey(key: string | undefined): Diagnostic {
  return {
    severity: "warning",
    code: "cache-without-key",
    message: key ? `${cacheKey} is too short to sign a cache with` : `there is no cache without ${cacheKey}`,
    help: `Everything is read. Set it to a secret of ${shortestKey} characters or more: openssl rand -base64 32.`,
  };
}

function cacheNotWritten(path: string, error: unknown): Diagnostic {
  const why = String((error as { code?: unknown }).code ?? "unknown reason");
  return {
    severity: "warning",
    code: "cannot-write",
    message: `the cache ${path} can't be written (${why})`,
    help: "The next run reads everything. Name a file in a directory that exists and may be written to.",
  };
}

const nothingChanges: Diagnostic = {
  severity: "error",
  code: "usage",
  message: "ping changes nothing, so there is nothing changed to ping",
  help: "Write --ping all, or leave it out; names of webhooks choose some of them.",
};

const needsYes: Diagnostic = {
  severity: "error",
  code: "needs-consent",
  message: "apply changes registries, and there is no terminal to ask at",
  help: "Give --yes, or --expect-digest with the digest of a reviewed plan.",
};

const declined: Diagnostic = {
  severity: "error",
  code: "needs-consent",
  message: "apply was not confirmed; nothing was changed",
  help: "Answer yes to apply.",
};

function reviewRefusal({ action, name, source }: Plan["changes"][number], help: string): Plan["refusals"][number] {
  return {
    code: "not-reviewed",
    message: `${action} ${name} is not among the reviewed changes`,
    help,
    webhook: name,
    source,
    consentable: false,
  };
}

function wayOn(plan: Plan, digest: string | undefined): string {
  if (digest !== undefined) return `Review the plan above; then dispatch the workflow with expect-digest ${digest}.`;
  return plan.digest === undefined
    ? "Something in the plan can't be known, so it can't have been reviewed: give the values that are missing."
    : "Another registry could not be planned, so there is no digest to dispatch with: mend that first.";
}

function digestRefusal(digest: string | undefined): Plan["refusals"][number] {
  const why =
    digest === undefined
      ? "the plan has no digest now, because something in it can't be known, or a registry could not be planned"
      : `the plan's digest is now ${digest}`;
  return {
    code: "digest",
    message: `the plan is not the expected one: ${why}`,
    help: "What it would do now is shown above. Review it, and give its digest.",
    webhook: undefined,
    source: undefined,
    consentable: false,
  };
}
