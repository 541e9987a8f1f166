/** The law given here cannot answer the question as it was put. Never a guess instead. */
export abstract class LawFault extends Error {
  abstract readonly code: string;
}

/** No rule of this key. */
export class UnknownRule extends LawFault {
  override readonly name = 'UnknownRule';
  readonly code = 'unknown-rule';
  constructor(readonly key: string) {
    super(`There is no rule ${key}.`);
  }
}

/** The rule exists, but no version of it that is known here covers the day. */
export class NoRuleVersion extends LawFault {
  override readonly name = 'NoRuleVersion';
  readonly code = 'no-rule-version';
  constructor(
    readonly key: string,
    readonly on: string,
  ) {
    super(`No version of ${key} is known for ${on}.`);
  }
}

/** The days off of that year are not known here. */
export class NoCalendar extends LawFault {
  override readonly name = 'NoCalendar';
  readonly code = 'no-calendar';
  constructor(
    readonly calendar: string,
    readonly year: number,
  ) {
    super(`The calendar ${calendar} does not cover the year ${String(year)}.`);
  }
}

/** The question lacks something that the rule needs, or gives something that it does not take. */
export class QuestionFault extends LawFault {
  override readonly name = 'QuestionFault';
  constructor(
    readonly code:
      'moment-needed' | 'length-needed' | 'length-fixed' | 'unlimited' | 'wrong-kind' | 'bad-length' | 'bad-date',
    message: string,
  ) {
    super(message);
  }
}

/** The law changed while the period ran, and the newer law counts from another event. */
export class LawChangedWhileRunning extends LawFault {
  override readonly name = 'LawChangedWhileRunning';
  readonly code = 'law-changed-while-running';
  constructor(
    readonly key: string,
    readonly on: string,
  ) {
    super(`${key}: the period still ran on ${on}, when newer law took it over; name the day whose law is asked for.`);
  }
}
