import { B as emitNodeWarning, C as isRestError, E as createHttpHeaders, F as uint8ArrayToString, M as delay, P as stringToUint8Array, R as createClientLogger, S as RestError, T as createPipelineRequest, a as multipartPolicy, b as createDefaultHttpClient, c as isBlob, d as decompressResponsePolicy, f as proxyPolicy, g as defaultRetryPolicy, h as formDataPolicy, i as RestError$1, l as isReadableStream, m as agentPolicy, n as createDefaultHttpClient$1, o as multipartPolicyName, p as tlsPolicy, r as createPipelineFromOptions$1, s as isBinaryBody, t as bearerTokenAuthenticationPolicy, u as redirectPolicy, v as SDK_VERSION, w as createEmptyPipeline, x as logger$2, y as logPolicy } from "./bearerTokenAuthenticationPolicy.js";
import { G as normalActions, H as ServiceError, K as normalLocation, U as UserError, V as Secret, W as names, q as unknown } from "./job.js";
const os = globalThis.process.getBuiltinModule("os");
const process = globalThis.process.getBuiltinModule("process");
// node_modules/@azure/core-util/dist/esm/typeGuards.js
function isDefined$1(thing) {
	return typeof thing !== "undefined" && thing !== null;
}
function isObjectWithProperties(thing, properties) {
	if (!isDefined$1(thing) || typeof thing !== "object") return false;
	for (const property of properties) if (!objectHasProperty(thing, property)) return false;
	return true;
}
function objectHasProperty(thing, property) {
	return isDefined$1(thing) && typeof thing === "object" && property in thing;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgentPlatform.js
function getHeaderName() {
	return "User-Agent";
}
async function setPlatformSpecificData(map) {
	if (process && process.versions) {
		const osInfo = `${os.type()} ${os.release()}; ${os.arch()}`;
		if (process.versions.bun) map.set("Bun", `${process.versions.bun} (${osInfo})`);
		else if (process.versions.deno) map.set("Deno", `${process.versions.deno} (${osInfo})`);
		else if (process.versions.node) map.set("Node", `${process.versions.node} (${osInfo})`);
	}
}
// node_modules/@typespec/ts-http-runtime/dist/esm/util/userAgent.js
function getUserAgentString(telemetryInfo) {
	const parts = [];
	for (const [key, value] of telemetryInfo) {
		const token = value ? `${key}/${value}` : key;
		parts.push(token);
	}
	return parts.join(" ");
}
function getUserAgentHeaderName() {
	return getHeaderName();
}
async function getUserAgentValue(prefix) {
	const runtimeInfo = /* @__PURE__ */ new Map();
	runtimeInfo.set("ts-http-runtime", SDK_VERSION);
	await setPlatformSpecificData(runtimeInfo);
	const defaultAgent = getUserAgentString(runtimeInfo);
	return prefix ? `${prefix} ${defaultAgent}` : defaultAgent;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/userAgentPolicy.js
const UserAgentHeaderName = getUserAgentHeaderName();
const userAgentPolicyName = "userAgentPolicy";
function userAgentPolicy(options = {}) {
	const userAgentValue = getUserAgentValue(options.userAgentPrefix);
	return {
		name: userAgentPolicyName,
		async sendRequest(request, next) {
			if (!request.headers.has(UserAgentHeaderName)) request.headers.set(UserAgentHeaderName, await userAgentValue);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/platformPolicies.js
function addPlatformPolicies(pipeline, options) {
	if (options.agent) pipeline.addPolicy(agentPolicy(options.agent));
	if (options.tlsOptions) pipeline.addPolicy(tlsPolicy(options.tlsOptions));
	pipeline.addPolicy(proxyPolicy(options.proxyOptions));
	pipeline.addPolicy(decompressResponsePolicy());
	pipeline.addPolicy(redirectPolicy(options.redirectOptions), { afterPhase: "Retry" });
}
// node_modules/@typespec/ts-http-runtime/dist/esm/createPipelineFromOptions.js
function createPipelineFromOptions(options) {
	const pipeline = createEmptyPipeline();
	addPlatformPolicies(pipeline, options);
	pipeline.addPolicy(formDataPolicy(), { beforePolicies: [multipartPolicyName] });
	pipeline.addPolicy(userAgentPolicy(options.userAgentOptions));
	pipeline.addPolicy(multipartPolicy(), { afterPhase: "Deserialize" });
	pipeline.addPolicy(defaultRetryPolicy(options.retryOptions), { phase: "Retry" });
	pipeline.addPolicy(logPolicy(options.loggingOptions), { afterPhase: "Sign" });
	return pipeline;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/apiVersionPolicy.js
const apiVersionPolicyName$1 = "ApiVersionPolicy";
function apiVersionPolicy$1(options) {
	return {
		name: apiVersionPolicyName$1,
		sendRequest: (req, next) => {
			const url = new URL(req.url);
			if (!url.searchParams.get("api-version") && options.apiVersion) req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
			return next(req);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/auth/credentials.js
function isOAuth2TokenCredential(credential) {
	return "getOAuth2Token" in credential;
}
function isBearerTokenCredential(credential) {
	return "getBearerToken" in credential;
}
function isBasicCredential(credential) {
	return "username" in credential && "password" in credential;
}
function isApiKeyCredential(credential) {
	return "key" in credential;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/checkInsecureConnection.js
let insecureConnectionWarningEmmitted = false;
function allowInsecureConnection(request, options) {
	if (options.allowInsecureConnection && request.allowInsecureConnection) {
		const url = new URL(request.url);
		if (url.hostname === "localhost" || url.hostname === "127.0.0.1") return true;
	}
	return false;
}
function emitInsecureConnectionWarning() {
	const warning = "Sending token over insecure transport. Assume any token issued is compromised.";
	logger$2.warning(warning);
	if (!insecureConnectionWarningEmmitted) {
		insecureConnectionWarningEmmitted = true;
		emitNodeWarning(warning);
	}
}
function ensureSecureConnection(request, options) {
	if (!request.url.toLowerCase().startsWith("https://")) {
		if (allowInsecureConnection(request, options)) emitInsecureConnectionWarning();
		else throw new Error("Authentication is not permitted for non-TLS protected (non-https) URLs when allowInsecureConnection is false.");
	}
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/apiKeyAuthenticationPolicy.js
const apiKeyAuthenticationPolicyName = "apiKeyAuthenticationPolicy";
function apiKeyAuthenticationPolicy(options) {
	return {
		name: apiKeyAuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "apiKey");
			if (!scheme) return next(request);
			if (scheme.apiKeyLocation !== "header") throw new Error(`Unsupported API key location: ${scheme.apiKeyLocation}`);
			request.headers.set(scheme.name, options.credential.key);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/basicAuthenticationPolicy.js
const basicAuthenticationPolicyName = "bearerAuthenticationPolicy";
function basicAuthenticationPolicy(options) {
	return {
		name: basicAuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "basic")) return next(request);
			const { username, password } = options.credential;
			const headerValue = uint8ArrayToString(stringToUint8Array(`${username}:${password}`, "utf-8"), "base64");
			request.headers.set("Authorization", `Basic ${headerValue}`);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/bearerAuthenticationPolicy.js
const bearerAuthenticationPolicyName = "bearerAuthenticationPolicy";
function bearerAuthenticationPolicy(options) {
	return {
		name: bearerAuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			if (!(request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "http" && x.scheme === "bearer")) return next(request);
			const token = await options.credential.getBearerToken({ abortSignal: request.abortSignal });
			request.headers.set("Authorization", `Bearer ${token}`);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/policies/auth/oauth2AuthenticationPolicy.js
const oauth2AuthenticationPolicyName = "oauth2AuthenticationPolicy";
function oauth2AuthenticationPolicy(options) {
	return {
		name: oauth2AuthenticationPolicyName,
		async sendRequest(request, next) {
			ensureSecureConnection(request, options);
			const scheme = (request.authSchemes ?? options.authSchemes)?.find((x) => x.kind === "oauth2");
			if (!scheme) return next(request);
			const token = await options.credential.getOAuth2Token(scheme.flows, { abortSignal: request.abortSignal });
			request.headers.set("Authorization", `Bearer ${token}`);
			return next(request);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/clientHelpers.js
let cachedHttpClient;
function createDefaultPipeline$1(options = {}) {
	const pipeline = createPipelineFromOptions(options);
	pipeline.addPolicy(apiVersionPolicy$1(options));
	const { credential, authSchemes, allowInsecureConnection } = options;
	if (credential) {
		if (isApiKeyCredential(credential)) pipeline.addPolicy(apiKeyAuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
		else if (isBasicCredential(credential)) pipeline.addPolicy(basicAuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
		else if (isBearerTokenCredential(credential)) pipeline.addPolicy(bearerAuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
		else if (isOAuth2TokenCredential(credential)) pipeline.addPolicy(oauth2AuthenticationPolicy({
			authSchemes,
			credential,
			allowInsecureConnection
		}));
	}
	return pipeline;
}
function getCachedDefaultHttpsClient() {
	if (!cachedHttpClient) cachedHttpClient = createDefaultHttpClient();
	return cachedHttpClient;
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/multipart.js
function getHeaderValue(descriptor, headerName) {
	if (descriptor.headers) {
		const actualHeaderName = Object.keys(descriptor.headers).find((x) => x.toLowerCase() === headerName.toLowerCase());
		if (actualHeaderName) return descriptor.headers[actualHeaderName];
	}
}
function getPartContentType(descriptor) {
	const contentTypeHeader = getHeaderValue(descriptor, "content-type");
	if (contentTypeHeader) return contentTypeHeader;
	if (descriptor.contentType === null) return;
	if (descriptor.contentType) return descriptor.contentType;
	const { body } = descriptor;
	if (body === null || body === void 0) return;
	if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") return "text/plain; charset=UTF-8";
	if (body instanceof Blob) return body.type || "application/octet-stream";
	if (isBinaryBody(body)) return "application/octet-stream";
	return "application/json";
}
function escapeDispositionField(value) {
	return JSON.stringify(value);
}
function getContentDisposition(descriptor) {
	const contentDispositionHeader = getHeaderValue(descriptor, "content-disposition");
	if (contentDispositionHeader) return contentDispositionHeader;
	if (descriptor.dispositionType === void 0 && descriptor.name === void 0 && descriptor.filename === void 0) return;
	let disposition = descriptor.dispositionType ?? "form-data";
	if (descriptor.name) disposition += `; name=${escapeDispositionField(descriptor.name)}`;
	let filename = void 0;
	if (descriptor.filename) filename = descriptor.filename;
	else if (typeof File !== "undefined" && descriptor.body instanceof File) {
		const filenameFromFile = descriptor.body.name;
		if (filenameFromFile !== "") filename = filenameFromFile;
	}
	if (filename) disposition += `; filename=${escapeDispositionField(filename)}`;
	return disposition;
}
function normalizeBody(body, contentType) {
	if (body === void 0) return new Uint8Array([]);
	if (isBinaryBody(body)) return body;
	if (typeof body === "string" || typeof body === "number" || typeof body === "boolean") return stringToUint8Array(String(body), "utf-8");
	if (contentType && /application\/(.+\+)?json(;.+)?/i.test(String(contentType))) return stringToUint8Array(JSON.stringify(body), "utf-8");
	throw new RestError(`Unsupported body/content-type combination: ${body}, ${contentType}`);
}
function buildBodyPart(descriptor) {
	const contentType = getPartContentType(descriptor);
	const contentDisposition = getContentDisposition(descriptor);
	const headers = createHttpHeaders(descriptor.headers ?? {});
	if (contentType) headers.set("content-type", contentType);
	if (contentDisposition) headers.set("content-disposition", contentDisposition);
	return {
		headers,
		body: normalizeBody(descriptor.body, contentType)
	};
}
function buildMultipartBody(parts) {
	return { parts: parts.map(buildBodyPart) };
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/sendRequest.js
async function sendRequest(method, url, pipeline, options = {}, customHttpClient) {
	const httpClient = customHttpClient ?? getCachedDefaultHttpsClient();
	const request = buildPipelineRequest(method, url, options);
	try {
		const response = await pipeline.sendRequest(httpClient, request);
		const headers = response.headers.toJSON();
		const stream = response.readableStreamBody ?? response.browserStreamBody;
		const parsedBody = options.responseAsStream || stream !== void 0 ? void 0 : getResponseBody(response);
		const body = stream ?? parsedBody;
		if (options?.onResponse) options.onResponse({
			...response,
			request,
			rawHeaders: headers,
			parsedBody
		});
		return {
			request,
			headers,
			status: `${response.status}`,
			body
		};
	} catch (e) {
		if (isRestError(e) && e.response && options.onResponse) {
			const { response } = e;
			const rawHeaders = response.headers.toJSON();
			options?.onResponse({
				...response,
				request,
				rawHeaders
			}, e);
		}
		throw e;
	}
}
function getRequestContentType(options = {}) {
	if (options.contentType) return options.contentType;
	const headerContentType = options.headers?.["content-type"];
	if (typeof headerContentType === "string") return headerContentType;
	return getContentType(options.body);
}
function getContentType(body) {
	if (body === void 0) return;
	if (ArrayBuffer.isView(body)) return "application/octet-stream";
	if (isBlob(body) && body.type) return body.type;
	if (typeof body === "string") try {
		JSON.parse(body);
		return "application/json";
	} catch (error) {
		return;
	}
	return "application/json";
}
function buildPipelineRequest(method, url, options = {}) {
	const requestContentType = getRequestContentType(options);
	const { body, multipartBody } = getRequestBody(options.body, requestContentType);
	const headers = createHttpHeaders({
		...options.headers ? options.headers : {},
		accept: options.accept ?? options.headers?.accept ?? "application/json",
		...requestContentType && { "content-type": requestContentType }
	});
	const { allowInsecureConnection, abortSignal, onUploadProgress, onDownloadProgress, timeout, responseAsStream, url: _url, method: _method, body: _body, multipartBody: _multiBody, headers: _headers, ...rest } = options;
	const request = createPipelineRequest({
		url,
		method,
		body,
		multipartBody,
		headers,
		allowInsecureConnection,
		abortSignal,
		onUploadProgress,
		onDownloadProgress,
		timeout,
		enableBrowserStreams: true,
		streamResponseStatusCodes: responseAsStream ? /* @__PURE__ */ new Set([Number.POSITIVE_INFINITY]) : void 0
	});
	Object.assign(request, rest);
	return request;
}
function getRequestBody(body, contentType = "") {
	if (body === void 0) return { body: void 0 };
	if (typeof FormData !== "undefined" && body instanceof FormData) return { body };
	if (isBlob(body)) return { body };
	if (isReadableStream(body)) return { body };
	if (typeof body === "function") return { body };
	if (ArrayBuffer.isView(body)) return { body: body instanceof Uint8Array ? body : JSON.stringify(body) };
	switch (contentType.split(";")[0]) {
		case "application/json": return { body: JSON.stringify(body) };
		case "multipart/form-data":
			if (Array.isArray(body)) return { multipartBody: buildMultipartBody(body) };
			return { body: JSON.stringify(body) };
		case "text/plain": return { body: String(body) };
		default:
			if (typeof body === "string") return { body };
			return { body: JSON.stringify(body) };
	}
}
function getResponseBody(response) {
	const firstType = (response.headers.get("content-type") ?? "").split(";")[0];
	const bodyToParse = response.bodyAsText ?? "";
	if (firstType === "text/plain") return String(bodyToParse);
	try {
		return bodyToParse ? JSON.parse(bodyToParse) : void 0;
	} catch (error) {
		if (firstType === "application/json") throw createParseError(response, error);
		return String(bodyToParse);
	}
}
function createParseError(response, err) {
	const msg = `Error "${err}" occurred while parsing the response body - ${response.bodyAsText}.`;
	const errCode = err.code ?? RestError.PARSE_ERROR;
	return new RestError(msg, {
		code: errCode,
		statusCode: response.status,
		request: response.request,
		response
	});
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/urlHelpers.js
function isQueryParameterWithOptions(x) {
	if (typeof x !== "object" || x === null || !Object.hasOwn(x, "value")) return false;
	return typeof x.value?.toString === "function";
}
function buildRequestUrl(endpoint, routePath, pathParameters, options = {}) {
	if (routePath.startsWith("https://") || routePath.startsWith("http://")) return routePath;
	endpoint = buildBaseUrl(endpoint, options);
	const updatedRoutePath = buildRoutePath(routePath, pathParameters, options);
	const requestUrl = appendQueryParams(appendPath(endpoint, updatedRoutePath), options);
	return new URL(requestUrl).toString();
}
function appendPath(endpoint, pathToAppend) {
	const endpointSearchStart = endpoint.indexOf("?");
	const pathSearchStart = pathToAppend.indexOf("?");
	const endpointParts = endpointSearchStart !== -1 ? [endpoint.substring(0, endpointSearchStart), endpoint.substring(endpointSearchStart + 1)] : [endpoint, ""];
	const pathParts = pathSearchStart !== -1 ? [pathToAppend.substring(0, pathSearchStart), pathToAppend.substring(pathSearchStart + 1)] : [pathToAppend, ""];
	const combinedSearch = [endpointParts[1], pathParts[1].replaceAll("?", "&")].filter(Boolean).join("&");
	const baseEndpoint = endpointParts[0].replace(/(^[^:]+:\/\/[^/]+)\/\/+/, "$1/");
	const basePathToAppend = pathParts[0];
	let combinedUrl = baseEndpoint;
	if (!baseEndpoint.endsWith("/") && !basePathToAppend.startsWith("/") && basePathToAppend !== "") combinedUrl += `/${basePathToAppend}`;
	else if (baseEndpoint.endsWith("/") && basePathToAppend.startsWith("/")) combinedUrl += basePathToAppend.substring(1);
	else combinedUrl += basePathToAppend;
	if (combinedSearch) combinedUrl += `?${combinedSearch}`;
	return combinedUrl;
}
function getQueryParamValue(key, allowReserved, style, param) {
	let separator;
	if (style === "pipeDelimited") separator = "|";
	else if (style === "spaceDelimited") separator = "%20";
	else separator = ",";
	let paramValues;
	if (Array.isArray(param)) paramValues = param;
	else if (typeof param === "object" && param.toString === Object.prototype.toString) paramValues = Object.entries(param).flat();
	else paramValues = [param];
	const value = paramValues.map((p) => {
		if (p === null || p === void 0) return "";
		if (!p.toString || typeof p.toString !== "function") throw new Error(`Query parameters must be able to be represented as string, ${key} can't`);
		const rawValue = p.toISOString !== void 0 ? p.toISOString() : p.toString();
		return allowReserved ? rawValue : encodeURIComponent(rawValue);
	}).join(separator);
	return `${allowReserved ? key : encodeURIComponent(key)}=${value}`;
}
function simpleParseQueryParams(queryString) {
	const result = /* @__PURE__ */ new Map();
	if (!queryString || queryString[0] !== "?") return result;
	queryString = queryString.slice(1);
	const pairs = queryString.split("&");
	for (const pair of pairs) {
		const eqIndex = pair.indexOf("=");
		const name = eqIndex === -1 ? pair : pair.substring(0, eqIndex);
		const value = eqIndex === -1 ? "" : pair.substring(eqIndex + 1);
		const existingValue = result.get(name);
		if (existingValue !== void 0) {
			if (Array.isArray(existingValue)) existingValue.push(value);
			else result.set(name, [existingValue, value]);
		} else result.set(name, value);
	}
	return result;
}
function appendQueryParams(url, options = {}) {
	if (!options.queryParameters) return url;
	const parsedUrl = new URL(url);
	const queryParams = options.queryParameters;
	const existingParams = simpleParseQueryParams(parsedUrl.search);
	const newParamStrings = [];
	for (const key of Object.keys(queryParams)) {
		const param = queryParams[key];
		if (param === void 0 || param === null) continue;
		const hasMetadata = isQueryParameterWithOptions(param);
		const rawValue = hasMetadata ? param.value : param;
		const explode = hasMetadata ? param.explode ?? false : false;
		const style = hasMetadata && param.style ? param.style : "form";
		if (explode) {
			if (Array.isArray(rawValue)) for (const item of rawValue) newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, item));
			else if (rawValue !== null && typeof rawValue === "object") for (const [actualKey, value] of Object.entries(rawValue)) newParamStrings.push(getQueryParamValue(actualKey, options.skipUrlEncoding ?? false, style, value));
			else throw new Error("explode can only be set to true for objects and arrays");
		} else newParamStrings.push(getQueryParamValue(key, options.skipUrlEncoding ?? false, style, rawValue));
	}
	for (const paramString of newParamStrings) {
		const eqIndex = paramString.indexOf("=");
		const name = paramString.substring(0, eqIndex);
		const value = paramString.substring(eqIndex + 1);
		const existingValue = existingParams.get(name);
		if (existingValue !== void 0) {
			if (Array.isArray(existingValue)) {
				if (!existingValue.includes(value)) existingValue.push(value);
			} else if (existingValue !== value) existingParams.set(name, [existingValue, value]);
		} else existingParams.set(name, value);
	}
	const searchPieces = [];
	for (const [name, value] of existingParams) if (Array.isArray(value)) for (const subValue of value) searchPieces.push(`${name}=${subValue}`);
	else searchPieces.push(`${name}=${value}`);
	parsedUrl.search = searchPieces.length ? `?${searchPieces.join("&")}` : "";
	return parsedUrl.toString();
}
function buildBaseUrl(endpoint, options) {
	if (!options.pathParameters) return endpoint;
	const pathParams = options.pathParameters;
	for (const [key, param] of Object.entries(pathParams)) {
		if (param === void 0 || param === null) throw new Error(`Path parameters ${key} must not be undefined or null`);
		if (!param.toString || typeof param.toString !== "function") throw new Error(`Path parameters must be able to be represented as string, ${key} can't`);
		let value = param.toISOString !== void 0 ? param.toISOString() : String(param);
		if (!options.skipUrlEncoding) value = encodeURIComponent(param);
		endpoint = replaceAll(endpoint, `{${key}}`, value) ?? "";
	}
	return endpoint;
}
function buildRoutePath(routePath, pathParameters, options = {}) {
	for (const pathParam of pathParameters) {
		const allowReserved = typeof pathParam === "object" && (pathParam.allowReserved ?? false);
		let value = typeof pathParam === "object" ? pathParam.value : pathParam;
		if (!options.skipUrlEncoding && !allowReserved) value = encodeURIComponent(value);
		routePath = routePath.replace(/\{[\w-]+\}/, String(value));
	}
	return routePath;
}
function replaceAll(value, searchValue, replaceValue) {
	return !value || !searchValue ? value : value.split(searchValue).join(replaceValue || "");
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/getClient.js
function getClient$1(endpoint, clientOptions = {}) {
	const pipeline = clientOptions.pipeline ?? createDefaultPipeline$1(clientOptions);
	if (clientOptions.additionalPolicies?.length) for (const { policy, position } of clientOptions.additionalPolicies) {
		const afterPhase = position === "perRetry" ? "Sign" : void 0;
		pipeline.addPolicy(policy, { afterPhase });
	}
	const { allowInsecureConnection, httpClient } = clientOptions;
	const endpointUrl = clientOptions.endpoint ?? endpoint;
	const client = (path, ...args) => {
		const getUrl = (requestOptions) => buildRequestUrl(endpointUrl, path, args, {
			allowInsecureConnection,
			...requestOptions
		});
		return {
			get: (requestOptions = {}) => {
				return buildOperation("GET", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			post: (requestOptions = {}) => {
				return buildOperation("POST", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			put: (requestOptions = {}) => {
				return buildOperation("PUT", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			patch: (requestOptions = {}) => {
				return buildOperation("PATCH", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			delete: (requestOptions = {}) => {
				return buildOperation("DELETE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			head: (requestOptions = {}) => {
				return buildOperation("HEAD", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			options: (requestOptions = {}) => {
				return buildOperation("OPTIONS", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			},
			trace: (requestOptions = {}) => {
				return buildOperation("TRACE", getUrl(requestOptions), pipeline, requestOptions, allowInsecureConnection, httpClient);
			}
		};
	};
	return {
		path: client,
		pathUnchecked: client,
		pipeline
	};
}
function buildOperation(method, url, pipeline, options, allowInsecureConnection, httpClient) {
	allowInsecureConnection = options.allowInsecureConnection ?? allowInsecureConnection;
	return {
		then: function(onFulfilled, onrejected) {
			return sendRequest(method, url, pipeline, {
				...options,
				allowInsecureConnection
			}, httpClient).then(onFulfilled, onrejected);
		},
		async asBrowserStream() {
			throw new Error("`asBrowserStream` is supported only in the browser environment. Use `asNodeStream` instead to obtain the response body stream. If you require a Web stream of the response in Node, consider using `Readable.toWeb` on the result of `asNodeStream`.");
		},
		async asNodeStream() {
			return sendRequest(method, url, pipeline, {
				...options,
				allowInsecureConnection,
				responseAsStream: true
			}, httpClient);
		}
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/operationOptionHelpers.js
function operationOptionsToRequestParameters$1(options) {
	return {
		allowInsecureConnection: options.requestOptions?.allowInsecureConnection,
		timeout: options.requestOptions?.timeout,
		skipUrlEncoding: options.requestOptions?.skipUrlEncoding,
		abortSignal: options.abortSignal,
		onUploadProgress: options.requestOptions?.onUploadProgress,
		onDownloadProgress: options.requestOptions?.onDownloadProgress,
		headers: { ...options.requestOptions?.headers },
		onResponse: options.onResponse
	};
}
// node_modules/@typespec/ts-http-runtime/dist/esm/client/restError.js
function createRestError$1(messageOrResponse, response) {
	const resp = typeof messageOrResponse === "string" ? response : messageOrResponse;
	const internalError = resp.body?.error ?? resp.body;
	const message = typeof messageOrResponse === "string" ? messageOrResponse : internalError?.message ?? `Unexpected status code: ${resp.status}`;
	return new RestError(message, {
		statusCode: statusCodeToNumber(resp.status),
		code: internalError?.code,
		request: resp.request,
		response: toPipelineResponse(resp)
	});
}
function toPipelineResponse(errorResponse) {
	return {
		headers: createHttpHeaders(errorResponse.headers),
		request: errorResponse.request,
		status: statusCodeToNumber(errorResponse.status) ?? -1,
		...typeof errorResponse.body === "string" ? { bodyAsText: errorResponse.body } : {}
	};
}
function statusCodeToNumber(statusCode) {
	const status = Number.parseInt(statusCode);
	return Number.isNaN(status) ? void 0 : status;
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/cloudSettingHelpers.js
function getArmEndpoint(cloudSetting) {
	if (cloudSetting === void 0) return;
	const cloudEndpoints = {
		AZURE_CHINA_CLOUD: "https://management.chinacloudapi.cn/",
		AZURE_US_GOVERNMENT: "https://management.usgovcloudapi.net/",
		AZURE_PUBLIC_CLOUD: "https://management.azure.com/"
	};
	if (cloudSetting in cloudEndpoints) return cloudEndpoints[cloudSetting];
	else throw new Error(`Unknown cloud setting: ${cloudSetting}. Please refer to the enum AzureClouds for possible values.`);
}
// node_modules/@azure/arm-containerregistry/dist/esm/logger.js
const logger$1 = createClientLogger("arm-containerregistry");
// node_modules/@azure-rest/core-client/dist/esm/restError.js
function createRestError(messageOrResponse, response) {
	if (typeof messageOrResponse === "string") return createRestError$1(messageOrResponse, response);
	else return createRestError$1(messageOrResponse);
}
// node_modules/@azure/core-auth/dist/esm/keyCredential.js
function isKeyCredential$1(credential) {
	return isObjectWithProperties(credential, ["key"]) && typeof credential.key === "string";
}
// node_modules/@azure/core-auth/dist/esm/tokenCredential.js
function isTokenCredential(credential) {
	const castCredential = credential;
	return castCredential && typeof castCredential.getToken === "function" && (castCredential.signRequest === void 0 || castCredential.getToken.length > 0);
}
// node_modules/@azure-rest/core-client/dist/esm/apiVersionPolicy.js
const apiVersionPolicyName = "ApiVersionPolicy";
function apiVersionPolicy(options) {
	return {
		name: apiVersionPolicyName,
		sendRequest: (req, next) => {
			const url = new URL(req.url);
			if (!url.searchParams.get("api-version") && options.apiVersion) req.url = `${req.url}${url.searchParams.size > 0 ? "&" : "?"}api-version=${options.apiVersion}`;
			return next(req);
		}
	};
}
// node_modules/@azure-rest/core-client/dist/esm/keyCredentialAuthenticationPolicy.js
const keyCredentialAuthenticationPolicyName = "keyCredentialAuthenticationPolicy";
function keyCredentialAuthenticationPolicy(credential, apiKeyHeaderName) {
	return {
		name: keyCredentialAuthenticationPolicyName,
		sendRequest(request, next) {
			request.headers.set(apiKeyHeaderName, credential.key);
			return next(request);
		}
	};
}
// node_modules/@azure-rest/core-client/dist/esm/clientHelpers.js
function addCredentialPipelinePolicy(pipeline, endpoint, options = {}) {
	const { credential, clientOptions } = options;
	if (!credential) return;
	if (isTokenCredential(credential)) {
		const tokenPolicy = bearerTokenAuthenticationPolicy({
			credential,
			scopes: clientOptions?.credentials?.scopes ?? `${endpoint}/.default`
		});
		pipeline.addPolicy(tokenPolicy);
	} else if (isKeyCredential(credential)) {
		if (!clientOptions?.credentials?.apiKeyHeaderName) throw new Error(`Missing API Key Header Name`);
		const keyPolicy = keyCredentialAuthenticationPolicy(credential, clientOptions?.credentials?.apiKeyHeaderName);
		pipeline.addPolicy(keyPolicy);
	}
}
function createDefaultPipeline(endpoint, credential, options = {}) {
	const pipeline = createPipelineFromOptions$1(options);
	pipeline.addPolicy(apiVersionPolicy(options));
	addCredentialPipelinePolicy(pipeline, endpoint, {
		credential,
		clientOptions: options
	});
	return pipeline;
}
function isKeyCredential(credential) {
	return typeof credential === "object" && credential !== null && "key" in credential && typeof credential.key === "string";
}
// node_modules/@azure-rest/core-client/dist/esm/operationOptionHelpers.js
function operationOptionsToRequestParameters(options) {
	return {
		...operationOptionsToRequestParameters$1(options),
		tracingOptions: options.tracingOptions
	};
}
// node_modules/@azure-rest/core-client/dist/esm/getClient.js
function wrapRequestParameters(parameters) {
	if (parameters.onResponse) return {
		...parameters,
		onResponse(rawResponse, error) {
			parameters.onResponse?.(rawResponse, error, error);
		}
	};
	return parameters;
}
function getClient(endpoint, credentialsOrPipelineOptions, clientOptions = {}) {
	let credentials;
	if (credentialsOrPipelineOptions) {
		if (isCredential(credentialsOrPipelineOptions)) credentials = credentialsOrPipelineOptions;
		else clientOptions = credentialsOrPipelineOptions ?? {};
	}
	const pipeline = clientOptions.pipeline ?? createDefaultPipeline(endpoint, credentials, clientOptions);
	const tspClient = getClient$1(endpoint, {
		...clientOptions,
		pipeline
	});
	const client = (path, ...args) => {
		return {
			get: (requestOptions = {}) => {
				return tspClient.path(path, ...args).get(wrapRequestParameters(requestOptions));
			},
			post: (requestOptions = {}) => {
				return tspClient.path(path, ...args).post(wrapRequestParameters(requestOptions));
			},
			put: (requestOptions = {}) => {
				return tspClient.path(path, ...args).put(wrapRequestParameters(requestOptions));
			},
			patch: (requestOptions = {}) => {
				return tspClient.path(path, ...args).patch(wrapRequestParameters(requestOptions));
			},
			delete: (requestOptions = {}) => {
				return tspClient.path(path, ...args).delete(wrapRequestParameters(requestOptions));
			},
			head: (requestOptions = {}) => {
				return tspClient.path(path, ...args).head(wrapRequestParameters(requestOptions));
			},
			options: (requestOptions = {}) => {
				return tspClient.path(path, ...args).options(wrapRequestParameters(requestOptions));
			},
			trace: (requestOptions = {}) => {
				return tspClient.path(path, ...args).trace(wrapRequestParameters(requestOptions));
			}
		};
	};
	return {
		path: client,
		pathUnchecked: client,
		pipeline: tspClient.pipeline
	};
}
function isCredential(param) {
	return isKeyCredential$1(param) || isTokenCredential(param);
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/containerRegistryManagementContext.js
function createContainerRegistryManagement(credential, subscriptionId, options = {}) {
	const endpointUrl = options.endpoint ?? getArmEndpoint(options.cloudSetting) ?? "https://management.azure.com";
	const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
	const userAgentInfo = `azsdk-js-arm-containerregistry/12.0.0`;
	const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-api ${userAgentInfo}` : `azsdk-js-api ${userAgentInfo}`;
	const { apiVersion: _, ...updatedOptions } = {
		...options,
		userAgentOptions: { userAgentPrefix },
		loggingOptions: { logger: options.loggingOptions?.logger ?? logger$1.info },
		credentials: { scopes: options.credentials?.scopes ?? [`${endpointUrl}/.default`] }
	};
	const clientContext = getClient(endpointUrl, credential, updatedOptions);
	clientContext.pipeline.removePolicy({ name: "ApiVersionPolicy" });
	const apiVersion = options.apiVersion ?? "2025-11-01";
	clientContext.pipeline.addPolicy({
		name: "ClientApiVersionPolicy",
		sendRequest: (req, next) => {
			const url = new URL(req.url);
			if (!url.searchParams.get("api-version")) req.url = `${req.url}${Array.from(url.searchParams.keys()).length > 0 ? "&" : "?"}api-version=${apiVersion}`;
			return next(req);
		}
	});
	return {
		...clientContext,
		apiVersion,
		subscriptionId
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/serialization/check-prop-undefined.js
function areAllPropsUndefined(item, properties) {
	for (const property of properties) if (item[property] !== void 0) return false;
	return true;
}
// node_modules/@azure/arm-containerregistry/dist/esm/models/models.js
function _operationListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : operationDefinitionArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function operationDefinitionArrayDeserializer(result) {
	return result.map((item) => {
		return operationDefinitionDeserializer(item);
	});
}
function operationDefinitionDeserializer(item) {
	return {
		origin: item["origin"],
		name: item["name"],
		display: !item["display"] ? item["display"] : operationDisplayDefinitionDeserializer(item["display"]),
		...!item["properties"] ? item["properties"] : _operationDefinitionPropertiesDeserializer(item["properties"]),
		isDataAction: item["isDataAction"]
	};
}
function operationDisplayDefinitionDeserializer(item) {
	return {
		provider: item["provider"],
		resource: item["resource"],
		operation: item["operation"],
		description: item["description"]
	};
}
function operationServiceSpecificationDefinitionDeserializer(item) {
	return {
		metricSpecifications: !item["metricSpecifications"] ? item["metricSpecifications"] : operationMetricSpecificationDefinitionArrayDeserializer(item["metricSpecifications"]),
		logSpecifications: !item["logSpecifications"] ? item["logSpecifications"] : operationLogSpecificationDefinitionArrayDeserializer(item["logSpecifications"])
	};
}
function operationMetricSpecificationDefinitionArrayDeserializer(result) {
	return result.map((item) => {
		return operationMetricSpecificationDefinitionDeserializer(item);
	});
}
function operationMetricSpecificationDefinitionDeserializer(item) {
	return {
		name: item["name"],
		displayName: item["displayName"],
		displayDescription: item["displayDescription"],
		unit: item["unit"],
		aggregationType: item["aggregationType"],
		internalMetricName: item["internalMetricName"]
	};
}
function operationLogSpecificationDefinitionArrayDeserializer(result) {
	return result.map((item) => {
		return operationLogSpecificationDefinitionDeserializer(item);
	});
}
function operationLogSpecificationDefinitionDeserializer(item) {
	return {
		name: item["name"],
		displayName: item["displayName"],
		blobDuration: item["blobDuration"]
	};
}
function errorResponseDeserializer(item) {
	return { error: !item["error"] ? item["error"] : errorDetailDeserializer(item["error"]) };
}
function errorDetailDeserializer(item) {
	return {
		code: item["code"],
		message: item["message"],
		target: item["target"],
		details: !item["details"] ? item["details"] : errorDetailArrayDeserializer(item["details"]),
		additionalInfo: !item["additionalInfo"] ? item["additionalInfo"] : errorAdditionalInfoArrayDeserializer(item["additionalInfo"])
	};
}
function errorDetailArrayDeserializer(result) {
	return result.map((item) => {
		return errorDetailDeserializer(item);
	});
}
function errorAdditionalInfoArrayDeserializer(result) {
	return result.map((item) => {
		return errorAdditionalInfoDeserializer(item);
	});
}
function errorAdditionalInfoDeserializer(item) {
	return {
		type: item["type"],
		info: item["info"]
	};
}
function registrySerializer(item) {
	return {
		tags: item["tags"],
		location: item["location"],
		properties: areAllPropsUndefined(item, [
			"adminUserEnabled",
			"networkRuleSet",
			"policies",
			"encryption",
			"dataEndpointEnabled",
			"publicNetworkAccess",
			"networkRuleBypassOptions",
			"networkRuleBypassAllowedForTasks",
			"zoneRedundancy",
			"anonymousPullEnabled",
			"roleAssignmentMode"
		]) ? void 0 : _registryPropertiesSerializer(item),
		sku: skuSerializer(item["sku"]),
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"])
	};
}
function registryDeserializer(item) {
	return {
		tags: !item["tags"] ? item["tags"] : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
		location: item["location"],
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _registryPropertiesDeserializer(item["properties"]),
		sku: skuDeserializer(item["sku"]),
		identity: !item["identity"] ? item["identity"] : identityPropertiesDeserializer(item["identity"])
	};
}
function statusDeserializer(item) {
	return {
		displayStatus: item["displayStatus"],
		message: item["message"],
		timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"])
	};
}
function networkRuleSetSerializer(item) {
	return {
		defaultAction: item["defaultAction"],
		ipRules: !item["ipRules"] ? item["ipRules"] : ipRuleArraySerializer(item["ipRules"])
	};
}
function networkRuleSetDeserializer(item) {
	return {
		defaultAction: item["defaultAction"],
		ipRules: !item["ipRules"] ? item["ipRules"] : ipRuleArrayDeserializer(item["ipRules"])
	};
}
function ipRuleArraySerializer(result) {
	return result.map((item) => {
		return ipRuleSerializer(item);
	});
}
function ipRuleArrayDeserializer(result) {
	return result.map((item) => {
		return ipRuleDeserializer(item);
	});
}
function ipRuleSerializer(item) {
	return {
		action: item["action"],
		value: item["iPAddressOrRange"]
	};
}
function ipRuleDeserializer(item) {
	return {
		action: item["action"],
		iPAddressOrRange: item["value"]
	};
}
function policiesSerializer(item) {
	return {
		quarantinePolicy: !item["quarantinePolicy"] ? item["quarantinePolicy"] : quarantinePolicySerializer(item["quarantinePolicy"]),
		trustPolicy: !item["trustPolicy"] ? item["trustPolicy"] : trustPolicySerializer(item["trustPolicy"]),
		retentionPolicy: !item["retentionPolicy"] ? item["retentionPolicy"] : retentionPolicySerializer(item["retentionPolicy"]),
		exportPolicy: !item["exportPolicy"] ? item["exportPolicy"] : exportPolicySerializer(item["exportPolicy"]),
		azureADAuthenticationAsArmPolicy: !item["azureADAuthenticationAsArmPolicy"] ? item["azureADAuthenticationAsArmPolicy"] : azureADAuthenticationAsArmPolicySerializer(item["azureADAuthenticationAsArmPolicy"])
	};
}
function policiesDeserializer(item) {
	return {
		quarantinePolicy: !item["quarantinePolicy"] ? item["quarantinePolicy"] : quarantinePolicyDeserializer(item["quarantinePolicy"]),
		trustPolicy: !item["trustPolicy"] ? item["trustPolicy"] : trustPolicyDeserializer(item["trustPolicy"]),
		retentionPolicy: !item["retentionPolicy"] ? item["retentionPolicy"] : retentionPolicyDeserializer(item["retentionPolicy"]),
		exportPolicy: !item["exportPolicy"] ? item["exportPolicy"] : exportPolicyDeserializer(item["exportPolicy"]),
		azureADAuthenticationAsArmPolicy: !item["azureADAuthenticationAsArmPolicy"] ? item["azureADAuthenticationAsArmPolicy"] : azureADAuthenticationAsArmPolicyDeserializer(item["azureADAuthenticationAsArmPolicy"])
	};
}
function quarantinePolicySerializer(item) {
	return { status: item["status"] };
}
function quarantinePolicyDeserializer(item) {
	return { status: item["status"] };
}
function trustPolicySerializer(item) {
	return {
		type: item["type"],
		status: item["status"]
	};
}
function trustPolicyDeserializer(item) {
	return {
		type: item["type"],
		status: item["status"]
	};
}
function retentionPolicySerializer(item) {
	return {
		days: item["days"],
		status: item["status"]
	};
}
function retentionPolicyDeserializer(item) {
	return {
		days: item["days"],
		lastUpdatedTime: !item["lastUpdatedTime"] ? item["lastUpdatedTime"] : new Date(item["lastUpdatedTime"]),
		status: item["status"]
	};
}
function exportPolicySerializer(item) {
	return { status: item["status"] };
}
function exportPolicyDeserializer(item) {
	return { status: item["status"] };
}
function azureADAuthenticationAsArmPolicySerializer(item) {
	return { status: item["status"] };
}
function azureADAuthenticationAsArmPolicyDeserializer(item) {
	return { status: item["status"] };
}
function encryptionPropertySerializer(item) {
	return {
		status: item["status"],
		keyVaultProperties: !item["keyVaultProperties"] ? item["keyVaultProperties"] : keyVaultPropertiesSerializer(item["keyVaultProperties"])
	};
}
function encryptionPropertyDeserializer(item) {
	return {
		status: item["status"],
		keyVaultProperties: !item["keyVaultProperties"] ? item["keyVaultProperties"] : keyVaultPropertiesDeserializer(item["keyVaultProperties"])
	};
}
function keyVaultPropertiesSerializer(item) {
	return {
		keyIdentifier: item["keyIdentifier"],
		identity: item["identity"]
	};
}
function keyVaultPropertiesDeserializer(item) {
	return {
		keyIdentifier: item["keyIdentifier"],
		versionedKeyIdentifier: item["versionedKeyIdentifier"],
		identity: item["identity"],
		keyRotationEnabled: item["keyRotationEnabled"],
		lastKeyRotationTimestamp: !item["lastKeyRotationTimestamp"] ? item["lastKeyRotationTimestamp"] : new Date(item["lastKeyRotationTimestamp"])
	};
}
function privateEndpointConnectionArrayDeserializer(result) {
	return result.map((item) => {
		return privateEndpointConnectionDeserializer(item);
	});
}
function privateEndpointConnectionSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["privateEndpoint", "privateLinkServiceConnectionState"]) ? void 0 : _privateEndpointConnectionPropertiesSerializer(item) };
}
function privateEndpointConnectionDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _privateEndpointConnectionPropertiesDeserializer(item["properties"])
	};
}
function privateEndpointSerializer(item) {
	return { id: item["id"] };
}
function privateEndpointDeserializer(item) {
	return { id: item["id"] };
}
function privateLinkServiceConnectionStateSerializer(item) {
	return {
		status: item["status"],
		description: item["description"],
		actionsRequired: item["actionsRequired"]
	};
}
function privateLinkServiceConnectionStateDeserializer(item) {
	return {
		status: item["status"],
		description: item["description"],
		actionsRequired: item["actionsRequired"]
	};
}
function skuSerializer(item) {
	return { name: item["name"] };
}
function skuDeserializer(item) {
	return {
		name: item["name"],
		tier: item["tier"]
	};
}
function identityPropertiesSerializer(item) {
	return {
		type: item["type"],
		userAssignedIdentities: !item["userAssignedIdentities"] ? item["userAssignedIdentities"] : userIdentityPropertiesRecordSerializer(item["userAssignedIdentities"])
	};
}
function identityPropertiesDeserializer(item) {
	return {
		principalId: item["principalId"],
		tenantId: item["tenantId"],
		type: item["type"],
		userAssignedIdentities: !item["userAssignedIdentities"] ? item["userAssignedIdentities"] : userIdentityPropertiesRecordDeserializer(item["userAssignedIdentities"])
	};
}
function userIdentityPropertiesRecordSerializer(item) {
	const result = {};
	Object.keys(item).map((key) => {
		result[key] = !item[key] ? item[key] : userIdentityPropertiesSerializer(item[key]);
	});
	return result;
}
function userIdentityPropertiesRecordDeserializer(item) {
	const result = {};
	Object.keys(item).map((key) => {
		result[key] = !item[key] ? item[key] : userIdentityPropertiesDeserializer(item[key]);
	});
	return result;
}
function userIdentityPropertiesSerializer(item) {
	return item;
}
function userIdentityPropertiesDeserializer(item) {
	return {
		principalId: item["principalId"],
		clientId: item["clientId"]
	};
}
function systemDataDeserializer(item) {
	return {
		createdBy: item["createdBy"],
		createdByType: item["createdByType"],
		createdAt: !item["createdAt"] ? item["createdAt"] : new Date(item["createdAt"]),
		lastModifiedBy: item["lastModifiedBy"],
		lastModifiedByType: item["lastModifiedByType"],
		lastModifiedAt: !item["lastModifiedAt"] ? item["lastModifiedAt"] : new Date(item["lastModifiedAt"])
	};
}
function registryUpdateParametersSerializer(item) {
	return {
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"]),
		tags: item["tags"],
		sku: !item["sku"] ? item["sku"] : skuSerializer(item["sku"]),
		properties: areAllPropsUndefined(item, [
			"adminUserEnabled",
			"networkRuleSet",
			"policies",
			"encryption",
			"dataEndpointEnabled",
			"publicNetworkAccess",
			"networkRuleBypassOptions",
			"networkRuleBypassAllowedForTasks",
			"anonymousPullEnabled",
			"roleAssignmentMode"
		]) ? void 0 : _registryUpdateParametersPropertiesSerializer(item)
	};
}
function _registryListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : registryArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function registryArrayDeserializer(result) {
	return result.map((item) => {
		return registryDeserializer(item);
	});
}
function importImageParametersSerializer(item) {
	return {
		source: importSourceSerializer(item["source"]),
		targetTags: !item["targetTags"] ? item["targetTags"] : item["targetTags"].map((p) => {
			return p;
		}),
		untaggedTargetRepositories: !item["untaggedTargetRepositories"] ? item["untaggedTargetRepositories"] : item["untaggedTargetRepositories"].map((p) => {
			return p;
		}),
		mode: item["mode"]
	};
}
function importSourceSerializer(item) {
	return {
		resourceId: item["resourceId"],
		registryUri: item["registryUri"],
		credentials: !item["credentials"] ? item["credentials"] : importSourceCredentialsSerializer(item["credentials"]),
		sourceImage: item["sourceImage"]
	};
}
function importSourceCredentialsSerializer(item) {
	return {
		username: item["username"],
		password: item["password"]
	};
}
function registryUsageListResultDeserializer(item) {
	return { value: !item["value"] ? item["value"] : registryUsageArrayDeserializer(item["value"]) };
}
function registryUsageArrayDeserializer(result) {
	return result.map((item) => {
		return registryUsageDeserializer(item);
	});
}
function registryUsageDeserializer(item) {
	return {
		name: item["name"],
		limit: item["limit"],
		currentValue: item["currentValue"],
		unit: item["unit"]
	};
}
function registryListCredentialsResultDeserializer(item) {
	return {
		username: item["username"],
		passwords: !item["passwords"] ? item["passwords"] : registryPasswordArrayDeserializer(item["passwords"])
	};
}
function registryPasswordArrayDeserializer(result) {
	return result.map((item) => {
		return registryPasswordDeserializer(item);
	});
}
function registryPasswordDeserializer(item) {
	return {
		name: item["name"],
		value: item["value"]
	};
}
function regenerateCredentialParametersSerializer(item) {
	return { name: item["name"] };
}
function generateCredentialsParametersSerializer(item) {
	return {
		tokenId: item["tokenId"],
		expiry: !item["expiry"] ? item["expiry"] : item["expiry"].toISOString(),
		name: item["name"]
	};
}
function generateCredentialsResultDeserializer(item) {
	return {
		username: item["username"],
		passwords: !item["passwords"] ? item["passwords"] : tokenPasswordArrayDeserializer(item["passwords"])
	};
}
function tokenPasswordArraySerializer(result) {
	return result.map((item) => {
		return tokenPasswordSerializer(item);
	});
}
function tokenPasswordArrayDeserializer(result) {
	return result.map((item) => {
		return tokenPasswordDeserializer(item);
	});
}
function tokenPasswordSerializer(item) {
	return {
		creationTime: !item["creationTime"] ? item["creationTime"] : item["creationTime"].toISOString(),
		expiry: !item["expiry"] ? item["expiry"] : item["expiry"].toISOString(),
		name: item["name"]
	};
}
function tokenPasswordDeserializer(item) {
	return {
		creationTime: !item["creationTime"] ? item["creationTime"] : new Date(item["creationTime"]),
		expiry: !item["expiry"] ? item["expiry"] : new Date(item["expiry"]),
		name: item["name"],
		value: item["value"]
	};
}
function registryNameCheckRequestSerializer(item) {
	return {
		name: item["name"],
		type: item["type"]
	};
}
function registryNameStatusDeserializer(item) {
	return {
		nameAvailable: item["nameAvailable"],
		reason: item["reason"],
		message: item["message"]
	};
}
function privateLinkResourceDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		properties: !item["properties"] ? item["properties"] : privateLinkResourcePropertiesDeserializer(item["properties"])
	};
}
function privateLinkResourcePropertiesDeserializer(item) {
	return {
		groupId: item["groupId"],
		requiredMembers: !item["requiredMembers"] ? item["requiredMembers"] : item["requiredMembers"].map((p) => {
			return p;
		}),
		requiredZoneNames: !item["requiredZoneNames"] ? item["requiredZoneNames"] : item["requiredZoneNames"].map((p) => {
			return p;
		})
	};
}
function _privateLinkResourceListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : privateLinkResourceArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function privateLinkResourceArrayDeserializer(result) {
	return result.map((item) => {
		return privateLinkResourceDeserializer(item);
	});
}
function cacheRuleSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"credentialSetResourceId",
		"sourceRepository",
		"targetRepository"
	]) ? void 0 : _cacheRulePropertiesSerializer(item) };
}
function cacheRuleDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _cacheRulePropertiesDeserializer(item["properties"])
	};
}
function cacheRuleUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["credentialSetResourceId"]) ? void 0 : _cacheRuleUpdateParametersPropertiesSerializer(item) };
}
function _cacheRulesListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : cacheRuleArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function cacheRuleArrayDeserializer(result) {
	return result.map((item) => {
		return cacheRuleDeserializer(item);
	});
}
function credentialSetSerializer(item) {
	return {
		properties: areAllPropsUndefined(item, ["loginServer", "authCredentials"]) ? void 0 : _credentialSetPropertiesSerializer(item),
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"])
	};
}
function credentialSetDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _credentialSetPropertiesDeserializer(item["properties"]),
		identity: !item["identity"] ? item["identity"] : identityPropertiesDeserializer(item["identity"])
	};
}
function authCredentialArraySerializer(result) {
	return result.map((item) => {
		return authCredentialSerializer(item);
	});
}
function authCredentialArrayDeserializer(result) {
	return result.map((item) => {
		return authCredentialDeserializer(item);
	});
}
function authCredentialSerializer(item) {
	return {
		name: item["name"],
		usernameSecretIdentifier: item["usernameSecretIdentifier"],
		passwordSecretIdentifier: item["passwordSecretIdentifier"]
	};
}
function authCredentialDeserializer(item) {
	return {
		name: item["name"],
		usernameSecretIdentifier: item["usernameSecretIdentifier"],
		passwordSecretIdentifier: item["passwordSecretIdentifier"],
		credentialHealth: !item["credentialHealth"] ? item["credentialHealth"] : credentialHealthDeserializer(item["credentialHealth"])
	};
}
function credentialHealthDeserializer(item) {
	return {
		status: item["status"],
		errorCode: item["errorCode"],
		errorMessage: item["errorMessage"]
	};
}
function credentialSetUpdateParametersSerializer(item) {
	return {
		properties: areAllPropsUndefined(item, ["authCredentials"]) ? void 0 : _credentialSetUpdateParametersPropertiesSerializer(item),
		identity: !item["identity"] ? item["identity"] : identityPropertiesSerializer(item["identity"])
	};
}
function _credentialSetListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : credentialSetArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function credentialSetArrayDeserializer(result) {
	return result.map((item) => {
		return credentialSetDeserializer(item);
	});
}
function connectedRegistrySerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"mode",
		"parent",
		"clientTokenIds",
		"loginServer",
		"logging",
		"notificationsList",
		"garbageCollection"
	]) ? void 0 : _connectedRegistryPropertiesSerializer(item) };
}
function connectedRegistryDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _connectedRegistryPropertiesDeserializer(item["properties"])
	};
}
function activationPropertiesDeserializer(item) {
	return { status: item["status"] };
}
function parentPropertiesSerializer(item) {
	return {
		id: item["id"],
		syncProperties: syncPropertiesSerializer(item["syncProperties"])
	};
}
function parentPropertiesDeserializer(item) {
	return {
		id: item["id"],
		syncProperties: syncPropertiesDeserializer(item["syncProperties"])
	};
}
function syncPropertiesSerializer(item) {
	return {
		tokenId: item["tokenId"],
		schedule: item["schedule"],
		syncWindow: item["syncWindow"],
		messageTtl: item["messageTtl"]
	};
}
function syncPropertiesDeserializer(item) {
	return {
		tokenId: item["tokenId"],
		schedule: item["schedule"],
		syncWindow: item["syncWindow"],
		messageTtl: item["messageTtl"],
		lastSyncTime: !item["lastSyncTime"] ? item["lastSyncTime"] : new Date(item["lastSyncTime"]),
		gatewayEndpoint: item["gatewayEndpoint"]
	};
}
function loginServerPropertiesSerializer(item) {
	return item;
}
function loginServerPropertiesDeserializer(item) {
	return {
		host: item["host"],
		tls: !item["tls"] ? item["tls"] : tlsPropertiesDeserializer(item["tls"])
	};
}
function tlsPropertiesDeserializer(item) {
	return {
		status: item["status"],
		certificate: !item["certificate"] ? item["certificate"] : tlsCertificatePropertiesDeserializer(item["certificate"])
	};
}
function tlsCertificatePropertiesDeserializer(item) {
	return {
		type: item["type"],
		location: item["location"]
	};
}
function loggingPropertiesSerializer(item) {
	return {
		logLevel: item["logLevel"],
		auditLogStatus: item["auditLogStatus"]
	};
}
function loggingPropertiesDeserializer(item) {
	return {
		logLevel: item["logLevel"],
		auditLogStatus: item["auditLogStatus"]
	};
}
function statusDetailPropertiesArrayDeserializer(result) {
	return result.map((item) => {
		return statusDetailPropertiesDeserializer(item);
	});
}
function statusDetailPropertiesDeserializer(item) {
	return {
		type: item["type"],
		code: item["code"],
		description: item["description"],
		timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
		correlationId: item["correlationId"]
	};
}
function garbageCollectionPropertiesSerializer(item) {
	return {
		enabled: item["enabled"],
		schedule: item["schedule"]
	};
}
function garbageCollectionPropertiesDeserializer(item) {
	return {
		enabled: item["enabled"],
		schedule: item["schedule"]
	};
}
function connectedRegistryUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"syncProperties",
		"logging",
		"clientTokenIds",
		"notificationsList",
		"garbageCollection"
	]) ? void 0 : _connectedRegistryUpdateParametersPropertiesSerializer(item) };
}
function syncUpdatePropertiesSerializer(item) {
	return {
		schedule: item["schedule"],
		syncWindow: item["syncWindow"],
		messageTtl: item["messageTtl"]
	};
}
function _connectedRegistryListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : connectedRegistryArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function connectedRegistryArrayDeserializer(result) {
	return result.map((item) => {
		return connectedRegistryDeserializer(item);
	});
}
function _privateEndpointConnectionListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : privateEndpointConnectionArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function replicationSerializer(item) {
	return {
		tags: item["tags"],
		location: item["location"],
		properties: areAllPropsUndefined(item, ["regionEndpointEnabled", "zoneRedundancy"]) ? void 0 : _replicationPropertiesSerializer(item)
	};
}
function replicationDeserializer(item) {
	return {
		tags: !item["tags"] ? item["tags"] : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
		location: item["location"],
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _replicationPropertiesDeserializer(item["properties"])
	};
}
function replicationUpdateParametersSerializer(item) {
	return {
		tags: item["tags"],
		properties: areAllPropsUndefined(item, ["regionEndpointEnabled"]) ? void 0 : _replicationUpdateParametersPropertiesSerializer(item)
	};
}
function _replicationListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : replicationArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function replicationArrayDeserializer(result) {
	return result.map((item) => {
		return replicationDeserializer(item);
	});
}
function scopeMapSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["description", "actions"]) ? void 0 : _scopeMapPropertiesSerializer(item) };
}
function scopeMapDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _scopeMapPropertiesDeserializer(item["properties"])
	};
}
function scopeMapUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, ["description", "actions"]) ? void 0 : _scopeMapUpdateParametersPropertiesSerializer(item) };
}
function _scopeMapListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : scopeMapArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function scopeMapArrayDeserializer(result) {
	return result.map((item) => {
		return scopeMapDeserializer(item);
	});
}
function tokenSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"scopeMapId",
		"credentials",
		"status"
	]) ? void 0 : _tokenPropertiesSerializer(item) };
}
function tokenDeserializer(item) {
	return {
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _tokenPropertiesDeserializer(item["properties"])
	};
}
function tokenCredentialsPropertiesSerializer(item) {
	return {
		certificates: !item["certificates"] ? item["certificates"] : tokenCertificateArraySerializer(item["certificates"]),
		passwords: !item["passwords"] ? item["passwords"] : tokenPasswordArraySerializer(item["passwords"])
	};
}
function tokenCredentialsPropertiesDeserializer(item) {
	return {
		certificates: !item["certificates"] ? item["certificates"] : tokenCertificateArrayDeserializer(item["certificates"]),
		passwords: !item["passwords"] ? item["passwords"] : tokenPasswordArrayDeserializer(item["passwords"])
	};
}
function tokenCertificateArraySerializer(result) {
	return result.map((item) => {
		return tokenCertificateSerializer(item);
	});
}
function tokenCertificateArrayDeserializer(result) {
	return result.map((item) => {
		return tokenCertificateDeserializer(item);
	});
}
function tokenCertificateSerializer(item) {
	return {
		name: item["name"],
		expiry: !item["expiry"] ? item["expiry"] : item["expiry"].toISOString(),
		thumbprint: item["thumbprint"],
		encodedPemCertificate: item["encodedPemCertificate"]
	};
}
function tokenCertificateDeserializer(item) {
	return {
		name: item["name"],
		expiry: !item["expiry"] ? item["expiry"] : new Date(item["expiry"]),
		thumbprint: item["thumbprint"],
		encodedPemCertificate: item["encodedPemCertificate"]
	};
}
function tokenUpdateParametersSerializer(item) {
	return { properties: areAllPropsUndefined(item, [
		"scopeMapId",
		"status",
		"credentials"
	]) ? void 0 : _tokenUpdateParametersPropertiesSerializer(item) };
}
function _tokenListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : tokenArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function tokenArrayDeserializer(result) {
	return result.map((item) => {
		return tokenDeserializer(item);
	});
}
function webhookDeserializer(item) {
	return {
		tags: !item["tags"] ? item["tags"] : Object.fromEntries(Object.entries(item["tags"]).map(([k, p]) => [k, p])),
		location: item["location"],
		id: item["id"],
		name: item["name"],
		type: item["type"],
		systemData: !item["systemData"] ? item["systemData"] : systemDataDeserializer(item["systemData"]),
		...!item["properties"] ? item["properties"] : _webhookPropertiesDeserializer(item["properties"])
	};
}
function webhookCreateParametersSerializer(item) {
	return {
		tags: item["tags"],
		location: item["location"],
		properties: areAllPropsUndefined(item, [
			"serviceUri",
			"customHeaders",
			"status",
			"scope",
			"actions"
		]) ? void 0 : _webhookCreateParametersPropertiesSerializer(item)
	};
}
function webhookUpdateParametersSerializer(item) {
	return {
		tags: item["tags"],
		properties: areAllPropsUndefined(item, [
			"serviceUri",
			"customHeaders",
			"status",
			"scope",
			"actions"
		]) ? void 0 : _webhookUpdateParametersPropertiesSerializer(item)
	};
}
function _webhookListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : webhookArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function webhookArrayDeserializer(result) {
	return result.map((item) => {
		return webhookDeserializer(item);
	});
}
function eventInfoDeserializer(item) {
	return { id: item["id"] };
}
function _eventListResultDeserializer(item) {
	return {
		value: !item["value"] ? item["value"] : eventArrayDeserializer(item["value"]),
		nextLink: item["nextLink"]
	};
}
function eventArrayDeserializer(result) {
	return result.map((item) => {
		return eventDeserializer(item);
	});
}
function eventDeserializer(item) {
	return {
		id: item["id"],
		eventRequestMessage: !item["eventRequestMessage"] ? item["eventRequestMessage"] : eventRequestMessageDeserializer(item["eventRequestMessage"]),
		eventResponseMessage: !item["eventResponseMessage"] ? item["eventResponseMessage"] : eventResponseMessageDeserializer(item["eventResponseMessage"])
	};
}
function eventRequestMessageDeserializer(item) {
	return {
		content: !item["content"] ? item["content"] : eventContentDeserializer(item["content"]),
		headers: !item["headers"] ? item["headers"] : Object.fromEntries(Object.entries(item["headers"]).map(([k, p]) => [k, p])),
		method: item["method"],
		requestUri: item["requestUri"],
		version: item["version"]
	};
}
function eventContentDeserializer(item) {
	return {
		id: item["id"],
		timestamp: !item["timestamp"] ? item["timestamp"] : new Date(item["timestamp"]),
		action: item["action"],
		target: !item["target"] ? item["target"] : targetDeserializer(item["target"]),
		request: !item["request"] ? item["request"] : requestDeserializer(item["request"]),
		actor: !item["actor"] ? item["actor"] : actorDeserializer(item["actor"]),
		source: !item["source"] ? item["source"] : sourceDeserializer(item["source"])
	};
}
function targetDeserializer(item) {
	return {
		mediaType: item["mediaType"],
		size: item["size"],
		digest: item["digest"],
		length: item["length"],
		repository: item["repository"],
		url: item["url"],
		tag: item["tag"],
		name: item["name"],
		version: item["version"]
	};
}
function requestDeserializer(item) {
	return {
		id: item["id"],
		addr: item["addr"],
		host: item["host"],
		method: item["method"],
		useragent: item["useragent"]
	};
}
function actorDeserializer(item) {
	return { name: item["name"] };
}
function sourceDeserializer(item) {
	return {
		addr: item["addr"],
		instanceID: item["instanceID"]
	};
}
function eventResponseMessageDeserializer(item) {
	return {
		content: item["content"],
		headers: !item["headers"] ? item["headers"] : Object.fromEntries(Object.entries(item["headers"]).map(([k, p]) => [k, p])),
		reasonPhrase: item["reasonPhrase"],
		statusCode: item["statusCode"],
		version: item["version"]
	};
}
function callbackConfigDeserializer(item) {
	return {
		serviceUri: item["serviceUri"],
		customHeaders: !item["customHeaders"] ? item["customHeaders"] : Object.fromEntries(Object.entries(item["customHeaders"]).map(([k, p]) => [k, p]))
	};
}
function _operationDefinitionPropertiesDeserializer(item) {
	return { serviceSpecification: !item["serviceSpecification"] ? item["serviceSpecification"] : operationServiceSpecificationDefinitionDeserializer(item["serviceSpecification"]) };
}
function _privateEndpointConnectionPropertiesSerializer(item) {
	return {
		privateEndpoint: !item["privateEndpoint"] ? item["privateEndpoint"] : privateEndpointSerializer(item["privateEndpoint"]),
		privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"] ? item["privateLinkServiceConnectionState"] : privateLinkServiceConnectionStateSerializer(item["privateLinkServiceConnectionState"])
	};
}
function _privateEndpointConnectionPropertiesDeserializer(item) {
	return {
		privateEndpoint: !item["privateEndpoint"] ? item["privateEndpoint"] : privateEndpointDeserializer(item["privateEndpoint"]),
		privateLinkServiceConnectionState: !item["privateLinkServiceConnectionState"] ? item["privateLinkServiceConnectionState"] : privateLinkServiceConnectionStateDeserializer(item["privateLinkServiceConnectionState"]),
		provisioningState: item["provisioningState"]
	};
}
function _registryPropertiesSerializer(item) {
	return {
		adminUserEnabled: item["adminUserEnabled"],
		networkRuleSet: !item["networkRuleSet"] ? item["networkRuleSet"] : networkRuleSetSerializer(item["networkRuleSet"]),
		policies: !item["policies"] ? item["policies"] : policiesSerializer(item["policies"]),
		encryption: !item["encryption"] ? item["encryption"] : encryptionPropertySerializer(item["encryption"]),
		dataEndpointEnabled: item["dataEndpointEnabled"],
		publicNetworkAccess: item["publicNetworkAccess"],
		networkRuleBypassOptions: item["networkRuleBypassOptions"],
		networkRuleBypassAllowedForTasks: item["networkRuleBypassAllowedForTasks"],
		zoneRedundancy: item["zoneRedundancy"],
		anonymousPullEnabled: item["anonymousPullEnabled"],
		roleAssignmentMode: item["roleAssignmentMode"]
	};
}
function _registryPropertiesDeserializer(item) {
	return {
		loginServer: item["loginServer"],
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"],
		status: !item["status"] ? item["status"] : statusDeserializer(item["status"]),
		adminUserEnabled: item["adminUserEnabled"],
		networkRuleSet: !item["networkRuleSet"] ? item["networkRuleSet"] : networkRuleSetDeserializer(item["networkRuleSet"]),
		policies: !item["policies"] ? item["policies"] : policiesDeserializer(item["policies"]),
		encryption: !item["encryption"] ? item["encryption"] : encryptionPropertyDeserializer(item["encryption"]),
		dataEndpointEnabled: item["dataEndpointEnabled"],
		dataEndpointHostNames: !item["dataEndpointHostNames"] ? item["dataEndpointHostNames"] : item["dataEndpointHostNames"].map((p) => {
			return p;
		}),
		privateEndpointConnections: !item["privateEndpointConnections"] ? item["privateEndpointConnections"] : privateEndpointConnectionArrayDeserializer(item["privateEndpointConnections"]),
		publicNetworkAccess: item["publicNetworkAccess"],
		networkRuleBypassOptions: item["networkRuleBypassOptions"],
		networkRuleBypassAllowedForTasks: item["networkRuleBypassAllowedForTasks"],
		zoneRedundancy: item["zoneRedundancy"],
		anonymousPullEnabled: item["anonymousPullEnabled"],
		roleAssignmentMode: item["roleAssignmentMode"]
	};
}
function _registryUpdateParametersPropertiesSerializer(item) {
	return {
		adminUserEnabled: item["adminUserEnabled"],
		networkRuleSet: !item["networkRuleSet"] ? item["networkRuleSet"] : networkRuleSetSerializer(item["networkRuleSet"]),
		policies: !item["policies"] ? item["policies"] : policiesSerializer(item["policies"]),
		encryption: !item["encryption"] ? item["encryption"] : encryptionPropertySerializer(item["encryption"]),
		dataEndpointEnabled: item["dataEndpointEnabled"],
		publicNetworkAccess: item["publicNetworkAccess"],
		networkRuleBypassOptions: item["networkRuleBypassOptions"],
		networkRuleBypassAllowedForTasks: item["networkRuleBypassAllowedForTasks"],
		anonymousPullEnabled: item["anonymousPullEnabled"],
		roleAssignmentMode: item["roleAssignmentMode"]
	};
}
function _cacheRulePropertiesSerializer(item) {
	return {
		credentialSetResourceId: item["credentialSetResourceId"],
		sourceRepository: item["sourceRepository"],
		targetRepository: item["targetRepository"]
	};
}
function _cacheRulePropertiesDeserializer(item) {
	return {
		credentialSetResourceId: item["credentialSetResourceId"],
		sourceRepository: item["sourceRepository"],
		targetRepository: item["targetRepository"],
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"]
	};
}
function _cacheRuleUpdateParametersPropertiesSerializer(item) {
	return { credentialSetResourceId: item["credentialSetResourceId"] };
}
function _credentialSetPropertiesSerializer(item) {
	return {
		loginServer: item["loginServer"],
		authCredentials: !item["authCredentials"] ? item["authCredentials"] : authCredentialArraySerializer(item["authCredentials"])
	};
}
function _credentialSetPropertiesDeserializer(item) {
	return {
		loginServer: item["loginServer"],
		authCredentials: !item["authCredentials"] ? item["authCredentials"] : authCredentialArrayDeserializer(item["authCredentials"]),
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"]
	};
}
function _credentialSetUpdateParametersPropertiesSerializer(item) {
	return { authCredentials: !item["authCredentials"] ? item["authCredentials"] : authCredentialArraySerializer(item["authCredentials"]) };
}
function _connectedRegistryPropertiesSerializer(item) {
	return {
		mode: item["mode"],
		parent: !item["parent"] ? item["parent"] : parentPropertiesSerializer(item["parent"]),
		clientTokenIds: !item["clientTokenIds"] ? item["clientTokenIds"] : item["clientTokenIds"].map((p) => {
			return p;
		}),
		loginServer: !item["loginServer"] ? item["loginServer"] : loginServerPropertiesSerializer(item["loginServer"]),
		logging: !item["logging"] ? item["logging"] : loggingPropertiesSerializer(item["logging"]),
		notificationsList: !item["notificationsList"] ? item["notificationsList"] : item["notificationsList"].map((p) => {
			return p;
		}),
		garbageCollection: !item["garbageCollection"] ? item["garbageCollection"] : garbageCollectionPropertiesSerializer(item["garbageCollection"])
	};
}
function _connectedRegistryPropertiesDeserializer(item) {
	return {
		provisioningState: item["provisioningState"],
		mode: item["mode"],
		version: item["version"],
		connectionState: item["connectionState"],
		lastActivityTime: !item["lastActivityTime"] ? item["lastActivityTime"] : new Date(item["lastActivityTime"]),
		activation: !item["activation"] ? item["activation"] : activationPropertiesDeserializer(item["activation"]),
		parent: !item["parent"] ? item["parent"] : parentPropertiesDeserializer(item["parent"]),
		clientTokenIds: !item["clientTokenIds"] ? item["clientTokenIds"] : item["clientTokenIds"].map((p) => {
			return p;
		}),
		loginServer: !item["loginServer"] ? item["loginServer"] : loginServerPropertiesDeserializer(item["loginServer"]),
		logging: !item["logging"] ? item["logging"] : loggingPropertiesDeserializer(item["logging"]),
		statusDetails: !item["statusDetails"] ? item["statusDetails"] : statusDetailPropertiesArrayDeserializer(item["statusDetails"]),
		notificationsList: !item["notificationsList"] ? item["notificationsList"] : item["notificationsList"].map((p) => {
			return p;
		}),
		garbageCollection: !item["garbageCollection"] ? item["garbageCollection"] : garbageCollectionPropertiesDeserializer(item["garbageCollection"])
	};
}
function _connectedRegistryUpdateParametersPropertiesSerializer(item) {
	return {
		syncProperties: !item["syncProperties"] ? item["syncProperties"] : syncUpdatePropertiesSerializer(item["syncProperties"]),
		logging: !item["logging"] ? item["logging"] : loggingPropertiesSerializer(item["logging"]),
		clientTokenIds: !item["clientTokenIds"] ? item["clientTokenIds"] : item["clientTokenIds"].map((p) => {
			return p;
		}),
		notificationsList: !item["notificationsList"] ? item["notificationsList"] : item["notificationsList"].map((p) => {
			return p;
		}),
		garbageCollection: !item["garbageCollection"] ? item["garbageCollection"] : garbageCollectionPropertiesSerializer(item["garbageCollection"])
	};
}
function _replicationPropertiesSerializer(item) {
	return {
		regionEndpointEnabled: item["regionEndpointEnabled"],
		zoneRedundancy: item["zoneRedundancy"]
	};
}
function _replicationPropertiesDeserializer(item) {
	return {
		provisioningState: item["provisioningState"],
		status: !item["status"] ? item["status"] : statusDeserializer(item["status"]),
		regionEndpointEnabled: item["regionEndpointEnabled"],
		zoneRedundancy: item["zoneRedundancy"]
	};
}
function _replicationUpdateParametersPropertiesSerializer(item) {
	return { regionEndpointEnabled: item["regionEndpointEnabled"] };
}
function _scopeMapPropertiesSerializer(item) {
	return {
		description: item["description"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _scopeMapPropertiesDeserializer(item) {
	return {
		description: item["description"],
		typePropertiesType: item["type"],
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _scopeMapUpdateParametersPropertiesSerializer(item) {
	return {
		description: item["description"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _tokenPropertiesSerializer(item) {
	return {
		scopeMapId: item["scopeMapId"],
		credentials: !item["credentials"] ? item["credentials"] : tokenCredentialsPropertiesSerializer(item["credentials"]),
		status: item["status"]
	};
}
function _tokenPropertiesDeserializer(item) {
	return {
		creationDate: !item["creationDate"] ? item["creationDate"] : new Date(item["creationDate"]),
		provisioningState: item["provisioningState"],
		scopeMapId: item["scopeMapId"],
		credentials: !item["credentials"] ? item["credentials"] : tokenCredentialsPropertiesDeserializer(item["credentials"]),
		status: item["status"]
	};
}
function _tokenUpdateParametersPropertiesSerializer(item) {
	return {
		scopeMapId: item["scopeMapId"],
		status: item["status"],
		credentials: !item["credentials"] ? item["credentials"] : tokenCredentialsPropertiesSerializer(item["credentials"])
	};
}
function _webhookPropertiesDeserializer(item) {
	return {
		status: item["status"],
		scope: item["scope"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		}),
		provisioningState: item["provisioningState"]
	};
}
function _webhookCreateParametersPropertiesSerializer(item) {
	return {
		serviceUri: item["serviceUri"],
		customHeaders: item["customHeaders"],
		status: item["status"],
		scope: item["scope"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
function _webhookUpdateParametersPropertiesSerializer(item) {
	return {
		serviceUri: item["serviceUri"],
		customHeaders: item["customHeaders"],
		status: item["status"],
		scope: item["scope"],
		actions: !item["actions"] ? item["actions"] : item["actions"].map((p) => {
			return p;
		})
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/pagingHelpers.js
function buildPagedAsyncIterator(client, getInitialResponse, processResponseBody, expectedStatuses, options = {}) {
	const itemName = options.itemName ?? "value";
	const nextLinkName = options.nextLinkName ?? "nextLink";
	const nextLinkMethod = options.nextLinkMethod ?? "GET";
	const pagedResult = {
		getPage: async (pageLink) => {
			const result = pageLink === void 0 ? await getInitialResponse() : nextLinkMethod === "POST" ? await client.pathUnchecked(pageLink).post() : await client.pathUnchecked(pageLink).get();
			checkPagingRequest(result, expectedStatuses);
			const results = await processResponseBody(result);
			const nextLink = getNextLink(results, nextLinkName);
			return {
				page: getElements(results, itemName),
				nextPageLink: nextLink
			};
		},
		byPage: (settings) => {
			const { continuationToken } = settings ?? {};
			return getPageAsyncIterator(pagedResult, { pageLink: continuationToken });
		}
	};
	return getPagedAsyncIterator(pagedResult);
}
function getPagedAsyncIterator(pagedResult) {
	const iter = getItemAsyncIterator(pagedResult);
	return {
		next() {
			return iter.next();
		},
		[Symbol.asyncIterator]() {
			return this;
		},
		byPage: pagedResult?.byPage ?? ((settings) => {
			const { continuationToken } = settings ?? {};
			return getPageAsyncIterator(pagedResult, { pageLink: continuationToken });
		})
	};
}
async function* getItemAsyncIterator(pagedResult) {
	const pages = getPageAsyncIterator(pagedResult);
	for await (const page of pages) yield* page;
}
async function* getPageAsyncIterator(pagedResult, options = {}) {
	const { pageLink } = options;
	let response = await pagedResult.getPage(pageLink ?? pagedResult.firstPageLink);
	if (!response) return;
	let result = response.page;
	result.continuationToken = response.nextPageLink;
	yield result;
	while (response.nextPageLink) {
		response = await pagedResult.getPage(response.nextPageLink);
		if (!response) return;
		result = response.page;
		result.continuationToken = response.nextPageLink;
		yield result;
	}
}
function getNextLink(body, nextLinkName) {
	if (!nextLinkName) return;
	const nextLink = body[nextLinkName];
	if (typeof nextLink !== "string" && typeof nextLink !== "undefined" && nextLink !== null) throw new RestError$1(`Body Property ${nextLinkName} should be a string or undefined or null but got ${typeof nextLink}`);
	if (nextLink === null) return;
	return nextLink;
}
function getElements(body, itemName) {
	const value = body[itemName];
	if (!Array.isArray(value)) throw new RestError$1(`Couldn't paginate response
 Body doesn't contain an array property with name: ${itemName}`);
	return value ?? [];
}
function checkPagingRequest(response, expectedStatuses) {
	if (!expectedStatuses.includes(response.status)) throw createRestError(`Pagination failed with unexpected statusCode ${response.status}`, response);
}
// node_modules/@azure/core-lro/dist/esm/logger.js
const logger = createClientLogger("core-lro");
// node_modules/@azure/core-lro/dist/esm/poller/constants.js
const POLL_INTERVAL_IN_MS = 2e3;
const terminalStates = [
	"succeeded",
	"canceled",
	"failed"
];
// node_modules/@azure/core-lro/dist/esm/poller/operation.js
function deserializeState(serializedState) {
	try {
		return JSON.parse(serializedState).state;
	} catch (e) {
		throw new Error(`Unable to deserialize input state: ${serializedState}`);
	}
}
function setStateError(inputs) {
	const { state, isOperationError } = inputs;
	return (error) => {
		if (isOperationError(error)) {
			state.error = error;
			state.status = "failed";
		}
		throw error;
	};
}
function appendReadableErrorMessage(currentMessage, innerMessage) {
	let message = currentMessage;
	if (message.slice(-1) !== ".") message = message + ".";
	return message + " " + innerMessage;
}
function simplifyError(err) {
	let message = err.message;
	let code = err.code;
	let curErr = err;
	while (curErr.innererror) {
		curErr = curErr.innererror;
		code = curErr.code;
		message = appendReadableErrorMessage(message, curErr.message);
	}
	return {
		code,
		message
	};
}
async function processOperationStatus(result) {
	const { state, status, isDone, processResult, getError, response, setErrorAsResult } = result;
	switch (status) {
		case "succeeded":
			state.status = "succeeded";
			break;
		case "failed": {
			const err = getError?.(response);
			let postfix = "";
			if (err) {
				const { code, message } = simplifyError(err);
				postfix = `. ${code}. ${message}`;
			}
			const errStr = `The long-running operation has failed${postfix}`;
			state.error = new Error(errStr);
			state.status = "failed";
			logger.warning(errStr);
			break;
		}
		case "canceled": state.status = "canceled";
	}
	if (isDone?.(response, state) || isDone === void 0 && ["succeeded", "canceled"].concat(setErrorAsResult ? [] : ["failed"]).includes(status)) state.result = await buildResult({
		response,
		state,
		processResult
	});
}
async function buildResult(inputs) {
	const { processResult, response, state } = inputs;
	return processResult ? processResult(response, state) : response;
}
async function initOperation(inputs) {
	const { init, processResult, getOperationStatus, withOperationLocation, setErrorAsResult } = inputs;
	const { operationLocation, resourceLocation, initialRequestUrl, requestMethod, metadata, response } = await init();
	if (operationLocation) withOperationLocation?.(operationLocation, false);
	const config = {
		metadata,
		operationLocation,
		resourceLocation,
		initialRequestUrl,
		requestMethod
	};
	logger.verbose(`LRO: Operation description:`, config);
	const state = {
		status: "running",
		config
	};
	await processOperationStatus({
		state,
		status: getOperationStatus({
			response,
			state,
			operationLocation
		}),
		response,
		setErrorAsResult,
		processResult
	});
	return state;
}
async function pollOperationHelper(inputs) {
	const { poll, state, operationLocation, getOperationStatus, getResourceLocation, isOperationError, options } = inputs;
	const response = await poll(operationLocation, options).catch(setStateError({
		state,
		isOperationError
	}));
	const status = getOperationStatus(response, state);
	logger.verbose(`LRO: Status:\n\tPolling from: ${state.config.operationLocation}\n\tOperation status: ${status}\n\tPolling status: ${terminalStates.includes(status) ? "Stopped" : "Running"}`);
	if (status === "succeeded") {
		const resourceLocation = getResourceLocation(response, state);
		if (resourceLocation !== void 0) return {
			response: await poll(resourceLocation).catch(setStateError({
				state,
				isOperationError
			})),
			status
		};
	}
	return {
		response,
		status
	};
}
async function pollOperation(inputs) {
	const { poll, state, options, getOperationStatus, getResourceLocation, getOperationLocation, isOperationError, withOperationLocation, getPollingInterval, processResult, getError, updateState, setDelay, isDone, setErrorAsResult } = inputs;
	const { operationLocation } = state.config;
	if (operationLocation !== void 0) {
		const { response, status } = await pollOperationHelper({
			poll,
			getOperationStatus,
			state,
			operationLocation,
			getResourceLocation,
			isOperationError,
			options
		});
		await processOperationStatus({
			status,
			response,
			state,
			isDone,
			processResult,
			getError,
			setErrorAsResult
		});
		if (!terminalStates.includes(status)) {
			const intervalInMs = getPollingInterval?.(response);
			if (intervalInMs) setDelay(intervalInMs);
			const location = getOperationLocation?.(response, state);
			if (location !== void 0) {
				const isUpdated = operationLocation !== location;
				state.config.operationLocation = location;
				withOperationLocation?.(location, isUpdated);
			} else withOperationLocation?.(operationLocation, false);
		}
		updateState?.(state, response);
	}
}
// node_modules/@azure/core-lro/dist/esm/http/operation.js
function getOperationLocationPollingUrl(inputs) {
	const { azureAsyncOperation, operationLocation } = inputs;
	return operationLocation ?? azureAsyncOperation;
}
function getLocationHeader(rawResponse) {
	return rawResponse.headers["location"];
}
function getOperationLocationHeader(rawResponse) {
	return rawResponse.headers["operation-location"];
}
function getAzureAsyncOperationHeader(rawResponse) {
	return rawResponse.headers["azure-asyncoperation"];
}
function findResourceLocation(inputs) {
	const { location, requestMethod, requestPath, resourceLocationConfig, skipFinalGet } = inputs;
	if (skipFinalGet) return;
	switch (requestMethod) {
		case "PUT": return requestPath;
		case "DELETE": return;
		case "PATCH": return getDefault() ?? requestPath;
		default: return getDefault();
	}
	function getDefault() {
		switch (resourceLocationConfig) {
			case "operation-location":
			case "azure-async-operation": return;
			case "original-uri": return requestPath;
			default: return location;
		}
	}
}
function inferLroMode(rawResponse, resourceLocationConfig, skipFinalGet) {
	const requestPath = rawResponse.request.url;
	const requestMethod = rawResponse.request.method;
	const pollingUrl = getOperationLocationPollingUrl({
		operationLocation: getOperationLocationHeader(rawResponse),
		azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
	});
	const location = getLocationHeader(rawResponse);
	const normalizedRequestMethod = requestMethod?.toLocaleUpperCase();
	if (pollingUrl !== void 0) return {
		mode: "OperationLocation",
		operationLocation: pollingUrl,
		resourceLocation: findResourceLocation({
			requestMethod: normalizedRequestMethod,
			location,
			requestPath,
			resourceLocationConfig,
			skipFinalGet
		}),
		initialRequestUrl: requestPath,
		requestMethod
	};
	else if (location !== void 0) return {
		mode: "ResourceLocation",
		operationLocation: location,
		initialRequestUrl: requestPath,
		requestMethod
	};
	else if (normalizedRequestMethod === "PUT" && requestPath) return {
		mode: "Body",
		operationLocation: requestPath,
		initialRequestUrl: requestPath,
		requestMethod
	};
	else return;
}
function transformStatus(inputs) {
	const { status, statusCode } = inputs;
	if (typeof status !== "string" && status !== void 0) throw new Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${status}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
	logger.verbose(`LRO: Transforming status: ${status} with status code: ${statusCode}.`);
	const lowerCaseStatus = status?.toLocaleLowerCase();
	if (!lowerCaseStatus) return toOperationStatus(statusCode);
	if (lowerCaseStatus.includes("succeeded")) return "succeeded";
	if (lowerCaseStatus.includes("fail")) return "failed";
	if (["canceled", "cancelled"].includes(lowerCaseStatus)) return "canceled";
	return "running";
}
function getStatus(rawResponse) {
	const { status } = rawResponse.body ?? {};
	return transformStatus({
		status,
		statusCode: rawResponse.statusCode
	});
}
function getProvisioningState(rawResponse) {
	const { properties, provisioningState } = rawResponse.body ?? {};
	return transformStatus({
		status: properties?.provisioningState ?? provisioningState,
		statusCode: rawResponse.statusCode
	});
}
function toOperationStatus(statusCode) {
	if (statusCode === 202) return "running";
	else if (statusCode < 300) return "succeeded";
	else return "failed";
}
function parseRetryAfter({ rawResponse }) {
	const retryAfter = rawResponse.headers["retry-after"];
	if (retryAfter !== void 0) {
		const retryAfterInSeconds = parseInt(retryAfter);
		return isNaN(retryAfterInSeconds) ? calculatePollingIntervalFromDate(new Date(retryAfter)) : retryAfterInSeconds * 1e3;
	}
}
function getErrorFromResponse(response) {
	const error = accessBodyProperty(response, "error");
	if (!error) {
		logger.warning(`The long-running operation failed but there is no error property in the response's body`);
		return;
	}
	if (!error.code || !error.message) {
		logger.warning(`The long-running operation failed but the error property in the response's body doesn't contain code or message`);
		return;
	}
	return error;
}
function calculatePollingIntervalFromDate(retryAfterDate) {
	const timeNow = Math.floor((/* @__PURE__ */ new Date()).getTime());
	const retryAfterTime = retryAfterDate.getTime();
	if (timeNow < retryAfterTime) return retryAfterTime - timeNow;
}
function getStatusFromInitialResponse(inputs) {
	const { response, state, operationLocation } = inputs;
	function helper() {
		switch (state.config.metadata?.["mode"]) {
			case void 0: return toOperationStatus(response.rawResponse.statusCode);
			case "Body": return getOperationStatus(response, state);
			default: return "running";
		}
	}
	const status = helper();
	return status === "running" && operationLocation === void 0 ? "succeeded" : status;
}
function getOperationLocation({ rawResponse }, state) {
	switch (state.config.metadata?.["mode"]) {
		case "OperationLocation": return getOperationLocationPollingUrl({
			operationLocation: getOperationLocationHeader(rawResponse),
			azureAsyncOperation: getAzureAsyncOperationHeader(rawResponse)
		});
		case "ResourceLocation": return getLocationHeader(rawResponse);
		default: return;
	}
}
function getOperationStatus({ rawResponse }, state) {
	const mode = state.config.metadata?.["mode"];
	switch (mode) {
		case "OperationLocation": return getStatus(rawResponse);
		case "ResourceLocation": return toOperationStatus(rawResponse.statusCode);
		case "Body": return getProvisioningState(rawResponse);
		default: throw new Error(`Internal error: Unexpected operation mode: ${mode}`);
	}
}
function accessBodyProperty({ flatResponse, rawResponse }, prop) {
	return flatResponse?.[prop] ?? rawResponse.body?.[prop];
}
function getResourceLocation(res, state) {
	const loc = accessBodyProperty(res, "resourceLocation");
	if (loc && typeof loc === "string") state.config.resourceLocation = loc;
	return state.config.resourceLocation;
}
function isOperationError(e) {
	return e.name === "RestError";
}
// node_modules/@azure/core-lro/dist/esm/poller/poller.js
function buildCreatePoller(inputs) {
	const { getOperationLocation, getStatusFromInitialResponse, getStatusFromPollResponse, isOperationError, getResourceLocation, getPollingInterval, getError, resolveOnUnsuccessful } = inputs;
	return ({ init, poll }, options) => {
		const { processResult, updateState, withOperationLocation: withOperationLocationCallback, intervalInMs = POLL_INTERVAL_IN_MS, restoreFrom } = options || {};
		const withOperationLocation = withOperationLocationCallback ? (() => {
			let called = false;
			return (operationLocation, isUpdated) => {
				if (isUpdated) withOperationLocationCallback(operationLocation);
				else if (!called) withOperationLocationCallback(operationLocation);
				called = true;
			};
		})() : void 0;
		let statePromise;
		let state;
		if (restoreFrom) {
			state = deserializeState(restoreFrom);
			statePromise = Promise.resolve(state);
		} else statePromise = initOperation({
			init,
			processResult,
			getOperationStatus: getStatusFromInitialResponse,
			withOperationLocation,
			setErrorAsResult: !resolveOnUnsuccessful
		}).then((s) => state = s);
		let resultPromise;
		const abortController = new AbortController();
		const handlers = /* @__PURE__ */ new Map();
		const handleProgressEvents = async () => handlers.forEach((h) => h(state));
		const cancelErrMsg = "Operation was canceled";
		let currentPollIntervalInMs = intervalInMs;
		const poller = {
			get operationState() {
				return state;
			},
			get result() {
				return state?.result;
			},
			get isDone() {
				return [
					"succeeded",
					"failed",
					"canceled"
				].includes(state?.status ?? "");
			},
			onProgress: (callback) => {
				const s = Symbol();
				handlers.set(s, callback);
				return () => handlers.delete(s);
			},
			serialize: async () => {
				await statePromise;
				return JSON.stringify({ state });
			},
			submitted: async () => {
				await statePromise;
			},
			pollUntilDone: async (pollOptions) => {
				resultPromise ??= (async () => {
					await statePromise;
					if (!state) throw new Error("Poller should be initialized but it is not!");
					const { abortSignal: inputAbortSignal } = pollOptions || {};
					function abortListener() {
						abortController.abort();
					}
					const abortSignal = abortController.signal;
					if (inputAbortSignal?.aborted) abortController.abort();
					else if (!abortSignal.aborted) inputAbortSignal?.addEventListener("abort", abortListener, { once: true });
					try {
						if (!poller.isDone) {
							await poller.poll({ abortSignal });
							while (!poller.isDone) {
								await delay(currentPollIntervalInMs, { abortSignal });
								await poller.poll({ abortSignal });
							}
						}
					} finally {
						inputAbortSignal?.removeEventListener("abort", abortListener);
					}
					if (resolveOnUnsuccessful) return poller.result;
					else switch (state.status) {
						case "succeeded": return poller.result;
						case "canceled": throw new Error(cancelErrMsg);
						case "failed": throw state.error;
						case "notStarted":
						case "running": throw new Error(`Polling completed without succeeding or failing`);
					}
				})().finally(() => {
					resultPromise = void 0;
				});
				return resultPromise;
			},
			async poll(pollOptions) {
				await statePromise;
				if (!state) throw new Error("Poller should be initialized but it is not!");
				if (resolveOnUnsuccessful) {
					if (poller.isDone) return state;
				} else switch (state.status) {
					case "succeeded": return state;
					case "canceled": throw new Error(cancelErrMsg);
					case "failed": throw state.error;
				}
				await pollOperation({
					poll,
					state,
					getOperationLocation,
					isOperationError,
					withOperationLocation,
					getPollingInterval,
					getOperationStatus: getStatusFromPollResponse,
					getResourceLocation,
					processResult,
					getError,
					updateState,
					options: pollOptions,
					setDelay: (pollIntervalInMs) => {
						currentPollIntervalInMs = pollIntervalInMs;
					},
					setErrorAsResult: !resolveOnUnsuccessful
				});
				await handleProgressEvents();
				if (!resolveOnUnsuccessful) switch (state.status) {
					case "canceled": throw new Error(cancelErrMsg);
					case "failed": throw state.error;
				}
				return state;
			},
			then(onfulfilled, onrejected) {
				return poller.pollUntilDone().then(onfulfilled, onrejected);
			},
			catch(onrejected) {
				return poller.pollUntilDone().catch(onrejected);
			},
			finally(onfinally) {
				return poller.pollUntilDone().finally(onfinally);
			},
			[Symbol.toStringTag]: "Poller"
		};
		return poller;
	};
}
// node_modules/@azure/core-lro/dist/esm/http/utils.js
function rewriteUrl({ url, baseUrl }) {
	if (!url) return;
	if (!baseUrl) return url;
	let originalUrl;
	try {
		originalUrl = new URL(url);
	} catch {
		try {
			originalUrl = new URL(url, baseUrl);
		} catch (e) {
			throw new Error(`Invalid input URL provided: ${url}`);
		}
	}
	let newBase;
	try {
		newBase = new URL(baseUrl);
	} catch (e) {
		throw new Error(`Invalid base URL provided: ${baseUrl}`);
	}
	return new URL(`${originalUrl.pathname}${originalUrl.search}${originalUrl.hash}`, newBase).toString();
}
// node_modules/@azure/core-lro/dist/esm/http/poller.js
function createHttpPoller(lro, options) {
	const { resourceLocationConfig, intervalInMs, processResult, restoreFrom, updateState, withOperationLocation, resolveOnUnsuccessful = false, baseUrl, skipFinalGet } = options || {};
	return buildCreatePoller({
		getStatusFromInitialResponse,
		getStatusFromPollResponse: getOperationStatus,
		isOperationError,
		getOperationLocation,
		getResourceLocation,
		getPollingInterval: parseRetryAfter,
		getError: getErrorFromResponse,
		resolveOnUnsuccessful
	})({
		init: async () => {
			const response = await lro.sendInitialRequest();
			const config = inferLroMode(response.rawResponse, resourceLocationConfig, skipFinalGet);
			return {
				response,
				operationLocation: rewriteUrl({
					url: config?.operationLocation,
					baseUrl
				}),
				resourceLocation: rewriteUrl({
					url: config?.resourceLocation,
					baseUrl
				}),
				initialRequestUrl: config?.initialRequestUrl,
				requestMethod: config?.requestMethod,
				...config?.mode ? { metadata: { mode: config.mode } } : {}
			};
		},
		poll: lro.sendPollRequest
	}, {
		intervalInMs,
		withOperationLocation,
		restoreFrom,
		updateState,
		processResult: processResult ? ({ flatResponse }, state) => processResult(flatResponse, state) : ({ flatResponse }) => flatResponse
	});
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/pollingHelpers.js
function getLongRunningPoller(client, processResponseBody, expectedStatuses, options) {
	const { restoreFrom, getInitialResponse } = options;
	if (!restoreFrom && !getInitialResponse) throw new Error("Either restoreFrom or getInitialResponse must be specified");
	let initialResponse = void 0;
	const pollAbortController = new AbortController();
	return createHttpPoller({
		sendInitialRequest: async () => {
			if (!getInitialResponse) throw new Error("getInitialResponse is required when initializing a new poller");
			initialResponse = await getInitialResponse();
			return getLroResponse(initialResponse, expectedStatuses);
		},
		sendPollRequest: async (path, pollOptions) => {
			function abortListener() {
				pollAbortController.abort();
			}
			const abortSignal = pollAbortController.signal;
			if (options.abortSignal?.aborted) pollAbortController.abort();
			else if (pollOptions?.abortSignal?.aborted) pollAbortController.abort();
			else if (!abortSignal.aborted) {
				options.abortSignal?.addEventListener("abort", abortListener, { once: true });
				pollOptions?.abortSignal?.addEventListener("abort", abortListener, { once: true });
			}
			let response;
			try {
				response = await client.pathUnchecked(path).get({ abortSignal });
			} finally {
				options.abortSignal?.removeEventListener("abort", abortListener);
				pollOptions?.abortSignal?.removeEventListener("abort", abortListener);
			}
			return getLroResponse(response, expectedStatuses);
		}
	}, {
		intervalInMs: options?.updateIntervalInMs,
		resourceLocationConfig: options?.resourceLocationConfig,
		restoreFrom: options?.restoreFrom,
		processResult: (result) => {
			return processResponseBody(result);
		}
	});
}
function getLroResponse(response, expectedStatuses) {
	if (!expectedStatuses.includes(response.status)) throw createRestError(response);
	return {
		flatResponse: response,
		rawResponse: {
			...response,
			statusCode: Number.parseInt(response.status),
			body: response.body
		}
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/urlTemplate.js
function encodeComponent(val, reserved, op) {
	return (reserved ?? op === "+") || op === "#" ? encodeReservedComponent(val) : encodeRFC3986URIComponent(val);
}
function encodeReservedComponent(str) {
	return str.split(/(%[0-9A-Fa-f]{2})/g).map((part) => !/%[0-9A-Fa-f]/.test(part) ? encodeURI(part) : part).join("");
}
function encodeRFC3986URIComponent(str) {
	return encodeURIComponent(str).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isDefined(val) {
	return val !== void 0 && val !== null;
}
function getNamedAndIfEmpty(op) {
	return [!!op && [
		";",
		"?",
		"&"
	].includes(op), !!op && ["?", "&"].includes(op) ? "=" : ""];
}
function getFirstOrSep(op, isFirst = false) {
	if (isFirst) return !op || op === "+" ? "" : op;
	else if (!op || op === "+" || op === "#") return ",";
	else if (op === "?") return "&";
	else return op;
}
function getExpandedValue(option) {
	let isFirst = option.isFirst;
	const { op, varName, varValue: value, reserved } = option;
	const vals = [];
	const [named, ifEmpty] = getNamedAndIfEmpty(op);
	if (Array.isArray(value)) for (const val of value.filter(isDefined)) {
		vals.push(`${getFirstOrSep(op, isFirst)}`);
		if (named && varName) {
			vals.push(`${encodeURIComponent(varName)}`);
			if (val === "") vals.push(ifEmpty);
			else vals.push("=");
		}
		vals.push(encodeComponent(val, reserved, op));
		isFirst = false;
	}
	else if (typeof value === "object") for (const key of Object.keys(value)) {
		const val = value[key];
		if (!isDefined(val)) continue;
		vals.push(`${getFirstOrSep(op, isFirst)}`);
		if (key) {
			vals.push(`${encodeURIComponent(key)}`);
			if (named && val === "") vals.push(ifEmpty);
			else vals.push("=");
		}
		vals.push(encodeComponent(val, reserved, op));
		isFirst = false;
	}
	return vals.join("");
}
function getNonExpandedValue(option) {
	const { op, varName, varValue: value, isFirst, reserved } = option;
	const vals = [];
	const first = getFirstOrSep(op, isFirst);
	const [named, ifEmpty] = getNamedAndIfEmpty(op);
	if (named && varName) {
		vals.push(encodeComponent(varName, reserved, op));
		if (value === "") {
			if (!ifEmpty) vals.push(ifEmpty);
			return !vals.join("") ? void 0 : `${first}${vals.join("")}`;
		}
		vals.push("=");
	}
	const items = [];
	if (Array.isArray(value)) for (const val of value.filter(isDefined)) items.push(encodeComponent(val, reserved, op));
	else if (typeof value === "object") for (const key of Object.keys(value)) {
		if (!isDefined(value[key])) continue;
		items.push(encodeRFC3986URIComponent(key));
		items.push(encodeComponent(value[key], reserved, op));
	}
	vals.push(items.join(","));
	return !vals.join(",") ? void 0 : `${first}${vals.join("")}`;
}
function getVarValue(option) {
	const { op, varName, modifier, isFirst, reserved, varValue: value } = option;
	if (!isDefined(value)) return;
	else if ([
		"string",
		"number",
		"boolean"
	].includes(typeof value)) {
		let val = value.toString();
		const [named, ifEmpty] = getNamedAndIfEmpty(op);
		const vals = [getFirstOrSep(op, isFirst)];
		if (named && varName) {
			vals.push(varName);
			if (val === "") vals.push(ifEmpty);
			else vals.push("=");
		}
		if (modifier && modifier !== "*") val = val.substring(0, parseInt(modifier, 10));
		vals.push(encodeComponent(val, reserved, op));
		return vals.join("");
	} else if (modifier === "*") return getExpandedValue(option);
	else return getNonExpandedValue(option);
}
function expandUrlTemplate(template, context, option) {
	return normalizeUnreserved(template.replace(/\{([^{}]+)\}|([^{}]+)/g, (_, expr, text) => {
		if (!expr) return encodeReservedComponent(text);
		let op;
		if ([
			"+",
			"#",
			".",
			"/",
			";",
			"?",
			"&"
		].includes(expr[0])) {
			op = expr[0];
			expr = expr.slice(1);
		}
		const varList = expr.split(/,/g);
		const result2 = [];
		for (const varSpec of varList) {
			const varMatch = /([^:*]*)(?::(\d+)|(\*))?/.exec(varSpec);
			if (!varMatch || !varMatch[1]) continue;
			const varValue = getVarValue({
				isFirst: result2.length === 0,
				op,
				varValue: context[varMatch[1]],
				varName: varMatch[1],
				modifier: varMatch[2] || varMatch[3],
				reserved: option?.allowReserved
			});
			if (varValue) result2.push(varValue);
		}
		return result2.join("");
	}));
}
function normalizeUnreserved(uri) {
	return uri.replace(/%([0-9A-Fa-f]{2})/g, (match, hex) => {
		const char = String.fromCharCode(parseInt(hex, 16));
		if (/[\-.~]/.test(char)) return char;
		return match;
	});
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/cacheRules/operations.js
function _listSend$9(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$9(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _cacheRulesListResultDeserializer(result.body);
}
function list$9(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$9(context, resourceGroupName, registryName, options), _listDeserialize$9, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$8(result) {
	if (![
		"202",
		"204",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$8, [
		"202",
		"204",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$8(context, resourceGroupName, registryName, cacheRuleName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: cacheRuleUpdateParametersSerializer(cacheRuleUpdateParameters)
	});
}
async function _updateDeserialize$7(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return cacheRuleDeserializer(result.body);
}
function update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$7, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: cacheRuleSerializer(cacheRuleCreateParameters)
	});
}
async function _createDeserialize$7(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return cacheRuleDeserializer(result.body);
}
function create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$7, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		cacheRuleName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$8(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return cacheRuleDeserializer(result.body);
}
async function get$8(context, resourceGroupName, registryName, cacheRuleName, options = { requestOptions: {} }) {
	return _getDeserialize$8(await _getSend$8(context, resourceGroupName, registryName, cacheRuleName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/static-helpers/simplePollerHelpers.js
function getSimplePoller(poller) {
	return {
		isDone() {
			return poller.isDone;
		},
		isStopped() {
			throw new Error("isStopped is deprecated. Use abortSignal status to track this instead.");
		},
		getOperationState() {
			if (!poller.operationState) throw new Error("Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().");
			return poller.operationState;
		},
		getResult() {
			return poller.result;
		},
		toString() {
			if (!poller.operationState) throw new Error("Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().");
			return JSON.stringify({ state: poller.operationState });
		},
		stopPolling() {
			throw new Error("stopPolling is deprecated. Use abortSignal to stop polling instead.");
		},
		onProgress: poller.onProgress,
		poll: poller.poll,
		pollUntilDone: poller.pollUntilDone,
		serialize: poller.serialize,
		submitted: poller.submitted
	};
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/cacheRules/index.js
function _getCacheRules(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$9(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, cacheRuleName, options) => $delete$8(context, resourceGroupName, registryName, cacheRuleName, options),
		beginDelete: async (resourceGroupName, registryName, cacheRuleName, options) => {
			const poller = $delete$8(context, resourceGroupName, registryName, cacheRuleName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, cacheRuleName, options) => {
			return await $delete$8(context, resourceGroupName, registryName, cacheRuleName, options);
		},
		update: (resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options) => update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options) => {
			const poller = update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options) => {
			return await update$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options) => create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options) => {
			const poller = create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options) => {
			return await create$7(context, resourceGroupName, registryName, cacheRuleName, cacheRuleCreateParameters, options);
		},
		get: (resourceGroupName, registryName, cacheRuleName, options) => get$8(context, resourceGroupName, registryName, cacheRuleName, options)
	};
}
function _getCacheRulesOperations(context) {
	return { ..._getCacheRules(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/connectedRegistries/operations.js
function _deactivateSend(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}/deactivate{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({ ...operationOptionsToRequestParameters(options) });
}
async function _deactivateDeserialize(result) {
	if (![
		"202",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function deactivate(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _deactivateDeserialize, [
		"202",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _deactivateSend(context, resourceGroupName, registryName, connectedRegistryName, options),
		resourceLocationConfig: "location"
	});
}
function _listSend$8(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries{?api%2Dversion,%24filter}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion,
		"%24filter": options?.filter
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$8(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _connectedRegistryListResultDeserializer(result.body);
}
function list$8(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$8(context, resourceGroupName, registryName, options), _listDeserialize$8, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$7(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$7, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$7(context, resourceGroupName, registryName, connectedRegistryName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: connectedRegistryUpdateParametersSerializer(connectedRegistryUpdateParameters)
	});
}
async function _updateDeserialize$6(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return connectedRegistryDeserializer(result.body);
}
function update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$6, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: connectedRegistrySerializer(connectedRegistryCreateParameters)
	});
}
async function _createDeserialize$6(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return connectedRegistryDeserializer(result.body);
}
function create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$6, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		connectedRegistryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$7(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return connectedRegistryDeserializer(result.body);
}
async function get$7(context, resourceGroupName, registryName, connectedRegistryName, options = { requestOptions: {} }) {
	return _getDeserialize$7(await _getSend$7(context, resourceGroupName, registryName, connectedRegistryName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/connectedRegistries/index.js
function _getConnectedRegistries(context) {
	return {
		deactivate: (resourceGroupName, registryName, connectedRegistryName, options) => deactivate(context, resourceGroupName, registryName, connectedRegistryName, options),
		beginDeactivate: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			const poller = deactivate(context, resourceGroupName, registryName, connectedRegistryName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeactivateAndWait: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			return await deactivate(context, resourceGroupName, registryName, connectedRegistryName, options);
		},
		list: (resourceGroupName, registryName, options) => list$8(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, connectedRegistryName, options) => $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options),
		beginDelete: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			const poller = $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, connectedRegistryName, options) => {
			return await $delete$7(context, resourceGroupName, registryName, connectedRegistryName, options);
		},
		update: (resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options) => update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options) => {
			const poller = update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options) => {
			return await update$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options) => create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options) => {
			const poller = create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options) => {
			return await create$6(context, resourceGroupName, registryName, connectedRegistryName, connectedRegistryCreateParameters, options);
		},
		get: (resourceGroupName, registryName, connectedRegistryName, options) => get$7(context, resourceGroupName, registryName, connectedRegistryName, options)
	};
}
function _getConnectedRegistriesOperations(context) {
	return { ..._getConnectedRegistries(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/credentialSets/operations.js
function _listSend$7(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$7(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _credentialSetListResultDeserializer(result.body);
}
function list$7(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$7(context, resourceGroupName, registryName, options), _listDeserialize$7, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$6(result) {
	if (![
		"202",
		"204",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$6, [
		"202",
		"204",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$6(context, resourceGroupName, registryName, credentialSetName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: credentialSetUpdateParametersSerializer(credentialSetUpdateParameters)
	});
}
async function _updateDeserialize$5(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return credentialSetDeserializer(result.body);
}
function update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$5, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: credentialSetSerializer(credentialSetCreateParameters)
	});
}
async function _createDeserialize$5(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return credentialSetDeserializer(result.body);
}
function create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$5, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		credentialSetName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$6(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return credentialSetDeserializer(result.body);
}
async function get$6(context, resourceGroupName, registryName, credentialSetName, options = { requestOptions: {} }) {
	return _getDeserialize$6(await _getSend$6(context, resourceGroupName, registryName, credentialSetName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/credentialSets/index.js
function _getCredentialSets(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$7(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, credentialSetName, options) => $delete$6(context, resourceGroupName, registryName, credentialSetName, options),
		beginDelete: async (resourceGroupName, registryName, credentialSetName, options) => {
			const poller = $delete$6(context, resourceGroupName, registryName, credentialSetName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, credentialSetName, options) => {
			return await $delete$6(context, resourceGroupName, registryName, credentialSetName, options);
		},
		update: (resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options) => update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options) => {
			const poller = update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options) => {
			return await update$5(context, resourceGroupName, registryName, credentialSetName, credentialSetUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options) => create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options) => {
			const poller = create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options) => {
			return await create$5(context, resourceGroupName, registryName, credentialSetName, credentialSetCreateParameters, options);
		},
		get: (resourceGroupName, registryName, credentialSetName, options) => get$6(context, resourceGroupName, registryName, credentialSetName, options)
	};
}
function _getCredentialSetsOperations(context) {
	return { ..._getCredentialSets(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/operations/operations.js
function _listSend$6(context, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/providers/Microsoft.ContainerRegistry/operations{?api%2Dversion}", { "api%2Dversion": context.apiVersion }, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$6(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _operationListResultDeserializer(result.body);
}
function list$6(context, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$6(context, options), _listDeserialize$6, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/operations/index.js
function _getOperations(context) {
	return { list: (options) => list$6(context, options) };
}
function _getOperationsOperations(context) {
	return { ..._getOperations(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/privateEndpointConnections/operations.js
function _listSend$5(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$5(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _privateEndpointConnectionListResultDeserializer(result.body);
}
function list$5(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$5(context, resourceGroupName, registryName, options), _listDeserialize$5, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		privateEndpointConnectionName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$5(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$5, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options),
		resourceLocationConfig: "location"
	});
}
function _createOrUpdateSend(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		privateEndpointConnectionName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: privateEndpointConnectionSerializer(privateEndpointConnection)
	});
}
async function _createOrUpdateDeserialize(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return privateEndpointConnectionDeserializer(result.body);
}
function createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createOrUpdateDeserialize, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createOrUpdateSend(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		privateEndpointConnectionName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$5(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return privateEndpointConnectionDeserializer(result.body);
}
async function get$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options = { requestOptions: {} }) {
	return _getDeserialize$5(await _getSend$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/privateEndpointConnections/index.js
function _getPrivateEndpointConnections(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$5(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, privateEndpointConnectionName, options) => $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options),
		beginDelete: async (resourceGroupName, registryName, privateEndpointConnectionName, options) => {
			const poller = $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, privateEndpointConnectionName, options) => {
			return await $delete$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options);
		},
		createOrUpdate: (resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options) => createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options),
		beginCreateOrUpdate: async (resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options) => {
			const poller = createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateOrUpdateAndWait: async (resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options) => {
			return await createOrUpdate(context, resourceGroupName, registryName, privateEndpointConnectionName, privateEndpointConnection, options);
		},
		get: (resourceGroupName, registryName, privateEndpointConnectionName, options) => get$5(context, resourceGroupName, registryName, privateEndpointConnectionName, options)
	};
}
function _getPrivateEndpointConnectionsOperations(context) {
	return { ..._getPrivateEndpointConnections(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/registries/operations.js
function _listPrivateLinkResourcesSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listPrivateLinkResourcesDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _privateLinkResourceListResultDeserializer(result.body);
}
function listPrivateLinkResources(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listPrivateLinkResourcesSend(context, resourceGroupName, registryName, options), _listPrivateLinkResourcesDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _getPrivateLinkResourceSend(context, resourceGroupName, registryName, groupName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources/{groupName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		groupName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getPrivateLinkResourceDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return privateLinkResourceDeserializer(result.body);
}
async function getPrivateLinkResource(context, resourceGroupName, registryName, groupName, options = { requestOptions: {} }) {
	return _getPrivateLinkResourceDeserialize(await _getPrivateLinkResourceSend(context, resourceGroupName, registryName, groupName, options));
}
function _checkNameAvailabilitySend(context, registryNameCheckRequest, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/checkNameAvailability{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: registryNameCheckRequestSerializer(registryNameCheckRequest)
	});
}
async function _checkNameAvailabilityDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryNameStatusDeserializer(result.body);
}
async function checkNameAvailability(context, registryNameCheckRequest, options = { requestOptions: {} }) {
	return _checkNameAvailabilityDeserialize(await _checkNameAvailabilitySend(context, registryNameCheckRequest, options));
}
function _generateCredentialsSend(context, resourceGroupName, registryName, generateCredentialsParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/generateCredentials{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: generateCredentialsParametersSerializer(generateCredentialsParameters)
	});
}
async function _generateCredentialsDeserialize(result) {
	if (![
		"202",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return generateCredentialsResultDeserializer(result.body);
}
function generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _generateCredentialsDeserialize, [
		"202",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _generateCredentialsSend(context, resourceGroupName, registryName, generateCredentialsParameters, options),
		resourceLocationConfig: "location"
	});
}
function _regenerateCredentialSend(context, resourceGroupName, registryName, regenerateCredentialParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/regenerateCredential{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: regenerateCredentialParametersSerializer(regenerateCredentialParameters)
	});
}
async function _regenerateCredentialDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryListCredentialsResultDeserializer(result.body);
}
async function regenerateCredential(context, resourceGroupName, registryName, regenerateCredentialParameters, options = { requestOptions: {} }) {
	return _regenerateCredentialDeserialize(await _regenerateCredentialSend(context, resourceGroupName, registryName, regenerateCredentialParameters, options));
}
function _listCredentialsSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listCredentials{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listCredentialsDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryListCredentialsResultDeserializer(result.body);
}
async function listCredentials(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return _listCredentialsDeserialize(await _listCredentialsSend(context, resourceGroupName, registryName, options));
}
function _listUsagesSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listUsages{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listUsagesDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryUsageListResultDeserializer(result.body);
}
async function listUsages(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return _listUsagesDeserialize(await _listUsagesSend(context, resourceGroupName, registryName, options));
}
function _importImageSend(context, resourceGroupName, registryName, parameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/importImage{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		body: importImageParametersSerializer(parameters)
	});
}
async function _importImageDeserialize(result) {
	if (![
		"202",
		"200",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function importImage(context, resourceGroupName, registryName, parameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _importImageDeserialize, [
		"202",
		"200",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _importImageSend(context, resourceGroupName, registryName, parameters, options),
		resourceLocationConfig: "location"
	});
}
function _listSend$4(context, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$4(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _registryListResultDeserializer(result.body);
}
function list$4(context, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$4(context, options), _listDeserialize$4, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _listByResourceGroupSend(context, resourceGroupName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listByResourceGroupDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _registryListResultDeserializer(result.body);
}
function listByResourceGroup(context, resourceGroupName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listByResourceGroupSend(context, resourceGroupName, options), _listByResourceGroupDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$4(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$4, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$4(context, resourceGroupName, registryName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$4(context, resourceGroupName, registryName, registryUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: registryUpdateParametersSerializer(registryUpdateParameters)
	});
}
async function _updateDeserialize$4(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryDeserializer(result.body);
}
function update$4(context, resourceGroupName, registryName, registryUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$4, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$4(context, resourceGroupName, registryName, registryUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$4(context, resourceGroupName, registryName, registry, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: registrySerializer(registry)
	});
}
async function _createDeserialize$4(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryDeserializer(result.body);
}
function create$4(context, resourceGroupName, registryName, registry, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$4, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$4(context, resourceGroupName, registryName, registry, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$4(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return registryDeserializer(result.body);
}
async function get$4(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return _getDeserialize$4(await _getSend$4(context, resourceGroupName, registryName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/registries/index.js
function _getRegistries(context) {
	return {
		listPrivateLinkResources: (resourceGroupName, registryName, options) => listPrivateLinkResources(context, resourceGroupName, registryName, options),
		getPrivateLinkResource: (resourceGroupName, registryName, groupName, options) => getPrivateLinkResource(context, resourceGroupName, registryName, groupName, options),
		checkNameAvailability: (registryNameCheckRequest, options) => checkNameAvailability(context, registryNameCheckRequest, options),
		generateCredentials: (resourceGroupName, registryName, generateCredentialsParameters, options) => generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options),
		beginGenerateCredentials: async (resourceGroupName, registryName, generateCredentialsParameters, options) => {
			const poller = generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginGenerateCredentialsAndWait: async (resourceGroupName, registryName, generateCredentialsParameters, options) => {
			return await generateCredentials(context, resourceGroupName, registryName, generateCredentialsParameters, options);
		},
		regenerateCredential: (resourceGroupName, registryName, regenerateCredentialParameters, options) => regenerateCredential(context, resourceGroupName, registryName, regenerateCredentialParameters, options),
		listCredentials: (resourceGroupName, registryName, options) => listCredentials(context, resourceGroupName, registryName, options),
		listUsages: (resourceGroupName, registryName, options) => listUsages(context, resourceGroupName, registryName, options),
		importImage: (resourceGroupName, registryName, parameters, options) => importImage(context, resourceGroupName, registryName, parameters, options),
		beginImportImage: async (resourceGroupName, registryName, parameters, options) => {
			const poller = importImage(context, resourceGroupName, registryName, parameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginImportImageAndWait: async (resourceGroupName, registryName, parameters, options) => {
			return await importImage(context, resourceGroupName, registryName, parameters, options);
		},
		list: (options) => list$4(context, options),
		listByResourceGroup: (resourceGroupName, options) => listByResourceGroup(context, resourceGroupName, options),
		delete: (resourceGroupName, registryName, options) => $delete$4(context, resourceGroupName, registryName, options),
		beginDelete: async (resourceGroupName, registryName, options) => {
			const poller = $delete$4(context, resourceGroupName, registryName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, options) => {
			return await $delete$4(context, resourceGroupName, registryName, options);
		},
		update: (resourceGroupName, registryName, registryUpdateParameters, options) => update$4(context, resourceGroupName, registryName, registryUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, registryUpdateParameters, options) => {
			const poller = update$4(context, resourceGroupName, registryName, registryUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, registryUpdateParameters, options) => {
			return await update$4(context, resourceGroupName, registryName, registryUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, registry, options) => create$4(context, resourceGroupName, registryName, registry, options),
		beginCreate: async (resourceGroupName, registryName, registry, options) => {
			const poller = create$4(context, resourceGroupName, registryName, registry, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, registry, options) => {
			return await create$4(context, resourceGroupName, registryName, registry, options);
		},
		get: (resourceGroupName, registryName, options) => get$4(context, resourceGroupName, registryName, options)
	};
}
function _getRegistriesOperations(context) {
	return { ..._getRegistries(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/replications/operations.js
function _listSend$3(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$3(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _replicationListResultDeserializer(result.body);
}
function list$3(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$3(context, resourceGroupName, registryName, options), _listDeserialize$3, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$3(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$3, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$3(context, resourceGroupName, registryName, replicationName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: replicationUpdateParametersSerializer(replicationUpdateParameters)
	});
}
async function _updateDeserialize$3(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return replicationDeserializer(result.body);
}
function update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$3, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$3(context, resourceGroupName, registryName, replicationName, replication, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: replicationSerializer(replication)
	});
}
async function _createDeserialize$3(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return replicationDeserializer(result.body);
}
function create$3(context, resourceGroupName, registryName, replicationName, replication, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$3, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$3(context, resourceGroupName, registryName, replicationName, replication, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		replicationName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$3(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return replicationDeserializer(result.body);
}
async function get$3(context, resourceGroupName, registryName, replicationName, options = { requestOptions: {} }) {
	return _getDeserialize$3(await _getSend$3(context, resourceGroupName, registryName, replicationName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/replications/index.js
function _getReplications(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$3(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, replicationName, options) => $delete$3(context, resourceGroupName, registryName, replicationName, options),
		beginDelete: async (resourceGroupName, registryName, replicationName, options) => {
			const poller = $delete$3(context, resourceGroupName, registryName, replicationName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, replicationName, options) => {
			return await $delete$3(context, resourceGroupName, registryName, replicationName, options);
		},
		update: (resourceGroupName, registryName, replicationName, replicationUpdateParameters, options) => update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, replicationName, replicationUpdateParameters, options) => {
			const poller = update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, replicationName, replicationUpdateParameters, options) => {
			return await update$3(context, resourceGroupName, registryName, replicationName, replicationUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, replicationName, replication, options) => create$3(context, resourceGroupName, registryName, replicationName, replication, options),
		beginCreate: async (resourceGroupName, registryName, replicationName, replication, options) => {
			const poller = create$3(context, resourceGroupName, registryName, replicationName, replication, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, replicationName, replication, options) => {
			return await create$3(context, resourceGroupName, registryName, replicationName, replication, options);
		},
		get: (resourceGroupName, registryName, replicationName, options) => get$3(context, resourceGroupName, registryName, replicationName, options)
	};
}
function _getReplicationsOperations(context) {
	return { ..._getReplications(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/scopeMaps/operations.js
function _listSend$2(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$2(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _scopeMapListResultDeserializer(result.body);
}
function list$2(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$2(context, resourceGroupName, registryName, options), _listDeserialize$2, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$2(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$2, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$2(context, resourceGroupName, registryName, scopeMapName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: scopeMapUpdateParametersSerializer(scopeMapUpdateParameters)
	});
}
async function _updateDeserialize$2(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return scopeMapDeserializer(result.body);
}
function update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$2, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: scopeMapSerializer(scopeMapCreateParameters)
	});
}
async function _createDeserialize$2(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return scopeMapDeserializer(result.body);
}
function create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$2, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		scopeMapName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$2(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return scopeMapDeserializer(result.body);
}
async function get$2(context, resourceGroupName, registryName, scopeMapName, options = { requestOptions: {} }) {
	return _getDeserialize$2(await _getSend$2(context, resourceGroupName, registryName, scopeMapName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/scopeMaps/index.js
function _getScopeMaps(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$2(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, scopeMapName, options) => $delete$2(context, resourceGroupName, registryName, scopeMapName, options),
		beginDelete: async (resourceGroupName, registryName, scopeMapName, options) => {
			const poller = $delete$2(context, resourceGroupName, registryName, scopeMapName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, scopeMapName, options) => {
			return await $delete$2(context, resourceGroupName, registryName, scopeMapName, options);
		},
		update: (resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options) => update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options) => {
			const poller = update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options) => {
			return await update$2(context, resourceGroupName, registryName, scopeMapName, scopeMapUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options) => create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options) => {
			const poller = create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options) => {
			return await create$2(context, resourceGroupName, registryName, scopeMapName, scopeMapCreateParameters, options);
		},
		get: (resourceGroupName, registryName, scopeMapName, options) => get$2(context, resourceGroupName, registryName, scopeMapName, options)
	};
}
function _getScopeMapsOperations(context) {
	return { ..._getScopeMaps(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/tokens/operations.js
function _listSend$1(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize$1(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _tokenListResultDeserializer(result.body);
}
function list$1(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend$1(context, resourceGroupName, registryName, options), _listDeserialize$1, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize$1(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize$1, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend$1(context, resourceGroupName, registryName, tokenName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: tokenUpdateParametersSerializer(tokenUpdateParameters)
	});
}
async function _updateDeserialize$1(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return tokenDeserializer(result.body);
}
function update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize$1, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: tokenSerializer(tokenCreateParameters)
	});
}
async function _createDeserialize$1(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return tokenDeserializer(result.body);
}
function create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize$1, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		tokenName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize$1(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return tokenDeserializer(result.body);
}
async function get$1(context, resourceGroupName, registryName, tokenName, options = { requestOptions: {} }) {
	return _getDeserialize$1(await _getSend$1(context, resourceGroupName, registryName, tokenName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/tokens/index.js
function _getTokens(context) {
	return {
		list: (resourceGroupName, registryName, options) => list$1(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, tokenName, options) => $delete$1(context, resourceGroupName, registryName, tokenName, options),
		beginDelete: async (resourceGroupName, registryName, tokenName, options) => {
			const poller = $delete$1(context, resourceGroupName, registryName, tokenName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, tokenName, options) => {
			return await $delete$1(context, resourceGroupName, registryName, tokenName, options);
		},
		update: (resourceGroupName, registryName, tokenName, tokenUpdateParameters, options) => update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, tokenName, tokenUpdateParameters, options) => {
			const poller = update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, tokenName, tokenUpdateParameters, options) => {
			return await update$1(context, resourceGroupName, registryName, tokenName, tokenUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, tokenName, tokenCreateParameters, options) => create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, tokenName, tokenCreateParameters, options) => {
			const poller = create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, tokenName, tokenCreateParameters, options) => {
			return await create$1(context, resourceGroupName, registryName, tokenName, tokenCreateParameters, options);
		},
		get: (resourceGroupName, registryName, tokenName, options) => get$1(context, resourceGroupName, registryName, tokenName, options)
	};
}
function _getTokensOperations(context) {
	return { ..._getTokens(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/api/webhooks/operations.js
function _getCallbackConfigSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/getCallbackConfig{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getCallbackConfigDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return callbackConfigDeserializer(result.body);
}
async function getCallbackConfig(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return _getCallbackConfigDeserialize(await _getCallbackConfigSend(context, resourceGroupName, registryName, webhookName, options));
}
function _listEventsSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/listEvents{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listEventsDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _eventListResultDeserializer(result.body);
}
function listEvents(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listEventsSend(context, resourceGroupName, registryName, webhookName, options), _listEventsDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _pingSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/ping{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).post({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _pingDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return eventInfoDeserializer(result.body);
}
async function ping(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return _pingDeserialize(await _pingSend(context, resourceGroupName, registryName, webhookName, options));
}
function _listSend(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _listDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return _webhookListResultDeserializer(result.body);
}
function list(context, resourceGroupName, registryName, options = { requestOptions: {} }) {
	return buildPagedAsyncIterator(context, () => _listSend(context, resourceGroupName, registryName, options), _listDeserialize, ["200"], {
		itemName: "value",
		nextLinkName: "nextLink"
	});
}
function _$deleteSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).delete({ ...operationOptionsToRequestParameters(options) });
}
async function _$deleteDeserialize(result) {
	if (![
		"200",
		"202",
		"204",
		"201"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
}
function $delete(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _$deleteDeserialize, [
		"200",
		"202",
		"204",
		"201"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _$deleteSend(context, resourceGroupName, registryName, webhookName, options),
		resourceLocationConfig: "location"
	});
}
function _updateSend(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).patch({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: webhookUpdateParametersSerializer(webhookUpdateParameters)
	});
}
async function _updateDeserialize(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return webhookDeserializer(result.body);
}
function update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _updateDeserialize, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _updateSend(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _createSend(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).put({
		...operationOptionsToRequestParameters(options),
		contentType: "application/json",
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		},
		body: webhookCreateParametersSerializer(webhookCreateParameters)
	});
}
async function _createDeserialize(result) {
	if (![
		"200",
		"201",
		"202"
	].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return webhookDeserializer(result.body);
}
function create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options = { requestOptions: {} }) {
	return getLongRunningPoller(context, _createDeserialize, [
		"200",
		"201",
		"202"
	], {
		updateIntervalInMs: options?.updateIntervalInMs,
		abortSignal: options?.abortSignal,
		getInitialResponse: () => _createSend(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options),
		resourceLocationConfig: "azure-async-operation"
	});
}
function _getSend(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	const path = expandUrlTemplate("/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}", {
		subscriptionId: context.subscriptionId,
		resourceGroupName,
		registryName,
		webhookName,
		"api%2Dversion": context.apiVersion
	}, { allowReserved: options?.requestOptions?.skipUrlEncoding });
	return context.path(path).get({
		...operationOptionsToRequestParameters(options),
		headers: {
			accept: "application/json",
			...options.requestOptions?.headers
		}
	});
}
async function _getDeserialize(result) {
	if (!["200"].includes(result.status)) {
		const error = createRestError(result);
		error.details = errorResponseDeserializer(result.body);
		throw error;
	}
	return webhookDeserializer(result.body);
}
async function get(context, resourceGroupName, registryName, webhookName, options = { requestOptions: {} }) {
	return _getDeserialize(await _getSend(context, resourceGroupName, registryName, webhookName, options));
}
// node_modules/@azure/arm-containerregistry/dist/esm/classic/webhooks/index.js
function _getWebhooks(context) {
	return {
		getCallbackConfig: (resourceGroupName, registryName, webhookName, options) => getCallbackConfig(context, resourceGroupName, registryName, webhookName, options),
		listEvents: (resourceGroupName, registryName, webhookName, options) => listEvents(context, resourceGroupName, registryName, webhookName, options),
		ping: (resourceGroupName, registryName, webhookName, options) => ping(context, resourceGroupName, registryName, webhookName, options),
		list: (resourceGroupName, registryName, options) => list(context, resourceGroupName, registryName, options),
		delete: (resourceGroupName, registryName, webhookName, options) => $delete(context, resourceGroupName, registryName, webhookName, options),
		beginDelete: async (resourceGroupName, registryName, webhookName, options) => {
			const poller = $delete(context, resourceGroupName, registryName, webhookName, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginDeleteAndWait: async (resourceGroupName, registryName, webhookName, options) => {
			return await $delete(context, resourceGroupName, registryName, webhookName, options);
		},
		update: (resourceGroupName, registryName, webhookName, webhookUpdateParameters, options) => update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options),
		beginUpdate: async (resourceGroupName, registryName, webhookName, webhookUpdateParameters, options) => {
			const poller = update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginUpdateAndWait: async (resourceGroupName, registryName, webhookName, webhookUpdateParameters, options) => {
			return await update(context, resourceGroupName, registryName, webhookName, webhookUpdateParameters, options);
		},
		create: (resourceGroupName, registryName, webhookName, webhookCreateParameters, options) => create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options),
		beginCreate: async (resourceGroupName, registryName, webhookName, webhookCreateParameters, options) => {
			const poller = create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options);
			await poller.submitted();
			return getSimplePoller(poller);
		},
		beginCreateAndWait: async (resourceGroupName, registryName, webhookName, webhookCreateParameters, options) => {
			return await create(context, resourceGroupName, registryName, webhookName, webhookCreateParameters, options);
		},
		get: (resourceGroupName, registryName, webhookName, options) => get(context, resourceGroupName, registryName, webhookName, options)
	};
}
function _getWebhooksOperations(context) {
	return { ..._getWebhooks(context) };
}
// node_modules/@azure/arm-containerregistry/dist/esm/containerRegistryManagementClient.js
var ContainerRegistryManagementClient = class {
	_client;
	pipeline;
	constructor(credential, subscriptionIdOrOptions, options) {
		let subscriptionId;
		if (typeof subscriptionIdOrOptions === "string") subscriptionId = subscriptionIdOrOptions;
		else if (typeof subscriptionIdOrOptions === "object") options = subscriptionIdOrOptions;
		options = options ?? {};
		const prefixFromOptions = options?.userAgentOptions?.userAgentPrefix;
		const userAgentPrefix = prefixFromOptions ? `${prefixFromOptions} azsdk-js-client` : `azsdk-js-client`;
		this._client = createContainerRegistryManagement(credential, subscriptionId ?? "", {
			...options,
			userAgentOptions: { userAgentPrefix }
		});
		this.pipeline = this._client.pipeline;
		this.webhooks = _getWebhooksOperations(this._client);
		this.tokens = _getTokensOperations(this._client);
		this.scopeMaps = _getScopeMapsOperations(this._client);
		this.replications = _getReplicationsOperations(this._client);
		this.privateEndpointConnections = _getPrivateEndpointConnectionsOperations(this._client);
		this.connectedRegistries = _getConnectedRegistriesOperations(this._client);
		this.credentialSets = _getCredentialSetsOperations(this._client);
		this.cacheRules = _getCacheRulesOperations(this._client);
		this.registries = _getRegistriesOperations(this._client);
		this.operations = _getOperationsOperations(this._client);
	}
	webhooks;
	tokens;
	scopeMaps;
	replications;
	privateEndpointConnections;
	connectedRegistries;
	credentialSets;
	cacheRules;
	registries;
	operations;
};
// src/azure/transport.ts
const posts = {
	plan: ["getcallbackconfig"],
	ping: ["ping", "listevents"],
	drift: [
		"getcallbackconfig",
		"ping",
		"listevents"
	],
	apply: [
		"getcallbackconfig",
		"ping",
		"listevents"
	]
};
function permitted(permission, method, pathname) {
	switch (method) {
		case "GET": return true;
		case "POST": return posts[permission].includes(pathname.toLowerCase().split("/").at(-1) ?? "");
		default: return permission === "apply";
	}
}
const getRetries = 3;
const longestThrottle = 600;
function guardedTransport(http, options) {
	async function once(request, kind) {
		const ticket = await options.pace.admit(kind, options.signal);
		const timeout = AbortSignal.timeout(options.timeout);
		request.abortSignal = AbortSignal.any([options.signal, timeout]);
		let remaining;
		let retryAfter;
		try {
			const response = await http.sendRequest(request);
			remaining = number(response.headers.get(`x-ms-ratelimit-remaining-subscription-${kind}`));
			if (response.status !== 429) return response;
			retryAfter = secondsOf(response.headers.get("retry-after"), Date.now());
			return { retryAfter };
		} finally {
			if (retryAfter === void 0) ticket.answered(remaining);
			else ticket.throttled(retryAfter);
		}
	}
	async function send(request) {
		const url = new URL(request.url);
		if (url.origin !== options.origin) throw new ForeignHost(url.origin);
		if (!permitted(options.permission, request.method, url.pathname)) throw new Error(`${request.method} ${url.pathname} is not permitted to a ${options.permission}`);
		const kind = kindOf(request.method);
		let throttled = 0;
		for (let failures = 0;;) {
			const last = request.method !== "GET" || failures >= getRetries;
			try {
				const response = await once(request, kind);
				if ("retryAfter" in response) {
					throttled += response.retryAfter;
					if (throttled > longestThrottle) throw new Throttled(throttled);
					continue;
				}
				if (last || !(response.status === 408 || response.status >= 500 || cutShort(response))) return response;
			} catch (error) {
				if (last || options.signal.aborted || error instanceof Throttled || permanent(error)) throw error;
			}
			await options.clock.sleep(options.retryDelay * 2 ** failures);
			failures += 1;
		}
	}
	return { sendRequest: (request) => options.gate(() => send(request)) };
}
var ForeignHost = class extends Error {
	constructor(origin) {
		super(`refusing to send a token to ${origin}`);
		this.name = "ForeignHost";
	}
};
var Throttled = class extends Error {
	constructor(seconds) {
		super(`throttled for ${seconds} seconds`);
		this.name = "Throttled";
	}
};
function kindOf(method) {
	switch (method) {
		case "GET":
		case "HEAD": return "reads";
		case "DELETE": return "deletes";
		default: return "writes";
	}
}
function secondsOf(header, now) {
	const seconds = number(header);
	if (seconds !== void 0 && seconds >= 0) return seconds;
	const date = Date.parse(header ?? "");
	return Number.isNaN(date) ? 1 : Math.max(0, (date - now) / 1e3);
}
function number(text) {
	const value = Number(text ?? NaN);
	return Number.isFinite(value) ? value : void 0;
}
function cutShort(response) {
	if (response.status !== 200) return false;
	try {
		JSON.parse(response.bodyAsText ?? "");
		return false;
	} catch {
		return true;
	}
}
function permanent(error) {
	const code = String(error.code ?? "");
	return /CERT|SIGNATURE|SSL|TLS|ENOTFOUND|ERR_INVALID/.test(code);
}
// src/azure/errors.ts
function serviceError(error, attempt) {
	if (error instanceof ServiceError) return error;
	const found = describe(error);
	const status = found.status;
	const clearNo = found.beforeSending || status !== void 0 && status >= 400 && status < 500 && status !== 408;
	const outcome = attempt.writes && (!clearNo || found.polling) ? "unclear" : "refused";
	const explained = explain(found, attempt);
	const diagnostic = {
		severity: "error",
		code: explained.code,
		message: `could not ${attempt.doing}: ${explained.message}${reference(found)}`,
		help: explained.help,
		registry: attempt.registry,
		...attempt.webhook === void 0 ? {} : { webhook: attempt.webhook }
	};
	return new ServiceError(diagnostic, outcome, status);
}
const loginErrors = /^(AuthenticationError|AggregateAuthenticationError|CredentialUnavailableError|AuthenticationRequiredError)$/;
function describe(error) {
	const chain = causes(error);
	const first = chain[0];
	const response = chain.map((e) => property(e, "response")).find((r) => r !== void 0);
	const headers = property(response, "headers");
	const status = Number(property(response, "status") ?? property(first, "statusCode"));
	const correlation = headers?.get?.("x-ms-correlation-request-id") ?? headers?.get?.("x-ms-request-id");
	const code = [property(first, "code"), property(property(property(first, "details"), "error"), "code")].find((c) => typeof c === "string" && /^[A-Za-z][A-Za-z0-9_.]{0,99}$/.test(c));
	const loginError = chain.find((e) => loginErrors.test(String(property(e, "name"))));
	const text = chain.map((e) => e instanceof Error ? e.message : "").join(" ");
	return {
		status: Number.isFinite(status) && status > 0 ? status : void 0,
		code,
		correlationId: correlation !== void 0 && /^[0-9a-fA-F-]{8,64}$/.test(correlation) ? correlation : void 0,
		network: chain.map((e) => networkCode(e)).find((c) => c !== void 0) ?? networkCodeIn(text),
		login: loginError === void 0 ? void 0 : {
			number: /AADSTS(\d{4,8})/.exec(text)?.[1],
			unavailable: property(loginError, "name") === "CredentialUnavailableError"
		},
		beforeSending: loginError !== void 0 || error instanceof ForeignHost || error instanceof Throttled,
		polling: property(property(first, "request"), "method") === "GET",
		error
	};
}
function explain(found, attempt) {
	if (found.login && found.network === void 0) return explainLogin(found.login);
	if (found.error instanceof ForeignHost) return {
		code: "foreign-host",
		message: "the service pointed to another host, and a token is sent to the configured cloud alone",
		help: "Check --cloud and --arm-endpoint; behind a gateway, its links must carry its own address."
	};
	if (found.error instanceof Throttled) return {
		code: "throttled",
		message: "the service kept answering 429 for ten minutes",
		help: "Others use up the subscription's requests; run again later, or with a lower --concurrency."
	};
	if (found.network !== void 0) return explainNetwork(found.network);
	switch (found.status) {
		case void 0: return isAbort(found.error) ? {
			code: "interrupted",
			message: "it was stopped, or got no answer in time",
			help: "Run again: what was done is kept."
		} : {
			code: "unreadable",
			message: "the answer could not be read",
			help: "Run again; if it stays, check what stands between here and Azure."
		};
		case 401: return {
			code: "login-rejected",
			message: "the service did not accept the token",
			help: "Check that the identity belongs to the subscription's tenant, and that --cloud fits."
		};
		case 403: return found.code === "QuotaExceeded" ? quotaExceeded : {
			code: "forbidden",
			message: `the identity may not do ${attempt.action}`,
			help: "Give it a role with that action on the registry; the README has the two roles to create."
		};
		case 404: return explainMissing(found.code, attempt);
		case 409:
			if (found.code === "ScopeLocked") return {
				code: "locked",
				message: "a resource lock is in the way",
				help: "Remove the lock, or let the webhook be."
			};
			break;
		case 429: return {
			code: "throttled",
			message: "the service answered 429",
			help: "Run again later."
		};
	}
	if (found.code === "QuotaExceeded") return quotaExceeded;
	if (found.status >= 500 || found.status === 408) return {
		code: "service-failed",
		message: "the service failed",
		help: "Run again; Azure's status page tells of outages."
	};
	return {
		code: "service-refused",
		message: "the service refused it",
		help: "The activity log of the registry has the whole answer, under the correlation id."
	};
}
const quotaExceeded = {
	code: "quota",
	message: "the registry's SKU allows no more webhooks",
	help: "Delete one, or move to a larger SKU (Basic 2, Standard 10, Premium 500)."
};
function explainMissing(code, attempt) {
	switch (code) {
		case "SubscriptionNotFound": return {
			code: "subscription-not-found",
			message: "the identity sees no such subscription",
			help: "Check registry.subscriptionId (or AZURE_SUBSCRIPTION_ID) and the identity's tenant."
		};
		case "ResourceGroupNotFound": return {
			code: "resource-group-not-found",
			message: "there is no such resource group",
			help: "Check registry.resourceGroup; left out, the registry is looked up by its name."
		};
		case "RegistryResourceNotFound": return {
			code: "location",
			message: "the registry is not in the webhook's region",
			help: "A webhook lives in the registry's home region or in that of a replica."
		};
	}
	return attempt.webhook === void 0 || code === "ParentResourceNotFound" ? {
		code: "registry-not-found",
		message: `there is no registry ${attempt.registry}, or the identity may not see it`,
		help: "Check registry.name, resourceGroup and subscriptionId, and that the identity may read the registry."
	} : {
		code: "webhook-not-found",
		message: "there is no such webhook",
		help: "Somebody deleted it; run again."
	};
}
function explainLogin(login) {
	const number = login.number === void 0 ? "" : ` (AADSTS${login.number})`;
	return {
		code: "login-failed",
		message: login.unavailable ? "there is no way to log in to Azure" : `the login to Azure failed${number}`,
		help: (login.number === void 0 ? void 0 : {
			"7000215": "The client secret is wrong: check AZURE_CLIENT_SECRET.",
			"7000222": "The client secret has expired: make a new one.",
			"700016": "The tenant has no such application: check AZURE_CLIENT_ID and AZURE_TENANT_ID.",
			"90002": "There is no such tenant: check AZURE_TENANT_ID.",
			"900023": "There is no such tenant: check AZURE_TENANT_ID.",
			"70021": "No federated credential of the application fits this job: check its subject.",
			"700211": "No federated credential of the application fits this issuer.",
			"700213": "No federated credential of the application fits this job: check its subject."
		}[login.number]) ?? "Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, use workload identity, or run `az login`."
	};
}
function explainNetwork(code) {
	if (/CERT|SIGNATURE|SSL|TLS/.test(code)) return {
		code: "certificate",
		message: `the server's certificate is not trusted (${code})`,
		help: "Behind a proxy that opens TLS, or with a private cloud, give its CA in NODE_EXTRA_CA_CERTS."
	};
	if (code === "ENOTFOUND" || code === "EAI_AGAIN") return {
		code: "network",
		message: `the host's name was not found (${code})`,
		help: "Check the network, the proxy variables, and --arm-endpoint."
	};
	return {
		code: "network",
		message: `the connection failed (${code})`,
		help: "Check the network and the proxy variables (HTTPS_PROXY, NO_PROXY), then run again."
	};
}
function reference(found) {
	const parts = [
		found.status === void 0 ? void 0 : `HTTP ${found.status}`,
		found.network === void 0 && found.login === void 0 ? found.code : void 0,
		found.correlationId === void 0 ? void 0 : `correlation id ${found.correlationId}`
	].filter((part) => part !== void 0);
	return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
function causes(error) {
	const chain = [];
	for (let todo = [error]; todo.length > 0 && chain.length < 20;) {
		const next = todo.shift();
		if (next === void 0 || next === null || chain.includes(next)) continue;
		chain.push(next);
		const errors = property(next, "errors");
		todo = [
			...todo,
			property(next, "cause"),
			...Array.isArray(errors) ? errors : []
		];
	}
	return chain;
}
function property(value, name) {
	return typeof value === "object" && value !== null ? value[name] : void 0;
}
const networkCodes = /^(E[A-Z]{4,}|EAI_AGAIN|ERR_TLS_[A-Z_]+|ERR_SSL_[A-Z_]+|CERT_[A-Z_]+|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_[A-Z_]+)$/;
function networkCode(error) {
	const code = property(error, "code");
	return typeof code === "string" && networkCodes.test(code) ? code : void 0;
}
function networkCodeIn(text) {
	const found = /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EPIPE|EHOSTUNREACH|ENETUNREACH|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|CERT_HAS_EXPIRED|ERR_TLS_CERT_ALTNAME_INVALID)\b/.exec(text)?.[1];
	if (found) return found;
	if (/self[- ]signed certificate|unable to verify the first certificate|unable to get local issuer/.test(text)) return "SELF_SIGNED_CERT_IN_CHAIN";
}
function isAbort(error) {
	return causes(error).some((e) => ["AbortError", "TimeoutError"].includes(String(property(e, "name"))));
}
// src/azure/login.ts
const publicAuthorities = [
	"login.microsoftonline.com",
	"login.microsoftonline.us",
	"login.chinacloudapi.cn"
];
async function login(settings) {
	const authorityHost = settings.environment["AZURE_AUTHORITY_HOST"] || settings.authorityHost;
	const { credential, identity } = await choose(settings, authorityHost);
	return {
		credential: once(credential, (error) => withCause(error, authorityHost, settings.ca)),
		identity
	};
}
async function choose(settings, authorityHost) {
	const env = settings.environment;
	const options = {
		authorityHost,
		disableInstanceDiscovery: !publicAuthorities.includes(hostOf(authorityHost)),
		...settings.ca === void 0 ? {} : { tlsOptions: { ca: settings.ca } }
	};
	const tenantId = env["AZURE_TENANT_ID"];
	const clientId = env["AZURE_CLIENT_ID"];
	const identity = await import("./esm.js");
	switch (wayOf(settings)) {
		case "oidc": {
			const { oidc } = settings;
			if (!oidc) break;
			return {
				credential: new identity.ClientAssertionCredential(oidc.tenantId, oidc.clientId, oidc.assertion, options),
				identity: "OpenID Connect (client-id and tenant-id)"
			};
		}
		case "secret": {
			const missing = [
				["AZURE_TENANT_ID", tenantId],
				["AZURE_CLIENT_ID", clientId],
				["AZURE_CLIENT_SECRET", env["AZURE_CLIENT_SECRET"]]
			].flatMap(([name, value]) => value ? [] : [name]);
			if (missing.length > 0) throw halfSet("AZURE_CLIENT_SECRET", missing.join(" and "));
			return {
				credential: new identity.ClientSecretCredential(tenantId ?? "", clientId ?? "", env["AZURE_CLIENT_SECRET"] ?? "", options),
				identity: "client secret (AZURE_CLIENT_ID)"
			};
		}
		case "certificate": {
			if (!tenantId || !clientId) throw halfSet("AZURE_CLIENT_CERTIFICATE_PATH", "AZURE_TENANT_ID or AZURE_CLIENT_ID");
			const password = env["AZURE_CLIENT_CERTIFICATE_PASSWORD"];
			const certificate = {
				certificatePath: env["AZURE_CLIENT_CERTIFICATE_PATH"] ?? "",
				...password ? { certificatePassword: password } : {}
			};
			return {
				credential: new identity.ClientCertificateCredential(tenantId, clientId, certificate, options),
				identity: "client certificate (AZURE_CLIENT_ID)"
			};
		}
		case "workload":
			if (!tenantId || !clientId) throw halfSet("AZURE_FEDERATED_TOKEN_FILE", "AZURE_TENANT_ID or AZURE_CLIENT_ID");
			return {
				credential: new identity.WorkloadIdentityCredential({
					tenantId,
					clientId,
					tokenFilePath: env["AZURE_FEDERATED_TOKEN_FILE"] ?? "",
					...options
				}),
				identity: "workload identity (AZURE_FEDERATED_TOKEN_FILE)"
			};
		case "managed": return {
			credential: clientId ? new identity.ManagedIdentityCredential({
				clientId,
				...options
			}) : new identity.ManagedIdentityCredential(options),
			identity: "managed identity"
		};
		case "cli": return {
			credential: new identity.AzureCliCredential(tenantId ? { tenantId } : {}),
			identity: "Azure CLI"
		};
	}
	throw new Error("no way to log in was chosen");
}
function wayOf({ environment: env, oidc }) {
	if (oidc) return "oidc";
	const asked = (env["AZURE_TOKEN_CREDENTIALS"] ?? "").toLowerCase();
	switch (asked) {
		case "environmentcredential": return env["AZURE_CLIENT_CERTIFICATE_PATH"] && !env["AZURE_CLIENT_SECRET"] ? "certificate" : "secret";
		case "workloadidentitycredential": return "workload";
		case "managedidentitycredential": return "managed";
		case "azureclicredential":
		case "dev": return "cli";
	}
	if (env["AZURE_CLIENT_SECRET"]) return "secret";
	if (env["AZURE_CLIENT_CERTIFICATE_PATH"]) return "certificate";
	if (env["AZURE_FEDERATED_TOKEN_FILE"]) return "workload";
	return asked === "prod" ? "managed" : "cli";
}
function halfSet(given, missing) {
	const message = `cannot log in: ${given} is used, but ${missing} is not set`;
	return new UserError([{
		severity: "error",
		code: "login-failed",
		message,
		help: "Set all of them, or none."
	}], 1);
}
function hostOf(authority) {
	try {
		return new URL(authority.includes("://") ? authority : `https://${authority}`).hostname;
	} catch {
		return authority;
	}
}
async function withCause(error, host, ca) {
	if (!(error instanceof Error) || !/endpoints_resolution_error|network_error/.test(error.message)) return error;
	const { request } = await import("node:https");
	const cause = await new Promise((resolve) => {
		const probe = request(host, {
			method: "HEAD",
			timeout: 5e3,
			...ca === void 0 ? {} : { ca }
		}, (response) => {
			response.destroy();
			resolve(void 0);
		});
		probe.on("timeout", () => probe.destroy(Object.assign(/* @__PURE__ */ new Error("no answer"), { code: "ETIMEDOUT" })));
		probe.on("error", resolve);
		probe.end();
	});
	return cause === void 0 ? error : Object.assign(new Error("the login host can't be reached", { cause }), { name: error.name });
}
function once(credential, explain) {
	const kept = /* @__PURE__ */ new Map();
	return { async getToken(scopes, options) {
		const key = [scopes].flat().join(" ");
		if (options?.claims) return credential.getToken(scopes, options);
		const known = await kept.get(key)?.catch(() => null);
		if (known && known.expiresOnTimestamp - Date.now() > 3e5) return known;
		const { abortSignal: _, ...shared } = options ?? {};
		const asked = credential.getToken(scopes, shared).catch(async (error) => {
			throw await explain(error);
		});
		kept.set(key, asked);
		return asked;
	} };
}
// src/azure/pace.ts
const refillPerSecond = {
	reads: 25,
	writes: 10,
	deletes: 10
};
function makePace(clock, onWait) {
	const bucket = (tokens) => ({
		tokens,
		at: clock.now(),
		pausedUntil: Number.NEGATIVE_INFINITY,
		inFlight: 0,
		line: [],
		pumping: false,
		untold: 0,
		tellAfter: 1e3
	});
	const buckets = {
		reads: bucket(250),
		writes: bucket(200),
		deletes: bucket(200)
	};
	function delay(kind) {
		const b = buckets[kind];
		const now = clock.now();
		b.tokens += (now - b.at) / 1e3 * refillPerSecond[kind];
		b.at = now;
		const missing = Math.max(0, 1 - b.tokens);
		return Math.max(b.pausedUntil - now, missing / refillPerSecond[kind] * 1e3);
	}
	function tell(kind, wait) {
		const b = buckets[kind];
		b.untold += wait;
		if (b.untold < b.tellAfter) return;
		b.untold = 0;
		b.tellAfter = 1e4;
		const seconds = (b.pausedUntil - clock.now()) / 1e3;
		onWait(seconds > 0 ? {
			reason: "throttled",
			kind,
			seconds
		} : {
			reason: "empty",
			kind,
			perSecond: refillPerSecond[kind]
		});
	}
	async function pump(kind) {
		const b = buckets[kind];
		if (b.pumping) return;
		b.pumping = true;
		while (b.line.length > 0) {
			const wait = delay(kind);
			if (wait > 0) {
				tell(kind, wait);
				await clock.sleep(Math.max(1, wait));
				continue;
			}
			b.tokens -= 1;
			b.inFlight += 1;
			b.line.shift()?.();
		}
		b.pumping = false;
	}
	function ticket(kind) {
		const b = buckets[kind];
		return {
			answered(remaining) {
				b.inFlight -= 1;
				if (remaining === void 0) return;
				delay(kind);
				b.tokens = remaining - b.inFlight;
			},
			throttled(seconds) {
				b.inFlight -= 1;
				b.pausedUntil = Math.max(b.pausedUntil, clock.now() + seconds * 1e3);
				delay(kind);
				b.tokens = Math.min(b.tokens, 1 - seconds * refillPerSecond[kind]);
			}
		};
	}
	return { admit: (kind, signal) => new Promise((resolve, reject) => {
		if (signal.aborted) {
			reject(signal.reason);
			return;
		}
		const { line } = buckets[kind];
		const leave = () => {
			line.splice(line.indexOf(go), 1);
			reject(signal.reason);
		};
		const go = () => {
			signal.removeEventListener("abort", leave);
			resolve(ticket(kind));
		};
		signal.addEventListener("abort", leave, { once: true });
		line.push(go);
		pump(kind);
	}) };
}
function makeGate(size) {
	let running = 0;
	const line = [];
	return async (work) => {
		if (running < size) running += 1;
		else await new Promise((resolve) => line.push(resolve));
		try {
			return await work();
		} finally {
			const next = line.shift();
			if (next) next();
			else running -= 1;
		}
	};
}
// src/azure/registry.ts
const webhooks = "Microsoft.ContainerRegistry/registries/webhooks";
function openRegistry(arm, info) {
	const at = [info.resourceGroup, info.name];
	async function ask(attempt, work) {
		try {
			return await work();
		} catch (error) {
			throw serviceError(error, {
				writes: false,
				...attempt,
				registry: info.name
			});
		}
	}
	return {
		info,
		list: () => ask({
			doing: "list the webhooks",
			action: `${webhooks}/read`
		}, async () => {
			const found = [];
			for await (const webhook of arm.webhooks.list(...at)) found.push(liveWebhook(webhook));
			return found;
		}),
		get: (name) => orUndefined(ask({
			doing: `read webhook ${name}`,
			action: `${webhooks}/read`,
			webhook: name
		}, async () => liveWebhook(await arm.webhooks.get(...at, name)))),
		callbackConfig: async (name) => {
			const action = `${webhooks}/getCallbackConfig/action`;
			try {
				return await orUndefined(ask({
					doing: `read the callback configuration of ${name}`,
					action,
					webhook: name
				}, async () => {
					const config = await arm.webhooks.getCallbackConfig(...at, name);
					return {
						serviceUri: new Secret(config.serviceUri),
						customHeaders: secrets(config.customHeaders ?? {})
					};
				}));
			} catch (error) {
				return unreadable(error, action);
			}
		},
		quota: async () => {
			const action = "Microsoft.ContainerRegistry/registries/listUsages/read";
			try {
				return await ask({
					doing: "read the registry's usage",
					action
				}, async () => {
					const usage = ((await arm.registries.listUsages(...at)).value ?? []).find((u) => u.name?.toLowerCase() === "webhooks");
					return usage?.limit === void 0 ? unknown("the service lists no limit for webhooks") : {
						limit: usage.limit,
						used: usage.currentValue ?? 0
					};
				});
			} catch (error) {
				return unreadable(error, action);
			}
		},
		locations: async () => {
			const action = "Microsoft.ContainerRegistry/registries/replications/read";
			try {
				return await ask({
					doing: "list the registry's replicas",
					action
				}, async () => {
					const found = /* @__PURE__ */ new Set([info.location]);
					for await (const replica of arm.replications.list(...at)) found.add(normalLocation(replica.location ?? ""));
					return [...found].sort();
				});
			} catch (error) {
				return unreadable(error, action);
			}
		},
		create: (webhook) => ask({
			doing: `create webhook ${webhook.name}`,
			action: `${webhooks}/write`,
			webhook: webhook.name,
			writes: true
		}, async () => liveWebhook(await arm.webhooks.create(...at, webhook.name, {
			location: webhook.location,
			...body(webhook)
		}))),
		update: (webhook, parts) => ask({
			doing: `update webhook ${webhook.name}`,
			action: `${webhooks}/write`,
			webhook: webhook.name,
			writes: true
		}, async () => {
			const whole = body(webhook);
			const changed = Object.fromEntries(parts.map((part) => [part, whole[part]]));
			return liveWebhook(await arm.webhooks.update(...at, webhook.name, changed));
		}),
		delete: async (name) => {
			await orUndefined(ask({
				doing: `delete webhook ${name}`,
				action: `${webhooks}/delete`,
				webhook: name,
				writes: true
			}, async () => {
				await arm.webhooks.delete(...at, name);
			}));
		},
		ping: (name) => ask({
			doing: `ping webhook ${name}`,
			action: `${webhooks}/ping/action`,
			webhook: name,
			writes: true
		}, async () => {
			const { id } = await arm.webhooks.ping(...at, name);
			if (typeof id !== "string" || id === "") throw new Error("a ping without an id");
			return id;
		}),
		delivery: (name, eventId) => ask({
			doing: `read the deliveries of ${name}`,
			action: `${webhooks}/listEvents/action`,
			webhook: name
		}, async () => {
			for await (const event of arm.webhooks.listEvents(...at, name)) {
				if (event.id?.toLowerCase() !== eventId.toLowerCase()) continue;
				const code = Number(event.eventResponseMessage?.statusCode ?? NaN);
				return {
					id: eventId,
					statusCode: Number.isInteger(code) && code >= 100 && code <= 999 ? code : void 0
				};
			}
		})
	};
}
function body(webhook) {
	return {
		tags: plain(webhook.tags, (value) => value),
		serviceUri: webhook.serviceUri.reveal(),
		customHeaders: plain(webhook.customHeaders, (value) => value.reveal()),
		status: webhook.status,
		scope: webhook.scope,
		actions: [...webhook.actions]
	};
}
function plain(map, text) {
	return Object.fromEntries([...map.values()].map(({ name, value }) => [name, text(value)]));
}
function secrets(headers) {
	return names(Object.entries(headers).map(([name, value]) => [name, new Secret(String(value))]));
}
const notRead = unknown("it was not read");
function liveWebhook(resource) {
	if (typeof resource.name !== "string" || !Array.isArray(resource.actions)) throw new Error("a webhook without name or actions");
	const stamp = resource.systemData?.lastModifiedAt?.getTime();
	return {
		webhook: {
			name: resource.name,
			location: normalLocation(resource.location ?? ""),
			status: resource.status?.toLowerCase() === "disabled" ? "disabled" : "enabled",
			scope: resource.scope ?? "",
			actions: normalActions(resource.actions.map(String)),
			tags: names(Object.entries(resource.tags ?? {}).map(([name, value]) => [name, String(value)])),
			serviceUri: notRead,
			customHeaders: notRead
		},
		lastModifiedAt: stamp === void 0 || Number.isNaN(stamp) ? void 0 : stamp,
		createdBy: resource.systemData?.createdBy
	};
}
async function orUndefined(asked) {
	try {
		return await asked;
	} catch (error) {
		if (error instanceof ServiceError && error.status === 404 && error.diagnostic.code === "webhook-not-found") return void 0;
		throw error;
	}
}
function unreadable(error, action) {
	if (error instanceof ServiceError && error.diagnostic.code === "forbidden") return unknown(`the identity may not do ${action}`);
	if (error instanceof ServiceError && error.diagnostic.code === "locked") return unknown("a resource lock hides it (ScopeLocked)");
	throw error;
}
// src/azure/azure.ts
const clouds = {
	AzureCloud: {
		resourceManager: "https://management.azure.com",
		authority: "https://login.microsoftonline.com"
	},
	AzureUSGovernment: {
		resourceManager: "https://management.usgovcloudapi.net",
		authority: "https://login.microsoftonline.us"
	},
	AzureChinaCloud: {
		resourceManager: "https://management.chinacloudapi.cn",
		authority: "https://login.chinacloudapi.cn"
	}
};
const requestTimeout = 6e4;
const retryDelay = 400;
async function connect(settings) {
	const cloud = clouds[settings.cloud];
	const endpoint = endpointOf(settings.armEndpoint ?? cloud.resourceManager);
	const { credential, identity } = await login({
		environment: settings.environment,
		authorityHost: cloud.authority,
		oidc: settings.oidc,
		ca: settings.ca
	});
	const { clock } = settings;
	const http = createDefaultHttpClient$1();
	const paces = /* @__PURE__ */ new Map();
	const lists = /* @__PURE__ */ new Map();
	function client(subscriptionId) {
		const key = subscriptionId.toLowerCase();
		const pace = paces.get(key) ?? makePace(clock, settings.onWait);
		paces.set(key, pace);
		return new ContainerRegistryManagementClient(credential, subscriptionId, {
			endpoint,
			credentials: { scopes: [`${endpoint}/.default`] },
			httpClient: guardedTransport(http, {
				origin: new URL(endpoint).origin,
				permission: settings.permission,
				pace,
				gate: makeGate(settings.concurrency),
				clock,
				signal: settings.signal,
				timeout: requestTimeout,
				retryDelay
			}),
			retryOptions: { maxRetries: 0 },
			redirectOptions: { maxRetries: 0 },
			userAgentOptions: { userAgentPrefix: "acr-webhooks" },
			...settings.ca === void 0 ? {} : { tlsOptions: { ca: settings.ca } }
		});
	}
	function all(subscriptionId, arm) {
		const key = subscriptionId.toLowerCase();
		const known = lists.get(key);
		if (known) return known;
		const asked = (async () => {
			const found = [];
			for await (const registry of arm.registries.list()) found.push(registry);
			return found;
		})();
		lists.set(key, asked);
		return asked;
	}
	return {
		identity,
		async registry(address) {
			const arm = client(address.subscriptionId);
			const attempt = {
				doing: "find the registry",
				action: "Microsoft.ContainerRegistry/registries/read",
				registry: address.name,
				writes: false
			};
			let resource;
			try {
				resource = address.resourceGroup === void 0 ? (await all(address.subscriptionId, arm)).find((r) => r.name?.toLowerCase() === address.name.toLowerCase()) : await arm.registries.get(address.resourceGroup, address.name);
			} catch (error) {
				throw serviceError(error, attempt);
			}
			if (!resource) throw notFound(address);
			return openRegistry(arm, registryInfo(resource, address));
		}
	};
}
function endpointOf(text) {
	const endpoint = text.replace(/\/+$/, "");
	const url = URL.canParse(endpoint) ? new URL(endpoint) : void 0;
	if (url?.protocol === "https:" && !url.search && !url.hash && !url.username) return endpoint;
	throw new UserError([{
		severity: "error",
		code: "usage",
		message: "--arm-endpoint is not an https URL",
		help: "Write it like https://management.contoso.com; a token is not sent over plain http."
	}], 3);
}
function registryInfo(resource, address) {
	const group = /\/resourceGroups\/([^/]+)\//i.exec(resource.id ?? "")?.[1] ?? address.resourceGroup ?? "";
	return {
		id: resource.id ?? "",
		name: resource.name ?? address.name,
		resourceGroup: group,
		subscriptionId: address.subscriptionId,
		location: normalLocation(resource.location ?? ""),
		sku: resource.sku?.name ?? ""
	};
}
function notFound(address) {
	return new ServiceError({
		severity: "error",
		code: "registry-not-found",
		message: `there is no registry ${address.name} in subscription ${address.subscriptionId}, or the identity may not see it`,
		help: "Check registry.name and the subscription; with registry.resourceGroup the identity needs to read that registry alone.",
		registry: address.name
	}, "refused");
}
export { connect as t };
