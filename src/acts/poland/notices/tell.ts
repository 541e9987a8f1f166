import { tellingOf } from '../../neutral/telling';
import { polishNotices } from './list';

/** Bodies that are told by other means than a view of the case; whoever tells them records that they know. */
export const outsiders: readonly string[] = ['pl.kgp', 'pl.kgp.sirene', 'pl.wojewoda'];

/** The effects by which a row tells another body what the law says it must. */
export const tell = tellingOf(polishNotices, outsiders);
