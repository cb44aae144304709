/** What Resource Manager's responses say about apps and functions, read without trust. Pure. Sources: docs/app-service.md. */
import { Secret } from "../model.ts";
import { member } from "./json-request.ts";
import type { AppFunction, Site } from "./port.ts";
import { UnreadableResponse } from "./unreadable.ts";

const idForm =
  /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Web\/sites\/([^/]+)(?:\/slots\/([^/]+))?$/i;

/** `GET sites/NAME`, as recorded 2021-10. Throws `UnreadableResponse` if it describes no app. */
export function readSite(body: unknown): Site {
  const id = text(member(body, "id"));
  const [, subscriptionId, resourceGroup, name, slot] = idForm.exec(id) ?? [];
  const properties = member(body, "properties");
  if (subscriptionId === undefined || resourceGroup === undefined || name === undefined || properties === undefined)
    throw new UnreadableResponse("it does not describe an app");
  const states = list(member(properties, "hostNameSslStates"));
  const enabled = list(member(properties, "enabledHostNames")).map(hostName);
  const hosts = [
    ...states.map((state) => hostName(member(state, "name"))),
    ...enabled,
    ...list(member(properties, "hostNames")).map(hostName),
    hostName(member(properties, "defaultHostName")),
  ];
  const repository = states.find((state) => /^repository$/i.test(text(member(state, "hostType"))));
  const scmHost = hostName(member(repository, "name")) ?? enabled.find((host) => host?.includes(".scm."));
  const siteConfig = member(properties, "siteConfig");
  const kind = text(member(body, "kind"));
  const image = `${text(member(siteConfig, "linuxFxVersion"))} ${text(member(siteConfig, "windowsFxVersion"))}`;
  return {
    id,
    subscriptionId,
    resourceGroup,
    name,
    slot,
    scmHost,
    hosts: [...new Set(hosts.flatMap((host) => host ?? []))],
    isRunning: !/^stopped$/i.test(text(member(properties, "state"))) && member(properties, "enabled") !== false,
    isPublic: !/^disabled$/i.test(text(member(properties, "publicNetworkAccess"))),
    isInEnvironment: (member(properties, "hostingEnvironmentProfile") ?? null) !== null,
    isContainer: /container/i.test(kind) || /(?:^|\s)(?:docker|compose|kube|sitecontainers)\b/i.test(image),
  };
}

/** The publishing credentials; undefined: the service redacted them. Recorded 2019-08; the redacted form is not recorded, so any is accepted. */
export function readCredentials(body: unknown): { readonly userinfo: Secret; readonly host: string } | undefined {
  const uri = text(member(member(body, "properties"), "scmUri"));
  const [, user = "", password = "", host = ""] =
    /^https:\/\/(?:([^/?#@:\s]*):([^/?#@:\s]*)@)?([^/?#@:\s]+)(?::443)?\/?$/i.exec(uri) ?? [];
  if ([user, password].some((part) => part === "" || /^redacted$/i.test(part))) return undefined;
  const properties = member(body, "properties");
  const stated = [member(properties, "publishingUserName"), member(properties, "publishingPassword")].map(text);
  if (stated.some((part) => /^redacted$/i.test(part))) return undefined;
  return { userinfo: new Secret(`${user}:${password}`), host: host.toLowerCase() };
}

/** Whether the registry service may call the SCM site, by `GET config/web`. */
export function allowsRegistry(body: unknown): boolean {
  const properties = member(body, "properties");
  const prefix = member(properties, "scmIpSecurityRestrictionsUseMain") === true ? "ip" : "scmIp";
  const priority = (rule: unknown): number => Number(member(rule, "priority") ?? 65_000);
  const rules = list(member(properties, `${prefix}SecurityRestrictions`)).toSorted((a, b) => priority(a) - priority(b));
  const isAllow = (rule: unknown): boolean => !/^deny$/i.test(text(member(rule, "action")));
  const first = rules.find((rule) => coversRegistry(text(member(rule, "ipAddress"))));
  if (first !== undefined) return isAllow(first);
  const fallback = text(member(properties, `${prefix}SecurityRestrictionsDefaultAction`));
  if (fallback !== "") return !/^deny$/i.test(fallback);
  return !rules.some(isAllow);
}

function coversRegistry(source: string): boolean {
  return /^(?:any|0\.0\.0\.0\/0|azurecontainerregistry(?:\..+)?|azurecloud(?:\..+)?)$/i.test(source);
}

/** `GET functions/NAME`. `authLevel` is in upper or lower case (printed both ways). */
export function readFunction(body: unknown): AppFunction {
  const properties = member(body, "properties");
  const url = text(member(properties, "invoke_url_template"));
  const bindings = list(member(member(properties, "config"), "bindings"));
  const trigger = bindings.find((binding) => /^httptrigger$/i.test(text(member(binding, "type"))));
  const methods = list(member(trigger, "methods")).map((method) => text(method).toUpperCase());
  return {
    url: URL.canParse(url) ? url : undefined,
    isDisabled: member(properties, "isDisabled") === true,
    acceptsPost: trigger !== undefined && (methods.length === 0 || methods.includes("POST")),
    authLevel: text(member(trigger, "authLevel")).toLowerCase() || "function",
  };
}

/**
 * The key to send: `default`, or the first by name. The portal's client reads a flat object, the specification describes one in `properties`.
 * Undefined: there is none.
 */
export function readFunctionKey(body: unknown): Secret | undefined {
  const nested = member(body, "properties");
  const keys = typeof nested === "object" && nested !== null ? nested : (body ?? {});
  const found = Object.entries(keys as object).filter(
    ([name, key]) => name !== "id" && typeof key === "string" && key !== "",
  );
  const [, key] = found.find(([name]) => name === "default") ?? found.sort(([a], [b]) => (a < b ? -1 : 1))[0] ?? [];
  return typeof key === "string" ? new Secret(key) : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Lower-cased; undefined if it is not a host name. */
function hostName(value: unknown): string | undefined {
  const host = text(value).toLowerCase();
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host) ? host : undefined;
}
