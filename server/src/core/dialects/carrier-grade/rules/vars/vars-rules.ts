/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { ansibleRules } from './ansible.js';
import { esxRules } from './esx.js';
import { groupRules } from './groups.js';
import { ldapRules } from './ldap.js';
import { overlayRules } from './overlay.js';

export const varsRules: readonly Rule<CarrierGrade>[] = [
  ...groupRules,
  ...ansibleRules,
  ...overlayRules,
  ...ldapRules,
  ...esxRules,
];
