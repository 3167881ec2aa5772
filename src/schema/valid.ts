import { DealxError } from '../errors.ts';
import { recordFaults } from './check.ts';
import type { DealRecord } from './record.ts';

/** Nothing leaves dealx that breaks the contract. */
export function valid(record: DealRecord): DealRecord {
  const [fault] = recordFaults(record);
  if (fault !== undefined)
    throw new DealxError('invalid-result', `the result breaks the contract at ${fault}`, 'please report it with the article');
  return record;
}
