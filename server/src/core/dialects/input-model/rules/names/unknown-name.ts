/**
 * Names that are defined nowhere: one rule for each kind of place. They share one search, from which every rule takes what
 * is its own.
 */
import { defineRule, type Rule, type Severity, theModel } from '../../../../rules/rule.js';
import type { InputModel } from '../../model/input-model.js';
import { unknownNamesOf } from './about-unknown-names.js';
import { docs } from './unknown-name.docs.js';

interface Row {
  readonly id: keyof typeof docs;
  /** A warning where the name has no effect, and nothing fails. */
  readonly severity: Severity;
}

const rows: readonly Row[] = [
  { id: 'input-model/server-unknown-role', severity: 'error' },
  { id: 'input-model/server-unknown-group', severity: 'error' },
  { id: 'input-model/server-unknown-nic-mapping', severity: 'error' },
  { id: 'input-model/vm-unknown-hypervisor', severity: 'error' },
  { id: 'input-model/role-unknown-disk-model', severity: 'error' },
  { id: 'input-model/role-unknown-interface-model', severity: 'error' },
  { id: 'input-model/role-unknown-memory-model', severity: 'error' },
  { id: 'input-model/role-unknown-cpu-model', severity: 'error' },
  { id: 'input-model/cp-unknown-role', severity: 'error' },
  { id: 'input-model/cp-unknown-component', severity: 'error' },
  { id: 'input-model/cp-configdata-unknown', severity: 'error' },
  { id: 'input-model/cp-uses-unknown-cp', severity: 'error' },
  { id: 'input-model/cp-uses-unknown-component', severity: 'error' },
  { id: 'input-model/zone-unknown', severity: 'error' },
  { id: 'input-model/region-unknown-cp', severity: 'error' },
  { id: 'input-model/region-unknown-service', severity: 'error' },
  { id: 'input-model/sg-unknown-child', severity: 'error' },
  { id: 'input-model/sg-unknown-network', severity: 'error' },
  { id: 'input-model/network-unknown-group', severity: 'error' },
  { id: 'input-model/netgroup-unknown-component', severity: 'error' },
  { id: 'input-model/netgroup-route-unknown', severity: 'error' },
  { id: 'input-model/ifmodel-unknown-netgroup', severity: 'error' },
  { id: 'input-model/ifmodel-dpdk-unknown-component', severity: 'error' },
  { id: 'input-model/nic-unknown-device-type', severity: 'error' },
  { id: 'input-model/nic-device-type-unknown-family', severity: 'error' },
  { id: 'input-model/firewall-unknown-group', severity: 'error' },
  { id: 'input-model/configdata-unknown-service', severity: 'warning' },
  { id: 'input-model/audit-unknown-service', severity: 'warning' },
  { id: 'input-model/lb-unknown-provider', severity: 'error' },
  { id: 'input-model/lb-unknown-component', severity: 'error' },
  { id: 'input-model/cpu-unknown-component', severity: 'error' },
  { id: 'input-model/component-unknown-service', severity: 'error' },
  { id: 'input-model/component-consumers-allowed-unknown', severity: 'error' },
  { id: 'input-model/component-consumers-blocked-unknown', severity: 'error' },
  { id: 'input-model/passthrough-unknown-server', severity: 'error' },
  { id: 'input-model/dcn-unknown-netgroup', severity: 'error' },
  { id: 'input-model/windriver-unknown-network', severity: 'error' },
  { id: 'input-model/definition-misspelt', severity: 'error' },
];

export const unknownName: readonly Rule<InputModel>[] = rows.map(({ id, severity }) =>
  defineRule({
    id,
    severity,
    docs: docs[id],
    over: theModel<InputModel>(),
    check: (model) => unknownNamesOf(model, id),
  }),
);
