/** Where decorators of parameters note the query parameters that they read themselves. */
export const extraParameters = Symbol('query parameters beside the class');

/** Notes on a route that it takes this query parameter. */
export const takesParameter =
  (name: string): ParameterDecorator =>
  (target, key) => {
    const handler: unknown = key === undefined ? undefined : Reflect.get(target, key);
    if (typeof handler !== 'function') return;
    const known: unknown = Reflect.getMetadata(extraParameters, handler);
    Reflect.defineMetadata(extraParameters, [...(Array.isArray(known) ? known.map(String) : []), name], handler);
  };
