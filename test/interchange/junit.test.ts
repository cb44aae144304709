import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderJUnit } from "../../src/interchange/junit.ts";
import * as arbitrary from "../report/arbitraries.ts";
import { diagnostic, registryReport, report } from "../report/builders.ts";
import * as samples from "../report/samples.ts";
import { problemsOf } from "./xml.ts";

const { planMany, applied, appliedPartly, applyRefused, applyStopped, drifted, pinged, valid, invalid } = samples;

describe("JUnit XML", () => {
  test.each(
    Object.entries({ planMany, applied, appliedPartly, applyRefused, applyStopped, drifted, pinged, valid, invalid }),
  )("of %s is valid, and as recorded", async (name, sample) => {
    const xml = renderJUnit(sample);
    expect(await problemsOf(xml)).toEqual([]);
    await expect(xml).toMatchFileSnapshot(`../golden/interchange/junit-${name}.xml`);
  });

  test("is refused by the schema if it has another attribute", async () => {
    const broken = renderJUnit(pinged).replace("<testcase ", '<testcase mood="good" ');
    expect(await problemsOf(broken)).not.toEqual([]);
  });

  test("has a failure for a failed ping, and passes for one that passed", () => {
    const pings = pinged.registries.flatMap((part) => part.pings);
    const failed = pings.filter(({ verdict }) => verdict === "failed");
    expect(failed.length).toBeGreaterThan(0);
    expect(renderJUnit(pinged).match(/<failure /g)).toHaveLength(failed.length);
  });

  test("shows the error of a run that ended before any registry", () => {
    const xml = renderJUnit(
      report({ command: "drift", exitCode: 1, diagnostics: [diagnostic({ code: "login-failed" })] }),
    );
    expect(xml).toContain('<testsuite name="run" tests="1" failures="0" errors="1" skipped="0"');
    expect(xml).toContain('type="login-failed"');
  });

  test("is well-formed whatever the texts are, and contains no secret", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary.report, async (any) => {
        const xml = renderJUnit({ ...any, startedAt: "2026-01-02T03:04:05.678Z" });
        expect(await problemsOf(xml)).toEqual([]);
        expect(xml).not.toContain(arbitrary.plantedSecret);
      }),
      { numRuns: 40 },
    );
  });

  test("keeps markup and invisible characters of a name as text", async () => {
    const name = `a"b<c>&'\u0000\u001b\ufffe\ud800]]>`;
    const xml = renderJUnit(
      report({ command: "validate", registries: [registryReport({ registry: name, plan: undefined })] }),
    );
    expect(await problemsOf(xml)).toEqual([]);
    expect(xml).toContain("a&quot;b&lt;c&gt;&amp;&apos;&lt;U+0000&gt;&lt;U+001B&gt;\ufffd&lt;U+D800&gt;]]&gt; (");
  });
});
