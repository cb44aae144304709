import { asObject } from "../json.ts";
import { maskedUri } from "../requests.ts";
import { regions, type StoredRegistry, type StoredWebhook } from "../store.ts";
import { type Html, html } from "./markup.ts";
import { addressOf, type View } from "./view.ts";

/** What is in a webhook's form. */
export interface Editor {
  readonly registry: StoredRegistry;
  /** The webhook that is edited; undefined: a new one. */
  readonly webhook: StoredWebhook | undefined;
  /** True: the URI and the headers show their values, and an empty field means an empty value. */
  readonly reveal: boolean;
  readonly values: {
    readonly name: string;
    readonly location: string;
    readonly uri: string;
    readonly headers: string;
    readonly actions: readonly string[];
    readonly status: string;
    readonly scope: string;
  };
  /** Why the values were refused; undefined: they were not. */
  readonly problem?: string;
}

/** An empty form, or that of a webhook. */
export function editorOf(registry: StoredRegistry, webhook: StoredWebhook | undefined, reveal = false): Editor {
  const headers = [...(webhook?.customHeaders ?? [])].map(([name, value]) => `${name}: ${value}`).join("\n");
  return {
    registry,
    webhook,
    reveal,
    values: {
      name: webhook?.name ?? "",
      location: webhook?.location ?? registry.location,
      uri: reveal ? (webhook?.serviceUri ?? "") : "",
      headers: reveal ? headers : "",
      actions: webhook?.actions.map((action) => action.toLowerCase()) ?? ["push"],
      status: webhook?.status ?? "enabled",
      scope: webhook?.scope ?? "",
    },
  };
}

/** The submitted form, to show it again. */
export function readEditor(
  form: URLSearchParams,
  registry: StoredRegistry,
  webhook: StoredWebhook | undefined,
): Editor {
  const text = (name: string): string => (form.get(name) ?? "").trim();
  return {
    registry,
    webhook,
    reveal: form.get("reveal") === "yes",
    values: {
      name: webhook?.name ?? text("name"),
      location: webhook?.location ?? text("location"),
      uri: text("uri"),
      headers: form.get("headers") ?? "",
      actions: form.getAll("actions"),
      status: text("status"),
      scope: text("scope"),
    },
  };
}

/**
 * The body of the PUT that creates the webhook, or of the PATCH that changes it.
 * @returns the body, or what is wrong
 */
export function bodyOf(editor: Editor): Record<string, unknown> | string {
  const { values, webhook, reveal } = editor;
  const headers = headersOf(values.headers);
  if (typeof headers === "string") return headers;
  const keepsSecrets = webhook !== undefined && !reveal;
  return {
    ...(webhook === undefined ? { location: values.location } : {}),
    properties: {
      ...(keepsSecrets && values.uri === "" ? {} : { serviceUri: values.uri }),
      ...(keepsSecrets && headers.size === 0 ? {} : { customHeaders: asObject(headers) }),
      actions: values.actions,
      status: values.status,
      scope: values.scope,
    },
  };
}

/** The form of a webhook, with the fields of the Azure portal. */
export function editorForm(editor: Editor | undefined, view: View, token: string): Html {
  if (editor === undefined)
    return html`<section id="editor"><h2>Create webhook</h2><p>Create a registry first.</p></section>`;
  const { webhook, registry, values, problem } = editor;
  return html`<section id="editor" aria-labelledby="editor-title">
  <h2 id="editor-title" tabindex="-1">${webhook === undefined ? `Create webhook in ${registry.name}` : `Edit webhook ${webhook.name}`}</h2>
  ${problem !== undefined && html`<p id="editor-problem" class="problem">${problem}</p>`}
  <form id="editor-form" method="post" action="/emulator/page/save" autocomplete="off">
    ${hiddenFields(editor, token)}
    <div class="fields">
      ${webhook === undefined && html`<div class="field"><label for="webhook-name">Webhook name <span class="hint">5 to 50 letters and digits</span></label><input id="webhook-name" name="name" value="${values.name}" required spellcheck="false"${wrong(editor, "webhookName")}></div>`}
      <div class="field"><label for="webhook-location">Location</label>${locationField(editor)}</div>
      ${secretFields(editor)}
      <fieldset class="field"${wrong(editor, "properties.actions")}><legend>Trigger actions</legend>${actionFields(values.actions)}</fieldset>
      <fieldset class="field"><legend>Status</legend>${["enabled", "disabled"].map(
        (status) =>
          html`<label class="choice"><input type="radio" name="status" value="${status}"${values.status === status && html` checked`}> ${status}</label>`,
      )}</fieldset>
      <div class="field"><label for="webhook-scope">Scope <span class="hint">repository:tag, repository:*, or empty for everything</span></label><input id="webhook-scope" name="scope" value="${values.scope}" spellcheck="false"${wrong(editor, "properties.scope")}></div>
    </div>
    <p class="buttons"><button id="editor-save" class="primary">${webhook === undefined ? "Create webhook" : "Save webhook"}</button>
    ${webhook !== undefined && html`<a href="${addressOf(view)}" data-view>Cancel</a>`}</p>
  </form>
  ${webhook !== undefined && afterForm(editor, token)}
</section>`;
}

