/**
 * Logging commands of Azure Pipelines, escaped as the agent decodes them: `%` is `%AZP25`; in properties also `]` and `;`
 * (azure-pipelines-task-lib, taskcommand.ts). Pure.
 */

/** One line, without its line break. A property without a value is left out. */
export function command(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  data: string,
): string {
  const pairs = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${property(String(value))};`],
  );
  return `##vso[${name}${pairs.length === 0 ? "" : ` ${pairs.join("")}`}]${escaped(data)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%AZP25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return escaped(text).replaceAll("]", "%5D").replaceAll(";", "%3B");
}
