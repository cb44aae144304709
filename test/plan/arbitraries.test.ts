import fc from "fast-check";
import { expect, test } from "vitest";
import { readManifests } from "../../src/manifest/manifest.ts";
import type { Desired } from "../../src/model.ts";
import { makePlan } from "../../src/plan/plan.ts";
import { type Scenario, scenarios } from "./arbitraries.ts";

/** The scenario's manifest, written to a file and read as the product reads it. */
function readBack({ manifest, environment }: Scenario): readonly Desired[] {
  const content = new TextEncoder().encode(JSON.stringify(manifest));
  const settings = { environment, env: [], allowedHosts: undefined, allowedHostsRequired: false, owners: [] };
  const { desired, diagnostics } = readManifests([{ path: "webhooks.yaml", content }], settings);
  expect(diagnostics.filter((diagnostic) => diagnostic.severity === "error")).toEqual([]);
  return desired;
}

/** A plan as JSON, without the places and texts that only a real file has. */
function asJson(scenario: Scenario, desired: Desired): unknown {
  const text = JSON.stringify(makePlan({ ...scenario, desired }), (key, part: unknown) =>
    ["source", "why", "message"].includes(key) ? undefined : part instanceof Map ? [...part] : part,
  );
  return JSON.parse(text);
}

test("a generated manifest is a valid file, and means what the scenario says", () => {
  fc.assert(
    fc.property(scenarios({ withUnknowns: true }), (scenario) => {
      const [desired, ...more] = readBack(scenario);
      expect(more).toEqual([]);
      expect(desired && asJson(scenario, desired)).toEqual(asJson(scenario, scenario.desired));
    }),
    { numRuns: 300 },
  );
});
