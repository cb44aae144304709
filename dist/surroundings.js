const require_run = require("./run.js");
const require_settings = require("./settings.js");
let node_child_process = require("node:child_process");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/init/clouds.ts
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
// src/init/templates.generated.ts
const templates = {
	"three-in-one.yml": "# One workflow, one step, three tasks: plan in the pull request, apply on push to the default branch, drift check every morning.\n# One identity, and one job with all permissions. If pull requests must not run code with an identity that can write, use\n# two: `acr-webhooks init --identities two`, or apply-with-approval.yml.\n#\n# In Entra, the identity needs a federated credential for each of these subjects:\n#   repo:ORG/REPO:pull_request             plan\n#   repo:ORG/REPO:ref:refs/heads/main      apply and drift\n# If the repository was created, renamed or transferred since 15 July 2026, or has opted in, they begin with\n# repo:ORG@ORG-ID/REPO@REPO-ID.\nname: webhooks\n\non:\n  pull_request:\n    # If this check is required, leave \"paths\" out: a required check that is skipped stays pending. A merge queue also needs\n    # an environment, because each of its entries has a subject of its own. See apply-with-approval.yml.\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  push:\n    branches: [main]\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  schedule:\n    - cron: 17 5 * * *\n  workflow_dispatch:\n    inputs:\n      expect-digest:\n        description: Digest of a refused plan to apply anyway. Without it, a dispatch only prints the digest\n        required: false\n        type: string\n\npermissions: {}\n\n# A newer run of a pull request cancels the older one. A run that can write is never cancelled. Of the waiting runs GitHub keeps\n# only the newest, so the drift check has a group of its own.\nconcurrency:\n  group: webhooks-${{ github.event_name == 'schedule' && 'drift' || github.event.pull_request.number || github.ref }}\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    permissions:\n      contents: read\n      id-token: write\n      pull-requests: write\n      issues: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          require-reviewed-plan: true\n          drift-issue: true\n          expect-digest: ${{ inputs.expect-digest }}\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n",
	"apply-with-approval.yml": "# Two identities. Pull requests and the drift check use one that cannot write. Only the job of the protected environment\n# \"webhooks\" uses the other one. In Entra, each identity needs a federated credential for one subject:\n#   plan identity     repo:ORG/REPO:environment:webhooks-plan\n#   apply identity    repo:ORG/REPO:environment:webhooks\n# If the repository was created, renamed or transferred since 15 July 2026, or has opted in, they begin with\n# repo:ORG@ORG-ID/REPO@REPO-ID.\n#\n# Protect \"webhooks\" with required reviewers. Make main its only deployment branch, because the subject does not name the branch.\n# Leave \"webhooks-plan\" unprotected. It gives pull requests, schedule and merge queue the same subject: without it, each entry of\n# a merge queue has a subject of its own.\nname: webhooks\n\non:\n  pull_request:\n    # If this check is required, leave \"paths\" out: a required check that is skipped stays pending. For a merge queue,\n    # also add \"merge_group:\".\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  push:\n    branches: [main]\n    paths: [webhooks.yaml, .github/workflows/webhooks.yml]\n  schedule:\n    - cron: 17 5 * * *\n  workflow_dispatch:\n    inputs:\n      expect-digest:\n        description: Digest of a refused plan to apply anyway. Without it, a dispatch only prints the digest\n        required: false\n        type: string\n\npermissions: {}\n\njobs:\n  plan:\n    if: github.event_name == 'pull_request' || github.event_name == 'merge_group'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: webhooks-plan\n    # A newer run of a pull request cancels the older one.\n    concurrency:\n      group: webhooks-plan-${{ github.event.pull_request.number || github.ref }}\n      cancel-in-progress: true\n    permissions:\n      contents: read\n      id-token: write\n      pull-requests: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_PLAN_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          # So that the plan shows what a merge approves.\n          require-reviewed-plan: true\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n\n  drift:\n    if: github.event_name == 'schedule'\n    runs-on: ubuntu-latest\n    timeout-minutes: 15\n    environment: webhooks-plan\n    concurrency:\n      group: webhooks-drift\n      cancel-in-progress: false\n    permissions:\n      contents: read\n      id-token: write\n      issues: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_PLAN_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          comment: never\n          drift-issue: true\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n\n  apply:\n    if: github.event_name == 'push' || (github.event_name == 'workflow_dispatch' && github.ref == 'refs/heads/main')\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    environment: webhooks\n    # A running apply is never cancelled. Of the waiting runs GitHub keeps only the newest; \"queue: max\" keeps all.\n    concurrency:\n      group: webhooks-apply\n      cancel-in-progress: false\n    permissions:\n      contents: read\n      id-token: write\n      pull-requests: write\n    steps:\n      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with:\n          persist-credentials: false\n      - uses: acr-webhooks/acr-webhooks@v1 # pin the full commit hash of a release\n        with:\n          client-id: ${{ vars.AZURE_APPLY_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}\n          allowed-hosts: |\n            WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n          require-reviewed-plan: true\n          expect-digest: ${{ inputs.expect-digest }}\n        env:\n          WEBHOOK_DEPLOY_TOKEN: ${{ secrets.WEBHOOK_DEPLOY_TOKEN }}\n",
	"azure-pipelines.yml": "# Plans on pull requests, applies after the merge behind an environment, detects drift every morning.\n# Azure Repos starts a pipeline for pull requests by a branch policy (\"Build validation\"), not by `pr:`.\n# The build service needs \"Contribute to pull requests\" on the repository.\n# Use two service connections with workload identity federation: one to read, one to write.\ntrigger:\n  branches:\n    include: [main]\n\nschedules:\n  - cron: \"17 5 * * *\"\n    displayName: drift\n    branches:\n      include: [main]\n    always: true\n\npool:\n  vmImage: ubuntu-latest\n\nstages:\n  - stage: plan\n    condition: ne(variables['Build.Reason'], 'Schedule')\n    jobs:\n      - job: plan\n        steps:\n          - task: AzureCLI@2\n            name: webhooks\n            displayName: plan\n            inputs:\n              azureSubscription: acr-webhooks-plan\n              scriptType: bash\n              scriptLocation: inlineScript\n              inlineScript: npx --yes acr-webhooks@1 plan --allowed-hosts 'WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com' --owners contoso/storefront\n            env:\n              SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n\n  - stage: apply\n    dependsOn: plan\n    condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))\n    jobs:\n      - deployment: apply\n        environment: production # add an approval to this environment\n        strategy:\n          runOnce:\n            deploy:\n              steps:\n                - checkout: self\n                - task: AzureCLI@2\n                  displayName: apply\n                  inputs:\n                    azureSubscription: acr-webhooks-apply\n                    scriptType: bash\n                    scriptLocation: inlineScript\n                    inlineScript: npx --yes acr-webhooks@1 apply --yes --allowed-hosts 'WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com' --owners contoso/storefront\n                  env:\n                    SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n                    WEBHOOK_DEPLOY_TOKEN: $(WEBHOOK_DEPLOY_TOKEN)\n\n  - stage: drift\n    dependsOn: []\n    condition: eq(variables['Build.Reason'], 'Schedule')\n    jobs:\n      - job: drift\n        steps:\n          - task: AzureCLI@2\n            displayName: drift\n            inputs:\n              azureSubscription: acr-webhooks-plan\n              scriptType: bash\n              scriptLocation: inlineScript\n              inlineScript: npx --yes acr-webhooks@1 drift --allowed-hosts 'WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com' --owners contoso/storefront\n            env:\n              SYSTEM_ACCESSTOKEN: $(System.AccessToken)\n              WEBHOOK_DEPLOY_TOKEN: $(WEBHOOK_DEPLOY_TOKEN)\n",
	"gitlab-ci.yml": "# Plans in merge requests, applies on the default branch, detects drift on a schedule.\n# Each identity is a variable of the project. docs/gitlab.md has the variables, and how the jobs log in.\ninclude:\n  - remote: https://raw.githubusercontent.com/acr-webhooks/acr-webhooks/v1/templates/acr-webhooks.yml\n    inputs:\n      allowed-hosts: WEBHOOK_DEPLOY_TOKEN=deploy.contoso.com\n      owners: contoso/storefront\n      plan-client-id: $AZURE_PLAN_CLIENT_ID\n      apply-client-id: $AZURE_APPLY_CLIENT_ID\n      tenant-id: $AZURE_TENANT_ID\n      subscription-id: $AZURE_SUBSCRIPTION_ID\n"
};
// src/init/pipeline.ts
const paths = {
	github: [".github/workflows/webhooks.yml"],
	"azure-pipelines": ["azure-pipelines.yml", "azure-pipelines-webhooks.yml"],
	gitlab: [".gitlab-ci.yml", ".gitlab/acr-webhooks.yml"],
	none: []
};
async function pipelinePlace(ci, read) {
	const [usual, beside] = paths[ci];
	if (usual === void 0 || beside === void 0) return usual === void 0 ? void 0 : { path: usual };
	const text = await read(usual);
	if (!(await read(beside) !== void 0 || text !== void 0 && !text.includes("acr-webhooks"))) return { path: usual };
	return {
		path: beside,
		...ci === "gitlab" && { includedBy: usual }
	};
}
function identitiesIn(pipeline) {
	return /AZURE_PLAN_CLIENT_ID|\bacr-webhooks-plan\s/.test(pipeline) ? "two" : "one";
}
function allowedHosts({ hosts, openHosts }) {
	return [...hosts, ...openHosts.map((name) => `${name}=deploy.example.com`)];
}
function allowedEndpoints({ apps }) {
	return [...new Set(apps.map(({ app, slot }) => slot === void 0 ? app : `${app}/${slot}`))].sort();
}
function pipelineText(input) {
	return {
		github,
		"azure-pipelines": azurePipelines,
		gitlab,
		none: () => ""
	}[input.ci](input);
}
function github(input) {
	const { identities, uses, repository, branch, cloud } = input;
	const template = templates[identities === "two" ? "apply-with-approval.yml" : "three-in-one.yml"];
	const apps = allowedEndpoints(uses);
	return inBranch(template.split("\n").flatMap((line, index, all) => {
		const indent = /^ */.exec(line)?.[0] ?? "";
		const rest = line.trim();
		if (rest === "allowed-hosts: |") return [...apps.length > 0 ? [`${indent}allowed-endpoints: ${apps.join(", ")}`] : [], ...allowedHosts(uses).length > 0 ? [line] : []];
		if (rest.startsWith("subscription-id:") && cloud !== "AzureCloud") return [line, `${indent}cloud: ${cloud}`];
		if (rest === sampleHost) return allowedHosts(uses).map((entry) => `${indent}${entry}`);
		if (rest === "env:" && all[index + 1]?.trim().startsWith(`${sampleSecret}:`) && uses.secrets.length === 0) return [];
		if (rest.startsWith(`${sampleSecret}:`)) return uses.secrets.map(({ name }) => indent + rest.replaceAll(sampleSecret, name));
		return [line];
	}).join("\n"), branch).replaceAll("repo:ORG/REPO:", `repo:${repository ?? "ORG/REPO"}:`);
}
const sampleSecret = "WEBHOOK_DEPLOY_TOKEN";
const sampleHost = `${sampleSecret}=deploy.contoso.com`;
const sampleOwner = "contoso/storefront";
function inBranch(text, branch) {
	return branch === "main" ? text : text.replaceAll("branches: [main]", `branches: [${branch}]`).replaceAll("include: [main]", `include: [${branch}]`).replaceAll("refs/heads/main", `refs/heads/${branch}`).replaceAll("Make main its", `Make ${branch} its`);
}
function azurePipelines({ identities, uses, owner, branch, cloud }) {
	const spelled = [
		["--cloud", cloud === "AzureCloud" ? [] : [cloud]],
		["--allowed-hosts", allowedHosts(uses)],
		["--allowed-endpoints", allowedEndpoints(uses)]
	].filter(([, entries]) => entries.length > 0).map(([flag, entries]) => `${flag} '${entries.join(",")}' `).join("");
	const text = inBranch(templates["azure-pipelines.yml"].split("\n").flatMap((line) => {
		if (!line.trim().startsWith(`${sampleSecret}:`)) return [line];
		return uses.secrets.map(({ name }) => line.replaceAll(sampleSecret, name));
	}).join("\n"), branch).replaceAll(`--allowed-hosts '${sampleHost}' `, spelled).replaceAll(`--owners ${sampleOwner}`, `--owners ${owner}`);
	return identities === "two" ? text : text.replaceAll(/azureSubscription: acr-webhooks-(?:plan|apply)/g, "azureSubscription: acr-webhooks").replace("# Use two service connections with workload identity federation: one to read, one to write.", "# One service connection with workload identity federation.");
}
function gitlab({ identities, uses, owner, cloud }) {
	const lines = [
		...cloud === "AzureCloud" ? [] : [["cloud", [cloud]], ["audience", [clouds[cloud].audience]]],
		["allowed-hosts", allowedHosts(uses)],
		["allowed-endpoints", allowedEndpoints(uses)]
	].filter(([, entries]) => entries.length > 0).map(([name, entries]) => `      ${name}: ${JSON.stringify(entries.join(","))}\n`);
	const text = templates["gitlab-ci.yml"].replace(`      allowed-hosts: ${sampleHost}\n`, lines.join("")).replace(`owners: ${sampleOwner}`, `owners: ${yamlText(owner)}`);
	return identities === "two" ? text : text.replaceAll(/AZURE_(?:PLAN|APPLY)_CLIENT_ID/g, "AZURE_CLIENT_ID");
}
function yamlText(owner) {
	return /^[A-Za-z][\w.-]*\//.test(owner) ? owner : JSON.stringify(owner);
}
// src/init/remote.ts
const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;
function readRemote(address) {
	const text = address.trim();
	const [, scpHost, scpPath] = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? [] : scp.exec(text) ?? [];
	const url = scpHost === void 0 && URL.canParse(text) ? new URL(text) : void 0;
	if (scpHost?.length === 1) return void 0;
	const host = hostOf((scpHost ?? url?.hostname ?? "").toLowerCase(), scpHost !== void 0 || url?.protocol === "ssh:");
	const path = decoded(scpPath ?? url?.pathname ?? "").replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
	if (host === "" || !/^[^/]+(?:\/[^/]+)+$/.test(path) || /[\p{C}\p{Zl}\p{Zp}'"`$\\]/u.test(path)) return void 0;
	const azure = azureDevOps(host, path);
	if (azure !== void 0) return {
		host,
		ci: "azure-pipelines",
		path: azure
	};
	return {
		host,
		ci: /\bgithub\b|\.ghe\.com$/.test(host) ? "github" : /\bgitlab\b/.test(host) ? "gitlab" : void 0,
		path
	};
}
function hostOf(name, isSsh) {
	if (name === "ssh.github.com" || name === "www.github.com") return "github.com";
	if (name === "altssh.gitlab.com" || name === "www.gitlab.com") return "gitlab.com";
	return isSsh && /^(git(?:hub|lab)\.com)[-_.][\w.-]+$/.exec(name)?.[1] || name;
}
function azureDevOps(host, path) {
	const organization = /^([a-z0-9-]+)\.visualstudio\.com$/.exec(host)?.[1];
	if (host === "ssh.dev.azure.com" || host === "vs-ssh.visualstudio.com") return path.replace(/^v3\//, "");
	if (host !== "dev.azure.com" && organization === void 0) return void 0;
	const [before = "", repository = ""] = path.split(/\/?_git\//);
	const parts = [...organization === void 0 ? [] : [organization], ...before.split("/")].filter((part) => part !== "" && !/^DefaultCollection$/i.test(part));
	if (parts.length === 1) parts.push(repository);
	return [...parts, repository].join("/");
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
function ownerFrom(name) {
	const owner = name.replaceAll(/[^A-Za-z0-9._/-]+/g, "-").replaceAll(/^[-/.]+|[-/.]+$/g, "").slice(0, 128);
	return owner === "" ? void 0 : owner;
}
function ciSystemsIn(names) {
	const has = (name) => names.includes(name);
	return [
		...has(".github") ? ["github"] : [],
		...has("azure-pipelines.yml") ? ["azure-pipelines"] : [],
		...has(".gitlab-ci.yml") ? ["gitlab"] : []
	];
}
// src/init/uses.ts
function usesOf(path, content, hostOf = () => void 0) {
	const { desired, diagnostics } = require_run.readManifests([{
		path,
		content
	}], {
		environment: void 0,
		env: ["*"],
		allowedHosts: void 0,
		allowedHostsRequired: false,
		owners: [],
		localEndpoints: true
	});
	const webhooks = desired.flatMap((document) => document.webhooks);
	const secrets = /* @__PURE__ */ new Map();
	const hosts = /* @__PURE__ */ new Set();
	const openHosts = /* @__PURE__ */ new Set();
	for (const webhook of webhooks) {
		const { inUri, host = hostOf(webhook.name) } = webhook.endpoint ? { inUri: [] } : destination(webhook);
		const inHeaders = headerReferences(webhook);
		for (const use of [...inHeaders, ...inUri]) if (!secrets.has(use.name)) secrets.set(use.name, use);
		if (webhook.endpoint) continue;
		const sent = [...new Set([...inUri, ...inHeaders].map(({ name }) => name))];
		if (host === void 0) for (const name of sent) openHosts.add(name);
		else if (sent.length === 0) hosts.add(host);
		else for (const name of sent) hosts.add(`${name}=${host}`);
	}
	return {
		registries: desired.map(({ registry: { written, resourceGroup } }) => ({
			...written,
			resourceGroup
		})),
		owner: desired[0]?.owner,
		secrets: [...secrets.values()].sort((a, b) => a.name < b.name ? -1 : 1),
		hosts: [...hosts].sort(),
		openHosts: [...openHosts].sort(),
		apps: unique(webhooks.flatMap(({ endpoint }) => endpoint ?? [])),
		webhooks: webhooks.map(({ name }) => name),
		diagnostics
	};
}
function destination({ name: webhook, templates }) {
	const template = require_run.parseTemplate(templates.serviceUri);
	if ("problem" in template) return { inUri: [] };
	const shape = require_run.uriShape(template);
	const url = "problem" in shape ? void 0 : shape.url;
	const [start, reference] = template.parts;
	const isWhole = template.parts.length === 1;
	const isRest = template.parts.length === 2 && typeof reference === "object" && start === `${url?.origin}/`;
	const from = isWhole ? "service URI" : isRest ? "path and query" : void 0;
	return {
		inUri: template.names.map((name) => ({
			name,
			...from !== void 0 && { copy: {
				webhook,
				from
			} }
		})),
		...url !== void 0 && { host: url.host }
	};
}
function headerReferences({ name: webhook, templates }) {
	return [...templates.customHeaders.values()].flatMap(({ name: header, value }) => {
		const template = require_run.parseTemplate(value);
		if ("problem" in template) return [];
		const isWhole = template.parts.length === 1;
		return template.names.map((name) => ({
			name,
			...isWhole && { copy: {
				webhook,
				from: { header }
			} }
		}));
	});
}
function unique(apps) {
	return [...new Map(apps.map((app) => [JSON.stringify(app), app])).values()];
}
// src/cli/surroundings.ts
const manifestName = "webhooks.yaml";
async function lookAround() {
	const git = async (...words) => (await run("git", words))?.trim() || void 0;
	const root = await git("rev-parse", "--show-toplevel") ?? process.cwd();
	const remote = await git("remote", "get-url", "origin");
	const head = (await git("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))?.replace(/^origin\//, "");
	const branch = head ?? await git("symbolic-ref", "--short", "HEAD") ?? "main";
	return {
		root,
		repository: remote === void 0 ? void 0 : readRemote(remote),
		branch: /^[A-Za-z][\w./-]*$/.test(branch) && head !== void 0 ? branch : defaultBranch(branch),
		found: ciSystemsIn(await (0, node_fs_promises.readdir)(root))
	};
}
function defaultBranch(current) {
	return current === "master" || current === "trunk" || current === "develop" ? current : "main";
}
function run(program, words) {
	return new Promise((resolve) => {
		(0, node_child_process.execFile)(program, words, {
			encoding: "utf8",
			timeout: 15e3,
			windowsHide: true
		}, (error, stdout) => resolve(error === null ? stdout : void 0));
	});
}
async function textAt({ root }, path) {
	return (0, node_fs_promises.readFile)((0, node_path.join)(root, path), "utf8").catch((error) => {
		if (error.code === "ENOENT" || error.code === "ENOTDIR") return void 0;
		throw cannot("read", path, error);
	});
}
function cannot(verb, path, { code }) {
	const message = `cannot ${verb} ${path} (${code ?? "unknown reason"})`;
	return new require_settings.UserError([{
		severity: "error",
		code: "cannot-write",
		message,
		help: "Check the file and its permissions, then run again."
	}], 1);
}
Object.defineProperty(exports, "cannot", {
	enumerable: true,
	get: function() {
		return cannot;
	}
});
Object.defineProperty(exports, "clouds", {
	enumerable: true,
	get: function() {
		return clouds;
	}
});
Object.defineProperty(exports, "identitiesIn", {
	enumerable: true,
	get: function() {
		return identitiesIn;
	}
});
Object.defineProperty(exports, "lookAround", {
	enumerable: true,
	get: function() {
		return lookAround;
	}
});
Object.defineProperty(exports, "manifestName", {
	enumerable: true,
	get: function() {
		return manifestName;
	}
});
Object.defineProperty(exports, "ownerFrom", {
	enumerable: true,
	get: function() {
		return ownerFrom;
	}
});
Object.defineProperty(exports, "pipelinePlace", {
	enumerable: true,
	get: function() {
		return pipelinePlace;
	}
});
Object.defineProperty(exports, "pipelineText", {
	enumerable: true,
	get: function() {
		return pipelineText;
	}
});
Object.defineProperty(exports, "run", {
	enumerable: true,
	get: function() {
		return run;
	}
});
Object.defineProperty(exports, "textAt", {
	enumerable: true,
	get: function() {
		return textAt;
	}
});
Object.defineProperty(exports, "usesOf", {
	enumerable: true,
	get: function() {
		return usesOf;
	}
});
