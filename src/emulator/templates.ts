import { isRecord } from "./json.ts";
import { evaluate, invalidTemplate, loopCount, type Scope } from "./template-expressions.ts";

/** A resource of a template with its loop resolved. Its body is evaluated when it is deployed, because it can refer to resources before it. */
export interface TemplateResource {
  readonly type: string;
  /** With the names of its parents: `contoso/deploy`. */
  readonly name: string;
  readonly apiVersion: string;
  /** Below `/subscriptions/…/resourceGroups/…/`. */
  readonly path: string;
  readonly body: () => Record<string, unknown>;
}

/** A template that is ready to be deployed. */
export interface Template {
  /** In the order of their dependencies. */
  readonly resources: readonly TemplateResource[];
  /** Type and value by name, without secrets. */
  readonly parameters: Readonly<Record<string, { readonly type: string; readonly value?: unknown }>>;
  readonly outputs: () => Record<string, { readonly type: string; readonly value?: unknown }>;
}

/** The functions that a template needs from its surroundings. `symbols` has the path of each symbolic name. */
export type Functions = (
  symbols: ReadonlyMap<string, string>,
) => (name: string, args: readonly unknown[]) => { readonly value: unknown } | undefined;

/** The resource types that the emulator can deploy, lower-cased, in the order in which they are deployed if nothing else says. */
const types: readonly string[] = [
  "microsoft.containerregistry/registries",
  "microsoft.containerregistry/registries/replications",
  "microsoft.containerregistry/registries/webhooks",
];

/**
 * Resolves the parameters, variables, loops and dependencies of an ARM template (also one compiled from Bicep).
 * @throws ArmError `InvalidTemplate` that names what is wrong or what the emulator cannot deploy
 */
export function readTemplate(
  template: Record<string, unknown>,
  given: Readonly<Record<string, unknown>>,
  functions: Functions,
): Template {
  const symbols = new Map<string, string>();
  const root = createScope(template, given, functions(symbols));
  const definitions = flatten(template["resources"], undefined);
  const found = definitions.flatMap((definition) => instances(definition, root, symbols));
  return {
    resources: inOrder(found),
    parameters: shownParameters(template, given, root),
    outputs: () => outputs(template, root),
  };
}

// --- internal --------------------------------------------------------------------------------------------------------

function createScope(
  template: Record<string, unknown>,
  given: Readonly<Record<string, unknown>>,
  functions: Scope["functions"],
): Scope {
  const definitions = record(template["parameters"], "parameters");
  const variables = record(template["variables"], "variables");
  const computed = new Map<string, { readonly value: unknown }>();
  const pending = new Set<string>();
  // A value that refers to itself would never end.
  const once = <T>(name: string, compute: () => T): T => {
    if (pending.has(name)) throw invalidTemplate(`The ${name} refers to itself`);
    pending.add(name);
    try {
      return compute();
    } finally {
      pending.delete(name);
    }
  };
  for (const name of Object.keys(given)) {
    if (keyOf(definitions, name) === undefined)
      throw invalidTemplate(`The template parameter '${name}' is not defined in the template`);
  }
  const scope: Scope = {
    parameters: (name) => {
      const key = keyOf(definitions, name);
      if (key === undefined) throw invalidTemplate(`The template parameter '${name}' is not found`);
      return once(`parameter '${key}'`, () => parameterValue(key, record(definitions[key], key), given, scope));
    },
    variables: (name) => {
      const known = computed.get(name.toLowerCase());
      if (known !== undefined) return known.value;
      const value = once(`variable '${name}'`, () => variableValue(name, variables, scope));
      // Variables that double each other would soon fill the memory.
      if ((JSON.stringify(value) ?? "").length > maximumSize)
        throw invalidTemplate(`The value of the variable '${name}' is larger than 4 MiB`);
      computed.set(name.toLowerCase(), { value });
      return value;
    },
    functions,
    loops: [],
  };
  for (const name of Object.keys(definitions)) scope.parameters(name);
  return scope;
}

/** ARM's limit for a whole template (Azure documentation). */
const maximumSize = 4 * 1_048_576;

function variableValue(name: string, variables: Record<string, unknown>, scope: Scope): unknown {
  const loops = variables["copy"];
  const loop = Array.isArray(loops)
    ? loops.find((each: unknown) => isRecord(each) && each["name"] === name)
    : undefined;
  if (loop !== undefined) return member(evaluate({ copy: [loop] }, scope), name);
  const key = keyOf(variables, name);
  if (key === undefined) throw invalidTemplate(`The template variable '${name}' is not found`);
  return evaluate(variables[key], scope);
}

