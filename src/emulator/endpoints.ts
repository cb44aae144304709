/** An App Service app, a function app, or a slot of one. */
export interface StoredSite {
  readonly name: string;
  /** undefined: the production site. */
  readonly slot: string | undefined;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly location: string;
  /** `app,linux,container`, `functionapp,linux`, … */
  readonly kind: string;
  readonly state: "Running" | "Stopped";
  readonly enabled: boolean;
  readonly publicNetworkAccess: "Enabled" | "Disabled" | null;
  /** The resource id of an App Service Environment; null: none. */
  readonly hostingEnvironment: string | null;
  readonly defaultHostName: string;
  readonly scmHost: string;
  readonly image: string;
  /** What the seed sets for this site alone; undefined: the switch applies. */
  readonly scmBasicAuth: "on" | "off" | undefined;
  readonly scmDefaultAction: "Allow" | "Deny";
  readonly scmRestrictions: readonly Readonly<Record<string, unknown>>[];
  readonly appSettings: Readonly<Record<string, string>>;
  readonly functions: readonly StoredFunction[];
  /** The publishing password. */
  password: string;
  /** How often a POST to the hook restarted the container. */
  restarts: number;
}

/** A function of a function app. */
export interface StoredFunction {
  readonly name: string;
  /** Without a leading slash; the part of the URL after `/api/`. */
  readonly route: string;
  readonly methods: readonly string[];
  readonly authLevel: string;
  readonly disabled: boolean;
  readonly keys: Readonly<Record<string, string>>;
}

/** An Event Grid subscription of a registry, as a seed describes it. */
export interface StoredEventSubscription {
  readonly name: string;
  /** WebHook, AzureFunction, EventHub, StorageQueue, ServiceBusQueue, ServiceBusTopic, HybridConnection. */
  readonly endpointType: string;
  /** The URL of a WebHook (only its part before the query is shown), or the resource id of another destination. */
  readonly endpoint: string;
  readonly includedEventTypes: readonly string[];
  readonly subjectBeginsWith: string;
  readonly subjectEndsWith: string;
  readonly labels: readonly string[] | null;
  readonly provisioningState: string;
}
