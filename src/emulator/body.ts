/** The largest body that is read: 1 MiB. */
export const maximumBody = 1_048_576;

/** A request's body as text; undefined where it is larger than `maximumBody`. */
export async function readText(request: Request): Promise<string | undefined> {
  const declared = Number(request.headers.get("content-length") ?? "0");
  if (declared > maximumBody) return undefined;
  if (request.headers.has("content-length")) return await request.text();
  if (request.body === null) return "";
  // Chunked: counted while it comes in.
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > maximumBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
