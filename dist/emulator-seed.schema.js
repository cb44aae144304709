require("./rolldown-runtime.js");
var $schema = `http://json-schema.org/draft-07/schema#`, title = `Seed of the acr-webhooks emulator`, description = "What `acr-webhooks emulator --seed FILE` begins with.", type = `object`, additionalProperties = !1, properties = {
	tenantId: {
		$ref: `#/definitions/guid`,
		description: `The tenant; default 11111111-1111-4111-8111-111111111111.`
	},
	subscriptions: {
		description: `Subscriptions; the first is the default for registries. Default: one.`,
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
		description: `Who may log in; the first is the one that the ready line names. Default: one, with a secret made at start.`,
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
				description: `Actions answered with 403.`
			}
		}
	},
	issuers: {
		description: `Key sets of those who sign federated assertions, by issuer.`,
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
	registries: {
		description: `Registries. Default: one Premium registry named contoso.`,
		type: `array`,
		items: { $ref: `#/definitions/registry` }
	},
	switches: {
		description: `Faults and limits that are on from the start; see the table of switches.`,
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
				description: `Default: the clientId with its first digit changed.`
			},
			clientSecret: {
				$ref: `#/definitions/text`,
				description: `Without one, only federated login works (the first client gets one made at start).`
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
							description: `Exact, as in Azure; left out: any subject.`
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
				description: `Actions answered with 403 to this client, * as wildcard.`
			}
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
				description: `Default: Premium.`
			},
			tags: { $ref: `#/definitions/tags` },
			loginServer: {
				$ref: `#/definitions/text`,
				description: `Default: NAME.azurecr.io.`
			},
			adminUserEnabled: { type: `boolean` },
			replications: {
				$ref: `#/definitions/texts`,
				description: `Regions of replicas; Premium only.`
			},
			webhooks: {
				description: `By name.`,
				type: `object`,
				propertyNames: { $ref: `#/definitions/name` },
				additionalProperties: { $ref: `#/definitions/webhook` }
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
			createdByType: { $ref: `#/definitions/text` }
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
