/**
 * Components that can have processors of their own, and the roles of these. Source: component definitions of the Ardana
 * input model.
 */
export const cpuRoles: ReadonlyMap<string, readonly string[]> = new Map([
  ['nova-compute-kvm', ['vm']],
  ['nova-kvm', ['vm']],
  ['openvswitch', ['eal', 'pmd']],
]);
