require("./rolldown-runtime.js");
const require_export = require("./export.js");
const require_run = require("./run.js");
const require_settings = require("./settings.js");
const require_surroundings = require("./surroundings.js");
const require_yaml = require("./yaml.js");
const require_login = require("./login.js");
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
const mark = "\ue000";
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
		audiences: [require_surroundings.clouds[cloud].audience]
	})}`;
}
function gitHubApi(host) {
	return host === "github.com" ? "gh api" : `gh api --hostname ${quoted(host)}`;
}
function ownIssuer(host) {
	return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `https://${host}/_services/token`;
}
function gitHubFederation(identity, input) {
	const { identities, repository, branch } = input;
	const path = repository?.path ?? "ORG/REPO";
	const host = repository?.host ?? "github.com";
	const isCloud = host === "github.com" || host.endsWith(".ghe.com");
	const issuer = host === "github.com" ? "https://token.actions.githubusercontent.com" : ownIssuer(host);
	const subject = new Variable("SUBJECT");
	const prefix = isCloud ? ["# GitHub's prefix of the subject. It contains the repository's ID if the repository has immutable subjects.", `SUBJECT=$(${gitHubApi(host)} ${quoted(`repos/${path}/actions/oidc/customization/sub`)} --jq ${quoted(`.sub_claim_prefix // "repo:${path}"`)})`] : [`SUBJECT=${quoted(`repo:${path}`)}`];
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
		url: require_surroundings.clouds[input.cloud].arm,
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
		audiences: [require_surroundings.clouds[cloud].audience],
		claimsMatchingExpression: {
			value: `claims['sub'] matches '${project}*'`,
			languageVersion: 1
		}
	};
	const url = word([
		`https://${require_surroundings.clouds[cloud].graph}/beta/applications/`,
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
		return value === void 0 ? `# export ${use.name}=\u2026` : `export ${use.name}="$(${value})"`;
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
		...["webhooks-plan", "webhooks"].map((name) => `${gitHubApi(host)} --silent --method PUT ${quoted(`repos/${path}/environments/${name}`)}`)
	]];
	return [
		["# The variables of the workflow. They are no secrets.", ...set],
		...environments,
		...secretParts(input, "The secrets of the workflow", (name) => `gh secret set ${name} --repo ${repo}`)
	];
}
function gitLabVariables(identities, input) {
	const { host, path } = input.repository ?? {
		host: "gitlab.com",
		path: "GROUP/PROJECT"
	};
	const repo = quoted(host === "gitlab.com" ? path : `https://${host}/${path}`);
	const set = ids(identities).map(([name, value]) => `glab variable set ${name} ${value} --repo ${repo}`);
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
			`glab variable set GITLAB_TOKEN --masked --repo ${repo}`
		],
		...secretParts(input, "The secrets of the project", (name) => `glab variable set ${name} --masked --protected --repo ${repo}`)
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
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
new ArrayDiff();
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}
// src/init/difference.ts
function difference(before, after, { color }) {
	if (before === after) return "";
	const { hunks } = structuredPatch("", "", before, after, void 0, void 0, { context: 3 });
	const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`, ...changed]);
	return require_settings.terminalPage(lines.map((line) => shown(line, color)));
}
function shown(line, color) {
	const text = require_settings.terminal`${line}`;
	const style = styles[line[0] ?? ""];
	return color && style !== void 0 ? require_settings.styled(style, text) : text;
}
const styles = {
	"@": "dim",
	"+": "green",
	"-": "red"
};
// src/init/sample.ts
const schemaUrl = "https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/schemas/webhooks.schema.json";
const webhook = [
	"deployStaging:",
	"  serviceUri: https://deploy.contoso.com/hooks/acr",
	"  customHeaders:",
	"    Authorization: Bearer ${WEBHOOK_DEPLOY_TOKEN}",
	"  scope: storefront:*"
];
function sampleManifest(owner, registry, subscriptionId) {
	return [
		`# yaml-language-server: $schema=${schemaUrl}`,
		"#",
		"# A sample: change it to your webhooks. WEBHOOK_DEPLOY_TOKEN is an environment variable.",
		"",
		`owner: ${require_yaml.stringify(owner).trim()}`,
		"registry:",
		`  name: ${require_yaml.stringify(registry).trim()}`,
		...subscriptionId === void 0 ? [] : [`  subscriptionId: ${subscriptionId}`],
		"webhooks:",
		...webhook.map((line) => `  ${line}`),
		""
	].join("\n");
}
function withExample(manifest) {
	return `${manifest.trimEnd()}\n\n# For example:\n#\n# webhooks:\n${webhook.map((line) => `#   ${line}\n`).join("")}`;
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
	const subscriptionId = require_settings.givenSubscription(settings, process.env);
	const azure = await require_login.logIn(settings, signals, "plan", require_run.printStep);
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
	const only = require_settings.givenSubscription(settings, process.env);
	const ids = only === void 0 ? (await azure.subscriptions()).map(({ id }) => id) : [only];
	return (await require_yaml.pMap(ids, async (id) => {
		try {
			return await azure.registries(id);
		} catch (error) {
			if (!(error instanceof require_settings.ServiceError) || ids.length === 1) throw error;
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
	throw usage(`the login can see ${names.length} registries: ${names.slice(0, 10).join(", ")}${names.length > 10 ? ", \u2026" : ""}`, "Choose one.", "registry");
}
function usage(message, help, setting) {
	return new require_settings.UserError([{
		severity: "error",
		code: "usage",
		message,
		help,
		settings: [{ name: setting }]
	}], 3);
}
// src/cli/init.ts
async function initOnTerminal(raw, options) {
	const settings = require_settings.parseSettings(raw, (name) => `--${name}`);
	const problem = options.registry === void 0 ? void 0 : require_settings.registryNameProblem(options.registry);
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
		throw error instanceof require_settings.ServiceError ? new require_settings.UserError([error.diagnostic], 1) : error;
	} finally {
		signals.release();
	}
}
function registryUsage({ problem, help }) {
	return new require_settings.UserError([{
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
	const { cloud } = settings;
	const common = {
		ci,
		identities,
		owner: uses.owner ?? owner,
		branch,
		uses,
		cloud
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
		subscriptionId: found?.registry.subscriptionId ?? require_settings.givenSubscription(settings, process.env)
	};
	const names = (found?.live ?? []).map(({ webhook }) => webhook.name);
	require_run.output(1).write(setupCommands({
		...common,
		place,
		repository,
		registry,
		live: names
	}));
	printEnd(around, cloud, uses);
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
	if (errors.length > 0) throw new require_settings.UserError(errors, 3);
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
function printEnd(around, cloud, { secrets, openHosts }) {
	const err = require_run.output(2);
	const file = (0, node_path.relative)(process.cwd(), (0, node_path.join)(around.root, require_surroundings.manifestName));
	const where = cloud === "AzureCloud" ? "" : ` --cloud ${cloud}`;
	const flags = `${where}${file === "webhooks.yaml" ? "" : ` --file ${file}`}`;
	err.write("\n");
	for (const name of openHosts) require_run.printStep(`Replace deploy.example.com by the host that ${name} is sent to.`);
	if (secrets.length > 0) require_run.printStep(`Set ${secrets.map(({ name }) => name).join(", ")} in the environment.`);
	require_run.printStep(`The printed commands set up Azure and the CI system. Run \`acr-webhooks init --check${where}\` to check the result.`);
	require_run.printStep(`Run \`acr-webhooks plan${flags}\` to see what would change.`);
}
function hostOf(serviceUri) {
	const text = require_settings.isUnknown(serviceUri) ? "" : serviceUri.reveal();
	return URL.canParse(text) ? new URL(text).host : void 0;
}
function manifestText(owner, { options, settings }, live) {
	if (live === void 0) return sampleManifest(owner, options.registry ?? "contoso", require_settings.givenSubscription(settings, process.env));
	const { text, webhooks, leftOut, secrets } = require_export.writeManifest({
		...live,
		owner,
		all: false,
		withEndpoints: true
	});
	if (webhooks === 0) require_run.printStep(require_export.nothingExported(live.registry, leftOut.length));
	for (const { name, reason } of leftOut) require_run.printStep(`left out ${name}: ${reason}`);
	for (const secret of secrets) require_run.printStep(`reference ${secret.name}: ${secret.for}`);
	return webhooks === 0 ? withExample(text) : text;
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
		err.write(`\n${path} exists and differs (+ is new):\n${difference(before, file.text, { color: err.hasColors })}`);
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
