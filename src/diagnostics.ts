// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/**
 * The catalogue of diagnostics: every code that this tool reports, in one file. docs/diagnostics.md is generated from it, with an
 * anchor for each code. Codes are stable; add new ones, never rename one.
 */

export interface CatalogueEntry {
  readonly severity: "error" | "warning";
  /** What the code means, in one sentence. */
  readonly meaning: string;
  /** Why it happens. */
  readonly cause?: string;
  /** What to do, in the imperative. */
  readonly fix?: string;
  /** A message as users see it, or the lines of a manifest that cause it. */
  readonly example?: string;
}

/** Diagnostics of a manifest. */
export const manifestDiagnostics = {
  "file-unreadable": { severity: "error", meaning: "The file can't be opened or read." },
  "file-too-large": { severity: "error", meaning: "The file is over 1 MiB." },
  "file-not-utf8": { severity: "error", meaning: "The file has bytes that are not UTF-8." },
  "file-control-character": {
    severity: "error",
    meaning: "The file has a control character other than tab and line break.",
  },
  "document-empty": { severity: "error", meaning: "The file, or one of its documents, has no content." },
  "document-not-a-map": { severity: "error", meaning: "A document is a list or a single value." },
  "yaml-syntax": { severity: "error", meaning: "The text is not valid YAML 1.2." },
  "yaml-alias": {
    severity: "error",
    meaning: "An alias without its anchor, or more aliases and merge keys than allowed.",
  },
  "yaml-depth": { severity: "error", meaning: "Maps or lists are nested too deeply." },
  "yaml-tag": { severity: "error", meaning: "A YAML tag such as `!secret`, which has no meaning here." },
  "duplicate-key": {
    severity: "error",
    meaning: "A key occurs twice; names of webhooks, headers and tags are compared ignoring case.",
  },
  "forbidden-key": { severity: "error", meaning: "A key such as `__proto__`." },
  "unknown-key": { severity: "error", meaning: "A key that the manifest does not have." },
  "missing-key": { severity: "error", meaning: "A required key is not there." },
  "wrong-type": { severity: "error", meaning: "A value of the wrong kind, such as a number where text is needed." },
  "wrong-value": { severity: "error", meaning: "A value that is not one of those allowed." },
  "wrong-format": { severity: "error", meaning: "Text that is not formed as it must be." },
  "webhook-name": { severity: "error", meaning: "A webhook's name is not 5 to 50 letters and digits." },
  "webhook-ignored": { severity: "error", meaning: "A webhook of the manifest has a name that `ignore` matches." },
  "actions-empty": { severity: "error", meaning: "`actions` is an empty list." },
  "action-unknown": { severity: "warning", meaning: "An action that this tool does not know; it is passed on." },
  "action-repeated": { severity: "warning", meaning: "An action occurs twice in one list." },
  "scope-without-tag": { severity: "warning", meaning: "A scope such as `foo`, which means `foo:latest`." },
  "service-uri": {
    severity: "error",
    meaning: "A service URI is not an absolute http or https URL, or has characters that it can't have.",
  },
  "service-uri-insecure": {
    severity: "warning",
    meaning: "A service URI begins with `http:`: secrets travel in the clear.",
  },
  "service-uri-app-service": {
    severity: "warning",
    meaning: "A service URI of App Service lacks the path that starts a deployment.",
  },
  "header-name": { severity: "error", meaning: "A header's name has characters that HTTP does not allow." },
  "header-reserved": { severity: "error", meaning: "A header that HTTP or the service sets itself." },
  "header-value": { severity: "error", meaning: "A header's value has a control character or a line break." },
  "header-not-text": { severity: "error", meaning: "A header's value is not text: quote this." },
  "header-not-ascii": {
    severity: "warning",
    meaning: "A header's value has characters outside ASCII, which may not arrive.",
  },
  "header-default-hosts": {
    severity: "error",
    meaning: "A header in `defaults` uses a reference, and the webhooks have different hosts.",
  },
  "tag-name": {
    severity: "error",
    meaning: "A tag's name is too long, has forbidden characters or a prefix that Azure reserves.",
  },
  "tag-value": { severity: "error", meaning: "A tag's value is too long or has control characters." },
  "tag-reserved": { severity: "error", meaning: "A tag named `acr-webhooks-…`: those are for this tool." },
  "tags-too-many": { severity: "error", meaning: "More tags than Azure leaves room for." },
  "literal-credential": { severity: "warning", meaning: "What looks like a credential is written in the file." },
  "reference-syntax": { severity: "error", meaning: "A `${` that does not begin a reference." },
  "reference-ignored": {
    severity: "warning",
    meaning: "What looks like a reference, in a field where references are not resolved.",
  },
  "reference-not-allowed": {
    severity: "error",
    meaning: "A reference to a variable that the workflow does not permit.",
  },
  "reference-forbidden": { severity: "error", meaning: "A reference to a credential of the runner or of a login." },
  "reference-not-set": { severity: "error", meaning: "A referenced variable is not set." },
  "reference-empty": { severity: "error", meaning: "A referenced variable is set, but empty." },
  "reference-line-break": {
    severity: "warning",
    meaning: "A variable's value ended in a line break, which was dropped.",
  },
  "reference-value": { severity: "error", meaning: "A variable's value does not fit where it is used." },
  "allowed-hosts": { severity: "error", meaning: "An entry of `allowed-hosts` can't be understood." },
  "allowed-hosts-required": {
    severity: "error",
    meaning: "References are used, and the workflow does not say to which hosts they may go.",
  },
  "host-not-allowed": {
    severity: "error",
    meaning: "A service URI points to a host that the workflow does not allow.",
  },
  "reference-host-not-allowed": {
    severity: "error",
    meaning: "A reference would go to a host that the workflow does not allow for it.",
  },
  "owner-not-allowed": { severity: "error", meaning: "The owner is not one that the workflow allows." },
  "webhook-repeated": { severity: "error", meaning: "The same webhook is in documents of two owners." },
  "registry-repeated": { severity: "error", meaning: "The same registry and owner occur twice in one run." },
  "action-retired": {
    severity: "warning",
    meaning: "A webhook has only chart actions, which never occur.",
    cause: "Azure retired `az acr helm` on 2025-09-15. Helm charts in OCI format are pushed like images.",
    fix: "Use the action `push`.",
    example: 'an action of webhook notifyCharts "chart_push" never occurs: Azure retired `az acr helm` on 2025-09-15',
  },
  "entry-repeated": {
    severity: "error",
    meaning: "`scopes` or `locations` lists the same value twice.",
    cause:
      "Each entry becomes a webhook, and two webhooks cannot have the same name. `foo` and `foo:latest` are the same scope.",
    fix: "Remove one of the two entries.",
    example: 'an entry of scopes of webhook deploy "storefront:latest" is in the list twice',
  },
  "keys-conflict": {
    severity: "error",
    meaning:
      "Two keys that exclude each other: `serviceUri` and `endpoint`, `scope` and `scopes`, `location` and `locations`.",
    fix: "Remove one of the two keys.",
    example: "endpoint of webhook deploy cannot be combined with serviceUri",
  },
  "list-empty": {
    severity: "error",
    meaning: "`scopes` or `locations` is an empty list.",
    fix: "Add an entry, or remove the key.",
    example: "scopes of webhook deploy is an empty list",
  },
  "endpoint-invalid": {
    severity: "error",
    meaning: "`endpoint` does not name one App Service app or one function.",
    cause: "A name, a resource ID, or a combination of keys is not valid.",
    fix: "Write `{appService: NAME, slot: SLOT}` or `{functionApp: NAME, function: FUNCTION}`. NAME can be a resource ID.",
    example: "endpoint of webhook deploy names no function",
  },
  placeholder: {
    severity: "warning",
    meaning: "A service URI or header contains a placeholder of another tool, which is not replaced.",
    cause: "For example `$(TOKEN)` of Azure Pipelines, `{{ token }}` of a template, or `%TOKEN%` of Windows.",
    fix: "Set an environment variable, and write `${WEBHOOK_…}`.",
    example: "header Authorization of webhook deploy contains a template placeholder `{{…}}`, which is not replaced",
  },
  "reference-suspicious": {
    severity: "warning",
    meaning: "A variable's value is in quotes, or contains a placeholder that was not replaced.",
    cause: "A tool wrote the quotes into the value, or a step of the pipeline did not replace the placeholder.",
    fix: "Correct how the variable is set.",
    example: "header Authorization of webhook deploy uses WEBHOOK_TOKEN, whose value is in quotes",
  },
  "scope-never-matches": {
    severity: "warning",
    meaning: "A scope that no event can match.",
    cause:
      "A scope is one `repository:tag` or `repository:*`. The service knows no other pattern, no list, no host and no digest. Delete events carry no tag.",
    fix: "Write what the help suggests, or remove the scope for the whole registry.",
    example: 'scope of webhook deploy "contoso.azurecr.io/storefront:v1" contains the host of a registry',
  },
  "service-uri-unreachable": {
    severity: "warning",
    meaning: "A service URI points to a host that a registry cannot reach.",
    cause: "The host is an address of a private network, this machine, or a name that only a private network resolves.",
    fix: "Use a public host name. Azure sends the events from the internet.",
    example: "serviceUri of webhook deploy points to a private address, which the registry cannot reach",
  },
  "allowed-endpoints-required": {
    severity: "error",
    meaning: "A manifest names an app as endpoint, and the workflow allows none.",
    cause:
      "Whoever edits the manifest chooses which app receives the events, and whose password is read. The action therefore requires the setting.",
    fix: "Set `allowed-endpoints` to what the error prints.",
    example: "the manifest names an app as endpoint, but no app is allowed",
  },
  "endpoint-not-allowed": {
    severity: "error",
    meaning: "`endpoint` names an app that the workflow does not allow.",
    cause:
      "`allowed-endpoints` has no entry for the app. A name without resource ID means an app of the workflow's subscription; the comparison uses the app's full resource ID.",
    fix: "Correct the endpoint, or add the app to `allowed-endpoints`.",
    example: 'endpoint of webhook deployStaging names app "storefront/staging", which is not allowed',
  },
  "too-many-problems": { severity: "error", meaning: "The file has more problems than are shown." },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** Diagnostics of a run: settings, login, Azure, limits, the code host, the emulator. */
export const runDiagnostics = {
  usage: { severity: "error", meaning: "A flag, an input or a name that makes no sense." },
  "needs-consent": { severity: "error", meaning: "`apply` was not told to go ahead." },
  "no-subscription": { severity: "error", meaning: "Nothing says in which subscription a registry is." },
  "cannot-write": { severity: "error", meaning: "A report, plan or cache file can't be written." },
  "cache-without-key": {
    severity: "warning",
    meaning: "`--cache` without `ACR_WEBHOOKS_CACHE_KEY`: everything is read.",
  },
  "login-failed": { severity: "error", meaning: "The login to Azure failed, or there is no way to log in." },
  "login-rejected": { severity: "error", meaning: "Resource Manager did not accept the token." },
  forbidden: { severity: "error", meaning: "The identity lacks a permission; the message names the action." },
  certificate: { severity: "error", meaning: "A server's certificate is not trusted." },
  network: { severity: "error", meaning: "A connection failed, or a name was not found." },
  "foreign-host": { severity: "error", meaning: "The service pointed to another host; no token is sent there." },
  throttled: { severity: "error", meaning: "The service kept answering 429." },
  interrupted: { severity: "error", meaning: "A request was stopped, or got no answer in time." },
  unreadable: { severity: "error", meaning: "An answer could not be read." },
  "service-failed": { severity: "error", meaning: "The service answered 5xx." },
  "service-refused": { severity: "error", meaning: "The service answered 4xx for a reason of its own." },
  locked: { severity: "error", meaning: "A resource lock is in the way." },
  "registry-not-found": { severity: "error", meaning: "There is no such registry, or the identity may not see it." },
  "resource-group-not-found": { severity: "error", meaning: "There is no such resource group." },
  "subscription-not-found": { severity: "error", meaning: "The identity sees no such subscription." },
  "webhook-not-found": { severity: "error", meaning: "There is no such webhook." },
  "changed-by-someone-else": {
    severity: "error",
    meaning: "A webhook is not as it was planned; nothing was overwritten.",
  },
  "cannot-restore": { severity: "error", meaning: "A webhook was not deleted because it could not be put back." },
  "rollback-failed": { severity: "error", meaning: "A ping failed, and what was there before could not be put back." },
  location: { severity: "error", meaning: "A webhook's region is neither the registry's home nor that of a replica." },
  quota: { severity: "error", meaning: "More webhooks than the registry's SKU allows." },
  "quota-not-checked": { severity: "warning", meaning: "The registry's quota could not be read." },
  "locations-not-checked": { severity: "warning", meaning: "The registry's replicas could not be read." },
  "replica-without-webhook": {
    severity: "warning",
    meaning: "A region of the registry has no webhook, and the manifest uses others.",
    cause: "A push calls the webhooks of the region that receives it, and later those of each replica.",
    fix: "Add a webhook with that `location`, unless events of that region do not matter.",
    example: "no webhook is in northeurope; the registry's other regions have webhooks",
  },
  "write-not-kept": {
    severity: "error",
    meaning: "The service accepted a write, but the webhook does not have the values that were sent.",
    cause:
      "An Azure Policy sets the value again, someone else changed it at the same time, or the service ignores the field.",
    fix: "Change the manifest to the value that the service keeps. If it is a tag, remove it from the manifest.",
    example: 'webhook deployStaging does not keep what was sent: tags.team is "platform"',
  },
  "too-many-deletes": { severity: "error", meaning: "More deletes and replaces than `--max-deletes`." },
  "last-owned": { severity: "error", meaning: "The last owned webhook would go." },
  "adopt-needs-consent": { severity: "error", meaning: "A webhook without an owner would be changed." },
  "adopt-not-needed": { severity: "warning", meaning: "`--adopt` names a webhook that the plan does not adopt." },
  "other-owner": { severity: "error", meaning: "A webhook belongs to another owner." },
  "replace-not-owned": { severity: "error", meaning: "A webhook that is not ours would have to be replaced." },
  protected: { severity: "error", meaning: "A protected webhook would have to be replaced." },
  "unknown-values": { severity: "error", meaning: "Something that would be written, or put back, can't be known." },
  digest: { severity: "error", meaning: "The plan is not the expected one." },
  "not-reviewed": { severity: "error", meaning: "A change is not among the reviewed ones." },
  "nothing-to-review": {
    severity: "warning",
    meaning: "Only reviewed plans are applied, and `comment: never` shows none.",
  },
  "deletes-app-service-webhook": {
    severity: "warning",
    meaning: "`prune: all` would delete what App Service seems to have made.",
  },
  superseded: { severity: "error", meaning: "The manifests are not those at the branch's tip: a newer run applies." },
  "id-token-permission": { severity: "error", meaning: "The job may not ask for an OpenID Connect token." },
  "value-too-short-to-mask": {
    severity: "warning",
    meaning: "A reference's value is too short to be hidden in the log.",
  },
  "github-permission": { severity: "error", meaning: "The job's token lacks a permission; the message names it." },
  "github-failed": { severity: "error", meaning: "GitHub's API failed." },
  "emulator-usage": { severity: "error", meaning: "A flag of the emulator makes no sense." },
  "emulator-seed-invalid": { severity: "error", meaning: "A seed file is not as it must be." },
  "emulator-state-invalid": { severity: "error", meaning: "A state file can't be read." },
  "emulator-ca-file": { severity: "error", meaning: "The emulator's certificate can't be written." },
  "emulator-cannot-listen": { severity: "error", meaning: "The emulator can't have the port." },
  bug: { severity: "error", meaning: "Something that should not happen: please report it." },
  "denied-by-policy": {
    severity: "error",
    meaning: "An Azure policy denied a request.",
    cause:
      "A policy assignment on the registry, its group or its subscription forbids the change. No role overrides it.",
    fix: "Find the assignment in the registry's activity log. Change the webhook to comply, or request an exemption.",
    example:
      "could not create webhook deployStaging: an Azure policy denied the request; it is not a missing role (HTTP 403, RequestDisallowedByPolicy)",
  },
  "deny-assignment": {
    severity: "error",
    meaning: "A deny assignment blocks a request.",
    cause: "A managed application or a deployment stack created a deny assignment. No role overrides it.",
    fix: "Check the deny assignments under the registry's access control.",
    example:
      "could not delete webhook deployStaging: a deny assignment blocks the request; no role overrides it (HTTP 403, DenyAssignmentAuthorizationFailed)",
  },
  "linked-authorization": {
    severity: "error",
    meaning: "The identity lacks a permission on a linked resource.",
    cause: "The request refers to another resource, and Azure checks the identity's rights there, too.",
    fix: "Read the registry's activity log: it names the linked resource and the action. Assign a role there.",
    example:
      "could not update webhook deployStaging: the identity lacks a permission on a linked resource (HTTP 403, LinkedAuthorizationFailed)",
  },
  "subscription-disabled": {
    severity: "error",
    meaning: "The subscription is disabled or read-only.",
    cause: "The subscription has expired, reached its spending limit, or was disabled.",
    fix: "Enable the subscription in the Azure portal, then run again.",
    example:
      "could not create webhook deployStaging: the subscription is disabled or read-only (HTTP 409, ReadOnlyDisabledSubscription)",
  },
  "provider-not-registered": {
    severity: "error",
    meaning: "The subscription is not registered for Azure Container Registry.",
    cause: "Nobody has created a registry in the subscription, or the provider was unregistered.",
    fix: "Run `az provider register --namespace Microsoft.ContainerRegistry`, then run again.",
    example:
      "could not find the registry: the subscription is not registered for Microsoft.ContainerRegistry (HTTP 409, MissingSubscriptionRegistration)",
  },
  "access-denied": {
    severity: "error",
    meaning: "Access was denied for another reason than a missing role.",
    cause: "Azure answered 403 with a code other than `AuthorizationFailed`, or a proxy answered instead of Azure.",
    fix: "Look up the code. Without a code, check for a proxy, firewall or gateway on the way to Azure.",
    example:
      "could not list the webhooks: access was denied, but the response is not from Azure Resource Manager (HTTP 403)",
  },
  "endpoint-not-found": {
    severity: "warning",
    meaning: "The app, slot or function that `endpoint` names was not found, or the identity cannot read it.",
    cause:
      "The name is misspelled, the app is in another subscription, several apps have the name, or a role is missing.",
    fix: "Correct the name, add `resourceGroup` or the resource ID, or assign the role Reader on the app.",
    example: "App Service storefront/staging was not found, or the identity cannot read it",
  },
  "endpoint-basic-auth-off": {
    severity: "warning",
    meaning: "The deployment site of the app refuses its publishing credentials.",
    cause: "New apps have basic authentication off. The service then redacts the credentials, and events get 401.",
    fix: "Turn on basic authentication of the deployment site; the message contains the command.",
    example: "App Service storefront refuses basic authentication on its deployment site, so every event gets 401",
  },
  "endpoint-not-reachable": {
    severity: "warning",
    meaning: "The registry cannot call the endpoint, or the endpoint does not accept events.",
    cause:
      "The app is stopped, not public, in an App Service Environment, or has access restrictions. A function has no fixed route, or does not accept POST.",
    fix: "Run the command that the message contains.",
    example: "App Service storefront has access restrictions on its deployment site that exclude the registry",
  },
  "endpoint-deployment-off": {
    severity: "warning",
    meaning: "The app accepts events, but deploys nothing.",
    cause: "The app setting `DOCKER_ENABLE_CI` is not `true`, or the app does not run a container.",
    fix: "Set `DOCKER_ENABLE_CI` to `true`; the message contains the command.",
    example:
      "App Service storefront has continuous deployment off: the response to an event is 2xx, but nothing is deployed",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

/** The code of a diagnostic that `readManifests` returns. */
export type ManifestCode = keyof typeof manifestDiagnostics;

/** Every code. */
export type DiagnosticCode = ManifestCode | keyof typeof runDiagnostics;
