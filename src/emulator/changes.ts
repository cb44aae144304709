/** Reports that something visible changed: webhooks, deliveries, switches, faults. */
export interface Changes {
  announce(): void;
  /** Calls `listener` after each change. Returns a function that removes it. */
  watch(listener: () => void): () => void;
}

export function createChanges(): Changes {
  const listeners = new Set<() => void>();
  return {
    announce() {
      for (const listener of [...listeners]) listener();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
