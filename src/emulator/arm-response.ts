/** A response of ARM, without the headers that every response has. */
export interface ArmResponse {
  readonly status: number;
  /** JSON; undefined: no body. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** True: sent by ARM itself, not by the resource provider: no `api-supported-versions`, and errors have `x-ms-failure-cause: gateway`. */
  readonly gateway?: boolean;
}

/** An error in ARM's shape. */
export class ArmError extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly gateway: boolean;

  constructor(
    status: number,
    code: string,
    message: string,
    options: { readonly headers?: Readonly<Record<string, string>>; readonly gateway?: boolean } = {},
  ) {
    super(message);
    this.name = "ArmError";
    this.status = status;
    this.code = code;
    this.headers = options.headers ?? {};
    this.gateway = options.gateway ?? true;
  }

  response(): ArmResponse {
    return {
      status: this.status,
      body: { error: { code: this.code, message: this.message } },
      headers: this.headers,
      gateway: this.gateway,
    };
  }
}

/** The 404 that ARM returns for a resource it does not track (recorded for other nested types; newer responses have the link). */
export function resourceNotFound(type: string, resourceGroup: string): ArmError {
  return new ArmError(
    404,
    "ResourceNotFound",
    `The Resource '${type}' under resource group '${resourceGroup}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`,
  );
}
