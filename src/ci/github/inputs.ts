/** The action's inputs: its own, and those that are also settings of the command line. Parsing is strict and reports all mistakes at once. */
import type { Diagnostic } from "../../model.ts";
import { UserError } from "../../model.ts";
import { parseSettings, type RawSettings, settings } from "../../settings.ts";
import type { Event } from "../event.ts";
import type { Environment } from "../forge.ts";
import type { JobSettings } from "../settings.ts";

export interface Input {
  readonly name: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

const commands = ["auto", "validate", "plan", "apply", "drift", "ping", "deliveries", "redeliver"] as const;

/** The inputs without a flag of the command line. */
const ownInputs: readonly Input[] = [
  {
    name: "command",
    default: "auto",
    choices: commands,
    help: "what to do. `auto` chooses by the event: plan for a pull request or merge queue, apply for a push to the default branch or a dispatch there, drift for a schedule. It plans on other branches, and validates on other events",
  },
  {
    name: "client-id",
    help: "client id of the application or managed identity to log in as, by OpenID Connect; requires tenant-id and `id-token: write` (default: the login of the environment or of azure/login)",
  },
  { name: "tenant-id", help: "tenant of client-id" },
  {
    name: "github-token",
    default: "${" + "{ github.token }}",
    help: "token for GitHub's API: comment, drift issue, comparison with the branch",
  },
  {
    name: "comment",
    default: "changes",
    choices: ["always", "changes", "never"],
    help: "when to comment the plan on the pull request: always, if there are changes or failures, or never; an existing comment is kept up to date unless `never`",
  },
  {
    name: "label",
    help: "distinguishes this step's comment from those of other steps (default: the command, and the files and registries that the step selects)",
  },
  {
    name: "require-reviewed-plan",
    default: "false",
    help: "whether to apply only changes that a comment of the merged pull requests has shown; `expect-digest` approves another plan",
  },
  {
    name: "drift-issue",
    default: "false",
    help: "whether drift keeps one issue per registry and owner, for drift and for failed deliveries: opened, updated, closed when both are gone, reopened when one returns; requires `issues: write`",
  },
  { name: "fail-on-drift", default: "true", help: "whether drift fails the job" },
];

/** What differs in the action for a setting of the command line. */
const inTheAction: Readonly<Record<string, string>> = {
  owners: "default: the repository",
  "allowed-endpoints": "required if a manifest names an endpoint",
  "allowed-hosts": "required if a header, userinfo or query uses a reference",
};

/** All inputs, in the order of `action.yml`. */
export const inputs: readonly Input[] = [
  ...ownInputs.slice(0, 1),
  ...settings
    .filter((setting) => setting.input)
    .map(({ name, help, many, choices, default: value }) => ({
      name,
      help: [help, inTheAction[name], many ? "one per line" : undefined]
        .filter((part) => part !== undefined)
        .join("; "),
      ...(choices === undefined ? {} : { choices }),
      ...(value === undefined ? {} : { default: value }),
    })),
  ...ownInputs.slice(1),
];

/** The inputs, parsed. */
export interface Inputs extends JobSettings {
  /** For GitHub's API; empty: none. */
  readonly token: string;
}

/** Reads the inputs as a runner passes them (`INPUT_<NAME>`, upper-case, dashes kept). Throws `UserError` (exit 3) with every mistake. */
export function readInputs(environment: Environment, event: Pick<Event, "untrusted" | "repository">): Inputs {
  const wrong: Diagnostic[] = [];
  const given = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const mistake = (name: string, message: string, help: string) => {
    wrong.push({ severity: "error", code: "usage", message: `input ${name} ${message}`, help });
  };
  function choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const text = given(name);
    const found = text === "" ? otherwise : choices.find((each) => each === text.toLowerCase());
    if (found === undefined)
      mistake(name, `has no value ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${choices.join(", ")}.`);
    return found ?? otherwise;
  }
  /** YAML 1.2's booleans, in their three spellings. */
  function yesNo(name: string, otherwise: boolean): boolean {
    const text = given(name);
    if (text === "") return otherwise;
    if (/^(?:true|True|TRUE)$/.test(text)) return true;
    if (!/^(?:false|False|FALSE)$/.test(text)) mistake(name, "is neither true nor false", "Use true or false.");
    return false;
  }

  const own = {
    command: choice("command", commands, "auto"),
    oidc: event.untrusted === undefined ? oidc(given("client-id"), given("tenant-id"), mistake) : undefined,
    token: given("github-token"),
    comment: choice("comment", ["always", "changes", "never"], "changes"),
    label: given("label"),
    requireReviewedPlan: yesNo("require-reviewed-plan", false),
    driftIssue: yesNo("drift-issue", false),
    failOnDrift: yesNo("fail-on-drift", true),
  };
  try {
    const parsed = parseSettings(rawSettings(given, event), (name) => `input ${name}`);
    if (wrong.length === 0) return { ...own, settings: parsed };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    wrong.push(...error.diagnostics);
  }
  throw new UserError(wrong, 3);
}

/** Half of an identity is a mistake; none is not. A fork's run gets the ids, which are no secrets, and must not log in. */
function oidc(
  clientId: string,
  tenantId: string,
  mistake: (name: string, message: string, help: string) => void,
): JobSettings["oidc"] {
  if (clientId !== "" && tenantId !== "") return { clientId, tenantId };
  const help = "Set both. With neither, the login is that of the environment.";
  if (clientId !== "") mistake("tenant-id", "is missing, but client-id is set", help);
  if (tenantId !== "") mistake("client-id", "is missing, but tenant-id is set", help);
  return undefined;
}

function rawSettings(given: (name: string) => string, { repository }: Pick<Event, "repository">): RawSettings {
  const raw: Record<string, readonly string[]> = { yes: ["true"] };
  for (const { name, input } of settings) {
    const text = input ? given(name) : "";
    if (text !== "") raw[name] = text.split("\n");
  }
  // The workflow decides which owners a manifest may name; by default it is the repository only.
  if (raw["owners"] === undefined && repository !== "") raw["owners"] = [repository];
  // A job consents to a redelivery by its command. The limit stays, so that an outage does not become a flood.
  raw["max"] ??= ["20"];
  return raw;
}

/** The job's `permissions:` that these inputs need, to copy. */
export function permissionsBlock(
  inputs: Pick<Inputs, "comment" | "requireReviewedPlan" | "oidc" | "driftIssue">,
): string {
  const pulls = inputs.comment === "never" ? (inputs.requireReviewedPlan ? "read" : undefined) : "write";
  const lines = [
    "contents: read",
    ...(inputs.oidc ? ["id-token: write"] : []),
    ...(pulls === undefined ? [] : [`pull-requests: ${pulls}`]),
    ...(inputs.driftIssue ? ["issues: write"] : []),
  ];
  return `Add to the job:\n\npermissions:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
