import { Temporal } from 'temporal-polyfill';
import type { CaseFile } from '../case-file';
import type { Role } from '../kernel';

/** How a case stands when its story goes on. */
export interface Scene {
  readonly file: CaseFile;
  /** RFC 3339 UTC. */
  readonly now: string;
  /** The civil day in Sweden. */
  readonly today: string;
}

/** One thing that happens in a story: time goes by, or somebody gives a command. */
export type Turn =
  | { readonly days: number }
  | { readonly hours: number }
  | { readonly by: Role; readonly person: number; readonly command: string; readonly input: unknown };

/** A story of a case: it yields what happens next and is told how the case stands after it. */
export type Plot = Generator<Turn, Scene, Scene>;

/** Goes on by the day, and then to office hours of a weekday. */
export function* after(days: number): Plot {
  return yield { days };
}

export function* hoursLater(hours: number): Plot {
  return yield { hours };
}

/** @param input whose type is that of the row, so that a story that the API would refuse does not compile */
export function* give<I>(by: Role, command: string, input: I, person = 1): Plot {
  return yield { by, person, command, input };
}

/** The civil day so many days after another. */
export const dayFrom = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The moment so many days after another, RFC 3339 UTC. */
export const momentFrom = (moment: string, days: number): string =>
  Temporal.Instant.from(moment)
    .add({ hours: 24 * days })
    .toString({ fractionalSecondDigits: 3 });
