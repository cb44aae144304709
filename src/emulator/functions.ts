import { randomBytes } from "node:crypto";
import type { StoredFunction } from "./endpoints.ts";

/** A function in a seed. */
export interface SeedFunction {
  readonly route?: string;
  readonly methods?: readonly string[];
  readonly authLevel?: string;
  readonly disabled?: boolean;
  readonly keys?: Readonly<Record<string, string>>;
}

/** A seed's function with its defaults: `POST /api/NAME`, authorization level `function`, one key named `default`. */
export function storedFunction(name: string, seed: SeedFunction): StoredFunction {
  return {
    name,
    route: seed.route ?? name,
    methods: seed.methods ?? ["post"],
    authLevel: seed.authLevel ?? "function",
    disabled: seed.disabled ?? false,
    keys: seed.keys ?? { default: randomBytes(30).toString("base64url") },
  };
}

/** The URL of a function. It contains no secret. */
export function invokeUrl(site: { readonly defaultHostName: string }, each: StoredFunction): string {
  return `https://${site.defaultHostName}/api/${each.route.toLowerCase()}`;
}

/** A function as `GET S/functions/NAME` returns it (keys printed in public files and in vscode-azurefunctions). */
export function functionBody(
  site: { readonly name: string; readonly defaultHostName: string; readonly location: string },
  id: string,
  each: StoredFunction,
): Record<string, unknown> {
  return {
    id: `${id}/functions/${each.name}`,
    name: `${site.name}/${each.name}`,
    type: "Microsoft.Web/sites/functions",
    location: site.location,
    properties: {
      name: each.name,
      function_app_id: null,
      config: {
        bindings: [
          {
            type: "httpTrigger",
            direction: "in",
            name: "req",
            authLevel: each.authLevel,
            methods: each.methods,
            ...(each.route === each.name ? {} : { route: each.route }),
          },
          { type: "http", direction: "out", name: "$return" },
        ],
      },
      invoke_url_template: invokeUrl(site, each),
      language: "node",
      isDisabled: each.disabled,
    },
  };
}
