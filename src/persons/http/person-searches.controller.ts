import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problems } from '../../platform/http/openapi/problems';
import { problem } from '../../platform/http/problem';
import { Costs } from '../../platform/http/traffic/cost';
import { Caller, type Principal } from '../../platform/identity';
import { QueryDigests } from '../../read-log/query-digests';
import { termsOf, type NameKeys } from '../identity/name-folding';
import { PersonsReader } from '../store/persons-reader';
import { PersonRights } from './person-rights';
import { PersonHits } from './persons.answers';
import { PersonSearch } from './persons.inputs';

@ApiTags('Persons')
@Controller('person-searches')
export class PersonSearchesController {
  constructor(
    private readonly rights: PersonRights,
    private readonly reader: PersonsReader,
    private readonly digests: QueryDigests,
  ) {}

  @Post()
  @HttpCode(200)
  @Costs(10)
  @ApiOperation({
    operationId: 'searchPersons',
    summary: 'Search for a person by name / Sök en person på namn',
    description:
      'Looks among the persons whom your authority registered or in whose cases it takes part, current and superseded names alike. A name is always needed, so that nobody lists people by nationality or age. At most 20 hits; the search is logged. / Söker bland personer som din myndighet har registrerat eller i vars ärenden den deltar, i både gällande och ersatta namn. Ett namn krävs alltid, så att ingen kan lista människor efter medborgarskap eller ålder. Högst 20 träffar; sökningen loggas.',
  })
  @ApiBody({ type: PersonSearch })
  @ApiOkResponse({ type: PersonHits, description: 'Who was found. / Vilka som hittades.' })
  @Problems('wrong-role')
  async searchPersons(
    @Caller() caller: Principal,
    @Body() search: PersonSearch,
    @Req() request: FastifyRequest,
  ): Promise<PersonHits> {
    this.rights.demandCaseworker(caller);
    const terms = termsAsked(search);
    return this.reader.search(caller, search, terms, request.trace.requestId, this.digests.of(search));
  }
}

/** @throws Problem invalid-input where there is nothing to search for */
function termsAsked({ name }: PersonSearch): readonly NameKeys[] {
  const terms = termsOf(name);
  if (terms.length === 0) throw problem('invalid-input', { errors: [noWord] });
  return terms;
}

const noWord = {
  pointer: '/name',
  code: 'no-word',
  detail: {
    en: 'There is no letter or digit to search for.',
    sv: 'Det finns ingen bokstav eller siffra att söka på.',
    pl: 'Brak litery lub cyfry, według której można szukać.',
  },
};
