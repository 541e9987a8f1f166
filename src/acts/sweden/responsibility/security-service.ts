import { command, record, type Guard, type Role } from '../../../kernel';
import { commissionEnded, enforcementCommissioned, fieldGroups, handoverSent, type CaseFile } from '../../../case-file';
import { lsu, uf, ul } from '../../../law/sweden/acts';
import { isResponsibleAuthority } from './guards/responsibility';
import { nobody, responsibleAuthority } from '../who';
import {
  CommissionPolice,
  DesignateEnforcer,
  Reasons,
  TransferToSecurityService,
} from './inputs/responsibility.inputs';
import { tell } from '../notices/tell';

export const theSecurityService = 'se.sakerhetspolisen';

const noCriminalCourtExpelled: Guard<CaseFile> = {
  code: 'criminal-court-expelled',
  demand: {
    en: 'No criminal court has expelled the person',
    sv: 'Ingen brottmålsdomstol har utvisat personen',
    pl: 'Sąd karny nie orzekł wydalenia tej osoby',
  },
  refusal: {
    en: 'Where a criminal court has expelled the person too, no other authority can be designated.',
    sv: 'När även en brottmålsdomstol har utvisat personen kan ingen annan myndighet utses.',
    pl: 'Gdy wydalenie orzekł także sąd karny, nie można wyznaczyć innego organu.',
  },
  legalBasis: [ul('12:14')],
  whoCanClear: [nobody],
  test: ({ file }) => file.decision.kind !== 'expulsion-for-crime',
};

const isExpulsionForCrime: Guard<CaseFile> = {
  code: 'no-expulsion-for-crime',
  demand: {
    en: 'A court has expelled the person for crime',
    sv: 'En domstol har utvisat personen på grund av brott',
    pl: 'Sąd orzekł wydalenie tej osoby za przestępstwo',
  },
  refusal: {
    en: 'This notice is about expulsions for crime only.',
    sv: 'Underrättelsen avser endast utvisning på grund av brott.',
    pl: 'To zawiadomienie dotyczy tylko wydaleń za przestępstwo.',
  },
  legalBasis: [uf('7:2 a')],
  whoCanClear: [nobody],
  test: ({ file }) => file.decision.kind === 'expulsion-for-crime',
};

const commissioned = (is: boolean): Guard<CaseFile> => ({
  code: is ? 'nothing-commissioned' : 'commissioned-already',
  demand: is
    ? {
        en: 'Another authority is commissioned to enforce',
        sv: 'En annan myndighet har verkställigheten i uppdrag',
        pl: 'Wykonanie zlecono innemu organowi',
      }
    : {
        en: 'Nobody is commissioned to enforce yet',
        sv: 'Ingen har ännu fått verkställigheten i uppdrag',
        pl: 'Wykonania jeszcze nikomu nie zlecono',
      },
  refusal: is
    ? {
        en: 'No other authority is commissioned to enforce.',
        sv: 'Ingen annan myndighet har verkställigheten i uppdrag.',
        pl: 'Wykonania nie zlecono innemu organowi.',
      }
    : {
        en: 'The police are commissioned already.',
        sv: 'Polisen har redan uppdraget.',
        pl: 'Zlecono to już Policji.',
      },
  legalBasis: [lsu('2:11')],
  whoCanClear: [responsibleAuthority],
  test: ({ file }) => (file.responsibility.commissioned !== undefined) === is,
});

/** UF 7:2 a: the police tell the Security Service at once of an expulsion for crime that concerns security. */
export const reportSecurityExpulsion = (by: readonly Role[]) =>
  command<CaseFile>({
    name: 'report-security-expulsion',
    title: {
      en: 'Tell the Security Service of an expulsion for crime',
      sv: 'Underrätta Säkerhetspolisen om utvisning på grund av brott',
      pl: 'Zawiadom Służbę Bezpieczeństwa o wydaleniu za przestępstwo',
    },
    by,
    basis: [uf('7:2 a')],
    advice: {
      en: 'At once, when an expulsion for crime is linked to security. The Security Service may then ask to take the case over.',
      sv: 'Genast, när en utvisning på grund av brott har koppling till säkerhet. Säkerhetspolisen får sedan begära att ta över ärendet.',
      pl: 'Niezwłocznie, gdy wydalenie za przestępstwo wiąże się z bezpieczeństwem. Służba Bezpieczeństwa może potem zażądać sprawy.',
    },
    from: { responsibility: ['held', 'in-transit'] },
    requires: [isResponsibleAuthority, isExpulsionForCrime],
    records: tell('security-expulsion', () => theSecurityService),
  });

