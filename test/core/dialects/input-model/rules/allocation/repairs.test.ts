/** What the repairs of these rules do to their bad examples. */
import { expect, test } from 'vitest';
import { repairsOf, rulesIn } from '../repairs.js';

const REPAIRS = `
alloc-cannot-restore
  Change 'member-count' to 2
    -        member-count: 1
    +        member-count: 2
cpu-assignment-unused
  Add 'openvswitch' to 'compute'
    +          - openvswitch
  Remove this assignment
    -    assignments:
    -      - components:
    -          - openvswitch
    -        cpu:
    -          - processor-ids: 0-1
    -            role: vm
    +    assignments: []
disk-lv-consumer-not-on-server
  Add 'mysql' to 'compute'
    +          - mysql
  Remove logical volume 'data'
    -        logical-volumes:
    -          - name: data
    -            size: 90%
    -            consumer:
    -              name: mysql
    +        logical-volumes: []
disk-dg-consumer-not-on-server
  Remove device group 'data'
    -    device-groups:
    -      - name: data
    -        devices:
    -          - name: /dev/sdb
    -        consumer:
    -          name: swift
    +    device-groups: []
disk-lv-hypervisor-consumer
  Add 'ardana-hypervisor: true' to 'compute1'
    +    ardana-hypervisor: true
  Remove the consumer of 'data'
    -            consumer:
    -              name: ardana-hypervisor
disk-dg-hypervisor-consumer
  Add 'ardana-hypervisor: true' to 'compute1'
    +    ardana-hypervisor: true
  Remove the consumer of 'data'
    -        consumer:
    -          name: ardana-hypervisor
ip-in-use
  Change to '192.168.10.2'
    -    ip-addr: 192.168.10.5
    +    ip-addr: 192.168.10.2
`;

test.each(rulesIn(REPAIRS))('%s', (rule, written) => {
  expect(repairsOf(rule)).toBe(written);
});
