/**
 * Two small complete plans, one per hypervisor, from which the examples of the rules are made:
 * a rule says which words of the plan it changes, and the page shows the whole file. Both are free of findings. And the
 * smallest plan that is complete, which the page of the format begins with.
 */

const kvmDeployment = `deployment:
  seed-vm: { address: 192.168.130.3 }
  undercloud: { services: [sherpa, sirius, logging, monitoring] }
  overcloud:
    controllers: 3
    compute: 4
    swift-storage: 2
    vsa-storage: 3
    routing: dvr
    block-storage: [vsa]
    services: [nova, cinder, swift, neutron, keystone, glance, heat, horizon, ceilometer]
`;

const backup = `backup:
  targets: [seed-vm, undercloud, overcloud-management-controller, mysql]
  workloads: object-storage
`;

export const kvmPlan = `product: { name: helion-openstack, version: "1.1" }
hypervisor: kvm

physical-networks:
  - { network: ipmi, vlan-type: untagged, cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254, port: ipmi }
  - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, gateway-ip: 192.168.130.1, port: eth0 }
  - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: eth0 }
  - { network: service, vlan-type: tagged, vlan-id: 332, cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1, port: eth0 }

virtual-networks:
  - { network: management, vlan-type: untagged, carried-by: undercloud-management }
  - { network: service, vlan-type: tagged, carried-by: service }
  - { network: external, vlan-type: tagged, carried-by: external }

${kvmDeployment}
${backup}`;

export const esxPlan = `product: { name: helion-openstack, version: "1.1" }
hypervisor: esx

physical-networks:
  - { network: ipmi, vlan-type: untagged, cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254, port: ipmi }
  - { network: undercloud-management, vlan-type: untagged, cidr: 192.168.130.0/24, gateway-ip: 192.168.130.1, port: eth0 }
  - { network: external, vlan-type: tagged, vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: eth0 }

virtual-networks:
  - { network: management, vlan-type: untagged, carried-by: undercloud-management }
  - { network: external, vlan-type: tagged, carried-by: external }
  - { network: esx, vlan-type: tagged, vlan-id: 333, cidr: 192.168.133.0/24, carried-by: external }
  - { network: esx-tenant, vlan-type: tagged, vlan-range: 500-1000, carried-by: external }

deployment:
  seed-vm: { address: 192.168.130.3 }
  undercloud: { services: [sherpa, eon, sirius, logging, monitoring] }
  overcloud:
    controllers: 3
    swift-storage: 2
    compute-proxies: 1
    routing: centralized
    services: [nova, cinder, swift, neutron, keystone, glance, heat, horizon, ceilometer]

${backup}`;

export const smallestPlan = `hypervisor: kvm

physical-networks:
  - { network: ipmi, cidr: 192.168.11.0/24, gateway-ip: 192.168.11.254, port: ipmi }
  - { network: undercloud-management, cidr: 192.168.130.0/24, gateway-ip: 192.168.130.1, port: eth0 }
  - { network: external, vlan-id: 331, cidr: 192.168.131.0/24, gateway-ip: 192.168.131.1, port: eth0 }
  - { network: service, vlan-id: 332, cidr: 192.168.132.0/24, gateway-ip: 192.168.132.1, port: eth0 }

${kvmDeployment}
${backup}`;

/** A plan as it should be, and the same plan with `good` (words of it) written as `bad`. */
export function example(plan: string, change: { readonly good: string; readonly bad: string }) {
  return { bad: plan.replace(change.good, () => change.bad), good: plan };
}

/** The same where the good plan is itself a change of the base plan: each pair is what is written there, and what to write. */
export function variant(plan: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((text, [from, to]) => text.replace(from, () => to), plan);
}
