// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/** `endpoint`: an Azure resource that receives the events, by its name or resource ID. Resolved after login, elsewhere. */
import type { EndpointReference } from "../model.ts";
import { resourceGroupProblem, subscriptionIdProblem } from "../text/text.ts";
import type { Finding } from "./fields.ts";
import type { Manifest } from "./manifest.generated.ts";

type Written = NonNullable<NonNullable<Manifest["defaults"]>["endpoint"]>;

const siteId =
  /^\/?subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Web\/sites\/([^/]+)(?:\/slots\/([^/]+))?(?:\/functions\/([^/]+))?\/?$/i;
/** Names of sites and slots. Newer apps have a hash in the host name, never in their name. */
const siteName = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])?$/;
const functionName = /^[A-Za-z][A-Za-z0-9_-]{0,127}$/;

/** The reference, or what is wrong with it; `field` undefined: with all of it. */
export function readEndpoint(
  written: Written,
): { readonly endpoint: EndpointReference } | { readonly field: keyof Written | undefined; readonly finding: Finding } {
  const { appService, functionApp } = written;
  const wrong = (field: keyof Written | undefined, message: string, help: string) => ({
    field,
    finding: {
      code: "endpoint-invalid" as const,
      ...(field !== undefined && !written[field]?.includes("://") && { value: written[field] ?? "" }),
      message,
      help,
    },
  });
  if ((appService === undefined) === (functionApp === undefined)) {
    return wrong(
      undefined,
      appService === undefined ? "names no resource" : "names two resources",
      "Write `appService`, or `functionApp` with `function`.",
    );
  }
  for (const [field, value] of Object.entries(written) as [keyof Written, string][]) {
    if (value.includes("${"))
      return wrong(field, "contains a reference", "Write the name; references are not replaced in `endpoint`.");
  }
  const field = appService === undefined ? "functionApp" : "appService";
  const text = appService ?? functionApp ?? "";
  const id = siteId.exec(text);
  const [, subscriptionId, idGroup, app = text, idSlot, idFunction] = id ?? [];
  const bad = id ? idProblem(id) : nameProblem(text);
  if (bad) return wrong(field, bad[0], bad[1]);
  const badGroup = written.resourceGroup === undefined ? undefined : resourceGroupProblem(written.resourceGroup);
  if (badGroup) return wrong("resourceGroup", badGroup.problem, badGroup.help);
  for (const [key, fromId, own] of [
    ["slot", idSlot, written.slot],
    ["resourceGroup", idGroup, written.resourceGroup],
    ["function", idFunction, written.function],
  ] as const) {
    if (fromId !== undefined && own !== undefined && fromId.toLowerCase() !== own.toLowerCase())
      return wrong(key, "contradicts the resource ID", "Remove it, or correct the ID.");
  }
  const slot = idSlot ?? written.slot;
  if (slot !== undefined && !siteName.test(slot))
    return wrong("slot", "is not the name of a slot", "Write the slot's name alone: `staging`.");
  const base = {
    app,
    slot: slot?.toLowerCase() === "production" ? undefined : slot,
    resourceGroup: idGroup ?? written.resourceGroup,
    subscriptionId,
  };
  const name = idFunction ?? written.function;
  if (field === "appService") {
    return name === undefined
      ? { endpoint: { kind: "appService", ...base } }
      : wrong("function", "belongs to `functionApp`", "Use `functionApp` instead of `appService`, or remove it.");
  }
  if (name === undefined) return wrong(undefined, "names no function", "Add the function's name: `function: onPush`.");
  return functionName.test(name)
    ? { endpoint: { kind: "functionApp", ...base, function: name } }
    : wrong("function", "is not the name of a function", "A name has letters, digits, `_` and `-`.");
}

/** What is wrong with the parts of a resource ID; undefined: nothing. */
function idProblem([, subscription = "", group = "", app = ""]: readonly string[]) {
  const isGood = !subscriptionIdProblem(subscription) && !resourceGroupProblem(group) && siteName.test(app);
  return isGood
    ? undefined
    : (["is not the resource ID of an app", "Write the ID as `az webapp list --query [].id` prints it."] as const);
}

/** What is wrong with the name of a site; undefined: nothing. */
function nameProblem(text: string): readonly [message: string, help: string] | undefined {
  if (siteName.test(text)) return undefined;
  if (/^\/?subscriptions\//i.test(text)) {
    return [
      "is not the resource ID of an app",
      "An ID ends in `/providers/Microsoft.Web/sites/NAME`, or in `/sites/NAME/slots/SLOT`.",
    ];
  }
  if (/\.(?:azurewebsites|chinacloudsites|appserviceenvironment)\./i.test(`${text}.`) || /:\/\//.test(text))
    return ["is a host name or URL", "Write the app's name, as `az webapp list --query [].name` prints it."];
  if (/^[\w-]+\/[\w-]+$/.test(text)) return ["contains a slash", "Write the slot separately: `slot: staging`."];
  return ["is not the name of an app", "A name has at most 60 letters, digits and hyphens."];
}

/** The reference as one line, the same for equal references. Takes part in digests. */
export function endpointText(endpoint: EndpointReference): string {
  const { kind, app, slot, resourceGroup, subscriptionId } = endpoint;
  const parts = {
    subscription: subscriptionId,
    resourceGroup,
    app,
    slot,
    function: endpoint.kind === "functionApp" ? endpoint.function : undefined,
  };
  const fields = Object.entries(parts).filter(([, value]) => value !== undefined);
  return `${kind}(${fields.map(([name, value]) => `${name}=${value?.toLowerCase()}`).join(", ")})`;
}

/** The reference as people read it: `(App Service storefront/staging)`. */
export function shownEndpoint(endpoint: EndpointReference): string {
  const app = endpoint.slot === undefined ? endpoint.app : `${endpoint.app}/${endpoint.slot}`;
  return endpoint.kind === "appService" ? `(App Service ${app})` : `(function ${endpoint.function} of ${app})`;
}
