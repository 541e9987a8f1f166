/** Something that whoever runs Samverk can put right. It is told in its own words, without a stack trace. */
export class StartFault extends Error {
  override readonly name: string = 'StartFault';
}

/** All that is wrong with the settings, together. */
export class SettingsFault extends StartFault {
  override readonly name = 'SettingsFault';

  constructor(readonly faults: readonly string[]) {
    super(['The settings do not hold:', ...faults.map(fault => `  - ${fault}`)].join('\n'));
  }
}