// --- internal --------------------------------------------------------------------------------------------------------

const actions = ["push", "delete", "quarantine", "chart_push", "chart_delete"];

function hiddenFields({ registry, webhook, reveal }: Editor, token: string): Html {
  return html`<input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}">${webhook !== undefined && html`<input type="hidden" name="webhook" value="${webhook.name}">`}${reveal && html`<input type="hidden" name="reveal" value="yes">`}`;
}

/** Connects a field with the problem that names it. */
function wrong({ problem }: Editor, field: string): Html | false {
  return problem?.includes(`'${field}'`) === true && html` aria-invalid="true" aria-describedby="editor-problem"`;
}

function locationField({ registry, webhook, values }: Editor): Html {
  // A webhook cannot move.
  if (webhook !== undefined)
    return html`<input id="webhook-location" value="${webhook.location}" readonly aria-readonly="true">`;
  const options = regions(registry).map(
    (region) => html`<option${region === values.location && html` selected`}>${region}</option>`,
  );
  return html`<select id="webhook-location" name="location">${options}</select>`;
}

function secretFields(editor: Editor): Html {
  const { webhook, reveal, values } = editor;
  const keeps = webhook !== undefined && !reveal;
  const count = webhook?.customHeaders.size ?? 0;
  return html`<div class="field wide"><label for="webhook-uri">Service URI <span class="hint">${keeps ? `empty: ${maskedUri(webhook.serviceUri)} stays` : "http or https"}</span></label><input id="webhook-uri" name="uri" value="${values.uri}"${!keeps && html` required`} spellcheck="false" inputmode="url"${wrong(editor, "properties.serviceUri")}></div>
      <div class="field wide"><label for="webhook-headers">Custom headers <span class="hint">${keeps && count > 0 ? `empty: the ${count === 1 ? "header stays" : `${count} headers stay`}` : "one per line, as in Authorization: Bearer token"}</span></label><textarea id="webhook-headers" name="headers" rows="2" spellcheck="false"${wrong(editor, "properties.customHeaders")}>
${values.headers}</textarea></div>`;
}

function actionFields(chosen: readonly string[]): readonly Html[] {
  return actions.map(
    (action) =>
      html`<label class="choice"><input type="checkbox" name="actions" value="${action}"${chosen.includes(action) && html` checked`}> ${action}</label>`,
  );
}

/** What else a webhook's form offers: its secrets, and its end. */
function afterForm({ webhook, registry, reveal }: Editor, token: string): Html {
  const name = webhook?.name ?? "";
  const fields = html`<input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}"><input type="hidden" name="webhook" value="${name}">`;
  return html`<div class="buttons">
    ${
      !reveal &&
      html`<form method="post" action="/emulator/page/reveal">${fields}<button id="editor-reveal">Show URI and headers</button></form>`
    }
    <details id="editor-delete"><summary>Delete webhook</summary>
      <p>This deletes ${name} and the record of its deliveries.</p>
      <form method="post" action="/emulator/page/delete">${fields}<button id="editor-delete-now" class="danger">Delete ${name}</button></form>
    </details>
  </div>`;
}

/** Headers, one per line. Returns what is wrong without a value, which can be secret. */
function headersOf(text: string): Map<string, string> | string {
  const headers = new Map<string, string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const colon = line.indexOf(":");
    if (colon < 1)
      return `The value of 'properties.customHeaders' is not valid: line ${index + 1} must have the form Name: value.`;
    headers.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return headers;
}
