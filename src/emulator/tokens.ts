import { randomBytes } from "node:crypto";
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from "jose";
import type { Clock } from "./clock.ts";
import type { Client } from "./world.ts";

/** The caller that a token names. */
export interface Caller {
  readonly clientId: string;
  readonly objectId: string;
  /** The name of a person, as in the portal; undefined: an application. */
  readonly user?: string;
}

/** Why a token is refused: Azure's error code and message. */
export interface TokenRefusal {
  readonly code: string;
  readonly message: string;
}

/** Signs and checks access tokens. */
export interface Tokens {
  /** A token for `audience`, valid for `lifetime` seconds. */
  issue(
    client: Client,
    audience: string,
    lifetime: number,
  ): Promise<{ readonly token: string; readonly issuedAt: number; readonly expiresAt: number }>;
  /** The caller of an `Authorization` header, or the refusal. */
  check(authorization: string | undefined, audiences: readonly string[]): Promise<Caller | TokenRefusal>;
  /** The public keys, as the OpenID configuration's `jwks_uri` shows them. */
  readonly keys: { readonly keys: readonly JWK[] };
  /** The private key, kept in a state file so that cached tokens stay valid after a restart. */
  readonly privateKey: JWK;
}

/** Creates the signer for a tenant. Elliptic curve keys, because they are fast to create. */
export async function createTokens(options: {
  readonly tenantId: string;
  readonly clock: Clock;
  readonly privateKey?: JWK;
}): Promise<Tokens> {
  const { clock } = options;
  const privateKey = options.privateKey ?? (await newKey());
  const { d: _secret, ...publicKey } = privateKey;
  const keys = { keys: [publicKey] };
  const resolve = createLocalJWKSet(keys);
  const tenant = { id: options.tenantId, issuer: `https://sts.windows.net/${options.tenantId}/` };
  // Verified tokens are cached: a client sends the same token with each request.
  const known = new Map<string, Verified>();

  return {
    keys,
    privateKey,
    async issue(client, audience, lifetime) {
      const issuedAt = Math.floor(clock.now() / 1000);
      const expiresAt = issuedAt + lifetime;
      const token = await sign(client, { tenant, audience, issuedAt, expiresAt, privateKey });
      return { token, issuedAt, expiresAt };
    },
    async check(authorization, audiences) {
      if (authorization === undefined || authorization === "") return missing;
      const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
      if (token === undefined)
        return {
          code: "AuthenticationFailed",
          message: "Authentication failed. The 'Authorization' header is provided in an invalid format.",
        };
      const verified = known.get(token) ?? (await verify(token, resolve, tenant.issuer));
      if (verified === undefined)
        return { code: "InvalidAuthenticationToken", message: "The access token is invalid." };
      if (known.size > 1000) known.clear();
      known.set(token, verified);
      return refusal(verified, clock.now(), audiences) ?? verified.caller;
    },
  };
}

/** True for a refusal, false for a caller. */
export function isRefusal(result: Caller | TokenRefusal): result is TokenRefusal {
  return "code" in result;
}

// --- internal --------------------------------------------------------------------------------------------------------

/** A token whose signature was checked. */
interface Verified {
  readonly caller: Caller;
  readonly audience: string;
  /** Seconds since the epoch. */
  readonly expiresAt: number;
}

const missing: TokenRefusal = {
  code: "AuthenticationFailed",
  message: "Authentication failed. The 'Authorization' header is missing.",
};

async function sign(
  client: Client,
  claims: {
    readonly tenant: { readonly id: string; readonly issuer: string };
    readonly audience: string;
    readonly issuedAt: number;
    readonly expiresAt: number;
    readonly privateKey: JWK;
  },
): Promise<string> {
  const { tenant, audience, issuedAt, expiresAt, privateKey } = claims;
  return await new SignJWT({
    appid: client.clientId,
    appidacr: "1",
    idp: tenant.issuer,
    idtyp: "app",
    oid: client.objectId,
    tid: tenant.id,
    uti: randomBytes(16).toString("base64url"),
    ver: "1.0",
  })
    .setProtectedHeader({ typ: "JWT", alg: "ES256", kid: String(privateKey.kid) })
    .setAudience(audience)
    .setIssuer(tenant.issuer)
    .setSubject(client.objectId)
    .setIssuedAt(issuedAt)
    .setNotBefore(issuedAt)
    .setExpirationTime(expiresAt)
    .sign(privateKey);
}

/** Checks the signature; `undefined`: it is not valid. The expiry is checked with the emulator's own clock, by `refusal`. */
async function verify(
  token: string,
  keys: ReturnType<typeof createLocalJWKSet>,
  issuer: string,
): Promise<Verified | undefined> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      algorithms: ["ES256"],
      currentDate: new Date(0),
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
    return {
      caller: { clientId: String(payload["appid"]), objectId: String(payload["oid"]) },
      audience: String(payload.aud),
      expiresAt: payload.exp ?? 0,
    };
  } catch {
    return undefined;
  }
}

function refusal(verified: Verified, now: number, audiences: readonly string[]): TokenRefusal | undefined {
  const expiry = verified.expiresAt * 1000;
  if (expiry <= now) {
    return {
      code: "ExpiredAuthenticationToken",
      message: `The access token expiry UTC time '${new Date(expiry).toISOString()}' is earlier than current UTC time '${new Date(now).toISOString()}'.`,
    };
  }
  const bare = (url: string): string => url.replace(/\/+$/, "").toLowerCase();
  if (audiences.map(bare).includes(bare(verified.audience))) return undefined;
  return {
    code: "InvalidAuthenticationTokenAudience",
    message: `The access token has been obtained for wrong audience or resource '${verified.audience}'. It should exactly match with one of the allowed audiences '${audiences.join("','")}'.`,
  };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: "ES256", use: "sig", kid: randomBytes(12).toString("base64url") };
}
