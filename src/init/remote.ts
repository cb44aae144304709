/** The repository that a git remote names. */

/** Where pipelines run. */
export type Ci = "github" | "azure-pipelines" | "gitlab" | "none";

/** A repository on a code host. Contains nothing of the remote's credentials. */
export interface Repository {
  /** The host's name, lower-case. */
  readonly host: string;
  /** The CI system of the host; undefined: not known. */
  readonly ci: Exclude<Ci, "none"> | undefined;
  /** Its full name, decoded: `contoso/storefront`. On Azure DevOps `organization/project/repository`. */
  readonly path: string;
}

const scp = /^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/;

/** Reads the address of a remote: https, ssh, or scp-like. Undefined: it names no repository on a host. */
export function readRemote(address: string): Repository | undefined {
  const text = address.trim();
  const [, scpHost, scpPath] = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? [] : (scp.exec(text) ?? []);
  const url = scpHost === undefined && URL.canParse(text) ? new URL(text) : undefined;
  // `C:/storefront` is a folder.
  if (scpHost?.length === 1) return undefined;
  const host = hostOf(
    (scpHost ?? url?.hostname ?? "").toLowerCase(),
    scpHost !== undefined || url?.protocol === "ssh:",
  );
  const path = decoded(scpPath ?? url?.pathname ?? "")
    .replace(/^\/+|\/+$/g, "")
    .replace(/\.git$/, "");
  if (host === "" || !/^[^/]+(?:\/[^/]+)+$/.test(path) || /[\p{C}\p{Zl}\p{Zp}'"`$\\]/u.test(path)) return undefined;
  const azure = azureDevOps(host, path);
  if (azure !== undefined) return { host, ci: "azure-pipelines", path: azure };
  return {
    host,
    ci: /\bgithub\b|\.ghe\.com$/.test(host) ? "github" : /\bgitlab\b/.test(host) ? "gitlab" : undefined,
    path,
  };
}

/** The public host behind another name of it: SSH over port 443, or an alias in an SSH configuration with several accounts. */
function hostOf(name: string, isSsh: boolean): string {
  if (name === "ssh.github.com" || name === "www.github.com") return "github.com";
  if (name === "altssh.gitlab.com" || name === "www.gitlab.com") return "gitlab.com";
  return (isSsh && /^(git(?:hub|lab)\.com)[-_.][\w.-]+$/.exec(name)?.[1]) || name;
}

/** `org/project/repository` from the forms of dev.azure.com, ssh.dev.azure.com and ORG.visualstudio.com. */
function azureDevOps(host: string, path: string): string | undefined {
  const organization = /^([a-z0-9-]+)\.visualstudio\.com$/.exec(host)?.[1];
  if (host === "ssh.dev.azure.com" || host === "vs-ssh.visualstudio.com") return path.replace(/^v3\//, "");
  if (host !== "dev.azure.com" && organization === undefined) return undefined;
  const [before = "", repository = ""] = path.split(/\/?_git\//);
  const parts = [...(organization === undefined ? [] : [organization]), ...before.split("/")].filter(
    (part) => part !== "" && !/^DefaultCollection$/i.test(part),
  );
  // The repository with the project's name has the short address `org/_git/repository`.
  if (parts.length === 1) parts.push(repository);
  return [...parts, repository].join("/");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The owner for a name: other characters than an owner can have become `-`. Undefined: nothing is left. */
export function ownerFrom(name: string): string | undefined {
  const owner = name
    .replaceAll(/[^A-Za-z0-9._/-]+/g, "-")
    .replaceAll(/^[-/.]+|[-/.]+$/g, "")
    .slice(0, 128);
  return owner === "" ? undefined : owner;
}

/** The CI systems whose files are in a folder, by the names in it. */
export function ciSystemsIn(names: readonly string[]): readonly Exclude<Ci, "none">[] {
  const has = (name: string): boolean => names.includes(name);
  return [
    ...(has(".github") ? (["github"] as const) : []),
    ...(has("azure-pipelines.yml") ? (["azure-pipelines"] as const) : []),
    ...(has(".gitlab-ci.yml") ? (["gitlab"] as const) : []),
  ];
}
