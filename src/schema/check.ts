import { DealRecord } from './record.ts';

/**
 * What is wrong with a value as a record of the contract, one line a fault; empty where nothing is. The build puts a validator
 * generated from `recordJsonSchema()` in this function's place (same signature): loading zod costs more than a short article.
 */
export function recordFaults(value: unknown): string[] {
  const result = DealRecord.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => `${issue.path.map((part) => `/${String(part)}`).join('')}: ${issue.message}`);
}
