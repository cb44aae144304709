const require_pipeline = require("./pipeline.js");
function getArmEndpoint(e) {
	if (e === void 0) return;
	let t = {
		AZURE_CHINA_CLOUD: `https://management.chinacloudapi.cn/`,
		AZURE_US_GOVERNMENT: `https://management.usgovcloudapi.net/`,
		AZURE_PUBLIC_CLOUD: `https://management.azure.com/`
	};
	if (e in t) return t[e];
	throw Error(`Unknown cloud setting: ${e}. Please refer to the enum AzureClouds for possible values.`);
}
const logger$1 = require_pipeline.createClientLogger(`arm-containerregistry`);
function createRestError(e, t) {
	return typeof e == `string` ? require_pipeline.createRestError(e, t) : require_pipeline.createRestError(e);
}
function apiVersionPolicy(e) {
	return {
		name: `ApiVersionPolicy`,
		sendRequest: (t, n) => {
			let r = new URL(t.url);
			return !r.searchParams.get(`api-version`) && e.apiVersion && (t.url = `${t.url}${r.searchParams.size > 0 ? `&` : `?`}api-version=${e.apiVersion}`), n(t);
		}
	};
}
function keyCredentialAuthenticationPolicy(e, t) {
	return {
		name: `keyCredentialAuthenticationPolicy`,
		sendRequest(n, r) {
			return n.headers.set(t, e.key), r(n);
		}
	};
}
function addCredentialPipelinePolicy(e, t, n = {}) {
	let { credential: r, clientOptions: i } = n;
	if (r) {
		if (require_pipeline.isTokenCredential(r)) {
			let n = require_pipeline.bearerTokenAuthenticationPolicy({
				credential: r,
				scopes: i?.credentials?.scopes ?? `${t}/.default`
			});
			e.addPolicy(n);
		} else if (isKeyCredential(r)) {
			if (!i?.credentials?.apiKeyHeaderName) throw Error(`Missing API Key Header Name`);
			let t = keyCredentialAuthenticationPolicy(r, i?.credentials?.apiKeyHeaderName);
			e.addPolicy(t);
		}
	}
}
function createDefaultPipeline(e, t, n = {}) {
	let r = require_pipeline.createPipelineFromOptions(n);
	return r.addPolicy(apiVersionPolicy(n)), addCredentialPipelinePolicy(r, e, {
		credential: t,
		clientOptions: n
	}), r;
}
function isKeyCredential(e) {
	return typeof e == `object` && !!e && `key` in e && typeof e.key == `string`;
}
function operationOptionsToRequestParameters(e) {
	return {
		...require_pipeline.operationOptionsToRequestParameters(e),
		tracingOptions: e.tracingOptions
	};
}
function wrapRequestParameters(e) {
	return e.onResponse ? {
		...e,
		onResponse(t, n) {
			e.onResponse?.(t, n, n);
		}
	} : e;
}
function getClient(e, t, n = {}) {
	let r;
	t && (isCredential(t) ? r = t : n = t ?? {});
	let i = n.pipeline ?? createDefaultPipeline(e, r, n), a = require_pipeline.getClient(e, {
		...n,
		pipeline: i
	}), o = (e, ...t) => ({
		get: (n = {}) => a.path(e, ...t).get(wrapRequestParameters(n)),
		post: (n = {}) => a.path(e, ...t).post(wrapRequestParameters(n)),
		put: (n = {}) => a.path(e, ...t).put(wrapRequestParameters(n)),
		patch: (n = {}) => a.path(e, ...t).patch(wrapRequestParameters(n)),
		delete: (n = {}) => a.path(e, ...t).delete(wrapRequestParameters(n)),
		head: (n = {}) => a.path(e, ...t).head(wrapRequestParameters(n)),
		options: (n = {}) => a.path(e, ...t).options(wrapRequestParameters(n)),
		trace: (n = {}) => a.path(e, ...t).trace(wrapRequestParameters(n))
	});
	return {
		path: o,
		pathUnchecked: o,
		pipeline: a.pipeline
	};
}
function isCredential(e) {
	return require_pipeline.isKeyCredential(e) || require_pipeline.isTokenCredential(e);
}
function createContainerRegistryManagement(e, t, n = {}) {
	let r = n.endpoint ?? getArmEndpoint(n.cloudSetting) ?? `https://management.azure.com`, i = n?.userAgentOptions?.userAgentPrefix, a = `azsdk-js-arm-containerregistry/12.0.0`, o = i ? `${i} azsdk-js-api ${a}` : `azsdk-js-api ${a}`, { apiVersion: s, ...c } = {
		...n,
		userAgentOptions: { userAgentPrefix: o },
		loggingOptions: { logger: n.loggingOptions?.logger ?? logger$1.info },
		credentials: { scopes: n.credentials?.scopes ?? [`${r}/.default`] }
	}, l = getClient(r, e, c);
	l.pipeline.removePolicy({ name: `ApiVersionPolicy` });
	let u = n.apiVersion ?? `2025-11-01`;
	return l.pipeline.addPolicy({
		name: `ClientApiVersionPolicy`,
		sendRequest: (e, t) => {
			let n = new URL(e.url);
			return n.searchParams.get(`api-version`) || (e.url = `${e.url}${Array.from(n.searchParams.keys()).length > 0 ? `&` : `?`}api-version=${u}`), t(e);
		}
	}), {
		...l,
		apiVersion: u,
		subscriptionId: t
	};
}
function areAllPropsUndefined(e, t) {
	for (let n of t) if (e[n] !== void 0) return !1;
	return !0;
}
function _operationListResultDeserializer(e) {
	return {
		value: e.value ? operationDefinitionArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function operationDefinitionArrayDeserializer(e) {
	return e.map((e) => operationDefinitionDeserializer(e));
}
function operationDefinitionDeserializer(e) {
	return {
		origin: e.origin,
		name: e.name,
		display: e.display ? operationDisplayDefinitionDeserializer(e.display) : e.display,
		...e.properties ? _operationDefinitionPropertiesDeserializer(e.properties) : e.properties,
		isDataAction: e.isDataAction
	};
}
function operationDisplayDefinitionDeserializer(e) {
	return {
		provider: e.provider,
		resource: e.resource,
		operation: e.operation,
		description: e.description
	};
}
function operationServiceSpecificationDefinitionDeserializer(e) {
	return {
		metricSpecifications: e.metricSpecifications ? operationMetricSpecificationDefinitionArrayDeserializer(e.metricSpecifications) : e.metricSpecifications,
		logSpecifications: e.logSpecifications ? operationLogSpecificationDefinitionArrayDeserializer(e.logSpecifications) : e.logSpecifications
	};
}
function operationMetricSpecificationDefinitionArrayDeserializer(e) {
	return e.map((e) => operationMetricSpecificationDefinitionDeserializer(e));
}
function operationMetricSpecificationDefinitionDeserializer(e) {
	return {
		name: e.name,
		displayName: e.displayName,
		displayDescription: e.displayDescription,
		unit: e.unit,
		aggregationType: e.aggregationType,
		internalMetricName: e.internalMetricName
	};
}
function operationLogSpecificationDefinitionArrayDeserializer(e) {
	return e.map((e) => operationLogSpecificationDefinitionDeserializer(e));
}
function operationLogSpecificationDefinitionDeserializer(e) {
	return {
		name: e.name,
		displayName: e.displayName,
		blobDuration: e.blobDuration
	};
}
function errorResponseDeserializer(e) {
	return { error: e.error ? errorDetailDeserializer(e.error) : e.error };
}
function errorDetailDeserializer(e) {
	return {
		code: e.code,
		message: e.message,
		target: e.target,
		details: e.details ? errorDetailArrayDeserializer(e.details) : e.details,
		additionalInfo: e.additionalInfo ? errorAdditionalInfoArrayDeserializer(e.additionalInfo) : e.additionalInfo
	};
}
function errorDetailArrayDeserializer(e) {
	return e.map((e) => errorDetailDeserializer(e));
}
function errorAdditionalInfoArrayDeserializer(e) {
	return e.map((e) => errorAdditionalInfoDeserializer(e));
}
function errorAdditionalInfoDeserializer(e) {
	return {
		type: e.type,
		info: e.info
	};
}
function registrySerializer(e) {
	return {
		tags: e.tags,
		location: e.location,
		properties: areAllPropsUndefined(e, [
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
		]) ? void 0 : _registryPropertiesSerializer(e),
		sku: skuSerializer(e.sku),
		identity: e.identity ? identityPropertiesSerializer(e.identity) : e.identity
	};
}
function registryDeserializer(e) {
	return {
		tags: e.tags ? Object.fromEntries(Object.entries(e.tags).map(([e, t]) => [e, t])) : e.tags,
		location: e.location,
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _registryPropertiesDeserializer(e.properties) : e.properties,
		sku: skuDeserializer(e.sku),
		identity: e.identity ? identityPropertiesDeserializer(e.identity) : e.identity
	};
}
function statusDeserializer(e) {
	return {
		displayStatus: e.displayStatus,
		message: e.message,
		timestamp: e.timestamp ? new Date(e.timestamp) : e.timestamp
	};
}
function networkRuleSetSerializer(e) {
	return {
		defaultAction: e.defaultAction,
		ipRules: e.ipRules ? ipRuleArraySerializer(e.ipRules) : e.ipRules
	};
}
function networkRuleSetDeserializer(e) {
	return {
		defaultAction: e.defaultAction,
		ipRules: e.ipRules ? ipRuleArrayDeserializer(e.ipRules) : e.ipRules
	};
}
function ipRuleArraySerializer(e) {
	return e.map((e) => ipRuleSerializer(e));
}
function ipRuleArrayDeserializer(e) {
	return e.map((e) => ipRuleDeserializer(e));
}
function ipRuleSerializer(e) {
	return {
		action: e.action,
		value: e.iPAddressOrRange
	};
}
function ipRuleDeserializer(e) {
	return {
		action: e.action,
		iPAddressOrRange: e.value
	};
}
function policiesSerializer(e) {
	return {
		quarantinePolicy: e.quarantinePolicy ? quarantinePolicySerializer(e.quarantinePolicy) : e.quarantinePolicy,
		trustPolicy: e.trustPolicy ? trustPolicySerializer(e.trustPolicy) : e.trustPolicy,
		retentionPolicy: e.retentionPolicy ? retentionPolicySerializer(e.retentionPolicy) : e.retentionPolicy,
		exportPolicy: e.exportPolicy ? exportPolicySerializer(e.exportPolicy) : e.exportPolicy,
		azureADAuthenticationAsArmPolicy: e.azureADAuthenticationAsArmPolicy ? azureADAuthenticationAsArmPolicySerializer(e.azureADAuthenticationAsArmPolicy) : e.azureADAuthenticationAsArmPolicy
	};
}
function policiesDeserializer(e) {
	return {
		quarantinePolicy: e.quarantinePolicy ? quarantinePolicyDeserializer(e.quarantinePolicy) : e.quarantinePolicy,
		trustPolicy: e.trustPolicy ? trustPolicyDeserializer(e.trustPolicy) : e.trustPolicy,
		retentionPolicy: e.retentionPolicy ? retentionPolicyDeserializer(e.retentionPolicy) : e.retentionPolicy,
		exportPolicy: e.exportPolicy ? exportPolicyDeserializer(e.exportPolicy) : e.exportPolicy,
		azureADAuthenticationAsArmPolicy: e.azureADAuthenticationAsArmPolicy ? azureADAuthenticationAsArmPolicyDeserializer(e.azureADAuthenticationAsArmPolicy) : e.azureADAuthenticationAsArmPolicy
	};
}
function quarantinePolicySerializer(e) {
	return { status: e.status };
}
function quarantinePolicyDeserializer(e) {
	return { status: e.status };
}
function trustPolicySerializer(e) {
	return {
		type: e.type,
		status: e.status
	};
}
function trustPolicyDeserializer(e) {
	return {
		type: e.type,
		status: e.status
	};
}
function retentionPolicySerializer(e) {
	return {
		days: e.days,
		status: e.status
	};
}
function retentionPolicyDeserializer(e) {
	return {
		days: e.days,
		lastUpdatedTime: e.lastUpdatedTime ? new Date(e.lastUpdatedTime) : e.lastUpdatedTime,
		status: e.status
	};
}
function exportPolicySerializer(e) {
	return { status: e.status };
}
function exportPolicyDeserializer(e) {
	return { status: e.status };
}
function azureADAuthenticationAsArmPolicySerializer(e) {
	return { status: e.status };
}
function azureADAuthenticationAsArmPolicyDeserializer(e) {
	return { status: e.status };
}
function encryptionPropertySerializer(e) {
	return {
		status: e.status,
		keyVaultProperties: e.keyVaultProperties ? keyVaultPropertiesSerializer(e.keyVaultProperties) : e.keyVaultProperties
	};
}
function encryptionPropertyDeserializer(e) {
	return {
		status: e.status,
		keyVaultProperties: e.keyVaultProperties ? keyVaultPropertiesDeserializer(e.keyVaultProperties) : e.keyVaultProperties
	};
}
function keyVaultPropertiesSerializer(e) {
	return {
		keyIdentifier: e.keyIdentifier,
		identity: e.identity
	};
}
function keyVaultPropertiesDeserializer(e) {
	return {
		keyIdentifier: e.keyIdentifier,
		versionedKeyIdentifier: e.versionedKeyIdentifier,
		identity: e.identity,
		keyRotationEnabled: e.keyRotationEnabled,
		lastKeyRotationTimestamp: e.lastKeyRotationTimestamp ? new Date(e.lastKeyRotationTimestamp) : e.lastKeyRotationTimestamp
	};
}
function privateEndpointConnectionArrayDeserializer(e) {
	return e.map((e) => privateEndpointConnectionDeserializer(e));
}
function privateEndpointConnectionSerializer(e) {
	return { properties: areAllPropsUndefined(e, [`privateEndpoint`, `privateLinkServiceConnectionState`]) ? void 0 : _privateEndpointConnectionPropertiesSerializer(e) };
}
function privateEndpointConnectionDeserializer(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _privateEndpointConnectionPropertiesDeserializer(e.properties) : e.properties
	};
}
function privateEndpointSerializer(e) {
	return { id: e.id };
}
function privateEndpointDeserializer(e) {
	return { id: e.id };
}
function privateLinkServiceConnectionStateSerializer(e) {
	return {
		status: e.status,
		description: e.description,
		actionsRequired: e.actionsRequired
	};
}
function privateLinkServiceConnectionStateDeserializer(e) {
	return {
		status: e.status,
		description: e.description,
		actionsRequired: e.actionsRequired
	};
}
function skuSerializer(e) {
	return { name: e.name };
}
function skuDeserializer(e) {
	return {
		name: e.name,
		tier: e.tier
	};
}
function identityPropertiesSerializer(e) {
	return {
		type: e.type,
		userAssignedIdentities: e.userAssignedIdentities ? userIdentityPropertiesRecordSerializer(e.userAssignedIdentities) : e.userAssignedIdentities
	};
}
function identityPropertiesDeserializer(e) {
	return {
		principalId: e.principalId,
		tenantId: e.tenantId,
		type: e.type,
		userAssignedIdentities: e.userAssignedIdentities ? userIdentityPropertiesRecordDeserializer(e.userAssignedIdentities) : e.userAssignedIdentities
	};
}
function userIdentityPropertiesRecordSerializer(e) {
	let t = {};
	return Object.keys(e).map((n) => {
		t[n] = e[n] ? userIdentityPropertiesSerializer(e[n]) : e[n];
	}), t;
}
function userIdentityPropertiesRecordDeserializer(e) {
	let t = {};
	return Object.keys(e).map((n) => {
		t[n] = e[n] ? userIdentityPropertiesDeserializer(e[n]) : e[n];
	}), t;
}
function userIdentityPropertiesSerializer(e) {
	return e;
}
function userIdentityPropertiesDeserializer(e) {
	return {
		principalId: e.principalId,
		clientId: e.clientId
	};
}
function systemDataDeserializer(e) {
	return {
		createdBy: e.createdBy,
		createdByType: e.createdByType,
		createdAt: e.createdAt ? new Date(e.createdAt) : e.createdAt,
		lastModifiedBy: e.lastModifiedBy,
		lastModifiedByType: e.lastModifiedByType,
		lastModifiedAt: e.lastModifiedAt ? new Date(e.lastModifiedAt) : e.lastModifiedAt
	};
}
function registryUpdateParametersSerializer(e) {
	return {
		identity: e.identity ? identityPropertiesSerializer(e.identity) : e.identity,
		tags: e.tags,
		sku: e.sku ? skuSerializer(e.sku) : e.sku,
		properties: areAllPropsUndefined(e, [
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
		]) ? void 0 : _registryUpdateParametersPropertiesSerializer(e)
	};
}
function _registryListResultDeserializer(e) {
	return {
		value: e.value ? registryArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function registryArrayDeserializer(e) {
	return e.map((e) => registryDeserializer(e));
}
function importImageParametersSerializer(e) {
	return {
		source: importSourceSerializer(e.source),
		targetTags: e.targetTags ? e.targetTags.map((e) => e) : e.targetTags,
		untaggedTargetRepositories: e.untaggedTargetRepositories ? e.untaggedTargetRepositories.map((e) => e) : e.untaggedTargetRepositories,
		mode: e.mode
	};
}
function importSourceSerializer(e) {
	return {
		resourceId: e.resourceId,
		registryUri: e.registryUri,
		credentials: e.credentials ? importSourceCredentialsSerializer(e.credentials) : e.credentials,
		sourceImage: e.sourceImage
	};
}
function importSourceCredentialsSerializer(e) {
	return {
		username: e.username,
		password: e.password
	};
}
function registryUsageListResultDeserializer(e) {
	return { value: e.value ? registryUsageArrayDeserializer(e.value) : e.value };
}
function registryUsageArrayDeserializer(e) {
	return e.map((e) => registryUsageDeserializer(e));
}
function registryUsageDeserializer(e) {
	return {
		name: e.name,
		limit: e.limit,
		currentValue: e.currentValue,
		unit: e.unit
	};
}
function registryListCredentialsResultDeserializer(e) {
	return {
		username: e.username,
		passwords: e.passwords ? registryPasswordArrayDeserializer(e.passwords) : e.passwords
	};
}
function registryPasswordArrayDeserializer(e) {
	return e.map((e) => registryPasswordDeserializer(e));
}
function registryPasswordDeserializer(e) {
	return {
		name: e.name,
		value: e.value
	};
}
function regenerateCredentialParametersSerializer(e) {
	return { name: e.name };
}
function generateCredentialsParametersSerializer(e) {
	return {
		tokenId: e.tokenId,
		expiry: e.expiry ? e.expiry.toISOString() : e.expiry,
		name: e.name
	};
}
function generateCredentialsResultDeserializer(e) {
	return {
		username: e.username,
		passwords: e.passwords ? tokenPasswordArrayDeserializer(e.passwords) : e.passwords
	};
}
function tokenPasswordArraySerializer(e) {
	return e.map((e) => tokenPasswordSerializer(e));
}
function tokenPasswordArrayDeserializer(e) {
	return e.map((e) => tokenPasswordDeserializer(e));
}
function tokenPasswordSerializer(e) {
	return {
		creationTime: e.creationTime ? e.creationTime.toISOString() : e.creationTime,
		expiry: e.expiry ? e.expiry.toISOString() : e.expiry,
		name: e.name
	};
}
function tokenPasswordDeserializer(e) {
	return {
		creationTime: e.creationTime ? new Date(e.creationTime) : e.creationTime,
		expiry: e.expiry ? new Date(e.expiry) : e.expiry,
		name: e.name,
		value: e.value
	};
}
function registryNameCheckRequestSerializer(e) {
	return {
		name: e.name,
		type: e.type
	};
}
function registryNameStatusDeserializer(e) {
	return {
		nameAvailable: e.nameAvailable,
		reason: e.reason,
		message: e.message
	};
}
function privateLinkResourceDeserializer(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		properties: e.properties ? privateLinkResourcePropertiesDeserializer(e.properties) : e.properties
	};
}
function privateLinkResourcePropertiesDeserializer(e) {
	return {
		groupId: e.groupId,
		requiredMembers: e.requiredMembers ? e.requiredMembers.map((e) => e) : e.requiredMembers,
		requiredZoneNames: e.requiredZoneNames ? e.requiredZoneNames.map((e) => e) : e.requiredZoneNames
	};
}
function _privateLinkResourceListResultDeserializer(e) {
	return {
		value: e.value ? privateLinkResourceArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function privateLinkResourceArrayDeserializer(e) {
	return e.map((e) => privateLinkResourceDeserializer(e));
}
function cacheRuleSerializer(e) {
	return { properties: areAllPropsUndefined(e, [
		`credentialSetResourceId`,
		`sourceRepository`,
		`targetRepository`
	]) ? void 0 : _cacheRulePropertiesSerializer(e) };
}
function cacheRuleDeserializer(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _cacheRulePropertiesDeserializer(e.properties) : e.properties
	};
}
function cacheRuleUpdateParametersSerializer(e) {
	return { properties: areAllPropsUndefined(e, [`credentialSetResourceId`]) ? void 0 : _cacheRuleUpdateParametersPropertiesSerializer(e) };
}
function _cacheRulesListResultDeserializer(e) {
	return {
		value: e.value ? cacheRuleArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function cacheRuleArrayDeserializer(e) {
	return e.map((e) => cacheRuleDeserializer(e));
}
function credentialSetSerializer(e) {
	return {
		properties: areAllPropsUndefined(e, [`loginServer`, `authCredentials`]) ? void 0 : _credentialSetPropertiesSerializer(e),
		identity: e.identity ? identityPropertiesSerializer(e.identity) : e.identity
	};
}
function credentialSetDeserializer(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _credentialSetPropertiesDeserializer(e.properties) : e.properties,
		identity: e.identity ? identityPropertiesDeserializer(e.identity) : e.identity
	};
}
function authCredentialArraySerializer(e) {
	return e.map((e) => authCredentialSerializer(e));
}
function authCredentialArrayDeserializer(e) {
	return e.map((e) => authCredentialDeserializer(e));
}
function authCredentialSerializer(e) {
	return {
		name: e.name,
		usernameSecretIdentifier: e.usernameSecretIdentifier,
		passwordSecretIdentifier: e.passwordSecretIdentifier
	};
}
function authCredentialDeserializer(e) {
	return {
		name: e.name,
		usernameSecretIdentifier: e.usernameSecretIdentifier,
		passwordSecretIdentifier: e.passwordSecretIdentifier,
		credentialHealth: e.credentialHealth ? credentialHealthDeserializer(e.credentialHealth) : e.credentialHealth
	};
}
function credentialHealthDeserializer(e) {
	return {
		status: e.status,
		errorCode: e.errorCode,
		errorMessage: e.errorMessage
	};
}
function credentialSetUpdateParametersSerializer(e) {
	return {
		properties: areAllPropsUndefined(e, [`authCredentials`]) ? void 0 : _credentialSetUpdateParametersPropertiesSerializer(e),
		identity: e.identity ? identityPropertiesSerializer(e.identity) : e.identity
	};
}
function _credentialSetListResultDeserializer(e) {
	return {
		value: e.value ? credentialSetArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function credentialSetArrayDeserializer(e) {
	return e.map((e) => credentialSetDeserializer(e));
}
function connectedRegistrySerializer(e) {
	return { properties: areAllPropsUndefined(e, [
		`mode`,
		`parent`,
		`clientTokenIds`,
		`loginServer`,
		`logging`,
		`notificationsList`,
		`garbageCollection`
	]) ? void 0 : _connectedRegistryPropertiesSerializer(e) };
}
function connectedRegistryDeserializer(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _connectedRegistryPropertiesDeserializer(e.properties) : e.properties
	};
}
function activationPropertiesDeserializer(e) {
	return { status: e.status };
}
function parentPropertiesSerializer(e) {
	return {
		id: e.id,
		syncProperties: syncPropertiesSerializer(e.syncProperties)
	};
}
function parentPropertiesDeserializer(e) {
	return {
		id: e.id,
		syncProperties: syncPropertiesDeserializer(e.syncProperties)
	};
}
function syncPropertiesSerializer(e) {
	return {
		tokenId: e.tokenId,
		schedule: e.schedule,
		syncWindow: e.syncWindow,
		messageTtl: e.messageTtl
	};
}
function syncPropertiesDeserializer(e) {
	return {
		tokenId: e.tokenId,
		schedule: e.schedule,
		syncWindow: e.syncWindow,
		messageTtl: e.messageTtl,
		lastSyncTime: e.lastSyncTime ? new Date(e.lastSyncTime) : e.lastSyncTime,
		gatewayEndpoint: e.gatewayEndpoint
	};
}
function loginServerPropertiesSerializer(e) {
	return e;
}
function loginServerPropertiesDeserializer(e) {
	return {
		host: e.host,
		tls: e.tls ? tlsPropertiesDeserializer(e.tls) : e.tls
	};
}
function tlsPropertiesDeserializer(e) {
	return {
		status: e.status,
		certificate: e.certificate ? tlsCertificatePropertiesDeserializer(e.certificate) : e.certificate
	};
}
function tlsCertificatePropertiesDeserializer(e) {
	return {
		type: e.type,
		location: e.location
	};
}
function loggingPropertiesSerializer(e) {
	return {
		logLevel: e.logLevel,
		auditLogStatus: e.auditLogStatus
	};
}
function loggingPropertiesDeserializer(e) {
	return {
		logLevel: e.logLevel,
		auditLogStatus: e.auditLogStatus
	};
}
function statusDetailPropertiesArrayDeserializer(e) {
	return e.map((e) => statusDetailPropertiesDeserializer(e));
}
function statusDetailPropertiesDeserializer(e) {
	return {
		type: e.type,
		code: e.code,
		description: e.description,
		timestamp: e.timestamp ? new Date(e.timestamp) : e.timestamp,
		correlationId: e.correlationId
	};
}
function garbageCollectionPropertiesSerializer(e) {
	return {
		enabled: e.enabled,
		schedule: e.schedule
	};
}
function garbageCollectionPropertiesDeserializer(e) {
	return {
		enabled: e.enabled,
		schedule: e.schedule
	};
}
function connectedRegistryUpdateParametersSerializer(e) {
	return { properties: areAllPropsUndefined(e, [
		`syncProperties`,
		`logging`,
		`clientTokenIds`,
		`notificationsList`,
		`garbageCollection`
	]) ? void 0 : _connectedRegistryUpdateParametersPropertiesSerializer(e) };
}
function syncUpdatePropertiesSerializer(e) {
	return {
		schedule: e.schedule,
		syncWindow: e.syncWindow,
		messageTtl: e.messageTtl
	};
}
function _connectedRegistryListResultDeserializer(e) {
	return {
		value: e.value ? connectedRegistryArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function connectedRegistryArrayDeserializer(e) {
	return e.map((e) => connectedRegistryDeserializer(e));
}
function _privateEndpointConnectionListResultDeserializer(e) {
	return {
		value: e.value ? privateEndpointConnectionArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function replicationSerializer(e) {
	return {
		tags: e.tags,
		location: e.location,
		properties: areAllPropsUndefined(e, [`regionEndpointEnabled`, `zoneRedundancy`]) ? void 0 : _replicationPropertiesSerializer(e)
	};
}
function replicationDeserializer(e) {
	return {
		tags: e.tags ? Object.fromEntries(Object.entries(e.tags).map(([e, t]) => [e, t])) : e.tags,
		location: e.location,
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _replicationPropertiesDeserializer(e.properties) : e.properties
	};
}
function replicationUpdateParametersSerializer(e) {
	return {
		tags: e.tags,
		properties: areAllPropsUndefined(e, [`regionEndpointEnabled`]) ? void 0 : _replicationUpdateParametersPropertiesSerializer(e)
	};
}
function _replicationListResultDeserializer(e) {
	return {
		value: e.value ? replicationArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function replicationArrayDeserializer(e) {
	return e.map((e) => replicationDeserializer(e));
}
function scopeMapSerializer(e) {
	return { properties: areAllPropsUndefined(e, [`description`, `actions`]) ? void 0 : _scopeMapPropertiesSerializer(e) };
}
function scopeMapDeserializer(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _scopeMapPropertiesDeserializer(e.properties) : e.properties
	};
}
function scopeMapUpdateParametersSerializer(e) {
	return { properties: areAllPropsUndefined(e, [`description`, `actions`]) ? void 0 : _scopeMapUpdateParametersPropertiesSerializer(e) };
}
function _scopeMapListResultDeserializer(e) {
	return {
		value: e.value ? scopeMapArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function scopeMapArrayDeserializer(e) {
	return e.map((e) => scopeMapDeserializer(e));
}
function tokenSerializer(e) {
	return { properties: areAllPropsUndefined(e, [
		`scopeMapId`,
		`credentials`,
		`status`
	]) ? void 0 : _tokenPropertiesSerializer(e) };
}
function tokenDeserializer(e) {
	return {
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _tokenPropertiesDeserializer(e.properties) : e.properties
	};
}
function tokenCredentialsPropertiesSerializer(e) {
	return {
		certificates: e.certificates ? tokenCertificateArraySerializer(e.certificates) : e.certificates,
		passwords: e.passwords ? tokenPasswordArraySerializer(e.passwords) : e.passwords
	};
}
function tokenCredentialsPropertiesDeserializer(e) {
	return {
		certificates: e.certificates ? tokenCertificateArrayDeserializer(e.certificates) : e.certificates,
		passwords: e.passwords ? tokenPasswordArrayDeserializer(e.passwords) : e.passwords
	};
}
function tokenCertificateArraySerializer(e) {
	return e.map((e) => tokenCertificateSerializer(e));
}
function tokenCertificateArrayDeserializer(e) {
	return e.map((e) => tokenCertificateDeserializer(e));
}
function tokenCertificateSerializer(e) {
	return {
		name: e.name,
		expiry: e.expiry ? e.expiry.toISOString() : e.expiry,
		thumbprint: e.thumbprint,
		encodedPemCertificate: e.encodedPemCertificate
	};
}
function tokenCertificateDeserializer(e) {
	return {
		name: e.name,
		expiry: e.expiry ? new Date(e.expiry) : e.expiry,
		thumbprint: e.thumbprint,
		encodedPemCertificate: e.encodedPemCertificate
	};
}
function tokenUpdateParametersSerializer(e) {
	return { properties: areAllPropsUndefined(e, [
		`scopeMapId`,
		`status`,
		`credentials`
	]) ? void 0 : _tokenUpdateParametersPropertiesSerializer(e) };
}
function _tokenListResultDeserializer(e) {
	return {
		value: e.value ? tokenArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function tokenArrayDeserializer(e) {
	return e.map((e) => tokenDeserializer(e));
}
function webhookDeserializer(e) {
	return {
		tags: e.tags ? Object.fromEntries(Object.entries(e.tags).map(([e, t]) => [e, t])) : e.tags,
		location: e.location,
		id: e.id,
		name: e.name,
		type: e.type,
		systemData: e.systemData ? systemDataDeserializer(e.systemData) : e.systemData,
		...e.properties ? _webhookPropertiesDeserializer(e.properties) : e.properties
	};
}
function webhookCreateParametersSerializer(e) {
	return {
		tags: e.tags,
		location: e.location,
		properties: areAllPropsUndefined(e, [
			`serviceUri`,
			`customHeaders`,
			`status`,
			`scope`,
			`actions`
		]) ? void 0 : _webhookCreateParametersPropertiesSerializer(e)
	};
}
function webhookUpdateParametersSerializer(e) {
	return {
		tags: e.tags,
		properties: areAllPropsUndefined(e, [
			`serviceUri`,
			`customHeaders`,
			`status`,
			`scope`,
			`actions`
		]) ? void 0 : _webhookUpdateParametersPropertiesSerializer(e)
	};
}
function _webhookListResultDeserializer(e) {
	return {
		value: e.value ? webhookArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function webhookArrayDeserializer(e) {
	return e.map((e) => webhookDeserializer(e));
}
function eventInfoDeserializer(e) {
	return { id: e.id };
}
function _eventListResultDeserializer(e) {
	return {
		value: e.value ? eventArrayDeserializer(e.value) : e.value,
		nextLink: e.nextLink
	};
}
function eventArrayDeserializer(e) {
	return e.map((e) => eventDeserializer(e));
}
function eventDeserializer(e) {
	return {
		id: e.id,
		eventRequestMessage: e.eventRequestMessage ? eventRequestMessageDeserializer(e.eventRequestMessage) : e.eventRequestMessage,
		eventResponseMessage: e.eventResponseMessage ? eventResponseMessageDeserializer(e.eventResponseMessage) : e.eventResponseMessage
	};
}
function eventRequestMessageDeserializer(e) {
	return {
		content: e.content ? eventContentDeserializer(e.content) : e.content,
		headers: e.headers ? Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, t])) : e.headers,
		method: e.method,
		requestUri: e.requestUri,
		version: e.version
	};
}
function eventContentDeserializer(e) {
	return {
		id: e.id,
		timestamp: e.timestamp ? new Date(e.timestamp) : e.timestamp,
		action: e.action,
		target: e.target ? targetDeserializer(e.target) : e.target,
		request: e.request ? requestDeserializer(e.request) : e.request,
		actor: e.actor ? actorDeserializer(e.actor) : e.actor,
		source: e.source ? sourceDeserializer(e.source) : e.source
	};
}
function targetDeserializer(e) {
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
function requestDeserializer(e) {
	return {
		id: e.id,
		addr: e.addr,
		host: e.host,
		method: e.method,
		useragent: e.useragent
	};
}
function actorDeserializer(e) {
	return { name: e.name };
}
function sourceDeserializer(e) {
	return {
		addr: e.addr,
		instanceID: e.instanceID
	};
}
function eventResponseMessageDeserializer(e) {
	return {
		content: e.content,
		headers: e.headers ? Object.fromEntries(Object.entries(e.headers).map(([e, t]) => [e, t])) : e.headers,
		reasonPhrase: e.reasonPhrase,
		statusCode: e.statusCode,
		version: e.version
	};
}
function callbackConfigDeserializer(e) {
	return {
		serviceUri: e.serviceUri,
		customHeaders: e.customHeaders ? Object.fromEntries(Object.entries(e.customHeaders).map(([e, t]) => [e, t])) : e.customHeaders
	};
}
function _operationDefinitionPropertiesDeserializer(e) {
	return { serviceSpecification: e.serviceSpecification ? operationServiceSpecificationDefinitionDeserializer(e.serviceSpecification) : e.serviceSpecification };
}
function _privateEndpointConnectionPropertiesSerializer(e) {
	return {
		privateEndpoint: e.privateEndpoint ? privateEndpointSerializer(e.privateEndpoint) : e.privateEndpoint,
		privateLinkServiceConnectionState: e.privateLinkServiceConnectionState ? privateLinkServiceConnectionStateSerializer(e.privateLinkServiceConnectionState) : e.privateLinkServiceConnectionState
	};
}
function _privateEndpointConnectionPropertiesDeserializer(e) {
	return {
		privateEndpoint: e.privateEndpoint ? privateEndpointDeserializer(e.privateEndpoint) : e.privateEndpoint,
		privateLinkServiceConnectionState: e.privateLinkServiceConnectionState ? privateLinkServiceConnectionStateDeserializer(e.privateLinkServiceConnectionState) : e.privateLinkServiceConnectionState,
		provisioningState: e.provisioningState
	};
}
function _registryPropertiesSerializer(e) {
	return {
		adminUserEnabled: e.adminUserEnabled,
		networkRuleSet: e.networkRuleSet ? networkRuleSetSerializer(e.networkRuleSet) : e.networkRuleSet,
		policies: e.policies ? policiesSerializer(e.policies) : e.policies,
		encryption: e.encryption ? encryptionPropertySerializer(e.encryption) : e.encryption,
		dataEndpointEnabled: e.dataEndpointEnabled,
		publicNetworkAccess: e.publicNetworkAccess,
		networkRuleBypassOptions: e.networkRuleBypassOptions,
		networkRuleBypassAllowedForTasks: e.networkRuleBypassAllowedForTasks,
		zoneRedundancy: e.zoneRedundancy,
		anonymousPullEnabled: e.anonymousPullEnabled,
		roleAssignmentMode: e.roleAssignmentMode
	};
}
function _registryPropertiesDeserializer(e) {
	return {
		loginServer: e.loginServer,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState,
		status: e.status ? statusDeserializer(e.status) : e.status,
		adminUserEnabled: e.adminUserEnabled,
		networkRuleSet: e.networkRuleSet ? networkRuleSetDeserializer(e.networkRuleSet) : e.networkRuleSet,
		policies: e.policies ? policiesDeserializer(e.policies) : e.policies,
		encryption: e.encryption ? encryptionPropertyDeserializer(e.encryption) : e.encryption,
		dataEndpointEnabled: e.dataEndpointEnabled,
		dataEndpointHostNames: e.dataEndpointHostNames ? e.dataEndpointHostNames.map((e) => e) : e.dataEndpointHostNames,
		privateEndpointConnections: e.privateEndpointConnections ? privateEndpointConnectionArrayDeserializer(e.privateEndpointConnections) : e.privateEndpointConnections,
		publicNetworkAccess: e.publicNetworkAccess,
		networkRuleBypassOptions: e.networkRuleBypassOptions,
		networkRuleBypassAllowedForTasks: e.networkRuleBypassAllowedForTasks,
		zoneRedundancy: e.zoneRedundancy,
		anonymousPullEnabled: e.anonymousPullEnabled,
		roleAssignmentMode: e.roleAssignmentMode
	};
}
function _registryUpdateParametersPropertiesSerializer(e) {
	return {
		adminUserEnabled: e.adminUserEnabled,
		networkRuleSet: e.networkRuleSet ? networkRuleSetSerializer(e.networkRuleSet) : e.networkRuleSet,
		policies: e.policies ? policiesSerializer(e.policies) : e.policies,
		encryption: e.encryption ? encryptionPropertySerializer(e.encryption) : e.encryption,
		dataEndpointEnabled: e.dataEndpointEnabled,
		publicNetworkAccess: e.publicNetworkAccess,
		networkRuleBypassOptions: e.networkRuleBypassOptions,
		networkRuleBypassAllowedForTasks: e.networkRuleBypassAllowedForTasks,
		anonymousPullEnabled: e.anonymousPullEnabled,
		roleAssignmentMode: e.roleAssignmentMode
	};
}
function _cacheRulePropertiesSerializer(e) {
	return {
		credentialSetResourceId: e.credentialSetResourceId,
		sourceRepository: e.sourceRepository,
		targetRepository: e.targetRepository
	};
}
function _cacheRulePropertiesDeserializer(e) {
	return {
		credentialSetResourceId: e.credentialSetResourceId,
		sourceRepository: e.sourceRepository,
		targetRepository: e.targetRepository,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState
	};
}
function _cacheRuleUpdateParametersPropertiesSerializer(e) {
	return { credentialSetResourceId: e.credentialSetResourceId };
}
function _credentialSetPropertiesSerializer(e) {
	return {
		loginServer: e.loginServer,
		authCredentials: e.authCredentials ? authCredentialArraySerializer(e.authCredentials) : e.authCredentials
	};
}
function _credentialSetPropertiesDeserializer(e) {
	return {
		loginServer: e.loginServer,
		authCredentials: e.authCredentials ? authCredentialArrayDeserializer(e.authCredentials) : e.authCredentials,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState
	};
}
function _credentialSetUpdateParametersPropertiesSerializer(e) {
	return { authCredentials: e.authCredentials ? authCredentialArraySerializer(e.authCredentials) : e.authCredentials };
}
function _connectedRegistryPropertiesSerializer(e) {
	return {
		mode: e.mode,
		parent: e.parent ? parentPropertiesSerializer(e.parent) : e.parent,
		clientTokenIds: e.clientTokenIds ? e.clientTokenIds.map((e) => e) : e.clientTokenIds,
		loginServer: e.loginServer ? loginServerPropertiesSerializer(e.loginServer) : e.loginServer,
		logging: e.logging ? loggingPropertiesSerializer(e.logging) : e.logging,
		notificationsList: e.notificationsList ? e.notificationsList.map((e) => e) : e.notificationsList,
		garbageCollection: e.garbageCollection ? garbageCollectionPropertiesSerializer(e.garbageCollection) : e.garbageCollection
	};
}
function _connectedRegistryPropertiesDeserializer(e) {
	return {
		provisioningState: e.provisioningState,
		mode: e.mode,
		version: e.version,
		connectionState: e.connectionState,
		lastActivityTime: e.lastActivityTime ? new Date(e.lastActivityTime) : e.lastActivityTime,
		activation: e.activation ? activationPropertiesDeserializer(e.activation) : e.activation,
		parent: e.parent ? parentPropertiesDeserializer(e.parent) : e.parent,
		clientTokenIds: e.clientTokenIds ? e.clientTokenIds.map((e) => e) : e.clientTokenIds,
		loginServer: e.loginServer ? loginServerPropertiesDeserializer(e.loginServer) : e.loginServer,
		logging: e.logging ? loggingPropertiesDeserializer(e.logging) : e.logging,
		statusDetails: e.statusDetails ? statusDetailPropertiesArrayDeserializer(e.statusDetails) : e.statusDetails,
		notificationsList: e.notificationsList ? e.notificationsList.map((e) => e) : e.notificationsList,
		garbageCollection: e.garbageCollection ? garbageCollectionPropertiesDeserializer(e.garbageCollection) : e.garbageCollection
	};
}
function _connectedRegistryUpdateParametersPropertiesSerializer(e) {
	return {
		syncProperties: e.syncProperties ? syncUpdatePropertiesSerializer(e.syncProperties) : e.syncProperties,
		logging: e.logging ? loggingPropertiesSerializer(e.logging) : e.logging,
		clientTokenIds: e.clientTokenIds ? e.clientTokenIds.map((e) => e) : e.clientTokenIds,
		notificationsList: e.notificationsList ? e.notificationsList.map((e) => e) : e.notificationsList,
		garbageCollection: e.garbageCollection ? garbageCollectionPropertiesSerializer(e.garbageCollection) : e.garbageCollection
	};
}
function _replicationPropertiesSerializer(e) {
	return {
		regionEndpointEnabled: e.regionEndpointEnabled,
		zoneRedundancy: e.zoneRedundancy
	};
}
function _replicationPropertiesDeserializer(e) {
	return {
		provisioningState: e.provisioningState,
		status: e.status ? statusDeserializer(e.status) : e.status,
		regionEndpointEnabled: e.regionEndpointEnabled,
		zoneRedundancy: e.zoneRedundancy
	};
}
function _replicationUpdateParametersPropertiesSerializer(e) {
	return { regionEndpointEnabled: e.regionEndpointEnabled };
}
function _scopeMapPropertiesSerializer(e) {
	return {
		description: e.description,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function _scopeMapPropertiesDeserializer(e) {
	return {
		description: e.description,
		typePropertiesType: e.type,
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function _scopeMapUpdateParametersPropertiesSerializer(e) {
	return {
		description: e.description,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function _tokenPropertiesSerializer(e) {
	return {
		scopeMapId: e.scopeMapId,
		credentials: e.credentials ? tokenCredentialsPropertiesSerializer(e.credentials) : e.credentials,
		status: e.status
	};
}
function _tokenPropertiesDeserializer(e) {
	return {
		creationDate: e.creationDate ? new Date(e.creationDate) : e.creationDate,
		provisioningState: e.provisioningState,
		scopeMapId: e.scopeMapId,
		credentials: e.credentials ? tokenCredentialsPropertiesDeserializer(e.credentials) : e.credentials,
		status: e.status
	};
}
function _tokenUpdateParametersPropertiesSerializer(e) {
	return {
		scopeMapId: e.scopeMapId,
		status: e.status,
		credentials: e.credentials ? tokenCredentialsPropertiesSerializer(e.credentials) : e.credentials
	};
}
function _webhookPropertiesDeserializer(e) {
	return {
		status: e.status,
		scope: e.scope,
		actions: e.actions ? e.actions.map((e) => e) : e.actions,
		provisioningState: e.provisioningState
	};
}
function _webhookCreateParametersPropertiesSerializer(e) {
	return {
		serviceUri: e.serviceUri,
		customHeaders: e.customHeaders,
		status: e.status,
		scope: e.scope,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function _webhookUpdateParametersPropertiesSerializer(e) {
	return {
		serviceUri: e.serviceUri,
		customHeaders: e.customHeaders,
		status: e.status,
		scope: e.scope,
		actions: e.actions ? e.actions.map((e) => e) : e.actions
	};
}
function buildPagedAsyncIterator(e, t, n, r, i = {}) {
	let a = i.itemName ?? `value`, o = i.nextLinkName ?? `nextLink`, s = i.nextLinkMethod ?? `GET`, c = {
		getPage: async (i) => {
			let c = i === void 0 ? await t() : s === `POST` ? await e.pathUnchecked(i).post() : await e.pathUnchecked(i).get();
			checkPagingRequest(c, r);
			let l = await n(c), u = getNextLink(l, o);
			return {
				page: getElements(l, a),
				nextPageLink: u
			};
		},
		byPage: (e) => {
			let { continuationToken: t } = e ?? {};
			return getPageAsyncIterator(c, { pageLink: t });
		}
	};
	return getPagedAsyncIterator(c);
}
function getPagedAsyncIterator(e) {
	let t = getItemAsyncIterator(e);
	return {
		next() {
			return t.next();
		},
		[Symbol.asyncIterator]() {
			return this;
		},
		byPage: e?.byPage ?? ((t) => {
			let { continuationToken: n } = t ?? {};
			return getPageAsyncIterator(e, { pageLink: n });
		})
	};
}
async function* getItemAsyncIterator(e) {
	let t = getPageAsyncIterator(e);
	for await (let e of t) yield* e;
}
async function* getPageAsyncIterator(e, t = {}) {
	let { pageLink: n } = t, r = await e.getPage(n ?? e.firstPageLink);
	if (!r) return;
	let i = r.page;
	for (i.continuationToken = r.nextPageLink, yield i; r.nextPageLink;) {
		if (r = await e.getPage(r.nextPageLink), !r) return;
		i = r.page, i.continuationToken = r.nextPageLink, yield i;
	}
}
function getNextLink(e, t) {
	if (!t) return;
	let n = e[t];
	if (typeof n != `string` && n != null) throw new require_pipeline.RestError(`Body Property ${t} should be a string or undefined or null but got ${typeof n}`);
	if (n !== null) return n;
}
function getElements(e, t) {
	let n = e[t];
	if (!Array.isArray(n)) throw new require_pipeline.RestError(`Couldn't paginate response
 Body doesn't contain an array property with name: ${t}`);
	return n ?? [];
}
function checkPagingRequest(e, t) {
	if (!t.includes(e.status)) throw createRestError(`Pagination failed with unexpected statusCode ${e.status}`, e);
}
const logger = require_pipeline.createClientLogger(`core-lro`), terminalStates = [
	`succeeded`,
	`canceled`,
	`failed`
];
function deserializeState(e) {
	try {
		return JSON.parse(e).state;
	} catch {
		throw Error(`Unable to deserialize input state: ${e}`);
	}
}
function setStateError(e) {
	let { state: t, isOperationError: n } = e;
	return (e) => {
		throw n(e) && (t.error = e, t.status = `failed`), e;
	};
}
function appendReadableErrorMessage(e, t) {
	let n = e;
	return n.slice(-1) !== `.` && (n += `.`), n + ` ` + t;
}
function simplifyError(e) {
	let t = e.message, n = e.code, r = e;
	for (; r.innererror;) r = r.innererror, n = r.code, t = appendReadableErrorMessage(t, r.message);
	return {
		code: n,
		message: t
	};
}
async function processOperationStatus(e) {
	let { state: t, status: n, isDone: r, processResult: i, getError: a, response: o, setErrorAsResult: s } = e;
	switch (n) {
		case `succeeded`:
			t.status = `succeeded`;
			break;
		case `failed`: {
			let e = a?.(o), n = ``;
			if (e) {
				let { code: t, message: r } = simplifyError(e);
				n = `. ${t}. ${r}`;
			}
			let r = `The long-running operation has failed${n}`;
			t.error = Error(r), t.status = `failed`, logger.warning(r);
			break;
		}
		case `canceled`: t.status = `canceled`;
	}
	(r?.(o, t) || r === void 0 && [`succeeded`, `canceled`].concat(s ? [] : [`failed`]).includes(n)) && (t.result = await buildResult({
		response: o,
		state: t,
		processResult: i
	}));
}
async function buildResult(e) {
	let { processResult: t, response: n, state: r } = e;
	return t ? t(n, r) : n;
}
async function initOperation(e) {
	let { init: t, processResult: n, getOperationStatus: r, withOperationLocation: i, setErrorAsResult: a } = e, { operationLocation: o, resourceLocation: s, initialRequestUrl: c, requestMethod: l, metadata: u, response: d } = await t();
	o && i?.(o, !1);
	let f = {
		metadata: u,
		operationLocation: o,
		resourceLocation: s,
		initialRequestUrl: c,
		requestMethod: l
	};
	logger.verbose(`LRO: Operation description:`, f);
	let p = {
		status: `running`,
		config: f
	};
	return await processOperationStatus({
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
async function pollOperationHelper(e) {
	let { poll: t, state: n, operationLocation: r, getOperationStatus: i, getResourceLocation: a, isOperationError: o, options: s } = e, c = await t(r, s).catch(setStateError({
		state: n,
		isOperationError: o
	})), l = i(c, n);
	if (logger.verbose(`LRO: Status:\n\tPolling from: ${n.config.operationLocation}\n\tOperation status: ${l}\n\tPolling status: ${terminalStates.includes(l) ? `Stopped` : `Running`}`), l === `succeeded`) {
		let e = a(c, n);
		if (e !== void 0) return {
			response: await t(e).catch(setStateError({
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
async function pollOperation(e) {
	let { poll: t, state: n, options: r, getOperationStatus: i, getResourceLocation: a, getOperationLocation: o, isOperationError: s, withOperationLocation: c, getPollingInterval: l, processResult: u, getError: d, updateState: f, setDelay: p, isDone: m, setErrorAsResult: h } = e, { operationLocation: g } = n.config;
	if (g !== void 0) {
		let { response: e, status: _ } = await pollOperationHelper({
			poll: t,
			getOperationStatus: i,
			state: n,
			operationLocation: g,
			getResourceLocation: a,
			isOperationError: s,
			options: r
		});
		if (await processOperationStatus({
			status: _,
			response: e,
			state: n,
			isDone: m,
			processResult: u,
			getError: d,
			setErrorAsResult: h
		}), !terminalStates.includes(_)) {
			let t = l?.(e);
			t && p(t);
			let r = o?.(e, n);
			if (r !== void 0) {
				let e = g !== r;
				n.config.operationLocation = r, c?.(r, e);
			} else c?.(g, !1);
		}
		f?.(n, e);
	}
}
function getOperationLocationPollingUrl(e) {
	let { azureAsyncOperation: t, operationLocation: n } = e;
	return n ?? t;
}
function getLocationHeader(e) {
	return e.headers.location;
}
function getOperationLocationHeader(e) {
	return e.headers[`operation-location`];
}
function getAzureAsyncOperationHeader(e) {
	return e.headers[`azure-asyncoperation`];
}
function findResourceLocation(e) {
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
function inferLroMode(e, t, n) {
	let r = e.request.url, i = e.request.method, a = getOperationLocationPollingUrl({
		operationLocation: getOperationLocationHeader(e),
		azureAsyncOperation: getAzureAsyncOperationHeader(e)
	}), o = getLocationHeader(e), s = i?.toLocaleUpperCase();
	if (a !== void 0) return {
		mode: `OperationLocation`,
		operationLocation: a,
		resourceLocation: findResourceLocation({
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
function transformStatus(e) {
	let { status: t, statusCode: n } = e;
	if (typeof t != `string` && t !== void 0) throw Error(`Polling was unsuccessful. Expected status to have a string value or no value but it has instead: ${t}. This doesn't necessarily indicate the operation has failed. Check your Azure subscription or resource status for more information.`);
	logger.verbose(`LRO: Transforming status: ${t} with status code: ${n}.`);
	let r = t?.toLocaleLowerCase();
	return r ? r.includes(`succeeded`) ? `succeeded` : r.includes(`fail`) ? `failed` : [`canceled`, `cancelled`].includes(r) ? `canceled` : `running` : toOperationStatus(n);
}
function getStatus(e) {
	let { status: t } = e.body ?? {};
	return transformStatus({
		status: t,
		statusCode: e.statusCode
	});
}
function getProvisioningState(e) {
	let { properties: t, provisioningState: n } = e.body ?? {};
	return transformStatus({
		status: t?.provisioningState ?? n,
		statusCode: e.statusCode
	});
}
function toOperationStatus(e) {
	return e === 202 ? `running` : e < 300 ? `succeeded` : `failed`;
}
function parseRetryAfter({ rawResponse: e }) {
	let t = e.headers[`retry-after`];
	if (t !== void 0) {
		let e = parseInt(t);
		return isNaN(e) ? calculatePollingIntervalFromDate(new Date(t)) : e * 1e3;
	}
}
function getErrorFromResponse(e) {
	let t = accessBodyProperty(e, `error`);
	if (!t) logger.warning(`The long-running operation failed but there is no error property in the response's body`);
	else if (!t.code || !t.message) logger.warning(`The long-running operation failed but the error property in the response's body doesn't contain code or message`);
	else return t;
}
function calculatePollingIntervalFromDate(e) {
	let t = Math.floor((/* @__PURE__ */ new Date()).getTime()), n = e.getTime();
	if (t < n) return n - t;
}
function getStatusFromInitialResponse(e) {
	let { response: t, state: n, operationLocation: r } = e;
	function i() {
		switch (n.config.metadata?.mode) {
			case void 0: return toOperationStatus(t.rawResponse.statusCode);
			case `Body`: return getOperationStatus(t, n);
			default: return `running`;
		}
	}
	let a = i();
	return a === `running` && r === void 0 ? `succeeded` : a;
}
function getOperationLocation({ rawResponse: e }, t) {
	switch (t.config.metadata?.mode) {
		case `OperationLocation`: return getOperationLocationPollingUrl({
			operationLocation: getOperationLocationHeader(e),
			azureAsyncOperation: getAzureAsyncOperationHeader(e)
		});
		case `ResourceLocation`: return getLocationHeader(e);
		default: return;
	}
}
function getOperationStatus({ rawResponse: e }, t) {
	let n = t.config.metadata?.mode;
	switch (n) {
		case `OperationLocation`: return getStatus(e);
		case `ResourceLocation`: return toOperationStatus(e.statusCode);
		case `Body`: return getProvisioningState(e);
		default: throw Error(`Internal error: Unexpected operation mode: ${n}`);
	}
}
function accessBodyProperty({ flatResponse: e, rawResponse: t }, n) {
	return e?.[n] ?? t.body?.[n];
}
function getResourceLocation(e, t) {
	let n = accessBodyProperty(e, `resourceLocation`);
	return n && typeof n == `string` && (t.config.resourceLocation = n), t.config.resourceLocation;
}
function isOperationError(e) {
	return e.name === `RestError`;
}
function buildCreatePoller(e) {
	let { getOperationLocation: t, getStatusFromInitialResponse: n, getStatusFromPollResponse: r, isOperationError: i, getResourceLocation: a, getPollingInterval: o, getError: s, resolveOnUnsuccessful: c } = e;
	return ({ init: e, poll: l }, u) => {
		let { processResult: d, updateState: f, withOperationLocation: p, intervalInMs: m = 2e3, restoreFrom: h } = u || {}, g = p ? (() => {
			let e = !1;
			return (t, n) => {
				n ? p(t) : e || p(t), e = !0;
			};
		})() : void 0, _, v;
		h ? (v = deserializeState(h), _ = Promise.resolve(v)) : _ = initOperation({
			init: e,
			processResult: d,
			getOperationStatus: n,
			withOperationLocation: g,
			setErrorAsResult: !c
		}).then((e) => v = e);
		let y, b = new AbortController(), x = /* @__PURE__ */ new Map(), S = async () => x.forEach((e) => e(v)), C = `Operation was canceled`, w = m, T = {
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
					if (!T.isDone) for (await T.poll({ abortSignal: r }); !T.isDone;) await require_pipeline.delay(w, { abortSignal: r }), await T.poll({ abortSignal: r });
				} finally {
					t?.removeEventListener(`abort`, n);
				}
				if (c) return T.result;
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
				if (c) {
					if (T.isDone) return v;
				} else switch (v.status) {
					case `succeeded`: return v;
					case `canceled`: throw Error(C);
					case `failed`: throw v.error;
				}
				if (await pollOperation({
					poll: l,
					state: v,
					getOperationLocation: t,
					isOperationError: i,
					withOperationLocation: g,
					getPollingInterval: o,
					getOperationStatus: r,
					getResourceLocation: a,
					processResult: d,
					getError: s,
					updateState: f,
					options: e,
					setDelay: (e) => {
						w = e;
					},
					setErrorAsResult: !c
				}), await S(), !c) switch (v.status) {
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
function rewriteUrl({ url: e, baseUrl: t }) {
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
function createHttpPoller(e, t) {
	let { resourceLocationConfig: n, intervalInMs: r, processResult: i, restoreFrom: a, updateState: o, withOperationLocation: s, resolveOnUnsuccessful: c = !1, baseUrl: l, skipFinalGet: u } = t || {};
	return buildCreatePoller({
		getStatusFromInitialResponse,
		getStatusFromPollResponse: getOperationStatus,
		isOperationError,
		getOperationLocation,
		getResourceLocation,
		getPollingInterval: parseRetryAfter,
		getError: getErrorFromResponse,
		resolveOnUnsuccessful: c
	})({
		init: async () => {
			let t = await e.sendInitialRequest(), r = inferLroMode(t.rawResponse, n, u);
			return {
				response: t,
				operationLocation: rewriteUrl({
					url: r?.operationLocation,
					baseUrl: l
				}),
				resourceLocation: rewriteUrl({
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
function getLongRunningPoller(e, t, n, r) {
	let { restoreFrom: i, getInitialResponse: a } = r;
	if (!i && !a) throw Error(`Either restoreFrom or getInitialResponse must be specified`);
	let o, s = new AbortController();
	return createHttpPoller({
		sendInitialRequest: async () => {
			if (!a) throw Error(`getInitialResponse is required when initializing a new poller`);
			return o = await a(), getLroResponse(o, n);
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
			return getLroResponse(c, n);
		}
	}, {
		intervalInMs: r?.updateIntervalInMs,
		resourceLocationConfig: r?.resourceLocationConfig,
		restoreFrom: r?.restoreFrom,
		processResult: (e) => t(e)
	});
}
function getLroResponse(e, t) {
	if (!t.includes(e.status)) throw createRestError(e);
	return {
		flatResponse: e,
		rawResponse: {
			...e,
			statusCode: Number.parseInt(e.status),
			body: e.body
		}
	};
}
function encodeComponent(e, t, n) {
	return (t ?? n === `+`) || n === `#` ? encodeReservedComponent(e) : encodeRFC3986URIComponent(e);
}
function encodeReservedComponent(e) {
	return e.split(/(%[0-9A-Fa-f]{2})/g).map((e) => /%[0-9A-Fa-f]/.test(e) ? e : encodeURI(e)).join(``);
}
function encodeRFC3986URIComponent(e) {
	return encodeURIComponent(e).replace(/[!'()*]/g, (e) => `%${e.charCodeAt(0).toString(16).toUpperCase()}`);
}
function isDefined(e) {
	return e != null;
}
function getNamedAndIfEmpty(e) {
	return [!!e && [
		`;`,
		`?`,
		`&`
	].includes(e), e && [`?`, `&`].includes(e) ? `=` : ``];
}
function getFirstOrSep(e, t = !1) {
	return t ? !e || e === `+` ? `` : e : !e || e === `+` || e === `#` ? `,` : e === `?` ? `&` : e;
}
function getExpandedValue(e) {
	let t = e.isFirst, { op: n, varName: r, varValue: i, reserved: a } = e, o = [], [s, c] = getNamedAndIfEmpty(n);
	if (Array.isArray(i)) for (let e of i.filter(isDefined)) o.push(`${getFirstOrSep(n, t)}`), s && r && (o.push(`${encodeURIComponent(r)}`), e === `` ? o.push(c) : o.push(`=`)), o.push(encodeComponent(e, a, n)), t = !1;
	else if (typeof i == `object`) for (let e of Object.keys(i)) {
		let r = i[e];
		isDefined(r) && (o.push(`${getFirstOrSep(n, t)}`), e && (o.push(`${encodeURIComponent(e)}`), s && r === `` ? o.push(c) : o.push(`=`)), o.push(encodeComponent(r, a, n)), t = !1);
	}
	return o.join(``);
}
function getNonExpandedValue(e) {
	let { op: t, varName: n, varValue: r, isFirst: i, reserved: a } = e, o = [], s = getFirstOrSep(t, i), [c, l] = getNamedAndIfEmpty(t);
	if (c && n) {
		if (o.push(encodeComponent(n, a, t)), r === ``) return l || o.push(l), o.join(``) ? `${s}${o.join(``)}` : void 0;
		o.push(`=`);
	}
	let u = [];
	if (Array.isArray(r)) for (let e of r.filter(isDefined)) u.push(encodeComponent(e, a, t));
	else if (typeof r == `object`) for (let e of Object.keys(r)) isDefined(r[e]) && (u.push(encodeRFC3986URIComponent(e)), u.push(encodeComponent(r[e], a, t)));
	return o.push(u.join(`,`)), o.join(`,`) ? `${s}${o.join(``)}` : void 0;
}
function getVarValue(e) {
	let { op: t, varName: n, modifier: r, isFirst: i, reserved: a, varValue: o } = e;
	if (isDefined(o)) {
		if ([
			`string`,
			`number`,
			`boolean`
		].includes(typeof o)) {
			let e = o.toString(), [s, c] = getNamedAndIfEmpty(t), l = [getFirstOrSep(t, i)];
			return s && n && (l.push(n), e === `` ? l.push(c) : l.push(`=`)), r && r !== `*` && (e = e.substring(0, parseInt(r, 10))), l.push(encodeComponent(e, a, t)), l.join(``);
		}
		return r === `*` ? getExpandedValue(e) : getNonExpandedValue(e);
	}
}
function expandUrlTemplate(e, t, n) {
	return normalizeUnreserved(e.replace(/\{([^{}]+)\}|([^{}]+)/g, (e, r, i) => {
		if (!r) return encodeReservedComponent(i);
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
			let i = getVarValue({
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
function normalizeUnreserved(e) {
	return e.replace(/%([0-9A-Fa-f]{2})/g, (e, t) => {
		let n = String.fromCharCode(parseInt(t, 16));
		return /[\-.~]/.test(n) ? n : e;
	});
}
function _listSend$9(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize$9(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _cacheRulesListResultDeserializer(e.body);
}
function list$9(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$9(e, t, n, r), _listDeserialize$9, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$8(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize$8(e) {
	if (![
		`202`,
		`204`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$8(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$8, [
		`202`,
		`204`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend$8(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _updateSend$7(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: cacheRuleUpdateParametersSerializer(i)
	});
}
async function _updateDeserialize$7(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return cacheRuleDeserializer(e.body);
}
function update$7(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize$7, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _updateSend$7(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend$7(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: cacheRuleSerializer(i)
	});
}
async function _createDeserialize$7(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return cacheRuleDeserializer(e.body);
}
function create$7(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize$7, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createSend$7(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$8(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/cacheRules/{cacheRuleName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		cacheRuleName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize$8(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return cacheRuleDeserializer(e.body);
}
async function get$8(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize$8(await _getSend$8(e, t, n, r, i));
}
function getSimplePoller(e) {
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
function _getCacheRules(e) {
	return {
		list: (t, n, r) => list$9(e, t, n, r),
		delete: (t, n, r, i) => $delete$8(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete$8(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete$8(e, t, n, r, i),
		update: (t, n, r, i, a) => update$7(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = update$7(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await update$7(e, t, n, r, i, a),
		create: (t, n, r, i, a) => create$7(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = create$7(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await create$7(e, t, n, r, i, a),
		get: (t, n, r, i) => get$8(e, t, n, r, i)
	};
}
function _getCacheRulesOperations(e) {
	return { ..._getCacheRules(e) };
}
function _deactivateSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}/deactivate{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({ ...operationOptionsToRequestParameters(i) });
}
async function _deactivateDeserialize(e) {
	if (![
		`202`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function deactivate(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _deactivateDeserialize, [
		`202`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _deactivateSend(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _listSend$8(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries{?api%2Dversion,%24filter}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion,
		"%24filter": r?.filter
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize$8(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _connectedRegistryListResultDeserializer(e.body);
}
function list$8(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$8(e, t, n, r), _listDeserialize$8, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$7(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize$7(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$7(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$7, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend$7(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _updateSend$6(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: connectedRegistryUpdateParametersSerializer(i)
	});
}
async function _updateDeserialize$6(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return connectedRegistryDeserializer(e.body);
}
function update$6(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize$6, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _updateSend$6(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend$6(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: connectedRegistrySerializer(i)
	});
}
async function _createDeserialize$6(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return connectedRegistryDeserializer(e.body);
}
function create$6(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize$6, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createSend$6(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$7(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/connectedRegistries/{connectedRegistryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		connectedRegistryName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize$7(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return connectedRegistryDeserializer(e.body);
}
async function get$7(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize$7(await _getSend$7(e, t, n, r, i));
}
function _getConnectedRegistries(e) {
	return {
		deactivate: (t, n, r, i) => deactivate(e, t, n, r, i),
		beginDeactivate: async (t, n, r, i) => {
			let a = deactivate(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeactivateAndWait: async (t, n, r, i) => await deactivate(e, t, n, r, i),
		list: (t, n, r) => list$8(e, t, n, r),
		delete: (t, n, r, i) => $delete$7(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete$7(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete$7(e, t, n, r, i),
		update: (t, n, r, i, a) => update$6(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = update$6(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await update$6(e, t, n, r, i, a),
		create: (t, n, r, i, a) => create$6(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = create$6(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await create$6(e, t, n, r, i, a),
		get: (t, n, r, i) => get$7(e, t, n, r, i)
	};
}
function _getConnectedRegistriesOperations(e) {
	return { ..._getConnectedRegistries(e) };
}
function _listSend$7(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize$7(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _credentialSetListResultDeserializer(e.body);
}
function list$7(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$7(e, t, n, r), _listDeserialize$7, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$6(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize$6(e) {
	if (![
		`202`,
		`204`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$6(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$6, [
		`202`,
		`204`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend$6(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _updateSend$5(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: credentialSetUpdateParametersSerializer(i)
	});
}
async function _updateDeserialize$5(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return credentialSetDeserializer(e.body);
}
function update$5(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize$5, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _updateSend$5(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend$5(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: credentialSetSerializer(i)
	});
}
async function _createDeserialize$5(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return credentialSetDeserializer(e.body);
}
function create$5(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize$5, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createSend$5(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$6(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/credentialSets/{credentialSetName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		credentialSetName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize$6(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return credentialSetDeserializer(e.body);
}
async function get$6(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize$6(await _getSend$6(e, t, n, r, i));
}
function _getCredentialSets(e) {
	return {
		list: (t, n, r) => list$7(e, t, n, r),
		delete: (t, n, r, i) => $delete$6(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete$6(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete$6(e, t, n, r, i),
		update: (t, n, r, i, a) => update$5(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = update$5(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await update$5(e, t, n, r, i, a),
		create: (t, n, r, i, a) => create$5(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = create$5(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await create$5(e, t, n, r, i, a),
		get: (t, n, r, i) => get$6(e, t, n, r, i)
	};
}
function _getCredentialSetsOperations(e) {
	return { ..._getCredentialSets(e) };
}
function _listSend$6(e, t = { requestOptions: {} }) {
	let n = expandUrlTemplate(`/providers/Microsoft.ContainerRegistry/operations{?api%2Dversion}`, { "api%2Dversion": e.apiVersion }, { allowReserved: t?.requestOptions?.skipUrlEncoding });
	return e.path(n).get({
		...operationOptionsToRequestParameters(t),
		headers: {
			accept: `application/json`,
			...t.requestOptions?.headers
		}
	});
}
async function _listDeserialize$6(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _operationListResultDeserializer(e.body);
}
function list$6(e, t = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$6(e, t), _listDeserialize$6, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _getOperations(e) {
	return { list: (t) => list$6(e, t) };
}
function _getOperationsOperations(e) {
	return { ..._getOperations(e) };
}
function _listSend$5(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize$5(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _privateEndpointConnectionListResultDeserializer(e.body);
}
function list$5(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$5(e, t, n, r), _listDeserialize$5, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$5(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		privateEndpointConnectionName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize$5(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$5(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$5, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend$5(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _createOrUpdateSend(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		privateEndpointConnectionName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: privateEndpointConnectionSerializer(i)
	});
}
async function _createOrUpdateDeserialize(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return privateEndpointConnectionDeserializer(e.body);
}
function createOrUpdate(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createOrUpdateDeserialize, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createOrUpdateSend(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$5(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateEndpointConnections/{privateEndpointConnectionName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		privateEndpointConnectionName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize$5(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return privateEndpointConnectionDeserializer(e.body);
}
async function get$5(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize$5(await _getSend$5(e, t, n, r, i));
}
function _getPrivateEndpointConnections(e) {
	return {
		list: (t, n, r) => list$5(e, t, n, r),
		delete: (t, n, r, i) => $delete$5(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete$5(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete$5(e, t, n, r, i),
		createOrUpdate: (t, n, r, i, a) => createOrUpdate(e, t, n, r, i, a),
		beginCreateOrUpdate: async (t, n, r, i, a) => {
			let o = createOrUpdate(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateOrUpdateAndWait: async (t, n, r, i, a) => await createOrUpdate(e, t, n, r, i, a),
		get: (t, n, r, i) => get$5(e, t, n, r, i)
	};
}
function _getPrivateEndpointConnectionsOperations(e) {
	return { ..._getPrivateEndpointConnections(e) };
}
function _listPrivateLinkResourcesSend(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listPrivateLinkResourcesDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _privateLinkResourceListResultDeserializer(e.body);
}
function listPrivateLinkResources(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listPrivateLinkResourcesSend(e, t, n, r), _listPrivateLinkResourcesDeserialize, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _getPrivateLinkResourceSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/privateLinkResources/{groupName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		groupName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getPrivateLinkResourceDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return privateLinkResourceDeserializer(e.body);
}
async function getPrivateLinkResource(e, t, n, r, i = { requestOptions: {} }) {
	return _getPrivateLinkResourceDeserialize(await _getPrivateLinkResourceSend(e, t, n, r, i));
}
function _checkNameAvailabilitySend(e, t, n = { requestOptions: {} }) {
	let r = expandUrlTemplate(`/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/checkNameAvailability{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: n?.requestOptions?.skipUrlEncoding });
	return e.path(r).post({
		...operationOptionsToRequestParameters(n),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...n.requestOptions?.headers
		},
		body: registryNameCheckRequestSerializer(t)
	});
}
async function _checkNameAvailabilityDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return registryNameStatusDeserializer(e.body);
}
async function checkNameAvailability(e, t, n = { requestOptions: {} }) {
	return _checkNameAvailabilityDeserialize(await _checkNameAvailabilitySend(e, t, n));
}
function _generateCredentialsSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/generateCredentials{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		...operationOptionsToRequestParameters(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: generateCredentialsParametersSerializer(r)
	});
}
async function _generateCredentialsDeserialize(e) {
	if (![
		`202`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return generateCredentialsResultDeserializer(e.body);
}
function generateCredentials(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _generateCredentialsDeserialize, [
		`202`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _generateCredentialsSend(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _regenerateCredentialSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/regenerateCredential{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		...operationOptionsToRequestParameters(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: regenerateCredentialParametersSerializer(r)
	});
}
async function _regenerateCredentialDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return registryListCredentialsResultDeserializer(e.body);
}
async function regenerateCredential(e, t, n, r, i = { requestOptions: {} }) {
	return _regenerateCredentialDeserialize(await _regenerateCredentialSend(e, t, n, r, i));
}
function _listCredentialsSend(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listCredentials{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).post({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listCredentialsDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return registryListCredentialsResultDeserializer(e.body);
}
async function listCredentials(e, t, n, r = { requestOptions: {} }) {
	return _listCredentialsDeserialize(await _listCredentialsSend(e, t, n, r));
}
function _listUsagesSend(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/listUsages{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listUsagesDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return registryUsageListResultDeserializer(e.body);
}
async function listUsages(e, t, n, r = { requestOptions: {} }) {
	return _listUsagesDeserialize(await _listUsagesSend(e, t, n, r));
}
function _importImageSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/importImage{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		...operationOptionsToRequestParameters(i),
		contentType: `application/json`,
		body: importImageParametersSerializer(r)
	});
}
async function _importImageDeserialize(e) {
	if (![
		`202`,
		`200`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function importImage(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _importImageDeserialize, [
		`202`,
		`200`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _importImageSend(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _listSend$4(e, t = { requestOptions: {} }) {
	let n = expandUrlTemplate(`/subscriptions/{subscriptionId}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: t?.requestOptions?.skipUrlEncoding });
	return e.path(n).get({
		...operationOptionsToRequestParameters(t),
		headers: {
			accept: `application/json`,
			...t.requestOptions?.headers
		}
	});
}
async function _listDeserialize$4(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _registryListResultDeserializer(e.body);
}
function list$4(e, t = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$4(e, t), _listDeserialize$4, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _listByResourceGroupSend(e, t, n = { requestOptions: {} }) {
	let r = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: n?.requestOptions?.skipUrlEncoding });
	return e.path(r).get({
		...operationOptionsToRequestParameters(n),
		headers: {
			accept: `application/json`,
			...n.requestOptions?.headers
		}
	});
}
async function _listByResourceGroupDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _registryListResultDeserializer(e.body);
}
function listByResourceGroup(e, t, n = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listByResourceGroupSend(e, t, n), _listByResourceGroupDeserialize, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$4(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).delete({ ...operationOptionsToRequestParameters(r) });
}
async function _$deleteDeserialize$4(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$4(e, t, n, r = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$4, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: r?.updateIntervalInMs,
		abortSignal: r?.abortSignal,
		getInitialResponse: () => _$deleteSend$4(e, t, n, r),
		resourceLocationConfig: `location`
	});
}
function _updateSend$4(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).patch({
		...operationOptionsToRequestParameters(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: registryUpdateParametersSerializer(r)
	});
}
async function _updateDeserialize$4(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return registryDeserializer(e.body);
}
function update$4(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize$4, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _updateSend$4(e, t, n, r, i),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend$4(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).put({
		...operationOptionsToRequestParameters(i),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		},
		body: registrySerializer(r)
	});
}
async function _createDeserialize$4(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return registryDeserializer(e.body);
}
function create$4(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize$4, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _createSend$4(e, t, n, r, i),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$4(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _getDeserialize$4(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return registryDeserializer(e.body);
}
async function get$4(e, t, n, r = { requestOptions: {} }) {
	return _getDeserialize$4(await _getSend$4(e, t, n, r));
}
function _getRegistries(e) {
	return {
		listPrivateLinkResources: (t, n, r) => listPrivateLinkResources(e, t, n, r),
		getPrivateLinkResource: (t, n, r, i) => getPrivateLinkResource(e, t, n, r, i),
		checkNameAvailability: (t, n) => checkNameAvailability(e, t, n),
		generateCredentials: (t, n, r, i) => generateCredentials(e, t, n, r, i),
		beginGenerateCredentials: async (t, n, r, i) => {
			let a = generateCredentials(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginGenerateCredentialsAndWait: async (t, n, r, i) => await generateCredentials(e, t, n, r, i),
		regenerateCredential: (t, n, r, i) => regenerateCredential(e, t, n, r, i),
		listCredentials: (t, n, r) => listCredentials(e, t, n, r),
		listUsages: (t, n, r) => listUsages(e, t, n, r),
		importImage: (t, n, r, i) => importImage(e, t, n, r, i),
		beginImportImage: async (t, n, r, i) => {
			let a = importImage(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginImportImageAndWait: async (t, n, r, i) => await importImage(e, t, n, r, i),
		list: (t) => list$4(e, t),
		listByResourceGroup: (t, n) => listByResourceGroup(e, t, n),
		delete: (t, n, r) => $delete$4(e, t, n, r),
		beginDelete: async (t, n, r) => {
			let i = $delete$4(e, t, n, r);
			return await i.submitted(), getSimplePoller(i);
		},
		beginDeleteAndWait: async (t, n, r) => await $delete$4(e, t, n, r),
		update: (t, n, r, i) => update$4(e, t, n, r, i),
		beginUpdate: async (t, n, r, i) => {
			let a = update$4(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginUpdateAndWait: async (t, n, r, i) => await update$4(e, t, n, r, i),
		create: (t, n, r, i) => create$4(e, t, n, r, i),
		beginCreate: async (t, n, r, i) => {
			let a = create$4(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginCreateAndWait: async (t, n, r, i) => await create$4(e, t, n, r, i),
		get: (t, n, r) => get$4(e, t, n, r)
	};
}
function _getRegistriesOperations(e) {
	return { ..._getRegistries(e) };
}
function _listSend$3(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize$3(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _replicationListResultDeserializer(e.body);
}
function list$3(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$3(e, t, n, r), _listDeserialize$3, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$3(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize$3(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$3(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$3, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend$3(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _updateSend$3(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: replicationUpdateParametersSerializer(i)
	});
}
async function _updateDeserialize$3(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return replicationDeserializer(e.body);
}
function update$3(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize$3, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _updateSend$3(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend$3(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: replicationSerializer(i)
	});
}
async function _createDeserialize$3(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return replicationDeserializer(e.body);
}
function create$3(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize$3, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createSend$3(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$3(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/replications/{replicationName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		replicationName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize$3(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return replicationDeserializer(e.body);
}
async function get$3(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize$3(await _getSend$3(e, t, n, r, i));
}
function _getReplications(e) {
	return {
		list: (t, n, r) => list$3(e, t, n, r),
		delete: (t, n, r, i) => $delete$3(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete$3(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete$3(e, t, n, r, i),
		update: (t, n, r, i, a) => update$3(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = update$3(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await update$3(e, t, n, r, i, a),
		create: (t, n, r, i, a) => create$3(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = create$3(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await create$3(e, t, n, r, i, a),
		get: (t, n, r, i) => get$3(e, t, n, r, i)
	};
}
function _getReplicationsOperations(e) {
	return { ..._getReplications(e) };
}
function _listSend$2(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize$2(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _scopeMapListResultDeserializer(e.body);
}
function list$2(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$2(e, t, n, r), _listDeserialize$2, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$2(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize$2(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$2(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$2, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend$2(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _updateSend$2(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: scopeMapUpdateParametersSerializer(i)
	});
}
async function _updateDeserialize$2(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return scopeMapDeserializer(e.body);
}
function update$2(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize$2, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _updateSend$2(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend$2(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: scopeMapSerializer(i)
	});
}
async function _createDeserialize$2(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return scopeMapDeserializer(e.body);
}
function create$2(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize$2, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createSend$2(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$2(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/scopeMaps/{scopeMapName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		scopeMapName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize$2(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return scopeMapDeserializer(e.body);
}
async function get$2(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize$2(await _getSend$2(e, t, n, r, i));
}
function _getScopeMaps(e) {
	return {
		list: (t, n, r) => list$2(e, t, n, r),
		delete: (t, n, r, i) => $delete$2(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete$2(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete$2(e, t, n, r, i),
		update: (t, n, r, i, a) => update$2(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = update$2(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await update$2(e, t, n, r, i, a),
		create: (t, n, r, i, a) => create$2(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = create$2(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await create$2(e, t, n, r, i, a),
		get: (t, n, r, i) => get$2(e, t, n, r, i)
	};
}
function _getScopeMapsOperations(e) {
	return { ..._getScopeMaps(e) };
}
function _listSend$1(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize$1(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _tokenListResultDeserializer(e.body);
}
function list$1(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend$1(e, t, n, r), _listDeserialize$1, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend$1(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize$1(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete$1(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize$1, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend$1(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _updateSend$1(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: tokenUpdateParametersSerializer(i)
	});
}
async function _updateDeserialize$1(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return tokenDeserializer(e.body);
}
function update$1(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize$1, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _updateSend$1(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend$1(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: tokenSerializer(i)
	});
}
async function _createDeserialize$1(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return tokenDeserializer(e.body);
}
function create$1(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize$1, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createSend$1(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend$1(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/tokens/{tokenName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		tokenName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize$1(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return tokenDeserializer(e.body);
}
async function get$1(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize$1(await _getSend$1(e, t, n, r, i));
}
function _getTokens(e) {
	return {
		list: (t, n, r) => list$1(e, t, n, r),
		delete: (t, n, r, i) => $delete$1(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete$1(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete$1(e, t, n, r, i),
		update: (t, n, r, i, a) => update$1(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = update$1(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await update$1(e, t, n, r, i, a),
		create: (t, n, r, i, a) => create$1(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = create$1(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await create$1(e, t, n, r, i, a),
		get: (t, n, r, i) => get$1(e, t, n, r, i)
	};
}
function _getTokensOperations(e) {
	return { ..._getTokens(e) };
}
function _getCallbackConfigSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/getCallbackConfig{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getCallbackConfigDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return callbackConfigDeserializer(e.body);
}
async function getCallbackConfig(e, t, n, r, i = { requestOptions: {} }) {
	return _getCallbackConfigDeserialize(await _getCallbackConfigSend(e, t, n, r, i));
}
function _listEventsSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/listEvents{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _listEventsDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _eventListResultDeserializer(e.body);
}
function listEvents(e, t, n, r, i = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listEventsSend(e, t, n, r, i), _listEventsDeserialize, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _pingSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}/ping{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).post({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _pingDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return eventInfoDeserializer(e.body);
}
async function ping(e, t, n, r, i = { requestOptions: {} }) {
	return _pingDeserialize(await _pingSend(e, t, n, r, i));
}
function _listSend(e, t, n, r = { requestOptions: {} }) {
	let i = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: r?.requestOptions?.skipUrlEncoding });
	return e.path(i).get({
		...operationOptionsToRequestParameters(r),
		headers: {
			accept: `application/json`,
			...r.requestOptions?.headers
		}
	});
}
async function _listDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return _webhookListResultDeserializer(e.body);
}
function list(e, t, n, r = { requestOptions: {} }) {
	return buildPagedAsyncIterator(e, () => _listSend(e, t, n, r), _listDeserialize, [`200`], {
		itemName: `value`,
		nextLinkName: `nextLink`
	});
}
function _$deleteSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).delete({ ...operationOptionsToRequestParameters(i) });
}
async function _$deleteDeserialize(e) {
	if (![
		`200`,
		`202`,
		`204`,
		`201`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
}
function $delete(e, t, n, r, i = { requestOptions: {} }) {
	return getLongRunningPoller(e, _$deleteDeserialize, [
		`200`,
		`202`,
		`204`,
		`201`
	], {
		updateIntervalInMs: i?.updateIntervalInMs,
		abortSignal: i?.abortSignal,
		getInitialResponse: () => _$deleteSend(e, t, n, r, i),
		resourceLocationConfig: `location`
	});
}
function _updateSend(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).patch({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: webhookUpdateParametersSerializer(i)
	});
}
async function _updateDeserialize(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return webhookDeserializer(e.body);
}
function update(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _updateDeserialize, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _updateSend(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _createSend(e, t, n, r, i, a = { requestOptions: {} }) {
	let o = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: a?.requestOptions?.skipUrlEncoding });
	return e.path(o).put({
		...operationOptionsToRequestParameters(a),
		contentType: `application/json`,
		headers: {
			accept: `application/json`,
			...a.requestOptions?.headers
		},
		body: webhookCreateParametersSerializer(i)
	});
}
async function _createDeserialize(e) {
	if (![
		`200`,
		`201`,
		`202`
	].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return webhookDeserializer(e.body);
}
function create(e, t, n, r, i, a = { requestOptions: {} }) {
	return getLongRunningPoller(e, _createDeserialize, [
		`200`,
		`201`,
		`202`
	], {
		updateIntervalInMs: a?.updateIntervalInMs,
		abortSignal: a?.abortSignal,
		getInitialResponse: () => _createSend(e, t, n, r, i, a),
		resourceLocationConfig: `azure-async-operation`
	});
}
function _getSend(e, t, n, r, i = { requestOptions: {} }) {
	let a = expandUrlTemplate(`/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ContainerRegistry/registries/{registryName}/webhooks/{webhookName}{?api%2Dversion}`, {
		subscriptionId: e.subscriptionId,
		resourceGroupName: t,
		registryName: n,
		webhookName: r,
		"api%2Dversion": e.apiVersion
	}, { allowReserved: i?.requestOptions?.skipUrlEncoding });
	return e.path(a).get({
		...operationOptionsToRequestParameters(i),
		headers: {
			accept: `application/json`,
			...i.requestOptions?.headers
		}
	});
}
async function _getDeserialize(e) {
	if (![`200`].includes(e.status)) {
		let t = createRestError(e);
		throw t.details = errorResponseDeserializer(e.body), t;
	}
	return webhookDeserializer(e.body);
}
async function get(e, t, n, r, i = { requestOptions: {} }) {
	return _getDeserialize(await _getSend(e, t, n, r, i));
}
function _getWebhooks(e) {
	return {
		getCallbackConfig: (t, n, r, i) => getCallbackConfig(e, t, n, r, i),
		listEvents: (t, n, r, i) => listEvents(e, t, n, r, i),
		ping: (t, n, r, i) => ping(e, t, n, r, i),
		list: (t, n, r) => list(e, t, n, r),
		delete: (t, n, r, i) => $delete(e, t, n, r, i),
		beginDelete: async (t, n, r, i) => {
			let a = $delete(e, t, n, r, i);
			return await a.submitted(), getSimplePoller(a);
		},
		beginDeleteAndWait: async (t, n, r, i) => await $delete(e, t, n, r, i),
		update: (t, n, r, i, a) => update(e, t, n, r, i, a),
		beginUpdate: async (t, n, r, i, a) => {
			let o = update(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginUpdateAndWait: async (t, n, r, i, a) => await update(e, t, n, r, i, a),
		create: (t, n, r, i, a) => create(e, t, n, r, i, a),
		beginCreate: async (t, n, r, i, a) => {
			let o = create(e, t, n, r, i, a);
			return await o.submitted(), getSimplePoller(o);
		},
		beginCreateAndWait: async (t, n, r, i, a) => await create(e, t, n, r, i, a),
		get: (t, n, r, i) => get(e, t, n, r, i)
	};
}
function _getWebhooksOperations(e) {
	return { ..._getWebhooks(e) };
}
var ContainerRegistryManagementClient = class {
	_client;
	pipeline;
	constructor(e, t, n) {
		let r;
		typeof t == `string` ? r = t : typeof t == `object` && (n = t), n ??= {};
		let i = n?.userAgentOptions?.userAgentPrefix, a = i ? `${i} azsdk-js-client` : `azsdk-js-client`;
		this._client = createContainerRegistryManagement(e, r ?? ``, {
			...n,
			userAgentOptions: { userAgentPrefix: a }
		}), this.pipeline = this._client.pipeline, this.webhooks = _getWebhooksOperations(this._client), this.tokens = _getTokensOperations(this._client), this.scopeMaps = _getScopeMapsOperations(this._client), this.replications = _getReplicationsOperations(this._client), this.privateEndpointConnections = _getPrivateEndpointConnectionsOperations(this._client), this.connectedRegistries = _getConnectedRegistriesOperations(this._client), this.credentialSets = _getCredentialSetsOperations(this._client), this.cacheRules = _getCacheRulesOperations(this._client), this.registries = _getRegistriesOperations(this._client), this.operations = _getOperationsOperations(this._client);
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
Object.defineProperty(exports, "ContainerRegistryManagementClient", {
	enumerable: !0,
	get: function() {
		return ContainerRegistryManagementClient;
	}
});
