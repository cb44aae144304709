import type { Plugin } from "rolldown";

/**
 * For the bundle: `@actions/core` imports an HTTP client, and all of undici with it, for the one function that asks the runner
 * for an identity token. With this plugin it is loaded when that function is called; a start is a third quicker.
 */
export const lateHttpClient: Plugin = {
  name: "late-http-client",
  resolveId: (id, importer) =>
    importer?.includes("/@actions/core/") && id.startsWith("@actions/http-client") ? "\0late-http-client" : undefined,
  load: (id) => (id === "\0late-http-client" ? standIn : undefined),
};

const standIn = `
export class BearerCredentialHandler {
  constructor(token) {
    this.token = token;
  }
}
export class HttpClient {
  constructor(agent, handlers, options) {
    this.given = { agent, handlers, options };
  }
  async getJson(url) {
    const [{ HttpClient }, { BearerCredentialHandler }] = await Promise.all([
      import("@actions/http-client"),
      import("@actions/http-client/lib/auth"),
    ]);
    const { agent, handlers, options } = this.given;
    return new HttpClient(agent, handlers.map(({ token }) => new BearerCredentialHandler(token)), options).getJson(url);
  }
}
`;
