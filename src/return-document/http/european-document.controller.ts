import { Controller, Get, Inject, Injectable, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CaseReader } from '../../cases/readers/case-reader';
import type { Role } from '../../kernel';
import { PersonsReader } from '../../persons';
import { Database } from '../../platform/database/database';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { PathId } from '../../platform/http/request/path-id';
import { Costs } from '../../platform/http/traffic/cost';
import { Caller, type Principal } from '../../platform/identity';
import { FirstWall } from '../../walls/first-wall';
import { europeanDocument } from '../european-document';
import { isIssued, isOrdered, lastDocument } from '../issued-document';
import { EuropeanTravelDocument } from './european-document.answers';

/** Which roles let the document go; the composition root knows them. */
export const DOCUMENT_ISSUERS = Symbol('roles that let a European travel document go');

/** The first wall: it is made of who the person is and where they lived, so whoever may not know both makes none. */
@Injectable()
export class DocumentRights {
  constructor(
    @Inject(DOCUMENT_ISSUERS) private readonly issuers: readonly Role[],
    private readonly wall: FirstWall,
  ) {}

  /** @throws Problem wrong-role */
  demandIssuer(actor: Principal): void {
    const ours = this.issuers.filter(role => role.authority.id === actor.authority);
    if (!ours.some(({ key }) => actor.roles.includes(key)))
      throw problem('wrong-role', { rolesThatMay: ours.map(({ key, title }) => ({ role: key, title })) });
    this.wall.demandClasses(actor, ['identity', 'whereabouts']);
  }
}

@ApiTags('Cases')
@Controller('cases')
export class EuropeanDocumentController {
  constructor(
    private readonly rights: DocumentRights,
    private readonly cases: CaseReader,
    private readonly persons: PersonsReader,
    private readonly database: Database,
  ) {}

  @Get(':caseId/european-travel-document')
  @Costs(5)
  @ApiOperation({
    operationId: 'readEuropeanTravelDocument',
    summary: 'European travel document for return / EU:s resehandling för återvändande',
    description:
      'What the form shows (Regulation (EU) 2016/1953 art. 3), from the statements on the person, the case, and the particulars recorded with the document. What is missing is told by pointers. A document that goes out is logged as disclosed to the state of return; nothing in it tells of an application for protection. / Det som formuläret visar, från uppgifterna om personen, ärendet och det som registrerats med handlingen. Det som saknas anges med pekare. Utlämnandet loggas med återvändandelandet som mottagare; inget visar att skydd har sökts.',
  })
  @ApiOkResponse({ type: EuropeanTravelDocument, description: 'What the form shows. / Det som formuläret visar.' })
  @Problems('wrong-role', 'case-not-found', 'not-found', 'travel-document-incomplete')
  async readEuropeanTravelDocument(
    @Caller() actor: Principal,
    @PathId('caseId', { en: 'The case', sv: 'Ärendet' }) caseId: string,
    @Req() request: FastifyRequest,
  ): Promise<EuropeanTravelDocument> {
    this.rights.demandIssuer(actor);
    const look = { actor, correlationId: request.trace.requestId };
    const seen = await this.cases.get({ ...look, operation: 'prepare-european-travel-document' }, caseId);
    const { file, groups, sight, personId } = seen;
    const { travelDocument } = file;
    const issued = isIssued(travelDocument);
    const isOpen = groups.includes('travel-document') && groups.includes('identity');
    if (!isOpen || !(issued || isOrdered(travelDocument))) throw problem('not-found');
    const { document, missing = [] } = europeanDocument({
      file,
      identity: await this.persons.identityOf(personId, actor),
      issued: issued ? await lastDocument(this.database, actor, caseId, sight) : undefined,
      journey: groups.includes('transport') && sight.seesPath(['transport', 'orders', 'legs']),
    });
    if (!document) throw problem('travel-document-incomplete', { errors: missing.map(lacking) });
    const disclosed = { class: 'disclosure', recipient: document.countryOfReturn } as const;
    await this.cases.get({ ...look, operation: 'export-european-travel-document', details: disclosed }, caseId);
    return document;
  }
}

const lacking = (pointer: string) => ({
  pointer,
  code: 'missing',
  detail: {
    en: 'The document needs this, and it is not on record.',
    sv: 'Handlingen kräver detta, och det finns inte registrerat.',
    pl: 'Dokument tego wymaga, a nie zostało to odnotowane.',
  },
});
