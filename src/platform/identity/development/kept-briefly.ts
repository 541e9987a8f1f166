import type { Adapter, AdapterPayload } from 'oidc-provider';

/** Signed tokens carry all that there is to know; all that is kept is which assertions and proofs were used. */
export const keptBriefly = (model: string): Adapter =>
  model === 'ReplayDetection' ? new UsedOnce() : new NothingKept();

class NothingKept implements Adapter {
  upsert(_id: string, _payload: AdapterPayload, _expiresIn: number): Promise<void> {
    return Promise.resolve();
  }
  find(_id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(undefined);
  }
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  findByUid(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
  consume(): Promise<void> {
    return Promise.resolve();
  }
  destroy(): Promise<void> {
    return Promise.resolve();
  }
  revokeByGrantId(): Promise<void> {
    return Promise.resolve();
  }
}

class UsedOnce extends NothingKept {
  private readonly used = new Map<string, { readonly payload: AdapterPayload; readonly until: number }>();

  override upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const now = performance.now();
    for (const [old, { until }] of this.used) if (until < now) this.used.delete(old);
    this.used.set(id, { payload, until: now + expiresIn * 1000 });
    return Promise.resolve();
  }

  override find(id: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.used.get(id)?.payload);
  }
}
