/**
 * Files of Carrier Grade clouds: which there are, what they must say and what they usually say. Sources: installation
 * pages and sample files of Carrier Grade 1.1 and 2.0, unless a fact says otherwise.
 */

/** The version of the product in every file that has one. */
export const productVersion = 1;

/** What `cloud` in `definition.json` must say. */
export const cloudKeys = ['name', 'nickname', 'server-config', 'environment', 'network-config'] as const;

/** The files that `cloud` names in nearly every cloud. */
export const usualCloudFiles: Readonly<Record<string, string>> = {
  'server-config': 'nodes.json',
  environment: 'environment.json',
  'network-config': '.hos/lnet-control-data.json',
};

/** Names of files in beta releases, and what they are called now. */
export const betaFileNames: Readonly<Record<string, string>> = {
  'environmentConfig.json': 'environment.json',
  'serverConfig.json': 'nodes.json',
  'ccp-1x3-as.json': 'ccp-1x3-ss.json',
};

/** Characters. Source: installation pages, name of the cloud. */
export const longestCloudName = 63;

/** The same in the template sacramento. */
export const longestSacramentoName = 40;

/** What every tier of a control plane must say. */
export const tierKeys = ['id', 'member-count', 'node-type', 'services'] as const;

/** Entries of `upstream_ntp_servers`; the only one is repeated. Source: page of `ansible.json`. */
export const leastTimeServers = 2;

/** Users and passwords that services have in a directory. Source: page of `ldap.json`. */
export const ldapServiceKeys: readonly string[] = ['nova', 'neutron', 'cinder', 'glance'].flatMap(
  (service) => [`ldap_${service}_user`, `ldap_${service}_password`],
);

/** What every compute proxy in `esx.json` must say. */
export const computeProxyKeys = [
  'datacenter',
  'cluster',
  'datastore',
  'name',
  'failure-zone',
  'bridge_name',
] as const;

/** Case matters. Source: installation page of the KVM + ESX topology. */
export const trunkPortGroup = 'Trunk Network';

/** Networks that the KVM region shares with the other one. Source: annotated sample file wr.json. */
export const kvmRegionNetworks = ['management', 'api', 'blockstore'] as const;

/** How the KVM region is called, by release. */
export const kvmRegionNames = { '1.1': 'RegionOne', '2.0': 'regionone' } as const;

/** Sizes in `wr.json`, in GiB. */
export const kvmStorageKeys = [
  'database_storage',
  'image_storage',
  'shared_instance_storage',
  'backup_storage',
] as const;
