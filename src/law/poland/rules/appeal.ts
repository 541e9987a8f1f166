import type { Text } from '../../../kernel';
import { period, periodRule, setByDecision } from '../../rule';
import { kpa, ppsa, uoc } from '../acts';
import { actOnForeigners, commanderReform, sinceTheReform } from '../reforms';
import { rolls, service } from './service';

const sevenDays = period(7, 'days', 'kpa-57');
const newAuthority: Text = {
  en: 'To the Commander-in-Chief of the Border Guard; what applied before 7 April 2023 is not in our sources.',
  sv: 'Till gränsbevakningens överbefälhavare; vad som gällde före den 7 april 2023 finns inte i våra källor.',
  pl: 'Do Komendanta Głównego Straży Granicznej; stanu sprzed 7 kwietnia 2023 r. nie ma w naszych źródłach.',
};

/** How long a decision, order or judgment can be challenged. */
export const appealRules = [
  periodRule('pl.kpa.period', {
    title: {
      en: 'A period of administrative procedure',
      sv: 'En tidsfrist i förvaltningsförfarandet',
      pl: 'Termin w postępowaniu administracyjnym',
    },
    runsFrom: {
      en: 'the event, not counted',
      sv: 'händelsen, som inte räknas',
      pl: 'zdarzenie, którego się nie liczy',
    },
    versions: [
      {
        from: '2021-06-30',
        pickedBy: 'act',
        period: setByDecision('kpa-57'),
        legalBasis: [rolls],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'That a Saturday moves the last day is known from the wording of 2017; the span is what our sources reach.',
          sv: 'Att en lördag flyttar sista dagen är känt från 2017 års lydelse; spannet visar hur långt våra källor når.',
          pl: 'Przesunięcie z soboty jest znane z brzmienia z 2017 r.; zakres wyznaczają nasze źródła.',
        },
      },
    ],
  }),
  periodRule('pl.appeal.return', {
    title: {
      en: 'Appeal against a return decision',
      sv: 'Överklagande av återvändandebeslut',
      pl: 'Odwołanie od decyzji o zobowiązaniu do powrotu',
    },
    runsFrom: service,
    versions: [
      {
        from: actOnForeigners,
        until: '2023-04-06',
        pickedBy: 'decision',
        period: period(14, 'days', 'kpa-57'),
        legalBasis: [uoc('321', 'verify'), rolls],
        certainty: 'verify',
        note: {
          en: 'Fourteen days, to the Head of the Office, until 6 April 2023; provision and first day are still to be checked.',
          sv: 'Fjorton dagar, till utlänningsmyndighetens chef, till den 6 april 2023; bestämmelse och första dag återstår att kontrollera.',
          pl: 'Czternaście dni, do Szefa Urzędu, do 6 kwietnia 2023 r.; przepis i pierwszy dzień wymagają sprawdzenia.',
        },
      },
      {
        from: commanderReform,
        pickedBy: 'decision',
        period: sevenDays,
        legalBasis: [uoc('321'), rolls],
        certainty: 'found',
      },
    ],
  }),
  periodRule('pl.appeal.stay', {
    title: {
      en: 'Appeal on humanitarian or tolerated stay',
      sv: 'Överklagande i fråga om humanitär eller tolererad vistelse',
      pl: 'Odwołanie w sprawie pobytu humanitarnego lub tolerowanego',
    },
    runsFrom: service,
    versions: [
      {
        ...sinceTheReform,
        pickedBy: 'decision',
        period: sevenDays,
        legalBasis: [uoc('355'), uoc('357'), rolls],
        note: newAuthority,
      },
    ],
  }),
  periodRule('pl.appeal.costs', {
    title: {
      en: 'Appeal against a decision on the costs of a forced return',
      sv: 'Överklagande av beslut om kostnader för påtvingat återvändande',
      pl: 'Odwołanie od decyzji o kosztach przymusowego powrotu',
    },
    runsFrom: service,
    versions: [
      {
        ...sinceTheReform,
        pickedBy: 'decision',
        period: sevenDays,
        legalBasis: [uoc('336–347'), rolls],
        note: newAuthority,
      },
    ],
  }),
  periodRule('pl.complaint.border-order', {
    title: {
      en: 'Complaint against an order to leave after crossing the border',
      sv: 'Klagan på order att lämna landet efter gränspassage',
      pl: 'Zażalenie na postanowienie o opuszczeniu terytorium',
    },
    runsFrom: { en: 'service of the order', sv: 'delgivning av ordern', pl: 'doręczenie postanowienia' },
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'service',
        period: sevenDays,
        legalBasis: [uoc('303b'), kpa('141', 'known'), rolls],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'The complaint does not suspend the order. Since when such orders exist is to be checked.',
          sv: 'Klagan hindrar inte att ordern verkställs. Sedan när sådana order finns ska kontrolleras.',
          pl: 'Zażalenie nie wstrzymuje wykonania. Od kiedy istnieją takie postanowienia, wymaga sprawdzenia.',
        },
      },
    ],
  }),
  periodRule('pl.complaint.court', {
    title: {
      en: 'Complaint to the administrative court',
      sv: 'Talan vid förvaltningsdomstol',
      pl: 'Skarga do sądu administracyjnego',
    },
    runsFrom: service,
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'service',
        period: period(30, 'days', 'kpa-57'),
        legalBasis: [ppsa('53', 'known'), ppsa('83 § 2', 'known')],
        certainty: 'known',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('pl.cassation', {
    title: {
      en: 'Cassation to the supreme administrative court',
      sv: 'Kassationstalan vid högsta förvaltningsdomstolen',
      pl: 'Skarga kasacyjna do Naczelnego Sądu Administracyjnego',
    },
    runsFrom: {
      en: 'service of the judgment with its reasons',
      sv: 'delgivning av domen med skäl',
      pl: 'doręczenie wyroku z uzasadnieniem',
    },
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'service',
        period: period(30, 'days', 'kpa-57'),
        legalBasis: [ppsa('passim', 'verify'), ppsa('83 § 2', 'known')],
        certainty: 'known',
        commencement: 'verify',
        note: {
          en: 'Thirty days are known; the provision is still to be added.',
          sv: 'Trettio dagar är känt; bestämmelsen återstår att ange.',
          pl: 'Trzydzieści dni jest znane; należy jeszcze wskazać przepis.',
        },
      },
    ],
  }),
  periodRule('pl.procedure.ordinary', {
    title: {
      en: 'Deciding an ordinary case',
      sv: 'Avgörande av ett vanligt ärende',
      pl: 'Załatwienie sprawy zwykłej',
    },
    runsFrom: { en: 'opening of proceedings', sv: 'ärendets inledande', pl: 'wszczęcie postępowania' },
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'act',
        period: period(1, 'months', 'kpa-57'),
        legalBasis: [kpa('35', 'known'), rolls],
        certainty: 'known',
        commencement: 'verify',
      },
    ],
  }),
  periodRule('pl.procedure.complex', {
    title: {
      en: 'Deciding a particularly complex case',
      sv: 'Avgörande av ett särskilt komplicerat ärende',
      pl: 'Załatwienie sprawy szczególnie skomplikowanej',
    },
    runsFrom: { en: 'opening of proceedings', sv: 'ärendets inledande', pl: 'wszczęcie postępowania' },
    versions: [
      {
        from: actOnForeigners,
        pickedBy: 'act',
        period: period(2, 'months', 'kpa-57'),
        legalBasis: [kpa('35', 'known'), rolls],
        certainty: 'known',
        commencement: 'verify',
      },
    ],
  }),
];
