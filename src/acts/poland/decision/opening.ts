import { command, record, type Role } from '../../../kernel';
import { proceedingsOpened, responsibilityAssigned, type CaseFile } from '../../../case-file';
import { kpa, uoc } from '../../../law/poland/acts';
import { OpenReturnProceedings } from './inputs/opening.inputs';
import { beginningOf } from '../time';
import { identityClaimed } from './terms';

/** A control, an apprehension or a motion: proceedings begin, and nothing is decided yet. */
export const openProceedings = (by: readonly Role[]) =>
  command<CaseFile, OpenReturnProceedings>({
    name: 'open-proceedings',
    title: {
      en: 'Open return proceedings',
      sv: 'Inled återvändandeförfarande',
      pl: 'Wszczęcie postępowania powrotowego',
    },
    advice: {
      en: 'When a control, an apprehension or a motion of another body shows that somebody may have to be obliged to return. The case opens; a decision comes later, or none.',
      sv: 'När en kontroll, ett gripande eller en begäran från ett annat organ visar att någon kan behöva åläggas att återvända. Ärendet öppnas; beslut kommer senare, eller inget.',
      pl: 'Gdy kontrola, zatrzymanie lub wniosek innego organu wskazuje, że cudzoziemiec może zostać zobowiązany do powrotu. Sprawa się otwiera; decyzja zapadnie później albo wcale.',
    },
    by,
    basis: [uoc('302'), uoc('310'), kpa('61', 'known')],
    input: OpenReturnProceedings,
    opens: true,
    from: { responsibility: 'none' },
    requires: [],
    occurred: input => beginningOf(input.openedOn),
    records: [
      record(
        proceedingsOpened,
        ({ input: { personId, reference, openedOn, person, motionBy } }) => ({
          personId,
          reference,
          openedOn,
          person: {
            freeMovement: person.freeMovement,
            minor: person.minor,
            unaccompanied: person.unaccompanied,
            ...(person.adultFrom !== undefined && { adultFrom: person.adultFrom }),
          },
          ...(motionBy !== undefined && { motionBy }),
        }),
        { sealed: ({ input }) => ({ circumstances: input.circumstances }) },
      ),
      identityClaimed(),
      record(responsibilityAssigned, ({ actor }) => ({ to: actor.authority })),
    ],
  });
