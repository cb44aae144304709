const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_begin = require("./begin.js");
const require_settings = require("./settings.js");
// src/cli/azure.ts
var azure_exports = /* @__PURE__ */ require_rolldown_runtime.__exportAll({ logIn: () => logIn });
function logIn({ cloud, armEndpoint, concurrency }, { cutting }, permission, say) {
	return require_begin.connect(require_begin.login({
		cloud,
		armEndpoint,
		environment: process.env,
		signal: cutting
	}), {
		permission,
		concurrency,
		signal: cutting,
		clock: require_settings.systemClock,
		onWait: (wait) => say(require_begin.waitSentence(wait))
	});
}
Object.defineProperty(exports, "azure_exports", {
	enumerable: true,
	get: function() {
		return azure_exports;
	}
});
Object.defineProperty(exports, "logIn", {
	enumerable: true,
	get: function() {
		return logIn;
	}
});
