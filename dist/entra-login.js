require("./rolldown-runtime.js");
const require_requests = require("./requests.js");
const require_msal = require("./msal.js");
// src/azure/entra-login.ts
function loginPipeline(options, policies) {
	const pipeline = require_requests.createPipelineFromOptions(options);
	pipeline.removePolicy({ name: require_requests.formDataPolicyName });
	for (const policy of policies) pipeline.addPolicy(policy);
	return pipeline;
}
exports.ClientAssertionCredential = require_msal.ClientAssertionCredential;
exports.ClientCertificateCredential = require_msal.ClientCertificateCredential;
exports.ClientSecretCredential = require_msal.ClientSecretCredential;
exports.ManagedIdentityCredential = require_msal.ManagedIdentityCredential;
exports.WorkloadIdentityCredential = require_msal.WorkloadIdentityCredential;
exports.loginPipeline = loginPipeline;
