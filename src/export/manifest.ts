/** From live webhooks to a manifest that, applied, changes nothing but owners. */
import { Document, visit } from "yaml";
import { checkTag, type Manifests, parseTemplate, readManifests, resolveUri, uriShape } from "../manifest/manifest.ts";
import {
  isUnknown,
  type LiveWebhook,
  ownerTag,
  protectTag,
  type RegistryInfo,
  Secret,
  type Unknown,
  type Webhook,
} from "../model.ts";
import { isDeploymentName, isDeploymentPath, isDeploymentSite } from "../webhook/app-service.ts";

export interface ExportInput {
  readonly registry: RegistryInfo;
  readonly owner: string;
  /** With callback configurations read; one that could not be read is left out of the manifest and put under `ignore`. */
  readonly live: readonly LiveWebhook[];
  /** Other owners' webhooks, and those of App Service and VS Code, too. */
  readonly all: boolean;
}

export interface Export {
  readonly text: string;
  /** The variables that the manifest refers to, and what each is for. Their values are in no text. */
  readonly secrets: readonly { readonly name: string; readonly for: string }[];
  readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
}

const schemaUrl = "https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/schemas/webhooks.schema.json";
/** As many as a manifest may name. Those that it does not name stay, so none is lost. */
const mostTags = 48;

/**
 * Writes live webhooks as a manifest. Every header's value, and everything in a service URI that can hold a secret, becomes
 * a reference; set to the live values, a plan shows adoptions at most. The owner must be one that a manifest may have.
 */
export function writeManifest(input: ExportInput): Export {
  const leftOut = new Map<string, LeftOut>();
  for (const live of input.live) {
    const reason = judge(live, input.owner, input.all);
    if (reason) leftOut.set(live.webhook.name, reason);
  }
  for (;;) {
    const draft = write(input, leftOut);
    const before = leftOut.size;
    // What can't be read back as it is live is not written: a plan would change it.
    for (const { webhook } of input.live) {
      if (leftOut.has(webhook.name)) continue;
      const reason = misread(draft, webhook);
      if (reason !== undefined) leftOut.set(webhook.name, { ignore: true, reason });
    }
    if (leftOut.size === before) return { text: draft.text, secrets: draft.secrets, leftOut: listed(leftOut) };
  }
}

/** `ignore`: a plan leaves it alone only if it is told to. */
interface LeftOut {
  readonly ignore: boolean;
  readonly reason: string;
}

interface Draft {
  readonly text: string;
  readonly secrets: readonly { readonly name: string; readonly for: string }[];
  readonly read: Manifests;
}

