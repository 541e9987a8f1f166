import { emptyFile, type CaseFile } from '../../case-file';
import type { Disclosing } from '../../cases/spine/disclosure-bar';
import type { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { RestrictionBar } from './restriction-bar';

const actor = { subject: 'officer', authority: 'se.migrationsverket', roles: [] };

/** A database in which these are restricted towards everybody. */
function barOf(...grounds: readonly string[]) {
  const asked: unknown[] = [];
  const call = ({ name }: { readonly name: string }, ...given: readonly unknown[]) => {
    if (name === 'restrictions-set') return Promise.resolve([{ restrictions: grounds.length }]);
    asked.push(given[3]);
    return Promise.resolve(grounds.map((ground, at) => ({ id: String(at), ground })));
  };
  return { bar: new RestrictionBar({ call } as unknown as Database, ['se.migrationsdomstol']), asked };
}

const custody = (state: string): CaseFile => ({ ...emptyFile, custody: { ...emptyFile.custody, state } }) as CaseFile;

const disclosing = (recipient: string, change: Partial<Disclosing> = {}): Disclosing => ({
  ...{ caseId: 'case', personId: 'person', before: emptyFile, after: emptyFile, on: '2026-01-12' },
  opened: [{ recipient, groups: ['decision'] }],
  ...change,
});

describe('data whose processing is restricted', () => {
  it('are opened to nobody new, and every ground is told once with its law', async () => {
    const { bar } = barOf('accuracy-contested', 'accuracy-contested', 'needed-for-legal-claims');
    const refused = await bar.demandOpen(actor, disclosing('se.polisen')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    const { code, extra } = refused as Problem;
    expect([code, extra['blockers']]).toEqual([
      'processing-restricted',
      [
        expect.objectContaining({ code: 'accuracy-contested', whoCanClear: ['se.migrationsverket'] }),
        expect.objectContaining({ code: 'needed-for-legal-claims' }),
      ],
    ]);
    expect(JSON.stringify(extra['blockers'])).toContain('Regulation (EU) 2016/679 art. 18(1)(a)');
  });

  it('reach a court all the same, before which claims are made', async () => {
    const { bar, asked } = barOf('accuracy-contested');
    await expect(bar.demandOpen(actor, disclosing('se.migrationsdomstol'))).resolves.toBeUndefined();
    expect(asked).toEqual([]);
  });

  it('keep nobody in custody: a release tells whom it must', async () => {
    const { bar } = barOf('accuracy-contested');
    const change = { before: custody('detained'), after: custody('at-liberty') };
    await expect(bar.demandOpen(actor, disclosing('se.polisen', change))).resolves.toBeUndefined();
    const detention = { before: custody('at-liberty'), after: custody('detained') };
    await expect(bar.demandOpen(actor, disclosing('se.polisen', detention))).rejects.toBeInstanceOf(Problem);
  });

  it('pass where nothing of them is restricted, or an exception is on record', async () => {
    const { bar, asked } = barOf();
    await expect(bar.demandOpen(actor, disclosing('state.GEO'))).resolves.toEqual({
      personId: 'person',
      restrictions: 0,
    });
    expect(asked).toEqual(['state.GEO']);
  });
});
