import { type Context, Hono } from "hono";
import { readText } from "./body.ts";
import type { Switches } from "./switches.ts";
import type { Tokens } from "./tokens.ts";
import type { Client } from "./world.ts";

/**
 * The managed identity endpoint, as on virtual machines (`GET` with `Metadata: true`), and the older form that the Azure CLI uses with
 * `MSI_ENDPOINT` (`POST` of a form). Plain http, as the real one; the header stops web pages. Also serves the emulator's page.
 */
export function createIdentityApp(context: {
  readonly tokens: Tokens;
  readonly identity: Client;
  readonly switches: () => Switches;
  readonly addPage: (app: Hono) => void;
}): Hono {
  // The SDK's path ends in a slash, and other clients may use capitals.
  const app = new Hono({ getPath: (request) => new URL(request.url).pathname.replace(/(?<=.)\/+$/, "").toLowerCase() });
  context.addPage(app);
  const respond = async (
    c: Context,
    resource: string | undefined,
    wantedClient: string | undefined,
  ): Promise<Response> => {
    if (c.req.header("metadata")?.toLowerCase() !== "true")
      return c.json({ error: "invalid_request", error_description: "Required metadata header not specified" }, 400);
    if (resource === undefined || resource === "")
      return c.json(
        { error: "invalid_request", error_description: "Required query variable 'resource' is missing" },
        400,
      );
    if (wantedClient !== undefined && wantedClient.toLowerCase() !== context.identity.clientId.toLowerCase()) {
      return c.json({ error: "invalid_request", error_description: "Identity not found" }, 400);
    }
    const lifetime = context.switches().tokenLifetime;
    const { token, issuedAt, expiresAt } = await context.tokens.issue(context.identity, resource, lifetime);
    return c.json({
      access_token: token,
      client_id: context.identity.clientId,
      expires_in: String(lifetime),
      expires_on: String(expiresAt),
      ext_expires_in: String(lifetime),
      not_before: String(issuedAt),
      resource,
      token_type: "Bearer",
    });
  };
  app.get("/metadata/identity/oauth2/token", (c) => respond(c, c.req.query("resource"), c.req.query("client_id")));
  app.post("/metadata/identity/oauth2/token", async (c) => {
    const form = new URLSearchParams((await readText(c.req.raw)) ?? "");
    return await respond(c, form.get("resource") ?? undefined, form.get("client_id") ?? undefined);
  });
  app.notFound((c) =>
    c.json({ error: "invalid_request", error_description: "Only /metadata/identity/oauth2/token exists here." }, 404),
  );
  return app;
}
