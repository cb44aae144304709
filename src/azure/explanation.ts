import type { Diagnostic } from "../model.ts";

/** The part of a diagnostic that depends on the failure. */
export type Explanation = Pick<Diagnostic, "code" | "message" | "settings"> & { readonly help: string };
