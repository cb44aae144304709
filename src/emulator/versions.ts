/**
 * The api-versions that the service reports (`api-supported-versions`): for webhooks on 2025-09-09, and for replications on 2026-09-10 (Azure/azure-cli,
 * recording `test_acr_create_replication.yaml`), which adds 2025-06-01-preview and everything from 2025-11-01 on.
 */
export const reportedVersions: readonly string[] = [
  "2019-12-01-preview",
  "2020-11-01-preview",
  "2021-06-01-preview",
  "2021-08-01-preview",
  "2021-09-01",
  "2021-12-01-preview",
  "2022-02-01-preview",
  "2022-12-01",
  "2023-01-01-preview",
  "2023-06-01-preview",
  "2023-07-01",
  "2023-08-01-preview",
  "2023-11-01-preview",
  "2024-01-01-preview",
  "2024-11-01-preview",
  "2025-03-01-preview",
  "2025-04-01",
  "2025-05-01-preview",
  "2025-06-01-preview",
  "2025-09-01-preview",
  "2025-11-01",
  "2025-12-01-preview",
  "2026-01-01-preview",
  "2026-03-01-preview",
  "2026-09-01-preview",
  "2026-11-01",
];

/** True for a version of Microsoft.ContainerRegistry that is served: those reported, and older ones that clients still use. */
export function isServed(version: string): boolean {
  return reportedVersions.includes(version) || olderVersions.includes(version);
}

/**
 * What `api-supported-versions` lists for a resource type; `undefined`: the header is not sent. Registries themselves report the version that was asked
 * for (recorded 2025-09 and 2026-09), name checks report none (2026-09), and 2017-10-01 reported none (2019).
 */
export function supportedVersions(type: string, version: string): string | undefined {
  if (type === "checkNameAvailability" || !reportedVersions.includes(version)) return undefined;
  return type === "registries" ? version : reportedVersions.join(", ");
}

/** `systemData` is absent in 2017-10-01 and 2019-12-01-preview, and present from 2021-08-01-preview on (recorded); the specification has it from 2020-11 on. */
export function hasSystemData(version: string): boolean {
  return version >= "2020-11";
}

// --- internal --------------------------------------------------------------------------------------------------------

const olderVersions = ["2017-10-01", "2019-05-01"];
