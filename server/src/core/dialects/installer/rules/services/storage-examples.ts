/** Good storage sections for examples: one back end each, and ways to break a key of them. */
import { storageDrivers } from '../../../../architecture/storage-backends.js';
import { kvmExample, type Patch } from '../../examples.js';

const driver = (part: string) => storageDrivers.find(({ name }) => name.endsWith(part))?.name ?? '';

const vsaDriver = driver('HPLeftHandISCSIDriver');
export const iscsiDriver = driver('HP3PARISCSIDriver');

export const goodVsa = {
  DEFAULT: { enabled_backends: ['cluster_1'] },
  cluster_1: {
    volume_driver: vsaDriver,
    volume_backend_name: 'vsa',
    hplefthand_api_url: 'https://192.168.130.240:8081/lhos',
    hplefthand_username: 'helion',
    hplefthand_password: 'Kaum-3rraten',
    hplefthand_clustername: 'cluster1',
  },
};

export const good3par = {
  DEFAULT: { enabled_backends: ['CPG_1'] },
  CPG_1: {
    volume_driver: iscsiDriver,
    volume_backend_name: '3par',
    hp3par_api_url: 'https://172.20.2.21:8080/api/v1',
    hp3par_username: 'helion',
    hp3par_password: 'Kaum-3rraten',
    hp3par_cpg: 'cpg_r1',
    san_ip: '172.20.2.21',
    san_login: 'helion',
    san_password: 'Kaum-3rraten',
    iscsi_ip_address: '172.20.3.21',
  },
};

/** The KVM environment with a StoreVirtual back end; paths of `bad` begin with `vsa.` or another key of the file. */
export const vsaExample = (bad: Patch) => kvmExample({ vsa: goodVsa, ...bad }, { vsa: goodVsa });

export const threeParExample = (bad: Patch) => kvmExample({ '3par': good3par, ...bad }, { '3par': good3par });
