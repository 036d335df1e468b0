/** The rules of input models. An explicit list; a test holds it complete. */
import { allocationRules } from './rules/allocation/allocation-rules.js';
import { componentsRules } from './rules/components/components-rules.js';
import { configurationDataRules } from './rules/configuration-data/configuration-data-rules.js';
import { consumesRules } from './rules/consumes/consumes-rules.js';
import { controlPlanesRules } from './rules/control-planes/control-planes-rules.js';
import type { ModelRule } from './rules/define.js';
import { loadBalancersRules } from './rules/load-balancers/load-balancers-rules.js';
import { unknownNameRules } from './rules/names/unknown-name-rules.js';
import { unusedName } from './rules/names/unused-names.js';
import { networkGroupsRules } from './rules/network-groups/network-groups-rules.js';
import { networkTagsRules } from './rules/network-tags/network-tags-rules.js';
import { networksRules } from './rules/networks/networks-rules.js';
import { shapeRules } from './rules/shape/shape-rules.js';

export const inputModelRules: readonly ModelRule[] = [
  ...shapeRules,
  ...unknownNameRules,
  unusedName,
  ...controlPlanesRules,
  ...loadBalancersRules,
  ...componentsRules,
  ...allocationRules,
  ...consumesRules,
  ...networksRules,
  ...networkGroupsRules,
  ...networkTagsRules,
  ...configurationDataRules,
];
