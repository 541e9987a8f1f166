import type { NoticeItem, NoticePage, NoticesOfCase } from '../../../src/cases/http/notices.answers';
import { usual } from '../../builders';
import { House, type Seat } from '../house';
import { codesOf, decider, police, returnOfficer, Road } from '../road';

jest.setTimeout(60_000);

const securityOfficer: Seat = 'sakerhetspolisen/security-officer';

let house: House;
beforeAll(async () => {
  house = await House.open();
});
afterAll(() => house.close());

/** Received by the police, and stayed by Migrationsverket, which tells them. */
async function stayed(): Promise<Road> {
  const road = await Road.afterAppeal(house);
  await road.at('2026-02-16T08:00:00+01:00').give(returnOfficer, 'hand-over-to-police', usual.handover);
  await road.give(police, 'receive-handover');
  await road.give(decider, 'stay-enforcement', usual.stay);
  return road;
}

const listed = async (seat: Seat, query: string): Promise<NoticePage> =>
  (await (await house.as(seat)).get<NoticePage>(`/api/v1/notices?${query}`)).body;

/** Every notice of one case in a list, page after page. */
async function ofCase(seat: Seat, query: string, { caseId }: Road): Promise<readonly NoticeItem[]> {
  const found: NoticeItem[] = [];
  let cursor: string | undefined;
  do {
    const more: string = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const page = await listed(seat, `${query}&limit=2${more}`);
    found.push(...page.items.filter(item => item.caseId === caseId));
    cursor = page.next;
  } while (cursor !== undefined);
  return found;
}

const barred = (items: readonly NoticeItem[]) => items.filter(({ key }) => key === 'enforcement-barred');

describe('a statutory notice', () => {
  it('is in the inbox of its recipient and the outbox of its sender, and in nobody else’s', async () => {
    const road = await stayed();
    const notice = { from: 'se.migrationsverket', to: 'se.polisen' };
    expect(barred(await ofCase(police, 'direction=in', road))).toMatchObject([notice]);
    expect(barred(await ofCase(decider, 'direction=out', road))).toMatchObject([notice]);
    expect(await ofCase(police, 'direction=out', road)).toEqual([]);
    expect(await ofCase(securityOfficer, 'direction=in', road)).toEqual([]);
  });

  it('says by which sections it is sent', async () => {
    const road = await stayed();
    const [notice] = barred(await ofCase(police, 'direction=in', road));
    expect(notice?.legalBasis.join()).toContain('7:5 a');
  });

  it('is open until its recipient acknowledges it, and closed after that', async () => {
    const road = await stayed();
    const [open] = barred(await ofCase(police, 'direction=in&open=true', road));
    const number = open?.number ?? 0;
    expect(codesOf(await road.refused(decider, 'acknowledge-notice', { number }))).toEqual(['no-such-notice']);
    await road.give(police, 'acknowledge-notice', { number });
    expect(barred(await ofCase(police, 'direction=in&open=true', road))).toEqual([]);
    const [closed] = barred(await ofCase(police, 'direction=in&open=false', road));
    expect(closed?.acknowledgedAt).toBeDefined();
  });

  it('stands among the notices of its case for those who take part, and for no stranger', async () => {
    const road = await stayed();
    const { body } = await road.read<NoticesOfCase>(police, '/notices');
    expect(barred(body.notices)).toHaveLength(1);
    const { status } = await road.read(securityOfficer, '/notices');
    expect(status).toBe(404);
  });

  it('lets a body that is told see what the duty discloses, and no more', async () => {
    const road = await Road.afterAppeal(house);
    expect((await road.read(police, '')).status).toBe(404);
    const permit = { ground: 'obstacle', decidedOn: '2026-02-10', until: '2026-06-30', reasons: 'A closed border.' };
    await road.give(decider, 'grant-temporary-permit', permit);
    const { states } = await road.seenBy(police);
    expect(Object.keys(states)).toEqual(['holds']);
  });
});
