/** What the Azure CLI said, or why it said nothing. */
export type AzProblem =
  | { readonly kind: "not-installed" | "logged-out" | "timed-out" | "not-json" | "unreachable" }
  | { readonly kind: "expired" | "needs-mfa" | "refused"; readonly number: string }
  | { readonly kind: "failed"; readonly code: number | string };
