import { maskedUri } from "../requests.ts";
import { regions, type StoredRegistry, type StoredWebhook } from "../store.ts";
import { webhookQuota } from "../webhook-state.ts";
import { deliveryItem, latestDeliveries, outcomeOf } from "./deliveries.ts";
import { type Html, html, type Item, type Part } from "./markup.ts";
import { faultItems, switchesForm } from "./switches.ts";
import { addressOf, registriesByName, type View, webhooksOf } from "./view.ts";
import type { WriteContext } from "./writes.ts";

/** The pieces of the page that change by themselves, by the id of their element. */
export function liveParts(
  context: WriteContext,
  view: View,
  token: string,
): Readonly<Record<string, Part>> & { readonly deliveries: readonly Item[] } {
  const { registry } = view;
  return {
    registries: registryItems(context, view),
    "webhooks-count": webhooksCount(context, view),
    webhooks: webhookItems(view, token),
    "webhook-pages": pagesOf(view),
    deliveries: registry === undefined ? [] : deliveryItems(registry, view, token),
    switches: switchesForm(context.control.switches(), token),
    faults: faultItems(context.faults.list(), token),
  };
}

/** The pieces that change with the view. */
export function viewParts(view: View, token: string): Readonly<Record<string, Part>> {
  return {
    "webhooks-title": html`<h2 id="webhooks-title" tabindex="-1">${view.registry === undefined ? "Webhooks" : `Webhooks of ${view.registry.name}`}</h2>`,
    "webhooks-find": findForm(view),
    "deliveries-of": deliveriesOf(view),
    push: pushForm(view.registry, token),
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

function registryItems({ store }: WriteContext, view: View): readonly Item[] {
  const registries = registriesByName(store);
  if (registries.length === 0)
    return [
      {
        id: "no-registries",
        html: html`<li id="no-registries">There are no registries. Create one, for example with <code>az acr create</code>.</li>`,
      },
    ];
  return registries.map((registry) => ({
    id: `registry-${registry.name}`,
    html: html`<li id="registry-${registry.name}"><a id="registry-${registry.name}-link" href="${addressOf({ registry })}" data-view${registry === view.registry && html` aria-current="true"`}><strong>${registry.name}</strong> <span class="hint">${registry.sku}, ${regions(registry).join(", ")}, ${counted(registry.webhooks.size, "webhook")}</span></a></li>`,
  }));
}

function webhooksCount({ control }: WriteContext, view: View): Html {
  const { registry, find } = view;
  const { found } = webhooksOf(view);
  const text =
    registry === undefined
      ? ""
      : find === ""
        ? `${found} of ${webhookQuota(registry, control.switches())} webhooks`
        : `${counted(found, "webhook")} with "${find}" in the name`;
  return html`<p id="webhooks-count" class="hint">${text}</p>`;
}

function webhookItems(view: View, token: string): readonly Item[] {
  const { registry } = view;
  const { shown } = webhooksOf(view);
  if (registry === undefined || shown.length === 0)
    return [{ id: "no-webhooks", html: html`<tr id="no-webhooks"><td colspan="6">No webhooks.</td></tr>` }];
  return shown.map((webhook) => ({ id: rowId(registry, webhook), html: rowOf(view, registry, webhook, token) }));
}

function rowId(registry: StoredRegistry, webhook: StoredWebhook): string {
  return `webhook-${registry.name}-${webhook.name}`;
}

function rowOf(view: View, registry: StoredRegistry, webhook: StoredWebhook, token: string): Html {
  const id = rowId(registry, webhook);
  const [last] = registry.events.get(webhook.name.toLowerCase()) ?? [];
  const outcome = last === undefined ? undefined : outcomeOf(last);
  const state = webhook.provisioningState === "Succeeded" ? "" : `, ${webhook.provisioningState}`;
  const { name } = webhook;
  return html`<tr id="${id}">
  <th scope="row"><bdi>${name}</bdi><span class="hint">${webhook.location}</span></th>
  <td>${webhook.status}${state}</td>
  <td>${webhook.actions.join(", ")}<span class="hint">${webhook.scope === "" ? "everything" : webhook.scope}</span></td>
  <td><code>${maskedUri(webhook.serviceUri)}</code>${webhook.customHeaders.size > 0 && html`<span class="hint">${counted(webhook.customHeaders.size, "custom header")}</span>`}</td>
  <td>${outcome === undefined ? "none" : html`<strong class="outcome ${outcome.state}"><bdi>${outcome.text}</bdi></strong>`}</td>
  <td class="buttons"><form method="post" action="/emulator/page/ping"><input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}"><input type="hidden" name="webhook" value="${name}"><button id="${id}-ping">Ping<span class="hidden"> ${name}</span></button></form>
    <a id="${id}-edit" href="${addressOf(view, name)}" data-view>Edit<span class="hidden"> ${name}</span></a>
    <a id="${id}-deliveries" href="${addressOf({ ...view, webhook: name })}" data-view>Deliveries<span class="hidden"> of ${name}</span></a></td>
</tr>`;
}

function pagesOf(view: View): Html {
  const { page, pages } = webhooksOf(view);
  const link = (to: number, text: string): Html | false =>
    to >= 1 && to <= pages && html`<a href="${addressOf({ ...view, page: to })}" data-view>${text}</a>`;
  return html`<nav id="webhook-pages" class="buttons" aria-label="Pages of webhooks">${pages > 1 && html`${link(page - 1, "Previous")} <span>Page ${page} of ${pages}</span> ${link(page + 1, "Next")}`}</nav>`;
}

function findForm(view: View): Html {
  return html`<form id="webhooks-find" method="get" action="/" role="search" class="inline">
  ${view.registry !== undefined && html`<input type="hidden" name="registry" value="${view.registry.name}">`}
  <label for="find">Find by name</label> <input id="find" name="find" type="search" value="${view.find}" spellcheck="false"> <button>Find</button>
</form>`;
}

function deliveryItems(registry: StoredRegistry, view: View, token: string): readonly Item[] {
  const items = latestDeliveries(registry, view.webhook).map((delivery) => deliveryItem(delivery, token));
  if (items.length > 0) return items;
  return [
    {
      id: "no-deliveries",
      html: html`<li id="no-deliveries">No deliveries yet. Ping a webhook, or push an image.</li>`,
    },
  ];
}

function deliveriesOf(view: View): Html {
  const { registry, webhook } = view;
  return html`<p id="deliveries-of" class="hint">${
    webhook === ""
      ? `The newest 50 of ${registry?.name ?? "a registry"}. Times are UTC.`
      : html`The newest 50 of ${webhook}. <a href="${addressOf({ ...view, webhook: "" })}" data-view>Show all webhooks</a>`
  }</p>`;
}

function pushForm(registry: StoredRegistry | undefined, token: string): Html {
  if (registry === undefined) return html`<section id="push"></section>`;
  const places = regions(registry).map((region) => html`<option>${region}</option>`);
  return html`<section id="push" aria-labelledby="push-title">
  <h2 id="push-title">Push an image</h2>
  <p class="hint">Fires the event in ${registry.name}. Every webhook that matches is called, as after a real push.</p>
  <form method="post" action="/emulator/page/push">
    <input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}">
    <div class="fields">
      <div class="field"><label for="push-repository">Repository</label><input id="push-repository" name="repository" value="storefront" required spellcheck="false" autocomplete="off"></div>
      <div class="field"><label for="push-tag">Tag</label><input id="push-tag" name="tag" value="latest" spellcheck="false" autocomplete="off"></div>
      <div class="field"><label for="push-action">Action</label><select id="push-action" name="action"><option>push</option><option>delete</option><option>quarantine</option><option>chart_push</option><option>chart_delete</option></select></div>
      <div class="field"><label for="push-location">Location</label><select id="push-location" name="location"><option value="">all locations</option>${places}</select></div>
    </div>
    <p class="buttons"><button id="push-now" class="primary">Push</button></p>
  </form>
</section>`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
