import { emptyFile, type CaseFile } from '../../case-file';
import { openedBy } from './disclosure-bar';

const me = 'se.migrationsverket';
const receipt = (sequence: number, recipient: string) => ({ sequence, recipient, groups: ['decision'] });
const opened = { recipient: 'se.polisen', groups: ['decision'] };
const act = (type: string, change: Partial<Parameters<typeof openedBy>[1]> = {}) => ({
  ...{ events: [{ sequence: 7, type }], disclosures: [receipt(7, 'se.polisen')], before: emptyFile, after: emptyFile },
  ...change,
});

const noticeTo = (to: string): CaseFile => ({
  ...emptyFile,
  notices: {
    ...emptyFile.notices,
    list: [{ number: 1, key: 'enforcement-barred', to, from: me, basis: [], sentAt: '2026-01-12T11:00:00.000Z' }],
  },
});

describe('what an act opens to others', () => {
  it('is what a handover, a joining or a transport discloses, and nothing to whoever acts', () => {
    for (const type of ['handover-sent', 'party-joined', 'transport-ordered'])
      expect(openedBy(me, act(type))).toEqual([opened]);
    expect(openedBy('se.polisen', act('handover-received'))).toEqual([]);
  });

  it('is not what the law orders to be told of the act in the same moment', () => {
    expect(openedBy(me, act('party-joined', { after: noticeTo('se.polisen') }))).toEqual([]);
    // To tell another of it does not let the police in, and a handover is no notice.
    expect(openedBy(me, act('party-joined', { after: noticeTo('se.skatteverket') }))).toEqual([opened]);
    expect(openedBy(me, act('handover-sent', { after: noticeTo('se.polisen') }))).toEqual([opened]);
    expect(openedBy(me, act('party-joined', { before: noticeTo('se.polisen'), after: noticeTo('x') }))).toEqual([
      opened,
    ]);
  });

  it('is what another state is told when it is asked for a document', () => {
    const asked = { events: [{ sequence: 7, type: 'document-requested' }], disclosures: [receipt(7, 'state.GEO')] };
    expect(openedBy(me, { ...asked, before: emptyFile, after: emptyFile })).toEqual([
      { recipient: 'state.GEO', groups: ['decision'] },
    ]);
  });

  it('is what a state of transit is told before anybody passes, and not what was told when somebody was taken over', () => {
    const told = (type: string) => act(type, { disclosures: [receipt(7, 'state.TUR')] });
    expect(openedBy(me, told('transit-notified'))).toEqual([{ recipient: 'state.TUR', groups: ['decision'] }]);
    expect(openedBy(me, told('departure-confirmed'))).toEqual([]);
  });
});
