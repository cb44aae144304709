/** `init --check`: what is set up, and what is missing. Reads only. */
import { join } from "node:path";
import { readManifestFiles, type Signals } from "../host/host.ts";
import { exitCodeOf, type Finding, pipelinePlace, renderFindings, usesOf, variableFindings } from "../init/init.ts";
import { isUnknown, type Registry, ServiceError, UserError } from "../model.ts";
import { givenSubscription, type Settings } from "../settings.ts";
import { logIn } from "./azure.ts";
import { output } from "./output.ts";
import { type InitOptions, manifestName, run, type Surroundings, textAt } from "./surroundings.ts";
import { printStep } from "./terminal.ts";

interface Check {
  readonly settings: Settings;
  readonly options: InitOptions;
  readonly signals: Signals;
}

/** Prints one line for each check. Returns the exit code: 1 if something is missing. */
export async function checkSetup(around: Surroundings, check: Check): Promise<number> {
  const findings: Finding[] = [];
  const path = join(around.root, manifestName);
  const [file] = await readManifestFiles([path]);
  const uses = file?.content === undefined ? undefined : usesOf(manifestName, file.content);
  findings.push(manifestFinding(uses, file?.problem));
  const registries =
    check.options.registry === undefined ? (uses?.registries ?? []) : [namedBy(check.options.registry)];
  if (check.options.offline)
    findings.push({ state: "note", what: "login", detail: "not checked, because of --offline" });
  else if (registries.length === 0)
    findings.push({ state: "missing", what: "registry", detail: "no manifest names one" });
  else findings.push(...(await azureFindings(registries, check)));
  const secrets = uses?.secrets.map(({ name }) => name) ?? [];
  findings.push(...(await pipelineFindings(around, check, secrets)));
  findings.push(...(await valueFindings(around, check, secrets)));
  output(1).write(renderFindings(findings, { color: output(1).hasColors }));
  return exitCodeOf(findings);
}

function manifestFinding(uses: ReturnType<typeof usesOf> | undefined, problem: string | undefined): Finding {
  if (uses === undefined)
    return {
      state: "missing",
      what: manifestName,
      detail: `${problem ?? "there is no such file"}; run \`acr-webhooks init\``,
    };
  const errors = uses.diagnostics.filter(({ severity }) => severity === "error").length;
  const count = uses.webhooks.length;
  return errors === 0
    ? { state: "ok", what: `${manifestName}, ${count} webhook${count === 1 ? "" : "s"}` }
    : { state: "missing", what: manifestName, detail: `${errors} errors; run \`acr-webhooks validate\`` };
}

// --- Azure -----------------------------------------------------------------------------------------------------------

type Named = ReturnType<typeof usesOf>["registries"][number];

function namedBy(name: string): Named {
  return { name, resourceGroup: undefined, subscriptionId: undefined };
}

/** With the environment's values for references. */
function resolved(text: string | undefined): string | undefined {
  return text?.replaceAll(/\$\{(\w+)\}/g, (_, name: string) => process.env[name] ?? "") || undefined;
}

async function azureFindings(registries: readonly Named[], { settings, signals }: Check): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  try {
    const given = givenSubscription(settings, process.env);
    const azure = await logIn(settings, signals, "redeliver", printStep);
    const fallback = given ?? (await azure.subscriptions())[0]?.id;
    for (const [index, named] of registries.entries()) {
      const subscriptionId = resolved(named.subscriptionId) ?? fallback;
      if (subscriptionId === undefined)
        return [{ state: "missing", what: "subscription", detail: "the login can see none" }];
      const name = resolved(named.name) ?? "";
      const resourceGroup = resolved(named.resourceGroup) ?? settings.resourceGroup;
      const registry = await azure.registry({ name, resourceGroup, subscriptionId });
      if (index === 0) findings.push({ state: "ok", what: `login: ${azure.identity}` });
      findings.push({ state: "ok", what: `registry ${registry.info.name}: registries/read` });
      findings.push(...(await permissionFindings(registry)));
    }
  } catch (error) {
    const what = findings.length === 0 ? "login and registry" : "registry";
    return [...findings, { state: "missing", what, detail: problemOf(error) }];
  }
  const what = "webhooks/write, webhooks/delete, webhooks/ping/action";
  return [...findings, { state: "note", what, detail: "not checked, because each of them changes something" }];
}