function write({ registry, owner, live }: ExportInput, leftOut: ReadonlyMap<string, LeftOut>): Draft {
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
    webhooks.push([webhook.name, entry(webhook, registry, reference)]);
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
  document.commentBefore = heading(registry, secrets, out);
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

/** What a reader of the file or of a log would not see, or a CI runner would take for a command. */
const hidden = /[\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u007f-\u009f]|(?<=#)#(?=\[)/u;

/** The escape that a double-quoted text in YAML has for a character. */
function escaped(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16);
  return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
}

function listed(leftOut: ReadonlyMap<string, LeftOut>): { name: string; reason: string }[] {
  return [...leftOut].map(([name, { reason }]) => ({ name, reason })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Why a webhook is not written, as far as it itself tells. */
function judge({ webhook }: LiveWebhook, owner: string, all: boolean): LeftOut | undefined {
  const theirs = webhook.tags.get(ownerTag)?.value.toLowerCase();
  const ours = theirs === owner.toLowerCase();
  if (theirs !== undefined && !ours && !all) return { ignore: false, reason: "it has another owner" };
  const { serviceUri, customHeaders } = webhook;
  const values = [
    serviceUri,
    customHeaders,
    ...(isUnknown(customHeaders) ? [] : [...customHeaders.values()].map(({ value }) => value)),
  ];
  const unread = values.find(isUnknown);
  if (!ours && !all && isAppService(webhook.name, isUnknown(serviceUri) ? "" : serviceUri.reveal())) {
    return { ignore: true, reason: "it looks like one that App Service or VS Code made" };
  }
  if (unread) return { ignore: true, reason: `its service URI or headers can't be read: ${unread.why}` };
  return webhook.actions.length === 0
    ? { ignore: true, reason: "it has no action, which a manifest can't say" }
    : undefined;
}

/** Why a webhook would not be read back as it is live. */
function misread({ read }: Draft, live: Webhook): string | undefined {
  const error = read.diagnostics.find(({ severity, webhook }) => severity === "error" && webhook === live.name);
  if (error) return `a manifest can't have it: ${error.message}`;
  const wanted = read.desired[0]?.webhooks.find(({ name }) => name === live.name);
  // With errors elsewhere there is nothing to compare yet.
  if (!wanted || isUnknown(live.serviceUri) || isUnknown(live.customHeaders)) return undefined;
  const same = (a: Secret | Unknown | undefined, b: Secret | Unknown): boolean =>
    a instanceof Secret && b instanceof Secret && a.equals(b);
  const { customHeaders } = wanted;
  const sameHeaders = [...live.customHeaders].every(([key, { value }]) => same(customHeaders.get(key)?.value, value));
  return same(wanted.serviceUri, live.serviceUri) && sameHeaders
    ? undefined
    : "a value of it can't be kept in a variable as it is";
}

/** What App Service, its portal and VS Code make: by path, by name, or by App Service's deployment host. */
function isAppService(name: string, uri: string): boolean {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  return isDeploymentName(name) || (url !== undefined && (isDeploymentPath(url.pathname) || isDeploymentSite(url)));
}

type Refer = (part: string, value: string, purpose: string) => string;

function entry(webhook: Webhook, registry: RegistryInfo, reference: Refer): object {
  const tags = [...webhook.tags.values()]
    .filter(({ name, value }) => checkTag(name, value).every(({ severity }) => severity === "warning"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, mostTags);
  const uri = isUnknown(webhook.serviceUri) ? "" : webhook.serviceUri.reveal();
  const headers = isUnknown(webhook.customHeaders) ? [] : [...webhook.customHeaders.values()];
  return {
    serviceUri: writtenUri(uri, reference),
    ...(headers.length > 0 && {
      customHeaders: map(
        headers.map(({ name, value }) => [
          name,
          writtenHeader(name, isUnknown(value) ? "" : value.reveal(), reference),
        ]),
      ),
    }),
    actions: inline(webhook.actions),
    ...(webhook.scope !== "" && { scope: webhook.scope }),
    ...(webhook.status === "disabled" && { status: webhook.status }),
    ...(webhook.location !== registry.location && { location: webhook.location }),
    ...(tags.length > 0 && { tags: map(tags.map(({ name, value }) => [name, value])) }),
    ...(webhook.tags.has(protectTag) && { protect: true }),
  };
}

function writtenHeader(name: string, value: string, reference: Refer): string {
  return value === "" ? "" : reference(name, value, `header ${name}`);
}

/** The origin as it is, one reference for the userinfo and one for all after the origin; one for all, where that would not be the same. */
function writtenUri(uri: string, reference: Refer): string {
  const [, scheme = "", userinfo = "", host = "", mark = "", rest = ""] =
    /^(https?:\/\/)(?:([^/?#@]+)@)?([^/?#@]+)([/?#]?)(.*)$/is.exec(uri) ?? [];
  const known = new Map([
    ["USERINFO", userinfo],
    ["REST", rest],
  ]);
  const build = (refer: (part: string) => string): string =>
    `${scheme}${userinfo && `${refer("USERINFO")}@`}${host}${mark}${rest && refer("REST")}`;
  const parsed = parseTemplate(build((part) => `\${${part}}`));
  const shape = "problem" in parsed ? parsed : uriShape(parsed);
  const resolved = "problem" in shape ? shape : resolveUri(shape, (name) => known.get(name) ?? "");
  if ("problem" in resolved || resolved.text !== uri) return reference("URI", uri, "the service URI");
  return build((part) =>
    part === "USERINFO"
      ? reference("USERINFO", userinfo, `the service URI between ${scheme} and @`)
      : reference(mark === "/" ? "PATH" : "QUERY", rest, `the service URI after ${scheme}${host}${mark}`),
  );
}

function map<T>(entries: readonly (readonly [string, T])[]): object {
  const made: Record<string, T> = Object.create(null);
  for (const [name, value] of entries) made[name] = value;
  return made;
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

function heading(registry: RegistryInfo, secrets: Draft["secrets"], leftOut: Export["leftOut"]): string {
  const lines = [`yaml-language-server: $schema=${schemaUrl}`];
  if (secrets.length > 0) {
    lines.push(
      "",
      "Set these variables, as secrets. What is live now is printed by",
      `  az acr webhook get-config --registry ${registry.name} --name NAME`,
      "",
      ...secrets.map((secret) => `  ${secret.name}  ${secret.for}`),
    );
  }
  if (leftOut.length > 0) {
    lines.push("", "Left out:", ...leftOut.map(({ name, reason }) => `  ${name}: ${reason}`));
  }
  // A comment is one line for each of ours, whatever the service's texts hold.
  return lines.map((line) => (line === "" ? "" : ` ${line.replaceAll(/\p{Cc}/gu, " ")}`)).join("\n");
}
