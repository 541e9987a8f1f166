/** Asks for camelCase, alphanumeric names of fields. */
export default function fieldNames(properties) {
  return Object.keys(properties)
    .filter(name => !/^[a-z][a-zA-Z0-9]*$/.test(name))
    .map(name => ({ message: `The field ${name} is not in camelCase.` }));
}