/** Each permission, by the read that needs it. */
async function permissionFindings(registry: Registry): Promise<readonly Finding[]> {
  const listed = await attempt("webhooks/read", () => registry.list());
  const first = listed.value?.[0]?.webhook.name;
  const ofWebhook = async (what: string, read: (name: string) => Promise<unknown>, only?: string): Promise<Finding> =>
    first === undefined
      ? { state: "note", what, detail: "not checked, because there is no webhook to read" }
      : (await attempt(what, () => read(first), only)).finding;
  return [
    listed.finding,
    await ofWebhook("webhooks/getCallbackConfig/action", (name) => registry.callbackConfig(name)),
    (await attempt("registries/listUsages/read", () => registry.quota())).finding,
    (await attempt("registries/replications/read", () => registry.locations())).finding,
    await ofWebhook(
      "webhooks/listEvents/action",
      (name) => registry.events(name),
      "apply, ping and deliveries need it",
    ),
  ];
}

/** `only`: who needs it, if not everybody does. */
async function attempt<T>(
  what: string,
  read: () => Promise<T>,
  only?: string,
): Promise<{ readonly finding: Finding; readonly value?: T }> {
  const state = only === undefined ? "missing" : "note";
  const because = (why: string) => (only === undefined ? why : `${why}; ${only}`);
  try {
    const value = await read();
    if (isUnknown(value)) return { finding: { state, what, detail: because(value.why) } };
    return { finding: { state: "ok", what }, value };
  } catch (error) {
    return { finding: { state, what, detail: because(problemOf(error)) } };
  }
}

/** What to say about a failure. Throws what is no failure of the service or of the login. */
function problemOf(error: unknown): string {
  const diagnostics =
    error instanceof ServiceError ? [error.diagnostic] : error instanceof UserError ? error.diagnostics : [];
  if (diagnostics.length === 0) throw error;
  return diagnostics.map(({ message, help }) => `${message}. ${help ?? ""}`.trim()).join(" ");
}

// --- The CI system -----------------------------------------------------------------------------------------------------

function ciOf({ found, repository }: Surroundings, { options }: Check) {
  return options.ci ?? (found.length === 1 ? found[0] : (repository?.ci ?? found[0])) ?? "none";
}

async function pipelineFindings(around: Surroundings, check: Check, secrets: readonly string[]): Promise<Finding[]> {
  const read = (path: string) => textAt(around, path);
  const place = await pipelinePlace(ciOf(around, check), read);
  if (place === undefined) return [];
  const { path, includedBy } = place;
  const text = await read(path);
  if (text === undefined || !text.includes("acr-webhooks"))
    return [{ state: "missing", what: path, detail: "it does not run acr-webhooks; run `acr-webhooks init`" }];
  // GitLab's jobs get every variable of the project.
  const absent = ciOf(around, check) === "gitlab" ? [] : secrets.filter((name) => !text.includes(name));
  const findings: Finding[] = [
    absent.length === 0
      ? { state: "ok", what: path }
      : { state: "missing", what: path, detail: `it does not pass ${absent.join(", ")}` },
  ];
  if (includedBy === undefined) return findings;
  const isIncluded = (await read(includedBy))?.includes(path) === true;
  return [
    ...findings,
    isIncluded
      ? { state: "ok", what: includedBy }
      : { state: "missing", what: includedBy, detail: `add \`include: [{local: ${path}}]\`` },
  ];
}

/** The repository's variables if `gh` can list them, else those of the environment. */
async function valueFindings(
  around: Surroundings,
  check: Check,
  secrets: readonly string[],
): Promise<readonly Finding[]> {
  const path = around.repository?.path;
  if (ciOf(around, check) === "github" && path !== undefined) {
    const list = async (kind: "variable" | "secret") =>
      namesIn(await run("gh", [kind, "list", "--repo", `${around.repository?.host}/${path}`, "--json", "name"]));
    const [variables, found] = await Promise.all([list("variable"), list("secret")]);
    if (variables !== undefined && found !== undefined) {
      const place = await pipelinePlace("github", async () => undefined);
      const text = await textAt(around, place?.path ?? "");
      const named = new Set([...(text ?? "").matchAll(/\bvars\.(\w+)/g)].map(([, name = ""]) => name));
      const wanted = [
        ...[...named].map((name) => ({ name, kind: "variable" as const })),
        ...secrets.map((name) => ({ name, kind: "secret" as const })),
      ];
      return variableFindings(wanted, { variables, secrets: found });
    }
  }
  return secrets.map((name) =>
    process.env[name]
      ? { state: "ok", what: `environment variable ${name}` }
      : { state: "missing", what: `environment variable ${name}`, detail: "it is not set here" },
  );
}

function namesIn(text: string | undefined): readonly string[] | undefined {
  try {
    const items: unknown = JSON.parse(text ?? "");
    return Array.isArray(items) ? items.map((item) => String((item as { name?: unknown }).name)) : undefined;
  } catch {
    return undefined;
  }
}
