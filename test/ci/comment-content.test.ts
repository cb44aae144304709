/** What a comment says: the next step, and how many digests it carries. */
import { describe, expect, test } from "vitest";
import { commentContent } from "../../src/ci/comment.ts";
import type { Event } from "../../src/ci/event.ts";
import { readEvent } from "../../src/ci/github/event.ts";
import { readInputs } from "../../src/ci/github/inputs.ts";
import { writeMarker } from "../../src/ci/marker.ts";
import { nextStep } from "../../src/ci/next-step.ts";
import type { Plan, Report } from "../../src/model.ts";
import { create, noOp, outcome, plan, refusal, registryInfo, registryReport, report } from "../report/builders.ts";

const pull = readEvent({ GITHUB_EVENT_NAME: "pull_request" }, {});
const push = readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" }, { after: "a".repeat(40) });
const inputs = readInputs({ "INPUT_REQUIRE-REVIEWED-PLAN": "true" }, push);

const contentOf = (given: Report, event: Event, job = inputs) =>
  commentContent(given, { event, frontEnd: "github", mostComment: 65_000, mostSummary: 1_000_000 }, job);

/** A report of these plans, each of another registry. */
function planned(plans: readonly Plan[], more: Partial<Report> = {}): Report {
  const registries = plans.map((each, index) => registryReport({ registry: `contoso${index}`, plan: each }));
  return report({ command: "plan", exitCode: 0, registries, ...more });
}

describe("what comes next", () => {
  const fine = plan([create("deploy")]);
  const limited = plan([create("deploy")], { refusals: [refusal({ consentable: true })] });
  const impossible = plan([create("deploy")], { refusals: [refusal({ consentable: false })] });
  const idle = plan([noOp("deploy")], { refusals: [refusal({ consentable: false })] });

  test.each([
    ["changes", [fine], false, "apply makes these changes."],
    ["reviewed changes", [fine], true, "apply makes these changes, and no others."],
    ["a limit", [limited], false, "apply refuses this while a reason above remains."],
    ["a limit, and a review", [limited], true, "apply makes these changes, and no others."],
    ["what no review allows", [impossible], true, "apply refuses this while a reason above remains."],
    [
      "what no review allows, in one of two registries",
      [fine, impossible],
      true,
      "apply makes these changes, and no others. It refuses those of 1 registry while a reason above remains.",
    ],
    ["a refusal of a registry without changes", [fine, idle], false, "apply makes these changes."],
  ])("of %s", (_, plans, mergeConsents, sentence) => {
    const next = nextStep(planned(plans, { mergeConsents }), pull, inputs);
    expect(next).toBe(`After the merge into the default branch, ${sentence}`);
  });
});

describe("a comment", () => {
  const names = (count: number) => Array.from({ length: count }, (_, index) => `hook${index}`);
  const registries = (count: number, changes: number) =>
    names(count).map((name) =>
      plan(changes === 0 ? [noOp("same")] : names(changes).map((hook) => create(`${name}${hook}`)), {
        registry: registryInfo(name),
      }),
    );

  test.each([
    ["500 changes, one by one", registries(1, 500), 1, 500],
    ["501 changes, as a whole", registries(1, 501), 1, 1],
    ["changes in a registry, beside 100 without", [...registries(100, 0), ...registries(1, 600)], 101, 1],
    ["changes in 500 registries", registries(500, 2), 500, 500],
    ["changes in more registries than it has room for", registries(1500, 2), 500, 500],
    ["registries without number, and without changes", registries(1500, 0), 500, 0],
  ])("carries %s, and is never too long", (_, plans, parts, digests) => {
    const said = contentOf(planned(plans), pull, inputs);
    expect(said.parts).toHaveLength(parts);
    expect(said.parts.flatMap((part) => part.digests)).toHaveLength(digests);
    const mark = writeMarker({ key: "k".repeat(32), content: said.content, parts: said.parts });
    expect(`${mark}\n${said.markdown}`.length).toBeLessThan(65_536);
    // An apply's text has to fit whatever its comment carries.
    const applied = planned(plans, { command: "apply", result: "applied" });
    const made = applied.registries.map((part) => ({
      ...part,
      outcomes: part.plan?.changes.flatMap((change) => (change.action === "no-op" ? [] : [outcome(change)])) ?? [],
    }));
    const after = contentOf({ ...applied, registries: made }, push, inputs);
    expect(after.parts).toHaveLength(plans.length);
    expect(`${mark}\n${after.markdown}`.length).toBeLessThan(65_536);
    expect(after.parts.every((part) => part.applied && part.digests.length === 0)).toBe(true);
  });

  test.each([
    ["one by one", 400],
    ["as a whole", 501],
  ])("of an apply that ends half-way carries what is left, %s", (_, left) => {
    const changes = names(left + 1).map((name) => create(name));
    const outcomes = changes.map((change, index) => outcome(change, index === 0 ? "done" : "not-begun"));
    const part = registryReport({ plan: plan(changes), outcomes, exitCode: 5 });
    const half = report({ command: "apply", exitCode: 5, registries: [part] });
    const digests = (event: typeof push, given = inputs) => contentOf(half, event, given).parts[0]?.digests;
    expect(digests(push)).toHaveLength(left > 500 ? 1 : left);
    // Nobody reviewed it where no review is required, or where a digest stood for one, once.
    expect(digests(push, readInputs({}, push))).toEqual([]);
    expect(digests(push, { ...inputs, settings: { ...inputs.settings, expectDigest: "d" } })).toEqual([]);
    expect(digests(pull)).toEqual([]);
  });
});

describe("a review is spent", () => {
  const [one, two] = [create("deploy"), create("mirror")];
  const changes = plan([one, two]);

  test.each([
    ["where all is done", changes, [outcome(one), outcome(two, "already")], 0, true],
    ["where a ping alone failed", changes, [outcome(one), outcome(two)], 6, true],
    ["where nothing was to be done", plan([noOp("deploy")]), [], 0, true],
    ["not where something failed", changes, [outcome(one), outcome(two, "failed")], 5, false],
    ["not where something was rolled back", changes, [outcome(one), outcome(two, "rolled-back")], 6, false],
    ["not where one was put back", changes, [outcome(one), outcome(two, "done", { restored: "restored" })], 0, false],
    ["not where the run broke off", changes, [outcome(one), outcome(two, "in-flight")], 0, false],
    ["not where it was refused", changes, [], 4, false],
    ["not where it was refused, though nothing was to be done here", plan([noOp("deploy")]), [], 4, false],
  ] as const)("%s", (_, given, outcomes, exitCode, spent) => {
    const part = registryReport({ plan: given, outcomes, exitCode });
    const apply = report({ command: "apply", exitCode, registries: [part] });
    expect(contentOf(apply, push, inputs).parts).toMatchObject([{ applied: spent }]);
    expect(contentOf({ ...apply, complete: false }, push, inputs).parts).toMatchObject([{ applied: false }]);
  });
});
