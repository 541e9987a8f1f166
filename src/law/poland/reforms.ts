/** The act on foreigners of 2013 applies from this day; our sources read it as it stood in July 2026. */
export const actOnForeigners = '2014-05-01';
/** Returns and assisted voluntary returns pass to the Commander-in-Chief of the Border Guard (act of 9 March 2023). */
export const commanderReform = '2023-04-07';
/** The text on refraining from an entry ban. */
export const waiverReform = '2025-06-01';

/** The number was read in the text of July 2026; since when it applies is to be checked. */
export const readInTheAct = { from: actOnForeigners, certainty: 'found', commencement: 'verify' } as const;
/** Likewise, of a matter that the reform of 2023 brought; which details came later is to be checked. */
export const sinceTheReform = { from: commanderReform, certainty: 'found', commencement: 'verify' } as const;
