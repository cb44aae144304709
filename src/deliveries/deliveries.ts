/** What a registry's events say: which deliveries failed, which webhook an event fires, what can be sent again. Pure. */
export { type MatchResult, matchWebhook, parseImage } from "./match.ts";
export { type Delivery, planRedeliveries, redeliveryLimit, requestOf } from "./redelivery.ts";
export { successRate } from "./success-rate.ts";
export { rowOf, summarize } from "./summary.ts";
