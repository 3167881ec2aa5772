import { useOfFundsPlans } from './use-of-funds-plans.ts';
import { useOfFundsProceedsGo } from './use-of-funds-proceeds-go.ts';
import { useOfFundsRaiseTo } from './use-of-funds-raise-to.ts';
import { useOfFundsWhich } from './use-of-funds-which.ts';
import { useOfFundsWillUse } from './use-of-funds-will-use.ts';

/** What the money is for. */
export const USE_OF_FUNDS_RULES = [useOfFundsPlans, useOfFundsProceedsGo, useOfFundsRaiseTo, useOfFundsWhich, useOfFundsWillUse] as const;
