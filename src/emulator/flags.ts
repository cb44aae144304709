// Imports nothing: the command line mounts these flags without loading the emulator.

/** One flag of `acr-webhooks emulator`. */
export interface EmulatorFlag {
  /** What the parsed flags call it (commander's spelling of the long flag). */
  readonly name: string;
  /** As commander takes it: `--seed <file>`. */
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
  own("port", "--port <number>", "number", "port to listen on (0, the default, takes a free one)"),
  own("host", "--host <address>", "text", "address to listen on (default: loopback alone)"),
  own("seed", "--seed <file>", "file", "registries, webhooks and clients to begin with (YAML or JSON)"),
  own("state", "--state <file>", "file", "keep everything in this file, across restarts"),
  own("caFile", "--ca-file <file>", "file", "where to write the certificate (default: a private temporary directory)"),
  own("jwks", "--jwks <file>", "file", "key set that federated assertions are checked against (JSON)"),
  own("federatedIssuer", "--federated-issuer <url>", "text", "issuer that --jwks belongs to"),
  own(
    "fault",
    "--fault <rule>",
    "list",
    "fault at chosen requests: at=3,method=PUT,path=*/webhooks/*,do=cut (repeatable)",
  ),
  flag("throttle", "--throttle", "boolean", "answer 429 when ARM's token buckets are empty"),
  flag("latencyMs", "--latency-ms <ms>", "number", "wait before each answer"),
  {
    ...flag("longRunning", "--long-running <form>", "choice", "write answers: sync (200) or async (201/202)"),
    choices: ["sync", "async"],
  },
  flag("operationPolls", "--operation-polls <n>", "number", "asynchronous writes: how many polls answer InProgress"),
  flag(
    "operationRetryAfter",
    "--operation-retry-after <seconds>",
    "number",
    "asynchronous writes: the Retry-After to send",
  ),
  flag("operationFails", "--operation-fails", "boolean", "asynchronous writes end as Failed"),
  flag("pageSize", "--page-size <n>", "number", "webhooks on a page of the list (0: all on one)"),
  flag("eventPageSize", "--event-page-size <n>", "number", "events on a page of listEvents (0: all on one)"),
  flag(
    "linkOrigin",
    "--link-origin <url>",
    "text",
    "origin that nextLink and polling URLs name (default: the request's)",
  ),
  flag("quota", "--quota <n>", "number", "webhooks a registry may have, instead of its SKU's quota"),
  flag("deny", "--deny <action>", "list", "answer 403 for this action, * as wildcard (repeatable)"),
  {
    ...flag("lock", "--lock <kind>", "choice", "answer 409 ScopeLocked as a lock would"),
    choices: ["none", "CanNotDelete", "ReadOnly"],
  },
  flag("policyTags", "--policy-tags <name=value>", "list", "tag that a policy adds on each write (repeatable)"),
  {
    ...flag(
      "putWithoutTags",
      "--put-without-tags <rule>",
      "choice",
      "a PUT without tags over a webhook with tags: drop or keep them",
    ),
    choices: ["drop", "keep"],
  },
  flag("readsMoveModified", "--reads-move-modified", "boolean", "every POST action moves lastModifiedAt"),
  flag(
    "oldVersionsKeepModified",
    "--old-versions-keep-modified",
    "boolean",
    "writes of api-versions without systemData leave lastModifiedAt",
  ),
  flag("lateEvents", "--late-events <n>", "number", "a new event is missing from the next n listEvents"),
  flag("lateAnswers", "--late-answers <n>", "number", "a new event has no answer in the next n listEvents"),
  flag("hideAnswers", "--hide-answers", "boolean", "events never show the endpoint's answer"),
  flag("hideEvents", "--hide-events", "boolean", "listEvents is always empty"),
  flag("pingReturnsAtOnce", "--ping-returns-at-once", "boolean", "a ping call does not wait for its delivery"),
  flag("deliveryTimeoutMs", "--delivery-timeout-ms <ms>", "number", "how long an endpoint may take (default 5000)"),
  flag("insecureDeliveries", "--insecure-deliveries", "boolean", "do not check the certificates of https endpoints"),
  flag("tokenLifetime", "--token-lifetime <seconds>", "number", "how long a token is valid (default 3599)"),
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
