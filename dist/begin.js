const require_rolldown_runtime = require("./rolldown-runtime.js");
let node_fs = require("node:fs");
let node_util = require("node:util");
// src/clock.ts
const systemClock = {
	now: () => process.uptime() * 1e3,
	sleep: (milliseconds, signal) => new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			signal?.removeEventListener("abort", end);
			resolve();
		};
		const timer = setTimeout(end, milliseconds);
		if (signal?.aborted) end();
		else signal?.addEventListener("abort", end);
	})
};
async function unlessAborted(signal, work) {
	let leave;
	const aborted = new Promise((_, reject) => {
		leave = () => reject(signal.reason);
		if (signal.aborted) leave();
		else signal.addEventListener("abort", leave);
	});
	try {
		return await Promise.race([work, aborted]);
	} finally {
		if (leave) signal.removeEventListener("abort", leave);
	}
}
// src/model.ts
var Secret = class {
	#value;
	constructor(value) {
		this.#value = value;
	}
	reveal() {
		return this.#value;
	}
	equals(other) {
		return this.#value === other.#value;
	}
	toString() {
		return "***";
	}
	toJSON() {
		return "***";
	}
	[Symbol.for("nodejs.util.inspect.custom")]() {
		return "***";
	}
};
function unknown(why) {
	return {
		kind: "unknown",
		why
	};
}
function isUnknown(value) {
	return typeof value === "object" && value !== null && value.kind === "unknown";
}
function names(entries) {
	const map = /* @__PURE__ */ new Map();
	for (const [name, value] of entries) map.set(name.toLowerCase(), {
		name,
		value
	});
	return map;
}
var UserError = class extends Error {
	diagnostics;
	exitCode;
	constructor(diagnostics, exitCode) {
		super(diagnostics.map((d) => d.message).join("\n"));
		this.name = "UserError";
		this.diagnostics = diagnostics;
		this.exitCode = exitCode;
	}
};
var ServiceError = class extends Error {
	diagnostic;
	outcome;
	status;
	constructor(diagnostic, outcome, status) {
		super(diagnostic.message);
		this.name = "ServiceError";
		this.diagnostic = diagnostic;
		this.outcome = outcome;
		this.status = status;
	}
};
function normalLocation(text) {
	return text.toLowerCase().replaceAll(" ", "");
}
function normalActions(actions) {
	return [...new Set(actions.map((action) => action.toLowerCase()))].sort();
}
const ownershipTags = "acr-webhooks-";
const ownerTag = "acr-webhooks-owner";
const protectTag = "acr-webhooks-protect";
// src/text/placeholders.ts
const placeholders = [
	[/\$\{\{.*?\}\}/s, "a GitHub expression `${{ … }}`"],
	[/#\{[^{}]*\}#/, "a placeholder `#{…}#`"],
	[/\{\{.*?\}\}/s, "a template placeholder `{{…}}`"],
	[/\$\([A-Za-z_][\w. -]*\)/, "a placeholder `$(…)` of Azure Pipelines or a shell"],
	[/\$\[[^\]]*\]/, "an expression `$[…]` of Azure Pipelines"],
	[/<%=?.*?%>/s, "a template placeholder `<%…%>`"],
	[/(?<![^\s:="'])\$env:[A-Za-z_]\w*/i, "a PowerShell variable `$env:…`"],
	[/(?:^|\s)\$[A-Za-z_]\w*$/, "a shell variable `$…`"],
	[/(?:^|[\s/=])%[A-Z_a-z][A-Za-z0-9_]{2,}%(?:$|[\s/&])/, "a Windows variable `%…%`"],
	[/(?:^|\s)op:\/\/[^/\s]+\/[^/\s]+\//, "a reference `op://…` of 1Password"],
	[/(?:^|\s)ref\+[a-z0-9]+:\/\//i, "a reference `ref+…` of vals"],
	[/(?:^|\s)ENC\[[A-Z0-9_]+,/, "a value that SOPS encrypted"],
	[/^\$ANSIBLE_VAULT;/, "a value that Ansible encrypted"],
	[/(?:^|\s)https:\/\/[a-z0-9-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\//i, "the address of a Key Vault secret"],
	[/@Microsoft\.KeyVault\(/i, "a Key Vault reference of App Service"],
	[/^\[(?:parameters|variables|reference|listKeys|concat)\(/i, "an ARM template expression"],
	[/(?:^|\s)<[A-Za-z][\w .-]*>$/, "a placeholder `<…>`"],
	[/(?:^|\s)__[A-Za-z]\w*__$/, "a placeholder `__…__`"],
	[/(?:^|\s)\*{3,}$/, "the mask `***`"]
];
function placeholder(text) {
	return placeholders.find(([pattern]) => pattern.test(text))?.[1];
}
function valuePlaceholder(value) {
	if (/^(?:\w+ )?\$\{[^{}]+\}$/.test(value)) return "a reference `${…}` that was not replaced";
	if (/^(?:null|undefined|None|<nil>|<no value>)$/.test(value)) return "only a word for a missing value, such as `null`";
	return placeholder(value);
}
function uriPlaceholder(uri) {
	const found = placeholder(uri);
	if (found !== void 0) return found;
	if (/[:/=]\$[A-Z][A-Z0-9_]{2,}(?=$|[/@?&#])/.test(uri.replace(/^https?:\/\/\$[^:@/]*/i, ""))) return "a shell variable `$…`";
}
// src/text/identifiers.ts
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const guidInside = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const guidExample = "11111111-2222-3333-4444-555555555555";
function guidProblem(text, quote = false) {
	const inside = quote ? guidInside.exec(text)?.[0] : void 0;
	const help = inside === void 0 ? `Write the ID only, in the form ${guidExample}.` : `Use ${inside} alone.`;
	if (guid.test(text)) return /^[0-]+$/.test(text) ? {
		problem: "is the empty GUID",
		help: "Write the ID of an existing resource."
	} : void 0;
	const around = wrapped(text);
	if (around) return inside === void 0 ? around : {
		...around,
		help
	};
	return {
		problem: guidInside.test(text) ? "contains more than a GUID" : "is not a valid GUID",
		help
	};
}
function subscriptionIdProblem(text, quote = false) {
	if (!quote && /^\/?subscriptions\//i.test(text) && !/[\r\n]/.test(text)) return {
		problem: "is a resource ID, not a subscription ID",
		help: `Keep the part after \`/subscriptions/\`, in the form ${guidExample}.`
	};
	const found = guidProblem(text, quote);
	if (found?.problem !== "is not a valid GUID") return found;
	return {
		problem: "is not a valid GUID",
		help: "Write the subscription's ID, not its name. `az account show --query id` prints it."
	};
}
const loginServer = /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([A-Za-z0-9]+)(-[A-Za-z0-9]+)?(?:\.[a-z0-9]+\.(?:data|geo)|\.privatelink)?\.azurecr\.[a-z]+(?:[:/].*)?$/i;
function registryNameProblem(text, quote = false) {
	const keep = (name, part) => quote && name !== void 0 ? `Keep ${part}: \`${name}\`.` : `Keep ${part}.`;
	if (/^[A-Za-z0-9]{5,50}$/.test(text)) return void 0;
	const around = wrapped(text);
	if (around) return around;
	const id = /\/registries\/([A-Za-z0-9]+)/i.exec(text);
	if (/^\/?subscriptions\//i.test(text)) return {
		problem: "is a resource ID, not a name",
		help: keep(id?.[1], "the part after `/registries/`")
	};
	const host = loginServer.exec(text);
	if (host) return host[2] === void 0 ? {
		problem: "is a login server, not a name",
		help: keep(host[1], "the part before `.azurecr.io`")
	} : {
		problem: "is the login server of a registry with a domain name label",
		help: keep(host[1], "the part before the hyphen")
	};
	const label = /^([A-Za-z0-9]{5,50})-(?=[a-z]*\d)[a-z0-9]{6,20}$/.exec(text);
	if (label) return {
		problem: "has the hash of a domain name label",
		help: keep(label[1], "the part before the hyphen")
	};
	return {
		problem: "must be 5 to 50 letters and digits",
		help: "Write the registry's name as `az acr list --query [].name` prints it."
	};
}
function resourceGroupProblem(text, quote = false) {
	if (/^[\w().\u00a1-\uffff-]{0,89}[\w()\u00a1-\uffff-]$/u.test(text)) return void 0;
	const around = wrapped(text);
	if (around) return around;
	const name = /\/resourceGroups\/([^/]+)/i.exec(text)?.[1];
	if (name !== void 0) return {
		problem: "is a resource ID, not a name",
		help: quote ? `Use ${name} alone.` : "Keep the part after `/resourceGroups/`."
	};
	return {
		problem: "is not the name of a resource group",
		help: "A name has at most 90 letters, digits and `_` `-` `.` `(` `)`, and does not end with a dot."
	};
}
function wrapped(text) {
	if (text === "") return {
		problem: "is empty",
		help: "Set it, or remove it."
	};
	if (/[\r\n]/.test(text)) return {
		problem: "contains a line break",
		help: "Store the value without it."
	};
	if (/^\s|\s$/.test(text)) return {
		problem: "has a space at its start or end",
		help: "Remove the space."
	};
	if (/\p{Cc}/u.test(text)) return {
		problem: "contains a control character",
		help: "Remove it."
	};
	if (quotes(text)) return {
		problem: "is in quotes",
		help: "Remove the quotes; they are part of the value."
	};
	if (/^\{.*\}$/.test(text)) return {
		problem: "is in braces",
		help: "Remove the braces."
	};
	const other = placeholder(text);
	if (other !== void 0) return {
		problem: `is ${other}, not a value`,
		help: "Replace it with the value."
	};
}
function quotes(text) {
	return text.length > 1 && /^["'`“”„‘’«].*["'`“”‘’»]$/su.test(text);
}
// src/text/pattern.ts
function matches(pattern, text) {
	const p = pattern.toLowerCase();
	const t = text.toLowerCase();
	let at = 0;
	let star = -1;
	let resume = 0;
	for (let i = 0; i < t.length;) if (p[at] === "*") {
		star = at++;
		resume = i;
	} else if (p[at] === "?" || p[at] === t[i]) {
		at++;
		i++;
	} else if (star >= 0) {
		at = star + 1;
		i = ++resume;
	} else return false;
	while (p[at] === "*") at++;
	return at === p.length;
}
// src/text/text.ts
const longest = 1e3;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visible(value) {
	let text = String(value);
	if (text.length > longest) text = `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
	return text.replace(lineBreaks, " ").replace(hidden, (char) => `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`);
}
function weave(literals, holes, fill) {
	return literals.reduce((text, literal, index) => {
		const hole = holes[index - 1];
		return text + (hole === void 0 ? "" : fill(hole)) + literal;
	}, "");
}
var SafeText = class {
	medium;
	#text;
	constructor(medium, text) {
		this.medium = medium;
		this.#text = text;
	}
	get text() {
		return this.#text;
	}
	get length() {
		return this.#text.length;
	}
};
const style = String.raw`(?:\p{Cc}\[\d+m)*`;
const commands$1 = [
	[new RegExp(`^((?:[^\\S\\n]|\\p{Cc}\\[\\d+m)*)(?=:${style}:)`, "gmu"), "$1\\"],
	[new RegExp(`#${style}#(?=(?:\\p{Cc}\\[\\d+m|\\w)*\\[)`, "gu"), "$&\\"],
	[new RegExp(`section_${style}(?:start|end)(?=${style}:)`, "gu"), "$&\\"],
	[new RegExp(`^(${style})(?=(?:-${style}){3}\\s|(?:\\+${style}){3}\\s|(?:~${style}){3}\\s|(?:\\^${style}){3}\\s)`, "gmu"), "$1\\"]
];
function withoutCommands(text) {
	return commands$1.reduce((safe, [command, inert]) => safe.replace(command, inert), text);
}
function terminal(literals, ...holes) {
	return new SafeText("terminal", weave(literals, holes, (hole) => hole instanceof SafeText ? hole.text : visible(hole)));
}
function styled(style, { text }) {
	return new SafeText("terminal", (0, node_util.styleText)(style, text, { validateStream: false }));
}
function terminalPage(lines) {
	return withoutCommands(lines.map((line) => `${line.text}\n`).join(""));
}
function markdown(literals, ...holes) {
	return new SafeText("markdown", weave(literals, holes, (hole) => hole instanceof SafeText ? hole.text : prose(hole)));
}
const longestSpanFence = 20;
function code(value) {
	const text = visible(value);
	if (text.trim() === "") return new SafeText("markdown", `\`"${text}"\``);
	const run = longestRun(text);
	if (run > longestSpanFence || text.includes("|") || withoutCommands(text) !== text) return new SafeText("markdown", prose(text));
	const fence = "`".repeat(run + 1);
	const pad = /^`|`$|^ .* $/.test(text) ? " " : "";
	return new SafeText("markdown", `${fence}${pad}${text}${pad}${fence}`);
}
function codeBlock(language, lines) {
	const text = terminalPage(lines);
	const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
	return new SafeText("markdown", `${fence}${language}\n${text}${fence}`);
}
function link(words, url) {
	return new SafeText("markdown", url !== void 0 && url.length <= longest && /^https:\/\/[\w.-]+(:\d+)?(\/[\w./?=&%+#-]*)?$/.test(url) ? `[${prose(words)}](${url})` : prose(words));
}
function stack(parts, gap) {
	return new SafeText("markdown", parts.map((part) => part.text).join("\n".repeat(gap)));
}
function row(parts, separator) {
	return new SafeText("markdown", parts.map((part) => part.text).join(separator));
}
function table$1(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const lines = [head, ...rows].map((cells) => line(cells.map(({ text }) => text)));
	return new SafeText("markdown", [
		...lines.slice(0, 1),
		line(head.map(() => "---")),
		...lines.slice(1)
	].join("\n"));
}
function alert(kind, body) {
	return new SafeText("markdown", `[!${kind}]\n${body.text}`.replace(/^(?=.)/gm, "> ").replace(/^$/gm, ">"));
}
function details(summary, body, { open }) {
	return new SafeText("markdown", `<details${open ? " open" : ""}>\n<summary>${summary.text}</summary>\n\n${body.text}\n\n</details>`);
}
function markdownPage({ text }) {
	return withoutCommands(text);
}
const zeroWidthSpace = "&#8203;";
const special = /[&<>|$@#\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)|^ *(?:[-+=]|\d+[.)])/gi;
function prose(value) {
	return visible(value).replace(special, (part) => {
		switch (part) {
			case "&": return "&amp;";
			case "<": return "&lt;";
			case ">": return "&gt;";
			case "|": return "&#124;";
			case "$": return "<span>$</span>";
			case "@":
			case ":": return `${part}${zeroWidthSpace}`;
			case "#": return `\\#${zeroWidthSpace}`;
			case "\\":
			case "`":
			case "*":
			case "[":
			case "]":
			case "~":
			case "_": return `\\${part}`;
			default: return /^[gw]/i.test(part) ? `${part}${zeroWidthSpace}` : `${part.slice(0, -1)}\\${part.slice(-1)}`;
		}
	});
}
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
}
function html(literals, ...holes) {
	return new SafeText("html", weave(literals, holes, (hole) => hole instanceof SafeText ? hole.text : inert(hole)));
}
function inert(value) {
	return visible(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;").replace(/@|#|GH-(?=\d)|:(?=\/\/|[\w+-]+:)|www(?=\.)/gi, `$&${zeroWidthSpace}`).replaceAll("$", "<span>$</span>");
}
function jsonText(value) {
	return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, "#\\u0023").replace(/section_(start|end):/g, "section_$1\\u003a").replace(/\P{ASCII}/gu, (char) => char.search(hidden) < 0 ? char : unicodeEscapes(char)).replaceAll("", "\\u007f")}\n`;
}
function unicodeEscapes(char) {
	return [...Array(char.length).keys()].map((index) => `\\u${char.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
// src/settings.ts
const all = [
	"validate",
	"plan",
	"apply",
	"drift",
	"ping",
	"deliveries",
	"redeliver"
];
const online = [
	"plan",
	"apply",
	"drift",
	"ping",
	"deliveries",
	"redeliver"
];
const planning = [
	"plan",
	"apply",
	"drift"
];
const pinging = [
	"apply",
	"drift",
	"ping"
];
const clouds$1 = [
	"AzureCloud",
	"AzureUSGovernment",
	"AzureChinaCloud"
];
const formats = [
	"text",
	"json",
	"markdown"
];
const pingChoices = [
	"all",
	"changed",
	"none"
];
const ciSystems = [
	"auto",
	"github",
	"azure-pipelines",
	"gitlab",
	"none"
];
const commentChoices = [
	"always",
	"changes",
	"never"
];
const onPingFailure = ["fail", "rollback"];
const table = {
	files: {
		parse: (given) => given.texts().length > 0 ? given.texts() : ["webhooks.yaml"],
		name: "file",
		group: "what",
		short: "f",
		value: "path",
		many: true,
		default: "webhooks.yaml",
		help: "manifest file or glob",
		commands: [...all, "match"],
		input: true,
		env: true
	},
	registries: {
		parse: (given) => registries(given),
		name: "registry",
		group: "what",
		value: "name",
		many: true,
		help: "process only this registry's documents (default: all)",
		commands: [
			...all,
			"export",
			"match"
		],
		input: true,
		env: true
	},
	resourceGroup: {
		parse: (given) => given.checked((text) => resourceGroupProblem(text, true)),
		name: "resource-group",
		group: "where",
		value: "name",
		help: "the registry's resource group, if the manifest does not set it",
		commands: [
			...online,
			"export",
			"match",
			"init"
		],
		input: true,
		env: true
	},
	subscriptionId: {
		parse: (given) => given.checked((text) => subscriptionIdProblem(text, true)),
		name: "subscription-id",
		group: "where",
		value: "id",
		help: "the registry's subscription, if the manifest does not set it (default: AZURE_SUBSCRIPTION_ID)",
		commands: [
			...online,
			"export",
			"match",
			"init"
		],
		input: true,
		env: true
	},
	env: {
		parse: (given) => given.list(),
		name: "env",
		group: "what",
		value: "pattern",
		many: true,
		help: "more environment variables that references may use, besides WEBHOOK_* and AZURE_SUBSCRIPTION_ID; `*` matches any text",
		commands: [...all, "match"],
		input: true,
		env: false
	},
	allowedHosts: {
		parse: (given) => given.listIfGiven(),
		name: "allowed-hosts",
		group: "what",
		value: "hosts",
		many: true,
		help: "hosts that service URIs may use, comma-separated: `deploy.contoso.com`, `*.contoso.com`, `host:8443`; `WEBHOOK_TOKEN=deploy.contoso.com` binds a reference to its host; `*` allows all",
		commands: all,
		input: true,
		env: false
	},
	allowedEndpoints: {
		parse: (given) => endpoints(given),
		name: "allowed-endpoints",
		group: "what",
		value: "apps",
		many: true,
		help: "apps that `endpoint` may name, comma-separated: `storefront`, `storefront/staging` for a slot, or a resource ID; `*` allows all",
		commands: all,
		input: true,
		env: false
	},
	owners: {
		parse: (given) => given.listIfGiven() ?? [],
		name: "owners",
		group: "what",
		value: "owners",
		many: true,
		help: "owners that a manifest may name, comma-separated; `contoso/storefront` also allows `contoso/storefront/eu`",
		commands: all,
		input: true,
		env: false
	},
	maxDeletes: {
		parse: (given) => maxDeletes(given),
		name: "max-deletes",
		group: "consent",
		value: "limit",
		help: "maximum number of deletes and replaces per run, or a percentage of the owned webhooks (default: 50%, at least 1, never the last one)",
		commands: planning,
		input: true,
		env: false
	},
	adopt: {
		parse: (given) => given.list(),
		name: "adopt",
		group: "consent",
		value: "name",
		many: true,
		help: "take ownership of this webhook and change it, although it has no owner or another one",
		commands: planning,
		input: true,
		env: false
	},
	previousOwner: {
		parse: (given) => given.text(),
		name: "previous-owner",
		group: "consent",
		value: "owner",
		help: "take ownership of all webhooks of this owner, after a repository was renamed",
		commands: planning,
		input: true,
		env: false
	},
	expectDigest: {
		parse: (given) => digest(given),
		name: "expect-digest",
		group: "consent",
		value: "digest",
		help: "apply only if the plan has this digest; also approves everything in that plan",
		commands: ["apply"],
		input: true,
		env: false
	},
	yes: {
		parse: (given) => given.yesNo(),
		name: "yes",
		group: "consent",
		short: "y",
		help: "go ahead without asking",
		commands: ["apply", "redeliver"],
		input: false,
		env: false
	},
	ping: {
		parse: (given) => given.choice(pingChoices),
		name: "ping",
		group: "verify",
		value: "which",
		choices: pingChoices,
		help: "webhooks to ping: every enabled one, those that changed (not for the command ping), or none (default: all; for drift: none)",
		commands: pinging,
		input: true,
		env: true
	},
	pingTimeout: {
		parse: (given) => given.whole(1, 3600),
		name: "ping-timeout",
		group: "verify",
		value: "seconds",
		default: "30",
		help: "seconds to wait for the endpoint's response, per attempt",
		commands: pinging,
		input: true,
		env: true
	},
	pingRetries: {
		parse: (given) => given.whole(0, 10),
		name: "ping-retries",
		group: "verify",
		value: "number",
		default: "2",
		help: "further pings after 5xx, 408, 429 or no response",
		commands: pinging,
		input: true,
		env: true
	},
	since: {
		parse: (given) => given.duration(1, 30),
		name: "since",
		group: "what",
		value: "duration",
		help: "how far back to look, as in 30m, 6h or 3d (deliveries: default 24h; redeliver: at most 3d)",
		commands: ["deliveries", "redeliver"],
		input: true,
		env: true
	},
	failed: {
		parse: (given) => given.yesNo(),
		name: "failed",
		group: "what",
		help: "show only webhooks with a failed delivery; with --follow, only failed deliveries",
		commands: ["deliveries"],
		input: false,
		env: true
	},
	event: {
		parse: (given) => given.list(),
		name: "event",
		group: "what",
		value: "id",
		many: true,
		help: "send only this event again",
		commands: ["redeliver"],
		input: true,
		env: false
	},
	max: {
		parse: (given) => given.wholeIfGiven(1, 1e4),
		name: "max",
		group: "consent",
		value: "number",
		help: "maximum number of events to send again (default: 20, or no limit with consent)",
		commands: ["redeliver"],
		input: true,
		env: false
	},
	dryRun: {
		parse: (given) => given.yesNo(),
		name: "dry-run",
		group: "consent",
		help: "show what would be sent again, and send nothing",
		commands: ["redeliver"],
		input: true,
		env: true
	},
	deliveries: {
		parse: (given) => given.duration(1, 30),
		name: "deliveries",
		group: "verify",
		value: "duration",
		help: "also check the deliveries of this time, as in 24h (default: not checked)",
		commands: ["drift"],
		input: true,
		env: true
	},
	minSuccess: {
		parse: (given) => percentage(given),
		name: "min-success",
		group: "verify",
		value: "percentage",
		default: "100%",
		help: "minimum share of successful deliveries per webhook; below it, the exit code is 6",
		commands: ["deliveries", "drift"],
		input: true,
		env: true
	},
	follow: {
		parse: (given) => given.yesNo(),
		name: "follow",
		group: "output",
		help: "keep running, and print new deliveries as they come; one read every 5 seconds for each webhook",
		commands: ["deliveries"],
		input: false,
		env: false
	},
	onPingFailure: {
		parse: (given) => given.choice(onPingFailure) ?? "fail",
		name: "on-ping-failure",
		group: "verify",
		value: "what",
		choices: onPingFailure,
		default: "fail",
		help: "what to do if the ping of a changed webhook fails; `rollback` restores the webhook",
		commands: ["apply"],
		input: true,
		env: true
	},
	format: {
		parse: (given) => given.choice(formats) ?? "text",
		name: "format",
		group: "output",
		value: "format",
		choices: formats,
		default: "text",
		help: "output format",
		commands: [...all, "match"],
		input: false,
		env: true
	},
	out: {
		parse: (given) => given.text(),
		name: "out",
		group: "output",
		value: "file",
		help: "also write the plan to this file, as JSON",
		commands: ["plan"],
		input: false,
		env: true
	},
	report: {
		parse: (given) => given.text(),
		name: "report",
		group: "output",
		value: "file",
		help: "write the report to this file, as JSON; updated during the run",
		commands: all,
		input: false,
		env: true
	},
	junit: {
		parse: (given) => given.text(),
		name: "junit",
		group: "output",
		value: "file",
		help: "also write the results to this file, as JUnit XML: pings, drift, refusals and errors as test cases",
		commands: all,
		input: false,
		env: true
	},
	sarif: {
		parse: (given) => given.text(),
		name: "sarif",
		group: "output",
		value: "file",
		help: "also write the diagnostics to this file, as SARIF 2.1.0",
		commands: ["validate"],
		input: false,
		env: true
	},
	detailedExitcode: {
		parse: (given) => given.yesNo(),
		name: "detailed-exitcode",
		group: "output",
		help: "exit with 2 if changes are pending",
		commands: ["plan"],
		input: false,
		env: true
	},
	concurrency: {
		parse: (given) => given.whole(1, 64),
		name: "concurrency",
		group: "where",
		value: "number",
		default: "8",
		help: "maximum number of pending requests per registry",
		commands: [
			...online,
			"export",
			"match",
			"init"
		],
		input: true,
		env: true
	},
	cache: {
		parse: (given) => given.text(),
		name: "cache",
		group: "what",
		value: "file",
		help: "cache reads in this file (no secrets); requires ACR_WEBHOOKS_CACHE_KEY. For redeliver: events that were sent again",
		commands: [...planning, "redeliver"],
		input: true,
		env: true
	},
	cacheMaxAge: {
		parse: (given) => given.whole(0, 8760),
		name: "cache-max-age",
		group: "what",
		value: "hours",
		default: "24",
		help: "hours until a cached webhook is read again, even if it seems unchanged",
		commands: planning,
		input: true,
		env: true
	},
	shard: {
		parse: (given) => shard(given),
		name: "shard",
		group: "what",
		value: "i/n",
		help: "process shard i of n, as in 3/8, assigned by a hash of the registry's name",
		commands: online,
		input: true,
		env: true
	},
	cloud: {
		parse: (given) => given.choice(clouds$1) ?? "AzureCloud",
		name: "cloud",
		group: "where",
		value: "name",
		choices: clouds$1,
		default: "AzureCloud",
		help: "the Azure cloud; AZURE_AUTHORITY_HOST sets the login's host",
		commands: [
			...online,
			"export",
			"match",
			"init"
		],
		input: true,
		env: true
	},
	armEndpoint: {
		parse: (given) => given.text(),
		name: "arm-endpoint",
		group: "where",
		value: "url",
		help: "Resource Manager of a private cloud or an emulator, instead of the cloud's",
		commands: [
			...online,
			"export",
			"match",
			"init"
		],
		input: true,
		env: true
	},
	ci: {
		parse: (given) => given.choice(ciSystems) ?? "auto",
		name: "ci",
		group: "output",
		value: "system",
		choices: ciSystems,
		default: "auto",
		help: "CI system whose log, outputs and comments to use; auto detects Azure Pipelines and GitLab",
		commands: all,
		input: false,
		env: true
	},
	comment: {
		parse: (given) => given.choice(commentChoices) ?? "changes",
		name: "comment",
		group: "output",
		value: "when",
		choices: commentChoices,
		default: "changes",
		help: "on Azure Pipelines and GitLab, when to comment the plan on the pull request",
		commands: planning,
		input: false,
		env: true
	},
	label: {
		parse: (given) => given.text(),
		name: "label",
		group: "output",
		value: "text",
		help: "on Azure Pipelines and GitLab, distinguishes this step's comment from those of other steps",
		commands: planning,
		input: false,
		env: true
	},
	codequality: {
		parse: (given) => given.text(),
		name: "codequality",
		group: "output",
		value: "file",
		help: "write a GitLab code quality report to this file",
		commands: ["validate"],
		input: false,
		env: true
	},
	dotenv: {
		parse: (given) => given.text(),
		name: "dotenv",
		group: "output",
		value: "file",
		help: "on GitLab, write the outputs to this file, for `artifacts:reports:dotenv`",
		commands: all,
		input: false,
		env: true
	}
};
const settings = Object.values(table);
const variables = {
	"client-id": "AZURE_CLIENT_ID",
	"tenant-id": "AZURE_TENANT_ID"
};
function spellSetting({ name, value }, frontEnd) {
	if (frontEnd === "github") return value === void 0 ? `\`${name}\`` : `${name}: ${value}`;
	const variable = variables[name];
	if (variable !== void 0) return value === void 0 ? variable : `${variable}=${value}`;
	return value === void 0 ? `--${name}` : `--${name} ${value}`;
}
const variableOf = /* @__PURE__ */ new WeakMap();
function fromVariable(variable, values) {
	variableOf.set(values, variable);
	return values;
}
function parseSettings(raw, label) {
	const wrong = [];
	const parsed = Object.entries(table).map(([property, { parse, ...setting }]) => {
		const values = raw[setting.name];
		const spelling = (values && variableOf.get(values)) ?? label(setting.name);
		const mistake = (message, help) => {
			wrong.push({
				severity: "error",
				code: "usage",
				message: `${spelling} ${message}`,
				help
			});
		};
		if (values?.every((text) => text.trim() === "")) mistake("is empty", "Give it a value, or leave it out.");
		return [property, parse(new Given(setting, values, mistake))];
	});
	if (wrong.length > 0) throw new UserError(wrong, 3);
	return Object.fromEntries(parsed);
}
var Given = class {
	#setting;
	#values;
	mistake;
	constructor(setting, values, mistake) {
		this.#setting = setting;
		this.#values = values;
		this.mistake = mistake;
	}
	texts() {
		return (this.#values ?? []).map((text) => text.trim()).filter((text) => text !== "");
	}
	list() {
		return this.texts().flatMap((text) => text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== ""));
	}
	listIfGiven() {
		return this.#values === void 0 ? void 0 : this.list();
	}
	text() {
		const texts = this.texts();
		if (texts.length > 1) this.mistake("is given more than once", "Give it once.");
		return texts.at(-1) ?? this.#setting.default;
	}
	checked(problem) {
		const text = this.text();
		const found = text === void 0 ? void 0 : problem(text);
		if (found) this.mistake(found.problem, found.help);
		return text;
	}
	choice(choices) {
		const text = this.text();
		if (text === void 0) return void 0;
		const found = choices.find((each) => each.toLowerCase() === text.toLowerCase());
		if (found === void 0) this.mistake(`has no value ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${choices.join(", ")}.`);
		return found;
	}
	wholeIfGiven(least, most) {
		return this.#values === void 0 ? void 0 : this.whole(least, most);
	}
	duration(leastMinutes, mostDays) {
		const text = this.text();
		if (text === void 0) return void 0;
		const [, digits = "", unit = ""] = /^(\d{1,5})\s*([mhd])$/i.exec(text) ?? [];
		const minutes = Number(digits) * ({
			m: 1,
			h: 60,
			d: 1440
		}[unit.toLowerCase()] ?? NaN);
		if (minutes >= leastMinutes && minutes <= mostDays * 1440) return minutes * 6e4;
		this.mistake(`is not a duration from ${leastMinutes}m to ${mostDays}d: ${JSON.stringify(text.slice(0, 40))}`, "Write a number with m, h or d, as in 30m, 6h or 3d.");
	}
	whole(least, most) {
		const text = this.text() ?? "";
		const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
		if (value >= least && value <= most) return value;
		this.mistake(`is not a whole number from ${least} to ${most}`, "Use digits only.");
		return least;
	}
	yesNo() {
		const text = this.text();
		if (text === void 0 || /^false$/i.test(text)) return false;
		if (!/^true$/i.test(text)) this.mistake("is neither true nor false", "Use true or false.");
		return true;
	}
};
function percentage(given) {
	const text = given.text() ?? "100%";
	const value = /^\d{1,3}(?:\.\d{1,2})?%?$/.test(text) ? Number.parseFloat(text) : NaN;
	if (value >= 0 && value <= 100) return value;
	given.mistake(`is not a percentage: ${JSON.stringify(text.slice(0, 40))}`, "Write a number from 0% to 100%.");
	return 100;
}
function maxDeletes(given) {
	const text = given.text();
	if (text === void 0) return void 0;
	const [, digits, percent] = /^(\d{1,6})(%?)$/.exec(text) ?? [];
	const value = Number(digits);
	if (digits === void 0 || percent === "%" && value > 100) {
		given.mistake("is neither a number nor a percentage", "Write it as in 3 or 25%.");
		return;
	}
	return percent === "%" ? { percent: value } : { count: value };
}
function endpoints(given) {
	const entries = given.listIfGiven();
	for (const entry of entries ?? []) {
		if (/^(?:\*|[\w-]+(?:\/[\w-]+)?)$/.test(entry)) continue;
		if (/^\/subscriptions\/[^/]+\/resourceGroups\/[^/]+\/providers\/Microsoft\.Web\/sites\/[^/]+(?:\/slots\/[^/]+)?$/i.test(entry)) continue;
		given.mistake(`has no app ${JSON.stringify(entry.slice(0, 200))}`, "Use a name (`storefront`), a name and a slot (`storefront/staging`), a resource ID, or `*`.");
	}
	return entries;
}
function registries(given) {
	const names = given.list();
	for (const name of names) {
		const found = registryNameProblem(name, true);
		if (found) given.mistake(`${JSON.stringify(name.slice(0, 60))} ${found.problem}`, found.help);
	}
	return names;
}
function shard(given) {
	const text = given.text();
	if (text === void 0) return void 0;
	const match = /^(\d{1,4})\/(\d{1,4})$/.exec(text);
	const [index, of] = [Number(match?.[1]), Number(match?.[2])];
	if (match && index >= 1 && index <= of) return {
		index,
		of
	};
	given.mistake("is not a shard", "Write it as in 3/8: the third of eight.");
}
function digest(given) {
	const text = given.text()?.toLowerCase();
	if (text !== void 0 && !/^[0-9a-f]{64}$/.test(text)) given.mistake("is not a digest", "Copy all 64 characters from the plan's last line.");
	return text;
}
const subscriptionVariable = "AZURE_SUBSCRIPTION_ID";
function wrongSubscription(environment) {
	const text = environment[subscriptionVariable];
	const found = text ? subscriptionIdProblem(text, true) : void 0;
	if (!found) return [];
	return [{
		severity: "error",
		code: "usage",
		message: `${subscriptionVariable} ${found.problem}`,
		help: found.help
	}];
}
function givenSubscription({ subscriptionId }, environment) {
	if (subscriptionId !== void 0) return subscriptionId;
	const wrong = wrongSubscription(environment);
	if (wrong.length > 0) throw new UserError(wrong, 3);
	return environment[subscriptionVariable] || void 0;
}
const proxyNames = [
	"HTTPS_PROXY",
	"HTTP_PROXY",
	"ALL_PROXY"
].flatMap((name) => [name, name.toLowerCase()]);
function proxyVariables(environment) {
	const wrong = [];
	const changed = {};
	for (const name of proxyNames) {
		const given = environment[name] ?? "";
		const text = given.trim();
		const isUnused = /^all_proxy$/i.test(name) && (environment["HTTPS_PROXY"] || environment["https_proxy"]);
		if (text === "" || isUnused) continue;
		const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
		const problem = proxyProblem$1(url);
		if (problem !== void 0) wrong.push({
			severity: "error",
			code: "usage",
			message: `${name} ${problem}`,
			help: "Write it as http://proxy.contoso.com:8080."
		});
		else if (url !== given) changed[name] = url;
	}
	if (wrong.length > 0) throw new UserError(wrong, 3);
	return changed;
}
function proxyProblem$1(url) {
	const around = wrapped(url.replace(/^http:\/\/(?=["'`“”‘’{])/, ""));
	if (around) return around.problem;
	if (!URL.canParse(url)) return "is not a valid proxy address";
	const { protocol, hostname } = new URL(url);
	if (/^https?:$/.test(protocol) && !/^(?:[a-z0-9._-]+|\[[0-9a-f:.]+\])$/i.test(hostname)) return "is not a valid proxy address";
	return protocol === "http:" || protocol === "https:" ? void 0 : `names a ${protocol.slice(0, -1)} proxy; only http and https are supported`;
}
function ciOf(raw, environment) {
	const given = raw["ci"]?.at(-1)?.trim().toLowerCase() ?? "auto";
	if (given === "github" || given === "azure-pipelines" || given === "gitlab") return given;
	if (given !== "auto") return "none";
	if (/^true$/i.test(environment["TF_BUILD"] ?? "")) return "azure-pipelines";
	return environment["GITLAB_CI"] === "true" ? "gitlab" : "none";
}
// src/ci/event.ts
function automaticCommand(event) {
	const { kind, name, branch, defaultBranch } = event;
	switch (kind) {
		case "pull-request":
		case "merge-queue": return {
			command: "plan",
			reason: `the event is ${name}`
		};
		case "schedule": return {
			command: "drift",
			reason: `the event is ${name}`
		};
		case "push":
		case "dispatch":
			if (defaultBranch === void 0) return {
				command: "plan",
				reason: `the event is ${name}, and its data does not name the default branch`
			};
			if (branch === void 0) return {
				command: "plan",
				reason: `the event is ${name}, but not on a branch`
			};
			return branch === defaultBranch ? {
				command: "apply",
				reason: `the event is ${name} on the default branch ${branch}`
			} : {
				command: "plan",
				reason: `the event is ${name} on ${branch}, and the default branch is ${defaultBranch}`
			};
		case "other": return {
			command: "validate",
			reason: name === "" ? "the event is unknown" : `the event ${name} neither plans nor applies`
		};
	}
}
function chosenCommand(configured, event) {
	return configured === "auto" ? automaticCommand(event) : {
		command: configured,
		reason: void 0
	};
}
// src/azure/login-policies.ts
function cutBy(signal) {
	return {
		policy: {
			name: "cut",
			sendRequest(request, next) {
				request.abortSignal = signal;
				return next(request);
			}
		},
		position: "perCall"
	};
}
function watch(seen) {
	return {
		policy: {
			name: "watch",
			async sendRequest(request, next) {
				try {
					const response = await next(request);
					seen.response = {
						status: response.status,
						isJson: isJson(response.bodyAsText)
					};
					seen.error = void 0;
					return response;
				} catch (error) {
					seen.response = void 0;
					seen.error = error;
					throw error;
				}
			}
		},
		position: "perCall"
	};
}
function isJson(text) {
	try {
		JSON.parse(text ?? "");
		return true;
	} catch {
		return false;
	}
}
const hiddenAgent = {
	policy: {
		name: "hiddenAgent",
		sendRequest(request, next) {
			const { agent } = request;
			Object.defineProperty(request, "agent", {
				value: agent,
				enumerable: false,
				writable: true,
				configurable: true
			});
			return next(request);
		}
	},
	position: "perCall"
};
// src/azure/unreachable-login.ts
async function withCause(error, host, { ca, environment }) {
	if (!(error instanceof Error) || !/endpoints_resolution_error|network_error/.test(error.message)) return error;
	const proxy = proxyFor(host, environment);
	const cause = proxy ? await proxyProblem(proxy, new URL(host)) : await directProblem(host, ca);
	return cause === void 0 ? error : Object.assign(new Error("the login host cannot be reached", { cause }), { name: error.name });
}
async function directProblem(host, ca) {
	const { request } = await import("node:https");
	return outcomeOf(request(host, {
		method: "HEAD",
		timeout: 5e3,
		...ca === void 0 ? {} : { ca }
	}), (response) => {
		response.destroy();
	});
}
async function proxyProblem({ url, variable }, { host, port }) {
	const { request } = await (url.protocol === "https:" ? import("node:https") : import("node:http"));
	const { username, password } = url;
	const userinfo = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
	const headers = username === "" ? {} : { "Proxy-Authorization": `Basic ${Buffer.from(userinfo).toString("base64")}` };
	const path = port === "" ? `${host}:443` : host;
	const outcome = await outcomeOf(request(url.origin, {
		method: "CONNECT",
		path,
		headers,
		timeout: 5e3
	}), ({ statusCode, socket }) => {
		socket.destroy();
		return statusCode;
	});
	if (outcome === 200) return void 0;
	return new ProxyFailed(variable, typeof outcome === "number" ? outcome : String(outcome.code ?? "no response"));
}
function outcomeOf(request, read) {
	return new Promise((resolve) => {
		for (const event of ["response", "connect"]) request.on(event, (response) => resolve(read(response)));
		request.on("timeout", () => request.destroy(Object.assign(/* @__PURE__ */ new Error("no response"), { code: "ETIMEDOUT" })));
		request.on("error", resolve);
		request.end();
	});
}
function proxyFor(host, environment) {
	const value = (name) => environment[name] || environment[name.toLowerCase()];
	const variable = [
		"HTTPS_PROXY",
		"ALL_PROXY",
		"HTTP_PROXY"
	].find((name) => value(name));
	const address = variable === void 0 ? void 0 : value(variable);
	if (variable === void 0 || address === void 0 || !/^https?:/i.test(address) || !URL.canParse(address)) return void 0;
	const { hostname } = new URL(host);
	return (value("NO_PROXY") ?? "").split(",").map((entry) => entry.trim().replace(/^\*?\./, "")).some((entry) => entry !== "" && (hostname === entry || hostname.endsWith(`.${entry}`))) ? void 0 : {
		url: new URL(address),
		variable: environment[variable] ? variable : variable.toLowerCase()
	};
}
var ProxyFailed = class extends Error {
	variable;
	outcome;
	constructor(variable, outcome) {
		super(`the proxy failed: ${outcome}`);
		this.name = "ProxyFailed";
		this.variable = variable;
		this.outcome = outcome;
	}
};
// src/azure/login.ts
const clouds = {
	AzureCloud: {
		resourceManager: "https://management.azure.com",
		authority: "https://login.microsoftonline.com",
		siteDomains: ["azurewebsites.net", "appserviceenvironment.net"]
	},
	AzureUSGovernment: {
		resourceManager: "https://management.usgovcloudapi.net",
		authority: "https://login.microsoftonline.us",
		siteDomains: ["azurewebsites.us", "appserviceenvironment.us"]
	},
	AzureChinaCloud: {
		resourceManager: "https://management.chinacloudapi.cn",
		authority: "https://login.chinacloudapi.cn",
		siteDomains: ["chinacloudsites.cn", "appserviceenvironment.cn"]
	}
};
var LoginFailed = class extends Error {
	method;
	identity;
	claims;
	az;
	loginResponse;
	constructor(cause, details) {
		super("the login failed", { cause });
		this.name = "LoginFailed";
		this.method = details.method;
		this.identity = details.identity;
		this.claims = details.claims;
		this.az = details.az;
		this.loginResponse = details.loginResponse;
	}
};
async function login(settings) {
	const { environment, ca, oidc } = settings;
	let claims;
	const assertion = async () => {
		const token = await oidc?.assertion() ?? "";
		claims = claimsOf(token);
		return token;
	};
	const cloud = clouds[settings.cloud];
	const endpoint = endpointOf(settings.armEndpoint ?? cloud.resourceManager);
	const scope = `${endpoint}/.default`;
	const authorityHost = environment["AZURE_AUTHORITY_HOST"] || cloud.authority;
	const clientOptions = {
		additionalPolicies: [hiddenAgent],
		...ca === void 0 ? {} : { tlsOptions: { ca } }
	};
	const method = authMethodOf(settings);
	checkIds(settings, method, authorityHost);
	oidc?.assertion().catch(() => {});
	const credentialOf = {
		...settings,
		oidc: oidc && {
			...oidc,
			assertion
		}
	};
	const seen = {};
	const chosen = await choose(credentialOf, method, authorityHost, {
		...clientOptions,
		additionalPolicies: [hiddenAgent, watch(seen)]
	});
	const { identity } = chosen;
	const credential = kept(chosen.credential, {
		...settings,
		explain: async (error) => {
			const found = await withCause(error, authorityHost, settings);
			const isOfHost = found === error;
			const cause = isOfHost ? seen.error ?? error : found;
			const az = azProblemOf(error);
			if (method === "workload") claims = await claimsOfFile(environment["AZURE_FEDERATED_TOKEN_FILE"]);
			return new LoginFailed(cause, {
				method,
				identity,
				claims,
				az,
				loginResponse: isOfHost ? seen.response : void 0
			});
		}
	});
	credential.begin(scope);
	return {
		endpoint,
		clientOptions,
		credential,
		scope,
		identity,
		siteDomains: cloud.siteDomains
	};
}
function azProblemOf(error) {
	return error instanceof Error && error.name === "AzFailed" ? error.problem : void 0;
}
function endpointOf(text) {
	const endpoint = text.replace(/\/+$/, "");
	const url = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
	if (url?.protocol === "https:" && !url.search && !url.hash && !url.username) return endpoint;
	throw new UserError([{
		severity: "error",
		code: "usage",
		message: "the Resource Manager endpoint is not an https URL",
		help: "Write it as https://management.contoso.com. A token is never sent over plain http.",
		settings: [{ name: "arm-endpoint" }]
	}], 3);
}
function checkIds({ oidc, environment }, method, authorityHost) {
	const wrong = [];
	const refuse = (name, found, setting) => {
		if (!found) return;
		const message = `${name} ${found.problem}`;
		const advice = setting === void 0 ? {} : { settings: [setting] };
		wrong.push({
			severity: "error",
			code: "login-failed",
			message,
			help: found.help,
			...advice
		});
	};
	if (oidc) {
		refuse("the client id", clientIdProblem(oidc.clientId), { name: "client-id" });
		refuse("the tenant id", tenantProblem(oidc.tenantId), { name: "tenant-id" });
	} else {
		refuse("AZURE_CLIENT_ID", clientIdProblem(environment["AZURE_CLIENT_ID"]));
		refuse("AZURE_TENANT_ID", tenantProblem(environment["AZURE_TENANT_ID"]));
	}
	const secret = method === "secret" ? environment["AZURE_CLIENT_SECRET"] : void 0;
	if (secret) refuse("AZURE_CLIENT_SECRET", wrapped(secret));
	if (!URL.canParse(authorityHost) || new URL(authorityHost).protocol !== "https:") refuse("AZURE_AUTHORITY_HOST", {
		problem: "is not an https URL",
		help: "Write it as https://login.microsoftonline.com, or unset it."
	});
	if (wrong.length > 0) throw new UserError(wrong, 1);
}
function clientIdProblem(text) {
	const found = text ? guidProblem(text, true) : void 0;
	if (found?.problem !== "is not a valid GUID") return found;
	return {
		...found,
		help: "Copy the application (client) id from the application's page in Entra."
	};
}
function tenantProblem(text) {
	if (!text || /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(text)) return void 0;
	const found = guidProblem(text, true);
	if (!found) return void 0;
	if (found.problem !== "is not a valid GUID") return {
		...found,
		problem: `is not a valid tenant: it ${found.problem}`
	};
	return {
		problem: "is not a valid tenant: a GUID or a domain name is needed",
		help: "Copy the directory (tenant) id from the application's page in Entra."
	};
}
function optionsOf(authorityHost, { additionalPolicies, ...tls }, signal) {
	return {
		common: {
			authorityHost,
			disableInstanceDiscovery: !Object.values(clouds).some(({ authority }) => hostOf(authority) === hostOf(authorityHost)),
			...tls
		},
		policies: [...additionalPolicies, cutBy(signal)],
		tls
	};
}
async function choose(settings, method, authorityHost, clientOptions) {
	const env = settings.environment;
	const tenantId = env["AZURE_TENANT_ID"] || void 0;
	const clientId = env["AZURE_CLIENT_ID"] || void 0;
	if (method === "cli") {
		const { azureCli } = await Promise.resolve().then(() => require("./cli-login.js"));
		return {
			credential: azureCli(tenantId),
			identity: "Azure CLI"
		};
	}
	const identity = await Promise.resolve().then(() => require("./entra-login.js"));
	const { common, policies, tls } = optionsOf(authorityHost, clientOptions, settings.signal);
	const options = {
		...common,
		pipeline: identity.loginPipeline(tls, policies.map(({ policy }) => policy))
	};
	switch (method) {
		case "oidc": {
			const { clientId: id = "", tenantId: tenant = "", assertion } = settings.oidc ?? { assertion: async () => "" };
			return {
				credential: new identity.ClientAssertionCredential(tenant, id, assertion, options),
				identity: "OpenID Connect"
			};
		}
		case "secret": {
			const [tenant, client, secret] = needed(env, [
				"AZURE_TENANT_ID",
				"AZURE_CLIENT_ID",
				"AZURE_CLIENT_SECRET"
			]);
			return {
				credential: new identity.ClientSecretCredential(tenant, client, secret, options),
				identity: "client secret (AZURE_CLIENT_ID)"
			};
		}
		case "certificate": {
			const [certificatePath, tenant, client] = needed(env, [
				"AZURE_CLIENT_CERTIFICATE_PATH",
				"AZURE_TENANT_ID",
				"AZURE_CLIENT_ID"
			]);
			const password = env["AZURE_CLIENT_CERTIFICATE_PASSWORD"];
			const certificate = {
				certificatePath,
				...password ? { certificatePassword: password } : {}
			};
			return {
				credential: new identity.ClientCertificateCredential(tenant, client, certificate, options),
				identity: "client certificate (AZURE_CLIENT_ID)"
			};
		}
		case "workload": {
			const [tokenFilePath, tenant, client] = needed(env, [
				"AZURE_FEDERATED_TOKEN_FILE",
				"AZURE_TENANT_ID",
				"AZURE_CLIENT_ID"
			]);
			return {
				credential: new identity.WorkloadIdentityCredential({
					tenantId: tenant,
					clientId: client,
					tokenFilePath,
					...options
				}),
				identity: "workload identity (AZURE_FEDERATED_TOKEN_FILE)"
			};
		}
		case "managed": {
			const own = {
				...common,
				additionalPolicies: policies
			};
			return {
				credential: new identity.ManagedIdentityCredential(clientId ? {
					clientId,
					...own
				} : own),
				identity: "managed identity"
			};
		}
	}
}
function needed(env, variables) {
	const missing = variables.filter((name) => !env[name]);
	const [first, second, third] = variables;
	if (missing.length === 0) return [
		env[first] ?? "",
		env[second] ?? "",
		env[third] ?? ""
	];
	const given = variables.filter((name) => env[name]);
	throw new UserError([{
		severity: "error",
		code: "login-failed",
		message: `cannot log in: ${given.length === 0 ? "" : `${given.join(" and ")} ${given.length > 1 ? "are" : "is"} set, but `}${missing.join(" and ")} ${missing.length > 1 ? "are" : "is"} not set`,
		help: "Set all of them, or none."
	}], 1);
}
function authMethodOf({ environment: env, oidc }) {
	if (oidc) return "oidc";
	const asked = (env["AZURE_TOKEN_CREDENTIALS"] ?? "").toLowerCase();
	switch (asked) {
		case "environmentcredential": return env["AZURE_CLIENT_CERTIFICATE_PATH"] && !env["AZURE_CLIENT_SECRET"] ? "certificate" : "secret";
		case "workloadidentitycredential": return "workload";
		case "managedidentitycredential": return "managed";
		case "azureclicredential":
		case "dev": return "cli";
	}
	if (env["AZURE_CLIENT_SECRET"]) return "secret";
	if (env["AZURE_CLIENT_CERTIFICATE_PATH"]) return "certificate";
	if (env["AZURE_FEDERATED_TOKEN_FILE"]) return "workload";
	return asked === "prod" ? "managed" : "cli";
}
function claimsOf(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
		const text = (value) => typeof value === "string" && /^[\x20-\x7e]{1,300}$/.test(value) ? value : void 0;
		return {
			sub: text(claims["sub"]),
			iss: text(claims["iss"]),
			aud: text([claims["aud"]].flat()[0])
		};
	} catch {
		return;
	}
}
async function claimsOfFile(path = "") {
	const { readFile } = await import("node:fs/promises");
	return readFile(path, "utf8").then(claimsOf, () => void 0);
}
function hostOf(authority) {
	return URL.canParse(authority) ? new URL(authority).hostname : authority;
}
function kept(credential, { signal, onToken, explain }) {
	const tokens = /* @__PURE__ */ new Map();
	async function fresh(...given) {
		try {
			const token = await unlessAborted(signal, credential.getToken(...given));
			if (token) await onToken?.(token.token);
			return token;
		} catch (error) {
			throw await explain(error);
		}
	}
	function ask(key, ...given) {
		const asked = fresh(...given);
		tokens.set(key, asked);
		return asked;
	}
	function forget(key, which) {
		if (tokens.get(key) === which) tokens.delete(key);
	}
	async function resultOf(key, asked) {
		try {
			return await asked;
		} catch (error) {
			forget(key, asked);
			throw error;
		}
	}
	return {
		begin: (scope) => {
			ask(scope, scope).catch(() => {});
		},
		async getToken(scopes, options) {
			const key = [scopes].flat().join(" ");
			if (options?.claims) return fresh(scopes, options);
			const known = tokens.get(key);
			const token = known === void 0 ? null : await resultOf(key, known);
			if (token && token.expiresOnTimestamp - Date.now() > 3e5) return token;
			forget(key, known);
			const { abortSignal: _, ...shared } = options ?? {};
			return resultOf(key, tokens.get(key) ?? ask(key, scopes, shared));
		}
	};
}
// src/azure/rate-limiter.ts
function waitSentence(wait) {
	const kind = wait.kind.slice(0, -1);
	return wait.reason === "throttled" ? `Azure is throttling this subscription's ${wait.kind} (HTTP 429); waiting ${Math.ceil(wait.seconds)} s` : `Azure's ${kind} quota is used up; continuing at ${wait.perSecond} requests per second`;
}
const refillPerSecond = {
	reads: 25,
	writes: 10,
	deletes: 10
};
const bucketSize = {
	reads: 250,
	writes: 200,
	deletes: 200
};
function makeRateLimiter(clock, onWait) {
	const buckets = {
		reads: makeBucket("reads", clock, onWait),
		writes: makeBucket("writes", clock, onWait),
		deletes: makeBucket("deletes", clock, onWait)
	};
	return { admit: (kind, signal) => buckets[kind].admit(signal) };
}
function makeBucket(kind, clock, onWait) {
	const perSecond = refillPerSecond[kind];
	const report = reporter(onWait);
	const queue = [];
	let tokens = Number.POSITIVE_INFINITY;
	let at = clock.now();
	let pausedUntil = Number.NEGATIVE_INFINITY;
	let pending = 0;
	let isPumping = false;
	function delay() {
		const now = clock.now();
		if (Number.isFinite(tokens)) tokens = Math.min(bucketSize[kind], tokens + (now - at) / 1e3 * perSecond);
		at = now;
		return Math.max(pausedUntil - now, Math.max(0, 1 - tokens) / perSecond * 1e3);
	}
	async function pump() {
		if (isPumping) return;
		isPumping = true;
		while (queue.length > 0) {
			const wait = delay();
			if (wait > 0) {
				const seconds = (pausedUntil - clock.now()) / 1e3;
				report(wait, seconds > 0 ? {
					reason: "throttled",
					kind,
					seconds
				} : {
					reason: "empty",
					kind,
					perSecond
				});
				await clock.sleep(Math.max(1, wait));
				continue;
			}
			tokens -= 1;
			pending += 1;
			queue.shift()?.();
		}
		isPumping = false;
	}
	const ticket = {
		ended(remaining) {
			pending -= 1;
			if (remaining === void 0) return;
			delay();
			tokens = remaining - pending;
		},
		throttled(seconds) {
			pending -= 1;
			pausedUntil = Math.max(pausedUntil, clock.now() + seconds * 1e3);
			delay();
			tokens = Math.min(tokens, 1 - seconds * perSecond);
		}
	};
	return { admit: (signal) => inLine(queue, signal, () => void pump()).then(() => ticket) };
}
function inLine(queue, signal, start) {
	return new Promise((resolve, reject) => {
		if (signal.aborted) {
			reject(signal.reason);
			return;
		}
		const leave = () => {
			queue.splice(queue.indexOf(go), 1);
			reject(signal.reason);
		};
		const go = () => {
			signal.removeEventListener("abort", leave);
			resolve();
		};
		signal.addEventListener("abort", leave, { once: true });
		queue.push(go);
		start();
	});
}
function reporter(onWait) {
	let unreported = 0;
	let reportAfter = 1e3;
	return (milliseconds, wait) => {
		unreported += milliseconds;
		if (unreported < reportAfter) return;
		unreported = 0;
		reportAfter = 1e4;
		onWait(wait);
	};
}
// src/azure/azure.ts
async function connect(login, settings) {
	const pending = await login;
	const { openResourceManager } = await Promise.resolve().then(() => require("./resource-manager.js"));
	return openResourceManager(pending, settings);
}
// src/ci/login.ts
async function prepareLogin(options) {
	const { event, command, environment, settings } = options;
	const unwanted = new AbortController();
	let started;
	const start = () => {
		started ??= startLogin(options, unwanted.signal);
		return started;
	};
	if (command !== "validate" && event.untrusted === void 0) {
		if (authMethodOf({
			environment,
			oidc: settings.oidc
		}) !== "cli") await start().login.catch(() => {});
	}
	return {
		result: async () => {
			const { login: opened, assertion } = start();
			const result = await opened;
			await assertion();
			return result;
		},
		giveUp: () => unwanted.abort()
	};
}
function startLogin({ settings, environment, idToken, mask }, signal) {
	const { cloud, armEndpoint } = settings.settings;
	let first;
	const kept = keptForAMinute(() => idToken(audiences[cloud]));
	const assertion = () => {
		const token = kept();
		first ??= token;
		return token;
	};
	const opened = login({
		cloud,
		armEndpoint,
		environment,
		oidc: settings.oidc && {
			...settings.oidc,
			assertion
		},
		onToken: mask,
		signal
	});
	opened.catch(() => {});
	return {
		login: opened,
		assertion: () => first
	};
}
const audiences = {
	AzureCloud: "api://AzureADTokenExchange",
	AzureUSGovernment: "api://AzureADTokenExchangeUSGov",
	AzureChinaCloud: "api://AzureADTokenExchangeChina"
};
function keptForAMinute(request) {
	let token;
	let since = 0;
	return () => {
		if (!token || systemClock.now() - since > 6e4) {
			since = systemClock.now();
			token = request();
			token.catch(() => {
				token = void 0;
			});
		}
		return token;
	};
}
// src/ci/github/event.ts
var event_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	currentEvent: () => currentEvent,
	readEvent: () => readEvent
});
function currentEvent(environment) {
	return readEvent(environment, payloadOf(environment));
}
function payloadOf({ GITHUB_EVENT_PATH: path }) {
	if (!path) return void 0;
	try {
		return JSON.parse((0, node_fs.readFileSync)(path, "utf8"));
	} catch {
		return;
	}
}
const kinds = {
	pull_request: "pull-request",
	merge_group: "merge-queue",
	push: "push",
	workflow_dispatch: "dispatch",
	schedule: "schedule"
};
function readEvent(environment, payload) {
	const repository = environment["GITHUB_REPOSITORY"] ?? "";
	const pull = at(payload, "pull_request");
	const name = environment["GITHUB_EVENT_NAME"] ?? "";
	const branch = /^refs\/heads\/(.+)$/s.exec(environment["GITHUB_REF"] ?? "")?.[1];
	return {
		kind: (Object.hasOwn(kinds, name) ? kinds[name] : void 0) ?? "other",
		name,
		repository,
		branch,
		defaultBranch: text(at(payload, "repository", "default_branch")),
		commit: environment["GITHUB_SHA"] ?? "",
		pullRequest: whole(at(pull, "number")),
		head: commit(at(pull, "head", "sha")),
		baseBranch: text(at(pull, "base", "ref")),
		baseCommit: commit(at(pull, "base", "sha")) ?? commit(at(payload, "merge_group", "base_sha")),
		push: name === "push" && branch !== void 0 ? pushOf(payload, branch) : void 0,
		untrusted: untrusted(name, environment["GITHUB_ACTOR"], repository, pull),
		job: [environment["GITHUB_WORKFLOW"] ?? "", environment["GITHUB_JOB"] ?? ""],
		url: runUrl(environment)
	};
}
function runUrl(environment) {
	const server = environment["GITHUB_SERVER_URL"] ?? "https://github.com";
	const attempt = environment["GITHUB_RUN_ATTEMPT"] ?? "";
	const page = `${server}/${environment["GITHUB_REPOSITORY"] ?? ""}/actions/runs/${environment["GITHUB_RUN_ID"] ?? ""}`;
	return attempt === "" || attempt === "1" ? page : `${page}/attempts/${attempt}`;
}
function pushOf(payload, branch) {
	const after = commit(at(payload, "after"));
	return after === void 0 ? void 0 : {
		branch,
		before: commit(at(payload, "before")),
		after
	};
}
const dependabot = "dependabot[bot]";
function untrusted(event, actor, repository, pull) {
	if (event === "pull_request_target") return "pull_request_target must not use a credential";
	if (event === "merge_group" && actor === dependabot) return "the merge group is Dependabot's";
	if (pull === void 0) return event.startsWith("pull_request") ? "the event's payload does not say where the pull request comes from" : void 0;
	if (text(at(pull, "head", "repo", "full_name"))?.toLowerCase() !== repository.toLowerCase()) return "the pull request comes from a fork";
	if (actor === dependabot || at(pull, "user", "login") === dependabot) return "the pull request comes from Dependabot";
}
function at(value, ...path) {
	let inner = value;
	for (const key of path) {
		if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, key)) return void 0;
		inner = inner[key];
	}
	return inner;
}
function text(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
function whole(value) {
	return Number.isSafeInteger(value) ? Number(value) : void 0;
}
function commit(value) {
	const id = text(value);
	return id !== void 0 && /^[0-9a-f]{40,64}$/.test(id) && /[^0]/.test(id) ? id : void 0;
}
// src/ci/github/inputs.ts
const commands = [
	"auto",
	"validate",
	"plan",
	"apply",
	"drift",
	"ping",
	"deliveries",
	"redeliver"
];
const ownInputs = [
	{
		name: "command",
		default: "auto",
		choices: commands,
		help: "what to do. `auto` chooses by the event: plan for a pull request or merge queue, apply for a push to the default branch or a dispatch there, drift for a schedule. It plans on other branches, and validates on other events"
	},
	{
		name: "client-id",
		help: "client id of the application or managed identity to log in as, by OpenID Connect; requires tenant-id and `id-token: write` (default: the login of the environment or of azure/login)"
	},
	{
		name: "tenant-id",
		help: "tenant of client-id"
	},
	{
		name: "github-token",
		default: "${{ github.token }}",
		help: "token for GitHub's API: comment, drift issue, comparison with the branch"
	},
	{
		name: "comment",
		default: "changes",
		choices: [
			"always",
			"changes",
			"never"
		],
		help: "when to comment the plan on the pull request: always, if there are changes or failures, or never; an existing comment is kept up to date unless `never`"
	},
	{
		name: "label",
		help: "distinguishes this step's comment from those of other steps (default: the command, and the files and registries that the step selects)"
	},
	{
		name: "require-reviewed-plan",
		default: "false",
		help: "whether to apply only changes that a comment of the merged pull requests has shown; `expect-digest` approves another plan"
	},
	{
		name: "drift-issue",
		default: "false",
		help: "whether drift keeps one issue per registry and owner, for drift and for failed deliveries: opened, updated, closed when both are gone, reopened when one returns; requires `issues: write`"
	},
	{
		name: "fail-on-drift",
		default: "true",
		help: "whether drift fails the job"
	}
];
const inTheAction = {
	owners: "default: the repository",
	"allowed-endpoints": "required if a manifest names an endpoint",
	"allowed-hosts": "required if a header, userinfo or query uses a reference"
};
const inputs = [
	...ownInputs.slice(0, 1),
	...settings.filter((setting) => setting.input).map(({ name, help, many, choices, default: value }) => ({
		name,
		help: [
			help,
			inTheAction[name],
			many ? "one per line" : void 0
		].filter((part) => part !== void 0).join("; "),
		...choices === void 0 ? {} : { choices },
		...value === void 0 ? {} : { default: value }
	})),
	...ownInputs.slice(1)
];
function readInputs(environment, event) {
	const wrong = [];
	const given = (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? "").trim();
	const mistake = (name, message, help) => {
		wrong.push({
			severity: "error",
			code: "usage",
			message: `input ${name} ${message}`,
			help
		});
	};
	function choice(name, choices, otherwise) {
		const text = given(name);
		const found = text === "" ? otherwise : choices.find((each) => each === text.toLowerCase());
		if (found === void 0) mistake(name, `has no value ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${choices.join(", ")}.`);
		return found ?? otherwise;
	}
	function yesNo(name, otherwise) {
		const text = given(name);
		if (text === "") return otherwise;
		if (/^(?:true|True|TRUE)$/.test(text)) return true;
		if (!/^(?:false|False|FALSE)$/.test(text)) mistake(name, "is neither true nor false", "Use true or false.");
		return false;
	}
	const own = {
		command: choice("command", commands, "auto"),
		oidc: event.untrusted === void 0 ? oidc(given("client-id"), given("tenant-id"), mistake) : void 0,
		token: given("github-token"),
		comment: choice("comment", [
			"always",
			"changes",
			"never"
		], "changes"),
		label: given("label"),
		requireReviewedPlan: yesNo("require-reviewed-plan", false),
		driftIssue: yesNo("drift-issue", false),
		failOnDrift: yesNo("fail-on-drift", true)
	};
	try {
		const parsed = parseSettings(rawSettings(given, event), (name) => `input ${name}`);
		if (wrong.length === 0) return {
			...own,
			settings: parsed
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		wrong.push(...error.diagnostics);
	}
	throw new UserError(wrong, 3);
}
function oidc(clientId, tenantId, mistake) {
	if (clientId !== "" && tenantId !== "") return {
		clientId,
		tenantId
	};
	const help = "Set both. With neither, the login is that of the environment.";
	if (clientId !== "") mistake("tenant-id", "is missing, but client-id is set", help);
	if (tenantId !== "") mistake("client-id", "is missing, but tenant-id is set", help);
}
function rawSettings(given, { repository }) {
	const raw = { yes: ["true"] };
	for (const { name, input } of settings) {
		const text = input ? given(name) : "";
		if (text !== "") raw[name] = text.split("\n");
	}
	if (raw["owners"] === void 0 && repository !== "") raw["owners"] = [repository];
	raw["max"] ??= ["20"];
	return raw;
}
function permissionsBlock(inputs) {
	const pulls = inputs.comment === "never" ? inputs.requireReviewedPlan ? "read" : void 0 : "write";
	return `Add to the job:\n\npermissions:\n${[
		"contents: read",
		...inputs.oidc ? ["id-token: write"] : [],
		...pulls === void 0 ? [] : [`pull-requests: ${pulls}`],
		...inputs.driftIssue ? ["issues: write"] : []
	].map((line) => `  ${line}`).join("\n")}`;
}
// src/ci/github/action.ts
async function runAction(environment) {
	const startedAt = (/* @__PURE__ */ new Date()).toISOString();
	const event = currentEvent(environment);
	let command = "validate";
	let inputs;
	let login;
	try {
		Object.assign(process.env, proxyVariables(environment));
		inputs = readInputs(environment, event);
		const chosen = chosenCommand(inputs.command, event);
		command = chosen.command;
		const permissions = permissionsBlock(inputs);
		login = await prepareLogin({
			event,
			command,
			settings: inputs,
			environment,
			idToken: async (audience) => {
				const { requestIdToken } = await Promise.resolve().then(() => require("./id-token.js"));
				return requestIdToken(audience, {
					environment,
					clock: systemClock,
					permissions,
					mask
				});
			},
			mask
		});
		const [{ runJob }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.job_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
		return await runJob({
			system: githubSystem(environment, event, inputs),
			job: inputs,
			...chosen,
			login,
			startedAt
		});
	} catch (error) {
		const [{ reportFailure }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.finish_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
		return await reportFailure(githubSystem(environment, event, inputs), error, {
			command,
			startedAt
		});
	} finally {
		login?.giveUp();
	}
}
async function mask(token) {
	const { setSecret } = await Promise.resolve().then(() => require("./toolkit.js")).then((n) => n.core_exports);
	setSecret(token);
}
async function runPostStep(environment) {
	const directory = environment["STATE_directory"] ?? "";
	if (directory === "") return;
	const [{ reportPending }, { githubSystem }] = await Promise.all([Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.finish_exports), Promise.resolve().then(() => require("./ci-job.js")).then((n) => n.system_exports)]);
	const event = currentEvent(environment);
	const readSettings = () => readInputs(environment, event);
	let inputs;
	try {
		inputs = readSettings();
	} catch {}
	await reportPending(githubSystem(environment, event, inputs), directory, readSettings);
}
// src/ci/outputs.ts
const outputs = {
	result: "`clean`, `applied`, `changes`, `drift`, `failed`, `invalid`, `refused`, `partial` or `ping-failed`",
	"has-changes": "`true` if the plan has a change",
	creates: "number of webhooks that the plan creates",
	updates: "number of webhooks that the plan updates, adoptions included",
	replaces: "number of webhooks that the plan replaces",
	deletes: "number of webhooks that the plan deletes",
	unmanaged: "number of live webhooks that this manifest does not manage",
	"pings-failed": "number of webhooks whose ping failed",
	"deliveries-failed": "number of failed deliveries in the checked time; empty if none were checked",
	digest: "digest of the plan, for `expect-digest`; empty if something in it is unknown",
	"plan-file": "path of the plan as JSON (`schemas/plan.schema.json`), below `RUNNER_TEMP`; empty if nothing was planned",
	"report-file": "path of the report as JSON (`schemas/report.schema.json`), below `RUNNER_TEMP`",
	registries: "names of the registries as a JSON array, for a matrix"
};
// src/ci/ci.ts
var ci_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({
	inputs: () => inputs,
	outputs: () => outputs,
	runAction: () => runAction,
	runPipelineStep: () => runPipelineStep,
	runPostStep: () => runPostStep
});
async function runPipelineStep(step) {
	return (await Promise.resolve().then(() => require("./pipeline.js"))).runPipelineStep(step);
}
Object.defineProperty(exports, "LoginFailed", {
	enumerable: true,
	get: function() {
		return LoginFailed;
	}
});
Object.defineProperty(exports, "ProxyFailed", {
	enumerable: true,
	get: function() {
		return ProxyFailed;
	}
});
Object.defineProperty(exports, "Secret", {
	enumerable: true,
	get: function() {
		return Secret;
	}
});
Object.defineProperty(exports, "ServiceError", {
	enumerable: true,
	get: function() {
		return ServiceError;
	}
});
Object.defineProperty(exports, "UserError", {
	enumerable: true,
	get: function() {
		return UserError;
	}
});
Object.defineProperty(exports, "alert", {
	enumerable: true,
	get: function() {
		return alert;
	}
});
Object.defineProperty(exports, "authMethodOf", {
	enumerable: true,
	get: function() {
		return authMethodOf;
	}
});
Object.defineProperty(exports, "ciOf", {
	enumerable: true,
	get: function() {
		return ciOf;
	}
});
Object.defineProperty(exports, "ci_exports", {
	enumerable: true,
	get: function() {
		return ci_exports;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "codeBlock", {
	enumerable: true,
	get: function() {
		return codeBlock;
	}
});
Object.defineProperty(exports, "connect", {
	enumerable: true,
	get: function() {
		return connect;
	}
});
Object.defineProperty(exports, "details", {
	enumerable: true,
	get: function() {
		return details;
	}
});
Object.defineProperty(exports, "event_exports", {
	enumerable: true,
	get: function() {
		return event_exports;
	}
});
Object.defineProperty(exports, "fromVariable", {
	enumerable: true,
	get: function() {
		return fromVariable;
	}
});
Object.defineProperty(exports, "givenSubscription", {
	enumerable: true,
	get: function() {
		return givenSubscription;
	}
});
Object.defineProperty(exports, "html", {
	enumerable: true,
	get: function() {
		return html;
	}
});
Object.defineProperty(exports, "isUnknown", {
	enumerable: true,
	get: function() {
		return isUnknown;
	}
});
Object.defineProperty(exports, "jsonText", {
	enumerable: true,
	get: function() {
		return jsonText;
	}
});
Object.defineProperty(exports, "link", {
	enumerable: true,
	get: function() {
		return link;
	}
});
Object.defineProperty(exports, "login", {
	enumerable: true,
	get: function() {
		return login;
	}
});
Object.defineProperty(exports, "makeRateLimiter", {
	enumerable: true,
	get: function() {
		return makeRateLimiter;
	}
});
Object.defineProperty(exports, "markdown", {
	enumerable: true,
	get: function() {
		return markdown;
	}
});
Object.defineProperty(exports, "markdownPage", {
	enumerable: true,
	get: function() {
		return markdownPage;
	}
});
Object.defineProperty(exports, "matches", {
	enumerable: true,
	get: function() {
		return matches;
	}
});
Object.defineProperty(exports, "names", {
	enumerable: true,
	get: function() {
		return names;
	}
});
Object.defineProperty(exports, "normalActions", {
	enumerable: true,
	get: function() {
		return normalActions;
	}
});
Object.defineProperty(exports, "normalLocation", {
	enumerable: true,
	get: function() {
		return normalLocation;
	}
});
Object.defineProperty(exports, "ownerTag", {
	enumerable: true,
	get: function() {
		return ownerTag;
	}
});
Object.defineProperty(exports, "ownershipTags", {
	enumerable: true,
	get: function() {
		return ownershipTags;
	}
});
Object.defineProperty(exports, "parseSettings", {
	enumerable: true,
	get: function() {
		return parseSettings;
	}
});
Object.defineProperty(exports, "permissionsBlock", {
	enumerable: true,
	get: function() {
		return permissionsBlock;
	}
});
Object.defineProperty(exports, "placeholder", {
	enumerable: true,
	get: function() {
		return placeholder;
	}
});
Object.defineProperty(exports, "prepareLogin", {
	enumerable: true,
	get: function() {
		return prepareLogin;
	}
});
Object.defineProperty(exports, "protectTag", {
	enumerable: true,
	get: function() {
		return protectTag;
	}
});
Object.defineProperty(exports, "proxyVariables", {
	enumerable: true,
	get: function() {
		return proxyVariables;
	}
});
Object.defineProperty(exports, "quotes", {
	enumerable: true,
	get: function() {
		return quotes;
	}
});
Object.defineProperty(exports, "registryNameProblem", {
	enumerable: true,
	get: function() {
		return registryNameProblem;
	}
});
Object.defineProperty(exports, "resourceGroupProblem", {
	enumerable: true,
	get: function() {
		return resourceGroupProblem;
	}
});
Object.defineProperty(exports, "row", {
	enumerable: true,
	get: function() {
		return row;
	}
});
Object.defineProperty(exports, "runAction", {
	enumerable: true,
	get: function() {
		return runAction;
	}
});
Object.defineProperty(exports, "runPostStep", {
	enumerable: true,
	get: function() {
		return runPostStep;
	}
});
Object.defineProperty(exports, "settings", {
	enumerable: true,
	get: function() {
		return settings;
	}
});
Object.defineProperty(exports, "spellSetting", {
	enumerable: true,
	get: function() {
		return spellSetting;
	}
});
Object.defineProperty(exports, "stack", {
	enumerable: true,
	get: function() {
		return stack;
	}
});
Object.defineProperty(exports, "styled", {
	enumerable: true,
	get: function() {
		return styled;
	}
});
Object.defineProperty(exports, "subscriptionIdProblem", {
	enumerable: true,
	get: function() {
		return subscriptionIdProblem;
	}
});
Object.defineProperty(exports, "systemClock", {
	enumerable: true,
	get: function() {
		return systemClock;
	}
});
Object.defineProperty(exports, "table", {
	enumerable: true,
	get: function() {
		return table$1;
	}
});
Object.defineProperty(exports, "terminal", {
	enumerable: true,
	get: function() {
		return terminal;
	}
});
Object.defineProperty(exports, "terminalPage", {
	enumerable: true,
	get: function() {
		return terminalPage;
	}
});
Object.defineProperty(exports, "unknown", {
	enumerable: true,
	get: function() {
		return unknown;
	}
});
Object.defineProperty(exports, "unlessAborted", {
	enumerable: true,
	get: function() {
		return unlessAborted;
	}
});
Object.defineProperty(exports, "uriPlaceholder", {
	enumerable: true,
	get: function() {
		return uriPlaceholder;
	}
});
Object.defineProperty(exports, "valuePlaceholder", {
	enumerable: true,
	get: function() {
		return valuePlaceholder;
	}
});
Object.defineProperty(exports, "visible", {
	enumerable: true,
	get: function() {
		return visible;
	}
});
Object.defineProperty(exports, "waitSentence", {
	enumerable: true,
	get: function() {
		return waitSentence;
	}
});
Object.defineProperty(exports, "wrongSubscription", {
	enumerable: true,
	get: function() {
		return wrongSubscription;
	}
});
