/** The door of this room: a webhook's fields, and what is known of webhooks that other tools create. */
export { isDeploymentName, isDeploymentPath, isDeploymentSite } from "./app-service.ts";
export type { Compared, Writer } from "./fields.ts";
export { mostTags } from "./fields.ts";
export { byName, compareText, sameText } from "./names.ts";
export { normalScope, normalServiceUri } from "./normal.ts";
export {
  changedFields,
  compareFields,
  comparePublicFields,
  compareWebhooks,
  completeConfig,
  completeWebhook,
  digestParts,
  fieldChanges,
  manifestTexts,
  needsReplace,
  readPlainFields,
  receivedConfig,
  receivedWebhook,
  resolveWebhook,
  sentFields,
  withCallbackConfig,
  writtenFields,
} from "./walk.ts";
