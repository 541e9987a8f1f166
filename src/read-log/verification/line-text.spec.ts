import { hashOfBlock, textOfLine, type StoredBlock, type StoredLine } from './line-text';

const line: StoredLine = {
  part: 'read_log_2026_03',
  at: '2026-03-02T08:30:00.000Z',
  tx: '771',
  id: '12',
  class: 'consultation',
  authority: 'se.polisen',
  subject: 'officer "1"',
  client: null,
  on_behalf_of: null,
  units: ['nord', 'å\u0001'],
  operation: 'read-case',
  case_id: '0199a000-0000-7000-8000-000000000001',
  person_id: null,
  hits: [],
  query_digest: null,
  recipient: null,
  purpose: 'case-work',
  reason_digest: null,
  correlation_id: 'c',
};

describe('a line of the read log', () => {
  it('is sealed as the JSON that the database writes, escapes and all', () => {
    expect(textOfLine(line)).toBe(
      '["771", "12", "2026-03-02T08:30:00.000Z", "consultation", "se.polisen", "officer \\"1\\"", null, null, ' +
        '["nord", "å\\u0001"], "read-case", "0199a000-0000-7000-8000-000000000001", null, [], null, null, "case-work", null, "c"]',
    );
  });
});

describe('a block of the read log', () => {
  const block: StoredBlock = {
    number: '1',
    part: line.part,
    from_tx: '0',
    to_tx: '772',
    lines: 1,
    first_at: line.at,
    last_at: line.at,
    sealed_at: line.at,
    digest: 'd',
    prev_hash: 'p',
    hash: '',
  };

  it.each(Object.keys(block).filter(key => key !== 'hash'))('has another hash once its %s is another', key => {
    const changed = { ...block, [key]: key === 'lines' ? 2 : 'x' };
    expect(hashOfBlock(changed)).not.toBe(hashOfBlock(block));
  });
});
