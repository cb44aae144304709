/** The action's inputs: those of its own, and those that are settings of the command line, too. Strictly parsed, all mistakes told at once. */
import type { Command, Diagnostic } from "../model.ts";
import { UserError } from "../model.ts";
import { parseSettings, type RawSettings, type Settings, settings } from "../settings.ts";
import type { Event } from "./event.ts";

export interface Input {
  readonly name: string;
  readonly default?: string;
  readonly choices?: readonly string[];
  readonly help: string;
}

/** The inputs that the command line has no flag for. */
const ownInputs: readonly Input[] = [
  {
    name: "command",
    default: "auto",
    choices: ["auto", "validate", "plan", "apply", "drift", "ping"],
    help: "what to do. auto goes by the event: plan on pull_request and merge_group; apply on push to the default branch and on a dispatch there; drift on schedule; plan on a push or dispatch elsewhere; validate on anything else",
  },
  {
    name: "client-id",
    help: "client id of the application or managed identity to log in as, by OpenID Connect; needs tenant-id and `id-token: write`. Without both, the login is that of the environment or of azure/login",
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
    help: "when to write the plan into one comment of the pull request: always, when there are changes or failures, or never. A comment that is there is kept up to date unless never",
  },
  { name: "label", help: "tells the comments of several such steps of one job apart, as in a matrix" },
  {
    name: "require-reviewed-plan",
    default: "false",
    help: "true: apply only changes that a comment of the merged pull requests has shown, or with expect-digest, as on a dispatch, the plan that has it",
  },
  {
    name: "drift-issue",
    default: "false",
    help: "true: drift keeps one issue for each registry and owner: opened, updated, closed when the drift is gone, reopened when it returns; needs `issues: write`",
  },
  { name: "fail-on-drift", default: "true", help: "false: the job passes also when drift was found" },
];

/** What the action does differently with a setting that it shares with the command line. */
const inTheAction: Readonly<Record<string, string>> = {
  owners: "default: the repository",
  "allowed-endpoints": "required as soon as a manifest names an endpoint",
  "allowed-hosts": "required as soon as a header, userinfo or query uses a reference",
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

export interface ActionSettings {
  readonly command: Command | "auto";
  readonly oidc: { readonly clientId: string; readonly tenantId: string } | undefined;
  readonly token: string;
  readonly comment: "always" | "changes" | "never";
  readonly label: string;
  readonly requireReviewedPlan: boolean;
  readonly driftIssue: boolean;
  readonly failOnDrift: boolean;
  readonly settings: Settings;
}

/** Reads the inputs as a runner gives them (`INPUT_<NAME>`, upper-case, dashes kept). Throws `UserError` (exit 3) with every mistake. */
export function readInputs(
  environment: Readonly<Record<string, string | undefined>>,
  { untrusted }: Pick<Event, "untrusted">,
): ActionSettings {
  const wrong: Diagnostic[] = [];
  const given = (name: string): string => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
  const mistake = (name: string, message: string, help: string) => {
    wrong.push({ severity: "error", code: "usage", message: `input ${name} ${message}`, help });
  };
  function choice<T extends string>(name: string, choices: readonly T[], otherwise: T): T {
    const text = given(name);
    const found = text === "" ? otherwise : choices.find((each) => each === text.toLowerCase());
    if (found === undefined)
      mistake(name, `has no value ${JSON.stringify(text.slice(0, 40))}`, `Write one of ${choices.join(", ")}.`);
    return found ?? otherwise;
  }
  /** YAML 1.2's two words, in its three spellings. */
  function yesNo(name: string, otherwise: boolean): boolean {
    const text = given(name);
    if (text === "") return otherwise;
    if (/^(?:true|True|TRUE)$/.test(text)) return true;
    if (!/^(?:false|False|FALSE)$/.test(text)) mistake(name, "is neither true nor false", "Write true or false.");
    return false;
  }

  const own = {
    command: choice("command", ["auto", "validate", "plan", "apply", "drift", "ping"], "auto"),
    oidc: untrusted === undefined ? oidc(given("client-id"), given("tenant-id"), mistake) : undefined,
    token: given("github-token"),
    comment: choice("comment", ["always", "changes", "never"], "changes"),
    label: given("label"),
    requireReviewedPlan: yesNo("require-reviewed-plan", false),
    driftIssue: yesNo("drift-issue", false),
    failOnDrift: yesNo("fail-on-drift", true),
  };
  try {
    const parsed = parseSettings(rawSettings(given, environment), (name) => `input ${name}`);
    if (wrong.length === 0) return { ...own, settings: parsed };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    wrong.push(...error.diagnostics);
  }
  throw new UserError(wrong, 3);
}

/** Half of an identity is a mistake; none at all is not. A fork's run has what is no secret, and logs in as nobody. */
function oidc(
  clientId: string,
  tenantId: string,
  mistake: (name: string, message: string, help: string) => void,
): ActionSettings["oidc"] {
  if (clientId !== "" && tenantId !== "") return { clientId, tenantId };
  const help = "client-id and tenant-id belong together; with neither, the login is that of the environment.";
  if (clientId !== "") mistake("tenant-id", "is missing beside client-id", help);
  if (tenantId !== "") mistake("client-id", "is missing beside tenant-id", help);
  return undefined;
}

function rawSettings(given: (name: string) => string, environment: Readonly<Record<string, string | undefined>>) {
  const raw: Record<string, readonly string[]> = { yes: ["true"] };
  for (const { name, input } of settings) {
    const text = input ? given(name) : "";
    if (text !== "") raw[name] = text.split("\n");
  }
  // Who may be named as owner is the workflow's to say; unless it says so, it is the repository alone.
  const repository = environment["GITHUB_REPOSITORY"];
  if (raw["owners"] === undefined && repository) raw["owners"] = [repository];
  return raw satisfies RawSettings;
}

/** The job's `permissions:` that these inputs need, to be copied. */
export function permissionsBlock(inputs: ActionSettings): string {
  const pulls = inputs.comment === "never" ? (inputs.requireReviewedPlan ? "read" : undefined) : "write";
  const lines = [
    "contents: read",
    ...(inputs.oidc ? ["id-token: write"] : []),
    ...(pulls === undefined ? [] : [`pull-requests: ${pulls}`]),
    ...(inputs.driftIssue ? ["issues: write"] : []),
  ];
  return `Write into the job:\n\npermissions:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
