/** A request's body as text; `undefined`: it is larger than 1 MiB. */
export async function readText(request: Request): Promise<string | undefined> {
  const length = request.headers.get("content-length");
  if (length !== null && Number(length) <= maximumBody) return await request.text();
  if (request.body === null) return "";
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size <= maximumBody) chunks.push(chunk);
    // Read on up to a limit: a client that is still sending would not see the response otherwise.
    else if (size > drained) break;
  }
  return size > maximumBody ? undefined : Buffer.concat(chunks).toString("utf8");
}

// --- internal --------------------------------------------------------------------------------------------------------

const maximumBody = 1_048_576;
const drained = 16 * maximumBody;
