/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../installer-model.js';
import { cephRules } from './ceph.js';
import { ldapRules } from './ldap.js';
import { ovsVappRules } from './ovs-vapp.js';
import { passthroughRules } from './passthrough.js';
import { smallFileRules } from './small-files.js';
import { vmPlanRules } from './vm-plan.js';

export const helpersRules: readonly Rule<Installer>[] = [
  ...passthroughRules,
  ...ldapRules,
  ...ovsVappRules,
  ...smallFileRules,
  ...vmPlanRules,
  ...cephRules,
];
