require("./rolldown-runtime.js");
const require_export = require("./export.js");
const require_run = require("./run.js");
const require_surroundings = require("./surroundings.js");
const require_begin = require("./begin.js");
const require_yaml = require("./yaml.js");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// roles/app-service.json
var app_service_default = {
	Name: "acr-webhooks App Service credentials",
	IsCustom: true,
	Description: "Read the publishing credentials of an App Service app. They deploy code, and the same action lists app settings and connection strings: this equals control of the app. Assign it on single apps only.",
	Actions: [
		"Microsoft.Web/sites/read",
		"Microsoft.Web/sites/slots/read",
		"Microsoft.Web/sites/config/read",
		"Microsoft.Web/sites/slots/config/read",
		"Microsoft.Web/sites/config/list/action",
		"Microsoft.Web/sites/slots/config/list/action",
		"Microsoft.Web/sites/basicPublishingCredentialsPolicies/read",
		"Microsoft.Web/sites/basicPublishingCredentialsPolicies/*/read",
		"Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies/read",
		"Microsoft.Web/sites/slots/basicPublishingCredentialsPolicies/*/read"
	],
	NotActions: [],
	DataActions: [],
	NotDataActions: [],
	AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000000"]
};
// roles/apply.json
var apply_default = {
	Name: "acr-webhooks apply",
	IsCustom: true,
	Description: "Create, update, delete and ping the webhooks of container registries, as a manifest says.",
	Actions: [
		"Microsoft.ContainerRegistry/registries/read",
		"Microsoft.ContainerRegistry/registries/listUsages/read",
		"Microsoft.ContainerRegistry/registries/replications/read",
		"Microsoft.ContainerRegistry/registries/webhooks/read",
		"Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action",
		"Microsoft.ContainerRegistry/registries/webhooks/listEvents/action",
		"Microsoft.ContainerRegistry/registries/webhooks/operationStatuses/read",
		"Microsoft.ContainerRegistry/registries/webhooks/ping/action",
		"Microsoft.ContainerRegistry/registries/webhooks/write",
		"Microsoft.ContainerRegistry/registries/webhooks/delete"
	],
	NotActions: [],
	DataActions: [],
	NotDataActions: [],
	AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000000"]
};
// roles/function.json
var function_default = {
	Name: "acr-webhooks function keys",
	IsCustom: true,
	Description: "Read the keys of single functions, which call them. Never the host keys: the master key is one of them. Assign it on single function apps only.",
	Actions: [
		"Microsoft.Web/sites/read",
		"Microsoft.Web/sites/slots/read",
		"Microsoft.Web/sites/functions/read",
		"Microsoft.Web/sites/slots/functions/read",
		"Microsoft.Web/sites/functions/listkeys/action",
		"Microsoft.Web/sites/slots/functions/listkeys/action"
	],
	NotActions: [],
	DataActions: [],
	NotDataActions: [],
	AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000000"]
};
// roles/plan.json
var plan_default = {
	Name: "acr-webhooks plan",
	IsCustom: true,
	Description: "Compare the webhooks of container registries with a manifest. Changes nothing. Callback configurations contain secrets, so assign this role only to people who may read them.",
	Actions: [
		"Microsoft.ContainerRegistry/registries/read",
		"Microsoft.ContainerRegistry/registries/listUsages/read",
		"Microsoft.ContainerRegistry/registries/replications/read",
		"Microsoft.ContainerRegistry/registries/webhooks/read",
		"Microsoft.ContainerRegistry/registries/webhooks/getCallbackConfig/action"
	],
	NotActions: [],
	DataActions: [],
	NotDataActions: [],
	AssignableScopes: ["/subscriptions/00000000-0000-0000-0000-000000000000"]
};
// src/init/shell.ts
function quoted(text) {
	return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
var Variable = class {
	name;
	constructor(name) {
		this.name = name;
	}
};
function word(parts) {
	return parts.map((part) => part instanceof Variable ? `"$${part.name}"` : `'${part.replaceAll("'", "'\\''")}'`).join("");
}
const mark = "";
function json(value) {
	const variables = [];
	const [first = "", ...rest] = JSON.stringify(value, (_, inner) => {
		if (!isFilled(inner)) return inner;
		return inner.filled.map((part) => {
			if (!(part instanceof Variable)) return part;
			variables.push(part);
			return mark;
		}).join("");
	}).split(mark);
	return word([first, ...rest.flatMap((part, index) => [variables[index] ?? "", part])]);
}
function fill(...filled) {
	return { filled };
}
function isFilled(value) {
	return typeof value === "object" && value !== null && "filled" in value;
}
// src/init/federation.ts
const clouds = {
	AzureCloud: {
		audience: "api://AzureADTokenExchange",
		arm: "https://management.azure.com/",
		graph: "graph.microsoft.com"
	},
	AzureUSGovernment: {
		audience: "api://AzureADTokenExchangeUSGov",
		arm: "https://management.usgovcloudapi.net/",
		graph: "graph.microsoft.us"
	},
	AzureChinaCloud: {
		audience: "api://AzureADTokenExchangeChina",
		arm: "https://management.chinacloudapi.cn/",
		graph: "microsoftgraph.chinacloudapi.cn"
	}
};
function show(query) {
	return `--query ${query} --output tsv`;
}
function federation(identity, input) {
	switch (input.ci) {
		case "github": return gitHubFederation(identity, input);
		case "azure-pipelines": return azurePipelinesFederation(identity, input);
		case "gitlab": return gitLabFederation(identity, input);
		case "none": return [`# To log in with it: az ad app credential reset --id "$${identity.variable}"`];
	}
}
function credential({ variable }, { cloud }, given) {
	return `az ad app federated-credential create --id "$${variable}" --output none --parameters ${json({
		name: given.name,
		issuer: fill(...given.issuer),
		subject: fill(...given.subject),
		audiences: [clouds[cloud].audience]
	})}`;
}
function gitHubFederation(identity, input) {
	const { identities, repository, branch } = input;
	const path = repository?.path ?? "ORG/REPO";
	const host = repository?.host ?? "github.com";
	const isPublic = host === "github.com";
	const issuer = isPublic ? "https://token.actions.githubusercontent.com" : `https://${host}/_services/token`;
	const subject = new Variable("SUBJECT");
	const prefix = isPublic ? ["# GitHub's prefix of the subject. It contains the repository's ID if the repository has immutable subjects.", `SUBJECT=$(gh api ${quoted(`repos/${path}/actions/oidc/customization/sub`)} --jq ${quoted(`.sub_claim_prefix // "repo:${path}"`)})`] : [`SUBJECT=${quoted(`repo:${path}`)}`];
	const subjects = identities === "one" ? [["pull-request", ":pull_request"], ["branch", `:ref:refs/heads/${branch}`]] : identity.purpose === "plan" ? [["environment", ":environment:webhooks-plan"]] : [["environment", ":environment:webhooks"]];
	return [...prefix, ...subjects.map(([name = "", rest = ""]) => credential(identity, input, {
		name,
		issuer: [issuer],
		subject: [subject, rest]
	}))];
}
const azureDevOps = "499b84ac-1321-427f-aa17-267ca6975798";
function azurePipelinesFederation(identity, input) {
	const [organization = "ORGANIZATION", project = "PROJECT"] = input.repository?.path.split("/") ?? [];
	const base = `https://dev.azure.com/${encodeURIComponent(organization)}`;
	const connection = connectionName(identity);
	const rest = (method, url) => `az rest --method ${method} --resource ${azureDevOps} --url ${url}`;
	const projectId = new Variable("PROJECT_ID");
	const subscription = new Variable("SUBSCRIPTION_ID");
	const body = json({
		name: connection,
		type: "azurerm",
		url: clouds[input.cloud].arm,
		authorization: {
			scheme: "WorkloadIdentityFederation",
			parameters: {
				tenantid: fill(new Variable("TENANT_ID")),
				serviceprincipalid: fill(new Variable(identity.variable))
			}
		},
		data: {
			environment: input.cloud,
			scopeLevel: "Subscription",
			subscriptionId: fill(subscription),
			subscriptionName: fill(subscription),
			creationMode: "Manual"
		},
		serviceEndpointProjectReferences: [{
			name: connection,
			projectReference: {
				id: fill(projectId),
				name: project
			}
		}]
	});
	const endpoints = `${base}/_apis/serviceendpoint/endpoints?api-version=7.1`;
	const one = word([
		`${base}/${encodeURIComponent(project)}/_apis/serviceendpoint/endpoints/`,
		new Variable("CONNECTION_ID"),
		"?api-version=7.1"
	]);
	const parameter = (name) => show(`authorization.parameters.workloadIdentityFederation${name}`);
	return [
		`# The service connection ${connection}. It decides issuer and subject of the federated credential.`,
		`PROJECT_ID=$(${rest("get", quoted(`${base}/_apis/projects/${encodeURIComponent(project)}?api-version=7.1`))} ${show("id")})`,
		`CONNECTION_ID=$(${rest("post", quoted(endpoints))} --body ${body} ${show("id")})`,
		`ISSUER=$(${rest("get", one)} ${parameter("Issuer")})`,
		`SUBJECT=$(${rest("get", one)} ${parameter("Subject")})`,
		credential(identity, input, {
			name: connection,
			issuer: [new Variable("ISSUER")],
			subject: [new Variable("SUBJECT")]
		})
	];
}
function connectionName({ purpose }) {
	return purpose === "plan and apply" ? "acr-webhooks" : `acr-webhooks-${purpose}`;
}
function gitLabFederation(identity, input) {
	const { repository, branch, cloud } = input;
	const path = repository?.path ?? "GROUP/PROJECT";
	const issuer = `https://${repository?.host ?? "gitlab.com"}`;
	const project = `project_path:${path}:ref_type:branch:ref:`;
	const matching = {
		name: "branches",
		issuer,
		audiences: [clouds[cloud].audience],
		claimsMatchingExpression: {
			value: `claims['sub'] matches '${project}*'`,
			languageVersion: 1
		}
	};
	const url = word([
		`https://${clouds[cloud].graph}/beta/applications/`,
		new Variable("OBJECT_ID"),
		"/federatedIdentityCredentials"
	]);
	const anyBranch = [
		"# Merge requests come from any branch: this credential matches all branches of the project.",
		`OBJECT_ID=$(az ad app show --id "$${identity.variable}" ${show("id")})`,
		`az rest --method post --output none --url ${url} --body ${json(matching)}`
	];
	const oneBranch = credential(identity, input, {
		name: "branch",
		issuer: [issuer],
		subject: [`${project}${branch}`]
	});
	return identity.purpose === "apply" ? [oneBranch] : anyBranch;
}
// src/init/commands.ts
function setupCommands(input) {
	const identities = identitiesOf(input);
	return `${[
		start(input),
		...identities.map((identity) => identityCommands(identity, input)),
		roles(identities, input),
		...appRoles(identities, input),
		...variables(identities, input),
		...exports$1(input)
	].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function identitiesOf({ identities }) {
	if (identities === "one") return [{
		purpose: "plan and apply",
		variable: "CLIENT_ID",
		role: apply_default
	}];
	return [{
		purpose: "plan",
		variable: "PLAN_CLIENT_ID",
		role: plan_default
	}, {
		purpose: "apply",
		variable: "APPLY_CLIENT_ID",
		role: apply_default
	}];
}
function start({ cloud, registry, owner, repository, ci }) {
	const { id, name, subscriptionId } = registry;
	return [
		`# Azure for ${owner}. For bash; Azure Cloud Shell has all of it.`,
		"# You need the right to register applications in Entra, and to assign roles on the registry.",
		...repository === void 0 && ci !== "none" ? [`# Replace ${{
			github: "ORG/REPO",
			"azure-pipelines": "ORGANIZATION and PROJECT",
			gitlab: "GROUP/PROJECT",
			none: ""
		}[ci]}: the folder has no git remote that names the repository.`] : [],
		...cloud === "AzureCloud" ? [] : [`az cloud set --name ${cloud}`],
		subscriptionId === void 0 ? `SUBSCRIPTION_ID=$(az account show ${show("id")})` : `SUBSCRIPTION_ID=${quoted(subscriptionId)}`,
		"az account set --subscription \"$SUBSCRIPTION_ID\"",
		`TENANT_ID=$(az account show ${show("tenantId")})`,
		id === void 0 ? `REGISTRY_ID=$(az acr show --name ${quoted(name)} ${show("id")})` : `REGISTRY_ID=${quoted(id)}`
	];
}
function identityCommands(identity, input) {
	const { purpose, variable } = identity;
	const name = `acr-webhooks ${purpose} ${input.owner}`.slice(0, 120);
	return [
		`# The identity to ${purpose}.`,
		`${variable}=$(az ad app create --display-name ${quoted(name)} ${show("appId")})`,
		`az ad sp create --id "$${variable}" --output none`,
		...federation(identity, input)
	];
}
function assignment({ variable }, role, scope) {
	return `az role assignment create --assignee-object-id ${`"$(az ad sp show --id "$${variable}" ${show("id")})"`} --assignee-principal-type ServicePrincipal --role ${quoted(role)} --scope ${scope} --output none`;
}
function definition(role) {
	return `az role definition create --output none --role-definition ${json({
		...role,
		AssignableScopes: [fill("/subscriptions/", new Variable("SUBSCRIPTION_ID"))]
	})}`;
}
function roles(identities, _) {
	return [
		"# The roles, once per subscription. A new role can take ten minutes: if an assignment fails, repeat it later.",
		...identities.map(({ role }) => definition(role)),
		...identities.map((identity) => assignment(identity, identity.role.Name, "\"$REGISTRY_ID\""))
	];
}
function appRoles(identities, { uses }) {
	return [["appService", app_service_default], ["functionApp", function_default]].flatMap(([kind, role]) => {
		const apps = [...new Set(uses.apps.filter((app) => app.kind === kind).map(({ app }) => app))];
		if (apps.length === 0) return [];
		return [[
			`# ${role.Description}`,
			definition(role),
			...apps.flatMap((app) => [`APP_ID=$(az resource list --name ${quoted(app)} --resource-type Microsoft.Web/sites ${show(quoted("[0].id"))})`, ...identities.map((identity) => assignment(identity, role.Name, "\"$APP_ID\""))])
		]];
	});
}
function variables(identities, input) {
	switch (input.ci) {
		case "github": return gitHubVariables(identities, input);
		case "gitlab": return gitLabVariables(identities, input);
		case "azure-pipelines": return azurePipelinesVariables(input);
		case "none": return [];
	}
}
function ids(identities) {
	return [
		...identities.map(({ variable }) => [`AZURE_${variable}`, `"$${variable}"`]),
		["AZURE_TENANT_ID", "\"$TENANT_ID\""],
		["AZURE_SUBSCRIPTION_ID", "\"$SUBSCRIPTION_ID\""]
	];
}
function liveValue({ registry, live }, { copy }) {
	if (copy === void 0 || !live.some((name) => name.toLowerCase() === copy.webhook.toLowerCase())) return void 0;
	const query = typeof copy.from === "object" ? `customHeaders.${JSON.stringify(copy.from.header)}` : "serviceUri";
	return `${`az acr webhook get-config --registry ${quoted(registry.name)} --name ${quoted(copy.webhook)}`} ${show(quoted(query))}${copy.from === "path and query" ? " | cut -d/ -f4-" : ""}`;
}
const asks = "# Each of these asks for the value: run them one at a time.";
function secretParts(input, head, set) {
	const known = input.uses.secrets.flatMap((use) => {
		const value = liveValue(input, use);
		return value === void 0 ? [] : [`${value} | ${set(use.name)}`];
	});
	const open = input.uses.secrets.filter((use) => liveValue(input, use) === void 0).map(({ name }) => set(name));
	return [...known.length > 0 ? [[`# ${head}, copied from the registry without being shown.`, ...known]] : [], ...open.length > 0 ? [[
		`# ${head}.`,
		asks,
		...open
	]] : []];
}
function exports$1(input) {
	if (input.uses.secrets.length === 0) return [];
	return [["# The manifest's references, to plan and apply on this machine.", ...input.uses.secrets.map((use) => {
		const value = liveValue(input, use);
		return value === void 0 ? `# export ${use.name}=…` : `export ${use.name}="$(${value})"`;
	})]];
}
function gitHubVariables(identities, input) {
	const host = input.repository?.host ?? "github.com";
	const path = input.repository?.path ?? "ORG/REPO";
	const repo = quoted(host === "github.com" ? path : `${host}/${path}`);
	const set = ids(identities).map(([name, value]) => `gh variable set ${name} --repo ${repo} --body ${value}`);
	const environments = input.identities === "one" ? [] : [[
		"# The environments. Protect webhooks with required reviewers, and allow only the default branch:",
		`# https://${host}/${path}/settings/environments`,
		...["webhooks-plan", "webhooks"].map((name) => `gh api --silent --method PUT ${quoted(`repos/${path}/environments/${name}`)}`)
	]];
	return [
		["# The variables of the workflow. They are no secrets.", ...set],
		...environments,
		...secretParts(input, "The secrets of the workflow", (name) => `gh secret set ${name} --repo ${repo}`)
	];
}
function gitLabVariables(identities, input) {
	const path = quoted(input.repository?.path ?? "GROUP/PROJECT");
	const set = ids(identities).map(([name, value]) => `glab variable set ${name} ${value} --repo ${path}`);
	const { place } = input;
	return [
		...place?.includedBy === void 0 ? [] : [[
			`# By hand, in ${place.includedBy}:`,
			"# include:",
			`#   - local: ${place.path}`
		]],
		["# The variables of the project. They are no secrets.", ...set],
		[
			"# A project access token with the scope api and the role Reporter, to comment the plan.",
			"# It asks for the value.",
			`glab variable set GITLAB_TOKEN --masked --repo ${path}`
		],
		...secretParts(input, "The secrets of the project", (name) => `glab variable set ${name} --masked --protected --repo ${path}`)
	];
}
function azurePipelinesVariables({ uses, place }) {
	return [[
		"# In Azure DevOps, by hand:",
		`# - Create a pipeline from ${place?.path ?? "the file"}.`,
		"# - Add a build validation policy to the default branch, and give the build service \"Contribute to pull requests\".",
		"# - Create the environment production, and add an approval to it.",
		...uses.secrets.length === 0 ? [] : [`# - Add these secret variables to the pipeline: ${uses.secrets.map(({ name }) => name).join(", ")}.`]
	]];
}
async function chooseOwner({ repository, root }, existing, { options, asks, signals }) {
	const given = options.owner ?? existing;
	const fallback = require_surroundings.ownerFrom(repository?.path ?? (0, node_path.basename)(root)) ?? "contoso/storefront";
	const chosen = given ?? (asks && await require_run.ask(`Owner of the webhooks [${fallback}]: `, signals) || fallback);
	if (!/^[A-Za-z0-9._/-]{1,128}$/.test(chosen)) throw usage(`"${chosen.slice(0, 60)}" is not a valid owner`, "Write 1 to 128 letters, digits and . _ / -, as in contoso/storefront.", "owner");
	const isGuess = given === void 0 && repository === void 0 && chosen === fallback;
	if (options.owner === void 0 && !signals.stopping.aborted) require_run.printStep(`owner: ${chosen}${isGuess ? " (the folder's name; the repository has no remote)" : ""}`);
	return chosen;
}
async function chooseCi({ repository, found }, { options, asks, signals }) {
	if (options.ci !== void 0) return options.ci;
	const preferred = found.length === 1 ? found[0] : repository?.ci ?? found[0];
	if (preferred !== void 0 && (found.length <= 1 || !asks)) {
		require_run.printStep(`CI system: ${preferred}`);
		return preferred;
	}
	if (!asks) {
		require_run.printStep("CI system: github (nothing in the folder names another one)");
		return "github";
	}
	return require_run.choose("CI system", [.../* @__PURE__ */ new Set([
		preferred ?? "github",
		"github",
		"azure-pipelines",
		"gitlab",
		"none"
	])].map((value) => ({
		value,
		label: value
	})), signals);
}
async function chooseIdentities({ asks, signals }) {
	if (!asks) return "one";
	return require_run.choose("Identities", [{
		value: "one",
		label: "one: the same identity plans and applies"
	}, {
		value: "two",
		label: "two: pull requests use an identity that cannot write"
	}], signals);
}
async function liveRegistry(session) {
	const { settings, options, signals } = session;
	const subscriptionId = require_begin.givenSubscription(settings, process.env);
	const azure = await require_surroundings.azureOf(settings, signals, "plan");
	const { concurrency, resourceGroup } = settings;
	if (options.registry !== void 0 && subscriptionId !== void 0) return require_export.readLive(azure, {
		name: options.registry,
		resourceGroup,
		subscriptionId
	}, concurrency);
	const chosen = await chooseRegistry(await registriesOf(azure, settings), session);
	if (chosen === void 0) return void 0;
	require_run.printStep(`registry: ${chosen.name}`);
	return require_export.readLive(azure, chosen, concurrency);
}
async function registriesOf(azure, settings) {
	const only = require_begin.givenSubscription(settings, process.env);
	const ids = only === void 0 ? (await azure.subscriptions()).map(({ id }) => id) : [only];
	return (await require_yaml.pMap(ids, async (id) => {
		try {
			return await azure.registries(id);
		} catch (error) {
			if (!(error instanceof require_begin.ServiceError) || ids.length === 1) throw error;
			require_run.printStep(`subscription ${id}: ${error.diagnostic.message}`);
			return [];
		}
	}, { concurrency: 4 })).flat();
}
async function chooseRegistry(all, { options, settings, asks, signals }) {
	const isSame = (a, b) => b === void 0 || a.toLowerCase() === b.toLowerCase();
	const fitting = all.filter(({ name, resourceGroup }) => isSame(name, options.registry) && isSame(resourceGroup, settings.resourceGroup));
	const [first, ...more] = fitting;
	if (first === void 0) throw usage(options.registry === void 0 ? "the login can see no registry" : `the login can see no registry "${options.registry.slice(0, 60)}"`, "Check the login and the subscription, or write a sample manifest without a login.", "offline");
	if (more.length === 0) return first;
	const labelled = fitting.map((value) => ({
		value,
		label: `${value.name} (${value.resourceGroup}, ${value.sku})`
	}));
	if (asks) return require_run.choose("Registry", labelled, signals);
	const names = fitting.map(({ name }) => name);
	throw usage(`the login can see ${names.length} registries: ${names.slice(0, 10).join(", ")}${names.length > 10 ? ", …" : ""}`, "Choose one.", "registry");
}
function usage(message, help, setting) {
	return new require_begin.UserError([{
		severity: "error",
		code: "usage",
		message,
		help,
		settings: [{ name: setting }]
	}], 3);
}
// src/cli/init.ts
async function initOnTerminal(raw, options) {
	const settings = require_begin.parseSettings(raw, (name) => `--${name}`);
	const problem = options.registry === void 0 ? void 0 : require_begin.registryNameProblem(options.registry);
	if (problem !== void 0) throw registryUsage(problem);
	const signals = require_run.catchSignals({
		grace: 0,
		leave: true
	});
	try {
		const around = await require_surroundings.lookAround();
		const session = {
			settings,
			options,
			signals,
			asks: !options.yes && require_run.canAsk()
		};
		if (options.check) {
			const { checkSetup } = await Promise.resolve().then(() => require("./init-check.js"));
			return await checkSetup(around, {
				settings,
				options,
				signals
			});
		}
		return await setUp(around, session) ?? signals.exitCode() ?? 1;
	} catch (error) {
		const interrupted = signals.exitCode();
		if (interrupted !== void 0) return interrupted;
		throw error instanceof require_begin.ServiceError ? new require_begin.UserError([error.diagnostic], 1) : error;
	} finally {
		signals.release();
	}
}
function registryUsage({ problem, help }) {
	return new require_begin.UserError([{
		severity: "error",
		code: "usage",
		message: `--registry ${problem}`,
		help
	}], 3);
}
async function setUp(around, session) {
	const { settings, signals } = session;
	const existing = await existingSetup(around);
	const choices = await choicesOf(around, existing, session);
	if (choices === void 0 || signals.stopping.aborted) return void 0;
	const { live, owner, ci, identities } = choices;
	const wanted = session.options.offline && existing.manifest !== void 0 ? existing.manifest ?? "" : manifestText(owner, session, live);
	const manifest = await writeFile(around, session, {
		path: require_surroundings.manifestName,
		text: wanted
	});
	const uses = checkedUses(manifest.text, live);
	if (signals.stopping.aborted) return void 0;
	const { repository, branch } = around;
	const common = {
		ci,
		identities,
		owner: uses.owner ?? owner,
		branch,
		uses
	};
	const place = await require_surroundings.pipelinePlace(ci, (path) => require_surroundings.textAt(around, path));
	const text = require_surroundings.pipelineText({
		...common,
		repository: repository?.path
	});
	const pipeline = place && await writeFile(around, session, {
		path: place.path,
		text
	});
	if (signals.stopping.aborted) return void 0;
	const name = uses.registries[0]?.name ?? live?.registry.name ?? "contoso";
	const found = live?.registry.name.toLowerCase() === name.toLowerCase() ? live : void 0;
	const registry = {
		name,
		id: found?.registry.id,
		subscriptionId: found?.registry.subscriptionId ?? require_begin.givenSubscription(settings, process.env)
	};
	const names = (found?.live ?? []).map(({ webhook }) => webhook.name);
	require_run.output(1).write(setupCommands({
		...common,
		place,
		cloud: settings.cloud,
		repository,
		registry,
		live: names
	}));
	printEnd(around, uses);
	const kept = [manifest, ...pipeline ? [pipeline] : []].filter(({ state }) => state === "kept");
	return kept.some(({ wasAsked }) => !wasAsked) ? refused(kept.map(({ path }) => path)) : 0;
}
async function existingSetup(around) {
	const manifest = await require_surroundings.textAt(around, require_surroundings.manifestName);
	if (manifest === void 0) return {
		manifest,
		registry: void 0,
		owner: void 0
	};
	const { registries, owner } = require_surroundings.usesOf(require_surroundings.manifestName, Buffer.from(manifest));
	const name = registries[0]?.name;
	return {
		manifest,
		owner,
		registry: name !== void 0 && /^[A-Za-z0-9]+$/.test(name) ? name : void 0
	};
}
async function choicesOf(around, existing, session) {
	const { signals } = session;
	const options = {
		...session.options,
		registry: session.options.registry ?? existing.registry
	};
	const live = options.offline ? void 0 : await liveRegistry({
		...session,
		options
	});
	if (signals.stopping.aborted) return void 0;
	const owner = await chooseOwner(around, existing.owner, session);
	if (signals.stopping.aborted) return void 0;
	const ci = await chooseCi(around, session);
	if (ci === void 0) return void 0;
	const place = await require_surroundings.pipelinePlace(ci, (path) => require_surroundings.textAt(around, path));
	const pipeline = place && await require_surroundings.textAt(around, place.path);
	const identities = options.identities ?? (pipeline === void 0 ? void 0 : require_surroundings.identitiesIn(pipeline)) ?? (ci === "none" ? "one" : await chooseIdentities(session));
	return identities && {
		live,
		owner,
		ci,
		identities
	};
}
function checkedUses(manifest, live) {
	const hosts = new Map((live?.live ?? []).map(({ webhook }) => [webhook.name.toLowerCase(), hostOf(webhook.serviceUri)]));
	const uses = require_surroundings.usesOf(require_surroundings.manifestName, Buffer.from(manifest), (name) => hosts.get(name.toLowerCase()));
	const errors = uses.diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new require_begin.UserError(errors, 3);
	const { write, hasColors } = require_run.output(2);
	for (const warning of uses.diagnostics) write(require_run.renderDiagnostic(warning, { color: hasColors }));
	return uses;
}
function refused(paths) {
	const diagnostic = {
		severity: "error",
		code: "file-kept",
		message: `${paths.join(" and ")} ${paths.length === 1 ? "differs from what init would write, and was" : "differ from what init would write, and were"} kept`,
		help: "Run init at a terminal to replace a file, or move the file away."
	};
	require_run.output(2).write(require_run.renderDiagnostic(diagnostic, { color: require_run.output(2).hasColors }));
	return 4;
}
function printEnd(around, { secrets, openHosts }) {
	const err = require_run.output(2);
	const file = (0, node_path.relative)(process.cwd(), (0, node_path.join)(around.root, require_surroundings.manifestName));
	const flags = file === "webhooks.yaml" ? "" : ` --file ${file}`;
	err.write("\n");
	for (const name of openHosts) require_run.printStep(`Replace deploy.example.com by the host that ${name} is sent to.`);
	if (secrets.length > 0) require_run.printStep(`Set ${secrets.map(({ name }) => name).join(", ")} in the environment.`);
	require_run.printStep("The printed commands set up Azure and the CI system. Run `acr-webhooks init --check` to check the result.");
	require_run.printStep(`Run \`acr-webhooks plan${flags}\` to see what would change.`);
}
function hostOf(serviceUri) {
	const text = require_begin.isUnknown(serviceUri) ? "" : serviceUri.reveal();
	return URL.canParse(text) ? new URL(text).host : void 0;
}
function manifestText(owner, { options, settings }, live) {
	if (live === void 0) return require_surroundings.sampleManifest(owner, options.registry ?? "contoso", require_begin.givenSubscription(settings, process.env));
	const { text, webhooks, leftOut, secrets } = require_export.writeManifest({
		...live,
		owner,
		all: false,
		withEndpoints: true
	});
	if (webhooks === 0) require_run.printStep(require_export.nothingExported(live.registry, leftOut.length));
	for (const { name, reason } of leftOut) require_run.printStep(`left out ${name}: ${reason}`);
	for (const secret of secrets) require_run.printStep(`reference ${secret.name}: ${secret.for}`);
	return webhooks === 0 ? require_surroundings.withExample(text) : text;
}
async function writeFile(around, { asks, signals }, file) {
	const target = (0, node_path.join)(around.root, file.path);
	const before = await require_surroundings.textAt(around, file.path);
	const { path } = file;
	if (before === file.text) {
		require_run.printStep(`${path}: unchanged`);
		return {
			path,
			text: before,
			state: "unchanged",
			wasAsked: false
		};
	}
	if (before !== void 0) {
		const err = require_run.output(2);
		err.write(`\n${path} exists and differs (+ is new):\n${require_surroundings.difference(before, file.text, { color: err.hasColors })}`);
		if (!(asks && (await require_run.ask(`Replace ${path}? Only 'yes' is accepted: `, signals)).toLowerCase() === "yes")) {
			require_run.printStep(`${path}: kept`);
			return {
				path,
				text: before,
				state: "kept",
				wasAsked: asks
			};
		}
	}
	try {
		await (0, node_fs_promises.mkdir)((0, node_path.dirname)(target), { recursive: true });
		await require_run.writeWhole(target, file.text);
	} catch (error) {
		throw require_surroundings.cannot("write", path, error);
	}
	require_run.printStep(`${path}: written`);
	return {
		path,
		text: file.text,
		state: "written",
		wasAsked: asks
	};
}
exports.initOnTerminal = initOnTerminal;
