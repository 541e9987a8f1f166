import { eventOf, type Region } from '../kernel';

export interface EntryBan {
  readonly state: 'none' | 'imposed' | 'running' | 'ended' | 'lifted';
  readonly years?: number;
  readonly ground?: string;
  readonly imposedBy?: string;
  readonly imposedOn?: string;
  /** Empty until departure is confirmed: a ban runs from actual departure. */
  readonly startsOn?: string;
  readonly endsOn?: string;
}

export const entryBan: Region<EntryBan> = {
  name: 'entryBan',
  title: { en: 'Entry ban', sv: 'Återreseförbud', pl: 'Zakaz wjazdu' },
  states: {
    none: { en: 'none', sv: 'inget', pl: 'brak' },
    imposed: { en: 'imposed, not yet running', sv: 'meddelat, löper inte än', pl: 'orzeczony, jeszcze nie biegnie' },
    running: { en: 'running', sv: 'löper', pl: 'biegnie' },
    ended: { en: 'ended', sv: 'upphört', pl: 'zakończony' },
    lifted: { en: 'lifted', sv: 'upphävt', pl: 'cofnięty' },
  },
  blank: { state: 'none' },
};

const event = eventOf(entryBan);

export const entryBanImposed = event<{ years: number; ground: string; imposedOn: string }>('entry-ban-imposed', {
  title: { en: 'Entry ban imposed', sv: 'Återreseförbud meddelat', pl: 'Orzeczono zakaz wjazdu' },
  from: ['none'],
  to: 'imposed',
  apply: (facts, { payload, authority }) => ({ ...facts, ...payload, imposedBy: authority }),
});

export const entryBanStarted = event<{ startsOn: string; endsOn: string }>('entry-ban-started', {
  title: { en: 'Entry ban began', sv: 'Återreseförbudet började löpa', pl: 'Zakaz wjazdu zaczął biec' },
  from: ['imposed'],
  to: 'running',
  apply: (facts, { payload }) => ({ ...facts, ...payload }),
});

export const entryBanLifted = event<{ liftedOn: string }>('entry-ban-lifted', {
  title: { en: 'Entry ban lifted', sv: 'Återreseförbudet upphävt', pl: 'Cofnięto zakaz wjazdu' },
  from: ['imposed', 'running'],
  to: 'lifted',
  apply: facts => facts,
});

export const entryBanEnded = event<Record<string, never>>('entry-ban-ended', {
  title: { en: 'Entry ban ended', sv: 'Återreseförbudet upphörde', pl: 'Zakaz wjazdu ustał' },
  from: ['running'],
  to: 'ended',
  apply: facts => facts,
});

export const entryBanEvents = [entryBanImposed, entryBanStarted, entryBanLifted, entryBanEnded];
