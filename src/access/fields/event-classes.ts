import type { EventType } from '../../kernel';
import type { Classified, Leaf, Shape } from '../classified';

/** What an event tells: that it happened, its open facts, and what of it is sealed. */
export interface EventClasses {
  readonly type: string;
  readonly happened: Leaf;
  readonly payload: Shape;
  readonly sealed: Shape;
}

/** Says nothing but that it happened. */
const nothing: Shape = {};

type PartsOf<P, S> = { readonly happened: Leaf } & ([P] extends [Readonly<Record<string, never>>]
  ? { readonly payload?: never }
  : { readonly payload: Classified<P> }) &
  ([S] extends [never] ? { readonly sealed?: never } : { readonly sealed: Classified<S> });

/** Classes of everything that an event of this type carries. A fact that is forgotten does not compile. */
export const eventClasses = <P, S>(
  event: Pick<EventType, 'type'> & { readonly carries?: { readonly payload: P; readonly sealed: S } },
  parts: PartsOf<P, S>,
): EventClasses => ({
  type: event.type,
  happened: parts.happened,
  payload: (parts.payload as Shape | undefined) ?? nothing,
  sealed: (parts.sealed as Shape | undefined) ?? nothing,
});
