/** `payload`: prints a body as a registry sends it, to test a receiver. */
import { parseImage } from "../deliveries/deliveries.ts";
import { UserError } from "../model.ts";
import { eventPayload, type PayloadEvent, payloadActions, pingPayload } from "../payloads/payloads.ts";
import { notAnImage } from "./match.ts";
import { output } from "./output.ts";

/** Prints the body as JSON on standard output. `image`: what the event is about; a ping is about none. Returns the exit code. Throws `UserError` (exit 3). */
export function printPayload(written: string, image: string | undefined): number {
  const action = actionOf(written);
  // Seven decimals, as in recorded pings.
  const stamp = `${new Date().toISOString().slice(0, -1)}0000`;
  const body =
    action === "ping"
      ? pingPayload(crypto.randomUUID(), stamp)
      : eventPayload(eventOf(action, image), stamp, "acr-webhooks");
  output(1).write(`${JSON.stringify(body, null, 2)}\n`);
  return 0;
}

function eventOf(action: PayloadEvent["action"], image: string | undefined): PayloadEvent {
  if (image === undefined)
    throw usage(`--image is missing: a ${action} event is about an image`, "Set it as in --image storefront:1.2.");
  const named = parseImage(image, action);
  if (named === undefined) throw new UserError([notAnImage(image)], 3);
  const { registry = "contoso", repository, tag, digest } = named;
  const event = { action, loginServer: `${registry.toLowerCase()}.azurecr.io`, repository, digest };
  const isChart = action === "chart_push" || action === "chart_delete";
  // The tag of a chart is the name of its file.
  return {
    ...event,
    tag: isChart && !/-\d.*\.tgz$/.test(tag ?? "") ? `${repository.split("/").at(-1)}-${tag}.tgz` : tag,
  };
}

/** The action that the user named. Throws `UserError` (exit 3). */
function actionOf(text: string): (typeof payloadActions)[number] {
  const found = payloadActions.find((action) => action === text.toLowerCase());
  if (found !== undefined) return found;
  throw usage(`unknown action ${JSON.stringify(text.slice(0, 40))}`, `Use one of ${payloadActions.join(", ")}.`);
}

function usage(message: string, help: string): UserError {
  return new UserError([{ severity: "error", code: "usage", message, help }], 3);
}
