/** What must not compile: rendering a secret without saying so. `tsc` fails where one of these starts to compile. */
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { type CompleteWebhook, type Diagnostic, type FieldChange, Secret, type Webhook } from "../../src/model.ts";
import { terminal } from "../../src/text/text.ts";

const secret = new Secret("s3cret");

test("a secret in a text says so", () => {
  const never = (): readonly unknown[] => [
    // @ts-expect-error a secret is no text to render
    terminal`${secret}`,
    // @ts-expect-error nor a part of one
    terminal`header ${"Authorization"}: ${secret}`,
    // @ts-expect-error a diagnostic's message is text
    { severity: "error", code: "x", message: secret } satisfies Diagnostic,
    // @ts-expect-error what a plan shows of a field is text
    { field: "serviceUri", change: "changed", before: null, after: secret, secret: true } satisfies FieldChange,
    // @ts-expect-error its value is private
    secret.value,
    // @ts-expect-error a service URI is no text
    (webhook: CompleteWebhook): string => webhook.serviceUri,
    // @ts-expect-error nor may it be unknown where it is written
    (webhook: Webhook): CompleteWebhook => webhook,
    // @ts-expect-error text is no secret, either: it has to be made one
    (webhook: CompleteWebhook): CompleteWebhook => ({ ...webhook, serviceUri: "https://deploy.contoso.com" }),
  ];
  expect(typeof never).toBe("function");
});

test("a secret that gets into a text all the same is three stars", () => {
  const ways = [
    String(secret),
    `${secret}`,
    [secret].join(),
    JSON.stringify({ secret }),
    inspect(secret, { depth: null, showHidden: true }),
    inspect({ secret: [secret] }, { depth: null }),
    secret.toString(),
    Object.values(secret).join(),
    Object.entries(secret).join(),
    JSON.stringify(structuredClone({ ...secret })),
  ];
  for (const text of ways) expect(text).not.toContain("s3cret");
  expect(secret.reveal()).toBe("s3cret");
});
