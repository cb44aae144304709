/** Apps and functions that webhooks can name: plain requests through the registry client's pipeline. */
import { type EndpointReference, isUnknown, type Unknown, unknown } from "../model.ts";
import { serviceError } from "./errors.ts";
import { member, requestJson, type Sender } from "./json-request.ts";
import type { Endpoints, Site } from "./port.ts";
import { allowsRegistry, readCredentials, readFunction, readFunctionKey, readSite } from "./sites.ts";
import { UnreadableResponse } from "./unreadable.ts";

/** Of Microsoft.Web. Every version since 2016-08-01 has these operations; 2022-03-01 added unique default host names. */
const apiVersion = "2024-11-01";
/** Of the list of a subscription's resources. */
const resourcesVersion = "2021-04-01";
const mostPages = 100;

interface Asked {
  readonly method?: "POST";
  /** The Azure action that the request needs. */
  readonly action: string;
  /** A verb phrase: "read the app". */
  readonly doing: string;
  readonly target: string;
}

/** The port to Microsoft.Web. What several webhooks name is read once. */
export function openEndpoints(sender: Sender, subscriptionId: string): Endpoints {
  const known = new Map<string, Promise<unknown>>();

  function once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const found = known.get(key.toLowerCase()) ?? read();
    known.set(key.toLowerCase(), found);
    return found as Promise<T>;
  }

  /** Undefined: 404. Unknown: 403, or a lock. */
  async function ask<T>(
    { method, action, doing, target }: Asked,
    read: (body: unknown) => T,
  ): Promise<T | Unknown | undefined> {
    try {
      return read(await requestJson(sender, method ?? "GET", target));
    } catch (error) {
      const failure = serviceError(error, { doing, action, writes: false });
      if (failure.status === 404) return undefined;
      const { code } = failure.diagnostic;
      if (code === "forbidden") return unknown(`the identity is not authorized to perform ${action}`);
      if (code === "locked") return unknown("a resource lock hides it (ScopeLocked)");
      if (failure.status === 403) return unknown(`Azure denied access (${code})`);
      // The app's host answers for its functions (functions-host#6568, #5722).
      if (failure.status === 400 && target.includes("/functions/"))
        return unknown("the function app's host does not respond");
      throw failure;
    }
  }

  /** An operation on an app: its path below the app, and its action below `Microsoft.Web/sites`. */
  function of<T>(
    site: Site,
    asked: { readonly method?: "POST"; readonly path: string; readonly action: string; readonly doing: string },
    read: (body: unknown) => T,
  ): Promise<T | Unknown | undefined> {
    const { method, path, doing } = asked;
    const action = actionOn(site.slot, asked.action);
    return once(`${method} ${site.id}${path}`, () =>
      ask(
        {
          ...(method && { method }),
          action,
          doing: `${doing} of ${shownName(site)}`,
          target: `${encoded(site.id + path)}?api-version=${apiVersion}`,
        },
        read,
      ),
    );
  }

  /** A 404 here is a missing sub-resource of an app that exists. */
  async function existing<T>(asked: Promise<T | Unknown | undefined>, what: string): Promise<T | Unknown> {
    return (await asked) ?? unknown(`${what} was not found`);
  }

  async function idsByName(name: string): Promise<readonly string[] | Unknown> {
    const filter = encodeURIComponent(`name eq '${name}' and resourceType eq 'Microsoft.Web/sites'`);
    const action = "Microsoft.Resources/subscriptions/resources/read";
    const found: string[] = [];
    let target = `/subscriptions/${subscriptionId}/resources?$filter=${filter}&api-version=${resourcesVersion}`;
    for (let page = 0; page < mostPages; page += 1) {
      const read = await ask({ action, doing: `find app ${name}`, target }, (body) => body);
      if (typeof read === "object" && read !== null && "kind" in read && read.kind === "unknown")
        return read as Unknown;
      const items = member(read, "value");
      for (const item of Array.isArray(items) ? items : []) {
        const id = member(item, "id");
        // A service that ignores the filter must not bring another app.
        if (typeof id === "string" && id.toLowerCase().endsWith(`/providers/microsoft.web/sites/${name.toLowerCase()}`))
          found.push(id);
      }
      const next = member(read, "nextLink");
      if (typeof next !== "string" || next === "") return found;
      target = next;
    }
    throw serviceError(new UnreadableResponse(`the list has more than ${mostPages} pages`), {
      doing: `find app ${name}`,
      action,
      writes: false,
    });
  }

  async function read(id: string, slot: string | undefined): Promise<readonly Site[] | Unknown> {
    const target = slot === undefined ? id : `${id}/slots/${slot}`;
    const action = actionOn(slot, "read");
    const found = await ask(
      { action, doing: "read the app", target: `${encoded(target)}?api-version=${apiVersion}` },
      readSite,
    );
    if (found === undefined) return [];
    if (isUnknown(found)) return found;
    if (found.id.toLowerCase() === target.toLowerCase()) return [found];
    throw serviceError(new UnreadableResponse("it describes another app"), {
      doing: "read the app",
      action,
      writes: false,
    });
  }

  async function find(reference: EndpointReference): Promise<readonly Site[] | Unknown> {
    const { app, slot, resourceGroup } = reference;
    const subscription = reference.subscriptionId ?? subscriptionId;
    if (resourceGroup !== undefined)
      return read(
        `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/providers/Microsoft.Web/sites/${app}`,
        slot,
      );
    const ids = await idsByName(app);
    if (isUnknown(ids)) return ids;
    const sites = await Promise.all(ids.map((id) => read(id, slot)));
    const hidden = sites.find(isUnknown);
    return hidden ?? sites.flatMap((one) => (isUnknown(one) ? [] : one));
  }

  return {
    find: (reference) => {
      const { app, slot, resourceGroup, subscriptionId: own } = reference;
      return once(`find ${own}/${resourceGroup}/${app}/${slot}`, () => find(reference));
    },
    basicAuth: (site) =>
      existing(
        of(
          site,
          {
            path: "/basicPublishingCredentialsPolicies/scm",
            action: "basicPublishingCredentialsPolicies/read",
            doing: "read the basic authentication policy",
          },
          (body) => member(member(body, "properties"), "allow") !== false,
        ),
        "the basic authentication policy",
      ),
    credentials: (site) =>
      of(
        site,
        {
          method: "POST",
          path: "/config/publishingcredentials/list",
          action: "config/list/action",
          doing: "read the publishing credentials",
        },
        readCredentials,
      ),
    allowsRegistry: (site) =>
      existing(
        of(site, { path: "/config/web", action: "config/read", doing: "read the access restrictions" }, allowsRegistry),
        "the configuration",
      ),
    deploys: (site) =>
      existing(
        of(
          site,
          {
            method: "POST",
            path: "/config/appsettings/list",
            action: "config/list/action",
            doing: "read the app settings",
          },
          (body) => /^true$/i.test(String(setting(body, "DOCKER_ENABLE_CI") ?? "")),
        ),
        "the app settings",
      ),
    function: (site, name) =>
      of(site, { path: `/functions/${name}`, action: "functions/read", doing: `read function ${name}` }, readFunction),
    functionKey: (site, name) =>
      of(
        site,
        {
          method: "POST",
          path: `/functions/${name}/listkeys`,
          action: "functions/listkeys/action",
          doing: `read the key of function ${name}`,
        },
        readFunctionKey,
      ),
  };
}

/** A resource ID as a URL's path: a segment cannot begin a query or another path. */
function encoded(id: string): string {
  return id.split("/").map(encodeURIComponent).join("/");
}

function actionOn(slot: string | undefined, action: string): string {
  return `Microsoft.Web/sites/${slot === undefined ? "" : "slots/"}${action}`;
}

function shownName({ name, slot }: Site): string {
  return slot === undefined ? name : `${name}/${slot}`;
}

/** An app setting; names ignore case. */
function setting(body: unknown, name: string): unknown {
  const properties = member(body, "properties");
  const [, value] = Object.entries(properties ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase()) ?? [];
  return value;
}
