/** Every rule of plans, in the order of a plan. An explicit list; a test holds it complete. */
import type { Rule } from '../../../rules/rule.js';
import type { Plan } from '../model/plan-model.js';
import { threeParFcWithoutNetwork } from './3par-fc-without-network.js';
import { backup } from './backup.js';
import { blockStorage } from './block-storage.js';
import { carriedByUnknown } from './carried-by-unknown.js';
import { carriedByVlanType } from './carried-by-vlan-type.js';
import { dvrOnEsx } from './dvr-on-esx.js';
import { eon } from './eon.js';
import { esxTenantNotRange } from './esx-tenant-not-range.js';
import { externalMissingOnCompute } from './external-missing-on-compute.js';
import { fibreChannelVlan } from './fibre-channel-vlan.js';
import { fibreChannelWithout3par } from './fibre-channel-without-3par.js';
import { hostInCidr } from './host-in-cidr.js';
import { ipmi } from './ipmi.js';
import { listedTwice } from './listed-twice.js';
import { managementPublic } from './management-public.js';
import { networkDuplicate } from './network-duplicate.js';
import { networkMissing } from './network-missing.js';
import { networkOfOtherHypervisor } from './network-of-other-hypervisor.js';
import { networkTagging } from './network-tagging.js';
import { nodeCounts } from './node-counts.js';
import { nodeTotal } from './node-total.js';
import { rangesOverlapRules } from './ranges-overlap.js';
import { serviceDependency } from './service-dependency.js';
import { servicePlacement } from './service-placement.js';
import { serviceSmallerThanManagement } from './service-smaller-than-management.js';
import { shape } from './shape.js';
import { storageOnEsx } from './storage-on-esx.js';
import { subnetOverlap } from './subnet-overlap.js';
import { taggedNoVlanId } from './tagged-no-vlan-id.js';
import { tooFewAddresses } from './too-few-addresses.js';
import { twoNativeSubnets } from './two-native-subnets.js';
import { untaggedWithVlanId } from './untagged-with-vlan-id.js';
import { vlanIdDuplicate } from './vlan-id-duplicate.js';
import { vlanRange } from './vlan-range.js';

export const planRules: readonly Rule<Plan>[] = [
  ...shape,
  networkDuplicate,
  ...networkMissing,
  ...networkOfOtherHypervisor,
  networkTagging,
  taggedNoVlanId,
  untaggedWithVlanId,
  vlanIdDuplicate,
  ...vlanRange,
  esxTenantNotRange,
  fibreChannelVlan,
  fibreChannelWithout3par,
  threeParFcWithoutNetwork,
  twoNativeSubnets,
  ...subnetOverlap,
  ...ipmi,
  managementPublic,
  serviceSmallerThanManagement,
  ...hostInCidr,
  ...rangesOverlapRules,
  ...tooFewAddresses,
  carriedByUnknown,
  carriedByVlanType,
  ...nodeCounts,
  nodeTotal,
  dvrOnEsx,
  externalMissingOnCompute,
  ...eon,
  servicePlacement,
  serviceDependency,
  storageOnEsx,
  ...blockStorage,
  ...backup,
  listedTwice,
];
