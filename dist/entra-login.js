import { AbortError as e, AuthenticationError as t, AuthenticationRequiredError as n, CredentialUnavailableError as r, DefaultAuthorityHost as i, SDK_VERSION as a, ServiceClient as o, calculateRetryDelay as s, canParseAsX509Certificate as c, checkTenantId as l, createDefaultHttpClient as u, createHttpHeaders as d, createPipelineRequest as f, credentialLogger as p, ensureScopes as m, extractPemCertificateKeys as h, formatError as g, formatSuccess as _, getAuthorityHost as ee, getIdentityTokenEndpointSuffix as te, getLogLevel as ne, isError as re, isNodeLike as ie, logger as v, processEnvVars as ae, processMultiTenantRequest as oe, resolveAdditionallyAllowedTenantIds as se, resolveTenantId as ce, retryPolicy as le, stringToUint8Array as ue, tracingClient as de, uint8ArrayToString as fe } from "./pipeline.js";
const { readFileSync: pe } = globalThis.process.getBuiltinModule(`fs`), me = globalThis.process.getBuiltinModule(`crypto`), { createHash: he } = globalThis.process.getBuiltinModule(`crypto`), { accessSync: ge } = globalThis.process.getBuiltinModule(`fs`), { constants: _e } = globalThis.process.getBuiltinModule(`fs`), { readFileSync: ve } = globalThis.process.getBuiltinModule(`fs`), { statSync: ye } = globalThis.process.getBuiltinModule(`fs`), be = globalThis.process.getBuiltinModule(`path`), xe = new Proxy({}, { get: (e, t) => globalThis.process.getBuiltinModule(`http`)[t] }), Se = (...e) => globalThis.process.getBuiltinModule(`fs/promises`).readFile(...e), { createHash: Ce } = globalThis.process.getBuiltinModule(`crypto`), { createPrivateKey: we } = globalThis.process.getBuiltinModule(`crypto`), { randomUUID: Te } = globalThis.process.getBuiltinModule(`crypto`);
function Ee(e) {
	let t = {
		cache: {},
		broker: {
			...e.brokerOptions,
			isEnabled: e.brokerOptions?.enabled ?? !1,
			enableMsaPassthrough: e.brokerOptions?.legacyEnableMsaPassthrough ?? !1
		}
	};
	if (e.tokenCachePersistenceOptions?.enabled) throw Error("Persistent token caching was requested, but no persistence provider was configured. You must install the identity-cache-persistence plugin package (`npm install --save @azure/identity-cache-persistence`) and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling `useIdentityPlugin(cachePersistencePlugin)` before using `tokenCachePersistenceOptions`.");
	return e.brokerOptions?.enabled && (t.broker.nativeBrokerPlugin = ke(e.isVSCodeCredential || !1)), t;
}
const De = {
	missing: (e, t, n) => [
		`${e} was requested, but no plugin was configured or no authentication record was found.`,
		`You must install the ${t} plugin package (npm install --save ${t})`,
		"and enable it by importing `useIdentityPlugin` from `@azure/identity` and calling",
		`useIdentityPlugin(${n}) before using enableBroker.`
	].join(` `),
	unavailable: (e, t) => [
		`${e} was requested, and the plugin is configured, but the broker is unavailable.`,
		`Ensure the ${e} plugin is properly installed and configured.`,
		`Check for missing native dependencies and ensure the package is properly installed.`,
		`See the README for prerequisites on installing and using ${t}.`
	].join(` `)
}, Oe = {
	vsCode: {
		credentialName: `Visual Studio Code Credential`,
		packageName: `@azure/identity-vscode`,
		pluginVar: `vsCodePlugin`,
		get brokerInfo() {}
	},
	native: {
		credentialName: `Broker for WAM`,
		packageName: `@azure/identity-broker`,
		pluginVar: `nativeBrokerPlugin`,
		get brokerInfo() {}
	}
};
function ke(e) {
	let { credentialName: t, packageName: n, pluginVar: r, brokerInfo: i } = Oe[e ? `vsCode` : `native`];
	if (i === void 0) throw Error(De.missing(t, n, r));
	if (i.broker.isBrokerAvailable === !1) throw Error(De.unavailable(t, n));
	return i.broker;
}
const Ae = { generatePluginConfiguration: Ee };
var je = class {
	static serializeJSONBlob(e) {
		return JSON.stringify(e);
	}
	static serializeAccounts(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				realm: r.realm,
				local_account_id: r.localAccountId,
				username: r.username,
				authority_type: r.authorityType,
				name: r.name,
				client_info: r.clientInfo,
				last_modification_time: r.lastModificationTime,
				last_modification_app: r.lastModificationApp,
				tenantProfiles: r.tenantProfiles?.map((e) => JSON.stringify(e))
			};
		}), t;
	}
	static serializeIdTokens(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				credential_type: r.credentialType,
				client_id: r.clientId,
				secret: r.secret,
				realm: r.realm
			};
		}), t;
	}
	static serializeAccessTokens(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				credential_type: r.credentialType,
				client_id: r.clientId,
				secret: r.secret,
				realm: r.realm,
				target: r.target,
				cached_at: r.cachedAt,
				expires_on: r.expiresOn,
				extended_expires_on: r.extendedExpiresOn,
				refresh_on: r.refreshOn,
				key_id: r.keyId,
				token_type: r.tokenType,
				userAssertionHash: r.userAssertionHash,
				resource: r.resource,
				additionalCacheKeyComponents: r.additionalCacheKeyComponents
			};
		}), t;
	}
	static serializeRefreshTokens(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				home_account_id: r.homeAccountId,
				environment: r.environment,
				credential_type: r.credentialType,
				client_id: r.clientId,
				secret: r.secret,
				family_id: r.familyId,
				target: r.target,
				realm: r.realm
			};
		}), t;
	}
	static serializeAppMetadata(e) {
		let t = {};
		return Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				client_id: r.clientId,
				environment: r.environment,
				family_id: r.familyId
			};
		}), t;
	}
	static serializeAllCache(e) {
		return {
			Account: this.serializeAccounts(e.accounts),
			IdToken: this.serializeIdTokens(e.idTokens),
			AccessToken: this.serializeAccessTokens(e.accessTokens),
			RefreshToken: this.serializeRefreshTokens(e.refreshTokens),
			AppMetadata: this.serializeAppMetadata(e.appMetadata)
		};
	}
};
const Me = `client_id`, Ne = `redirect_uri`, Pe = `x-client-SKU`, Fe = `x-client-VER`, Ie = `token_type`, Le = `req_cnf`, Re = `x-client-xtra-sku`, ze = `attribute_tokens`, Be = `https://login.microsoftonline.com/common/`, Ve = `common`, He = `${Be}discovery/instance?api-version=1.1&authorization_endpoint=`, Ue = `.onmicrosoft.com`, We = `offline_access`, Ge = `application/x-www-form-urlencoded;charset=utf-8`, Ke = `http://169.254.169.254/metadata/instance/compute`, qe = [
	`login.microsoftonline.com`,
	`login.windows.net`,
	`login.microsoft.com`,
	`sts.windows.net`
], y = [
	`openid`,
	`profile`,
	We
], Je = [...y, `email`], b = {
	CONTENT_TYPE: `Content-Type`,
	CONTENT_LENGTH: `Content-Length`,
	DPOP: `DPoP`,
	RETRY_AFTER: `Retry-After`,
	CCS_HEADER: `X-AnchorMailbox`,
	WWWAuthenticate: `WWW-Authenticate`,
	AuthenticationInfo: `Authentication-Info`,
	X_MS_REQUEST_ID: `x-ms-request-id`,
	X_MS_HTTP_VERSION: `x-ms-httpver`
}, Ye = {
	COMMON: `common`,
	ORGANIZATIONS: `organizations`,
	CONSUMERS: `consumers`
}, Xe = {
	ACCESS_TOKEN: `access_token`,
	XMS_CC: `xms_cc`,
	ID_TOKEN: `id_token`,
	SIGNIN_STATE: `signin_state`,
	LOGIN_HINT: `login_hint`,
	TENANT_REGION_SUB_SCOPE: `tenant_region_sub_scope`
}, Ze = {
	LOGIN: `login`,
	SELECT_ACCOUNT: `select_account`,
	CONSENT: `consent`,
	NONE: `none`,
	CREATE: `create`,
	NO_SESSION: `no_session`
}, Qe = {
	PLAIN: `plain`,
	S256: `S256`
}, $e = {
	CODE: `code`,
	IDTOKEN_TOKEN: `id_token token`,
	IDTOKEN_TOKEN_REFRESHTOKEN: `id_token token refresh_token`
}, et = {
	QUERY: `query`,
	FRAGMENT: `fragment`,
	FORM_POST: `form_post`
}, tt = {
	IMPLICIT_GRANT: `implicit`,
	AUTHORIZATION_CODE_GRANT: `authorization_code`,
	CLIENT_CREDENTIALS_GRANT: `client_credentials`,
	RESOURCE_OWNER_PASSWORD_GRANT: `password`,
	REFRESH_TOKEN_GRANT: `refresh_token`,
	DEVICE_CODE_GRANT: `device_code`,
	JWT_BEARER: `urn:ietf:params:oauth:grant-type:jwt-bearer`,
	USER_FIC: `user_fic`
}, x = {
	ID_TOKEN: `IdToken`,
	ACCESS_TOKEN: `AccessToken`,
	ACCESS_TOKEN_WITH_AUTH_SCHEME: `AccessToken_With_AuthScheme`,
	REFRESH_TOKEN: `RefreshToken`
}, nt = `appmetadata`, rt = `authority-metadata`, S = {
	CONFIG: `config`,
	CACHE: `cache`,
	NETWORK: `network`,
	HARDCODED_VALUES: `hardcoded_values`
}, C = {
	BEARER: `Bearer`,
	POP: `pop`,
	DPOP: `DPoP`,
	SSH: `ssh-cert`
}, it = `throttling`, at = {
	username: `username`,
	password: `password`
}, ot = {
	FAILED_AUTO_DETECTION: `1`,
	INTERNAL_CACHE: `2`,
	ENVIRONMENT_VARIABLE: `3`,
	IMDS: `4`
}, st = {
	CONFIGURED_MATCHES_DETECTED: `1`,
	CONFIGURED_NO_AUTO_DETECTION: `2`,
	CONFIGURED_NOT_DETECTED: `3`,
	AUTO_DETECTION_REQUESTED_SUCCESSFUL: `4`,
	AUTO_DETECTION_REQUESTED_FAILED: `5`
}, w = {
	NOT_APPLICABLE: `0`,
	FORCE_REFRESH_OR_CLAIMS: `1`,
	NO_CACHED_ACCESS_TOKEN: `2`,
	CACHED_ACCESS_TOKEN_EXPIRED: `3`,
	PROACTIVELY_REFRESHED: `4`
}, ct = {
	Jwt: `JWT`,
	Jwk: `JWK`,
	Pop: `pop`,
	Dpop: `dpop+jwt`
}, lt = {
	BASE64: `base64`,
	HEX: `hex`,
	UTF8: `utf-8`
};
function ut(e) {
	return `See https://aka.ms/msal.js.errors#${e} for details`;
}
var T = class e extends Error {
	constructor(t, n, r, i) {
		let a = r || (t ? ut(t) : ``), o = a ? `${t}: ${a}` : t;
		super(o), Object.setPrototypeOf(this, e.prototype), this.errorCode = t || ``, this.errorMessage = a || ``, this.subError = i || ``, this.correlationId = n, this.name = `AuthError`;
	}
};
function dt(e, t, n) {
	return new T(e, t, n || ut(e));
}
var ft = class e extends T {
	constructor(t, n, r) {
		super(t, n, r), this.name = `ClientAuthError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function E(e, t, n) {
	return new ft(e, t, n);
}
const pt = `client_info_decoding_error`, mt = `token_parsing_error`, ht = `endpoints_resolution_error`, gt = `network_error`, _t = `invalid_state`, vt = `nonce_mismatch`, yt = `multiple_matching_tokens`, bt = `empty_input_scopeset`, xt = `no_account_in_silent_request`, St = `invalid_cache_environment`, Ct = `no_crypto_object`, wt = `token_refresh_required`, Tt = `key_id_missing`, D = `method_not_implemented`;
function Et(e, t) {
	if (!e) throw E(`client_info_empty_error`, ``);
	try {
		let n = t(e);
		return JSON.parse(n);
	} catch {
		throw E(pt, ``);
	}
}
function Dt(e) {
	if (!e) throw E(pt, ``);
	let t = e.split(`.`, 2);
	return {
		uid: t[0],
		utid: t.length < 2 ? `` : t[1]
	};
}
function Ot(e, t, n) {
	let r = At(e, n);
	try {
		let e = t(r);
		return JSON.parse(e);
	} catch {
		throw E(mt, n);
	}
}
function kt(e) {
	if (!e.signin_state) return !1;
	let t = [`kmsi`, `dvc_dmjd`];
	return e.signin_state.some((e) => t.includes(e.trim().toLowerCase()));
}
function At(e, t) {
	if (!e) throw E(`null_or_empty_token`, t);
	let n = /^([^\.\s]*)\.([^\.\s]+)\.([^\.\s]*)$/.exec(e);
	if (!n || n.length < 4) throw E(mt, t);
	return n[2];
}
function jt(e, t) {
	return !!e && !!t && e === t.split(`.`)[1];
}
function Mt(e, t, n, r, i) {
	if (i) {
		let { oid: t, sub: n, tid: a, name: o, tfp: s, acr: c, preferred_username: l, upn: u, login_hint: d } = i, f = a || s || c || ``;
		return {
			tenantId: f,
			localAccountId: t || n || ``,
			name: o,
			username: l || u || ``,
			loginHint: d,
			isHomeTenant: jt(f, e),
			upn: u,
			...r && { nativeAccountId: r }
		};
	}
	return {
		tenantId: n,
		localAccountId: t,
		username: ``,
		isHomeTenant: jt(n, e),
		...r && { nativeAccountId: r }
	};
}
function Nt(e, t, n, r) {
	let i = e;
	if (t) {
		let { isHomeTenant: n, ...r } = t;
		i = {
			...e,
			...r
		};
	}
	if (n) {
		let { isHomeTenant: t, ...a } = Mt(e.homeAccountId, e.localAccountId, e.tenantId, i.nativeAccountId, n);
		return i = {
			...i,
			...a,
			idTokenClaims: n,
			idToken: r,
			kmsi: kt(n)
		}, i;
	}
	return i;
}
const Pt = {
	Default: 0,
	Adfs: 1,
	Ciam: 3
};
function Ft(e) {
	return e && (e.tid || e.tfp || e.acr) || null;
}
const It = {
	AAD: `AAD`,
	OIDC: `OIDC`,
	EAR: `EAR`
};
function Lt(e) {
	let t = e.tenantProfiles || [];
	t.length === 0 && e.realm && e.localAccountId && t.push(Mt(e.homeAccountId, e.localAccountId, e.realm, e.nativeAccountId));
	let n = t.find((t) => t.tenantId === e.realm)?.nativeAccountId || e.nativeAccountId;
	return {
		homeAccountId: e.homeAccountId,
		environment: e.environment,
		tenantId: e.realm,
		username: e.username,
		localAccountId: e.localAccountId,
		loginHint: e.loginHint,
		name: e.name,
		nativeAccountId: n,
		authorityType: e.authorityType,
		tenantProfiles: new Map(t.map((e) => [e.tenantId, e])),
		dataBoundary: e.dataBoundary
	};
}
function Rt(e, t, n, r) {
	let i;
	i = t.authorityType === Pt.Adfs ? `ADFS` : t.protocolMode === It.OIDC ? `Generic` : `MSSTS`;
	let a, o;
	e.clientInfo && r && (a = Et(e.clientInfo, r), a.xms_tdbr && (o = a.xms_tdbr === `EU` ? `EU` : `None`));
	let s = e.environment || t && t.getPreferredCache();
	if (!s) throw E(St, n);
	let c = e.idTokenClaims?.preferred_username || e.idTokenClaims?.upn, l = e.idTokenClaims?.emails ? e.idTokenClaims.emails[0] : null, u = c || l || ``, d = e.idTokenClaims?.login_hint, f = a?.utid || Ft(e.idTokenClaims) || ``, p = a?.uid || e.idTokenClaims?.oid || e.idTokenClaims?.sub || ``, m;
	return m = e.tenantProfiles ? e.tenantProfiles : [Mt(e.homeAccountId, p, f, e.nativeAccountId, e.idTokenClaims)], {
		homeAccountId: e.homeAccountId,
		environment: s,
		realm: f,
		localAccountId: p,
		username: u,
		authorityType: i,
		loginHint: d,
		clientInfo: e.clientInfo,
		name: e.idTokenClaims?.name || ``,
		lastModificationTime: void 0,
		lastModificationApp: void 0,
		cloudGraphHostName: e.cloudGraphHostName,
		msGraphHost: e.msGraphHost,
		nativeAccountId: e.nativeAccountId,
		tenantProfiles: m,
		dataBoundary: o
	};
}
function zt(e, t, n, r, i, a) {
	if (t !== Pt.Adfs) {
		if (e) try {
			let t = Et(e, r.base64Decode);
			if (t.uid && t.utid) return `${t.uid}.${t.utid}`;
		} catch {}
		n.warning(`No client info in response`, i);
	}
	return a?.sub || ``;
}
function Bt(e) {
	return e ? e.hasOwnProperty(`homeAccountId`) && e.hasOwnProperty(`environment`) && e.hasOwnProperty(`realm`) && e.hasOwnProperty(`localAccountId`) && e.hasOwnProperty(`username`) && e.hasOwnProperty(`authorityType`) : !1;
}
var Vt = class e extends T {
	constructor(t, n) {
		super(t, n), this.name = `ClientConfigurationError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function O(e, t) {
	return new Vt(e, t);
}
const Ht = /* @__PURE__ */ new WeakSet();
function Ut(e) {
	if (Ht.has(e)) return e;
	let t = Object.fromEntries(Object.entries(e).map(([e, t]) => [e.toLowerCase(), t]));
	return Ht.add(t), t;
}
function Wt(e, t) {
	let n = t.toLowerCase();
	if (Object.prototype.hasOwnProperty.call(e, n)) return e[n];
	if (Ht.has(e)) return;
	let r = Object.keys(e).find((e) => e.toLowerCase() === n);
	return r === void 0 ? void 0 : e[r];
}
const Gt = `url_parse_error`, Kt = `empty_url_error`, qt = `invalid_claims`, Jt = `invalid_cloud_discovery_metadata`, Yt = `missing_ssh_jwk`, Xt = `issuer_validation_failed`;
function Zt(e) {
	return e.hasOwnProperty(`authorization_endpoint`) && e.hasOwnProperty(`token_endpoint`) && e.hasOwnProperty(`issuer`) && e.hasOwnProperty(`jwks_uri`);
}
var k = class {
	static isEmptyObj(e) {
		if (e) try {
			let t = JSON.parse(e);
			return Object.keys(t).length === 0;
		} catch {}
		return !0;
	}
	static startsWith(e, t) {
		return e.indexOf(t) === 0;
	}
	static endsWith(e, t) {
		return e.length >= t.length && e.lastIndexOf(t) === e.length - t.length;
	}
	static queryStringToObject(e) {
		let t = {}, n = e.split(`&`), r = (e) => decodeURIComponent(e.replace(/\+/g, ` `));
		return n.forEach((e) => {
			if (e.trim()) {
				let [n, i] = e.split(/=(.+)/g, 2);
				n && i && (t[r(n)] = r(i));
			}
		}), t;
	}
	static trimArrayEntries(e) {
		return e.map((e) => e.trim());
	}
	static removeEmptyStringsFromArray(e) {
		return e.filter((e) => !!e);
	}
	static jsonParseHelper(e) {
		try {
			return JSON.parse(e);
		} catch {
			return null;
		}
	}
}, A = class e {
	get urlString() {
		return this._urlString;
	}
	constructor(t, n) {
		if (this._urlString = t, this.correlationId = n, !this._urlString) throw O(Kt, n);
		t.includes(`#`) || (this._urlString = e.canonicalizeUri(t));
	}
	static canonicalizeUri(e) {
		if (e) {
			let t = e.toLowerCase();
			return k.endsWith(t, `?`) ? t = t.slice(0, -1) : k.endsWith(t, `?/`) && (t = t.slice(0, -2)), k.endsWith(t, `/`) || (t += `/`), t;
		}
		return e;
	}
	validateAsUri() {
		let e;
		try {
			e = this.getUrlComponents();
		} catch {
			throw O(Gt, this.correlationId);
		}
		if (!e.HostNameAndPort || !e.PathSegments) throw O(Gt, this.correlationId);
		if (!e.Protocol || e.Protocol.toLowerCase() !== `https:`) throw O(`authority_uri_insecure`, this.correlationId);
	}
	static appendQueryString(e, t) {
		return t ? e.indexOf(`?`) < 0 ? `${e}?${t}` : `${e}&${t}` : e;
	}
	static removeHashFromUrl(t) {
		return e.canonicalizeUri(t.split(`#`)[0]);
	}
	replaceTenantPath(t) {
		let n = this.getUrlComponents(), r = n.PathSegments;
		return t && r.length !== 0 && (r[0] === Ye.COMMON || r[0] === Ye.ORGANIZATIONS) && (r[0] = t), e.constructAuthorityUriFromObject(n, this.correlationId);
	}
	getUrlComponents() {
		let e = RegExp(`^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?`), t = this.urlString.match(e);
		if (!t) throw O(Gt, this.correlationId);
		let n = {
			Protocol: t[1],
			HostNameAndPort: t[4],
			AbsolutePath: t[5],
			QueryString: t[7]
		}, r = n.AbsolutePath.split(`/`);
		return r = r.filter((e) => e && e.length > 0), n.PathSegments = r, n.QueryString && n.QueryString.endsWith(`/`) && (n.QueryString = n.QueryString.substring(0, n.QueryString.length - 1)), n;
	}
	static getDomainFromUrl(e, t) {
		let n = RegExp(`^([^:/?#]+://)?([^/?#]*)`), r = e.match(n);
		if (!r) throw O(Gt, t);
		return r[2];
	}
	static getAbsoluteUrl(t, n, r) {
		if (t[0] === `/`) {
			let i = new e(n, r).getUrlComponents();
			return i.Protocol + `//` + i.HostNameAndPort + t;
		}
		return t;
	}
	static constructAuthorityUriFromObject(t, n) {
		return new e(t.Protocol + `//` + t.HostNameAndPort + `/` + t.PathSegments.join(`/`), n);
	}
};
const Qt = [
	{ host: `login.microsoftonline.com` },
	{ host: `login.partner.microsoftonline.cn` },
	{ host: `login.microsoftonline.us` },
	{ host: `login.sovcloud-identity.fr` },
	{ host: `login.sovcloud-identity.de` },
	{ host: `login.sovcloud-identity.sg` }
];
function $t(e, t) {
	return {
		token_endpoint: `https://${e}/{tenantid}/oauth2/v2.0/token`,
		jwks_uri: `https://${e}/{tenantid}/discovery/v2.0/keys`,
		issuer: `https://${t}/{tenantid}/v2.0`,
		authorization_endpoint: `https://${e}/{tenantid}/oauth2/v2.0/authorize`,
		end_session_endpoint: `https://${e}/{tenantid}/oauth2/v2.0/logout`
	};
}
const en = {
	endpointMetadata: Qt.reduce((e, { host: t, issuerHost: n }) => (e[t] = $t(t, n || t), e), {}),
	instanceDiscoveryMetadata: { metadata: [
		{
			preferred_network: `login.microsoftonline.com`,
			preferred_cache: `login.windows.net`,
			aliases: [
				`login.microsoftonline.com`,
				`login.windows.net`,
				`login.microsoft.com`,
				`sts.windows.net`
			]
		},
		{
			preferred_network: `login.partner.microsoftonline.cn`,
			preferred_cache: `login.partner.microsoftonline.cn`,
			aliases: [`login.partner.microsoftonline.cn`, `login.chinacloudapi.cn`]
		},
		{
			preferred_network: `login.microsoftonline.de`,
			preferred_cache: `login.microsoftonline.de`,
			aliases: [`login.microsoftonline.de`]
		},
		{
			preferred_network: `login.microsoftonline.us`,
			preferred_cache: `login.microsoftonline.us`,
			aliases: [`login.microsoftonline.us`, `login.usgovcloudapi.net`]
		},
		{
			preferred_network: `login-us.microsoftonline.com`,
			preferred_cache: `login-us.microsoftonline.com`,
			aliases: [`login-us.microsoftonline.com`]
		},
		{
			preferred_network: `login.sovcloud-identity.fr`,
			preferred_cache: `login.sovcloud-identity.fr`,
			aliases: [`login.sovcloud-identity.fr`]
		},
		{
			preferred_network: `login.sovcloud-identity.de`,
			preferred_cache: `login.sovcloud-identity.de`,
			aliases: [`login.sovcloud-identity.de`]
		},
		{
			preferred_network: `login.sovcloud-identity.sg`,
			preferred_cache: `login.sovcloud-identity.sg`,
			aliases: [`login.sovcloud-identity.sg`]
		}
	] }
}, tn = en.endpointMetadata, nn = en.instanceDiscoveryMetadata, rn = /* @__PURE__ */ new Set();
nn.metadata.forEach((e) => {
	e.aliases.forEach((e) => {
		rn.add(e);
	});
});
function an(e, t, n) {
	let r, i = e.canonicalAuthority;
	if (i) {
		let a = new A(i, n).getUrlComponents().HostNameAndPort;
		r = on(t, n, a, e.cloudDiscoveryMetadata?.metadata, S.CONFIG) || on(t, n, a, nn.metadata, S.HARDCODED_VALUES) || e.knownAuthorities;
	}
	return r || [];
}
function on(e, t, n, r, i) {
	if (e.trace(`getAliasesFromMetadata called with source: '${i}'`, t), n && r) {
		let a = cn(r, n);
		if (a) return e.trace(`getAliasesFromMetadata: found cloud discovery metadata in '${i}', returning aliases`, t), a.aliases;
		e.trace(`getAliasesFromMetadata: did not find cloud discovery metadata in '${i}'`, t);
	}
	return null;
}
function sn(e) {
	return cn(nn.metadata, e);
}
function cn(e, t) {
	for (let n = 0; n < e.length; n++) {
		let r = e[n];
		if (r.aliases.includes(t)) return r;
	}
	return null;
}
const ln = {
	None: `none`,
	AzurePublic: `https://login.microsoftonline.com`,
	AzureChina: `https://login.chinacloudapi.cn`,
	AzureGermany: `https://login.microsoftonline.de`,
	AzureUsGovernment: `https://login.microsoftonline.us`
};
function un(e) {
	return e.hasOwnProperty(`tenant_discovery_endpoint`) && e.hasOwnProperty(`metadata`);
}
function dn(e) {
	return e.hasOwnProperty(`error`) && e.hasOwnProperty(`error_description`);
}
const fn = `refreshTokenClientAcquireTokenWithCachedRefreshToken`, pn = `popTokenGenerateCnf`, mn = `handleServerTokenResponse`, hn = `authorityUpdateMetadataWithRegionalInformation`, gn = `regionDiscoveryGetRegionFromIMDS`, _n = (e, t, n, r, i) => (...a) => {
	n.trace(`Executing function '${t}'`, i);
	let o = r.startMeasurement(t, i);
	i && r.incrementFields({ [`ext.${t}CallCount`]: 1 }, i);
	try {
		let r = e(...a);
		return o.end({ success: !0 }), n.trace(`Returning result from '${t}'`, i), r;
	} catch (e) {
		n.trace(`Error occurred in '${t}'`, i);
		try {
			n.trace(JSON.stringify(e), i);
		} catch {
			n.trace(`Unable to print error message.`, i);
		}
		throw o.end({ success: !1 }, e), e;
	}
}, j = (e, t, n, r, i) => (...a) => {
	n.trace(`Executing function '${t}'`, i);
	let o = r.startMeasurement(t, i);
	return i && r.incrementFields({ [`ext.${t}CallCount`]: 1 }, i), e(...a).then((e) => (n.trace(`Returning result from '${t}'`, i), o.end({ success: !0 }), e)).catch((e) => {
		n.trace(`Error occurred in '${t}'`, i);
		try {
			n.trace(JSON.stringify(e), i);
		} catch {
			n.trace(`Unable to print error message.`, i);
		}
		throw o.end({ success: !1 }, e), e;
	});
};
var vn = class e {
	constructor(e, t, n, r) {
		this.networkInterface = e, this.logger = t, this.performanceClient = n, this.correlationId = r;
	}
	async detectRegion(t, n) {
		let r = t;
		if (r) n.region_source = ot.ENVIRONMENT_VARIABLE;
		else {
			let t = e.IMDS_OPTIONS;
			try {
				let e = await j(this.getRegionFromIMDS.bind(this), gn, this.logger, this.performanceClient, this.correlationId)(`2021-02-01`, t);
				if (e.status === 200 && (r = e.body?.location, r && (n.region_source = ot.IMDS)), e.status === 400) {
					let e = await j(this.getCurrentVersion.bind(this), `regionDiscoveryGetCurrentVersion`, this.logger, this.performanceClient, this.correlationId)(t);
					if (!e) return n.region_source = ot.FAILED_AUTO_DETECTION, null;
					let i = await j(this.getRegionFromIMDS.bind(this), gn, this.logger, this.performanceClient, this.correlationId)(e, t);
					i.status === 200 && (r = i.body?.location, r && (n.region_source = ot.IMDS));
				}
			} catch {
				return n.region_source = ot.FAILED_AUTO_DETECTION, null;
			}
		}
		return r || (n.region_source = ot.FAILED_AUTO_DETECTION), r || null;
	}
	async getRegionFromIMDS(e, t) {
		return this.networkInterface.sendGetRequestAsync(`${Ke}?api-version=${e}`, t, 2e3);
	}
	async getCurrentVersion(e) {
		try {
			let t = await this.networkInterface.sendGetRequestAsync(`${Ke}?format=json`, e);
			return t.status === 400 && t.body && t.body[`newest-versions`] && t.body[`newest-versions`].length > 0 ? t.body[`newest-versions`][0] : null;
		} catch {
			return null;
		}
	}
};
vn.IMDS_OPTIONS = { headers: { Metadata: `true` } };
function M() {
	return Math.round((/* @__PURE__ */ new Date()).getTime() / 1e3);
}
function yn(e) {
	return e ? /* @__PURE__ */ new Date(Number(e) * 1e3) : /* @__PURE__ */ new Date();
}
function bn(e, t) {
	let n = Number(e) || 0;
	return M() + t > n;
}
function xn(e) {
	return Number(e) > M();
}
function Sn(e, t) {
	return new Promise((n) => setTimeout(() => n(t), e));
}
function Cn(e, t, n, r, i) {
	return {
		credentialType: x.ID_TOKEN,
		homeAccountId: e,
		environment: t,
		clientId: r,
		secret: n,
		realm: i,
		lastUpdatedAt: Date.now().toString()
	};
}
function wn(e, t, n, r, i, a, o, s, c, l, u, d, f, p, m) {
	let h = {
		homeAccountId: e,
		credentialType: x.ACCESS_TOKEN,
		secret: n,
		cachedAt: M().toString(),
		expiresOn: o.toString(),
		extendedExpiresOn: s.toString(),
		environment: t,
		clientId: r,
		realm: i,
		target: a,
		tokenType: d || C.BEARER,
		lastUpdatedAt: Date.now().toString()
	};
	f && (h.userAssertionHash = f), u && (h.refreshOn = u.toString());
	let g = h.tokenType?.toLowerCase();
	if (h.tokenType?.toLowerCase() !== C.BEARER.toLowerCase()) switch (h.credentialType = x.ACCESS_TOKEN_WITH_AUTH_SCHEME, g) {
		case C.POP:
			let e = Ot(n, c, l);
			if (!e?.cnf?.kid) throw E(`token_claims_cnf_required_for_signedjwt`, l);
			h.keyId = e.cnf.kid;
			break;
		case `dpop`:
			if (!p) throw E(Tt, l);
			h.keyId = p;
			break;
		case C.SSH: h.keyId = p;
	}
	return m && Object.keys(m).length > 0 && (h.additionalCacheKeyComponents = m), h;
}
function Tn(e, t, n, r, i, a, o) {
	let s = {
		credentialType: x.REFRESH_TOKEN,
		homeAccountId: e,
		environment: t,
		clientId: r,
		secret: n,
		lastUpdatedAt: Date.now().toString()
	};
	return a && (s.userAssertionHash = a), i && (s.familyId = i), o && (s.expiresOn = o.toString()), s;
}
function En(e) {
	return e.hasOwnProperty(`homeAccountId`) && e.hasOwnProperty(`environment`) && e.hasOwnProperty(`credentialType`) && e.hasOwnProperty(`clientId`) && e.hasOwnProperty(`secret`);
}
function Dn(e) {
	return e ? En(e) && e.hasOwnProperty(`realm`) && e.hasOwnProperty(`target`) && (e.credentialType === x.ACCESS_TOKEN || e.credentialType === x.ACCESS_TOKEN_WITH_AUTH_SCHEME) : !1;
}
function On(e) {
	return e ? En(e) && e.hasOwnProperty(`realm`) && e.credentialType === x.ID_TOKEN : !1;
}
function kn(e) {
	return e ? En(e) && e.credentialType === x.REFRESH_TOKEN : !1;
}
function An(e, t) {
	let n = e.indexOf(`server-telemetry`) === 0, r = !0;
	return t && (r = t.hasOwnProperty(`failedRequests`) && t.hasOwnProperty(`errors`) && t.hasOwnProperty(`cacheHits`)), n && r;
}
function jn(e, t) {
	let n = !1;
	e && (n = e.indexOf(it) === 0);
	let r = !0;
	return t && (r = t.hasOwnProperty(`throttleTime`)), n && r;
}
function Mn({ environment: e, clientId: t }) {
	return [
		nt,
		e,
		t
	].join(`-`).toLowerCase();
}
function Nn(e, t) {
	return t ? e.indexOf(`appmetadata`) === 0 && t.hasOwnProperty(`clientId`) && t.hasOwnProperty(`environment`) : !1;
}
function Pn(e, t) {
	return t ? e.indexOf(`authority-metadata`) === 0 && t.hasOwnProperty(`aliases`) && t.hasOwnProperty(`preferred_cache`) && t.hasOwnProperty(`preferred_network`) && t.hasOwnProperty(`canonical_authority`) && t.hasOwnProperty(`authorization_endpoint`) && t.hasOwnProperty(`token_endpoint`) && t.hasOwnProperty(`issuer`) && t.hasOwnProperty(`aliasesFromNetwork`) && t.hasOwnProperty(`endpointsFromNetwork`) && t.hasOwnProperty(`expiresAt`) && t.hasOwnProperty(`jwks_uri`) : !1;
}
function Fn() {
	return M() + 86400;
}
function In(e, t, n) {
	e.authorization_endpoint = t.authorization_endpoint, e.token_endpoint = t.token_endpoint, e.end_session_endpoint = t.end_session_endpoint, e.issuer = t.issuer, e.endpointsFromNetwork = n, e.jwks_uri = t.jwks_uri;
}
function Ln(e, t, n) {
	e.aliases = t.aliases, e.preferred_cache = t.preferred_cache, e.preferred_network = t.preferred_network, e.aliasesFromNetwork = n;
}
function Rn(e) {
	return e.expiresAt <= M();
}
function zn(e) {
	if (e && e.length !== 0) return [...e].sort().join(` `);
}
var Bn = class e {
	constructor(e, t, n, r, i, a, o, s) {
		this.canonicalAuthority = e, this._canonicalAuthority.validateAsUri(), this.networkInterface = t, this.cacheManager = n, this.authorityOptions = r, this.regionDiscoveryMetadata = {
			region_used: void 0,
			region_source: void 0,
			region_outcome: void 0
		}, this.logger = i, this.performanceClient = o, this.correlationId = a, this.managedIdentity = s || !1, this.regionDiscovery = new vn(t, this.logger, this.performanceClient, this.correlationId);
	}
	getAuthorityType(e) {
		if (e.HostNameAndPort.endsWith(`.ciamlogin.com`)) return Pt.Ciam;
		let t = e.PathSegments;
		if (t.length) switch (t[0].toLowerCase()) {
			case `adfs`: return Pt.Adfs;
		}
		return Pt.Default;
	}
	get authorityType() {
		return this.getAuthorityType(this.canonicalAuthorityUrlComponents);
	}
	get protocolMode() {
		return this.authorityOptions.protocolMode;
	}
	get options() {
		return this.authorityOptions;
	}
	get canonicalAuthority() {
		return this._canonicalAuthority.urlString;
	}
	set canonicalAuthority(e) {
		this._canonicalAuthority = new A(e, this.correlationId), this._canonicalAuthority.validateAsUri(), this._canonicalAuthorityUrlComponents = null;
	}
	get canonicalAuthorityUrlComponents() {
		return this._canonicalAuthorityUrlComponents ||= this._canonicalAuthority.getUrlComponents(), this._canonicalAuthorityUrlComponents;
	}
	get hostnameAndPort() {
		return this.canonicalAuthorityUrlComponents.HostNameAndPort.toLowerCase();
	}
	get tenant() {
		return this.canonicalAuthorityUrlComponents.PathSegments[0];
	}
	get authorizationEndpoint() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.authorization_endpoint);
		throw E(ht, this.correlationId);
	}
	get tokenEndpoint() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint);
		throw E(ht, this.correlationId);
	}
	get deviceCodeEndpoint() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.token_endpoint.replace(`/token`, `/devicecode`));
		throw E(ht, this.correlationId);
	}
	get endSessionEndpoint() {
		if (this.discoveryComplete()) {
			if (!this.metadata.end_session_endpoint) throw E(`end_session_endpoint_not_supported`, this.correlationId);
			return this.replacePath(this.metadata.end_session_endpoint);
		}
		throw E(ht, this.correlationId);
	}
	get selfSignedJwtAudience() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.issuer);
		throw E(ht, this.correlationId);
	}
	get jwksUri() {
		if (this.discoveryComplete()) return this.replacePath(this.metadata.jwks_uri);
		throw E(ht, this.correlationId);
	}
	canReplaceTenant(t) {
		return t.PathSegments.length === 1 && !e.reservedTenantDomains.has(t.PathSegments[0]) && this.getAuthorityType(t) === Pt.Default && this.protocolMode !== It.OIDC;
	}
	replaceTenant(e) {
		return e.replace(/{tenant}|{tenantid}/g, this.tenant);
	}
	replacePath(e) {
		let t = e, n = new A(this.metadata.canonical_authority, this.correlationId).getUrlComponents(), r = n.PathSegments;
		return this.canonicalAuthorityUrlComponents.PathSegments.forEach((e, i) => {
			let a = r[i];
			if (i === 0 && this.canReplaceTenant(n)) {
				let e = new A(this.metadata.authorization_endpoint, this.correlationId).getUrlComponents().PathSegments[0];
				a !== e && (this.logger.verbose(`Replacing tenant domain name '${a}' with id '${e}'`, this.correlationId), a = e);
			}
			e !== a && (t = t.replace(`/${a}/`, `/${e}/`));
		}), this.replaceTenant(t);
	}
	get defaultOpenIdConfigurationEndpoint() {
		let e = this.hostnameAndPort;
		return this.canonicalAuthority.endsWith(`v2.0/`) || this.authorityType === Pt.Adfs || this.protocolMode === It.OIDC && !this.isAliasOfKnownMicrosoftAuthority(e) ? `${this.canonicalAuthority}.well-known/openid-configuration` : `${this.canonicalAuthority}v2.0/.well-known/openid-configuration`;
	}
	discoveryComplete() {
		return !!this.metadata;
	}
	async resolveEndpointsAsync() {
		let e = this.getCurrentMetadataEntity(), t = await j(this.updateCloudDiscoveryMetadata.bind(this), `authorityUpdateCloudDiscoveryMetadata`, this.logger, this.performanceClient, this.correlationId)(e);
		this.canonicalAuthority = this.canonicalAuthority.replace(this.hostnameAndPort, e.preferred_network);
		let n = await j(this.updateEndpointMetadata.bind(this), `authorityUpdateEndpointMetadata`, this.logger, this.performanceClient, this.correlationId)(e);
		this.updateCachedMetadata(e, t, { source: n }), this.performanceClient?.addFields({
			cloudDiscoverySource: t,
			authorityEndpointSource: n
		}, this.correlationId);
	}
	getCurrentMetadataEntity() {
		let e = this.cacheManager.getAuthorityMetadataByAlias(this.hostnameAndPort, this.correlationId);
		return e ||= {
			aliases: [],
			preferred_cache: this.hostnameAndPort,
			preferred_network: this.hostnameAndPort,
			canonical_authority: this.canonicalAuthority,
			authorization_endpoint: ``,
			token_endpoint: ``,
			end_session_endpoint: ``,
			issuer: ``,
			aliasesFromNetwork: !1,
			endpointsFromNetwork: !1,
			expiresAt: Fn(),
			jwks_uri: ``
		}, e;
	}
	updateCachedMetadata(e, t, n) {
		t !== S.CACHE && n?.source !== S.CACHE && (e.expiresAt = Fn(), e.canonical_authority = this.canonicalAuthority);
		let r = this.cacheManager.generateAuthorityMetadataCacheKey(e.preferred_cache, this.correlationId);
		this.cacheManager.setAuthorityMetadata(r, e, this.correlationId), this.metadata = e;
	}
	async updateEndpointMetadata(e) {
		let t = this.updateEndpointMetadataFromLocalSources(e);
		if (t) return t.source === S.HARDCODED_VALUES && this.authorityOptions.azureRegionConfiguration?.azureRegion && t.metadata && (In(e, await j(this.updateMetadataWithRegionalInformation.bind(this), hn, this.logger, this.performanceClient, this.correlationId)(t.metadata), !1), e.canonical_authority = this.canonicalAuthority), t.source;
		let n = await j(this.getEndpointMetadataFromNetwork.bind(this), `authorityGetEndpointMetadataFromNetwork`, this.logger, this.performanceClient, this.correlationId)();
		if (n) return this.validateIssuer(n.issuer), this.authorityOptions.azureRegionConfiguration?.azureRegion && (n = await j(this.updateMetadataWithRegionalInformation.bind(this), hn, this.logger, this.performanceClient, this.correlationId)(n)), In(e, n, !0), S.NETWORK;
		throw E(`openid_config_error`, this.defaultOpenIdConfigurationEndpoint, this.correlationId);
	}
	updateEndpointMetadataFromLocalSources(e) {
		this.logger.verbose(`Attempting to get endpoint metadata from authority configuration`, this.correlationId);
		let t = this.getEndpointMetadataFromConfig();
		if (t) return this.logger.verbose(`Found endpoint metadata in authority configuration`, this.correlationId), In(e, t, !1), { source: S.CONFIG };
		this.logger.verbose(`Did not find endpoint metadata in the config... Attempting to get endpoint metadata from the hardcoded values.`, this.correlationId);
		let n = this.getEndpointMetadataFromHardcodedValues();
		if (n) return In(e, n, !1), {
			source: S.HARDCODED_VALUES,
			metadata: n
		};
		this.logger.verbose(`Did not find endpoint metadata in hardcoded values... Attempting to get endpoint metadata from the network metadata cache.`, this.correlationId);
		let r = Rn(e);
		return this.isAuthoritySameType(e) && e.endpointsFromNetwork && !r ? (this.logger.verbose(`Found endpoint metadata in the cache.`, ``), { source: S.CACHE }) : (r && this.logger.verbose(`The metadata entity is expired.`, ``), null);
	}
	isAuthoritySameType(e) {
		return new A(e.canonical_authority, this.correlationId).getUrlComponents().PathSegments.length === this.canonicalAuthorityUrlComponents.PathSegments.length;
	}
	getEndpointMetadataFromConfig() {
		if (this.authorityOptions.authorityMetadata) try {
			return JSON.parse(this.authorityOptions.authorityMetadata);
		} catch {
			throw O(`invalid_authority_metadata`, this.correlationId);
		}
		return null;
	}
	async getEndpointMetadataFromNetwork() {
		let e = {}, t = this.defaultOpenIdConfigurationEndpoint;
		this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: attempting to retrieve OAuth endpoints from '${t}'`, this.correlationId);
		try {
			let n = await this.networkInterface.sendGetRequestAsync(t, e);
			return Zt(n.body) ? n.body : (this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: could not parse response as OpenID configuration`, this.correlationId), null);
		} catch (e) {
			return this.logger.verbose(`Authority.getEndpointMetadataFromNetwork: '${e}'`, this.correlationId), null;
		}
	}
	getEndpointMetadataFromHardcodedValues() {
		return this.hostnameAndPort in tn ? tn[this.hostnameAndPort] : null;
	}
	async updateMetadataWithRegionalInformation(t) {
		let n = this.authorityOptions.azureRegionConfiguration?.azureRegion;
		if (n) {
			if (n !== `TryAutoDetect`) return this.regionDiscoveryMetadata.region_outcome = st.CONFIGURED_NO_AUTO_DETECTION, this.regionDiscoveryMetadata.region_used = n, e.replaceWithRegionalInformation(t, n, this.correlationId);
			let r = await j(this.regionDiscovery.detectRegion.bind(this.regionDiscovery), `regionDiscoveryDetectRegion`, this.logger, this.performanceClient, this.correlationId)(this.authorityOptions.azureRegionConfiguration?.environmentRegion, this.regionDiscoveryMetadata);
			if (r) return this.regionDiscoveryMetadata.region_outcome = st.AUTO_DETECTION_REQUESTED_SUCCESSFUL, this.regionDiscoveryMetadata.region_used = r, e.replaceWithRegionalInformation(t, r, this.correlationId);
			this.regionDiscoveryMetadata.region_outcome = st.AUTO_DETECTION_REQUESTED_FAILED;
		}
		return t;
	}
	async updateCloudDiscoveryMetadata(e) {
		let t = this.updateCloudDiscoveryMetadataFromLocalSources(e);
		if (t) return t;
		let n = await j(this.getCloudDiscoveryMetadataFromNetwork.bind(this), `authorityGetCloudDiscoveryMetadataFromNetwork`, this.logger, this.performanceClient, this.correlationId)();
		if (n) return Ln(e, n, !0), S.NETWORK;
		throw O(`untrusted_authority`, this.correlationId);
	}
	updateCloudDiscoveryMetadataFromLocalSources(e) {
		this.logger.verbose(`Attempting to get cloud discovery metadata from authority configuration`, this.correlationId), this.logger.verbosePii(`Known Authorities: '${this.authorityOptions.knownAuthorities || `N/A`}'`, this.correlationId), this.logger.verbosePii(`Authority Metadata: '${this.authorityOptions.authorityMetadata || `N/A`}'`, this.correlationId), this.logger.verbosePii(`Canonical Authority: '${e.canonical_authority || `N/A`}'`, this.correlationId);
		let t = this.getCloudDiscoveryMetadataFromConfig();
		if (t) return this.logger.verbose(`Found cloud discovery metadata in authority configuration`, this.correlationId), Ln(e, t, !1), S.CONFIG;
		this.logger.verbose(`Did not find cloud discovery metadata in the config... Attempting to get cloud discovery metadata from the hardcoded values.`, this.correlationId);
		let n = sn(this.hostnameAndPort);
		if (n) return this.logger.verbose(`Found cloud discovery metadata from hardcoded values.`, this.correlationId), Ln(e, n, !1), S.HARDCODED_VALUES;
		this.logger.verbose(`Did not find cloud discovery metadata in hardcoded values... Attempting to get cloud discovery metadata from the network metadata cache.`, this.correlationId);
		let r = Rn(e);
		return this.isAuthoritySameType(e) && e.aliasesFromNetwork && !r ? (this.logger.verbose(`Found cloud discovery metadata in the cache.`, ``), S.CACHE) : (r && this.logger.verbose(`The metadata entity is expired.`, ``), null);
	}
	getCloudDiscoveryMetadataFromConfig() {
		if (this.authorityType === Pt.Ciam) return this.logger.verbose(`CIAM authorities do not support cloud discovery metadata, generate the aliases from authority host.`, this.correlationId), e.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort);
		if (this.authorityOptions.cloudDiscoveryMetadata) {
			this.logger.verbose(`The cloud discovery metadata has been provided as a network response, in the config.`, this.correlationId);
			try {
				this.logger.verbose(`Attempting to parse the cloud discovery metadata.`, this.correlationId);
				let e = cn(JSON.parse(this.authorityOptions.cloudDiscoveryMetadata).metadata, this.hostnameAndPort);
				if (this.logger.verbose(`Parsed the cloud discovery metadata.`, ``), e) return this.logger.verbose(`There is returnable metadata attached to the parsed cloud discovery metadata.`, this.correlationId), e;
				this.logger.verbose(`There is no metadata attached to the parsed cloud discovery metadata.`, this.correlationId);
			} catch {
				throw this.logger.verbose(`Unable to parse the cloud discovery metadata. Throwing Invalid Cloud Discovery Metadata Error.`, this.correlationId), O(Jt, this.correlationId);
			}
		}
		return this.isInKnownAuthorities(this.hostnameAndPort) ? (this.logger.verbose(`The host is included in knownAuthorities. Creating new cloud discovery metadata from the host.`, this.correlationId), e.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort)) : null;
	}
	async getCloudDiscoveryMetadataFromNetwork() {
		let t = `${He}${this.canonicalAuthority}oauth2/v2.0/authorize`, n = {}, r = null;
		try {
			let e = await this.networkInterface.sendGetRequestAsync(t, n), i, a;
			if (un(e.body)) i = e.body, a = i.metadata, this.logger.verbosePii(`tenant_discovery_endpoint is: '${i.tenant_discovery_endpoint}'`, this.correlationId);
			else if (dn(e.body)) {
				if (this.logger.warning(`A CloudInstanceDiscoveryErrorResponse was returned. The cloud instance discovery network request's status code is: '${e.status}'`, this.correlationId), i = e.body, i.error === `invalid_instance`) return this.logger.error(`The CloudInstanceDiscoveryErrorResponse error is invalid_instance.`, this.correlationId), null;
				this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error is '${i.error}'`, this.correlationId), this.logger.warning(`The CloudInstanceDiscoveryErrorResponse error description is '${i.error_description}'`, this.correlationId), this.logger.warning(`Setting the value of the CloudInstanceDiscoveryMetadata (returned from the network, correlationId) to []`, this.correlationId), a = [];
			} else return this.logger.error(`AAD did not return a CloudInstanceDiscoveryResponse or CloudInstanceDiscoveryErrorResponse`, this.correlationId), null;
			this.logger.verbose(`Attempting to find a match between the developer's authority and the CloudInstanceDiscoveryMetadata returned from the network request.`, this.correlationId), r = cn(a, this.hostnameAndPort);
		} catch (e) {
			if (e instanceof T) this.logger.error(`There was a network error while attempting to get the cloud discovery instance metadata.\nError: '${e.errorCode}'\nError Description: '${e.errorMessage}'`, this.correlationId);
			else {
				let t = e;
				this.logger.error(`A non-MSALJS error was thrown while attempting to get the cloud instance discovery metadata.\nError: '${t.name}'\nError Description: '${t.message}'`, this.correlationId);
			}
			return null;
		}
		return r ||= (this.logger.warning(`The developer's authority was not found within the CloudInstanceDiscoveryMetadata returned from the network request.`, this.correlationId), this.logger.verbose(`Creating custom Authority for custom domain scenario.`, this.correlationId), e.createCloudDiscoveryMetadataFromHost(this.hostnameAndPort)), r;
	}
	isInKnownAuthorities(e) {
		let t = e.toLowerCase();
		return this.authorityOptions.knownAuthorities.filter((e) => e && A.getDomainFromUrl(e, this.correlationId).toLowerCase() === t).length > 0;
	}
	static generateAuthority(e, t) {
		let n;
		if (t && t.azureCloudInstance !== ln.None) {
			let e = t.tenant ? t.tenant : Ve;
			n = `${t.azureCloudInstance}/${e}/`;
		}
		return n || e;
	}
	static createCloudDiscoveryMetadataFromHost(e) {
		return {
			preferred_network: e,
			preferred_cache: e,
			aliases: [e]
		};
	}
	getPreferredCache() {
		if (this.managedIdentity) return `login.microsoftonline.com`;
		if (this.discoveryComplete()) return this.metadata.preferred_cache;
		throw E(ht, this.correlationId);
	}
	isAlias(e) {
		return this.metadata.aliases.indexOf(e) > -1;
	}
	isAliasOfKnownMicrosoftAuthority(e) {
		return rn.has(e);
	}
	validateIssuer(e) {
		if (!e) throw O(Xt, this.correlationId);
		let t;
		try {
			t = new URL(e);
		} catch {
			throw O(Xt, this.correlationId);
		}
		let n = t.protocol, r = t.host, i = (this.canonicalAuthorityUrlComponents.Protocol || ``).toLowerCase(), a = (this.canonicalAuthorityUrlComponents.HostNameAndPort || ``).toLowerCase(), o = this.matchesAuthorityOrigin(n, r, i, a), s = n === `https:` && this.isAliasOfKnownMicrosoftAuthority(r), c = n === `https:` && this.matchesRegionalMicrosoftHost(r), l = this.matchesCiamTenantPattern(t, a, this.canonicalAuthorityUrlComponents.PathSegments), u = n === `https:` && this.isInKnownAuthorities(r);
		if (!(o || s || c || l || u)) throw O(Xt, this.correlationId);
	}
	matchesAuthorityOrigin(e, t, n, r) {
		return e === n && t === r;
	}
	matchesRegionalMicrosoftHost(e) {
		let t = e.indexOf(`.`);
		if (t > 0 && t < e.length - 1) {
			let n = e.substring(t + 1);
			return this.isAliasOfKnownMicrosoftAuthority(n);
		}
		return !1;
	}
	matchesCiamTenantPattern(e, t, n) {
		let r = n[0], i = r ? r.endsWith(`.onmicrosoft.com`) ? r.slice(0, -16) : r : t.split(`.`)[0];
		if (!i) return !1;
		let a = `https://${i}.ciamlogin.com`, o = [
			a,
			`${a}/${i}`,
			`${a}/${i}/v2.0`,
			`${a}/${i}${Ue}`,
			`${a}/${i}${Ue}/v2.0`
		], s = e.pathname.replace(/\/+$/, ``), c = `${e.protocol}//${e.host}${s}`;
		return o.some((e) => e === c);
	}
	static isPublicCloudAuthority(e) {
		return qe.indexOf(e) >= 0;
	}
	static buildRegionalAuthorityString(e, t, n, r) {
		let i = new A(e, n);
		i.validateAsUri();
		let a = i.getUrlComponents(), o = `${t}.${a.HostNameAndPort}`;
		this.isPublicCloudAuthority(a.HostNameAndPort) && (o = `${t}.login.microsoft.com`);
		let s = A.constructAuthorityUriFromObject({
			...i.getUrlComponents(),
			HostNameAndPort: o
		}, n).urlString;
		return r ? `${s}?${r}` : s;
	}
	static replaceWithRegionalInformation(t, n, r) {
		let i = { ...t };
		return i.authorization_endpoint = e.buildRegionalAuthorityString(i.authorization_endpoint, n, r), i.token_endpoint = e.buildRegionalAuthorityString(i.token_endpoint, n, r), i.end_session_endpoint &&= e.buildRegionalAuthorityString(i.end_session_endpoint, n, r), i;
	}
	static transformCIAMAuthority(e, t) {
		let n = e, r = new A(e, t).getUrlComponents();
		if (r.PathSegments.length === 0 && r.HostNameAndPort.endsWith(`.ciamlogin.com`)) {
			let e = r.HostNameAndPort.split(`.`)[0];
			n = `${n}${e}${Ue}`;
		}
		return n;
	}
};
Bn.reservedTenantDomains = /* @__PURE__ */ new Set([
	`{tenant}`,
	`{tenantid}`,
	Ye.COMMON,
	Ye.CONSUMERS,
	Ye.ORGANIZATIONS
]);
function Vn(e, t) {
	let n = new A(e, t).getUrlComponents().PathSegments.slice(-1)[0]?.toLowerCase();
	switch (n) {
		case Ye.COMMON:
		case Ye.ORGANIZATIONS:
		case Ye.CONSUMERS: return;
		default: return n;
	}
}
function Hn(e) {
	return e.endsWith(`/`) ? e : `${e}/`;
}
function Un(e) {
	let t = e.cloudDiscoveryMetadata, n;
	if (t) try {
		n = JSON.parse(t);
	} catch {
		throw O(Jt, ``);
	}
	return {
		canonicalAuthority: e.authority ? Hn(e.authority) : void 0,
		knownAuthorities: e.knownAuthorities,
		cloudDiscoveryMetadata: n
	};
}
async function Wn(e, t, n, r, i, a, o) {
	let s = new Bn(Bn.transformCIAMAuthority(Hn(e), a), t, n, r, i, a, o);
	try {
		return await j(s.resolveEndpointsAsync.bind(s), `authorityResolveEndpointsAsync`, i, o, a)(), s;
	} catch {
		throw E(ht, a);
	}
}
var N = class e {
	constructor(e, t) {
		this.correlationId = t;
		let n = e ? k.trimArrayEntries([...e]) : [], r = n ? k.removeEmptyStringsFromArray(n) : [];
		if (!r || !r.length) throw O(`empty_input_scopes_error`, t);
		this.scopes = /* @__PURE__ */ new Set(), r.forEach((e) => this.scopes.add(e));
	}
	static fromString(t, n) {
		let r = (t || ``).split(` `);
		return new e(r, n);
	}
	static createSearchScopes(t, n) {
		let r = t && t.length > 0 ? t : [...y], i = new e(r, n);
		return i.containsOnlyOIDCScopes() ? i.removeScope(We) : i.removeOIDCScopes(), i;
	}
	containsScope(t) {
		let n = this.printScopesLowerCase().split(` `), r = new e(n, this.correlationId);
		return t ? r.scopes.has(t.toLowerCase()) : !1;
	}
	containsScopeSet(e) {
		return !e || e.scopes.size <= 0 ? !1 : this.scopes.size >= e.scopes.size && e.asArray().every((e) => this.containsScope(e));
	}
	containsOnlyOIDCScopes() {
		let e = 0;
		return Je.forEach((t) => {
			this.containsScope(t) && (e += 1);
		}), this.scopes.size === e;
	}
	appendScope(e) {
		e && this.scopes.add(e.trim());
	}
	appendScopes(e) {
		try {
			e.forEach((e) => this.appendScope(e));
		} catch {
			throw E(`cannot_append_scopeset`, this.correlationId);
		}
	}
	removeScope(e) {
		if (!e) throw E(`cannot_remove_empty_scope`, this.correlationId);
		this.scopes.delete(e.trim());
	}
	removeOIDCScopes() {
		Je.forEach((e) => {
			this.scopes.delete(e);
		});
	}
	unionScopeSets(e) {
		if (!e) throw E(bt, this.correlationId);
		let t = /* @__PURE__ */ new Set();
		return e.scopes.forEach((e) => t.add(e.toLowerCase())), this.scopes.forEach((e) => t.add(e.toLowerCase())), t;
	}
	intersectingScopeSets(e) {
		if (!e) throw E(bt, this.correlationId);
		e.containsOnlyOIDCScopes() || e.removeOIDCScopes();
		let t = this.unionScopeSets(e), n = e.getScopeCount(), r = this.getScopeCount();
		return t.size < r + n;
	}
	getScopeCount() {
		return this.scopes.size;
	}
	asArray() {
		let e = [];
		return this.scopes.forEach((t) => e.push(t)), e;
	}
	printScopes() {
		return this.scopes ? this.asArray().join(` `) : ``;
	}
	printScopesLowerCase() {
		return this.printScopes().toLowerCase();
	}
};
function Gn(e, t, n) {
	if (!t) return;
	let r = e.get(Me);
	r && e.has(`brk_client_id`) && n?.addFields({
		embeddedClientId: r,
		embeddedRedirectUri: e.get(Ne)
	}, t);
}
function Kn(e, t) {
	e.set(`response_type`, t);
}
function qn(e, t) {
	e.set(`response_mode`, t || et.QUERY);
}
function Jn(e, t, n, r = !0, i = y) {
	r && !i.includes(`openid`) && !t.includes(`openid`) && i.push(`openid`);
	let a = new N(r ? [...t || [], ...i] : t || [], n);
	e.set(`scope`, a.printScopes());
}
function Yn(e, t) {
	e.set(Me, t);
}
function Xn(e, t) {
	e.set(Ne, t);
}
function Zn(e, t) {
	e.set(`post_logout_redirect_uri`, t);
}
function Qn(e, t) {
	e.set(`id_token_hint`, t);
}
function $n(e, t) {
	e.set(`domain_hint`, t);
}
function er(e, t) {
	e.set(`login_hint`, t);
}
function tr(e, t) {
	e.set(b.CCS_HEADER, `UPN:${t}`);
}
function nr(e, t) {
	e.set(b.CCS_HEADER, `Oid:${t.uid}@${t.utid}`);
}
function rr(e, t) {
	e.set(`sid`, t);
}
function ir(e, t, n, r, i, a) {
	let o = jr(n, i && e.has(`brk_client_id`) ? void 0 : r, t, a);
	e.set(`claims`, o);
}
function ar(e, t) {
	e.set(`client-request-id`, t);
}
function or(e, t) {
	e.set(Pe, t.sku), e.set(Fe, t.version), t.os && e.set(`x-client-OS`, t.os), t.cpu && e.set(`x-client-CPU`, t.cpu);
}
function sr(e, t) {
	t?.appName && e.set(`x-app-name`, t.appName), t?.appVersion && e.set(`x-app-ver`, t.appVersion);
}
function cr(e, t) {
	e.set(`prompt`, t);
}
function lr(e, t) {
	t && e.set(`state`, t);
}
function ur(e, t) {
	e.set(`nonce`, t);
}
function dr(e, t, n) {
	if (t && n) e.set(`code_challenge`, t), e.set(`code_challenge_method`, n);
	else throw O(`pkce_params_missing`, ``);
}
function fr(e, t) {
	e.set(`code`, t);
}
function pr(e, t) {
	e.set(`device_code`, t);
}
function mr(e, t) {
	e.set(`refresh_token`, t);
}
function hr(e, t) {
	e.set(`code_verifier`, t);
}
function gr(e, t) {
	e.set(`client_secret`, t);
}
function _r(e, t) {
	t && e.set(`client_assertion`, t);
}
function vr(e, t) {
	t && e.set(`client_assertion_type`, t);
}
function yr(e, t) {
	e.set(`assertion`, t);
}
function br(e, t) {
	e.set(`requested_token_use`, t);
}
function xr(e, t) {
	e.set(`grant_type`, t);
}
function Sr(e) {
	e.set(`client_info`, `1`);
}
function Cr(e) {
	e.set(`clidata`, `1`);
}
function wr(e) {
	e.has(`instance_aware`) || e.set(`instance_aware`, `true`);
}
function Tr(e) {
	e.has(`pocd`) || e.set(`pocd`, `1`);
}
function Er(e, t) {
	Object.entries(t).forEach(([t, n]) => {
		!e.has(t) && n && e.set(t, n);
	});
}
const Dr = {
	[Xe.SIGNIN_STATE]: { essential: !1 },
	[Xe.LOGIN_HINT]: { essential: !1 },
	[Xe.TENANT_REGION_SUB_SCOPE]: { essential: !1 }
};
function Or(e, t = ``) {
	let n;
	try {
		n = JSON.parse(e);
	} catch {
		throw O(qt, t);
	}
	if (!kr(n)) throw O(qt, t);
	return n;
}
function kr(e) {
	return typeof e == `object` && !!e && !Array.isArray(e);
}
function Ar(e, t) {
	let n = { ...e };
	for (let [e, r] of Object.entries(t)) {
		let t = n[e];
		n[e] = kr(t) && kr(r) ? Ar(t, r) : r;
	}
	return n;
}
function jr(e, t, n = ``, r) {
	let i = e ? Or(e, n) : {};
	r?.trim() && (i = Ar(i, Or(r, n))), Object.prototype.hasOwnProperty.call(i, Xe.ID_TOKEN) || (i[Xe.ID_TOKEN] = {});
	let a = i[Xe.ID_TOKEN];
	for (let [e, t] of Object.entries(Dr)) e in a || (a[e] = t);
	return t && t.length > 0 && (Object.prototype.hasOwnProperty.call(i, Xe.ACCESS_TOKEN) || (i[Xe.ACCESS_TOKEN] = {}), i[Xe.ACCESS_TOKEN][Xe.XMS_CC] = { values: t }), JSON.stringify(i);
}
function Mr(e, t) {
	e.set(at.username, t);
}
function Nr(e, t) {
	e.set(at.password, t);
}
function Pr(e, t) {
	t && (e.set(Ie, C.POP), e.set(Le, t));
}
function Fr(e, t) {
	t && (e.set(Ie, C.SSH), e.set(Le, t));
}
function Ir(e, t) {
	e.set(`x-client-current-telemetry`, t.generateCurrentRequestHeaderValue()), e.set(`x-client-last-telemetry`, t.generateLastRequestHeaderValue());
}
function Lr(e) {
	e.set(`x-ms-lib-capability`, `retry-after, h429`);
}
function Rr(e, t) {
	e.set(`logout_hint`, t);
}
function zr(e, t, n) {
	e.has(`brk_client_id`) || e.set(`brk_client_id`, t), e.has(`brk_redirect_uri`) || e.set(`brk_redirect_uri`, n);
}
function Br(e, t) {
	t && e.set(`resource`, t);
}
function Vr(e, t) {
	let n = zn(t);
	n ? e.set(ze, n) : e.delete(ze);
}
function Hr(e) {
	return e.startsWith(`#/`) ? e.substring(2) : e.startsWith(`#`) || e.startsWith(`?`) ? e.substring(1) : e;
}
function Ur(e) {
	if (!e || e.indexOf(`=`) < 0) return null;
	try {
		let t = Hr(e);
		if (!/^[^=&?#/]+(?:=|&|$)/.test(t)) return null;
		let n = Object.fromEntries(new URLSearchParams(t));
		if (n.code || n.ear_jwe || n.error || n.error_description || n.state) return n;
	} catch {
		throw E(`hash_not_deserialized`, ``);
	}
	return null;
}
function P(e) {
	let t = [];
	return e.forEach((e, n) => {
		t.push(`${n}=${encodeURIComponent(e)}`);
	}), t.join(`&`);
}
const Wr = {
	ES256: `ES256`,
	RS256: `RS256`
}, Gr = {
	createNewGuid: () => {
		throw E(D, ``);
	},
	base64Decode: () => {
		throw E(D, ``);
	},
	base64Encode: () => {
		throw E(D, ``);
	},
	base64UrlEncode: () => {
		throw E(D, ``);
	},
	encodeKid: () => {
		throw E(D, ``);
	},
	async removeTokenBindingKey(e, t) {
		throw E(D, t);
	},
	async clearKeystore(e) {
		throw E(D, e);
	},
	async signTokenBindingJwt(e, t, n, r) {
		throw E(D, r);
	},
	async hashString() {
		throw E(D, ``);
	}
}, Kr = {
	async provisionTokenBindingKey(e) {
		throw E(D, e.correlationId);
	},
	async removeTokenBindingKey(e, t) {
		throw E(D, t);
	},
	async getTokenBindingPublicKeyJwk(e, t) {
		throw E(D, t);
	}
};
var F;
(function(e) {
	e[e.Error = 0] = `Error`, e[e.Warning = 1] = `Warning`, e[e.Info = 2] = `Info`, e[e.Verbose = 3] = `Verbose`, e[e.Trace = 4] = `Trace`;
})(F ||= {});
const qr = /* @__PURE__ */ new Map();
function Jr(e, t) {
	qr.delete(e), qr.set(e, t);
}
function Yr(e, t) {
	let n = Date.now(), r = qr.get(e);
	if (r) Jr(e, r);
	else if (r = {
		logs: [],
		firstEventTime: n
	}, qr.set(e, r), qr.size > 50) {
		let e = qr.keys().next().value;
		e !== void 0 && qr.delete(e);
	}
	r.logs.push({
		...t,
		milliseconds: n - r.firstEventTime
	}), r.logs.length > 500 && r.logs.shift();
}
function Xr(e) {
	if (e.length < 6 || e.length > 6 && e[6] !== ` `) return null;
	for (let t = 0; t < 6; t++) {
		let n = e[t];
		if (!(n >= `a` && n <= `z` || n >= `A` && n <= `Z` || n >= `0` && n <= `9`)) return null;
	}
	return e.substring(0, 6);
}
var Zr = class e {
	constructor(t, n, r) {
		this.level = F.Info;
		let i = () => {}, a = t || e.createDefaultLoggerOptions();
		this.localCallback = a.loggerCallback || i, this.piiLoggingEnabled = a.piiLoggingEnabled || !1, this.level = typeof a.logLevel == `number` ? a.logLevel : F.Info, this.packageName = n || ``, this.packageVersion = r || ``;
	}
	static createDefaultLoggerOptions() {
		return {
			loggerCallback: () => {},
			piiLoggingEnabled: !1,
			logLevel: F.Info
		};
	}
	clone(t, n) {
		return new e({
			loggerCallback: this.localCallback,
			piiLoggingEnabled: this.piiLoggingEnabled,
			logLevel: this.level
		}, t, n);
	}
	logMessage(e, t) {
		let n = t.correlationId, r = Xr(e);
		if (r && Yr(n, {
			hash: r,
			level: t.logLevel,
			containsPii: t.containsPii || !1,
			milliseconds: 0
		}), t.logLevel > this.level || !this.piiLoggingEnabled && t.containsPii) return;
		let i = `${`[${(/* @__PURE__ */ new Date()).toUTCString()}] : [${n}]`} : ${this.packageName}@${this.packageVersion} : ${F[t.logLevel]} - ${e}`;
		this.executeCallback(t.logLevel, i, t.containsPii || !1);
	}
	executeCallback(e, t, n) {
		this.localCallback && this.localCallback(e, t, n);
	}
	error(e, t) {
		this.logMessage(e, {
			logLevel: F.Error,
			containsPii: !1,
			correlationId: t
		});
	}
	errorPii(e, t) {
		this.logMessage(e, {
			logLevel: F.Error,
			containsPii: !0,
			correlationId: t
		});
	}
	warning(e, t) {
		this.logMessage(e, {
			logLevel: F.Warning,
			containsPii: !1,
			correlationId: t
		});
	}
	warningPii(e, t) {
		this.logMessage(e, {
			logLevel: F.Warning,
			containsPii: !0,
			correlationId: t
		});
	}
	info(e, t) {
		this.logMessage(e, {
			logLevel: F.Info,
			containsPii: !1,
			correlationId: t
		});
	}
	infoPii(e, t) {
		this.logMessage(e, {
			logLevel: F.Info,
			containsPii: !0,
			correlationId: t
		});
	}
	verbose(e, t) {
		this.logMessage(e, {
			logLevel: F.Verbose,
			containsPii: !1,
			correlationId: t
		});
	}
	verbosePii(e, t) {
		this.logMessage(e, {
			logLevel: F.Verbose,
			containsPii: !0,
			correlationId: t
		});
	}
	trace(e, t) {
		this.logMessage(e, {
			logLevel: F.Trace,
			containsPii: !1,
			correlationId: t
		});
	}
	tracePii(e, t) {
		this.logMessage(e, {
			logLevel: F.Trace,
			containsPii: !0,
			correlationId: t
		});
	}
	isPiiLoggingEnabled() {
		return this.piiLoggingEnabled || !1;
	}
};
const Qr = `@azure/msal-common`, $r = `16.16.1`;
var ei = class e extends Error {
	constructor(t, n) {
		let r = n || ut(t);
		super(r), Object.setPrototypeOf(this, e.prototype), this.name = `CacheError`, this.errorCode = t, this.errorMessage = r;
	}
};
function ti(e) {
	return e instanceof Error ? e.name === `QuotaExceededError` || e.name === `NS_ERROR_DOM_QUOTA_REACHED` || e.message.includes(`exceeded the quota`) ? new ei(`cache_quota_exceeded`) : new ei(e.name, e.message) : new ei(`cache_error_unknown`);
}
var ni = class {
	constructor(e, t, n, r, i, a) {
		this.clientId = e, this.cryptoImpl = t, this.tokenBindingKeyManager = a, this.commonLogger = n.clone(Qr, $r), this.staticAuthorityOptions = i, this.performanceClient = r;
	}
	getAllAccounts(e = {}, t) {
		return this.buildTenantProfiles(this.getAccountsFilteredBy(e, t), t, e);
	}
	getAccountInfoFilteredBy(e, t) {
		if (Object.keys(e).length === 0 || Object.values(e).every((e) => e == null || e === ``)) return this.commonLogger.warning(`getAccountInfoFilteredBy: Account filter is empty or invalid, returning null`, t), null;
		let n = this.getAllAccounts(e, t);
		return n.length > 1 ? n.sort((e, t) => {
			let n = +!!e.idTokenClaims;
			return +!!t.idTokenClaims - n;
		})[0] : n.length === 1 ? n[0] : null;
	}
	getBaseAccountInfo(e, t) {
		let n = this.getAccountsFilteredBy(e, t);
		return n.length > 0 ? Lt(n[0]) : null;
	}
	buildTenantProfiles(e, t, n) {
		return e.flatMap((e) => this.getTenantProfilesFromAccountEntity(e, t, n?.tenantId, n));
	}
	getTenantedAccountInfoByFilter(e, t, n, r, i) {
		let a = null, o;
		if (i && !this.tenantProfileMatchesFilter(n, i)) return null;
		let s = this.getIdToken(e, r, t, n.tenantId);
		return s && (o = Ot(s.secret, this.cryptoImpl.base64Decode, r), !this.idTokenClaimsMatchTenantProfileFilter(o, i)) ? null : (a = Nt(e, n, o, s?.secret), a);
	}
	getTenantProfilesFromAccountEntity(e, t, n, r) {
		let i = Lt(e), a = i.tenantProfiles || /* @__PURE__ */ new Map(), o = this.getTokenKeys();
		if (n) {
			let e = a.get(n);
			if (e) a = /* @__PURE__ */ new Map([[n, e]]);
			else return [];
		}
		let s = [];
		return a.forEach((e) => {
			let n = this.getTenantedAccountInfoByFilter(i, o, e, t, r);
			n && s.push(n);
		}), s;
	}
	tenantProfileMatchesFilter(e, t) {
		return !(t.localAccountId && !this.matchLocalAccountIdFromTenantProfile(e, t.localAccountId) || t.name && e.name !== t.name || t.isHomeTenant !== void 0 && e.isHomeTenant !== t.isHomeTenant || t.username && !this.matchUsername(e.username, t.username) && !this.matchUsername(e.upn, t.username) || t.loginHint && !this.matchLoginHintWithTenantProfile(e, t.loginHint) || t.upn && e.upn !== t.upn || t.nativeAccountId && e.nativeAccountId !== t.nativeAccountId);
	}
	idTokenClaimsMatchTenantProfileFilter(e, t) {
		return !(t && (t.localAccountId && !this.matchLocalAccountIdFromTokenClaims(e, t.localAccountId) || t.loginHint && !this.matchLoginHintFromTokenClaims(e, t.loginHint) || t.username && !this.matchUsername(e.preferred_username, t.username) && !this.matchUsername(e.upn, t.username) || t.name && !this.matchName(e, t.name) || t.sid && !this.matchSid(e, t.sid)));
	}
	async saveCacheRecord(e, t, n, r, i) {
		if (!e) throw E(`invalid_cache_record`, t);
		try {
			e.account && await this.setAccount(e.account, t, n, r), e.idToken && i?.idToken !== !1 && await this.setIdTokenCredential(e.idToken, t, n), e.accessToken && i?.accessToken !== !1 && await this.saveAccessToken(e.accessToken, t, n), e.refreshToken && i?.refreshToken !== !1 && await this.setRefreshTokenCredential(e.refreshToken, t, n), e.appMetadata && this.setAppMetadata(e.appMetadata, t);
		} catch (e) {
			throw this.commonLogger?.error(`CacheManager.saveCacheRecord: failed`, t), e instanceof T ? e : ti(e);
		}
	}
	async saveAccessToken(e, t, n) {
		let r;
		e.additionalCacheKeyComponents && Object.keys(e.additionalCacheKeyComponents).length > 0 && (r = await this.cryptoImpl.hashString(JSON.stringify(e.additionalCacheKeyComponents)));
		let i = {
			clientId: e.clientId,
			credentialType: e.credentialType,
			environment: e.environment,
			homeAccountId: e.homeAccountId,
			realm: e.realm,
			tokenType: e.tokenType
		}, a = this.getTokenKeys(), o = N.fromString(e.target, t), s = [];
		a.accessToken.forEach((e) => {
			if (!this.accessTokenKeyMatchesFilter(e, i, !1)) return;
			let n = this.getAccessTokenCredential(e, t);
			n && this.credentialMatchesFilter(n, i, t) && N.fromString(n.target, t).intersectingScopeSets(o) && s.push(e);
		});
		for (let n of s) await this.removeAccessTokenAndTokenBindingKey(n, t, e.keyId);
		await this.setAccessTokenCredential(e, t, n, r);
	}
	getAccountsFilteredBy(e, t) {
		let n = this.getAccountKeys(), r = [];
		return n.forEach((n) => {
			let i = this.getAccount(n, t);
			if (!i || e.homeAccountId && !this.matchHomeAccountId(i, e.homeAccountId) || e.environment && !this.matchEnvironment(i, e.environment, t) || e.realm && !this.matchRealm(i, e.realm) || e.authorityType && !this.matchAuthorityType(i, e.authorityType)) return;
			let a = {
				localAccountId: e?.localAccountId,
				name: e?.name,
				username: e?.username,
				loginHint: e?.loginHint,
				upn: e?.upn,
				nativeAccountId: e?.nativeAccountId
			}, o = i.tenantProfiles?.filter((e) => this.tenantProfileMatchesFilter(e, a));
			o && o.length === 0 || r.push(i);
		}), r;
	}
	credentialMatchesFilter(e, t, n) {
		if (t.clientId && !this.matchClientId(e, t.clientId) || t.userAssertionHash && !this.matchUserAssertionHash(e, t.userAssertionHash) || typeof t.homeAccountId == `string` && !this.matchHomeAccountId(e, t.homeAccountId) || t.environment && !this.matchEnvironment(e, t.environment, n) || t.realm && !this.matchRealm(e, t.realm) || t.credentialType && !this.matchCredentialType(e, t.credentialType) || t.familyId && !this.matchFamilyId(e, t.familyId) || t.target && !this.matchTarget(e, t.target, n) || e.credentialType === x.ACCESS_TOKEN_WITH_AUTH_SCHEME && !this.matchAccessTokenWithAuthScheme(e, t)) return !1;
		let r = e.additionalCacheKeyComponents, i = t.additionalCacheKeyComponents, a = !!r && Object.keys(r).length > 0, o = !!i && Object.keys(i).length > 0;
		if (a !== o) return !1;
		if (a && o) {
			let e = Object.keys(r).sort(), t = Object.keys(i).sort();
			if (e.length !== t.length) return !1;
			for (let n = 0; n < e.length; n++) if (e[n] !== t[n] || r[e[n]] !== i[t[n]]) return !1;
		}
		return !0;
	}
	getAppMetadataFilteredBy(e, t) {
		let n = this.getKeys(), r = {};
		return n.forEach((n) => {
			if (!this.isAppMetadata(n)) return;
			let i = this.getAppMetadata(n, t);
			!i || e.environment && !this.matchEnvironment(i, e.environment, t) || e.clientId && !this.matchClientId(i, e.clientId) || (r[n] = i);
		}), r;
	}
	getAuthorityMetadataByAlias(e, t) {
		let n = this.getAuthorityMetadataKeys(), r = null;
		return n.forEach((n) => {
			if (!this.isAuthorityMetadata(n) || n.indexOf(this.clientId) === -1) return;
			let i = this.getAuthorityMetadata(n, t);
			i && i.aliases.indexOf(e) !== -1 && (r = i);
		}), r;
	}
	removeAllAccounts(e) {
		this.getAllAccounts({}, e).forEach((t) => {
			this.removeAccount(t, e);
		});
	}
	removeAccount(e, t) {
		let n = this.getAccountKeys(), r = (t) => t.includes(e.homeAccountId) && t.includes(e.environment);
		this.getTokenKeys().idToken.filter(r).forEach((e) => {
			this.removeIdToken(e, t);
		}), this.removeAccountContext(e, t), n.filter(r).forEach((e) => {
			this.removeItem(e, t), this.performanceClient.incrementFields({ accountsRemoved: 1 }, t);
		});
	}
	removeAccountContext(e, t) {
		let n = this.getTokenKeys(), r = (t) => t.includes(e.homeAccountId) && t.includes(e.environment);
		n.accessToken.filter(r).forEach((e) => {
			this.removeAccessToken(e, t);
		}), n.refreshToken.filter(r).forEach((e) => {
			this.removeRefreshToken(e, t);
		});
	}
	removeAccessToken(e, t) {
		let n = this.removeAccessTokenCredential(e, t);
		n && this.removeTokenBindingKeyForCredential(n, t);
	}
	async removeAccessTokenAndTokenBindingKey(e, t, n) {
		let r = this.removeAccessTokenCredential(e, t);
		r && await this.removeTokenBindingKeyForCredential(r, t, n);
	}
	removeAccessTokenCredential(e, t) {
		let n = this.getAccessTokenCredential(e, t);
		return n ? (this.removeItem(e, t), this.performanceClient.incrementFields({ accessTokensRemoved: 1 }, t), n) : null;
	}
	async removeTokenBindingKeyForCredential(e, t, n) {
		if (e.credentialType.toLowerCase() === x.ACCESS_TOKEN_WITH_AUTH_SCHEME.toLowerCase()) switch (e.tokenType?.toLowerCase()) {
			case C.POP:
			case C.DPOP.toLowerCase(): {
				let r = e.keyId;
				if (r && r !== n && !this.isTokenBindingKeyReferenced(r, t)) try {
					await this.tokenBindingKeyManager.removeTokenBindingKey(r, t);
				} catch {
					this.commonLogger.error(`Failed to remove token binding key`, t), this.performanceClient?.incrementFields({ removeTokenBindingKeyFailure: 1 }, t);
				}
				break;
			}
		}
	}
	isTokenBindingKeyReferenced(e, t) {
		return this.getTokenKeys().accessToken.some((n) => this.getAccessTokenCredential(n, t)?.keyId === e);
	}
	removeAppMetadata(e) {
		return this.getKeys().forEach((t) => {
			this.isAppMetadata(t) && this.removeItem(t, e);
		}), !0;
	}
	getIdToken(e, t, n, r) {
		this.commonLogger.trace(`CacheManager - getIdToken called`, t);
		let i = {
			homeAccountId: e.homeAccountId,
			environment: e.environment,
			credentialType: x.ID_TOKEN,
			clientId: this.clientId,
			realm: r
		}, a = this.getIdTokensByFilter(i, t, n), o = a.size;
		if (o < 1) return this.commonLogger.info(`CacheManager:getIdToken - No token found`, t), null;
		if (o > 1) {
			let n = a;
			if (!r) {
				let r = /* @__PURE__ */ new Map();
				a.forEach((t, n) => {
					t.realm === e.tenantId && r.set(n, t);
				});
				let i = r.size;
				if (i < 1) return this.commonLogger.info(`CacheManager:getIdToken - Multiple ID tokens found for account but none match account entity tenant id, returning first result`, t), a.values().next().value ?? null;
				if (i === 1) return this.commonLogger.info(`CacheManager:getIdToken - Multiple ID tokens found for account, defaulting to home tenant profile`, t), r.values().next().value ?? null;
				n = r;
			}
			return this.commonLogger.info(`CacheManager:getIdToken - Multiple matching ID tokens found, clearing them`, t), n.forEach((e, n) => {
				this.removeIdToken(n, t);
			}), this.performanceClient.addFields({ multiMatchedID: a.size }, t), null;
		}
		return this.commonLogger.info(`CacheManager:getIdToken - Returning ID token`, t), a.values().next().value ?? null;
	}
	getIdTokensByFilter(e, t, n) {
		let r = n && n.idToken || this.getTokenKeys().idToken, i = /* @__PURE__ */ new Map();
		return r.forEach((n) => {
			if (!this.idTokenKeyMatchesFilter(n, {
				clientId: this.clientId,
				...e
			})) return;
			let r = this.getIdTokenCredential(n, t);
			r && this.credentialMatchesFilter(r, e, t) && i.set(n, r);
		}), i;
	}
	idTokenKeyMatchesFilter(e, t) {
		let n = e.toLowerCase();
		return !(t.clientId && n.indexOf(t.clientId.toLowerCase()) === -1 || t.homeAccountId && n.indexOf(t.homeAccountId.toLowerCase()) === -1);
	}
	removeIdToken(e, t) {
		this.removeItem(e, t);
	}
	removeRefreshToken(e, t) {
		this.removeItem(e, t);
	}
	getAccessToken(e, t, n, r) {
		let i = t.correlationId;
		this.commonLogger.trace(`CacheManager - getAccessToken called`, i);
		let a = N.createSearchScopes(t.scopes, i), o = t.authenticationScheme || C.BEARER, s = o.toLowerCase(), c = o && o.toLowerCase() !== C.BEARER.toLowerCase() ? x.ACCESS_TOKEN_WITH_AUTH_SCHEME : x.ACCESS_TOKEN, l = zn(t.attributeTokens), u = l ? { attribute_tokens: l } : void 0, d = {
			homeAccountId: e.homeAccountId,
			environment: e.environment,
			credentialType: c,
			clientId: this.clientId,
			realm: r || e.tenantId,
			target: a,
			tokenType: o,
			keyId: o === C.SSH ? t.sshKid : s === C.DPOP.toLowerCase() ? t.popKid || t.dpopJkt : void 0,
			additionalCacheKeyComponents: u
		}, f = n && n.accessToken || this.getTokenKeys().accessToken, p = [], m = [];
		return f.forEach((e) => {
			if (this.accessTokenKeyMatchesFilter(e, d, !0)) {
				let t = this.getAccessTokenCredential(e, i);
				t && this.credentialMatchesFilter(t, d, i) && (p.push(t), m.push(e));
			}
		}), p.length < 1 ? (this.commonLogger.info(`CacheManager:getAccessToken - No token found`, i), null) : p.length > 1 ? (this.commonLogger.info(`CacheManager:getAccessToken - Multiple access tokens found, clearing them`, i), m.forEach((e) => {
			this.removeAccessToken(e, i);
		}), this.performanceClient.addFields({ multiMatchedAT: p.length }, i), null) : (this.commonLogger.info(`CacheManager:getAccessToken - Returning access token`, i), p[0]);
	}
	accessTokenKeyMatchesFilter(e, t, n) {
		let r = e.toLowerCase();
		if (t.clientId && r.indexOf(t.clientId.toLowerCase()) === -1 || t.homeAccountId && r.indexOf(t.homeAccountId.toLowerCase()) === -1 || t.realm && r.indexOf(t.realm.toLowerCase()) === -1) return !1;
		if (t.target) {
			let e = t.target.asArray();
			for (let t = 0; t < e.length; t++) if (n && !r.includes(e[t].toLowerCase())) return !1;
			else if (!n && r.includes(e[t].toLowerCase())) return !0;
		}
		return !0;
	}
	getAccessTokensByFilter(e, t) {
		let n = this.getTokenKeys(), r = [];
		return n.accessToken.forEach((n) => {
			if (!this.accessTokenKeyMatchesFilter(n, e, !0)) return;
			let i = this.getAccessTokenCredential(n, t);
			i && this.credentialMatchesFilter(i, e, t) && r.push(i);
		}), r;
	}
	getRefreshToken(e, t, n, r) {
		this.commonLogger.trace(`CacheManager - getRefreshToken called`, n);
		let i = t ? `1` : void 0, a = {
			homeAccountId: e.homeAccountId,
			environment: e.environment,
			credentialType: x.REFRESH_TOKEN,
			clientId: this.clientId,
			familyId: i
		}, o = r && r.refreshToken || this.getTokenKeys().refreshToken, s = [];
		o.forEach((e) => {
			if (this.refreshTokenKeyMatchesFilter(e, a)) {
				let t = this.getRefreshTokenCredential(e, n);
				t && this.credentialMatchesFilter(t, a, n) && s.push(t);
			}
		});
		let c = s.length;
		return c < 1 ? (this.commonLogger.info(`CacheManager:getRefreshToken - No refresh token found.`, n), null) : (c > 1 && this.performanceClient.addFields({ multiMatchedRT: c }, n), this.commonLogger.info(`CacheManager:getRefreshToken - returning refresh token`, n), s[0]);
	}
	refreshTokenKeyMatchesFilter(e, t) {
		let n = e.toLowerCase();
		return !(t.familyId && n.indexOf(t.familyId.toLowerCase()) === -1 || !t.familyId && t.clientId && n.indexOf(t.clientId.toLowerCase()) === -1 || t.homeAccountId && n.indexOf(t.homeAccountId.toLowerCase()) === -1);
	}
	readAppMetadataFromCache(e, t) {
		let n = {
			environment: e,
			clientId: this.clientId
		}, r = this.getAppMetadataFilteredBy(n, t), i = Object.keys(r).map((e) => r[e]), a = i.length;
		if (a < 1) return null;
		if (a > 1) throw E(`multiple_matching_appMetadata`, t);
		return i[0];
	}
	isAppMetadataFOCI(e, t) {
		let n = this.readAppMetadataFromCache(e, t);
		return !!(n && n.familyId === `1`);
	}
	matchHomeAccountId(e, t) {
		return typeof e.homeAccountId == `string` && t === e.homeAccountId;
	}
	matchLocalAccountIdFromTokenClaims(e, t) {
		return t === (e.oid || e.sub);
	}
	matchLocalAccountIdFromTenantProfile(e, t) {
		return e.localAccountId === t;
	}
	matchName(e, t) {
		return t.toLowerCase() === e.name?.toLowerCase();
	}
	matchUsername(e, t) {
		return !!(e && typeof e == `string` && t?.toLowerCase() === e.toLowerCase());
	}
	matchLoginHintWithTenantProfile(e, t) {
		return e.loginHint === t || e.username === t || e.upn === t;
	}
	matchUserAssertionHash(e, t) {
		return !!(e.userAssertionHash && t === e.userAssertionHash);
	}
	matchEnvironment(e, t, n) {
		if (this.staticAuthorityOptions) {
			let r = an(this.staticAuthorityOptions, this.commonLogger, n);
			if (r.includes(t) && r.includes(e.environment)) return !0;
		}
		let r = this.getAuthorityMetadataByAlias(t, n);
		return !!(r && r.aliases.indexOf(e.environment) > -1);
	}
	matchCredentialType(e, t) {
		return e.credentialType && t.toLowerCase() === e.credentialType.toLowerCase();
	}
	matchClientId(e, t) {
		return !!(e.clientId && t === e.clientId);
	}
	matchFamilyId(e, t) {
		return !!(e.familyId && t === e.familyId);
	}
	matchRealm(e, t) {
		return e.realm?.toLowerCase() === t.toLowerCase();
	}
	matchLoginHintFromTokenClaims(e, t) {
		return !!(e.login_hint === t || e.preferred_username === t || e.upn === t || e.emails && e.emails.includes(t));
	}
	matchSid(e, t) {
		return e.sid === t;
	}
	matchAuthorityType(e, t) {
		return !!(e.authorityType && t.toLowerCase() === e.authorityType.toLowerCase());
	}
	matchTarget(e, t, n) {
		return e.credentialType !== x.ACCESS_TOKEN && e.credentialType !== x.ACCESS_TOKEN_WITH_AUTH_SCHEME || !e.target ? !1 : N.fromString(e.target, n).containsScopeSet(t);
	}
	matchTokenType(e, t) {
		return !!(e.tokenType && e.tokenType.toLowerCase() === t.toLowerCase());
	}
	matchAccessTokenWithAuthScheme(e, t) {
		let n = t.tokenType?.toLowerCase();
		if (t.tokenType && !this.matchTokenType(e, t.tokenType)) return !1;
		switch (n) {
			case `dpop`:
			case C.SSH: return this.matchKeyBoundAccessToken(e, t);
			default: return !0;
		}
	}
	matchKeyBoundAccessToken(e, t) {
		return !t.keyId || this.matchKeyId(e, t.keyId);
	}
	matchKeyId(e, t) {
		return !!(e.keyId && e.keyId === t);
	}
	isAppMetadata(e) {
		return e.indexOf(nt) !== -1;
	}
	isAuthorityMetadata(e) {
		return e.indexOf(rt) !== -1;
	}
	generateAuthorityMetadataCacheKey(e) {
		return `${rt}-${this.clientId}-${e}`;
	}
	static toObject(e, t) {
		for (let n in t) e[n] = t[n];
		return e;
	}
}, ri = class extends ni {
	async setAccount() {
		throw E(D, ``);
	}
	getAccount() {
		throw E(D, ``);
	}
	async setIdTokenCredential() {
		throw E(D, ``);
	}
	getIdTokenCredential() {
		throw E(D, ``);
	}
	async setAccessTokenCredential() {
		throw E(D, ``);
	}
	getAccessTokenCredential() {
		throw E(D, ``);
	}
	async setRefreshTokenCredential() {
		throw E(D, ``);
	}
	getRefreshTokenCredential() {
		throw E(D, ``);
	}
	setAppMetadata() {
		throw E(D, ``);
	}
	getAppMetadata() {
		throw E(D, ``);
	}
	setServerTelemetry() {
		throw E(D, ``);
	}
	getServerTelemetry() {
		throw E(D, ``);
	}
	setAuthorityMetadata() {
		throw E(D, ``);
	}
	getAuthorityMetadata() {
		throw E(D, ``);
	}
	getAuthorityMetadataKeys() {
		throw E(D, ``);
	}
	setThrottlingCache() {
		throw E(D, ``);
	}
	getThrottlingCache() {
		throw E(D, ``);
	}
	removeItem() {
		throw E(D, ``);
	}
	getKeys() {
		throw E(D, ``);
	}
	getAccountKeys() {
		throw E(D, ``);
	}
	getTokenKeys() {
		throw E(D, ``);
	}
	generateCredentialKey(e, t) {
		throw E(D, ``);
	}
	generateAccountKey() {
		throw E(D, ``);
	}
};
const ii = {
	NotStarted: 0,
	InProgress: 1,
	Completed: 2
};
var I = class {
	generateId() {
		return `callback-id`;
	}
	startMeasurement(e, t) {
		return {
			end: () => null,
			discard: () => {},
			add: () => {},
			increment: () => {},
			event: {
				eventId: this.generateId(),
				status: ii.InProgress,
				authority: ``,
				libraryName: ``,
				libraryVersion: ``,
				clientId: ``,
				name: e,
				startTimeMs: Date.now(),
				correlationId: t || ``
			}
		};
	}
	endMeasurement() {
		return null;
	}
	discardMeasurements() {}
	removePerformanceCallback() {
		return !0;
	}
	addPerformanceCallback() {
		return ``;
	}
	emitEvents() {}
	addFields() {}
	addGlobalFields() {}
	incrementFields() {}
	cacheEventByCorrelationId() {}
};
const ai = {
	tokenRenewalOffsetSeconds: 300,
	preventCorsPreflight: !1
}, oi = {
	loggerCallback: () => {},
	piiLoggingEnabled: !1,
	logLevel: F.Info,
	correlationId: ``
}, si = {
	async sendGetRequestAsync() {
		throw E(D, ``);
	},
	async sendPostRequestAsync() {
		throw E(D, ``);
	}
}, ci = {
	sku: `msal.js.common`,
	version: $r,
	cpu: ``,
	os: ``
}, li = {
	clientSecret: ``,
	clientAssertion: void 0
}, ui = {
	azureCloudInstance: ln.None,
	tenant: `${Ve}`
}, di = { application: {
	appName: ``,
	appVersion: ``
} };
function fi({ authOptions: e, systemOptions: t, loggerOptions: n, storageInterface: r, networkInterface: i, cryptoInterface: a, tokenBindingKeyManager: o, clientCredentials: s, libraryInfo: c, telemetry: l, serverTelemetryManager: u, persistencePlugin: d, serializableCache: f }) {
	let p = {
		...oi,
		...n
	}, m = o || Kr;
	return {
		authOptions: pi(e),
		systemOptions: {
			...ai,
			...t
		},
		loggerOptions: p,
		storageInterface: r || new ri(e.clientId, Gr, new Zr(p, `@azure/msal-common`, `16.16.1`), new I(), void 0, m),
		networkInterface: i || si,
		cryptoInterface: a || Gr,
		tokenBindingKeyManager: m,
		clientCredentials: s || li,
		libraryInfo: {
			...ci,
			...c
		},
		telemetry: {
			...di,
			...l
		},
		serverTelemetryManager: u || null,
		persistencePlugin: d || null,
		serializableCache: f || null
	};
}
function pi(e) {
	return {
		clientCapabilities: [],
		azureCloudOptions: ui,
		instanceAware: !1,
		isMcp: !1,
		...e
	};
}
function mi(e) {
	return e.authOptions.authority.options.protocolMode === It.OIDC;
}
var hi = class {
	constructor(e, t) {
		this.cache = e, this.hasChanged = t;
	}
	get cacheHasChanged() {
		return this.hasChanged;
	}
	get tokenCache() {
		return this.cache;
	}
}, gi = class e extends T {
	constructor(t, n, r) {
		super(t, n, r), this.name = `JoseHeaderError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function _i(e, t) {
	return new gi(e, t);
}
function vi(e) {
	if (typeof e != `object` || !e || Object.prototype.toString.call(e) !== `[object Object]`) return !1;
	if (Object.getPrototypeOf(e) === null) return !0;
	let t = e;
	for (; Object.getPrototypeOf(t) !== null;) t = Object.getPrototypeOf(t);
	return Object.getPrototypeOf(e) === t;
}
const yi = `missing_alg_error`;
var bi = class e {
	constructor(e, t) {
		if (typeof e.alg != `string` || !e.alg) throw _i(yi, t);
		this.typ = e.typ, this.alg = e.alg, this.kid = e.kid, this.jwk = e.jwk;
	}
	static getShrHeader(t, n) {
		if (!t.kid) throw _i(`missing_kid_error`, n);
		if (!t.alg) throw _i(yi, n);
		return new e({
			typ: t.typ || ct.Pop,
			kid: t.kid,
			alg: t.alg
		}, n);
	}
	static getDpopHeader(t, n) {
		if (!vi(t.jwk)) throw _i(`missing_jwk_error`, n);
		if (!t.alg) throw _i(yi, n);
		if (Object.keys(t.jwk).length === 0) throw _i(`invalid_jwk_error`, n);
		return new e({
			typ: ct.Dpop,
			alg: t.alg,
			jwk: t.jwk
		}, n);
	}
};
const xi = { SW: `sw` }, Si = Wr.RS256;
var Ci = class {
	constructor(e, t, n) {
		this.cryptoUtils = e, this.tokenBindingKeyManager = t, this.performanceClient = n;
	}
	async generateCnf(e, t) {
		let n = await j(this.generateKid.bind(this), pn, t, this.performanceClient, e.correlationId)(e), r = this.cryptoUtils.base64UrlEncode(JSON.stringify(n));
		return {
			kid: n.kid,
			reqCnfString: r
		};
	}
	async generateKid(e) {
		return {
			kid: await this.tokenBindingKeyManager.provisionTokenBindingKey({
				correlationId: e.correlationId,
				tokenBindingKeyType: `shr`,
				tokenBindingKeyAlgorithm: Si
			}),
			xms_ksl: xi.SW
		};
	}
	async signPopToken(e, t, n) {
		return this.signPayload(e, t, n);
	}
	async signPayload(e, t, n, r) {
		let { resourceRequestMethod: i, resourceRequestUri: a, shrClaims: o, shrNonce: s, shrOptions: c } = n, l = (a ? new A(a, n.correlationId) : void 0)?.getUrlComponents(), u = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(t, n.correlationId), d = this.cryptoUtils.base64UrlEncode(JSON.stringify({ kid: t })), f = c?.header?.alg || u.alg || Si, p = bi.getShrHeader({
			...c?.header,
			alg: f,
			kid: d
		}, n.correlationId), m = {
			at: e,
			ts: M(),
			m: i?.toUpperCase(),
			u: l?.HostNameAndPort,
			nonce: s || this.cryptoUtils.createNewGuid(),
			p: l?.AbsolutePath,
			q: l?.QueryString ? [[], l.QueryString] : void 0,
			client_claims: o || void 0,
			...r,
			cnf: { jwk: u }
		};
		return this.cryptoUtils.signTokenBindingJwt(p, m, t, n.correlationId);
	}
};
const wi = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/, Ti = Wr.ES256;
function Ei(e, t) {
	return bi.getDpopHeader({
		alg: Ti,
		jwk: e
	}, t);
}
function Di(e, t) {
	if (typeof e != `string` || !wi.test(e)) throw O(`invalid_dpop_htm`, t);
	return e.toUpperCase();
}
function Oi(e, t) {
	let n;
	try {
		n = new URL(e);
	} catch {
		throw O(Gt, t);
	}
	if (!/^https:\/\//i.test(e) || n.protocol !== `https:` || n.username || n.password) throw O(`invalid_dpop_htu`, t);
	return n.search = ``, n.hash = ``, n.href;
}
function ki(e, t) {
	if (e !== void 0 && e.trim().length === 0) throw O(`invalid_dpop_nonce`, t);
}
function Ai(e, t = ``) {
	return {
		htm: Di(e.htm, t),
		htu: Oi(e.htu, t)
	};
}
var ji = class {
	constructor(e, t) {
		this.cryptoUtils = e, this.tokenBindingKeyManager = t;
	}
	async generateJkt(e = ``) {
		return this.tokenBindingKeyManager.provisionTokenBindingKey({
			tokenBindingKeyType: `dpop`,
			tokenBindingKeyAlgorithm: Ti,
			correlationId: e
		});
	}
	buildTokenProofClaims(e, t = ``) {
		ki(e.nonce, t);
		let n = {
			jti: this.cryptoUtils.createNewGuid(),
			htm: `POST`,
			htu: Oi(e.tokenEndpoint, t),
			iat: M()
		};
		return e.nonce !== void 0 && (n.nonce = e.nonce), n;
	}
	async generateTokenProof(e, t, n = ``) {
		return this.generateProof(this.buildTokenProofClaims(e, n), t, n);
	}
	buildResourceProofClaims(e, t = ``) {
		ki(e.nonce, t);
		let n = Ai(e, t), r = {
			jti: this.cryptoUtils.createNewGuid(),
			htm: n.htm,
			htu: n.htu,
			ath: e.ath,
			iat: M()
		};
		return e.nonce !== void 0 && (r.nonce = e.nonce), r;
	}
	async generateResourceProof(e, t, n = ``) {
		let { htu: r, htm: i, nonce: a } = e;
		if (!r || !i) throw O(`dpop_missing_resource_context`, n);
		let o = await this.cryptoUtils.hashString(e.accessToken);
		return this.generateProof(this.buildResourceProofClaims({
			htu: r,
			htm: i,
			ath: o,
			nonce: a
		}, n), t, n);
	}
	async generateProof(e, t, n) {
		let r = await this.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(t, n);
		return this.cryptoUtils.signTokenBindingJwt(Ei(r, n), e, t, n);
	}
};
const Mi = [
	`interaction_required`,
	`consent_required`,
	`login_required`,
	`bad_token`,
	`ui_not_allowed`,
	`interrupted_user`
], Ni = [
	`message_only`,
	`additional_action`,
	`basic_action`,
	`user_password_expired`,
	`consent_required`,
	`bad_token`,
	`ui_not_allowed`,
	`interrupted_user`
];
var Pi = class e extends T {
	constructor(t, n, r, i, a, o, s, c) {
		super(t, n, r, i), Object.setPrototypeOf(this, e.prototype), this.timestamp = a || ``, this.traceId = o || ``, this.claims = s || ``, this.name = `InteractionRequiredAuthError`, this.errorNo = c;
	}
};
function Fi(e, t, n) {
	let r = !!e && Mi.indexOf(e) > -1, i = !!n && Ni.indexOf(n) > -1, a = !!t && Mi.some((e) => t.indexOf(e) > -1);
	return r || a || i;
}
function Ii(e, t, n) {
	return new Pi(e, t, n);
}
var Li = class e extends T {
	constructor(t, n, r, i, a, o) {
		super(t, n, r, i), this.name = `ServerError`, this.errorNo = a, this.status = o, Object.setPrototypeOf(this, e.prototype);
	}
};
function Ri(e, t, n, r) {
	let i = zi(e, r, n);
	return t ? `${i}|${t}` : i;
}
function zi(e, t, n) {
	if (!e) throw E(Ct, t);
	let r = { id: e.createNewGuid() };
	n && (r.meta = n);
	let i = JSON.stringify(r);
	return e.base64Encode(i);
}
function Bi(e, t, n) {
	if (!e) throw E(Ct, n);
	if (!t) throw E(_t, n);
	try {
		let n = t.split(`|`), r = n[0], i = n.length > 1 ? n.slice(1).join(`|`) : ``, a = e(r), o = JSON.parse(a);
		return {
			userRequestState: i || ``,
			libraryState: o
		};
	} catch {
		throw E(_t, n);
	}
}
var L = class e {
	constructor(e, t, n, r, i, a, o, s = Kr) {
		this.clientId = e, this.cacheStorage = t, this.cryptoObj = n, this.tokenBindingKeyManager = s, this.logger = r, this.performanceClient = i, this.serializableCache = a, this.persistencePlugin = o;
	}
	validateTokenResponse(e, t, n) {
		if (e.error || e.error_description || e.suberror) {
			let r = `Error(s): ${e.error_codes || `Not Available`} - Timestamp: ${e.timestamp || `Not Available`} - Description: ${e.error_description || `Not Available`} - Correlation ID: ${e.correlation_id || `Not Available`} - Trace ID: ${e.trace_id || `Not Available`}`, i = e.error_codes?.length ? e.error_codes[0] : void 0, a = new Li(e.error || ``, e.correlation_id || ``, r, e.suberror, i, e.status);
			if (n && e.status && e.status >= 500 && e.status <= 599) {
				this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently unavailable and the access token is unable to be refreshed.\n${a}`, t);
				return;
			}
			if (n && e.status && e.status >= 400 && e.status <= 499) {
				this.logger.warning(`executeTokenRequest:validateTokenResponse - AAD is currently available but is unable to refresh the access token.\n${a}`, t);
				return;
			}
			throw Fi(e.error, e.error_description, e.suberror) ? new Pi(e.error || ``, e.correlation_id || ``, e.error_description, e.suberror, e.timestamp || ``, e.trace_id || ``, e.claims || ``, i) : a;
		}
	}
	async handleServerTokenResponse(t, n, r, i, a, o, s, c, l, u, d) {
		let f;
		if (t.id_token && (f = Ot(t.id_token || ``, this.cryptoObj.base64Decode, i.correlationId)), o && Object.prototype.hasOwnProperty.call(o, `nonce`)) {
			let e = o.nonce, t = f?.nonce;
			if (t !== void 0 && e === void 0) throw this.logger.warning(`Authorization code response contains an ID Token nonce, but no expected nonce was supplied. Rejecting the response.`, i.correlationId), E(vt, i.correlationId);
			if (e !== void 0 && (typeof e != `string` || typeof t != `string` || e !== t)) throw E(vt, i.correlationId);
		}
		this.homeAccountIdentifier = zt(t.client_info || ``, n.authorityType, this.logger, this.cryptoObj, i.correlationId, f);
		let p;
		if (o && o.state && (p = Bi(this.cryptoObj.base64Decode, o.state, i.correlationId)), t.key_id = t.key_id || i.dpopJkt || i.sshKid || void 0, i.authenticationScheme === C.DPOP) {
			if (t.token_type?.toLowerCase() !== C.DPOP.toLowerCase()) throw this.performanceClient?.addFields({ dpopTokenTypeMismatch: t.token_type }, i.correlationId), E(`dpop_token_type_mismatch`, i.correlationId);
			t.token_type = C.DPOP;
		}
		let m = zn(i.attributeTokens), h = d ?? (m ? { attribute_tokens: m } : void 0), g = this.generateCacheRecord(t, n, r, i, f, s, o, h), _;
		try {
			if (this.persistencePlugin && this.serializableCache && (this.logger.verbose(`Persistence enabled, calling beforeCacheAccess`, i.correlationId), _ = new hi(this.serializableCache, !0), await this.persistencePlugin.beforeCacheAccess(_)), c && !l && g.account && this.cacheStorage.getAllAccounts({
				homeAccountId: g.account.homeAccountId,
				environment: g.account.environment
			}, i.correlationId).length < 1) return this.logger.warning(`Account used to refresh tokens not in persistence, refreshed tokens will not be stored in the cache`, i.correlationId), this.performanceClient?.addFields({ acntLoggedOut: !0 }, i.correlationId), await e.generateAuthenticationResult(this.cryptoObj, n, g, !1, i, this.performanceClient, {
				idTokenClaims: f,
				requestState: p,
				requestId: u,
				tokenBindingKeyManager: this.tokenBindingKeyManager
			});
			await this.cacheStorage.saveCacheRecord(g, i.correlationId, kt(f || {}), a, i.storeInCache);
		} finally {
			this.persistencePlugin && this.serializableCache && _ && (this.logger.verbose(`Persistence enabled, calling afterCacheAccess`, i.correlationId), await this.persistencePlugin.afterCacheAccess(_));
		}
		return e.generateAuthenticationResult(this.cryptoObj, n, g, !1, i, this.performanceClient, {
			idTokenClaims: f,
			requestState: p,
			serverTokenResponse: t,
			requestId: u,
			tokenBindingKeyManager: this.tokenBindingKeyManager
		});
	}
	generateCacheRecord(e, t, n, r, i, a, o, s) {
		let c = t.getPreferredCache();
		if (!c) throw E(St, r.correlationId);
		let l = Ft(i), u, d;
		e.id_token && i && (u = Cn(this.homeAccountIdentifier, c, e.id_token, this.clientId, l || ``), d = Vi(this.cacheStorage, t, this.homeAccountIdentifier, this.cryptoObj.base64Decode, r.correlationId, i, e.client_info, c, l, o, void 0, this.logger, this.performanceClient));
		let f = null;
		if (e.access_token) {
			let i = e.scope ? N.fromString(e.scope, r.correlationId) : new N(r.scopes || [], r.correlationId), o = (typeof e.expires_in == `string` ? parseInt(e.expires_in, 10) : e.expires_in) || 0, u = (typeof e.ext_expires_in == `string` ? parseInt(e.ext_expires_in, 10) : e.ext_expires_in) || 0, d = (typeof e.refresh_in == `string` ? parseInt(e.refresh_in, 10) : e.refresh_in) || void 0, p = n + o, m = p + u, h = d && d > 0 ? n + d : void 0;
			f = wn(this.homeAccountIdentifier, c, e.access_token, this.clientId, l || t.tenant || ``, i.printScopes(), p, m, this.cryptoObj.base64Decode, r.correlationId, h, e.token_type, a, e.key_id, s);
			let g = r.resource || null;
			g && (f.resource = g);
		}
		let p = null;
		if (e.refresh_token) {
			let t;
			e.refresh_token_expires_in && (t = n + (typeof e.refresh_token_expires_in == `string` ? parseInt(e.refresh_token_expires_in, 10) : e.refresh_token_expires_in), this.performanceClient?.addFields({ ntwkRtExpiresOnSeconds: t }, r.correlationId)), p = Tn(this.homeAccountIdentifier, c, e.refresh_token, this.clientId, e.foci, a, t);
		}
		let m = null;
		return e.foci && (m = {
			clientId: this.clientId,
			environment: c,
			familyId: e.foci
		}), {
			account: d,
			idToken: u,
			accessToken: f,
			refreshToken: p,
			appMetadata: m
		};
	}
	static async generateAuthenticationResult(e, t, n, r, i, a, o = {}) {
		let { idTokenClaims: s, requestState: c, serverTokenResponse: l, requestId: u, tokenBindingKeyManager: d = Kr } = o, f = ``, p = [], m = null, h, g, _ = ``, ee;
		if (n.accessToken) {
			let t = n.accessToken.tokenType?.toLowerCase();
			if (n.accessToken.tokenType === C.POP && !i.popKid) {
				let t = new Ci(e, d, a), { secret: r, keyId: o } = n.accessToken;
				if (!o) throw E(Tt, i.correlationId);
				f = await t.signPopToken(r, o, i);
			} else f = n.accessToken.secret;
			if (t === C.DPOP.toLowerCase()) {
				if (!n.accessToken.keyId) throw E(Tt, i.correlationId);
				ee = await new ji(e, d).generateResourceProof({
					htu: i.resourceRequestUri,
					htm: i.resourceRequestMethod,
					accessToken: n.accessToken.secret
				}, n.accessToken.keyId, i.correlationId);
			}
			p = N.fromString(n.accessToken.target, i.correlationId).asArray(), m = yn(n.accessToken.expiresOn), h = yn(n.accessToken.extendedExpiresOn), n.accessToken.refreshOn && (g = yn(n.accessToken.refreshOn));
		}
		n.appMetadata && (_ = n.appMetadata.familyId === `1` ? `1` : ``);
		let te = s?.oid || s?.sub || ``, ne = s?.tid || ``, re = s?.tenant_region_sub_scope;
		if (typeof re == `string` && a?.addFields({ regionSubScope: re }, i.correlationId), l?.spa_accountid && n.account) {
			n.account.nativeAccountId = l?.spa_accountid;
			let e = ne || n.account.realm;
			if (n.account.tenantProfiles) {
				let t = n.account.tenantProfiles.find((t) => t.tenantId === e);
				t && (t.nativeAccountId = l.spa_accountid);
			}
		}
		let ie = n.account ? Nt(Lt(n.account), void 0, s, n.idToken?.secret) : null;
		return {
			authority: t.canonicalAuthority,
			uniqueId: te,
			tenantId: ne,
			scopes: p,
			account: ie,
			idToken: n?.idToken?.secret || ``,
			idTokenClaims: s || {},
			accessToken: f,
			dpopProof: ee,
			fromCache: r,
			expiresOn: m,
			extExpiresOn: h,
			refreshOn: g,
			correlationId: i.correlationId,
			requestId: u || ``,
			familyId: _,
			tokenType: n.accessToken?.tokenType?.toLowerCase() === C.DPOP.toLowerCase() ? C.DPOP : n.accessToken?.tokenType || ``,
			state: c ? c.userRequestState : ``,
			cloudGraphHostName: n.account?.cloudGraphHostName || ``,
			msGraphHost: n.account?.msGraphHost || ``,
			code: l?.spa_code,
			fromPlatformBroker: !1
		};
	}
};
function Vi(e, t, n, r, i, a, o, s, c, l, u, d, f) {
	d?.verbose(`setCachedAccount called`, i);
	let p = s || t.getPreferredCache(), m = e.getAccountsFilteredBy({
		homeAccountId: n,
		environment: p
	}, i);
	f?.addFields({ cacheMatchedAccounts: m.length }, i), m.length > 1 && d?.warning(`Multiple base accounts matched homeAccountId. Ignoring cached account and creating a new base account.`, i);
	let h = (m.length === 1 ? m[0] : null) || Rt({
		homeAccountId: n,
		idTokenClaims: a,
		clientInfo: o,
		environment: s,
		cloudGraphHostName: l?.cloud_graph_host_name,
		msGraphHost: l?.msgraph_host,
		nativeAccountId: u
	}, t, i, r), g = h.tenantProfiles || [], _ = c || h.realm;
	if (_ && !g.find((e) => e.tenantId === _)) {
		let e = Mt(n, h.localAccountId, _, u, a);
		g.push(e);
	}
	return h.tenantProfiles = g, h;
}
const Hi = {
	HOME_ACCOUNT_ID: `home_account_id`,
	UPN: `UPN`
};
async function Ui(e, t, n, r) {
	return typeof e == `string` ? e : e({
		clientId: t,
		tokenEndpoint: n,
		fmiPath: r
	});
}
function Wi(e, t, n) {
	return {
		clientId: e,
		authority: t.authority,
		scopes: t.scopes,
		homeAccountIdentifier: n,
		claims: t.claims,
		authenticationScheme: t.authenticationScheme,
		resourceRequestMethod: t.resourceRequestMethod,
		resourceRequestUri: t.resourceRequestUri,
		shrClaims: t.shrClaims,
		sshKid: t.sshKid,
		embeddedClientId: t.embeddedClientId || t.extraParameters?.clientId,
		resource: t.resource,
		attributeTokens: zn(t.attributeTokens)
	};
}
var Gi = class e {
	static generateThrottlingStorageKey(e) {
		return `${it}.${JSON.stringify(e)}`;
	}
	static preProcess(t, n, r) {
		let i = e.generateThrottlingStorageKey(n), a = t.getThrottlingCache(i, r);
		if (a) {
			if (a.throttleTime < Date.now()) {
				t.removeItem(i, r);
				return;
			}
			throw new Li(a.errorCodes?.join(` `) || ``, r, a.errorMessage, a.subError);
		}
	}
	static postProcess(t, n, r, i) {
		let a = Ki(r);
		if (e.checkResponseStatus(r) || a !== void 0) {
			let o = {
				throttleTime: e.calculateThrottleTime(parseInt(a || ``)),
				error: r.body.error,
				errorCodes: r.body.error_codes,
				errorMessage: r.body.error_description,
				subError: r.body.suberror
			};
			t.setThrottlingCache(e.generateThrottlingStorageKey(n), o, i);
		}
	}
	static checkResponseStatus(e) {
		return e.status === 429 || e.status >= 500 && e.status < 600;
	}
	static checkResponseForRetryAfter(e) {
		return Ki(e) !== void 0;
	}
	static calculateThrottleTime(e) {
		let t = e <= 0 ? 0 : e, n = Date.now() / 1e3;
		return Math.floor(Math.min(n + (t || 60), n + 3600) * 1e3);
	}
	static removeThrottle(e, t, n, r) {
		let i = Wi(t, n, r), a = this.generateThrottlingStorageKey(i);
		e.removeItem(a, n.correlationId);
	}
};
function Ki(e) {
	if ((e.status < 200 || e.status >= 300) && e.headers) return Wt(e.headers, b.RETRY_AFTER);
}
var qi = class e extends T {
	constructor(t, n, r) {
		super(t.errorCode, t.correlationId, t.errorMessage, t.subError), Object.setPrototypeOf(this, e.prototype), this.name = `NetworkError`, this.error = t, this.httpStatus = n, this.responseHeaders = r;
	}
};
function Ji(e, t, n, r) {
	return e.errorMessage = `${e.errorMessage}, additionalErrorInfo: error.name:${r?.name}, error.message:${r?.message}`, new qi(e, t, n);
}
function Yi(e, t, n) {
	let r = {};
	if (r[b.CONTENT_TYPE] = Ge, !t && n) switch (n.type) {
		case Hi.HOME_ACCOUNT_ID:
			try {
				let e = Dt(n.credential);
				r[b.CCS_HEADER] = `Oid:${e.uid}@${e.utid}`;
			} catch (t) {
				e.verbose(`Could not parse home account ID for CCS Header: '${t}'`, ``);
			}
			break;
		case Hi.UPN: r[b.CCS_HEADER] = `UPN: ${n.credential}`;
	}
	return r;
}
async function Xi(e, t, n, r, i) {
	if (t.authenticationScheme !== C.DPOP) return;
	let a = new ji(r, i), o = t.dpopJkt;
	if (!o?.trim()) throw E(Tt, t.correlationId);
	e[b.DPOP] = await a.generateTokenProof({ tokenEndpoint: n }, o, t.correlationId);
}
function Zi(e, t, n, r) {
	let i = /* @__PURE__ */ new Map();
	return e.embeddedClientId && zr(i, t, n), e.extraQueryParameters && Er(i, e.extraQueryParameters), ar(i, e.correlationId), Gn(i, e.correlationId, r), P(i);
}
async function Qi(e, t, n, r, i, a, o, s, c, l) {
	let u = await $i(r, e, {
		body: t,
		headers: n
	}, i, a, o, s, c);
	return l && u.status < 500 && u.status !== 429 && l.clearTelemetryCache(), u;
}
async function $i(e, t, n, r, i, a, o, s) {
	Gi.preProcess(i, e, r);
	let c;
	try {
		c = await j(a.sendPostRequestAsync.bind(a), `networkClientSendPostRequestAsync`, o, s, r)(t, {
			...n,
			correlationId: r,
			performanceClient: s
		});
		let e = Ut(c.headers || {});
		c = {
			...c,
			headers: e
		}, s?.addFields({
			refreshTokenSize: c.body.refresh_token?.length || 0,
			httpVerToken: e[b.X_MS_HTTP_VERSION] || ``,
			requestId: e[b.X_MS_REQUEST_ID] || ``
		}, r);
	} catch (e) {
		if (e instanceof qi) {
			let t = e.responseHeaders ? Ut(e.responseHeaders) : void 0;
			throw t && s?.addFields({
				httpVerToken: t[b.X_MS_HTTP_VERSION] || ``,
				requestId: t[b.X_MS_REQUEST_ID] || ``,
				contentTypeHeader: Wt(t, b.CONTENT_TYPE) || void 0,
				contentLengthHeader: Wt(t, b.CONTENT_LENGTH) || void 0,
				httpStatus: e.httpStatus
			}, r), e.error;
		}
		throw e instanceof T ? e : E(gt, r);
	}
	return Gi.postProcess(i, e, c, r), c;
}
var ea = class {
	constructor(e, t) {
		this.includeRedirectUri = !0, this.config = fi(e), this.logger = new Zr(this.config.loggerOptions, Qr, $r), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = t, this.oidcDefaultScopes = this.config.authOptions.authority.options.OIDCOptions?.defaultScopes;
	}
	async acquireToken(e, t, n) {
		if (!e.code) throw E(`request_cannot_be_made`, e.correlationId);
		n && n.cloud_instance_host_name && await j(this.updateTokenEndpointAuthority.bind(this), `updateTokenEndpointAuthority`, this.logger, this.performanceClient, e.correlationId)(n.cloud_instance_host_name, e.correlationId);
		let r = M(), i = await j(this.executeTokenRequest.bind(this), `authClientExecuteTokenRequest`, this.logger, this.performanceClient, e.correlationId)(this.authority, e, this.serverTelemetryManager), a = i.headers?.[b.X_MS_REQUEST_ID], o = new L(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return o.validateTokenResponse(i.body, e.correlationId), j(o.handleServerTokenResponse.bind(o), mn, this.logger, this.performanceClient, e.correlationId)(i.body, this.authority, r, e, t, n, void 0, void 0, void 0, a);
	}
	getLogoutUri(e) {
		if (!e) throw O(`logout_request_empty`, ``);
		let t = this.createLogoutUrlQueryString(e);
		return A.appendQueryString(this.authority.endSessionEndpoint, t);
	}
	async executeTokenRequest(e, t, n) {
		let r = Zi(t, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient), i = A.appendQueryString(e.tokenEndpoint, r), a = await j(this.createTokenRequestBody.bind(this), `authClientCreateTokenRequestBody`, this.logger, this.performanceClient, t.correlationId)(t), o;
		if (t.clientInfo) try {
			let e = Et(t.clientInfo, this.cryptoUtils.base64Decode);
			o = {
				credential: `${e.uid}.${e.utid}`,
				type: Hi.HOME_ACCOUNT_ID
			};
		} catch (e) {
			this.logger.verbose(`Could not parse client info for CCS Header: '${e}'`, t.correlationId);
		}
		let s = Yi(this.logger, this.config.systemOptions.preventCorsPreflight, o || t.ccsCredential);
		await Xi(s, t, i, this.cryptoUtils, this.config.tokenBindingKeyManager);
		let c = Wi(this.config.authOptions.clientId, t);
		return j(Qi, `authorizationCodeClientExecutePostToTokenEndpoint`, this.logger, this.performanceClient, t.correlationId)(i, a, s, c, t.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, n);
	}
	async createTokenRequestBody(e) {
		let t = /* @__PURE__ */ new Map();
		if (Yn(t, e.embeddedClientId || e.extraParameters?.client_id || this.config.authOptions.clientId), this.includeRedirectUri) Xn(t, e.redirectUri);
		else if (!e.redirectUri) throw O(`redirect_uri_empty`, e.correlationId);
		if (Jn(t, e.scopes, e.correlationId, !0, this.oidcDefaultScopes), Br(t, e.resource), e.attributeTokens && Vr(t, e.attributeTokens), this.performanceClient?.addFields({ hasAttributeTokens: !!e.attributeTokens?.length }, e.correlationId), fr(t, e.code), or(t, this.config.libraryInfo), sr(t, this.config.telemetry.application), Lr(t), this.serverTelemetryManager && !mi(this.config) && Ir(t, this.serverTelemetryManager), e.codeVerifier && hr(t, e.codeVerifier), this.config.clientCredentials.clientSecret && gr(t, this.config.clientCredentials.clientSecret), this.config.clientCredentials.clientAssertion) {
			let n = this.config.clientCredentials.clientAssertion;
			_r(t, await Ui(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), vr(t, n.assertionType);
		}
		if (xr(t, tt.AUTHORIZATION_CODE_GRANT), Sr(t), e.authenticationScheme === C.POP) {
			let n = new Ci(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient), r;
			r = e.popKid ? this.cryptoUtils.encodeKid(e.popKid) : (await j(n.generateCnf.bind(n), pn, this.logger, this.performanceClient, e.correlationId)(e, this.logger)).reqCnfString, Pr(t, r);
		} else if (e.authenticationScheme === C.SSH) {
			if (e.sshJwk) Fr(t, e.sshJwk);
			else throw O(Yt, e.correlationId);
		}
		let n;
		if (e.clientInfo) try {
			let t = Et(e.clientInfo, this.cryptoUtils.base64Decode);
			n = {
				credential: `${t.uid}.${t.utid}`,
				type: Hi.HOME_ACCOUNT_ID
			};
		} catch (t) {
			this.logger.verbose(`Could not parse client info for CCS Header: '${t}'`, e.correlationId);
		}
		else n = e.ccsCredential;
		if (this.config.systemOptions.preventCorsPreflight && n) switch (n.type) {
			case Hi.HOME_ACCOUNT_ID:
				try {
					nr(t, Dt(n.credential));
				} catch (t) {
					this.logger.verbose(`Could not parse home account ID for CCS Header: '${t}'`, e.correlationId);
				}
				break;
			case Hi.UPN: tr(t, n.credential);
		}
		return e.embeddedClientId && zr(t, this.config.authOptions.clientId, this.config.authOptions.redirectUri), e.extraParameters && Er(t, e.extraParameters), !e.enableSpaAuthorizationCode || e.extraParameters && e.extraParameters.return_spa_code || Er(t, { return_spa_code: `1` }), Gn(t, e.correlationId, this.performanceClient), ir(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, e.skipBrokerClaims), P(t);
	}
	createLogoutUrlQueryString(e) {
		let t = /* @__PURE__ */ new Map();
		return e.postLogoutRedirectUri && Zn(t, e.postLogoutRedirectUri), e.correlationId && ar(t, e.correlationId), e.idTokenHint && Qn(t, e.idTokenHint), e.state && lr(t, e.state), e.logoutHint && Rr(t, e.logoutHint), e.popupOriginCheckDone && Tr(t), e.extraQueryParameters && Er(t, e.extraQueryParameters), this.config.authOptions.instanceAware && wr(t), P(t);
	}
	async updateTokenEndpointAuthority(e, t) {
		let n = await Wn(`https://${e}/${this.authority.tenant}/`, this.networkClient, this.cacheManager, this.authority.options, this.logger, t, this.performanceClient);
		this.authority = n;
	}
};
function ta(e, t, n, r) {
	let i = t.correlationId, a = /* @__PURE__ */ new Map();
	if (Yn(a, t.embeddedClientId || t.extraQueryParameters?.client_id || e.clientId), Jn(a, [...t.scopes || [], ...t.extraScopesToConsent || []], t.correlationId, !0, e.authority.options.OIDCOptions?.defaultScopes), Br(a, t.resource), Xn(a, t.redirectUri), ar(a, i), qn(a, t.responseMode), Sr(a), Cr(a), t.prompt && (cr(a, t.prompt), r?.addFields({ prompt: t.prompt }, i)), t.domainHint && ($n(a, t.domainHint), r?.addFields({ domainHintFromRequest: !0 }, i)), t.prompt !== Ze.SELECT_ACCOUNT) {
		if (t.sid && t.prompt === Ze.NONE) n.verbose(`createAuthCodeUrlQueryString: Prompt is none, adding sid from request`, t.correlationId), rr(a, t.sid), r?.addFields({ sidFromRequest: !0 }, i);
		else if (t.account) {
			let e = ra(t.account), o = ia(t.account);
			if (o && t.domainHint && (n.warning(`AuthorizationCodeClient.createAuthCodeUrlQueryString: "domainHint" param is set, skipping opaque "login_hint" claim. Please consider not passing domainHint`, t.correlationId), o = null), o) {
				n.verbose(`createAuthCodeUrlQueryString: login_hint claim present on account`, t.correlationId), er(a, o), r?.addFields({ loginHintFromClaim: !0 }, i);
				try {
					nr(a, Dt(t.account.homeAccountId));
				} catch {
					n.verbose(`createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header`, t.correlationId);
				}
			} else if (e && t.prompt === Ze.NONE) {
				n.verbose(`createAuthCodeUrlQueryString: Prompt is none, adding sid from account`, t.correlationId), rr(a, e), r?.addFields({ sidFromClaim: !0 }, i);
				try {
					nr(a, Dt(t.account.homeAccountId));
				} catch {
					n.verbose(`createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header`, t.correlationId);
				}
			} else if (t.loginHint) n.verbose(`createAuthCodeUrlQueryString: Adding login_hint from request`, t.correlationId), er(a, t.loginHint), tr(a, t.loginHint), r?.addFields({ loginHintFromRequest: !0 }, i);
			else if (t.account.username) {
				n.verbose(`createAuthCodeUrlQueryString: Adding login_hint from account`, t.correlationId), er(a, t.account.username), r?.addFields({ loginHintFromUpn: !0 }, i);
				try {
					nr(a, Dt(t.account.homeAccountId));
				} catch {
					n.verbose(`createAuthCodeUrlQueryString: Could not parse home account ID for CCS Header`, t.correlationId);
				}
			}
		} else t.loginHint && (n.verbose(`createAuthCodeUrlQueryString: No account, adding login_hint from request`, t.correlationId), er(a, t.loginHint), tr(a, t.loginHint), r?.addFields({ loginHintFromRequest: !0 }, i));
	} else n.verbose(`createAuthCodeUrlQueryString: Prompt is select_account, ignoring account hints`, t.correlationId);
	return t.nonce && ur(a, t.nonce), t.state && lr(a, t.state), t.embeddedClientId && zr(a, e.clientId, e.redirectUri), ir(a, t.correlationId, t.claims, e.clientCapabilities, t.skipBrokerClaims), !e.instanceAware || t.extraQueryParameters && Object.keys(t.extraQueryParameters).includes(`instance_aware`) || wr(a), t.popupOriginCheckDone && Tr(a), a;
}
function na(e, t) {
	let n = P(t);
	return A.appendQueryString(e.authorizationEndpoint, n);
}
function ra(e) {
	return e.idTokenClaims?.sid || null;
}
function ia(e) {
	return e.loginHint || e.idTokenClaims?.login_hint || null;
}
var aa = class {
	constructor(e, t) {
		this.config = fi(e), this.logger = new Zr(this.config.loggerOptions, Qr, $r), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = t;
	}
	async acquireToken(e, t) {
		let n = M(), r = await j(this.executeTokenRequest.bind(this), `refreshTokenClientExecuteTokenRequest`, this.logger, this.performanceClient, e.correlationId)(e, this.authority), i = r.headers?.[b.X_MS_REQUEST_ID], a = new L(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return a.validateTokenResponse(r.body, e.correlationId), j(a.handleServerTokenResponse.bind(a), mn, this.logger, this.performanceClient, e.correlationId)(r.body, this.authority, n, e, t, void 0, void 0, !0, e.forceCache, i);
	}
	async acquireTokenByRefreshToken(e, t) {
		if (!e) throw O(`token_request_empty`, ``);
		if (!e.account) throw E(xt, e.correlationId);
		if (this.cacheManager.isAppMetadataFOCI(e.account.environment, e.correlationId)) try {
			return await j(this.acquireTokenWithCachedRefreshToken.bind(this), fn, this.logger, this.performanceClient, e.correlationId)(e, !0, t);
		} catch (n) {
			let r = n instanceof Pi && n.errorCode === `no_tokens_found`, i = n instanceof Li && n.errorCode === `invalid_grant` && n.subError === `client_mismatch`;
			if (r || i) return j(this.acquireTokenWithCachedRefreshToken.bind(this), fn, this.logger, this.performanceClient, e.correlationId)(e, !1, t);
			throw n;
		}
		return j(this.acquireTokenWithCachedRefreshToken.bind(this), fn, this.logger, this.performanceClient, e.correlationId)(e, !1, t);
	}
	async acquireTokenWithCachedRefreshToken(e, t, n) {
		let r = _n(this.cacheManager.getRefreshToken.bind(this.cacheManager), `cacheManagerGetRefreshToken`, this.logger, this.performanceClient, e.correlationId)(e.account, t, e.correlationId, void 0);
		if (!r) throw Ii(`no_tokens_found`, e.correlationId);
		if (r.expiresOn) {
			let t = e.refreshTokenExpirationOffsetSeconds || 300;
			if (this.performanceClient?.addFields({
				cacheRtExpiresOnSeconds: Number(r.expiresOn),
				rtOffsetSeconds: t
			}, e.correlationId), bn(r.expiresOn, t)) throw Ii(`refresh_token_expired`, e.correlationId);
		}
		let i = {
			...e,
			refreshToken: r.secret,
			authenticationScheme: e.authenticationScheme || C.BEARER,
			ccsCredential: {
				credential: e.account.homeAccountId,
				type: Hi.HOME_ACCOUNT_ID
			}
		};
		i.authenticationScheme === C.DPOP && !i.dpopJkt && (i.dpopJkt = await new ji(this.cryptoUtils, this.config.tokenBindingKeyManager).generateJkt(e.correlationId));
		try {
			return await j(this.acquireToken.bind(this), `refreshTokenClientAcquireToken`, this.logger, this.performanceClient, e.correlationId)(i, n);
		} catch (t) {
			if (t instanceof Pi && t.subError === `bad_token`) {
				this.logger.verbose(`acquireTokenWithRefreshToken: bad refresh token, removing from cache`, e.correlationId);
				let t = this.cacheManager.generateCredentialKey(r);
				this.cacheManager.removeRefreshToken(t, e.correlationId);
			}
			throw t;
		}
	}
	async executeTokenRequest(e, t) {
		let n = Zi(e, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient), r = A.appendQueryString(t.tokenEndpoint, n), i = await j(this.createTokenRequestBody.bind(this), `refreshTokenClientCreateTokenRequestBody`, this.logger, this.performanceClient, e.correlationId)(e), a = Yi(this.logger, this.config.systemOptions.preventCorsPreflight, e.ccsCredential);
		await Xi(a, e, r, this.cryptoUtils, this.config.tokenBindingKeyManager);
		let o = Wi(this.config.authOptions.clientId, e);
		return j(Qi, `refreshTokenClientExecutePostToTokenEndpoint`, this.logger, this.performanceClient, e.correlationId)(r, i, a, o, e.correlationId, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
	}
	async createTokenRequestBody(e) {
		let t = /* @__PURE__ */ new Map();
		if (Yn(t, e.embeddedClientId || e.extraParameters?.client_id || this.config.authOptions.clientId), e.redirectUri && Xn(t, e.redirectUri), Jn(t, e.scopes, e.correlationId, !0, this.config.authOptions.authority.options.OIDCOptions?.defaultScopes), Br(t, e.resource), xr(t, tt.REFRESH_TOKEN_GRANT), Sr(t), or(t, this.config.libraryInfo), sr(t, this.config.telemetry.application), Lr(t), this.serverTelemetryManager && !mi(this.config) && Ir(t, this.serverTelemetryManager), mr(t, e.refreshToken), e.attributeTokens && Vr(t, e.attributeTokens), this.performanceClient?.addFields({ hasAttributeTokens: !!e.attributeTokens?.length }, e.correlationId), this.config.clientCredentials.clientSecret && gr(t, this.config.clientCredentials.clientSecret), this.config.clientCredentials.clientAssertion) {
			let n = this.config.clientCredentials.clientAssertion;
			_r(t, await Ui(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), vr(t, n.assertionType);
		}
		if (e.authenticationScheme === C.POP) {
			let n = new Ci(this.cryptoUtils, this.config.tokenBindingKeyManager, this.performanceClient), r;
			r = e.popKid ? this.cryptoUtils.encodeKid(e.popKid) : (await j(n.generateCnf.bind(n), pn, this.logger, this.performanceClient, e.correlationId)(e, this.logger)).reqCnfString, Pr(t, r);
		} else if (e.authenticationScheme === C.SSH) {
			if (e.sshJwk) Fr(t, e.sshJwk);
			else throw O(Yt, e.correlationId);
		}
		if (this.config.systemOptions.preventCorsPreflight && e.ccsCredential) switch (e.ccsCredential.type) {
			case Hi.HOME_ACCOUNT_ID:
				try {
					nr(t, Dt(e.ccsCredential.credential));
				} catch (t) {
					this.logger.verbose(`Could not parse home account ID for CCS Header: '${t}'`, e.correlationId);
				}
				break;
			case Hi.UPN: tr(t, e.ccsCredential.credential);
		}
		return e.embeddedClientId && zr(t, this.config.authOptions.clientId, this.config.authOptions.redirectUri), e.extraParameters && Er(t, { ...e.extraParameters }), Gn(t, e.correlationId, this.performanceClient), ir(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, e.skipBrokerClaims), P(t);
	}
};
function oa(e) {
	let { skus: t, libraryName: n, libraryVersion: r, extensionName: i, extensionVersion: a } = e, o = /* @__PURE__ */ new Map([[0, [n, r]], [2, [i, a]]]), s = [];
	if (t?.length) {
		if (s = t.split(`,`), s.length < 4) return t;
	} else s = Array.from({ length: 4 }, () => `|`);
	return o.forEach((e, t) => {
		e.length === 2 && e[0]?.length && e[1]?.length && sa({
			skuArr: s,
			index: t,
			skuName: e[0],
			skuVersion: e[1]
		});
	}), s.join(`,`);
}
function sa(e) {
	let { skuArr: t, index: n, skuName: r, skuVersion: i } = e;
	n >= t.length || (t[n] = [r, i].join(`|`));
}
var ca = class e {
	constructor(e, t) {
		this.cacheOutcome = w.NOT_APPLICABLE, this.cacheManager = t, this.apiId = e.apiId, this.correlationId = e.correlationId, this.wrapperSKU = e.wrapperSKU || ``, this.wrapperVer = e.wrapperVer || ``, this.telemetryCacheKey = `server-telemetry-` + e.clientId;
	}
	generateCurrentRequestHeaderValue() {
		let e = `${this.apiId},${this.cacheOutcome}`, t = [this.wrapperSKU, this.wrapperVer], n = this.getNativeBrokerErrorCode();
		n?.length && t.push(`broker_error=${n}`);
		let r = t.join(`,`);
		return [
			5,
			[e, this.getRegionDiscoveryFields()].join(`,`),
			r
		].join(`|`);
	}
	generateLastRequestHeaderValue() {
		let t = this.getLastRequests(), n = e.maxErrorsToSend(t), r = t.failedRequests.slice(0, 2 * n).join(`,`), i = t.errors.slice(0, n).join(`,`), a = t.errors.length, o = [a, n < a ? `1` : `0`].join(`,`);
		return [
			5,
			t.cacheHits,
			r,
			i,
			o
		].join(`|`);
	}
	cacheFailedRequest(e) {
		try {
			let t = this.getLastRequests();
			t.errors.length >= 50 && (t.failedRequests.shift(), t.failedRequests.shift(), t.errors.shift()), t.failedRequests.push(this.apiId, this.correlationId), e instanceof Error && e && e.toString() ? e instanceof T ? e.subError ? t.errors.push(e.subError) : e.errorCode ? t.errors.push(e.errorCode) : t.errors.push(e.toString()) : t.errors.push(e.toString()) : t.errors.push(`unknown_error`), this.cacheManager.setServerTelemetry(this.telemetryCacheKey, t, this.correlationId);
		} catch {}
	}
	incrementCacheHits() {
		let e = this.getLastRequests();
		return e.cacheHits += 1, this.cacheManager.setServerTelemetry(this.telemetryCacheKey, e, this.correlationId), e.cacheHits;
	}
	getLastRequests() {
		return this.cacheManager.getServerTelemetry(this.telemetryCacheKey, this.correlationId) || {
			failedRequests: [],
			errors: [],
			cacheHits: 0
		};
	}
	clearTelemetryCache() {
		let t = this.getLastRequests(), n = e.maxErrorsToSend(t);
		if (n === t.errors.length) this.cacheManager.removeItem(this.telemetryCacheKey, this.correlationId);
		else {
			let e = {
				failedRequests: t.failedRequests.slice(n * 2),
				errors: t.errors.slice(n),
				cacheHits: 0
			};
			this.cacheManager.setServerTelemetry(this.telemetryCacheKey, e, this.correlationId);
		}
	}
	static maxErrorsToSend(e) {
		let t, n = 0, r = 0, i = e.errors.length;
		for (t = 0; t < i; t++) {
			let i = e.failedRequests[2 * t] || ``, a = e.failedRequests[2 * t + 1] || ``, o = e.errors[t] || ``;
			if (r += i.toString().length + a.toString().length + o.length + 3, r < 330) n += 1;
			else break;
		}
		return n;
	}
	getRegionDiscoveryFields() {
		let e = [];
		return e.push(this.regionUsed || ``), e.push(this.regionSource || ``), e.push(this.regionOutcome || ``), e.join(`,`);
	}
	updateRegionDiscoveryMetadata(e) {
		this.regionUsed = e.region_used, this.regionSource = e.region_source, this.regionOutcome = e.region_outcome;
	}
	setCacheOutcome(e) {
		this.cacheOutcome = e;
	}
	setNativeBrokerErrorCode(e) {
		let t = this.getLastRequests();
		t.nativeBrokerErrorCode = e, this.cacheManager.setServerTelemetry(this.telemetryCacheKey, t, this.correlationId);
	}
	getNativeBrokerErrorCode() {
		return this.getLastRequests().nativeBrokerErrorCode;
	}
	clearNativeBrokerErrorCode() {
		let e = this.getLastRequests();
		delete e.nativeBrokerErrorCode, this.cacheManager.setServerTelemetry(this.telemetryCacheKey, e, this.correlationId);
	}
	static makeExtraSkuString(e) {
		return oa(e);
	}
}, la = class {
	constructor(e, t) {
		this.config = fi(e), this.logger = new Zr(this.config.loggerOptions, Qr, $r), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = t;
	}
	async acquireCachedToken(e) {
		let t = w.NOT_APPLICABLE;
		if (e.forceRefresh || !k.isEmptyObj(e.claims)) throw this.setCacheOutcome(w.FORCE_REFRESH_OR_CLAIMS, e.correlationId), E(wt, e.correlationId);
		if (!e.account) throw E(xt, e.correlationId);
		let n = e.account.tenantId || Vn(e.authority, e.correlationId), r = this.cacheManager.getTokenKeys(), i = this.cacheManager.getAccessToken(e.account, e, r, n);
		if (!i) throw this.setCacheOutcome(w.NO_CACHED_ACCESS_TOKEN, e.correlationId), E(wt, e.correlationId);
		if (xn(i.cachedAt) || bn(i.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) throw this.setCacheOutcome(w.CACHED_ACCESS_TOKEN_EXPIRED, e.correlationId), E(wt, e.correlationId);
		if (e.resource) {
			if (i.resource !== e.resource) throw this.setCacheOutcome(w.NO_CACHED_ACCESS_TOKEN, e.correlationId), E(wt, e.correlationId);
		} else i.refreshOn && bn(i.refreshOn, 0) && (t = w.PROACTIVELY_REFRESHED);
		if (i.tokenType?.toLowerCase() === C.DPOP.toLowerCase()) {
			if (!i.keyId) throw this.logger.info(`SilentFlowClient:acquireCachedToken - Cached DPoP access token is missing keyId; refresh required`, e.correlationId), this.setCacheOutcome(w.NO_CACHED_ACCESS_TOKEN, e.correlationId), E(wt, e.correlationId);
			try {
				await this.config.tokenBindingKeyManager.getTokenBindingPublicKeyJwk(i.keyId, e.correlationId);
			} catch {
				throw this.logger.info(`SilentFlowClient:acquireCachedToken - Local DPoP key was not found for cached access token; refresh required`, e.correlationId), this.setCacheOutcome(w.NO_CACHED_ACCESS_TOKEN, e.correlationId), E(wt, e.correlationId);
			}
		}
		let a = e.authority || this.authority.getPreferredCache(), o = {
			account: this.cacheManager.getAccount(this.cacheManager.generateAccountKey(e.account), e.correlationId),
			accessToken: i,
			idToken: this.cacheManager.getIdToken(e.account, e.correlationId, r, n),
			refreshToken: null,
			appMetadata: this.cacheManager.readAppMetadataFromCache(a, e.correlationId)
		};
		return this.setCacheOutcome(t, e.correlationId), this.config.serverTelemetryManager && this.config.serverTelemetryManager.incrementCacheHits(), [await j(this.generateResultFromCacheRecord.bind(this), `silentFlowClientGenerateResultFromCacheRecord`, this.logger, this.performanceClient, e.correlationId)(o, e), t];
	}
	setCacheOutcome(e, t) {
		this.serverTelemetryManager?.setCacheOutcome(e), this.performanceClient?.addFields({ cacheOutcome: e }, t), e !== w.NOT_APPLICABLE && this.logger.info(`Token refresh is required due to cache outcome: '${e}'`, t);
	}
	async generateResultFromCacheRecord(e, t) {
		let n;
		return e.idToken && (n = Ot(e.idToken.secret, this.config.cryptoInterface.base64Decode, t.correlationId)), L.generateAuthenticationResult(this.cryptoUtils, this.authority, e, !0, t, this.performanceClient, {
			idTokenClaims: n,
			tokenBindingKeyManager: this.config.tokenBindingKeyManager
		});
	}
};
function ua(e, t) {
	if (e) {
		if (t.resource && (da(t.extraParameters) || da(t.extraQueryParameters))) throw E(`misplaced_resource_parameter`, t.correlationId || ``);
		if (!t.resource) throw E(`resource_parameter_required`, t.correlationId || ``);
	}
}
function da(e) {
	return e ? Object.prototype.hasOwnProperty.call(e, `resource`) : !1;
}
var fa = class {
	static deserializeJSONBlob(e) {
		return e ? JSON.parse(e) : {};
	}
	static deserializeAccounts(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				realm: r.realm,
				localAccountId: r.local_account_id,
				username: r.username,
				authorityType: r.authority_type,
				name: r.name,
				clientInfo: r.client_info,
				lastModificationTime: r.last_modification_time,
				lastModificationApp: r.last_modification_app,
				tenantProfiles: r.tenantProfiles?.map((e) => JSON.parse(e)),
				lastUpdatedAt: Date.now().toString()
			}, a = {};
			ni.toObject(a, i), t[n] = a;
		}), t;
	}
	static deserializeIdTokens(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				credentialType: r.credential_type,
				clientId: r.client_id,
				secret: r.secret,
				realm: r.realm,
				lastUpdatedAt: Date.now().toString()
			};
			t[n] = i;
		}), t;
	}
	static deserializeAccessTokens(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				credentialType: r.credential_type,
				clientId: r.client_id,
				secret: r.secret,
				realm: r.realm,
				target: r.target,
				cachedAt: r.cached_at,
				expiresOn: r.expires_on,
				extendedExpiresOn: r.extended_expires_on,
				refreshOn: r.refresh_on,
				keyId: r.key_id,
				tokenType: r.token_type,
				userAssertionHash: r.userAssertionHash,
				resource: r.resource,
				additionalCacheKeyComponents: r.additionalCacheKeyComponents,
				lastUpdatedAt: Date.now().toString()
			};
			t[n] = i;
		}), t;
	}
	static deserializeRefreshTokens(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n], i = {
				homeAccountId: r.home_account_id,
				environment: r.environment,
				credentialType: r.credential_type,
				clientId: r.client_id,
				secret: r.secret,
				familyId: r.family_id,
				target: r.target,
				realm: r.realm,
				lastUpdatedAt: Date.now().toString()
			};
			t[n] = i;
		}), t;
	}
	static deserializeAppMetadata(e) {
		let t = {};
		return e && Object.keys(e).map(function(n) {
			let r = e[n];
			t[n] = {
				clientId: r.client_id,
				environment: r.environment,
				familyId: r.family_id
			};
		}), t;
	}
	static deserializeAllCache(e) {
		return {
			accounts: e.Account ? this.deserializeAccounts(e.Account) : {},
			idTokens: e.IdToken ? this.deserializeIdTokens(e.IdToken) : {},
			accessTokens: e.AccessToken ? this.deserializeAccessTokens(e.AccessToken) : {},
			refreshTokens: e.RefreshToken ? this.deserializeRefreshTokens(e.RefreshToken) : {},
			appMetadata: e.AppMetadata ? this.deserializeAppMetadata(e.AppMetadata) : {}
		};
	}
};
const pa = `https://login.microsoftonline.com/managed_identity/`, R = {
	AUTHORIZATION_HEADER_NAME: `Authorization`,
	METADATA_HEADER_NAME: `Metadata`,
	APP_SERVICE_SECRET_HEADER_NAME: `X-IDENTITY-HEADER`,
	ML_AND_SF_SECRET_HEADER_NAME: `secret`,
	CLIENT_SKU: Pe,
	CLIENT_VER: Fe,
	CLIENT_REQUEST_ID: `x-ms-client-request-id`
}, z = {
	API_VERSION: `api-version`,
	RESOURCE: `resource`,
	SHA256_TOKEN_TO_REFRESH: `token_sha256_to_refresh`,
	XMS_CC: `xms_cc`
}, B = {
	AZURE_POD_IDENTITY_AUTHORITY_HOST: `AZURE_POD_IDENTITY_AUTHORITY_HOST`,
	DEFAULT_IDENTITY_CLIENT_ID: `DEFAULT_IDENTITY_CLIENT_ID`,
	IDENTITY_ENDPOINT: `IDENTITY_ENDPOINT`,
	IDENTITY_HEADER: `IDENTITY_HEADER`,
	IDENTITY_SERVER_THUMBPRINT: `IDENTITY_SERVER_THUMBPRINT`,
	IMDS_ENDPOINT: `IMDS_ENDPOINT`,
	MSI_ENDPOINT: `MSI_ENDPOINT`,
	MSI_SECRET: `MSI_SECRET`
}, V = {
	APP_SERVICE: `AppService`,
	AZURE_ARC: `AzureArc`,
	CLOUD_SHELL: `CloudShell`,
	DEFAULT_TO_IMDS: `DefaultToImds`,
	IMDS: `Imds`,
	MACHINE_LEARNING: `MachineLearning`,
	SERVICE_FABRIC: `ServiceFabric`
}, H = {
	SYSTEM_ASSIGNED: `system-assigned`,
	USER_ASSIGNED_CLIENT_ID: `user-assigned-client-id`,
	USER_ASSIGNED_RESOURCE_ID: `user-assigned-resource-id`,
	USER_ASSIGNED_OBJECT_ID: `user-assigned-object-id`
}, U = {
	GET: `GET`,
	POST: `POST`
}, ma = { SHA256: `sha256` }, ha = { CV_CHARSET: `ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~` }, ga = { KEY_SEPARATOR: `-` }, _a = {
	MSAL_SKU: `msal.js.node`,
	JWT_BEARER_ASSERTION_TYPE: `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`,
	HTTP_PROTOCOL: `http://`,
	LOCALHOST: `localhost`
}, W = {
	acquireTokenSilent: 62,
	acquireTokenByUsernamePassword: 371,
	acquireTokenByDeviceCode: 671,
	acquireTokenByClientCredential: 771,
	acquireTokenByOBO: 772,
	acquireTokenWithManagedIdentity: 773,
	acquireTokenByUserFederatedIdentityCredential: 774,
	acquireTokenByCode: 871,
	acquireTokenByRefreshToken: 872
}, G = {
	RSA_256: `RS256`,
	PSS_256: `PS256`,
	X5T_256: `x5t#S256`,
	X5T: `x5t`,
	X5C: `x5c`,
	AUDIENCE: `aud`,
	EXPIRATION_TIME: `exp`,
	ISSUER: `iss`,
	SUBJECT: `sub`,
	NOT_BEFORE: `nbf`,
	JWT_ID: `jti`
}, va = {
	INTERVAL_MS: 100,
	TIMEOUT_MS: 5e3
};
var ya = class {
	async sendGetRequestAsync(e, t, n) {
		return this.sendRequest(e, U.GET, t, n);
	}
	async sendPostRequestAsync(e, t) {
		return this.sendRequest(e, U.POST, t);
	}
	async sendRequest(e, t, n, r) {
		let i = new AbortController(), a;
		r && (a = setTimeout(() => {
			i.abort();
		}, r));
		let o = {
			method: t,
			headers: xa(n),
			signal: i.signal
		};
		t === U.POST && (o.body = n?.body || ``);
		let s;
		try {
			s = await fetch(e, o);
		} catch (e) {
			throw a && clearTimeout(a), e instanceof Error && e.name === `AbortError` ? dt(gt, ``, `Request timeout`) : Ji(dt(gt, ``, `Network request failed: ${e instanceof Error ? e.message : `unknown`}`), void 0, void 0, e instanceof Error ? e : void 0);
		}
		a && clearTimeout(a);
		try {
			return {
				headers: ba(s.headers),
				body: await s.json(),
				status: s.status
			};
		} catch (e) {
			throw dt(mt, ``, `Failed to parse response: ${e instanceof Error ? e.message : `unknown`}`);
		}
	}
};
function ba(e) {
	let t = {};
	return e.forEach((e, n) => {
		t[n] = e;
	}), t;
}
function xa(e) {
	let t = new Headers();
	return e && e.headers && Object.entries(e.headers).forEach(([e, n]) => {
		t.append(e, n);
	}), t;
}
const Sa = `invalid_file_extension`, Ca = `invalid_file_path`, wa = `invalid_managed_identity_id_type`, Ta = `invalid_secret`, Ea = `platform_not_supported`, Da = `unable_to_create_cloud_shell`, Oa = `unable_to_create_source`, ka = `unable_to_read_secret_file`, Aa = `user_assigned_managed_identity_not_confirmed`, ja = `www_authenticate_header_missing`, Ma = `www_authenticate_header_unsupported_format`, Na = {
	[B.AZURE_POD_IDENTITY_AUTHORITY_HOST]: `azure_pod_identity_authority_host_url_malformed`,
	[B.IDENTITY_ENDPOINT]: `identity_endpoint_url_malformed`,
	[B.IMDS_ENDPOINT]: `imds_endpoint_url_malformed`,
	[B.MSI_ENDPOINT]: `msi_endpoint_url_malformed`
}, Pa = {
	[Sa]: `The file path in the WWW-Authenticate header does not contain a .key file.`,
	[Ca]: `The file path in the WWW-Authenticate header is not in a valid Windows or Linux Format.`,
	[wa]: `More than one ManagedIdentityIdType was provided.`,
	[Ta]: `The secret in the file on the file path in the WWW-Authenticate header is greater than 4096 bytes.`,
	[Ea]: `The platform is not supported by Azure Arc. Azure Arc only supports Windows and Linux.`,
	missing_client_id: `A ManagedIdentityId id was not provided.`,
	[Na.AZURE_POD_IDENTITY_AUTHORITY_HOST]: `The Managed Identity's '${B.AZURE_POD_IDENTITY_AUTHORITY_HOST}' environment variable is malformed.`,
	[Na.IDENTITY_ENDPOINT]: `The Managed Identity's '${B.IDENTITY_ENDPOINT}' environment variable is malformed.`,
	[Na.IMDS_ENDPOINT]: `The Managed Identity's '${B.IMDS_ENDPOINT}' environment variable is malformed.`,
	[Na.MSI_ENDPOINT]: `The Managed Identity's '${B.MSI_ENDPOINT}' environment variable is malformed.`,
	network_unavailable: `Authentication unavailable. The request to the managed identity endpoint timed out.`,
	unable_to_create_azure_arc: `Azure Arc Managed Identities can only be system assigned.`,
	[Da]: `Cloud Shell Managed Identities can only be system assigned.`,
	[Oa]: `Unable to create a Managed Identity source based on environment variables.`,
	[ka]: `Unable to read the secret file.`,
	user_assigned_not_available_at_runtime: `Service Fabric user assigned managed identity ClientId or ResourceId is not configurable at runtime.`,
	[Aa]: `Azure Arc did not confirm the requested user-assigned managed identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.`,
	[ja]: `A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is missing.`,
	[Ma]: `A 401 response was received from the Azure Arc Managed Identity, but the www-authenticate header is in an unsupported format.`
};
var Fa = class e extends T {
	constructor(t, n) {
		super(t, n, Pa[t]), this.name = `ManagedIdentityError`, Object.setPrototypeOf(this, e.prototype);
	}
};
function K(e, t) {
	return new Fa(e, t);
}
var Ia = class {
	get id() {
		return this._id;
	}
	set id(e) {
		this._id = e;
	}
	get idType() {
		return this._idType;
	}
	set idType(e) {
		this._idType = e;
	}
	constructor(e) {
		let t = e?.userAssignedClientId, n = e?.userAssignedResourceId, r = e?.userAssignedObjectId;
		if (t) {
			if (n || r) throw K(wa, ``);
			this.id = t, this.idType = H.USER_ASSIGNED_CLIENT_ID;
		} else if (n) {
			if (t || r) throw K(wa, ``);
			this.id = n, this.idType = H.USER_ASSIGNED_RESOURCE_ID;
		} else if (r) {
			if (t || n) throw K(wa, ``);
			this.id = r, this.idType = H.USER_ASSIGNED_OBJECT_ID;
		} else this.id = `system_assigned_managed_identity`, this.idType = H.SYSTEM_ASSIGNED;
	}
};
const q = {
	invalidLoopbackAddressType: {
		code: `invalid_loopback_server_address_type`,
		desc: `Loopback server address is not type string. This is unexpected.`
	},
	unableToLoadRedirectUri: {
		code: `unable_to_load_redirectUrl`,
		desc: `Loopback server callback was invoked without a url. This is unexpected.`
	},
	noAuthCodeInResponse: {
		code: `no_auth_code_in_response`,
		desc: `No auth code found in the server response. Please check your network trace to determine what happened.`
	},
	noLoopbackServerExists: {
		code: `no_loopback_server_exists`,
		desc: `No loopback server exists yet.`
	},
	loopbackServerAlreadyExists: {
		code: `loopback_server_already_exists`,
		desc: `Loopback server already exists. Cannot create another.`
	},
	loopbackServerTimeout: {
		code: `loopback_server_timeout`,
		desc: `Timed out waiting for auth code listener to be registered.`
	},
	loopbackServerQueryResponseNotSupported: {
		code: `loopback_server_query_response_not_supported`,
		desc: `The loopback server received an OAuth response in the URL. Interactive authentication requires form_post.`
	},
	stateNotFoundError: {
		code: `state_not_found`,
		desc: `State not found. Please verify that the request originated from msal.`
	},
	thumbprintMissing: {
		code: `thumbprint_missing_from_client_certificate`,
		desc: `Client certificate does not contain a SHA-1 or SHA-256 thumbprint.`
	},
	redirectUriNotSupported: {
		code: `redirect_uri_not_supported`,
		desc: `RedirectUri is not supported in this scenario. Please remove redirectUri from the request.`
	},
	unsupportedCcaInstanceAware: {
		code: `unsupported_cca_instance_aware`,
		desc: `Instance-aware configuration is not supported by ConfidentialClientApplication.`
	}
};
var J = class e extends T {
	constructor(e, t, n) {
		super(e, t, n), this.name = `NodeAuthError`;
	}
	static createInvalidLoopbackAddressTypeError() {
		return new e(q.invalidLoopbackAddressType.code, ``, `${q.invalidLoopbackAddressType.desc}`);
	}
	static createUnableToLoadRedirectUrlError() {
		return new e(q.unableToLoadRedirectUri.code, ``, `${q.unableToLoadRedirectUri.desc}`);
	}
	static createNoAuthCodeInResponseError(t = ``) {
		return new e(q.noAuthCodeInResponse.code, t, `${q.noAuthCodeInResponse.desc}`);
	}
	static createNoLoopbackServerExistsError() {
		return new e(q.noLoopbackServerExists.code, ``, `${q.noLoopbackServerExists.desc}`);
	}
	static createLoopbackServerAlreadyExistsError() {
		return new e(q.loopbackServerAlreadyExists.code, ``, `${q.loopbackServerAlreadyExists.desc}`);
	}
	static createLoopbackServerTimeoutError(t = ``) {
		return new e(q.loopbackServerTimeout.code, t, `${q.loopbackServerTimeout.desc}`);
	}
	static createLoopbackServerQueryResponseNotSupportedError() {
		return new e(q.loopbackServerQueryResponseNotSupported.code, ``, q.loopbackServerQueryResponseNotSupported.desc);
	}
	static createStateNotFoundError(t = ``) {
		return new e(q.stateNotFoundError.code, t, q.stateNotFoundError.desc);
	}
	static createThumbprintMissingError() {
		return new e(q.thumbprintMissing.code, ``, q.thumbprintMissing.desc);
	}
	static createRedirectUriNotSupportedError(t = ``) {
		return new e(q.redirectUriNotSupported.code, t, q.redirectUriNotSupported.desc);
	}
	static createUnsupportedCcaInstanceAwareError(t = ``) {
		return new e(q.unsupportedCcaInstanceAware.code, t, q.unsupportedCcaInstanceAware.desc);
	}
};
const La = {
	clientId: ``,
	authority: Be,
	clientSecret: ``,
	clientAssertion: ``,
	clientCertificate: {
		thumbprint: ``,
		thumbprintSha256: ``,
		privateKey: ``,
		x5c: ``
	},
	knownAuthorities: [],
	cloudDiscoveryMetadata: ``,
	authorityMetadata: ``,
	clientCapabilities: [],
	azureCloudOptions: {
		azureCloudInstance: ln.None,
		tenant: ``
	},
	isMcp: !1
}, Ra = {
	loggerCallback: () => {},
	piiLoggingEnabled: !1,
	logLevel: F.Info
}, za = {
	loggerOptions: Ra,
	networkClient: new ya(),
	disableInternalRetries: !1,
	protocolMode: It.AAD
}, Ba = { application: {
	appName: ``,
	appVersion: ``
} };
function Va({ auth: e, broker: t, cache: n, system: r, telemetry: i }) {
	let a = {
		...za,
		networkClient: new ya(),
		loggerOptions: r?.loggerOptions || Ra,
		disableInternalRetries: r?.disableInternalRetries || !1
	};
	if (e.clientCertificate && !e.clientCertificate.thumbprint && !e.clientCertificate.thumbprintSha256) throw J.createStateNotFoundError();
	return {
		auth: {
			...La,
			...e
		},
		broker: { ...t },
		cache: { ...n },
		system: {
			...a,
			...r
		},
		telemetry: {
			...Ba,
			...i
		}
	};
}
function Ha({ clientCapabilities: e, managedIdentityIdParams: t, system: n }) {
	let r = new Ia(t), i = n?.loggerOptions || Ra, a;
	return a = n?.networkClient ? n.networkClient : new ya(), {
		clientCapabilities: e || [],
		managedIdentityId: r,
		system: {
			loggerOptions: i,
			networkClient: a
		},
		disableInternalRetries: n?.disableInternalRetries || !1
	};
}
var Ua = class {
	generateGuid() {
		return Te();
	}
	isGuid(e) {
		return /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.test(e);
	}
}, Wa = class e {
	static base64Encode(e, t) {
		return Buffer.from(e, t).toString(lt.BASE64);
	}
	static base64EncodeUrl(t, n) {
		return e.base64Encode(t, n).replace(/=/g, ``).replace(/\+/g, `-`).replace(/\//g, `_`);
	}
	static base64Decode(e) {
		return Buffer.from(e, lt.BASE64).toString(`utf8`);
	}
	static base64DecodeUrl(t) {
		let n = t.replace(/-/g, `+`).replace(/_/g, `/`);
		for (; n.length % 4;) n += `=`;
		return e.base64Decode(n);
	}
}, Ga = class {
	sha256(e) {
		return me.createHash(ma.SHA256).update(e).digest();
	}
}, Ka = class {
	constructor() {
		this.hashUtils = new Ga();
	}
	async generatePkceCodes() {
		let e = this.generateCodeVerifier();
		return {
			verifier: e,
			challenge: this.generateCodeChallengeFromVerifier(e)
		};
	}
	generateCodeVerifier() {
		let e = [], t = 256 - 256 % ha.CV_CHARSET.length;
		for (; e.length <= 32;) {
			let n = me.randomBytes(1)[0];
			if (n >= t) continue;
			let r = n % ha.CV_CHARSET.length;
			e.push(ha.CV_CHARSET[r]);
		}
		let n = e.join(``);
		return Wa.base64EncodeUrl(n);
	}
	generateCodeChallengeFromVerifier(e) {
		return Wa.base64EncodeUrl(this.hashUtils.sha256(e).toString(lt.BASE64), lt.BASE64);
	}
}, qa = class {
	constructor() {
		this.pkceGenerator = new Ka(), this.guidGenerator = new Ua(), this.hashUtils = new Ga();
	}
	base64UrlEncode() {
		throw Error(`Method not implemented.`);
	}
	encodeKid() {
		throw Error(`Method not implemented.`);
	}
	createNewGuid() {
		return this.guidGenerator.generateGuid();
	}
	base64Encode(e) {
		return Wa.base64Encode(e);
	}
	base64Decode(e) {
		return Wa.base64Decode(e);
	}
	generatePkceCodes() {
		return this.pkceGenerator.generatePkceCodes();
	}
	removeTokenBindingKey(e, t) {
		throw Error(`Method not implemented.`);
	}
	clearKeystore(e) {
		throw Error(`Method not implemented.`);
	}
	signTokenBindingJwt(e, t, n, r) {
		throw E(D, r);
	}
	async hashString(e) {
		return Wa.base64EncodeUrl(this.hashUtils.sha256(e).toString(lt.BASE64), lt.BASE64);
	}
};
function Ja(e) {
	let t = Object.keys(e).sort(), n = ``;
	for (let r of t) {
		let t = e[r];
		n += `${Buffer.byteLength(r, `utf8`)}:${r}${Buffer.byteLength(t, `utf8`)}:${t}`;
	}
	return he(`sha256`).update(n, `utf8`).digest(`base64url`);
}
function Ya(e, t) {
	let n = e.credentialType === x.REFRESH_TOKEN && e.familyId || e.clientId, r = e.tokenType && e.tokenType.toLowerCase() !== C.BEARER.toLowerCase() ? e.tokenType.toLowerCase() : ``, i = [
		e.homeAccountId,
		e.environment,
		e.credentialType,
		n,
		e.realm || ``,
		e.target || ``,
		r
	];
	return e.additionalCacheKeyComponents && Object.keys(e.additionalCacheKeyComponents).length > 0 && i.push(t ?? Ja(e.additionalCacheKeyComponents)), i.join(ga.KEY_SEPARATOR).toLowerCase();
}
function Xa(e) {
	let t = e.homeAccountId.split(`.`)[1];
	return [
		e.homeAccountId,
		e.environment,
		t || e.tenantId || ``
	].join(ga.KEY_SEPARATOR).toLowerCase();
}
var Za = class extends ni {
	constructor(e, t, n, r) {
		super(t, n, e, new I(), r, Kr), this.cache = {}, this.changeEmitters = [], this.logger = e;
	}
	registerChangeEmitter(e) {
		this.changeEmitters.push(e);
	}
	emitChange() {
		this.changeEmitters.forEach((e) => e.call(null));
	}
	cacheToInMemoryCache(e) {
		let t = {
			accounts: {},
			idTokens: {},
			accessTokens: {},
			refreshTokens: {},
			appMetadata: {}
		};
		for (let n in e) {
			let r = e[n];
			if (typeof r == `object`) {
				if (Bt(r)) t.accounts[n] = r;
				else if (On(r)) t.idTokens[n] = r;
				else if (Dn(r)) t.accessTokens[n] = r;
				else if (kn(r)) t.refreshTokens[n] = r;
				else if (Nn(n, r)) t.appMetadata[n] = r;
				else continue;
			}
		}
		return t;
	}
	inMemoryCacheToCache(e) {
		let t = this.getCache();
		return t = {
			...t,
			...e.accounts,
			...e.idTokens,
			...e.accessTokens,
			...e.refreshTokens,
			...e.appMetadata
		}, t;
	}
	getInMemoryCache() {
		return this.logger.trace(`Getting in-memory cache`, ``), this.cacheToInMemoryCache(this.getCache());
	}
	setInMemoryCache(e) {
		this.logger.trace(`Setting in-memory cache`, ``);
		let t = this.inMemoryCacheToCache(e);
		this.setCache(t), this.emitChange();
	}
	getCache() {
		return this.logger.trace(`Getting cache key-value store`, ``), this.cache;
	}
	setCache(e) {
		this.logger.trace(`Setting cache key value store`, ``), this.cache = e, this.emitChange();
	}
	getItem(e) {
		return this.logger.tracePii(`Item key: ${e}`, ``), this.getCache()[e];
	}
	setItem(e, t) {
		this.logger.tracePii(`Item key: ${e}`, ``);
		let n = this.getCache();
		n[e] = t, this.setCache(n);
	}
	generateCredentialKey(e, t) {
		return Ya(e, t);
	}
	generateAccountKey(e) {
		return Xa(e);
	}
	getAccountKeys() {
		let e = this.getInMemoryCache();
		return Object.keys(e.accounts);
	}
	getTokenKeys() {
		let e = this.getInMemoryCache();
		return {
			idToken: Object.keys(e.idTokens),
			accessToken: Object.keys(e.accessTokens),
			refreshToken: Object.keys(e.refreshTokens)
		};
	}
	getAccount(e) {
		let t = this.getItem(e);
		return t && typeof t == `object` ? { ...t } : null;
	}
	async setAccount(e) {
		let t = this.generateAccountKey(Lt(e));
		this.setItem(t, e);
	}
	getIdTokenCredential(e) {
		let t = this.getItem(e);
		return On(t) ? t : null;
	}
	async setIdTokenCredential(e) {
		let t = this.generateCredentialKey(e);
		this.setItem(t, e);
	}
	getAccessTokenCredential(e) {
		let t = this.getItem(e);
		return Dn(t) ? t : null;
	}
	async setAccessTokenCredential(e, t, n, r) {
		let i = this.generateCredentialKey(e, r);
		this.setItem(i, e);
	}
	getRefreshTokenCredential(e) {
		let t = this.getItem(e);
		return kn(t) ? t : null;
	}
	async setRefreshTokenCredential(e) {
		let t = this.generateCredentialKey(e);
		this.setItem(t, e);
	}
	getAppMetadata(e) {
		let t = this.getItem(e);
		return Nn(e, t) ? t : null;
	}
	setAppMetadata(e) {
		let t = Mn(e);
		this.setItem(t, e);
	}
	getServerTelemetry(e) {
		let t = this.getItem(e);
		return t && An(e, t) ? t : null;
	}
	setServerTelemetry(e, t) {
		this.setItem(e, t);
	}
	getAuthorityMetadata(e) {
		let t = this.getItem(e);
		return t && Pn(e, t) ? t : null;
	}
	getAuthorityMetadataKeys() {
		return this.getKeys().filter((e) => this.isAuthorityMetadata(e));
	}
	setAuthorityMetadata(e, t) {
		this.setItem(e, t);
	}
	getThrottlingCache(e) {
		let t = this.getItem(e);
		return t && jn(e, t) ? t : null;
	}
	setThrottlingCache(e, t) {
		this.setItem(e, t);
	}
	removeItem(e) {
		this.logger.tracePii(`Item key: ${e}`, ``);
		let t = !1, n = this.getCache();
		return n[e] && (delete n[e], t = !0), t && (this.setCache(n), this.emitChange()), t;
	}
	removeOutdatedAccount(e) {
		this.removeItem(e);
	}
	containsKey(e) {
		return this.getKeys().includes(e);
	}
	getKeys() {
		this.logger.trace(`Retrieving all cache keys`, ``);
		let e = this.getCache();
		return [...Object.keys(e)];
	}
	clear() {
		this.logger.trace(`Clearing cache entries created by MSAL`, ``), this.getKeys().forEach((e) => {
			this.isAuthorityMetadata(e) || this.removeItem(e);
		}), this.emitChange();
	}
	static generateInMemoryCache(e) {
		return fa.deserializeAllCache(fa.deserializeJSONBlob(e));
	}
	static generateJsonCache(e) {
		return je.serializeAllCache(e);
	}
	updateCredentialCacheKey(e, t) {
		let n = this.generateCredentialKey(t);
		if (e !== n) {
			let r = this.getItem(e);
			if (r) return this.removeItem(e), this.setItem(n, r), this.logger.verbose(`Updated an outdated ${t.credentialType} cache key`, ``), n;
			this.logger.error(`Attempted to update an outdated ${t.credentialType} cache key but no item matching the outdated key was found in storage`, ``);
		}
		return e;
	}
};
const Qa = {
	Account: {},
	IdToken: {},
	AccessToken: {},
	RefreshToken: {},
	AppMetadata: {}
};
var $a = class {
	constructor(e, t, n) {
		this.cacheHasChanged = !1, this.storage = e, this.storage.registerChangeEmitter(this.handleChangeEvent.bind(this)), n && (this.persistence = n), this.logger = t;
	}
	hasChanged() {
		return this.cacheHasChanged;
	}
	serialize() {
		this.logger.trace(`Serializing in-memory cache`, ``);
		let e = je.serializeAllCache(this.storage.getInMemoryCache());
		return this.cacheSnapshot ? (this.logger.trace(`Reading cache snapshot from disk`, ``), e = this.mergeState(JSON.parse(this.cacheSnapshot), e)) : this.logger.trace(`No cache snapshot to merge`, ``), this.cacheHasChanged = !1, JSON.stringify(e);
	}
	deserialize(e) {
		if (this.logger.trace(`Deserializing JSON to in-memory cache`, ``), this.cacheSnapshot = e, this.cacheSnapshot) {
			this.logger.trace(`Reading cache snapshot from disk`, ``);
			let e = fa.deserializeAllCache(this.overlayDefaults(JSON.parse(this.cacheSnapshot)));
			this.storage.setInMemoryCache(e);
		} else this.logger.trace(`No cache snapshot to deserialize`, ``);
	}
	getKVStore() {
		return this.storage.getCache();
	}
	getCacheSnapshot() {
		let e = Za.generateInMemoryCache(this.cacheSnapshot);
		return this.storage.inMemoryCacheToCache(e);
	}
	async getAllAccounts(e = new qa().createNewGuid()) {
		this.logger.trace(`getAllAccounts called`, e);
		let t;
		try {
			return this.persistence && (t = new hi(this, !1), await this.persistence.beforeCacheAccess(t)), this.storage.getAllAccounts({}, e);
		} finally {
			this.persistence && t && await this.persistence.afterCacheAccess(t);
		}
	}
	async getAccountByHomeId(e) {
		let t = await this.getAllAccounts();
		return e && t && t.length && t.filter((t) => t.homeAccountId === e)[0] || null;
	}
	async getAccountByLocalId(e) {
		let t = await this.getAllAccounts();
		return e && t && t.length && t.filter((t) => t.localAccountId === e)[0] || null;
	}
	async removeAccount(e, t) {
		this.logger.trace(`removeAccount called`, t || ``);
		let n;
		try {
			this.persistence && (n = new hi(this, !0), await this.persistence.beforeCacheAccess(n)), this.storage.removeAccount(e, t || new Ua().generateGuid());
		} finally {
			this.persistence && n && await this.persistence.afterCacheAccess(n);
		}
	}
	async overwriteCache() {
		if (!this.persistence) {
			this.logger.info(`No persistence layer specified, cache cannot be overwritten`, ``);
			return;
		}
		this.logger.info(`Overwriting in-memory cache with persistent cache`, ``), this.storage.clear();
		let e = new hi(this, !1);
		await this.persistence.beforeCacheAccess(e);
		let t = this.getCacheSnapshot();
		this.storage.setCache(t), await this.persistence.afterCacheAccess(e);
	}
	handleChangeEvent() {
		this.cacheHasChanged = !0;
	}
	mergeState(e, t) {
		this.logger.trace(`Merging in-memory cache with cache snapshot`, ``);
		let n = this.mergeRemovals(e, t);
		return this.mergeUpdates(n, t);
	}
	mergeUpdates(e, t) {
		return Object.keys(t).forEach((n) => {
			let r = t[n];
			if (!e.hasOwnProperty(n)) r !== null && (e[n] = r);
			else {
				let t = r !== null, i = typeof r == `object`, a = !Array.isArray(r), o = e[n] !== void 0 && e[n] !== null;
				t && i && a && o ? this.mergeUpdates(e[n], r) : e[n] = r;
			}
		}), e;
	}
	mergeRemovals(e, t) {
		this.logger.trace(`Remove updated entries in cache`, ``);
		let n = e.Account ? this.mergeRemovalsDict(e.Account, t.Account) : e.Account, r = e.AccessToken ? this.mergeRemovalsDict(e.AccessToken, t.AccessToken) : e.AccessToken, i = e.RefreshToken ? this.mergeRemovalsDict(e.RefreshToken, t.RefreshToken) : e.RefreshToken, a = e.IdToken ? this.mergeRemovalsDict(e.IdToken, t.IdToken) : e.IdToken, o = e.AppMetadata ? this.mergeRemovalsDict(e.AppMetadata, t.AppMetadata) : e.AppMetadata;
		return {
			...e,
			Account: n,
			AccessToken: r,
			RefreshToken: i,
			IdToken: a,
			AppMetadata: o
		};
	}
	mergeRemovalsDict(e, t) {
		let n = { ...e };
		return Object.keys(e).forEach((e) => {
			t && t.hasOwnProperty(e) || delete n[e];
		}), n;
	}
	overlayDefaults(e) {
		return this.logger.trace(`Overlaying input cache with the default cache`, ``), {
			Account: {
				...Qa.Account,
				...e.Account
			},
			IdToken: {
				...Qa.IdToken,
				...e.IdToken
			},
			AccessToken: {
				...Qa.AccessToken,
				...e.AccessToken
			},
			RefreshToken: {
				...Qa.RefreshToken,
				...e.RefreshToken
			},
			AppMetadata: {
				...Qa.AppMetadata,
				...e.AppMetadata
			}
		};
	}
};
const eo = () => process.getBuiltinModule(`module`).createRequire(import.meta.url)(`./jsonwebtoken.cjs`);
var to = { sign: (...e) => eo().sign(...e) };
const no = `invalid_client_credential`;
var ro = class e {
	static fromAssertion(t) {
		let n = new e();
		return n.jwt = t, n;
	}
	static fromCertificate(t, n, r) {
		let i = new e();
		return i.privateKey = n, i.thumbprint = t, i.useSha256 = !1, r && (i.publicCertificate = this.parseCertificate(r)), i;
	}
	static fromCertificateWithSha256Thumbprint(t, n, r) {
		let i = new e();
		return i.privateKey = n, i.thumbprint = t, i.useSha256 = !0, r && (i.publicCertificate = this.parseCertificate(r)), i;
	}
	getJwt(e, t, n) {
		if (this.privateKey && this.thumbprint) return this.jwt && !this.isExpired() && t === this.issuer && n === this.jwtAudience ? this.jwt : this.createJwt(e, t, n);
		if (this.jwt) return this.jwt;
		throw E(`invalid_assertion`, ``);
	}
	createJwt(e, t, n) {
		this.issuer = t, this.jwtAudience = n;
		let r = M();
		this.expirationTime = r + 600;
		let i = { alg: this.useSha256 ? G.PSS_256 : G.RSA_256 }, a = this.useSha256 ? G.X5T_256 : G.X5T;
		Object.assign(i, { [a]: Wa.base64EncodeUrl(this.thumbprint, lt.HEX) }), this.publicCertificate && Object.assign(i, { [G.X5C]: this.publicCertificate });
		let o = {
			[G.AUDIENCE]: this.jwtAudience,
			[G.EXPIRATION_TIME]: this.expirationTime,
			[G.ISSUER]: this.issuer,
			[G.SUBJECT]: this.issuer,
			[G.NOT_BEFORE]: r,
			[G.JWT_ID]: e.createNewGuid()
		};
		return this.jwt = to.sign(o, this.privateKey, { header: i }), this.jwt;
	}
	isExpired() {
		return this.expirationTime < M();
	}
	static parseCertificate(e) {
		let t = /-----BEGIN CERTIFICATE-----\r*\n(.+?)\r*\n-----END CERTIFICATE-----/gs, n = [], r;
		for (; (r = t.exec(e)) !== null;) n.push(r[1].replace(/\r*\n/g, ``));
		return n;
	}
};
const io = `@azure/msal-node`, ao = `7.2.1`;
var oo = class {
	constructor(e) {
		this.config = fi(e), this.logger = new Zr(this.config.loggerOptions, io, ao), this.cryptoUtils = this.config.cryptoInterface, this.cacheManager = this.config.storageInterface, this.networkClient = this.config.networkInterface, this.serverTelemetryManager = this.config.serverTelemetryManager, this.authority = this.config.authOptions.authority, this.performanceClient = new I();
	}
	createTokenRequestHeaders(e) {
		return Yi(this.logger, !1, e);
	}
	async executePostToTokenEndpoint(e, t, n, r, i) {
		return Qi(e, t, n, r, i, this.cacheManager, this.networkClient, this.logger, this.performanceClient, this.serverTelemetryManager);
	}
	async sendPostRequest(e, t, n, r) {
		return $i(e, t, n, r, this.cacheManager, this.networkClient, this.logger, this.performanceClient);
	}
	createTokenQueryParameters(e) {
		return Zi(e, this.config.authOptions.clientId, this.config.authOptions.redirectUri, this.performanceClient);
	}
}, so = class extends oo {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		this.logger.info(`in acquireToken call in username-password client`, e.correlationId);
		let t = M(), n = await this.executeTokenRequest(this.authority, e), r = new L(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return r.validateTokenResponse(n.body, e.correlationId), r.handleServerTokenResponse(n.body, this.authority, t, e, W.acquireTokenByUsernamePassword);
	}
	async executeTokenRequest(e, t) {
		let n = this.createTokenQueryParameters(t), r = A.appendQueryString(e.tokenEndpoint, n), i = await this.createTokenRequestBody(t), a = this.createTokenRequestHeaders({
			credential: t.username,
			type: Hi.UPN
		}), o = {
			clientId: this.config.authOptions.clientId,
			authority: e.canonicalAuthority,
			scopes: t.scopes,
			claims: t.claims,
			authenticationScheme: t.authenticationScheme,
			resourceRequestMethod: t.resourceRequestMethod,
			resourceRequestUri: t.resourceRequestUri,
			shrClaims: t.shrClaims,
			sshKid: t.sshKid
		};
		return this.executePostToTokenEndpoint(r, i, a, o, t.correlationId);
	}
	async createTokenRequestBody(e) {
		let t = /* @__PURE__ */ new Map();
		Yn(t, this.config.authOptions.clientId), Mr(t, e.username), Nr(t, e.password), Jn(t, e.scopes, e.correlationId), Kn(t, $e.IDTOKEN_TOKEN), xr(t, tt.RESOURCE_OWNER_PASSWORD_GRANT), Sr(t), or(t, this.config.libraryInfo), sr(t, this.config.telemetry.application), Lr(t), this.serverTelemetryManager && Ir(t, this.serverTelemetryManager), ar(t, e.correlationId || this.config.cryptoInterface.createNewGuid()), this.config.clientCredentials.clientSecret && gr(t, this.config.clientCredentials.clientSecret);
		let n = this.config.clientCredentials.clientAssertion;
		return n && (_r(t, await Ui(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), vr(t, n.assertionType)), (!k.isEmptyObj(e.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && ir(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities), this.config.systemOptions.preventCorsPreflight && e.username && tr(t, e.username), P(t);
	}
};
function co(e, t, n, r) {
	let i = ta({
		...e.auth,
		authority: t,
		redirectUri: n.redirectUri || ``
	}, n, r);
	return or(i, {
		sku: _a.MSAL_SKU,
		version: ao,
		cpu: process.arch || ``,
		os: process.platform || ``
	}), e.system.protocolMode !== It.OIDC && sr(i, e.telemetry.application), Kn(i, $e.CODE), n.codeChallenge && n.codeChallengeMethod && dr(i, n.codeChallenge, n.codeChallengeMethod), Er(i, n.extraQueryParameters || {}), na(t, i);
}
const lo = /* @__PURE__ */ new WeakMap();
function uo(e, t, n, r, i) {
	let a = lo.get(e), o = a || /* @__PURE__ */ new Map();
	a || lo.set(e, o);
	let s = o.get(n);
	if (s) return t.verbose(`acquireTokenSilent has been called previously, returning the result from the first call`, r), ho(s, r);
	t.verbose(`acquireTokenSilent called for the first time, storing active request`, r);
	let c = Promise.resolve().then(i).finally(() => {
		o.delete(n), o.size === 0 && lo.delete(e);
	});
	return o.set(n, c), ho(c, r);
}
function fo(e) {
	let { request: t } = e, n = e.requestType === `native` ? t.authority : e.authority, r = {
		requestType: e.requestType,
		clientId: e.requestType === `native` ? e.request.clientId : e.clientId,
		authority: n,
		scopes: mo(t.scopes),
		claims: t.claims,
		authenticationScheme: t.authenticationScheme,
		resourceRequestMethod: t.resourceRequestMethod,
		resourceRequestUri: t.resourceRequestUri,
		forceRefresh: t.forceRefresh,
		redirectUri: t.redirectUri || ``,
		resource: t.resource,
		extraParameters: mo(t.extraParameters)
	};
	if (e.requestType === `native`) return JSON.stringify({
		...r,
		accountId: e.request.accountId,
		shrNonce: e.request.shrNonce,
		extraScopesToConsent: mo(e.request.extraScopesToConsent),
		loginHint: e.request.loginHint,
		prompt: e.request.prompt
	});
	let i = e.request, a = Wi(e.clientId, {
		...i,
		authority: n
	}, i.account.homeAccountId);
	return JSON.stringify({
		...a,
		...r,
		accountTenantId: i.account.tenantId,
		accountEnvironment: i.account.environment,
		refreshTokenExpirationOffsetSeconds: i.refreshTokenExpirationOffsetSeconds,
		extraQueryParameters: mo(i.extraQueryParameters),
		skipBrokerClaims: a.embeddedClientId || i.extraParameters?.brk_client_id ? i.skipBrokerClaims : void 0
	});
}
function po(e) {
	return {
		...e,
		scopes: [...e.scopes],
		extraParameters: e.extraParameters ? { ...e.extraParameters } : void 0,
		extraScopesToConsent: e.extraScopesToConsent ? [...e.extraScopesToConsent] : void 0
	};
}
function mo(e) {
	return Array.isArray(e) ? Array.from(new Set(e.map((e) => e.trim()).filter((e) => e.length > 0))).sort() : e ? Object.keys(e).sort().map((t) => [t, e[t]]) : void 0;
}
function ho(e, t) {
	return e.then((e) => ({
		...e,
		correlationId: t
	}));
}
var go = class {
	constructor(e) {
		this.config = Va(e), this.cryptoProvider = new qa(), this.logger = new Zr(this.config.system.loggerOptions, io, ao), this.storage = new Za(this.logger, this.config.auth.clientId, this.cryptoProvider, Un(this.config.auth)), this.tokenCache = new $a(this.storage, this.logger, this.config.cache.cachePlugin);
	}
	async getAuthCodeUrl(e) {
		this.logger.info(`getAuthCodeUrl called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e),
			responseMode: e.responseMode || et.QUERY,
			authenticationScheme: C.BEARER,
			state: e.state || ``,
			nonce: e.nonce || ``
		}, n = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions);
		return co(this.config, n, t, this.logger);
	}
	async acquireTokenByCode(e, t) {
		this.logger.info(`acquireTokenByCode called`, e.correlationId || ``);
		let n = t;
		e.state && n && (this.logger.info(`acquireTokenByCode - validating state`, e.correlationId || ``), this.validateState(e.state, n.state || ``, e.correlationId || ``), n = {
			...n,
			state: ``
		});
		let r = e.nonce === void 0 ? n?.nonce : e.nonce;
		n = {
			...n,
			code: e.code,
			nonce: r
		};
		let i = {
			...e,
			...await this.initializeBaseRequest(e),
			authenticationScheme: C.BEARER
		}, a = this.initializeServerTelemetryManager(W.acquireTokenByCode, i.correlationId);
		try {
			let t = await this.createAuthority(i.authority, i.correlationId, void 0, e.azureCloudOptions), r = new ea(await this.buildOauthClientConfiguration(t, i.correlationId, i.redirectUri, a), new I());
			return this.logger.verbose(`Auth code client created`, i.correlationId), await r.acquireToken(i, W.acquireTokenByCode, n);
		} catch (e) {
			throw e instanceof T && (e.correlationId = i.correlationId), a.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenByRefreshToken(e) {
		this.logger.info(`acquireTokenByRefreshToken called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e),
			authenticationScheme: C.BEARER
		}, n = this.initializeServerTelemetryManager(W.acquireTokenByRefreshToken, t.correlationId);
		try {
			let r = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), i = new aa(await this.buildOauthClientConfiguration(r, t.correlationId, t.redirectUri || ``, n), new I());
			return this.logger.verbose(`Refresh token client created`, t.correlationId), await i.acquireToken(t, W.acquireTokenByRefreshToken);
		} catch (e) {
			throw e instanceof T && (e.correlationId = t.correlationId), n.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenSilent(e) {
		let t = {
			...e,
			...await this.initializeBaseRequest(e),
			forceRefresh: e.forceRefresh || !1
		};
		if (!t.account) return this.acquireTokenSilentAsync(t, e.azureCloudOptions);
		let n = fo({
			requestType: `non-native`,
			request: t,
			authority: Bn.generateAuthority(t.authority, e.azureCloudOptions || this.config.auth.azureCloudOptions),
			clientId: this.config.auth.clientId
		});
		return uo(this, this.logger, n, t.correlationId, () => this.acquireTokenSilentAsync(t, e.azureCloudOptions));
	}
	async acquireTokenSilentAsync(e, t) {
		let n = this.initializeServerTelemetryManager(W.acquireTokenSilent, e.correlationId, e.forceRefresh);
		try {
			let r = await this.createAuthority(e.authority, e.correlationId, void 0, t), i = await this.buildOauthClientConfiguration(r, e.correlationId, e.redirectUri || ``, n), a = new la(i, new I());
			this.logger.verbose(`Silent flow client created`, e.correlationId);
			try {
				return await this.tokenCache.overwriteCache(), await this.acquireCachedTokenSilent(e, a, i);
			} catch (t) {
				if (t instanceof ft && t.errorCode === `token_refresh_required`) return new aa(i, new I()).acquireTokenByRefreshToken(e, W.acquireTokenSilent);
				throw t;
			}
		} catch (t) {
			throw t instanceof T && (t.correlationId = e.correlationId), n.cacheFailedRequest(t), t;
		}
	}
	async acquireCachedTokenSilent(e, t, n) {
		let [r, i] = await t.acquireCachedToken({
			...e,
			scopes: e.scopes?.length ? e.scopes : [...y]
		});
		if (i === w.PROACTIVELY_REFRESHED) {
			this.logger.info(`ClientApplication:acquireCachedTokenSilent - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.`, e.correlationId);
			let t = new aa(n, new I());
			try {
				await t.acquireTokenByRefreshToken(e, W.acquireTokenSilent);
			} catch {}
		}
		return r;
	}
	async acquireTokenByUsernamePassword(e) {
		this.logger.info(`acquireTokenByUsernamePassword called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e)
		}, n = this.initializeServerTelemetryManager(W.acquireTokenByUsernamePassword, t.correlationId);
		try {
			let r = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), i = new so(await this.buildOauthClientConfiguration(r, t.correlationId, ``, n));
			return this.logger.verbose(`Username password client created`, t.correlationId), await i.acquireToken(t);
		} catch (e) {
			throw e instanceof T && (e.correlationId = t.correlationId), n.cacheFailedRequest(e), e;
		}
	}
	getTokenCache() {
		return this.logger.info(`getTokenCache called`, ``), this.tokenCache;
	}
	validateState(e, t, n) {
		if (!e) throw J.createStateNotFoundError(n);
		if (e !== t) throw E(`state_mismatch`, n);
	}
	getLogger() {
		return this.logger;
	}
	setLogger(e) {
		this.logger = e;
	}
	async buildOauthClientConfiguration(e, t, n, r) {
		return this.logger.verbose(`buildOauthClientConfiguration called`, t), this.logger.info(`Building oauth client configuration with the following authority: ${e.tokenEndpoint}.`, t), r?.updateRegionDiscoveryMetadata(e.regionDiscoveryMetadata), {
			authOptions: {
				clientId: this.config.auth.clientId,
				authority: e,
				clientCapabilities: this.config.auth.clientCapabilities,
				redirectUri: n,
				isMcp: this.config.auth.isMcp
			},
			loggerOptions: {
				logLevel: this.config.system.loggerOptions.logLevel,
				loggerCallback: this.config.system.loggerOptions.loggerCallback,
				piiLoggingEnabled: this.config.system.loggerOptions.piiLoggingEnabled,
				correlationId: t
			},
			cryptoInterface: this.cryptoProvider,
			networkInterface: this.config.system.networkClient,
			storageInterface: this.storage,
			serverTelemetryManager: r,
			clientCredentials: {
				clientSecret: this.clientSecret,
				clientAssertion: await this.getClientAssertion(e)
			},
			libraryInfo: {
				sku: _a.MSAL_SKU,
				version: ao,
				cpu: process.arch || ``,
				os: process.platform || ``
			},
			telemetry: this.config.telemetry,
			persistencePlugin: this.config.cache.cachePlugin,
			serializableCache: this.tokenCache
		};
	}
	async getClientAssertion(e) {
		return this.developerProvidedClientAssertion && (this.clientAssertion = ro.fromAssertion(await Ui(this.developerProvidedClientAssertion, this.config.auth.clientId, e.tokenEndpoint))), this.clientAssertion && {
			assertion: this.clientAssertion.getJwt(this.cryptoProvider, this.config.auth.clientId, e.tokenEndpoint),
			assertionType: _a.JWT_BEARER_ASSERTION_TYPE
		};
	}
	async initializeBaseRequest(e) {
		let t = e.correlationId || this.cryptoProvider.createNewGuid();
		return this.logger.verbose(`initializeRequestScopes called`, t), e.authenticationScheme && e.authenticationScheme === C.POP && this.logger.verbose(`Authentication Scheme 'pop' is not supported yet, setting Authentication Scheme to 'Bearer' for request`, t), e.authenticationScheme = C.BEARER, {
			...e,
			scopes: [...e && e.scopes || [], ...y],
			correlationId: t,
			authority: e.authority || this.config.auth.authority
		};
	}
	initializeServerTelemetryManager(e, t, n) {
		return new ca({
			clientId: this.config.auth.clientId,
			correlationId: t,
			apiId: e,
			forceRefresh: n || !1
		}, this.storage);
	}
	async createAuthority(e, t, n, r) {
		this.logger.verbose(`createAuthority called`, t);
		let i = Bn.generateAuthority(e, r || this.config.auth.azureCloudOptions), a = {
			protocolMode: this.config.system.protocolMode,
			knownAuthorities: this.config.auth.knownAuthorities,
			cloudDiscoveryMetadata: this.config.auth.cloudDiscoveryMetadata,
			authorityMetadata: this.config.auth.authorityMetadata,
			azureRegionConfiguration: n
		};
		return Wn(i, this.config.system.networkClient, this.storage, a, this.logger, t, new I());
	}
	clearCache() {
		this.storage.clear();
	}
}, _o = class {
	constructor(e) {
		this.preferredPort = e;
	}
	async listenForAuthCode(e, t, n) {
		if (this.server) throw J.createLoopbackServerAlreadyExistsError();
		if (!e) throw J.createStateNotFoundError(``);
		return new Promise((r, i) => {
			this.server = xe.createServer((a, o) => {
				let s = a.method?.toUpperCase();
				if (s !== `GET` && s !== `POST`) {
					o.writeHead(405, { Allow: `GET, POST` }), o.end(`Method Not Allowed`);
					return;
				}
				let c = a.url;
				if (!c) o.end(n || `Error occurred loading redirectUrl`), i(J.createUnableToLoadRedirectUrlError());
				else if (c === `/`) {
					if (s === `POST`) {
						this.handlePostRequest(a, o, r, e, t, n);
						return;
					}
					o.end(t || `Auth code was successfully acquired. You can close this window now.`);
				} else if (s === `GET`) {
					let t = this.getRedirectUri(), n = new URL(c, t), r = Ur(n.search) || {};
					if (!r.code && !r.error) {
						o.writeHead(200), o.end();
						return;
					}
					if (!this.isExpectedState(n.searchParams, e)) {
						o.writeHead(400), o.end(`Invalid authorization response state.`);
						return;
					}
					o.writeHead(400), o.end(`OAuth responses must use form_post and cannot be returned in the URL.`), i(J.createLoopbackServerQueryResponseNotSupportedError());
				} else o.writeHead(200), o.end();
			});
			let a = this.preferredPort || 0;
			this.server.on(`error`, (e) => {
				e.code === `EADDRINUSE` && this.preferredPort && a !== 0 ? this.server?.listen(0, `127.0.0.1`) : i(e);
			}), this.server.listen(a, `127.0.0.1`);
		});
	}
	handlePostRequest(e, t, n, r, i, a) {
		if (e.headers[`content-type`]?.split(`;`)[0]?.trim() !== `application/x-www-form-urlencoded`) {
			t.writeHead(415), t.end(`Unsupported Media Type`);
			return;
		}
		let o = ``;
		e.on(`error`, () => {
			t.headersSent || t.writeHead(400), t.end();
		}), e.on(`data`, (e) => {
			o += e.toString();
		}), e.on(`end`, () => {
			let e = Ur(`?${o}`) || {};
			!e.code && !e.error ? (t.writeHead(200), t.end()) : this.isExpectedState(new URLSearchParams(o), r) ? (e.error ? (t.writeHead(200), t.end(a || `Error occurred: ${e.error}`)) : (t.writeHead(200), t.end(i || `Auth code was successfully acquired. You can close this window now.`)), n(e)) : (t.writeHead(400), t.end(`Invalid authorization response state.`));
		});
	}
	isExpectedState(e, t) {
		let n = e.getAll(`state`);
		return n.length === 1 && n[0] === t;
	}
	getRedirectUri() {
		if (!this.server || !this.server.listening) throw J.createNoLoopbackServerExistsError();
		let e = this.server.address();
		if (!e || typeof e == `string` || !e.port) throw this.closeServer(), J.createInvalidLoopbackAddressTypeError();
		let t = e && e.port;
		return `${_a.HTTP_PROTOCOL}${_a.LOCALHOST}:${t}`;
	}
	closeServer() {
		this.server &&= (this.server.close(), typeof this.server.closeAllConnections == `function` && this.server.closeAllConnections(), this.server.unref(), void 0);
	}
}, vo = class extends oo {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		let t = await this.getDeviceCode(e);
		e.deviceCodeCallback(t);
		let n = M(), r = await this.acquireTokenWithDeviceCode(e, t), i = new L(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return i.validateTokenResponse(r, e.correlationId), i.handleServerTokenResponse(r, this.authority, n, e, W.acquireTokenByDeviceCode);
	}
	async getDeviceCode(e) {
		let t = this.createExtraQueryParameters(e), n = A.appendQueryString(this.authority.deviceCodeEndpoint, t), r = this.createQueryString(e), i = this.createTokenRequestHeaders(), a = {
			clientId: this.config.authOptions.clientId,
			authority: e.authority,
			scopes: e.scopes,
			claims: e.claims,
			authenticationScheme: e.authenticationScheme,
			resourceRequestMethod: e.resourceRequestMethod,
			resourceRequestUri: e.resourceRequestUri,
			shrClaims: e.shrClaims,
			sshKid: e.sshKid
		};
		return this.executePostRequestToDeviceCodeEndpoint(n, r, i, a, e.correlationId);
	}
	createExtraQueryParameters(e) {
		let t = /* @__PURE__ */ new Map();
		return e.extraQueryParameters && Er(t, e.extraQueryParameters), P(t);
	}
	async executePostRequestToDeviceCodeEndpoint(e, t, n, r, i) {
		let { body: { user_code: a, device_code: o, verification_uri: s, expires_in: c, interval: l, message: u } } = await this.sendPostRequest(r, e, {
			body: t,
			headers: n
		}, i);
		return {
			userCode: a,
			deviceCode: o,
			verificationUri: s,
			expiresIn: c,
			interval: l,
			message: u
		};
	}
	createQueryString(e) {
		let t = /* @__PURE__ */ new Map();
		return Jn(t, e.scopes, e.correlationId), Yn(t, this.config.authOptions.clientId), e.extraQueryParameters && Er(t, e.extraQueryParameters), (e.claims || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && ir(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities), P(t);
	}
	continuePolling(e, t, n, r) {
		if (r) throw this.logger.error(`Token request cancelled by setting DeviceCodeRequest.cancel = true`, t), E(`device_code_polling_cancelled`, t);
		if (n && n < e && M() > n) throw this.logger.error(`User defined timeout for device code polling reached. The timeout was set for ${n}`, t), E(`user_timeout_reached`, t);
		if (M() > e) throw n && this.logger.verbose(`User specified timeout ignored as the device code has expired before the timeout elapsed. The user specified timeout was set for ${n}`, t), this.logger.error(`Device code expired. Expiration time of device code was ${e}`, t), E(`device_code_expired`, t);
		return !0;
	}
	async acquireTokenWithDeviceCode(e, t) {
		let n = this.createTokenQueryParameters(e), r = A.appendQueryString(this.authority.tokenEndpoint, n), i = this.createTokenRequestBody(e, t), a = this.createTokenRequestHeaders(), o = e.timeout ? M() + e.timeout : void 0, s = M() + t.expiresIn, c = t.interval * 1e3;
		for (; this.continuePolling(s, e.correlationId, o, e.cancel);) {
			let t = {
				clientId: this.config.authOptions.clientId,
				authority: e.authority,
				scopes: e.scopes,
				claims: e.claims,
				authenticationScheme: e.authenticationScheme,
				resourceRequestMethod: e.resourceRequestMethod,
				resourceRequestUri: e.resourceRequestUri,
				shrClaims: e.shrClaims,
				sshKid: e.sshKid
			}, n = await this.executePostToTokenEndpoint(r, i, a, t, e.correlationId);
			if (n.body && n.body.error) {
				if (n.body.error === `authorization_pending`) this.logger.info(`Authorization pending. Continue polling.`, e.correlationId), await Sn(c);
				else throw this.logger.info(`Unexpected error in polling from the server`, e.correlationId), dt(`post_request_failed`, e.correlationId, n.body.error);
			} else return this.logger.verbose(`Authorization completed successfully. Polling stopped.`, e.correlationId), n.body;
		}
		throw this.logger.error(`Polling stopped for unknown reasons.`, e.correlationId), E(`device_code_unknown_error`, e.correlationId);
	}
	createTokenRequestBody(e, t) {
		let n = /* @__PURE__ */ new Map();
		return Jn(n, e.scopes, e.correlationId), Yn(n, this.config.authOptions.clientId), xr(n, tt.DEVICE_CODE_GRANT), pr(n, t.deviceCode), ar(n, e.correlationId || this.config.cryptoInterface.createNewGuid()), Sr(n), or(n, this.config.libraryInfo), sr(n, this.config.telemetry.application), Lr(n), this.serverTelemetryManager && Ir(n, this.serverTelemetryManager), (!k.isEmptyObj(e.claims) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && ir(n, e.correlationId, e.claims, this.config.authOptions.clientCapabilities), P(n);
	}
}, yo = class extends go {
	constructor(e) {
		super(e), this.config.broker.nativeBrokerPlugin && (this.config.broker.nativeBrokerPlugin.isBrokerAvailable ? (this.nativeBrokerPlugin = this.config.broker.nativeBrokerPlugin, this.nativeBrokerPlugin.setLogger(this.config.system.loggerOptions)) : this.logger.warning(`NativeBroker implementation was provided but the broker is unavailable.`, ``)), this.skus = ca.makeExtraSkuString({
			libraryName: _a.MSAL_SKU,
			libraryVersion: ao
		});
	}
	async acquireTokenByDeviceCode(e) {
		this.logger.info(`acquireTokenByDeviceCode called`, e.correlationId || ``), ua(this.config.auth.isMcp, e);
		let t = Object.assign(e, await this.initializeBaseRequest(e)), n = this.initializeServerTelemetryManager(W.acquireTokenByDeviceCode, t.correlationId);
		try {
			let r = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), i = new vo(await this.buildOauthClientConfiguration(r, t.correlationId, ``, n));
			return this.logger.verbose(`Device code client created`, t.correlationId), await i.acquireToken(t);
		} catch (e) {
			throw e instanceof T && (e.correlationId = t.correlationId), n.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenInteractive(e) {
		let t = e.correlationId || this.cryptoProvider.createNewGuid();
		this.logger.trace(`acquireTokenInteractive called`, t), ua(this.config.auth.isMcp, e);
		let { openBrowser: n, successTemplate: r, errorTemplate: i, windowHandle: a, preferredPort: o, ...s } = e;
		if (this.nativeBrokerPlugin) {
			let n = {
				...s,
				clientId: this.config.auth.clientId,
				scopes: e.scopes || y,
				redirectUri: e.redirectUri || ``,
				authority: e.authority || this.config.auth.authority,
				correlationId: t,
				extraParameters: {
					...s.extraQueryParameters,
					...s.extraParameters,
					[Re]: this.skus
				},
				accountId: s.account?.nativeAccountId
			};
			return this.nativeBrokerPlugin.acquireTokenInteractive(n, a);
		}
		if (e.redirectUri) {
			if (!this.config.broker.nativeBrokerPlugin) throw J.createRedirectUriNotSupportedError(t);
			e.redirectUri = ``;
		}
		let { verifier: c, challenge: l } = await this.cryptoProvider.generatePkceCodes(), u = new _o(o), d = s.responseMode;
		if (d !== void 0 && d !== et.FORM_POST) throw O(`invalid_response_mode`, t);
		let f = Ri(this.cryptoProvider, s.state ? this.cryptoProvider.base64Encode(s.state) : s.state, void 0, t), p = {}, m = null;
		try {
			let a = u.listenForAuthCode(f, r, i).then((e) => {
				p = e;
			}).catch((e) => {
				m = e;
			}), o = await this.waitForRedirectUri(u, t), d = {
				...s,
				correlationId: t,
				scopes: e.scopes || y,
				redirectUri: o,
				responseMode: et.FORM_POST,
				codeChallenge: l,
				codeChallengeMethod: Qe.S256,
				state: f
			};
			if (await n(await this.getAuthCodeUrl(d)), await a, m) throw m;
			if (this.validateState(f, p.state || ``, t), p.error) throw new Li(p.error, t, p.error_description, p.suberror);
			if (!p.code) throw J.createNoAuthCodeInResponseError(t);
			let h = p.client_info, g = {
				code: p.code,
				codeVerifier: c,
				clientInfo: h || ``,
				...d,
				state: s.state
			};
			return await this.acquireTokenByCode(g);
		} finally {
			u.closeServer();
		}
	}
	async acquireTokenSilent(e) {
		let t = e.correlationId || this.cryptoProvider.createNewGuid();
		if (this.logger.trace(`acquireTokenSilent called`, t), ua(this.config.auth.isMcp, e), this.nativeBrokerPlugin) {
			let n = this.nativeBrokerPlugin, r = po({
				...e,
				clientId: this.config.auth.clientId,
				scopes: e.scopes || y,
				redirectUri: e.redirectUri || ``,
				authority: e.authority || this.config.auth.authority,
				correlationId: t,
				extraParameters: {
					...e.extraQueryParameters,
					...e.extraParameters,
					[Re]: this.skus
				},
				accountId: e.account.nativeAccountId,
				forceRefresh: e.forceRefresh || !1
			}), i = fo({
				requestType: `native`,
				request: r
			});
			return uo(this, this.logger, i, t, () => n.acquireTokenSilent(r));
		}
		if (e.redirectUri) {
			if (!this.config.broker.nativeBrokerPlugin) throw J.createRedirectUriNotSupportedError(t);
			e.redirectUri = ``;
		}
		return super.acquireTokenSilent(e);
	}
	async acquireTokenByCode(e, t) {
		return ua(this.config.auth.isMcp, e), super.acquireTokenByCode(e, t);
	}
	async acquireTokenByRefreshToken(e) {
		return ua(this.config.auth.isMcp, e), super.acquireTokenByRefreshToken(e);
	}
	async signOut(e) {
		if (this.nativeBrokerPlugin && e.account.nativeAccountId) {
			let t = {
				clientId: this.config.auth.clientId,
				accountId: e.account.nativeAccountId,
				correlationId: e.correlationId || this.cryptoProvider.createNewGuid()
			};
			await this.nativeBrokerPlugin.signOut(t);
		}
		await this.getTokenCache().removeAccount(e.account, e.correlationId);
	}
	async getAllAccounts() {
		if (this.nativeBrokerPlugin) {
			let e = this.cryptoProvider.createNewGuid();
			return this.nativeBrokerPlugin.getAllAccounts(this.config.auth.clientId, e);
		}
		return this.getTokenCache().getAllAccounts();
	}
	async waitForRedirectUri(e, t) {
		return new Promise((n, r) => {
			let i = 0, a = setInterval(() => {
				if (va.TIMEOUT_MS / va.INTERVAL_MS < i) clearInterval(a), r(J.createLoopbackServerTimeoutError(t));
				else try {
					let t = e.getRedirectUri();
					clearInterval(a), n(t);
					return;
				} catch (e) {
					if (e instanceof T && e.errorCode === q.noLoopbackServerExists.code) {
						i++;
						return;
					}
					clearInterval(a), r(e);
					return;
				}
			}, va.INTERVAL_MS);
		});
	}
}, bo = class extends oo {
	constructor(e, t) {
		super(e), this.appTokenProvider = t;
	}
	async acquireToken(e) {
		let t;
		if (e.fmiPath && (t = {
			...t,
			fmi_path: e.fmiPath
		}), e.claimsFromClient && !k.isEmptyObj(e.claimsFromClient) && (t = {
			...t,
			client_claims: e.claimsFromClient
		}), e.skipCache || !k.isEmptyObj(e.claims)) return this.executeTokenRequest(e, this.authority, void 0, t);
		let [n, r] = await this.getCachedAuthenticationResult(e, this.config, this.cryptoUtils, this.authority, this.cacheManager, this.serverTelemetryManager, t);
		return n ? (r === w.PROACTIVELY_REFRESHED && (this.logger.info(`ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.`, e.correlationId), await this.executeTokenRequest(e, this.authority, !0, t)), n) : this.executeTokenRequest(e, this.authority, void 0, t);
	}
	async getCachedAuthenticationResult(e, t, n, r, i, a, o) {
		let s = t, c = t, l = w.NOT_APPLICABLE, u;
		s.serializableCache && s.persistencePlugin && (u = new hi(s.serializableCache, !1), await s.persistencePlugin.beforeCacheAccess(u));
		let d = this.readAccessTokenFromCache(r, c.managedIdentityId?.id || s.authOptions.clientId, new N(e.scopes || [], e.correlationId), i, e.correlationId, o);
		return s.serializableCache && s.persistencePlugin && u && await s.persistencePlugin.afterCacheAccess(u), d ? bn(d.expiresOn, s.systemOptions?.tokenRenewalOffsetSeconds || 300) ? (a?.setCacheOutcome(w.CACHED_ACCESS_TOKEN_EXPIRED), [null, w.CACHED_ACCESS_TOKEN_EXPIRED]) : (d.refreshOn && bn(d.refreshOn.toString(), 0) && (l = w.PROACTIVELY_REFRESHED, a?.setCacheOutcome(w.PROACTIVELY_REFRESHED)), [await L.generateAuthenticationResult(n, r, {
			account: null,
			idToken: null,
			accessToken: d,
			refreshToken: null,
			appMetadata: null
		}, !0, e, this.performanceClient, { tokenBindingKeyManager: this.config.tokenBindingKeyManager }), l]) : (a?.setCacheOutcome(w.NO_CACHED_ACCESS_TOKEN), [null, w.NO_CACHED_ACCESS_TOKEN]);
	}
	readAccessTokenFromCache(e, t, n, r, i, a) {
		let o = {
			homeAccountId: ``,
			environment: e.canonicalAuthorityUrlComponents.HostNameAndPort,
			credentialType: x.ACCESS_TOKEN,
			clientId: t,
			realm: e.tenant,
			target: N.createSearchScopes(n.asArray(), i),
			additionalCacheKeyComponents: a
		}, s = r.getAccessTokensByFilter(o, i);
		if (s.length < 1) return null;
		if (s.length > 1) throw E(yt, i);
		return s[0];
	}
	async executeTokenRequest(e, t, n, r) {
		let i, a;
		if (this.appTokenProvider) {
			this.logger.info(`Using appTokenProvider extensibility.`, e.correlationId);
			let t = {
				correlationId: e.correlationId,
				tenantId: this.config.authOptions.authority.tenant,
				scopes: e.scopes,
				claims: e.claims
			};
			a = M();
			let n = await this.appTokenProvider(t);
			i = {
				access_token: n.accessToken,
				expires_in: n.expiresInSeconds,
				refresh_in: n.refreshInSeconds,
				token_type: C.BEARER
			};
		} else {
			let n = this.createTokenQueryParameters(e), r = A.appendQueryString(t.tokenEndpoint, n), o = await this.createTokenRequestBody(e), s = this.createTokenRequestHeaders(), c = {
				clientId: this.config.authOptions.clientId,
				authority: e.authority,
				scopes: e.scopes,
				claims: e.claims,
				authenticationScheme: e.authenticationScheme,
				resourceRequestMethod: e.resourceRequestMethod,
				resourceRequestUri: e.resourceRequestUri,
				shrClaims: e.shrClaims,
				sshKid: e.sshKid
			};
			this.logger.info(`Sending token request to endpoint: ` + t.tokenEndpoint, e.correlationId), a = M();
			let l = await this.executePostToTokenEndpoint(r, o, s, c, e.correlationId);
			i = l.body, i.status = l.status;
		}
		let o = new L(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return o.validateTokenResponse(i, e.correlationId, n), await o.handleServerTokenResponse(i, this.authority, a, e, W.acquireTokenByClientCredential, void 0, void 0, void 0, void 0, void 0, r);
	}
	async createTokenRequestBody(e) {
		let t = /* @__PURE__ */ new Map();
		Yn(t, this.config.authOptions.clientId), Jn(t, e.scopes, e.correlationId, !1), xr(t, tt.CLIENT_CREDENTIALS_GRANT), or(t, this.config.libraryInfo), sr(t, this.config.telemetry.application), Lr(t), this.serverTelemetryManager && Ir(t, this.serverTelemetryManager), ar(t, e.correlationId || this.config.cryptoInterface.createNewGuid()), this.config.clientCredentials.clientSecret && gr(t, this.config.clientCredentials.clientSecret);
		let n = e.clientAssertion || this.config.clientCredentials.clientAssertion;
		return n && (_r(t, await Ui(n.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint, e.fmiPath)), vr(t, n.assertionType)), e.fmiPath && t.set(`fmi_path`, e.fmiPath), (!k.isEmptyObj(e.claims) || !k.isEmptyObj(e.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && ir(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, void 0, e.claimsFromClient), P(t);
	}
}, xo = class extends oo {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		this.scopeSet = new N(e.scopes || [], e.correlationId), this.userAssertionHash = await this.cryptoUtils.hashString(e.oboAssertion);
		let t;
		if (e.claimsFromClient && !k.isEmptyObj(e.claimsFromClient) && (t = { client_claims: e.claimsFromClient }), e.skipCache || !k.isEmptyObj(e.claims)) return this.executeTokenRequest(e, this.authority, this.userAssertionHash, t);
		try {
			return await this.getCachedAuthenticationResult(e, t);
		} catch {
			return await this.executeTokenRequest(e, this.authority, this.userAssertionHash, t);
		}
	}
	async getCachedAuthenticationResult(e, t) {
		let n = this.readAccessTokenFromCacheForOBO(this.config.authOptions.clientId, e, t);
		if (!n) throw this.serverTelemetryManager?.setCacheOutcome(w.NO_CACHED_ACCESS_TOKEN), this.logger.info(`SilentFlowClient:acquireCachedToken - No access token found in cache for the given properties.`, e.correlationId), E(wt, e.correlationId);
		if (bn(n.expiresOn, this.config.systemOptions.tokenRenewalOffsetSeconds)) throw this.serverTelemetryManager?.setCacheOutcome(w.CACHED_ACCESS_TOKEN_EXPIRED), this.logger.info(`OnbehalfofFlow:getCachedAuthenticationResult - Cached access token is expired or will expire within ${this.config.systemOptions.tokenRenewalOffsetSeconds} seconds.`, e.correlationId), E(wt, e.correlationId);
		let r = this.readIdTokenFromCacheForOBO(n.homeAccountId, e.correlationId), i, a = null;
		if (r) {
			i = Ot(r.secret, Wa.base64Decode, e.correlationId);
			let t = i.oid || i.sub, n = {
				homeAccountId: r.homeAccountId,
				environment: r.environment,
				tenantId: r.realm,
				username: ``,
				localAccountId: t || ``
			};
			a = this.cacheManager.getAccount(this.cacheManager.generateAccountKey(n), e.correlationId);
		}
		return this.config.serverTelemetryManager && this.config.serverTelemetryManager.incrementCacheHits(), L.generateAuthenticationResult(this.cryptoUtils, this.authority, {
			account: a,
			accessToken: n,
			idToken: r,
			refreshToken: null,
			appMetadata: null
		}, !0, e, this.performanceClient, {
			idTokenClaims: i,
			tokenBindingKeyManager: this.config.tokenBindingKeyManager
		});
	}
	readIdTokenFromCacheForOBO(e, t) {
		let n = {
			homeAccountId: e,
			environment: this.authority.canonicalAuthorityUrlComponents.HostNameAndPort,
			credentialType: x.ID_TOKEN,
			clientId: this.config.authOptions.clientId,
			realm: this.authority.tenant
		}, r = this.cacheManager.getIdTokensByFilter(n, t);
		return Object.values(r).length < 1 ? null : Object.values(r)[0];
	}
	readAccessTokenFromCacheForOBO(e, t, n) {
		let r = t.authenticationScheme || C.BEARER, i = {
			credentialType: r && r.toLowerCase() !== C.BEARER.toLowerCase() ? x.ACCESS_TOKEN_WITH_AUTH_SCHEME : x.ACCESS_TOKEN,
			clientId: e,
			target: N.createSearchScopes(this.scopeSet.asArray(), t.correlationId),
			tokenType: r,
			keyId: t.sshKid,
			userAssertionHash: this.userAssertionHash,
			additionalCacheKeyComponents: n
		}, a = this.cacheManager.getAccessTokensByFilter(i, t.correlationId), o = a.length;
		if (o < 1) return null;
		if (o > 1) throw E(yt, t.correlationId);
		return a[0];
	}
	async executeTokenRequest(e, t, n, r) {
		let i = this.createTokenQueryParameters(e), a = A.appendQueryString(t.tokenEndpoint, i), o = await this.createTokenRequestBody(e), s = this.createTokenRequestHeaders(), c = {
			clientId: this.config.authOptions.clientId,
			authority: e.authority,
			scopes: e.scopes,
			claims: e.claims,
			authenticationScheme: e.authenticationScheme,
			resourceRequestMethod: e.resourceRequestMethod,
			resourceRequestUri: e.resourceRequestUri,
			shrClaims: e.shrClaims,
			sshKid: e.sshKid
		}, l = M(), u = await this.executePostToTokenEndpoint(a, o, s, c, e.correlationId), d = new L(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return d.validateTokenResponse(u.body, e.correlationId), await d.handleServerTokenResponse(u.body, this.authority, l, e, W.acquireTokenByOBO, void 0, n, void 0, void 0, void 0, r);
	}
	async createTokenRequestBody(e) {
		let t = /* @__PURE__ */ new Map();
		Yn(t, this.config.authOptions.clientId), Jn(t, e.scopes, e.correlationId), xr(t, tt.JWT_BEARER), Sr(t), or(t, this.config.libraryInfo), sr(t, this.config.telemetry.application), Lr(t), this.serverTelemetryManager && Ir(t, this.serverTelemetryManager), ar(t, e.correlationId || this.config.cryptoInterface.createNewGuid()), br(t, `on_behalf_of`), yr(t, e.oboAssertion), this.config.clientCredentials.clientSecret && gr(t, this.config.clientCredentials.clientSecret);
		let n = this.config.clientCredentials.clientAssertion;
		return n && (_r(t, await Ui(n.assertion, this.config.authOptions.clientId, e.resourceRequestUri)), vr(t, n.assertionType)), (!k.isEmptyObj(e.claims) || !k.isEmptyObj(e.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && ir(t, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, void 0, e.claimsFromClient), P(t);
	}
}, So = class extends oo {
	constructor(e) {
		super(e);
	}
	async acquireToken(e) {
		return this.executeTokenRequest(e, this.authority);
	}
	async executeTokenRequest(e, t) {
		let n = new N(e.scopes || [], e.correlationId);
		n.appendScopes(y);
		let r = n.asArray(), i = this.createTokenQueryParameters(e), a = A.appendQueryString(t.tokenEndpoint, i), o = await this.createTokenRequestBody(e, r), s = this.createTokenRequestHeaders(), c = {
			clientId: this.config.authOptions.clientId,
			authority: e.authority,
			scopes: r,
			claims: e.claims,
			authenticationScheme: e.authenticationScheme,
			resourceRequestMethod: e.resourceRequestMethod,
			resourceRequestUri: e.resourceRequestUri,
			shrClaims: e.shrClaims,
			sshKid: e.sshKid
		}, l = M(), u = await this.executePostToTokenEndpoint(a, o, s, c, e.correlationId), d = new L(this.config.authOptions.clientId, this.cacheManager, this.cryptoUtils, this.logger, this.performanceClient, this.config.serializableCache, this.config.persistencePlugin, this.config.tokenBindingKeyManager);
		return d.validateTokenResponse(u.body, e.correlationId), await d.handleServerTokenResponse(u.body, this.authority, l, e, W.acquireTokenByUserFederatedIdentityCredential);
	}
	async createTokenRequestBody(e, t) {
		let n = /* @__PURE__ */ new Map();
		Yn(n, this.config.authOptions.clientId), Jn(n, t, e.correlationId), xr(n, tt.USER_FIC), Sr(n), n.set(`user_federated_identity_credential`, e.assertion), e.username ? n.set(`username`, e.username) : e.userObjectId && n.set(`user_id`, e.userObjectId), or(n, this.config.libraryInfo), sr(n, this.config.telemetry.application), Lr(n), this.serverTelemetryManager && Ir(n, this.serverTelemetryManager), ar(n, e.correlationId || this.config.cryptoInterface.createNewGuid()), this.config.clientCredentials.clientSecret && gr(n, this.config.clientCredentials.clientSecret);
		let r = e.clientAssertion || this.config.clientCredentials.clientAssertion;
		return r && (_r(n, await Ui(r.assertion, this.config.authOptions.clientId, this.authority.tokenEndpoint)), vr(n, r.assertionType)), (!k.isEmptyObj(e.claims) || !k.isEmptyObj(e.claimsFromClient) || this.config.authOptions.clientCapabilities && this.config.authOptions.clientCapabilities.length > 0) && ir(n, e.correlationId, e.claims, this.config.authOptions.clientCapabilities, void 0, e.claimsFromClient), P(n);
	}
}, Co = class extends go {
	constructor(e) {
		if (`instanceAware` in e.auth && e.auth.instanceAware === !0) throw J.createUnsupportedCcaInstanceAwareError();
		super(e);
		let t = !!this.config.auth.clientSecret, n = !!this.config.auth.clientAssertion, r = (!!this.config.auth.clientCertificate?.thumbprint || !!this.config.auth.clientCertificate?.thumbprintSha256) && !!this.config.auth.clientCertificate?.privateKey;
		if (!this.appTokenProvider) {
			if (t && n || n && r || t && r) throw E(no, ``);
			if (this.config.auth.clientSecret) this.clientSecret = this.config.auth.clientSecret;
			else if (this.config.auth.clientAssertion) this.developerProvidedClientAssertion = this.config.auth.clientAssertion;
			else {
				if (r) this.clientAssertion = this.config.auth.clientCertificate.thumbprintSha256 ? ro.fromCertificateWithSha256Thumbprint(this.config.auth.clientCertificate.thumbprintSha256, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c) : ro.fromCertificate(this.config.auth.clientCertificate.thumbprint, this.config.auth.clientCertificate.privateKey, this.config.auth.clientCertificate.x5c);
				else throw E(no, ``);
				this.appTokenProvider = void 0;
			}
		}
	}
	async getAuthCodeUrl(e) {
		if (e.extraQueryParameters && Object.prototype.hasOwnProperty.call(e.extraQueryParameters, `instance_aware`)) throw J.createUnsupportedCcaInstanceAwareError(e.correlationId);
		return super.getAuthCodeUrl(e);
	}
	async acquireTokenByCode(e, t) {
		let n = t ? {
			code: e.code,
			state: t.state,
			nonce: e.nonce
		} : void 0;
		return super.acquireTokenByCode(e, n);
	}
	SetAppTokenProvider(e) {
		this.appTokenProvider = e;
	}
	async acquireTokenByClientCredential(e) {
		this.logger.info(`acquireTokenByClientCredential called`, e.correlationId || ``);
		let t;
		e.clientAssertion && (t = {
			assertion: await Ui(e.clientAssertion, this.config.auth.clientId),
			assertionType: _a.JWT_BEARER_ASSERTION_TYPE
		});
		let n = await this.initializeBaseRequest(e), r = {
			...n,
			scopes: n.scopes.filter((e) => !y.includes(e))
		}, i = {
			...e,
			...r,
			clientAssertion: t
		}, a = new A(i.authority, i.correlationId).getUrlComponents().PathSegments[0];
		if (Object.values(Ye).includes(a)) throw E(`missing_tenant_id_error`, i.correlationId);
		let o = process.env.MSAL_FORCE_REGION, s;
		i.azureRegion !== `DisableMsalForceRegion` && (s = !i.azureRegion && o ? o : i.azureRegion);
		let c = {
			azureRegion: s,
			environmentRegion: process.env.REGION_NAME
		}, l = this.initializeServerTelemetryManager(W.acquireTokenByClientCredential, i.correlationId, i.skipCache);
		try {
			let t = await this.createAuthority(i.authority, i.correlationId, c, e.azureCloudOptions), n = new bo(await this.buildOauthClientConfiguration(t, i.correlationId, ``, l), this.appTokenProvider);
			return this.logger.verbose(`Client credential client created`, i.correlationId), await n.acquireToken(i);
		} catch (e) {
			throw e instanceof T && (e.correlationId = i.correlationId), l.cacheFailedRequest(e), e;
		}
	}
	async acquireTokenOnBehalfOf(e) {
		this.logger.info(`acquireTokenOnBehalfOf called`, e.correlationId || ``);
		let t = {
			...e,
			...await this.initializeBaseRequest(e)
		};
		try {
			let n = await this.createAuthority(t.authority, t.correlationId, void 0, e.azureCloudOptions), r = new xo(await this.buildOauthClientConfiguration(n, t.correlationId, ``, void 0));
			return this.logger.verbose(`On behalf of client created`, t.correlationId), await r.acquireToken(t);
		} catch (e) {
			throw e instanceof T && (e.correlationId = t.correlationId), e;
		}
	}
	async acquireTokenByUserFederatedIdentityCredential(e) {
		if (this.logger.info(`acquireTokenByUserFederatedIdentityCredential called`, e.correlationId || ``), e.userObjectId && e.username) throw E(`conflicting_user_identifiers`, e.correlationId || ``);
		if (!e.userObjectId && !e.username) throw E(`missing_user_identifier`, e.correlationId || ``);
		if (!e.assertion) throw E(`empty_fic_assertion`, e.correlationId || ``);
		let t;
		e.clientAssertion && (t = {
			assertion: await Ui(e.clientAssertion, this.config.auth.clientId),
			assertionType: _a.JWT_BEARER_ASSERTION_TYPE
		});
		let n = await this.initializeBaseRequest(e), r = {
			...e,
			...n,
			assertion: e.assertion,
			clientAssertion: t
		}, i = this.initializeServerTelemetryManager(W.acquireTokenByUserFederatedIdentityCredential, r.correlationId);
		try {
			let t = await this.createAuthority(r.authority, r.correlationId, void 0, e.azureCloudOptions), n = new So(await this.buildOauthClientConfiguration(t, r.correlationId, ``, i));
			return this.logger.verbose(`UserFederatedIdentityCredential client created`, r.correlationId), await n.acquireToken(r);
		} catch (e) {
			throw e instanceof T && (e.correlationId = r.correlationId), i.cacheFailedRequest(e), e;
		}
	}
};
function wo(e) {
	if (typeof e != `string`) return !1;
	let t = new Date(e);
	return !isNaN(t.getTime()) && t.toISOString() === e;
}
var To = class {
	constructor(e, t, n) {
		this.httpClientNoRetries = e, this.retryPolicy = t, this.logger = n;
	}
	async sendNetworkRequestAsyncHelper(e, t, n) {
		return e === U.GET ? this.httpClientNoRetries.sendGetRequestAsync(t, n) : this.httpClientNoRetries.sendPostRequestAsync(t, n);
	}
	async sendNetworkRequestAsync(e, t, n) {
		let r = await this.sendNetworkRequestAsyncHelper(e, t, n);
		`isNewRequest` in this.retryPolicy && (this.retryPolicy.isNewRequest = !0);
		let i = 0;
		for (; await this.retryPolicy.pauseForRetry(r.status, i, this.logger, r.headers[b.RETRY_AFTER]);) r = await this.sendNetworkRequestAsyncHelper(e, t, n), i++;
		return r;
	}
	async sendGetRequestAsync(e, t) {
		return this.sendNetworkRequestAsync(U.GET, e, t);
	}
	async sendPostRequestAsync(e, t) {
		return this.sendNetworkRequestAsync(U.POST, e, t);
	}
};
const Y = {
	MANAGED_IDENTITY_CLIENT_ID_2017: `clientid`,
	MANAGED_IDENTITY_CLIENT_ID: `client_id`,
	MANAGED_IDENTITY_OBJECT_ID: `object_id`,
	MANAGED_IDENTITY_RESOURCE_ID_IMDS: `msi_res_id`,
	MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS: `mi_res_id`
};
var Eo = class {
	constructor(e, t, n, r, i) {
		this.logger = e, this.nodeStorage = t, this.networkClient = n, this.cryptoProvider = r, this.disableInternalRetries = i;
	}
	createCorrelationId() {
		return this.cryptoProvider.createNewGuid();
	}
	async getServerTokenResponseAsync(e, t, n, r) {
		return this.getServerTokenResponse(e);
	}
	getServerTokenResponse(e) {
		let t, n;
		return e.body.expires_on && (wo(e.body.expires_on) && (e.body.expires_on = new Date(e.body.expires_on).getTime() / 1e3), n = e.body.expires_on - M(), n > 7200 && (t = n / 2)), {
			status: e.status,
			access_token: e.body.access_token,
			expires_in: n,
			scope: e.body.resource,
			token_type: e.body.token_type,
			refresh_in: t,
			correlation_id: e.body.correlation_id || e.body.correlationId,
			error: typeof e.body.error == `string` ? e.body.error : e.body.error?.code,
			error_description: e.body.message || (typeof e.body.error == `string` ? e.body.error_description : e.body.error?.message),
			error_codes: e.body.error_codes,
			timestamp: e.body.timestamp,
			trace_id: e.body.trace_id
		};
	}
	async acquireTokenWithManagedIdentity(e, t, n, r) {
		let i = this.createRequest(e.resource, t);
		if (e.revokedTokenSha256Hash && (this.logger.info(`[Managed Identity] The following claims are present in the request: ${e.claims}`, ``), i.queryParameters[z.SHA256_TOKEN_TO_REFRESH] = e.revokedTokenSha256Hash), e.clientCapabilities?.length) {
			let t = e.clientCapabilities.toString();
			this.logger.info(`[Managed Identity] The following client capabilities are present in the request: ${t}`, ``), i.queryParameters[z.XMS_CC] = t;
		}
		let a = i.headers;
		a[b.CONTENT_TYPE] = Ge;
		let o = { headers: a };
		Object.keys(i.bodyParameters).length && (o.body = i.computeParametersBodyString());
		let s = this.disableInternalRetries ? this.networkClient : new To(this.networkClient, i.retryPolicy, this.logger), c = M(), l;
		try {
			l = i.httpMethod === U.POST ? await s.sendPostRequestAsync(i.computeUri(), o) : await s.sendGetRequestAsync(i.computeUri(), o);
		} catch (t) {
			throw t instanceof T ? t : E(gt, e.correlationId);
		}
		let u = new L(t.id, this.nodeStorage, this.cryptoProvider, this.logger, new I(), null, null), d = await this.getServerTokenResponseAsync(l, s, i, o);
		return u.validateTokenResponse(d, d.correlation_id || ``, r), u.handleServerTokenResponse(d, n, c, e, W.acquireTokenWithManagedIdentity);
	}
	getManagedIdentityUserAssignedIdQueryParameterKey(e, t, n) {
		switch (e) {
			case H.USER_ASSIGNED_CLIENT_ID: return this.logger.info(`[Managed Identity] [API version ${n ? `2017+` : `2019+`}] Adding user assigned client id to the request.`, ``), n ? Y.MANAGED_IDENTITY_CLIENT_ID_2017 : Y.MANAGED_IDENTITY_CLIENT_ID;
			case H.USER_ASSIGNED_RESOURCE_ID: return this.logger.info(`[Managed Identity] Adding user assigned resource id to the request.`, ``), t ? Y.MANAGED_IDENTITY_RESOURCE_ID_IMDS : Y.MANAGED_IDENTITY_RESOURCE_ID_NON_IMDS;
			case H.USER_ASSIGNED_OBJECT_ID: return this.logger.info(`[Managed Identity] Adding user assigned object id to the request.`, ``), Y.MANAGED_IDENTITY_OBJECT_ID;
			default: throw K(wa, ``);
		}
	}
};
Eo.getValidatedEnvVariableUrlString = (e, t, n, r) => {
	try {
		return new A(t, ``).urlString;
	} catch {
		throw r.info(`[Managed Identity] ${n} managed identity is unavailable because the '${e}' environment variable is malformed.`, ``), K(Na[e], ``);
	}
};
var Do = class {
	calculateDelay(e, t) {
		if (!e) return t;
		let n = Math.round(parseFloat(e) * 1e3);
		return isNaN(n) && (n = new Date(e).valueOf() - (/* @__PURE__ */ new Date()).valueOf()), Math.max(t, n);
	}
};
const Oo = [
	404,
	408,
	429,
	500,
	503,
	504
];
var ko = class e {
	constructor() {
		this.linearRetryStrategy = new Do();
	}
	static get DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS() {
		return 1e3;
	}
	async pauseForRetry(t, n, r, i) {
		if (Oo.includes(t) && n < 3) {
			let t = this.linearRetryStrategy.calculateDelay(i, e.DEFAULT_MANAGED_IDENTITY_RETRY_DELAY_MS);
			return r.verbose(`Retrying request in ${t}ms (retry attempt: ${n + 1})`, ``), await new Promise((e) => setTimeout(e, t)), !0;
		}
		return !1;
	}
}, Ao = class {
	constructor(e, t, n) {
		this.httpMethod = e, this._baseEndpoint = t, this.headers = {}, this.bodyParameters = {}, this.queryParameters = {}, this.retryPolicy = n || new ko();
	}
	computeUri() {
		let e = /* @__PURE__ */ new Map();
		this.queryParameters && Er(e, this.queryParameters);
		let t = P(e);
		return A.appendQueryString(this._baseEndpoint, t);
	}
	computeParametersBodyString() {
		let e = /* @__PURE__ */ new Map();
		return this.bodyParameters && Er(e, this.bodyParameters), P(e);
	}
}, jo = class e extends Eo {
	constructor(e, t, n, r, i, a, o) {
		super(e, t, n, r, i), this.identityEndpoint = a, this.identityHeader = o;
	}
	static getEnvironmentVariables() {
		return [process.env[B.IDENTITY_ENDPOINT], process.env[B.IDENTITY_HEADER]];
	}
	static tryCreate(t, n, r, i, a) {
		let [o, s] = e.getEnvironmentVariables();
		if (!o || !s) return t.info(`[Managed Identity] ${V.APP_SERVICE} managed identity is unavailable because one or both of the '${B.IDENTITY_HEADER}' and '${B.IDENTITY_ENDPOINT}' environment variables are not defined.`, ``), null;
		let c = e.getValidatedEnvVariableUrlString(B.IDENTITY_ENDPOINT, o, V.APP_SERVICE, t);
		return t.info(`[Managed Identity] Environment variables validation passed for ${V.APP_SERVICE} managed identity. Endpoint URI: ${c}. Creating ${V.APP_SERVICE} managed identity.`, ``), new e(t, n, r, i, a, o, s);
	}
	createRequest(e, t) {
		let n = new Ao(U.GET, this.identityEndpoint);
		return n.headers[R.APP_SERVICE_SECRET_HEADER_NAME] = this.identityHeader, n.queryParameters[z.API_VERSION] = `2019-08-01`, n.queryParameters[z.RESOURCE] = e, t.idType !== H.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType)] = t.id), n;
	}
};
const Mo = `http://127.0.0.1:40342/metadata/identity/oauth2/token`, No = `N/A: himds executable exists`, Po = {
	win32: `${process.env.ProgramData}\\AzureConnectedMachineAgent\\Tokens\\`,
	linux: `/var/opt/azcmagent/tokens/`
}, Fo = {
	win32: `${process.env.ProgramFiles}\\AzureConnectedMachineAgent\\himds.exe`,
	linux: `/opt/azcmagent/bin/himds`
};
var Io = class e extends Eo {
	constructor(e, t, n, r, i, a) {
		super(e, t, n, r, i), this.identityEndpoint = a;
	}
	static getEnvironmentVariables() {
		let e = process.env[B.IDENTITY_ENDPOINT], t = process.env[B.IMDS_ENDPOINT];
		if (!e || !t) {
			let n = Fo[process.platform];
			try {
				ge(n, _e.F_OK | _e.R_OK), e = Mo, t = No;
			} catch {}
		}
		return [e, t];
	}
	static tryCreate(t, n, r, i, a, o) {
		let [s, c] = e.getEnvironmentVariables();
		if (!s || !c) return t.info(`[Managed Identity] ${V.AZURE_ARC} managed identity is unavailable through environment variables because one or both of '${B.IDENTITY_ENDPOINT}' and '${B.IMDS_ENDPOINT}' are not defined. ${V.AZURE_ARC} managed identity is also unavailable through file detection.`, ``), null;
		if (c === No) t.info(`[Managed Identity] ${V.AZURE_ARC} managed identity is available through file detection. Defaulting to known ${V.AZURE_ARC} endpoint: ${Mo}. Creating ${V.AZURE_ARC} managed identity.`, ``);
		else {
			let n = e.getValidatedEnvVariableUrlString(B.IDENTITY_ENDPOINT, s, V.AZURE_ARC, t);
			n.endsWith(`/`) && n.slice(0, -1), e.getValidatedEnvVariableUrlString(B.IMDS_ENDPOINT, c, V.AZURE_ARC, t), t.info(`[Managed Identity] Environment variables validation passed for ${V.AZURE_ARC} managed identity. Endpoint URI: ${n}. Creating ${V.AZURE_ARC} managed identity.`, ``);
		}
		return new e(t, n, r, i, a, s);
	}
	createRequest(e, t) {
		let n = new Ao(U.GET, this.identityEndpoint.replace(`localhost`, `127.0.0.1`));
		return n.headers[R.METADATA_HEADER_NAME] = `true`, n.queryParameters[z.API_VERSION] = `2020-06-01`, n.queryParameters[z.RESOURCE] = e, t.idType !== H.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType, !0)] = t.id), n;
	}
	validateUserAssignedIdentityWasHonored(e, t) {
		let n = e.queryParameters, r, i;
		if (n[Y.MANAGED_IDENTITY_CLIENT_ID]) r = n[Y.MANAGED_IDENTITY_CLIENT_ID], i = t.client_id;
		else if (n[Y.MANAGED_IDENTITY_OBJECT_ID]) r = n[Y.MANAGED_IDENTITY_OBJECT_ID], i = t.object_id;
		else if (n[Y.MANAGED_IDENTITY_RESOURCE_ID_IMDS]) r = n[Y.MANAGED_IDENTITY_RESOURCE_ID_IMDS], i = t.msi_res_id || t.mi_res_id;
		else return;
		if (!i || i.toLowerCase() !== r.toLowerCase()) throw this.logger.error(`[Managed Identity] Azure Arc did not confirm the requested user-assigned identity in the token response. The agent likely does not support user-assigned managed identity and returned the system-assigned identity.`, ``), K(Aa, ``);
	}
	async getServerTokenResponseAsync(e, t, n, r) {
		let i;
		if (e.status === 401) {
			let a = e.headers[`www-authenticate`];
			if (!a) throw K(ja, ``);
			if (!a.includes(`Basic realm=`)) throw K(Ma, ``);
			let o = a.split(`Basic realm=`)[1];
			if (!Po.hasOwnProperty(process.platform)) throw K(Ea, ``);
			let s = Po[process.platform], c = be.basename(o);
			if (!c.endsWith(`.key`)) throw K(Sa, ``);
			if (s + c !== o) throw K(Ca, ``);
			let l;
			try {
				l = await ye(o).size;
			} catch {
				throw K(ka, ``);
			}
			if (l > 4096) throw K(Ta, ``);
			let u;
			try {
				u = ve(o, lt.UTF8);
			} catch {
				throw K(ka, ``);
			}
			let d = `Basic ${u}`;
			this.logger.info(`[Managed Identity] Adding authorization header to the request.`, ``), n.headers[R.AUTHORIZATION_HEADER_NAME] = d;
			try {
				i = await t.sendGetRequestAsync(n.computeUri(), r);
			} catch (e) {
				throw e instanceof T ? e : E(gt, ``);
			}
		}
		let a = i || e;
		return a.body.access_token && this.validateUserAssignedIdentityWasHonored(n, a.body), this.getServerTokenResponse(a);
	}
}, Lo = class e extends Eo {
	constructor(e, t, n, r, i, a) {
		super(e, t, n, r, i), this.msiEndpoint = a;
	}
	static getEnvironmentVariables() {
		return [process.env[B.MSI_ENDPOINT]];
	}
	static tryCreate(t, n, r, i, a, o) {
		let [s] = e.getEnvironmentVariables();
		if (!s) return t.info(`[Managed Identity] ${V.CLOUD_SHELL} managed identity is unavailable because the '${B.MSI_ENDPOINT} environment variable is not defined.`, ``), null;
		let c = e.getValidatedEnvVariableUrlString(B.MSI_ENDPOINT, s, V.CLOUD_SHELL, t);
		if (t.info(`[Managed Identity] Environment variable validation passed for ${V.CLOUD_SHELL} managed identity. Endpoint URI: ${c}. Creating ${V.CLOUD_SHELL} managed identity.`, ``), o.idType !== H.SYSTEM_ASSIGNED) throw K(Da, ``);
		return new e(t, n, r, i, a, s);
	}
	createRequest(e) {
		let t = new Ao(U.POST, this.msiEndpoint);
		return t.headers[R.METADATA_HEADER_NAME] = `true`, t.bodyParameters[z.RESOURCE] = e, t;
	}
}, Ro = class {
	constructor(e, t, n) {
		this.minExponentialBackoff = e, this.maxExponentialBackoff = t, this.exponentialDeltaBackoff = n;
	}
	calculateDelay(e) {
		return e === 0 ? this.minExponentialBackoff : Math.min(2 ** (e - 1) * this.exponentialDeltaBackoff, this.maxExponentialBackoff);
	}
};
const zo = [
	404,
	408,
	410,
	429
];
var Bo = class e {
	constructor() {
		this.exponentialRetryStrategy = new Ro(e.MIN_EXPONENTIAL_BACKOFF_MS, e.MAX_EXPONENTIAL_BACKOFF_MS, e.EXPONENTIAL_DELTA_BACKOFF_MS);
	}
	static get MIN_EXPONENTIAL_BACKOFF_MS() {
		return 1e3;
	}
	static get MAX_EXPONENTIAL_BACKOFF_MS() {
		return 4e3;
	}
	static get EXPONENTIAL_DELTA_BACKOFF_MS() {
		return 2e3;
	}
	static get HTTP_STATUS_GONE_RETRY_AFTER_MS() {
		return 1e4;
	}
	set isNewRequest(e) {
		this._isNewRequest = e;
	}
	async pauseForRetry(t, n, r) {
		if (this._isNewRequest && (this._isNewRequest = !1, this.maxRetries = t === 410 ? 7 : 3), (zo.includes(t) || t >= 500 && t <= 599 && n < this.maxRetries) && n < this.maxRetries) {
			let i = t === 410 ? e.HTTP_STATUS_GONE_RETRY_AFTER_MS : this.exponentialRetryStrategy.calculateDelay(n);
			return r.verbose(`Retrying request in ${i}ms (retry attempt: ${n + 1})`, ``), await new Promise((e) => setTimeout(e, i)), !0;
		}
		return !1;
	}
};
const Vo = `/metadata/identity/oauth2/token`, Ho = `http://169.254.169.254${Vo}`;
var Uo = class e extends Eo {
	constructor(e, t, n, r, i, a) {
		super(e, t, n, r, i), this.identityEndpoint = a;
	}
	static tryCreate(t, n, r, i, a) {
		let o;
		return process.env[B.AZURE_POD_IDENTITY_AUTHORITY_HOST] ? (t.info(`[Managed Identity] Environment variable ${B.AZURE_POD_IDENTITY_AUTHORITY_HOST} for ${V.IMDS} returned endpoint: ${process.env[B.AZURE_POD_IDENTITY_AUTHORITY_HOST]}`, ``), o = e.getValidatedEnvVariableUrlString(B.AZURE_POD_IDENTITY_AUTHORITY_HOST, `${process.env[B.AZURE_POD_IDENTITY_AUTHORITY_HOST]}${Vo}`, V.IMDS, t)) : (t.info(`[Managed Identity] Unable to find ${B.AZURE_POD_IDENTITY_AUTHORITY_HOST} environment variable for ${V.IMDS}, using the default endpoint.`, ``), o = Ho), new e(t, n, r, i, a, o);
	}
	createRequest(e, t) {
		let n = new Ao(U.GET, this.identityEndpoint);
		return n.headers[R.METADATA_HEADER_NAME] = `true`, n.headers[R.CLIENT_SKU] = _a.MSAL_SKU, n.headers[R.CLIENT_VER] = ao, n.headers[R.CLIENT_REQUEST_ID] = this.createCorrelationId(), n.queryParameters[z.API_VERSION] = `2018-02-01`, n.queryParameters[z.RESOURCE] = e, t.idType !== H.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType, !0)] = t.id), n.retryPolicy = new Bo(), n;
	}
}, Wo = class e extends Eo {
	constructor(e, t, n, r, i, a, o) {
		super(e, t, n, r, i), this.identityEndpoint = a, this.identityHeader = o;
	}
	static getEnvironmentVariables() {
		return [
			process.env[B.IDENTITY_ENDPOINT],
			process.env[B.IDENTITY_HEADER],
			process.env[B.IDENTITY_SERVER_THUMBPRINT]
		];
	}
	static tryCreate(t, n, r, i, a, o) {
		let [s, c, l] = e.getEnvironmentVariables();
		if (!s || !c || !l) return t.info(`[Managed Identity] ${V.SERVICE_FABRIC} managed identity is unavailable because one or all of the '${B.IDENTITY_HEADER}', '${B.IDENTITY_ENDPOINT}' or '${B.IDENTITY_SERVER_THUMBPRINT}' environment variables are not defined.`, ``), null;
		let u = e.getValidatedEnvVariableUrlString(B.IDENTITY_ENDPOINT, s, V.SERVICE_FABRIC, t);
		return t.info(`[Managed Identity] Environment variables validation passed for ${V.SERVICE_FABRIC} managed identity. Endpoint URI: ${u}. Creating ${V.SERVICE_FABRIC} managed identity.`, ``), o.idType !== H.SYSTEM_ASSIGNED && t.warning(`[Managed Identity] ${V.SERVICE_FABRIC} user assigned managed identity is configured in the cluster, not during runtime. See also: https://learn.microsoft.com/en-us/azure/service-fabric/configure-existing-cluster-enable-managed-identity-token-service.`, ``), new e(t, n, r, i, a, s, c);
	}
	createRequest(e, t) {
		let n = new Ao(U.GET, this.identityEndpoint);
		return n.headers[R.ML_AND_SF_SECRET_HEADER_NAME] = this.identityHeader, n.queryParameters[z.API_VERSION] = `2019-07-01-preview`, n.queryParameters[z.RESOURCE] = e, t.idType !== H.SYSTEM_ASSIGNED && (n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType)] = t.id), n;
	}
};
const Go = `Only client id is supported for user-assigned managed identity in ${V.MACHINE_LEARNING}.`;
var Ko = class e extends Eo {
	constructor(e, t, n, r, i, a, o) {
		super(e, t, n, r, i), this.msiEndpoint = a, this.secret = o;
	}
	static getEnvironmentVariables() {
		return [process.env[B.MSI_ENDPOINT], process.env[B.MSI_SECRET]];
	}
	static tryCreate(t, n, r, i, a) {
		let [o, s] = e.getEnvironmentVariables();
		if (!o || !s) return t.info(`[Managed Identity] ${V.MACHINE_LEARNING} managed identity is unavailable because one or both of the '${B.MSI_ENDPOINT}' and '${B.MSI_SECRET}' environment variables are not defined.`, ``), null;
		let c = e.getValidatedEnvVariableUrlString(B.MSI_ENDPOINT, o, V.MACHINE_LEARNING, t);
		return t.info(`[Managed Identity] Environment variables validation passed for ${V.MACHINE_LEARNING} managed identity. Endpoint URI: ${c}. Creating ${V.MACHINE_LEARNING} managed identity.`, ``), new e(t, n, r, i, a, o, s);
	}
	createRequest(e, t) {
		let n = new Ao(U.GET, this.msiEndpoint);
		if (n.headers[R.METADATA_HEADER_NAME] = `true`, n.headers[R.ML_AND_SF_SECRET_HEADER_NAME] = this.secret, n.queryParameters[z.API_VERSION] = `2017-09-01`, n.queryParameters[z.RESOURCE] = e, t.idType === H.SYSTEM_ASSIGNED) n.queryParameters[Y.MANAGED_IDENTITY_CLIENT_ID_2017] = process.env[B.DEFAULT_IDENTITY_CLIENT_ID];
		else if (t.idType === H.USER_ASSIGNED_CLIENT_ID) n.queryParameters[this.getManagedIdentityUserAssignedIdQueryParameterKey(t.idType, !1, !0)] = t.id;
		else throw Error(Go);
		return n;
	}
}, qo = class e {
	constructor(e, t, n, r, i) {
		this.logger = e, this.nodeStorage = t, this.networkClient = n, this.cryptoProvider = r, this.disableInternalRetries = i;
	}
	async sendManagedIdentityTokenRequest(t, n, r, i) {
		return e.identitySource ||= this.selectManagedIdentitySource(this.logger, this.nodeStorage, this.networkClient, this.cryptoProvider, this.disableInternalRetries, n), e.identitySource.acquireTokenWithManagedIdentity(t, n, r, i);
	}
	allEnvironmentVariablesAreDefined(e) {
		return Object.values(e).every((e) => e !== void 0);
	}
	getManagedIdentitySource() {
		return e.sourceName = this.allEnvironmentVariablesAreDefined(Wo.getEnvironmentVariables()) ? V.SERVICE_FABRIC : this.allEnvironmentVariablesAreDefined(jo.getEnvironmentVariables()) ? V.APP_SERVICE : this.allEnvironmentVariablesAreDefined(Ko.getEnvironmentVariables()) ? V.MACHINE_LEARNING : this.allEnvironmentVariablesAreDefined(Lo.getEnvironmentVariables()) ? V.CLOUD_SHELL : this.allEnvironmentVariablesAreDefined(Io.getEnvironmentVariables()) ? V.AZURE_ARC : V.DEFAULT_TO_IMDS, e.sourceName;
	}
	selectManagedIdentitySource(e, t, n, r, i, a) {
		let o = Wo.tryCreate(e, t, n, r, i, a) || jo.tryCreate(e, t, n, r, i) || Ko.tryCreate(e, t, n, r, i) || Lo.tryCreate(e, t, n, r, i, a) || Io.tryCreate(e, t, n, r, i, a) || Uo.tryCreate(e, t, n, r, i);
		if (!o) throw K(Oa, ``);
		return o;
	}
};
const Jo = [V.SERVICE_FABRIC];
var Yo = class e {
	constructor(t) {
		this.config = Ha(t || {}), this.logger = new Zr(this.config.system.loggerOptions, io, ao);
		let n = { canonicalAuthority: Be };
		e.nodeStorage ||= new Za(this.logger, this.config.managedIdentityId.id, Gr, n), this.networkClient = this.config.system.networkClient, this.cryptoProvider = new qa();
		let r = {
			protocolMode: It.AAD,
			knownAuthorities: [pa],
			cloudDiscoveryMetadata: ``,
			authorityMetadata: ``
		};
		this.fakeAuthority = new Bn(pa, this.networkClient, e.nodeStorage, r, this.logger, this.cryptoProvider.createNewGuid(), new I(), !0), this.fakeClientCredentialClient = new bo({ authOptions: {
			clientId: this.config.managedIdentityId.id,
			authority: this.fakeAuthority
		} }), this.managedIdentityClient = new qo(this.logger, e.nodeStorage, this.networkClient, this.cryptoProvider, this.config.disableInternalRetries), this.hashUtils = new Ga();
	}
	async acquireToken(t) {
		if (!t.resource) throw O(Kt, ``);
		let n = {
			forceRefresh: t.forceRefresh,
			resource: t.resource.replace(`/.default`, ``),
			scopes: [t.resource.replace(`/.default`, ``)],
			authority: this.fakeAuthority.canonicalAuthority,
			correlationId: this.cryptoProvider.createNewGuid(),
			claims: t.claims,
			clientCapabilities: this.config.clientCapabilities
		};
		if (n.forceRefresh) return this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority);
		let [r, i] = await this.fakeClientCredentialClient.getCachedAuthenticationResult(n, this.config, this.cryptoProvider, this.fakeAuthority, e.nodeStorage);
		if (n.claims) {
			let e = this.managedIdentityClient.getManagedIdentitySource();
			return r && Jo.includes(e) && (n.revokedTokenSha256Hash = this.hashUtils.sha256(r.accessToken).toString(lt.HEX)), this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority);
		}
		return r ? (i === w.PROACTIVELY_REFRESHED && (this.logger.info(`ClientCredentialClient:getCachedAuthenticationResult - Cached access token's refreshOn property has been exceeded'. It's not expired, but must be refreshed.`, n.correlationId), await this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority, !0)), r) : this.acquireTokenFromManagedIdentity(n, this.config.managedIdentityId, this.fakeAuthority);
	}
	async acquireTokenFromManagedIdentity(e, t, n, r) {
		return this.managedIdentityClient.sendManagedIdentityTokenRequest(e, t, n, r);
	}
	getManagedIdentitySource() {
		return qo.sourceName || this.managedIdentityClient.getManagedIdentitySource();
	}
};
const Xo = p(`IdentityUtils`);
function Zo(e, t, r) {
	let i = (t) => (Xo.getToken.info(t), new n({
		scopes: Array.isArray(e) ? e : [e],
		getTokenOptions: r,
		message: t
	}));
	if (!t) throw i(`No response`);
	if (!t.expiresOn) throw i(`Response had no "expiresOn" property.`);
	if (!t.accessToken) throw i(`Response had no "accessToken" property.`);
}
function Qo(e, t) {
	return t ||= i, RegExp(`${e}/?$`).test(t) ? t : t.endsWith(`/`) ? t + e : `${t}/${e}`;
}
function $o(e, t, n) {
	return e === `adfs` && t || n ? [t] : [];
}
const es = (e, t = ie ? `Node` : `Browser`) => (n, r, i) => {
	if (!i) switch (n) {
		case F.Error:
			e.info(`MSAL ${t} V2 error: ${r}`);
			return;
		case F.Info:
			e.info(`MSAL ${t} V2 info message: ${r}`);
			return;
		case F.Verbose:
			e.info(`MSAL ${t} V2 verbose message: ${r}`);
			return;
		case F.Warning:
			e.info(`MSAL ${t} V2 warning: ${r}`);
			return;
	}
};
function ts(e) {
	switch (e) {
		case `error`: return F.Error;
		case `info`: return F.Info;
		case `verbose`: return F.Verbose;
		case `warning`: return F.Warning;
		default: return F.Info;
	}
}
function ns(t, i, a) {
	if (i.name === `AuthError` || i.name === `ClientAuthError` || i.name === `BrowserAuthError`) {
		let n = i;
		switch (n.errorCode) {
			case `endpoints_resolution_error`: return Xo.info(g(t, i.message)), new r(i.message);
			case `device_code_polling_cancelled`: return new e(`The authentication has been aborted by the caller.`);
			case `consent_required`:
			case `interaction_required`:
			case `login_required`:
				Xo.info(g(t, `Authentication returned errorCode ${n.errorCode}`));
				break;
			default: Xo.info(g(t, `Failed to acquire token: ${i.message}`));
		}
	}
	return i.name === `ClientConfigurationError` || i.name === `BrowserConfigurationAuthError` || i.name === `AbortError` || i.name === `AuthenticationError` ? i : i.name === `NativeAuthError` ? (Xo.info(g(t, `Error from the native broker: ${i.message} with status code: ${i.statusCode}`)), i) : new n({
		scopes: t,
		getTokenOptions: a,
		message: i.message,
		cause: i
	});
}
function rs(e) {
	return {
		localAccountId: e.homeAccountId,
		environment: e.authority,
		username: e.username,
		homeAccountId: e.homeAccountId,
		tenantId: e.tenantId
	};
}
function is(e, t) {
	return {
		authority: t.environment ?? `login.microsoftonline.com`,
		homeAccountId: t.homeAccountId,
		tenantId: t.tenantId || `common`,
		username: t.username,
		clientId: e,
		version: `1.0`
	};
}
const as = `/.default`;
function os(e) {
	let t = ``;
	if (Array.isArray(e)) {
		if (e.length !== 1) return;
		t = e[0];
	} else typeof e == `string` && (t = e);
	return t.endsWith(as) ? t.substr(0, t.lastIndexOf(as)) : t;
}
function ss(e) {
	if (typeof e.expires_on == `number`) return e.expires_on * 1e3;
	if (typeof e.expires_on == `string`) {
		let t = +e.expires_on;
		if (!isNaN(t)) return t * 1e3;
		let n = Date.parse(e.expires_on);
		if (!isNaN(n)) return n;
	}
	if (typeof e.expires_in == `number`) return Date.now() + e.expires_in * 1e3;
	throw Error(`Failed to parse token expiration from body. expires_in="${e.expires_in}", expires_on="${e.expires_on}"`);
}
function cs(e) {
	if (e.refresh_on) {
		if (typeof e.refresh_on == `number`) return e.refresh_on * 1e3;
		if (typeof e.refresh_on == `string`) {
			let t = +e.refresh_on;
			if (!isNaN(t)) return t * 1e3;
			let n = Date.parse(e.refresh_on);
			if (!isNaN(n)) return n;
		}
		throw Error(`Failed to parse refresh_on from body. refresh_on="${e.refresh_on}"`);
	}
}
const ls = `noCorrelationId`, us = {
	CLIENT_ERROR_RANGE_START: 400,
	CLIENT_ERROR_RANGE_END: 499,
	SERVER_ERROR_RANGE_START: 500,
	SERVER_ERROR_RANGE_END: 599
};
var ds = class extends o {
	authorityHost;
	allowLoggingAccountIdentifiers;
	abortControllers;
	allowInsecureConnection = !1;
	tokenCredentialOptions;
	constructor(e) {
		let t = `azsdk-js-identity/${a}`, n = e?.userAgentOptions?.userAgentPrefix ? `${e.userAgentOptions.userAgentPrefix} ${t}` : `${t}`, r = ee(e);
		if (!r.startsWith(`https:`)) throw Error(`The authorityHost address must use the 'https' protocol.`);
		super({
			requestContentType: `application/json; charset=utf-8`,
			retryOptions: { maxRetries: 3 },
			...e,
			userAgentOptions: { userAgentPrefix: n },
			baseUri: r
		}), this.authorityHost = r, this.abortControllers = /* @__PURE__ */ new Map(), this.allowLoggingAccountIdentifiers = e?.loggingOptions?.allowLoggingAccountIdentifiers, this.tokenCredentialOptions = { ...e }, e?.allowInsecureConnection && (this.allowInsecureConnection = e.allowInsecureConnection);
	}
	async sendTokenRequest(e) {
		v.info(`IdentityClient: sending token request to [${e.url}]`);
		let n = await this.sendRequest(e);
		if (n.bodyAsText && (n.status === 200 || n.status === 201)) {
			let t = JSON.parse(n.bodyAsText);
			if (!t.access_token) return null;
			this.logIdentifiers(n);
			let r = {
				accessToken: {
					token: t.access_token,
					expiresOnTimestamp: ss(t),
					refreshAfterTimestamp: cs(t),
					tokenType: `Bearer`
				},
				refreshToken: t.refresh_token
			};
			return v.info(`IdentityClient: [${e.url}] token acquired, expires on ${r.accessToken.expiresOnTimestamp}`), r;
		}
		{
			let e = new t(n.status, n.bodyAsText);
			throw v.warning(`IdentityClient: authentication error. HTTP status: ${n.status}, ${e.errorResponse.errorDescription}`), e;
		}
	}
	async refreshAccessToken(e, t, n, r, i, a = {}) {
		if (r === void 0) return null;
		v.info(`IdentityClient: refreshing access token with client ID: ${t}, scopes: ${n} started`);
		let o = {
			grant_type: `refresh_token`,
			client_id: t,
			refresh_token: r,
			scope: n
		};
		i !== void 0 && (o.client_secret = i);
		let s = new URLSearchParams(o);
		return de.withSpan(`IdentityClient.refreshAccessToken`, a, async (n) => {
			try {
				let r = te(e), i = f({
					url: `${this.authorityHost}/${e}/${r}`,
					method: `POST`,
					body: s.toString(),
					abortSignal: a.abortSignal,
					headers: d({
						Accept: `application/json`,
						"Content-Type": `application/x-www-form-urlencoded`
					}),
					tracingOptions: n.tracingOptions
				}), o = await this.sendTokenRequest(i);
				return v.info(`IdentityClient: refreshed token for client ID: ${t}`), o;
			} catch (e) {
				if (e.name === `AuthenticationError` && e.errorResponse.error === `interaction_required`) return v.info(`IdentityClient: interaction required for client ID: ${t}`), null;
				throw v.warning(`IdentityClient: failed refreshing token for client ID: ${t}: ${e}`), e;
			}
		});
	}
	generateAbortSignal(e) {
		let t = new AbortController(), n = this.abortControllers.get(e) || [];
		n.push(t), this.abortControllers.set(e, n);
		let r = t.signal.onabort;
		return t.signal.onabort = (...n) => {
			this.abortControllers.set(e, void 0), r && r.apply(t.signal, n);
		}, t.signal;
	}
	abortRequests(e) {
		let t = e || ls, n = [...this.abortControllers.get(t) || [], ...this.abortControllers.get(ls) || []];
		if (n.length) {
			for (let e of n) e.abort();
			this.abortControllers.set(t, void 0);
		}
	}
	getCorrelationId(e) {
		let t = e?.body?.split(`&`).map((e) => e.split(`=`)).find(([e]) => e === `client-request-id`);
		return t && t.length && t[1] || ls;
	}
	async sendGetRequestAsync(e, t) {
		let n = f({
			url: e,
			method: `GET`,
			body: t?.body,
			allowInsecureConnection: this.allowInsecureConnection,
			headers: d(t?.headers),
			abortSignal: this.generateAbortSignal(ls)
		}), r = await this.sendRequest(n);
		return this.logIdentifiers(r), {
			body: this.parseResponseBody(r),
			headers: r.headers.toJSON(),
			status: r.status
		};
	}
	async sendPostRequestAsync(e, t) {
		let n = f({
			url: e,
			method: `POST`,
			body: t?.body,
			headers: d(t?.headers),
			allowInsecureConnection: this.allowInsecureConnection,
			abortSignal: this.generateAbortSignal(this.getCorrelationId(t))
		}), r = await this.sendRequest(n);
		return this.logIdentifiers(r), {
			body: this.parseResponseBody(r),
			headers: r.headers.toJSON(),
			status: r.status
		};
	}
	getTokenCredentialOptions() {
		return this.tokenCredentialOptions;
	}
	logIdentifiers(e) {
		if (this.allowLoggingAccountIdentifiers && e.bodyAsText) try {
			let t = (e.parsedBody || JSON.parse(e.bodyAsText)).access_token;
			if (!t) return;
			let n = t.split(`.`)[1], { appid: r, upn: i, tid: a, oid: o } = JSON.parse(fe(ue(n, `base64url`), `utf-8`));
			v.info(`[Authenticated account] Client ID: ${r}. Tenant ID: ${a}. User Principal Name: ${i || `No User Principal Name available`}. Object ID (user): ${o}`);
		} catch (e) {
			v.warning(`allowLoggingAccountIdentifiers was set, but we couldn't log the account information. Error:`, e.message);
		}
	}
	parseResponseBody(e) {
		let t;
		try {
			t = JSON.parse(e.bodyAsText || ``);
		} catch (n) {
			v.info(`IdentityClient: Could not parse response body: ${n}`);
			let r, i;
			e.status >= us.CLIENT_ERROR_RANGE_START && e.status <= us.CLIENT_ERROR_RANGE_END ? (r = `client_error`, i = `A client`) : e.status >= us.SERVER_ERROR_RANGE_START && e.status <= us.SERVER_ERROR_RANGE_END ? (r = `server_error`, i = `A server`) : (r = `unknown_error`, i = `An unknown`);
			let a = [
				`${i} error occured.`,
				`Http status code: ${e.status}`,
				`Http status message: ${e.bodyAsText || `Unknown`}`,
				`Headers: ${JSON.stringify(e.headers)}`
			];
			t = {
				error: r,
				error_description: a.join(`
`)
			};
		}
		return t;
	}
}, fs;
(function(e) {
	e.AutoDiscoverRegion = `AutoDiscoverRegion`, e.USWest = `westus`, e.USWest2 = `westus2`, e.USCentral = `centralus`, e.USEast = `eastus`, e.USEast2 = `eastus2`, e.USNorthCentral = `northcentralus`, e.USSouthCentral = `southcentralus`, e.USWestCentral = `westcentralus`, e.CanadaCentral = `canadacentral`, e.CanadaEast = `canadaeast`, e.BrazilSouth = `brazilsouth`, e.EuropeNorth = `northeurope`, e.EuropeWest = `westeurope`, e.UKSouth = `uksouth`, e.UKWest = `ukwest`, e.FranceCentral = `francecentral`, e.FranceSouth = `francesouth`, e.SwitzerlandNorth = `switzerlandnorth`, e.SwitzerlandWest = `switzerlandwest`, e.GermanyNorth = `germanynorth`, e.GermanyWestCentral = `germanywestcentral`, e.NorwayWest = `norwaywest`, e.NorwayEast = `norwayeast`, e.AsiaEast = `eastasia`, e.AsiaSouthEast = `southeastasia`, e.JapanEast = `japaneast`, e.JapanWest = `japanwest`, e.AustraliaEast = `australiaeast`, e.AustraliaSouthEast = `australiasoutheast`, e.AustraliaCentral = `australiacentral`, e.AustraliaCentral2 = `australiacentral2`, e.IndiaCentral = `centralindia`, e.IndiaSouth = `southindia`, e.IndiaWest = `westindia`, e.KoreaSouth = `koreasouth`, e.KoreaCentral = `koreacentral`, e.UAECentral = `uaecentral`, e.UAENorth = `uaenorth`, e.SouthAfricaNorth = `southafricanorth`, e.SouthAfricaWest = `southafricawest`, e.ChinaNorth = `chinanorth`, e.ChinaEast = `chinaeast`, e.ChinaNorth2 = `chinanorth2`, e.ChinaEast2 = `chinaeast2`, e.GermanyCentral = `germanycentral`, e.GermanyNorthEast = `germanynortheast`, e.GovernmentUSVirginia = `usgovvirginia`, e.GovernmentUSIowa = `usgoviowa`, e.GovernmentUSArizona = `usgovarizona`, e.GovernmentUSTexas = `usgovtexas`, e.GovernmentUSDodEast = `usdodeast`, e.GovernmentUSDodCentral = `usdodcentral`;
})(fs ||= {});
function ps(e) {
	let t = e;
	return t === void 0 && globalThis.process?.env?.AZURE_REGIONAL_AUTHORITY_NAME !== void 0 && (t = process.env.AZURE_REGIONAL_AUTHORITY_NAME), t === fs.AutoDiscoverRegion ? `AUTO_DISCOVER` : t;
}
const X = p(`MsalClient`);
function ms(e, t, n = {}) {
	let r = ce(n.logger ?? X, t, e), i = Qo(r, ee(n)), a = new ds({
		...n,
		authorityHost: i,
		loggingOptions: n.loggingOptions
	});
	return {
		auth: {
			clientId: e,
			authority: i,
			knownAuthorities: $o(r, i, n.disableInstanceDiscovery)
		},
		system: {
			networkClient: a,
			loggerOptions: {
				loggerCallback: es(n.logger ?? X),
				logLevel: ts(ne()),
				piiLoggingEnabled: n.loggingOptions?.enableUnsafeSupportLogging
			}
		}
	};
}
function hs(e, t, r = {}) {
	let i = {
		msalConfig: ms(e, t, r),
		cachedAccount: r.authenticationRecord ? rs(r.authenticationRecord) : null,
		pluginConfiguration: Ae.generatePluginConfiguration(r),
		logger: r.logger ?? X
	}, a = /* @__PURE__ */ new Map();
	async function o(e = {}) {
		let t = e.enableCae ? `CAE` : `default`, n = a.get(t);
		if (n) return i.logger.getToken.info(`Existing PublicClientApplication found in cache, returning it.`), n;
		i.logger.getToken.info(`Creating new PublicClientApplication with CAE ${e.enableCae ? `enabled` : `disabled`}.`);
		let r = e.enableCae ? i.pluginConfiguration.cache.cachePluginCae : i.pluginConfiguration.cache.cachePlugin;
		return i.msalConfig.auth.clientCapabilities = e.enableCae ? [`cp1`] : void 0, n = new yo({
			...i.msalConfig,
			broker: { nativeBrokerPlugin: i.pluginConfiguration.broker.nativeBrokerPlugin },
			cache: { cachePlugin: await r }
		}), a.set(t, n), n;
	}
	let s = /* @__PURE__ */ new Map();
	async function c(e = {}) {
		let t = e.enableCae ? `CAE` : `default`, n = s.get(t);
		if (n) return i.logger.getToken.info(`Existing ConfidentialClientApplication found in cache, returning it.`), n;
		i.logger.getToken.info(`Creating new ConfidentialClientApplication with CAE ${e.enableCae ? `enabled` : `disabled`}.`);
		let r = e.enableCae ? i.pluginConfiguration.cache.cachePluginCae : i.pluginConfiguration.cache.cachePlugin;
		return i.msalConfig.auth.clientCapabilities = e.enableCae ? [`cp1`] : void 0, n = new Co({
			...i.msalConfig,
			broker: { nativeBrokerPlugin: i.pluginConfiguration.broker.nativeBrokerPlugin },
			cache: { cachePlugin: await r }
		}), s.set(t, n), n;
	}
	async function l(e, t, r = {}) {
		if (i.cachedAccount === null) throw i.logger.getToken.info(`No cached account found in local state.`), new n({ scopes: t });
		r.claims && (i.cachedClaims = r.claims);
		let a = {
			account: i.cachedAccount,
			scopes: t,
			claims: i.cachedClaims
		};
		i.pluginConfiguration.broker.isEnabled && (a.extraQueryParameters ||= {}, i.pluginConfiguration.broker.enableMsaPassthrough && (a.extraQueryParameters.msal_request_type = `consumer_passthrough`)), r.proofOfPossessionOptions && (a.shrNonce = r.proofOfPossessionOptions.nonce, a.authenticationScheme = `pop`, a.resourceRequestMethod = r.proofOfPossessionOptions.resourceRequestMethod, a.resourceRequestUri = r.proofOfPossessionOptions.resourceRequestUrl), i.logger.getToken.info(`Attempting to acquire token silently`);
		try {
			return await e.acquireTokenSilent(a);
		} catch (e) {
			throw ns(t, e, r);
		}
	}
	function u(e) {
		return e?.tenantId ? Qo(e.tenantId, ee(r)) : i.msalConfig.auth.authority;
	}
	async function d(e, t, r, a) {
		let o = null;
		try {
			o = await l(e, t, r);
		} catch (e) {
			if (e.name !== `AuthenticationRequiredError`) throw e;
			if (r.disableAutomaticAuthentication) throw new n({
				scopes: t,
				getTokenOptions: r,
				message: `Automatic authentication has been disabled. You may call the authentication() method.`
			});
		}
		if (o === null) try {
			o = await a();
		} catch (e) {
			throw ns(t, e, r);
		}
		return Zo(t, o, r), i.cachedAccount = o?.account ?? null, i.logger.getToken.info(_(t)), {
			token: o.accessToken,
			expiresOnTimestamp: o.expiresOn.getTime(),
			refreshAfterTimestamp: o.refreshOn?.getTime(),
			tokenType: o.tokenType
		};
	}
	async function f(e, t, n = {}) {
		i.logger.getToken.info(`Attempting to acquire token using client secret`), i.msalConfig.auth.clientSecret = t;
		let r = await c(n);
		try {
			let t = await r.acquireTokenByClientCredential({
				scopes: e,
				authority: u(n),
				azureRegion: ps(),
				claims: n?.claims
			});
			return Zo(e, t, n), i.logger.getToken.info(_(e)), {
				token: t.accessToken,
				expiresOnTimestamp: t.expiresOn.getTime(),
				refreshAfterTimestamp: t.refreshOn?.getTime(),
				tokenType: t.tokenType
			};
		} catch (t) {
			throw ns(e, t, n);
		}
	}
	async function p(e, t, n = {}) {
		i.logger.getToken.info(`Attempting to acquire token using client assertion`), i.msalConfig.auth.clientAssertion = t;
		let r = await c(n);
		try {
			let a = await r.acquireTokenByClientCredential({
				scopes: e,
				authority: u(n),
				azureRegion: ps(),
				claims: n?.claims,
				clientAssertion: t
			});
			return Zo(e, a, n), i.logger.getToken.info(_(e)), {
				token: a.accessToken,
				expiresOnTimestamp: a.expiresOn.getTime(),
				refreshAfterTimestamp: a.refreshOn?.getTime(),
				tokenType: a.tokenType
			};
		} catch (t) {
			throw ns(e, t, n);
		}
	}
	async function m(e, t, n = {}) {
		i.logger.getToken.info(`Attempting to acquire token using client certificate`), i.msalConfig.auth.clientCertificate = t;
		let r = await c(n);
		try {
			let t = await r.acquireTokenByClientCredential({
				scopes: e,
				authority: u(n),
				azureRegion: ps(),
				claims: n?.claims
			});
			return Zo(e, t, n), i.logger.getToken.info(_(e)), {
				token: t.accessToken,
				expiresOnTimestamp: t.expiresOn.getTime(),
				refreshAfterTimestamp: t.refreshOn?.getTime(),
				tokenType: t.tokenType
			};
		} catch (t) {
			throw ns(e, t, n);
		}
	}
	async function h(e, t, n = {}) {
		i.logger.getToken.info(`Attempting to acquire token using device code`);
		let r = await o(n);
		return d(r, e, n, () => {
			let i = {
				scopes: e,
				cancel: n?.abortSignal?.aborted ?? !1,
				deviceCodeCallback: t,
				authority: u(n),
				claims: n?.claims
			}, a = r.acquireTokenByDeviceCode(i);
			return n.abortSignal && n.abortSignal.addEventListener(`abort`, () => {
				i.cancel = !0;
			}), a;
		});
	}
	async function g(e, t, n, r = {}) {
		i.logger.getToken.info(`Attempting to acquire token using username and password`);
		let a = await o(r);
		return d(a, e, r, () => {
			let i = {
				scopes: e,
				username: t,
				password: n,
				authority: u(r),
				claims: r?.claims
			};
			return a.acquireTokenByUsernamePassword(i);
		});
	}
	function te() {
		if (i.cachedAccount) return is(e, i.cachedAccount);
	}
	async function ne(e, t, n, r, a = {}) {
		i.logger.getToken.info(`Attempting to acquire token using authorization code`);
		let s;
		return r ? (i.msalConfig.auth.clientSecret = r, s = await c(a)) : s = await o(a), d(s, e, a, () => s.acquireTokenByCode({
			scopes: e,
			redirectUri: t,
			code: n,
			authority: u(a),
			claims: a?.claims
		}));
	}
	async function re(e, t, n, r = {}) {
		X.getToken.info(`Attempting to acquire token on behalf of another user`), typeof n == `string` ? (X.getToken.info(`Using client secret for on behalf of flow`), i.msalConfig.auth.clientSecret = n) : typeof n == `function` ? (X.getToken.info(`Using client assertion callback for on behalf of flow`), i.msalConfig.auth.clientAssertion = n) : (X.getToken.info(`Using client certificate for on behalf of flow`), i.msalConfig.auth.clientCertificate = n);
		let a = await c(r);
		try {
			let n = await a.acquireTokenOnBehalfOf({
				scopes: e,
				authority: u(r),
				claims: r.claims,
				oboAssertion: t
			});
			return Zo(e, n, r), X.getToken.info(_(e)), {
				token: n.accessToken,
				expiresOnTimestamp: n.expiresOn.getTime(),
				refreshAfterTimestamp: n.refreshOn?.getTime(),
				tokenType: n.tokenType
			};
		} catch (t) {
			throw ns(e, t, r);
		}
	}
	function ie(e, t) {
		return {
			openBrowser: async (e) => {
				await (await import(`./open.js`)).default(e);
			},
			scopes: e,
			authority: u(t),
			claims: t?.claims,
			loginHint: t?.loginHint,
			errorTemplate: t?.browserCustomizationOptions?.errorMessage,
			successTemplate: t?.browserCustomizationOptions?.successMessage,
			prompt: t?.loginHint ? `login` : `select_account`
		};
	}
	async function v(e, t, r = {}) {
		X.verbose(`Authentication will resume through the broker`);
		let a = await o(r), s = ie(e, r);
		i.pluginConfiguration.broker.parentWindowHandle ? s.windowHandle = Buffer.from(i.pluginConfiguration.broker.parentWindowHandle) : X.warning(`Parent window handle is not specified for the broker. This may cause unexpected behavior. Please provide the parentWindowHandle.`), i.pluginConfiguration.broker.enableMsaPassthrough && ((s.extraQueryParameters ??= {}).msal_request_type = `consumer_passthrough`), t ? (s.prompt = `none`, X.verbose(`Attempting broker authentication using the default broker account`)) : X.verbose(`Attempting broker authentication without the default broker account`), r.proofOfPossessionOptions && (s.shrNonce = r.proofOfPossessionOptions.nonce, s.authenticationScheme = `pop`, s.resourceRequestMethod = r.proofOfPossessionOptions.resourceRequestMethod, s.resourceRequestUri = r.proofOfPossessionOptions.resourceRequestUrl);
		try {
			return await a.acquireTokenInteractive(s);
		} catch (i) {
			if (X.verbose(`Failed to authenticate through the broker: ${i.message}`), r.disableAutomaticAuthentication) throw new n({
				scopes: e,
				getTokenOptions: r,
				message: `Cannot silently authenticate with default broker account.`
			});
			if (t) return v(e, !1, r);
			throw i;
		}
	}
	async function ae(e, t, n = {}) {
		X.getToken.info(`Attempting to acquire token using brokered authentication with useDefaultBrokerAccount: ${t}`);
		let r = await v(e, t, n);
		return Zo(e, r, n), i.cachedAccount = r?.account ?? null, i.logger.getToken.info(_(e)), {
			token: r.accessToken,
			expiresOnTimestamp: r.expiresOn.getTime(),
			refreshAfterTimestamp: r.refreshOn?.getTime(),
			tokenType: r.tokenType
		};
	}
	async function oe(e, t = {}) {
		X.getToken.info(`Attempting to acquire token interactively`);
		let n = await o(t);
		return d(n, e, t, async () => {
			let r = ie(e, t);
			return i.pluginConfiguration.broker.isEnabled ? v(e, i.pluginConfiguration.broker.useDefaultBrokerAccount ?? !1, t) : (t.proofOfPossessionOptions && (r.shrNonce = t.proofOfPossessionOptions.nonce, r.authenticationScheme = `pop`, r.resourceRequestMethod = t.proofOfPossessionOptions.resourceRequestMethod, r.resourceRequestUri = t.proofOfPossessionOptions.resourceRequestUrl), n.acquireTokenInteractive(r));
		});
	}
	return {
		getActiveAccount: te,
		getBrokeredToken: ae,
		getTokenByClientSecret: f,
		getTokenByClientAssertion: p,
		getTokenByClientCertificate: m,
		getTokenByDeviceCode: h,
		getTokenByUsernamePassword: g,
		getTokenByAuthorizationCode: ne,
		getTokenOnBehalfOf: re,
		getTokenByInteractiveRequest: oe
	};
}
const gs = `ClientCertificateCredential`, _s = p(gs);
var vs = class {
	tenantId;
	additionallyAllowedTenantIds;
	certificateConfiguration;
	sendCertificateChain;
	msalClient;
	constructor(e, t, n, r = {}) {
		if (!e || !t) throw Error(`${gs}: tenantId and clientId are required parameters.`);
		this.tenantId = e, this.additionallyAllowedTenantIds = se(r?.additionallyAllowedTenants), this.sendCertificateChain = r.sendCertificateChain, this.certificateConfiguration = { ...typeof n == `string` ? { certificatePath: n } : n };
		let i = this.certificateConfiguration.certificate, a = this.certificateConfiguration.certificatePath;
		if (!this.certificateConfiguration || !(i || a)) throw Error(`${gs}: Provide either a PEM certificate in string form, or the path to that certificate in the filesystem. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);
		if (i && a) throw Error(`${gs}: To avoid unexpected behaviors, providing both the contents of a PEM certificate and the path to a PEM certificate is forbidden. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);
		this.msalClient = hs(t, e, {
			...r,
			logger: _s
		});
	}
	async getToken(e, t = {}) {
		return de.withSpan(`${gs}.getToken`, t, async (t) => {
			t.tenantId = oe(this.tenantId, t, this.additionallyAllowedTenantIds, _s);
			let n = Array.isArray(e) ? e : [e], r = await this.buildClientCertificate();
			return this.msalClient.getTokenByClientCertificate(n, r, t);
		});
	}
	async buildClientCertificate() {
		let e = await ys(this.certificateConfiguration, this.sendCertificateChain ?? !1), t;
		return t = this.certificateConfiguration.certificatePassword === void 0 ? e.certificateContents : we({
			key: e.certificateContents,
			passphrase: this.certificateConfiguration.certificatePassword,
			format: `pem`
		}).export({
			format: `pem`,
			type: `pkcs8`
		}).toString(), {
			thumbprint: e.thumbprint,
			thumbprintSha256: e.thumbprintSha256,
			privateKey: t,
			x5c: e.x5c
		};
	}
};
async function ys(e, t) {
	let n = e.certificate, r = e.certificatePath, i = n || await Se(r, `utf8`), a = t ? i : void 0, o = h(i), s = Ce(`sha1`).update(Buffer.from(o[0], `base64`)).digest(`hex`).toUpperCase();
	return {
		certificateContents: i,
		thumbprintSha256: Ce(`sha256`).update(Buffer.from(o[0], `base64`)).digest(`hex`).toUpperCase(),
		thumbprint: s,
		x5c: a
	};
}
const bs = p(`ClientSecretCredential`);
var xs = class {
	tenantId;
	additionallyAllowedTenantIds;
	msalClient;
	clientSecret;
	constructor(e, t, n, i = {}) {
		if (!e) throw new r(`ClientSecretCredential: tenantId is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);
		if (!t) throw new r(`ClientSecretCredential: clientId is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);
		if (!n) throw new r(`ClientSecretCredential: clientSecret is a required parameter. To troubleshoot, visit https://aka.ms/azsdk/js/identity/serviceprincipalauthentication/troubleshoot.`);
		this.clientSecret = n, this.tenantId = e, this.additionallyAllowedTenantIds = se(i?.additionallyAllowedTenants), this.msalClient = hs(t, e, {
			...i,
			logger: bs
		});
	}
	async getToken(e, t = {}) {
		return de.withSpan(`${this.constructor.name}.getToken`, t, async (t) => {
			t.tenantId = oe(this.tenantId, t, this.additionallyAllowedTenantIds, bs);
			let n = m(e);
			return this.msalClient.getTokenByClientSecret(n, this.clientSecret, t);
		});
	}
};
function Ss(e) {
	return le([{
		name: `imdsRetryPolicy`,
		retry: ({ retryCount: t, response: n }) => {
			if (n?.status !== 404 && n?.status !== 410) return { skipStrategy: !0 };
			let r = n?.status === 410 ? Math.max(3e3, e.startDelayInMs) : e.startDelayInMs;
			return s(t, {
				retryDelayInMs: r,
				maxRetryDelayInMs: 64e3
			});
		}
	}], { maxRetries: e.maxRetries });
}
const Cs = `ManagedIdentityCredential - IMDS`, ws = p(Cs);
function Ts(e) {
	if (!os(e)) throw Error(`${Cs}: Multiple scopes are not supported.`);
	return {
		url: `${new URL(`/metadata/identity/oauth2/token`, process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST ?? `http://169.254.169.254`)}`,
		method: `GET`,
		headers: d({ Accept: `application/json` })
	};
}
const Es = {
	name: `imdsMsi`,
	async isAvailable(e) {
		let { scopes: t, identityClient: n, getTokenOptions: r } = e, i = os(t);
		if (!i) return ws.info(`${Cs}: Unavailable. Multiple scopes are not supported.`), !1;
		if (process.env.AZURE_POD_IDENTITY_AUTHORITY_HOST) return !0;
		if (!n) throw Error(`Missing IdentityClient`);
		let a = Ts(i);
		return de.withSpan(`ManagedIdentityCredential-pingImdsEndpoint`, r ?? {}, async (e) => {
			a.tracingOptions = e.tracingOptions;
			let t = f(a);
			t.timeout = e.requestOptions?.timeout || 1e3, t.allowInsecureConnection = !0;
			let r;
			try {
				ws.info(`${Cs}: Pinging the Azure IMDS endpoint`), r = await n.sendRequest(t);
			} catch (e) {
				return re(e) && ws.verbose(`${Cs}: Caught error ${e.name}: ${e.message}`), ws.info(`${Cs}: The Azure IMDS endpoint is unavailable`), !1;
			}
			return r.status === 403 && r.bodyAsText?.includes(`unreachable`) ? (ws.info(`${Cs}: The Azure IMDS endpoint is unavailable`), ws.info(`${Cs}: ${r.bodyAsText}`), !1) : (ws.info(`${Cs}: The Azure IMDS endpoint is available`), !0);
		});
	}
}, Ds = p(`ClientAssertionCredential`);
var Os = class {
	msalClient;
	tenantId;
	additionallyAllowedTenantIds;
	getAssertion;
	options;
	constructor(e, t, n, i = {}) {
		if (!e) throw new r(`ClientAssertionCredential: tenantId is a required parameter.`);
		if (!t) throw new r(`ClientAssertionCredential: clientId is a required parameter.`);
		if (!n) throw new r(`ClientAssertionCredential: clientAssertion is a required parameter.`);
		this.tenantId = e, this.additionallyAllowedTenantIds = se(i?.additionallyAllowedTenants), this.options = i, this.getAssertion = n, this.msalClient = hs(t, e, {
			...this.options,
			logger: Ds
		});
	}
	async getToken(e, t = {}) {
		return de.withSpan(`${this.constructor.name}.getToken`, t, async (t) => {
			t.tenantId = oe(this.tenantId, t, this.additionallyAllowedTenantIds, Ds);
			let n = Array.isArray(e) ? e : [e];
			return this.msalClient.getTokenByClientAssertion(n, this.getAssertion, t);
		});
	}
};
const Z = `WorkloadIdentityCredential`, ks = [
	`AZURE_TENANT_ID`,
	`AZURE_CLIENT_ID`,
	`AZURE_FEDERATED_TOKEN_FILE`
], As = p(Z), Q = {
	FAILED_TO_PARSE_TOKEN_PROXY: (e, t) => `Failed to parse custom token proxy URL "${e}": ${t}`,
	INVALID_HTTPS_SCHEME: (e) => `Custom token endpoint must use https scheme, got "${e}"`,
	TOKEN_ENDPOINT_NO_USER_INFO: (e) => `Custom token endpoint URL "${e}" must not contain user info`,
	TOKEN_ENDPOINT_NO_QUERY: (e) => `Custom token endpoint URL "${e}" must not contain a query`,
	TOKEN_ENDPOINT_NO_FRAGMENT: (e) => `Custom token endpoint URL "${e}" must not contain a fragment`,
	CA_FILE_EMPTY: (e) => `CA certificate file is empty: ${e}`,
	FAILED_TO_READ_CA_FILE: (e, t) => `Failed to read CA certificate file: ${e}. ${t}`,
	INVALID_CA_CERTIFICATES: `Invalid CA certificate data: no valid PEM certificates found`,
	INVALID_FILE_PATH: (e) => `Invalid file path provided ${e}.`,
	NO_FILE_CONTENT: (e) => `No content on the file ${e}.`,
	NO_CA_SOURCE: `No CA certificate source specified.`,
	CLIENT_ID_REQUIRED: `clientId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_CLIENT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
	TENANT_ID_REQUIRED: `tenantId is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_TENANT_ID".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
	TOKEN_FILE_PATH_REQUIRED: `federatedTokenFilePath is a required parameter. In DefaultAzureCredential and ManagedIdentityCredential, this can be provided as an environment variable - "AZURE_FEDERATED_TOKEN_FILE".
        See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`,
	TOKEN_PROXY_NOT_SET: `AZURE_KUBERNETES_TOKEN_PROXY is not set but other custom endpoint-related environment variables are present`,
	CA_FILE_AND_DATA_EXCLUSIVE: `AZURE_KUBERNETES_CA_FILE and AZURE_KUBERNETES_CA_DATA are mutually exclusive. Specify only one.`,
	MISSING_ENV_VARS: `tenantId, clientId, and federatedTokenFilePath are required parameters. 
      In DefaultAzureCredential and ManagedIdentityCredential, these can be provided as environment variables - 
      "AZURE_TENANT_ID",
      "AZURE_CLIENT_ID",
      "AZURE_FEDERATED_TOKEN_FILE". See the troubleshooting guide for more information: https://aka.ms/azsdk/js/identity/workloadidentitycredential/troubleshoot`
};
function js(e) {
	let t;
	try {
		t = new URL(e);
	} catch (t) {
		throw new r(`${Z}: is unavailable. ${Q.FAILED_TO_PARSE_TOKEN_PROXY(e, t)}`);
	}
	if (t.protocol !== `https:`) throw new r(`${Z}: is unavailable. ${Q.INVALID_HTTPS_SCHEME(t.protocol)}`);
	if (t.username || t.password) throw new r(`${Z}: is unavailable. ${Q.TOKEN_ENDPOINT_NO_USER_INFO(t.toString())}`);
	if (t.search) throw new r(`${Z}: is unavailable. ${Q.TOKEN_ENDPOINT_NO_QUERY(t.toString())}`);
	if (t.hash) throw new r(`${Z}: is unavailable. ${Q.TOKEN_ENDPOINT_NO_FRAGMENT(t.toString())}`);
	return t.pathname && t.pathname !== `` || (t.pathname = `/`), t.toString();
}
var Ms = class {
	client;
	azureFederatedTokenFileContent = void 0;
	cacheDate = void 0;
	federatedTokenFilePath;
	cachedTlsSettings;
	cachedCaData;
	caData;
	caFile;
	sniName;
	constructor(e) {
		let t = ae(ks).assigned.join(`, `);
		As.info(`Found the following environment variables: ${t}`);
		let n = e ?? {}, i = n.tenantId || process.env.AZURE_TENANT_ID, a = n.clientId || process.env.AZURE_CLIENT_ID;
		if (this.federatedTokenFilePath = n.tokenFilePath || process.env.AZURE_FEDERATED_TOKEN_FILE, i && l(As, i), !a) throw new r(`${Z}: is unavailable. ${Q.CLIENT_ID_REQUIRED}`);
		if (!i) throw new r(`${Z}: is unavailable. ${Q.TENANT_ID_REQUIRED}`);
		if (!this.federatedTokenFilePath) throw new r(`${Z}: is unavailable. ${Q.TOKEN_FILE_PATH_REQUIRED}`);
		if (n.enableAzureProxy) {
			let e = process.env.AZURE_KUBERNETES_TOKEN_PROXY, t = process.env.AZURE_KUBERNETES_SNI_NAME, i = process.env.AZURE_KUBERNETES_CA_FILE, a = process.env.AZURE_KUBERNETES_CA_DATA;
			if (e) {
				let o = js(e);
				if (i && a) throw new r(`${Z}: is unavailable. ${Q.CA_FILE_AND_DATA_EXCLUSIVE}`);
				this.caData = a, this.caFile = i, this.sniName = t, n.httpClient = this.createAksProxyClient(o), As.info(`${Z}: Using proxy client for token requests`);
			} else {
				if (t || i || a) throw new r(`${Z}: is unavailable. ${Q.TOKEN_PROXY_NOT_SET}`);
				As.info(`enableAzureProxy is true but AZURE_KUBERNETES_TOKEN_PROXY is not set, using normal authentication flow`);
			}
		}
		As.info(`Invoking ClientAssertionCredential with tenant ID: ${i}, clientId: ${n.clientId} and federated token path: [REDACTED]`), this.client = new Os(i, a, this.readFileContents.bind(this), n);
	}
	createAksProxyClient(e) {
		let t = u();
		return this.cachedTlsSettings = this.getTlsSettings(), { sendRequest: async (n) => {
			let r = new URL(n.url);
			As.info(`${Z}: Redirecting request to Kubernetes endpoint: ${e}`);
			let i = new URL(e), a = r.pathname.replace(/^\//, ``), o = i.pathname.endsWith(`/`) ? i.pathname + a : i.pathname + `/` + a, s = new URL(i.origin);
			return s.pathname = o, s.search = r.search, s.hash = r.hash, n.url = s.toString(), n.tlsSettings = this.getTlsSettings(), As.info(`${Z}: Sending request to ${n.url}`), t.sendRequest(n);
		} };
	}
	getTlsSettings() {
		if (!this.caData && !this.caFile) return this.cachedTlsSettings ||= this.sniName ? { servername: this.sniName } : {}, this.cachedTlsSettings;
		if (!this.caFile) {
			if (!this.cachedTlsSettings) {
				if (!c(this.caData)) throw new r(`${Z}: is unavailable. ${Q.INVALID_CA_CERTIFICATES}`);
				this.cachedTlsSettings = this.sniName ? { servername: this.sniName } : {}, this.cachedTlsSettings.ca = this.caData;
			}
			return this.cachedTlsSettings;
		}
		let e;
		try {
			e = pe(this.caFile);
		} catch (e) {
			throw new r(`${Z}: is unavailable. ${Q.FAILED_TO_READ_CA_FILE(this.caFile, e)}`);
		}
		if (e.length === 0) {
			if (!this.cachedTlsSettings) throw new r(`${Z}: is unavailable. ${Q.CA_FILE_EMPTY(this.caFile)}`);
			return this.cachedTlsSettings;
		}
		if (!this.cachedCaData || !e.equals(this.cachedCaData)) {
			let t = e.toString(`utf8`);
			if (!c(t)) throw new r(`${Z}: is unavailable. ${Q.INVALID_CA_CERTIFICATES}`);
			this.cachedTlsSettings = {
				ca: t,
				...this.sniName && { servername: this.sniName }
			}, this.cachedCaData = e;
		}
		return this.cachedTlsSettings;
	}
	async getToken(e, t) {
		if (!this.client) {
			let e = `${Z}: is unavailable. ${Q.MISSING_ENV_VARS}`;
			throw As.info(e), new r(e);
		}
		return As.info(`Invoking getToken() of Client Assertion Credential`), this.client.getToken(e, t);
	}
	async readFileContents() {
		if (this.cacheDate !== void 0 && Date.now() - this.cacheDate >= 3e5 && (this.azureFederatedTokenFileContent = void 0), !this.federatedTokenFilePath) throw new r(`${Z}: is unavailable. ${Q.INVALID_FILE_PATH(this.federatedTokenFilePath)}`);
		if (!this.azureFederatedTokenFileContent) {
			let e = (await Se(this.federatedTokenFilePath, `utf8`)).trim();
			if (e) this.azureFederatedTokenFileContent = e, this.cacheDate = Date.now();
			else throw new r(`${Z}: is unavailable. ${Q.NO_FILE_CONTENT(this.federatedTokenFilePath)}`);
		}
		return this.azureFederatedTokenFileContent;
	}
};
const Ns = `ManagedIdentityCredential - Token Exchange`, Ps = p(Ns), Fs = {
	name: `tokenExchangeMsi`,
	async isAvailable(e) {
		let t = process.env, n = !!((e || t.AZURE_CLIENT_ID) && t.AZURE_TENANT_ID && process.env.AZURE_FEDERATED_TOKEN_FILE);
		return n || Ps.info(`${Ns}: Unavailable. The environment variables needed are: AZURE_CLIENT_ID (or the client ID sent through the parameters), AZURE_TENANT_ID and AZURE_FEDERATED_TOKEN_FILE`), n;
	},
	async getToken(e, t = {}) {
		let { scopes: n, clientId: r } = e;
		return new Ms({
			clientId: r,
			tenantId: process.env.AZURE_TENANT_ID,
			tokenFilePath: process.env.AZURE_FEDERATED_TOKEN_FILE,
			disableInstanceDiscovery: !0
		}).getToken(n, t);
	}
}, $ = p(`ManagedIdentityCredential`);
var Is = class {
	managedIdentityApp;
	identityClient;
	clientId;
	resourceId;
	objectId;
	msiRetryConfig = {
		maxRetries: 5,
		startDelayInMs: 800,
		intervalIncrement: 2
	};
	isAvailableIdentityClient;
	sendProbeRequest;
	constructor(e, t) {
		let n;
		typeof e == `string` ? (this.clientId = e, n = t ?? {}) : (this.clientId = e?.clientId, n = e ?? {}), this.resourceId = n?.resourceId, this.objectId = n?.objectId, this.sendProbeRequest = n?.sendProbeRequest ?? !1;
		let i = [
			{
				key: `clientId`,
				value: this.clientId
			},
			{
				key: `resourceId`,
				value: this.resourceId
			},
			{
				key: `objectId`,
				value: this.objectId
			}
		].filter((e) => e.value);
		if (i.length > 1) throw Error(`ManagedIdentityCredential: only one of 'clientId', 'resourceId', or 'objectId' can be provided. Received values: ${JSON.stringify({
			clientId: this.clientId,
			resourceId: this.resourceId,
			objectId: this.objectId
		})}`);
		n.allowInsecureConnection = !0, n.retryOptions?.maxRetries !== void 0 && (this.msiRetryConfig.maxRetries = n.retryOptions.maxRetries), this.identityClient = new ds({
			...n,
			additionalPolicies: [{
				policy: Ss(this.msiRetryConfig),
				position: `perCall`
			}]
		}), this.managedIdentityApp = new Yo({
			managedIdentityIdParams: {
				userAssignedClientId: this.clientId,
				userAssignedResourceId: this.resourceId,
				userAssignedObjectId: this.objectId
			},
			system: {
				disableInternalRetries: !0,
				networkClient: this.identityClient,
				loggerOptions: {
					logLevel: ts(ne()),
					piiLoggingEnabled: n.loggingOptions?.enableUnsafeSupportLogging,
					loggerCallback: es($)
				}
			}
		}), this.isAvailableIdentityClient = new ds({
			...n,
			retryOptions: { maxRetries: 0 }
		});
		let a = this.managedIdentityApp.getManagedIdentitySource();
		if (a === `CloudShell` && (this.clientId || this.resourceId || this.objectId)) throw $.warning(`CloudShell MSI detected with user-provided IDs - throwing. Received values: ${JSON.stringify({
			clientId: this.clientId,
			resourceId: this.resourceId,
			objectId: this.objectId
		})}.`), new r(`ManagedIdentityCredential: Specifying a user-assigned managed identity is not supported for CloudShell at runtime. When using Managed Identity in CloudShell, omit the clientId, resourceId, and objectId parameters.`);
		if (a === `ServiceFabric` && (this.clientId || this.resourceId || this.objectId)) throw $.warning(`Service Fabric detected with user-provided IDs - throwing. Received values: ${JSON.stringify({
			clientId: this.clientId,
			resourceId: this.resourceId,
			objectId: this.objectId
		})}.`), new r("ManagedIdentityCredential: Specifying a `clientId` or `resourceId` is not supported by the Service Fabric managed identity environment. The managed identity configuration is determined by the Service Fabric cluster resource configuration. See https://aka.ms/servicefabricmi for more information");
		if ($.info(`Using ${a} managed identity.`), i.length === 1) {
			let { key: e, value: t } = i[0];
			$.info(`${a} with ${e}: ${t}`);
		}
	}
	async getToken(e, t = {}) {
		$.getToken.info(`Using the MSAL provider for Managed Identity.`);
		let n = os(e);
		if (!n) throw new r(`ManagedIdentityCredential: Multiple scopes are not supported. Scopes: ${JSON.stringify(e)}`);
		return de.withSpan(`ManagedIdentityCredential.getToken`, t, async () => {
			try {
				let i = await Fs.isAvailable(this.clientId), a = this.managedIdentityApp.getManagedIdentitySource(), o = a === `DefaultToImds` || a === `Imds`;
				if ($.getToken.info(`MSAL Identity source: ${a}`), i) {
					$.getToken.info(`Using the token exchange managed identity.`);
					let t = await Fs.getToken({
						scopes: e,
						clientId: this.clientId,
						identityClient: this.identityClient,
						retryConfig: this.msiRetryConfig,
						resourceId: this.resourceId
					});
					if (t === null) throw new r(`Attempted to use the token exchange managed identity, but received a null response.`);
					return t;
				}
				if (o && this.sendProbeRequest && ($.getToken.info(`Using the IMDS endpoint to probe for availability.`), !await Es.isAvailable({
					scopes: e,
					clientId: this.clientId,
					getTokenOptions: t,
					identityClient: this.isAvailableIdentityClient,
					resourceId: this.resourceId
				}))) throw new r(`Attempted to use the IMDS endpoint, but it is not available.`);
				$.getToken.info(`Calling into MSAL for managed identity token.`);
				let s = await this.managedIdentityApp.acquireToken({ resource: n });
				return this.ensureValidMsalToken(e, s, t), $.getToken.info(_(e)), {
					expiresOnTimestamp: s.expiresOn.getTime(),
					token: s.accessToken,
					refreshAfterTimestamp: s.refreshOn?.getTime(),
					tokenType: `Bearer`
				};
			} catch (t) {
				throw $.getToken.error(g(e, t)), t.name === `AuthenticationRequiredError` ? t : Ls(t) ? new r(`ManagedIdentityCredential: Network unreachable. Message: ${t.message}`, { cause: t }) : new r(`ManagedIdentityCredential: Authentication failed. Message ${t.message}`, { cause: t });
			}
		});
	}
	ensureValidMsalToken(e, t, r) {
		let i = (t) => ($.getToken.info(t), new n({
			scopes: Array.isArray(e) ? e : [e],
			getTokenOptions: r,
			message: t
		}));
		if (!t) throw i(`No response.`);
		if (!t.expiresOn) throw i(`Response had no "expiresOn" property.`);
		if (!t.accessToken) throw i(`Response had no "accessToken" property.`);
	}
};
function Ls(e) {
	return !!(e.errorCode === `network_error` || e.code === `ENETUNREACH` || e.code === `EHOSTUNREACH` || (e.statusCode === 403 || e.code === 403) && e.message.includes(`unreachable`));
}
export { Os as ClientAssertionCredential, vs as ClientCertificateCredential, xs as ClientSecretCredential, Is as ManagedIdentityCredential, Ms as WorkloadIdentityCredential };
