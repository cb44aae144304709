require("./rolldown-runtime.js");
const require_toolkit = require("./toolkit.js");
const require_begin = require("./begin.js");
const require_session = require("./session.js");
// src/post.ts
async function post(directory) {
	const pending = await require_session.readPending(directory);
	if (!pending) return;
	require_toolkit.warning("The step ended before it could report. Its summary and report are from its journal, as of the last step it finished; what was under way may have been done.", { title: "not complete" });
	const warnings = [];
	await require_session.attempt(warnings, () => require_session.writeSummary(pending.summary));
	await require_session.attempt(warnings, async () => {
		const event = require_begin.currentEvent(process.env);
		const inputs = require_begin.readInputs(process.env, event);
		const session = require_session.openSession({
			event,
			inputs,
			command: pending.said.command,
			directory
		});
		if (pending.said.command !== "validate") await require_session.commentOn(session, pending.said);
		await session.journal.close();
	});
	for (const { code, message, help } of warnings) require_toolkit.warning([message, help ?? ""].join("\n"), { title: code });
}
const directory = require_toolkit.getState("directory");
if (directory !== "") post(directory);
