import { Injectable } from '@nestjs/common';

/** Whether this server wants new requests: not any more once it has begun to close. */
@Injectable()
export class Readiness {
  private closing = false;

  get open(): boolean {
    return !this.closing;
  }

  /** Tells the load balancer to send nothing new; what runs is finished. */
  close(): void {
    this.closing = true;
  }
}
