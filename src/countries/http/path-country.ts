import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { stateCodes } from '../../platform/http/input/country-codes';
import { fault, faultText } from '../../platform/http/input/field-faults';
import { problem } from '../../platform/http/problem';
import { onMethod } from '../../platform/http/request/header-field';

/** A country in the path by ISO 3166-1 alpha-3: `read(@PathCountry() country: string)`. */
export const PathCountry = (): ParameterDecorator => (target, key, index) => {
  Param('country', new KnownCountry())(target, key, index);
  const document = ApiParam({
    name: 'country',
    description: 'Country by ISO 3166-1 alpha-3. / Land enligt ISO 3166-1 alfa-3.',
    schema: { type: 'string', pattern: '^[A-Z]{3}$', minLength: 3, maxLength: 3 },
    example: 'GEO',
  });
  onMethod(document)(target, key, index);
};

class KnownCountry implements PipeTransform<string, string> {
  transform(value: string): string {
    if (stateCodes.has(value)) return value;
    throw problem('invalid-input', {
      errors: [{ parameter: 'country', code: 'not-a-country', detail: faultText(fault('not-a-country')) }],
    });
  }
}
