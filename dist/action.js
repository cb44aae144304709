require("./rolldown-runtime.js");
const require_begin = require("./begin.js");
// src/action.ts
const lastWait = 500;
async function main() {
	process.exitCode = 1;
	try {
		process.exitCode = await require_begin.runAction(process.env);
	} finally {
		process.stdout.write("", () => setTimeout(() => process.exit(), lastWait).unref());
	}
}
main();
