/** docs/app-service.md, run: its manifest, its workflow's setting and its output. */
import { readFile, writeFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { startWorld } from "./world.ts";

const path = "docs/app-service.md";
const seed = {
  registries: [{ name: "contoso" }],
  sites: [{ name: "storefront", slots: { staging: {} } }],
};

/** The code blocks of a language, without the indentation of the list they are in. */
function blocks(page: string, language: string): readonly string[] {
  return [...page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, "gm"))].map(
    ([, indent = "", text = ""]) => text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
}

it("the page's manifest plans as printed, applies, and survives a password reset", async () => {
  const page = await readFile(path, "utf8");
  const manifest = blocks(page, "yaml").find((text) => text.startsWith("# webhooks.yaml")) ?? "";
  const [step] = parse(blocks(page, "yaml").find((text) => text.includes("allowed-endpoints")) ?? "");
  const [session = ""] = blocks(page, "console");
  const allowed = String(step.with["allowed-endpoints"]).trim().replaceAll("\n", ",");
  const command = `acr-webhooks plan --allowed-endpoints ${allowed}`;
  await using w = await startWorld({ seed });
  await w.file("webhooks.yaml", manifest);

  const planned = await w.cli(["plan", "--allowed-endpoints", allowed]);
  expect(planned.code, planned.stderr).toBe(0);
  const printed = `$ ${command}\n${planned.stdout.trimEnd()}\n`.replace(/[0-9a-f]{64}/, "(64 characters)");
  if (process.env["UPDATE_DOCS"] !== undefined)
    await writeFile(
      path,
      page.replace(/^ *\$ acr-webhooks plan[\s\S]*?(?=^ *```$)/m, printed.replaceAll(/^(?=.)/gm, "   ")),
    );
  else expect(session).toBe(printed);

  expect((await w.cli(["apply", "--yes", "--allowed-endpoints", allowed])).code).toBe(0);
  await w.emulator.control.resetPassword("storefront");
  expect((await w.cli(["drift"])).code).toBe(2);
  expect((await w.cli(["apply", "--yes"])).code).toBe(0);
  const deliveries = await w.emulator.control.emit({ action: "push", repository: "storefront", tag: "stable" });
  expect(deliveries.map((one) => JSON.stringify(one)).join("\n")).toMatch(/202/);
  expect(w.emulator.control.sites().map(({ restarts }) => restarts)).toEqual([1, 1]);
});
