/** The rules of this folder, in one explicit list. */
import type { Rule } from '../../../../rules/rule.js';
import type { Installer } from '../../model/installer-model.js';
import { bridgeMapping } from './bridge-mapping.js';
import { dvr } from './dvr.js';
import { externalGateway } from './external-gateway.js';
import { hypervisor } from './hypervisor.js';
import { networkType } from './network-type.js';
import { publicInterface } from './public-interface.js';
import { rawDevice } from './raw-device.js';
import { svcAddresses } from './svc-addresses.js';
import { svcKeys } from './svc-keys.js';
import { svcNames } from './svc-names.js';
import { svcOverlap } from './svc-overlap.js';
import { svcVlan } from './svc-vlan.js';
import { vcenterKeys } from './vcenter-keys.js';
import { vcenterProviderOverlap } from './vcenter-provider-overlap.js';
import { vcenterVlans } from './vcenter-vlans.js';
import { vlanRanges } from './vlan-ranges.js';
import { vsaPublicInterfaceMissing } from './vsa-public-interface-missing.js';

export const networksRules: readonly Rule<Installer>[] = [
  ...publicInterface,
  ...rawDevice,
  ...externalGateway,
  ...dvr,
  ...networkType,
  ...vlanRanges,
  vsaPublicInterfaceMissing,
  ...hypervisor,
  ...svcKeys,
  ...svcVlan,
  ...svcAddresses,
  svcOverlap,
  ...svcNames,
  ...bridgeMapping,
  ...vcenterKeys,
  ...vcenterVlans,
  vcenterProviderOverlap,
];
