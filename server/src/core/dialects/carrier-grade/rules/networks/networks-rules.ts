/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { addressRules } from './addresses.js';
import { allocationRules } from './allocation.js';
import { bondRules } from './bonds.js';
import { logicalNetworkRules } from './logical-networks.js';
import { nodeTypeRules } from './node-types.js';
import { portRules } from './ports.js';
import { refRules } from './refs.js';

export const networksRules: readonly Rule<CarrierGrade>[] = [
  ...nodeTypeRules,
  ...bondRules,
  ...portRules,
  ...logicalNetworkRules,
  ...refRules,
  ...addressRules,
  ...allocationRules,
];
