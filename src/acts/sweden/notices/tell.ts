import type { CaseFile } from '../../../case-file';
import { tellingOf } from '../../neutral/telling';
import { swedishNotices } from './list';

/**
 * Bodies that are told by other means than a view of the case; whoever tells them records that they know. Kriminalvården
 * is one of them: it has no direct access to the data of Migrationsverket (UDL 19 §).
 */
export const outsiders: readonly string[] = ['se.skatteverket', 'se.polisen.nsis', 'se.kriminalvarden'];

export const tell = tellingOf(swedishNotices, outsiders);

/** Whoever answers for the case now, if that is another than the one who acts. */
export const theHolder = ({ file }: { readonly file: CaseFile }): string | undefined => file.responsibility.holder;

/** The police, or the Security Service where it enforces in their place (UF 7:8 a). */
export const thePolice = ({ file }: { readonly file: CaseFile }): string =>
  file.responsibility.holder === 'se.sakerhetspolisen' ? 'se.sakerhetspolisen' : 'se.polisen';