function parameterValue(
  name: string,
  definition: Record<string, unknown>,
  given: Readonly<Record<string, unknown>>,
  scope: Scope,
): unknown {
  const key = keyOf(given, name);
  const entry = key === undefined ? undefined : given[key];
  if (isRecord(entry) && entry["reference"] !== undefined)
    throw invalidTemplate(`The parameter '${name}' is a Key Vault reference, which the emulator cannot resolve`);
  const value = isRecord(entry) && "value" in entry ? entry["value"] : evaluate(definition["defaultValue"], scope);
  if (value === undefined || (value === null && definition["nullable"] !== true))
    throw invalidTemplate(`The value for the template parameter '${name}' is not provided`);
  const allowed = definition["allowedValues"];
  if (Array.isArray(allowed) && !allowed.some((each) => JSON.stringify(each) === JSON.stringify(value)))
    throw invalidTemplate(`The value of the template parameter '${name}' is not among its allowed values`);
  const expected = { string: "string", securestring: "string", int: "number", bool: "boolean" }[
    String(definition["type"]).toLowerCase()
  ];
  if (expected !== undefined && value !== null && typeof value !== expected)
    throw invalidTemplate(`The template parameter '${name}' must be of type ${String(definition["type"])}`);
  return value;
}

interface Definition {
  readonly symbol: string | undefined;
  readonly value: Record<string, unknown>;
  readonly parent: Definition | undefined;
}

/** Resources are a list, or since language version 2.0 an object by symbolic name. Child resources follow their parent. */
function flatten(value: unknown, parent: Definition | undefined): Definition[] {
  const entries: [string | undefined, unknown][] = Array.isArray(value)
    ? value.map((each) => [undefined, each])
    : Object.entries(record(value, "resources"));
  return entries.flatMap(([symbol, each]) => {
    const definition: Definition = { symbol, value: record(each, symbol ?? "resources"), parent };
    const children = definition.value["resources"];
    return [definition, ...(children === undefined ? [] : flatten(children, definition))];
  });
}

interface Instance extends TemplateResource {
  readonly names: readonly string[];
  readonly dependsOn: readonly string[];
}

function instances(definition: Definition, root: Scope, symbols: Map<string, string>): Instance[] {
  const { value, symbol } = definition;
  const copy = value["copy"];
  if (!isRecord(copy)) return instance(definition, root, symbols, symbol === undefined ? [] : [symbol]);
  const name = String(copy["name"]);
  const count = loopCount(evaluate(copy["count"], root), name);
  return Array.from({ length: count }, (_, index) => {
    const scope = { ...root, loops: [...root.loops, { name, index }] };
    return instance(definition, scope, symbols, [
      name,
      ...(symbol === undefined ? [] : [symbol, `${symbol}[${index}]`]),
    ]);
  }).flat();
}

function instance(
  definition: Definition,
  scope: Scope,
  symbols: Map<string, string>,
  aliases: readonly string[],
): Instance[] {
  const { value, parent } = definition;
  const own = text(evaluate(value["type"], scope), "type");
  const ownName = text(evaluate(value["name"], scope), "name");
  const parentType = parent === undefined ? undefined : text(evaluate(parent.value["type"], scope), "type");
  const parentName = parent === undefined ? undefined : text(evaluate(parent.value["name"], scope), "name");
  const isShort = parentType !== undefined && !own.includes("/");
  const type = isShort ? `${parentType}/${own}` : own;
  const name = isShort ? `${parentName}/${ownName}` : ownName;
  if (!types.includes(type.toLowerCase())) {
    throw invalidTemplate(
      `The resource '${name}' has the type '${type}'. The emulator deploys Microsoft.ContainerRegistry/registries, their replications and their webhooks`,
    );
  }
  for (const key of ["scope", "subscriptionId", "resourceGroup"]) {
    if (value[key] !== undefined)
      throw invalidTemplate(
        `The resource '${name}' has '${key}'. The emulator deploys into the resource group of the deployment only`,
      );
  }
  const path = resourcePath(type, name.split("/"));
  for (const alias of aliases) symbols.set(alias, path);
  if (value["existing"] === true || (value["condition"] !== undefined && evaluate(value["condition"], scope) !== true))
    return [];
  const dependsOn = Array.isArray(value["dependsOn"]) ? value["dependsOn"] : [];
  return [
    {
      type,
      name,
      path,
      apiVersion: text(evaluate(value["apiVersion"], scope), "apiVersion"),
      names: [path, `${type}/${name}`, name, ...aliases].map((each) => each.toLowerCase()),
      dependsOn: [
        ...dependsOn.map((each: unknown) => text(evaluate(each, scope), "dependsOn").toLowerCase()),
        ...(isShort ? [resourcePath(parentType, String(parentName).split("/")).toLowerCase()] : []),
      ],
      body: () => {
        const {
          type: _,
          name: __,
          apiVersion: ___,
          dependsOn: ____,
          copy: _____,
          condition: ______,
          resources: _______,
          ...body
        } = value;
        return record(evaluate(body, scope), name);
      },
    },
  ];
}

