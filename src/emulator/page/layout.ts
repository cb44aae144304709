import { type Content, type Html, html, itemsOf, type Part } from "./markup.ts";
import { faultForm } from "./switches.ts";
import type { View } from "./view.ts";
import type { Done } from "./writes.ts";

/** The whole page. It works without scripts: every form and link has an address of its own. */
export function pageOf(options: {
  readonly parts: Readonly<Record<string, Part>>;
  readonly view: View;
  readonly token: string;
  /** The id of this start of the emulator: after a restart the page reloads. */
  readonly start: string;
  readonly done?: Done | undefined;
}): Html {
  const { parts, view, token, start, done } = options;
  const part = (id: string): Content => contentOf(parts[id]);
  const message = done?.message ?? "";
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(view)}</title>
<link rel="stylesheet" href="/emulator/page/page.css">
<script type="module" src="/emulator/page/page.js"></script>
</head>
<body data-start="${start}">
<a class="hidden skip" href="#main">Skip to the webhooks</a>
<header>
  <h1>Container registry emulator</h1>
  <p id="live" class="hint">Reload to see what is new.</p>
</header>
<div id="messages">
  <p id="message" role="status">${done?.problem !== true && message}</p>
  <p id="problem" role="alert">${done?.problem === true && message}</p>
  <p id="news" class="hidden" role="log" aria-label="New deliveries"></p>
</div>
<div class="columns">
<nav aria-labelledby="registries-title">
  <h2 id="registries-title">Registries</h2>
  <ul id="registries">${part("registries")}</ul>
</nav>
<main id="main">
  <section aria-labelledby="webhooks-title">
    ${part("webhooks-title")}
    ${part("webhooks-find")}
    ${part("webhooks-count")}
    <div class="wide-table" role="region" aria-labelledby="webhooks-title" tabindex="0"><table>
      <thead><tr><th scope="col">Name</th><th scope="col">Status</th><th scope="col">Actions and scope</th><th scope="col">Service URI</th><th scope="col">Last delivery</th><th scope="col">Commands</th></tr></thead>
      <tbody id="webhooks">${part("webhooks")}</tbody>
    </table></div>
    ${part("webhook-pages")}
  </section>
  ${part("editor")}
</main>
<div class="side">
  ${part("push")}
  <section aria-labelledby="deliveries-title">
    <h2 id="deliveries-title" tabindex="-1">Deliveries</h2>
    ${part("deliveries-of")}
    <ol id="deliveries" reversed>${part("deliveries")}</ol>
  </section>
</div>
<div class="settings">
  <section aria-labelledby="faults-title">
    <h2 id="faults-title">Faults</h2>
    <p class="hint">A fault strikes requests to Azure Resource Manager and the login, not deliveries and not this page.</p>
    <ul id="faults">${part("faults")}</ul>
    ${faultForm(token)}
  </section>
  <section aria-labelledby="switches-title">
    <h2 id="switches-title">Switches</h2>
    <details id="switches-all"><summary>Show all switches</summary>
    ${part("switches")}
    <form method="post" action="/emulator/page/reset"><input type="hidden" name="token" value="${token}"><p class="buttons"><button id="switches-reset">Reset switches and faults</button></p></form>
    </details>
  </section>
</div>
</div>
</body>
</html>`;
}

/** The page's title in the browser. */
export function titleOf(view: View): string {
  return view.registry === undefined ? "Container registry emulator" : `${view.registry.name} · registry emulator`;
}

// --- internal --------------------------------------------------------------------------------------------------------

function contentOf(part: Part | undefined): Content {
  return part === undefined || isMarkup(part) ? part : itemsOf(part);
}

/** Markup is a String object with a mark, a list is an array. */
function isMarkup(part: Part): part is Html {
  return !Array.isArray(part);
}
