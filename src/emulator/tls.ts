import { isIP } from "node:net";
import { generate } from "selfsigned";

/** A key and its certificate, both PEM. The certificate is its own authority: clients trust it as a CA file. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * Creates a certificate for loopback and for `host`, valid for a year. Its elliptic curve key takes milliseconds to create. OpenSSL, Go and Node accept
 * it both as a trusted root and as a server's certificate.
 */
export async function createCertificate(host: string): Promise<Certificate> {
  const names = ["localhost", ...(isIP(host) === 0 ? [host] : [])];
  const addresses = ["127.0.0.1", "::1", ...(isIP(host) === 0 ? [] : [host])];
  const day = 86_400_000;
  const made = await generate([{ name: "commonName", value: "acr-webhooks emulator" }], {
    keyType: "ec",
    curve: "P-256",
    algorithm: "sha256",
    notBeforeDate: new Date(Date.now() - day),
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "keyUsage", digitalSignature: true, keyCertSign: true, cRLSign: true, critical: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          ...[...new Set(names)].map((value) => ({ type: 2 as const, value })),
          ...[...new Set(addresses)].map((ip) => ({ type: 7 as const, ip })),
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