/** `Microsoft.ContainerRegistry/registries/webhooks` and `[contoso, deploy]` as a path below a resource group. */
export function resourcePath(type: string, names: readonly string[]): string {
  const [namespace = "", ...kinds] = type.split("/");
  if (kinds.length !== names.length)
    throw invalidTemplate(`The name '${names.join("/")}' does not have as many segments as the type '${type}'`);
  return `providers/${namespace}/${kinds.map((kind, index) => `${kind}/${names[index]}`).join("/")}`;
}

/** Each resource after those that it depends on. A dependency that is not deployed (a false condition, an existing resource) is met. */
function inOrder(found: readonly Instance[]): TemplateResource[] {
  const sorted = [...found].sort((a, b) => types.indexOf(a.type.toLowerCase()) - types.indexOf(b.type.toLowerCase()));
  const paths = new Set<string>();
  for (const { path, name } of found) {
    if (paths.has(path.toLowerCase()))
      throw invalidTemplate(`The resource '${name}' is defined multiple times in a template`);
    paths.add(path.toLowerCase());
  }
  const done: Instance[] = [];
  const pending = new Set<Instance>();
  const visit = (each: Instance): void => {
    if (done.includes(each)) return;
    if (pending.has(each)) throw invalidTemplate(`Circular dependency detected on resource: '${each.name}'`);
    pending.add(each);
    for (const other of sorted) {
      if (
        other !== each &&
        each.dependsOn.some((name) => other.names.some((own) => name === own || name.endsWith(`/${own}`)))
      )
        visit(other);
    }
    done.push(each);
  };
  for (const each of sorted) visit(each);
  return done;
}

function shownParameters(
  template: Record<string, unknown>,
  given: Readonly<Record<string, unknown>>,
  scope: Scope,
): Record<string, { type: string; value?: unknown }> {
  const definitions = record(template["parameters"], "parameters");
  const entries = Object.entries(definitions).map(([name, definition]): [string, { type: string; value?: unknown }] => {
    const type = typeOf(definition);
    // As in Azure, secure parameters are shown without their value.
    return [
      name,
      isSecure(type) ? { type } : { type, value: parameterValue(name, record(definition, name), given, scope) },
    ];
  });
  return Object.fromEntries(entries);
}

function outputs(template: Record<string, unknown>, scope: Scope): Record<string, { type: string; value?: unknown }> {
  const entries = Object.entries(record(template["outputs"], "outputs")).flatMap(
    ([name, output]): [string, { type: string; value?: unknown }][] => {
      const definition = record(output, name);
      if (definition["condition"] !== undefined && evaluate(definition["condition"], scope) !== true) return [];
      const type = typeOf(definition);
      return [[name, isSecure(type) ? { type } : { type, value: evaluate(definition["value"], scope) }]];
    },
  );
  return Object.fromEntries(entries);
}

function typeOf(definition: unknown): string {
  const type = isRecord(definition) ? definition["type"] : undefined;
  const name = typeof type === "string" ? type : "string";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isSecure(type: string): boolean {
  return type.toLowerCase().startsWith("secure");
}

function keyOf(of: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return Object.keys(of).find((key) => key.toLowerCase() === name.toLowerCase());
}

function member(of: unknown, name: string): unknown {
  return isRecord(of) ? of[name] : undefined;
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (isRecord(value)) return value;
  throw invalidTemplate(`'${where}' must be an object`);
}

function text(value: unknown, where: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw invalidTemplate(`The property '${where}' of a resource must be a string`);
}
