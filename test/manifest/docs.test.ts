import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import schema from "../../schemas/webhooks.schema.json" with { type: "json" };
import { expandLocations } from "../../src/manifest/manifest.ts";
import { read } from "./read.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/manifest.md"), "utf8");
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

describe("every example of docs/manifest.md is valid, without a warning", () => {
  test.each(examples.map((text) => [text.match(/^ {2}\w+:/m)?.[0].trim() ?? "", text]))("%s", (_name, text) => {
    const { desired, diagnostics } = read(text, { environment: undefined });
    expect(diagnostics).toEqual([]);
    expect(desired.length).toBeGreaterThan(0);
  });

  test("there are many", () => {
    expect(examples.length).toBeGreaterThan(7);
  });
});

test("the names that the page gives for expanded webhooks are those that the tool gives", () => {
  const names = examples.flatMap((text) =>
    read(text, { environment: undefined }).desired.flatMap((one) =>
      expandLocations(one, ["westeurope"]).webhooks.flatMap(({ name, expandedFrom }) =>
        expandedFrom === undefined ? [] : [name],
      ),
    ),
  );
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    if (!name.startsWith("audit")) expect(page).toContain(`\`${name}\``);
  }
});

test("the page has every key of a webhook, and links to its own headings only", () => {
  for (const key of Object.keys(schema.definitions.webhook.properties)) expect(page).toContain(key);
  const headings = [...page.matchAll(/^## (.*)$/gm)].map((match) =>
    (match[1] ?? "").toLowerCase().replaceAll(" ", "-"),
  );
  for (const [, anchor = ""] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor);
});
