import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../kernel';
import { problem } from '../../platform/http/problem';

/** What the register needs to be told: who may read it, and from how many persons on a number is told. */
export interface RegisterSettings {
  readonly readers: readonly Role[];
  readonly smallestCell: number;
}
export const REGISTER = Symbol('settings of the register of returnees');

@Injectable()
export class ReturneeRights {
  constructor(@Inject(REGISTER) private readonly register: RegisterSettings) {}

  get smallestCell(): number {
    return this.register.smallestCell;
  }

  /** @throws Problem wrong-role */
  demandReader({ roles, authority }: Actor): void {
    const { readers } = this.register;
    if (readers.some(role => role.authority.id === authority && roles.includes(role.key))) return;
    throw problem('wrong-role', {
      rolesThatMay: readers
        .filter(role => role.authority.id === authority)
        .map(({ key, title }) => ({ role: key, title })),
    });
  }
}
