require("./rolldown-runtime.js");
const require_commander = require("./commander.js");
const require_settings = require("./settings.js");
const require_run = require("./run.js");
// src/cli/commands.ts
const groups = {
	what: "What to process:",
	where: "Where:",
	consent: "Consent:",
	verify: "Verify:",
	output: "Output:"
};
function registryCommand(name, summary, permission, argument) {
	return {
		name,
		summary,
		permission,
		flags: flagsOf(name),
		...argument === void 0 ? {} : { argument },
		run: async ({ options, names: given }) => {
			const isFiles = name === "validate";
			const names = isFiles ? [] : given;
			const raw = withFiles(rawSettings(name, options), isFiles ? given : []);
			const ci = require_settings.ciOf(raw, process.env);
			if (ci !== "none") {
				const [{ runPipelineStep }, { output }] = await Promise.all([Promise.resolve().then(() => require("./begin.js")).then((n) => n.ci_exports), Promise.resolve().then(() => require("./run.js")).then((n) => n.output_exports)]);
				const [print, log] = [output(1).write, output(2).write];
				return runPipelineStep({
					ci,
					command: name,
					raw,
					names,
					environment: process.env,
					print,
					log
				});
			}
			const { runOnTerminal } = await Promise.resolve().then(() => require("./run.js")).then((n) => n.terminal_exports);
			return runOnTerminal(name, raw, names);
		}
	};
}
function withFiles(raw, files) {
	return files.length === 0 ? raw : {
		...raw,
		file: [...raw["file"] ?? [], ...files]
	};
}
const ciSystems = [
	"github",
	"azure-pipelines",
	"gitlab",
	"none"
];
const initFlags = [
	{
		flags: "--registry <name>",
		group: groups.what,
		help: "registry to manage (default: chosen from those that the login can see)",
		kind: "value"
	},
	{
		flags: "--owner <owner>",
		group: groups.what,
		help: "owner of the webhooks (default: the repository of the git remote)",
		kind: "value"
	},
	{
		flags: "--ci <system>",
		group: groups.what,
		help: "CI system to write a pipeline for (default: by the files in the repository)",
		kind: "value",
		choices: ciSystems
	},
	{
		flags: "--identities <number>",
		group: groups.what,
		help: "one identity, or two: pull requests then use one that cannot write (default: one)",
		kind: "value",
		choices: ["one", "two"]
	},
	...flagsOf("init"),
	{
		flags: "--offline",
		group: groups.where,
		help: "do not log in; write a sample manifest",
		kind: "switch"
	},
	{
		flags: "--check",
		group: groups.output,
		help: "change nothing; show what is set up, and exit with 1 if something is missing",
		kind: "switch"
	},
	{
		flags: "-y, --yes",
		group: groups.consent,
		help: "take the defaults without asking; files that exist are kept",
		kind: "switch"
	}
];
function textOf(value) {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : void 0;
}
const commands = [
	registryCommand("validate", "check the manifests; offline, no login", "none", {
		spelled: "[file...]",
		help: "manifest files or globs, as with --file"
	}),
	registryCommand("plan", "show what apply would do; changes nothing", "reads"),
	registryCommand("apply", "create, update and delete webhooks to match the manifests, then ping them", "writes"),
	registryCommand("drift", "detect drift from the manifests; exit code 2 if there is any", "reads"),
	registryCommand("ping", "ping webhooks and check the responses", "reads and pings", {
		spelled: "[name...]",
		help: "webhooks to ping (default: all)"
	}),
	registryCommand("deliveries", "show which deliveries failed; exit code 6 if there are any", "reads", {
		spelled: "[name...]",
		help: "webhooks to look at (default: all)"
	}),
	registryCommand("redeliver", "send failed deliveries again, from this machine", "reads", {
		spelled: "[name...]",
		help: "webhooks to send to (default: all)"
	}),
	{
		name: "match",
		summary: "show which webhooks fire for an image; offline, unless --live",
		permission: "none",
		argument: {
			spelled: "<image...>",
			help: "as in storefront:1.2"
		},
		flags: [
			...flagsOf("match"),
			{
				flags: "--action <action>",
				group: groups.what,
				help: "what happens to the image: push, delete, quarantine, chart_push or chart_delete (default: push)",
				kind: "value",
				choices: [
					"push",
					"delete",
					"quarantine",
					"chart_push",
					"chart_delete"
				]
			},
			{
				flags: "--location <region>",
				group: groups.what,
				help: "the replica's region where it happens (default: any)",
				kind: "value"
			},
			{
				flags: "--live",
				group: groups.where,
				help: "look at the registry's webhooks instead of the manifest's",
				kind: "switch"
			}
		],
		run: async ({ options, names }) => {
			const { matchOnTerminal } = await Promise.resolve().then(() => require("./match.js"));
			const { action, location, live } = options;
			return matchOnTerminal(rawSettings("match", options), names, {
				action: typeof action === "string" ? action : "push",
				location: typeof location === "string" ? location : void 0,
				live: live === true
			});
		}
	},
	{
		name: "payload",
		summary: "print the body that a registry sends, to test a receiver",
		permission: "none",
		argument: {
			spelled: "<action>",
			help: "push, delete, quarantine, chart_push, chart_delete or ping"
		},
		flags: [{
			flags: "--image <image>",
			group: groups.what,
			help: "the image that the event is about, as in storefront:1.2; not for a ping",
			kind: "value"
		}],
		run: async ({ options, names }) => {
			const { printPayload } = await Promise.resolve().then(() => require("./payload.js"));
			return printPayload(names[0] ?? "", textOf(options["image"]));
		}
	},
	{
		name: "export",
		summary: "generate a manifest from existing webhooks, with secrets as references",
		permission: "reads",
		flags: [
			...flagsOf("export"),
			{
				flags: "--owner <owner>",
				group: groups.what,
				help: "owner of the exported webhooks, as in contoso/storefront",
				kind: "value",
				env: "ACR_WEBHOOKS_OWNER",
				isRequired: true
			},
			{
				flags: "--all",
				group: groups.what,
				help: "also export webhooks that other owners, App Service or VS Code manage",
				kind: "switch",
				env: "ACR_WEBHOOKS_ALL"
			}
		],
		run: async ({ options }) => {
			const { exportOnTerminal } = await Promise.resolve().then(() => require("./export2.js"));
			const { owner, all } = options;
			return exportOnTerminal(rawSettings("export", options), {
				owner: String(owner),
				all: all === true
			});
		}
	},
	{
		name: "init",
		summary: "set up a repository: write the manifest and the workflow, and print the commands for Azure and the CI system",
		permission: "reads",
		flags: initFlags,
		run: async ({ options }) => {
			const { initOnTerminal } = await Promise.resolve().then(() => require("./init.js"));
			return initOnTerminal(rawSettings("init", options), {
				registry: textOf(options["registry"]),
				owner: textOf(options["owner"]),
				ci: ciSystems.find((name) => name === options["ci"]),
				identities: ["one", "two"].find((name) => name === options["identities"]),
				offline: options["offline"] === true,
				check: options["check"] === true,
				yes: options["yes"] === true
			});
		}
	},
	{
		name: "emulator",
		summary: "run Azure Resource Manager for registry webhooks on this machine, to try things without Azure",
		permission: "none",
		flags: require_run.emulatorFlags.map(({ flags, description, kind, choices }) => ({
			flags,
			group: "Emulator:",
			help: description,
			kind: kind === "list" ? "list" : kind === "boolean" ? "switch" : "value",
			...choices === void 0 ? {} : { choices }
		})),
		run: async ({ options }) => {
			await require_run.serveEmulator(options);
			return 0;
		}
	},
	{
		name: "demo",
		summary: "run a full demo against an in-process emulator; needs no login and no network",
		permission: "none",
		flags: [{
			flags: "--keep",
			group: groups.what,
			help: "then keep the emulator and its two endpoints running, and print the environment to use them; Ctrl-C ends it",
			kind: "switch"
		}],
		run: async ({ options }) => {
			const { demo } = await Promise.resolve().then(() => require("./demo.js"));
			await demo({ keep: options["keep"] === true });
			return 0;
		}
	}
];
function flagsOf(command) {
	return require_settings.settings.filter((setting) => setting.commands.includes(command)).map((setting) => ({
		flags: spelled(setting),
		group: groups[setting.group],
		help: helpOf(setting),
		kind: setting.value === void 0 ? "switch" : "list"
	}));
}
function spelled({ name, short, value }) {
	return `${short === void 0 ? "" : `-${short}, `}--${name}${value === void 0 ? "" : ` <${value}>`}`;
}
function helpOf({ help, choices, default: value }) {
	return `${help}${choices === void 0 ? "" : `: ${choices.join(", ")}`}${value === void 0 ? "" : ` (default: ${value})`}`;
}
function rawSettings(command, options) {
	const raw = {};
	for (const { name, commands: of, env } of require_settings.settings) {
		if (!of.includes(command)) continue;
		const given = options[name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())];
		const variable = `ACR_WEBHOOKS_${name.replaceAll("-", "_").toUpperCase()}`;
		const twin = env ? process.env[variable] : void 0;
		if (Array.isArray(given)) raw[name] = given.map(String);
		else if (given === true) raw[name] = ["true"];
		else if (twin) raw[name] = require_settings.fromVariable(variable, twin.split("\n"));
	}
	return raw;
}
// src/cli/program.ts
const mostColumns = 80;
function program(chosen, done = () => {}) {
	const root = new require_commander.Command("acr-webhooks").description(require_run.description).version(require_run.version, "-V, --version", "print the version").helpOption("-h, --help", "show help").helpCommand("help [command]", "show the help of a command").showHelpAfterError("Run with --help to see commands and flags.").configureHelp({
		sortOptions: false,
		showGlobalOptions: false
	}).configureOutput({
		writeOut: (text) => require_run.output(1).write(text),
		writeErr: (text) => require_run.output(2).write(text),
		getOutHelpWidth: () => Math.min(mostColumns, require_run.output(1).columns),
		getErrHelpWidth: () => Math.min(mostColumns, require_run.output(2).columns)
	}).exitOverride().addHelpText("after", epilogue);
	for (const entry of commands) addCommand(root, entry, chosen === void 0 || chosen === entry.name, done);
	return root;
}
function addCommand(root, entry, withFlags, done) {
	const command = root.command(entry.name).description(entry.summary).helpOption("-h, --help", "show help").exitOverride().showHelpAfterError(`Run acr-webhooks ${entry.name} --help to see its flags.`);
	if (entry.argument) command.argument(entry.argument.spelled, entry.argument.help);
	if (withFlags) for (const flag of inGroups(entry.flags)) command.addOption(optionOf(flag));
	command.action(async (...given) => {
		const names = entry.argument ? [given[0]].flat() : [];
		done(await entry.run({
			names,
			options: command.opts()
		}));
	});
}
function inGroups(flags) {
	return [...new Set(flags.map(({ group }) => group))].flatMap((name) => flags.filter(({ group }) => group === name));
}
function optionOf({ flags, group, help, kind, choices, env, isRequired }) {
	const option = new require_commander.Option(flags, help).helpGroup(group);
	if (choices) option.choices(choices);
	if (kind === "list") option.argParser(collect);
	if (env) option.env(env);
	if (isRequired) option.makeOptionMandatory();
	return option;
}
function collect(value, before) {
	return [...Array.isArray(before) ? before : [], value];
}
const epilogue = `
Start here:
  acr-webhooks demo                    see what it does, in ten seconds
  acr-webhooks init                    write webhooks.yaml and a workflow
  acr-webhooks validate                check webhooks.yaml
  acr-webhooks plan                    show what apply would do
  acr-webhooks apply                   do it, and ping every webhook
  acr-webhooks drift                   exit with 2 if someone changed something

Exit codes: 0 done, 1 failed, 2 changes pending, 3 invalid, 4 refused,
5 partly done, 6 a ping failed.`;
// src/cli/main.ts
async function main(argv) {
	let exitCode = 0;
	try {
		const chosen = commands.find(({ name }) => name === argv[2]);
		if (chosen) checkFolder();
		if (chosen && chosen.permission !== "none") Object.assign(process.env, require_settings.proxyVariables(process.env));
		const root = program(chosen?.name, (code) => {
			exitCode = code;
		});
		if (argv.length <= 2) root.help({ error: true });
		await root.parseAsync([...argv]);
		return exitCode;
	} catch (error) {
		return explain(error, argv);
	}
}
function checkFolder() {
	try {
		process.cwd();
	} catch {
		throw new require_settings.UserError([{
			severity: "error",
			code: "usage",
			message: "the current folder does not exist any more",
			help: "Change to a folder that exists, for example with `cd`."
		}], 3);
	}
}
async function explain(error, argv) {
	if (error instanceof require_commander.CommanderError) {
		if (["commander.helpDisplayed", "commander.version"].includes(error.code) || error.code === "commander.help" && error.exitCode === 0) return 0;
		const message = error.message.replace(/^error: /, "").split("\n")[0] ?? "";
		await answerInJson(argv, new require_settings.UserError([{
			severity: "error",
			code: "usage",
			message,
			help: "Run with --help to see commands and flags."
		}], 3));
		return 3;
	}
	const [{ renderDiagnostic }, { failureOf }] = await Promise.all([Promise.resolve().then(() => require("./run.js")).then((n) => n.report_exports), Promise.resolve().then(() => require("./run.js")).then((n) => n.run_exports)]);
	const failure = failureOf(error);
	const err = require_run.output(2);
	for (const diagnostic of failure.diagnostics) err.write(renderDiagnostic(diagnostic, { color: err.hasColors }));
	await answerInJson(argv, failure);
	return failure.exitCode;
}
async function answerInJson(argv, failure) {
	const command = [
		"validate",
		"plan",
		"apply",
		"drift",
		"ping",
		"deliveries",
		"redeliver"
	].find((name) => name === argv[2]);
	const given = argv.findLastIndex((word) => word === "--format" || word.startsWith("--format="));
	const format = given < 0 ? process.env["ACR_WEBHOOKS_FORMAT"] : argv[given]?.split("=")[1] ?? argv[given + 1];
	if (command === void 0 || format?.toLowerCase() !== "json") return;
	const [{ renderReport }, { reportOfFailure }] = await Promise.all([Promise.resolve().then(() => require("./run.js")).then((n) => n.report_exports), Promise.resolve().then(() => require("./run.js")).then((n) => n.run_exports)]);
	const report = reportOfFailure(failure, {
		command,
		startedAt: (/* @__PURE__ */ new Date()).toISOString()
	});
	require_run.output(1).write(renderReport(report, "json", { color: false }));
}
exports.main = main;
