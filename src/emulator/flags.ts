// Imports nothing: the command line mounts these flags without loading the emulator.

/** One flag of `acr-webhooks emulator`. */
export interface EmulatorFlag {
  /** Its name among the parsed flags (commander's spelling of the long flag). */
  readonly name: string;
  /** In commander's form: `--seed <file>`. */
  readonly flags: string;
  readonly description: string;
  /** text and file: one value · number: one value, to be parsed · boolean: no value · list: repeatable · choice: one of `choices`. */
  readonly kind: "text" | "file" | "number" | "boolean" | "list" | "choice";
  readonly choices?: readonly string[];
  /** True: sets the switch of the same name; false: belongs to the emulator itself. */
  readonly isSwitch: boolean;
}

/** All flags of the `emulator` command, in the order of its help. */
export const emulatorFlags: readonly EmulatorFlag[] = [
  own("port", "--port <number>", "number", "port to listen on (default: 0, a free port)"),
  own("host", "--host <address>", "text", "address to listen on (default: loopback)"),
  own("seed", "--seed <file>", "file", "initial registries, webhooks and clients (YAML or JSON)"),
  own("state", "--state <file>", "file", "keep everything in this file across restarts"),
  own("caFile", "--ca-file <file>", "file", "where to write the certificate (default: a temporary directory)"),
  own("jwks", "--jwks <file>", "file", "JSON Web Key Set that verifies federated assertions"),
  own("federatedIssuer", "--federated-issuer <url>", "text", "issuer of the assertions that --jwks verifies"),
  own("fault", "--fault <rule>", "list", "inject a fault: at=3,method=PUT,path=*/webhooks/*,do=cut (repeatable)"),
  flag("throttle", "--throttle", "boolean", "respond with 429 when ARM's token buckets are empty"),
  flag("latencyMs", "--latency-ms <ms>", "number", "wait before each response (default: 0)"),
  {
    ...flag("longRunning", "--long-running <form>", "choice", "responses to writes: sync (200) or async (201, 202)"),
    choices: ["sync", "async"],
  },
  flag(
    "operationPolls",
    "--operation-polls <n>",
    "number",
    "asynchronous writes: number of polls that return InProgress",
  ),
  flag(
    "operationRetryAfter",
    "--operation-retry-after <seconds>",
    "number",
    "asynchronous writes: value of Retry-After",
  ),
  flag("operationFails", "--operation-fails", "boolean", "asynchronous writes end as Failed"),
  flag("pageSize", "--page-size <n>", "number", "webhooks per page of the list (0: all)"),
  flag("eventPageSize", "--event-page-size <n>", "number", "events per page of listEvents (0: all)"),
  flag("linkOrigin", "--link-origin <url>", "text", "origin of nextLink and polling URLs (default: the request's)"),
  flag("quota", "--quota <n>", "number", "webhooks per registry, instead of the SKU's quota"),
  flag("deny", "--deny <action>", "list", "respond with 403 to this action; * is a wildcard (repeatable)"),
  {
    ...flag("lock", "--lock <kind>", "choice", "respond with 409 ScopeLocked, as a lock does"),
    choices: ["none", "CanNotDelete", "ReadOnly"],
  },
  flag("policyTags", "--policy-tags <name=value>", "list", "tag that a policy adds at each write (repeatable)"),
  {
    ...flag(
      "putWithoutTags",
      "--put-without-tags <rule>",
      "choice",
      "whether a PUT without tags drops or keeps existing tags",
    ),
    choices: ["drop", "keep"],
  },
  flag("readsMoveModified", "--reads-move-modified", "boolean", "every POST action updates lastModifiedAt"),
  flag(
    "oldVersionsKeepModified",
    "--old-versions-keep-modified",
    "boolean",
    "writes with api-versions without systemData leave lastModifiedAt unchanged",
  ),
  flag("lateEvents", "--late-events <n>", "number", "omit a new event from the next n listEvents responses"),
  flag(
    "lateAnswers",
    "--late-answers <n>",
    "number",
    "show a new event without its response in the next n listEvents responses",
  ),
  flag("hideAnswers", "--hide-answers", "boolean", "events never show the endpoint's response"),
  flag("hideEvents", "--hide-events", "boolean", "listEvents is always empty"),
  flag("pingReturnsAtOnce", "--ping-returns-at-once", "boolean", "a ping call does not wait for its delivery"),
  flag("deliveryTimeoutMs", "--delivery-timeout-ms <ms>", "number", "time limit for an endpoint (default: 5000)"),
  flag("insecureDeliveries", "--insecure-deliveries", "boolean", "do not check the certificates of https endpoints"),
  flag("tokenLifetime", "--token-lifetime <seconds>", "number", "lifetime of a token (default: 3599)"),
  flag("maxEvents", "--max-events <n>", "number", "events a webhook keeps (default 1000; 0: all)"),
  flag("maxEventAge", "--max-event-age <seconds>", "number", "how long an event is kept (default 0: forever)"),
  flag("maskAuthorization", "--mask-authorization", "boolean", "listEvents masks the Authorization header"),
  {
    ...flag("scmBasicAuth", "--scm-basic-auth <state>", "choice", "basic authentication of SCM sites (default on)"),
    choices: ["on", "off"],
  },
  flag("credentialsRedacted", "--credentials-redacted", "boolean", "publishing credentials are listed redacted"),
  {
    ...flag("redactedForm", "--redacted-form <form>", "choice", "a redacted credential (default REDACTED)"),
    choices: ["REDACTED", "empty"],
  },
  {
    ...flag("functionKeys", "--function-keys <shape>", "choice", "shape of a function's listkeys (default flat)"),
    choices: ["flat", "nested"],
  },
];

// --- internal --------------------------------------------------------------------------------------------------------

function own(name: string, flags: string, kind: EmulatorFlag["kind"], description: string): EmulatorFlag {
  return { name, flags, kind, description, isSwitch: false };
}

function flag(name: string, flags: string, kind: EmulatorFlag["kind"], description: string): EmulatorFlag {
  return { name, flags, kind, description, isSwitch: true };
}
