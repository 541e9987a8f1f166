import { act, clock, command, eventOf, record, roleOf, type Authority, type Procedure, type Region } from '..';
import { toyMachine, type ToyFile } from './machine';

const manual = act('lift.manual', 'Lift manual');
const house: Authority = { id: 'house', slug: 'house', name: { en: 'House', sv: 'Huset', pl: 'Dom' }, country: 'SE' };
export const passenger = roleOf(house, 'passenger', { en: 'Passenger', sv: 'Passagerare', pl: 'Pasażer' });

export interface Cabin {
  readonly state: 'waiting' | 'moving' | 'retired';
}
interface Doors {
  readonly state: 'closed' | 'open';
}

export const cabin: Region<Cabin> = {
  name: 'cabin',
  title: { en: 'Cabin', sv: 'Korg', pl: 'Kabina' },
  states: {
    waiting: { en: 'waiting', sv: 'väntar', pl: 'czeka' },
    moving: { en: 'moving', sv: 'i rörelse', pl: 'w ruchu' },
    retired: { en: 'retired', sv: 'ur bruk', pl: 'wycofana' },
  },
  blank: { state: 'waiting' },
};
export const doors: Region<Doors> = {
  name: 'doors',
  title: { en: 'Doors', sv: 'Dörrar', pl: 'Drzwi' },
  states: {
    closed: { en: 'closed', sv: 'stängda', pl: 'zamknięte' },
    open: { en: 'open', sv: 'öppna', pl: 'otwarte' },
  },
  blank: { state: 'closed' },
};

const keep = <T>(facts: T): T => facts;
const inCabin = eventOf(cabin);
const atDoors = eventOf(doors);

export const called = inCabin('called', { title: { en: 'Called', sv: 'Tillkallad', pl: 'Wezwano' }, apply: keep });
export const departed = inCabin('departed', {
  title: { en: 'Departed', sv: 'Avgick', pl: 'Ruszyła' },
  from: ['waiting'],
  to: 'moving',
  apply: keep,
});
export const arrived = inCabin('arrived', {
  title: { en: 'Arrived', sv: 'Ankom', pl: 'Dotarła' },
  from: ['moving'],
  to: 'waiting',
  apply: keep,
});
export const retired = inCabin('retired', {
  title: { en: 'Retired', sv: 'Togs ur bruk', pl: 'Wycofano' },
  from: ['waiting'],
  to: 'retired',
  apply: keep,
});
export const opened = atDoors('opened', {
  title: { en: 'Opened', sv: 'Öppnades', pl: 'Otwarto' },
  from: ['closed'],
  to: 'open',
  apply: keep,
});
export const closed = atDoors('closed', {
  title: { en: 'Closed', sv: 'Stängdes', pl: 'Zamknięto' },
  from: ['open'],
  to: 'closed',
  apply: keep,
});

const basis = [manual('1')];
const by = [passenger];
const nothing = () => ({});
const titled = (en: string, sv: string, pl: string) => ({ en, sv, pl });

export const call = command<ToyFile>({
  name: 'call',
  title: titled('Call the lift', 'Kalla på hissen', 'Wezwij windę'),
  advice: titled('Press once and wait.', 'Tryck en gång och vänta.', 'Naciśnij raz i czekaj.'),
  by,
  basis,
  opens: true,
  from: { cabin: 'waiting', doors: 'closed' },
  requires: [],
  records: [record(called, nothing)],
});
export const openDoors = command<ToyFile>({
  name: 'open-doors',
  title: titled('Open the doors', 'Öppna dörrarna', 'Otwórz drzwi'),
  advice: titled('Only while the lift stands.', 'Endast när hissen står stilla.', 'Tylko gdy winda stoi.'),
  by,
  basis,
  from: { cabin: 'waiting', doors: 'closed' },
  requires: [],
  records: [record(opened, nothing)],
});
export const depart = command<ToyFile>({
  name: 'depart',
  title: titled('Depart', 'Avgå', 'Ruszaj'),
  advice: titled('The doors close by themselves.', 'Dörrarna stängs av sig själva.', 'Drzwi zamykają się same.'),
  by,
  basis,
  from: { cabin: 'waiting' },
  requires: [],
  records: [record(closed, nothing, { when: { doors: 'open' } }), record(departed, nothing)],
});
export const arrive = command<ToyFile>({
  name: 'arrive',
  title: titled('Arrive', 'Ankom', 'Dotrzyj'),
  advice: titled('The doors may open.', 'Dörrarna får öppnas.', 'Drzwi mogą się otworzyć.'),
  by,
  basis,
  from: { cabin: 'moving' },
  requires: [],
  records: [record(arrived, nothing), record(opened, nothing, { provided: () => true })],
});
export const retire = command<ToyFile>({
  name: 'retire',
  title: titled('Take out of use', 'Ta ur bruk', 'Wycofaj z użytku'),
  advice: titled('When it is worn out.', 'När den är utsliten.', 'Gdy jest zużyta.'),
  by,
  basis,
  from: { cabin: 'waiting', doors: 'closed' },
  requires: [],
  records: [record(retired, nothing)],
});

/** A lift that is sound: it never moves with open doors, and its working life can always come to an end. */
export const lift: Procedure<ToyFile> = {
  country: 'SE',
  version: '1',
  machine: toyMachine([
    { region: cabin, events: [called, departed, arrived, retired] },
    { region: doors, events: [opened, closed] },
  ]),
  authorities: [house, clock],
  roles: [passenger],
  commands: [call, openDoors, depart, arrive, retire],
  deadlines: [],
  final: { cabin: 'retired' },
  invariants: [
    { name: 'a moving cabin has closed doors', never: { cabin: 'moving', doors: 'open' } },
    { name: 'a retired cabin stays shut', neverDuring: { events: [opened], states: { cabin: 'retired' } } },
  ],
};
