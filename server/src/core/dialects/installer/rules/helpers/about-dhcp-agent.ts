/** The pass-through files of the DHCP agents: the name servers that VMs get, and metadata on provider networks. */

import { nameServersOption } from '../../../../architecture/dhcp-agent.js';
import type { Value } from '../../../../model/value.js';
import { type Passthrough, readPassthrough } from '../../model/helpers/read-passthrough.js';
import type { Installer } from '../../model/installer-model.js';

export type Side = 'overcloud' | 'undercloud';

/** Which of the two clouds a file is for, by its name. */
export function sideOf({ name }: Passthrough): Side | undefined {
  const side = /^(overcloud|undercloud)_neutron_dhcp_agent/i.exec(name)?.[1]?.toLowerCase();
  return side === 'overcloud' || side === 'undercloud' ? side : undefined;
}

export const serversOf = (file: Passthrough) => file.option('DEFAULT', nameServersOption);

export const listOf = ({ value }: Value<string>) => value.split(',').map((server) => server.trim());

/** The name servers of the only file of one side; undefined where there are several files. */
export function serversOn(installer: Installer, side: Side): Value<string> | undefined {
  const [file, ...more] = installer
    .filesOf('passthrough')
    .map(readPassthrough)
    .filter((each) => sideOf(each) === side);
  return file && more.length === 0 ? serversOf(file) : undefined;
}
