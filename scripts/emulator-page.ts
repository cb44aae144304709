/** Takes the pictures of the emulator's page for the documentation, in light and in dark. Needs Chromium (Debian: apt-get install chromium). */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { startEmulator } from "../src/emulator/emulator.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const deploy = await endpoint(200);
const audit = await endpoint(503);
const emulator = await startEmulator({ seed: seed(deploy.url, audit.url) });
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await browser.newPage({ viewport: { width: 1400, height: 980 }, colorScheme });
    await page.goto(emulator.ready.pageUrl);
    await page.getByText("Live", { exact: true }).waitFor();
    if (colorScheme === "light") await play(page);
    await page.locator("#deliveries summary", { hasText: "503" }).first().click();
    await page.screenshot({ path: join(root, `docs/images/emulator-page-${colorScheme}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await emulator.close();
  deploy.server.close();
  audit.server.close();
}

/** Pings a webhook, then pushes an image: one endpoint accepts it, the other is overloaded. */
async function play(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Ping deployStaging" }).click();
  await page.getByText("Ping of deployStaging: 200 OK.").waitFor();
  await page.getByLabel("Tag", { exact: true }).fill("v1.4.2");
  await page.getByRole("button", { name: "Push", exact: true }).click();
  await page.getByText(/^Delivered to/).waitFor();
}

function seed(deployUrl: string, auditUrl: string): object {
  return {
    registries: [
      {
        name: "contoso",
        replications: ["eastus"],
        webhooks: {
          audit: { serviceUri: `${auditUrl}/events`, actions: ["push", "delete"] },
          deployStaging: {
            serviceUri: `${deployUrl}/hooks/acr?key=of-the-picture`,
            customHeaders: { Authorization: "Bearer token-of-the-picture" },
            scope: "storefront:*",
          },
        },
      },
      { name: "fabrikam", sku: "Basic", location: "northeurope" },
    ],
  };
}

async function endpoint(status: number): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      response.writeHead(status, { "Content-Type": "application/json" });
      response.end(status === 200 ? '{"accepted":true}' : '{"error":"queue is full"}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