/** 12. On the request of the Security Service, in a case that is linked to security; its receipt moves the case. */
export const transferToSecurityService = (by: readonly Role[]) =>
  command<CaseFile, TransferToSecurityService>({
    name: 'transfer-to-security-service',
    title: {
      en: 'Transfer to the Security Service',
      sv: 'Överlämna till Säkerhetspolisen',
      pl: 'Przekaż sprawę Służbie Bezpieczeństwa',
    },
    by,
    basis: [ul('12:14 a')],
    advice: {
      en: 'Only when the Security Service has asked for the case. You stay responsible until it confirms receipt.',
      sv: 'Endast när Säkerhetspolisen har begärt ärendet. Ni ansvarar tills den har bekräftat mottagandet.',
      pl: 'Tylko na żądanie Służby Bezpieczeństwa. Do potwierdzenia odbioru odpowiadają Państwo.',
    },
    input: TransferToSecurityService,
    from: { responsibility: 'held' },
    requires: [isResponsibleAuthority],
    records: [
      record(
        handoverSent,
        ({ input }) => ({
          kind: 'notice' as const,
          on: input.requestedOn,
          to: theSecurityService,
          ground: 'security-service-request',
          groups: fieldGroups,
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** 12:14: the Security Service may have another authority designated, unless a criminal court has expelled as well. */
export const designateEnforcer = (by: readonly Role[]) =>
  command<CaseFile, DesignateEnforcer>({
    name: 'designate-enforcer',
    title: {
      en: 'Hand over to the designated authority',
      sv: 'Överlämna till utsedd myndighet',
      pl: 'Przekaż wyznaczonemu organowi',
    },
    by,
    basis: [ul('12:14')],
    advice: {
      en: 'When another authority has been designated to enforce at your request. You stay responsible until it confirms receipt.',
      sv: 'När en annan myndighet på er begäran har utsetts att verkställa. Ni ansvarar tills den har bekräftat mottagandet.',
      pl: 'Gdy na Państwa wniosek do wykonania wyznaczono inny organ. Do potwierdzenia odbioru odpowiadają Państwo.',
    },
    input: DesignateEnforcer,
    from: { responsibility: 'held' },
    requires: [isResponsibleAuthority, noCriminalCourtExpelled],
    records: [
      record(
        handoverSent,
        ({ input }) => ({
          kind: 'notice' as const,
          on: input.designatedOn,
          to: input.to,
          ground: 'designated',
          groups: fieldGroups,
        }),
        { sealed: ({ input }) => ({ note: input.note }) },
      ),
    ],
  });

/** LSU 2:11: the police carry out what the Security Service stays responsible for. */
export const commissionPolice = (by: readonly Role[]) =>
  command<CaseFile, CommissionPolice>({
    name: 'commission-police',
    title: {
      en: 'Commission the police to enforce',
      sv: 'Uppdra verkställigheten åt Polismyndigheten',
      pl: 'Zleć wykonanie Policji',
    },
    by,
    basis: [lsu('2:11')],
    advice: {
      en: 'When the police are to carry the enforcement out. The case and its deadlines stay with you.',
      sv: 'När polisen ska genomföra verkställigheten. Ärendet och dess frister ligger kvar hos er.',
      pl: 'Gdy wykonanie ma przeprowadzić Policja. Sprawa i jej terminy pozostają u Państwa.',
    },
    input: CommissionPolice,
    from: { responsibility: 'held' },
    requires: [isResponsibleAuthority, commissioned(false)],
    records: [
      record(enforcementCommissioned, () => ({ to: 'se.polisen', groups: fieldGroups }), {
        sealed: ({ input }) => ({ note: input.note }),
      }),
    ],
  });

export const endCommission = (by: readonly Role[]) =>
  command<CaseFile, Reasons>({
    name: 'end-commission',
    title: { en: 'End the commission', sv: 'Avsluta uppdraget', pl: 'Zakończ zlecenie' },
    by,
    basis: [lsu('2:11')],
    advice: {
      en: 'When the police are no longer to act for you. They keep seeing the case, and can no longer act in it.',
      sv: 'När polisen inte längre ska agera för er. De ser fortfarande ärendet men kan inte längre agera i det.',
      pl: 'Gdy Policja nie ma już działać w Państwa imieniu. Nadal widzi sprawę, lecz nie może w niej działać.',
    },
    input: Reasons,
    from: { responsibility: 'held' },
    requires: [isResponsibleAuthority, commissioned(true)],
    records: [record(commissionEnded, () => ({}), { sealed: ({ input }) => ({ reasons: input.reasons }) })],
  });
