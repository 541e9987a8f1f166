/** Version of the API (semver), told in the `API-Version` header of every answer; the major stands in the path too. */
export const apiVersion = '1.0.0';

/** What every path of the API begins with; health, metrics and the pages of problems stand outside it. */
export const apiPrefix = 'api/v1';
