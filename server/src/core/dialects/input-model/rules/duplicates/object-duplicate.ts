/**
 * Objects of one kind with the same name: one rule for each kind. The name is the only thing by which objects are found,
 * so that the second one hides the first or the processor rejects the model.
 */
import { repeated } from '../../../../rules/kit/repeated.js';
import { defineRule, type Rule, type Severity } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import type { FrameList } from '../../model/model-kinds.js';
import { theFrame } from '../over.js';
import { duplicate } from './about-duplicates.js';
import { docs } from './object-duplicate.docs.js';

interface Row {
  readonly id: keyof typeof docs;
  readonly list: FrameList;
  /** What the things are called, without an article. */
  readonly what: string;
  readonly severity?: Severity;
}

const rows: readonly Row[] = [
  { id: 'input-model/disk-model-duplicate', list: 'disk-models', what: 'disk model' },
  { id: 'input-model/memory-model-duplicate', list: 'memory-models', what: 'memory model' },
  { id: 'input-model/cpu-model-duplicate', list: 'cpu-models', what: 'CPU model' },
  { id: 'input-model/ifmodel-duplicate', list: 'interface-models', what: 'interface model' },
  { id: 'input-model/role-duplicate', list: 'server-roles', what: 'server role' },
  { id: 'input-model/server-group-duplicate', list: 'server-groups', what: 'server group' },
  { id: 'input-model/nic-mapping-duplicate', list: 'nic-mappings', what: 'NIC mapping' },
  { id: 'input-model/nic-device-type-duplicate', list: 'nic-device-types', what: 'NIC device type' },
  { id: 'input-model/nic-device-family-duplicate', list: 'nic-device-families', what: 'NIC device family' },
  { id: 'input-model/region-duplicate', list: 'regions', what: 'region' },
  { id: 'input-model/cp-duplicate', list: 'control-planes', what: 'control plane' },
  { id: 'input-model/service-duplicate-name', list: 'services', what: 'service' },
  { id: 'input-model/component-duplicate-name', list: 'service-components', what: 'service component' },
  // Rule sets of the firewall are told apart by people only.
  {
    id: 'input-model/firewall-duplicate',
    list: 'firewall-rules',
    what: 'firewall rule set',
    severity: 'hint',
  },
];

export const objectDuplicate: readonly Rule<InputModel>[] = rows.map(
  ({ id, list, what, severity = 'error' }) =>
    defineRule({
      id,
      severity,
      docs: docs[id],
      over: theFrame,
      *check(frame) {
        const isTaken = (name: string) => frame.find(list, name) !== undefined;
        for (const { first, again } of repeated(frame.list(list), (item) => item.text('name')?.value))
          yield duplicate(what, 'name', [first, again], isTaken);
      },
    }),
);
