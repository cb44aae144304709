/** From live webhooks to a manifest that, applied, changes nothing but owners. */
import { Document, visit } from "yaml";
import { checkTag, type Manifests, parseTemplate, readManifests, resolveUri, uriShape } from "../manifest/manifest.ts";
import {
  type EndpointReference,
  isUnknown,
  type LiveWebhook,
  ownerTag,
  protectTag,
  type RegistryInfo,
  type Webhook,
} from "../model.ts";
import {
  compareWebhooks,
  completeWebhook,
  isDeploymentName,
  isDeploymentPath,
  isDeploymentSite,
  type Writer,
  writtenFields,
} from "../webhook/webhook.ts";

export interface ExportInput {
  readonly registry: RegistryInfo;
  readonly owner: string;
  /** With callback configurations; a webhook whose configuration is unknown is left out of the manifest and added to `ignore`. */
  readonly live: readonly LiveWebhook[];
  /** Also other owners' webhooks, and those of App Service and VS Code. */
  readonly all: boolean;
  /** The apps that webhooks point to, by webhook name: written as `endpoint`, without a password. */
  readonly endpoints?: ReadonlyMap<string, EndpointReference>;
  /** True: also the webhooks of App Service that `endpoints` contains. Default: false. */
  readonly withEndpoints?: boolean;
}

export interface Export {
  readonly text: string;
  /** How many webhooks the manifest has. */
  readonly webhooks: number;
  /** The variables that the manifest refers to, and what each is for. No text contains their values. */
  readonly secrets: readonly { readonly name: string; readonly for: string }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}

const schemaUrl = "https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/schemas/webhooks.schema.json";

/**
 * Writes live webhooks as a manifest. Header values, and everything in a service URI that can be secret, become references; with those
 * set to the live values, a plan shows adoptions at most. Public values (`Content-Type`, App Service's hook paths) are written as they are.
 * The owner must be one that a manifest allows. Tags that a manifest cannot contain are not written; they stay on the live webhook.
 */
export function writeManifest(input: ExportInput): Export {
  const leftOut = new Map<string, LeftOut>();
  for (const live of input.live) {
    const isNamed = input.withEndpoints === true && input.endpoints?.has(live.webhook.name) === true;
    const reason = whyLeftOut(live, input.owner, input.all, isNamed);
    if (reason) leftOut.set(live.webhook.name, reason);
  }
  for (;;) {
    const draft = write(input, leftOut);
    const before = leftOut.size;
    // A webhook that a manifest cannot reproduce is not written: a plan would change it.
    for (const { webhook } of input.live) {
      if (leftOut.has(webhook.name)) continue;
      const reason = misread(draft, webhook);
      if (reason !== undefined) leftOut.set(webhook.name, { ignore: true, reason });
    }
    if (leftOut.size === before) {
      const { text, secrets } = draft;
      return { text, webhooks: input.live.length - leftOut.size, secrets, leftOut: listed(leftOut) };
    }
  }
}

/** `ignore`: a plan would touch it unless the manifest ignores it. */
interface LeftOut {
  readonly ignore: boolean;
  readonly reason: string;
}

interface Draft {
  readonly text: string;
  readonly secrets: readonly { readonly name: string; readonly for: string }[];
  readonly read: Manifests;
}

function write({ registry, owner, live, endpoints }: ExportInput, leftOut: ReadonlyMap<string, LeftOut>): Draft {
  const secrets: { name: string; for: string }[] = [];
  const environment: Record<string, string> = Object.create(null);
  const webhooks: [string, object][] = [];
  for (const { webhook } of [...live].sort((a, b) => (a.webhook.name < b.webhook.name ? -1 : 1))) {
    if (leftOut.has(webhook.name)) continue;
    const reference: Refer = (part, value, purpose) => {
      const variable = unique(`WEBHOOK_${constant(webhook.name)}_${constant(part)}`, environment);
      environment[variable] = value;
      secrets.push({ name: variable, for: `${webhook.name}: ${purpose}` });
      return `\${${variable}}`;
    };
    const endpoint = endpoints?.get(webhook.name);
    webhooks.push([webhook.name, entry(webhook, writer(registry, reference, endpoint), endpoint)]);
  }
  const out = listed(leftOut);
  const ignore = out.filter(({ name }) => leftOut.get(name)?.ignore).map(({ name }) => name);
  const { name, resourceGroup, subscriptionId } = registry;
  const document = new Document({
    owner,
    registry: { name, resourceGroup, subscriptionId },
    ...(ignore.length > 0 && { ignore: inline(ignore) }),
    webhooks: map(webhooks),
  });
  document.commentBefore = heading(registry, { secrets, leftOut: out, webhooks: webhooks.length });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && hidden.test(scalar.value)) scalar.type = "QUOTE_DOUBLE";
    },
  });
  const text = document.toString({ lineWidth: 0, blockQuote: false }).replaceAll(new RegExp(hidden, "gu"), escaped);
  const settings = { environment, env: [], allowedHosts: undefined, allowedHostsRequired: false, owners: [] };
  const read = readManifests([{ path: "export", content: new TextEncoder().encode(text) }], settings);
  return { text, secrets, read };
}

