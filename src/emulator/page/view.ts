import { listWebhooks, type Store, type StoredRegistry, type StoredWebhook } from "../store.ts";

/** What the browser shows, as in the address. */
export interface View {
  /** The selected registry; undefined: there is none. */
  readonly registry: StoredRegistry | undefined;
  /** Show only this webhook's deliveries; "": all of the registry. */
  readonly webhook: string;
  /** Show only webhooks whose names contain this text. */
  readonly find: string;
  /** The page of the webhooks, from 1. */
  readonly page: number;
}

/** Webhooks on one page. */
const pageSize = 50;

/** The view that an address names. Without a registry, or with an unknown one, it is the first by name. */
export function viewOf(store: Store, query: URLSearchParams): View {
  const registries = registriesByName(store);
  const name = (query.get("registry") ?? "").toLowerCase();
  const page = Number(query.get("page") ?? "1");
  return {
    registry: store.registries.get(name) ?? registries[0],
    webhook: query.get("webhook") ?? "",
    find: query.get("find") ?? "",
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of a view, relative to the emulator. `edit` opens a webhook's form. */
export function addressOf(view: Partial<View>, edit?: string): string {
  const { registry, webhook = "", find = "", page = 1 } = view;
  const query = new URLSearchParams();
  if (registry !== undefined) query.set("registry", registry.name);
  if (webhook !== "") query.set("webhook", webhook);
  if (find !== "") query.set("find", find);
  if (page !== 1) query.set("page", String(page));
  if (edit !== undefined) query.set("edit", edit);
  return query.size === 0 ? "/" : `/?${query.toString()}`;
}

/** All registries, by name. */
export function registriesByName(store: Store): readonly StoredRegistry[] {
  return [...store.registries.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** One page of a registry's webhooks. `pages` is at least 1; a page past the end is the last. */
export function webhooksOf(view: View): {
  readonly shown: readonly StoredWebhook[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
} {
  const all = view.registry === undefined ? [] : listWebhooks(view.registry);
  const wanted = view.find.toLowerCase();
  const found = wanted === "" ? all : all.filter((webhook) => webhook.name.toLowerCase().includes(wanted));
  const pages = Math.max(1, Math.ceil(found.length / pageSize));
  const page = Math.min(view.page, pages);
  return { shown: found.slice((page - 1) * pageSize, page * pageSize), found: found.length, page, pages };
}
