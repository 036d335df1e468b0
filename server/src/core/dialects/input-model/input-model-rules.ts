/** The rules of input models. An explicit list; a test holds it complete. */

import { allocationRules } from './rules/allocation/allocation-rules.js';
import { cloudRules } from './rules/cloud/cloud-rules.js';
import { componentsRules } from './rules/components/components-rules.js';
import { configurationDataRules } from './rules/configuration-data/configuration-data-rules.js';
import { consumesRules } from './rules/consumes/consumes-rules.js';
import { controlPlanesRules } from './rules/control-planes/control-planes-rules.js';
import { cpuMemoryRules } from './rules/cpu-memory/cpu-memory-rules.js';
import type { ModelRule } from './rules/define.js';
import { disksRules } from './rules/disks/disks-rules.js';
import { duplicatesRules } from './rules/duplicates/duplicates-rules.js';
import { firewallAreaRules } from './rules/firewall/firewall-rules.js';
import { groupsRolesRules } from './rules/groups-roles/groups-roles-rules.js';
import { interfaceModelsRules } from './rules/interface-models/interface-models-rules.js';
import { loadBalancersRules } from './rules/load-balancers/load-balancers-rules.js';
import { unknownNameRules } from './rules/names/unknown-name-rules.js';
import { unusedName } from './rules/names/unused-names.js';
import { networkGroupsRules } from './rules/network-groups/network-groups-rules.js';
import { networkTagsRules } from './rules/network-tags/network-tags-rules.js';
import { networksRules } from './rules/networks/networks-rules.js';
import { nicsRules } from './rules/nics/nics-rules.js';
import { serverNetworksRules } from './rules/server-networks/server-networks-rules.js';
import { serversRules } from './rules/servers/servers-rules.js';
import { shapeRules } from './rules/shape/shape-rules.js';
import { virtualMachinesRules } from './rules/virtual-machines/virtual-machines-rules.js';

export const inputModelRules: readonly ModelRule[] = [
  ...shapeRules,
  ...unknownNameRules,
  unusedName,
  ...controlPlanesRules,
  ...loadBalancersRules,
  ...componentsRules,
  ...allocationRules,
  ...serverNetworksRules,
  ...consumesRules,
  ...networksRules,
  ...networkGroupsRules,
  ...networkTagsRules,
  ...configurationDataRules,
  ...interfaceModelsRules,
  ...nicsRules,
  ...serversRules,
  ...virtualMachinesRules,
  ...cloudRules,
  ...cpuMemoryRules,
  ...disksRules,
  ...duplicatesRules,
  ...firewallAreaRules,
  ...groupsRolesRules,
];
