import { custodyEvent as event, type Alternatives, type Custody, type Deposit } from './facts';

export const depositReturned = event<{ returnedOn: string; amount: number }, { receivedBy: string }>(
  'deposit-returned',
  {
    title: { en: 'Deposit given back', sv: 'Säkerheten återlämnad', pl: 'Zwrócono zabezpieczenie' },
    apply: (facts, { payload: { returnedOn } }) => withLastKept(facts, { returnedOn }),
  },
);

export const depositEvents = [depositReturned];

/** The last deposit that has neither fallen to the state nor gone back. */
export const keptDeposit = ({ history }: Custody): Deposit | undefined => history?.deposits?.findLast(isKept);

const isKept = ({ forfeitedOn, returnedOn }: Deposit): boolean => forfeitedOn === undefined && returnedOn === undefined;

/** With the deposit of new alternatives, where they have one. */
export const withDeposit = (facts: Custody, { deposit, currency }: Partial<Alternatives> = {}): Custody =>
  deposit === undefined || currency === undefined
    ? facts
    : {
        ...facts,
        history: { ...facts.history, deposits: [...(facts.history?.deposits ?? []), { amount: deposit, currency }] },
      };

/** With the end of the last deposit that is kept. */
export const withLastKept = (facts: Custody, end: Pick<Deposit, 'forfeitedOn' | 'returnedOn'>): Custody => {
  const last = keptDeposit(facts);
  return {
    ...facts,
    ...(last && {
      history: {
        ...facts.history,
        deposits: (facts.history?.deposits ?? []).map(one => (one === last ? { ...one, ...end } : one)),
      },
    }),
  };
};
