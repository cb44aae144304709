require("./rolldown-runtime.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
let node_path = require("node:path");
let node_url = require("node:url");
// src/diagnostics.ts
const manifestDiagnostics = {
	"file-unreadable": {
		severity: "error",
		meaning: "The file cannot be opened or read.",
		cause: "The path is wrong, the repository was not checked out, or the path is a directory or device.",
		fix: "Check the path and the permissions. In a workflow, check that `actions/checkout` runs first.",
		example: "cannot read webhooks.yaml: there is no such file"
	},
	"file-too-large": {
		severity: "error",
		meaning: "The file is over 1 MiB.",
		cause: "It contains more than a manifest, or too many registries.",
		fix: "Split it into several files.",
		example: "webhooks.yaml is over 1 MiB"
	},
	"file-not-utf8": {
		severity: "error",
		meaning: "The file contains bytes that are not UTF-8.",
		cause: "An editor saved it in another encoding, such as UTF-16 or Latin-1.",
		fix: "Save it as UTF-8.",
		example: "webhooks.yaml is UTF-16"
	},
	"file-control-character": {
		severity: "error",
		meaning: "The file contains a control character other than tab and line break.",
		cause: "It was copied from a terminal or a binary file.",
		fix: "Remove the character. In quotes, write it as an escape, such as `\"\\u0007\"`.",
		example: "the text contains a control character (U+0007)"
	},
	"document-empty": {
		severity: "error",
		meaning: "The file, or one of its documents, has no content.",
		cause: "It contains only comments, or nothing after `---`.",
		fix: "Write a manifest, or remove the `---`.",
		example: "the file is empty"
	},
	"document-not-a-map": {
		severity: "error",
		meaning: "A document is a list or a single value.",
		cause: "The document does not begin with keys such as `owner:`.",
		fix: "Write `owner`, `registry` and `webhooks` as keys at the left margin.",
		example: "the document must be a mapping, but is a list"
	},
	"yaml-syntax": {
		severity: "error",
		meaning: "The text is not valid YAML 1.2.",
		cause: "Often a wrong indentation, a missing quote, or an unclosed bracket.",
		fix: "Correct the marked line, or the line before it.",
		example: "tabs cannot be used for indentation"
	},
	"yaml-alias": {
		severity: "error",
		meaning: "An alias has no anchor, or the file has more aliases and merge keys than allowed.",
		cause: "Nested aliases can expand a small file to gigabytes, so their number is limited.",
		fix: "Write the values out, or use `defaults`.",
		example: "this alias has no anchor before it"
	},
	"yaml-depth": {
		severity: "error",
		meaning: "Mappings or lists are nested too deeply.",
		cause: "A bracket is not closed, or the indentation grows by mistake.",
		fix: "A manifest needs four levels. Check the indentation.",
		example: "maps and lists are nested more than 20 levels deep"
	},
	"yaml-tag": {
		severity: "error",
		meaning: "A YAML tag, such as `!secret`, which has no meaning here.",
		cause: "The file was written for another tool.",
		fix: "Remove the tag. For a secret, write a reference: `${WEBHOOK_TOKEN}`.",
		example: "YAML tags such as `!name` are not supported"
	},
	"duplicate-key": {
		severity: "error",
		meaning: "A key occurs twice.",
		cause: "Names of webhooks, headers and tags are compared ignoring case.",
		fix: "Remove one of the two.",
		example: "the key \"deployStaging\" occurs twice"
	},
	"forbidden-key": {
		severity: "error",
		meaning: "A key cannot be used as a name.",
		cause: "Names such as `__proto__` have a meaning in JavaScript.",
		fix: "Choose another name.",
		example: "\"__proto__\" cannot be used as a key"
	},
	"unknown-key": {
		severity: "error",
		meaning: "A key that a manifest does not have.",
		cause: "A typing mistake, or a key at the wrong indentation.",
		fix: "Correct the key. The help suggests the nearest one.",
		example: "unknown key \"staus\" in webhook deployStaging"
	},
	"missing-key": {
		severity: "error",
		meaning: "A required key is missing.",
		cause: "A manifest needs `owner`, `registry` and `webhooks`. A webhook needs `serviceUri` or `endpoint`.",
		fix: "Add the key.",
		example: "webhook deployStaging has no serviceUri"
	},
	"wrong-type": {
		severity: "error",
		meaning: "A value has the wrong type.",
		cause: "For example a number or a list, although text is required.",
		fix: "Write the type that the message names.",
		example: "scope of webhook deployStaging must be text, but is a list"
	},
	"wrong-value": {
		severity: "error",
		meaning: "A value is not one of those allowed.",
		cause: "A typing mistake, or a value of another tool.",
		fix: "Use one of the values that the message lists.",
		example: "status of webhook deployStaging must be \"enabled\" or \"disabled\", not \"on\""
	},
	"wrong-format": {
		severity: "error",
		meaning: "Text does not have the required format.",
		cause: "For example a registry name with its host, or a subscription name instead of its id.",
		fix: "Write the format that the help describes.",
		example: "registry.name \"contoso.azurecr.io\" is a login server, not a name"
	},
	"webhook-name": {
		severity: "error",
		meaning: "The name of a webhook is not 5 to 50 letters and digits.",
		cause: "Azure allows no other names.",
		fix: "Rename the webhook. The help suggests a name.",
		example: "webhook name \"deploy-staging\" is not valid: a name has 5 to 50 letters and digits"
	},
	"webhook-ignored": {
		severity: "error",
		meaning: "`ignore` matches the name of a webhook in the same manifest.",
		cause: "Ignored webhooks are never touched, so the webhook would never be created.",
		fix: "Rename the webhook, or change the pattern in `ignore`.",
		example: "webhook webappStorefront has a name that the pattern \"webapp*\" of ignore matches"
	},
	"actions-empty": {
		severity: "error",
		meaning: "`actions` is an empty list.",
		cause: "A webhook without actions never receives an event.",
		fix: "Add an action, or set `status: disabled`.",
		example: "actions of webhook deployStaging is an empty list"
	},
	"action-unknown": {
		severity: "warning",
		meaning: "An action that this version does not know.",
		cause: "A typing mistake, or an action that is new in Azure. The value is sent to Azure unchanged.",
		fix: "Use `push`, `delete`, `quarantine`, `chart_push` or `chart_delete`.",
		example: "action \"pull\" of webhook deployStaging is unknown; it is sent to Azure unchanged"
	},
	"action-repeated": {
		severity: "warning",
		meaning: "An action occurs twice in one list.",
		cause: "Case is ignored: `push` and `Push` are the same action.",
		fix: "Remove one of the two.",
		example: "action \"push\" of webhook deployStaging is in the list twice"
	},
	"scope-without-tag": {
		severity: "warning",
		meaning: "A scope has a repository but no tag.",
		cause: "Azure reads `foo` as `foo:latest`, so pushes of other tags send no event.",
		fix: "Write `foo:*` for all tags, or `foo:latest`.",
		example: "scope \"storefront\" of webhook deployStaging has no tag, so it means `storefront:latest`"
	},
	"service-uri": {
		severity: "error",
		meaning: "A service URI is not an absolute http or https URL, or contains characters that a URL cannot have.",
		cause: "The scheme is missing, or a password contains reserved characters.",
		fix: "Write the whole URL. Percent-encode reserved characters in user and password.",
		example: "serviceUri of webhook deployStaging is not an absolute http or https URL"
	},
	"service-uri-insecure": {
		severity: "warning",
		meaning: "A service URI begins with `http:`.",
		cause: "The connection is not encrypted, so anyone on the way can read the headers and the events.",
		fix: "Use `https:`.",
		example: "serviceUri of webhook deployStaging uses http: events and headers are not encrypted"
	},
	"service-uri-app-service": {
		severity: "warning",
		meaning: "A service URI of App Service cannot start a deployment.",
		cause: "It lacks the path of the deployment hook, the deployment credentials, or the `.scm.` host.",
		fix: "Copy the webhook URL from the Deployment Center of the app.",
		example: "serviceUri of webhook deployStaging has no user and password, which the deployment site requires"
	},
	"header-name": {
		severity: "error",
		meaning: "The name of a header contains characters that HTTP does not allow.",
		cause: "For example a space or a colon.",
		fix: "Use letters, digits and `-`.",
		example: "a header of webhook deployStaging has characters that a header's name cannot have"
	},
	"header-reserved": {
		severity: "error",
		meaning: "A header cannot be set, because HTTP or the service sets it.",
		cause: "For example `Host` or `Content-Length`.",
		fix: "Remove it.",
		example: "header Host of webhook deployStaging cannot be set: it is set by the service from the service URI"
	},
	"header-value": {
		severity: "error",
		meaning: "The value of a header contains a line break or a control character.",
		cause: "A YAML block (`|`) keeps line breaks.",
		fix: "Write one line of text. In YAML, `>-` joins lines.",
		example: "header Authorization of webhook deployStaging has a line break or control character in its value"
	},
	"header-not-text": {
		severity: "error",
		meaning: "The value of a header is not text.",
		cause: "YAML reads `123` as a number and `true` as a boolean.",
		fix: "Quote the value.",
		example: "header X-Retries of webhook deployStaging must be text, but is a number"
	},
	"header-not-ascii": {
		severity: "warning",
		meaning: "The value of a header contains characters outside ASCII.",
		cause: "HTTP headers are ASCII. Other characters can arrive changed.",
		fix: "Encode the value, for example as base64.",
		example: "header X-Team of webhook deployStaging has characters outside ASCII in its value, which may arrive changed"
	},
	"header-default-hosts": {
		severity: "error",
		meaning: "A header in `defaults` uses a reference, and the webhooks have different hosts.",
		cause: "Each of these hosts would receive the same secret.",
		fix: "Write the header in each webhook that needs it.",
		example: "header Authorization of defaults uses a reference, but the webhooks have different hosts: chat.contoso.com, deploy.contoso.com"
	},
	"tag-name": {
		severity: "error",
		meaning: "The name of a tag is not valid in Azure.",
		cause: "It is empty or too long, or it contains `< > % & \\ ? /`. It can also have a prefix that Azure reserves.",
		fix: "Use 1 to 512 characters without these.",
		example: "a tag of webhook deployStaging has a name with a character that Azure does not allow: \"team/name\""
	},
	"tag-value": {
		severity: "error",
		meaning: "The value of a tag is over 256 characters, or contains control characters.",
		cause: "Azure limits tags.",
		fix: "Shorten the value.",
		example: "tag note of webhook deployStaging has a value over 256 characters"
	},
	"tag-reserved": {
		severity: "error",
		meaning: "A tag has a name that begins with `acr-webhooks-`.",
		cause: "This tool stores the owner and the protection in these tags.",
		fix: "Use another name. To set the owner, use `owner`.",
		example: "tag acr-webhooks-owner of webhook deployStaging has a name that is reserved for acr-webhooks"
	},
	"tags-too-many": {
		severity: "error",
		meaning: "A webhook has more tags than Azure allows.",
		cause: "Azure allows 50 tags. Two of them are for this tool.",
		fix: "Remove tags until 48 remain.",
		example: "tags of webhook deployStaging contain 49 tags (with those of defaults), but the limit is 48"
	},
	"literal-credential": {
		severity: "warning",
		meaning: "The file contains what looks like a credential.",
		cause: "Everyone who can read the repository can read it, even after you delete it.",
		fix: "Replace it with a reference: `${WEBHOOK_TOKEN}`. Then change the credential.",
		example: "header Authorization of webhook deployStaging contains a literal credential"
	},
	"reference-syntax": {
		severity: "error",
		meaning: "A `${` does not begin a valid reference.",
		cause: "The brace is not closed, or the name contains other characters than letters, digits and `_`.",
		fix: "Write `${NAME}`. For a literal `${`, write `$${`.",
		example: "serviceUri of webhook deployStaging has a reference without a closing brace"
	},
	"reference-ignored": {
		severity: "warning",
		meaning: "A field contains what looks like a reference, but references are not replaced there.",
		cause: "References work in `serviceUri`, in the values of `customHeaders`, and in `registry`.",
		fix: "Write the value itself.",
		example: "tag team of webhook deployStaging contains ${WEBHOOK_TEAM}, which is not replaced here"
	},
	"reference-not-allowed": {
		severity: "error",
		meaning: "A reference uses a variable that is not allowed.",
		cause: "Only `WEBHOOK_*` and `AZURE_SUBSCRIPTION_ID` are allowed by default, so that a manifest cannot read other secrets.",
		fix: "Rename the variable, or allow it in the workflow with the setting `env`.",
		example: "header Authorization of defaults refers to DEPLOY_TOKEN, which the workflow does not permit"
	},
	"reference-forbidden": {
		severity: "error",
		meaning: "A reference uses a credential of the runner or of the login.",
		cause: "These variables would give an endpoint access to your repository or to Azure. No setting allows them.",
		fix: "Use a variable of your own, such as `WEBHOOK_TOKEN`.",
		example: "header Authorization of webhook deployStaging refers to GITHUB_TOKEN, which can be a credential of the runner or of a login"
	},
	"reference-not-set": {
		severity: "error",
		meaning: "A referenced variable is not set.",
		cause: "The job does not pass the secret to the step, or the name differs.",
		fix: "Set the variable in the environment of the step.",
		example: "serviceUri of webhook deployStaging needs WEBHOOK_URL, which is not set"
	},
	"reference-empty": {
		severity: "error",
		meaning: "A referenced variable is set, but empty.",
		cause: "A secret that does not exist is empty in GitHub Actions.",
		fix: "Check the name of the secret, and that the job can read it.",
		example: "serviceUri of webhook deployStaging needs WEBHOOK_URL, which is empty"
	},
	"reference-line-break": {
		severity: "warning",
		meaning: "The value of a variable ended in a line break, which was removed.",
		cause: "Tools such as `echo` add a line break.",
		fix: "Set the value without it, for example with `printf %s`.",
		example: "header Authorization of webhook deployStaging uses WEBHOOK_TOKEN, whose value ended in a line break; the line break was removed"
	},
	"reference-value": {
		severity: "error",
		meaning: "The value of a variable is not valid at this position.",
		cause: "For example a value with `/` or `@` that would change the host of a URI.",
		fix: "Correct the value, or percent-encode it.",
		example: "serviceUri of webhook deployStaging (from WEBHOOK_URI) has a character before the `@` that must be percent-encoded"
	},
	"allowed-hosts": {
		severity: "error",
		meaning: "An entry of the setting `allowed-hosts` is not valid.",
		cause: "An entry is a host without scheme and path.",
		fix: "Write `deploy.contoso.com`, `*.contoso.com` or `WEBHOOK_TOKEN=deploy.contoso.com`. Each can have a port.",
		example: "allowed-hosts: \"https://deploy.contoso.com\" has a scheme"
	},
	"allowed-hosts-required": {
		severity: "error",
		meaning: "References are used, but the setting `allowed-hosts` is missing.",
		cause: "Without it, a change of the manifest could send a secret to any host.",
		fix: "Add the line that the message shows to the workflow.",
		example: "references such as WEBHOOK_TOKEN are used, but the workflow does not set the hosts that they can be sent to"
	},
	"host-not-allowed": {
		severity: "error",
		meaning: "A service URI points to a host that is not allowed.",
		cause: "The setting `allowed-hosts` of the workflow does not contain the host.",
		fix: "Correct the URI, or add the host to `allowed-hosts`.",
		example: "serviceUri of webhook deployStaging points to evil.example, which is not allowed"
	},
	"reference-host-not-allowed": {
		severity: "error",
		meaning: "A reference would be sent to a host that is not allowed for it.",
		cause: "The setting `allowed-hosts` binds the reference to other hosts.",
		fix: "Correct the URI, or also bind the reference to this host.",
		example: "header Authorization of webhook deployStaging would send WEBHOOK_TOKEN to evil.example, but it is bound to other hosts"
	},
	"owner-not-allowed": {
		severity: "error",
		meaning: "The owner of the manifest is not allowed.",
		cause: "The setting `owners` limits the owners. In the action, it is the repository by default.",
		fix: "Correct `owner`, or add it to the setting `owners`.",
		example: "owner \"contoso/tools\" is not allowed (allowed: contoso/storefront, platform)"
	},
	"webhook-repeated": {
		severity: "error",
		meaning: "Two documents with different owners contain the same webhook.",
		cause: "A webhook has one owner.",
		fix: "Remove the webhook from one of the documents.",
		example: "webhook deployStaging of registry contoso is already in the document of owner contoso/tools (webhooks.yaml, line 1)"
	},
	"registry-repeated": {
		severity: "error",
		meaning: "The same registry and owner occur twice in one run.",
		cause: "Two files, or two documents of one file, are for the same registry.",
		fix: "Merge the two documents.",
		example: "registry contoso with owner contoso/storefront is already used in webhooks.yaml, line 1"
	},
	"action-retired": {
		severity: "warning",
		meaning: "A webhook has only chart actions, which never occur.",
		cause: "Azure retired `az acr helm` on 2025-09-15. Helm charts in OCI format are pushed like images.",
		fix: "Use the action `push`.",
		example: "action \"chart_push\" of webhook notifyCharts never occurs: Azure retired `az acr helm` on 2025-09-15"
	},
	"entry-repeated": {
		severity: "error",
		meaning: "`scopes` or `locations` lists the same value twice.",
		cause: "Each entry becomes a webhook, and two webhooks cannot have the same name. `foo` and `foo:latest` are the same scope.",
		fix: "Remove one of the two entries.",
		example: "scope \"storefront:latest\" of webhook deployStaging is in the list twice"
	},
	"keys-conflict": {
		severity: "error",
		meaning: "Two keys that exclude each other: `serviceUri` and `endpoint`, `scope` and `scopes`, `location` and `locations`.",
		cause: "Both keys set the same thing.",
		fix: "Remove one of the two keys.",
		example: "endpoint of webhook deploy cannot be combined with serviceUri"
	},
	"list-empty": {
		severity: "error",
		meaning: "`scopes` or `locations` is an empty list.",
		cause: "An empty list would configure no webhook.",
		fix: "Add an entry, or remove the key.",
		example: "scopes of webhook deploy is an empty list"
	},
	"endpoint-invalid": {
		severity: "error",
		meaning: "`endpoint` does not name one App Service app or one function.",
		cause: "A name, a resource ID, or a combination of keys is not valid.",
		fix: "Write `{appService: NAME, slot: SLOT}` or `{functionApp: NAME, function: FUNCTION}`. NAME can be a resource ID.",
		example: "endpoint of webhook deploy names no function"
	},
	placeholder: {
		severity: "warning",
		meaning: "A service URI or header contains a placeholder of another tool, which is not replaced.",
		cause: "For example `$(TOKEN)` of Azure Pipelines, `{{ token }}` of a template, or `%TOKEN%` of Windows.",
		fix: "Set an environment variable, and write `${WEBHOOK_\u2026}`.",
		example: "header Authorization of webhook deploy contains a template placeholder `{{\u2026}}`, which is not replaced"
	},
	"reference-suspicious": {
		severity: "warning",
		meaning: "A variable's value is in quotes, or contains a placeholder that was not replaced.",
		cause: "A tool wrote the quotes into the value, or a step of the pipeline did not replace the placeholder.",
		fix: "Correct how the variable is set.",
		example: "header Authorization of webhook deploy uses WEBHOOK_TOKEN, whose value is in quotes"
	},
	"scope-never-matches": {
		severity: "warning",
		meaning: "A scope that no event can match.",
		cause: "A scope is one `repository:tag` or `repository:*`. The service knows no other pattern, no list, no host and no digest. Delete events carry no tag.",
		fix: "Write what the help suggests, or remove the scope for the whole registry.",
		example: "scope \"storefront/*\" of webhook deployStaging is not a pattern that the service knows"
	},
	"service-uri-unreachable": {
		severity: "warning",
		meaning: "A service URI points to a host that a registry cannot reach.",
		cause: "The host is an address of a private network, this machine, or a name that only a private network resolves.",
		fix: "Use a public host name. Azure sends the events from the internet.",
		example: "serviceUri of webhook deploy points to a private address, which the registry cannot reach"
	},
	"too-many-problems": {
		severity: "error",
		meaning: "The file has more problems than are shown.",
		cause: "One mistake, such as a wrong indentation, often causes many problems.",
		fix: "Correct the problems above first.",
		example: "27 more problems from here on"
	}
};
const runDiagnostics = {
	usage: {
		severity: "error",
		meaning: "A flag, an input or an argument is not valid.",
		cause: "A typing mistake, or a combination that is not possible.",
		fix: "Correct it. `acr-webhooks COMMAND --help` lists all flags.",
		example: "ping has no value \"some\""
	},
	"needs-consent": {
		severity: "error",
		meaning: "`apply` needs confirmation.",
		cause: "Standard input is not a terminal, so nobody can be asked.",
		fix: "Approve the changes with the setting `yes`, or one plan with `expect-digest`.",
		example: "apply needs confirmation, but standard input is not a terminal"
	},
	"no-subscription": {
		severity: "error",
		meaning: "No subscription is set for a registry.",
		cause: "The manifest has no `registry.subscriptionId`, and no setting supplies one.",
		fix: "Set `registry.subscriptionId`, the setting `subscription-id`, or `AZURE_SUBSCRIPTION_ID`.",
		example: "no subscription is set for registry contoso"
	},
	"cannot-write": {
		severity: "error",
		meaning: "A report, plan, cache or other file cannot be written.",
		cause: "The directory does not exist, is not writable, or the disk is full.",
		fix: "Name a file in a directory that exists and is writable.",
		example: "cannot write --report out/report.json (ENOENT)"
	},
	"cache-without-key": {
		severity: "warning",
		meaning: "The cache is ignored. For `redeliver` this is an error: without the cache it could send an event twice.",
		cause: "The environment variable `ACR_WEBHOOKS_CACHE_KEY` is not set, or is too short.",
		fix: "Set it to a random secret of 32 characters or more, the same in each run.",
		example: "cache ignored: ACR_WEBHOOKS_CACHE_KEY is not set"
	},
	"cache-not-intact": {
		severity: "error",
		meaning: "`redeliver` cannot trust the cache, so it sends nothing.",
		cause: "The file was written with another key, was changed, is another file, or cannot be read.",
		fix: "Set the key that it was written with. Or delete the file: events that it lists may then be sent a second time.",
		example: "the cache redelivered.txt was written with another ACR_WEBHOOKS_CACHE_KEY, or was changed"
	},
	"login-failed": {
		severity: "error",
		meaning: "The login to Azure failed, or no way to log in is configured.",
		cause: "A credential expired, a federated credential does not match, or `az login` was not run.",
		fix: "Follow the help. In the action, check `client-id`, `tenant-id` and `permissions: id-token: write`.",
		example: "there is no way to log in to Azure: no credential is set, and the Azure CLI is not logged in"
	},
	"login-rejected": {
		severity: "error",
		meaning: "Azure Resource Manager rejected the token.",
		cause: "The token is for another tenant or another cloud.",
		fix: "Check the tenant, and the setting `cloud`.",
		example: "Azure rejected the token (HTTP 401, InvalidAuthenticationTokenTenant)"
	},
	forbidden: {
		severity: "error",
		meaning: "The identity is not authorized to perform an action.",
		cause: "It lacks a role assignment, or the assignment is not effective yet.",
		fix: "Assign the role that the help names. A new assignment can take ten minutes.",
		example: "the identity is not authorized to perform Microsoft.ContainerRegistry/registries/webhooks/write"
	},
	certificate: {
		severity: "error",
		meaning: "The certificate of a server is not trusted.",
		cause: "A proxy inspects TLS, or a private cloud uses its own certificate authority.",
		fix: "Set `NODE_EXTRA_CA_CERTS` to the file with the certificate authority.",
		example: "could not list the webhooks: the server's certificate is not trusted (SELF_SIGNED_CERT_IN_CHAIN)"
	},
	network: {
		severity: "error",
		meaning: "A connection failed, or a host name was not found.",
		cause: "There is no route to Azure, or a proxy is required.",
		fix: "Check the network. For a proxy, set `HTTPS_PROXY`.",
		example: "could not list the webhooks: the connection failed (ECONNREFUSED)"
	},
	"foreign-host": {
		severity: "error",
		meaning: "A response pointed to another host.",
		cause: "A proxy changed a link. No token is sent to other hosts.",
		fix: "Check for a proxy or gateway on the way to Azure.",
		example: "could not list the webhooks: the response points to another host, and the token is only sent to the configured cloud"
	},
	throttled: {
		severity: "error",
		meaning: "Azure is rate limiting the requests.",
		cause: "Other clients of the subscription use the same quota.",
		fix: "Run again later, or spread runs over time.",
		example: "could not create webhook deployStaging: Azure kept throttling for 10 min"
	},
	interrupted: {
		severity: "error",
		meaning: "A request was interrupted, or timed out.",
		cause: "The run received a signal, or Azure did not respond in time.",
		fix: "Run again to resume.",
		example: "interrupted before this registry was processed"
	},
	unreadable: {
		severity: "error",
		meaning: "A response cannot be read.",
		cause: "A proxy or a login page answered instead of Azure, or the response was cut.",
		fix: "Check for a proxy or gateway on the way to Azure.",
		example: "the response is not JSON: a proxy or a login page may have answered"
	},
	"service-failed": {
		severity: "error",
		meaning: "Azure returned a server error (5xx).",
		cause: "A failure of the service.",
		fix: "Run again. If it persists, check the status of Azure.",
		example: "could not create webhook deployStaging: the service failed (HTTP 503)"
	},
	"service-refused": {
		severity: "error",
		meaning: "Azure refused a request (4xx).",
		cause: "The message contains the code of the service.",
		fix: "Correct what the code names.",
		example: "could not create webhook deployStaging: the service refused the request (HTTP 400, InvalidServiceUri)"
	},
	locked: {
		severity: "error",
		meaning: "A resource lock blocks a request.",
		cause: "A lock on the registry, its group or its subscription forbids writes or deletes.",
		fix: "Remove the lock, or ask its owner.",
		example: "could not delete webhook deployStaging: a resource lock blocks the request (HTTP 409, ScopeLocked)"
	},
	"registry-not-found": {
		severity: "error",
		meaning: "The registry does not exist, or the identity cannot see it.",
		cause: "A typing mistake, another subscription, or a missing role.",
		fix: "Check the name and the subscription, and assign the plan role.",
		example: "no registry \"contoso\" in subscription \"22222222-2222-4222-8222-222222222222\", or the identity cannot read it"
	},
	"resource-group-not-found": {
		severity: "error",
		meaning: "The resource group does not exist.",
		cause: "A typing mistake, or another subscription.",
		fix: "Correct it, or leave it out: the registry is then found by its name.",
		example: "resource group rg-containers was not found"
	},
	"subscription-not-found": {
		severity: "error",
		meaning: "The subscription does not exist, or the identity cannot see it.",
		cause: "A wrong id, another tenant, or a missing role.",
		fix: "Check the id and the tenant of the login.",
		example: "could not find the registry: no such subscription, or the identity cannot see it (HTTP 404, SubscriptionNotFound)"
	},
	"webhook-not-found": {
		severity: "error",
		meaning: "The webhook does not exist.",
		cause: "It was deleted, or the name has a typing mistake.",
		fix: "Check the name. The help suggests the nearest one.",
		example: "webhook deployStagin was not found in registry contoso"
	},
	"changed-by-someone-else": {
		severity: "error",
		meaning: "A webhook changed after it was planned. Nothing was overwritten.",
		cause: "Another person, tool or run wrote to it.",
		fix: "Plan again, and review the new plan.",
		example: "webhook deployStaging was changed by someone else after it was planned; nothing was overwritten"
	},
	"cannot-restore": {
		severity: "error",
		meaning: "A webhook was not deleted, because it could not be restored after a failure.",
		cause: "Its configuration cannot be read.",
		fix: "Give the identity `getCallbackConfig/action`, then run again.",
		example: "webhook deployStaging was not deleted, because it could not be restored"
	},
	"rollback-failed": {
		severity: "error",
		meaning: "A ping failed, and the previous configuration could not be restored.",
		cause: "The registry failed twice.",
		fix: "Run `apply` again. Check the webhook in the portal.",
		example: "the ping of webhook deployStaging failed, and its previous state could not be restored: the service failed (HTTP 503)"
	},
	location: {
		severity: "error",
		meaning: "A webhook needs a region that the registry does not have.",
		cause: "A webhook can be in the home region of the registry, or in the region of a replica.",
		fix: "Correct `location`, or add a replication.",
		example: "webhook deployStaging needs region northeurope; the registry is in westeurope"
	},
	quota: {
		severity: "error",
		meaning: "The registry allows fewer webhooks than the plan needs.",
		cause: "Basic allows 2 webhooks, Standard 10, Premium 500.",
		fix: "Remove webhooks, or change the SKU of the registry.",
		example: "the registry would have 3 webhooks (2 now, 1 create, 0 deletes); its quota (Basic) is 2"
	},
	"quota-not-checked": {
		severity: "warning",
		meaning: "The webhook quota of the registry was not checked.",
		cause: "The identity lacks `listUsages/read`.",
		fix: "Assign the plan role.",
		example: "the webhook quota was not checked"
	},
	"locations-not-checked": {
		severity: "warning",
		meaning: "The regions of the registry were not checked.",
		cause: "The identity lacks `replications/read`.",
		fix: "Assign the plan role.",
		example: "the regions of the registry were not checked"
	},
	"replica-without-webhook": {
		severity: "warning",
		meaning: "A region of the registry has no webhook, and the manifest uses others.",
		cause: "A push calls the webhooks of the region that receives it, and later those of each replica.",
		fix: "Add a webhook with that `location`, unless events of that region do not matter.",
		example: "no webhook is in northeurope; the registry's other regions have webhooks"
	},
	"write-not-kept": {
		severity: "error",
		meaning: "The service accepted a write, but the webhook does not have the values that were sent.",
		cause: "An Azure Policy sets the value again, someone else changed it at the same time, or the service ignores the field.",
		fix: "Change the manifest to the value that the service keeps. If it is a tag, remove it from the manifest.",
		example: "webhook deployStaging does not keep what was sent: tags.team is \"platform\""
	},
	"too-many-deletes": {
		severity: "error",
		meaning: "The plan deletes and replaces more webhooks than allowed.",
		cause: "The setting `max-deletes` limits them: 50% of the owned webhooks by default.",
		fix: "Check the plan. Then allow more deletes, or approve this plan by its digest.",
		example: "the plan would delete 3 of 4 owned webhooks (3 deletes, 0 replaces); the limit is 2 (50%)"
	},
	"last-owned": {
		severity: "error",
		meaning: "The plan deletes the last owned webhook.",
		cause: "The manifest is empty, or has another owner than before.",
		fix: "Check the plan. Then allow it with the setting `max-deletes`, or approve this plan by its digest.",
		example: "the plan would delete the only owned webhook; deleting the last one needs consent"
	},
	"adopt-needs-consent": {
		severity: "error",
		meaning: "A webhook without an owner would change.",
		cause: "Somebody else may rely on it.",
		fix: "Check the change, then take ownership with the setting `adopt`.",
		example: "webhook promote has no owner, and adopting it would also change scope"
	},
	"adopt-not-needed": {
		severity: "warning",
		meaning: "The setting `adopt` names a webhook that the plan does not take ownership of.",
		cause: "It is owned already, or the name has a typing mistake.",
		fix: "Remove it from the setting.",
		example: "the plan contains no adoption of a webhook named promote"
	},
	"other-owner": {
		severity: "error",
		meaning: "A webhook belongs to another owner.",
		cause: "Its tag `acr-webhooks-owner` contains another name.",
		fix: "Remove it from one of the two manifests. If the repository was renamed, set `previous-owner`.",
		example: "webhook promote belongs to \"contoso/tools\""
	},
	"replace-not-owned": {
		severity: "error",
		meaning: "A webhook of another owner, or without one, would be replaced.",
		cause: "A new region needs a replace, which deletes the old webhook.",
		fix: "Take ownership first, without a change of `location`.",
		example: "moving webhook promote from westeurope to northeurope needs a replace, but it has no owner"
	},
	protected: {
		severity: "error",
		meaning: "A protected webhook would be replaced.",
		cause: "It has `protect: true`, and its `location` changes.",
		fix: "Remove `protect`, apply, then change the location.",
		example: "moving webhook deployStaging from westeurope to northeurope needs a replace, but it is protected"
	},
	"unknown-values": {
		severity: "error",
		meaning: "A value that is required is unknown.",
		cause: "A variable is not set, or the identity cannot read the callback configuration.",
		fix: "Set the variable, or assign the apply role.",
		example: "the serviceUri of webhook deployStaging is unknown: WEBHOOK_URL is not set"
	},
	digest: {
		severity: "error",
		meaning: "The plan differs from the expected one.",
		cause: "The manifest or the registry changed after the review.",
		fix: "Review the new plan, and use its digest.",
		example: "the plan differs from the expected one: its digest is now 5e0c\u2026"
	},
	"not-reviewed": {
		severity: "error",
		meaning: "A change was not in a reviewed plan.",
		cause: "With `require-reviewed-plan`, only changes that the comment of a merged pull request showed are applied.",
		fix: "Review the change, then run with the digest that the help shows.",
		example: "update promote is not among the reviewed changes"
	},
	"comment-overwritten": {
		severity: "warning",
		meaning: "Two steps of one run write the same comment on a pull request. It shows the last of them only.",
		cause: "The steps have the same command, files and registries, such as jobs of a matrix that differ in variables.",
		fix: "Give each step its own `label`.",
		example: "another step of this run wrote the same comment on pull request 12, and this step replaced it"
	},
	"nothing-to-review": {
		severity: "warning",
		meaning: "Reviewed plans are required, but no plan is shown.",
		cause: "`require-reviewed-plan` is on, and `comment` is `never`.",
		fix: "Set `comment` to `changes`.",
		example: "only reviewed plans are applied, but this job comments no plan that could be reviewed"
	},
	"deletes-app-service-webhook": {
		severity: "warning",
		meaning: "`prune: all` deletes a webhook that App Service seems to have created.",
		cause: "Its name or its URI follows the pattern of App Service.",
		fix: "To keep it, add it to `ignore`.",
		example: "webhook webappstorefront looks like a webhook of App Service"
	},
	superseded: {
		severity: "error",
		meaning: "The manifests differ from those at the tip of the branch.",
		cause: "An old run was started again, or a newer commit was pushed.",
		fix: "Wait for the newer run, or start it.",
		example: "this run is superseded: webhooks.yaml is different at the tip of main (3f2a91c0b7de)"
	},
	"id-token-permission": {
		severity: "error",
		meaning: "The job cannot request an OpenID Connect token.",
		cause: "The permission `id-token: write` is missing.",
		fix: "Add the `permissions:` block that the help shows.",
		example: "the job is not authorized to request an OpenID Connect token: it lacks `id-token: write`"
	},
	"value-too-short-to-mask": {
		severity: "warning",
		meaning: "The value of a reference is too short to mask in the log.",
		cause: "Masking a short value would hide ordinary words.",
		fix: "Use a longer secret.",
		example: "the value of WEBHOOK_TOKEN has fewer than 4 characters, so the log does not hide it"
	},
	"github-permission": {
		severity: "error",
		meaning: "The token of the job lacks a permission.",
		cause: "The `permissions:` block of the workflow does not grant it.",
		fix: "Add the permission that the help names.",
		example: "cannot comment on the pull request: the job's token lacks `pull-requests: write`"
	},
	"github-failed": {
		severity: "error",
		meaning: "A request to the API of GitHub failed.",
		cause: "GitHub failed, or refused the request: an expired token, a locked conversation, an archived repository, an IP allow list, SAML, or a rate limit. The message names the cause.",
		fix: "Do what the help says. If GitHub failed, run again.",
		example: "cannot comment on the pull request: the conversation is locked"
	},
	"github-api-url": {
		severity: "error",
		meaning: "The address of GitHub's API is missing, or belongs to another server.",
		cause: "The token is sent only to the API of the server that started the job.",
		fix: "Do not change `GITHUB_SERVER_URL` and `GITHUB_API_URL`. On a runner of another kind, set both.",
		example: "GITHUB_API_URL is not set, so the API of \"https://github.contoso.com\" is unknown"
	},
	"id-token-failed": {
		severity: "error",
		meaning: "GitHub's runner returned no OpenID Connect token.",
		cause: "The token service failed several times, or a proxy is in the way.",
		fix: "Run the job again. If it persists, check GitHub's status page and the runner's proxy.",
		example: "GitHub gave no token (HTTP 500): the runner's OpenID Connect service failed"
	},
	"emulator-usage": {
		severity: "error",
		meaning: "A flag of the emulator is not valid.",
		cause: "The value is out of range, has the wrong form, or names a file that cannot be read.",
		fix: "Correct the flag. `acr-webhooks emulator --help` lists all flags.",
		example: "--port must be a number from 0 to 65535."
	},
	"emulator-seed-invalid": {
		severity: "error",
		meaning: "The seed is not valid.",
		cause: "It does not match `schemas/emulator-seed.schema.json`. Every error is reported with its path.",
		fix: "Correct the seed at that path.",
		example: "seed, at registries[0].sku: must be one of Basic, Standard, Premium."
	},
	"emulator-state-invalid": {
		severity: "error",
		meaning: "The state file cannot be read or written.",
		cause: "Something else wrote it, or the path is not accessible.",
		fix: "Use another file, or delete this one to start again.",
		example: "The state file state.json is not a state file of this emulator (not JSON)."
	},
	"emulator-ca-file": {
		severity: "error",
		meaning: "The emulator's certificate cannot be written.",
		cause: "The directory does not exist or is not writable.",
		fix: "Use a file in an existing directory, or omit `--ca-file`.",
		example: "The certificate file certs/ca.pem cannot be written (ENOENT)."
	},
	"emulator-cannot-listen": {
		severity: "error",
		meaning: "The emulator cannot listen on the port.",
		cause: "Another process uses it, or it needs more rights.",
		fix: "Use another `--port`, or omit it to use a free port.",
		example: "Port 8443 is in use."
	},
	bug: {
		severity: "error",
		meaning: "An internal error.",
		cause: "A defect of this tool.",
		fix: "Report it at https://github.com/acr-webhooks/acr-webhooks/issues.",
		example: "internal error in acr-webhooks 0.1.0 (TypeError)"
	},
	"denied-by-policy": {
		severity: "error",
		meaning: "An Azure policy denied a request.",
		cause: "A policy assignment on the registry, its group or its subscription forbids the change. No role overrides it.",
		fix: "Find the assignment in the registry's activity log. Change the webhook to comply, or request an exemption.",
		example: "could not create webhook deployStaging: an Azure policy denied the request; it is not a missing role (HTTP 403, RequestDisallowedByPolicy)"
	},
	"denied-by-azure": {
		severity: "error",
		meaning: "Azure itself denied a request.",
		cause: "Azure requires multifactor authentication from users, and closes some regions to new resources.",
		fix: "Log in with multifactor authentication, or as a workload identity. Otherwise check the region.",
		example: "could not create webhook deployStaging: Azure itself denied the request; it is neither a missing role nor one of your policies (HTTP 403, RequestDisallowedByAzure)"
	},
	conflict: {
		severity: "error",
		meaning: "A request conflicts with another operation.",
		cause: "The registry or the webhook is being changed by another client, or is in a state that allows no change.",
		fix: "Run again when the other operation has finished.",
		example: "could not update webhook deployStaging: another operation on the registry or the webhook is in progress (HTTP 409, AnotherOperationInProgress)"
	},
	"deny-assignment": {
		severity: "error",
		meaning: "A deny assignment blocks a request.",
		cause: "A managed application or a deployment stack created a deny assignment. No role overrides it.",
		fix: "Check the deny assignments under the registry's access control.",
		example: "could not delete webhook deployStaging: a deny assignment blocks the request; no role overrides it (HTTP 403, DenyAssignmentAuthorizationFailed)"
	},
	"linked-authorization": {
		severity: "error",
		meaning: "The identity lacks a permission on a linked resource.",
		cause: "The request refers to another resource, and Azure also checks the identity's rights there.",
		fix: "Read the registry's activity log: it names the linked resource and the action. Assign a role there.",
		example: "could not update webhook deployStaging: the identity lacks a permission on a linked resource (HTTP 403, LinkedAuthorizationFailed)"
	},
	"subscription-disabled": {
		severity: "error",
		meaning: "The subscription is disabled or read-only.",
		cause: "The subscription has expired, reached its spending limit, or was disabled.",
		fix: "Enable the subscription in the Azure portal, then run again.",
		example: "could not create webhook deployStaging: the subscription is disabled or read-only (HTTP 409, ReadOnlyDisabledSubscription)"
	},
	"provider-not-registered": {
		severity: "error",
		meaning: "The subscription is not registered for Azure Container Registry.",
		cause: "Nobody has created a registry in the subscription, or the provider was unregistered.",
		fix: "Run `az provider register --namespace Microsoft.ContainerRegistry`, then run again.",
		example: "could not find the registry: the subscription is not registered for Microsoft.ContainerRegistry (HTTP 409, MissingSubscriptionRegistration)"
	},
	"access-denied": {
		severity: "error",
		meaning: "Access was denied for another reason than a missing role.",
		cause: "Azure answered 403 with a code other than `AuthorizationFailed`, or a proxy answered instead of Azure.",
		fix: "Look up the code. Without a code, check for a proxy, firewall or gateway on the way to Azure.",
		example: "could not list the webhooks: access was denied, but the response is not from Azure Resource Manager (HTTP 403)"
	},
	"allowed-endpoints-required": {
		severity: "error",
		meaning: "A manifest names an app as endpoint, and the workflow allows none.",
		cause: "Whoever edits the manifest chooses which app receives the events, and whose password is read. The action therefore requires the setting.",
		fix: "Set `allowed-endpoints` to what the error prints.",
		example: "the manifest names an app as endpoint, but no app is allowed"
	},
	"endpoint-not-allowed": {
		severity: "error",
		meaning: "`endpoint` names an app that the workflow does not allow.",
		cause: "`allowed-endpoints` has no entry for the app. A name without resource ID means an app of the workflow's subscription; the comparison uses the app's full resource ID.",
		fix: "Correct the endpoint, or add the app to `allowed-endpoints`.",
		example: "endpoint of webhook deployStaging names app \"storefront/staging\", which is not allowed"
	},
	"endpoint-not-found": {
		severity: "warning",
		meaning: "The app, slot or function that `endpoint` names was not found, or the identity cannot read it.",
		cause: "The name is misspelled, the app is in another subscription, several apps have the name, or a role is missing.",
		fix: "Correct the name, add `resourceGroup` or the resource ID, or assign the role Reader on the app.",
		example: "App Service storefront/staging was not found, or the identity cannot read it"
	},
	"endpoint-basic-auth-off": {
		severity: "warning",
		meaning: "The deployment site of the app refuses its publishing credentials.",
		cause: "New apps have basic authentication off. The service then redacts the credentials, and events get 401.",
		fix: "Turn on basic authentication of the deployment site; the message contains the command.",
		example: "App Service storefront refuses basic authentication on its deployment site, so every event gets 401"
	},
	"endpoint-not-reachable": {
		severity: "warning",
		meaning: "The registry cannot call the endpoint, or the endpoint does not accept events.",
		cause: "The app is stopped, not public, in an App Service Environment, or has access restrictions. A function has no fixed route, or does not accept POST.",
		fix: "Run the command that the message contains.",
		example: "App Service storefront has access restrictions on its deployment site that exclude the registry"
	},
	"endpoint-deployment-off": {
		severity: "warning",
		meaning: "The app accepts events, but deploys nothing.",
		cause: "The app setting `DOCKER_ENABLE_CI` is not `true`, or the app does not run a container.",
		fix: "Set `DOCKER_ENABLE_CI` to `true`; the message contains the command.",
		example: "App Service storefront has continuous deployment off: the response to an event is 2xx, but nothing is deployed"
	},
	"event-not-found": {
		severity: "error",
		meaning: "No webhook of the manifests has an event with this id.",
		cause: "The id is misspelled, belongs to another registry, or Azure no longer lists the event.",
		fix: "List the events with `deliveries --format json`. Azure keeps them for some days only.",
		example: "no webhook of the manifests has an event with the id \"9ad4af4e-95b2-4787-8f28-7f817b05a56a\""
	},
	"too-many-redeliveries": {
		severity: "error",
		meaning: "More events would be sent again than the limit allows.",
		cause: "Many deliveries failed in the chosen time.",
		fix: "Look at the dry run, then raise the limit or choose fewer events.",
		example: "34 events would be sent again; the limit is 20"
	},
	"code-host-failed": {
		severity: "error",
		meaning: "Azure DevOps or GitLab did not do what the job asked for.",
		cause: "The job's token lacks a permission or has expired, or the service failed.",
		fix: "Follow the message: give the token its permission, or run the job again.",
		example: "could not comment on the pull request: Azure DevOps refused the token (HTTP 403)"
	},
	"file-kept": {
		severity: "error",
		meaning: "`init` found a file that differs from what it would write, and kept it.",
		cause: "The file was changed, or the registry's webhooks were.",
		fix: "Read the difference. Run `init` at a terminal to replace the file, or move the file away.",
		example: "webhooks.yaml differs from what init would write, and was kept"
	}
};
// src/interchange/sarif.ts
const catalogue = {
	...manifestDiagnostics,
	...runDiagnostics
};
function renderSarif(report) {
	const diagnostics = require_run.diagnosticsOf(report);
	const codes = [...new Set(diagnostics.map(({ code }) => require_settings.visible(code)))].sort();
	const fingerprint = fingerprints();
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: require_run.name,
				semanticVersion: require_run.version,
				informationUri: require_run.repository.url.replace(/^git\+|\.git$/g, ""),
				rules: codes.map(rule)
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: report.exitCode === 0 || report.exitCode === 3,
				exitCode: report.exitCode
			}],
			results: diagnostics.map((diagnostic) => ({
				ruleId: require_settings.visible(diagnostic.code),
				ruleIndex: codes.indexOf(require_settings.visible(diagnostic.code)),
				level: diagnostic.severity,
				message: { text: messageOf(diagnostic) },
				...diagnostic.source === void 0 ? {} : { locations: [location(diagnostic.source)] },
				partialFingerprints: { "acrWebhooksDiagnostic/v1": fingerprint(diagnostic) }
			}))
		}]
	};
	return `${JSON.stringify(log, null, 2)}\n`;
}
function rule(code) {
	const entry = Object.hasOwn(catalogue, code) ? catalogue[code] : void 0;
	return {
		id: code,
		...entry && {
			shortDescription: { text: entry.meaning },
			...entry.cause === void 0 ? {} : { fullDescription: { text: entry.cause } },
			...entry.fix === void 0 ? {} : { help: { text: entry.fix } },
			defaultConfiguration: { level: entry.severity }
		},
		helpUri: encodeURI(require_run.docsUrl(code))
	};
}
function messageOf(diagnostic) {
	return [diagnostic.message, ...require_run.adviceOf(diagnostic, "command-line")?.split("\n") ?? []].map((line) => require_settings.visible(line).replaceAll("](", "\\](")).join("\n");
}
function location({ file, line, column, endLine, endColumn }) {
	return { physicalLocation: {
		artifactLocation: (0, node_path.isAbsolute)(file) ? { uri: (0, node_url.pathToFileURL)(file).href } : {
			uri: relativeUri(file),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			startColumn: column,
			...endLine === void 0 ? {} : { endLine },
			...endColumn === void 0 ? {} : { endColumn }
		}
	} };
}
function relativeUri(path) {
	return path.replace(/^\.\//, "").split(node_path.sep).map((segment) => encodeURIComponent(segment.toWellFormed())).join("/");
}
function fingerprints() {
	const seen = /* @__PURE__ */ new Map();
	return ({ code, message, source, registry, webhook }) => {
		const key = JSON.stringify([
			code,
			source?.file,
			registry,
			webhook,
			message
		]);
		const count = (seen.get(key) ?? 0) + 1;
		seen.set(key, count);
		return require_run.sha256(`${key} ${count}`).slice(0, 32);
	};
}
exports.renderSarif = renderSarif;
