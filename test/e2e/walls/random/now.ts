/** After all of the stories, and at a time of day at which nothing falls due. */
export const now = '2026-11-28T12:00:00+01:00';
