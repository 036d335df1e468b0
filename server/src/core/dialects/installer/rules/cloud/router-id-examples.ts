/** Examples that several pages about router id show. */
import { kvmEnvironment, type Patch, patched } from '../../examples.js';
import { KEY } from './about-router-id.js';

/** Another installation: the same network, and its own range for overcloud nodes. */
export const other = (id: string | undefined): Patch => ({
  [KEY]: id,
  'baremetal.network_undercloud_range_start': '192.168.130.140',
  'baremetal.network_undercloud_range_end': '192.168.130.200',
});

export const two = (first: Patch, second: Patch) => ({
  'kvm-custom-ips.json': patched(kvmEnvironment, first),
  'kvm-second-cloud.json': patched(kvmEnvironment, second),
});
