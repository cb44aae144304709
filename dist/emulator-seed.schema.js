require("./rolldown-runtime.js");
var $schema = `http://json-schema.org/draft-07/schema#`, title = `Seed of the acr-webhooks emulator`, description = "Initial content of `acr-webhooks emulator --seed FILE`.", type = `object`, additionalProperties = !1, properties = {
	tenantId: {
		$ref: `#/definitions/guid`,
		description: `The tenant. Default: 11111111-1111-4111-8111-111111111111.`
	},
	subscriptions: {
		description: `Subscriptions. The first is the default for registries. Default: one.`,
		type: `array`,
		minItems: 1,
		items: {
			type: `object`,
			additionalProperties: !1,
			required: [`subscriptionId`],
			properties: {
				subscriptionId: { $ref: `#/definitions/guid` },
				displayName: {
					type: `string`,
					minLength: 1
				}
			}
		}
	},
	clients: {
		description: `Clients that can log in. The ready line names the first. Default: one, with a generated secret.`,
		type: `array`,
		minItems: 1,
		items: { $ref: `#/definitions/client` }
	},
	managedIdentity: {
		description: `The identity behind the managed identity endpoint.`,
		type: `object`,
		additionalProperties: !1,
		properties: {
			clientId: { $ref: `#/definitions/guid` },
			objectId: { $ref: `#/definitions/guid` },
			deny: {
				$ref: `#/definitions/texts`,
				description: `Actions that get a 403; * is a wildcard.`
			}
		}
	},
	issuers: {
		description: `JSON Web Key Sets that verify federated assertions, by issuer.`,
		type: `object`,
		additionalProperties: {
			type: `object`,
			additionalProperties: !0,
			required: [`keys`],
			properties: { keys: {
				type: `array`,
				items: {
					type: `object`,
					required: [`kty`]
				}
			} }
		}
	},
	resourceGroups: {
		description: `Resource groups besides those of the registries.`,
		type: `array`,
		items: { $ref: `#/definitions/resourceGroup` }
	},
	registries: {
		description: `Registries. Default: one Premium registry named contoso.`,
		type: `array`,
		items: { $ref: `#/definitions/registry` }
	},
	sites: {
		description: `App Service apps and function apps. Default: none.`,
		type: `array`,
		items: { $ref: `#/definitions/site` }
	},
	switches: {
		description: `Switches that differ from their defaults; docs/emulator.md lists them.`,
		type: `object`
	}
}, definitions = {
	guid: {
		type: `string`,
		pattern: `^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$`
	},
	name: {
		type: `string`,
		pattern: `^[a-zA-Z0-9]{5,50}$`
	},
	text: {
		type: `string`,
		minLength: 1
	},
	texts: {
		type: `array`,
		items: { type: `string` }
	},
	tags: {
		type: `object`,
		additionalProperties: { type: `string` }
	},
	client: {
		type: `object`,
		additionalProperties: !1,
		required: [`clientId`],
		properties: {
			clientId: { $ref: `#/definitions/guid` },
			objectId: {
				$ref: `#/definitions/guid`,
				description: `Default: the clientId with a different first digit.`
			},
			clientSecret: {
				$ref: `#/definitions/text`,
				description: `Without a secret, only federated login works. The first client gets a generated one by default.`
			},
			federatedCredentials: {
				type: `array`,
				items: {
					type: `object`,
					additionalProperties: !1,
					required: [`issuer`],
					properties: {
						issuer: { $ref: `#/definitions/text` },
						subject: {
							$ref: `#/definitions/text`,
							description: `Compared exactly, as in Azure. Default: any subject.`
						},
						audiences: {
							$ref: `#/definitions/texts`,
							description: `Default: api://AzureADTokenExchange.`
						}
					}
				}
			},
			deny: {
				$ref: `#/definitions/texts`,
				description: `Actions for which this client gets a 403; * is a wildcard.`
			}
		}
	},
	resourceGroup: {
		type: `object`,
		additionalProperties: !1,
		required: [`name`],
		properties: {
			name: {
				type: `string`,
				pattern: `^[-\\w._()]{1,90}$`
			},
			subscriptionId: {
				$ref: `#/definitions/guid`,
				description: `Default: the first subscription.`
			},
			location: {
				$ref: `#/definitions/text`,
				description: `Default: westeurope.`
			},
			tags: { $ref: `#/definitions/tags` }
		}
	},
	registry: {
		type: `object`,
		additionalProperties: !1,
		required: [`name`],
		properties: {
			name: { $ref: `#/definitions/name` },
			subscriptionId: {
				$ref: `#/definitions/guid`,
				description: `Default: the first subscription.`
			},
			resourceGroup: {
				type: `string`,
				pattern: `^[-\\w._()]{1,90}$`,
				description: `Default: rg-containers.`
			},
			location: {
				$ref: `#/definitions/text`,
				description: `Default: westeurope.`
			},
			sku: {
				enum: [
					`Basic`,
					`Standard`,
					`Premium`
				],
				description: `Basic, Standard or Premium, in any case. Default: Premium.`
			},
			tags: { $ref: `#/definitions/tags` },
			loginServer: {
				$ref: `#/definitions/text`,
				description: `Default: NAME.azurecr.io.`
			},
			adminUserEnabled: { type: `boolean` },
			replications: {
				$ref: `#/definitions/texts`,
				description: `Regions of the replications (Premium only).`
			},
			webhooks: {
				description: `Webhooks by name.`,
				type: `object`,
				propertyNames: { $ref: `#/definitions/name` },
				additionalProperties: { $ref: `#/definitions/webhook` }
			},
			eventSubscriptions: {
				description: `Event Grid subscriptions of the registry. They are only listed.`,
				type: `array`,
				items: { $ref: `#/definitions/eventSubscription` }
			}
		}
	},
	webhook: {
		type: `object`,
		additionalProperties: !1,
		required: [`serviceUri`],
		properties: {
			serviceUri: {
				type: `string`,
				pattern: `^[hH][tT][tT][pP][sS]?://\\S+$`
			},
			customHeaders: {
				type: `object`,
				additionalProperties: { type: `string` }
			},
			actions: {
				type: `array`,
				minItems: 1,
				items: { type: `string` },
				description: `Default: push.`
			},
			scope: { type: `string` },
			status: { enum: [`enabled`, `disabled`] },
			location: {
				$ref: `#/definitions/text`,
				description: `Default: the registry's.`
			},
			tags: { $ref: `#/definitions/tags` },
			createdBy: { $ref: `#/definitions/text` },
			createdByType: { $ref: `#/definitions/text` },
			events: {
				description: "Past deliveries, in any order. `listEvents` returns them newest first.",
				type: `array`,
				items: { $ref: `#/definitions/event` }
			}
		}
	},
	siteName: {
		type: `string`,
		pattern: `^[a-zA-Z0-9][-a-zA-Z0-9]{0,58}[a-zA-Z0-9]$`
	},
	duration: {
		type: `string`,
		pattern: `^\\d+[smhd]$`
	},
	event: {
		type: `object`,
		additionalProperties: !1,
		required: [`action`],
		properties: {
			action: { enum: [
				`push`,
				`delete`,
				`quarantine`,
				`chart_push`,
				`chart_delete`,
				`ping`
			] },
			repository: {
				$ref: `#/definitions/text`,
				description: `Required, except for a ping.`
			},
			tag: {
				$ref: `#/definitions/text`,
				description: `Default: none, as in a push by digest.`
			},
			digest: {
				$ref: `#/definitions/text`,
				description: `Default: sha256 and 64 zeros.`
			},
			size: {
				type: `integer`,
				minimum: 0,
				description: `Default: 524.`
			},
			name: {
				$ref: `#/definitions/text`,
				description: `The chart's name. Default: taken from the tag.`
			},
			version: {
				$ref: `#/definitions/text`,
				description: `The chart's version. Default: taken from the tag.`
			},
			id: {
				$ref: `#/definitions/text`,
				description: "The event's id. Default: a random one. With `count`, the newest event has it."
			},
			when: {
				$ref: `#/definitions/text`,
				description: "`30m ago`, `2h ago`, `3d ago`, or an ISO 8601 time. Default: 1h ago."
			},
			status: {
				type: [`integer`, `null`],
				minimum: 100,
				maximum: 599,
				description: `The endpoint's status code. null: no response. 504: the endpoint timed out. Default: 200.`
			},
			reason: {
				type: `string`,
				description: `The reason phrase. Default: the usual one of the status code.`
			},
			response: {
				type: `string`,
				description: `The body of the endpoint's response. Default: empty.`
			},
			responseHeaders: {
				$ref: `#/definitions/tags`,
				description: `Headers of the endpoint's response. Default: Content-Length alone.`
			},
			decimals: {
				type: `integer`,
				minimum: 0,
				maximum: 10,
				description: `Decimals of the timestamp: 0, or 3 to 10. Default: 9 for push and delete, 7 for the others.`
			},
			requestUri: {
				type: `string`,
				pattern: `^[hH][tT][tT][pP][sS]?://\\S+$`,
				description: `Where the event was sent. Default: the webhook's serviceUri.`
			},
			omit: {
				$ref: `#/definitions/texts`,
				description: "Members to omit, as dotted paths: `eventRequestMessage.content.timestamp`."
			},
			count: {
				type: `integer`,
				minimum: 1,
				maximum: 1e4,
				description: "How many such events, the newest at `when`. Default: 1."
			},
			every: {
				$ref: `#/definitions/duration`,
				description: `The time between them. Default: 1h.`
			}
		}
	},
	eventSubscription: {
		type: `object`,
		additionalProperties: !1,
		required: [`name`, `endpoint`],
		properties: {
			name: {
				type: `string`,
				minLength: 3,
				maxLength: 64
			},
			endpointType: {
				enum: [
					`WebHook`,
					`AzureFunction`,
					`EventHub`,
					`HybridConnection`,
					`ServiceBusQueue`,
					`ServiceBusTopic`,
					`StorageQueue`
				],
				description: `Default: WebHook.`
			},
			endpoint: {
				$ref: `#/definitions/text`,
				description: `The URL of a WebHook (its query is never shown), or the resource id of another destination.`
			},
			includedEventTypes: {
				$ref: `#/definitions/texts`,
				description: `Default: ImagePushed and ImageDeleted of Microsoft.ContainerRegistry.`
			},
			subjectBeginsWith: { type: `string` },
			subjectEndsWith: { type: `string` },
			labels: {
				type: [`array`, `null`],
				items: { type: `string` },
				description: `Default: null.`
			},
			provisioningState: {
				enum: [
					`Creating`,
					`Updating`,
					`Deleting`,
					`Succeeded`,
					`Canceled`,
					`Failed`,
					`AwaitingManualAction`
				],
				description: `Default: Succeeded.`
			}
		}
	},
	site: {
		type: `object`,
		additionalProperties: !1,
		required: [`name`],
		properties: {
			name: { $ref: `#/definitions/siteName` },
			subscriptionId: {
				$ref: `#/definitions/guid`,
				description: `Default: the first subscription.`
			},
			resourceGroup: {
				type: `string`,
				pattern: `^[-\\w._()]{1,90}$`,
				description: `Default: rg-apps.`
			},
			location: {
				$ref: `#/definitions/text`,
				description: `Default: West Europe.`
			},
			kind: {
				$ref: `#/definitions/text`,
				description: `Default: app,linux,container, or functionapp,linux if there are functions.`
			},
			state: {
				enum: [`Running`, `Stopped`],
				description: `Default: Running.`
			},
			enabled: {
				type: `boolean`,
				description: `Default: true.`
			},
			publicNetworkAccess: {
				enum: [`Enabled`, `Disabled`],
				description: `Default: null, as recorded. Disabled: the hooks respond with 403.`
			},
			hostingEnvironment: {
				$ref: `#/definitions/text`,
				description: `Resource id of an App Service Environment: the hooks respond with 403. Default: none.`
			},
			uniqueHostName: {
				type: `boolean`,
				description: `true: unique default host names, NAME-HASH.scm.REGION-01.azurewebsites.net. Default: false.`
			},
			image: {
				$ref: `#/definitions/text`,
				description: `linuxFxVersion. Default: DOCKER|contoso.azurecr.io/storefront:latest.`
			},
			password: {
				$ref: `#/definitions/text`,
				description: `The publishing password. Default: a random one.`
			},
			scmBasicAuth: {
				enum: [`on`, `off`],
				description: `Basic authentication of the SCM site. Default: the switch scmBasicAuth.`
			},
			scmDefaultAction: {
				enum: [`Allow`, `Deny`],
				description: `What happens to requests that no SCM rule matches. Default: Allow.`
			},
			scmRestrictions: {
				type: `array`,
				items: { type: `object` },
				description: `SCM access rules as config/web returns them. Without an Allow rule for AzureContainerRegistry the hook responds with 403. Default: allow all.`
			},
			appSettings: {
				$ref: `#/definitions/tags`,
				description: `Default: DOCKER_ENABLE_CI is true.`
			},
			functions: {
				type: `object`,
				description: `Functions by name.`,
				additionalProperties: { $ref: `#/definitions/function` }
			},
			slots: {
				type: `object`,
				description: `Slots by name. A slot has the site's settings, except those it sets and the password.`,
				additionalProperties: { $ref: `#/definitions/slot` }
			}
		}
	},
	slot: {
		type: `object`,
		additionalProperties: !1,
		properties: {
			location: {
				$ref: `#/definitions/text`,
				description: `Default: West Europe.`
			},
			kind: {
				$ref: `#/definitions/text`,
				description: `Default: app,linux,container, or functionapp,linux if there are functions.`
			},
			state: {
				enum: [`Running`, `Stopped`],
				description: `Default: Running.`
			},
			enabled: {
				type: `boolean`,
				description: `Default: true.`
			},
			publicNetworkAccess: {
				enum: [`Enabled`, `Disabled`],
				description: `Default: null, as recorded. Disabled: the hooks respond with 403.`
			},
			hostingEnvironment: {
				$ref: `#/definitions/text`,
				description: `Resource id of an App Service Environment: the hooks respond with 403. Default: none.`
			},
			uniqueHostName: {
				type: `boolean`,
				description: `true: unique default host names, NAME-HASH.scm.REGION-01.azurewebsites.net. Default: false.`
			},
			image: {
				$ref: `#/definitions/text`,
				description: `linuxFxVersion. Default: DOCKER|contoso.azurecr.io/storefront:latest.`
			},
			password: {
				$ref: `#/definitions/text`,
				description: `The publishing password. Default: a random one.`
			},
			scmBasicAuth: {
				enum: [`on`, `off`],
				description: `Basic authentication of the SCM site. Default: the switch scmBasicAuth.`
			},
			scmDefaultAction: {
				enum: [`Allow`, `Deny`],
				description: `What happens to requests that no SCM rule matches. Default: Allow.`
			},
			scmRestrictions: {
				type: `array`,
				items: { type: `object` },
				description: `SCM access rules as config/web returns them. Without an Allow rule for AzureContainerRegistry the hook responds with 403. Default: allow all.`
			},
			appSettings: {
				$ref: `#/definitions/tags`,
				description: `Default: DOCKER_ENABLE_CI is true.`
			},
			functions: {
				type: `object`,
				description: `Functions by name.`,
				additionalProperties: { $ref: `#/definitions/function` }
			}
		}
	},
	function: {
		type: `object`,
		additionalProperties: !1,
		properties: {
			route: {
				$ref: `#/definitions/text`,
				description: `The part of the URL after /api/. Default: the function's name.`
			},
			methods: {
				$ref: `#/definitions/texts`,
				description: `Default: post.`
			},
			authLevel: {
				$ref: `#/definitions/text`,
				description: `Default: function.`
			},
			disabled: {
				type: `boolean`,
				description: `Default: false.`
			},
			keys: {
				$ref: `#/definitions/tags`,
				description: `Keys by name. Default: one named default, with a random value.`
			}
		}
	}
}, emulator_seed_schema_default = {
	$schema,
	title,
	description,
	type,
	additionalProperties,
	properties,
	definitions
};
Object.defineProperty(exports, "$schema", {
	enumerable: !0,
	get: function() {
		return $schema;
	}
}), Object.defineProperty(exports, "additionalProperties", {
	enumerable: !0,
	get: function() {
		return additionalProperties;
	}
}), Object.defineProperty(exports, "default", {
	enumerable: !0,
	get: function() {
		return emulator_seed_schema_default;
	}
}), Object.defineProperty(exports, "definitions", {
	enumerable: !0,
	get: function() {
		return definitions;
	}
}), Object.defineProperty(exports, "description", {
	enumerable: !0,
	get: function() {
		return description;
	}
}), Object.defineProperty(exports, "properties", {
	enumerable: !0,
	get: function() {
		return properties;
	}
}), Object.defineProperty(exports, "title", {
	enumerable: !0,
	get: function() {
		return title;
	}
}), Object.defineProperty(exports, "type", {
	enumerable: !0,
	get: function() {
		return type;
	}
});