/** What a reader of the file or of a log would not see, or a CI runner would run as a command. */
const hidden = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u007f-\u009f]|(?<=#)#(?=\[)/u;

/** A character as an escape of YAML's double-quoted style. */
function escaped(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

function listed(leftOut: ReadonlyMap<string, LeftOut>): { name: string; reason: string }[] {
  return [...leftOut].map(([name, { reason }]) => ({ name, reason })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why a webhook is left out, judged by the webhook alone. */
function whyLeftOut({ webhook }: LiveWebhook, owner: string, all: boolean, isNamed: boolean): LeftOut | undefined {
  const theirs = webhook.tags.get(ownerTag)?.value.toLowerCase();
  const ours = theirs === owner.toLowerCase();
  if (theirs !== undefined && !ours && !all) return { ignore: false, reason: "it has another owner" };
  const { serviceUri, customHeaders } = webhook;
  const headers = isUnknown(customHeaders) ? [] : [...customHeaders.values()].map(({ value }) => value);
  const unread = [serviceUri, customHeaders, ...headers].find(isUnknown);
  if (!ours && !all && !isNamed && isAppService(webhook.name, isUnknown(serviceUri) ? "" : serviceUri.reveal())) {
    return { ignore: true, reason: "it looks like a webhook of App Service or VS Code" };
  }
  if (unread) return { ignore: true, reason: `its service URI or headers cannot be read: ${unread.why}` };
  return webhook.actions.length === 0
    ? { ignore: true, reason: "it has no action, and a manifest requires one" }
    : undefined;
}

/** Why the manifest would not result in the live webhook. */
function misread({ read }: Draft, live: Webhook): string | undefined {
  const error = read.diagnostics.find(({ severity, webhook }) => severity === "error" && webhook === live.name);
  if (error) return `a manifest cannot contain it: ${error.message}`;
  const wanted = read.desired[0]?.webhooks.find(({ name }) => name === live.name);
  // With errors elsewhere there is nothing to compare yet.
  if (!wanted) return undefined;
  const { customHeaders } = wanted;
  // An endpoint's URI is resolved after login.
  const serviceUri = wanted.endpoint ? live.serviceUri : wanted.serviceUri;
  return compareWebhooks(live, { ...live, serviceUri, customHeaders }) === "same"
    ? undefined
    : "a variable cannot hold one of its values unchanged";
}

/** What App Service, its portal and VS Code create: recognized by path, by name, or by App Service's deployment host. */
function isAppService(name: string, uri: string): boolean {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  return isDeploymentName(name) || (url !== undefined && (isDeploymentPath(url.pathname) || isDeploymentSite(url)));
}

type Refer = (part: string, value: string, purpose: string) => string;

/** Keys that readers look for first; the others follow in the order of the table of fields. */
const firstKeys = ["serviceUri", "endpoint", "customHeaders", "actions", "scope"];

function entry(webhook: Webhook, writer: Writer, endpoint: EndpointReference | undefined): object {
  const complete = completeWebhook(webhook);
  const { serviceUri, ...others } = complete ? writtenFields(complete, writer) : {};
  const target = endpoint
    ? { endpoint: inlineMap({ appService: endpoint.app, ...(endpoint.slot !== undefined && { slot: endpoint.slot }) }) }
    : { serviceUri };
  const written = Object.entries({ ...target, ...others });
  const rank = (key: string): number => (firstKeys.includes(key) ? firstKeys.indexOf(key) : firstKeys.length);
  return {
    ...Object.fromEntries(written.filter(([, value]) => value !== undefined).toSorted(([a], [b]) => rank(a) - rank(b))),
    ...(webhook.tags.has(protectTag) && { protect: true }),
  };
}

function writer(registry: RegistryInfo, reference: Refer, endpoint: EndpointReference | undefined): Writer {
  return {
    registry,
    uri: (uri) => (endpoint ? "" : writtenUri(uri, reference)),
    header: (name, value) =>
      value === "" || isPublicHeader(name, value) ? value : reference(name, value, `header ${name}`),
    allowsTag: (name, value) => checkTag(name, value).every(({ severity }) => severity === "warning"),
    list: inline,
    map,
  };
}

/** A media type is no secret. */
function isPublicHeader(name: string, value: string): boolean {
  return (
    /^(?:content-type|accept)$/i.test(name) && /^[\w.+-]{1,60}\/[\w.+-]{1,60}(?:; ?charset=[\w-]{1,20})?$/i.test(value)
  );
}

/**
 * The origin, and App Service's hook paths, as they are; one reference for the userinfo and one for the rest. One reference for
 * all if that would not resolve to the same URI.
 */
function writtenUri(uri: string, reference: Refer): string {
  const [, scheme = "", userinfo = "", host = "", hook = "", mark = "", rest = ""] =
    /^(https?:\/\/)(?:([^/?#@]+)@)?([^/?#@]+)((?:\/api\/registry\/webhook|\/docker\/hook)(?![^/?#]))?([/?#]?)(.*)$/is.exec(
      uri,
    ) ?? [];
  const known = new Map([
    ["USERINFO", userinfo],
    ["REST", rest],
  ]);
  const build = (refer: (part: string) => string): string =>
    `${scheme}${userinfo && `${refer("USERINFO")}@`}${host}${hook}${mark}${rest && refer("REST")}`;
  const parsed = parseTemplate(build((part) => `\${${part}}`));
  const shape = "problem" in parsed ? parsed : uriShape(parsed);
  const resolved = "problem" in shape ? shape : resolveUri(shape, (name) => known.get(name) ?? "");
  if ("problem" in resolved || resolved.text !== uri) return reference("URI", uri, "the service URI");
  return build((part) =>
    part === "USERINFO"
      ? reference("USERINFO", userinfo, `the service URI between ${scheme} and @`)
      : reference(mark === "/" ? "PATH" : "QUERY", rest, `the service URI after ${scheme}${host}${hook}${mark}`),
  );
}

function map<T>(entries: readonly (readonly [string, T])[]): object {
  const made: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) made[name] = value;
  return made;
}

function inlineMap(entries: Readonly<Record<string, string>>): unknown {
  return new Document().createNode(entries, { flow: true });
}

function inline(items: readonly string[]): unknown {
  return new Document().createNode(items, { flow: true });
}

function constant(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_");
}

function unique(name: string, taken: object): string {
  let free = name;
  for (let count = 2; Object.hasOwn(taken, free); count += 1) free = `${name}_${count}`;
  return free;
}

function heading(registry: RegistryInfo, { secrets, leftOut, webhooks }: Omit<Export, "text">): string {
  const lines = [`yaml-language-server: $schema=${schemaUrl}`];
  if (webhooks === 0) lines.push("", nothingExported(registry, leftOut.length));
  if (secrets.length > 0) {
    lines.push(
      "",
      "Set these variables as secrets. To see the live values, run",
      `  az acr webhook get-config --registry ${registry.name} --name NAME`,
      "",
      ...secrets.map((secret) => `  ${secret.name}  ${secret.for}`),
    );
  }
  if (leftOut.length > 0) {
    lines.push("", "Left out:", ...leftOut.map(({ name, reason }) => `  ${name}: ${reason}`));
  }
  // Each of these is one line, whatever the service's texts contain.
  return lines.map((line) => (line === "" ? "" : ` ${line.replaceAll(/\p{Cc}/gu, " ")}`)).join("\n");
}

/** Why a manifest has no webhook, in one line. */
export function nothingExported(registry: RegistryInfo, leftOut: number): string {
  if (leftOut === 0) return `Registry ${registry.name} has no webhooks.`;
  return `This manifest has no webhooks: ${leftOut === 1 ? "the only webhook" : `all ${leftOut} webhooks`} of registry ${registry.name} ${leftOut === 1 ? "was" : "were"} left out.`;
}
