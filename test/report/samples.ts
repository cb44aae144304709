/** One rich report of each kind, for the golden files. */
import type { Report } from "../../src/model.ts";
import {
  adopt,
  cannotKnow,
  create,
  diagnostic,
  field,
  noOp,
  outcome,
  ping,
  plan,
  refusal,
  registryInfo,
  registryReport,
  remove,
  replace,
  report,
  source,
  update,
} from "./builders.ts";

const unmanaged = [
  { name: "vscodeHook", reason: "other-owner", message: 'it belongs to "contoso/tools"' },
  {
    name: "webappstorefront",
    reason: "not-owned",
    message: "it has no acr-webhooks-owner tag (created by ops@contoso.com); App Service names its webhooks like this",
  },
] as const;

const auditDeletes = create("auditDeletes");
const deployStaging = update("deployStaging", [
  field("status", "disabled", "enabled"),
  field("scope", null, "storefront:*"),
  field("actions", ["push"], ["delete", "push"]),
  field("serviceUri", "https://old.contoso.com/***", "https://deploy.contoso.com/hooks/acr"),
  field("customHeaders.Authorization", "***", "***"),
  field("customHeaders.X-Trace", "***", null),
  field("tags.team", null, "platform"),
]);
const mirrorNorth = replace("mirrorNorth", [field("tags.note", "", " -> here")]);
const oldNotifier = remove("oldNotifier");
const scanImages = adopt("scanImages");
const promote = adopt("promote", [field("scope", "foo", "foo:*")]);
const everyChange = [auditDeletes, deployStaging, mirrorNorth, oldNotifier, scanImages, promote];

const unknownField = cannotKnow("serviceUri", "WEBHOOK_NOTIFY_URL is not set");
const fabrikam = { registry: registryInfo("fabrikam", { sku: "Basic" }), owner: "contoso/storefront" };

/** Every kind of change in one registry. */
export const planOne: Report = report({
  registries: [
    registryReport({ plan: plan([...everyChange, noOp("releaseNotes"), noOp("warmCache")], { unmanaged }) }),
  ],
});

/** Three registries: changes with refusals and unknowns, up to date, and one that could not be planned. */
export const planMany: Report = report({
  registries: [
    registryReport({
      plan: plan(
        [
          ...everyChange,
          update("notify", [unknownField], { digest: undefined }),
          remove("aaaFirst", { freesSlotFor: "auditDeletes" }),
        ],
        {
          unmanaged,
          refusals: [
            refusal(),
            refusal({
              code: "adopt-needs-consent",
              message: "promote has no owner, and more than the stamp would change",
              help: "Give --adopt promote.",
              webhook: "promote",
              source,
            }),
          ],
          unknowns: [{ webhook: "notify", field: "serviceUri", why: "WEBHOOK_NOTIFY_URL is not set", source }],
          warnings: [
            diagnostic({
              severity: "warning",
              code: "not-checked",
              message: "the quota was not checked: this identity may not read usages",
              help: "Let it use Microsoft.ContainerRegistry/registries/listUsages/read.",
            }),
          ],
        },
      ),
    }),
    registryReport({
      plan: plan([noOp("deployStaging")], fabrikam),
      source: { file: "fabrikam.yaml", line: 1, column: 1 },
    }),
    registryReport({
      registry: "adatum",
      source: { file: "adatum.yaml", line: 1, column: 1 },
      exitCode: 1,
      diagnostics: [
        diagnostic({
          help: "Give the identity the role of webhook reader.",
          source: { file: "adatum.yaml", line: 3, column: 9 },
          registry: "adatum",
        }),
      ],
    }),
  ],
  exitCode: 1,
  result: "failed",
  diagnostics: [
    diagnostic({
      severity: "warning",
      code: "scope-without-tag",
      message: "the scope foo means foo:latest",
      help: "Write foo:* for every tag.",
      source: { file: "webhooks.yaml", line: 20, column: 12 },
    }),
  ],
});

export const planNothing: Report = report({
  result: "clean",
  registries: [registryReport({ plan: plan([noOp("deployStaging"), noOp("releaseNotes")]) })],
});

export const applied: Report = report({
  command: "apply",
  result: "applied",
  registries: [
    registryReport({
      plan: plan(everyChange, { unmanaged }),
      outcomes: everyChange.map((change) => outcome(change, change === scanImages ? "already" : "done")),
      pings: [
        ping("auditDeletes"),
        ping("deployStaging", "passed", { tries: 2, reason: "202 Accepted", statusCode: 202 }),
        ping("warmCache", "skipped"),
      ],
    }),
  ],
});

