import { getState, warning } from "./toolkit.js";
import { currentEvent, readInputs } from "./begin.js";
import { attempt, commentOn, openSession, readPending, writeSummary } from "./session.js";
// src/post.ts
async function post(directory) {
	const pending = await readPending(directory);
	if (!pending) return;
	warning("The step ended before it could report. Its summary and report are from its journal, as of the last step it finished; what was under way may have been done.", { title: "not complete" });
	const warnings = [];
	await attempt(warnings, () => writeSummary(pending.summary));
	await attempt(warnings, async () => {
		const event = currentEvent(process.env);
		const inputs = readInputs(process.env, event);
		const session = openSession({
			event,
			inputs,
			command: pending.said.command,
			directory
		});
		if (pending.said.command !== "validate") await commentOn(session, pending.said);
		await session.journal.close();
	});
	for (const { code, message, help } of warnings) warning([message, help ?? ""].join("\n"), { title: code });
}
const directory = getState("directory");
if (directory !== "") await post(directory);
export {};
