import { RestError as e, bearerTokenAuthenticationPolicy as t, createClientLogger as n, createPipelineFromOptions as r, createRestError as i, delay as a, getClient as o, isKeyCredential as s, isTokenCredential as c, operationOptionsToRequestParameters as l } from "./pipeline.js";
function u(e) {
	if (e === void 0) return;
	let t = {
		AZURE_CHINA_CLOUD: `https://management.chinacloudapi.cn/`,
		AZURE_US_GOVERNMENT: `https://management.usgovcloudapi.net/`,
		AZURE_PUBLIC_CLOUD: `https://management.azure.com/`
	};
	if (e in t) return t[e];
	throw Error(`Unknown cloud setting: ${e}. Please refer to the enum AzureClouds for possible values.`);
}
const d = n(`arm-containerregistry`);
function f(e, t) {
	return typeof e == `string` ? i(e, t) : i(e);
}
function p(e) {
	return {
		name: `ApiVersionPolicy`,
		sendRequest: (t, n) => {
			let r = new URL(t.url);
			return !r.searchParams.get(`api-version`) && e.apiVersion && (t.url = `${t.url}${r.searchParams.size > 0 ? `&` : `?`}api-version=${e.apiVersion}`), n(t);
		}
	};
}
function m(e, t) {
	return {
		name: `keyCredentialAuthenticationPolicy`,
		sendRequest(n, r) {
			return n.headers.set(t, e.key), r(n);
		}
	};
}
function ee(e, n, r = {}) {
	let { credential: i, clientOptions: a } = r;
	if (i) {
		if (c(i)) {
			let r = t({
				credential: i,
				scopes: a?.credentials?.scopes ?? `${n}/.default`
			});
			e.addPolicy(r);
		} else if (g(i)) {
			if (!a?.credentials?.apiKeyHeaderName) throw Error(`Missing API Key Header Name`);
			let t = m(i, a?.credentials?.apiKeyHeaderName);
			e.addPolicy(t);
		}
	}
}
function h(e, t, n = {}) {
	let i = r(n);
	return i.addPolicy(p(n)), ee(i, e, {
		credential: t,
		clientOptions: n
	}), i;
}
function g(e) {
	return typeof e == `object` && !!e && `key` in e && typeof e.key == `string`;
}
function _(e) {
	return {
		...l(e),
		tracingOptions: e.tracingOptions
	};
}
function v(e) {
	return e.onResponse ? {
		...e,
		onResponse(t, n) {
			e.onResponse?.(t, n, n);
		}
	} : e;
}
function y(e, t, n = {}) {
	let r;
	t && (b(t) ? r = t : n = t ?? {});
	let i = n.pipeline ?? h(e, r, n), a = o(e, {
		...n,
		pipeline: i
	}), s = (e, ...t) => ({
		get: (n = {}) => a.path(e, ...t).get(v(n)),
		post: (n = {}) => a.path(e, ...t).post(v(n)),
		put: (n = {}) => a.path(e, ...t).put(v(n)),
		patch: (n = {}) => a.path(e, ...t).patch(v(n)),
		delete: (n = {}) => a.path(e, ...t).delete(v(n)),
		head: (n = {}) => a.path(e, ...t).head(v(n)),
		options: (n = {}) => a.path(e, ...t).options(v(n)),
		trace: (n = {}) => a.path(e, ...t).trace(v(n))
	});
	return {
		path: s,
		pathUnchecked: s,
		pipeline: a.pipeline
	};
}
function b(e) {
	return s(e) || c(e);
}
function x(e, t, n = {}) {
	let r = n.endpoint ?? u(n.cloudSetting) ?? `https://management.azure.com`, i = n?.userAgentOptions?.userAgentPrefix, a = `azsdk-js-arm-containerregistry/12.0.0`, o = i ? `${i} azsdk-js-api ${a}` : `azsdk-js-api ${a}`, { apiVersion: s, ...c } = {
		...n,
		userAgentOptions: { userAgentPrefix: o },
		loggingOptions: { logger: n.loggingOptions?.logger ?? d.info },
		credentials: { scopes: n.credentials?.scopes ?? [`${r}/.default`] }
	}, l = y(r, e, c);
	l.pipeline.removePolicy({ name: `ApiVersionPolicy` });
	let f = n.apiVersion ?? `2025-11-01`;
	return l.pipeline.addPolicy({
		name: `ClientApiVersionPolicy`,
		sendRequest: (e, t) => {
			let n = new URL(e.url);
			return n.searchParams.get(`api-version`) || (e.url = `${e.url}${Array.from(n.searchParams.keys()).length > 0 ? `&` : `?`}api-version=${f}`), t(e);
		}
	}), {
		...l,
		apiVersion: f,
		subscriptionId: t
	};
}
function S(e, t) {
	for (let n of t) if (e[n] !== void 0) return !1;
	return !0;
}
function C(e) {
	return {
		value: e.value ? w(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function w(e) {
	return e.map((e) => T(e));
}
function T(e) {
	return {
		origin: e.origin,
		name: e.name,
		display: e.display ? te(e.display) : e.display,
		...e.properties ? Pn(e.properties) : e.properties,
		isDataAction: e.isDataAction
	};
}
function te(e) {
	return {
		provider: e.provider,
		resource: e.resource,
		operation: e.operation,
		description: e.description
	};
}
function ne(e) {
	return {
		metricSpecifications: e.metricSpecifications ? re(e.metricSpecifications) : e.metricSpecifications,
		logSpecifications: e.logSpecifications ? ae(e.logSpecifications) : e.logSpecifications
	};
}
function re(e) {
	return e.map((e) => ie(e));
}
function ie(e) {
	return {
		name: e.name,
		displayName: e.displayName,
		displayDescription: e.displayDescription,
		unit: e.unit,
		aggregationType: e.aggregationType,
		internalMetricName: e.internalMetricName
	};
}
function ae(e) {
	return e.map((e) => oe(e));
}
function oe(e) {
	return {
		name: e.name,
		displayName: e.displayName,
		blobDuration: e.blobDuration
	};
}
function E(e) {
	return { error: e.error ? se(e.error) : e.error };
}
function se(e) {
	return {
		code: e.code,
		message: e.message,
		target: e.target,
		details: e.details ? ce(e.details) : e.details,
		additionalInfo: e.additionalInfo ? le(e.additionalInfo) : e.additionalInfo
	};
}
function ce(e) {
	return e.map((e) => se(e));
}
function le(e) {
	return e.map((e) => ue(e));
}
function ue(e) {
	return {
		type: e.type,
		info: e.info
	};
}
function de(e) {
	return {
		tags: e.tags,
		location: e.location,
		properties: S(e, [
			`adminUserEnabled`,
			`networkRuleSet`,
			`policies`,
			`encryption`,
			`dataEndpointEnabled`,
			`publicNetworkAccess`,
			`networkRuleBypassOptions`,
			`networkRuleBypassAllowedForTasks`,
			`zoneRedundancy`,
			`anonymousPullEnabled`,
			`roleAssignmentMode`
		]) ? void 0 : Ln(e),
		sku: Ve(e.sku),
		identity: e.identity ? k(e.identity) : e.identity
	};
}
function D(e) {
	return {
		tags: e.tags ? Object.fromEntries(Object.entries(e.tags).map(([e, t]) => [e, t])) : e.tags,
		location: e.location,
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? Rn(e.properties) : e.properties,
		sku: He(e.sku),
		identity: e.identity ? Ue(e.identity) : e.identity
	};
}
function fe(e) {
	return {
		displayStatus: e.displayStatus,
		message: e.message,
		timestamp: e.timestamp ? new Date(e.timestamp) : e.timestamp
	};
}
function pe(e) {
	return {
		defaultAction: e.defaultAction,
		ipRules: e.ipRules ? he(e.ipRules) : e.ipRules
	};
}
function me(e) {
	return {
		defaultAction: e.defaultAction,
		ipRules: e.ipRules ? ge(e.ipRules) : e.ipRules
	};
}
function he(e) {
	return e.map((e) => _e(e));
}
function ge(e) {
	return e.map((e) => ve(e));
}
function _e(e) {
	return {
		action: e.action,
		value: e.iPAddressOrRange
	};
}
function ve(e) {
	return {
		action: e.action,
		iPAddressOrRange: e.value
	};
}
function ye(e) {
	return {
		quarantinePolicy: e.quarantinePolicy ? xe(e.quarantinePolicy) : e.quarantinePolicy,
		trustPolicy: e.trustPolicy ? Ce(e.trustPolicy) : e.trustPolicy,
		retentionPolicy: e.retentionPolicy ? Te(e.retentionPolicy) : e.retentionPolicy,
		exportPolicy: e.exportPolicy ? De(e.exportPolicy) : e.exportPolicy,
		azureADAuthenticationAsArmPolicy: e.azureADAuthenticationAsArmPolicy ? ke(e.azureADAuthenticationAsArmPolicy) : e.azureADAuthenticationAsArmPolicy
	};
}
function be(e) {
	return {
		quarantinePolicy: e.quarantinePolicy ? Se(e.quarantinePolicy) : e.quarantinePolicy,
		trustPolicy: e.trustPolicy ? we(e.trustPolicy) : e.trustPolicy,
		retentionPolicy: e.retentionPolicy ? Ee(e.retentionPolicy) : e.retentionPolicy,
		exportPolicy: e.exportPolicy ? Oe(e.exportPolicy) : e.exportPolicy,
		azureADAuthenticationAsArmPolicy: e.azureADAuthenticationAsArmPolicy ? Ae(e.azureADAuthenticationAsArmPolicy) : e.azureADAuthenticationAsArmPolicy
	};
}
function xe(e) {
	return { status: e.status };
}
function Se(e) {
	return { status: e.status };
}
function Ce(e) {
	return {
		type: e.type,
		status: e.status
	};
}
function we(e) {
	return {
		type: e.type,
		status: e.status
	};
}
function Te(e) {
	return {
		days: e.days,
		status: e.status
	};
}
function Ee(e) {
	return {
		days: e.days,
		lastUpdatedTime: e.lastUpdatedTime ? new Date(e.lastUpdatedTime) : e.lastUpdatedTime,
		status: e.status
	};
}
function De(e) {
	return { status: e.status };
}
function Oe(e) {
	return { status: e.status };
}
function ke(e) {
	return { status: e.status };
}
function Ae(e) {
	return { status: e.status };
}
function je(e) {
	return {
		status: e.status,
		keyVaultProperties: e.keyVaultProperties ? Ne(e.keyVaultProperties) : e.keyVaultProperties
	};
}
function Me(e) {
	return {
		status: e.status,
		keyVaultProperties: e.keyVaultProperties ? Pe(e.keyVaultProperties) : e.keyVaultProperties
	};
}
function Ne(e) {
	return {
		keyIdentifier: e.keyIdentifier,
		identity: e.identity
	};
}
function Pe(e) {
	return {
		keyIdentifier: e.keyIdentifier,
		versionedKeyIdentifier: e.versionedKeyIdentifier,
		identity: e.identity,
		keyRotationEnabled: e.keyRotationEnabled,
		lastKeyRotationTimestamp: e.lastKeyRotationTimestamp ? new Date(e.lastKeyRotationTimestamp) : e.lastKeyRotationTimestamp
	};
}
function Fe(e) {
	return e.map((e) => O(e));
}
function Ie(e) {
	return { properties: S(e, [`privateEndpoint`, `privateLinkServiceConnectionState`]) ? void 0 : Fn(e) };
}
function O(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? In(e.properties) : e.properties
	};
}
function Le(e) {
	return { id: e.id };
}
function Re(e) {
	return { id: e.id };
}
function ze(e) {
	return {
		status: e.status,
		description: e.description,
		actionsRequired: e.actionsRequired
	};
}
function Be(e) {
	return {
		status: e.status,
		description: e.description,
		actionsRequired: e.actionsRequired
	};
}
function Ve(e) {
	return { name: e.name };
}
function He(e) {
	return {
		name: e.name,
		tier: e.tier
	};
}
function k(e) {
	return {
		type: e.type,
		userAssignedIdentities: e.userAssignedIdentities ? We(e.userAssignedIdentities) : e.userAssignedIdentities
	};
}
function Ue(e) {
	return {
		principalId: e.principalId,
		tenantId: e.tenantId,
		type: e.type,
		userAssignedIdentities: e.userAssignedIdentities ? Ge(e.userAssignedIdentities) : e.userAssignedIdentities
	};
}
function We(e) {
	let t = {};
	return Object.keys(e).map((n) => {
		t[n] = e[n] ? Ke(e[n]) : e[n];
	}), t;
}
function Ge(e) {
	let t = {};
	return Object.keys(e).map((n) => {
		t[n] = e[n] ? qe(e[n]) : e[n];
	}), t;
}
function Ke(e) {
	return e;
}
function qe(e) {
	return {
		principalId: e.principalId,
		clientId: e.clientId
	};
}
function A(e) {
	return {
		createdBy: e.createdBy,
		createdByType: e.createdByType,
		createdAt: e.createdAt ? new Date(e.createdAt) : e.createdAt,
		lastModifiedBy: e.lastModifiedBy,
		lastModifiedByType: e.lastModifiedByType,
		lastModifiedAt: e.lastModifiedAt ? new Date(e.lastModifiedAt) : e.lastModifiedAt
	};
}
function Je(e) {
	return {
		identity: e.identity ? k(e.identity) : e.identity,
		tags: e.tags,
		sku: e.sku ? Ve(e.sku) : e.sku,
		properties: S(e, [
			`adminUserEnabled`,
			`networkRuleSet`,
			`policies`,
			`encryption`,
			`dataEndpointEnabled`,
			`publicNetworkAccess`,
			`networkRuleBypassOptions`,
			`networkRuleBypassAllowedForTasks`,
			`anonymousPullEnabled`,
			`roleAssignmentMode`
		]) ? void 0 : zn(e)
	};
}
function Ye(e) {
	return {
		value: e.value ? Xe(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function Xe(e) {
	return e.map((e) => D(e));
}
function Ze(e) {
	return {
		source: Qe(e.source),
		targetTags: e.targetTags ? e.targetTags.map((e) => e) : e.targetTags,
		untaggedTargetRepositories: e.untaggedTargetRepositories ? e.untaggedTargetRepositories.map((e) => e) : e.untaggedTargetRepositories,
		mode: e.mode
	};
}
function Qe(e) {
	return {
		resourceId: e.resourceId,
		registryUri: e.registryUri,
		credentials: e.credentials ? $e(e.credentials) : e.credentials,
		sourceImage: e.sourceImage
	};
}
function $e(e) {
	return {
		username: e.username,
		password: e.password
	};
}
function et(e) {
	return { value: e.value ? tt(e.value) : e.value };
}
function tt(e) {
	return e.map((e) => nt(e));
}
function nt(e) {
	return {
		name: e.name,
		limit: e.limit,
		currentValue: e.currentValue,
		unit: e.unit
	};
}
function rt(e) {
	return {
		username: e.username,
		passwords: e.passwords ? it(e.passwords) : e.passwords
	};
}
function it(e) {
	return e.map((e) => at(e));
}
function at(e) {
	return {
		name: e.name,
		value: e.value
	};
}
function ot(e) {
	return { name: e.name };
}
function st(e) {
	return {
		tokenId: e.tokenId,
		expiry: e.expiry ? e.expiry.toISOString() : e.expiry,
		name: e.name
	};
}
function ct(e) {
	return {
		username: e.username,
		passwords: e.passwords ? ut(e.passwords) : e.passwords
	};
}
function lt(e) {
	return e.map((e) => dt(e));
}
function ut(e) {
	return e.map((e) => ft(e));
}
function dt(e) {
	return {
		creationTime: e.creationTime ? e.creationTime.toISOString() : e.creationTime,
		expiry: e.expiry ? e.expiry.toISOString() : e.expiry,
		name: e.name
	};
}
function ft(e) {
	return {
		creationTime: e.creationTime ? new Date(e.creationTime) : e.creationTime,
		expiry: e.expiry ? new Date(e.expiry) : e.expiry,
		name: e.name,
		value: e.value
	};
}
function pt(e) {
	return {
		name: e.name,
		type: e.type
	};
}
function mt(e) {
	return {
		nameAvailable: e.nameAvailable,
		reason: e.reason,
		message: e.message
	};
}
function ht(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		properties: e.properties ? gt(e.properties) : e.properties
	};
}
function gt(e) {
	return {
		groupId: e.groupId,
		requiredMembers: e.requiredMembers ? e.requiredMembers.map((e) => e) : e.requiredMembers,
		requiredZoneNames: e.requiredZoneNames ? e.requiredZoneNames.map((e) => e) : e.requiredZoneNames
	};
}
function _t(e) {
	return {
		value: e.value ? vt(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function vt(e) {
	return e.map((e) => ht(e));
}
function yt(e) {
	return { properties: S(e, [
		`credentialSetResourceId`,
		`sourceRepository`,
		`targetRepository`
	]) ? void 0 : Bn(e) };
}
function j(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? Vn(e.properties) : e.properties
	};
}
function bt(e) {
	return { properties: S(e, [`credentialSetResourceId`]) ? void 0 : Hn(e) };
}
function xt(e) {
	return {
		value: e.value ? St(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function St(e) {
	return e.map((e) => j(e));
}
function Ct(e) {
	return {
		properties: S(e, [`loginServer`, `authCredentials`]) ? void 0 : Un(e),
		identity: e.identity ? k(e.identity) : e.identity
	};
}
function M(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? Wn(e.properties) : e.properties,
		identity: e.identity ? Ue(e.identity) : e.identity
	};
}
function wt(e) {
	return e.map((e) => Et(e));
}
function Tt(e) {
	return e.map((e) => Dt(e));
}
function Et(e) {
	return {
		name: e.name,
		usernameSecretIdentifier: e.usernameSecretIdentifier,
		passwordSecretIdentifier: e.passwordSecretIdentifier
	};
}
function Dt(e) {
	return {
		name: e.name,
		usernameSecretIdentifier: e.usernameSecretIdentifier,
		passwordSecretIdentifier: e.passwordSecretIdentifier,
		credentialHealth: e.credentialHealth ? Ot(e.credentialHealth) : e.credentialHealth
	};
}
function Ot(e) {
	return {
		status: e.status,
		errorCode: e.errorCode,
		errorMessage: e.errorMessage
	};
}
function kt(e) {
	return {
		properties: S(e, [`authCredentials`]) ? void 0 : Gn(e),
		identity: e.identity ? k(e.identity) : e.identity
	};
}
function At(e) {
	return {
		value: e.value ? jt(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function jt(e) {
	return e.map((e) => M(e));
}
function Mt(e) {
	return { properties: S(e, [
		`mode`,
		`parent`,
		`clientTokenIds`,
		`loginServer`,
		`logging`,
		`notificationsList`,
		`garbageCollection`
	]) ? void 0 : Kn(e) };
}
function N(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? qn(e.properties) : e.properties
	};
}
function Nt(e) {
	return { status: e.status };
}
function Pt(e) {
	return {
		id: e.id,
		syncProperties: It(e.syncProperties)
	};
}
function Ft(e) {
	return {
		id: e.id,
		syncProperties: Lt(e.syncProperties)
	};
}
function It(e) {
	return {
		tokenId: e.tokenId,
		schedule: e.schedule,
		syncWindow: e.syncWindow,
		messageTtl: e.messageTtl
	};
}
function Lt(e) {
	return {
		tokenId: e.tokenId,
		schedule: e.schedule,
		syncWindow: e.syncWindow,
		messageTtl: e.messageTtl,
		lastSyncTime: e.lastSyncTime ? new Date(e.lastSyncTime) : e.lastSyncTime,
		gatewayEndpoint: e.gatewayEndpoint
	};
}
function Rt(e) {
	return e;
}
function zt(e) {
	return {
		host: e.host,
		tls: e.tls ? Bt(e.tls) : e.tls
	};
}
function Bt(e) {
	return {
		status: e.status,
		certificate: e.certificate ? Vt(e.certificate) : e.certificate
	};
}
function Vt(e) {
	return {
		type: e.type,
		location: e.location
	};
}
function Ht(e) {
	return {
		logLevel: e.logLevel,
		auditLogStatus: e.auditLogStatus
	};
}
function Ut(e) {
	return {
		logLevel: e.logLevel,
		auditLogStatus: e.auditLogStatus
	};
}
function Wt(e) {
	return e.map((e) => Gt(e));
}
function Gt(e) {
	return {
		type: e.type,
		code: e.code,
		description: e.description,
		timestamp: e.timestamp ? new Date(e.timestamp) : e.timestamp,
		correlationId: e.correlationId
	};
}
function Kt(e) {
	return {
		enabled: e.enabled,
		schedule: e.schedule
	};
}
function qt(e) {
	return {
		enabled: e.enabled,
		schedule: e.schedule
	};
}
function Jt(e) {
	return { properties: S(e, [
		`syncProperties`,
		`logging`,
		`clientTokenIds`,
		`notificationsList`,
		`garbageCollection`
	]) ? void 0 : Jn(e) };
}
function Yt(e) {
	return {
		schedule: e.schedule,
		syncWindow: e.syncWindow,
		messageTtl: e.messageTtl
	};
}
function Xt(e) {
	return {
		value: e.value ? Zt(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function Zt(e) {
	return e.map((e) => N(e));
}
function Qt(e) {
	return {
		value: e.value ? Fe(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function $t(e) {
	return {
		tags: e.tags,
		location: e.location,
		properties: S(e, [`regionEndpointEnabled`, `zoneRedundancy`]) ? void 0 : Yn(e)
	};
}
function P(e) {
	return {
		tags: e.tags ? Object.fromEntries(Object.entries(e.tags).map(([e, t]) => [e, t])) : e.tags,
		location: e.location,
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? Xn(e.properties) : e.properties
	};
}
function en(e) {
	return {
		tags: e.tags,
		properties: S(e, [`regionEndpointEnabled`]) ? void 0 : Zn(e)
	};
}
function tn(e) {
	return {
		value: e.value ? nn(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function nn(e) {
	return e.map((e) => P(e));
}
function rn(e) {
	return { properties: S(e, [`description`, `actions`]) ? void 0 : Qn(e) };
}
function F(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? $n(e.properties) : e.properties
	};
}
function an(e) {
	return { properties: S(e, [`description`, `actions`]) ? void 0 : er(e) };
}
function on(e) {
	return {
		value: e.value ? sn(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function sn(e) {
	return e.map((e) => F(e));
}
function cn(e) {
	return { properties: S(e, [
		`scopeMapId`,
		`credentials`,
		`status`
	]) ? void 0 : tr(e) };
}
function I(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? nr(e.properties) : e.properties
	};
}
function ln(e) {
	return {
		certificates: e.certificates ? dn(e.certificates) : e.certificates,
		passwords: e.passwords ? lt(e.passwords) : e.passwords
	};
}
function un(e) {
	return {
		certificates: e.certificates ? fn(e.certificates) : e.certificates,
		passwords: e.passwords ? ut(e.passwords) : e.passwords
	};
}
function dn(e) {
	return e.map((e) => pn(e));
}
function fn(e) {
	return e.map((e) => mn(e));
}
function pn(e) {
	return {
		name: e.name,
		expiry: e.expiry ? e.expiry.toISOString() : e.expiry,
		thumbprint: e.thumbprint,
		encodedPemCertificate: e.encodedPemCertificate
	};
}
function mn(e) {
	return {
		name: e.name,
		expiry: e.expiry ? new Date(e.expiry) : e.expiry,
		thumbprint: e.thumbprint,
		encodedPemCertificate: e.encodedPemCertificate
	};
}
function hn(e) {
	return { properties: S(e, [
		`scopeMapId`,
		`status`,
		`credentials`
	]) ? void 0 : rr(e) };
}
function gn(e) {
	return {
		value: e.value ? _n(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function _n(e) {
	return e.map((e) => I(e));
}
function L(e) {
	return {
		tags: e.tags ? Object.fromEntries(Object.entries(e.tags).map(([e, t]) => [e, t])) : e.tags,
		location: e.location,
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? A(e.systemData) : e.systemData,
		...e.properties ? ir(e.properties) : e.properties
	};
}
function vn(e) {
	return {
		tags: e.tags,
		location: e.location,
		properties: S(e, [
			`serviceUri`,
			`customHeaders`,
			`status`,
			`scope`,
			`actions`
		]) ? void 0 : ar(e)
	};
}
function yn(e) {
	return {
		tags: e.tags,
		properties: S(e, [
			`serviceUri`,
			`customHeaders`,
			`status`,
			`scope`,
			`actions`
		]) ? void 0 : or(e)
	};
}
function bn(e) {
	return {
		value: e.value ? xn(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function xn(e) {
	return e.map((e) => L(e));
}
function Sn(e) {
	return { id: e.id };
}
function Cn(e) {
	return {
		value: e.value ? wn(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function wn(e) {
	return e.map((e) => Tn(e));
}
function Tn(e) {
	return {
		id: e.id,
		eventRequestMessage: e.eventRequestMessage ? En(e.eventRequestMessage) : e.eventRequestMessage,
		eventResponseMessage: e.eventResponseMessage ? Mn(e.eventResponseMessage) : e.eventResponseMessage
	};
}
function En(e) {
	return {
		content: e.content ? Dn(e.content) : e.content,
		headers: e.headers ? Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, t])) : e.headers,
		method: e.method,
		requestUri: e.requestUri,
		version: e.version
	};
}
function Dn(e) {
	return {
		id: e.id,
		timestamp: e.timestamp ? new Date(e.timestamp) : e.timestamp,
		action: e.action,
		target: e.target ? On(e.target) : e.target,
		request: e.request ? kn(e.request) : e.request,
		actor: e.actor ? An(e.actor) : e.actor,
		source: e.source ? jn(e.source) : e.source
	};
}
function On(e) {
	return {
		mediaType: e.mediaType,
		size: e.size,
		digest: e.digest,
		length: e.length,
		repository: e.repository,
		url: e.url,
		tag: e.tag,
		name: e.name,
		version: e.version
	};
}
function kn(e) {
	return {
		id: e.id,
		addr: e.addr,
		host: e.host,
		method: e.method,
		useragent: e.useragent
	};
}
function An(e) {
	return { name: e.name };
}
function jn(e) {
	return {
		addr: e.addr,
		instanceID: e.instanceID
	};
}
function Mn(e) {
	return {
		content: e.content,
		headers: e.headers ? Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, t])) : e.headers,
		reasonPhrase: e.reasonPhrase,
		statusCode: e.statusCode,
		version: e.version
	};
}
function Nn(e) {
	return {
		serviceUri: e.serviceUri,
		customHeaders: e.customHeaders ? Object.fromEntries(Object.entries(e.customHeaders).map(([e, t]) => [e, t])) : e.customHeaders
	};
}
function Pn(e) {
	return { serviceSpecification: e.serviceSpecification ? ne(e.serviceSpecification) : e.serviceSpecification };
}
function Fn(e) {
	return {
		privateEndpoint: e.privateEndpoint ? Le(e.privateEndpoint) : e.privateEndpoint,
		privateLinkServiceConnectionState: e.privateLinkServiceConnectionState ? ze(e.privateLinkServiceConnectionState) : e.privateLinkServiceConnectionState
	};
}
function In(e) {
	return {
		privateEndpoint: e.privateEndpoint ? Re(e.privateEndpoint) : e.privateEndpoint,
		privateLinkServiceConnectionState: e.privateLinkServiceConnectionState ? Be(e.privateLinkServiceConnectionState) : e.privateLinkServiceConnectionState,
		provisioningState: e.provisioningState
	};
}
function Ln(e) {
	return {
		adminUserEnabled: e.adminUserEnabled,
		networkRuleSet: e.networkRuleSet ? pe(e.networkRuleSet) : e.networkRuleSet,
		policies: e.policies ? ye(e.policies) : e.policies,
		encryption: e.encryption ? je(e.encryption) : e.encryption,
		dataEndpointEnabled: e.dataEndpointEnabled,
		publicNetworkAccess: e.publicNetworkAccess,
		networkRuleBypassOptions: e.networkRuleBypassOptions,
		networkRuleBypassAllowedForTasks: e.networkRuleBypassAllowedForTasks,
		zoneRedundancy: e.zoneRedundancy,
		anonymousPullEnabled: e.anonymousPullEnabled,
		roleAssignmentMode: e.roleAssignmentMode
	};
}
function Rn(e) {
	return {
		loginServer: e.loginServer,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState,
		status: e.status ? fe(e.status) : e.status,
		adminUserEnabled: e.adminUserEnabled,
		networkRuleSet: e.networkRuleSet ? me(e.networkRuleSet) : e.networkRuleSet,
		policies: e.policies ? be(e.policies) : e.policies,
		encryption: e.encryption ? Me(e.encryption) : e.encryption,
		dataEndpointEnabled: e.dataEndpointEnabled,
		dataEndpointHostNames: e.dataEndpointHostNames ? e.dataEndpointHostNames.map((e) => e) : e.dataEndpointHostNames,
		privateEndpointConnections: e.privateEndpointConnections ? Fe(e.privateEndpointConnections) : e.privateEndpointConnections,
		publicNetworkAccess: e.publicNetworkAccess,
		networkRuleBypassOptions: e.networkRuleBypassOptions,
		networkRuleBypassAllowedForTasks: e.networkRuleBypassAllowedForTasks,
		zoneRedundancy: e.zoneRedundancy,
		anonymousPullEnabled: e.anonymousPullEnabled,
		roleAssignmentMode: e.roleAssignmentMode
	};
}
function zn(e) {
	return {
		adminUserEnabled: e.adminUserEnabled,
		networkRuleSet: e.networkRuleSet ? pe(e.networkRuleSet) : e.networkRuleSet,
		policies: e.policies ? ye(e.policies) : e.policies,
		encryption: e.encryption ? je(e.encryption) : e.encryption,
		dataEndpointEnabled: e.dataEndpointEnabled,
		publicNetworkAccess: e.publicNetworkAccess,
		networkRuleBypassOptions: e.networkRuleBypassOptions,
		networkRuleBypassAllowedForTasks: e.networkRuleBypassAllowedForTasks,
		anonymousPullEnabled: e.anonymousPullEnabled,
		roleAssignmentMode: e.roleAssignmentMode
	};
}
function Bn(e) {
	return {
		credentialSetResourceId: e.credentialSetResourceId,
		sourceRepository: e.sourceRepository,
		targetRepository: e.targetRepository
	};
}
function Vn(e) {
	return {
		credentialSetResourceId: e.credentialSetResourceId,
		sourceRepository: e.sourceRepository,
		targetRepository: e.targetRepository,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState
	};
}
function Hn(e) {
	return { credentialSetResourceId: e.credentialSetResourceId };
}
function Un(e) {
	return {
		loginServer: e.loginServer,
		authCredentials: e.authCredentials ? wt(e.authCredentials) : e.authCredentials
	};
}
function Wn(e) {
	return {
		loginServer: e.loginServer,
		authCredentials: e.authCredentials ? Tt(e.authCredentials) : e.authCredentials,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState
	};
}
function Gn(e) {
	return { authCredentials: e.authCredentials ? wt(e.authCredentials) : e.authCredentials };
}
function Kn(e) {
	return {
		mode: e.mode,
		parent: e.parent ? Pt(e.parent) : e.parent,
		clientTokenIds: e.clientTokenIds ? e.clientTokenIds.map((e) => e) : e.clientTokenIds,
		loginServer: e.loginServer ? Rt(e.loginServer) : e.loginServer,
		logging: e.logging ? Ht(e.logging) : e.logging,
		notificationsList: e.notificationsList ? e.notificationsList.map((e) => e) : e.notificationsList,
		garbageCollection: e.garbageCollection ? Kt(e.garbageCollection) : e.garbageCollection
	};
}
function qn(e) {
	return {
		provisioningState: e.provisioningState,
		mode: e.mode,
		version: e.version,
		connectionState: e.connectionState,
		lastActivityTime: e.lastActivityTime ? new Date(e.lastActivityTime) : e.lastActivityTime,
		activation: e.activation ? Nt(e.activation) : e.activation,
		parent: e.parent ? Ft(e.parent) : e.parent,
		clientTokenIds: e.clientTokenIds ? e.clientTokenIds.map((e) => e) : e.clientTokenIds,
		loginServer: e.loginServer ? zt(e.loginServer) : e.loginServer,
		logging: e.logging ? Ut(e.logging) : e.logging,
		statusDetails: e.statusDetails ? Wt(e.statusDetails) : e.statusDetails,
		notificationsList: e.notificationsList ? e.notificationsList.map((e) => e) : e.notificationsList,
		garbageCollection: e.garbageCollection ? qt(e.garbageCollection) : e.garbageCollection
	};
}
function Jn(e) {
	return {
		syncProperties: e.syncProperties ? Yt(e.syncProperties) : e.syncProperties,
		logging: e.logging ? Ht(e.logging) : e.logging,
		clientTokenIds: e.clientTokenIds ? e.clientTokenIds.map((e) => e) : e.clientTokenIds,
		notificationsList: e.notificationsList ? e.notificationsList.map((e) => e) : e.notificationsList,
		garbageCollection: e.garbageCollection ? Kt(e.garbageCollection) : e.garbageCollection
	};
}
function Yn(e) {
	return {
		regionEndpointEnabled: e.regionEndpointEnabled,
		zoneRedundancy: e.zoneRedundancy
	};
}
function Xn(e) {
	return {
		provisioningState: e.provisioningState,
		status: e.status ? fe(e.status) : e.status,
		regionEndpointEnabled: e.regionEndpointEnabled,
		zoneRedundancy: e.zoneRedundancy
	};
}
function Zn(e) {
	return { regionEndpointEnabled: e.regionEndpointEnabled };
}
function Qn(e) {
	return {
		description: e.description,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function $n(e) {
	return {
		description: e.description,
		typePropertiesType: e.type,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function er(e) {
	return {
		description: e.description,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function tr(e) {
	return {
		scopeMapId: e.scopeMapId,
		credentials: e.credentials ? ln(e.credentials) : e.credentials,
		status: e.status
	};
}
function nr(e) {
	return {
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState,
		scopeMapId: e.scopeMapId,
		credentials: e.credentials ? un(e.credentials) : e.credentials,
		status: e.status
	};
}
function rr(e) {
	return {
		scopeMapId: e.scopeMapId,
		status: e.status,
		credentials: e.credentials ? ln(e.credentials) : e.credentials
	};
}
function ir(e) {
	return {
		status: e.status,
		scope: e.scope,
		actions: e.actions ? e.actions.map((e) => e) : e.actions,
		provisioningState: e.provisioningState
	};
}
function ar(e) {
	return {
		serviceUri: e.serviceUri,
		customHeaders: e.customHeaders,
		status: e.status,
		scope: e.scope,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function or(e) {
	return {
		serviceUri: e.serviceUri,
		customHeaders: e.customHeaders,
		status: e.status,
		scope: e.scope,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function R(e, t, n, r, i = {}) {
	let a = i.itemName ?? `value`, o = i.nextLinkName ?? `nextLink`, s = i.nextLinkMethod ?? `GET`, c = {
		getPage: async (i) => {
			let c = i === void 0 ? await t() : s === `POST` ? await e.pathUnchecked(i).post() : await e.pathUnchecked(i).get();
			dr(c, r);
			let l = await n(c), u = lr(l, o);
			return {
				page: ur(l, a),
				nextPageLink: u
			};
		},
		byPage: (e) => {
			let { continuationToken: t } = e ?? {};
			return z(c, { pageLink: t });
		}
	};
	return sr(c);
}
function sr(e) {
	let t = cr(e);
	return {
		next() {
			return t.next();
		},
		[Symbol.asyncIterator]() {
			return this;
		},
		byPage: e?.byPage ?? ((t) => {
			let { continuationToken: n } = t ?? {};
			return z(e, { pageLink: n });
		})
	};
}
async function* cr(e) {
	let t = z(e);
	for await (let e of t) yield* e;
}
async function* z(e, t = {}) {
	let { pageLink: n } = t, r = await e.getPage(n ?? e.firstPageLink);
	if (!r) return;
	let i = r.page;
	for (i.continuationToken = r.nextPageLink, yield i; r.nextPageLink;) {
		if (r = await e.getPage(r.nextPageLink), !r) return;
		i = r.page, i.continuationToken = r.nextPageLink, yield i;
	}
}
function lr(t, n) {
	if (!n) return;
	let r = t[n];
	if (typeof r != `string` && r != null) throw new e(`Body Property ${n} should be a string or undefined or null but got ${typeof r}`);
	if (r !== null) return r;
}
function ur(t, n) {
	let r = t[n];
	if (!Array.isArray(r)) throw new e(`Couldn't paginate response
 Body doesn't contain an array property with name: ${n}`);
	return r ?? [];
}
function dr(e, t) {
	if (!t.includes(e.status)) throw f(`Pagination failed with unexpected statusCode ${e.status}`, e);
}
const B = n(`core-lro`), fr = [
	`succeeded`,
	`canceled`,
	`failed`
];
function pr(e) {
	try {
		return JSON.parse(e).state;
	} catch {
		throw Error(`Unable to deserialize input state: ${e}`);
	}
}
function mr(e) {
	let { state: t, isOperationError: n } = e;
	return (e) => {
		throw n(e) && (t.error = e, t.status = `failed`), e;
	};
}
function hr(e, t) {
	let n = e;
	return n.slice(-1) !== `.` && (n += `.`), n + ` ` + t;
}
function gr(e) {
	let t = e.message, n = e.code, r = e;
	for (; r.innererror;) r = r.innererror, n = r.code, t = hr(t, r.message);
	return {
		code: n,
		message: t
	};
}
async function _r(e) {
	let { state: t, status: n, isDone: r, processResult: i, getError: a, response: o, setErrorAsResult: s } = e;
	switch (n) {
		case `succeeded`:
			t.status = `succeeded`;
			break;
		case `failed`: {
			let e = a?.(o), n = ``;
			if (e) {
				let { code: t, message: r } = gr(e);
				n = `. ${t}. ${r}`;
			}
			let r = `The long-running operation has failed${n}`;
			t.error = Error(r), t.status = `failed`, B.warning(r);
			break;
		}
		case `canceled`: t.status = `canceled`;
	}
	(r?.(o, t) || r === void 0 && [`succeeded`, `canceled`].concat(s ? [] : [`failed`]).includes(n)) && (t.result = await vr({
		response: o,
		state: t,
		processResult: i
	}));
}
async function vr(e) {
	let { processResult: t, response: n, state: r } = e;
	return t ? t(n, r) : n;
}
async function yr(e) {
	let { init: t, processResult: n, getOperationStatus: r, withOperationLocation: i, setErrorAsResult: a } = e, { operationLocation: o, resourceLocation: s, initialRequestUrl: c, requestMethod: l, metadata: u, response: d } = await t();
	o && i?.(o, !1);
	let f = {
		metadata: u,
		operationLocation: o,
		resourceLocation: s,
		initialRequestUrl: c,
		requestMethod: l
	};
	B.verbose(`LRO: Operation description:`, f);
	let p = {
		status: `running`,
		config: f
	};
	return await _r({
		state: p,
		status: r({
			response: d,
			state: p,
			operationLocation: o
		}),
		response: d,
		setErrorAsResult: a,
		processResult: n
	}), p;
}
async function br(e) {
	let { poll: t, state: n, operationLocation: r, getOperationStatus: i, getResourceLocation: a, isOperationError: o, options: s } = e, c = await t(r, s).catch(mr({
		state: n,
		isOperationError: o
	})), l = i(c, n);
	if (B.verbose(`LRO: Status:\n\tPolling from: ${n.config.operationLocation}\n\tOperation status: ${l}\n\tPolling status: ${fr.includes(l) ? `Stopped` : `Running`}`), l === `succeeded`) {
		let e = a(c, n);
		if (e !== void 0) return {
			response: await t(e).catch(mr({
				state: n,
				isOperationError: o
			})),
			status: l
		};
	}
	return {
		response: c,
		status: l
	};
}
async function xr(e) {
	let { poll: t, state: n, options: r, getOperationStatus: i, getResourceLocation: a, getOperationLocation: o, isOperationError: s, withOperationLocation: c, getPollingInterval: l, processResult: u, getError: d, updateState: f, setDelay: p, isDone: m, setErrorAsResult: ee } = e, { operationLocation: h } = n.config;
	if (h !== void 0) {
		let { response: e, status: g } = await br({
			poll: t,
			getOperationStatus: i,
			state: n,
			operationLocation: h,
			getResourceLocation: a,
			isOperationError: s,
			options: r
		});
		if (await _r({
			status: g,
			response: e,
			state: n,
			isDone: m,
			processResult: u,
			getError: d,
			setErrorAsResult: ee
		}), !fr.includes(g)) {
			let t = l?.(e);
			t && p(t);
			let r = o?.(e, n);
			if (r !== void 0) {
				let e = h !== r;
				n.config.operationLocation = r, c?.(r, e);
			} else c?.(h, !1);
		}
		f?.(n, e);
	}
}
function Sr(e) {
	let { azureAsyncOperation: t, operationLocation: n } = e;
	return n ?? t;
}
function Cr(e) {
	return e.headers.location;
}
function wr(e) {
	return e.headers[`operation-location`];
}
function Tr(e) {
	return e.headers[`azure-asyncoperation`];
}
function Er(e) {
	let { location: t, requestMethod: n, requestPath: r, resourceLocationConfig: i, skipFinalGet: a } = e;
	if (a) return;
	switch (n) {
		case `PUT`: return r;
		case `DELETE`: return;
		case `PATCH`: return o() ?? r;
		default: return o();
	}
	function o() {
		switch (i) {
			case `operation-location`:
			case `azure-async-operation`: return;
			case `original-uri`: return r;
			default: return t;
		}
	}
}
function Dr(e, t, n) {
	let r = e.request.url, i = e.request.method, a = Sr({
		operationLocation: wr(e),
		azureAsyncOperation: Tr(e)
	}), o = Cr(e), s = i?.toLocaleUpperCase();
	if (a !== void 0) return {
		mode: `OperationLocation`,
		operationLocation: a,
		resourceLocation: Er({
			requestMethod: s,
			location: o,
			requestPath: r,
			resourceLocationConfig: t,
			skipFinalGet: n
		}),
		initialRequestUrl: r,
		requestMethod: i
	};
	if (o !== void 0) return {
		mode: `ResourceLocation`,
		operationLocation: o,
		initialRequestUrl: r,
		requestMethod: i
	};
	if (s === `PUT` && r) return {
		mode: `Body`,
		operationLocation: r,
		initialRequestUrl: r,
		requestMethod: i
	};
}
function Or(e) {
	let { status: t, statusCode: n } = e;
	if (typeof t != `string` && t !== void 0) throw Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${t}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
	B.verbose(`LRO: Transforming status: ${t} with status code: ${n}.`);
	let r = t?.toLocaleLowerCase();
	return r ? r.includes(`succeeded`) ? `succeeded` : r.includes(`fail`) ? `failed` : [`canceled`, `cancelled`].includes(r) ? `canceled` : `running` : V(n);
}
function kr(e) {
	let { status: t } = e.body ?? {};
	return Or({
		status: t,
		statusCode: e.statusCode
	});
}
function Ar(e) {
	let { properties: t, provisioningState: n } = e.body ?? {};
	return Or({
		status: t?.provisioningState ?? n,
		statusCode: e.statusCode
	});
}
function V(e) {
	return e === 202 ? `running` : e < 300 ? `succeeded` : `failed`;
}
function jr({ rawResponse: e }) {
	let t = e.headers[`retry-after`];
	if (t !== void 0) {
		let e = parseInt(t);
		return isNaN(e) ? Nr(new Date(t)) : e * 1e3;
	}
}
function Mr(e) {
	let t = Lr(e, `error`);
	if (!t) B.warning(`The long-running operation failed but there is no error property in the response's body`);
	else if (!t.code || !t.message) B.warning(`The long-running operation failed but the error property in the response's body doesn't contain code or message`);
	else return t;
}
function Nr(e) {
	let t = Math.floor((/* @__PURE__ */ new Date()).getTime()), n = e.getTime();
	if (t < n) return n - t;
}
function Pr(e) {
	let { response: t, state: n, operationLocation: r } = e;
	function i() {
		switch (n.config.metadata?.mode) {
			case void 0: return V(t.rawResponse.statusCode);
			case `Body`: return Ir(t, n);
			default: return `running`;
		}
	}
	let a = i();
	return a === `running` && r === void 0 ? `succeeded` : a;
}
function Fr({ rawResponse: e }, t) {
	switch (t.config.metadata?.mode) {
		case `OperationLocation`: return Sr({
			operationLocation: wr(e),
			azureAsyncOperation: Tr(e)
		});
		case `ResourceLocation`: return Cr(e);
		default: return;
	}
}
function Ir({ rawResponse: e }, t) {
	let n = t.config.metadata?.mode;
	switch (n) {
		case `OperationLocation`: return kr(e);
		case `ResourceLocation`: return V(e.statusCode);
		case `Body`: return Ar(e);
		default: throw Error(`Internal error: Unexpected operation mode: ${n}`);
	}
}
function Lr({ flatResponse: e, rawResponse: t }, n) {
	return e?.[n] ?? t.body?.[n];
}
function Rr(e, t) {
	let n = Lr(e, `resourceLocation`);
	return n && typeof n == `string` && (t.config.resourceLocation = n), t.config.resourceLocation;
}
function zr(e) {
	return e.name === `RestError`;
}
function Br(e) {
	let { getOperationLocation: t, getStatusFromInitialResponse: n, getStatusFromPollResponse: r, isOperationError: i, getResourceLocation: o, getPollingInterval: s, getError: c, resolveOnUnsuccessful: l } = e;
	return ({ init: e, poll: u }, d) => {
		let { processResult: f, updateState: p, withOperationLocation: m, intervalInMs: ee = 2e3, restoreFrom: h } = d || {}, g = m ? (() => {
			let e = !1;
			return (t, n) => {
				n ? m(t) : e || m(t), e = !0;
			};
		})() : void 0, _, v;
		h ? (v = pr(h), _ = Promise.resolve(v)) : _ = yr({
			init: e,
			processResult: f,
			getOperationStatus: n,
			withOperationLocation: g,
			setErrorAsResult: !l
		}).then((e) => v = e);
		let y, b = new AbortController(), x = /* @__PURE__ */ new Map(), S = async () => x.forEach((e) => e(v)), C = `Operation was canceled`, w = ee, T = {
			get operationState() {
				return v;
			},
			get result() {
				return v?.result;
			},
			get isDone() {
				return [
					`succeeded`,
					`failed`,
					`canceled`
				].includes(v?.status ?? ``);
			},
			onProgress: (e) => {
				let t = Symbol();
				return x.set(t, e), () => x.delete(t);
			},
			serialize: async () => (await _, JSON.stringify({ state: v })),
			submitted: async () => {
				await _;
			},
			pollUntilDone: async (e) => (y ??= (async () => {
				if (await _, !v) throw Error(`Poller should be initialized but it is not!`);
				let { abortSignal: t } = e || {};
				function n() {
					b.abort();
				}
				let r = b.signal;
				t?.aborted ? b.abort() : r.aborted || t?.addEventListener(`abort`, n, { once: !0 });
				try {
					if (!T.isDone) for (await T.poll({ abortSignal: r }); !T.isDone;) await a(w, { abortSignal: r }), await T.poll({ abortSignal: r });
				} finally {
					t?.removeEventListener(`abort`, n);
				}
				if (l) return T.result;
				switch (v.status) {
					case `succeeded`: return T.result;
					case `canceled`: throw Error(C);
					case `failed`: throw v.error;
					case `notStarted`:
					case `running`: throw Error(`Polling completed without succeeding or failing`);
				}
			})().finally(() => {
				y = void 0;
			}), y),
			async poll(e) {
				if (await _, !v) throw Error(`Poller should be initialized but it is not!`);
				if (l) {
					if (T.isDone) return v;
				} else switch (v.status) {
					case `succeeded`: return v;
					case `canceled`: throw Error(C);
					case `failed`: throw v.error;
				}
				if (await xr({
					poll: u,
					state: v,
					getOperationLocation: t,
					isOperationError: i,
					withOperationLocation: g,
					getPollingInterval: s,
					getOperationStatus: r,
					getResourceLocation: o,
					processResult: f,
					getError: c,
					updateState: p,
					options: e,
					setDelay: (e) => {
						w = e;
					},
					setErrorAsResult: !l
				}), await S(), !l) switch (v.status) {
					case `canceled`: throw Error(C);
					case `failed`: throw v.error;
				}
				return v;
			},
			then(e, t) {
				return T.pollUntilDone().then(e, t);
			},
			catch(e) {
				return T.pollUntilDone().catch(e);
			},
			finally(e) {
				return T.pollUntilDone().finally(e);
			},
			[Symbol.toStringTag]: `Poller`
		};
		return T;
	};
}
function Vr({ url: e, baseUrl: t }) {
	if (!e) return;
	if (!t) return e;
	let n;
	try {
		n = new URL(e);
	} catch {
		try {
			n = new URL(e, t);
		} catch {
			throw Error(`Invalid input URL provided: ${e}`);
		}
	}
	let r;
	try {
		r = new URL(t);
	} catch {
		throw Error(`Invalid base URL provided: ${t}`);
	}
	return new URL(`${n.pathname}${n.search}${n.hash}`, r).toString();
}
function Hr(e, t) {
	let { resourceLocationConfig: n, intervalInMs: r, processResult: i, restoreFrom: a, updateState: o, withOperationLocation: s, resolveOnUnsuccessful: c = !1, baseUrl: l, skipFinalGet: u } = t || {};
	return Br({
		getStatusFromInitialResponse: Pr,
		getStatusFromPollResponse: Ir,
		isOperationError: zr,
		getOperationLocation: Fr,
		getResourceLocation: Rr,
		getPollingInterval: jr,
		getError: Mr,
		resolveOnUnsuccessful: c
	})({
		init: async () => {
			let t = await e.sendInitialRequest(), r = Dr(t.rawResponse, n, u);
			return {
				response: t,
				operationLocation: Vr({
					url: r?.operationLocation,
					baseUrl: l
				}),
				resourceLocation: Vr({
					url: r?.resourceLocation,
					baseUrl: l
				}),
				initialRequestUrl: r?.initialRequestUrl,
				requestMethod: r?.requestMethod,
				...r?.mode ? { metadata: { mode: r.mode } } : {}
			};
		},
		poll: e.sendPollRequest
	}, {
		intervalInMs: r,
		withOperationLocation: s,
		restoreFrom: a,
		updateState: o,
		processResult: i ? ({ flatResponse: e }, t) => i(e, t) : ({ flatResponse: e }) => e
	});
}
function H(e, t, n, r) {
	let { restoreFrom: i, getInitialResponse: a } = r;
	if (!i && !a) throw Error(`Either restoreFrom or getInitialResponse must be specified`);
	let o, s = new AbortController();
	return Hr({
		sendInitialRequest: async () => {
			if (!a) throw Error(`getInitialResponse is required when initializing a new poller`);
			return o = await a(), Ur(o, n);
		},
		sendPollRequest: async (t, i) => {
			function a() {
				s.abort();
			}
			let o = s.signal;
			r.abortSignal?.aborted || i?.abortSignal?.aborted ? s.abort() : o.aborted || (r.abortSignal?.addEventListener(`abort`, a, { once: !0 }), i?.abortSignal?.addEventListener(`abort`, a, { once: !0 }));
			let c;
			try {
				c = await e.pathUnchecked(t).get({ abortSignal: o });
			} finally {
				r.abortSignal?.removeEventListener(`abort`, a), i?.abortSignal?.removeEventListener(`abort`, a);
			}
			return Ur(c, n);
		}
	}, {
		intervalInMs: r?.updateIntervalInMs,
		resourceLocationConfig: r?.resourceLocationConfig,
		restoreFrom: r?.restoreFrom,
		processResult: (e) => t(e)
	});
}
function Ur(e, t) {
	if (!t.includes(e.status)) throw f(e);
	return {
		flatResponse: e,
		rawResponse: {
			...e,
			statusCode: Number.parseInt(e.status),
			body: e.body
		}
	};
}
function U(e, t, n) {
	return (t ?? n === `+`) || n === `#` ? Wr(e) : Gr(e);
}
function Wr(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map((e) => /%[0-9A-Fa-f]/.test(e) ? e : encodeURI(e)).join(``);
}
function Gr(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function W(e) {
	return e != null;
}
function G(e) {
	return [!!e && [
		`;`,
		`?`,
		`&`
	].includes(e), e && [`?`, `&`].includes(e) ? `=` : ``];
}
function K(e, t = !1) {
	return t ? !e || e === `+` ? `` : e : !e || e === `+` || e === `#` ? `,` : e === `?` ? `&` : e;
}
function Kr(e) {
	let t = e.isFirst, { op: n, varName: r, varValue: i, reserved: a } = e, o = [], [s, c] = G(n);
	if (Array.isArray(i)) for (let e of i.filter(W)) o.push(`${K(n, t)}`), s && r && (o.push(`${encodeURIComponent(r)}`), e === `` ? o.push(c) : o.push(`=`)), o.push(U(e, a, n)), t = !1;
	else if (typeof i == `object`) for (let e of Object.keys(i)) {
		let r = i[e];
		W(r) && (o.push(`${K(n, t)}`), e && (o.push(`${encodeURIComponent(e)}`), s && r === `` ? o.push(c) : o.push(`=`)), o.push(U(r, a, n)), t = !1);
	}
	return o.join(``);
}
function qr(e) {
	let { op: t, varName: n, varValue: r, isFirst: i, reserved: a } = e, o = [], s = K(t, i), [c, l] = G(t);
	if (c && n) {
		if (o.push(U(n, a, t)), r === ``) return l || o.push(l), o.join(``) ? `${s}${o.join(``)}` : void 0;
		o.push(`=`);
	}
	let u = [];
	if (Array.isArray(r)) for (let e of r.filter(W)) u.push(U(e, a, t));
	else if (typeof r == `object`) for (let e of Object.keys(r)) W(r[e]) && (u.push(Gr(e)), u.push(U(r[e], a, t)));
	return o.push(u.join(`,`)), o.join(`,`) ? `${s}${o.join(``)}` : void 0;
}
function Jr(e) {
	let { op: t, varName: n, modifier: r, isFirst: i, reserved: a, varValue: o } = e;
	if (W(o)) {
		if ([
			`string`,
			`number`,
			`boolean`
		].includes(typeof o)) {
			let e = o.toString(), [s, c] = G(t), l = [K(t, i)];
			return s && n && (l.push(n), e === `` ? l.push(c) : l.push(`=`)), r && r !== `*` && (e = e.substring(0, parseInt(r, 10))), l.push(U(e, a, t)), l.join(``);
		}
		return r === `*` ? Kr(e) : qr(e);
	}
}
function q(e, t, n) {
	return Yr(e.replace(/\{([^{}]+)\}|([^{}]+)/g, (e, r, i) => {
		if (!r) return Wr(i);
		let a;
		[
			`+`,
			`#`,
			`.`,
			`/`,
			`;`,
			`?`,
			`&`
		].includes(r[0]) && (a = r[0], r = r.slice(1));
		let o = r.split(/,/g), s = [];
		for (let e of o) {
			let r = /([^:*]*)(?::(\d+)|(\*))?/.exec(e);
			if (!r || !r[1]) continue;
			let i = Jr({
				isFirst: s.length === 0,
				op: a,
				varValue: t[r[1]],
				varName: r[1],
				modifier: r[2] || r[3],
				reserved: n?.allowReserved
			});
			i && s.push(i);
		}
		return s.join(``);
	}));
}
function Yr(e) {
	return e.replace(/%([0-9A-Fa-f]{2})/g, (e, t) => {
		let n = String.fromCharCode(parseInt(t, 16));
		return /[\-.~]/.test(n) ? n : e;
	});
}
function Xr(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function Zr(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return xt(e.body);
}
function Qr(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => Xr(e, t, n, r), Zr, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function $r(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function ei(e) {
	if (![
		`202`,
		`204`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function J(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, ei, [
		`202`,
		`204`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => $r(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function ti(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: bt(i)
	});
}
async function ni(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return j(e.body);
}
function Y(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, ni, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => ti(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function ri(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: yt(i)
	});
}
async function ii(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return j(e.body);
}
function X(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, ii, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => ri(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function ai(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function oi(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return j(e.body);
}
async function si(e, t, n, r, i = { requestOptions: {} }) {
	return oi(await ai(e, t, n, r, i));
}
function Z(e) {
	return {
		isDone() {
			return e.isDone;
		},
		isStopped() {
			throw Error(`isStopped is deprecated. Use abortSignal status to track this instead.`);
		},
		getOperationState() {
			if (!e.operationState) throw Error(`Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().`);
			return e.operationState;
		},
		getResult() {
			return e.result;
		},
		toString() {
			if (!e.operationState) throw Error(`Operation state is not available. The poller may not have been started and you could await submitted() before calling getOperationState().`);
			return JSON.stringify({ state: e.operationState });
		},
		stopPolling() {
			throw Error(`stopPolling is deprecated. Use abortSignal to stop polling instead.`);
		},
		onProgress: e.onProgress,
		poll: e.poll,
		pollUntilDone: e.pollUntilDone,
		serialize: e.serialize,
		submitted: e.submitted
	};
}
function ci(e) {
	return {
		list: (t, n, r) => Qr(e, t, n, r),
		delete: (t, n, r, i) => J(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = J(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await J(e, t, n, r, i),
		update: (t, n, r, i, a) => Y(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = Y(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await Y(e, t, n, r, i, a),
		create: (t, n, r, i, a) => X(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = X(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await X(e, t, n, r, i, a),
		get: (t, n, r, i) => si(e, t, n, r, i)
	};
}
function li(e) {
	return { ...ci(e) };
}
function ui(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}/deactivate{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({ ..._(i) });
}
async function di(e) {
	if (![
		`202`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function Q(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, di, [
		`202`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => ui(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function fi(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries{?api%2Dversion,%24filter}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion,
		"%24filter": r?.filter
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function pi(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return Xt(e.body);
}
function mi(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => fi(e, t, n, r), pi, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function hi(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function gi(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function _i(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, gi, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => hi(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function vi(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: Jt(i)
	});
}
async function yi(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return N(e.body);
}
function bi(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, yi, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => vi(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function xi(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: Mt(i)
	});
}
async function Si(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return N(e.body);
}
function Ci(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, Si, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => xi(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function wi(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function Ti(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return N(e.body);
}
async function Ei(e, t, n, r, i = { requestOptions: {} }) {
	return Ti(await wi(e, t, n, r, i));
}
function Di(e) {
	return {
		deactivate: (t, n, r, i) => Q(e, t, n, r, i),
		beginDeactivate: async (t, n, r, i) => {
			let a = Q(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeactivateAndWait: async (t, n, r, i) => await Q(e, t, n, r, i),
		list: (t, n, r) => mi(e, t, n, r),
		delete: (t, n, r, i) => _i(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = _i(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await _i(e, t, n, r, i),
		update: (t, n, r, i, a) => bi(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = bi(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await bi(e, t, n, r, i, a),
		create: (t, n, r, i, a) => Ci(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = Ci(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await Ci(e, t, n, r, i, a),
		get: (t, n, r, i) => Ei(e, t, n, r, i)
	};
}
function Oi(e) {
	return { ...Di(e) };
}
function ki(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function Ai(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return At(e.body);
}
function ji(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => ki(e, t, n, r), Ai, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function Mi(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function Ni(e) {
	if (![
		`202`,
		`204`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function Pi(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, Ni, [
		`202`,
		`204`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => Mi(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function Fi(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: kt(i)
	});
}
async function Ii(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return M(e.body);
}
function Li(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, Ii, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => Fi(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function Ri(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: Ct(i)
	});
}
async function zi(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return M(e.body);
}
function Bi(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, zi, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => Ri(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function Vi(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function Hi(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return M(e.body);
}
async function Ui(e, t, n, r, i = { requestOptions: {} }) {
	return Hi(await Vi(e, t, n, r, i));
}
function Wi(e) {
	return {
		list: (t, n, r) => ji(e, t, n, r),
		delete: (t, n, r, i) => Pi(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = Pi(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await Pi(e, t, n, r, i),
		update: (t, n, r, i, a) => Li(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = Li(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await Li(e, t, n, r, i, a),
		create: (t, n, r, i, a) => Bi(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = Bi(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await Bi(e, t, n, r, i, a),
		get: (t, n, r, i) => Ui(e, t, n, r, i)
	};
}
function Gi(e) {
	return { ...Wi(e) };
}
function Ki(e, t = { requestOptions: {} }) {
	let n = q(`/providers/Microsoft.ContainerRegistry/operations{?api%2Dversion}`, { "api%2Dversion": e.apiVersion }, { allowReserved: t?.requestOptions?.skipUrlEncoding });
	return e.path(n).get({
		..._(t),
		headers: {
			accept: `application/json`,
			...t.requestOptions?.headers
		}
	});
}
async function qi(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return C(e.body);
}
function Ji(e, t = { requestOptions: {} }) {
	return R(e, () => Ki(e, t), qi, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function Yi(e) {
	return { list: (t) => Ji(e, t) };
}
function Xi(e) {
	return { ...Yi(e) };
}
function Zi(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function Qi(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return Qt(e.body);
}
function $i(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => Zi(e, t, n, r), Qi, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function ea(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		privateEndpointConnectionName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function ta(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function na(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, ta, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => ea(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function ra(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		privateEndpointConnectionName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: Ie(i)
	});
}
async function ia(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return O(e.body);
}
function aa(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, ia, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => ra(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function oa(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		privateEndpointConnectionName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function sa(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return O(e.body);
}
async function ca(e, t, n, r, i = { requestOptions: {} }) {
	return sa(await oa(e, t, n, r, i));
}
function la(e) {
	return {
		list: (t, n, r) => $i(e, t, n, r),
		delete: (t, n, r, i) => na(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = na(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await na(e, t, n, r, i),
		createOrUpdate: (t, n, r, i, a) => aa(e, t, n, r, i, a),
		beginCreateOrUpdate: async (t, n, r, i, a) => {
			let o = aa(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateOrUpdateAndWait: async (t, n, r, i, a) => await aa(e, t, n, r, i, a),
		get: (t, n, r, i) => ca(e, t, n, r, i)
	};
}
function ua(e) {
	return { ...la(e) };
}
function da(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function fa(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return _t(e.body);
}
function pa(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => da(e, t, n, r), fa, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function ma(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources/{groupName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		groupName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function ha(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return ht(e.body);
}
async function ga(e, t, n, r, i = { requestOptions: {} }) {
	return ha(await ma(e, t, n, r, i));
}
function _a(e, t, n = { requestOptions: {} }) {
	let r = q(`/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/checkNameAvailability{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: n?.requestOptions?.skipUrlEncoding });
	return e.path(r).post({
		..._(n),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...n.requestOptions?.headers
		},
		body: pt(t)
	});
}
async function va(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return mt(e.body);
}
async function ya(e, t, n = { requestOptions: {} }) {
	return va(await _a(e, t, n));
}
function ba(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/generateCredentials{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		..._(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: st(r)
	});
}
async function xa(e) {
	if (![
		`202`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return ct(e.body);
}
function Sa(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, xa, [
		`202`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => ba(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function Ca(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/regenerateCredential{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		..._(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: ot(r)
	});
}
async function wa(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return rt(e.body);
}
async function Ta(e, t, n, r, i = { requestOptions: {} }) {
	return wa(await Ca(e, t, n, r, i));
}
function Ea(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listCredentials{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).post({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function Da(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return rt(e.body);
}
async function Oa(e, t, n, r = { requestOptions: {} }) {
	return Da(await Ea(e, t, n, r));
}
function ka(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listUsages{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function Aa(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return et(e.body);
}
async function ja(e, t, n, r = { requestOptions: {} }) {
	return Aa(await ka(e, t, n, r));
}
function Ma(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/importImage{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		..._(i),
		contentType: `application/json`,
		body: Ze(r)
	});
}
async function Na(e) {
	if (![
		`202`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function Pa(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, Na, [
		`202`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => Ma(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function Fa(e, t = { requestOptions: {} }) {
	let n = q(`/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: t?.requestOptions?.skipUrlEncoding });
	return e.path(n).get({
		..._(t),
		headers: {
			accept: `application/json`,
			...t.requestOptions?.headers
		}
	});
}
async function Ia(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return Ye(e.body);
}
function La(e, t = { requestOptions: {} }) {
	return R(e, () => Fa(e, t), Ia, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function Ra(e, t, n = { requestOptions: {} }) {
	let r = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: n?.requestOptions?.skipUrlEncoding });
	return e.path(r).get({
		..._(n),
		headers: {
			accept: `application/json`,
			...n.requestOptions?.headers
		}
	});
}
async function za(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return Ye(e.body);
}
function Ba(e, t, n = { requestOptions: {} }) {
	return R(e, () => Ra(e, t, n), za, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function Va(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).delete({ ..._(r) });
}
async function Ha(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function Ua(e, t, n, r = { requestOptions: {} }) {
	return H(e, Ha, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: r?.updateIntervalInMs,
		abortSignal: r?.abortSignal,
		getInitialResponse: () => Va(e, t, n, r),
		resourceLocationConfig: `location`
	});
}
function Wa(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).patch({
		..._(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: Je(r)
	});
}
async function Ga(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return D(e.body);
}
function Ka(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, Ga, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => Wa(e, t, n, r, i),
		resourceLocationConfig: `azure-async-operation`
	});
}
function qa(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).put({
		..._(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: de(r)
	});
}
async function Ja(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return D(e.body);
}
function $(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, Ja, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => qa(e, t, n, r, i),
		resourceLocationConfig: `azure-async-operation`
	});
}
function Ya(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function Xa(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return D(e.body);
}
async function Za(e, t, n, r = { requestOptions: {} }) {
	return Xa(await Ya(e, t, n, r));
}
function Qa(e) {
	return {
		listPrivateLinkResources: (t, n, r) => pa(e, t, n, r),
		getPrivateLinkResource: (t, n, r, i) => ga(e, t, n, r, i),
		checkNameAvailability: (t, n) => ya(e, t, n),
		generateCredentials: (t, n, r, i) => Sa(e, t, n, r, i),
		beginGenerateCredentials: async (t, n, r, i) => {
			let a = Sa(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginGenerateCredentialsAndWait: async (t, n, r, i) => await Sa(e, t, n, r, i),
		regenerateCredential: (t, n, r, i) => Ta(e, t, n, r, i),
		listCredentials: (t, n, r) => Oa(e, t, n, r),
		listUsages: (t, n, r) => ja(e, t, n, r),
		importImage: (t, n, r, i) => Pa(e, t, n, r, i),
		beginImportImage: async (t, n, r, i) => {
			let a = Pa(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginImportImageAndWait: async (t, n, r, i) => await Pa(e, t, n, r, i),
		list: (t) => La(e, t),
		listByResourceGroup: (t, n) => Ba(e, t, n),
		delete: (t, n, r) => Ua(e, t, n, r),
		beginDelete: async (t, n, r) => {
			let i = Ua(e, t, n, r);
			return await i.submitted(), Z(i);
		},
		beginDeleteAndWait: async (t, n, r) => await Ua(e, t, n, r),
		update: (t, n, r, i) => Ka(e, t, n, r, i),
		beginUpdate: async (t, n, r, i) => {
			let a = Ka(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginUpdateAndWait: async (t, n, r, i) => await Ka(e, t, n, r, i),
		create: (t, n, r, i) => $(e, t, n, r, i),
		beginCreate: async (t, n, r, i) => {
			let a = $(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginCreateAndWait: async (t, n, r, i) => await $(e, t, n, r, i),
		get: (t, n, r) => Za(e, t, n, r)
	};
}
function $a(e) {
	return { ...Qa(e) };
}
function eo(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function to(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return tn(e.body);
}
function no(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => eo(e, t, n, r), to, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function ro(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function io(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function ao(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, io, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => ro(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function oo(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: en(i)
	});
}
async function so(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return P(e.body);
}
function co(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, so, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => oo(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function lo(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: $t(i)
	});
}
async function uo(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return P(e.body);
}
function fo(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, uo, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => lo(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function po(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function mo(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return P(e.body);
}
async function ho(e, t, n, r, i = { requestOptions: {} }) {
	return mo(await po(e, t, n, r, i));
}
function go(e) {
	return {
		list: (t, n, r) => no(e, t, n, r),
		delete: (t, n, r, i) => ao(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = ao(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await ao(e, t, n, r, i),
		update: (t, n, r, i, a) => co(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = co(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await co(e, t, n, r, i, a),
		create: (t, n, r, i, a) => fo(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = fo(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await fo(e, t, n, r, i, a),
		get: (t, n, r, i) => ho(e, t, n, r, i)
	};
}
function _o(e) {
	return { ...go(e) };
}
function vo(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function yo(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return on(e.body);
}
function bo(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => vo(e, t, n, r), yo, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function xo(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function So(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function Co(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, So, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => xo(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function wo(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: an(i)
	});
}
async function To(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return F(e.body);
}
function Eo(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, To, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => wo(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function Do(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: rn(i)
	});
}
async function Oo(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return F(e.body);
}
function ko(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, Oo, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => Do(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function Ao(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function jo(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return F(e.body);
}
async function Mo(e, t, n, r, i = { requestOptions: {} }) {
	return jo(await Ao(e, t, n, r, i));
}
function No(e) {
	return {
		list: (t, n, r) => bo(e, t, n, r),
		delete: (t, n, r, i) => Co(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = Co(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await Co(e, t, n, r, i),
		update: (t, n, r, i, a) => Eo(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = Eo(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await Eo(e, t, n, r, i, a),
		create: (t, n, r, i, a) => ko(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = ko(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await ko(e, t, n, r, i, a),
		get: (t, n, r, i) => Mo(e, t, n, r, i)
	};
}
function Po(e) {
	return { ...No(e) };
}
function Fo(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function Io(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return gn(e.body);
}
function Lo(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => Fo(e, t, n, r), Io, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function Ro(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function zo(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function Bo(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, zo, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => Ro(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function Vo(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: hn(i)
	});
}
async function Ho(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return I(e.body);
}
function Uo(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, Ho, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => Vo(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function Wo(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: cn(i)
	});
}
async function Go(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return I(e.body);
}
function Ko(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, Go, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => Wo(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function qo(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function Jo(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return I(e.body);
}
async function Yo(e, t, n, r, i = { requestOptions: {} }) {
	return Jo(await qo(e, t, n, r, i));
}
function Xo(e) {
	return {
		list: (t, n, r) => Lo(e, t, n, r),
		delete: (t, n, r, i) => Bo(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = Bo(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await Bo(e, t, n, r, i),
		update: (t, n, r, i, a) => Uo(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = Uo(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await Uo(e, t, n, r, i, a),
		create: (t, n, r, i, a) => Ko(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = Ko(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await Ko(e, t, n, r, i, a),
		get: (t, n, r, i) => Yo(e, t, n, r, i)
	};
}
function Zo(e) {
	return { ...Xo(e) };
}
function Qo(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/getCallbackConfig{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function $o(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return Nn(e.body);
}
async function es(e, t, n, r, i = { requestOptions: {} }) {
	return $o(await Qo(e, t, n, r, i));
}
function ts(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/listEvents{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function ns(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return Cn(e.body);
}
function rs(e, t, n, r, i = { requestOptions: {} }) {
	return R(e, () => ts(e, t, n, r, i), ns, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function is(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/ping{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function as(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return Sn(e.body);
}
async function os(e, t, n, r, i = { requestOptions: {} }) {
	return as(await is(e, t, n, r, i));
}
function ss(e, t, n, r = { requestOptions: {} }) {
	let i = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		..._(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function cs(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return bn(e.body);
}
function ls(e, t, n, r = { requestOptions: {} }) {
	return R(e, () => ss(e, t, n, r), cs, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function us(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ..._(i) });
}
async function ds(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
}
function fs(e, t, n, r, i = { requestOptions: {} }) {
	return H(e, ds, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => us(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function ps(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: yn(i)
	});
}
async function ms(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return L(e.body);
}
function hs(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, ms, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => ps(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function gs(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		..._(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: vn(i)
	});
}
async function _s(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return L(e.body);
}
function vs(e, t, n, r, i, a = { requestOptions: {} }) {
	return H(e, _s, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => gs(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function ys(e, t, n, r, i = { requestOptions: {} }) {
	let a = q(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		..._(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function bs(e) {
	if (![`200`].includes(e.status)) {
		let t = f(e);
		throw t.details = E(e.body), t;
	}
	return L(e.body);
}
async function xs(e, t, n, r, i = { requestOptions: {} }) {
	return bs(await ys(e, t, n, r, i));
}
function Ss(e) {
	return {
		getCallbackConfig: (t, n, r, i) => es(e, t, n, r, i),
		listEvents: (t, n, r, i) => rs(e, t, n, r, i),
		ping: (t, n, r, i) => os(e, t, n, r, i),
		list: (t, n, r) => ls(e, t, n, r),
		delete: (t, n, r, i) => fs(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = fs(e, t, n, r, i);
			return await a.submitted(), Z(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await fs(e, t, n, r, i),
		update: (t, n, r, i, a) => hs(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = hs(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await hs(e, t, n, r, i, a),
		create: (t, n, r, i, a) => vs(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = vs(e, t, n, r, i, a);
			return await o.submitted(), Z(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await vs(e, t, n, r, i, a),
		get: (t, n, r, i) => xs(e, t, n, r, i)
	};
}
function Cs(e) {
	return { ...Ss(e) };
}
var ws = class {
	_client;
	pipeline;
	constructor(e, t, n) {
		let r;
		typeof t == `string` ? r = t : typeof t == `object` && (n = t), n ??= {};
		let i = n?.userAgentOptions?.userAgentPrefix, a = i ? `${i} azsdk-js-client` : `azsdk-js-client`;
		this._client = x(e, r ?? ``, {
			...n,
			userAgentOptions: { userAgentPrefix: a }
		}), this.pipeline = this._client.pipeline, this.webhooks = Cs(this._client), this.tokens = Zo(this._client), this.scopeMaps = Po(this._client), this.replications = _o(this._client), this.privateEndpointConnections = ua(this._client), this.connectedRegistries = Oi(this._client), this.credentialSets = Gi(this._client), this.cacheRules = li(this._client), this.registries = $a(this._client), this.operations = Xi(this._client);
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
export { ws as ContainerRegistryManagementClient };
