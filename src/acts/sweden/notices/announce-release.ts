import { command, record, type Role } from '../../../kernel';
import { releaseAnnounced, type CaseFile } from '../../../case-file';
import { uf, ul } from '../../../law/sweden/acts';
import { isResponsibleAuthority } from '../responsibility/guards/responsibility';
import { AnnounceRelease } from './inputs/notices.inputs';
import { beginningOf } from '../time';
import { tell } from './tell';

/** UF 7:13: the prison says in good time when the sentence ends; whoever enforces prepares, and Migrationsverket knows. */
export const announceRelease = (by: readonly Role[]) =>
  command<CaseFile, AnnounceRelease>({
    name: 'announce-release',
    title: {
      en: 'Record the prison’s notice of release',
      sv: 'Registrera underrättelse om frigivning',
      pl: 'Odnotuj zawiadomienie o zwolnieniu z więzienia',
    },
    by,
    basis: [uf('7:13'), ul('12:9')],
    advice: {
      en: 'When Kriminalvården tells you the planned day of release. Prepare document and journey so that removal can follow the sentence.',
      sv: 'När Kriminalvården meddelar planerad frigivningsdag. Förbered handling och resa så att avlägsnandet kan följa på straffet.',
      pl: 'Gdy Kriminalvården poda planowany dzień zwolnienia. Proszę przygotować dokument i podróż, by wydalenie nastąpiło po odbyciu kary.',
    },
    input: AnnounceRelease,
    from: { responsibility: ['held', 'in-transit'], custody: 'serving-sentence' },
    requires: [isResponsibleAuthority],
    occurred: input => beginningOf(input.receivedOn),
    records: [
      record(releaseAnnounced, ({ input: { releaseOn, receivedOn } }) => ({ releaseOn, receivedOn })),
      ...tell<AnnounceRelease>('release-from-prison', () => 'se.migrationsverket'),
    ],
  });
