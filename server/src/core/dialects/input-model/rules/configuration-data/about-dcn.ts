/** The configuration data of DCN, the virtual routing of another vendor. */
import type { NodePlace } from '../../../../model/source-file.js';
import type { ScalarNode } from '../../../../syntax/tree.js';
import { eachDataFor, type ServiceData } from './about-data.js';

export const eachDcnData = eachDataFor('dcn');

/** What the data of DCN must say. */
export const REQUIRED = ['vsd_host_name', 'vsd_user', 'vsd_passwd', 'vsc_active_ip'] as const;

export const ADDRESSES = ['vsc_active_ip', 'vsc_passive_ip'] as const;

/** Times in seconds. */
export const NUMBERS = ['vsc_start_delay', 'vsc_start_timeout'] as const;

interface Scalar {
  readonly key: string;
  readonly node: ScalarNode;
  /** The key where there is no value to point at. */
  readonly at: NodePlace;
  readonly isEmpty: boolean;
}

/** What is under these keys, where it is a scalar that can be read, or nothing. */
export function* scalarsIn({ data }: ServiceData, keys: readonly string[]): Iterable<Scalar> {
  for (const key of data ? keys : []) {
    const entry = data?.entry(key) ?? data?.node.entries.find((each) => each.key.value === key);
    const node = entry?.value;
    if (!data || !entry || node?.type !== 'scalar') continue;
    const isEmpty = node.style === 'missing' || node.value === null || node.value === '';
    yield { key, node, at: { file: data.file, node: isEmpty ? entry.key : node }, isEmpty };
  }
}
