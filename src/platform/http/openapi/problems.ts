import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from '../problem-catalogue';

/** The extension of an operation that names its own problems; the document turns it into responses. */
export const problemsExtension = 'x-problems';

/** Problems that this operation may answer with, beside those that follow from its parameters and its body. */
export const Problems = (...codes: readonly ProblemCode[]): MethodDecorator & ClassDecorator =>
  ApiExtension(problemsExtension, [...codes]);
