/** What people usually write in a Polish case; a test says only what matters to it. */

export const proceedings = (openedOn: string) => ({
  personId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  reference: 'NO-PL-123/26',
  openedOn,
  person: { freeMovement: false, minor: false, unaccompanied: false },
  circumstances: 'Met at a control of the legality of stay; the visa had expired.',
});
