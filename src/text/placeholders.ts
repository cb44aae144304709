// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of manifests look like this
/**
 * Placeholders of other tools, which are not replaced in a manifest or in the value of a variable. Only a text that contains
 * `mark` is tested: few texts contain any, and each pattern takes time to compile.
 */
const placeholders: readonly (readonly [mark: string, pattern: RegExp, what: string])[] = [
  ["${{", /\$\{\{.*?\}\}/s, "a GitHub expression `${{ … }}`"],
  ["#{", /#\{[^{}]*\}#/, "a placeholder `#{…}#`"],
  ["{{", /\{\{.*?\}\}/s, "a template placeholder `{{…}}`"],
  ["$(", /\$\([A-Za-z_][\w. -]*\)/, "a placeholder `$(…)` of Azure Pipelines or a shell"],
  ["$[", /\$\[[^\]]*\]/, "an expression `$[…]` of Azure Pipelines"],
  ["<%", /<%=?.*?%>/s, "a template placeholder `<%…%>`"],
  ["$", /(?<![^\s:="'])\$env:[A-Za-z_]\w*/i, "a PowerShell variable `$env:…`"],
  ["$", /(?:^|\s)\$[A-Za-z_]\w*$/, "a shell variable `$…`"],
  ["%", /(?:^|[\s/=])%[A-Z_a-z][A-Za-z0-9_]{2,}%(?:$|[\s/&])/, "a Windows variable `%…%`"],
  ["op://", /(?:^|\s)op:\/\/[^/\s]+\/[^/\s]+\//, "a reference `op://…` of 1Password"],
  ["+", /(?:^|\s)ref\+[a-z0-9]+:\/\//i, "a reference `ref+…` of vals"],
  ["ENC[", /(?:^|\s)ENC\[[A-Z0-9_]+,/, "a value that SOPS encrypted"],
  ["$ANSIBLE_VAULT;", /^\$ANSIBLE_VAULT;/, "a value that Ansible encrypted"],
  [
    "://",
    /(?:^|\s)https:\/\/[a-z0-9-]+\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/secrets\//i,
    "the address of a Key Vault secret",
  ],
  ["@", /@Microsoft\.KeyVault\(/i, "a Key Vault reference of App Service"],
  ["[", /^\[(?:parameters|variables|reference|listKeys|concat)\(/i, "an ARM template expression"],
  ["<", /(?:^|\s)<[A-Za-z][\w .-]*>$/, "a placeholder `<…>`"],
  ["__", /(?:^|\s)__[A-Za-z]\w*__$/, "a placeholder `__…__`"],
  ["***", /(?:^|\s)\*{3,}$/, "the mask `***`"],
];

/** What kind of placeholder a text contains, as a noun with its article; undefined: none. Contains no part of the text. */
export function placeholder(text: string): string | undefined {
  return placeholders.find(([mark, pattern]) => text.includes(mark) && pattern.test(text))?.[2];
}

/** The same in the value of a variable, in which nothing is replaced any more. */
export function valuePlaceholder(value: string): string | undefined {
  if (/^(?:\w+ )?\$\{[^{}]+\}$/.test(value)) return "a reference `${…}` that was not replaced";
  if (/^(?:null|undefined|None|<nil>|<no value>)$/.test(value))
    return "only a word for a missing value, such as `null`";
  return placeholder(value);
}

/** The same in a service URI, where `$` and `%` are common: `$site` is a user name, and `%2F` an encoded character. */
export function uriPlaceholder(uri: string): string | undefined {
  const found = placeholder(uri);
  if (found !== undefined) return found;
  if (/[:/=]\$[A-Z][A-Z0-9_]{2,}(?=$|[/@?&#])/.test(uri.replace(/^https?:\/\/\$[^:@/]*/i, "")))
    return "a shell variable `$…`";
  return undefined;
}
