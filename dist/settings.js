let node_util = require("node:util");
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
	[
		"${{",
		/\$\{\{.*?\}\}/s,
		"a GitHub expression `${{ \u2026 }}`"
	],
	[
		"#{",
		/#\{[^{}]*\}#/,
		"a placeholder `#{\u2026}#`"
	],
	[
		"{{",
		/\{\{.*?\}\}/s,
		"a template placeholder `{{\u2026}}`"
	],
	[
		"$(",
		/\$\([A-Za-z_][\w. -]*\)/,
		"a placeholder `$(\u2026)` of Azure Pipelines or a shell"
	],
	[
		"$[",
		/\$\[[^\]]*\]/,
		"an expression `$[\u2026]` of Azure Pipelines"
	],
	[
		"<%",
		/<%=?.*?%>/s,
		"a template placeholder `<%\u2026%>`"
	],
	[
		"$",
		/(?<![^\s:="'])\$env:[A-Za-z_]\w*/i,
		"a PowerShell variable `$env:\u2026`"
	],
	[
		"$",
		/(?:^|\s)\$[A-Za-z_]\w*$/,
		"a shell variable `$\u2026`"
	],
	[
		"%",
		/(?:^|[\s/=])%[A-Z_a-z][A-Za-z0-9_]{2,}%(?:$|[\s/&])/,
		"a Windows variable `%\u2026%`"
	],
	[
		"op://",
		/(?:^|\s)op:\/\/[^/\s]+\/[^/\s]+\//,
		"a reference `op://\u2026` of 1Password"
	],
	[
		"+",
		/(?:^|\s)ref\+[a-z0-9]+:\/\//i,
		"a reference `ref+\u2026` of vals"
	],
	[
		"ENC[",
		/(?:^|\s)ENC\[[A-Z0-9_]+,/,
		"a value that SOPS encrypted"
	],
	[
		"$ANSIBLE_VAULT;",
		/^\$ANSIBLE_VAULT;/,
		"a value that Ansible encrypted"
	],
	[
		"://",
		/(?:^|\s)https:\/\/[a-z0-9-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\//i,
		"the address of a Key Vault secret"
	],
	[
		"@",
		/@Microsoft\.KeyVault\(/i,
		"a Key Vault reference of App Service"
	],
	[
		"[",
		/^\[(?:parameters|variables|reference|listKeys|concat)\(/i,
		"an ARM template expression"
	],
	[
		"<",
		/(?:^|\s)<[A-Za-z][\w .-]*>$/,
		"a placeholder `<\u2026>`"
	],
	[
		"__",
		/(?:^|\s)__[A-Za-z]\w*__$/,
		"a placeholder `__\u2026__`"
	],
	[
		"***",
		/(?:^|\s)\*{3,}$/,
		"the mask `***`"
	]
];
function placeholder(text) {
	return placeholders.find(([mark, pattern]) => text.includes(mark) && pattern.test(text))?.[2];
}
function valuePlaceholder(value) {
	if (/^(?:\w+ )?\$\{[^{}]+\}$/.test(value)) return "a reference `${\u2026}` that was not replaced";
	if (/^(?:null|undefined|None|<nil>|<no value>)$/.test(value)) return "only a word for a missing value, such as `null`";
	return placeholder(value);
}
function uriPlaceholder(uri) {
	const found = placeholder(uri);
	if (found !== void 0) return found;
	if (/[:/=]\$[A-Z][A-Z0-9_]{2,}(?=$|[/@?&#])/.test(uri.replace(/^https?:\/\/\$[^:@/]*/i, ""))) return "a shell variable `$\u2026`";
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
	return text.length > 1 && /^["'`\u201c\u201d\u201e\u2018\u2019\u00ab].*["'`\u201c\u201d\u2018\u2019\u00bb]$/su.test(text);
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
const notPlain = /[^ -~]/gu;
function isHidden(char) {
	return /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(char);
}
function visible(value) {
	let text = String(value);
	if (text.length > longest) text = `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}\u2026`;
	return text.replace(lineBreaks, " ").replace(notPlain, (char) => isHidden(char) ? codePoint(char) : char);
}
function codePoint(char) {
	return `<U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
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
const commands = [
	[new RegExp(`^((?:[^\\S\\n]|\\p{Cc}\\[\\d+m)*)(?=:${style}:)`, "gmu"), "$1\\"],
	[new RegExp(`#${style}#(?=(?:\\p{Cc}\\[\\d+m|\\w)*\\[)`, "gu"), "$&\\"],
	[new RegExp(`section_${style}(?:start|end)(?=${style}:)`, "gu"), "$&\\"],
	[new RegExp(`^(${style})(?=(?:-${style}){3}\\s|(?:\\+${style}){3}\\s|(?:~${style}){3}\\s|(?:\\^${style}){3}\\s)`, "gmu"), "$1\\"]
];
function withoutCommands(text) {
	return commands.reduce((safe, [command, inert]) => safe.replace(command, inert), text);
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
	return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, "#\\u0023").replace(/section_(start|end):/g, "section_$1\\u003a").replace(notPlain, (char) => char !== "\n" && isHidden(char) ? unicodeEscapes(char) : char)}\n`;
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
const clouds = [
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
		parse: (given) => given.choice(clouds) ?? "AzureCloud",
		name: "cloud",
		group: "where",
		value: "name",
		choices: clouds,
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
		const problem = proxyProblem(url);
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
function proxyProblem(url) {
	const around = wrapped(url.replace(/^http:\/\/(?=["'`\u201c\u201d\u2018\u2019{])/, ""));
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
Object.defineProperty(exports, "ciOf", {
	enumerable: true,
	get: function() {
		return ciOf;
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
Object.defineProperty(exports, "details", {
	enumerable: true,
	get: function() {
		return details;
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
Object.defineProperty(exports, "guidProblem", {
	enumerable: true,
	get: function() {
		return guidProblem;
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
Object.defineProperty(exports, "placeholder", {
	enumerable: true,
	get: function() {
		return placeholder;
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
Object.defineProperty(exports, "wrapped", {
	enumerable: true,
	get: function() {
		return wrapped;
	}
});
Object.defineProperty(exports, "wrongSubscription", {
	enumerable: true,
	get: function() {
		return wrongSubscription;
	}
});
