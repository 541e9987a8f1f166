import type { Text } from '../../kernel';
import type { FieldError } from '../../platform/http/problem';
import type { TargetFault } from '../delivery/targets';

const words: Readonly<Record<TargetFault, Text>> = {
  'not-an-address': {
    en: 'This must be an absolute address without a fragment.',
    sv: 'Detta måste vara en absolut adress utan fragment.',
    pl: 'To musi być pełny adres bez fragmentu.',
  },
  'not-https': {
    en: 'Events are sent over https alone.',
    sv: 'Händelser skickas bara över https.',
    pl: 'Zdarzenia wysyła się wyłącznie przez https.',
  },
  'with-credentials': {
    en: 'No user name and no password stand in the address.',
    sv: 'Inget användarnamn och inget lösenord står i adressen.',
    pl: 'Adres nie zawiera nazwy użytkownika ani hasła.',
  },
  'host-not-listed': {
    en: 'Whoever runs this installation has not listed this host (and port) as a receiver.',
    sv: 'Den som driver installationen har inte listat denna värd (och port) som mottagare.',
    pl: 'Prowadzący instalację nie wpisał tego hosta (i portu) na listę odbiorców.',
  },
  'address-not-allowed': {
    en: 'This address is not public, and its network is not allowed.',
    sv: 'Adressen är inte publik, och dess nät är inte tillåtet.',
    pl: 'Adres nie jest publiczny, a jego sieć nie jest dozwolona.',
  },
};

export const notATarget = (code: TargetFault): FieldError => ({ pointer: '/url', code, detail: words[code] });
