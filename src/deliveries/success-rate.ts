import type { WebhookDeliveries } from "../model.ts";

/** The share of successes in percent, pings not counted; undefined without deliveries. */
export function successRate({ succeeded, failed }: WebhookDeliveries): number | undefined {
  return succeeded + failed === 0 ? undefined : (succeeded / (succeeded + failed)) * 100;
}
