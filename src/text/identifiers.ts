/** Identifiers that people paste: GUIDs, subscription IDs, registry names. Checked the same in manifests, variables and flags. */
import { placeholder } from "./placeholders.ts";

/** What is wrong with a value: a clause that follows its name, and what to do. Contains no part of the value, unless the caller asks for it. */
export interface ValueProblem {
  readonly problem: string;
  readonly help: string;
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const guidInside = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;
const guidExample = "11111111-2222-3333-4444-555555555555";

/** What is wrong with a GUID (a client ID, a tenant ID); undefined: nothing. `quote`: whether the help may repeat the GUID in the text. */
export function guidProblem(text: string, quote = false): ValueProblem | undefined {
  const inside = quote ? guidInside.exec(text)?.[0] : undefined;
  const help = inside === undefined ? `Write the ID only, in the form ${guidExample}.` : `Use ${inside} alone.`;
  if (guid.test(text)) {
    return /^[0-]+$/.test(text)
      ? { problem: "is the empty GUID", help: "Write the ID of an existing resource." }
      : undefined;
  }
  const around = wrapped(text);
  if (around) return inside === undefined ? around : { ...around, help };
  return { problem: guidInside.test(text) ? "contains more than a GUID" : "is not a valid GUID", help };
}

/** What is wrong with the ID of a subscription; undefined: nothing. */
export function subscriptionIdProblem(text: string, quote = false): ValueProblem | undefined {
  if (!quote && /^\/?subscriptions\//i.test(text) && !/[\r\n]/.test(text)) {
    return {
      problem: "is a resource ID, not a subscription ID",
      help: `Keep the part after \`/subscriptions/\`, in the form ${guidExample}.`,
    };
  }
  const found = guidProblem(text, quote);
  if (found?.problem !== "is not a valid GUID") return found;
  return {
    problem: "is not a valid GUID",
    help: "Write the subscription's ID, not its name. `az account show --query id` prints it.",
  };
}

/** A login server with what may be around it, also of a data, regional or private endpoint. Groups: the name, the hash of a domain name label. */
const loginServer =
  /^(?:[a-z]+:\/\/)?(?:[^/@]*@)?([A-Za-z0-9]+)(-[A-Za-z0-9]+)?(?:\.[a-z0-9]+\.(?:data|geo)|\.privatelink)?\.azurecr\.[a-z]+(?:[:/].*)?$/i;

/** What is wrong with the name of a registry; undefined: nothing. `quote`: whether the help may repeat the part to keep. */
export function registryNameProblem(text: string, quote = false): ValueProblem | undefined {
  const keep = (name: string | undefined, part: string): string =>
    quote && name !== undefined ? `Keep ${part}: \`${name}\`.` : `Keep ${part}.`;
  if (/^[A-Za-z0-9]{5,50}$/.test(text)) return undefined;
  const around = wrapped(text);
  if (around) return around;
  const id = /\/registries\/([A-Za-z0-9]+)/i.exec(text);
  if (/^\/?subscriptions\//i.test(text)) {
    return { problem: "is a resource ID, not a name", help: keep(id?.[1], "the part after `/registries/`") };
  }
  const host = loginServer.exec(text);
  if (host) {
    return host[2] === undefined
      ? { problem: "is a login server, not a name", help: keep(host[1], "the part before `.azurecr.io`") }
      : {
          problem: "is the login server of a registry with a domain name label",
          help: keep(host[1], "the part before the hyphen"),
        };
  }
  const label = /^([A-Za-z0-9]{5,50})-(?=[a-z]*\d)[a-z0-9]{6,20}$/.exec(text);
  if (label) {
    return { problem: "has the hash of a domain name label", help: keep(label[1], "the part before the hyphen") };
  }
  return {
    problem: "must be 5 to 50 letters and digits",
    help: "Write the registry's name as `az acr list --query [].name` prints it.",
  };
}

/** What is wrong with the name of a resource group; undefined: nothing. */
export function resourceGroupProblem(text: string, quote = false): ValueProblem | undefined {
  if (/^[\w().\u00a1-\uffff-]{0,89}[\w()\u00a1-\uffff-]$/u.test(text)) return undefined;
  const around = wrapped(text);
  if (around) return around;
  const name = /\/resourceGroups\/([^/]+)/i.exec(text)?.[1];
  if (name !== undefined) {
    return {
      problem: "is a resource ID, not a name",
      help: quote ? `Use ${name} alone.` : "Keep the part after `/resourceGroups/`.",
    };
  }
  return {
    problem: "is not the name of a resource group",
    help: "A name has at most 90 letters, digits and `_` `-` `.` `(` `)`, and does not end with a dot.",
  };
}

/** What a copy and paste leaves around a value. */
export function wrapped(text: string): ValueProblem | undefined {
  if (text === "") return { problem: "is empty", help: "Set it, or remove it." };
  if (/[\r\n]/.test(text)) return { problem: "contains a line break", help: "Store the value without it." };
  if (/^\s|\s$/.test(text)) return { problem: "has a space at its start or end", help: "Remove the space." };
  if (/\p{Cc}/u.test(text)) return { problem: "contains a control character", help: "Remove it." };
  if (quotes(text)) return { problem: "is in quotes", help: "Remove the quotes; they are part of the value." };
  if (/^\{.*\}$/.test(text)) return { problem: "is in braces", help: "Remove the braces." };
  const other = placeholder(text);
  if (other !== undefined) return { problem: `is ${other}, not a value`, help: "Replace it with the value." };
  return undefined;
}

/** Whether a text begins and ends with a quotation mark, straight or typographic. */
export function quotes(text: string): boolean {
  return text.length > 1 && /^["'`“”„‘’«].*["'`“”‘’»]$/su.test(text);
}
