/** The auth methods that ask Entra for a token. Loaded when one of them is used. */
import {
  createPipelineFromOptions,
  formDataPolicyName,
  type Pipeline,
  type PipelineOptions,
  type PipelinePolicy,
} from "@azure/core-rest-pipeline";

export {
  ClientAssertionCredential,
  ClientCertificateCredential,
  ClientSecretCredential,
  ManagedIdentityCredential,
  WorkloadIdentityCredential,
} from "@azure/identity";

/**
 * The library's own pipeline without the policy that encodes forms: no login sends one, and asking for `FormData` makes Node
 * load fetch, which takes a fifth of the time to the first request.
 */
export function loginPipeline(options: PipelineOptions, policies: readonly PipelinePolicy[]): Pipeline {
  const pipeline = createPipelineFromOptions(options);
  pipeline.removePolicy({ name: formDataPolicyName });
  for (const policy of policies) pipeline.addPolicy(policy);
  return pipeline;
}
