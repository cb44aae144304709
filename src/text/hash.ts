/** Hashes of values that are no secrets: for digests, names and keys. */
import { sha256 as hash } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** SHA-256 of a text as UTF-8, in 64 hexadecimal digits. Without `node:crypto`, which takes 4 ms of every start to load. */
export function sha256(text: string): string {
  return bytesToHex(hash(utf8ToBytes(text)));
}
