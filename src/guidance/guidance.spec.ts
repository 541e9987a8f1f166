import { aCase, usual, wholeSight, type SwedishCase } from '../../test/builders';
import { fieldGroups, type FieldGroup } from '../case-file';
import type { ChecklistItem } from '../kernel';
import { sweden } from '../procedures';
import { guidanceOf } from './guidance';
import type { Look } from './look';
import type { Step } from './steps';

const lookOf = (told: SwedishCase, role: string, groups: readonly FieldGroup[] = fieldGroups): Look => ({
  procedure: sweden,
  caseId: '01980e3a-7b7c-7e4b-9d55-1f0a52c0d3aa',
  file: told.file,
  actor: { subject: 'anna', authority: role.split('.').slice(0, 2).join('.'), roles: [role] },
  groups,
  sight: wholeSight,
  now: told.now,
});
const guidance = (told: SwedishCase, role: string, groups?: readonly FieldGroup[]) =>
  guidanceOf(lookOf(told, role, groups));
const names = (steps: readonly Step[]) => steps.map(({ command }) => command);
const find = (steps: readonly Step[], name: string): Step => {
  const found = steps.find(({ command }) => command === name);
  if (!found) throw new Error(`${name} is not among ${names(steps).join(', ')}`);
  return found;
};

const decider = 'se.migrationsverket.decision-maker';
const enforcer = 'se.migrationsverket.enforcement-officer';
const police = 'se.polisen.enforcement-officer';
const final = () => aCase().inSweden().decided().served().final().at('2026-03-02T09:00:00Z');
const inPeriod = () => aCase().inSweden().decided(usual.withPeriod).served().final().at('2026-02-16T09:00:00Z');

describe('the steps that somebody is told of', () => {
  it('are ready exactly where the rows would let them be given', () => {
    const told = final();
    for (const role of [decider, enforcer, police]) {
      const { ready, near } = guidance(told, role);
      const blocked = (step: Step) => step.checklist.filter(({ answer }) => answer === 'no' || answer === 'unknown');
      expect(ready.flatMap(blocked)).toEqual([]);
      expect(near.map(step => blocked(step).length).every(count => count === 1 || count === 2)).toBe(true);
    }
    expect(names(guidance(told, enforcer).ready)).toContain('hand-over-to-police');
  });

  it('are those of the role, and none that opens a case', () => {
    const { ready, near } = guidance(final(), enforcer);
    const rows = [...ready, ...near].map(({ command }) =>
      sweden.commands.find(({ name, by }) => name === command && by.some(({ key }) => key === enforcer)),
    );
    expect(rows.every(row => row !== undefined && row.opens !== true)).toBe(true);
  });

  it('are near where little stands in the way, with what it is, who clears it and when', () => {
    const { near } = guidance(inPeriod(), enforcer);
    const { checklist } = find(near, 'hand-over-to-police');
    const [missing, ...others] = checklist.filter(({ answer }) => answer === 'no');
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ code: 'departure-period-running', answer: 'no' });
    expect(missing?.whoCanClear.length).toBeGreaterThan(0);
    expect(missing?.legalBasis.length).toBeGreaterThan(0);
  });

  it('are not near where no step of the role leads to the state that they need', () => {
    const { ready, near } = guidance(final(), enforcer);
    expect(names([...ready, ...near])).not.toContain('release');
  });

  it('come in the order in which the law hurries them, then by what they lack', () => {
    const detained = final().handedOver().detained();
    const { ready, near, nearest } = guidance(detained, police);
    expect(nearest?.key).toMatch(/^se\.detention\./);
    const dues = ready.map(({ meets }) => meets?.dueAt ?? '9999');
    expect(dues).toEqual([...dues].sort());
    expect(find(ready, 'review-detention').meets?.key).toMatch(/^se\.detention\./);
    const order = near.map(({ meets }) => meets?.dueAt ?? '9999');
    expect(order).toEqual([...order].sort());
  });

  it('say what the input will be asked, apart from what the case answers', () => {
    const { ready } = guidance(final().handedOver().detained(), police);
    const answers = find(ready, 'review-detention').checklist.map(({ code, answer }) => [code, answer]);
    expect(answers).toContainEqual(['oral-hearing-missing', 'asked']);
    expect(answers).toContainEqual(['review-too-late', 'yes']);
  });
});

