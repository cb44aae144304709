import { expect, test } from "vitest";
import type { Report } from "../../src/model.ts";
import { renderMarkdown, renderReport } from "../../src/report/report.ts";
import { diagnostic, report } from "./builders.ts";
import * as samples from "./samples.ts";

const { planOne, planMany, planNothing, applied, appliedPartly, applyRefused, applyStopped } = samples;
const { drifted, pinged, valid, invalid } = samples;

const reports: Readonly<Record<string, Report>> = {
  "plan-one": planOne,
  "plan-many": planMany,
  "plan-nothing": planNothing,
  applied,
  "applied-partly": appliedPartly,
  "apply-refused": applyRefused,
  "apply-stopped": applyStopped,
  drifted,
  pinged,
  valid,
  invalid,
};

const endings = { text: "txt", json: "json", markdown: "md" } as const;

for (const [name, sample] of Object.entries(reports)) {
  for (const format of ["text", "json", "markdown"] as const) {
    test(`${name} as ${format}`, async () => {
      const rendered = renderReport(sample, format, { color: false });
      if (format === "json") JSON.parse(rendered);
      await expect(rendered).toMatchFileSnapshot(`../golden/report/${name}.${endings[format]}`);
    });
  }
}

test("an error outside of any manifest", () => {
  const nothing = report({ command: "validate", exitCode: 3, diagnostics: [diagnostic({ code: "no-manifest" })] });
  expect(renderReport(nothing, "text", { color: false })).toBe("invalid — 1 error outside of the manifests\n");
});

test("in colour", async () => {
  const rendered = `${renderReport(planOne, "text", { color: true })}${renderReport(appliedPartly, "text", { color: true })}`;
  await expect(rendered.replaceAll("\u001b", "ESC")).toMatchFileSnapshot("../golden/report/color.txt");
});

test("a comment with all options, cut to fit", async () => {
  const comment = renderMarkdown(planMany, {
    frontEnd: "github",
    limit: 2000,
    title: "Registry webhooks of production",
    runUrl: "https://github.com/contoso/storefront/actions/runs/1",
    nextStep: "Merging this pull request applies the plan.",
  });
  await expect(comment).toMatchFileSnapshot("../golden/report/comment-cut.md");
});
