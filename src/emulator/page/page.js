// Keeps the page up to date without reloading it. The server renders everything; this file only puts the pieces in place.

/** What each list item and each part looked like when it was put in place, to leave it unchanged if it is the same. */
const known = new Map();
const byId = (id) => document.getElementById(id);

function elementOf(text) {
  const template = document.createElement("template");
  template.innerHTML = text;
  return template.content.firstElementChild;
}

/** Replaces an element. What was open stays open, and the focus stays where it was. */
function put(old, fresh) {
  const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
  for (const details of old.querySelectorAll("details[open]")) {
    const same = fresh.querySelector(`#${CSS.escape(details.id)}`);
    if (same !== null) same.open = true;
  }
  old.replaceWith(fresh);
  if (focused !== "") byId(focused)?.focus();
}

function applyElement(id, text) {
  const old = byId(id);
  if (old === null || known.get(id) === text || old.dataset.dirty !== undefined) return;
  known.set(id, text);
  put(old, elementOf(text));
}

function applyList(id, { order, items }) {
  const list = byId(id);
  const wanted = new Set(order);
  for (const child of [...list.children]) if (!wanted.has(child.id)) child.remove();
  order.forEach((key, index) => {
    const text = items[key];
    const old = byId(key);
    if (text !== undefined && (old === null || known.get(key) !== text)) {
      known.set(key, text);
      if (old === null) list.append(elementOf(text));
      else put(old, elementOf(text));
    }
    const item = byId(key);
    if (item !== null && list.children[index] !== item) list.insertBefore(item, list.children[index] ?? null);
  });
}

function apply(parts) {
  for (const [id, part] of Object.entries(parts)) {
    if (typeof part === "string") applyElement(id, part);
    else applyList(id, part);
  }
}

function say(message, isProblem) {
  byId("message").textContent = isProblem ? "" : message;
  byId("problem").textContent = isProblem ? message : "";
}

/** Has a screen reader read out the deliveries that ended. */
function announce(before) {
  const ended = [...byId("deliveries").children].filter(
    (item) =>
      item.dataset.state !== undefined && item.dataset.state !== "pending" && before.get(item.id) !== item.dataset.say,
  );
  if (ended.length === 0) return;
  byId("news").textContent =
    ended.length > 3 ? `${ended.length} new deliveries` : ended.map((item) => item.dataset.say).join(". ");
}

function shownDeliveries() {
  return new Map([...byId("deliveries").children].map((item) => [item.id, item.dataset.say]));
}

/** Fetches parts of the page and puts them in place. Returns the response; undefined: it failed, and the page shows why. */
async function load(address, request) {
  let response;
  try {
    response = await fetch(address, { ...request, headers: { Accept: "application/json" } });
  } catch {
    say("The emulator does not respond. Start it again.", true);
    return undefined;
  }
  if (!response.ok) {
    say(await response.text(), true);
    return undefined;
  }
  const answer = await response.json();
  for (const id of answer.reset) {
    known.delete(id);
    if (id in answer.parts) delete byId(id)?.dataset.dirty;
  }
  apply(answer.parts);
  for (const [id, text] of Object.entries(answer.items)) {
    const old = byId(id);
    if (old !== null) put(old, elementOf(text));
  }
  return answer;
}

async function show(search) {
  const answer = await load(`/emulator/page/parts${search}`);
  if (answer === undefined) return;
  document.title = answer.title;
  say("", false);
  follow();
}

function selectedRegistry() {
  return document.querySelector("#registries [aria-current]")?.id;
}

let source;

/** Follows the deliveries, and everything else that changes, of what the address names. */
function follow() {
  source?.close();
  source = new EventSource(`/emulator/page/live${location.search}`);
  let isFirst = true;
  source.addEventListener("start", ({ data }) => {
    // After a restart the token of the forms is no longer valid.
    if (data !== document.body.dataset.start) location.reload();
    byId("live").textContent = "Live";
  });
  source.addEventListener("parts", ({ data }) => {
    const before = shownDeliveries();
    const selected = selectedRegistry();
    apply(JSON.parse(data));
    // It was deleted, or is the first one: the forms change as well.
    if (selected !== selectedRegistry()) return show(location.search);
    if (!isFirst) announce(before);
    isFirst = false;
    return undefined;
  });
  source.addEventListener("error", () => {
    byId("live").textContent = "The emulator does not respond. Trying again.";
  });
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  event.preventDefault();
  if (form.getAttribute("aria-busy") === "true") return;
  const fields = new URLSearchParams(new FormData(form));
  // Fields named like a property hide it, so only attributes are safe to read.
  if (form.getAttribute("method") === "get") {
    history.pushState(null, "", `/?${fields}`);
    await show(location.search);
    return;
  }
  form.setAttribute("aria-busy", "true");
  say("Working …", false);
  const answer = await load(`${form.getAttribute("action")}${location.search}`, { method: "POST", body: fields });
  form.removeAttribute("aria-busy");
  if (answer === undefined) return;
  say(answer.message, answer.problem);
  if (!answer.problem && form.dataset.clear !== undefined) form.reset();
  if ("editor" in answer.parts) {
    if (!answer.problem && answer.message !== "") history.replaceState(null, "", answer.address);
    focusEditor(answer.problem);
  }
});

/** After a save the form is gone, so the focus goes to its title; after a refusal, to the first field that is wrong. */
function focusEditor(isProblem) {
  const field = isProblem ? byId("editor").querySelector("[aria-invalid]") : null;
  (field ?? byId("editor-title"))?.focus();
}

document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-view]");
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  const { pathname, search } = new URL(link.href);
  const isEdit = new URLSearchParams(search).has("edit");
  history.pushState(null, "", pathname + search);
  await show(search);
  if (isEdit) focusEditor(false);
  else if (document.activeElement === document.body) byId("webhooks-title").focus();
});

document.addEventListener("input", (event) => {
  const editable = event.target.closest("[data-editable]");
  if (editable !== null) editable.dataset.dirty = "";
});

addEventListener("popstate", () => show(location.search));
follow();
