import { isRecord } from "./json.ts";

/** The switches. By default the emulator does what recordings of the service show; everything else is a switch. */
export interface Switches {
  /** Enforce ARM's token buckets. The rate headers are sent either way. */
  readonly throttle: boolean;
  /** Milliseconds to wait before each response. */
  readonly latencyMs: number;
  /** "async": 201 with `Azure-AsyncOperation`, 202 with `Location`, as the specification allows. */
  readonly longRunning: "sync" | "async";
  /** How many polls of an operation return `InProgress` before it ends. */
  readonly operationPolls: number;
  /** Seconds, sent as `Retry-After` with asynchronous responses. */
  readonly operationRetryAfter: number;
  readonly operationFails: boolean;
  /** Webhooks per page of the list; 0: all. */
  readonly pageSize: number;
  readonly eventPageSize: number;
  /** Origin of `nextLink` and polling URLs; "": that of the request. */
  readonly linkOrigin: string;
  /** Webhooks per registry; null: the SKU's quota. */
  readonly quota: number | null;
  /** Actions that get a 403; `*` is a wildcard, case is ignored. */
  readonly deny: readonly string[];
  readonly lock: "none" | "CanNotDelete" | "ReadOnly";
  /** Added to a webhook's tags at each write, unless present. */
  readonly policyTags: Readonly<Record<string, string>>;
  /** What a PUT without tags does to existing tags. */
  readonly putWithoutTags: "drop" | "keep";
  /** POST actions update `lastModifiedAt`. */
  readonly readsMoveModified: boolean;
  /** Writes with api-versions without `systemData` leave `lastModifiedAt` unchanged. */
  readonly oldVersionsKeepModified: boolean;
  /** How many `listEvents` responses omit a new event. */
  readonly lateEvents: number;
  /** How many `listEvents` responses show a new event without the endpoint's response. */
  readonly lateAnswers: number;
  readonly hideAnswers: boolean;
  readonly hideEvents: boolean;
  readonly pingReturnsAtOnce: boolean;
  /** Time limit for an endpoint; the service allows 5 seconds (Azure staff, MicrosoftDocs/azure-docs#54638). */
  readonly deliveryTimeoutMs: number;
  readonly insecureDeliveries: boolean;
  /** Seconds. */
  readonly tokenLifetime: number;
  /** Events that a webhook keeps; 0: all. The service's own number is unknown. */
  readonly maxEvents: number;
  /** Seconds that an event is kept; 0: forever. The service keeps them for at least 2 days and 9 hours (recorded). */
  readonly maxEventAge: number;
  /** `listEvents` shows `******` for the value of `Authorization`, as the specification's example does. */
  readonly maskAuthorization: boolean;
  /** Whether SCM sites accept the publishing credentials. A site of the seed can set its own. */
  readonly scmBasicAuth: "on" | "off";
  /** `publishingcredentials/list` returns redacted values even if basic authentication is on. */
  readonly credentialsRedacted: boolean;
  /** What a redacted value is: the word, or an empty text. */
  readonly redactedForm: "REDACTED" | "empty";
  /** The shape of `listkeys`: flat as the portal reads it, or in `properties` as the specification has it. */
  readonly functionKeys: "flat" | "nested";
}

/** The service as recorded. */
export const defaultSwitches: Switches = {
  throttle: false,
  latencyMs: 0,
  longRunning: "sync",
  operationPolls: 0,
  operationRetryAfter: 0,
  operationFails: false,
  pageSize: 0,
  eventPageSize: 0,
  linkOrigin: "",
  quota: null,
  deny: [],
  lock: "none",
  policyTags: {},
  putWithoutTags: "drop",
  readsMoveModified: false,
  oldVersionsKeepModified: false,
  lateEvents: 0,
  lateAnswers: 0,
  hideAnswers: false,
  hideEvents: false,
  pingReturnsAtOnce: false,
  deliveryTimeoutMs: 5000,
  insecureDeliveries: false,
  tokenLifetime: 3599,
  maxEvents: 1000,
  maxEventAge: 0,
  maskAuthorization: false,
  scmBasicAuth: "on",
  credentialsRedacted: false,
  redactedForm: "REDACTED",
  functionKeys: "flat",
};

/** Reads a partial set of switches from outside. Returns the switches, and what is wrong, one sentence each. */
export function parseSwitches(value: unknown): {
  readonly switches: Partial<Switches>;
  readonly problems: readonly string[];
} {
  if (!isRecord(value)) return { switches: {}, problems: ["switches must be an object"] };
  const problems: string[] = [];
  const accepted: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    const problem = problemWith(name, given);
    if (problem === undefined) accepted[name] = choice(name, given) ?? given;
    else problems.push(problem);
  }
  return { switches: accepted, problems };
}

// --- internal --------------------------------------------------------------------------------------------------------

const choices: Readonly<Record<string, readonly string[]>> = {
  longRunning: ["sync", "async"],
  lock: ["none", "CanNotDelete", "ReadOnly"],
  putWithoutTags: ["drop", "keep"],
  scmBasicAuth: ["on", "off"],
  redactedForm: ["REDACTED", "empty"],
  functionKeys: ["flat", "nested"],
};

/** The choice that `given` names, in its canonical case; `undefined`: none. */
function choice(name: string, given: unknown): string | undefined {
  return typeof given === "string"
    ? choices[name]?.find((each) => each.toLowerCase() === given.toLowerCase())
    : undefined;
}

function problemWith(name: string, given: unknown): string | undefined {
  if (!Object.hasOwn(defaultSwitches, name)) {
    return `unknown switch "${name}"; use ${Object.keys(defaultSwitches).join(", ")}`;
  }
  const normal: unknown = Object.entries(defaultSwitches).find(([key]) => key === name)?.[1];
  const allowed = choices[name];
  if (allowed !== undefined) {
    return choice(name, given) !== undefined ? undefined : `${name} must be one of ${allowed.join(", ")}`;
  }
  if (name === "quota" && given === null) return undefined;
  if (typeof normal === "number" || name === "quota") {
    return typeof given === "number" && Number.isSafeInteger(given) && given >= 0
      ? undefined
      : `${name} must be a whole number, 0 or more`;
  }
  if (Array.isArray(normal)) {
    return Array.isArray(given) && given.every((entry) => typeof entry === "string")
      ? undefined
      : `${name} must be a list of strings`;
  }
  if (isRecord(normal)) {
    return isRecord(given) && Object.values(given).every((entry) => typeof entry === "string")
      ? undefined
      : `${name} must be a map of strings`;
  }
  return typeof given === typeof normal ? undefined : `${name} must be a ${typeof normal}`;
}
