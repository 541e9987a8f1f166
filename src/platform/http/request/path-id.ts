import { Param, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { fault, faultText } from '../input/field-faults';
import { wording, type Wording } from '../input/field';
import { problem } from '../problem';
import { onMethod } from './header-field';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id in the path, in lower case: `read(@PathId('caseId', { en: '…', sv: '…' }) id: string)`. */
export const PathId =
  (name: string, description: Wording): ParameterDecorator =>
  (target, key, index) => {
    Param(name, new UuidOf(name))(target, key, index);
    const schema = { type: 'string', format: 'uuid' };
    const document = ApiParam({
      name,
      description: wording(description),
      schema,
      example: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
    });
    onMethod(document)(target, key, index);
  };

class UuidOf implements PipeTransform<string, string> {
  constructor(private readonly name: string) {}

  transform(value: string): string {
    const id = value.toLowerCase();
    if (uuid.test(id)) return id;
    throw problem('invalid-input', {
      errors: [{ parameter: this.name, code: 'not-an-id', detail: faultText(fault('not-an-id')) }],
    });
  }
}
