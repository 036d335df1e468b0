/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { brocadeRules } from './brocade.js';
import { ceEnvNullBuild } from './ce-env.js';
import { cephRules } from './ceph.js';
import { computeProxyRules } from './compute-proxy.js';
import { dhcpAgentRules } from './dhcp-agent.js';
import { exportsRules } from './exports.js';
import { ldapRules } from './ldap.js';
import { ovsVappRules } from './ovs-vapp.js';
import { ovsVappAddressRules } from './ovs-vapp-addresses.js';
import { ovsVappVlanRules } from './ovs-vapp-vlans.js';
import { passthroughRules } from './passthrough.js';
import { vmPlanRules } from './vm-plan.js';

export const helpersRules: readonly Rule<Installer>[] = [
  ...passthroughRules,
  ...dhcpAgentRules,
  ...ldapRules,
  ...brocadeRules,
  ceEnvNullBuild,
  ...ovsVappRules,
  ...ovsVappVlanRules,
  ...ovsVappAddressRules,
  ...computeProxyRules,
  ...exportsRules,
  ...vmPlanRules,
  ...cephRules,
];
