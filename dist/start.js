const require_rolldown_runtime = require("./rolldown-runtime.js");
const require_settings = require("./settings.js");
const require_payloads = require("./payloads.js");
const require_run = require("./run.js");
const require_tls = require("./tls.js");
let node_path = require("node:path");
let node_http = require("node:http");
node_http = require_rolldown_runtime.__toESM(node_http, 1);
let node_stream = require("node:stream");
let node_crypto = require("node:crypto");
let node_http2 = require("node:http2");
let node_os = require("node:os");
let node_fs_promises = require("node:fs/promises");
let node_https = require("node:https");
node_https = require_rolldown_runtime.__toESM(node_https, 1);
// src/emulator/json.ts
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textEntries(value) {
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, entry]) => typeof entry === "string" ? [[key, entry]] : []);
}
function asObject(map) {
	return Object.fromEntries(map);
}
// src/emulator/faults.ts
function createFaultBook(announce = () => void 0) {
	const entries = [];
	let next = 1;
	const remove = (id) => {
		const index = entries.findIndex((entry) => entry.handle.id === id);
		if (index < 0) return false;
		entries[index]?.handle.release();
		entries.splice(index, 1);
		announce();
		return true;
	};
	return {
		add(fault) {
			const entry = createEntry(String(next++), fault, announce);
			entries.push(entry);
			announce();
			return entry.handle;
		},
		list: () => entries.map((entry) => entry.handle),
		find: (id) => entries.find((entry) => entry.handle.id === id)?.handle,
		remove,
		clear() {
			for (const { handle } of [...entries]) remove(handle.id);
		},
		strike: (method, path) => entries.flatMap((entry) => entry.strike(method, path) ?? [])
	};
}
function parseFault(value) {
	const given = typeof value === "string" ? fromText(value) : value;
	if (!isRecord(given)) return "a fault must be an object, or text such as at=3,method=PUT,do=cut";
	const unknownKey = Object.keys(given).find((key) => !fields.has(key));
	if (unknownKey !== void 0) return `unknown key "${unknownKey}" in a fault; use ${[...fields.keys()].join(", ")}`;
	for (const [key, kind] of fields) {
		const field = given[key];
		if (field === void 0) continue;
		if (kind === "number" ? !(typeof field === "number" && Number.isSafeInteger(field) && field >= 0) : typeof field !== kind) return `a fault's "${key}" must be a ${kind === "number" ? "whole number" : kind}`;
	}
	if (given["at"] === 0) return "a fault's \"at\" counts from 1";
	const rule = pick(given, [
		"at",
		"times",
		"method",
		"path",
		"after"
	]);
	switch (given["do"]) {
		case "status": {
			const status = given["status"];
			if (typeof status !== "number" || status < 200 || status > 599) return "a fault with do \"status\" needs a \"status\" from 200 to 599";
			return {
				...rule,
				do: "status",
				status,
				...pick(given, [
					"code",
					"message",
					"retryAfter"
				])
			};
		}
		case "slow": {
			const ms = given["ms"];
			return typeof ms === "number" ? {
				...rule,
				do: "slow",
				ms
			} : "a fault with do \"slow\" needs \"ms\"";
		}
		case "cut": return {
			...rule,
			do: "cut"
		};
		case "malformed": return {
			...rule,
			do: "malformed"
		};
		case "pause": return {
			...rule,
			do: "pause"
		};
		default: return "a fault's \"do\" must be one of status, cut, slow, malformed, pause";
	}
}
function wildcard(pattern) {
	const parts = pattern.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	const expression = new RegExp(`^${parts.join(".*")}$`, "is");
	return (text) => expression.test(text);
}
const fields = /* @__PURE__ */ new Map([
	["at", "number"],
	["times", "number"],
	["method", "string"],
	["path", "string"],
	["after", "boolean"],
	["do", "string"],
	["status", "number"],
	["code", "string"],
	["message", "string"],
	["retryAfter", "number"],
	["ms", "number"]
]);
function createEntry(id, fault, announce) {
	const reached = deferred();
	const released = deferred();
	const methods = fault.method?.toUpperCase().split(",").map((method) => method.trim());
	const covers = wildcard(fault.path ?? "*");
	const first = fault.at ?? 1;
	const last = first + (fault.times ?? (fault.at === void 0 ? Number.POSITIVE_INFINITY : 1)) - 1;
	let matched = 0;
	let struck = 0;
	let over = false;
	return {
		handle: {
			id,
			fault,
			struck: () => struck,
			reached: reached.promise,
			release() {
				over = true;
				released.resolve();
				announce();
			}
		},
		strike(method, path) {
			if (over || methods !== void 0 && !methods.includes(method) || !covers(path)) return void 0;
			matched += 1;
			if (matched < first || matched > last) return void 0;
			const begin = () => {
				struck += 1;
				reached.resolve();
				announce();
			};
			return {
				fault,
				begin,
				released: released.promise
			};
		}
	};
}
function deferred() {
	let resolve = () => void 0;
	return {
		promise: new Promise((done) => {
			resolve = done;
		}),
		resolve: () => resolve()
	};
}
function fromText(text) {
	const pairs = text.split(",").map((pair) => {
		const [name = "", ...rest] = pair.split("=");
		const key = name.trim();
		const value = rest.join("=").trim();
		const kind = fields.get(key);
		if (kind === "number") return [key, value === "" ? value : Number(value)];
		if (kind === "boolean") return [key, value === "false" ? false : value === "" || value === "true" ? true : value];
		return [key, key === "method" ? value.replaceAll("|", ",") : value];
	});
	return Object.fromEntries(pairs);
}
function pick(given, keys) {
	return Object.fromEntries(keys.flatMap((key) => given[key] === void 0 ? [] : [[key, given[key]]]));
}
// node_modules/@hono/node-server/dist/constants-BLSFu_RU.mjs
const X_ALREADY_SENT = "x-hono-already-sent";
// node_modules/@hono/node-server/dist/index.mjs
var RequestError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "RequestError";
	}
};
const nonJoinedHeaders = /* @__PURE__ */ new Set([
	"age",
	"authorization",
	"content-length",
	"content-type",
	"etag",
	"expires",
	"from",
	"host",
	"if-modified-since",
	"if-unmodified-since",
	"last-modified",
	"location",
	"max-forwards",
	"proxy-authorization",
	"referer",
	"retry-after",
	"server",
	"user-agent"
]);
const validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
const isHttpWhitespace = (code) => code === 9 || code === 10 || code === 13 || code === 32;
const normalizeHeaderValue = (value) => {
	if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
	let start = 0;
	let end = value.length;
	while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
	while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
	return value.slice(start, end);
};
const forbiddenHeaderValue = /[\0\r\n]/;
const GlobalHeaders = globalThis.Headers;
const materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
	const headers = new HeadersCtor();
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i];
		if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
	}
	return headers;
};
var RequestHeaders = class {
	#incoming;
	#rawHeaders;
	#headers;
	#invalidValue;
	constructor(incoming) {
		this.#incoming = incoming;
		if (incoming instanceof node_http2.Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
	}
	get #lazyRawHeaders() {
		return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
	}
	get #native() {
		if (!this.#headers) {
			this.#headers = materializeHeaders(this.#lazyRawHeaders);
			this.#rawHeaders = void 0;
		}
		return this.#headers;
	}
	#normalizedName(name) {
		if (typeof name !== "string") return;
		if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
		return name.toLowerCase();
	}
	#lookupHttp1(lowerName) {
		const headers = this.#incoming instanceof node_http2.Http2ServerRequest ? void 0 : this.#incoming.headers;
		if (!headers || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
		if (!Object.hasOwn(headers, lowerName)) return null;
		const rawValue = headers[lowerName];
		if (typeof rawValue === "string") {
			const value = normalizeHeaderValue(rawValue);
			return forbiddenHeaderValue.test(value) ? void 0 : value;
		}
	}
	#lookup(rawHeaders, lowerName) {
		const separator = lowerName === "cookie" ? "; " : ", ";
		let value = null;
		for (let i = 0; i < rawHeaders.length; i += 2) {
			const rawName = rawHeaders[i];
			if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
				const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
				if (forbiddenHeaderValue.test(rawValue)) {
					this.#invalidValue = true;
					return;
				}
				value = value === null ? rawValue : value + separator + rawValue;
			}
		}
		return value;
	}
	append(name, value) {
		this.#native.append(name, value);
	}
	delete(name) {
		this.#native.delete(name);
	}
	get(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value;
		}
		return this.#native.get(name);
	}
	has(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value !== null;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value !== null;
		}
		return this.#native.has(name);
	}
	set(name, value) {
		this.#native.set(name, value);
	}
	getSetCookie() {
		return this.#native.getSetCookie();
	}
	keys() {
		return this.#native.keys();
	}
	values() {
		return this.#native.values();
	}
	entries() {
		return this.#native.entries();
	}
	forEach(callback, thisArg) {
		this.#native.forEach((value, key) => {
			callback.call(thisArg, value, key, this);
		});
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
const newHeadersFromIncoming = (incoming) => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
const reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
const reDotSegment = /\/\.\.?(?:[/?#]|$)/;
const reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
const validateRequestTarget = (target) => {
	const backslash = target.indexOf("\\");
	if (backslash !== -1) {
		const query = target.indexOf("?");
		if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
	}
};
const buildUrl = (scheme, host, incomingUrl) => {
	const url = `${scheme}://${host}${incomingUrl}`;
	if (!reValidHost.test(host)) {
		validateRequestTarget(incomingUrl);
		const urlObj = new URL(url);
		if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
		return urlObj.href;
	} else if (incomingUrl.length === 0) return url + "/";
	else {
		if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
		if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
			validateRequestTarget(incomingUrl);
			return new URL(url).href;
		}
		return url;
	}
};
const toRequestError = (e) => {
	if (e instanceof RequestError) return e;
	return new RequestError(e.message, { cause: e });
};
const GlobalRequest = global.Request;
var Request$1 = class Request$1 extends GlobalRequest {
	static [Symbol.hasInstance](instance) {
		if (this === Request$1) return instance instanceof GlobalRequest || Function.prototype[Symbol.hasInstance].call(this, instance);
		return Function.prototype[Symbol.hasInstance].call(this, instance);
	}
	constructor(input, options) {
		if (typeof input === "object" && getRequestCache in input) {
			const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
			if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
			input = input[getRequestCache]();
		}
		if (typeof (options?.body)?.getReader !== "undefined") options.duplex ??= "half";
		super(input, options);
	}
};
const wrapBodyStream = Symbol("wrapBodyStream");
const byteExactEncodings = /* @__PURE__ */ new Set([
	"latin1",
	"binary",
	"hex",
	"base64",
	"base64url"
]);
const isByteExactEncoding = (encoding) => encoding === null || byteExactEncodings.has(encoding);
const bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
const bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
const toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
const isRecoverableDisconnectedIncoming = (incoming) => !(incoming instanceof node_http2.Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
const recordBodyBufferedBeforeDisconnect = (incoming) => {
	if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
const readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
	if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
	let result;
	const errored = incoming.errored;
	if (errored && errored.code !== "ECONNRESET") result = errored;
	else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
	else {
		const bodyChunks = chunks ?? [];
		let chunk;
		while ((chunk = incoming.read()) !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
		result = buffer;
		const contentLength = incoming.headers["content-length"];
		if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
			const expectedLength = Number(contentLength);
			if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
		}
	}
	incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
	return result;
};
const enqueueBufferedBody = (controller, buffered) => {
	if (buffered instanceof Error) {
		controller.error(buffered);
		return;
	}
	if (buffered.length > 0) controller.enqueue(buffered);
	controller.close();
};
const newRequestFromIncoming = (method, url, headers, incoming, abortController) => {
	const init = {
		method,
		headers,
		signal: abortController.signal
	};
	if (method === "TRACE") {
		init.method = "GET";
		const req = new Request$1(url, init);
		Object.defineProperty(req, "method", { get() {
			return "TRACE";
		} });
		return req;
	}
	if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({ start(controller) {
		controller.enqueue(incoming.rawBody);
		controller.close();
	} });
	else if (incoming[wrapBodyStream]) {
		let reader;
		init.body = new ReadableStream({ async pull(controller) {
			try {
				if (!reader) {
					const buffered = readBodyBufferedBeforeDisconnect(incoming);
					if (buffered !== void 0) {
						enqueueBufferedBody(controller, buffered);
						return;
					}
				}
				reader ||= node_stream.Readable.toWeb(incoming).getReader();
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(error);
			}
		} });
	} else {
		const buffered = readBodyBufferedBeforeDisconnect(incoming);
		if (buffered !== void 0) init.body = new ReadableStream({ start(controller) {
			enqueueBufferedBody(controller, buffered);
		} });
		else init.body = node_stream.Readable.toWeb(incoming);
	}
	return new Request$1(url, init);
};
const getRequestCache = Symbol("getRequestCache");
const requestCache = Symbol("requestCache");
const incomingKey = Symbol("incomingKey");
const urlKey = Symbol("urlKey");
const methodKey = Symbol("methodKey");
const headersKey = Symbol("headersKey");
const abortControllerKey = Symbol("abortControllerKey");
const getAbortController = Symbol("getAbortController");
const abortRequest = Symbol("abortRequest");
const bodyBufferKey = Symbol("bodyBuffer");
const bodyReadPromiseKey = Symbol("bodyReadPromise");
const bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
const bodyLockReaderKey = Symbol("bodyLockReader");
const abortReasonKey = Symbol("abortReason");
const newBodyUnusableError = () => {
	return /* @__PURE__ */ new TypeError("Body is unusable");
};
const rejectBodyUnusable = () => {
	return Promise.reject(newBodyUnusableError());
};
const textDecoder = new TextDecoder();
const consumeBodyDirectOnce = (request) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	request[bodyConsumedDirectlyKey] = true;
};
const toArrayBuffer = (buf) => {
	return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
};
const contentType = (request) => {
	return (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
};
const methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const normalizeIncomingMethod = (method) => {
	if (typeof method !== "string" || method.length === 0) return "GET";
	switch (method) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "PATCH":
		case "POST":
		case "PUT":
		case "QUERY": return method;
	}
	const upper = method.toUpperCase();
	switch (upper) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "POST":
		case "PUT": return upper;
		default: return method;
	}
};
const validateDirectReadMethod = (method) => {
	if (!methodTokenRegExp.test(method)) return /* @__PURE__ */ new TypeError(`'${method}' is not a valid HTTP method.`);
	const normalized = method.toUpperCase();
	if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return /* @__PURE__ */ new TypeError(`'${method}' HTTP method is unsupported.`);
};
const readBodyWithFastPath = (request, method, fromBuffer) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	const methodName = request.method;
	if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
	const methodValidationError = validateDirectReadMethod(methodName);
	if (methodValidationError) return Promise.reject(methodValidationError);
	if (request[requestCache]) {
		if (methodName !== "TRACE") return request[requestCache][method]();
	}
	const alreadyUsedError = consumeBodyDirectOnce(request);
	if (alreadyUsedError) return alreadyUsedError;
	const raw = readRawBodyIfAvailable(request);
	if (raw) {
		const result = Promise.resolve(fromBuffer(raw, request));
		request[bodyBufferKey] = void 0;
		return result;
	}
	return readBodyDirect(request).then((buf) => {
		const result = fromBuffer(buf, request);
		request[bodyBufferKey] = void 0;
		return result;
	});
};
const readRawBodyIfAvailable = (request) => {
	const incoming = request[incomingKey];
	if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
const normalizeAbortError = (request, incoming) => {
	if (incoming.errored) return incoming.errored;
	const reason = request[abortReasonKey];
	if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
	return /* @__PURE__ */ new Error("Client connection prematurely closed.");
};
const readBodyDirect = (request) => {
	if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
	if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
	const incoming = request[incomingKey];
	if (incoming.readableDidRead) return rejectBodyUnusable();
	const buffered = readBodyBufferedBeforeDisconnect(incoming);
	if (buffered !== void 0) {
		if (buffered instanceof Error) return Promise.reject(buffered);
		request[bodyBufferKey] = buffered;
		return Promise.resolve(buffered);
	}
	const promise = new Promise((resolve, reject) => {
		const chunks = [];
		let settled = false;
		const finish = (callback) => {
			if (settled) return;
			settled = true;
			cleanup();
			callback();
		};
		const recoverCompleteBodyAfterDisconnect = (error) => {
			const streamError = incoming.errored ?? error;
			if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
			finish(() => {
				const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
				if (recovered instanceof Error) reject(recovered);
				else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming));
				else {
					request[bodyBufferKey] = recovered;
					resolve(recovered);
				}
			});
			return true;
		};
		const onData = (chunk) => {
			chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		};
		const onEnd = () => {
			finish(() => {
				const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
				request[bodyBufferKey] = buffer;
				resolve(buffer);
			});
		};
		const onError = (error) => {
			if (recoverCompleteBodyAfterDisconnect(error)) return;
			finish(() => {
				reject(error);
			});
		};
		const onClose = () => {
			if (incoming.readableEnded) {
				onEnd();
				return;
			}
			if (recoverCompleteBodyAfterDisconnect()) return;
			finish(() => {
				reject(normalizeAbortError(request, incoming));
			});
		};
		const cleanup = () => {
			incoming.off("data", onData);
			incoming.off("end", onEnd);
			incoming.off("error", onError);
			incoming.off("close", onClose);
			request[bodyReadPromiseKey] = void 0;
		};
		incoming.on("data", onData);
		incoming.on("end", onEnd);
		incoming.on("error", onError);
		incoming.on("close", onClose);
		queueMicrotask(() => {
			if (settled) return;
			if (incoming.readableEnded) onEnd();
			else if (incoming.errored) onError(incoming.errored);
			else if (incoming.destroyed) onClose();
		});
	});
	request[bodyReadPromiseKey] = promise;
	return promise;
};
const requestPrototype = {
	get method() {
		return this[methodKey];
	},
	get url() {
		return this[urlKey];
	},
	get headers() {
		return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
	},
	[abortRequest](reason) {
		if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
		const abortController = this[abortControllerKey];
		if (abortController && !abortController.signal.aborted) abortController.abort(reason);
	},
	[getAbortController]() {
		this[abortControllerKey] ||= new AbortController();
		if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
		return this[abortControllerKey];
	},
	[getRequestCache]() {
		const abortController = this[getAbortController]();
		if (this[requestCache]) return this[requestCache];
		const method = this.method;
		if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
			this[bodyBufferKey] = void 0;
			const init = {
				method: method === "TRACE" ? "GET" : method,
				headers: this.headers,
				signal: abortController.signal
			};
			if (method !== "TRACE") {
				init.body = new ReadableStream({ start(c) {
					c.close();
				} });
				init.duplex = "half";
			}
			const req = new Request$1(this[urlKey], init);
			if (method === "TRACE") Object.defineProperty(req, "method", { get() {
				return "TRACE";
			} });
			return this[requestCache] = req;
		}
		return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
	},
	get body() {
		if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
		const request = this[getRequestCache]();
		if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
		return request.body;
	},
	get bodyUsed() {
		if (this[bodyConsumedDirectlyKey]) return true;
		if (this[requestCache]) return this[requestCache].bodyUsed;
		return false;
	}
};
Object.defineProperty(requestPrototype, "signal", { get() {
	return this[getAbortController]().signal;
} });
[
	"cache",
	"credentials",
	"destination",
	"duplex",
	"integrity",
	"mode",
	"redirect",
	"referrer",
	"referrerPolicy",
	"keepalive"
].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { get() {
		return this[getRequestCache]()[k];
	} });
});
["clone", "formData"].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { value: function() {
		if (this[bodyConsumedDirectlyKey]) {
			if (k === "clone") throw newBodyUnusableError();
			return rejectBodyUnusable();
		}
		return this[getRequestCache]()[k]();
	} });
});
Object.defineProperty(requestPrototype, "text", { value: function() {
	return readBodyWithFastPath(this, "text", (buf) => textDecoder.decode(buf));
} });
Object.defineProperty(requestPrototype, "arrayBuffer", { value: function() {
	return readBodyWithFastPath(this, "arrayBuffer", (buf) => toArrayBuffer(buf));
} });
Object.defineProperty(requestPrototype, "blob", { value: function() {
	return readBodyWithFastPath(this, "blob", (buf, request) => {
		const type = contentType(request);
		return new Response(buf, type ? { headers: { "content-type": type } } : void 0).blob();
	});
} });
Object.defineProperty(requestPrototype, "bytes", { value: function() {
	return this.arrayBuffer().then((buf) => new Uint8Array(buf));
} });
Object.defineProperty(requestPrototype, "json", { value: function() {
	if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	return this.text().then(JSON.parse);
} });
Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Request (lightweight) ${inspectFn({
		method: this.method,
		url: this.url,
		headers: this.headers,
		nativeRequest: this[requestCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
const newRequest = (incoming, defaultHostname) => {
	const req = Object.create(requestPrototype);
	req[incomingKey] = incoming;
	req[methodKey] = normalizeIncomingMethod(incoming.method);
	const incomingUrl = incoming.url || "";
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		if (incoming instanceof node_http2.Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
		try {
			validateRequestTarget(incomingUrl);
			req[urlKey] = new URL(incomingUrl).href;
		} catch (e) {
			throw new RequestError("Invalid absolute URL", { cause: e });
		}
		return req;
	}
	const host = (incoming instanceof node_http2.Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
	if (!host) throw new RequestError("Missing host header");
	let scheme;
	if (incoming instanceof node_http2.Http2ServerRequest) {
		scheme = incoming.scheme;
		if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
	} else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
	try {
		req[urlKey] = buildUrl(scheme, host, incomingUrl);
	} catch (e) {
		if (e instanceof RequestError) throw e;
		else throw new RequestError("Invalid URL", { cause: e });
	}
	return req;
};
const defaultContentType = "text/plain; charset=UTF-8";
const responseCache = Symbol("responseCache");
const getResponseCache = Symbol("getResponseCache");
const cacheKey = Symbol("cache");
const GlobalResponse = global.Response;
var Response$1 = class Response$1 {
	#body;
	#init;
	static [Symbol.hasInstance](instance) {
		if (this === Response$1) return instance instanceof GlobalResponse || Function.prototype[Symbol.hasInstance].call(this, instance);
		return Function.prototype[Symbol.hasInstance].call(this, instance);
	}
	[getResponseCache]() {
		const cache = this[cacheKey];
		const liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
		delete this[cacheKey];
		return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
			status: this.#init?.status,
			statusText: this.#init?.statusText,
			headers: liveHeaders
		} : this.#init);
	}
	constructor(body, init) {
		let headers;
		this.#body = body;
		if (init instanceof GlobalResponse) {
			const cachedGlobalResponse = init[responseCache];
			if (cachedGlobalResponse) {
				this.#init = cachedGlobalResponse;
				this[getResponseCache]();
				return;
			}
			this.#init = #init in init ? init.#init : init;
			headers = new Headers(init.headers);
		} else this.#init = init;
		if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
			init?.status || 200,
			body ?? null,
			headers || init?.headers
		];
	}
	get headers() {
		const cache = this[cacheKey];
		if (cache) {
			if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (cache[1] === null ? void 0 : { "content-type": defaultContentType }));
			return cache[2];
		}
		return this[getResponseCache]().headers;
	}
	get status() {
		return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
	}
	get ok() {
		const status = this.status;
		return status >= 200 && status < 300;
	}
};
[
	"body",
	"bodyUsed",
	"redirected",
	"statusText",
	"trailers",
	"type",
	"url"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { get() {
		return this[getResponseCache]()[k];
	} });
});
[
	"arrayBuffer",
	"blob",
	"bytes",
	"clone",
	"formData",
	"json",
	"text"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { value: function() {
		return this[getResponseCache]()[k]();
	} });
});
Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Response (lightweight) ${inspectFn({
		status: this.status,
		headers: this.headers,
		ok: this.ok,
		nativeResponse: this[responseCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
const validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
const parseRedirectUrl = (url) => {
	if (url instanceof URL) return url.href;
	if (validRedirectUrl.test(url)) return url;
	return new URL(url).href;
};
const validRedirectStatuses = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
Object.defineProperty(Response$1, "redirect", {
	value: function redirect(url, status = 302) {
		if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
		return new Response$1(null, {
			status,
			headers: { location: parseRedirectUrl(url) }
		});
	},
	writable: true,
	configurable: true
});
Object.defineProperty(Response$1, "json", {
	value: function json(data, init) {
		const body = JSON.stringify(data);
		if (body === void 0) throw new TypeError("The data is not JSON serializable");
		const initHeaders = init?.headers;
		let headers;
		if (initHeaders) {
			headers = new Headers(initHeaders);
			if (!headers.has("content-type")) headers.set("content-type", "application/json");
		} else headers = { "content-type": "application/json" };
		return new Response$1(body, {
			status: init?.status ?? 200,
			statusText: init?.statusText,
			headers
		});
	},
	writable: true,
	configurable: true
});
async function readWithoutBlocking(readPromise) {
	return Promise.race([readPromise, Promise.resolve().then(() => Promise.resolve(void 0))]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
	const cancel = (error) => {
		reader.cancel(error).catch(() => {});
	};
	const stream = writable.stream;
	if (writable.destroyed || stream?.closed || stream?.destroyed) {
		cancel();
		return reader.closed;
	}
	writable.on("close", cancel);
	writable.on("error", cancel);
	(currentReadPromise ?? reader.read()).then(flow, handleStreamError);
	return reader.closed.finally(() => {
		writable.off("close", cancel);
		writable.off("error", cancel);
	});
	function handleStreamError(error) {
		if (error) writable.destroy(error);
	}
	function onDrain() {
		reader.read().then(flow, handleStreamError);
	}
	function flow({ done, value }) {
		try {
			if (done) writable.end();
			else if (!writable.write(value)) writable.once("drain", onDrain);
			else reader.read().then(flow, handleStreamError);
		} catch (e) {
			handleStreamError(e);
		}
	}
}
function writeFromReadableStream(stream, writable) {
	if (stream.locked) throw new TypeError("ReadableStream is locked.");
	else if (writable.destroyed) {
		stream.cancel().catch(() => {});
		return;
	}
	return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
const buildOutgoingHttpHeaders = (headers, defaultContentType) => {
	const res = {};
	if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
	if (headers.has("set-cookie")) {
		const cookies = [];
		for (const [k, v] of headers) if (k === "set-cookie") cookies.push(v);
		else res[k] = v;
		if (cookies.length > 0) res["set-cookie"] = cookies;
	} else for (const [k, v] of headers) res[k] = v;
	if (defaultContentType) res["content-type"] ??= defaultContentType;
	return res;
};
const outgoingEnded = Symbol("outgoingEnded");
const incomingDraining = Symbol("incomingDraining");
const DRAIN_TIMEOUT_MS = 500;
const MAX_DRAIN_BYTES = 67108864;
const drainIncoming = (incoming) => {
	const incomingWithDrainState = incoming;
	if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
	incomingWithDrainState[incomingDraining] = true;
	if (incoming instanceof node_http2.Http2ServerRequest) {
		try {
			incoming.stream?.close?.(node_http2.constants.NGHTTP2_NO_ERROR);
		} catch {}
		return;
	}
	let bytesRead = 0;
	const cleanup = () => {
		clearTimeout(timer);
		incoming.off("data", onData);
		incoming.off("end", cleanup);
		incoming.off("error", cleanup);
	};
	const forceClose = () => {
		cleanup();
		const socket = incoming.socket;
		if (socket && !socket.destroyed) {
			if (typeof socket.destroySoon === "function") socket.destroySoon();
			else if (typeof socket.destroy === "function") socket.destroy();
		}
	};
	const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
	timer.unref?.();
	const onData = (chunk) => {
		bytesRead += chunk.length;
		if (bytesRead > MAX_DRAIN_BYTES) forceClose();
	};
	incoming.on("data", onData);
	incoming.on("end", cleanup);
	incoming.on("error", cleanup);
	incoming.resume();
};
const makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
	if (incoming.errored) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest](incoming.errored.toString());
	} else if (!outgoing.writableFinished || incoming instanceof node_http2.Http2ServerRequest && incoming.aborted) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest]("Client connection prematurely closed.");
	}
	if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
		if (!incoming.readableEnded) setTimeout(() => {
			drainIncoming(incoming);
		});
	});
};
const isImmediateCacheableResponse = (res) => {
	if (!(cacheKey in res)) return false;
	const body = res[cacheKey][1];
	return body === null || typeof body === "string" || body instanceof Uint8Array;
};
const handleRequestError = () => new Response(null, { status: 400 });
const handleFetchError = (e) => new Response(null, { status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500 });
const handleResponseError = (e, outgoing) => {
	const err = e instanceof Error ? e : new Error("unknown error", { cause: e });
	if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request.");
	else {
		console.error(e);
		if (!outgoing.headersSent) {
			if (outgoing instanceof node_http.ServerResponse) outgoing._contentLength = null;
			outgoing.writeHead(500, { "Content-Type": "text/plain" });
		}
		outgoing.end(`Error: ${err.message}`);
		outgoing.destroy(err);
	}
};
const flushHeaders = (outgoing) => {
	if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
const trySetContentLength = (outgoing, status, length) => {
	const http1 = outgoing;
	if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
		http1._contentLength = length;
		return true;
	}
	return false;
};
const writeDefaultHeaders = (outgoing, status, length) => {
	if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, { "Content-Type": defaultContentType });
	else outgoing.writeHead(status, {
		"Content-Type": defaultContentType,
		"Content-Length": length
	});
};
const responseViaCache = async (res, outgoing) => {
	let [status, body, header] = res[cacheKey];
	if (!header) {
		if (body === null) {
			outgoing.writeHead(status);
			outgoing.end();
		} else if (typeof body === "string") {
			writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
			outgoing.end(body);
		} else if (body instanceof Uint8Array) {
			writeDefaultHeaders(outgoing, status, body.byteLength);
			outgoing.end(body);
		} else if (body instanceof Blob) {
			writeDefaultHeaders(outgoing, status, body.size);
			outgoing.end(new Uint8Array(await body.arrayBuffer()));
		} else {
			outgoing.writeHead(status, { "Content-Type": defaultContentType });
			flushHeaders(outgoing);
			await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
		}
		outgoing[outgoingEnded]?.();
		return;
	}
	let hasContentLength = false;
	let plainHeaders = false;
	let canAutoLength = true;
	if (header instanceof Headers) {
		hasContentLength = header.has("content-length");
		header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
	} else if (Array.isArray(header)) {
		const headerObj = new Headers(header);
		hasContentLength = headerObj.has("content-length");
		header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
	} else {
		plainHeaders = true;
		for (const key in header) {
			if (key.length === 14 && key.toLowerCase() === "content-length") {
				hasContentLength = true;
				break;
			}
			if (key.length === 17 && key.toLowerCase() === "transfer-encoding" || key.length === 7 && key.toLowerCase() === "trailer") canAutoLength = false;
		}
	}
	if (!hasContentLength) {
		let length;
		if (typeof body === "string") length = Buffer.byteLength(body);
		else if (body instanceof Uint8Array) length = body.byteLength;
		else if (body instanceof Blob) length = body.size;
		if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
			if (plainHeaders) header = { ...header };
			header["Content-Length"] = length;
		}
	}
	outgoing.writeHead(status, header);
	if (body == null) outgoing.end();
	else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body);
	else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
	else {
		flushHeaders(outgoing);
		await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
	}
	outgoing[outgoingEnded]?.();
};
const isPromise = (res) => typeof res.then === "function";
const responseViaResponseObject = async (res, outgoing, options = {}) => {
	if (isPromise(res)) if (options.errorHandler) try {
		res = await res;
	} catch (err) {
		const errRes = await options.errorHandler(err);
		if (!errRes) return;
		res = errRes;
	}
	else res = await res.catch(handleFetchError);
	if (cacheKey in res) return responseViaCache(res, outgoing);
	const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
	if (res.body) {
		const reader = res.body.getReader();
		const values = [];
		let done = false;
		let currentReadPromise = void 0;
		if (resHeaderRecord["transfer-encoding"] !== "chunked") {
			let maxReadCount = 2;
			for (let i = 0; i < maxReadCount; i++) {
				currentReadPromise ||= reader.read();
				const chunk = await readWithoutBlocking(currentReadPromise);
				if (!chunk) {
					if (i === 1) {
						await new Promise((resolve) => setTimeout(resolve));
						maxReadCount = 3;
						continue;
					}
					break;
				}
				currentReadPromise = void 0;
				if (chunk.value) values.push(chunk.value);
				if (chunk.done) {
					done = true;
					break;
				}
			}
			if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value) => acc + value.length, 0);
		}
		outgoing.writeHead(res.status, resHeaderRecord);
		values.forEach((value) => {
			outgoing.write(value);
		});
		if (done) outgoing.end();
		else {
			if (values.length === 0) flushHeaders(outgoing);
			await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
		}
	} else if (resHeaderRecord["x-hono-already-sent"]) {} else {
		outgoing.writeHead(res.status, resHeaderRecord);
		outgoing.end();
	}
	outgoing[outgoingEnded]?.();
};
const getRequestListener = (fetchCallback, options = {}) => {
	const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
	if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
		Object.defineProperty(global, "Request", { value: Request$1 });
		Object.defineProperty(global, "Response", { value: Response$1 });
	}
	return async (incoming, outgoing) => {
		let res, req;
		let needsBodyCleanup = false;
		let closeHandlerAttached = false;
		const ensureCloseHandler = () => {
			if (!req || closeHandlerAttached) return;
			closeHandlerAttached = true;
			outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
		};
		try {
			req = newRequest(incoming, options.hostname);
			needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
			if (needsBodyCleanup) {
				incoming[wrapBodyStream] = true;
				if (incoming instanceof node_http2.Http2ServerRequest) outgoing[outgoingEnded] = () => {
					if (!incoming.readableEnded) setTimeout(() => {
						if (!incoming.readableEnded) setTimeout(() => {
							incoming.destroy();
							outgoing.destroy();
						});
					});
				};
			}
			res = fetchCallback(req, {
				incoming,
				outgoing
			});
			if (!isPromise(res) && isImmediateCacheableResponse(res)) {
				if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
					if (!incoming.readableEnded) drainIncoming(incoming);
				});
				return responseViaCache(res, outgoing);
			}
			ensureCloseHandler();
		} catch (e) {
			if (!res) if (options.errorHandler) {
				ensureCloseHandler();
				res = await options.errorHandler(req ? e : toRequestError(e));
				if (!res) return;
			} else if (!req) res = handleRequestError();
			else res = handleFetchError(e);
			else return handleResponseError(e, outgoing);
		}
		try {
			return await responseViaResponseObject(res, outgoing, options);
		} catch (e) {
			return handleResponseError(e, outgoing);
		}
	};
};
globalThis.CloseEvent;
globalThis.ErrorEvent;
const CONNECTION_SYMBOL_KEY = Symbol("CONNECTION_SYMBOL_KEY");
const WAIT_FOR_WEBSOCKET_SYMBOL = Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
const responseHeadersToSkip = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"sec-websocket-accept",
	"sec-websocket-extensions",
	"sec-websocket-protocol"
]);
const appendResponseHeaders = (headers, responseHeaders) => {
	if (!responseHeaders) return;
	responseHeaders.forEach((value, key) => {
		if (responseHeadersToSkip.has(key.toLowerCase())) return;
		headers.push(`${key}: ${value}`);
	});
};
const rejectUpgradeRequest = (socket, status, responseHeaders) => {
	if (socket.destroyed) return;
	const responseLines = ["Connection: close", "Content-Length: 0"];
	appendResponseHeaders(responseLines, responseHeaders);
	socket.end(`HTTP/1.1 ${status.toString()} ${node_http.STATUS_CODES[status] ?? ""}\r\n${responseLines.join("\r\n")}\r\n\r
`);
};
const createUpgradeRequest = (request) => {
	const protocol = request.socket.encrypted ? "https" : "http";
	const incomingUrl = request.url ?? "/";
	let url;
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		validateRequestTarget(incomingUrl);
		url = new URL(incomingUrl).href;
	} else url = buildUrl(protocol, request.headers.host ?? "localhost", incomingUrl);
	const headers = new Headers();
	for (const key in request.headers) {
		const value = request.headers[key];
		if (!value) continue;
		headers.append(key, Array.isArray(value) ? value[0] : value);
	}
	return new Request(url, { headers });
};
const setupWebSocket = (options) => {
	const { server, fetchCallback, wss } = options;
	const waiterMap = /* @__PURE__ */ new Map();
	wss.on("connection", (ws, request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiter.resolve(ws);
			waiterMap.delete(request);
		}
	});
	const rejectWaiter = (request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiterMap.delete(request);
			waiter.reject(/* @__PURE__ */ new Error("WebSocket handshake aborted"));
		}
	};
	const waitForWebSocket = (request, connectionSymbol) => {
		return new Promise((resolve, reject) => {
			waiterMap.set(request, {
				resolve,
				reject,
				connectionSymbol
			});
		});
	};
	server.on("upgrade", async (request, socket, head) => {
		if (request.headers.upgrade?.toLowerCase() !== "websocket") return;
		const ignoreSocketError = () => {};
		const reclaimWaiterOnClose = () => rejectWaiter(request);
		socket.on("error", ignoreSocketError);
		socket.once("close", reclaimWaiterOnClose);
		const env = {
			incoming: request,
			outgoing: void 0,
			wss,
			[WAIT_FOR_WEBSOCKET_SYMBOL]: waitForWebSocket
		};
		let status = 400;
		let responseHeaders;
		try {
			const response = await fetchCallback(createUpgradeRequest(request), env);
			if (response instanceof Response) {
				status = response.status;
				responseHeaders = response.headers;
			}
		} catch (error) {
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, error instanceof RequestError ? 400 : 500);
			return;
		}
		if (socket.destroyed) {
			rejectWaiter(request);
			return;
		}
		const waiter = waiterMap.get(request);
		if (!waiter || waiter.connectionSymbol !== env[CONNECTION_SYMBOL_KEY]) {
			rejectWaiter(request);
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, status, responseHeaders);
			return;
		}
		const addResponseHeaders = (headers) => {
			appendResponseHeaders(headers, responseHeaders);
		};
		wss.on("headers", addResponseHeaders);
		try {
			wss.handleUpgrade(request, socket, head, (ws) => {
				socket.off("close", reclaimWaiterOnClose);
				socket.off("error", ignoreSocketError);
				wss.emit("connection", ws, request);
			});
		} finally {
			wss.off("headers", addResponseHeaders);
		}
	});
	server.on("close", () => {
		wss.close();
	});
};
const createAdaptorServer = (options) => {
	const fetchCallback = options.fetch;
	const requestListener = getRequestListener(fetchCallback, {
		hostname: options.hostname,
		overrideGlobalObjects: options.overrideGlobalObjects,
		autoCleanupIncoming: options.autoCleanupIncoming
	});
	const server = (options.createServer || node_http.createServer)(options.serverOptions || {}, requestListener);
	if (options.websocket && options.websocket.server) {
		if (options.websocket.server.options.noServer !== true) throw new Error("WebSocket server must be created with { noServer: true } option");
		setupWebSocket({
			server,
			fetchCallback,
			wss: options.websocket.server
		});
	}
	return server;
};
// node_modules/@hono/node-server/dist/utils/response.mjs
const RESPONSE_ALREADY_SENT = new Response(null, { headers: { [X_ALREADY_SENT]: "true" } });
// node_modules/hono/dist/http-exception.js
var HTTPException = class extends Error {
	res;
	status;
	constructor(status = 500, options) {
		super(options?.message, { cause: options?.cause });
		this.res = options?.res;
		this.status = status;
	}
	getResponse() {
		if (this.res) return new Response(this.res.body, {
			status: this.status,
			headers: this.res.headers
		});
		return new Response(this.message, { status: this.status });
	}
};
// node_modules/hono/dist/request/constants.js
const GET_MATCH_RESULT = Symbol();
// node_modules/hono/dist/utils/buffer.js
const bufferToFormData = (arrayBuffer, contentType) => {
	return new Response(arrayBuffer, { headers: { "Content-Type": contentType.replace(/^[^;]+/, (mediaType) => mediaType.toLowerCase()) } }).formData();
};
// node_modules/hono/dist/utils/body.js
const MAX_NESTED_OBJECTS = 1e4;
const isRawRequest = (request) => "headers" in request;
const parseBody = async (request, options = Object.create(null)) => {
	const { all = false, dot = false } = options;
	const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
	if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
		all,
		dot
	});
	return {};
};
async function parseFormData(request, options) {
	if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
	const headers = isRawRequest(request) ? request.headers : request.raw.headers;
	const arrayBuffer = await request.arrayBuffer();
	const formDataPromise = bufferToFormData(arrayBuffer, headers.get("Content-Type") || "");
	if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
	const formData = await formDataPromise;
	if (formData) return convertFormDataToBodyData(formData, options);
	return {};
}
function convertFormDataToBodyData(formData, options) {
	const form = Object.create(null);
	const nestingState = { count: 0 };
	formData.forEach((value, key) => {
		if (!(options.all || key.endsWith("[]"))) form[key] = value;
		else handleParsingAllValues(form, key, value);
	});
	if (options.dot) Object.entries(form).forEach(([key, value]) => {
		if (key.includes(".")) {
			handleParsingNestedValues(form, key, value, nestingState);
			delete form[key];
		}
	});
	return form;
}
const handleParsingAllValues = (form, key, value) => {
	if (form[key] !== void 0) {
		if (Array.isArray(form[key])) form[key].push(value);
		else form[key] = [form[key], value];
	} else if (!key.endsWith("[]")) form[key] = value;
	else form[key] = [value];
};
const handleParsingNestedValues = (form, key, value, state) => {
	if (/(?:^|\.)__proto__\./.test(key)) return;
	let nestedForm = form;
	const keys = key.split(".", 34);
	if (keys.length > 33) throwNestingLimitExceeded();
	keys.forEach((key, index) => {
		if (index === keys.length - 1) nestedForm[key] = value;
		else {
			if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
				if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
				nestedForm[key] = Object.create(null);
			}
			nestedForm = nestedForm[key];
		}
	});
};
const throwNestingLimitExceeded = () => {
	throw new Error("Nesting limit exceeded");
};
// node_modules/hono/dist/utils/url.js
const splitPath = (path) => {
	const paths = path.split("/");
	if (paths[0] === "") paths.shift();
	return paths;
};
const splitRoutingPath = (routePath) => {
	const { groups, path } = extractGroupsFromPath(routePath);
	const paths = splitPath(path);
	return replaceGroupMarks(paths, groups);
};
const extractGroupsFromPath = (path) => {
	const groups = [];
	path = path.replace(/\{[^}]+\}/g, (match, index) => {
		const mark = `@${index}`;
		groups.push([mark, match]);
		return mark;
	});
	return {
		groups,
		path
	};
};
const replaceGroupMarks = (paths, groups) => {
	for (let i = groups.length - 1; i >= 0; i--) {
		const [mark] = groups[i];
		for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
			paths[j] = paths[j].replace(mark, groups[i][1]);
			break;
		}
	}
	return paths;
};
const patternCache = {};
const getPattern = (label, next) => {
	if (label === "*") return "*";
	const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
	if (match) {
		const cacheKey = `${label}#${next}`;
		if (!patternCache[cacheKey]) {
			if (match[2]) patternCache[cacheKey] = next && next[0] !== ":" && next[0] !== "*" ? [
				cacheKey,
				match[1],
				new RegExp(`^${match[2]}(?=/${next})`)
			] : [
				label,
				match[1],
				new RegExp(`^${match[2]}$`)
			];
			else patternCache[cacheKey] = [
				label,
				match[1],
				true
			];
		}
		return patternCache[cacheKey];
	}
	return null;
};
const tryDecode = (str, decoder) => {
	try {
		return decoder(str);
	} catch {
		return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, (match) => {
			try {
				return decoder(match);
			} catch {
				return match;
			}
		});
	}
};
const decodeURIWithPreservedPercent = (value) => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);
const getPath = (request) => {
	const url = request.url;
	const start = url.indexOf("/", url.indexOf(":") + 4);
	let i = start;
	for (; i < url.length; i++) {
		const charCode = url.charCodeAt(i);
		if (charCode === 37) {
			const queryIndex = url.indexOf("?", i);
			const hashIndex = url.indexOf("#", i);
			const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
			const path = url.slice(start, end);
			const decoded = tryDecode(path, decodeURIWithPreservedPercent);
			if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
				const rewritten = new URL("http://localhost");
				rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
				if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
			}
			return decoded;
		} else if (charCode === 63 || charCode === 35) break;
	}
	return url.slice(start, i);
};
const getPathNoStrict = (request) => {
	const result = getPath(request);
	return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};
const mergePath = (base, sub, ...rest) => {
	if (rest.length) sub = mergePath(sub, ...rest);
	return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};
const checkOptionalParameter = (path) => {
	if (path.charCodeAt(path.length - 1) !== 63 || !path.includes(":")) return null;
	const segments = path.split("/");
	const results = [];
	let basePath = "";
	segments.forEach((segment) => {
		if (segment !== "" && !/\:/.test(segment)) basePath += "/" + segment;
		else if (/\:/.test(segment)) {
			if (segment.charCodeAt(segment.length - 1) === 63) {
				if (results.length === 0 && basePath === "") results.push("/");
				else results.push(basePath);
				const optionalSegment = segment.slice(0, -1);
				basePath += "/" + optionalSegment;
				results.push(basePath);
			} else basePath += "/" + segment;
		}
	});
	return results.filter((v, i, a) => a.indexOf(v) === i);
};
const tryDecodeURIComponent = (str) => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;
const _decodeURI = (value) => {
	if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
	return tryDecodeURIComponent(value);
};
const _getQueryParam = (url, key, multiple) => {
	const hashIndex = url.indexOf("#", 8);
	if (hashIndex !== -1) url = url.slice(0, hashIndex);
	let encoded;
	if (!multiple && key && !/[%+&=]/.test(key)) {
		const queryIndex = url.indexOf("?", 8);
		let keyIndex = queryIndex;
		if (keyIndex === -1) return;
		if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		while (keyIndex !== -1) {
			const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
			if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
				if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
				if (trailingKeyCode === 61) {
					const valueIndex = keyIndex + key.length + 2;
					const endIndex = url.indexOf("&", valueIndex);
					return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
				}
				return "";
			}
			keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		}
		encoded = /[%+]/.test(url);
		if (!encoded) return;
	}
	const results = Object.create(null);
	encoded ??= /[%+]/.test(url);
	let keyIndex = url.indexOf("?", 8);
	while (keyIndex !== -1) {
		const nextKeyIndex = url.indexOf("&", keyIndex + 1);
		let valueIndex = url.indexOf("=", keyIndex);
		if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
		let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
		if (encoded) name = _decodeURI(name);
		keyIndex = nextKeyIndex;
		if (name === "") continue;
		let value;
		if (valueIndex === -1) value = "";
		else {
			value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
			if (encoded) value = _decodeURI(value);
		}
		if (multiple) {
			if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
			results[name].push(value);
		} else results[name] ??= value;
	}
	return key ? results[key] : results;
};
const getQueryParam = _getQueryParam;
const getQueryParams = (url, key) => {
	return _getQueryParam(url, key, true);
};
const decodeURIComponent_ = decodeURIComponent;
// node_modules/hono/dist/request.js
var HonoRequest = class {
	raw;
	#validatedData;
	#matchResult;
	routeIndex = 0;
	path;
	bodyCache = {};
	constructor(request, path = "/", matchResult = [[]]) {
		this.raw = request;
		this.path = path;
		this.#matchResult = matchResult;
	}
	param(key) {
		return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
	}
	#getDecodedParam(key) {
		const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
		const param = this.#getParamValue(paramKey);
		return param && tryDecodeURIComponent(param);
	}
	#getAllDecodedParams() {
		const decoded = {};
		const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
		for (const key of keys) {
			const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
			if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
		}
		return decoded;
	}
	#getParamValue(paramKey) {
		return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
	}
	query(key) {
		return getQueryParam(this.url, key);
	}
	queries(key) {
		return getQueryParams(this.url, key);
	}
	header(name) {
		if (name) return this.raw.headers.get(name) ?? void 0;
		const headerData = Object.create(null);
		this.raw.headers.forEach((value, key) => {
			headerData[key] = value;
		});
		return headerData;
	}
	async parseBody(options) {
		return parseBody(this, options);
	}
	#cachedBody = (key) => {
		const { bodyCache, raw } = this;
		const cachedBody = bodyCache[key];
		if (cachedBody) return cachedBody;
		for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then((body) => {
			if (anyCachedKey === "json") body = JSON.stringify(body);
			const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
			return new Response(body, { headers: contentType ? { "Content-Type": contentType } : void 0 })[key]();
		});
		return bodyCache[key] = raw[key]();
	};
	json() {
		return this.#cachedBody("text").then((text) => JSON.parse(text));
	}
	text() {
		return this.#cachedBody("text");
	}
	arrayBuffer() {
		return this.#cachedBody("arrayBuffer");
	}
	bytes() {
		return this.#cachedBody("arrayBuffer").then((buffer) => new Uint8Array(buffer));
	}
	blob() {
		return this.#cachedBody("blob");
	}
	formData() {
		return this.#cachedBody("formData");
	}
	addValidatedData(target, data) {
		(this.#validatedData ??= {})[target] = data;
	}
	valid(target) {
		return this.#validatedData?.[target];
	}
	get url() {
		return this.raw.url;
	}
	get method() {
		return this.raw.method;
	}
	get [GET_MATCH_RESULT]() {
		return this.#matchResult;
	}
	get matchedRoutes() {
		return this.#matchResult[0].map(([[, route]]) => route);
	}
	get routePath() {
		return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
	}
};
// node_modules/hono/dist/utils/html.js
const HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
const raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
const escapeRe = /[&<>'"]/;
const stringBufferToString = async (buffer, callbacks) => {
	let str = "";
	callbacks ||= [];
	const resolvedBuffer = await Promise.all(buffer);
	for (let i = resolvedBuffer.length - 1;; i--) {
		str += resolvedBuffer[i];
		i--;
		if (i < 0) break;
		let r = resolvedBuffer[i];
		if (r == null || typeof r === "boolean") continue;
		if (typeof r === "number") {
			str += r;
			continue;
		}
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		const isEscaped = r.isEscaped;
		r = await (typeof r === "object" ? r.toString() : r);
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		if (r.isEscaped ?? isEscaped) str += r;
		else {
			const buf = [str];
			escapeToBuffer(r, buf);
			str = buf[0];
		}
	}
	return raw(str, callbacks);
};
const escapeToBuffer = (str, buffer) => {
	const match = str.search(escapeRe);
	if (match === -1) {
		buffer[0] += str;
		return;
	}
	let escape;
	let index;
	let lastIndex = 0;
	for (index = match; index < str.length; index++) {
		switch (str.charCodeAt(index)) {
			case 34:
				escape = "&quot;";
				break;
			case 39:
				escape = "&#39;";
				break;
			case 38:
				escape = "&amp;";
				break;
			case 60:
				escape = "&lt;";
				break;
			case 62:
				escape = "&gt;";
				break;
			default: continue;
		}
		buffer[0] += str.substring(lastIndex, index) + escape;
		lastIndex = index + 1;
	}
	buffer[0] += str.substring(lastIndex, index);
};
const resolveCallbackSync = (str) => {
	const callbacks = str.callbacks;
	if (!callbacks?.length) return str;
	const buffer = [str];
	const context = {};
	callbacks.forEach((c) => c({
		phase: HtmlEscapedCallbackPhase.Stringify,
		buffer,
		context
	}));
	return buffer[0];
};
const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
	if (typeof str === "object" && !(str instanceof String)) {
		if (!(str instanceof Promise)) str = str.toString();
		if (str instanceof Promise) str = await str;
	}
	const callbacks = str.callbacks;
	if (!callbacks?.length) return Promise.resolve(str);
	if (buffer) buffer[0] += str;
	else buffer = [str];
	const resStr = Promise.all(callbacks.map((c) => c({
		phase,
		buffer,
		context
	}))).then((res) => Promise.all(res.filter(Boolean).map((str) => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
	if (preserveCallbacks) return raw(await resStr, callbacks);
	else return resStr;
};
// node_modules/hono/dist/context.js
const TEXT_PLAIN = "text/plain; charset=UTF-8";
const setDefaultContentType = (contentType, headers) => {
	return {
		"Content-Type": contentType,
		...headers
	};
};
const createResponseInstance = (body, init) => new Response(body, init);
var Context = class {
	#rawRequest;
	#req;
	env = {};
	#var;
	finalized = false;
	error;
	#status;
	#executionCtx;
	#res;
	#layout;
	#renderer;
	#notFoundHandler;
	#preparedHeaders;
	#matchResult;
	#path;
	constructor(req, options) {
		this.#rawRequest = req;
		if (options) {
			this.#executionCtx = options.executionCtx;
			this.env = options.env;
			this.#notFoundHandler = options.notFoundHandler;
			this.#path = options.path;
			this.#matchResult = options.matchResult;
		}
	}
	get req() {
		this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
		return this.#req;
	}
	get event() {
		if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no FetchEvent");
	}
	get executionCtx() {
		if (this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no ExecutionContext");
	}
	get res() {
		return this.#res ||= createResponseInstance(null, { headers: this.#preparedHeaders ??= new Headers() });
	}
	set res(_res) {
		if (this.#res && _res) {
			_res = createResponseInstance(_res.body, _res);
			for (const [k, v] of this.#res.headers.entries()) {
				if (k === "content-type") continue;
				if (k === "set-cookie") {
					const cookies = this.#res.headers.getSetCookie();
					_res.headers.delete("set-cookie");
					for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
				} else _res.headers.set(k, v);
			}
		}
		this.#res = _res;
		this.finalized = true;
	}
	render = (...args) => {
		this.#renderer ??= (content) => this.html(content);
		return this.#renderer(...args);
	};
	setLayout = (layout) => this.#layout = layout;
	getLayout = () => this.#layout;
	setRenderer = (renderer) => {
		this.#renderer = renderer;
	};
	header = (name, value, options) => {
		if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
		const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers();
		if (value === void 0) headers.delete(name);
		else if (options?.append) headers.append(name, value);
		else headers.set(name, value);
	};
	status = (status) => {
		this.#status = status;
	};
	set = (key, value) => {
		this.#var ??= /* @__PURE__ */ new Map();
		this.#var.set(key, value);
	};
	get = (key) => {
		return this.#var ? this.#var.get(key) : void 0;
	};
	get var() {
		if (!this.#var) return {};
		return Object.fromEntries(this.#var);
	}
	#newResponse(data, arg, headers) {
		let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
		if (typeof arg === "object" && arg.headers) {
			responseHeaders ??= new Headers();
			for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value);
			else responseHeaders.set(key, value);
		}
		if (headers) {
			if (!responseHeaders) {
				let count = 0;
				for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
					responseHeaders = new Headers();
					break;
				}
			}
			if (responseHeaders) for (const k in headers) {
				const v = headers[k];
				if (typeof v === "string") responseHeaders.set(k, v);
				else {
					responseHeaders.delete(k);
					for (const v2 of v) responseHeaders.append(k, v2);
				}
			}
		}
		const status = typeof arg === "number" ? arg : arg?.status ?? this.#status;
		return createResponseInstance(data, {
			status,
			headers: responseHeaders ?? headers
		});
	}
	newResponse = (...args) => this.#newResponse(...args);
	body = (data, arg, headers) => this.#newResponse(data, arg, headers);
	text = (text, arg, headers) => {
		return !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
	};
	json = (object, arg, headers) => {
		return this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
	};
	html = (html, arg, headers) => {
		const res = (html) => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
		return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
	};
	redirect = (location, status) => {
		const locationString = String(location);
		this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
		return this.newResponse(null, status ?? 302);
	};
	notFound = () => {
		this.#notFoundHandler ??= () => createResponseInstance();
		return this.#notFoundHandler(this);
	};
};
// node_modules/hono/dist/compose.js
const compose = (middleware, onError, onNotFound) => {
	return (context, next) => {
		let index = -1;
		return dispatch(0);
		async function dispatch(i) {
			if (i <= index) throw new Error("next() called multiple times");
			index = i;
			let res;
			let isError = false;
			let handler;
			if (middleware[i]) {
				handler = middleware[i][0][0];
				context.req.routeIndex = i;
			} else handler = i === middleware.length && next || void 0;
			if (handler) try {
				res = await handler(context, () => dispatch(i + 1));
			} catch (err) {
				if (err instanceof Error && onError) {
					context.error = err;
					res = await onError(err, context);
					isError = true;
				} else throw err;
			}
			else if (context.finalized === false && onNotFound) res = await onNotFound(context);
			if (res && (context.finalized === false || isError)) context.res = res;
			return context;
		}
	};
};
// node_modules/hono/dist/helper/route/index.js
const matchedRoutes = (c) => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);
const routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";
// node_modules/hono/dist/router.js
const METHODS = [
	"get",
	"post",
	"put",
	"delete",
	"options",
	"patch",
	"query"
];
const MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
var UnsupportedPathError = class extends Error {};
// node_modules/hono/dist/utils/constants.js
const COMPOSED_HANDLER = "__COMPOSED_HANDLER";
// node_modules/hono/dist/utils/mount.js
const countTrailingSlashes = (path) => {
	let index = path.length;
	while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
	return path.length - index;
};
const getPathPrefixLength = (c, pathPrefix, routePath) => {
	if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
	const path = c.req.path;
	const matchResult = c.req[GET_MATCH_RESULT];
	const paramNames = /* @__PURE__ */ new Set();
	let length = 0;
	for (const part of splitRoutingPath(pathPrefix)) {
		if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
		const pattern = getPattern(part);
		if (pattern && pattern !== "*") {
			const name = pattern[1];
			if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
			paramNames.add(name);
		}
		if (pattern && pattern !== "*" && pattern[2] !== true) {
			const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
			length += value.length + 1;
		} else if (pattern || part.endsWith("*")) {
			const end = path.indexOf("/", length + 1);
			length = end === -1 ? path.length : end;
		} else length += part.length + 1;
	}
	return length;
};
const createMountedRequest = (c, pathPrefix, routePath) => {
	if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
	const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
	const path = c.req.path.slice(prefixLength) || "/";
	if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawUrl = c.req.raw.url;
	if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawPathEnd = rawUrl.search(/[?#]/);
	const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
	if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, { message: "Invalid mounted path" });
	const url = new URL(rawUrl);
	url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
	if (path.includes("%")) {}
	return new Request(url, c.req.raw);
};
// node_modules/hono/dist/hono-base.js
const notFoundHandler = (c) => {
	return c.text("404 Not Found", 404);
};
const errorHandler = (err, c) => {
	if ("getResponse" in err) {
		const res = err.getResponse();
		return c.newResponse(res.body, res);
	}
	console.error(err);
	return c.text("Internal Server Error", 500);
};
var Hono$1 = class Hono {
	get;
	post;
	put;
	delete;
	options;
	patch;
	query;
	all;
	on;
	use;
	router;
	getPath;
	_basePath = "/";
	#path = "/";
	routes = [];
	constructor(options = {}) {
		[...METHODS, "all"].forEach((method) => {
			this[method] = (args1, ...args) => {
				const methodName = method.toUpperCase();
				if (typeof args1 === "string") this.#path = args1;
				else this.#addRoute(methodName, this.#path, args1);
				args.forEach((handler) => {
					this.#addRoute(methodName, this.#path, handler);
				});
				return this;
			};
		});
		this.on = (method, path, ...handlers) => {
			for (const p of [path].flat()) {
				this.#path = p;
				for (const m of [method].flat()) {
					const methodName = m.toUpperCase();
					for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
				}
			}
			return this;
		};
		this.use = (arg1, ...handlers) => {
			if (typeof arg1 === "string") this.#path = arg1;
			else {
				this.#path = "*";
				handlers.unshift(arg1);
			}
			handlers.forEach((handler) => {
				this.#addRoute("ALL", this.#path, handler);
			});
			return this;
		};
		const { strict, ...optionsWithoutStrict } = options;
		Object.assign(this, optionsWithoutStrict);
		this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
	}
	#clone() {
		const clone = new Hono({
			router: this.router,
			getPath: this.getPath
		});
		clone.errorHandler = this.errorHandler;
		clone.#notFoundHandler = this.#notFoundHandler;
		clone.routes = this.routes;
		return clone;
	}
	#notFoundHandler = notFoundHandler;
	errorHandler = errorHandler;
	route(path, app) {
		const subApp = this.basePath(path);
		app.routes.map((r) => {
			let handler;
			if (app.errorHandler === errorHandler) handler = r.handler;
			else {
				handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
				handler[COMPOSED_HANDLER] = r.handler;
			}
			subApp.#addRoute(r.method, r.path, handler, r.basePath);
		});
		return this;
	}
	basePath(path) {
		const subApp = this.#clone();
		subApp._basePath = mergePath(this._basePath, path);
		return subApp;
	}
	onError = (handler) => {
		this.errorHandler = handler;
		return this;
	};
	notFound = (handler) => {
		this.#notFoundHandler = handler;
		return this;
	};
	mount(path, applicationHandler, options) {
		let replaceRequest;
		let optionHandler;
		if (options) {
			if (typeof options === "function") optionHandler = options;
			else {
				optionHandler = options.optionHandler;
				if (options.replaceRequest === false) replaceRequest = (request) => request;
				else replaceRequest = options.replaceRequest;
			}
		}
		const getOptions = optionHandler ? (c) => {
			const options = optionHandler(c);
			return Array.isArray(options) ? options : [options];
		} : (c) => {
			let executionContext = void 0;
			try {
				executionContext = c.executionCtx;
			} catch {}
			return [c.env, executionContext];
		};
		const defaultReplaceRequest = (c) => {
			const mountedRoutePath = routePath(c);
			return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
		};
		const handler = async (c, next) => {
			const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
			if (res) return res;
			await next();
		};
		this.#addRoute("ALL", mergePath(path, "*"), handler);
		return this;
	}
	#addRoute(method, path, handler, baseRoutePath) {
		path = mergePath(this._basePath, path);
		const r = {
			basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
			path,
			method,
			handler
		};
		this.router.add(method, path, [handler, r]);
		this.routes.push(r);
	}
	#handleError(err, c) {
		if (err instanceof Error) return this.errorHandler(err, c);
		throw err;
	}
	#dispatch(request, executionCtx, env, method) {
		if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
		const path = this.getPath(request, { env });
		const matchResult = this.router.match(method, path);
		const c = new Context(request, {
			path,
			matchResult,
			env,
			executionCtx,
			notFoundHandler: this.#notFoundHandler
		});
		if (matchResult[0].length === 1) {
			let res;
			try {
				res = matchResult[0][0][0][0](c, async () => {
					c.res = await this.#notFoundHandler(c);
				});
			} catch (err) {
				return this.#handleError(err, c);
			}
			return res instanceof Promise ? res.then((resolved) => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch((err) => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
		}
		const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
		return (async () => {
			try {
				const context = await composed(c);
				if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
				return context.res;
			} catch (err) {
				return this.#handleError(err, c);
			}
		})();
	}
	fetch = (request, ...rest) => {
		return this.#dispatch(request, rest[1], rest[0], request.method);
	};
	request = (input, requestInit, Env, executionCtx) => {
		if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
		input = input.toString();
		return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
	};
	fire = () => {
		addEventListener("fetch", (event) => {
			event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
		});
	};
};
// node_modules/hono/dist/router/utils.js
const createNullObject = () => Object.create(null);
// node_modules/hono/dist/router/reg-exp-router/matcher.js
const emptyParam = [];
function match(method, path) {
	const matchers = this.buildAllMatchers();
	const match = ((method, path) => {
		const matcher = matchers[method] || matchers["ALL"];
		const staticMatch = matcher[2][path];
		if (staticMatch) return staticMatch;
		const match = path.match(matcher[0]);
		if (!match) return [[], emptyParam];
		const index = match.indexOf("", 1);
		return [matcher[1][index], match];
	});
	this.match = match;
	return match(method, path);
}
// node_modules/hono/dist/router/reg-exp-router/node.js
const LABEL_REG_EXP_STR = "[^/]+";
const ONLY_WILDCARD_REG_EXP_STR = "[^]*";
const TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
const PATH_ERROR = Symbol();
const regExpMetaChars = /* @__PURE__ */ new Set(".\\+*[^]$()");
function compareKey(a, b) {
	if (a.length === 1) return b.length === 1 ? a < b ? -1 : 1 : -1;
	if (b.length === 1) return 1;
	if (a === "[^]*" || a === "(?:|/[^]*)") return b === "[^]*" ? -1 : 1;
	else if (b === "[^]*" || b === "(?:|/[^]*)") return -1;
	if (a === "[^/]+") return 1;
	else if (b === "[^/]+") return -1;
	return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
}
var Node$1 = class Node {
	#index;
	#varIndex;
	#children = createNullObject();
	insert(tokens, index, paramMap, context, keys) {
		let node = this;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const token = tokens[i];
			const pattern = token.length === 1 ? token === "*" ? i === len - 1 ? [
				"",
				"",
				ONLY_WILDCARD_REG_EXP_STR
			] : [
				"",
				"",
				LABEL_REG_EXP_STR
			] : null : token === "/*" ? [
				"",
				"",
				TAIL_WILDCARD_REG_EXP_STR
			] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
			let nextNode;
			if (pattern) {
				const name = pattern[1];
				let regexpStr = pattern[2] || "[^/]+";
				if (name && pattern[2]) {
					if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
					regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
					if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
					if (regexpStr.length === 1 && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
				}
				keys.push(regexpStr);
				nextNode = node.#children[regexpStr];
				if (!nextNode) {
					if (regexpStr !== "[^]*" && regexpStr !== "(?:|/[^]*)") {
						for (const k in node.#children) if ((regexpStr.length > 1 || k.length > 1) && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					}
					nextNode = node.#children[regexpStr] = new Node();
				}
				if (name !== "") {
					nextNode.#varIndex ??= context.varIndex++;
					paramMap.push([name, nextNode.#varIndex]);
				}
			} else {
				keys.push(token);
				nextNode = node.#children[token];
				if (!nextNode) {
					for (const k in node.#children) if (k.length > 1 && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					nextNode = node.#children[token] = new Node();
				}
			}
			node = nextNode;
		}
		if (node.#index !== void 0) throw PATH_ERROR;
		node.#index = index;
	}
	buildRegExpStr() {
		const strList = Object.keys(this.#children).sort(compareKey).map((k) => {
			const c = this.#children[k];
			const childStr = c.buildRegExpStr();
			return childStr === "" ? "" : (typeof c.#varIndex === "number" ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
		}).filter(Boolean);
		if (typeof this.#index === "number" && this.#index !== -1) strList.unshift(`#${this.#index}`);
		if (strList.length === 0) return "";
		if (strList.length === 1) return strList[0];
		return "(?:" + strList.join("|") + ")";
	}
};
// node_modules/hono/dist/router/reg-exp-router/trie.js
var Trie = class {
	#context = { varIndex: 0 };
	#root = new Node$1();
	#index = 0;
	paths = createNullObject();
	insert(path, isStatic) {
		const keys = [];
		if (isStatic) {
			this.#root.insert(path.split(""), -1, [], this.#context, keys);
			this.paths[path] = [
				-1,
				[],
				keys
			];
			return;
		}
		const paramAssoc = [];
		const groups = [];
		let markedPath = path;
		for (let i = 0;;) {
			let replaced = false;
			markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, (m) => {
				const mark = `@\\${i}`;
				groups[i] = [mark, m];
				i++;
				replaced = true;
				return mark;
			});
			if (!replaced) break;
		}
		const tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
		for (let i = groups.length - 1; i >= 0; i--) {
			const [mark] = groups[i];
			for (let j = tokens.length - 1; j >= 0; j--) if (tokens[j].indexOf(mark) !== -1) {
				tokens[j] = tokens[j].replace(mark, groups[i][1]);
				break;
			}
		}
		this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
		this.paths[path] = [
			this.#index++,
			paramAssoc,
			keys
		];
	}
	buildRegExp() {
		let regexp = this.#root.buildRegExpStr();
		if (regexp === "") return [
			/^$/,
			[],
			[]
		];
		let captureIndex = 0;
		const indexReplacementMap = [];
		const paramReplacementMap = [];
		regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex) => {
			if (handlerIndex !== void 0) {
				indexReplacementMap[++captureIndex] = Number(handlerIndex);
				return "$()";
			}
			if (paramIndex !== void 0) {
				paramReplacementMap[Number(paramIndex)] = ++captureIndex;
				return "";
			}
			return "";
		});
		return [
			new RegExp(`^${regexp}`),
			indexReplacementMap,
			paramReplacementMap
		];
	}
};
// node_modules/hono/dist/router/reg-exp-router/router.js
function endsWithWildcard(keys) {
	const tail = keys[keys.length - 1];
	return tail === "[^]*" || tail === "(?:|/[^]*)";
}
function covers(wildcard, target) {
	const last = wildcard.length - 1;
	for (let i = 0; i < last; i++) if (wildcard[i] !== target[i]) return false;
	return wildcard[last] === "[^]*" || target.length === last || target[last] === "/";
}
var RegExpRouter = class {
	name = "RegExpRouter";
	#handlers;
	#tries;
	constructor() {
		this.#handlers = { ["ALL"]: [] };
		this.#tries = { ["ALL"]: new Trie() };
	}
	#insertPath(method, path) {
		try {
			this.#tries[method].insert(path, !/\*|\/:/.test(path));
		} catch (e) {
			throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
		}
	}
	add(method, path, handler) {
		const handlers = this.#handlers;
		if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		const tries = this.#tries;
		if (!handlers[method]) {
			tries[method] = new Trie();
			handlers[method] = [...handlers["ALL"]];
			for (const p in tries["ALL"].paths) this.#insertPath(method, p);
		}
		if (path === "/*") path = "*";
		const methods = method === "ALL" ? Object.keys(handlers) : [method];
		const paths = checkOptionalParameter(path) || [path];
		for (const path of paths) for (const m of methods) {
			if (!tries[m].paths[path]) this.#insertPath(m, path);
			handlers[m].push([handler, path]);
		}
	}
	match = match;
	buildAllMatchers() {
		const matchers = createNullObject();
		for (const method of Object.keys(this.#handlers)) matchers[method] = this.#buildMatcher(method);
		this.#handlers = this.#tries = void 0;
		return matchers;
	}
	#buildMatcher(method) {
		const handlers = this.#handlers[method];
		const trie = this.#tries[method];
		const staticMap = createNullObject();
		const handlerData = [];
		const [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
		const own = createNullObject();
		const entries = handlers.map(([h, p], i) => {
			(own[p] ??= []).push(i);
			return [h, trie.paths[p][1].reduceRight((map, [key, varIndex]) => {
				map[key] = paramReplacementMap[varIndex];
				return map;
			}, createNullObject())];
		});
		const wildcards = Object.keys(own).filter((p) => endsWithWildcard(trie.paths[p][2]));
		for (const path in trie.paths) {
			const [index, , keys] = trie.paths[path];
			const indexes = [...own[path]];
			for (const p of wildcards) if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
			const data = indexes.sort((a, b) => a - b).map((i) => entries[i]);
			if (index === -1) {
				const last = Math.max(-1, ...data.flatMap(([, map]) => Object.values(map)));
				staticMap[path] = [data, last === -1 ? emptyParam : path.match(regexp).slice(0, last + 1)];
			} else handlerData[index] = data;
		}
		return [
			regexp,
			indexReplacementMap.map((i) => handlerData[i]),
			staticMap
		];
	}
};
// node_modules/hono/dist/router/smart-router/router.js
var SmartRouter = class {
	name = "SmartRouter";
	#routers = [];
	#routes = [];
	constructor(init) {
		this.#routers = init.routers;
	}
	add(method, path, handler) {
		if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		this.#routes.push([
			method,
			path,
			handler
		]);
	}
	match(method, path) {
		if (!this.#routes) throw new Error("Fatal error");
		const routers = this.#routers;
		const routes = this.#routes;
		const len = routers.length;
		let i = 0;
		let res;
		for (; i < len; i++) {
			const router = routers[i];
			try {
				for (let i = 0, len = routes.length; i < len; i++) router.add(...routes[i]);
				res = router.match(method, path);
			} catch (e) {
				if (e instanceof UnsupportedPathError) continue;
				throw e;
			}
			this.match = router.match.bind(router);
			this.#routers = [router];
			this.#routes = void 0;
			break;
		}
		if (i === len) throw new Error("Fatal error");
		this.name = `SmartRouter + ${this.activeRouter.name}`;
		return res;
	}
	get activeRouter() {
		if (this.#routes || this.#routers.length !== 1) throw new Error("No active router has been determined yet.");
		return this.#routers[0];
	}
};
// node_modules/hono/dist/router/trie-router/node.js
const emptyParams = createNullObject();
let order = 0;
var Node = class Node {
	#methods = [];
	#children = createNullObject();
	#patterns = [];
	#pattern;
	#params = emptyParams;
	insert(method, path, handler) {
		let curNode = this;
		const parts = splitRoutingPath(path);
		const possibleKeys = /* @__PURE__ */ new Set();
		let i = 0;
		for (const p of parts) {
			const nextP = parts[++i];
			const pattern = getPattern(p, nextP) || (nextP === void 0 && p && p.indexOf("*") === p.length - 1 ? p : null);
			const isParam = Array.isArray(pattern);
			const key = isParam ? pattern[0] : pattern || p;
			const child = curNode.#children[key] ||= new Node();
			if (pattern && !child.#pattern) {
				child.#pattern = pattern;
				curNode.#patterns.push(child);
			}
			curNode = child;
			if (isParam) possibleKeys.add(pattern[1]);
		}
		curNode.#methods.push({ [method]: {
			handler,
			possibleKeys: [...possibleKeys],
			score: ++order
		} });
	}
	#pushHandlerSets(handlerSets, node, method, nodeParams, params) {
		for (let i = 0, len = node.#methods.length; i < len; i++) {
			const m = node.#methods[i];
			const handlerSet = m[method] || m["ALL"];
			if (handlerSet) {
				handlerSet.params = createNullObject();
				handlerSets.push(handlerSet);
				for (let i = 0, len = handlerSet.possibleKeys.length; i < len; i++) {
					const key = handlerSet.possibleKeys[i];
					handlerSet.params[key] = params?.[key] && !i ? params[key] : nodeParams[key] ?? params?.[key];
				}
			}
		}
	}
	search(method, path) {
		const handlerSets = [];
		this.#params = emptyParams;
		let curNodes = [this];
		const parts = splitPath(path);
		const curNodesQueue = [];
		const len = parts.length;
		let partOffsets = null;
		for (let i = 0; i < len; i++) {
			const part = parts[i];
			const isLast = i === len - 1;
			const tempNodes = [];
			for (let j = 0, len2 = curNodes.length; j < len2; j++) {
				const node = curNodes[j];
				const nextNode = node.#children[part];
				if (nextNode) {
					nextNode.#params = node.#params;
					if (isLast) {
						if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
						this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
					} else tempNodes.push(nextNode);
				}
				for (const child of node.#patterns) {
					const pattern = child.#pattern;
					const params = node.#params === emptyParams ? {} : { ...node.#params };
					if (typeof pattern === "string") {
						if (pattern === "*" || part.startsWith(pattern.slice(0, -1))) {
							this.#pushHandlerSets(handlerSets, child, method, node.#params);
							if (pattern === "*") {
								child.#params = params;
								tempNodes.push(child);
							}
						}
						continue;
					}
					const [, name, matcher] = pattern;
					if (!part && matcher === true) continue;
					if (matcher !== true) {
						if (!partOffsets) {
							partOffsets = [];
							let offset = path[0] === "/" ? 1 : 0;
							for (let p = 0; p < len; p++) {
								partOffsets[p] = offset;
								offset += parts[p].length + 1;
							}
						}
						const restPathString = path.slice(partOffsets[i]);
						const m = matcher.exec(restPathString);
						if (m) {
							if (!Object.hasOwn(params, name)) params[name] = m[0];
							this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
							if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
							for (const _ in child.#children) {
								child.#params = params;
								const componentCount = m[0].match(/\//g)?.length ?? 0;
								(curNodesQueue[componentCount] ||= []).push(child);
								break;
							}
							continue;
						}
					}
					if (matcher === true || matcher.test(part)) {
						if (!Object.hasOwn(params, name)) params[name] = part;
						if (isLast) {
							this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
							if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
						} else {
							child.#params = params;
							tempNodes.push(child);
						}
					}
				}
			}
			const shifted = curNodesQueue.shift();
			curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
		}
		if (handlerSets[1]) handlerSets.sort((a, b) => {
			return a.score - b.score;
		});
		return [handlerSets.map(({ handler, params }) => [handler, params])];
	}
};
// node_modules/hono/dist/router/trie-router/router.js
var TrieRouter = class {
	name = "TrieRouter";
	#node = new Node();
	add(method, path, handler) {
		for (const result of checkOptionalParameter(path) || [path]) this.#node.insert(method, result, handler);
	}
	match(method, path) {
		return this.#node.search(method, path);
	}
};
// node_modules/hono/dist/hono.js
var Hono = class extends Hono$1 {
	constructor(options = {}) {
		super(options);
		this.router = options.router ?? new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] });
	}
};
// src/emulator/arm-response.ts
var ArmError = class extends Error {
	status;
	code;
	headers;
	gateway;
	constructor(status, code, message, options = {}) {
		super(message);
		this.name = "ArmError";
		this.status = status;
		this.code = code;
		this.headers = options.headers ?? {};
		this.gateway = options.gateway ?? true;
	}
	response() {
		return {
			status: this.status,
			body: { error: {
				code: this.code,
				message: this.message
			} },
			headers: this.headers,
			gateway: this.gateway
		};
	}
};
function resourceNotFound(type, resourceGroup) {
	return new ArmError(404, "ResourceNotFound", `The Resource '${type}' under resource group '${resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`);
}
// src/emulator/body.ts
async function readText(request) {
	const length = request.headers.get("content-length");
	if (length !== null && Number(length) <= maximumBody) return await request.text();
	if (request.body === null) return "";
	const chunks = [];
	let size = 0;
	for await (const chunk of request.body) {
		size += chunk.byteLength;
		if (size <= maximumBody) chunks.push(chunk);
		else if (size > drained) break;
	}
	return size > maximumBody ? void 0 : Buffer.concat(chunks).toString("utf8");
}
const maximumBody = 1048576;
const drained = 16 * maximumBody;
// src/emulator/delivery.ts
async function deliver(webhook, content, options) {
	const prepared = prepare$1(webhook, content);
	return finish(prepared, await send(prepared, options));
}
function pending(webhook, content) {
	return finish(prepare$1(webhook, content), void 0);
}
const kept = 4161;
const perHeader = 17;
const readLimit = 65536;
function prepare$1(webhook, content) {
	const body = JSON.stringify(content);
	const headers = new Map(webhook.customHeaders);
	const has = (name) => [...headers.keys()].some((key) => key.toLowerCase() === name);
	headers.set("traceparent", `00-${(0, node_crypto.randomBytes)(16).toString("hex")}-${(0, node_crypto.randomBytes)(8).toString("hex")}-00`);
	if (!has("content-type")) headers.set("Content-Type", "application/json; charset=utf-8");
	for (const name of headers.keys()) if (framing.has(name.toLowerCase())) headers.delete(name);
	headers.set("Content-Length", String(Buffer.byteLength(body)));
	return {
		body,
		content,
		url: new URL(webhook.serviceUri),
		headers
	};
}
const framing = /* @__PURE__ */ new Set([
	"content-length",
	"transfer-encoding",
	"connection",
	"upgrade",
	"expect",
	"te",
	"trailer",
	"keep-alive"
]);
function finish(prepared, eventResponseMessage) {
	return {
		eventRequestMessage: {
			content: prepared.content,
			headers: Object.fromEntries(prepared.headers),
			method: "POST",
			requestUri: prepared.url.href,
			version: "1.1"
		},
		...eventResponseMessage === void 0 ? {} : { eventResponseMessage },
		id: String(prepared.content["id"])
	};
}
function send(prepared, options) {
	return new Promise((resolve) => {
		let request;
		const timer = setTimeout(() => {
			resolve({
				content: "",
				headers: {},
				reasonPhrase: "Gateway Timeout",
				statusCode: "504",
				version: "1.1"
			});
			request?.destroy();
		}, options.timeoutMs);
		const end = (message) => {
			clearTimeout(timer);
			resolve(message);
		};
		try {
			const common = {
				method: "POST",
				headers: {
					...Object.fromEntries(prepared.headers),
					...userAgent(prepared.headers)
				},
				agent: false
			};
			const hookPort = options.hookPort?.(prepared.url.hostname);
			request = hookPort !== void 0 ? node_http.request(toHook(prepared.url, hookPort), {
				...common,
				headers: {
					...common.headers,
					Host: prepared.url.host
				}
			}) : prepared.url.protocol === "https:" ? node_https.request(prepared.url, {
				...common,
				rejectUnauthorized: !options.insecure
			}) : node_http.request(prepared.url, common);
		} catch {
			end(void 0);
			return;
		}
		request.removeHeader("Connection");
		request.on("error", () => end(void 0));
		request.on("response", (response) => {
			const chunks = [];
			let size = 0;
			const done = () => {
				end(responseMessage(response, Buffer.concat(chunks)));
				request.destroy();
			};
			response.on("data", (chunk) => {
				chunks.push(chunk);
				size += chunk.length;
				if (size >= readLimit) done();
			});
			response.on("end", done);
			response.on("error", done);
		});
		request.end(prepared.body);
	});
}
function userAgent(headers) {
	return [...headers.keys()].some((name) => name.toLowerCase() === "user-agent") ? {} : { "User-Agent": "AzureContainerRegistry/1.0" };
}
function toHook(url, port) {
	const hook = new URL(url);
	hook.protocol = "http:";
	hook.hostname = "127.0.0.1";
	hook.port = String(port);
	return hook;
}
function responseMessage(response, body) {
	const headers = /* @__PURE__ */ new Map();
	for (let index = 0; index + 1 < response.rawHeaders.length; index += 2) {
		const name = response.rawHeaders[index] ?? "";
		const value = response.rawHeaders[index + 1] ?? "";
		const before = headers.get(name);
		headers.set(name, before === void 0 ? value : `${before}, ${value}`);
	}
	const size = [...headers].reduce((sum, [name, value]) => sum + name.length + value.length + perHeader, 0);
	return {
		content: body.toString("utf8").slice(0, Math.max(0, kept - size)),
		headers: Object.fromEntries(headers),
		reasonPhrase: response.statusMessage || (node_http.STATUS_CODES[response.statusCode ?? 0] ?? ""),
		statusCode: String(response.statusCode ?? 0),
		version: "1.1"
	};
}
// src/emulator/store.ts
function groupKey(subscriptionId, name) {
	return `${subscriptionId}/${name}`.toLowerCase();
}
function groupsOf(registries, known = []) {
	const groups = new Map(known.map((group) => [groupKey(group.subscriptionId, group.name), group]));
	for (const { subscriptionId, resourceGroup, location } of registries) {
		const key = groupKey(subscriptionId, resourceGroup);
		if (!groups.has(key)) groups.set(key, {
			name: resourceGroup,
			subscriptionId,
			location,
			tags: /* @__PURE__ */ new Map(),
			managedBy: void 0
		});
	}
	return [...groups.values()];
}
function groupId(group) {
	return `/subscriptions/${group.subscriptionId}/resourceGroups/${group.name}`;
}
function registryId(registry) {
	return `/subscriptions/${registry.subscriptionId}/resourceGroups/${registry.resourceGroup}/providers/Microsoft.ContainerRegistry/registries/${registry.name}`;
}
function listWebhooks(registry) {
	const rank = (name) => name.toLowerCase();
	return [...registry.webhooks.values()].sort((a, b) => rank(a.name) < rank(b.name) ? -1 : 1);
}
function regions(registry) {
	return [registry.location, ...registry.replications.map((replication) => replication.location)];
}
function normaliseLocation(location) {
	return location.replace(/\s+/g, "").toLowerCase();
}
function created(by, stamp) {
	const at = `${stamp}+00:00`;
	return {
		createdBy: by.by,
		createdByType: by.byType,
		createdAt: at,
		lastModifiedBy: by.by,
		lastModifiedByType: by.byType,
		lastModifiedAt: at
	};
}
function modified(before, by, stamp) {
	return {
		...before,
		lastModifiedBy: by.by,
		lastModifiedByType: by.byType,
		lastModifiedAt: `${stamp}+00:00`
	};
}
function newPasswords() {
	return [newPassword$1(), newPassword$1()];
}
function newPassword$1() {
	return (0, node_crypto.randomBytes)(39).toString("base64");
}
// src/emulator/events.ts
const webhookActions = [
	"push",
	"delete",
	"quarantine",
	"chart_push",
	"chart_delete"
];
async function ping$1(context, registry, webhook, id) {
	const delivery = sendAndRecord(context, registry, webhook, require_payloads.pingPayload(id, context.clock.stamp()));
	if (context.switches().pingReturnsAtOnce) context.background(delivery);
	else await delivery;
}
async function emit(context, event) {
	const sent = (event.location === void 0 ? regions(event.registry) : [event.location]).flatMap((location) => {
		const content = payload(event, context.clock.stamp());
		return [...event.registry.webhooks.values()].filter((webhook) => webhook.location === location && matches(webhook, event)).map(async (webhook) => {
			const statusCode = await sendAndRecord(context, event.registry, webhook, content);
			return {
				registry: event.registry.name,
				webhook: webhook.name,
				location,
				id: String(content["id"]),
				statusCode
			};
		});
	});
	return await Promise.all(sent);
}
function matches(webhook, event) {
	if (webhook.status !== "enabled") return false;
	if (!webhook.actions.some((action) => action.toLowerCase() === event.action)) return false;
	if (webhook.scope === "") return true;
	const colon = webhook.scope.lastIndexOf(":");
	const repository = colon < 0 ? webhook.scope : webhook.scope.slice(0, colon);
	const tag = colon < 0 ? "latest" : webhook.scope.slice(colon + 1);
	return repository === event.repository && (tag === "*" || tag === event.tag);
}
function fromNotification(envelope, registry, mediaTypes) {
	if (!isRecord(envelope) || !Array.isArray(envelope["events"])) return [];
	return envelope["events"].flatMap((each) => {
		if (!isRecord(each) || !isRecord(each["target"])) return [];
		const target = each["target"];
		const repository = text$3(target["repository"]);
		const digest = text$3(target["digest"]);
		if (repository === void 0 || digest === void 0) return [];
		const request = isRecord(each["request"]) ? each["request"] : {};
		const common = {
			registry,
			repository,
			digest,
			tag: text$3(target["tag"]),
			request: {
				id: text$3(request["id"]),
				host: text$3(request["host"]),
				method: text$3(request["method"]),
				useragent: text$3(request["useragent"])
			}
		};
		if (each["action"] === "push" && common.tag !== void 0) {
			const mediaType = text$3(target["mediaType"]);
			const size = typeof target["size"] === "number" ? target["size"] : void 0;
			if (mediaType !== void 0) mediaTypes.set(digest, mediaType);
			return [{
				...common,
				action: "quarantine",
				size
			}, {
				...common,
				action: "push",
				mediaType,
				size
			}];
		}
		if (each["action"] === "delete") return [{
			...common,
			action: "delete",
			mediaType: mediaTypes.get(digest)
		}];
		return [];
	});
}
function payload(event, stamp) {
	return require_payloads.eventPayload({
		...event,
		loginServer: event.registry.loginServer
	}, stamp, "acr-webhooks-emulator");
}
async function sendAndRecord(context, registry, webhook, content) {
	const switches = context.switches();
	const entry = {
		event: pending(webhook, content),
		hiddenFor: switches.lateEvents,
		unansweredFor: switches.lateAnswers,
		pending: true
	};
	const key = webhook.name.toLowerCase();
	const events = registry.events.get(key) ?? [];
	registry.events.set(key, events);
	events.unshift(entry);
	if (switches.maxEvents > 0 && events.length > switches.maxEvents) events.length = switches.maxEvents;
	context.announce();
	entry.event = await deliver(webhook, content, {
		timeoutMs: switches.deliveryTimeoutMs,
		insecure: switches.insecureDeliveries,
		...context.hookPort === void 0 ? {} : { hookPort: context.hookPort }
	});
	delete entry.pending;
	context.store.changed();
	return entry.event.eventResponseMessage?.statusCode ?? null;
}
function text$3(value) {
	return typeof value === "string" && value !== "" ? value : void 0;
}
// src/emulator/functions.ts
function storedFunction(name, seed) {
	return {
		name,
		route: seed.route ?? name,
		methods: seed.methods ?? ["post"],
		authLevel: seed.authLevel ?? "function",
		disabled: seed.disabled ?? false,
		keys: seed.keys ?? { default: (0, node_crypto.randomBytes)(30).toString("base64url") }
	};
}
function invokeUrl(site, each) {
	return `https://${site.defaultHostName}/api/${each.route.toLowerCase()}`;
}
function functionBody(site, id, each) {
	return {
		id: `${id}/functions/${each.name}`,
		name: `${site.name}/${each.name}`,
		type: "Microsoft.Web/sites/functions",
		location: site.location,
		properties: {
			name: each.name,
			function_app_id: null,
			config: { bindings: [{
				type: "httpTrigger",
				direction: "in",
				name: "req",
				authLevel: each.authLevel,
				methods: each.methods,
				...each.route === each.name ? {} : { route: each.route }
			}, {
				type: "http",
				direction: "out",
				name: "$return"
			}] },
			invoke_url_template: invokeUrl(site, each),
			language: "node",
			isDisabled: each.disabled
		}
	};
}
// src/emulator/sites.ts
function seededSites(seed, subscriptionId) {
	return seed.flatMap((each) => {
		const { slots = {}, ...site } = each;
		const { password: _, ...shared } = site;
		return [storedSite(site, void 0, subscriptionId), ...Object.entries(slots).map(([slot, own]) => storedSite({
			...shared,
			...own,
			name: each.name ?? ""
		}, slot, subscriptionId))];
	});
}
function siteId(site) {
	const base = `/subscriptions/${site.subscriptionId}/resourceGroups/${site.resourceGroup}/providers/Microsoft.Web/sites/${site.name}`;
	return site.slot === void 0 ? base : `${base}/slots/${site.slot}`;
}
function publishingUser(site) {
	return site.slot === void 0 ? `$${site.name}` : `$${site.name}__${site.slot}`;
}
function acceptsBasicAuth(site, switches) {
	return (site.scmBasicAuth ?? switches.scmBasicAuth) === "on";
}
function resetPassword(store, site) {
	site.password = newPassword();
	store.changed();
}
function findSite(store, name, slot) {
	return store.sites.find((each) => same$1(each.name, name) && same$1(each.slot ?? "", slot ?? ""));
}
function siteResources(store, call) {
	return visible$1(store, call).map((site) => ({
		id: siteId(site),
		name: shownName(site),
		type: typeOf$1(site),
		kind: site.kind,
		location: site.location
	}));
}
function siteRoutes(context) {
	const inGroup = "/subscriptions/:subscription/resourceGroups/:group";
	const list = { GET: {
		action: "Microsoft.Web/sites/read",
		handle: (call) => {
			return {
				status: 200,
				body: {
					value: visible$1(context.store, call).filter((each) => each.slot === void 0).map(siteBody),
					nextLink: null,
					id: null
				}
			};
		}
	} };
	return [
		{
			pattern: "/subscriptions/:subscription/providers/Microsoft.Web/sites",
			operations: list
		},
		{
			pattern: `${inGroup}/providers/Microsoft.Web/sites`,
			operations: list
		},
		{
			pattern: `${inGroup}/providers/Microsoft.Web/sites/:site/slots`,
			operations: { GET: {
				action: "Microsoft.Web/sites/slots/read",
				handle: (call) => {
					const { name } = siteOf(context.store, call);
					return {
						status: 200,
						body: {
							value: visible$1(context.store, call).filter((each) => each.slot !== void 0 && same$1(each.name, name)).map(siteBody),
							nextLink: null,
							id: null
						}
					};
				}
			} }
		},
		...oneSite(context, `${inGroup}/providers/Microsoft.Web/sites/:site`, "Microsoft.Web/sites"),
		...oneSite(context, `${inGroup}/providers/Microsoft.Web/sites/:site/slots/:slot`, "Microsoft.Web/sites/slots")
	];
}
const suffix = "azurewebsites.net";
function oneSite(context, base, permission) {
	const operation = (action, body) => ({
		action: `${permission}/${action}`,
		handle: (call) => ({
			status: 200,
			body: body(siteOf(context.store, call), call)
		})
	});
	const credentials = {
		action: `${permission}/config/list/action`,
		costsNothing: true,
		handle: (call) => ({
			status: 200,
			body: credentialsBody(siteOf(context.store, call), context.switches()),
			headers: { "x-ms-ratelimit-remaining-subscription-resource-requests": "11999" }
		})
	};
	const reset = {
		action: `${permission}/newpassword/action`,
		handle: (call) => {
			resetPassword(context.store, siteOf(context.store, call));
			return { status: 200 };
		}
	};
	return [
		{
			pattern: base,
			operations: { GET: operation("read", siteBody) }
		},
		{
			pattern: `${base}/basicPublishingCredentialsPolicies/scm`,
			operations: { GET: operation("basicPublishingCredentialsPolicies/read", (site) => policyBody(site, context.switches())) }
		},
		{
			pattern: `${base}/config/web`,
			operations: { GET: operation("config/read", webConfigBody) }
		},
		{
			pattern: `${base}/config/publishingcredentials/list`,
			operations: { POST: credentials }
		},
		{
			pattern: `${base}/config/appsettings/list`,
			operations: { POST: operation("config/list/action", appSettingsBody) }
		},
		{
			pattern: `${base}/newpassword`,
			operations: { POST: reset }
		},
		{
			pattern: `${base}/functions`,
			operations: { GET: operation("functions/read", (site) => ({
				value: site.functions.map((each) => functionBody(site, siteId(site), each)),
				nextLink: null,
				id: null
			})) }
		},
		{
			pattern: `${base}/functions/:function`,
			operations: { GET: operation("functions/read", (site, call) => functionBody(site, siteId(site), functionOf(site, call))) }
		},
		{
			pattern: `${base}/functions/:function/listkeys`,
			operations: { POST: operation("functions/listkeys/action", (site, call) => {
				const { name, keys } = functionOf(site, call);
				if (context.switches().functionKeys === "flat") return keys;
				return {
					id: `${siteId(site)}/functions/${name}`,
					name,
					type: `${typeOf$1(site)}/functions`,
					properties: keys
				};
			}) }
		}
	];
}
function storedSite(seed, slot, subscriptionId) {
	const name = seed.name ?? "";
	const host = (slot === void 0 ? name : `${name}-${slot}`).toLowerCase();
	const hash = (0, node_crypto.createHash)("sha256").update(`${host} ${seed.resourceGroup ?? ""}`).digest("hex").slice(0, 16);
	const location = seed.location ?? "West Europe";
	const region = `${location.replace(/\s+/g, "").toLowerCase()}-01`;
	const unique = seed.uniqueHostName === true;
	return {
		name,
		slot,
		subscriptionId: seed.subscriptionId ?? subscriptionId,
		resourceGroup: seed.resourceGroup ?? "rg-apps",
		location,
		kind: seed.kind ?? (seed.functions === void 0 ? "app,linux,container" : "functionapp,linux"),
		state: seed.state ?? "Running",
		enabled: seed.enabled ?? true,
		publicNetworkAccess: seed.publicNetworkAccess ?? null,
		hostingEnvironment: seed.hostingEnvironment ?? null,
		defaultHostName: unique ? `${host}-${hash}.${region}.${suffix}` : `${host}.${suffix}`,
		scmHost: unique ? `${host}-${hash}.scm.${region}.${suffix}` : `${host}.scm.${suffix}`,
		image: seed.image ?? "DOCKER|contoso.azurecr.io/storefront:latest",
		scmBasicAuth: seed.scmBasicAuth,
		scmDefaultAction: seed.scmDefaultAction ?? "Allow",
		scmRestrictions: seed.scmRestrictions ?? [],
		appSettings: seed.appSettings ?? {
			DOCKER_ENABLE_CI: "true",
			WEBSITES_ENABLE_APP_SERVICE_STORAGE: "false"
		},
		functions: Object.entries(seed.functions ?? {}).map(([each, of]) => storedFunction(each, of)),
		password: seed.password ?? newPassword(),
		restarts: 0
	};
}
function newPassword() {
	return (0, node_crypto.randomBytes)(30).toString("hex");
}
function same$1(a, b) {
	return b === void 0 || a.toLowerCase() === b.toLowerCase();
}
function visible$1(store, call) {
	return store.sites.filter((each) => same$1(each.subscriptionId, call.params["subscription"]) && same$1(each.resourceGroup, call.params["group"]));
}
function siteOf(store, call) {
	const { site = "", slot } = call.params;
	const found = visible$1(store, call).find((each) => same$1(each.name, site) && same$1(each.slot ?? "", slot ?? ""));
	if (found !== void 0) return found;
	throw resourceNotFound(`Microsoft.Web/sites/${site}${slot === void 0 ? "" : `/slots/${slot}`}`, call.params["group"] ?? "");
}
function functionOf(site, call) {
	const name = call.params["function"] ?? "";
	const found = site.functions.find((each) => same$1(each.name, name));
	if (found === void 0) throw new ArmError(404, "NotFound", `The function '${name}' was not found.`, { gateway: false });
	if (site.state === "Stopped") throw new ArmError(400, "BadRequest", "Encountered an error (ServiceUnavailable) from host runtime.", { gateway: false });
	return found;
}
function typeOf$1(site) {
	return site.slot === void 0 ? "Microsoft.Web/sites" : "Microsoft.Web/sites/slots";
}
function shownName(site) {
	return site.slot === void 0 ? site.name : `${site.name}/${site.slot}`;
}
function siteBody(site) {
	const repository = site.slot === void 0 ? site.name : `${site.name}__${site.slot}`;
	return {
		id: siteId(site),
		name: shownName(site),
		type: typeOf$1(site),
		kind: site.kind,
		location: site.location,
		properties: {
			name: site.slot === void 0 ? site.name : `${site.name}(${site.slot})`,
			state: site.state,
			hostNames: [site.defaultHostName],
			repositorySiteName: repository,
			enabled: site.enabled,
			enabledHostNames: [site.defaultHostName, site.scmHost],
			hostNameSslStates: [{
				name: site.defaultHostName,
				sslState: "Disabled",
				hostType: "Standard"
			}, {
				name: site.scmHost,
				sslState: "Disabled",
				hostType: "Repository"
			}],
			siteConfig: {
				linuxFxVersion: site.image,
				publicNetworkAccess: null,
				ipSecurityRestrictions: null,
				scmIpSecurityRestrictions: null,
				scmIpSecurityRestrictionsUseMain: null,
				publishingUsername: null
			},
			slotName: site.slot ?? null,
			hostingEnvironmentProfile: site.hostingEnvironment === null ? null : { id: site.hostingEnvironment },
			publicNetworkAccess: site.publicNetworkAccess,
			clientCertEnabled: false,
			clientCertMode: "Required",
			hostNamesDisabled: false,
			ftpUsername: `${repository}\\${publishingUser(site)}`,
			defaultHostName: site.defaultHostName,
			privateEndpointConnections: []
		}
	};
}
function policyBody(site, switches) {
	return {
		id: `${siteId(site)}/basicPublishingCredentialsPolicies/scm`,
		name: "scm",
		type: `${typeOf$1(site)}/basicPublishingCredentialsPolicies`,
		location: site.location,
		properties: { allow: acceptsBasicAuth(site, switches) }
	};
}
function credentialsBody(site, switches) {
	const redacted = switches.credentialsRedacted || !acceptsBasicAuth(site, switches);
	const hidden = switches.redactedForm === "empty" ? "" : "REDACTED";
	const user = redacted ? hidden : publishingUser(site);
	const password = redacted ? hidden : site.password;
	const userinfo = user === "" ? "" : `${user}:${password}@`;
	return {
		id: `${siteId(site)}/publishingcredentials/${publishingUser(site)}`,
		name: shownName(site),
		type: `${typeOf$1(site)}/publishingcredentials`,
		location: site.location,
		properties: {
			name: null,
			publishingUserName: user,
			publishingPassword: password,
			publishingPasswordHash: null,
			publishingPasswordHashSalt: null,
			metadata: null,
			isDeleted: false,
			scmUri: `https://${userinfo}${site.scmHost}`
		}
	};
}
function webConfigBody(site) {
	const everyone = {
		ipAddress: "Any",
		action: "Allow",
		priority: 2147483647,
		name: "Allow all"
	};
	return {
		id: `${siteId(site)}/config/web`,
		name: shownName(site),
		type: `${typeOf$1(site)}/config`,
		location: site.location,
		properties: {
			linuxFxVersion: site.image,
			publishingUsername: "REDACTED",
			publicNetworkAccess: site.publicNetworkAccess,
			ipSecurityRestrictions: [everyone],
			scmIpSecurityRestrictions: site.scmRestrictions.length > 0 ? site.scmRestrictions : [everyone],
			scmIpSecurityRestrictionsDefaultAction: site.scmDefaultAction,
			scmIpSecurityRestrictionsUseMain: false
		}
	};
}
function appSettingsBody(site) {
	return {
		id: `${siteId(site)}/config/appsettings`,
		name: "appsettings",
		type: `${typeOf$1(site)}/config`,
		location: site.location,
		properties: site.appSettings
	};
}
// src/emulator/switches.ts
const defaultSwitches = {
	throttle: false,
	latencyMs: 0,
	longRunning: "sync",
	operationPolls: 0,
	operationRetryAfter: 0,
	operationFails: false,
	pageSize: 0,
	eventPageSize: 0,
	linkOrigin: "",
	quota: null,
	deny: [],
	lock: "none",
	policyTags: {},
	putWithoutTags: "drop",
	readsMoveModified: false,
	oldVersionsKeepModified: false,
	lateEvents: 0,
	lateAnswers: 0,
	hideAnswers: false,
	hideEvents: false,
	pingReturnsAtOnce: false,
	deliveryTimeoutMs: 5e3,
	insecureDeliveries: false,
	tokenLifetime: 3599,
	maxEvents: 1e3,
	maxEventAge: 0,
	maskAuthorization: false,
	scmBasicAuth: "on",
	credentialsRedacted: false,
	redactedForm: "REDACTED",
	functionKeys: "flat"
};
function parseSwitches(value) {
	if (!isRecord(value)) return {
		switches: {},
		problems: ["switches must be an object"]
	};
	const problems = [];
	const accepted = {};
	for (const [name, given] of Object.entries(value)) {
		const problem = problemWith(name, given);
		if (problem === void 0) accepted[name] = choice(name, given) ?? given;
		else problems.push(problem);
	}
	return {
		switches: accepted,
		problems
	};
}
const choices = {
	longRunning: ["sync", "async"],
	lock: [
		"none",
		"CanNotDelete",
		"ReadOnly"
	],
	putWithoutTags: ["drop", "keep"],
	scmBasicAuth: ["on", "off"],
	redactedForm: ["REDACTED", "empty"],
	functionKeys: ["flat", "nested"]
};
function choice(name, given) {
	return typeof given === "string" ? choices[name]?.find((each) => each.toLowerCase() === given.toLowerCase()) : void 0;
}
function problemWith(name, given) {
	if (!Object.hasOwn(defaultSwitches, name)) return `unknown switch "${name}"; use ${Object.keys(defaultSwitches).join(", ")}`;
	const normal = Object.entries(defaultSwitches).find(([key]) => key === name)?.[1];
	const allowed = choices[name];
	if (allowed !== void 0) return choice(name, given) !== void 0 ? void 0 : `${name} must be one of ${allowed.join(", ")}`;
	if (name === "quota" && given === null) return void 0;
	if (typeof normal === "number" || name === "quota") return typeof given === "number" && Number.isSafeInteger(given) && given >= 0 ? void 0 : `${name} must be a whole number, 0 or more`;
	if (Array.isArray(normal)) return Array.isArray(given) && given.every((entry) => typeof entry === "string") ? void 0 : `${name} must be a list of strings`;
	if (isRecord(normal)) return isRecord(given) && Object.values(given).every((entry) => typeof entry === "string") ? void 0 : `${name} must be a map of strings`;
	return typeof given === typeof normal ? void 0 : `${name} must be a ${typeof normal}`;
}
// src/emulator/arm-input.ts
function invalid$2(where, what) {
	return new ArmError(400, "InvalidParameter", `The value of '${where}' is not valid: it ${what}.`, { gateway: false });
}
function text$2(value, where) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "string") throw invalid$2(where, "must be a string");
	return value;
}
function map(value, where) {
	if (value === void 0 || value === null) return void 0;
	if (!isRecord(value)) throw invalid$2(where, "must be an object");
	const entries = Object.entries(value).map(([key, entry]) => {
		if (typeof entry !== "string") throw invalid$2(`${where}.${key}`, "must be a string");
		return [key, entry];
	});
	return new Map(entries);
}
function readTags(value) {
	const tags = map(value, "tags");
	if (tags === void 0) return void 0;
	if (tags.size > 50) throw new ArmError(400, "TooManyTags", `There are ${tags.size} tags; a resource can have 50.`);
	const seen = /* @__PURE__ */ new Set();
	for (const [name, entry] of tags) {
		if (/[<>%&\\?/]/.test(name) && !/^hidden-/i.test(name)) throw new ArmError(400, "InvalidTagNameCharacters", `The tag name '${name}' has reserved characters '<,>,%,&,\\,?,/'.`);
		if (name.length > 512 || entry.length > 256) throw new ArmError(400, "InvalidTagLength", `The tag '${name.slice(0, 40)}' is too long: names have 512 characters, values 256.`);
		if (seen.has(name.toLowerCase())) throw new ArmError(400, "InvalidTags", `The tag name '${name}' appears twice; names ignore case.`);
		seen.add(name.toLowerCase());
	}
	return tags;
}
// src/emulator/webhook-input.ts
function readInput(body) {
	const properties = body["properties"] ?? {};
	if (!isRecord(properties)) throw invalid$2("properties", "must be an object");
	return {
		location: text$2(body["location"], "location"),
		tags: readTags(body["tags"]),
		serviceUri: readUri(properties["serviceUri"]),
		customHeaders: readHeaders(properties["customHeaders"]),
		status: readStatus(properties["status"]),
		scope: text$2(properties["scope"], "properties.scope"),
		actions: readActions(properties["actions"])
	};
}
function checkWebhookName(name) {
	if (!/^[a-zA-Z0-9]{5,50}$/.test(name)) throw invalid$2("webhookName", `'${name}' must be 5 to 50 alphanumeric characters`);
}
function readUri(value) {
	const uri = text$2(value, "properties.serviceUri");
	if (uri === void 0) return void 0;
	if (!/^https?:\/\/\S+$/i.test(uri) || !URL.canParse(uri)) throw invalid$2("properties.serviceUri", "must be an absolute http or https URI");
	return uri;
}
function readHeaders(value) {
	const headers = map(value, "properties.customHeaders");
	for (const [name, entry] of headers ?? []) try {
		(0, node_http.validateHeaderName)(name);
		(0, node_http.validateHeaderValue)(name, entry);
	} catch {
		throw invalid$2("properties.customHeaders", `has a name or value that HTTP does not allow: '${name.replace(/[^\x21-\x7e]/g, "?")}'`);
	}
	return headers;
}
function readStatus(value) {
	const status = text$2(value, "properties.status")?.toLowerCase();
	if (status === void 0 || status === "enabled" || status === "disabled") return status;
	throw invalid$2("properties.status", "must be enabled or disabled");
}
function readActions(value) {
	if (value === void 0 || value === null) return void 0;
	if (!Array.isArray(value) || value.length === 0) throw invalid$2("properties.actions", "must name at least one action");
	return value.map((action) => {
		if (typeof action === "string" && webhookActions.some((known) => known === action.toLowerCase())) return action;
		throw invalid$2("properties.actions", `must be among ${webhookActions.join(", ")}`);
	});
}
// src/emulator/versions.ts
const reportedVersions = [
	"2019-12-01-preview",
	"2020-11-01-preview",
	"2021-06-01-preview",
	"2021-08-01-preview",
	"2021-09-01",
	"2021-12-01-preview",
	"2022-02-01-preview",
	"2022-12-01",
	"2023-01-01-preview",
	"2023-06-01-preview",
	"2023-07-01",
	"2023-08-01-preview",
	"2023-11-01-preview",
	"2024-01-01-preview",
	"2024-11-01-preview",
	"2025-03-01-preview",
	"2025-04-01",
	"2025-05-01-preview",
	"2025-06-01-preview",
	"2025-09-01-preview",
	"2025-11-01",
	"2025-12-01-preview",
	"2026-01-01-preview",
	"2026-03-01-preview",
	"2026-09-01-preview",
	"2026-11-01"
];
function isServed(version) {
	return reportedVersions.includes(version) || olderVersions.includes(version);
}
function supportedVersions(type, version) {
	if (type === "checkNameAvailability" || !reportedVersions.includes(version)) return void 0;
	return type === "registries" ? version : reportedVersions.join(", ");
}
function hasSystemData(version) {
	return version >= "2020-11";
}
const olderVersions = ["2017-10-01", "2019-05-01"];
// src/emulator/webhook-state.ts
function webhookBody(registry, webhook, apiVersion) {
	return {
		type: "Microsoft.ContainerRegistry/registries/webhooks",
		id: webhookId(registry, webhook.name),
		name: webhook.name,
		location: webhook.location,
		tags: asObject(webhook.tags),
		...hasSystemData(apiVersion) ? { systemData: webhook.systemData } : {},
		properties: {
			status: webhook.status,
			scope: webhook.scope,
			actions: webhook.actions,
			provisioningState: webhook.provisioningState
		}
	};
}
function webhookQuota(registry, switches) {
	return switches.quota ?? {
		Basic: 2,
		Standard: 10,
		Premium: 500
	}[registry.sku];
}
function quotaExceeded(sku) {
	return new ArmError(403, "QuotaExceeded", `Quota exceeded for resource type webhooks for the registry SKU ${sku}. Learn more about different SKU quotas and upgrade process: https://docs.microsoft.com/en-us/azure/container-registry/container-registry-skus`, { gateway: false });
}
function webhookId(registry, name) {
	return `${registryId(registry)}/webhooks/${name}`;
}
function replaced(input, before, options) {
	const { serviceUri, actions, location } = input;
	if (location === void 0 || location === "") throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
	if (serviceUri === void 0) throw new ArmError(400, "InvalidParameter", "The required property 'properties.serviceUri' is missing.", { gateway: false });
	if (actions === void 0) throw new ArmError(400, "InvalidParameter", "The required property 'properties.actions' is missing.", { gateway: false });
	const kept = options.switches.putWithoutTags === "keep" ? before?.tags : void 0;
	const stamp = options.clock.stamp();
	return {
		name: before?.name ?? options.name,
		location: normaliseLocation(location),
		tags: input.tags ?? kept ?? /* @__PURE__ */ new Map(),
		status: input.status ?? "enabled",
		scope: input.scope ?? "",
		actions,
		serviceUri,
		customHeaders: input.customHeaders ?? /* @__PURE__ */ new Map(),
		provisioningState: "Succeeded",
		systemData: before === void 0 ? created(options.by, stamp) : modified(before.systemData, options.by, stamp)
	};
}
function patched(input, before, options) {
	return {
		...before,
		tags: input.tags ?? before.tags,
		status: input.status ?? before.status,
		scope: input.scope ?? before.scope,
		actions: input.actions ?? before.actions,
		serviceUri: input.serviceUri ?? before.serviceUri,
		customHeaders: input.customHeaders ?? before.customHeaders,
		provisioningState: "Succeeded",
		systemData: modified(before.systemData, options.by, options.clock.stamp())
	};
}
function withPolicy(webhook, switches) {
	const has = new Set([...webhook.tags.keys()].map((name) => name.toLowerCase()));
	const added = Object.entries(switches.policyTags).filter(([name]) => !has.has(name.toLowerCase()));
	return added.length === 0 ? webhook : {
		...webhook,
		tags: new Map([...webhook.tags, ...added])
	};
}
// src/emulator/control.ts
function createControl(context, parts) {
	const faults = createFaultBook(context.announce);
	return {
		control: {
			...adjusting(context, parts, faults),
			...writing(context),
			...happening(context),
			...siting(context)
		},
		faults
	};
}
function parseEvent(value) {
	const texts = Object.fromEntries(textEntries(value));
	const wrong = Object.entries(value).find(([key, entry]) => key === "size" ? typeof entry !== "number" : typeof entry !== "string");
	if (wrong !== void 0) return `"${wrong[0]}" must be a ${wrong[0] === "size" ? "number" : "string"}`;
	const action = webhookActions.find((each) => each === texts["action"]);
	if (action === void 0) return `"action" must be one of ${webhookActions.join(", ")}`;
	if (texts["repository"] === void 0 || texts["repository"] === "") return "\"repository\" is missing";
	const { size } = value;
	return {
		...texts,
		action,
		repository: texts["repository"],
		...typeof size === "number" ? { size } : {}
	};
}
function initialSwitches(seed, options) {
	return {
		...defaultSwitches,
		...seed,
		...options
	};
}
const somebody = {
	by: "somebody.else@contoso.com",
	byType: "User"
};
function adjusting(context, { holder, buckets, log }, faults) {
	const initial = holder.switches;
	const use = (switches) => {
		holder.switches = switches;
		context.announce();
	};
	return {
		switches: () => holder.switches,
		set: (switches) => use({
			...holder.switches,
			...switches
		}),
		fault: (fault) => faults.add(fault),
		faults: () => faults.list(),
		clearFaults: () => faults.clear(),
		requests: () => log.list(),
		clearRequests: () => log.clear(),
		onRequest: (listener) => log.onRequest(listener),
		reset() {
			faults.clear();
			buckets.reset();
			log.clear();
			use(initial);
		}
	};
}
function writing(context) {
	const keep = async (registry, webhook) => {
		registry.webhooks.set(webhook.name.toLowerCase(), webhook);
		context.store.changed();
		await context.store.saved();
	};
	const change = async (name, webhook, changes) => {
		const registry = registryOf$1(context, name);
		const before = webhookOf$1(registry, webhook);
		const systemData = modified(before.systemData, somebody, context.clock.stamp());
		await keep(registry, {
			...before,
			...changes,
			systemData
		});
	};
	return {
		webhooks: (registry) => listWebhooks(registryOf$1(context, registry)),
		events: (registry, webhook) => (registryOf$1(context, registry).events.get(webhook.toLowerCase()) ?? []).map((entry) => entry.event),
		async put(name, webhook, setting) {
			const registry = registryOf$1(context, name);
			const { location, tags, ...properties } = setting;
			const input = readInput({
				location: location ?? registry.location,
				tags: tags ?? {},
				properties: {
					actions: ["push"],
					...properties
				}
			});
			const options = {
				name: webhook,
				by: somebody,
				clock: context.clock,
				switches: context.switches()
			};
			await keep(registry, replaced(input, registry.webhooks.get(webhook.toLowerCase()), options));
		},
		async remove(name, webhook) {
			const registry = registryOf$1(context, name);
			const gone = registry.webhooks.delete(webhook.toLowerCase());
			registry.events.delete(webhook.toLowerCase());
			context.store.changed();
			await context.store.saved();
			return gone;
		},
		disable: (name, webhook) => change(name, webhook, { status: "disabled" }),
		portalPut: (name, webhook) => change(name, webhook, { tags: /* @__PURE__ */ new Map() })
	};
}
function happening(context) {
	const mediaTypes = /* @__PURE__ */ new Map();
	return {
		async emit({ registry, location, ...event }) {
			return await deliverAll(context, [{
				...event,
				registry: registryOf$1(context, registry),
				location: location === void 0 ? void 0 : normaliseLocation(location)
			}]);
		},
		async notify(envelope, registry) {
			return await deliverAll(context, fromNotification(envelope, registryOf$1(context, registry), mediaTypes));
		}
	};
}
function siting(context) {
	return {
		sites: () => context.store.sites.map((site) => ({
			id: siteId(site),
			name: site.name,
			slot: site.slot ?? null,
			defaultHostName: site.defaultHostName,
			scmHost: site.scmHost,
			restarts: site.restarts
		})),
		async resetPassword(name, slot) {
			const site = findSite(context.store, name, slot);
			if (site === void 0) throw resourceNotFound(`Microsoft.Web/sites/${name}${slot === void 0 ? "" : `/slots/${slot}`}`, "");
			resetPassword(context.store, site);
			await context.store.saved();
		}
	};
}
function registryOf$1({ store }, name) {
	const all = [...store.registries.values()];
	const found = name === void 0 ? all.length === 1 ? all[0] : void 0 : store.registries.get(name.toLowerCase());
	if (found !== void 0) return found;
	const names = all.map((each) => each.name).join(", ");
	if (name === void 0) throw new ArmError(400, "InvalidParameter", `Set "registry" to one of ${names}.`);
	throw new ArmError(404, "ResourceNotFound", `Registry ${name} does not exist. The registries are ${names}.`);
}
function webhookOf$1(registry, name) {
	const found = registry.webhooks.get(name.toLowerCase());
	if (found !== void 0) return found;
	throw resourceNotFound(`Microsoft.ContainerRegistry/registries/${registry.name}/webhooks/${name}`, registry.resourceGroup);
}
async function deliverAll(context, events) {
	const delivered = [];
	for (const event of events) delivered.push(...await emit(context, event));
	await context.store.saved();
	return delivered;
}
// src/emulator/local.ts
function bindings(c) {
	return c.env ?? {};
}
function notLocal(c, what) {
	const address = bindings(c).incoming?.socket.remoteAddress;
	if (address === void 0 || !/^(127\.|::1$|::ffff:127\.)/.test(address)) return `${what} accepts requests from this machine only.`;
	const { hostname } = new URL(c.req.url);
	if (![
		"localhost",
		"127.0.0.1",
		"[::1]"
	].includes(hostname)) return `${what} is available as localhost, 127.0.0.1 or [::1] only.`;
}
// src/emulator/control-api.ts
function addControlApi(app, control, faults) {
	app.use("/emulator/*", async (c, next) => {
		const problem = foreign$1(c);
		return problem === void 0 ? await next() : failure(c, 403, "ControlForbidden", problem);
	});
	addSwitchesAndRequests(app, control);
	addFaults(app, faults);
	addEvents(app, control);
	addSites(app, control);
	app.post("/emulator/reset", (c) => {
		control.reset();
		return c.body(null, 204);
	});
	app.all("/emulator/*", (c) => failure(c, 404, "NotFound", "This control path does not exist. docs/emulator.md lists them."));
}
function addSwitchesAndRequests(app, control) {
	app.get("/emulator/switches", (c) => c.json(control.switches()));
	app.post("/emulator/switches", async (c) => {
		const { switches, problems } = parseSwitches(await body(c));
		if (problems.length > 0) return failure(c, 400, "InvalidSwitches", `${problems.join("; ")}.`);
		control.set(switches);
		return c.json(control.switches());
	});
	app.get("/emulator/requests", (c) => {
		const since = Number(c.req.query("since") ?? "0");
		return c.json({ value: control.requests().filter((record) => record.n > since) });
	});
	app.delete("/emulator/requests", (c) => {
		control.clearRequests();
		return c.body(null, 204);
	});
}
function addFaults(app, faults) {
	app.get("/emulator/faults", (c) => c.json({ value: faults.list().map(shown$1) }));
	app.post("/emulator/faults", async (c) => {
		const fault = parseFault(await body(c));
		return typeof fault === "string" ? failure(c, 400, "InvalidFault", `${fault}.`) : c.json(shown$1(faults.add(fault)), 201);
	});
	app.delete("/emulator/faults", (c) => {
		faults.clear();
		return c.body(null, 204);
	});
	app.get("/emulator/faults/:id", async (c) => {
		const handle = faults.find(c.req.param("id"));
		if (handle === void 0) return failure(c, 404, "NotFound", "No fault has this id.");
		const seconds = Number(c.req.query("wait") ?? "0");
		if (seconds > 0) await Promise.race([handle.reached, timeout(seconds)]);
		return c.json(shown$1(handle));
	});
	app.post("/emulator/faults/:id/release", (c) => {
		const handle = faults.find(c.req.param("id"));
		if (handle === void 0) return failure(c, 404, "NotFound", "No fault has this id.");
		handle.release();
		return c.json(shown$1(handle));
	});
	app.delete("/emulator/faults/:id", (c) => faults.remove(c.req.param("id")) ? c.body(null, 204) : failure(c, 404, "NotFound", "No fault has this id."));
}
function addEvents(app, control) {
	app.post("/emulator/events", async (c) => {
		const event = parseEvent(await body(c));
		return typeof event === "string" ? failure(c, 400, "InvalidEvent", `${event}.`) : c.json({ value: await control.emit(event) });
	});
	app.post("/emulator/notifications", async (c) => c.json({ value: await control.notify(await body(c), c.req.query("registry")) }));
	app.post("/emulator/portal", async (c) => {
		const { registry, webhook } = await body(c);
		if (typeof registry !== "string" || typeof webhook !== "string") return failure(c, 400, "InvalidParameter", "\"registry\" and \"webhook\" must be strings.");
		await control.portalPut(registry, webhook);
		return c.body(null, 204);
	});
}
function addSites(app, control) {
	app.get("/emulator/sites", (c) => c.json({ value: control.sites() }));
	app.post("/emulator/sites/password", async (c) => {
		const { site, slot } = await body(c);
		if (typeof site !== "string" || slot !== void 0 && typeof slot !== "string") return failure(c, 400, "InvalidParameter", "\"site\" must be a string, and \"slot\" too if it is set.");
		await control.resetPassword(site, slot);
		return c.body(null, 204);
	});
}
function foreign$1(c) {
	const problem = notLocal(c, "The control API");
	if (problem !== void 0) return problem;
	const site = c.req.header("sec-fetch-site");
	if (c.req.header("origin") !== void 0 || site !== void 0 && site !== "none") return "The control API does not accept requests from web pages.";
}
async function body(c) {
	const text = await readText(c.req.raw);
	if (text === void 0) throw new ArmError(413, "RequestContentTooLarge", "The request content is larger than 1 MiB.");
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		throw new ArmError(400, "InvalidRequestContent", "The request content is not JSON.");
	}
	if (!isRecord(value)) throw new ArmError(400, "InvalidRequestContent", "The request content is not a JSON object.");
	return value;
}
function shown$1(handle) {
	return {
		id: handle.id,
		fault: handle.fault,
		struck: handle.struck()
	};
}
function failure(c, status, code, message) {
	return c.json({ error: {
		code,
		message
	} }, status);
}
function timeout(seconds) {
	return new Promise((resolve) => {
		setTimeout(resolve, Math.min(seconds, 600) * 1e3).unref();
	});
}
// node_modules/jose/dist/webapi/lib/buffer_utils.js
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: !0 });
function concat$1(...buffers) {
	const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
	let i = 0;
	for (const buffer of buffers) buf.set(buffer, i), i += buffer.length;
	return buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode$1(string) {
	if (typeof string == "string" && string.length >= 128) {
		if (NON_ASCII.test(string)) throw new TypeError("non-ASCII string encountered in encode()");
		return encoder.encode(string);
	}
	const bytes = new Uint8Array(string.length);
	for (let i = 0; i < string.length; i++) {
		const code = string.charCodeAt(i);
		if (code > 127) throw new TypeError("non-ASCII string encountered in encode()");
		bytes[i] = code;
	}
	return bytes;
}
function encodeBase64(input, url = !1) {
	if (Uint8Array.prototype.toBase64) return input.toBase64({
		alphabet: url ? "base64url" : "base64",
		omitPadding: url
	});
	const CHUNK_SIZE = 32768, arr = [];
	for (let i = 0; i < input.length; i += CHUNK_SIZE) arr.push(String.fromCharCode.apply(null, input.subarray(i, i + CHUNK_SIZE)));
	const encoded = btoa(arr.join(""));
	return url ? encoded.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_") : encoded;
}
function decodeBase64(encoded, url = !1) {
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
	if (url) {
		if (encoded.includes("+") || encoded.includes("/")) throw new TypeError("Invalid base64url");
		encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
	}
	const binary = atob(encoded), bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
// node_modules/jose/dist/webapi/util/errors.js
var JOSEError = class extends Error {
	static code = "ERR_JOSE_GENERIC";
	code = "ERR_JOSE_GENERIC";
	constructor(message, options) {
		super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
	}
};
var JWTClaimValidationFailed = class extends JOSEError {
	static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
	code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
	claim;
	reason;
	payload;
	constructor(message, payload, claim = "unspecified", reason = "unspecified") {
		super(message, { cause: {
			claim,
			reason,
			payload
		} }), this.claim = claim, this.reason = reason, this.payload = payload;
	}
};
var JWTExpired = class extends JOSEError {
	static code = "ERR_JWT_EXPIRED";
	code = "ERR_JWT_EXPIRED";
	claim;
	reason;
	payload;
	constructor(message, payload, claim = "unspecified", reason = "unspecified") {
		super(message, { cause: {
			claim,
			reason,
			payload
		} }), this.claim = claim, this.reason = reason, this.payload = payload;
	}
};
var JOSEAlgNotAllowed = class extends JOSEError {
	static code = "ERR_JOSE_ALG_NOT_ALLOWED";
	code = "ERR_JOSE_ALG_NOT_ALLOWED";
};
var JOSENotSupported = class extends JOSEError {
	static code = "ERR_JOSE_NOT_SUPPORTED";
	code = "ERR_JOSE_NOT_SUPPORTED";
};
var JWSInvalid = class extends JOSEError {
	static code = "ERR_JWS_INVALID";
	code = "ERR_JWS_INVALID";
};
var JWTInvalid = class extends JOSEError {
	static code = "ERR_JWT_INVALID";
	code = "ERR_JWT_INVALID";
};
var JWKSInvalid = class extends JOSEError {
	static code = "ERR_JWKS_INVALID";
	code = "ERR_JWKS_INVALID";
};
var JWKSNoMatchingKey = class extends JOSEError {
	static code = "ERR_JWKS_NO_MATCHING_KEY";
	code = "ERR_JWKS_NO_MATCHING_KEY";
	constructor(message = "no applicable key found in the JSON Web Key Set", options) {
		super(message, options);
	}
};
var JWKSMultipleMatchingKeys = class extends JOSEError {
	[Symbol.asyncIterator] = async function* () {};
	static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
	code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
	constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
		super(message, options);
	}
};
var JWSSignatureVerificationFailed = class extends JOSEError {
	static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	constructor(message = "signature verification failed", options) {
		super(message, options);
	}
};
// node_modules/jose/dist/webapi/util/base64url.js
const invalid$1 = "The input to be decoded is not correctly encoded.";
function decode(input) {
	try {
		return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
	} catch (cause) {
		throw new TypeError(invalid$1, { cause });
	}
}
function encode(input) {
	return encodeBase64(typeof input == "string" ? encoder.encode(input) : input, !0);
}
// node_modules/jose/dist/webapi/lib/validate.js
function isObject(input) {
	if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]") return !1;
	const prototype = Object.getPrototypeOf(input);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
	return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
	const parameters = /* @__PURE__ */ new Set();
	for (const header of headers) if (header) for (const parameter of Object.keys(header)) {
		if (parameters.has(parameter)) return !1;
		parameters.add(parameter);
	}
	return !0;
}
function assertNotSet(value, name) {
	if (value !== void 0) throw new TypeError(`${name} can only be called once`);
}
function decodeBase64url(value, label, ErrorClass) {
	try {
		return decode(value);
	} catch (cause) {
		throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
	}
}
function encodeAsciiMember(value, label, ErrorClass) {
	try {
		return encode$1(value);
	} catch (cause) {
		throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
	}
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
	let parsed;
	try {
		parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
	} catch (cause) {
		throw new ErrorClass(message, { cause });
	}
	if (!isObject(parsed)) throw new ErrorClass(message);
	return parsed;
}
const JWS_RECOGNIZED = {
	__proto__: null,
	b64: !0
};
function validateAlgorithms(option, algorithms) {
	if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string"))) throw new TypeError(`"${option}" option must be an array of strings`);
	return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCritDuplicates(Err, protectedHeader) {
	const { crit } = protectedHeader ?? {};
	if (Array.isArray(crit) && new Set(crit).size !== crit.length) throw new Err("\"crit\" (Critical) Header Parameter MUST NOT contain duplicate values");
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
	if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0) throw new Err("\"crit\" (Critical) Header Parameter MUST be integrity protected");
	if (!protectedHeader || protectedHeader.crit === void 0) return [];
	if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0)) throw new Err("\"crit\" (Critical) Header Parameter MUST be an array of non-empty strings when present");
	const recognized = recognizedOption === void 0 ? recognizedDefault : {
		__proto__: null,
		...recognizedOption,
		...recognizedDefault
	};
	for (const parameter of protectedHeader.crit) {
		if (!(parameter in recognized)) throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
		if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0) throw new Err(`Extension Header Parameter "${parameter}" is missing`);
		if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0)) throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
	}
	return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
	if (extensions.includes("b64")) {
		const b64 = protectedHeader.b64;
		if (typeof b64 != "boolean") throw new JWSInvalid("The \"b64\" (base64url-encode payload) Header Parameter must be a boolean");
		return b64;
	}
	return !0;
}
function serializeJoseHeader(Err, header) {
	let serialized, parsed;
	try {
		serialized = JSON.stringify(header), parsed = JSON.parse(serialized);
	} catch (cause) {
		throw new Err("JOSE Header is not valid JSON", { cause });
	}
	if (!isObject(parsed)) throw new Err("JOSE Header is not a JSON object");
	return [parsed, serialized];
}
// node_modules/jose/dist/webapi/lib/key.js
const tag = (key) => key[Symbol.toStringTag];
const jwkMatchesOp = (entry, key, usage) => {
	const { alg } = entry;
	if (key.use !== void 0) {
		const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
		if (key.use !== expected) throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
	}
	if (key.kty === "AKP" && key.alg === void 0) throw new TypeError("missing \"alg\" (Algorithm) Parameter value");
	if (key.alg !== void 0 && key.alg !== alg) throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
	if (Array.isArray(key.key_ops)) {
		const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
		if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp)) throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
	}
};
async function prepareKey(entry, key, usage) {
	const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
	if (secret && key instanceof Uint8Array) return key;
	let normalized, keyObject;
	if (isObject(key)) {
		if (normalized = normalizeJwk(key), typeof normalized.kty != "string") throw invalidKeyType(alg, key, secret);
		if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0))) throw new TypeError(secret ? "JSON Web Key for symmetric algorithms must have JWK \"kty\" (Key Type) equal to \"oct\" and the JWK \"k\" (Key Value) present" : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
		if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct") return decode(normalized.k);
		if (!Object.isFrozen(key)) {
			const { key_ops } = key;
			Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
		}
	} else {
		if (!isKeyLike(key)) throw invalidKeyType(alg, key, secret);
		const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
		if (key.type !== expectedType && (secret || [
			"secret",
			"public",
			"private"
		].includes(key.type))) throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
		if (isCryptoKey(key)) return key;
		if (keyObject = key, keyObject.type === "secret") return keyObject.export();
	}
	cache ||= /* @__PURE__ */ new WeakMap();
	const cacheKey = key;
	let cached = cache.get(cacheKey);
	if (cached?.[alg]) return cached[alg];
	if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
		const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({
			crv,
			asymmetricKeyType: keyObject.asymmetricKeyType
		}) ?? entry.subtle;
		return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
	}
	return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
	__proto__: null,
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521"
};
const isCryptoKey = (key) => {
	if (key?.[Symbol.toStringTag] === "CryptoKey") return !0;
	try {
		return key instanceof CryptoKey;
	} catch {
		return !1;
	}
};
const isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject";
const isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
	if (types.length > 2) {
		const last = types.pop();
		msg += `one of type ${types.join(", ")}, or ${last}.`;
	} else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
	return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
const invalidKeyInput = (actual, ...types) => message("Key must be ", actual, ...types);
function invalidKeyType(alg, actual, secret) {
	const types = [
		"CryptoKey",
		"KeyObject",
		"JSON Web Key"
	];
	return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable = (name, prop = "algorithm.name") => /* @__PURE__ */ new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
	if (usage && !key.usages.includes(usage)) throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
	const { modulusLength } = key.algorithm;
	if (typeof modulusLength != "number" || modulusLength < 2048) throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
	const algorithm = key.algorithm;
	if (algorithm.name !== expected.name) throw unusable(expected.name);
	if (expected.hash && algorithm.hash?.name !== expected.hash) throw unusable(expected.hash, "algorithm.hash");
	if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve) throw unusable(expected.namedCurve, "algorithm.namedCurve");
	if (expected.length !== void 0 && algorithm.length !== expected.length) throw unusable(expected.length, "algorithm.length");
	checkUsage(key, usage);
}
function snapshotJwk(jwk) {
	return {
		__proto__: null,
		...jwk
	};
}
function normalizeJwk(jwk) {
	const normalized = snapshotJwk(jwk);
	if (normalized.ext !== void 0 && typeof normalized.ext != "boolean") throw new TypeError("\"ext\" (Extractable) Parameter must be a boolean");
	if (normalized.key_ops !== void 0) {
		const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
		if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length) throw new TypeError("\"key_ops\" (Key Operations) Parameter must be an array of unique strings");
		normalized.key_ops = keyOps;
	}
	return normalized;
}
function validateExtractableOption(extractable) {
	if (extractable !== void 0 && typeof extractable != "boolean") throw new TypeError("\"extractable\" option must be a boolean");
	return extractable;
}
async function jwkToKey(entry, jwk, extractable) {
	if (!entry.kty.includes(jwk.kty)) throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
	const algorithm = entry.resolve?.({
		kty: jwk.kty,
		crv: jwk.crv
	}) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = {
		...jwk,
		ext: extractable ?? jwk.ext
	};
	return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
	return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}
// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
	const out = { __proto__: null };
	for (const alg in entries) out[alg] = {
		...entries[alg],
		alg
	};
	return out;
}
// node_modules/jose/dist/webapi/lib/jwe_algorithms.js
const wrap = [["encrypt", "wrapKey"], ["decrypt", "unwrapKey"]];
const derive = [[], ["deriveBits"]];
const none = [[], []];
function rsaes(bits) {
	return {
		kty: ["RSA"],
		mode: "key-encryption",
		subtle: {
			name: "RSA-OAEP",
			hash: `SHA-${bits}`
		},
		usages: wrap,
		ops: ["wrapKey", "unwrapKey"]
	};
}
function ecdh(mode) {
	return {
		kty: ["EC", "OKP"],
		mode,
		subtle: { name: "ECDH" },
		resolve: ({ kty, crv, asymmetricKeyType }) => {
			if (crv === "X25519" || asymmetricKeyType === "x25519") return { name: "X25519" };
			if (kty === "OKP") throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
			return {
				name: "ECDH",
				namedCurve: crv
			};
		},
		usages: derive,
		ops: [void 0, "deriveBits"]
	};
}
function aeskw(bits, gcm = !1) {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: {
			name: gcm ? "AES-GCM" : "AES-KW",
			length: bits
		},
		usages: none,
		ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
	};
}
function pbes2() {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: { name: "PBKDF2" },
		usages: none,
		ops: ["deriveBits", "deriveBits"]
	};
}
const JWE = table({
	dir: {
		kty: ["oct"],
		mode: "direct-encryption",
		secret: !0,
		subtle: { name: "AES-GCM" },
		usages: none,
		ops: ["encrypt", "decrypt"]
	},
	"RSA-OAEP": rsaes(1),
	"RSA-OAEP-256": rsaes(256),
	"RSA-OAEP-384": rsaes(384),
	"RSA-OAEP-512": rsaes(512),
	"ECDH-ES": ecdh("direct-key-agreement"),
	"ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
	A128KW: aeskw(128),
	A192KW: aeskw(192),
	A256KW: aeskw(256),
	A128GCMKW: aeskw(128, !0),
	A192GCMKW: aeskw(192, !0),
	A256GCMKW: aeskw(256, !0),
	"PBES2-HS256+A128KW": pbes2(),
	"PBES2-HS384+A192KW": pbes2(),
	"PBES2-HS512+A256KW": pbes2()
});
const contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
	return {
		kty: ["oct"],
		secret: !0,
		subtle: {
			name: cbc ? "AES-CBC" : "AES-GCM",
			length: bits
		},
		usages: none,
		ops: contentOps,
		cekBits: bits,
		ivBits: cbc ? 128 : 96,
		cbc
	};
}
table({
	A128GCM: contentEncryption(128),
	A192GCM: contentEncryption(192),
	A256GCM: contentEncryption(256),
	"A128CBC-HS256": contentEncryption(256, !0),
	"A192CBC-HS384": contentEncryption(384, !0),
	"A256CBC-HS512": contentEncryption(512, !0)
});
// node_modules/jose/dist/webapi/lib/jws_algorithms.js
const sig = [["verify"], ["sign"]];
function hmac(bits) {
	const subtle = {
		name: "HMAC",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["oct"],
		secret: !0,
		subtle,
		signing: subtle,
		usages: sig
	};
}
function rsa(bits, saltLength) {
	const subtle = {
		name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["RSA"],
		subtle,
		signing: saltLength ? {
			...subtle,
			saltLength
		} : subtle,
		usages: sig,
		minRsaBits: 2048
	};
}
function ecdsa(crv, bits) {
	return {
		kty: ["EC"],
		crv,
		subtle: {
			name: "ECDSA",
			namedCurve: crv
		},
		signing: {
			name: "ECDSA",
			hash: `SHA-${bits}`
		},
		usages: sig
	};
}
function eddsa() {
	const subtle = { name: "Ed25519" };
	return {
		kty: ["OKP"],
		crv: "Ed25519",
		subtle,
		signing: subtle,
		usages: sig
	};
}
function mldsa(parameterSet) {
	const subtle = { name: `ML-DSA-${parameterSet}` };
	return {
		kty: ["AKP"],
		subtle,
		signing: subtle,
		usages: sig
	};
}
const JWS = table({
	HS256: hmac(256),
	HS384: hmac(384),
	HS512: hmac(512),
	RS256: rsa(256),
	RS384: rsa(384),
	RS512: rsa(512),
	PS256: rsa(256, 32),
	PS384: rsa(384, 48),
	PS512: rsa(512, 64),
	ES256: ecdsa("P-256", 256),
	ES384: ecdsa("P-384", 384),
	ES512: ecdsa("P-521", 512),
	EdDSA: eddsa(),
	Ed25519: eddsa(),
	"ML-DSA-44": mldsa(44),
	"ML-DSA-65": mldsa(65),
	"ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
	const entry = typeof alg == "string" ? JWS[alg] : void 0;
	if (!entry) throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
	return entry;
}
// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
	return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
	return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
	try {
		return encode$1(payload);
	} catch (cause) {
		throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", { cause });
	}
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
	const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
	if (!isDisjoint(protectedHeader, header)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...header
	}, b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	if (shared[0] && !shared[0].has(alg)) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	if (b64) {
		if (typeof inputPayload != "string") throw new JWSInvalid("JWS Payload must be a string");
	} else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array)) throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
	const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
	let resolvedKey = !1;
	typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
	const entry = jwsAlgorithm(alg), signingInput = concat$1(encodedProtectedHeader !== void 0 ? encode$1(encodedProtectedHeader) : /* @__PURE__ */ new Uint8Array(), encode$1("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
	entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
	let verified = !1;
	try {
		verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
	} catch (cause) {
		throw new JWSSignatureVerificationFailed(void 0, { cause });
	}
	if (!verified) throw new JWSSignatureVerificationFailed();
	const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", JWSInvalid) : signingPayload };
	return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{
		...result,
		key: verificationKey
	}, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
	if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string") throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
	const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
	if (length !== 3) throw new JWSInvalid("Invalid Compact JWS");
	return verifySignature({
		payload,
		protected: protectedHeader,
		signature
	}, shared, key, encodeCompactUnencodedPayload);
}
// node_modules/jose/dist/webapi/lib/jwt_claims_set.js
const epoch = (date) => Math.floor(date.getTime() / 1e3);
const multipliers = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800,
	y: 31557600
};
const REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
const checkFailed = "check_failed";
function invalidDuration() {
	throw new TypeError("Invalid time period format");
}
function secs(str) {
	typeof str != "string" && invalidDuration();
	const matched = REGEX.exec(str);
	(!matched || matched[4] && matched[1]) && invalidDuration();
	const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
	return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4]?.toLowerCase() === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
	if (!Number.isFinite(input)) throw new TypeError(`Invalid ${label} input`);
	return input;
}
function validateStringClaim(claim, value) {
	if (typeof value != "string") throw new TypeError(`"${claim}" claim must be a string`);
}
function validateAudienceClaim(value) {
	if (typeof value != "string" && (!Array.isArray(value) || Array.from(value).some((member) => typeof member != "string"))) throw new TypeError("\"aud\" claim must be a string or an array of strings");
}
function numericDate(value, label) {
	return typeof value == "number" ? validateInput(label, value) : value instanceof Date ? validateInput(label, epoch(value)) : epoch(/* @__PURE__ */ new Date()) + secs(value);
}
const normalizeTyp = (value) => {
	const normalized = value.toLowerCase();
	return value.includes("/") ? normalized : `application/${normalized}`;
};
const checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
function validateNumericDate(claimsSet, claim, required = !1) {
	const value = claimsSet[claim];
	if (!(value === void 0 && !required)) {
		if (typeof value != "number") throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
		return value;
	}
}
function unexpectedClaim(claimsSet, claim) {
	throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
	let claimsSet;
	try {
		claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
	} catch (cause) {
		throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
	}
	if (!isObject(claimsSet)) throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
	const { typ } = options;
	if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ))) throw new JWTClaimValidationFailed("unexpected \"typ\" JWT header value", claimsSet, "typ", checkFailed);
	const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
	maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
	for (const claim of new Set(presenceCheck.reverse())) if (!Object.hasOwn(claimsSet, claim)) throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
	issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
	const { clockTolerance } = options;
	let tolerance = 0;
	if (typeof clockTolerance == "string") tolerance = secs(clockTolerance);
	else if (clockTolerance !== void 0) {
		if (typeof clockTolerance != "number") throw new TypeError("Invalid clockTolerance option type");
		tolerance = clockTolerance;
	}
	if (validateInput("clockTolerance option", tolerance), tolerance < 0) throw new TypeError("Invalid clockTolerance option input");
	const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
	if (nbf !== void 0 && nbf > now + tolerance) throw new JWTClaimValidationFailed("\"nbf\" claim timestamp check failed", claimsSet, "nbf", checkFailed);
	const exp = validateNumericDate(claimsSet, "exp");
	if (exp !== void 0 && exp <= now - tolerance) throw new JWTExpired("\"exp\" claim timestamp check failed", claimsSet, "exp", checkFailed);
	if (maxTokenAge !== void 0) {
		const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
		if (max < 0) throw new TypeError("Invalid maxTokenAge option input");
		if (age - tolerance > max) throw new JWTExpired("\"iat\" claim timestamp check failed (too far in the past)", claimsSet, "iat", checkFailed);
		if (age < -tolerance) throw new JWTClaimValidationFailed("\"iat\" claim timestamp check failed (it should be in the past)", claimsSet, "iat", checkFailed);
	}
	return claimsSet;
}
let producerClaimsSets;
function producerClaimsSet(producer) {
	return producerClaimsSets.get(producer);
}
function jwtClaimsSetBytes(producer) {
	const claimsSet = producerClaimsSet(producer);
	for (const claim of [
		"iat",
		"nbf",
		"exp"
	]) {
		const value = claimsSet[claim];
		if (typeof value == "number" && !Number.isFinite(value)) throw new TypeError(`"${claim}" claim must be a finite number`);
	}
	return encoder.encode(JSON.stringify(claimsSet));
}
var JWTClaimsBuilder = class {
	constructor(claimsSet = {}) {
		if (!isObject(claimsSet)) throw new TypeError("JWT Claims Set MUST be an object");
		(producerClaimsSets ||= /* @__PURE__ */ new WeakMap()).set(this, structuredClone(claimsSet));
	}
	setIssuer(value) {
		return validateStringClaim("iss", value), producerClaimsSet(this).iss = value, this;
	}
	setSubject(value) {
		return validateStringClaim("sub", value), producerClaimsSet(this).sub = value, this;
	}
	setAudience(value) {
		return validateAudienceClaim(value), producerClaimsSet(this).aud = value, this;
	}
	setJti(value) {
		return validateStringClaim("jti", value), producerClaimsSet(this).jti = value, this;
	}
	setNotBefore(value) {
		return producerClaimsSet(this).nbf = numericDate(value, "setNotBefore"), this;
	}
	setExpirationTime(value) {
		return producerClaimsSet(this).exp = numericDate(value, "setExpirationTime"), this;
	}
	setIssuedAt(value) {
		const claimsSet = producerClaimsSet(this);
		return value === void 0 ? claimsSet.iat = epoch(/* @__PURE__ */ new Date()) : typeof value == "string" ? claimsSet.iat = validateInput("setIssuedAt", epoch(/* @__PURE__ */ new Date()) + secs(value)) : claimsSet.iat = numericDate(value, "setIssuedAt"), this;
	}
};
// node_modules/jose/dist/webapi/jwt/verify.js
async function jwtVerify(jwt, key, options) {
	const [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key);
	if (!b64) throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
	const payload = validateClaimsSet(verified.protectedHeader, verified.payload, options);
	return {
		...verified,
		payload
	};
}
// node_modules/jose/dist/webapi/lib/jws_sign.js
async function createSignature(input, key, rejectUnencoded) {
	let [payload, protectedHeader, unprotectedHeader, crit] = input, encodedProtectedHeader = "";
	if (protectedHeader !== void 0) {
		const normalized = serializeJoseHeader(JWSInvalid, protectedHeader);
		protectedHeader = normalized[0], encodedProtectedHeader = encode(normalized[1]);
	}
	if (unprotectedHeader !== void 0 && (unprotectedHeader = serializeJoseHeader(JWSInvalid, unprotectedHeader)[0]), !protectedHeader && !unprotectedHeader) throw new JWSInvalid("either setProtectedHeader or setUnprotectedHeader must be called before #sign()");
	if (!isDisjoint(protectedHeader, unprotectedHeader)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...unprotectedHeader
	};
	validateCritDuplicates(JWSInvalid, protectedHeader);
	const b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, crit, protectedHeader, joseHeader));
	b64 || rejectUnencoded?.();
	const { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	const entry = jwsAlgorithm(alg);
	let encodedPayload = "", signingPayload = payload, signingInput;
	if (b64) {
		const encodedPayloadCache = input[4];
		encodedPayloadCache ? (encodedPayload = encodedPayloadCache[0] ??= encode(payload), signingPayload = encodedPayloadCache[1] ??= encode$1(encodedPayload)) : (encodedPayload = encode(payload), signingInput = encoder.encode(`${encodedProtectedHeader}.${encodedPayload}`));
	}
	signingInput ??= concat$1(encode$1(encodedProtectedHeader), encode$1("."), signingPayload);
	const signingKey = await rawKey(await prepareKey(entry, key, "sign"), entry.subtle, "sign");
	entry.minRsaBits && checkModulusLength(entry.alg, signingKey);
	const jws = {
		signature: encode(new Uint8Array(await crypto.subtle.sign(entry.signing, signingKey, signingInput))),
		payload: encodedPayload
	};
	return protectedHeader && (jws.protected = encodedProtectedHeader), unprotectedHeader && (jws.header = unprotectedHeader), [jws, b64];
}
async function createCompactSignature(payload, protectedHeader, crit, key, rejectUnencoded) {
	const [jws] = await createSignature([
		payload,
		protectedHeader,
		void 0,
		crit
	], key, rejectUnencoded);
	return `${jws.protected}.${jws.payload}.${jws.signature}`;
}
// node_modules/jose/dist/webapi/jwt/sign.js
const SignJWT_base = JWTClaimsBuilder;
var SignJWT = class extends SignJWT_base {
	#protectedHeader;
	setProtectedHeader(protectedHeader) {
		return assertNotSet(this.#protectedHeader, "setProtectedHeader"), this.#protectedHeader = protectedHeader, this;
	}
	async sign(key, options) {
		return createCompactSignature(jwtClaimsSetBytes(this), this.#protectedHeader, options?.crit, key, () => {
			throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
		});
	}
};
// node_modules/jose/dist/webapi/lib/key_algorithm.js
const algArgument = "\"alg\" (Algorithm)";
function unsupportedAlg(source = "JWK \"alg\" (Algorithm) Parameter") {
	throw new JOSENotSupported(`Invalid or unsupported ${source} value`);
}
function keyAlgorithm(alg, source) {
	return (typeof alg == "string" ? JWS[alg] ?? JWE[alg] : void 0) ?? unsupportedAlg(source);
}
// node_modules/jose/dist/webapi/key/export.js
async function exportJWK(key) {
	if (isKeyObject(key)) if (key.type === "secret") key = key.export();
	else return key.export({ format: "jwk" });
	if (key instanceof Uint8Array) return {
		kty: "oct",
		k: encode(key)
	};
	if (!isCryptoKey(key)) throw new TypeError(invalidKeyInput(key, "CryptoKey", "KeyObject", "Uint8Array"));
	if (!key.extractable) throw new TypeError("non-extractable CryptoKey cannot be exported as a JWK");
	const jwk = await crypto.subtle.exportKey("jwk", key);
	delete jwk.ext, delete jwk.key_ops, delete jwk.use, jwk.kty !== "AKP" && delete jwk.alg;
	for (const parameter of Object.keys(jwk)) jwk[parameter] === void 0 && delete jwk[parameter];
	return jwk;
}
// node_modules/jose/dist/webapi/jwks/local.js
function isUsableJWK(jwk, entry, alg, kid) {
	const { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk;
	return (ext === void 0 || typeof ext == "boolean") && (keyOps === void 0 || Array.isArray(keyOps) && keyOps.every((operation, index) => typeof operation == "string" && keyOps.indexOf(operation) === index) && keyOps.includes("verify")) && entry.kty.includes(kty) && (kid === void 0 || typeof kid == "string" && kid === jwkKid) && (jwkAlg === void 0 ? kty !== "AKP" : alg === jwkAlg) && (use === void 0 || use === "sig") && (!entry.crv || crv === entry.crv);
}
async function importWithAlgCache(cache, jwk, entry) {
	const cached = cache.get(jwk) || cache.set(jwk, {}).get(jwk), { alg } = entry;
	if (cached[alg] === void 0) {
		const pending = jwkToKey(entry, jwk, !0).then((key) => {
			if (key.type !== "public") throw new JWKSInvalid("JSON Web Key Set members must be public keys");
			return cached[alg] = key, key;
		}).catch((error) => {
			throw cached[alg] === pending && delete cached[alg], error;
		});
		cached[alg] = pending;
	}
	return cached[alg];
}
function createLocalJWKSet(jwks) {
	let snapshot;
	try {
		snapshot = structuredClone(jwks);
	} catch (cause) {
		throw new JWKSInvalid("JSON Web Key Set malformed", { cause });
	}
	if (!isJwkSet(snapshot)) throw new JWKSInvalid("JSON Web Key Set malformed");
	const metadata = snapshot.keys.map((jwk) => {
		const normalized = snapshotJwk(jwk);
		return Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized;
	}), cached = /* @__PURE__ */ new WeakMap();
	return Object.defineProperty(async (protectedHeader, token) => {
		const { alg, kid } = {
			...protectedHeader,
			...token?.header
		}, entry = typeof alg == "string" ? JWS[alg] : void 0;
		if (!entry || entry.secret) throw new JOSENotSupported("Unsupported \"alg\" value for a JSON Web Key Set");
		const candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)), { 0: jwk, length } = candidates;
		if (!length) throw new JWKSNoMatchingKey();
		if (length !== 1) {
			const error = new JWKSMultipleMatchingKeys();
			throw error[Symbol.asyncIterator] = async function* () {
				for (const jwk2 of candidates) try {
					yield await importWithAlgCache(cached, jwk2, entry);
				} catch {}
			}, error;
		}
		return importWithAlgCache(cached, jwk, entry);
	}, "jwks", { value: () => structuredClone(snapshot) });
}
// node_modules/jose/dist/webapi/util/decode_jwt.js
function decodeJwt(jwt) {
	if (typeof jwt != "string") throw new JWTInvalid("JWTs must use Compact JWS serialization, JWT must be a string");
	const { 1: encodedPayload, length } = jwt.split(".");
	if (length === 5) throw new JWTInvalid("Only JWTs using Compact JWS serialization can be decoded");
	if (length !== 3) throw new JWTInvalid("Invalid JWT");
	if (!encodedPayload) throw new JWTInvalid("JWTs must contain a payload");
	let claimsSetBytes;
	try {
		claimsSetBytes = decode(encodedPayload);
	} catch (cause) {
		throw new JWTInvalid("Failed to base64url decode the payload", { cause });
	}
	let claimsSet;
	try {
		claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
	} catch (cause) {
		throw new JWTInvalid("Failed to parse the decoded payload as JSON", { cause });
	}
	if (!isObject(claimsSet)) throw new JWTInvalid("Invalid JWT Claims Set");
	return claimsSet;
}
// node_modules/jose/dist/webapi/key/generate_key_pair.js
function getModulusLengthOption(options) {
	const modulusLength = options?.modulusLength ?? 2048;
	if (typeof modulusLength != "number" || !Number.isInteger(modulusLength) || modulusLength < 2048) throw new JOSENotSupported("Invalid or unsupported modulusLength option provided, 2048 bits or larger keys must be used");
	return modulusLength;
}
async function generateKeyPair(alg, options) {
	const extractable = validateExtractableOption(options?.extractable), entry = keyAlgorithm(alg, algArgument);
	entry.secret && unsupportedAlg("\"alg\" (Algorithm)");
	let algorithm;
	if (entry.resolve) {
		const crv = options?.crv ?? "P-256";
		if (![
			"P-256",
			"P-384",
			"P-521",
			"X25519"
		].includes(crv)) throw new JOSENotSupported("Invalid or unsupported crv option provided, supported values are P-256, P-384, P-521, and X25519");
		algorithm = entry.resolve({ crv });
	} else {
		if (entry.crv !== void 0 && options?.crv !== void 0 && options.crv !== entry.crv) throw new JOSENotSupported(`Invalid or unsupported crv option provided, the only supported value for ${alg} is ${entry.crv}`);
		algorithm = entry.kty[0] === "RSA" ? {
			...entry.subtle,
			publicExponent: Uint8Array.of(1, 0, 1),
			modulusLength: getModulusLengthOption(options)
		} : entry.subtle;
	}
	return crypto.subtle.generateKey(algorithm, extractable ?? !1, [...entry.usages[1], ...entry.usages[0]]);
}
// src/emulator/login.ts
function addLogin(app, context) {
	app.get("/metadata/endpoints", (c) => c.json(cloudMetadata(origin(c), c.req.query("api-version") ?? "")));
	app.get("/common/discovery/instance", (c) => c.json(instanceDiscovery(origin(c))));
	for (const [tenant, version] of [
		["/adfs", ""],
		["/:tenant", "/v2.0"],
		["/:tenant", ""]
	]) app.get(`${tenant}${version}/.well-known/openid-configuration`, (c) => c.json(openidConfiguration(origin(c), tenantOf(c, context), version)));
	app.get("/adfs/discovery/keys", (c) => c.json(context.tokens.keys));
	app.get("/:tenant/discovery/keys", (c) => c.json(context.tokens.keys));
	app.get("/:tenant/discovery/v2.0/keys", (c) => c.json(context.tokens.keys));
	for (const path of [
		"/adfs/oauth2/token",
		"/:tenant/oauth2/v2.0/token",
		"/:tenant/oauth2/token"
	]) app.post(path, (c) => sendToken(c, context));
}
function armAudiences(origins) {
	return [
		...origins.map((each) => `${each}/`),
		"https://management.core.windows.net/",
		"https://management.azure.com/"
	];
}
function origin(c) {
	return new URL(c.req.url).origin;
}
function tenantOf(c, context) {
	const named = c.req.param("tenant");
	return named === void 0 ? "adfs" : ["common", "organizations"].includes(named) ? context.tenantId : named;
}
function openidConfiguration(base, tenant, version) {
	const oauth = `${base}/${tenant}/oauth2${tenant === "adfs" ? "" : version}`;
	return {
		token_endpoint: `${oauth}/token`,
		token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt"],
		jwks_uri: `${base}/${tenant}/discovery${version}/keys`,
		response_modes_supported: [
			"query",
			"fragment",
			"form_post"
		],
		subject_types_supported: ["pairwise"],
		id_token_signing_alg_values_supported: ["ES256"],
		response_types_supported: [
			"code",
			"id_token",
			"token"
		],
		scopes_supported: [
			"openid",
			"profile",
			"email",
			"offline_access"
		],
		issuer: `${base}/${tenant}${version}`,
		authorization_endpoint: `${oauth}/authorize`,
		device_authorization_endpoint: `${oauth}/devicecode`,
		end_session_endpoint: `${oauth}/logout`
	};
}
function instanceDiscovery(base) {
	const host = new URL(base).host;
	return {
		tenant_discovery_endpoint: `${base}/common/v2.0/.well-known/openid-configuration`,
		"api-version": "1.1",
		metadata: [{
			preferred_network: host,
			preferred_cache: host,
			aliases: [host]
		}]
	};
}
function cloudMetadata(base, version) {
	const authentication = {
		loginEndpoint: base,
		audiences: [
			`${base}/`,
			"https://management.core.windows.net/",
			"https://management.azure.com/"
		],
		tenant: "common",
		identityProvider: "AAD"
	};
	if (version < "2018") return {
		galleryEndpoint: `${base}/`,
		graphEndpoint: `${base}/graph`,
		portalEndpoint: `${base}/portal`,
		authentication
	};
	const cloud = {
		portal: `${base}/portal`,
		authentication,
		graphAudience: `${base}/graph`,
		graph: `${base}/graph`,
		name: "Emulator",
		suffixes: {
			acrLoginServer: "azurecr.io",
			sqlServerHostname: "database.windows.net",
			keyVaultDns: "vault.azure.net",
			storage: "core.windows.net",
			azureFrontDoorEndpointSuffix: "azurefd.net"
		},
		batch: `${base}/batch`,
		resourceManager: `${base}/`,
		vmImageAliasDoc: `${base}/aliases`,
		activeDirectoryDataLake: `${base}/datalake`,
		microsoftGraphResourceId: `${base}/graph/`,
		appInsightsResourceId: `${base}/insights`,
		media: `${base}/media`,
		gallery: `${base}/`
	};
	return version < "2022-09-01" ? [cloud] : cloud;
}
async function sendToken(c, context) {
	const text = await readText(c.req.raw);
	if (text === void 0) return refuse$1(c, 400, "invalid_request", 900144, "The request body is too large.");
	const form = new URLSearchParams(text);
	const tenant = c.req.param("tenant") ?? context.tenantId;
	if (tenant.toLowerCase() !== context.tenantId.toLowerCase()) return refuse$1(c, 400, "invalid_request", 90002, `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`);
	const grant = form.get("grant_type");
	if (grant !== "client_credentials") return grant === null ? refuse$1(c, 400, "invalid_request", 900144, "The request body must contain the following parameter: 'grant_type'.") : refuse$1(c, 400, "unsupported_grant_type", 70003, `The app requested an unsupported grant type '${grant}'.`);
	const audience = form.get("resource") ?? scopeAudience(form.get("scope") ?? "");
	if (audience === void 0 || audience === "") return refuse$1(c, 400, "invalid_scope", 70011, "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid.");
	const basic = /^Basic\s+(\S+)$/i.exec(c.req.header("authorization") ?? "")?.[1];
	const [basicId, basicSecret] = basic === void 0 ? [] : Buffer.from(basic, "base64").toString().split(":").map(decodeURIComponent);
	const clientId = form.get("client_id") ?? basicId ?? "";
	const client = context.clients.find((each) => each.clientId.toLowerCase() === clientId.toLowerCase());
	if (client === void 0) return refuse$1(c, 400, "unauthorized_client", 700016, `Application with identifier '${clientId}' was not found in the directory '${context.tenantId}'.`);
	const assertion = form.get("client_assertion");
	if (assertion !== null) {
		const problem = await checkAssertion(assertion, client, context);
		if (problem !== void 0) return refuse$1(c, 401, "invalid_client", problem.number, problem.text);
	} else {
		const secret = form.get("client_secret") ?? basicSecret;
		if (secret === void 0) return refuse$1(c, 401, "invalid_client", 7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");
		if (client.clientSecret === void 0 || secret !== client.clientSecret) return refuse$1(c, 401, "invalid_client", 7000215, `Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${client.clientId}'.`);
	}
	const lifetime = context.switches().tokenLifetime;
	const { token } = await context.tokens.issue(client, audience, lifetime);
	c.header("Cache-Control", "no-store, no-cache");
	c.header("Pragma", "no-cache");
	return c.json({
		token_type: "Bearer",
		expires_in: lifetime,
		ext_expires_in: lifetime,
		access_token: token
	});
}
function scopeAudience(scope) {
	return scope.split(/\s+/).find((each) => each.endsWith("/.default"))?.slice(0, -9);
}
async function checkAssertion(assertion, client, context) {
	let claims;
	try {
		claims = decodeJwt(assertion);
	} catch {
		return {
			number: 50027,
			text: "JWT token is invalid or malformed."
		};
	}
	const issuer = claims.iss ?? "";
	const credential = client.federatedCredentials.find((each) => each.issuer === issuer && (each.subject === void 0 || each.subject === claims.sub));
	const keySet = context.issuers.get(issuer);
	if (credential === void 0 || keySet === void 0) return client.federatedCredentials.some((each) => each.issuer === issuer) ? {
		number: 700213,
		text: `No matching federated identity record found for presented assertion subject '${claims.sub ?? ""}'.`
	} : {
		number: 700211,
		text: `No matching federated identity record found for presented assertion issuer '${issuer}'.`
	};
	return await checkSignature(assertion, keySet, credential, context);
}
async function checkSignature(assertion, keySet, credential, context) {
	const resolve = createLocalJWKSet(keySet);
	try {
		await jwtVerify(assertion, resolve, {
			issuer: credential.issuer,
			audience: [...credential.audiences],
			currentDate: new Date(context.clock.now()),
			clockTolerance: 300,
			requiredClaims: ["exp"]
		});
		return;
	} catch (error) {
		if (error instanceof JWTExpired) return {
			number: 700024,
			text: "Client assertion is not within its valid time range."
		};
		if (error instanceof JWTClaimValidationFailed && error.claim === "aud") return {
			number: 700212,
			text: "No matching federated identity record found for presented assertion audience."
		};
		return {
			number: 50013,
			text: "Assertion failed signature validation."
		};
	}
}
function refuse$1(c, status, error, number, text) {
	const trace = (0, node_crypto.randomUUID)();
	const correlation = (0, node_crypto.randomUUID)();
	const timestamp = `${(/* @__PURE__ */ new Date()).toISOString().slice(0, 19).replace("T", " ")}Z`;
	return c.json({
		error,
		error_description: `AADSTS${number}: ${text} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
		error_codes: [number],
		timestamp,
		trace_id: trace,
		correlation_id: correlation
	}, status);
}
// src/emulator/app.ts
function createApp(context) {
	const app = new Hono({ getPath: (request) => new URL(request.url).pathname.toLowerCase() });
	const records = /* @__PURE__ */ new WeakMap();
	context.addPage(app);
	addControlApi(app, context.control, context.faults);
	app.use(async (c, next) => {
		const request = c.req.raw;
		const record = context.log.begin(request, context.clock.now());
		records.set(request, record);
		await context.log.announce(record);
		const strikes = context.faults.strike(request.method, record.path + record.query);
		const { latencyMs } = context.control.switches();
		if (latencyMs > 0) await sleep(latencyMs);
		const before = await struck(c, strikes.filter((strike) => strike.fault.after !== true));
		const carriedOut = before ?? await carryOut$1(c, next);
		const response = before ?? await struck(c, strikes.filter((strike) => strike.fault.after === true)) ?? carriedOut;
		const last = strikes.some((strike) => strike.fault.do === "malformed") ? await halved(response) : response;
		c.res = void 0;
		c.res = last;
		record.status = response === RESPONSE_ALREADY_SENT ? void 0 : response.status;
	});
	addLogin(app, context.login);
	app.all("*", async (c) => {
		const record = records.get(c.req.raw) ?? context.log.begin(c.req.raw, context.clock.now());
		return await context.arm(c.req.raw, record);
	});
	app.onError((error) => {
		if (error instanceof ArmError) return json(error.status, error.code, error.message, error.headers);
		return json(500, "InternalServerError", `The emulator failed: ${error.message}`);
	});
	return app;
}
async function carryOut$1(c, next) {
	await next();
	return c.res;
}
async function struck(c, strikes) {
	for (const { fault, begin, released } of strikes) {
		begin();
		const response = await effect(c, fault, released);
		if (response !== void 0) return response;
	}
}
async function effect(c, fault, released) {
	switch (fault.do) {
		case "status": {
			const headers = fault.retryAfter === void 0 ? {} : { "Retry-After": String(fault.retryAfter) };
			return json(fault.status, fault.code ?? `Emulated${fault.status}`, fault.message ?? "An emulated fault.", headers);
		}
		case "cut":
			bindings(c).incoming?.socket.destroy();
			return RESPONSE_ALREADY_SENT;
		case "slow":
			await sleep(fault.ms);
			return;
		case "pause":
			await released;
			return;
		case "malformed": return;
	}
}
function json(status, code, message, headers = {}) {
	const body = JSON.stringify({ error: {
		code,
		message
	} });
	const hasBody = status !== 204 && status !== 205 && status !== 304;
	return new Response(hasBody ? body : null, {
		status,
		headers: {
			...hasBody ? { "Content-Type": "application/json; charset=utf-8" } : {},
			...headers
		}
	});
}
async function halved(response) {
	const text = await response.text();
	const half = text.slice(0, Math.max(1, Math.floor(text.length / 2))) || "{";
	const headers = new Headers(response.headers);
	headers.set("Content-Length", String(Buffer.byteLength(half)));
	headers.set("Content-Type", "application/json; charset=utf-8");
	return new Response(half, {
		status: response.status,
		headers
	});
}
function sleep(ms) {
	return new Promise((resolve) => {
		setTimeout(resolve, ms);
	});
}
// src/emulator/buckets.ts
function createBuckets(now) {
	const buckets = /* @__PURE__ */ new Map();
	const current = (key, kind, factor) => {
		const { size, perSecond } = limits[kind];
		const at = now();
		const bucket = buckets.get(key);
		const filled = {
			tokens: bucket === void 0 ? size * factor : Math.min(size * factor, bucket.tokens + Math.max(0, at - bucket.at) / 1e3 * perSecond * factor),
			at
		};
		buckets.set(key, filled);
		return filled;
	};
	return {
		take(subscriptionId, principal, kind) {
			const own = current(`${subscriptionId} ${principal} ${kind}`.toLowerCase(), kind, 1);
			const all = current(`${subscriptionId} ${kind}`.toLowerCase(), kind, globalFactor);
			const allowed = own.tokens >= 1 && all.tokens >= 1;
			if (allowed) {
				own.tokens -= 1;
				all.tokens -= 1;
			}
			const { perSecond } = limits[kind];
			const missing = Math.max((1 - own.tokens) / perSecond, (1 - all.tokens) / (perSecond * globalFactor));
			return {
				allowed,
				remaining: Math.floor(own.tokens),
				globalRemaining: Math.floor(all.tokens),
				retryAfter: allowed ? 0 : Math.max(1, Math.ceil(missing))
			};
		},
		peekFull: (kind) => ({
			allowed: true,
			remaining: limits[kind].size - 1,
			globalRemaining: limits[kind].size * globalFactor - 1,
			retryAfter: 0
		}),
		reset: () => buckets.clear()
	};
}
function kindOf(method) {
	return method === "GET" || method === "HEAD" ? "reads" : method === "DELETE" ? "deletes" : "writes";
}
const limits = {
	reads: {
		size: 250,
		perSecond: 25
	},
	writes: {
		size: 200,
		perSecond: 10
	},
	deletes: {
		size: 200,
		perSecond: 10
	}
};
const globalFactor = 15;
// src/emulator/jsonc.ts
function parseJsonc(text) {
	const strict = [];
	let next;
	for (const token of (text.match(pattern) ?? []).reverse()) {
		if (/^(\s|\/\/|\/\*)/.test(token)) continue;
		if (!(token === "," && (next === "}" || next === "]"))) strict.push(strictToken(token, next));
		next = token;
	}
	strict.reverse();
	return JSON.parse(strict.join(" "));
}
const pattern = /"(?:[^"\\]|\\[\s\S])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|\s+|[\w$.+-]+|[\s\S]/g;
const escapes = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function strictToken(token, next) {
	if (token.startsWith("\"")) return token.replace(/[\n\r\t]/g, (found) => escapes[found] ?? found);
	return next === ":" && /^[A-Za-z_$][\w$]*$/.test(token) ? JSON.stringify(token) : token;
}
// src/emulator/template-expressions.ts
function evaluate(value, scope) {
	if (typeof value === "string") return evaluateText(value, scope);
	if (Array.isArray(value)) return value.map((each) => evaluate(each, scope));
	if (!isRecord(value)) return value;
	const entries = Object.entries(value).flatMap(([key, entry]) => key === "copy" && Array.isArray(entry) ? entry.map((loop) => copied(loop, scope)) : [[String(evaluateText(key, scope)), evaluate(entry, scope)]]);
	return Object.fromEntries(entries);
}
function invalidTemplate(what) {
	return new ArmError(400, "InvalidTemplate", `Deployment template validation failed: '${what}'.`);
}
function loopCount(value, name) {
	if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 800) return value;
	throw invalidTemplate(`The count of the copy loop '${name}' must be a whole number from 0 to 800`);
}
function copied(loop, scope) {
	const name = isRecord(loop) ? loop["name"] : void 0;
	if (!isRecord(loop) || typeof name !== "string") throw invalidTemplate("A copy loop needs a name");
	const count = loopCount(evaluate(loop["count"], scope), name);
	return [name, Array.from({ length: count }, (_, index) => evaluate(loop["input"], {
		...scope,
		loops: [...scope.loops, {
			name,
			index
		}]
	}))];
}
function evaluateText(text, scope) {
	if (!text.startsWith("[") || !text.endsWith("]")) return text;
	if (text.startsWith("[[")) return text.slice(1);
	if (text.length > maximumLength) throw invalidTemplate(`An expression is longer than ${maximumLength} characters`);
	const reader = createReader(text.slice(1, -1), text);
	const tree = reader.expression();
	reader.end();
	return compute(tree, scope);
}
const maximumLength = 24576;
function createReader(text, whole) {
	let at = 0;
	const fail = () => {
		throw invalidTemplate(`The template language expression '${whole.slice(0, 200)}' is not valid at position ${at + 1}`);
	};
	const match = (pattern) => {
		const sticky = new RegExp(pattern.source, "y");
		sticky.lastIndex = at;
		const found = sticky.exec(text);
		if (found === null) return void 0;
		at = sticky.lastIndex;
		return found;
	};
	const primary = () => {
		const string = match(/\s*'((?:[^']|'')*)'/);
		if (string !== void 0) return {
			kind: "literal",
			value: (string[1] ?? "").replaceAll("''", "'")
		};
		const number = match(/\s*(-?\d+)/);
		if (number !== void 0) return {
			kind: "literal",
			value: Number(number[1])
		};
		const name = match(/\s*([A-Za-z_][\w.]*)\s*\(/)?.[1];
		if (name === void 0) return fail();
		const args = [];
		while (match(/\s*\)/) === void 0) {
			if (args.length > 0 && match(/\s*,/) === void 0) fail();
			args.push(expression());
		}
		return {
			kind: "call",
			name,
			args
		};
	};
	const expression = () => {
		let tree = primary();
		for (;;) {
			const member = match(/\s*\.\s*([A-Za-z_]\w*)/)?.[1];
			if (member !== void 0) tree = {
				kind: "member",
				of: tree,
				key: {
					kind: "literal",
					value: member
				}
			};
			else if (match(/\s*\[/) !== void 0) {
				tree = {
					kind: "member",
					of: tree,
					key: expression()
				};
				if (match(/\s*\]/) === void 0) fail();
			} else return tree;
		}
	};
	return {
		expression,
		end: () => {
			match(/\s*/);
			if (at < text.length) fail();
		}
	};
}
function compute(tree, scope) {
	switch (tree.kind) {
		case "literal": return tree.value;
		case "member": return member$1(compute(tree.of, scope), compute(tree.key, scope));
		case "call":
			if (tree.name.toLowerCase() === "if") {
				const [condition, yes, no] = tree.args;
				const chosen = condition !== void 0 && compute(condition, scope) === true ? yes : no;
				return chosen === void 0 ? null : compute(chosen, scope);
			}
			return call(tree.name, tree.args.map((each) => compute(each, scope)), scope);
	}
}
function member$1(of, key) {
	if (Array.isArray(of) && typeof key === "number" && key >= 0 && key < of.length) return of[key];
	if (isRecord(of) && typeof key === "string") {
		const own = Object.keys(of).find((each) => each.toLowerCase() === key.toLowerCase());
		if (own !== void 0) return of[own];
	}
	throw invalidTemplate(`The language expression property '${String(key)}' doesn't exist`);
}
function call(name, args, scope) {
	const lower = name.toLowerCase();
	switch (lower) {
		case "parameters": return scope.parameters(text$1(args[0], name));
		case "variables": return scope.variables(text$1(args[0], name));
		case "copyindex": return copyIndex(args, scope);
	}
	const own = scope.functions(lower, args);
	if (own !== void 0) return own.value;
	const known = library.get(lower);
	if (known === void 0) throw invalidTemplate(`The emulator does not have the template function '${name}'`);
	return known(args, name);
}
function copyIndex(args, scope) {
	const loop = typeof args[0] === "string" ? scope.loops.find((each) => each.name === args[0]) : scope.loops[scope.loops.length - 1];
	if (loop === void 0) throw invalidTemplate("The template function 'copyIndex' is only valid in its copy loop");
	const offset = args[typeof args[0] === "string" ? 1 : 0] ?? 0;
	return loop.index + number(offset, "copyIndex");
}
function text$1(value, name) {
	if (typeof value === "string") return value;
	throw invalidTemplate(`The template function '${name}' expects a string`);
}
function number(value, name) {
	if (typeof value === "number") return value;
	throw invalidTemplate(`The template function '${name}' expects an integer`);
}
function list$4(value, name) {
	if (Array.isArray(value)) return value;
	throw invalidTemplate(`The template function '${name}' expects an array`);
}
function shown(value) {
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return value ? "True" : "False";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
function same(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function isEmpty(value) {
	if (value === null || value === void 0 || value === "") return true;
	if (Array.isArray(value)) return value.length === 0;
	return isRecord(value) && Object.keys(value).length === 0;
}
function uniqueString(args) {
	const letters = "abcdefghijklmnopqrstuvwxyz234567";
	const hash = (0, node_crypto.createHash)("sha256").update(JSON.stringify(args)).digest();
	return Array.from({ length: 13 }, (_, index) => letters[(hash[index] ?? 0) % 32]).join("");
}
function guid(args) {
	const hex = (0, node_crypto.createHash)("sha256").update(JSON.stringify(args)).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`5${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join("-");
}
function merged$1(a, b) {
	if (Array.isArray(a) && Array.isArray(b)) return [...a, ...b.filter((each) => !a.some((own) => same(own, each)))];
	if (!isRecord(a) || !isRecord(b)) return b;
	const entries = Object.entries(b).map(([key, value]) => [key, isRecord(value) ? merged$1(a[key], value) : value]);
	return Object.fromEntries([...Object.entries(a), ...entries]);
}
function contains(args) {
	const [of, what] = args;
	if (Array.isArray(of)) return of.some((each) => same(each, what));
	if (isRecord(of)) return Object.keys(of).some((key) => key.toLowerCase() === String(what).toLowerCase());
	return String(of).includes(String(what));
}
function slice(value, from, to) {
	return typeof value === "string" || Array.isArray(value) ? value.slice(Math.max(0, from), to) : value;
}
function parsed(value, name) {
	try {
		return JSON.parse(text$1(value, name));
	} catch (error) {
		if (error instanceof ArmError) throw error;
		throw invalidTemplate(`The template function '${name}' expects JSON`);
	}
}
function pairs(args) {
	const entries = Array.from({ length: Math.floor(args.length / 2) }, (_, index) => [String(args[index * 2]), args[index * 2 + 1]]);
	return Object.fromEntries(entries);
}
const formatted = ([pattern, ...values], name) => text$1(pattern, name).replace(/\{\{|\}\}|\{(\d+)(?::[^}]*)?\}/g, (found, index) => index === void 0 ? found.slice(1) : shown(values[Number(index)] ?? ""));
const concat = (args) => args.every(Array.isArray) ? args.flat() : args.map(shown).join("");
const library = /* @__PURE__ */ new Map([
	["concat", concat],
	["format", formatted],
	["union", (args) => args.reduce(merged$1)],
	["uniquestring", uniqueString],
	["guid", guid],
	["tolower", ([a], name) => text$1(a, name).toLowerCase()],
	["toupper", ([a], name) => text$1(a, name).toUpperCase()],
	["trim", ([a], name) => text$1(a, name).trim()],
	["replace", ([a, b, c], name) => text$1(a, name).replaceAll(text$1(b, name), text$1(c, name))],
	["substring", ([a, b, c], name) => text$1(a, name).substring(number(b, name), c === void 0 ? void 0 : number(b, name) + number(c, name))],
	["split", ([a, b], name) => text$1(a, name).split(Array.isArray(b) ? new RegExp(`[${b.map((each) => String(each).replace(/[\\\]^-]/g, "\\$&")).join("")}]`) : text$1(b, name))],
	["join", ([a, b], name) => list$4(a, name).map(shown).join(text$1(b, name))],
	["startswith", ([a, b], name) => text$1(a, name).toLowerCase().startsWith(text$1(b, name).toLowerCase())],
	["endswith", ([a, b], name) => text$1(a, name).toLowerCase().endsWith(text$1(b, name).toLowerCase())],
	["indexof", ([a, b]) => Array.isArray(a) ? a.findIndex((each) => same(each, b)) : String(a).toLowerCase().indexOf(String(b).toLowerCase())],
	["padleft", ([a, b, c], name) => shown(a).padStart(number(b, name), c === void 0 ? " " : text$1(c, name))],
	["base64", ([a], name) => Buffer.from(text$1(a, name)).toString("base64")],
	["uri", ([a, b], name) => new URL(text$1(b, name), text$1(a, name)).href],
	["length", ([a]) => typeof a === "string" || Array.isArray(a) ? a.length : isRecord(a) ? Object.keys(a).length : 0],
	["contains", contains],
	["empty", ([a]) => isEmpty(a)],
	["first", ([a]) => (typeof a === "string" || Array.isArray(a) ? a[0] : void 0) ?? ""],
	["last", ([a]) => (typeof a === "string" || Array.isArray(a) ? a[a.length - 1] : void 0) ?? ""],
	["take", ([a, b], name) => slice(a, 0, Math.max(0, number(b, name)))],
	["skip", ([a, b], name) => slice(a, number(b, name), void 0)],
	["range", ([a, b], name) => Array.from({ length: Math.min(number(b, name), 1e4) }, (_, index) => number(a, name) + index)],
	["array", ([a]) => Array.isArray(a) ? a : [a]],
	["createarray", (args) => [...args]],
	["createobject", pairs],
	["items", ([a]) => isRecord(a) ? Object.keys(a).sort().map((key) => ({
		key,
		value: a[key]
	})) : []],
	["coalesce", (args) => args.find((each) => each !== null && each !== void 0) ?? null],
	["tryget", ([a, b]) => isRecord(a) && Object.hasOwn(a, String(b)) ? a[String(b)] : Array.isArray(a) ? a[Number(b)] ?? null : null],
	["string", ([a]) => shown(a)],
	["int", ([a]) => Number.parseInt(shown(a), 10)],
	["bool", ([a]) => a === true || a === 1 || String(a).toLowerCase() === "true"],
	["json", ([a], name) => parsed(a, name)],
	["equals", ([a, b]) => typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : same(a, b)],
	["not", ([a]) => a !== true],
	["and", (args) => args.every((each) => each === true)],
	["or", (args) => args.some((each) => each === true)],
	["greater", ([a, b], name) => number(a, name) > number(b, name)],
	["greaterorequals", ([a, b], name) => number(a, name) >= number(b, name)],
	["less", ([a, b], name) => number(a, name) < number(b, name)],
	["lessorequals", ([a, b], name) => number(a, name) <= number(b, name)],
	["add", ([a, b], name) => number(a, name) + number(b, name)],
	["sub", ([a, b], name) => number(a, name) - number(b, name)],
	["mul", ([a, b], name) => number(a, name) * number(b, name)],
	["div", ([a, b], name) => Math.trunc(number(a, name) / number(b, name))],
	["mod", ([a, b], name) => number(a, name) % number(b, name)],
	["true", () => true],
	["false", () => false],
	["null", () => null]
]);
// src/emulator/templates.ts
const types = [
	"microsoft.containerregistry/registries",
	"microsoft.containerregistry/registries/replications",
	"microsoft.containerregistry/registries/webhooks"
];
function readTemplate(template, given, functions) {
	const symbols = /* @__PURE__ */ new Map();
	const root = createScope(template, given, functions(symbols));
	return {
		resources: inOrder(flatten(template["resources"], void 0).flatMap((definition) => instances(definition, root, symbols))),
		parameters: shownParameters(template, given, root),
		outputs: () => outputs(template, root)
	};
}
function createScope(template, given, functions) {
	const definitions = record(template["parameters"], "parameters");
	const variables = record(template["variables"], "variables");
	const computed = /* @__PURE__ */ new Map();
	const pending = /* @__PURE__ */ new Set();
	const once = (name, compute) => {
		if (pending.has(name)) throw invalidTemplate(`The ${name} refers to itself`);
		pending.add(name);
		try {
			return compute();
		} finally {
			pending.delete(name);
		}
	};
	for (const name of Object.keys(given)) if (keyOf$1(definitions, name) === void 0) throw invalidTemplate(`The template parameter '${name}' is not defined in the template`);
	const scope = {
		parameters: (name) => {
			const key = keyOf$1(definitions, name);
			if (key === void 0) throw invalidTemplate(`The template parameter '${name}' is not found`);
			return once(`parameter '${key}'`, () => parameterValue(key, record(definitions[key], key), given, scope));
		},
		variables: (name) => {
			const known = computed.get(name.toLowerCase());
			if (known !== void 0) return known.value;
			const value = once(`variable '${name}'`, () => variableValue(name, variables, scope));
			if ((JSON.stringify(value) ?? "").length > maximumSize) throw invalidTemplate(`The value of the variable '${name}' is larger than 4 MiB`);
			computed.set(name.toLowerCase(), { value });
			return value;
		},
		functions,
		loops: []
	};
	for (const name of Object.keys(definitions)) scope.parameters(name);
	return scope;
}
const maximumSize = 4194304;
function variableValue(name, variables, scope) {
	const loops = variables["copy"];
	const loop = Array.isArray(loops) ? loops.find((each) => isRecord(each) && each["name"] === name) : void 0;
	if (loop !== void 0) return member(evaluate({ copy: [loop] }, scope), name);
	const key = keyOf$1(variables, name);
	if (key === void 0) throw invalidTemplate(`The template variable '${name}' is not found`);
	return evaluate(variables[key], scope);
}
function parameterValue(name, definition, given, scope) {
	const key = keyOf$1(given, name);
	const entry = key === void 0 ? void 0 : given[key];
	if (isRecord(entry) && entry["reference"] !== void 0) throw invalidTemplate(`The parameter '${name}' is a Key Vault reference, which the emulator cannot resolve`);
	const value = isRecord(entry) && "value" in entry ? entry["value"] : evaluate(definition["defaultValue"], scope);
	if (value === void 0 || value === null && definition["nullable"] !== true) throw invalidTemplate(`The value for the template parameter '${name}' is not provided`);
	const allowed = definition["allowedValues"];
	if (Array.isArray(allowed) && !allowed.some((each) => JSON.stringify(each) === JSON.stringify(value))) throw invalidTemplate(`The value of the template parameter '${name}' is not among its allowed values`);
	const expected = {
		string: "string",
		securestring: "string",
		int: "number",
		bool: "boolean"
	}[String(definition["type"]).toLowerCase()];
	if (expected !== void 0 && value !== null && typeof value !== expected) throw invalidTemplate(`The template parameter '${name}' must be of type ${String(definition["type"])}`);
	return value;
}
function flatten(value, parent) {
	return (Array.isArray(value) ? value.map((each) => [void 0, each]) : Object.entries(record(value, "resources"))).flatMap(([symbol, each]) => {
		const definition = {
			symbol,
			value: record(each, symbol ?? "resources"),
			parent
		};
		const children = definition.value["resources"];
		return [definition, ...children === void 0 ? [] : flatten(children, definition)];
	});
}
function instances(definition, root, symbols) {
	const { value, symbol } = definition;
	const copy = value["copy"];
	if (!isRecord(copy)) return instance(definition, root, symbols, symbol === void 0 ? [] : [symbol]);
	const name = String(copy["name"]);
	const count = loopCount(evaluate(copy["count"], root), name);
	return Array.from({ length: count }, (_, index) => {
		return instance(definition, {
			...root,
			loops: [...root.loops, {
				name,
				index
			}]
		}, symbols, [name, ...symbol === void 0 ? [] : [symbol, `${symbol}[${index}]`]]);
	}).flat();
}
function instance(definition, scope, symbols, aliases) {
	const { value, parent } = definition;
	const own = text(evaluate(value["type"], scope), "type");
	const ownName = text(evaluate(value["name"], scope), "name");
	const parentType = parent === void 0 ? void 0 : text(evaluate(parent.value["type"], scope), "type");
	const parentName = parent === void 0 ? void 0 : text(evaluate(parent.value["name"], scope), "name");
	const isShort = parentType !== void 0 && !own.includes("/");
	const type = isShort ? `${parentType}/${own}` : own;
	const name = isShort ? `${parentName}/${ownName}` : ownName;
	if (!types.includes(type.toLowerCase())) throw invalidTemplate(`The resource '${name}' has the type '${type}'. The emulator deploys Microsoft.ContainerRegistry/registries, their replications and their webhooks`);
	for (const key of [
		"scope",
		"subscriptionId",
		"resourceGroup"
	]) if (value[key] !== void 0) throw invalidTemplate(`The resource '${name}' has '${key}'. The emulator deploys into the resource group of the deployment only`);
	const path = resourcePath(type, name.split("/"));
	for (const alias of aliases) symbols.set(alias, path);
	if (value["existing"] === true || value["condition"] !== void 0 && evaluate(value["condition"], scope) !== true) return [];
	const dependsOn = Array.isArray(value["dependsOn"]) ? value["dependsOn"] : [];
	return [{
		type,
		name,
		path,
		apiVersion: text(evaluate(value["apiVersion"], scope), "apiVersion"),
		names: [
			path,
			`${type}/${name}`,
			name,
			...aliases
		].map((each) => each.toLowerCase()),
		dependsOn: [...dependsOn.map((each) => text(evaluate(each, scope), "dependsOn").toLowerCase()), ...isShort ? [resourcePath(parentType, String(parentName).split("/")).toLowerCase()] : []],
		body: () => {
			const { type: _, name: __, apiVersion: ___, dependsOn: ____, copy: _____, condition: ______, resources: _______, ...body } = value;
			return record(evaluate(body, scope), name);
		}
	}];
}
function resourcePath(type, names) {
	const [namespace = "", ...kinds] = type.split("/");
	if (kinds.length !== names.length) throw invalidTemplate(`The name '${names.join("/")}' does not have as many segments as the type '${type}'`);
	return `providers/${namespace}/${kinds.map((kind, index) => `${kind}/${names[index]}`).join("/")}`;
}
function inOrder(found) {
	const sorted = [...found].sort((a, b) => types.indexOf(a.type.toLowerCase()) - types.indexOf(b.type.toLowerCase()));
	const paths = /* @__PURE__ */ new Set();
	for (const { path, name } of found) {
		if (paths.has(path.toLowerCase())) throw invalidTemplate(`The resource '${name}' is defined multiple times in a template`);
		paths.add(path.toLowerCase());
	}
	const done = [];
	const pending = /* @__PURE__ */ new Set();
	const visit = (each) => {
		if (done.includes(each)) return;
		if (pending.has(each)) throw invalidTemplate(`Circular dependency detected on resource: '${each.name}'`);
		pending.add(each);
		for (const other of sorted) if (other !== each && each.dependsOn.some((name) => other.names.some((own) => name === own || name.endsWith(`/${own}`)))) visit(other);
		done.push(each);
	};
	for (const each of sorted) visit(each);
	return done;
}
function shownParameters(template, given, scope) {
	const definitions = record(template["parameters"], "parameters");
	const entries = Object.entries(definitions).map(([name, definition]) => {
		const type = typeOf(definition);
		return [name, isSecure(type) ? { type } : {
			type,
			value: parameterValue(name, record(definition, name), given, scope)
		}];
	});
	return Object.fromEntries(entries);
}
function outputs(template, scope) {
	const entries = Object.entries(record(template["outputs"], "outputs")).flatMap(([name, output]) => {
		const definition = record(output, name);
		if (definition["condition"] !== void 0 && evaluate(definition["condition"], scope) !== true) return [];
		const type = typeOf(definition);
		return [[name, isSecure(type) ? { type } : {
			type,
			value: evaluate(definition["value"], scope)
		}]];
	});
	return Object.fromEntries(entries);
}
function typeOf(definition) {
	const type = isRecord(definition) ? definition["type"] : void 0;
	const name = typeof type === "string" ? type : "string";
	return name.charAt(0).toUpperCase() + name.slice(1);
}
function isSecure(type) {
	return type.toLowerCase().startsWith("secure");
}
function keyOf$1(of, name) {
	return Object.keys(of).find((key) => key.toLowerCase() === name.toLowerCase());
}
function member(of, name) {
	return isRecord(of) ? of[name] : void 0;
}
function record(value, where) {
	if (value === void 0 || value === null) return {};
	if (isRecord(value)) return value;
	throw invalidTemplate(`'${where}' must be an object`);
}
function text(value, where) {
	if (typeof value === "string" && value !== "") return value;
	throw invalidTemplate(`The property '${where}' of a resource must be a string`);
}
// src/emulator/deployments.ts
function deploymentRoutes(context) {
	const deployments = /* @__PURE__ */ new Map();
	const base = "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.Resources/deployments";
	const permission = "Microsoft.Resources/deployments";
	const find = (call) => {
		const found = deployments.get(keyOf(call));
		if (found !== void 0) return found;
		throw new ArmError(404, "DeploymentNotFound", `Deployment '${call.params["deployment"] ?? ""}' could not be found.`);
	};
	const ofGroup = (call) => {
		const prefix = keyOf({
			...call,
			params: {
				...call.params,
				deployment: ""
			}
		});
		return [...deployments].filter(([key]) => key.startsWith(prefix)).map(([, each]) => each);
	};
	const whatIf = () => {
		throw new ArmError(400, "NotSupported", "The emulator does not support what-if. Deploy the template instead.");
	};
	return [
		{
			pattern: base,
			operations: { GET: {
				action: `${permission}/read`,
				handle: (call) => ({
					status: 200,
					body: { value: ofGroup(call).map((each) => each.body) }
				})
			} }
		},
		{
			pattern: `${base}/:deployment`,
			jsonc: true,
			operations: {
				GET: {
					action: `${permission}/read`,
					handle: (call) => ({
						status: 200,
						body: find(call).body
					})
				},
				HEAD: {
					action: `${permission}/read`,
					handle: (call) => ({ status: deployments.has(keyOf(call)) ? 204 : 404 })
				},
				DELETE: {
					action: `${permission}/delete`,
					handle: (call) => ({ status: deployments.delete(keyOf(call)) ? 200 : 204 })
				},
				PUT: {
					action: `${permission}/write`,
					handle: (call) => deploy(context, call, deployments)
				}
			}
		},
		{
			pattern: `${base}/:deployment/validate`,
			jsonc: true,
			operations: { POST: {
				action: `${permission}/validate/action`,
				handle: (call) => validate(context, call)
			} }
		},
		{
			pattern: `${base}/:deployment/whatIf`,
			operations: { POST: {
				action: `${permission}/whatIf/action`,
				handle: whatIf
			} }
		},
		{
			pattern: `${base}/:deployment/operations`,
			operations: { GET: {
				action: `${permission}/operations/read`,
				handle: (call) => ({
					status: 200,
					body: { value: find(call).operations }
				})
			} }
		}
	];
}
function keyOf(call) {
	const { subscription = "", group = "", deployment = "" } = call.params;
	return `${groupKey(subscription, group)}/${deployment.toLowerCase()}`;
}
async function prepare(context, call) {
	const body = await call.body();
	const { template: given, parameters, mode, templateLink, parametersLink } = isRecord(body["properties"]) ? body["properties"] : {};
	if (templateLink !== void 0 && templateLink !== null) throw invalidTemplate("The emulator does not load linked templates. Send the template itself");
	if (parametersLink !== void 0 && parametersLink !== null) throw invalidTemplate("The emulator does not load linked parameters. Send the parameters themselves");
	if (typeof mode === "string" && mode.toLowerCase() !== "incremental") throw invalidTemplate(`The emulator does not support the deployment mode '${mode}'. Use Incremental`);
	const document = typeof given === "string" ? parse(given) : given;
	if (!isRecord(document)) throw invalidTemplate("The template must be a JSON object");
	const group = context.store.groups.get(groupKey(call.params["subscription"] ?? "", call.params["group"] ?? ""));
	if (group === void 0) throw resourceNotFound("deployment", call.params["group"] ?? "");
	return {
		group,
		template: readTemplate(document, isRecord(parameters) ? parameters : {}, functions(context, call, group)),
		hash: (0, node_crypto.createHash)("sha256").update(JSON.stringify(document)).digest("hex").slice(0, 20)
	};
}
function parse(text) {
	try {
		return parseJsonc(text);
	} catch {
		throw invalidTemplate("The template is not JSON");
	}
}
async function validate(context, call) {
	return {
		status: 200,
		body: deploymentBody(context, call, await prepare(context, call), {
			state: "Succeeded",
			resources: []
		})
	};
}
async function deploy(context, call, deployments) {
	const prepared = await prepare(context, call);
	const { group, template } = prepared;
	const status = deployments.has(keyOf(call)) ? 200 : 201;
	const done = [];
	const operations = [];
	const keep = (body) => {
		deployments.set(keyOf(call), {
			body,
			operations
		});
	};
	for (const resource of template.resources) {
		const id = `${groupId(group)}/${resource.path}`;
		try {
			await context.send(call, {
				method: "PUT",
				path: id,
				apiVersion: resource.apiVersion,
				body: resource.body()
			});
		} catch (error) {
			if (!(error instanceof ArmError)) throw error;
			operations.push(operation(context, call, {
				id,
				resource,
				status: error.status,
				error
			}));
			keep(deploymentBody(context, call, prepared, {
				state: "Failed",
				resources: done
			}));
			return failed(resource, error);
		}
		operations.push(operation(context, call, {
			id,
			resource,
			status: 200,
			error: void 0
		}));
		done.push(resource);
	}
	const body = deploymentBody(context, call, prepared, {
		state: "Succeeded",
		resources: done,
		outputs: template.outputs()
	});
	keep(body);
	return {
		status,
		body
	};
}
function operation(context, call, of) {
	const { id, resource, status, error } = of;
	return {
		operationId: (0, node_crypto.createHash)("sha256").update(id.toLowerCase()).digest("hex").slice(0, 16).toUpperCase(),
		properties: {
			provisioningOperation: "Create",
			provisioningState: error === void 0 ? "Succeeded" : "Failed",
			timestamp: `${context.clock.stamp()}Z`,
			duration: "PT0S",
			trackingId: call.requestId,
			statusCode: error === void 0 ? "OK" : String(status),
			...error === void 0 ? {} : { statusMessage: { error: {
				code: error.code,
				message: error.message
			} } },
			targetResource: {
				id,
				resourceType: resource.type,
				resourceName: resource.name
			}
		}
	};
}
function failed(resource, error) {
	const details = [{
		code: error.code,
		target: resource.path,
		message: error.message
	}];
	const message = `At least one resource deployment operation failed: ${resource.type} '${resource.name}': ${error.message}`;
	return {
		status: error.status,
		gateway: true,
		body: { error: {
			code: "DeploymentFailed",
			message,
			details
		} }
	};
}
function deploymentBody(context, call, { group, template, hash }, result) {
	const name = call.params["deployment"] ?? "";
	return {
		id: `${groupId(group)}/providers/Microsoft.Resources/deployments/${name}`,
		name,
		type: "Microsoft.Resources/deployments",
		properties: {
			templateHash: hash,
			parameters: template.parameters,
			mode: "Incremental",
			provisioningState: result.state,
			timestamp: `${context.clock.stamp()}Z`,
			duration: "PT0S",
			correlationId: call.requestId,
			providers: [],
			dependencies: [],
			...result.outputs === void 0 ? {} : { outputs: result.outputs },
			outputResources: result.resources.map((each) => ({ id: `${groupId(group)}/${each.path}` }))
		}
	};
}
function functions(context, call, group) {
	const { store } = context;
	const idOf = (symbols, value) => {
		const text = String(value);
		const symbol = symbols.get(text);
		return text.startsWith("/") ? text : symbol === void 0 ? text : `${groupId(group)}/${symbol}`;
	};
	const read = (method, path, version) => {
		const apiVersion = typeof version === "string" ? version : defaultVersion;
		const response = context.send(call, {
			method,
			path,
			apiVersion
		});
		if (response instanceof Promise) throw invalidTemplate(`The emulator cannot read '${path}' during a deployment`);
		return response.body;
	};
	return (symbols) => (name, args) => {
		switch (name) {
			case "resourcegroup": return { value: groupValue(group) };
			case "subscription": return { value: subscriptionValue(store, group) };
			case "tenant": return { value: { tenantId: store.tenantId } };
			case "deployment": return { value: { name: call.params["deployment"] } };
			case "resourceid": return { value: resourceId(group, args) };
			case "reference": {
				const body = read("GET", idOf(symbols, args[0]), args[1]);
				return { value: String(args[2]).toLowerCase() === "full" || !isRecord(body) ? body : body["properties"] };
			}
			case "listcredentials": return { value: read("POST", `${idOf(symbols, args[0])}/listCredentials`, args[1]) };
			default: return;
		}
	};
}
const defaultVersion = "2025-11-01";
function groupValue(group) {
	return {
		id: groupId(group),
		name: group.name,
		type: "Microsoft.Resources/resourceGroups",
		location: group.location,
		tags: asObject(group.tags),
		properties: { provisioningState: "Succeeded" }
	};
}
function subscriptionValue(store, { subscriptionId }) {
	return {
		id: `/subscriptions/${subscriptionId}`,
		subscriptionId,
		tenantId: store.tenantId,
		displayName: store.subscriptions.get(subscriptionId.toLowerCase())?.displayName
	};
}
function resourceId(group, args) {
	const texts = args.map(String);
	const at = texts.findIndex((each) => each.includes("/"));
	if (at < 0 || at > 2) throw invalidTemplate("The template function 'resourceId' expects a resource type and its names");
	const [subscription, resourceGroup] = at === 2 ? [texts[0], texts[1]] : at === 1 ? [group.subscriptionId, texts[0]] : [group.subscriptionId, group.name];
	return `/subscriptions/${subscription}/resourceGroups/${resourceGroup}/${resourcePath(texts[at] ?? "", texts.slice(at + 1))}`;
}
// src/emulator/pages.ts
function pageOf$1(items, options) {
	const { size, key, token } = options;
	const last = token === null ? void 0 : Buffer.from(token, "base64url").toString();
	const exact = last === void 0 ? -1 : items.findIndex((item) => key(item) === last);
	const later = last === void 0 || exact >= 0 ? -1 : items.findIndex((item) => key(item) > last);
	const start = last === void 0 ? 0 : exact >= 0 ? exact + 1 : later >= 0 ? later : items.length;
	const rest = items.slice(start);
	if (size === 0 || rest.length <= size) return {
		items: rest,
		next: void 0
	};
	const page = rest.slice(0, size);
	const end = page[page.length - 1];
	return {
		items: page,
		next: end === void 0 ? void 0 : Buffer.from(key(end)).toString("base64url")
	};
}
// src/emulator/event-grid.ts
function eventGridRoutes(context) {
	const base = "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.ContainerRegistry/registries/:registry/providers/Microsoft.EventGrid/eventSubscriptions";
	const action = "Microsoft.EventGrid/eventSubscriptions/read";
	return [{
		pattern: base,
		operations: { GET: {
			action,
			handle: (call) => list$3(context.registryOf(call), call)
		} }
	}, {
		pattern: `${base}/:eventSubscription`,
		operations: { GET: {
			action,
			handle: (call) => {
				const registry = context.registryOf(call);
				const name = call.params["eventSubscription"] ?? "";
				const found = subscriptionsOf(registry).find((each) => each.name.toLowerCase() === name.toLowerCase());
				if (found !== void 0) return {
					status: 200,
					body: bodyOf$1(registry, found)
				};
				throw resourceNotFound(`Microsoft.EventGrid/eventSubscriptions/${name}`, registry.resourceGroup);
			}
		} }
	}];
}
const defaultTop = 20;
const largestTop = 100;
function subscriptionsOf(registry) {
	return registry.eventSubscriptions ?? [];
}
function list$3(registry, call) {
	const asked = Number(call.query.get("$top") ?? defaultTop);
	const top = Number.isInteger(asked) && asked > 0 ? Math.min(asked, largestTop) : defaultTop;
	const page = pageOf$1(subscriptionsOf(registry), {
		size: top,
		key: (each) => each.name.toLowerCase(),
		token: call.query.get("$skiptoken") ?? call.query.get("$skipToken")
	});
	const path = `${registryId(registry)}/providers/Microsoft.EventGrid/eventSubscriptions`;
	const value = page.items.map((each) => bodyOf$1(registry, each));
	if (page.next === void 0) return {
		status: 200,
		body: { value }
	};
	const query = `api-version=${call.apiVersion}&$top=${top}&$skiptoken=${encodeURIComponent(page.next)}`;
	return {
		status: 200,
		body: {
			value,
			nextLink: `${call.origin}${path}?${query}`
		}
	};
}
function bodyOf$1(registry, each) {
	const webHook = each.endpointType === "WebHook";
	const prefix = each.subjectBeginsWith;
	const suffix = each.subjectEndsWith;
	return {
		properties: {
			topic: registryId(registry),
			provisioningState: each.provisioningState,
			destination: {
				properties: webHook ? {
					endpointUrl: null,
					endpointBaseUrl: each.endpoint.split("?")[0],
					maxEventsPerBatch: 1
				} : { resourceId: each.endpoint },
				endpointType: each.endpointType
			},
			filter: {
				subjectBeginsWith: prefix,
				subjectEndsWith: suffix,
				includedEventTypes: each.includedEventTypes
			},
			labels: each.labels,
			eventDeliverySchema: "EventGridSchema",
			retryPolicy: {
				maxDeliveryAttempts: 30,
				eventTimeToLiveInMinutes: 1440
			}
		},
		systemData: null,
		id: `${registryId(registry)}/providers/Microsoft.EventGrid/eventSubscriptions/${each.name}`,
		name: each.name,
		type: "Microsoft.EventGrid/eventSubscriptions"
	};
}
// src/emulator/registry-body.ts
const onOff = ["Enabled", "Disabled"];
const registryProperties = [
	{
		name: "encryption",
		kind: "object",
		standard: { status: "disabled" },
		since: "2019-12",
		needs: "Premium"
	},
	{
		name: "dataEndpointEnabled",
		kind: "boolean",
		standard: false,
		since: "2019-12",
		needs: "Premium"
	},
	{
		name: "regionalEndpoints",
		kind: onOff,
		standard: "Disabled",
		since: "2026-03",
		needs: "Premium"
	},
	{
		name: "endpointProtocol",
		kind: ["IPv4", "IPv4AndIPv6"],
		standard: "IPv4",
		since: "2026-03"
	},
	{
		name: "publicNetworkAccess",
		kind: onOff,
		standard: "Enabled",
		since: "2019-12",
		needs: "Premium"
	},
	{
		name: "networkRuleBypassOptions",
		kind: ["AzureServices", "None"],
		standard: "AzureServices",
		since: "2020-11",
		needs: "Premium"
	},
	{
		name: "networkRuleBypassAllowedForTasks",
		kind: "boolean",
		standard: false,
		since: "2025-06"
	},
	{
		name: "zoneRedundancy",
		kind: onOff,
		standard: "Disabled",
		since: "2020-11",
		needs: "Premium"
	},
	{
		name: "anonymousPullEnabled",
		kind: "boolean",
		standard: false,
		since: "2021-06",
		needs: "Standard"
	},
	{
		name: "metadataSearch",
		kind: onOff,
		standard: "Disabled",
		since: "2023-11",
		previewOnly: true
	},
	{
		name: "roleAssignmentMode",
		kind: ["LegacyRegistryPermissions", "AbacRepositoryPermissions"],
		standard: "LegacyRegistryPermissions",
		since: "2025-03"
	},
	{
		name: "autoGeneratedDomainNameLabelScope",
		kind: [
			"Unsecure",
			"TenantReuse",
			"SubscriptionReuse",
			"ResourceGroupReuse",
			"NoReuse"
		],
		standard: "Unsecure",
		since: "2024-11"
	},
	{
		name: "writableCacheRepos",
		kind: onOff,
		standard: "Disabled",
		since: "2026-09"
	}
];
const registryPolicies = {
	quarantinePolicy: { status: "disabled" },
	trustPolicy: {
		type: "Notary",
		status: "disabled"
	},
	retentionPolicy: {
		days: 7,
		status: "disabled"
	},
	exportPolicy: { status: "enabled" },
	azureADAuthenticationAsArmPolicy: { status: "enabled" },
	softDeletePolicy: {
		retentionDays: 7,
		status: "disabled"
	}
};
const standardNetworkRules = {
	defaultAction: "Allow",
	ipRules: []
};
function registryBody(registry, apiVersion, tenantId) {
	const { name, location, tags, systemData } = registry;
	const identity = identityBody(registry, tenantId);
	return {
		sku: {
			name: registry.sku,
			tier: registry.sku
		},
		type: "Microsoft.ContainerRegistry/registries",
		id: registryId(registry),
		name,
		location,
		tags: asObject(tags),
		...hasSystemData(apiVersion) ? { systemData } : {},
		...identity === void 0 ? {} : { identity },
		properties: {
			loginServer: registry.loginServer,
			creationDate: systemData.createdAt.replace("+00:00", "Z"),
			provisioningState: registry.provisioningState,
			adminUserEnabled: registry.adminUserEnabled,
			...networkRules(registry),
			policies: policies(registry, apiVersion),
			...settings(registry, apiVersion)
		}
	};
}
function networkRules(registry) {
	const set = registry.properties["networkRuleSet"];
	if (registry.sku !== "Premium" && !isRecord(set)) return {};
	return { networkRuleSet: {
		...standardNetworkRules,
		...isRecord(set) ? set : {}
	} };
}
function policies(registry, apiVersion) {
	const { createdAt } = registry.systemData;
	const given = registry.properties["policies"];
	const dated = /* @__PURE__ */ new Set(["retentionPolicy", "softDeletePolicy"]);
	return Object.fromEntries(Object.entries(registryPolicies).flatMap(([name, standard]) => {
		const own = isRecord(given) ? given[name] : void 0;
		if (own === void 0 && !hasPolicy(name, apiVersion)) return [];
		const { status, ...rest } = {
			...standard,
			...isRecord(own) ? own : {}
		};
		return [[name, {
			...rest,
			...dated.has(name) ? { lastUpdatedTime: createdAt } : {},
			status
		}]];
	}));
}
function hasPolicy(name, apiVersion) {
	if (name === "azureADAuthenticationAsArmPolicy") return apiVersion >= "2022-02";
	if (name === "softDeletePolicy") return apiVersion >= "2022-02" && apiVersion.endsWith("-preview");
	return true;
}
function settings(registry, apiVersion) {
	const shown = {};
	for (const { name, standard, since, previewOnly } of registryProperties) {
		const inVersion = apiVersion >= since && (previewOnly !== true || apiVersion.endsWith("-preview"));
		const own = registry.properties[name];
		if (inVersion || own !== void 0) shown[name] = own ?? standard;
		if (name === "regionalEndpoints") {
			shown["dataEndpointHostNames"] = dataEndpoints(registry);
			if (apiVersion >= "2026-03") shown["regionalEndpointHostNames"] = [];
		}
		if (name === "endpointProtocol") shown["privateEndpointConnections"] = [];
	}
	return shown;
}
function dataEndpoints(registry) {
	if (registry.properties["dataEndpointEnabled"] !== true) return [];
	return regions(registry).map((region) => `${registry.name.toLowerCase()}.${region}.data.azurecr.io`);
}
function identityBody(registry, tenantId) {
	const { identity } = registry;
	if (identity === void 0) return void 0;
	const own = identity.type.toLowerCase().includes("systemassigned");
	const assigned = Object.keys(identity.userAssignedIdentities ?? {});
	return {
		...own ? {
			principalId: guidOf(registryId(registry)),
			tenantId
		} : {},
		type: identity.type,
		...assigned.length === 0 ? {} : { userAssignedIdentities: Object.fromEntries(assigned.map((id) => [id, {
			principalId: guidOf(`${id} principal`),
			clientId: guidOf(`${id} client`)
		}])) }
	};
}
function guidOf(text) {
	const hex = (0, node_crypto.createHash)("sha256").update(text.toLowerCase()).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`8${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join("-");
}
// src/emulator/long-running.ts
function write(context, call, { kind, resource, state, keep, body }) {
	const { longRunning, operationPolls, operationFails, operationRetryAfter } = context.switches();
	if (longRunning === "sync") {
		keep("Succeeded");
		return {
			status: 200,
			body: body()
		};
	}
	keep(state);
	const id = context.operations.begin({
		kind,
		resource,
		polls: operationPolls,
		fails: operationFails,
		finish: keep
	});
	return {
		status: 201,
		body: body(),
		headers: {
			"Azure-AsyncOperation": `${linkOrigin$1(context, call)}${resource}/operationStatuses/${id}?api-version=${call.apiVersion}`,
			"Retry-After": String(operationRetryAfter)
		}
	};
}
function erase(context, call, deletion) {
	const { longRunning, operationPolls, operationFails, operationRetryAfter } = context.switches();
	if (longRunning === "sync") {
		deletion.erase();
		return { status: 200 };
	}
	deletion.mark("Deleting");
	const id = context.operations.begin({
		kind: deletion.kind,
		resource: deletion.resource,
		polls: operationPolls,
		fails: operationFails,
		finish: (outcome) => outcome === "Succeeded" ? deletion.erase() : deletion.mark("Failed")
	});
	return {
		status: 202,
		headers: {
			Location: `${linkOrigin$1(context, call)}${deletion.results}/${id}?api-version=${call.apiVersion}`,
			"Retry-After": String(operationRetryAfter)
		}
	};
}
function statusRoute(context, pattern, type) {
	const handle = (call) => {
		const status = poll(context, call);
		const error = {
			code: "InternalServerError",
			message: "The operation failed."
		};
		const retry = { "Retry-After": String(context.switches().operationRetryAfter) };
		return {
			status: 200,
			body: status === "Failed" ? {
				status,
				error
			} : { status },
			...status === "InProgress" ? { headers: retry } : {}
		};
	};
	return {
		pattern,
		type,
		operations: { GET: {
			action: `Microsoft.ContainerRegistry/${type}/operationStatuses/read`,
			handle
		} }
	};
}
function resultRoute(context, pattern, action) {
	const handle = (call) => {
		const status = poll(context, call);
		if (status === "Failed") throw new ArmError(500, "InternalServerError", "The operation failed.");
		if (status === "Succeeded") return {
			status: 200,
			gateway: true
		};
		const { operationRetryAfter } = context.switches();
		return {
			status: 202,
			gateway: true,
			headers: {
				Location: selfLink$1(context, call, pattern),
				"Retry-After": String(operationRetryAfter)
			}
		};
	};
	return {
		pattern,
		operations: { GET: {
			action,
			handle
		} }
	};
}
function poll(context, call) {
	const status = context.operations.poll(call.params["operation"] ?? "");
	if (status !== void 0) return status;
	throw new ArmError(404, "OperationNotFound", "The operation could not be found.", { gateway: false });
}
function linkOrigin$1(context, call) {
	return context.switches().linkOrigin || call.origin;
}
function selfLink$1(context, call, pattern) {
	const path = pattern.replace(/:(\w+)/g, (_, name) => encodeURIComponent(call.params[name] ?? ""));
	return `${linkOrigin$1(context, call)}${path}?api-version=${call.apiVersion}`;
}
// src/emulator/registry-input.ts
const skus = [
	"Basic",
	"Standard",
	"Premium"
];
function readRegistry(body) {
	const given = body["properties"] ?? {};
	if (!isRecord(given)) throw invalid$2("properties", "must be an object");
	const admin = given["adminUserEnabled"] ?? void 0;
	if (admin !== void 0 && typeof admin !== "boolean") throw invalid$2("properties.adminUserEnabled", "must be a boolean");
	const properties = {};
	for (const property of registryProperties) {
		const value = readProperty(property, given[property.name]);
		if (value !== void 0) properties[property.name] = value;
	}
	const policies = readPolicies(given["policies"]);
	if (policies !== void 0) properties["policies"] = policies;
	const rules = readNetworkRules(given["networkRuleSet"]);
	if (rules !== void 0) properties["networkRuleSet"] = rules;
	return {
		location: text$2(body["location"], "location"),
		sku: readSku(body["sku"]),
		tags: readTags(body["tags"]),
		identity: readIdentity(body["identity"]),
		adminUserEnabled: admin,
		properties
	};
}
function checkSku(sku, properties) {
	for (const { name, standard, needs } of registryProperties) {
		const value = properties[name];
		if (needs === void 0 || value === void 0 || !differs(value, standard)) continue;
		if (skus.indexOf(sku) < skus.indexOf(needs)) throw skuNotSupported(`properties.${name}`, sku, needs);
	}
	const { networkRuleSet: rules, policies } = properties;
	if (sku === "Premium") return;
	if (isRecord(rules) && (rules["defaultAction"] === "Deny" || hasRules(rules))) throw skuNotSupported("properties.networkRuleSet", sku, "Premium");
	for (const [name, standard] of Object.entries(registryPolicies)) {
		const own = isRecord(policies) ? policies[name] : void 0;
		if (name === "azureADAuthenticationAsArmPolicy" || !isRecord(own) || own["status"] === void 0) continue;
		if (own["status"] !== standard["status"]) throw skuNotSupported(`properties.policies.${name}`, sku, "Premium");
	}
}
function skuNotSupported(where, sku, needs) {
	return new ArmError(400, "SkuNotSupported", `The value of '${where}' is not supported by a registry of SKU ${sku}. It needs SKU ${needs}.`, { gateway: false });
}
function differs(value, standard) {
	if (isRecord(value) && isRecord(standard)) return Object.entries(standard).some(([key, own]) => (value[key] ?? own) !== own);
	return value !== standard;
}
function hasRules(rules) {
	return [rules["ipRules"], rules["virtualNetworkRules"]].some((list) => Array.isArray(list) && list.length > 0);
}
function readSku(value) {
	if (value === void 0 || value === null) return void 0;
	const name = isRecord(value) ? value["name"] : void 0;
	const sku = typeof name === "string" ? skus.find((each) => each.toLowerCase() === name.toLowerCase()) : void 0;
	if (sku === void 0) throw invalid$2("sku.name", `must be one of ${skus.join(", ")}`);
	return sku;
}
function readProperty({ name, kind }, value) {
	if (value === void 0 || value === null) return void 0;
	const where = `properties.${name}`;
	if (kind === "boolean") {
		if (typeof value !== "boolean") throw invalid$2(where, "must be a boolean");
		return value;
	}
	if (kind === "object") {
		if (!isRecord(value)) throw invalid$2(where, "must be an object");
		return value;
	}
	return oneOf(value, kind, where);
}
function oneOf(value, words, where) {
	const word = typeof value === "string" ? words.find((each) => each.toLowerCase() === value.toLowerCase()) : void 0;
	if (word === void 0) throw invalid$2(where, `must be one of ${words.join(", ")}`);
	return word;
}
function readPolicies(value) {
	if (value === void 0 || value === null) return void 0;
	if (!isRecord(value)) throw invalid$2("properties.policies", "must be an object");
	const policies = {};
	for (const name of Object.keys(registryPolicies)) {
		const policy = value[name];
		if (policy === void 0 || policy === null) continue;
		const where = `properties.policies.${name}`;
		if (!isRecord(policy)) throw invalid$2(where, "must be an object");
		const own = {};
		const { status, type } = policy;
		if (name === "trustPolicy" && type !== void 0 && type !== null) own["type"] = oneOf(type, ["Notary"], `${where}.type`);
		const period = name === "softDeletePolicy" ? "retentionDays" : "days";
		if (name === "retentionPolicy" || name === "softDeletePolicy") {
			const days = policy[period];
			if (days !== void 0 && days !== null) own[period] = readDays(days, `${where}.${period}`);
		}
		if (status !== void 0 && status !== null) own["status"] = oneOf(status, ["enabled", "disabled"], `${where}.status`);
		policies[name] = own;
	}
	return policies;
}
function readDays(value, where) {
	if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > 365) throw invalid$2(where, "must be a whole number from 0 to 365");
	return value;
}
function readNetworkRules(value) {
	if (value === void 0 || value === null) return void 0;
	const where = "properties.networkRuleSet";
	if (!isRecord(value)) throw invalid$2(where, "must be an object");
	const { defaultAction, ipRules } = value;
	const rules = {};
	if (defaultAction !== void 0 && defaultAction !== null) rules["defaultAction"] = oneOf(defaultAction, ["Allow", "Deny"], `${where}.defaultAction`);
	if (ipRules !== void 0 && ipRules !== null) {
		if (!Array.isArray(ipRules)) throw invalid$2(`${where}.ipRules`, "must be a list");
		rules["ipRules"] = ipRules.map((rule) => {
			const address = isRecord(rule) ? rule["value"] : void 0;
			if (typeof address !== "string") throw invalid$2(`${where}.ipRules`, "must be a list of objects with a value");
			return {
				action: "Allow",
				value: address
			};
		});
	}
	return rules;
}
function readIdentity(value) {
	if (value === void 0 || value === null) return void 0;
	const type = isRecord(value) ? value["type"] : void 0;
	if (!isRecord(value) || typeof type !== "string") throw invalid$2("identity.type", "must be a string");
	if (type.toLowerCase() === "none") return null;
	const parts = type.split(",").map((part) => oneOf(part.trim(), ["SystemAssigned", "UserAssigned"], "identity.type"));
	const assigned = value["userAssignedIdentities"];
	if (assigned !== void 0 && assigned !== null && !isRecord(assigned)) throw invalid$2("identity.userAssignedIdentities", "must be an object");
	return {
		type: parts.join(", "),
		...isRecord(assigned) ? { userAssignedIdentities: assigned } : {}
	};
}
// src/emulator/routes.ts
function principal(call) {
	const { user, clientId } = call.caller;
	return user === void 0 ? {
		by: clientId,
		byType: "Application"
	} : {
		by: user,
		byType: "User"
	};
}
function createRouter(routes) {
	const compiled = routes.map((route) => ({
		route,
		segments: route.pattern.split("/").slice(1)
	}));
	return (path) => {
		const asked = path.replace(/\/+$/, "").split("/").slice(1);
		for (const { route, segments } of compiled) {
			if (segments.length !== asked.length) continue;
			if (!segments.every((segment, index) => segment.startsWith(":") || segment.toLowerCase() === asked[index]?.toLowerCase())) continue;
			const params = segments.flatMap((segment, index) => segment.startsWith(":") ? [[segment.slice(1), decoded$1(asked[index] ?? "")]] : []);
			return {
				route,
				params: Object.fromEntries(params)
			};
		}
	};
}
function decoded$1(segment) {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}
// src/emulator/registry-writes.ts
const provider = "providers/Microsoft.ContainerRegistry";
const registryPattern = `/subscriptions/:subscription/resourceGroups/:group/${provider}/registries/:registry`;
function registryWrites(context) {
	const permission = "Microsoft.ContainerRegistry/registries";
	return {
		PUT: {
			action: `${permission}/write`,
			handle: (call) => put$3(context, call)
		},
		PATCH: {
			action: `${permission}/write`,
			handle: (call) => patch$3(context, call)
		},
		DELETE: {
			action: `${permission}/delete`,
			handle: (call) => remove$4(context, call)
		}
	};
}
function registryWriteRoutes(context) {
	const type = "registries";
	const post = (name, handle) => ({
		pattern: `${registryPattern}/${name}`,
		type,
		operations: { POST: {
			action: `Microsoft.ContainerRegistry/registries/${name}/action`,
			handle
		} }
	});
	return [
		post("listCredentials", (call) => ({
			status: 200,
			body: credentials(withAdmin(context.registryOf(call)))
		})),
		post("regenerateCredential", (call) => regenerate(context, call)),
		statusRoute(context, `${registryPattern}/operationStatuses/:operation`, type),
		resultRoute(context, `/subscriptions/:subscription/${provider}/locations/:location/operationResults/:operation`, "Microsoft.ContainerRegistry/locations/operationResults/read")
	];
}
function eraseRegistry(store, registry) {
	store.registries.delete(registry.name.toLowerCase());
	registry.webhooks.clear();
	registry.events.clear();
	store.changed();
}
function checkSkuChange(registry, sku, context) {
	if (skus.indexOf(sku) >= skus.indexOf(registry.sku)) return;
	const { length } = registry.replications;
	if (sku !== "Premium" && length > 0) throw new ArmError(400, "SkuNotSupported", `The registry has ${length} replication${length === 1 ? "" : "s"}, which SKU ${sku} does not support. Delete the replications first.`, { gateway: false });
	if (registry.webhooks.size > webhookQuota({ sku }, context.switches())) throw quotaExceeded(sku);
}
async function put$3(context, call) {
	const input = readRegistry(await call.body());
	const { registry: name = "", group = "", subscription = "" } = call.params;
	const before = ownRegistry(context, call);
	if (input.location === void 0 || input.location === "") throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
	if (input.sku === void 0) throw invalid$2("sku", "is required");
	if (before === void 0) checkNew(context.store, name);
	const location = normaliseLocation(input.location);
	if (before !== void 0 && before.location !== location) throw new ArmError(409, "InvalidResourceLocation", `The resource '${before.name}' already exists in location '${before.location}' in resource group '${before.resourceGroup}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`);
	checkSku(input.sku, input.properties);
	if (before !== void 0) checkSkuChange(before, input.sku, context);
	const stamp = context.clock.stamp();
	const by = principal(call);
	return keep$2(context, call, {
		name: before?.name ?? name,
		subscriptionId: before?.subscriptionId ?? context.store.subscriptions.get(subscription.toLowerCase())?.subscriptionId ?? subscription,
		resourceGroup: before?.resourceGroup ?? groupName(context.store, subscription, group),
		location,
		sku: input.sku,
		tags: input.tags ?? /* @__PURE__ */ new Map(),
		loginServer: before?.loginServer ?? `${name.toLowerCase()}.azurecr.io`,
		adminUserEnabled: input.adminUserEnabled ?? false,
		properties: input.properties,
		identity: input.identity ?? void 0,
		passwords: before?.passwords ?? newPasswords(),
		provisioningState: "Succeeded",
		systemData: before === void 0 ? created(by, stamp) : modified(before.systemData, by, stamp),
		replications: before?.replications ?? [],
		webhooks: before?.webhooks ?? /* @__PURE__ */ new Map(),
		events: before?.events ?? /* @__PURE__ */ new Map()
	}, before === void 0 ? "Creating" : "Updating");
}
async function patch$3(context, call) {
	const input = readRegistry(await call.body());
	const before = context.registryOf(call);
	const sku = input.sku ?? before.sku;
	const properties = merged(before.properties, input.properties);
	checkSkuChange(before, sku, context);
	checkSku(sku, properties);
	return keep$2(context, call, {
		...before,
		sku,
		tags: input.tags ?? before.tags,
		adminUserEnabled: input.adminUserEnabled ?? before.adminUserEnabled,
		properties,
		identity: input.identity === void 0 ? before.identity : input.identity ?? void 0,
		systemData: modified(before.systemData, principal(call), context.clock.stamp())
	}, "Updating");
}
function merged(before, input) {
	const entries = Object.entries(input).map(([name, value]) => {
		const own = before[name];
		return [name, isRecord(own) && isRecord(value) ? merged(own, value) : value];
	});
	return {
		...before,
		...Object.fromEntries(entries)
	};
}
function remove$4(context, call) {
	const registry = ownRegistry(context, call);
	if (registry === void 0) return {
		status: 204,
		gateway: true
	};
	const { subscriptionId, location, name } = registry;
	return erase(context, call, {
		kind: `delete-${name.toLowerCase()}`,
		resource: registryId(registry),
		results: `/subscriptions/${subscriptionId}/${provider}/locations/${location}/operationResults`,
		erase: () => eraseRegistry(context.store, registry),
		mark: (provisioningState) => {
			context.store.registries.set(name.toLowerCase(), {
				...registry,
				provisioningState
			});
		}
	});
}
function keep$2(context, call, registry, state) {
	const { store } = context;
	const key = registry.name.toLowerCase();
	let isStored = false;
	return write(context, call, {
		kind: "registries",
		resource: registryId(registry),
		state,
		keep: (provisioningState) => {
			const now = isStored ? store.registries.get(key) : registry;
			if (now === void 0) return;
			store.registries.set(key, {
				...now,
				provisioningState
			});
			store.changed();
			isStored = true;
		},
		body: () => registryBody(store.registries.get(key) ?? registry, call.apiVersion, store.tenantId)
	});
}
function ownRegistry(context, call) {
	const { registry: name = "", group = "", subscription = "" } = call.params;
	const found = context.store.registries.get(name.toLowerCase());
	if (found === void 0) return void 0;
	context.operations.touch(registryId(found));
	const own = context.store.registries.get(name.toLowerCase());
	const same = (a, b) => a.toLowerCase() === b.toLowerCase();
	return own !== void 0 && same(own.resourceGroup, group) && same(own.subscriptionId, subscription) ? own : void 0;
}
function checkNew(store, name) {
	if (!/^[a-zA-Z0-9]{5,50}$/.test(name)) throw invalid$2("registryName", `'${name}' must be 5 to 50 alphanumeric characters`);
	if (!store.registries.has(name.toLowerCase())) return;
	throw new ArmError(409, "AlreadyInUse", `The registry DNS name ${name.toLowerCase()}.azurecr.io is already in use. You can check if the name is already claimed using following API: https://docs.microsoft.com/en-us/rest/api/containerregistry/registries/checknameavailability`, { gateway: false });
}
function groupName(store, subscription, name) {
	return store.groups.get(`${subscription}/${name}`.toLowerCase())?.name ?? name;
}
function withAdmin(registry) {
	if (registry.adminUserEnabled) return registry;
	throw new ArmError(400, "UnAuthorizedForCredentialOperations", `Cannot perform credential operations for ${registryId(registry)} as admin user is disabled. Kindly enable admin user as per docs: https://docs.microsoft.com/en-us/azure/container-registry/container-registry-authentication#admin-account`, { gateway: false });
}
function credentials(registry) {
	const [first, second] = registry.passwords;
	return {
		username: registry.name,
		passwords: [{
			name: "password",
			value: first
		}, {
			name: "password2",
			value: second
		}]
	};
}
async function regenerate(context, call) {
	const { name } = await call.body();
	if (name !== "password" && name !== "password2") throw invalid$2("name", "must be password or password2");
	const before = withAdmin(context.registryOf(call));
	const [first, second] = before.passwords;
	const after = {
		...before,
		passwords: name === "password" ? [newPassword$1(), second] : [first, newPassword$1()]
	};
	context.store.registries.set(before.name.toLowerCase(), after);
	context.store.changed();
	return {
		status: 200,
		body: credentials(after)
	};
}
// src/emulator/replications.ts
function replicationRoutes(context) {
	const type = "registries/replications";
	const permission = `Microsoft.ContainerRegistry/${type}`;
	const base = "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.ContainerRegistry/registries/:registry/replications";
	return [
		{
			pattern: base,
			type,
			operations: { GET: {
				action: `${permission}/read`,
				handle: (call) => list$2(context, call)
			} }
		},
		{
			pattern: `${base}/:replication`,
			type,
			operations: {
				GET: {
					action: `${permission}/read`,
					handle: (call) => get$2(context, call)
				},
				PUT: {
					action: `${permission}/write`,
					handle: (call) => put$2(context, call)
				},
				PATCH: {
					action: `${permission}/write`,
					handle: (call) => patch$2(context, call)
				},
				DELETE: {
					action: `${permission}/delete`,
					handle: (call) => remove$3(context, call)
				}
			}
		},
		statusRoute(context, `${base}/:replication/operationStatuses/:operation`, type)
	];
}
function listReplications(registry) {
	const home = {
		name: registry.location,
		location: registry.location,
		systemData: created({
			by: "6a0ec4d3-30cb-4a83-91c0-ae56bc0e3d26",
			byType: "Application"
		}, registry.systemData.createdAt.replace("+00:00", "")),
		tags: /* @__PURE__ */ new Map(),
		regionEndpointEnabled: true,
		zoneRedundancy: registry.properties["zoneRedundancy"] === "Enabled" ? "Enabled" : "Disabled",
		provisioningState: "Succeeded"
	};
	const [first, ...later] = registry.replications;
	return first === void 0 ? [] : [
		first,
		home,
		...later
	];
}
function list$2(context, call) {
	const registry = context.registryOf(call);
	return {
		status: 200,
		body: { value: listReplications(registry).map((each) => replicationBody(registry, each, call.apiVersion)) }
	};
}
function get$2(context, call) {
	const { registry, replication } = find$2(context, call);
	if (replication === void 0) throw notFound$1(registry, call);
	return {
		status: 200,
		body: replicationBody(registry, replication, call.apiVersion)
	};
}
async function put$2(context, call) {
	const input = readReplication(await call.body());
	const { registry, replication: before } = find$2(context, call);
	const name = call.params["replication"] ?? "";
	if (!/^[a-zA-Z0-9]{5,50}$/.test(name)) throw invalid$2("replicationName", `'${name}' must be 5 to 50 alphanumeric characters`);
	if (input.location === void 0 || input.location === "") throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
	const location = normaliseLocation(input.location);
	checkPlace(registry, before, {
		name,
		location
	});
	const stamp = context.clock.stamp();
	const by = principal(call);
	return keep$1(context, call, registry, {
		name: before?.name ?? name,
		location,
		systemData: before === void 0 ? created(by, stamp) : modified(before.systemData, by, stamp),
		tags: input.tags ?? /* @__PURE__ */ new Map(),
		regionEndpointEnabled: input.regionEndpointEnabled ?? true,
		zoneRedundancy: input.zoneRedundancy ?? "Disabled",
		provisioningState: before === void 0 ? "Creating" : "Updating"
	});
}
async function patch$2(context, call) {
	const input = readReplication(await call.body());
	const { registry, replication: before } = find$2(context, call);
	if (before === void 0) throw notFound$1(registry, call);
	checkNotHome(registry, before);
	return keep$1(context, call, registry, {
		...before,
		tags: input.tags ?? before.tags,
		regionEndpointEnabled: input.regionEndpointEnabled ?? before.regionEndpointEnabled,
		systemData: modified(before.systemData, principal(call), context.clock.stamp()),
		provisioningState: "Updating"
	});
}
function remove$3(context, call) {
	const { registry, replication } = find$2(context, call);
	if (replication === void 0) return {
		status: 204,
		gateway: true
	};
	checkNotHome(registry, replication);
	const id = replicationId(registry, replication.name);
	return erase(context, call, {
		kind: `delete-${registry.name.toLowerCase()}-${replication.name.toLowerCase()}`,
		resource: id,
		results: `/subscriptions/${registry.subscriptionId}/providers/Microsoft.ContainerRegistry/locations/${replication.location}/operationResults`,
		erase: () => change(context.store, registry, (all) => all.filter((each) => each.name !== replication.name)),
		mark: (state) => change(context.store, registry, replace({
			...replication,
			provisioningState: state
		}))
	});
}
function find$2(context, call) {
	const name = call.params["replication"] ?? "";
	context.operations.touch(replicationId(context.registryOf(call), name));
	const registry = context.registryOf(call);
	return {
		registry,
		replication: listReplications(registry).find((each) => each.name.toLowerCase() === name.toLowerCase())
	};
}
function checkPlace(registry, before, { name, location }) {
	if (registry.sku !== "Premium") throw new ArmError(400, "SkuNotSupported", `The registry ${registry.name} has SKU ${registry.sku}. Replications need SKU Premium.`, { gateway: false });
	if (before !== void 0 && before.location !== location) throw new ArmError(409, "InvalidResourceLocation", `The resource '${before.name}' already exists in location '${before.location}' in resource group '${registry.resourceGroup}'. A resource with the same name cannot be created in location '${location}'. Please select a new resource name.`);
	if (registry.replications.find((each) => each.location === location && each.name !== before?.name) !== void 0 || location === registry.location) throw invalid$2("location", `'${location}' is already a region of registry ${registry.name} (replication '${name}')`);
}
function checkNotHome(registry, replication) {
	if (replication.location !== registry.location) return;
	throw invalid$2("replicationName", `'${replication.name}' is the home region of registry ${registry.name}`);
}
function keep$1(context, call, registry, replication) {
	let current = replication;
	return write(context, call, {
		kind: "replications",
		resource: replicationId(registry, replication.name),
		state: replication.provisioningState === "Creating" ? "Creating" : "Updating",
		keep: (provisioningState) => {
			current = {
				...replication,
				provisioningState
			};
			change(context.store, registry, replace(current));
		},
		body: () => replicationBody(registry, current, call.apiVersion)
	});
}
function change(store, registry, next) {
	const key = registry.name.toLowerCase();
	const now = store.registries.get(key);
	if (now === void 0) return;
	store.registries.set(key, {
		...now,
		replications: next(now.replications)
	});
	store.changed();
}
function replace(replication) {
	return (all) => all.some((each) => each.name === replication.name) ? all.map((each) => each.name === replication.name ? replication : each) : [...all, replication];
}
function readReplication(body) {
	const properties = body["properties"] ?? {};
	if (!isRecord(properties)) throw invalid$2("properties", "must be an object");
	const enabled = properties["regionEndpointEnabled"] ?? void 0;
	if (enabled !== void 0 && typeof enabled !== "boolean") throw invalid$2("properties.regionEndpointEnabled", "must be a boolean");
	const zones = text$2(properties["zoneRedundancy"], "properties.zoneRedundancy")?.toLowerCase();
	if (zones !== void 0 && zones !== "enabled" && zones !== "disabled") throw invalid$2("properties.zoneRedundancy", "must be one of Enabled, Disabled");
	return {
		location: text$2(body["location"], "location"),
		tags: readTags(body["tags"]),
		regionEndpointEnabled: enabled,
		zoneRedundancy: zones === void 0 ? void 0 : zones === "enabled" ? "Enabled" : "Disabled"
	};
}
function replicationBody(registry, replication, apiVersion) {
	const { provisioningState, systemData } = replication;
	const ready = provisioningState === "Creating" ? {} : { displayStatus: "Ready" };
	return {
		type: "Microsoft.ContainerRegistry/registries/replications",
		id: replicationId(registry, replication.name),
		name: replication.name,
		location: replication.location,
		tags: asObject(replication.tags),
		...hasSystemData(apiVersion) ? { systemData } : {},
		properties: {
			provisioningState,
			status: {
				...ready,
				timestamp: systemData.createdAt.replace("+00:00", "Z")
			},
			regionEndpointEnabled: replication.regionEndpointEnabled,
			zoneRedundancy: replication.zoneRedundancy
		}
	};
}
function replicationId(registry, name) {
	return `${registryId(registry)}/replications/${name}`;
}
function notFound$1(registry, call) {
	return resourceNotFound(`Microsoft.ContainerRegistry/registries/${registry.name}/replications/${call.params["replication"]}`, registry.resourceGroup);
}
// src/emulator/registries.ts
function registryRoutes(context) {
	const { store, registryOf } = context;
	const provider = "providers/Microsoft.ContainerRegistry";
	const inGroup = "/subscriptions/:subscription/resourceGroups/:group";
	const registry = `${inGroup}/${provider}/registries/:registry`;
	const read = (action, handle) => ({ GET: {
		action,
		handle
	} });
	const acr = (pattern, type, handle) => ({
		pattern,
		type,
		operations: read(`Microsoft.ContainerRegistry/${type}/read`, handle)
	});
	const shown = (each, call) => registryBody(each, call.apiVersion, store.tenantId);
	const listed = (call) => ok$1({ value: visible(store, call).map((each) => shown(each, call)) });
	return [
		{
			pattern: "/subscriptions",
			operations: read("Microsoft.Resources/subscriptions/read", () => ok$1({ value: [...store.subscriptions.values()].map((each) => subscriptionBody(store, each.subscriptionId)) }))
		},
		{
			pattern: "/tenants",
			operations: read("Microsoft.Resources/tenants/read", () => ok$1({ value: [{
				id: `/tenants/${store.tenantId}`,
				tenantId: store.tenantId,
				displayName: "Emulator",
				tenantCategory: "Home"
			}] }))
		},
		{
			pattern: "/subscriptions/:subscription",
			operations: read("Microsoft.Resources/subscriptions/read", (call) => ok$1(subscriptionBody(store, call.params["subscription"] ?? "")))
		},
		{
			pattern: `/subscriptions/:subscription/${provider}`,
			operations: read("Microsoft.Resources/subscriptions/providers/read", (call) => ok$1(providerBody(call)))
		},
		{
			pattern: `/subscriptions/:subscription/${provider}/checkNameAvailability`,
			type: "checkNameAvailability",
			operations: { POST: {
				action: "Microsoft.ContainerRegistry/checkNameAvailability/read",
				handle: async (call) => ok$1(nameAvailability(store, await call.body()))
			} }
		},
		acr(`/subscriptions/:subscription/${provider}/registries`, "registries", listed),
		acr(`${inGroup}/${provider}/registries`, "registries", listed),
		{
			pattern: registry,
			type: "registries",
			operations: {
				...read("Microsoft.ContainerRegistry/registries/read", (call) => ok$1(shown(get$1(context, call), call))),
				...registryWrites(context)
			}
		},
		acr(`${registry}/listUsages`, "registries/listUsages", (call) => ok$1({ value: usages(registryOf(call), context.switches()) })),
		...registryWriteRoutes(context)
	];
}
function ok$1(body) {
	return {
		status: 200,
		body
	};
}
function get$1(context, call) {
	context.operations.touch(registryId(context.registryOf(call)));
	return context.registryOf(call);
}
function visible(store, call) {
	const same = (a, b) => b === void 0 || a.toLowerCase() === b.toLowerCase();
	return [...store.registries.values()].filter((each) => same(each.subscriptionId, call.params["subscription"]) && same(each.resourceGroup, call.params["group"]));
}
function usages(registry, switches) {
	const size = {
		Basic: 10,
		Standard: 100,
		Premium: 500
	}[registry.sku] * 1073741824;
	const count = (name, limit, currentValue) => ({
		name,
		limit,
		currentValue,
		unit: "Count"
	});
	const always = [{
		name: "Size",
		limit: size,
		currentValue: 0,
		unit: "Bytes"
	}, count("Webhooks", webhookQuota(registry, switches), registry.webhooks.size)];
	if (registry.sku !== "Premium") return always;
	return [
		...always,
		count("Geo-replications", -1, listReplications(registry).length),
		count("IPRules", 200, 0),
		count("VNetRules", 100, 0),
		count("PrivateEndpointConnections", 200, 0),
		count("ScopeMaps", 5e4, 0),
		count("Tokens", 5e4, 0)
	];
}
function nameAvailability(store, body) {
	const name = typeof body["name"] === "string" ? body["name"] : "";
	if (body["type"] !== "Microsoft.ContainerRegistry/registries") throw new ArmError(400, "InvalidParameter", "The value of 'type' must be 'Microsoft.ContainerRegistry/registries'.", { gateway: false });
	if (!/^[a-zA-Z0-9]{5,50}$/.test(name)) return {
		nameAvailable: false,
		reason: "Invalid",
		message: "The specified resource name is invalid: it must be 5 to 50 alphanumeric characters."
	};
	if (store.registries.has(name.toLowerCase())) return {
		nameAvailable: false,
		reason: "AlreadyExists",
		message: `The registry ${name} is already in use.`
	};
	return {
		availableLoginServerName: `${name.toLowerCase()}.azurecr.io`,
		nameAvailable: true
	};
}
function subscriptionBody(store, id) {
	const found = store.subscriptions.get(id.toLowerCase());
	return {
		id: `/subscriptions/${found?.subscriptionId}`,
		authorizationSource: "RoleBased",
		managedByTenants: [],
		subscriptionId: found?.subscriptionId,
		tenantId: store.tenantId,
		displayName: found?.displayName,
		state: "Enabled",
		subscriptionPolicies: {
			locationPlacementId: "Public_2014-09-01",
			quotaId: "PayAsYouGo_2014-09-01",
			spendingLimit: "Off"
		}
	};
}
function providerBody(call) {
	return {
		id: `/subscriptions/${call.params["subscription"]}/providers/Microsoft.ContainerRegistry`,
		namespace: "Microsoft.ContainerRegistry",
		resourceTypes: [],
		registrationState: "Registered",
		registrationPolicy: "RegistrationRequired"
	};
}
// src/emulator/requests.ts
function createRequestLog() {
	const records = [];
	const listeners = /* @__PURE__ */ new Set();
	let count = 0;
	return {
		begin(request, at) {
			const url = new URL(request.url);
			const record = {
				n: ++count,
				at: new Date(at).toISOString(),
				method: request.method,
				path: url.pathname,
				query: url.search,
				userAgent: request.headers.get("user-agent") ?? "",
				clientId: void 0,
				status: void 0,
				body: void 0
			};
			records.push(record);
			if (records.length > limit + 1e3) records.splice(0, records.length - limit);
			return record;
		},
		list: () => records,
		clear() {
			records.length = 0;
			count = 0;
		},
		onRequest(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
		async announce(record) {
			for (const listener of [...listeners]) await listener(record);
		}
	};
}
function masked(value) {
	if (Array.isArray(value)) return value.map(masked);
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => {
		switch (key.toLowerCase()) {
			case "serviceuri": return [key, maskedUri(entry)];
			case "customheaders": return [key, isRecord(entry) ? maskedValues(entry) : "***"];
			case "parameters":
			case "variables": return [key, isRecord(entry) ? maskedValues(entry) : "***"];
			case "template": return [key, isRecord(entry) ? masked(entry) : "***"];
			default: return [key, masked(entry)];
		}
	}));
}
function maskedUri(value) {
	if (typeof value !== "string" || !URL.canParse(value)) return "***";
	const { protocol, host } = new URL(value);
	return `${protocol}//${host}/***`;
}
const limit = 1e4;
function maskedValues(entries) {
	return Object.fromEntries(Object.keys(entries).map((name) => [name, "***"]));
}
// src/emulator/resource-groups.ts
function groupRoutes(context) {
	const { store } = context;
	const pattern = "/subscriptions/:subscription/resourceGroups/:group";
	const permission = "Microsoft.Resources/subscriptions/resourceGroups";
	return [
		{
			pattern: "/subscriptions/:subscription/resourceGroups",
			operations: { GET: {
				action: `${permission}/read`,
				handle: (call) => list$1(store, call)
			} }
		},
		{
			pattern,
			operations: {
				GET: {
					action: `${permission}/read`,
					handle: (call) => ok(groupBody(existing$1(store, call)))
				},
				HEAD: {
					action: `${permission}/read`,
					handle: (call) => ({ status: find$1(store, call) ? 204 : 404 })
				},
				PUT: {
					action: `${permission}/write`,
					handle: (call) => put$1(store, call)
				},
				PATCH: {
					action: `${permission}/write`,
					handle: (call) => patch$1(store, call)
				},
				DELETE: {
					action: `${permission}/delete`,
					handle: (call) => remove$2(context, call)
				}
			}
		},
		{
			pattern: `${pattern}/resources`,
			operations: { GET: {
				action: `${permission}/resources/read`,
				handle: (call) => listResources(store, call)
			} }
		},
		{
			pattern: "/subscriptions/:subscription/resources",
			operations: { GET: {
				action: "Microsoft.Resources/subscriptions/resources/read",
				handle: (call) => listResources(store, call)
			} }
		},
		resultRoute(context, "/subscriptions/:subscription/operationresults/:operation", "Microsoft.Resources/subscriptions/operationresults/read")
	];
}
function ok(body) {
	return {
		status: 200,
		body
	};
}
function find$1(store, call) {
	return store.groups.get(groupKey(call.params["subscription"] ?? "", call.params["group"] ?? ""));
}
function existing$1(store, call) {
	const group = find$1(store, call);
	if (group !== void 0) return group;
	throw new ArmError(404, "ResourceGroupNotFound", `Resource group '${call.params["group"]}' could not be found.`);
}
function groupBody(group) {
	return {
		id: groupId(group),
		name: group.name,
		type: "Microsoft.Resources/resourceGroups",
		location: group.location,
		...group.managedBy === void 0 ? {} : { managedBy: group.managedBy },
		tags: asObject(group.tags),
		properties: { provisioningState: "Succeeded" }
	};
}
function list$1(store, call) {
	const subscription = call.params["subscription"]?.toLowerCase();
	const own = [...store.groups.values()].filter((group) => group.subscriptionId.toLowerCase() === subscription);
	const filter = call.query.get("$filter");
	return paged(call, (filter === null || filter.trim() === "" ? own : own.filter(byTag(filter))).map(groupBody));
}
function byTag(filter) {
	const match = /^\s*tagName\s+eq\s+'([^']*)'(?:\s+and\s+tagValue\s+eq\s+'([^']*)')?\s*$/i.exec(filter);
	if (match === null) throw invalidFilter(filter);
	const [, name = "", value] = match;
	return (group) => [...group.tags].some(([tag, own]) => tag.toLowerCase() === name.toLowerCase() && (value === void 0 || own === value));
}
async function put$1(store, call) {
	const body = await call.body();
	const before = find$1(store, call);
	const { subscription = "", group: name = "" } = call.params;
	if (!/^[-\w._()]{0,89}[-\w_()]$/u.test(name)) throw new ArmError(400, "InvalidResourceGroup", `The provided resource group name '${name}' is not valid: it must be 1 to 90 letters, digits, or - _ . ( ), and must not end with a dot.`);
	const given = text$2(body["location"], "location");
	if (given === void 0 || given === "") throw new ArmError(400, "LocationRequired", "The location property is required for this definition.");
	const location = normaliseLocation(given);
	if (before !== void 0 && before.location !== location) throw new ArmError(409, "InvalidResourceGroupLocation", `Invalid resource group location '${location}'. The Resource group already exists in location '${before.location}'.`);
	const group = {
		name: before?.name ?? name,
		subscriptionId: store.subscriptions.get(subscription.toLowerCase())?.subscriptionId ?? subscription,
		location,
		tags: readTags(body["tags"]) ?? /* @__PURE__ */ new Map(),
		managedBy: text$2(body["managedBy"], "managedBy")
	};
	keep(store, group);
	return {
		status: before === void 0 ? 201 : 200,
		body: groupBody(group)
	};
}
async function patch$1(store, call) {
	const body = await call.body();
	const before = existing$1(store, call);
	const name = text$2(body["name"], "name");
	if (name !== void 0 && name.toLowerCase() !== before.name.toLowerCase()) throw invalid$2("name", "must be the name in the path: a resource group cannot be renamed");
	const group = {
		...before,
		tags: readTags(body["tags"]) ?? before.tags
	};
	keep(store, group);
	return ok(groupBody(group));
}
function remove$2(context, call) {
	const { store } = context;
	const group = existing$1(store, call);
	const inside = registriesOf(store, group);
	const { lock } = context.switches();
	const [locked] = inside;
	if (lock !== "none" && locked !== void 0) throw new ArmError(409, "ScopeLocked", `The scope '${groupId(group)}' cannot perform delete operation because following scope(s) are locked: '${registryId(locked)}'. Please remove the lock and try again.`);
	return erase(context, call, {
		kind: "delete",
		resource: groupId(group),
		results: `/subscriptions/${group.subscriptionId}/operationresults`,
		erase: () => {
			for (const registry of registriesOf(store, group)) eraseRegistry(store, registry);
			const key = groupKey(group.subscriptionId, group.name);
			const others = store.sites.filter((site) => groupKey(site.subscriptionId, site.resourceGroup) !== key);
			store.sites.splice(0, store.sites.length, ...others);
			store.groups.delete(key);
			store.changed();
		},
		mark: () => void 0
	});
}
function keep(store, group) {
	store.groups.set(groupKey(group.subscriptionId, group.name), group);
	store.changed();
}
function registriesOf(store, group) {
	const key = groupKey(group.subscriptionId, group.name);
	return [...store.registries.values()].filter((each) => groupKey(each.subscriptionId, each.resourceGroup) === key);
}
function listResources(store, call) {
	const { subscription = "", group } = call.params;
	const inScope = [...store.registries.values()].filter((each) => each.subscriptionId.toLowerCase() === subscription.toLowerCase() && (group === void 0 || each.resourceGroup.toLowerCase() === group.toLowerCase()));
	const sites = siteResources(store, call).map((site) => ({
		...site,
		extra: { provisioningState: "Succeeded" }
	}));
	const expand = (call.query.get("$expand") ?? "").split(",").map((each) => each.trim().toLowerCase());
	return paged(call, filtered([...inScope.flatMap(resourcesOf), ...sites], call.query.get("$filter")).map(({ extra, ...item }) => ({
		...item,
		...Object.fromEntries(Object.entries(extra).filter(([name]) => expand.includes(name.toLowerCase())))
	})));
}
function resourcesOf(registry) {
	const extra = (each) => ({
		createdTime: each.systemData.createdAt.replace("+00:00", "Z"),
		changedTime: each.systemData.lastModifiedAt.replace("+00:00", "Z"),
		provisioningState: each.provisioningState
	});
	const type = "Microsoft.ContainerRegistry/registries";
	return [
		{
			id: registryId(registry),
			name: registry.name,
			type,
			sku: {
				name: registry.sku,
				tier: registry.sku
			},
			location: registry.location,
			tags: asObject(registry.tags),
			extra: extra(registry)
		},
		...registry.replications.map((replication) => ({
			id: `${registryId(registry)}/replications/${replication.name}`,
			name: `${registry.name}/${replication.name}`,
			type: `${type}/replications`,
			location: replication.location,
			tags: asObject(replication.tags),
			extra: extra(replication)
		})),
		...listWebhooks(registry).map((webhook) => ({
			id: `${registryId(registry)}/webhooks/${webhook.name}`,
			name: `${registry.name}/${webhook.name}`,
			type: `${type}/webhooks`,
			location: webhook.location,
			tags: asObject(webhook.tags),
			extra: extra(webhook)
		}))
	];
}
function filtered(items, filter) {
	if (filter === null || filter.trim() === "") return items;
	return filter.split(/\s+and\s+/i).map((term) => /^\s*(resourceType|name|location|resourceGroup)\s+eq\s+'([^']*)'\s*$/i.exec(term)).reduce((left, term) => {
		const [, field = "", value = ""] = term ?? [];
		if (term === null) throw invalidFilter(filter);
		return left.filter((item) => fieldOf$1(item, field.toLowerCase()).toLowerCase() === value.toLowerCase());
	}, items);
}
function fieldOf$1(item, field) {
	switch (field) {
		case "resourcetype": return item.type;
		case "resourcegroup": return item.id.split("/")[4] ?? "";
		case "location": return item.location;
		default: return item.name;
	}
}
function paged(call, items) {
	const top = call.query.get("$top");
	if (top !== null && !/^[1-9]\d{0,8}$/.test(top)) throw new ArmError(400, "InvalidTopQueryParameter", `The value '${top}' of $top is not valid: it must be 1 or more.`);
	const page = pageOf$1(items, {
		size: Number(top ?? "0"),
		key: (item) => String(item["id"]),
		token: call.query.get("$skiptoken") ?? call.query.get("$skipToken")
	});
	if (page.next === void 0) return ok({ value: page.items });
	const query = new URLSearchParams(call.query);
	query.delete("$skipToken");
	query.set("$skiptoken", page.next);
	return ok({
		value: page.items,
		nextLink: `${call.origin}${call.path}?${query}`
	});
}
function invalidFilter(filter) {
	return new ArmError(400, "InvalidFilterInQueryString", `Invalid $filter '${filter}' specified in the query string.`);
}
// src/emulator/tokens.ts
async function createTokens(options) {
	const { clock } = options;
	const privateKey = options.privateKey ?? await newKey();
	const { d: _secret, ...publicKey } = privateKey;
	const keys = { keys: [publicKey] };
	const resolve = createLocalJWKSet(keys);
	const tenant = {
		id: options.tenantId,
		issuer: `https://sts.windows.net/${options.tenantId}/`
	};
	const known = /* @__PURE__ */ new Map();
	return {
		keys,
		privateKey,
		async issue(client, audience, lifetime) {
			const issuedAt = Math.floor(clock.now() / 1e3);
			const expiresAt = issuedAt + lifetime;
			return {
				token: await sign(client, {
					tenant,
					audience,
					issuedAt,
					expiresAt,
					privateKey
				}),
				issuedAt,
				expiresAt
			};
		},
		async check(authorization, audiences) {
			if (authorization === void 0 || authorization === "") return missing;
			const token = /^Bearer\s+(\S+)$/i.exec(authorization)?.[1];
			if (token === void 0) return {
				code: "AuthenticationFailed",
				message: "Authentication failed. The 'Authorization' header is provided in an invalid format."
			};
			const verified = known.get(token) ?? await verify(token, resolve, tenant.issuer);
			if (verified === void 0) return {
				code: "InvalidAuthenticationToken",
				message: "The access token is invalid."
			};
			if (known.size > 1e3) known.clear();
			known.set(token, verified);
			return refusal(verified, clock.now(), audiences) ?? verified.caller;
		}
	};
}
function isRefusal(result) {
	return "code" in result;
}
const missing = {
	code: "AuthenticationFailed",
	message: "Authentication failed. The 'Authorization' header is missing."
};
async function sign(client, claims) {
	const { tenant, audience, issuedAt, expiresAt, privateKey } = claims;
	return await new SignJWT({
		appid: client.clientId,
		appidacr: "1",
		idp: tenant.issuer,
		idtyp: "app",
		oid: client.objectId,
		tid: tenant.id,
		uti: (0, node_crypto.randomBytes)(16).toString("base64url"),
		ver: "1.0"
	}).setProtectedHeader({
		typ: "JWT",
		alg: "ES256",
		kid: String(privateKey.kid)
	}).setAudience(audience).setIssuer(tenant.issuer).setSubject(client.objectId).setIssuedAt(issuedAt).setNotBefore(issuedAt).setExpirationTime(expiresAt).sign(privateKey);
}
async function verify(token, keys, issuer) {
	try {
		const { payload } = await jwtVerify(token, keys, {
			issuer,
			algorithms: ["ES256"],
			currentDate: /* @__PURE__ */ new Date(0),
			clockTolerance: Number.MAX_SAFE_INTEGER
		});
		return {
			caller: {
				clientId: String(payload["appid"]),
				objectId: String(payload["oid"])
			},
			audience: String(payload.aud),
			expiresAt: payload.exp ?? 0
		};
	} catch {
		return;
	}
}
function refusal(verified, now, audiences) {
	const expiry = verified.expiresAt * 1e3;
	if (expiry <= now) return {
		code: "ExpiredAuthenticationToken",
		message: `The access token expiry UTC time '${new Date(expiry).toISOString()}' is earlier than current UTC time '${new Date(now).toISOString()}'.`
	};
	const bare = (url) => url.replace(/\/+$/, "").toLowerCase();
	if (audiences.map(bare).includes(bare(verified.audience))) return void 0;
	return {
		code: "InvalidAuthenticationTokenAudience",
		message: `The access token has been obtained for wrong audience or resource '${verified.audience}'. It should exactly match with one of the allowed audiences '${audiences.join("','")}'.`
	};
}
async function newKey() {
	const { privateKey } = await generateKeyPair("ES256", { extractable: true });
	return {
		...await exportJWK(privateKey),
		alg: "ES256",
		use: "sig",
		kid: (0, node_crypto.randomBytes)(12).toString("base64url")
	};
}
// src/emulator/history.ts
function historyOf(registry, webhook, seed, now) {
	return seed.flatMap((each) => {
		const newest = timeOf$1(each.when ?? "1h ago", now) ?? now;
		const apart = durationOf(each.every ?? "1h") ?? 0;
		return Array.from({ length: each.count ?? 1 }, (_, index) => ({
			each,
			at: newest - index * apart,
			index
		}));
	}).sort((a, b) => b.at - a.at).map(({ each, at, index }) => ({
		event: pastEvent(registry, webhook, each, {
			at,
			index
		}),
		hiddenFor: 0,
		unansweredFor: 0
	}));
}
function timeOf$1(text, now) {
	const relative = /^(.+) ago$/.exec(text)?.[1];
	if (relative !== void 0) {
		const back = durationOf(relative);
		return back === void 0 ? void 0 : now - back;
	}
	const at = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : NaN;
	return Number.isNaN(at) ? void 0 : at;
}
function durationOf(text) {
	const [, count, unit] = /^(\d+)([smhd])$/.exec(text.trim()) ?? [];
	const seconds = unit === void 0 ? void 0 : {
		s: 1,
		m: 60,
		h: 3600,
		d: 86400
	}[unit];
	return seconds === void 0 ? void 0 : Number(count) * seconds * 1e3;
}
function keptEvents(entries, switches, now) {
	const kept = switches.maxEvents === 0 ? entries : entries.slice(0, switches.maxEvents);
	if (switches.maxEventAge === 0) return kept;
	const oldest = now - switches.maxEventAge * 1e3;
	return kept.filter(({ event }) => !(Date.parse(String(event.eventRequestMessage?.content?.["timestamp"])) < oldest));
}
function withMaskedAuthorization(event) {
	const request = event.eventRequestMessage;
	const headers = Object.entries(request?.headers ?? {}).map(([name, value]) => [name, name.toLowerCase() === "authorization" ? "******" : value]);
	return {
		...event,
		eventRequestMessage: {
			...request,
			headers: Object.fromEntries(headers)
		}
	};
}
const reasons = {
	200: "OK",
	202: "Accepted",
	204: "No Content",
	301: "Moved Permanently",
	302: "Found",
	400: "Bad Request",
	401: "Unauthorized",
	403: "Forbidden",
	404: "Not Found",
	429: "Too Many Requests",
	500: "Internal Server Error",
	502: "Bad Gateway",
	503: "Service Unavailable",
	504: "Gateway Timeout"
};
function pastEvent(registry, webhook, seed, { at, index }) {
	const content = contentOf$2(registry, webhook, seed, at);
	const id = index === 0 ? seed.id ?? (0, node_crypto.randomUUID)() : (0, node_crypto.randomUUID)();
	const { id: shownId, ...request } = pending(seed.requestUri === void 0 ? webhook : {
		...webhook,
		serviceUri: seed.requestUri
	}, {
		...content,
		id
	});
	const status = seed.status === void 0 ? 200 : seed.status;
	const response = seed.response ?? "";
	const event = {
		...request,
		...status === null ? {} : { eventResponseMessage: {
			content: response,
			headers: seed.responseHeaders ?? { "Content-Length": String(Buffer.byteLength(response)) },
			reasonPhrase: seed.reason ?? reasons[status] ?? "",
			statusCode: String(status),
			version: "1.1"
		} },
		id: shownId
	};
	return (seed.omit ?? []).reduce(without, event);
}
function contentOf$2(registry, webhook, seed, at) {
	const iso = new Date(at).toISOString();
	const { action } = seed;
	const timestamp = (decimals) => decimals === 0 ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 23)}${"4363479".slice(0, Math.max(0, decimals - 3))}Z`;
	if (action === "ping") return {
		id: "",
		timestamp: timestamp(seed.decimals ?? 7),
		action
	};
	const { repository = "storefront", tag, digest, size, name, version } = seed;
	const content = payload({
		registry,
		action,
		repository,
		tag,
		digest,
		size,
		name,
		version,
		location: webhook.location
	}, iso);
	const decimals = seed.decimals ?? (action === "push" || action === "delete" ? 9 : 7);
	return {
		...JSON.parse(JSON.stringify(content)),
		timestamp: timestamp(decimals)
	};
}
function without(value, path) {
	if (!isRecord(value)) return value;
	const [first = "", ...rest] = path.split(".");
	const entries = Object.entries(value);
	return Object.fromEntries(rest.length === 0 ? entries.filter(([key]) => key !== first) : entries.map(([key, entry]) => [key, key === first ? without(entry, rest.join(".")) : entry]));
}
// src/emulator/webhooks.ts
function webhookRoutes(context) {
	const base = "/subscriptions/:subscription/resourceGroups/:group/providers/Microsoft.ContainerRegistry/registries/:registry/webhooks";
	const type = "registries/webhooks";
	const permission = `Microsoft.ContainerRegistry/${type}`;
	const post = (name, handle) => ({
		pattern: `${base}/:webhook/${name}`,
		type,
		operations: { POST: {
			action: `${permission}/${name}/action`,
			handle
		} }
	});
	return [
		{
			pattern: base,
			type,
			operations: { GET: {
				action: `${permission}/read`,
				handle: (call) => list(context, call)
			} }
		},
		{
			pattern: `${base}/:webhook`,
			type,
			operations: {
				GET: {
					action: `${permission}/read`,
					handle: (call) => get(context, call)
				},
				PUT: {
					action: `${permission}/write`,
					handle: (call) => put(context, call)
				},
				PATCH: {
					action: `${permission}/write`,
					handle: (call) => patch(context, call)
				},
				DELETE: {
					action: `${permission}/delete`,
					handle: (call) => remove$1(context, call)
				}
			}
		},
		post("getCallbackConfig", (call) => callbackConfig(context, call)),
		post("ping", (call) => pingWebhook(context, call)),
		{
			pattern: `${base}/:webhook/listEvents`,
			type,
			operations: {
				POST: {
					action: `${permission}/listEvents/action`,
					handle: (call) => listEvents(context, call)
				},
				GET: {
					action: `${permission}/listEvents/action`,
					handle: (call) => listEvents(context, call)
				}
			}
		},
		{
			pattern: `${base}/:webhook/operationStatuses/:operation`,
			type,
			operations: { GET: {
				action: `${permission}/operationStatuses/read`,
				handle: (call) => operationStatus(context, call)
			} }
		}
	];
}
function find(context, call) {
	const registry = context.registryOf(call);
	const name = call.params["webhook"] ?? "";
	context.operations.touch(webhookId(registry, name));
	return {
		registry,
		webhook: registry.webhooks.get(name.toLowerCase()),
		name
	};
}
function existing(context, call) {
	const { registry, webhook, name } = find(context, call);
	if (webhook === void 0) throw notFound(registry, name);
	return {
		registry,
		webhook
	};
}
function notFound(registry, name) {
	return resourceNotFound(`Microsoft.ContainerRegistry/registries/${registry.name}/webhooks/${name}`, registry.resourceGroup);
}
function list(context, call) {
	const registry = context.registryOf(call);
	const page = pageOf$1(listWebhooks(registry), {
		size: context.switches().pageSize,
		key: (webhook) => webhook.name.toLowerCase(),
		token: call.query.get("$skiptoken") ?? call.query.get("$skipToken")
	});
	return {
		status: 200,
		body: {
			value: page.items.map((webhook) => webhookBody(registry, webhook, call.apiVersion)),
			...nextLink(context, call, page, `${registryId(registry)}/webhooks`)
		}
	};
}
function get(context, call) {
	const { registry, webhook } = existing(context, call);
	return {
		status: 200,
		body: webhookBody(registry, webhook, call.apiVersion)
	};
}
async function put(context, call) {
	const input = readInput(await call.body());
	const { registry, webhook: before, name } = find(context, call);
	if (before === void 0) checkWebhookName(name);
	const switches = context.switches();
	const after = withPolicy(replaced(input, before, {
		name,
		by: principal(call),
		clock: context.clock,
		switches
	}), switches);
	if (before !== void 0 && before.location !== after.location) throw new ArmError(409, "InvalidResourceLocation", `The resource '${before.name}' already exists in location '${before.location}' in resource group '${registry.resourceGroup}'. A resource with the same name cannot be created in location '${after.location}'. Please select a new resource name.`);
	if (!regions(registry).includes(after.location)) throw new ArmError(404, "RegistryResourceNotFound", `The registry resource ${registry.name} could not be found.`, { gateway: false });
	if (before === void 0 && registry.webhooks.size >= webhookQuota(registry, switches)) throw quotaExceeded(registry.sku);
	return store(context, call, registry, keepModified(after, before, context, call), before === void 0 ? "Creating" : "Updating");
}
async function patch(context, call) {
	const input = readInput(await call.body());
	const { registry, webhook: before } = existing(context, call);
	return store(context, call, registry, keepModified(withPolicy(patched(input, before, {
		by: principal(call),
		clock: context.clock
	}), context.switches()), before, context, call), "Updating");
}
function remove$1(context, call) {
	const { registry, webhook } = find(context, call);
	if (webhook === void 0) return {
		status: 204,
		gateway: true
	};
	const key = webhook.name.toLowerCase();
	const erase = () => {
		registry.webhooks.delete(key);
		registry.events.delete(key);
		context.store.changed();
	};
	if (context.switches().longRunning === "sync") {
		erase();
		return { status: 200 };
	}
	registry.webhooks.set(key, {
		...webhook,
		provisioningState: "Deleting"
	});
	const finish = (outcome) => {
		if (outcome === "Succeeded") erase();
		else registry.webhooks.set(key, {
			...webhook,
			provisioningState: "Failed"
		});
	};
	return {
		status: 202,
		headers: {
			Location: begin(context, call, registry, webhook.name, finish),
			"Retry-After": String(context.switches().operationRetryAfter)
		}
	};
}
function callbackConfig(context, call) {
	const { registry, webhook } = existing(context, call);
	touchModified(context, call, registry, webhook);
	const headers = webhook.customHeaders.size > 0 ? { customHeaders: asObject(webhook.customHeaders) } : {};
	return {
		status: 200,
		body: {
			serviceUri: webhook.serviceUri,
			...headers
		}
	};
}
async function pingWebhook(context, call) {
	const { registry, webhook } = existing(context, call);
	touchModified(context, call, registry, webhook);
	await ping$1(context, registry, webhook, call.requestId);
	return {
		status: 200,
		body: { id: call.requestId }
	};
}
function listEvents(context, call) {
	const { registry, webhook } = existing(context, call);
	touchModified(context, call, registry, webhook);
	const switches = context.switches();
	const page = pageOf$1(keptEvents(switches.hideEvents ? [] : registry.events.get(webhook.name.toLowerCase()) ?? [], switches, context.clock.now()).flatMap((entry) => {
		if (entry.hiddenFor > 0) {
			entry.hiddenFor -= 1;
			return [];
		}
		const answered = !switches.hideAnswers && entry.unansweredFor === 0;
		if (entry.unansweredFor > 0) entry.unansweredFor -= 1;
		const { eventResponseMessage: _, ...unanswered } = entry.event;
		const shownEvent = answered ? entry.event : unanswered;
		return [switches.maskAuthorization ? withMaskedAuthorization(shownEvent) : shownEvent];
	}), {
		size: switches.eventPageSize,
		key: (event) => event.id ?? "",
		token: call.query.get("$skiptoken") ?? call.query.get("$skipToken")
	});
	return {
		status: 200,
		body: {
			value: page.items,
			...nextLink(context, call, page, `${webhookId(registry, webhook.name)}/listEvents`)
		}
	};
}
function operationStatus(context, call) {
	context.registryOf(call);
	const status = context.operations.poll(call.params["operation"] ?? "");
	if (status === void 0) throw new ArmError(404, "OperationNotFound", "The operation could not be found.", { gateway: false });
	if (status === "InProgress") return {
		status: 202,
		body: { status },
		headers: {
			Location: selfLink(call),
			"Retry-After": String(context.switches().operationRetryAfter)
		}
	};
	return {
		status: 200,
		body: status === "Failed" ? {
			status,
			error: {
				code: "InternalServerError",
				message: "The operation failed."
			}
		} : { status }
	};
}
function keepModified(after, before, context, call) {
	if (before === void 0 || hasSystemData(call.apiVersion) || !context.switches().oldVersionsKeepModified) return after;
	return {
		...after,
		systemData: before.systemData
	};
}
function touchModified(context, call, registry, webhook) {
	if (!context.switches().readsMoveModified) return;
	registry.webhooks.set(webhook.name.toLowerCase(), {
		...webhook,
		systemData: modified(webhook.systemData, principal(call), context.clock.stamp())
	});
	context.store.changed();
}
function store(context, call, registry, webhook, state) {
	const key = webhook.name.toLowerCase();
	const keep = (kept) => {
		registry.webhooks.set(key, kept);
		context.store.changed();
	};
	if (context.switches().longRunning === "sync") {
		keep(webhook);
		return {
			status: 200,
			body: webhookBody(registry, webhook, call.apiVersion)
		};
	}
	const unfinished = {
		...webhook,
		provisioningState: state
	};
	keep(unfinished);
	const operation = begin(context, call, registry, webhook.name, (outcome) => keep({
		...webhook,
		provisioningState: outcome
	}));
	return {
		status: 201,
		body: webhookBody(registry, unfinished, call.apiVersion),
		headers: {
			"Azure-AsyncOperation": operation,
			"Retry-After": String(context.switches().operationRetryAfter)
		}
	};
}
function begin(context, call, registry, name, finish) {
	const { operationPolls, operationFails } = context.switches();
	const resource = webhookId(registry, name);
	const id = context.operations.begin({
		kind: "webhooks",
		resource,
		polls: operationPolls,
		fails: operationFails,
		finish
	});
	return `${linkOrigin(context, call)}${resource}/operationStatuses/${id}?api-version=${call.apiVersion}`;
}
function linkOrigin(context, call) {
	return context.switches().linkOrigin || call.origin;
}
function selfLink(call) {
	const { subscription, group, registry, webhook, operation } = call.params;
	return `${call.origin}/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.ContainerRegistry/registries/${registry}/webhooks/${webhook}/operationStatuses/${operation}?api-version=${call.apiVersion}`;
}
function nextLink(context, call, page, path) {
	if (page.next === void 0) return {};
	return { nextLink: `${linkOrigin(context, call)}${path}?api-version=${call.apiVersion}&$skipToken=${encodeURIComponent(page.next)}` };
}
// src/emulator/arm.ts
function createArm(context) {
	const registryOf = (call) => findRegistry(context.store, call);
	const find = createRouter([
		...webhookRoutes({
			...context,
			registryOf
		}),
		...registryRoutes({
			...context,
			registryOf
		}),
		...replicationRoutes({
			...context,
			registryOf
		}),
		...groupRoutes(context),
		...deploymentRoutes({
			...context,
			send: (call, request) => sendInner(context, find, call, request)
		}),
		...eventGridRoutes({ registryOf }),
		...siteRoutes(context)
	]);
	const respondTo = async (request, record) => {
		const requestId = (0, node_crypto.randomUUID)();
		const url = new URL(request.url);
		const seen = {
			requestId,
			region: void 0,
			apiVersion: void 0,
			supportedVersions: void 0,
			taken: void 0,
			caller: void 0,
			identified: false,
			method: request.method
		};
		let response;
		try {
			response = await carryOut(context, {
				find,
				request,
				url,
				seen,
				record
			});
			if (request.method !== "GET") await context.store.saved();
		} catch (error) {
			response = asArmError(error).response();
		}
		return respond(context, response, seen);
	};
	const send = async (request) => {
		const response = await sendInner(context, find, pageCall(context), request);
		await context.store.saved();
		return response;
	};
	return {
		respond: respondTo,
		send
	};
}
function asArmError(error) {
	if (error instanceof ArmError) return error;
	if (error instanceof RangeError) return new ArmError(400, "InvalidRequestContent", "The request content is nested too deeply or becomes too large.");
	throw error;
}
async function carryOut(context, asked) {
	const { request, url, seen, record } = asked;
	const caller = await context.tokens.check(request.headers.get("authorization") ?? void 0, armAudiences(context.origins()));
	if (isRefusal(caller)) {
		const challenge = `Bearer authorization_uri="${url.origin}/${context.store.tenantId}", error="invalid_token", error_description="${caller.message.replaceAll("\"", "'")}"`;
		throw new ArmError(401, caller.code, caller.message, { headers: { "WWW-Authenticate": challenge } });
	}
	seen.caller = caller;
	record.clientId = caller.clientId;
	const apiVersion = (url.searchParams.get("api-version") ?? "").toLowerCase();
	if (apiVersion === "") throw new ArmError(400, "MissingApiVersionParameter", "The api-version query parameter (?api-version=) is required for all requests.");
	const found = asked.find(url.pathname);
	if (found === void 0) throw unknownPath(url.pathname, apiVersion);
	const { route, params } = found;
	checkVersion(context, route, apiVersion);
	const operation = operationOf(route, request.method);
	if (route.type !== void 0) {
		seen.apiVersion = apiVersion;
		seen.supportedVersions = supportedVersions(route.type, apiVersion);
	}
	seen.identified = route.type === "registries/listUsages";
	const call = {
		method: request.method,
		params,
		path: url.pathname,
		query: url.searchParams,
		origin: url.origin,
		apiVersion,
		requestId: seen.requestId,
		caller,
		body: () => readBody(request, record, route.jsonc === true)
	};
	checkSubscription(context.store, params["subscription"]);
	seen.region = context.store.registries.get((params["registry"] ?? "").toLowerCase())?.location;
	if (operation.costsNothing !== true) takeToken(context, call, seen);
	return await perform(context, {
		route,
		operation,
		call
	});
}
function sendInner(context, find, outer, request) {
	const { method, path, body } = request;
	const apiVersion = request.apiVersion.toLowerCase();
	const found = find(path);
	if (found === void 0) throw unknownPath(path, apiVersion);
	checkVersion(context, found.route, apiVersion);
	const call = {
		...outer,
		method,
		path,
		apiVersion,
		params: found.params,
		query: new URLSearchParams(),
		body: () => Promise.resolve(body ?? {})
	};
	return perform(context, {
		route: found.route,
		operation: operationOf(found.route, method),
		call
	});
}
function pageCall(context) {
	return {
		method: "GET",
		params: {},
		path: "/",
		query: new URLSearchParams(),
		origin: context.origins()[0] ?? "",
		apiVersion: "",
		requestId: (0, node_crypto.randomUUID)(),
		caller: {
			clientId: "",
			objectId: "",
			user: "page@emulator"
		},
		body: () => Promise.resolve({})
	};
}
function operationOf(route, method) {
	const operation = route.operations[method];
	if (operation !== void 0) return operation;
	throw new ArmError(405, "MethodNotAllowed", `The HTTP method '${method}' is not supported at this path.`, { headers: { Allow: Object.keys(route.operations).join(", ") } });
}
function perform(context, { route, operation, call }) {
	checkPermission(context, call, operation, call.path);
	if (!route.pattern.endsWith("/:group")) checkGroup(context.store, call);
	checkLock(context, call, context.store.registries.get((call.params["registry"] ?? "").toLowerCase()));
	return operation.handle(call);
}
function takeToken(context, call, seen) {
	const subscription = call.params["subscription"] ?? context.store.tenantId;
	const kind = kindOf(call.method);
	if (!context.switches().throttle) {
		seen.taken = context.buckets.peekFull(kind);
		return;
	}
	seen.taken = context.buckets.take(subscription, call.caller.objectId, kind);
	if (seen.taken.allowed) return;
	throw new ArmError(429, "SubscriptionRequestsThrottled", `Number of '${kind}' requests for subscription '${subscription}' actor '${call.caller.objectId}' exceeded. Please try again after '${seen.taken.retryAfter}' seconds after additional tokens are available. Refer to https://aka.ms/arm-throttling for additional information.`, { headers: { "Retry-After": String(seen.taken.retryAfter) } });
}
function checkPermission(context, call, operation, path) {
	const client = context.clients.find((each) => each.clientId === call.caller.clientId);
	if (![...context.switches().deny, ...client?.deny ?? []].some((pattern) => wildcard(pattern)(operation.action))) return;
	const scope = path.replace(/\/(getCallbackConfig|ping|listEvents|listUsages|listCredentials|regenerateCredential|operationStatuses\/[^/]+|list|listkeys|newpassword)$/i, "");
	throw new ArmError(403, "AuthorizationFailed", `The client '${call.caller.clientId}' with object id '${call.caller.objectId}' does not have authorization to perform action '${operation.action}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`);
}
function checkLock(context, call, registry) {
	const { lock } = context.switches();
	if (registry === void 0 || lock === "none" || call.method === "GET") return;
	if (lock === "CanNotDelete" && call.method !== "DELETE") return;
	const doing = call.method === "DELETE" ? "delete" : "write";
	const scope = registryId(registry);
	const { webhook, replication } = call.params;
	throw new ArmError(409, "ScopeLocked", `The scope '${scope}${webhook === void 0 ? replication === void 0 ? "" : `/replications/${replication}` : `/webhooks/${webhook}`}' cannot perform ${doing} operation because following scope(s) are locked: '${scope}'. Please remove the lock and try again.`);
}
function checkSubscription(store, subscription) {
	if (subscription === void 0 || store.subscriptions.has(subscription.toLowerCase())) return;
	if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(subscription)) throw new ArmError(400, "InvalidSubscriptionId", `The provided subscription identifier '${subscription}' is malformed or invalid.`);
	throw new ArmError(404, "SubscriptionNotFound", `The subscription '${subscription}' could not be found.`);
}
function checkGroup(store, call) {
	const group = call.params["group"];
	if (group === void 0) return;
	if (!store.groups.has(groupKey(call.params["subscription"] ?? "", group))) throw new ArmError(404, "ResourceGroupNotFound", `Resource group '${group}' could not be found.`);
}
function findRegistry(store, call) {
	const { registry: name = "", group = "", subscription = "", webhook } = call.params;
	const found = store.registries.get(name.toLowerCase());
	if (found !== void 0 && found.resourceGroup.toLowerCase() === group.toLowerCase() && found.subscriptionId.toLowerCase() === subscription.toLowerCase()) return found;
	if (call.method === "PUT") throw new ArmError(404, "ParentResourceNotFound", `Can not perform requested operation on nested resource. Parent resource '${name}' not found.`);
	throw resourceNotFound(`Microsoft.ContainerRegistry/registries/${name}${webhook === void 0 ? "" : `/webhooks/${webhook}`}`, group);
}
function checkVersion(context, route, apiVersion) {
	if (route.type === void 0) {
		if (/^\d{4}-\d{2}-\d{2}(-[a-z]+)?$/.test(apiVersion)) return;
		throw new ArmError(400, "InvalidApiVersionParameter", `The api-version '${apiVersion}' is invalid. The supported versions are '2022-12-01,2021-04-01,2019-11-01'.`);
	}
	if (isServed(apiVersion)) return;
	const locations = [...new Set([...context.store.registries.values()].map((each) => each.location))];
	throw new ArmError(400, "NoRegisteredProviderFound", `No registered resource provider found for location '${locations[0] ?? "global"}' and API version '${apiVersion}' for type '${route.type}'. The supported api-versions are '${reportedVersions.join(", ")}'. The supported locations are '${locations.join(", ")}'.`);
}
function unknownPath(path, apiVersion) {
	const segments = path.split("/");
	const at = segments.findIndex((segment) => segment.toLowerCase() === "providers");
	const namespace = at < 0 ? void 0 : segments[at + 1];
	if (namespace === void 0) return new ArmError(404, "NotFound", `The path '${path}' was not found.`);
	if (namespace.toLowerCase() !== "microsoft.containerregistry") return new ArmError(404, "InvalidResourceNamespace", `The resource namespace '${namespace}' is invalid.`);
	return new ArmError(404, "InvalidResourceType", `The resource type '${segments.slice(at + 2).filter((_, index) => index % 2 === 0).join("/")}' could not be found in the namespace '${namespace}' for api version '${apiVersion}'. The supported api-versions are '${reportedVersions.join(",")}'.`);
}
async function readBody(request, record, jsonc) {
	const type = request.headers.get("content-type");
	if (type === null || !/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(type)) throw new ArmError(415, "UnsupportedMediaType", `The content media type '${type ?? "<null>"}' is not supported. Only 'application/json' is supported.`);
	const text = await readText(request);
	if (text === void 0) throw new ArmError(413, "RequestContentTooLarge", "The request content is larger than 1 MiB.", { headers: { Connection: "close" } });
	let value;
	try {
		value = jsonc ? parseJsonc(text) : JSON.parse(text);
	} catch {
		throw new ArmError(400, "InvalidRequestContent", "The request content was invalid and could not be deserialized: it is not JSON.");
	}
	if (!isRecord(value)) throw new ArmError(400, "InvalidRequestContent", "The request content was invalid and could not be deserialized: it is not a JSON object.");
	record.body = masked(value);
	return value;
}
function respond(context, response, seen) {
	const body = response.body === void 0 ? void 0 : JSON.stringify(response.body);
	const byProvider = response.gateway !== true && seen.apiVersion !== void 0;
	const region = (seen.region ?? "localhost").toUpperCase();
	const at = new Date(context.clock.now()).toISOString();
	const headers = new Headers([
		["Cache-Control", "no-cache"],
		["Pragma", "no-cache"],
		["Expires", "-1"],
		["Strict-Transport-Security", "max-age=31536000; includeSubDomains"],
		["X-Content-Type-Options", "nosniff"],
		["X-Cache", "CONFIG_NOCACHE"],
		["X-MSEdge-Ref", `Ref A: ${(0, node_crypto.randomBytes)(16).toString("hex").toUpperCase()} Ref B: EMULATOR Ref C: ${at.slice(0, 19)}Z`],
		["x-ms-request-id", seen.requestId],
		["x-ms-correlation-request-id", seen.requestId],
		["x-ms-routing-request-id", `${region}:${at.slice(0, 19).replace(/[-:]/g, "")}Z:${seen.requestId}`]
	]);
	if (byProvider && seen.supportedVersions !== void 0) headers.set("api-supported-versions", seen.supportedVersions);
	if (byProvider && (seen.method !== "GET" || seen.identified) && seen.caller !== void 0) {
		const { objectId } = seen.caller;
		headers.set("x-ms-operation-identifier", `tenantId=${context.store.tenantId},objectId=${objectId}/${region.toLowerCase()}/${operationId(seen.requestId)}`);
	}
	if (seen.taken !== void 0) {
		const kind = kindOf(seen.method);
		headers.set(`x-ms-ratelimit-remaining-subscription-${kind}`, String(seen.taken.remaining));
		headers.set(`x-ms-ratelimit-remaining-subscription-global-${kind}`, String(seen.taken.globalRemaining));
	}
	if (response.gateway === true && response.status >= 400) headers.set("x-ms-failure-cause", "gateway");
	for (const [name, value] of Object.entries(response.headers ?? {})) headers.set(name, value);
	if (body !== void 0) headers.set("Content-Type", "application/json; charset=utf-8");
	if (response.status !== 204) headers.set("Content-Length", String(body === void 0 ? 0 : Buffer.byteLength(body)));
	return new Response(body ?? null, {
		status: response.status,
		headers
	});
}
function operationId(requestId) {
	const hex = (0, node_crypto.createHash)("sha256").update(requestId).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		hex.slice(12, 16),
		hex.slice(16, 20),
		hex.slice(20, 32)
	].join("-");
}
// src/emulator/changes.ts
function createChanges() {
	const listeners = /* @__PURE__ */ new Set();
	return {
		announce() {
			for (const listener of [...listeners]) listener();
		},
		watch(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		}
	};
}
// src/emulator/clock.ts
function createClock(now = Date.now) {
	let last = 0n;
	return {
		now,
		stamp() {
			const fine = process.hrtime.bigint() / 100n % 10000n;
			const ticks = BigInt(Math.trunc(now())) * 10000n + fine;
			last = ticks > last ? ticks : last + 1n;
			return `${new Date(Number(last / 10000n)).toISOString().slice(0, 19)}.${(last % 10000000n).toString().padStart(7, "0")}`;
		}
	};
}
// src/emulator/hooks.ts
function createHookServer(context) {
	return (0, node_http.createServer)((request, response) => {
		request.resume();
		request.on("end", () => {
			const status = statusOf(context, request);
			if (status === 401) response.setHeader("WWW-Authenticate", "Basic realm=\"site\"");
			response.writeHead(status, { "Content-Length": "0" }).end();
		});
	});
}
function isSiteHost(store, hostname) {
	const host = hostname.toLowerCase();
	return store.sites.some((site) => site.scmHost === host || site.defaultHostName === host);
}
function statusOf(context, request) {
	const host = (request.headers.host ?? "").replace(/:\d+$/, "").toLowerCase();
	const url = new URL(request.url ?? "/", "http://localhost");
	const scm = context.store.sites.find((site) => site.scmHost === host);
	if (scm !== void 0) {
		const status = scmStatus(scm, url.pathname, request, context.switches());
		if (status < 300 && scm.appSettings["DOCKER_ENABLE_CI"]?.toLowerCase() === "true") {
			scm.restarts += 1;
			context.store.changed();
		}
		return status;
	}
	const app = context.store.sites.find((site) => site.defaultHostName === host);
	return app === void 0 ? 404 : functionStatus(app, url, request);
}
function scmStatus(site, path, request, switches) {
	if (!isReachable(site)) return 403;
	const expected = `${publishingUser(site)}:${site.password}`;
	if (!acceptsBasicAuth(site, switches) || !equal$1(basic(request.headers.authorization), expected)) return 401;
	switch (path.toLowerCase()) {
		case "/api/registry/webhook": return request.method === "POST" ? 202 : 405;
		case "/docker/hook": return request.method === "POST" ? 200 : 405;
		case "/": return 400;
		default: return 404;
	}
}
function functionStatus(site, url, request) {
	if (site.state === "Stopped" || site.publicNetworkAccess === "Disabled") return 403;
	const found = site.functions.find((each) => !each.disabled && new URL(invokeUrl(site, each)).pathname === url.pathname.toLowerCase());
	if (found === void 0 || !found.methods.some((each) => each.toUpperCase() === request.method)) return 404;
	return mayCall(found, url, request) ? 202 : 401;
}
function mayCall(found, url, request) {
	if (found.authLevel.toLowerCase() === "anonymous") return true;
	const header = request.headers["x-functions-key"];
	const key = (typeof header === "string" ? header : url.searchParams.get("code")) ?? "";
	return Object.values(found.keys).some((each) => equal$1(key, each));
}
function isReachable(site) {
	if (site.publicNetworkAccess === "Disabled" || site.hostingEnvironment !== null) return false;
	return site.scmRestrictions.some((rule) => String(rule["action"]).toLowerCase() === "allow" && /^(any|0\.0\.0\.0\/0|azurecontainerregistry(\..+)?|azurecloud)$/i.test(String(rule["ipAddress"]))) || site.scmDefaultAction === "Allow" && site.scmRestrictions.length === 0;
}
function basic(header) {
	const [, encoded = ""] = /^Basic\s+(\S+)$/i.exec(header ?? "") ?? [];
	return Buffer.from(encoded, "base64").toString("utf8");
}
function equal$1(given, expected) {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && (0, node_crypto.timingSafeEqual)(a, b);
}
// src/emulator/identity.ts
function createIdentityApp(context) {
	const app = new Hono({ getPath: (request) => new URL(request.url).pathname.replace(/(?<=.)\/+$/, "").toLowerCase() });
	context.addPage(app);
	const respond = async (c, resource, wantedClient) => {
		if (c.req.header("metadata")?.toLowerCase() !== "true") return c.json({
			error: "invalid_request",
			error_description: "Required metadata header not specified"
		}, 400);
		if (resource === void 0 || resource === "") return c.json({
			error: "invalid_request",
			error_description: "Required query variable 'resource' is missing"
		}, 400);
		if (wantedClient !== void 0 && wantedClient.toLowerCase() !== context.identity.clientId.toLowerCase()) return c.json({
			error: "invalid_request",
			error_description: "Identity not found"
		}, 400);
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
			token_type: "Bearer"
		});
	};
	app.get("/metadata/identity/oauth2/token", (c) => respond(c, c.req.query("resource"), c.req.query("client_id")));
	app.post("/metadata/identity/oauth2/token", async (c) => {
		const form = new URLSearchParams(await readText(c.req.raw) ?? "");
		return await respond(c, form.get("resource") ?? void 0, form.get("client_id") ?? void 0);
	});
	app.notFound((c) => c.json({
		error: "invalid_request",
		error_description: "Only /metadata/identity/oauth2/token exists here."
	}, 404));
	return app;
}
// src/emulator/operations.ts
function createOperations() {
	const operations = /* @__PURE__ */ new Map();
	const step = (operation) => {
		if (operation.status !== "InProgress") return operation.status;
		if (operation.polls > 0) {
			operation.polls -= 1;
			return operation.status;
		}
		operation.status = operation.outcome;
		operation.finish(operation.outcome);
		return operation.status;
	};
	return {
		begin({ kind, resource, polls, fails, finish }) {
			const id = `${kind}-${(0, node_crypto.randomUUID)()}`.toLowerCase();
			operations.set(id, {
				resource: resource.toLowerCase(),
				polls,
				finish,
				outcome: fails ? "Failed" : "Succeeded",
				status: "InProgress"
			});
			return id;
		},
		poll(id) {
			const operation = operations.get(id.toLowerCase());
			return operation === void 0 ? void 0 : step(operation);
		},
		touch(resource) {
			for (const operation of operations.values()) if (operation.status === "InProgress" && operation.resource === resource.toLowerCase()) step(operation);
		}
	};
}
// node_modules/hono/dist/utils/stream.js
var StreamingApi = class {
	writer;
	encoder;
	writable;
	abortSubscribers = [];
	responseReadable;
	aborted = false;
	closed = false;
	constructor(writable, _readable) {
		this.writable = writable;
		this.writer = writable.getWriter();
		this.encoder = new TextEncoder();
		const reader = _readable.getReader();
		this.abortSubscribers.push(async () => {
			await reader.cancel();
		});
		this.responseReadable = new ReadableStream({
			async pull(controller) {
				const { done, value } = await reader.read();
				done ? controller.close() : controller.enqueue(value);
			},
			cancel: () => {
				if (!this.closed) this.abort();
			}
		});
	}
	async write(input) {
		try {
			if (typeof input === "string") input = this.encoder.encode(input);
			await this.writer.write(input);
		} catch {}
		return this;
	}
	async writeln(input) {
		await this.write(input + "\n");
		return this;
	}
	sleep(ms) {
		return new Promise((res) => setTimeout(res, ms));
	}
	async close() {
		this.closed = true;
		try {
			await this.writer.close();
		} catch {}
	}
	async pipe(body) {
		this.writer.releaseLock();
		try {
			await body.pipeTo(this.writable, {
				preventClose: true,
				preventAbort: true
			});
		} finally {
			this.writer = this.writable.getWriter();
		}
	}
	onAbort(listener) {
		this.abortSubscribers.push(listener);
	}
	abort() {
		if (!this.aborted) {
			this.aborted = true;
			this.abortSubscribers.forEach((subscriber) => {
				try {
					Promise.resolve(subscriber()).catch(() => {});
				} catch {}
			});
		}
	}
};
// node_modules/hono/dist/helper/streaming/utils.js
let isOldBunVersion = () => {
	const version = typeof Bun !== "undefined" ? Bun.version : void 0;
	if (version === void 0) return false;
	const result = version.startsWith("1.1") || version.startsWith("1.0") || version.startsWith("0.");
	isOldBunVersion = () => result;
	return result;
};
// node_modules/hono/dist/helper/streaming/sse.js
var SSEStreamingApi = class extends StreamingApi {
	constructor(writable, readable) {
		super(writable, readable);
	}
	async writeSSE(message) {
		const dataLines = (await resolveCallback(message.data, HtmlEscapedCallbackPhase.Stringify, false, {})).split(/\r\n|\r|\n/).map((line) => {
			return `data: ${line}`;
		}).join("\n");
		for (const key of ["event", "id"]) {
			const value = message[key];
			if (value && /[\r\n]/.test(value)) throw new Error(`${key} must not contain "\\r" or "\\n"`);
		}
		const sseData = [
			message.event && `event: ${message.event}`,
			dataLines,
			message.id !== void 0 && `id: ${message.id}`,
			message.retry !== void 0 && `retry: ${message.retry}`
		].filter(Boolean).join("\n") + "\n\n";
		await this.write(sseData);
	}
};
const run = async (stream, cb, onError) => {
	try {
		await cb(stream);
	} catch (e) {
		if (e instanceof Error && onError) {
			await onError(e, stream);
			await stream.writeSSE({
				event: "error",
				data: e.message
			});
		} else console.error(e);
	} finally {
		stream.close();
	}
};
const contextStash = /* @__PURE__ */ new WeakMap();
const streamSSE = (c, cb, onError) => {
	const { readable, writable } = new TransformStream();
	const stream = new SSEStreamingApi(writable, readable);
	if (isOldBunVersion()) c.req.raw.signal.addEventListener("abort", () => {
		if (!stream.closed) stream.abort();
	});
	contextStash.set(stream.responseReadable, c);
	c.header("Transfer-Encoding", "chunked");
	c.header("Content-Type", "text/event-stream");
	c.header("Cache-Control", "no-cache");
	c.header("Connection", "keep-alive");
	run(stream, cb, onError);
	return c.newResponse(stream.responseReadable);
};
// node_modules/hono/dist/helper/html/index.js
const html$1 = (strings, ...values) => {
	const buffer = [""];
	for (let i = 0, len = strings.length - 1; i < len; i++) {
		buffer[0] += strings[i];
		const children = Array.isArray(values[i]) ? values[i].flat(1e400) : [values[i]];
		for (let i = 0, len = children.length; i < len; i++) {
			const child = children[i];
			if (typeof child === "string") escapeToBuffer(child, buffer);
			else if (typeof child === "number") buffer[0] += child;
			else if (typeof child === "boolean" || child === null || child === void 0) continue;
			else if (typeof child === "object" && child.isEscaped) {
				if (child.callbacks) buffer.unshift("", child);
				else {
					const tmp = child.toString();
					if (tmp instanceof Promise) buffer.unshift("", tmp);
					else buffer[0] += tmp;
				}
			} else if (child instanceof Promise) buffer.unshift("", child);
			else escapeToBuffer(child.toString(), buffer);
		}
	}
	buffer[0] += strings.at(-1);
	return buffer.length === 1 ? "callbacks" in buffer ? raw(resolveCallbackSync(raw(buffer[0], buffer.callbacks))) : raw(buffer[0]) : stringBufferToString(buffer, buffer.callbacks);
};
// src/emulator/page/markup.ts
function html(strings, ...values) {
	return html$1(strings, ...values);
}
function itemsOf(items) {
	return items.map((item) => item.html);
}
// src/emulator/page/deliveries.ts
function latestDeliveries(registry, webhook, count = 50) {
	const seen = /* @__PURE__ */ new Map();
	return [...registry.events].filter(([name]) => webhook === "" || name === webhook.toLowerCase()).flatMap(([name, entries]) => entries.slice(0, count).map((entry) => ({
		name,
		entry,
		at: timeOf(entry)
	}))).sort((a, b) => b.at - a.at).slice(0, count).map(({ name, entry }) => {
		const id = `delivery-${registry.name}-${name}-${entry.event.id}`;
		const count = (seen.get(id) ?? 0) + 1;
		seen.set(id, count);
		return {
			key: count === 1 ? id : `${id}-${count}`,
			registry,
			webhook: registry.webhooks.get(name)?.name ?? name,
			entry
		};
	});
}
function outcomeOf(entry) {
	if (entry.pending === true) return {
		state: "pending",
		text: "pending"
	};
	const response = entry.event.eventResponseMessage;
	if (response === void 0) return {
		state: "failed",
		text: "no response"
	};
	const code = String(response.statusCode ?? "");
	const text = hidden(`${code} ${response.reasonPhrase ?? ""}`.trim(), secretsOf(entry));
	return {
		state: /^2\d\d$/.test(code) ? "ok" : "failed",
		text: text === "" ? "a response without a status" : text
	};
}
function deliveryItem(delivery, token, reveal = false) {
	const { key, entry, webhook, registry } = delivery;
	const outcome = outcomeOf(entry);
	const content = contentOf$1(entry);
	const what = `${webhook}: ${describe(content)}`;
	return {
		id: key,
		html: html`<li id="${key}" class="delivery" data-state="${outcome.state}" data-say="${what}, ${outcome.text}">
  <details id="${key}-details">
    <summary><time>${clockTime(content["timestamp"])}</time> <bdi class="name">${webhook}</bdi> <bdi>${describe(content)}</bdi> <strong class="outcome ${outcome.state}"><bdi>${outcome.text}</bdi></strong></summary>
    ${requestOf(entry, reveal)}
    ${responseOf(entry, reveal)}
    <form method="post" action="/emulator/page/reveal">
      <input type="hidden" name="token" value="${token}">
      <input type="hidden" name="registry" value="${registry.name}">
      <input type="hidden" name="webhook" value="${webhook}">
      <input type="hidden" name="delivery" value="${key}">
      <input type="hidden" name="show" value="${reveal ? "no" : "yes"}">
      <button id="${key}-reveal">${reveal ? "Hide secrets" : "Show secrets"}<span class="hidden"> of the delivery to ${what}</span></button>
    </form>
  </details>
</li>`
	};
}
const open$1 = /* @__PURE__ */ new Set([
	"content-length",
	"traceparent",
	"date",
	"connection",
	"keep-alive",
	"transfer-encoding"
]);
function isOpen(name, value) {
	const lower = name.toLowerCase();
	return open$1.has(lower) || lower === "content-type" && /^application\/json(; ?charset=utf-8)?$/i.test(value);
}
function contentOf$1(entry) {
	const content = entry.event.eventRequestMessage?.content;
	return isRecord(content) ? content : {};
}
function timeOf(entry) {
	const time = Date.parse(String(contentOf$1(entry)["timestamp"]));
	return Number.isNaN(time) ? 0 : time;
}
function clockTime(timestamp) {
	const [, day = "", time = ""] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(String(timestamp)) ?? [];
	return day === "" ? "no time" : `${day} ${time}`;
}
function describe(content) {
	const action = String(content["action"] ?? "event");
	const target = isRecord(content["target"]) ? content["target"] : {};
	const { repository, tag, digest } = Object.fromEntries(textEntries(target));
	if (repository === void 0) return action;
	if (tag !== void 0) return `${action} ${repository}:${tag}`;
	return digest === void 0 ? `${action} ${repository}` : `${action} ${repository}@${digest.slice(0, 19)}`;
}
function requestOf(entry, reveal) {
	const request = entry.event.eventRequestMessage;
	const uri = request?.requestUri;
	return html`<h3>Request</h3>
    <p><code>POST ${uri === void 0 ? "" : reveal ? uri : maskedUri(uri)}</code></p>
    ${headersOf$1(request?.headers, reveal)}
    <pre>${JSON.stringify(contentOf$1(entry), null, 2)}</pre>`;
}
function responseOf(entry, reveal) {
	const response = entry.event.eventResponseMessage;
	if (response === void 0) return html`<h3>Response</h3><p>${entry.pending === true ? "Not yet." : "None: the endpoint could not be reached."}</p>`;
	const content = String(response.content ?? "");
	const shown = reveal ? content : hidden(content, secretsOf(entry));
	return html`<h3>Response</h3>
    <p><code>${outcomeOf(entry).text}</code></p>
    ${headersOf$1(response.headers, reveal)}
    ${shown === "" ? html`<p>No content.</p>` : html`<pre>${shown}</pre>`}`;
}
function headersOf$1(headers, reveal) {
	return html`<dl class="headers">${textEntries(headers).map(([name, value]) => html`<div><dt><bdi>${name}</bdi></dt><dd><bdi>${reveal || isOpen(name, value) ? value : "***"}</bdi></dd></div>`)}</dl>`;
}
function secretsOf(entry) {
	const request = entry.event.eventRequestMessage;
	const values = textEntries(request?.headers).flatMap(([name, value]) => isOpen(name, value) ? [] : [value, ...longWords(value)]);
	const uri = request?.requestUri;
	if (uri !== void 0 && URL.canParse(uri)) {
		const { username, password, pathname, search, searchParams } = new URL(uri);
		values.push(username, password, pathname, search, ...searchParams.values(), ...longWords(pathname));
		values.push(Buffer.from(`${decoded(username)}:${decoded(password)}`).toString("base64"));
	}
	const spelled = values.flatMap((value) => [
		value,
		decoded(value),
		encodeURIComponent(value),
		JSON.stringify(value).slice(1, -1)
	]);
	return [...new Set(spelled)].filter((value) => value.length >= 4).sort((a, b) => b.length - a.length);
}
function longWords(text) {
	return text.split(/[\s/]+/).filter((word) => word.length >= 8);
}
function hidden(text, secrets) {
	return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/emulator/page/view.ts
const pageSize = 50;
function viewOf(store, query) {
	const registries = registriesByName(store);
	const name = (query.get("registry") ?? "").toLowerCase();
	const page = Number(query.get("page") ?? "1");
	return {
		registry: store.registries.get(name) ?? registries[0],
		webhook: query.get("webhook") ?? "",
		find: query.get("find") ?? "",
		page: Number.isSafeInteger(page) && page > 0 ? page : 1
	};
}
function addressOf(view, edit) {
	const { registry, webhook = "", find = "", page = 1 } = view;
	const query = new URLSearchParams();
	if (registry !== void 0) query.set("registry", registry.name);
	if (webhook !== "") query.set("webhook", webhook);
	if (find !== "") query.set("find", find);
	if (page !== 1) query.set("page", String(page));
	if (edit !== void 0) query.set("edit", edit);
	return query.size === 0 ? "/" : `/?${query.toString()}`;
}
function registriesByName(store) {
	return [...store.registries.values()].sort((a, b) => a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);
}
function webhooksOf(view) {
	const all = view.registry === void 0 ? [] : listWebhooks(view.registry);
	const wanted = view.find.toLowerCase();
	const found = wanted === "" ? all : all.filter((webhook) => webhook.name.toLowerCase().includes(wanted));
	const pages = Math.max(1, Math.ceil(found.length / pageSize));
	const page = Math.min(view.page, pages);
	return {
		shown: found.slice((page - 1) * pageSize, page * pageSize),
		found: found.length,
		page,
		pages
	};
}
// src/emulator/page/editor.ts
function editorOf(registry, webhook, reveal = false) {
	const headers = [...webhook?.customHeaders ?? []].map(([name, value]) => `${name}: ${value}`).join("\n");
	return {
		registry,
		webhook,
		reveal,
		values: {
			name: webhook?.name ?? "",
			location: webhook?.location ?? registry.location,
			uri: reveal ? webhook?.serviceUri ?? "" : "",
			headers: reveal ? headers : "",
			actions: webhook?.actions.map((action) => action.toLowerCase()) ?? ["push"],
			status: webhook?.status ?? "enabled",
			scope: webhook?.scope ?? ""
		}
	};
}
function readEditor(form, registry, webhook) {
	const text = (name) => (form.get(name) ?? "").trim();
	return {
		registry,
		webhook,
		reveal: form.get("reveal") === "yes",
		values: {
			name: webhook?.name ?? text("name"),
			location: webhook?.location ?? text("location"),
			uri: text("uri"),
			headers: form.get("headers") ?? "",
			actions: form.getAll("actions"),
			status: text("status"),
			scope: text("scope")
		}
	};
}
function bodyOf(editor) {
	const { values, webhook, reveal } = editor;
	const headers = headersOf(values.headers);
	if (typeof headers === "string") return headers;
	const keepsSecrets = webhook !== void 0 && !reveal;
	return {
		...webhook === void 0 ? { location: values.location } : {},
		properties: {
			...keepsSecrets && values.uri === "" ? {} : { serviceUri: values.uri },
			...keepsSecrets && headers.size === 0 ? {} : { customHeaders: asObject(headers) },
			actions: values.actions,
			status: values.status,
			scope: values.scope
		}
	};
}
function editorForm(editor, view, token) {
	if (editor === void 0) return html`<section id="editor"><h2>Create webhook</h2><p>Create a registry first.</p></section>`;
	const { webhook, registry, values, problem } = editor;
	return html`<section id="editor" aria-labelledby="editor-title">
  <h2 id="editor-title" tabindex="-1">${webhook === void 0 ? `Create webhook in ${registry.name}` : `Edit webhook ${webhook.name}`}</h2>
  ${problem !== void 0 && html`<p id="editor-problem" class="problem">${problem}</p>`}
  <form id="editor-form" method="post" action="/emulator/page/save" autocomplete="off">
    ${hiddenFields(editor, token)}
    <div class="fields">
      ${webhook === void 0 && html`<div class="field"><label for="webhook-name">Webhook name <span class="hint">5 to 50 letters and digits</span></label><input id="webhook-name" name="name" value="${values.name}" required spellcheck="false"${wrong(editor, "webhookName")}></div>`}
      <div class="field"><label for="webhook-location">Location</label>${locationField(editor)}</div>
      ${secretFields(editor)}
      <fieldset class="field"${wrong(editor, "properties.actions")}><legend>Trigger actions</legend>${actionFields(values.actions)}</fieldset>
      <fieldset class="field"><legend>Status</legend>${["enabled", "disabled"].map((status) => html`<label class="choice"><input type="radio" name="status" value="${status}"${values.status === status && html` checked`}> ${status}</label>`)}</fieldset>
      <div class="field"><label for="webhook-scope">Scope <span class="hint">repository:tag, repository:*, or empty for everything</span></label><input id="webhook-scope" name="scope" value="${values.scope}" spellcheck="false"${wrong(editor, "properties.scope")}></div>
    </div>
    <p class="buttons"><button id="editor-save" class="primary">${webhook === void 0 ? "Create webhook" : "Save webhook"}</button>
    ${webhook !== void 0 && html`<a href="${addressOf(view)}" data-view>Cancel</a>`}</p>
  </form>
  ${webhook !== void 0 && afterForm(editor, token)}
</section>`;
}
const actions = [
	"push",
	"delete",
	"quarantine",
	"chart_push",
	"chart_delete"
];
function hiddenFields({ registry, webhook, reveal }, token) {
	return html`<input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}">${webhook !== void 0 && html`<input type="hidden" name="webhook" value="${webhook.name}">`}${reveal && html`<input type="hidden" name="reveal" value="yes">`}`;
}
function wrong({ problem }, field) {
	return problem?.includes(`'${field}'`) === true && html` aria-invalid="true" aria-describedby="editor-problem"`;
}
function locationField({ registry, webhook, values }) {
	if (webhook !== void 0) return html`<input id="webhook-location" value="${webhook.location}" readonly aria-readonly="true">`;
	return html`<select id="webhook-location" name="location">${regions(registry).map((region) => html`<option${region === values.location && html` selected`}>${region}</option>`)}</select>`;
}
function secretFields(editor) {
	const { webhook, reveal, values } = editor;
	const keeps = webhook !== void 0 && !reveal;
	const count = webhook?.customHeaders.size ?? 0;
	return html`<div class="field wide"><label for="webhook-uri">Service URI <span class="hint">${keeps ? `empty: ${maskedUri(webhook.serviceUri)} stays` : "http or https"}</span></label><input id="webhook-uri" name="uri" value="${values.uri}"${!keeps && html` required`} spellcheck="false" inputmode="url"${wrong(editor, "properties.serviceUri")}></div>
      <div class="field wide"><label for="webhook-headers">Custom headers <span class="hint">${keeps && count > 0 ? `empty: the ${count === 1 ? "header stays" : `${count} headers stay`}` : "one per line, as in Authorization: Bearer token"}</span></label><textarea id="webhook-headers" name="headers" rows="2" spellcheck="false"${wrong(editor, "properties.customHeaders")}>
${values.headers}</textarea></div>`;
}
function actionFields(chosen) {
	return actions.map((action) => html`<label class="choice"><input type="checkbox" name="actions" value="${action}"${chosen.includes(action) && html` checked`}> ${action}</label>`);
}
function afterForm({ webhook, registry, reveal }, token) {
	const name = webhook?.name ?? "";
	const fields = html`<input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}"><input type="hidden" name="webhook" value="${name}">`;
	return html`<div class="buttons">
    ${!reveal && html`<form method="post" action="/emulator/page/reveal">${fields}<button id="editor-reveal">Show URI and headers</button></form>`}
    <details id="editor-delete"><summary>Delete webhook</summary>
      <p>This deletes ${name} and the record of its deliveries.</p>
      <form method="post" action="/emulator/page/delete">${fields}<button id="editor-delete-now" class="danger">Delete ${name}</button></form>
    </details>
  </div>`;
}
function headersOf(text) {
	const headers = /* @__PURE__ */ new Map();
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (line.trim() === "") continue;
		const colon = line.indexOf(":");
		if (colon < 1) return `The value of 'properties.customHeaders' is not valid: line ${index + 1} must have the form Name: value.`;
		headers.set(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
	}
	return headers;
}
// src/emulator/page/switches.ts
function switchesForm(switches, token) {
	const values = new Map(Object.entries(switches));
	return html`<form id="switches" method="post" action="/emulator/page/switches" data-editable>
  <input type="hidden" name="token" value="${token}">
  <div class="switches">${require_run.emulatorFlags.filter((flag) => flag.isSwitch).map((flag) => {
		return html`<div class="field${JSON.stringify(values.get(flag.name)) !== JSON.stringify(defaults$1.get(flag.name)) ? " changed" : ""}"><label for="switch-${flag.name}"><code>${flag.name}</code> <span class="hint">${flag.description}</span></label>${fieldOf(flag, values.get(flag.name))}</div>`;
	})}</div>
  <p class="buttons"><button id="switches-save" class="primary">Save switches</button></p>
</form>`;
}
function readSwitches(form) {
	const problems = [];
	const given = require_run.emulatorFlags.filter((flag) => flag.isSwitch).map((flag) => {
		const text = (form.get(flag.name) ?? "").trim();
		if (flag.kind === "boolean") return [flag.name, form.has(flag.name)];
		if (flag.kind === "number") return [flag.name, text === "" ? numberOf(flag.name) : Number(text)];
		if (flag.kind !== "list") return [flag.name, text];
		const lines = text.split(/\r?\n/).flatMap((line) => line.trim() || []);
		if (flag.name !== "policyTags") return [flag.name, lines];
		if (lines.find((line) => line.indexOf("=") < 1) !== void 0) problems.push(`policyTags must have lines of the form name=value`);
		const pairs = lines.map((line) => {
			const at = line.indexOf("=");
			return [line.slice(0, at), line.slice(at + 1)];
		});
		return [flag.name, Object.fromEntries(pairs)];
	});
	const parsed = parseSwitches(Object.fromEntries(given));
	return {
		switches: parsed.switches,
		problems: [...problems, ...parsed.problems]
	};
}
function faultItems(faults, token) {
	if (faults.length === 0) return [{
		id: "no-faults",
		html: html`<li id="no-faults">No faults are set.</li>`
	}];
	return faults.map(({ id, fault, struck }) => {
		const button = (action, text) => html`<form method="post" action="/emulator/page/${action}"><input type="hidden" name="token" value="${token}"><input type="hidden" name="id" value="${id}"><button id="${action}-${id}">${text}<span class="hidden"> fault ${id}</span></button></form>`;
		return {
			id: `fault-${id}`,
			html: html`<li id="fault-${id}"><code>${textOf(fault)}</code> <span>${struck()} ${struck() === 1 ? "request" : "requests"} struck</span>
  <span class="buttons">${fault.do === "pause" && button("fault-release", "Release")}${button("fault-remove", "Remove")}</span></li>`
		};
	});
}
function faultForm(token) {
	const input = (name, label, kind, hint) => html`<div class="field"><label for="fault-${name}">${label} <span class="hint">${hint}</span></label><input id="fault-${name}" name="${name}" type="${kind}"${kind === "number" && html` min="0"`} autocomplete="off"></div>`;
	return html`<form method="post" action="/emulator/page/fault" data-clear>
  <input type="hidden" name="token" value="${token}">
  <div class="fields">
    <div class="field"><label for="fault-do">Effect</label><select id="fault-do" name="do">
      <option value="status">respond with a status</option>
      <option value="cut">cut the connection</option>
      <option value="slow">respond later</option>
      <option value="malformed">respond with half of the body</option>
      <option value="pause">wait until released</option>
    </select></div>
    ${input("status", "Status", "number", "for a status")}
    ${input("ms", "Milliseconds", "number", "to respond later")}
    ${input("method", "Method", "text", "default: all")}
    ${input("path", "Path", "text", "with *, default: all")}
    ${input("at", "From request", "number", "default: every one")}
    ${input("times", "Times", "number", "default: 1 with a first request")}
  </div>
  <p class="buttons"><button class="primary" id="fault-add">Add fault</button></p>
</form>`;
}
function readFault(form) {
	const given = [...form].flatMap(([name, value]) => {
		if (name === "token" || value.trim() === "") return [];
		if ((name === "status" || name === "ms") && form.get("do") !== (name === "ms" ? "slow" : "status")) return [];
		return [[name, numbers.has(name) ? Number(value) : value.trim()]];
	});
	return parseFault(Object.fromEntries(given));
}
const numbers = /* @__PURE__ */ new Set([
	"status",
	"ms",
	"at",
	"times"
]);
const defaults$1 = new Map(Object.entries(defaultSwitches));
function numberOf(name) {
	return defaults$1.get(name);
}
function fieldOf(flag, value) {
	const id = `switch-${flag.name}`;
	if (flag.kind === "boolean") return html`<input type="checkbox" id="${id}" name="${flag.name}"${value === true && html` checked`}>`;
	if (flag.kind === "number") return html`<input type="number" min="0" id="${id}" name="${flag.name}" value="${value === null ? "" : String(value)}">`;
	if (flag.kind === "choice") {
		const options = (flag.choices ?? []).map((choice) => html`<option${choice === value && html` selected`}>${choice}</option>`);
		return html`<select id="${id}" name="${flag.name}">${options}</select>`;
	}
	if (flag.kind === "list") {
		const lines = Array.isArray(value) ? value.map(String) : Object.entries(isRecord(value) ? value : {}).map(([name, entry]) => `${name}=${String(entry)}`);
		return html`<textarea id="${id}" name="${flag.name}" rows="${Math.max(1, lines.length)}" spellcheck="false">
${lines.join("\n")}</textarea>`;
	}
	return html`<input type="text" id="${id}" name="${flag.name}" value="${String(value)}" autocomplete="off" spellcheck="false">`;
}
function textOf(fault) {
	return Object.entries(fault).map(([name, value]) => `${name}=${String(value)}`).join(", ");
}
// \0@oxc-project+runtime@0.158.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}
// src/emulator/page/layout.ts
var _templateObject;
function pageOf(options) {
	const { parts, view, token, start, done } = options;
	const part = (id) => contentOf(parts[id]);
	const message = done?.message ?? "";
	return html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
		"</title>\n<link rel=\"stylesheet\" href=\"/emulator/page/page.css\">\n<script type=\"module\" src=\"/emulator/page/page.js\"><\/script>\n</head>\n<body data-start=\"",
		"\">\n<a class=\"hidden skip\" href=\"#main\">Skip to the webhooks</a>\n<header>\n  <h1>Container registry emulator</h1>\n  <p id=\"live\" class=\"hint\">Reload to see what is new.</p>\n</header>\n<div id=\"messages\">\n  <p id=\"message\" role=\"status\">",
		"</p>\n  <p id=\"problem\" role=\"alert\">",
		"</p>\n  <p id=\"news\" class=\"hidden\" role=\"log\" aria-label=\"New deliveries\"></p>\n</div>\n<div class=\"columns\">\n<nav aria-labelledby=\"registries-title\">\n  <h2 id=\"registries-title\">Registries</h2>\n  <ul id=\"registries\">",
		"</ul>\n</nav>\n<main id=\"main\">\n  <section aria-labelledby=\"webhooks-title\">\n    ",
		"\n    ",
		"\n    ",
		"\n    <div class=\"wide-table\" role=\"region\" aria-labelledby=\"webhooks-title\" tabindex=\"0\"><table>\n      <thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Status</th><th scope=\"col\">Actions and scope</th><th scope=\"col\">Service URI</th><th scope=\"col\">Last delivery</th><th scope=\"col\">Commands</th></tr></thead>\n      <tbody id=\"webhooks\">",
		"</tbody>\n    </table></div>\n    ",
		"\n  </section>\n  ",
		"\n</main>\n<div class=\"side\">\n  ",
		"\n  <section aria-labelledby=\"deliveries-title\">\n    <h2 id=\"deliveries-title\" tabindex=\"-1\">Deliveries</h2>\n    ",
		"\n    <ol id=\"deliveries\" reversed>",
		"</ol>\n  </section>\n</div>\n<div class=\"settings\">\n  <section aria-labelledby=\"faults-title\">\n    <h2 id=\"faults-title\">Faults</h2>\n    <p class=\"hint\">A fault strikes requests to Azure Resource Manager and the login, not deliveries and not this page.</p>\n    <ul id=\"faults\">",
		"</ul>\n    ",
		"\n  </section>\n  <section aria-labelledby=\"switches-title\">\n    <h2 id=\"switches-title\">Switches</h2>\n    <details id=\"switches-all\"><summary>Show all switches</summary>\n    ",
		"\n    <form method=\"post\" action=\"/emulator/page/reset\"><input type=\"hidden\" name=\"token\" value=\"",
		"\"><p class=\"buttons\"><button id=\"switches-reset\">Reset switches and faults</button></p></form>\n    </details>\n  </section>\n</div>\n</div>\n</body>\n</html>"
	])), titleOf(view), start, done?.problem !== true && message, done?.problem === true && message, part("registries"), part("webhooks-title"), part("webhooks-find"), part("webhooks-count"), part("webhooks"), part("webhook-pages"), part("editor"), part("push"), part("deliveries-of"), part("deliveries"), part("faults"), faultForm(token), part("switches"), token);
}
function titleOf(view) {
	return view.registry === void 0 ? "Container registry emulator" : `${view.registry.name} \u00b7 registry emulator`;
}
function contentOf(part) {
	return part === void 0 || isMarkup(part) ? part : itemsOf(part);
}
function isMarkup(part) {
	return !Array.isArray(part);
}
// src/emulator/page/parts.ts
function liveParts(context, view, token) {
	const { registry } = view;
	return {
		registries: registryItems(context, view),
		"webhooks-count": webhooksCount(context, view),
		webhooks: webhookItems(view, token),
		"webhook-pages": pagesOf(view),
		deliveries: registry === void 0 ? [] : deliveryItems(registry, view, token),
		switches: switchesForm(context.control.switches(), token),
		faults: faultItems(context.faults.list(), token)
	};
}
function viewParts(view, token) {
	return {
		"webhooks-title": html`<h2 id="webhooks-title" tabindex="-1">${view.registry === void 0 ? "Webhooks" : `Webhooks of ${view.registry.name}`}</h2>`,
		"webhooks-find": findForm(view),
		"deliveries-of": deliveriesOf(view),
		push: pushForm(view.registry, token)
	};
}
function registryItems({ store }, view) {
	const registries = registriesByName(store);
	if (registries.length === 0) return [{
		id: "no-registries",
		html: html`<li id="no-registries">There are no registries. Create one, for example with <code>az acr create</code>.</li>`
	}];
	return registries.map((registry) => ({
		id: `registry-${registry.name}`,
		html: html`<li id="registry-${registry.name}"><a id="registry-${registry.name}-link" href="${addressOf({ registry })}" data-view${registry === view.registry && html` aria-current="true"`}><strong>${registry.name}</strong> <span class="hint">${registry.sku}, ${regions(registry).join(", ")}, ${counted(registry.webhooks.size, "webhook")}</span></a></li>`
	}));
}
function webhooksCount({ control }, view) {
	const { registry, find } = view;
	const { found } = webhooksOf(view);
	return html`<p id="webhooks-count" class="hint">${registry === void 0 ? "" : find === "" ? `${found} of ${webhookQuota(registry, control.switches())} webhooks` : `${counted(found, "webhook")} with "${find}" in the name`}</p>`;
}
function webhookItems(view, token) {
	const { registry } = view;
	const { shown } = webhooksOf(view);
	if (registry === void 0 || shown.length === 0) return [{
		id: "no-webhooks",
		html: html`<tr id="no-webhooks"><td colspan="6">No webhooks.</td></tr>`
	}];
	return shown.map((webhook) => ({
		id: rowId(registry, webhook),
		html: rowOf(view, registry, webhook, token)
	}));
}
function rowId(registry, webhook) {
	return `webhook-${registry.name}-${webhook.name}`;
}
function rowOf(view, registry, webhook, token) {
	const id = rowId(registry, webhook);
	const [last] = registry.events.get(webhook.name.toLowerCase()) ?? [];
	const outcome = last === void 0 ? void 0 : outcomeOf(last);
	const state = webhook.provisioningState === "Succeeded" ? "" : `, ${webhook.provisioningState}`;
	const { name } = webhook;
	return html`<tr id="${id}">
  <th scope="row"><bdi>${name}</bdi><span class="hint">${webhook.location}</span></th>
  <td>${webhook.status}${state}</td>
  <td>${webhook.actions.join(", ")}<span class="hint">${webhook.scope === "" ? "everything" : webhook.scope}</span></td>
  <td><code>${maskedUri(webhook.serviceUri)}</code>${webhook.customHeaders.size > 0 && html`<span class="hint">${counted(webhook.customHeaders.size, "custom header")}</span>`}</td>
  <td>${outcome === void 0 ? "none" : html`<strong class="outcome ${outcome.state}"><bdi>${outcome.text}</bdi></strong>`}</td>
  <td class="buttons"><form method="post" action="/emulator/page/ping"><input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}"><input type="hidden" name="webhook" value="${name}"><button id="${id}-ping">Ping<span class="hidden"> ${name}</span></button></form>
    <a id="${id}-edit" href="${addressOf(view, name)}" data-view>Edit<span class="hidden"> ${name}</span></a>
    <a id="${id}-deliveries" href="${addressOf({
		...view,
		webhook: name
	})}" data-view>Deliveries<span class="hidden"> of ${name}</span></a></td>
</tr>`;
}
function pagesOf(view) {
	const { page, pages } = webhooksOf(view);
	const link = (to, text) => to >= 1 && to <= pages && html`<a href="${addressOf({
		...view,
		page: to
	})}" data-view>${text}</a>`;
	return html`<nav id="webhook-pages" class="buttons" aria-label="Pages of webhooks">${pages > 1 && html`${link(page - 1, "Previous")} <span>Page ${page} of ${pages}</span> ${link(page + 1, "Next")}`}</nav>`;
}
function findForm(view) {
	return html`<form id="webhooks-find" method="get" action="/" role="search" class="inline">
  ${view.registry !== void 0 && html`<input type="hidden" name="registry" value="${view.registry.name}">`}
  <label for="find">Find by name</label> <input id="find" name="find" type="search" value="${view.find}" spellcheck="false"> <button>Find</button>
</form>`;
}
function deliveryItems(registry, view, token) {
	const items = latestDeliveries(registry, view.webhook).map((delivery) => deliveryItem(delivery, token));
	if (items.length > 0) return items;
	return [{
		id: "no-deliveries",
		html: html`<li id="no-deliveries">No deliveries yet. Ping a webhook, or push an image.</li>`
	}];
}
function deliveriesOf(view) {
	const { registry, webhook } = view;
	return html`<p id="deliveries-of" class="hint">${webhook === "" ? `The newest 50 of ${registry?.name ?? "a registry"}. Times are UTC.` : html`The newest 50 of ${webhook}. <a href="${addressOf({
		...view,
		webhook: ""
	})}" data-view>Show all webhooks</a>`}</p>`;
}
function pushForm(registry, token) {
	if (registry === void 0) return html`<section id="push"></section>`;
	const places = regions(registry).map((region) => html`<option>${region}</option>`);
	return html`<section id="push" aria-labelledby="push-title">
  <h2 id="push-title">Push an image</h2>
  <p class="hint">Fires the event in ${registry.name}. Every webhook that matches is called, as after a real push.</p>
  <form method="post" action="/emulator/page/push">
    <input type="hidden" name="token" value="${token}"><input type="hidden" name="registry" value="${registry.name}">
    <div class="fields">
      <div class="field"><label for="push-repository">Repository</label><input id="push-repository" name="repository" value="storefront" required spellcheck="false" autocomplete="off"></div>
      <div class="field"><label for="push-tag">Tag</label><input id="push-tag" name="tag" value="latest" spellcheck="false" autocomplete="off"></div>
      <div class="field"><label for="push-action">Action</label><select id="push-action" name="action"><option>push</option><option>delete</option><option>quarantine</option><option>chart_push</option><option>chart_delete</option></select></div>
      <div class="field"><label for="push-location">Location</label><select id="push-location" name="location"><option value="">all locations</option>${places}</select></div>
    </div>
    <p class="buttons"><button id="push-now" class="primary">Push</button></p>
  </form>
</section>`;
}
function counted(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
}
// src/emulator/page/writes.ts
const writes = /* @__PURE__ */ new Map([
	["save", save],
	["delete", remove],
	["ping", ping],
	["reveal", reveal],
	["push", push],
	["switches", setSwitches],
	["reset", reset],
	["fault", addFault],
	["fault-remove", (context, form) => endFault(context, form, "removed")],
	["fault-release", (context, form) => endFault(context, form, "released")]
]);
const apiVersion = "2025-11-01";
async function save(context, form) {
	const registry = registryOf(context, form);
	const webhook = form.has("webhook") ? webhookOf(registry, form) : void 0;
	const editor = readEditor(form, registry, webhook);
	try {
		const body = bodyOf(editor);
		if (typeof body === "string") return refused(editor, body);
		const { name } = editor.values;
		if (webhook === void 0) {
			checkWebhookName(name);
			if (registry.webhooks.has(name.toLowerCase())) return refused(editor, `The value of 'webhookName' is not valid: ${name} exists. Edit it, or use another name.`);
		}
		await finished(context, {
			method: webhook === void 0 ? "PUT" : "PATCH",
			path: webhookId(registry, name),
			apiVersion,
			body
		});
		return {
			message: webhook === void 0 ? `Created webhook ${name}.` : `Saved webhook ${name}.`,
			editor: editorOf(registry, void 0)
		};
	} catch (error) {
		if (error instanceof ArmError) return refused(editor, error.message);
		throw error;
	}
}
function refused(editor, problem) {
	return {
		message: problem,
		problem: true,
		editor: {
			...editor,
			problem
		}
	};
}
async function remove(context, form) {
	const registry = registryOf(context, form);
	const { name } = webhookOf(registry, form);
	await finished(context, {
		method: "DELETE",
		path: webhookId(registry, name),
		apiVersion
	});
	return {
		message: `Deleted webhook ${name}.`,
		editor: editorOf(registry, void 0)
	};
}
async function ping(context, form) {
	const registry = registryOf(context, form);
	const { name } = webhookOf(registry, form);
	const { body } = await context.send({
		method: "POST",
		path: `${webhookId(registry, name)}/ping`,
		apiVersion
	});
	const id = isRecord(body) ? body["id"] : void 0;
	const entry = registry.events.get(name.toLowerCase())?.find(({ event }) => event.id === id);
	if (entry === void 0) return { message: `Pinged ${name}.` };
	const { state, text } = outcomeOf(entry);
	return {
		message: `Ping of ${name}: ${text}.`,
		problem: state === "failed"
	};
}
function reveal(context, form) {
	const registry = registryOf(context, form);
	const key = form.get("delivery");
	if (key === null) return {
		message: "",
		editor: editorOf(registry, webhookOf(registry, form), true)
	};
	const found = latestDeliveries(registry, form.get("webhook") ?? "").find((delivery) => delivery.key === key);
	if (found === void 0) return {
		message: "The delivery does not exist any more.",
		problem: true
	};
	return {
		message: "",
		delivery: {
			of: found,
			reveal: form.get("show") === "yes"
		}
	};
}
async function push(context, form) {
	const registry = registryOf(context, form);
	const given = [...form].flatMap(([name, value]) => name !== "token" && value.trim() !== "" ? [[name, value.trim()]] : []);
	const event = parseEvent(Object.fromEntries(given));
	if (typeof event === "string") return {
		message: `${event}.`,
		problem: true
	};
	const delivered = await context.control.emit({
		...event,
		registry: registry.name
	});
	if (delivered.length === 0) return { message: `No enabled webhook of ${registry.name} matches this event, so nothing was delivered.` };
	const results = delivered.map(({ webhook, statusCode }) => `${webhook} ${statusCode ?? "no response"}`);
	const failed = delivered.some(({ statusCode }) => statusCode === null || !/^2\d\d$/.test(statusCode));
	const more = results.length > 5 ? `, and ${results.length - 5} more` : "";
	return {
		message: `Delivered to ${results.slice(0, 5).join(", ")}${more}.`,
		problem: failed
	};
}
function setSwitches(context, form) {
	const { switches, problems } = readSwitches(form);
	if (problems.length > 0) return {
		message: `${problems.join("; ")}.`,
		problem: true
	};
	context.control.set(switches);
	return {
		message: "Saved the switches.",
		switches: true
	};
}
function reset(context) {
	context.control.reset();
	return {
		message: "Reset the switches and the request log, and removed the faults.",
		switches: true
	};
}
function addFault(context, form) {
	const fault = readFault(form);
	if (typeof fault === "string") return {
		message: `${fault}.`,
		problem: true
	};
	return { message: `Added fault ${context.faults.add(fault).id}.` };
}
function endFault(context, form, how) {
	const id = form.get("id") ?? "";
	const fault = context.faults.find(id);
	if (fault === void 0) return {
		message: "The fault does not exist any more.",
		problem: true
	};
	if (how === "released") fault.release();
	else context.faults.remove(id);
	return { message: `${how === "released" ? "Released" : "Removed"} fault ${id}.` };
}
async function finished(context, request) {
	const response = await context.send(request);
	const link = response.headers?.["Azure-AsyncOperation"] ?? response.headers?.["Location"];
	if (link === void 0 || !URL.canParse(link)) return;
	const path = new URL(link).pathname;
	for (let polls = 0; polls < mostPolls; polls += 1) {
		const { status, body } = await context.send({
			method: "GET",
			path,
			apiVersion
		});
		const state = isRecord(body) ? body["status"] : void 0;
		if (state === "Failed") throw new ArmError(500, "InternalServerError", "The operation failed.");
		if (status !== 202 && state !== "InProgress") return;
	}
	throw new ArmError(500, "InternalServerError", `The operation is still in progress after ${mostPolls} polls.`);
}
const mostPolls = 100;
function registryOf({ store }, form) {
	const name = form.get("registry") ?? "";
	const found = store.registries.get(name.toLowerCase());
	if (found !== void 0) return found;
	throw new ArmError(404, "ResourceNotFound", `Registry ${JSON.stringify(name)} does not exist.`);
}
function webhookOf(registry, form) {
	const name = form.get("webhook") ?? "";
	const found = registry.webhooks.get(name.toLowerCase());
	if (found !== void 0) return found;
	throw new ArmError(404, "ResourceNotFound", `Webhook ${JSON.stringify(name)} does not exist in ${registry.name}.`);
}
// src/emulator/page/page.ts
function createPage(context) {
	const server = {
		context,
		token: (0, node_crypto.randomBytes)(24).toString("base64url"),
		start: (0, node_crypto.randomBytes)(9).toString("base64url")
	};
	return (app) => {
		app.use("/", guard);
		app.use("/favicon.ico", guard);
		app.use("/emulator/page/*", guard);
		app.get("/", (c) => wholePage(server, c, queryOf(c), void 0));
		app.get("/favicon.ico", (c) => c.body(null, 204));
		app.get("/emulator/page/page.css", (c) => asset(c, "page.css", "text/css; charset=utf-8"));
		app.get("/emulator/page/page.js", (c) => asset(c, "page.js", "text/javascript; charset=utf-8"));
		app.get("/emulator/page/parts", (c) => answer(server, c, void 0));
		app.get("/emulator/page/live", (c) => streamSSE(c, (stream) => follow(server, stream, queryOf(c))));
		app.post("/emulator/page/:form", async (c) => {
			const write = writes.get(c.req.param("form"));
			return write === void 0 ? refuse(c, 404, "This form does not exist.") : await submit(server, c, write);
		});
		app.all("/emulator/page/*", (c) => refuse(c, 404, "This part of the page does not exist."));
	};
}
const headers = [
	["Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"],
	["X-Content-Type-Options", "nosniff"],
	["Referrer-Policy", "same-origin"],
	["Cross-Origin-Opener-Policy", "same-origin"],
	["Cross-Origin-Resource-Policy", "same-origin"],
	["Cache-Control", "no-store"]
];
const guard = async (c, next) => {
	for (const [name, value] of headers) c.header(name, value);
	const problem = notLocal(c, "The page") ?? foreign(c);
	if (problem !== void 0) return refuse(c, 403, problem);
	return await next();
};
function foreign(c) {
	const site = c.req.header("sec-fetch-site") ?? "same-origin";
	const opens = c.req.path === "/" && c.req.header("sec-fetch-mode") === "navigate" && c.req.method === "GET";
	const origin = c.req.header("origin");
	if ((origin === void 0 || origin === new URL(c.req.url).origin) && (site === "same-origin" || site === "none" || opens)) return void 0;
	return "The page does not accept requests from other sites.";
}
async function submit(server, c, write) {
	const type = c.req.header("content-type") ?? "";
	if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) return refuse(c, 415, "Send a form as application/x-www-form-urlencoded.");
	const text = await readText(c.req.raw);
	if (text === void 0) return refuse(c, 413, "The form is larger than 1 MiB.");
	const form = new URLSearchParams(text);
	if (!equal(form.get("token") ?? "", server.token)) return refuse(c, 403, "The form has no valid token. It comes from another site, or from before a restart: reload the page.");
	form.delete("token");
	try {
		return answer(server, c, await write(server.context, form), form.get("registry"));
	} catch (error) {
		if (!(error instanceof ArmError)) throw error;
		return answer(server, c, {
			message: error.message,
			problem: true
		}, form.get("registry"));
	}
}
function answer(server, c, done, registry = null) {
	const { context, token } = server;
	const query = queryOf(c);
	if (registry !== null) query.set("registry", registry);
	const view = viewOf(context.store, query);
	const isNewView = done === void 0;
	if (!isNewView && c.req.header("accept") !== "application/json") return wholePage(server, c, query, done);
	const parts = {
		...liveParts(context, view, token),
		...isNewView ? viewParts(view, token) : {},
		...isNewView || done.editor !== void 0 ? { editor: editorPart(server, view, query, done) } : {}
	};
	return c.json({
		address: addressOf(view, isNewView ? query.get("edit") ?? void 0 : void 0),
		title: titleOf(view),
		message: done?.message ?? "",
		problem: done?.problem === true,
		reset: ["editor", ...done?.switches === true ? ["switches"] : []],
		parts: Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, wire(part)])),
		items: Object.fromEntries(shownDelivery(server, done).map((item) => [item.id, String(item.html)]))
	});
}
function wholePage(server, c, query, done) {
	const { context, token, start } = server;
	const view = viewOf(context.store, query);
	const live = liveParts(context, view, token);
	const shown = new Map(shownDelivery(server, done).map((item) => [item.id, item]));
	const parts = {
		...live,
		...viewParts(view, token),
		deliveries: live.deliveries.map((item) => shown.get(item.id) ?? item),
		editor: editorPart(server, view, query, done)
	};
	c.header("Content-Type", "text/html; charset=utf-8");
	return c.body(String(pageOf({
		parts,
		view,
		token,
		start,
		done
	})));
}
function editorPart(server, view, query, done) {
	const { registry } = view;
	const webhook = registry?.webhooks.get((query.get("edit") ?? "").toLowerCase());
	return editorForm(done?.editor ?? (registry === void 0 ? void 0 : editorOf(registry, webhook)), view, server.token);
}
function shownDelivery(server, done) {
	return done?.delivery === void 0 ? [] : [deliveryItem(done.delivery.of, server.token, done.delivery.reveal)];
}
async function follow(server, stream, query) {
	const { context, token, start } = server;
	let wake = () => void 0;
	let hasChanged = true;
	const unwatch = context.changes.watch(() => {
		hasChanged = true;
		wake();
	});
	stream.onAbort(() => wake());
	const sent = /* @__PURE__ */ new Map();
	try {
		await stream.writeSSE({
			event: "start",
			data: start,
			retry: reconnectMs
		});
		while (!stream.aborted) {
			hasChanged = false;
			const parts = differences(liveParts(context, viewOf(context.store, query), token), sent);
			if (parts !== void 0) await stream.writeSSE({
				event: "parts",
				data: JSON.stringify(parts)
			});
			await stream.sleep(pauseMs);
			while (!hasChanged && !stream.aborted) if (await new Promise((resolve) => {
				const timer = setTimeout(() => resolve(true), keepAliveMs);
				timer.unref();
				wake = () => {
					clearTimeout(timer);
					resolve(false);
				};
			})) await stream.write(":\n\n");
		}
	} finally {
		unwatch();
	}
}
const pauseMs = 100;
const reconnectMs = 1e3;
const keepAliveMs = 15e3;
function wire(part) {
	if (!Array.isArray(part)) return String(part);
	const items = part;
	return {
		order: items.map(({ id }) => id),
		items: Object.fromEntries(items.map(({ id, html }) => [id, String(html)]))
	};
}
function differences(parts, sent) {
	const changed = Object.entries(parts).flatMap(([id, part]) => {
		const [before, now] = [sent.get(id), wire(part)];
		sent.set(id, now);
		if (typeof now === "string") return now === before ? [] : [[id, now]];
		const known = typeof before === "object" ? before : {
			order: [],
			items: {}
		};
		const items = Object.entries(now.items).filter(([key, text]) => known.items[key] !== text);
		return items.length === 0 && now.order.join("\n") === known.order.join("\n") ? [] : [[id, {
			order: now.order,
			items: Object.fromEntries(items)
		}]];
	});
	return changed.length === 0 ? void 0 : Object.fromEntries(changed);
}
function queryOf(c) {
	return new URL(c.req.url).searchParams;
}
const files = /* @__PURE__ */ new Map();
async function asset(c, name, type) {
	const text = files.get(name) ?? (0, node_fs_promises.readFile)(new URL(name, require("url").pathToFileURL(__filename).href), "utf8");
	files.set(name, text);
	c.header("Content-Type", type);
	return c.body(await text);
}
function refuse(c, status, message) {
	return c.text(message, status);
}
function equal(given, expected) {
	const [a, b] = [Buffer.from(given), Buffer.from(expected)];
	return a.length === b.length && (0, node_crypto.timingSafeEqual)(a, b);
}
// src/emulator/seed.ts
async function readSeed(given, stamp) {
	const seed = withCanonicalWords(given);
	if (seed === void 0) return {
		world: build({ registries: [{ name: "contoso" }] }, stamp),
		switches: {}
	};
	const problems = await schemaProblems(seed);
	if (problems.length > 0 || !isRecord(seed)) throw invalid(problems);
	const document = seed;
	const { switches, problems: wrongSwitches } = parseSwitches(document.switches ?? {});
	const rest = [...wrongSwitches.map((text) => problem("switches", text)), ...contradictions(document)];
	if (rest.length > 0) throw invalid(rest);
	return {
		world: build(document, stamp),
		switches
	};
}
const defaults = {
	tenantId: "11111111-1111-4111-8111-111111111111",
	subscriptionId: "22222222-2222-4222-8222-222222222222",
	clientId: "33333333-3333-4333-8333-333333333333",
	managedIdentity: "44444444-4444-4444-8444-444444444444",
	service: "6a0ec4d3-30cb-4a83-91c0-ae56bc0e3d26"
};
function build(seed, stamp) {
	const subscriptions = (seed.subscriptions ?? [{ subscriptionId: defaults.subscriptionId }]).map((each) => ({
		subscriptionId: each.subscriptionId,
		displayName: each.displayName ?? "Emulated subscription"
	}));
	const home = subscriptions[0]?.subscriptionId ?? defaults.subscriptionId;
	const clients = (seed.clients ?? [{ clientId: defaults.clientId }]).map((each, index) => client(each, index === 0));
	const by = clients[0]?.clientId ?? defaults.clientId;
	const registries = (seed.registries ?? [{ name: "contoso" }]).map((each) => registry(each, {
		home,
		by,
		stamp
	}));
	const sites = seededSites(seed.sites ?? [], home);
	const groups = (seed.resourceGroups ?? []).map((each) => group(each, home));
	return {
		tenantId: seed.tenantId ?? defaults.tenantId,
		clients,
		managedIdentity: client({
			clientId: defaults.managedIdentity,
			...seed.managedIdentity
		}, false),
		issuers: new Map(Object.entries(seed.issuers ?? {})),
		subscriptions,
		groups: groupsOf([...registries, ...sites], groups),
		registries,
		sites
	};
}
function client(seed, needsSecret) {
	return {
		clientId: seed.clientId,
		objectId: seed.objectId ?? (seed.clientId.startsWith("0") ? "1" : "0") + seed.clientId.slice(1),
		clientSecret: seed.clientSecret ?? (needsSecret ? (0, node_crypto.randomBytes)(20).toString("hex") : void 0),
		federatedCredentials: (seed.federatedCredentials ?? []).map((each) => ({
			issuer: each.issuer,
			subject: each.subject,
			audiences: each.audiences ?? ["api://AzureADTokenExchange"]
		})),
		deny: seed.deny ?? []
	};
}
function group(seed, home) {
	return {
		name: seed.name,
		subscriptionId: seed.subscriptionId ?? home,
		location: normaliseLocation(seed.location ?? "westeurope"),
		tags: new Map(textEntries(seed.tags)),
		managedBy: void 0
	};
}
function registry(seed, world) {
	const location = normaliseLocation(seed.location ?? "westeurope");
	const us = {
		by: world.by,
		byType: "Application"
	};
	const webhooks = Object.entries(seed.webhooks ?? {}).map(([name, each]) => [name.toLowerCase(), {
		name,
		location: normaliseLocation(each.location ?? location),
		tags: new Map(textEntries(each.tags)),
		status: each.status ?? "enabled",
		scope: each.scope ?? "",
		actions: each.actions ?? ["push"],
		serviceUri: each.serviceUri,
		customHeaders: new Map(textEntries(each.customHeaders)),
		provisioningState: "Succeeded",
		systemData: created({
			by: each.createdBy ?? us.by,
			byType: each.createdByType ?? us.byType
		}, world.stamp())
	}]);
	const made = {
		name: seed.name,
		subscriptionId: seed.subscriptionId ?? world.home,
		resourceGroup: seed.resourceGroup ?? "rg-containers",
		location,
		sku: seed.sku ?? "Premium",
		tags: new Map(textEntries(seed.tags)),
		loginServer: seed.loginServer ?? `${seed.name.toLowerCase()}.azurecr.io`,
		adminUserEnabled: seed.adminUserEnabled ?? false,
		properties: {},
		identity: void 0,
		passwords: newPasswords(),
		provisioningState: "Succeeded",
		systemData: created(us, world.stamp()),
		replications: (seed.replications ?? []).map((each) => ({
			name: normaliseLocation(each),
			location: normaliseLocation(each),
			systemData: created(us, world.stamp()),
			tags: /* @__PURE__ */ new Map(),
			regionEndpointEnabled: true,
			zoneRedundancy: "Disabled",
			provisioningState: "Succeeded"
		})),
		webhooks: new Map(webhooks),
		events: /* @__PURE__ */ new Map(),
		eventSubscriptions: (seed.eventSubscriptions ?? []).map((each) => ({
			endpointType: "WebHook",
			includedEventTypes: ["Microsoft.ContainerRegistry.ImagePushed", "Microsoft.ContainerRegistry.ImageDeleted"],
			subjectBeginsWith: "",
			subjectEndsWith: "",
			labels: null,
			provisioningState: "Succeeded",
			...each
		}))
	};
	const now = Date.parse(`${world.stamp()}Z`);
	for (const [name, each] of Object.entries(seed.webhooks ?? {})) {
		const webhook = made.webhooks.get(name.toLowerCase());
		if (webhook !== void 0 && each.events !== void 0) made.events.set(name.toLowerCase(), historyOf(made, webhook, each.events, now));
	}
	return made;
}
function withCanonicalWords(seed) {
	if (!isRecord(seed) || !Array.isArray(seed["registries"])) return seed;
	const registries = seed["registries"].map((each) => {
		if (!isRecord(each)) return each;
		const { sku, webhooks } = each;
		return {
			...each,
			...sku === void 0 ? {} : { sku: canonical(sku, skus) },
			...isRecord(webhooks) ? { webhooks: withCanonicalStatus(webhooks) } : {}
		};
	});
	return {
		...seed,
		registries
	};
}
function withCanonicalStatus(webhooks) {
	return Object.fromEntries(Object.entries(webhooks).map(([name, each]) => [name, isRecord(each) && each["status"] !== void 0 ? {
		...each,
		status: canonical(each["status"], ["enabled", "disabled"])
	} : each]));
}
function canonical(value, words) {
	return typeof value === "string" ? words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? value : value;
}
function tagProblems(path, tags) {
	try {
		readTags(tags);
		return [];
	} catch (error) {
		if (!(error instanceof ArmError)) throw error;
		return [problem(`${path}.tags`, error.message.replace(/\.$/, ""))];
	}
}
function groupProblems(seed, known) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	for (const [index, each] of (seed.resourceGroups ?? []).entries()) {
		const path = `resourceGroups[${index}]`;
		const key = groupKey(each.subscriptionId ?? [...known][0] ?? "", each.name);
		if (seen.has(key)) found.push(problem(`${path}.name`, `resource group ${each.name} is listed twice`));
		seen.add(key);
		if (each.subscriptionId !== void 0 && !known.has(each.subscriptionId.toLowerCase())) found.push(problem(`${path}.subscriptionId`, `subscription ${each.subscriptionId} is not among "subscriptions"`));
		found.push(...tagProblems(path, each.tags));
	}
	return found;
}
function contradictions(seed) {
	const found = [];
	const known = new Set((seed.subscriptions ?? [{ subscriptionId: defaults.subscriptionId }]).map((each) => each.subscriptionId.toLowerCase()));
	found.push(...groupProblems(seed, known));
	const seen = /* @__PURE__ */ new Set();
	for (const [index, each] of (seed.registries ?? []).entries()) {
		const path = `registries[${index}]`;
		found.push(...tagProblems(path, each.tags));
		if (seen.has(each.name.toLowerCase())) found.push(problem(`${path}.name`, `registry ${each.name} appears twice; names are unique in all of Azure`));
		seen.add(each.name.toLowerCase());
		if (each.subscriptionId !== void 0 && !known.has(each.subscriptionId.toLowerCase())) found.push(problem(`${path}.subscriptionId`, `subscription ${each.subscriptionId} is not among "subscriptions"`));
		if ((each.replications ?? []).length > 0 && (each.sku ?? "Premium") !== "Premium") found.push(problem(`${path}.replications`, `a ${each.sku} registry cannot have replications; use sku: Premium`));
		const home = each.location ?? "westeurope";
		const places = [home, ...each.replications ?? []].map(normaliseLocation);
		if (new Set(places).size < places.length) found.push(problem(`${path}.replications`, "a region appears twice or is the home region"));
		const names = /* @__PURE__ */ new Set();
		for (const [name, hook] of Object.entries(each.webhooks ?? {})) {
			if (names.has(name.toLowerCase())) found.push(problem(`${path}.webhooks.${name}`, "this name appears twice; names ignore case"));
			names.add(name.toLowerCase());
			found.push(...tagProblems(`${path}.webhooks.${name}`, hook.tags));
			for (const [at, event] of (hook.events ?? []).entries()) found.push(...eventProblems(event, `${path}.webhooks.${name}.events[${at}]`));
			if (!places.includes(normaliseLocation(hook.location ?? home))) found.push(problem(`${path}.webhooks.${name}.location`, `the registry has no replication in ${hook.location}`));
		}
	}
	return [...found, ...siteProblems(seed, known)];
}
function eventProblems(event, path) {
	const found = [];
	if (event.when !== void 0 && timeOf$1(event.when, 0) === void 0) found.push(problem(`${path}.when`, `"${event.when}" is not a time; use "2h ago" or 2026-01-31T12:00:00Z`));
	if (event.action !== "ping" && event.repository === void 0) found.push(problem(path, `"repository" is missing; only a ping has none`));
	return found;
}
function siteProblems(seed, known) {
	const seen = /* @__PURE__ */ new Set();
	return (seed.sites ?? []).flatMap((site, index) => {
		const found = [];
		const name = (site.name ?? "").toLowerCase();
		if (seen.has(name)) found.push(problem(`sites[${index}].name`, `site ${site.name} appears twice; names are unique in all of Azure`));
		seen.add(name);
		if (site.subscriptionId !== void 0 && !known.has(site.subscriptionId.toLowerCase())) found.push(problem(`sites[${index}].subscriptionId`, `subscription ${site.subscriptionId} is not among "subscriptions"`));
		return found;
	});
}
async function schemaProblems(seed) {
	const [{ Ajv }, { default: schema }] = await Promise.all([Promise.resolve().then(() => /* @__PURE__ */ require_rolldown_runtime.__toESM(require("./ajv.js").default, 1)), Promise.resolve().then(() => require("./emulator-seed.schema.js"))]);
	const validate = new Ajv({
		allErrors: true,
		strictRequired: false,
		allowUnionTypes: true
	}).compile(schema);
	if (validate(seed)) return [];
	return (validate.errors ?? []).filter((error) => error.keyword !== "propertyNames").map((error) => {
		const path = pathOf(error.instancePath);
		switch (error.keyword) {
			case "additionalProperties": return problem(path, `unknown key "${String(error.params["additionalProperty"])}"`);
			case "required": return problem(path, `"${String(error.params["missingProperty"])}" is missing`);
			case "enum": return problem(path, `must be one of ${listed(error.params["allowedValues"])}`);
			case "pattern": return problem(path, error.propertyName === void 0 ? patternText(error.schemaPath) : `the name "${error.propertyName}" must be 5 to 50 letters and digits`);
			default: return problem(path, error.message ?? "is not valid");
		}
	});
}
function patternText(schemaPath) {
	if (schemaPath.includes("/guid/")) return "must be a GUID";
	if (schemaPath.includes("/name/")) return "must be 5 to 50 letters and digits";
	if (schemaPath.includes("/siteName/")) return "must be 2 to 60 letters, digits and hyphens";
	if (schemaPath.includes("/duration/")) return "must be a duration such as 30m, 6h or 3d";
	if (schemaPath.includes("serviceUri")) return "must be an absolute http or https URL";
	return "must be 1 to 90 letters, digits, or - _ . ( )";
}
function listed(values) {
	return Array.isArray(values) ? values.map(String).join(", ") : "";
}
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).map((step) => /^\d+$/.test(step) ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}
function problem(path, text) {
	return {
		severity: "error",
		code: "emulator-seed-invalid",
		message: path === "" ? `seed: ${text}.` : `seed, at ${path}: ${text}.`,
		help: "See docs/emulator.md and schemas/emulator-seed.schema.json for the format of a seed."
	};
}
function invalid(problems) {
	return new require_settings.UserError(problems.length > 0 ? problems : [problem("", "must be an object")], 3);
}
// src/emulator/state.ts
async function readState(file) {
	let text;
	try {
		text = await (0, node_fs_promises.readFile)(file, "utf8");
	} catch (error) {
		if (isRecord(error) && error["code"] === "ENOENT") return void 0;
		throw stateError(file, `cannot be read (${isRecord(error) ? String(error["code"]) : "unknown error"})`);
	}
	try {
		const value = JSON.parse(text);
		if (!isRecord(value) || value["formatVersion"] !== formatVersion) throw new Error("not a state file of this version");
		return revive(value);
	} catch (error) {
		throw stateError(file, `is not a state file of this emulator (${error instanceof SyntaxError ? "not JSON" : "wrong content"})`);
	}
}
function createStore(world, keep, announce = () => void 0) {
	const groups = new Map(world.groups.map((group) => [groupKey(group.subscriptionId, group.name), group]));
	const registries = new Map(world.registries.map((registry) => [registry.name.toLowerCase(), registry]));
	const sites = [...world.sites ?? []];
	const current = () => ({
		...world,
		groups: [...groups.values()],
		registries: [...registries.values()],
		sites
	});
	let changes = 0;
	let written = 0;
	let writing;
	const saved = async () => {
		if (keep === void 0) return;
		const goal = changes;
		while (written < goal) {
			writing ??= write(keep.file, {
				world: current(),
				privateKey: keep.privateKey
			}, changes);
			await writing;
		}
	};
	const write = async (file, kept, upTo) => {
		try {
			await replaceFile(file, JSON.stringify(snapshot(kept)));
			written = upTo;
		} finally {
			writing = void 0;
		}
	};
	return {
		tenantId: world.tenantId,
		subscriptions: new Map(world.subscriptions.map((each) => [each.subscriptionId.toLowerCase(), each])),
		groups,
		registries,
		sites,
		saved,
		changed() {
			changes += 1;
			announce();
		}
	};
}
const formatVersion = 1;
function snapshot({ world, privateKey }) {
	return {
		formatVersion,
		privateKey,
		world: {
			...world,
			issuers: asObject(world.issuers),
			groups: world.groups.map((group) => ({
				...group,
				tags: asObject(group.tags)
			})),
			registries: world.registries.map((registry) => ({
				...registry,
				tags: asObject(registry.tags),
				replications: registry.replications.map((replication) => ({
					...replication,
					tags: asObject(replication.tags)
				})),
				webhooks: [...registry.webhooks.values()].map((webhook) => ({
					...webhook,
					tags: asObject(webhook.tags),
					customHeaders: asObject(webhook.customHeaders)
				})),
				events: asObject(registry.events)
			}))
		}
	};
}
function revive({ world, privateKey }) {
	return {
		privateKey,
		world: {
			...world,
			issuers: new Map(Object.entries(world.issuers)),
			groups: reviveGroups(world),
			registries: world.registries.map((registry) => ({
				...registry,
				properties: registry.properties ?? {},
				identity: registry.identity,
				passwords: registry.passwords ?? newPasswords(),
				provisioningState: "Succeeded",
				replications: registry.replications.map((replication) => ({
					regionEndpointEnabled: true,
					zoneRedundancy: "Disabled",
					...replication,
					provisioningState: "Succeeded",
					tags: new Map(Object.entries(replication.tags ?? {}))
				})),
				tags: new Map(Object.entries(registry.tags)),
				webhooks: new Map(registry.webhooks.map((webhook) => [webhook.name.toLowerCase(), {
					...webhook,
					provisioningState: "Succeeded",
					tags: new Map(Object.entries(webhook.tags)),
					customHeaders: new Map(Object.entries(webhook.customHeaders))
				}])),
				events: new Map(Object.entries(registry.events).map(([name, events]) => [name, events.map(({ pending: _, ...entry }) => entry)]))
			}))
		}
	};
}
function reviveGroups(world) {
	if (world.groups !== void 0) return world.groups.map((group) => ({
		...group,
		managedBy: group.managedBy,
		tags: new Map(Object.entries(group.tags))
	}));
	return groupsOf([...world.registries, ...world.sites ?? []]);
}
async function replaceFile(file, text) {
	const temporary = (0, node_path.join)((0, node_path.dirname)(file), `.${(0, node_crypto.randomBytes)(6).toString("hex")}.tmp`);
	try {
		const handle = await (0, node_fs_promises.open)(temporary, "wx", 384);
		try {
			await handle.writeFile(text);
			await handle.sync();
		} finally {
			await handle.close();
		}
		await (0, node_fs_promises.rename)(temporary, file);
	} catch (error) {
		await (0, node_fs_promises.rm)(temporary, { force: true });
		throw stateError(file, `cannot be written (${isRecord(error) ? String(error["code"]) : "unknown error"})`);
	}
}
function stateError(file, what) {
	return new require_settings.UserError([{
		severity: "error",
		code: "emulator-state-invalid",
		message: `The state file ${file} ${what}.`,
		help: "Use a file that the emulator can create or has written, or delete this one to start again."
	}], 3);
}
// src/emulator/start.ts
async function start(options) {
	const host = options.host ?? "localhost";
	const loaded = await load(options, host);
	const parts = assemble(loaded, options.faults ?? []);
	const { world, store, certificate } = loaded;
	const server = createAdaptorServer({
		fetch: parts.app.fetch,
		createServer: node_https.createServer,
		serverOptions: {
			key: certificate.key,
			cert: certificate.cert,
			keepAliveTimeout: 65e3
		}
	});
	const plainServer = createAdaptorServer({
		fetch: parts.plainApp.fetch,
		createServer: node_http.createServer
	});
	const directory = options.caFile === void 0 ? await temporaryFolder() : void 0;
	const caFile = options.caFile ?? (0, node_path.join)(directory ?? "", "ca.pem");
	const close = async () => {
		parts.control.clearFaults();
		await Promise.all([stop(server), stop(plainServer)]);
		await parts.settled();
		await stop(parts.hooks);
		await store.saved();
		if (directory !== void 0) await (0, node_fs_promises.rm)(directory, {
			recursive: true,
			force: true
		});
	};
	try {
		await writeCertificate(caFile, certificate.cert);
		const port = await listen(server, host, options.port ?? 0);
		const plainPort = await listen(plainServer, "127.0.0.1", 0);
		const hookPort = store.sites.length > 0 ? await listen(parts.hooks, "127.0.0.1", 0) : void 0;
		const armEndpoint = `https://${shownHost(host)}:${port}`;
		const origins = [
			"localhost",
			"127.0.0.1",
			"[::1]",
			shownHost(host)
		].map((name) => `https://${name}:${port}`);
		parts.listening({
			origins,
			hookPort
		});
		if (!isLoopback(host)) options.log?.(`warning: listening on ${host}: everyone who can reach this machine can reach the emulator. Its tokens and TLS stop nobody who can read its output.`);
		return {
			ready: readyLine(world, {
				armEndpoint,
				caFile,
				plainOrigin: `http://127.0.0.1:${plainPort}`,
				hookPort
			}),
			ca: certificate.cert,
			control: parts.control,
			close
		};
	} catch (error) {
		await close();
		throw error;
	}
}
async function load(options, host) {
	const clock = createClock(options.now);
	const changes = createChanges();
	const [{ world: seeded, switches: seedSwitches }, state, certificate] = await Promise.all([
		readSeed(options.seed, clock.stamp),
		options.stateFile === void 0 ? void 0 : readState(options.stateFile),
		require_tls.createCertificate(host)
	]);
	const world = federated(state?.world ?? seeded, options.federation);
	const tokens = await createTokens({
		tenantId: world.tenantId,
		clock,
		...state === void 0 ? {} : { privateKey: state.privateKey }
	});
	const store = createStore(world, options.stateFile === void 0 ? void 0 : {
		file: options.stateFile,
		privateKey: tokens.privateKey
	}, changes.announce);
	if (options.stateFile !== void 0 && state === void 0) store.changed();
	await store.saved();
	return {
		world,
		clock,
		certificate,
		tokens,
		store,
		changes,
		switches: initialSwitches(seedSwitches, options.switches ?? {})
	};
}
function assemble(loaded, initialFaults) {
	const { world, clock, tokens, store, changes } = loaded;
	const holder = { switches: loaded.switches };
	const switches = () => holder.switches;
	const underWay = /* @__PURE__ */ new Set();
	const background = (work) => {
		underWay.add(work);
		work.finally(() => underWay.delete(work));
	};
	const buckets = createBuckets(clock.now);
	const log = createRequestLog();
	let addresses = {
		origins: [],
		hookPort: void 0
	};
	const hookPort = (hostname) => isSiteHost(store, hostname) ? addresses.hookPort : void 0;
	const events = {
		store,
		clock,
		switches,
		background,
		hookPort,
		announce: changes.announce
	};
	const { control, faults } = createControl(events, {
		holder,
		buckets,
		log
	});
	for (const fault of initialFaults) faults.add(fault);
	const arm = createArm({
		...events,
		operations: createOperations(),
		tokens,
		buckets,
		clients: [...world.clients, world.managedIdentity],
		origins: () => addresses.origins
	});
	const login = {
		tenantId: world.tenantId,
		clients: world.clients,
		issuers: world.issuers,
		tokens,
		clock,
		switches
	};
	const addPage = createPage({
		store,
		control,
		faults,
		send: arm.send,
		changes
	});
	return {
		app: createApp({
			arm: arm.respond,
			login,
			control,
			faults,
			log,
			clock,
			addPage
		}),
		plainApp: createIdentityApp({
			tokens,
			identity: world.managedIdentity,
			switches,
			addPage
		}),
		hooks: createHookServer({
			store,
			switches
		}),
		control,
		listening(known) {
			addresses = known;
		},
		async settled() {
			await Promise.allSettled([...underWay]);
		}
	};
}
function readyLine(world, made) {
	const [client] = world.clients;
	return {
		armEndpoint: made.armEndpoint,
		authorityHost: made.armEndpoint,
		caFile: made.caFile,
		tenantId: world.tenantId,
		clientId: client?.clientId ?? "",
		clientSecret: client?.clientSecret ?? "",
		subscriptionId: world.subscriptions[0]?.subscriptionId ?? "",
		registries: world.registries.map(({ name, resourceGroup, location, sku }) => ({
			name,
			resourceGroup,
			location,
			sku
		})),
		pageUrl: `${made.plainOrigin}/`,
		msiEndpoint: `${made.plainOrigin}/metadata/identity/oauth2/token`,
		...made.hookPort === void 0 ? {} : { hookEndpoint: `http://127.0.0.1:${made.hookPort}` }
	};
}
function federated(world, federation) {
	if (federation === void 0) return world;
	const credential = {
		issuer: federation.issuer,
		subject: federation.subject,
		audiences: ["api://AzureADTokenExchange"]
	};
	const [first, ...others] = world.clients;
	const trusting = first === void 0 ? [] : [{
		...first,
		federatedCredentials: [...first.federatedCredentials, credential]
	}];
	return {
		...world,
		clients: [...trusting, ...others],
		issuers: new Map([...world.issuers, [federation.issuer, federation.keys]])
	};
}
async function writeCertificate(file, certificate) {
	try {
		await (0, node_fs_promises.writeFile)(file, certificate);
	} catch (error) {
		const message = `The certificate file ${file} cannot be written (${isRecord(error) ? String(error["code"]) : "unknown error"}).`;
		throw new require_settings.UserError([{
			severity: "error",
			code: "emulator-ca-file",
			message,
			help: "Use a file in an existing directory, or omit --ca-file."
		}], 3);
	}
}
async function temporaryFolder() {
	try {
		return await (0, node_fs_promises.mkdtemp)((0, node_path.join)((0, node_os.tmpdir)(), "acr-webhooks-emulator-"));
	} catch (error) {
		const message = `Cannot create a folder in ${(0, node_os.tmpdir)()} (${isRecord(error) ? error["code"] : error}).`;
		throw new require_settings.UserError([{
			severity: "error",
			code: "emulator-ca-file",
			message,
			help: "Set TMPDIR to a folder that you can write to."
		}], 3);
	}
}
function listen(server, host, port) {
	return new Promise((resolve, reject) => {
		const failed = (error) => {
			const code = isRecord(error) ? String(error["code"]) : "";
			reject(new require_settings.UserError([{
				severity: "error",
				code: "emulator-cannot-listen",
				message: code === "EADDRINUSE" ? `Port ${port} is in use.` : `Cannot listen on ${host}, port ${port} (${code || error.message}).`,
				help: "Use another --port, or omit it to use a free port."
			}], 1));
		};
		server.once("error", failed);
		server.listen(port, host, () => {
			server.off("error", failed);
			server.on("error", () => void 0);
			resolve(server.address().port);
		});
	});
}
function stop(server) {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
function isLoopback(host) {
	return host === "localhost" || host === "::1" || host.startsWith("127.");
}
function shownHost(host) {
	if (host === "0.0.0.0" || host === "::" || host === "127.0.0.1" || host === "::1") return "localhost";
	return host.includes(":") ? `[${host}]` : host;
}
exports.isRecord = isRecord;
exports.parseFault = parseFault;
exports.parseSwitches = parseSwitches;
exports.start = start;
