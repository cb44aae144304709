import { expect, test } from "vitest";
import type { Report } from "../../src/model.ts";
import { annotations } from "../../src/report/report.ts";
import {
  create,
  diagnostic,
  outcome,
  ping,
  plan,
  refusal,
  registryReport,
  remove,
  report,
  source,
} from "./builders.ts";
import { appliedPartly, planMany } from "./samples.ts";

const short = (any: Report): readonly string[] =>
  annotations(any, "github").map(({ severity, title, message, source }) => {
    const where = source === undefined ? "nowhere" : `${source.file}:${source.line}`;
    return `${severity} ${where} ${title}: ${message.split("\n")[0]}`;
  });

test("of a plan: errors, then warnings, what apply will refuse before what is merely said", () => {
  expect(short(planMany)).toEqual([
    "error adatum.yaml:3 forbidden: Azure refused to list the webhooks (403)",
    "warning webhooks.yaml:1 too-many-deletes: apply will refuse: it would delete 3 of 4 owned webhooks, more than 50%",
    "warning webhooks.yaml:12 adopt-needs-consent: apply will refuse: promote has no owner, and more than the stamp would change",
    "warning webhooks.yaml:20 scope-without-tag: the scope foo means foo:latest",
    "warning nowhere not-checked: the quota was not checked: this identity may not read usages",
  ]);
});

test("of an apply: failed changes and failed pings", () => {
  expect(short(appliedPartly)).toEqual([
    "error webhooks.yaml:12 replace mirrorNorth failed: Azure responded with 500 to the create",
    "error webhooks.yaml:12 update promote failed: promote was changed by someone else after the plan was made",
    "error webhooks.yaml:12 ping of deployStaging failed: no response within 30 s",
  ]);
});

test("of a refused apply: errors, at the registry where a delete has no place", () => {
  const refused = report({
    command: "apply",
    registries: [registryReport({ plan: plan([], { refusals: [refusal()] }) })],
  });
  expect(short(refused)).toEqual([
    "error webhooks.yaml:1 too-many-deletes: apply refused: it would delete 3 of 4 owned webhooks, more than 50%",
  ]);
  const failed = registryReport({
    plan: plan([remove("oldNotifier")]),
    outcomes: [outcome(remove("oldNotifier"), "failed", { diagnostic: diagnostic() })],
  });
  expect(annotations(report({ command: "apply", registries: [failed] }), "github")[0]?.source).toEqual(failed.source);
});

test("a message says what to do on its next lines", () => {
  expect(annotations(report({ diagnostics: [diagnostic({ help: "Ask\nsomebody.", source })] }), "github")).toEqual([
    {
      severity: "error",
      title: "forbidden",
      message: "Azure refused to list the webhooks (403)\nAsk\nsomebody.",
      source,
    },
  ]);
});

test.each([
  [9, 9, undefined],
  [10, 10, "1 more"],
  [250, 10, "241 more"],
])("%i of a kind are %i annotations", (count, shown, last) => {
  const names = Array.from({ length: count }, (_, index) => `hook${index}`);
  const many = report({
    command: "apply",
    diagnostics: names.map((name) => diagnostic({ severity: "warning", message: name })),
    registries: [
      registryReport({
        plan: plan(names.map((name) => create(name))),
        outcomes: names.map((name) => outcome(create(name))),
        pings: names.map((name) => ping(name, "failed")),
      }),
    ],
  });
  for (const severity of ["error", "warning"]) {
    const found = annotations(many, "github").filter((one) => one.severity === severity);
    expect(found).toHaveLength(shown);
    if (last !== undefined) expect(found.at(-1)?.title).toBe(last);
  }
});
