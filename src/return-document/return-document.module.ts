import { Module, type DynamicModule } from '@nestjs/common';
import type { Role } from '../kernel';
import { DOCUMENT_ISSUERS, DocumentRights, EuropeanDocumentController } from './http/european-document.controller';

/** The European travel document for return. Needs the database, persons, the spine's readers and the HTTP platform. */
@Module({})
export class ReturnDocumentModule {
  /** @param issuers which roles let the document go */
  static register(issuers: readonly Role[]): DynamicModule {
    return {
      module: ReturnDocumentModule,
      controllers: [EuropeanDocumentController],
      providers: [{ provide: DOCUMENT_ISSUERS, useValue: issuers }, DocumentRights],
    };
  }
}
