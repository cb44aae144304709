import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Emulator, startEmulator } from "../../src/emulator/emulator.ts";
import { arm } from "./client.ts";
import { type Endpoint, startEndpoint } from "./endpoint.ts";

const executablePath = "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);
const hostile = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>";

let browser: Browser | undefined;
let endpoint: Endpoint;
let emulator: Emulator;
let page: Page;
let status = 200;
let body = "ok";
/** Errors of the console and of scripts, and how often a page was loaded. */
const seen = { problems: [] as string[], loads: 0 };

beforeAll(async () => {
  if (!hasBrowser) {
    process.stderr.write(
      "chromium is not installed here: the page was not tried in a browser (Debian: apt-get install chromium)\n",
    );
    return;
  }
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  endpoint = await startEndpoint((response) => {
    response.writeHead(status, { "Content-Type": "text/plain" });
    response.end(body);
  });
});
afterAll(async () => {
  await browser?.close();
  await endpoint?.close();
});
afterEach(async () => {
  status = 200;
  body = "ok";
  await page?.close();
  await emulator?.close();
});

/** A test in the browser. Without one, the output shows what was not checked. */
function inBrowser(name: string, play: () => Promise<void>): void {
  test(name, async () => {
    if (hasBrowser) await play();
  });
}

/** Opens the page of a new emulator and waits until it follows what happens. */
async function open(seed: object = { registries: [{ name: "contoso" }] }): Promise<void> {
  emulator = await startEmulator({ seed });
  page = (await browser?.newPage()) as Page;
  seen.problems = [];
  page.on("console", (message) => {
    if (message.type() === "error") seen.problems.push(message.text());
  });
  page.on("pageerror", (error) => seen.problems.push(String(error)));
  await page.goto(emulator.ready.pageUrl);
  await page.getByText("Live", { exact: true }).waitFor();
  seen.loads = 0;
  page.on("load", () => {
    seen.loads += 1;
  });
}

async function createWebhook(name: string, uri: string): Promise<void> {
  await page.getByLabel("Webhook name").fill(name);
  await page.getByLabel("Service URI").fill(uri);
  await page.getByLabel("Custom headers").fill("Authorization: Bearer s3cret-value");
  await page.getByRole("button", { name: "Create webhook" }).click();
  await page.getByRole("status").getByText(`Created webhook ${name}.`).waitFor();
}

const deliveries = () => page.locator("#deliveries > li");

