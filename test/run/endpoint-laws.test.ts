/** Laws of endpoints over whole runs: whatever the apps and rights are, no password or key leaves the process but to Azure. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { maskedForms } from "../../src/ci/mask.ts";
import { renderJUnit } from "../../src/interchange/junit.ts";
import type { Report } from "../../src/model.ts";
import { annotations, renderReport } from "../../src/report/report.ts";
import { manifestOf, startJob } from "../azure/job.ts";

const secret = fc
  .array(fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), {
    minLength: 20,
    maxLength: 60,
  })
  .map((letters) => letters.join(""));

const world = fc.record({
  password: secret,
  slotPassword: secret,
  key: secret,
  uniqueHostName: fc.boolean(),
  scmBasicAuth: fc.constantFrom("on", "on", "on", "off"),
  credentialsRedacted: fc.constantFrom(false, false, false, true),
  redactedForm: fc.constantFrom("REDACTED", "empty"),
  functionKeys: fc.constantFrom("flat", "nested"),
  state: fc.constantFrom("Running", "Running", "Stopped"),
  deny: fc.subarray(
    [
      "*/config/list/action",
      "*/listkeys/action",
      "*/config/read",
      "Microsoft.Web/sites/read",
      "*/getCallbackConfig/action",
    ],
    { maxLength: 1 },
  ),
  isReset: fc.boolean(),
} as const);

const manifest = manifestOf("contoso", [
  "deploy: {endpoint: {appService: storefront}}",
  "deployStaging: {endpoint: {appService: storefront, slot: staging}}",
  "notify: {endpoint: {functionApp: contoso-build, function: onPush}}",
]);

function renderings(report: Report): string {
  const texts = (["text", "json", "markdown"] as const).map((format) => renderReport(report, format, { color: true }));
  return [...texts, renderJUnit(report), JSON.stringify(annotations(report, "github"))].join("\n");
}

test("no output has a password or key, each is masked, and only the app's own host is written", async () => {
  await fc.assert(
    fc.asyncProperty(world, async ({ deny, isReset, ...given }) => {
      const { password, slotPassword, key, uniqueHostName, scmBasicAuth, state, ...switches } = given;
      const sites = [
        {
          name: "storefront",
          password,
          uniqueHostName,
          scmBasicAuth,
          state,
          slots: { staging: { password: slotPassword } },
        },
        { name: "contoso-build", functions: { onPush: { keys: { default: key } } } },
      ];
      await using job = await startJob({ seed: { registries: [{ name: "contoso" }], sites }, switches });
      const { control } = job.emulator;
      const masked = new Set<string>();
      const host = { mask: (value: { reveal(): string }) => void masked.add(value.reveal()) };
      const reports = [await job.run("apply", manifest, { ping: ["none"] }, host)];
      if (isReset) await control.resetPassword("storefront");
      control.set({ deny });
      for (const command of ["plan", "drift", "apply", "deliveries", "redeliver"] as const)
        reports.push(await job.run(command, manifest, command === "redeliver" ? { since: ["1h"] } : {}, host));

      const written = control.webhooks("contoso");
      const hosts = control.sites().flatMap(({ scmHost, defaultHostName }) => [scmHost, defaultHostName]);
      for (const { serviceUri, customHeaders } of written) {
        expect(hosts).toContain(new URL(serviceUri).host);
        const { password: live } = new URL(serviceUri);
        for (const value of [live, ...customHeaders.values()]) if (value !== "") expect(masked).toContain(value);
      }
      const secrets = new Set([
        password,
        slotPassword,
        key,
        ...written.map(({ serviceUri }) => new URL(serviceUri).password),
      ]);
      for (const report of reports) {
        const text = renderings(report);
        for (const one of secrets)
          for (const form of one === "" ? [] : maskedForms(one)) expect(text).not.toContain(form);
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);