/** Every way in which an apply goes wrong, and a registry where it went well. */
export const appliedPartly: Report = report({
  command: "apply",
  result: "partial",
  exitCode: 5,
  registries: [
    registryReport({
      plan: plan(everyChange, { unmanaged }),
      exitCode: 5,
      outcomes: [
        outcome(auditDeletes, "done"),
        outcome(deployStaging, "rolled-back", { restored: "restored" }),
        outcome(mirrorNorth, "failed", {
          written: true,
          restored: "failed",
          diagnostic: diagnostic({
            code: "service",
            message: "Azure responded with 500 to the create",
            help: "Run apply again.",
            webhook: "mirrorNorth",
          }),
        }),
        outcome(oldNotifier, "not-begun"),
        outcome(promote, "failed", {
          diagnostic: diagnostic({
            code: "changed-by-someone-else",
            message: "promote was changed by someone else after the plan was made",
            help: "Look at the new plan, and apply that.",
            source,
            webhook: "promote",
          }),
        }),
        outcome(scanImages, "in-flight"),
      ],
      pings: [
        ping("auditDeletes"),
        ping("deployStaging", "failed", { tries: 3, statusCode: undefined, reason: "no response within 30 s" }),
      ],
    }),
    registryReport({
      plan: plan([create("deployStaging")], fabrikam),
      outcomes: [outcome(create("deployStaging"))],
      pings: [ping("deployStaging")],
    }),
  ],
});

export const applyRefused: Report = report({
  command: "apply",
  result: "refused",
  exitCode: 4,
  registries: [
    registryReport({ plan: plan([oldNotifier, noOp("releaseNotes")], { refusals: [refusal()] }), exitCode: 4 }),
  ],
});

export const applyStopped: Report = report({
  command: "apply",
  result: "partial",
  exitCode: 5,
  complete: false,
  interrupted: "SIGTERM",
  registries: [
    registryReport({
      plan: plan([auditDeletes, oldNotifier]),
      outcomes: [outcome(auditDeletes, "in-flight"), outcome(oldNotifier, "not-begun")],
    }),
    registryReport({ registry: "fabrikam" }),
  ],
});

export const drifted: Report = report({
  command: "drift",
  result: "drift",
  exitCode: 2,
  registries: [
    registryReport({
      plan: plan([update("deployStaging", [field("status", "disabled", "enabled")]), noOp("releaseNotes")]),
      exitCode: 2,
      pings: [ping("releaseNotes")],
    }),
  ],
});

export const pinged: Report = report({
  command: "ping",
  result: "ping-failed",
  exitCode: 6,
  registries: [
    registryReport({
      pings: [ping("auditDeletes"), ping("deployStaging", "failed"), ping("warmCache", "skipped")],
      exitCode: 6,
    }),
    registryReport({ registry: "fabrikam", pings: [ping("deployStaging")] }),
  ],
});

export const valid: Report = report({
  command: "validate",
  result: "clean",
  identity: undefined,
  registries: [registryReport(), registryReport({ registry: "fabrikam", webhooks: 1 })],
});

export const invalid: Report = report({
  command: "validate",
  result: "invalid",
  exitCode: 3,
  identity: undefined,
  registries: [registryReport({ source: { file: "fabrikam.yaml", line: 1, column: 1 }, registry: "fabrikam" })],
  diagnostics: [
    diagnostic({
      code: "unknown-key",
      message: "staus is not a key of a webhook",
      help: "Did you mean status?",
      source: { file: "webhooks.yaml", line: 14, column: 5 },
    }),
    diagnostic({
      code: "missing-key",
      message: "owner is missing",
      source: { file: "webhooks.yaml", line: 1, column: 1 },
    }),
    diagnostic({
      severity: "warning",
      code: "plain-http",
      message: "http://localhost is not encrypted",
      source: { file: "fabrikam.yaml", line: 7, column: 17 },
    }),
  ],
});

/** Text that tries to be more than text. */
export const hostileTexts: readonly string[] = [
  "##vso[task.setvariable variable=x]y",
  "##teamcity[setParameter name='x' value='y']",
  "section_start:1700000000:owned[collapsed=true]\r",
  "--- :owned: header",
  "+++ header",
  "~~~ header",
  "::error file=x::owned",
  " ::set-output name=x::y",
  "##[set-output name=x]y",
  "a\r\n::stop-commands::x\n##[group]z",
  "\u001b[31mred\u001b[0m\u0007\u009b31m",
  "\u202Egnp.exe\u2066\u200B\u2028\u2029\uFEFF\u0000",
  "a | b \\| c ` d `` e ``` f | g",
  "`".repeat(9),
  "`".repeat(90),
  "~~~\n```\n</details></summary><script>alert(1)</script><!-- -->",
  "@contoso/everyone @octocat #1 GH-2 contoso/storefront#3 https://github.com/contoso/storefront/issues/4 www.contoso.com a@b.com",
  "**bold** _it_ ~~s~~ [l](https://evil.contoso.com) ![i](x) $x^2$ :tada: &lt; <b>",
  "# h\n> q\n- l\n1. n\n===\n---\n| a | b |\n|---|---|",
  "__proto__",
  "constructor",
  "\uD800 lone \uDC00",
  "",
  " ",
  "@@ -1 +1 @@",
];