describe("in a browser", () => {
  inBrowser("a webhook's life, without a reload: create, ping, push, a failure, edit, delete", async () => {
    await open();
    await createWebhook("deploy", `${endpoint.url}/hooks/s3cret-value`);
    await page.getByRole("button", { name: "Ping deploy" }).click();
    await page.getByRole("status").getByText("Ping of deploy: 200 OK.").waitFor();

    await page.getByLabel("Tag", { exact: true }).fill("v1");
    await page.getByRole("button", { name: "Push", exact: true }).click();
    await page.getByRole("status").getByText("Delivered to deploy 200.").waitFor();
    await deliveries().getByText("push storefront:v1", { exact: true }).waitFor();
    expect(endpoint.received.at(-1)?.body).toContain('"tag":"v1"');

    status = 500;
    body = "broken";
    await page.getByRole("button", { name: "Push", exact: true }).click();
    await page.getByRole("alert").getByText("Delivered to deploy 500.").waitFor();
    await expect.poll(() => deliveries().count()).toBe(3);
    await deliveries().first().locator("summary").click();
    await deliveries().first().getByText("broken", { exact: true }).waitFor();
    expect(await deliveries().first().locator("summary").textContent()).toContain("500 Internal Server Error");
    expect(await page.locator("#webhooks").textContent()).toContain("500 Internal Server Error");

    await page.getByRole("link", { name: "Edit deploy" }).click();
    await page.getByLabel("disabled").check();
    await page.getByRole("button", { name: "Save webhook" }).click();
    await page.getByRole("status").getByText("Saved webhook deploy.").waitFor();
    expect(emulator.control.webhooks("contoso")[0]).toMatchObject({
      status: "disabled",
      serviceUri: `${endpoint.url}/hooks/s3cret-value`,
    });

    await page.getByRole("link", { name: "Edit deploy" }).click();
    await page.getByText("Delete webhook").click();
    await page.getByRole("button", { name: "Delete deploy" }).click();
    await page.getByRole("status").getByText("Deleted webhook deploy.").waitFor();
    await page.getByText("No webhooks.").waitFor();
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("what others do appears by itself, and is read out", async () => {
    await open();
    await emulator.control.put("contoso", "deploy", { serviceUri: endpoint.url });
    await page.getByRole("rowheader", { name: "deploy" }).waitFor();
    await emulator.control.emit({ registry: "contoso", action: "push", repository: "storefront", tag: "v2" });
    await page.getByRole("log").getByText("deploy: push storefront:v2, 200 OK").waitFor();
    emulator.control.fault({ do: "cut", at: 3 });
    await page.getByText("do=cut, at=3").waitFor();
    emulator.control.set({ throttle: true });
    await expect.poll(() => page.getByLabel("throttle").isChecked()).toBe(true);
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("a delivery stays open, revealed and focused while others arrive", async () => {
    await open();
    await createWebhook("deploy", endpoint.url);
    await page.getByRole("button", { name: "Ping deploy" }).click();
    await deliveries().first().locator("summary").click();
    const first = page.locator(`[id="${await deliveries().first().getAttribute("id")}"]`);
    expect(await first.textContent()).not.toContain("s3cret-value");
    await first.getByRole("button", { name: "Show secrets" }).click();
    await first.getByText("Bearer s3cret-value").waitFor();
    await first.getByRole("button", { name: "Hide secrets" }).focus();
    await emulator.control.emit({ registry: "contoso", action: "push", repository: "storefront", tag: "v3" });
    await deliveries().getByText("push storefront:v3", { exact: true }).waitFor();
    expect(await first.getByText("Bearer s3cret-value").isVisible()).toBe(true);
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Hide secrets");
    await page.keyboard.press("Enter");
    await first.getByRole("button", { name: "Show secrets" }).waitFor();
    expect(await first.textContent()).not.toContain("s3cret-value");
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("hostile names, values and bodies are text", async () => {
    body = hostile;
    await open({
      registries: [
        {
          name: "contoso",
          webhooks: {
            deploy: {
              serviceUri: endpoint.url,
              scope: hostile,
              events: [{ action: "push", repository: hostile, tag: hostile, reason: hostile, response: hostile }],
            },
          },
        },
      ],
    });
    await page.getByLabel("Repository", { exact: true }).fill(hostile);
    await page.getByRole("button", { name: "Push", exact: true }).click();
    await page.getByRole("status").getByText("Delivered to deploy 200.").waitFor();
    await page.getByRole("button", { name: "Ping deploy" }).click();
    await expect.poll(() => deliveries().count()).toBe(3);
    for (const delivery of await deliveries().all()) {
      await delivery.locator("summary").click();
      await delivery.locator("pre").last().getByText(hostile).waitFor();
    }
    await page.getByLabel("Find by name").fill(hostile);
    await page.getByRole("button", { name: "Find" }).click();
    await page.getByText(`0 webhooks with "${hostile}" in the name`).waitFor();
    expect(await page.locator("img, #deliveries script").count()).toBe(0);
    expect(await page.title()).not.toContain("owned");
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("another site's form and fetch are refused", async () => {
    await open({ registries: [{ name: "contoso", webhooks: { deploy: { serviceUri: endpoint.url } } }] });
    const before = endpoint.received.length;
    const { pageUrl } = emulator.ready;
    const token = await page.locator('input[name="token"]').first().inputValue();
    const fields = `token=${token}&registry=contoso&webhook=deploy`;
    const other = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<form method="post" action="${pageUrl}emulator/page/ping">${fields
          .split("&")
          .map((each) => `<input name="${each.split("=")[0]}" value="${each.split("=")[1]}">`)
          .join("")}<button>Go</button></form>`,
      );
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    try {
      await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
      const fetched = await page.evaluate(
        `fetch(${JSON.stringify(`${pageUrl}emulator/page/parts`)}).then(() => "read", () => "refused")`,
      );
      expect(fetched).toBe("refused");
      await page.getByRole("button", { name: "Go" }).click();
      await page.getByText("The page does not accept requests from other sites.").waitFor();
    } finally {
      await new Promise((resolve) => {
        other.close(resolve);
        other.closeAllConnections();
      });
    }
    expect(endpoint.received).toHaveLength(before);
  });

  inBrowser("without JavaScript a form answers with the page", async () => {
    emulator = await startEmulator({
      seed: { registries: [{ name: "contoso", webhooks: { deploy: { serviceUri: endpoint.url } } }] },
    });
    page = (await browser?.newPage({ javaScriptEnabled: false })) as Page;
    await page.goto(emulator.ready.pageUrl);
    const before = endpoint.received.length;
    await page.getByRole("button", { name: "Ping deploy" }).click();
    await page.getByRole("button", { name: "Ping deploy" }).waitFor();
    expect(await page.textContent("body")).not.toContain("does not accept");
    expect(endpoint.received).toHaveLength(before + 1);
  });

  inBrowser("a refused form says why, names the field, and keeps what was typed", async () => {
    await open();
    await page.getByLabel("Webhook name").fill("abc");
    await page.getByLabel("Service URI").fill(endpoint.url);
    await page.getByRole("button", { name: "Create webhook" }).click();
    await page.getByRole("alert").getByText("5 to 50 alphanumeric characters").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("webhook-name");
    expect(await page.getByLabel("Webhook name").getAttribute("aria-invalid")).toBe("true");
    expect(await page.getByLabel("Service URI").inputValue()).toBe(endpoint.url);
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("the keyboard is enough, and every control has a name", async () => {
    await open({ registries: [{ name: "contoso", webhooks: { deploy: { serviceUri: endpoint.url } } }] });
    await page.getByText("Show all switches").focus();
    await page.keyboard.press("Enter");
    const unnamed = await page.evaluate(`[...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
      .filter((field) => field.labels.length === 0).map((field) => field.outerHTML)`);
    expect(unnamed).toEqual([]);
    await page.getByRole("button", { name: "Ping deploy" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("Ping of deploy: 200 OK.").waitFor();
    // The row was replaced to show the delivery.
    await page.getByRole("cell", { name: "200 OK" }).waitFor();
    expect(await page.evaluate("document.activeElement.textContent")).toContain("Ping deploy");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Edit webhook deploy" }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "Create webhook in contoso" }).waitFor();
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("a first registry brings its forms, and the next one takes over when it is deleted", async () => {
    await open({ registries: [], resourceGroups: [{ name: "rg-containers", location: "westeurope" }] });
    await page.getByText("There are no registries.").waitFor();
    const send = await arm(emulator);
    const { subscriptionId } = emulator.ready;
    const path = (name: string): string =>
      `/subscriptions/${subscriptionId}/resourceGroups/rg-containers/providers/Microsoft.ContainerRegistry/registries/${name}?api-version=2025-11-01`;
    await send("PUT", path("contoso"), { location: "westeurope", sku: { name: "Basic" } });
    await page.getByRole("heading", { name: "Create webhook in contoso" }).waitFor();
    await createWebhook("deploy", endpoint.url);
    await send("PUT", path("fabrikam"), { location: "westeurope", sku: { name: "Basic" } });
    await send("DELETE", path("contoso"));
    await page.getByRole("heading", { name: "Create webhook in fabrikam" }).waitFor();
    await createWebhook("second", endpoint.url);
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("what somebody types in the switches is not overwritten", async () => {
    await open();
    await page.getByText("Show all switches").click();
    await page.getByLabel("latencyMs").fill("5");
    emulator.control.set({ throttle: true });
    await emulator.control.put("contoso", "deploy", { serviceUri: endpoint.url });
    await page.getByRole("rowheader", { name: "deploy" }).waitFor();
    expect(await page.getByLabel("latencyMs").inputValue()).toBe("5");
    await page.getByRole("button", { name: "Save switches" }).click();
    await page.getByRole("status").getByText("Saved the switches.").waitFor();
    expect(emulator.control.switches().latencyMs).toBe(5);
    expect(seen).toEqual({ problems: [], loads: 0 });
  });

  inBrowser("over TLS: after a restart on the same port the page reloads by itself", async () => {
    emulator = await startEmulator();
    page = (await browser?.newPage({ ignoreHTTPSErrors: true })) as Page;
    const { armEndpoint } = emulator.ready;
    await page.goto(`${armEndpoint}/`);
    await page.getByText("Live", { exact: true }).waitFor();
    await emulator.close();
    await page.getByText("The emulator does not respond. Trying again.").waitFor();
    const reloaded = page.waitForEvent("load");
    emulator = await startEmulator({
      port: Number(new URL(armEndpoint).port),
      seed: { registries: [{ name: "fabrikam" }] },
    });
    await reloaded;
    await page.getByRole("link", { name: "fabrikam" }).waitFor();
  });
});