describe('a part of the case that is not open', () => {
  const groups = fieldGroups.filter(group => group !== 'custody');

  it('is not named on any checklist, but whether it stands in the way is told', () => {
    const open = guidance(final().handedOver().detained(), police);
    const veiled = guidance(final().handedOver().detained(), police, groups);
    const regions = (steps: readonly Step[]) => steps.flatMap(({ checklist }) => checklist.map(({ code }) => code));
    expect(regions(open.ready)).toContain('state-of-custody');
    expect(regions([...veiled.ready, ...veiled.near])).not.toContain('state-of-custody');
    expect(regions(veiled.ready)).toContain('state-not-shown');
    expect(names(veiled.ready)).toEqual(names(open.ready));
  });

  it('tells no fact either, whatever the role may know', () => {
    const resting = (steps: readonly Step[]) =>
      steps
        .flatMap(({ checklist }) => checklist)
        .filter(({ facts }) => facts.some(fact => fact.startsWith('custody.')));
    const told = ({ code }: ChecklistItem) => !code.endsWith('-not-shown');
    const [open, veiled] = [undefined, groups].map(seen => {
      const { ready, near } = guidance(final().handedOver().detained(), police, seen);
      return resting([...ready, ...near]);
    });
    expect(open?.filter(told).length).toBeGreaterThan(0);
    expect(veiled?.length).toBeGreaterThan(0);
    expect(veiled?.filter(told)).toEqual([]);
  });

  it('keeps its deadlines from others than their owner', () => {
    const detained = final().handedOver().detained();
    const keys = (role: string) => {
      const { owed, others } = guidance(detained, role, groups);
      return [...owed.deadlines, ...others.deadlines].map(({ key }) => key);
    };
    expect(keys(police)).toContain('se.detention.review');
    expect(keys(enforcer)).not.toContain('se.detention.review');
  });
});

describe('what is owed', () => {
  it('is a handover to answer by its receiver, and waits for others to its sender', () => {
    const sent = final().sentToPolice();
    expect(guidance(sent, police).owed.handovers).toMatchObject([{ from: 'se.migrationsverket', to: 'se.polisen' }]);
    expect(guidance(sent, police).owed.handovers[0]?.answeredBy.map(({ command }) => command)).toContain(
      'receive-handover',
    );
    expect(guidance(sent, enforcer)).toMatchObject({ owed: { handovers: [] }, others: { handovers: [{ number: 1 }] } });
  });

  it('is each deadline of the authority, with what meets it', () => {
    const served = aCase().inSweden().decided().served();
    const appeal = guidance(served, decider).owed.deadlines.find(({ key }) => key === 'se.appeal');
    expect(appeal?.owner).toBe('se.migrationsverket');
    expect(appeal?.metBy.map(({ command }) => command)).toContain('lodge-appeal');
    expect(appeal?.metBy.map(({ command }) => command)).not.toContain('record-service');
    expect(appeal?.legalBasis.length).toBeGreaterThan(0);
    expect(guidance(served, police).others.deadlines.map(({ key }) => key)).toContain('se.appeal');
  });

  it('is a notice to acknowledge by its recipient, until it is acknowledged', () => {
    const told = final();
    const notice = {
      number: 1,
      key: 'decision-final',
      to: 'se.polisen',
      from: 'se.migrationsverket',
      basis: [],
      sentAt: '2026-03-02T09:00:00.000Z',
    };
    const withNotice = (change: object = {}): Look => {
      const look = lookOf(told, police);
      return { ...look, file: { ...look.file, notices: { state: 'kept', list: [{ ...notice, ...change }] } } };
    };
    expect(guidanceOf(withNotice()).owed.notices).toMatchObject([{ key: 'decision-final' }]);
    expect(guidanceOf(withNotice({ to: 'se.skatteverket' })).others.notices).toMatchObject([{ to: 'se.skatteverket' }]);
    expect(guidanceOf(withNotice({ acknowledgedAt: '2026-03-03T09:00:00.000Z' })).owed.notices).toEqual([]);
  });
});
