/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
configdata-tags-ignored
  List 'NEUTRON-CONFIG' in the control plane instead
    -        configuration-data:
    -          - NEUTRON-CONFIG
    +        configuration-data: []
    +    configuration-data: [NEUTRON-CONFIG]
dcn-not-positive
  Change to '300'
    -      vsc_start_timeout: 0
    +      vsc_start_timeout: 300
ironic-no-data
  Add 'data' with 'enable_node_cleaning: true'
    +    data:
    +      enable_node_cleaning: true
neutron-net-missing-param
  Add 'cidr: 10.0.2.0/24'
    +          cidr: 10.0.2.0/24
neutron-net-missing-subparam
  Add 'end: 172.30.1.254'
    +              end: 172.30.1.254
provider-net-cidr-invalid
  Change to '172.30.1.0/24'
    -          cidr: 172.30.1.0/99
    +          cidr: 172.30.1.0/24
provider-net-ip-invalid
  Change to '172.30.1.254'
    -              end: 172.30.1.999
    +              end: 172.30.1.254
provider-net-pool-outside
  Change the pool to '172.30.1.10-172.30.1.99'
    -            - start: 172.30.2.10
    -              end: 172.30.2.99
    +            - start: 172.30.1.10
    +              end: 172.30.1.99
provider-net-pool-reversed
  Swap 'start' and 'end'
    -            - start: 172.30.1.99
    -              end: 172.30.1.10
    +            - start: 172.30.1.10
    +              end: 172.30.1.99
swift-no-rings
  Add 'control_plane_rings'
    -    data: {}
    +    data:
    +      control_plane_rings:
    +        rings:
    +          - name: account
    +            display-name: Account Ring
    +            min-part-hours: 16
    +            partition-power: 12
    +            replication-policy:
    +              replica-count: 3
    +          - name: container
    +            display-name: Container Ring
    +            min-part-hours: 16
    +            partition-power: 12
    +            replication-policy:
    +              replica-count: 3
    +          - name: object-0
    +            display-name: General
    +            default: true
    +            min-part-hours: 16
    +            partition-power: 12
    +            replication-policy:
    +              replica-count: 3
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
