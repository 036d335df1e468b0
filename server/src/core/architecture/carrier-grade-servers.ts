/** Servers of Carrier Grade clouds: what must be said of each, and how many there are. */

/** Every key of a server in `node-provision.json`. Source: sample files of Carrier Grade 1.1 and 2.0. */
export const provisionKeys = [
  'name',
  'pxe_mac_address',
  'pxe_interface',
  'pm_type',
  'pm_ip',
  'pm_user',
  'pm_pass',
  'failure_zone',
  'node_group',
  'vendor',
  'model',
  'os_partition_size',
  'data_partition_size',
] as const;

/** What nearly every server says; no other type of power management is allowed. */
export const usualProvisionValues = { pxe_interface: 'auto', pm_type: 'ipmilan', vendor: 'HP' } as const;

/** GB that a server can start from. Source: support matrix of Carrier Grade, root volume of at most 2 TB. */
export const machineArchitectureLimits = { bootGb: 2000 } as const;

/** The controllers of the non-KVM region. Source: installation pages; support matrix of Carrier Grade. */
export const controllerCount = 3;

/** DCN nodes and VRG nodes with high availability; one of each without. Source: installation pages. */
export const highlyAvailableCount = 2;

/** GiB. Source: planning guide of the KVM region, backup partition. */
export const backupMinimumGib = 120;
