/** What a CI job can set besides the settings of the command line. */
import type { Command } from "../model.ts";
import type { Settings } from "../settings.ts";

export interface JobSettings {
  readonly command: Command | "auto";
  /** The login by a token of the CI system; undefined: the login is that of the environment. */
  readonly oidc: { readonly clientId: string; readonly tenantId: string } | undefined;
  readonly comment: "always" | "changes" | "never";
  /** Distinguishes this job's comment from those of others; empty: its selection of registries does. */
  readonly label: string;
  readonly requireReviewedPlan: boolean;
  readonly driftIssue: boolean;
  readonly failOnDrift: boolean;
  readonly settings: Settings;
}
