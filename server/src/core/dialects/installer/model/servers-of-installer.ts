/** The NTP and DNS servers and the vCenters of installer files, in the words that a plan can be compared by. */
import type { Cloud, NamedServers } from '../../../model/cloud.js';
import type { Value } from '../../../model/value.js';
import { readSettingsFile } from './helpers/settings-file.js';
import type { EnvironmentJson, Installer } from './installer-model.js';

const WHO = ['overcloud', 'undercloud', 'seed'] as const;

export function serversOfInstaller(environment: EnvironmentJson): Pick<Cloud, 'ntp' | 'dns'> {
  const named = (section: string): NamedServers => {
    const paths = WHO.map((who) => `${section}.${who}_server`);
    const items = paths.flatMap((path): Value<string> | [] => environment.text(path) ?? []);
    return { items, complete: paths.every((path) => environment.state(path) !== 'unknown') };
  };
  return { ntp: named('ntp'), dns: named('dns') };
}

/** OVSvApp is installed for one vCenter at a time: each file of it names one. */
export function vcentersOfInstaller(installer: Installer): Pick<Cloud, 'vcenters'> {
  const files = installer.filesOf('ovs-vapp');
  const items = files.flatMap((file) => readSettingsFile(file).text('vmware', 'vcenter_ip') ?? []);
  return items.length > 0 ? { vcenters: { items, complete: items.length === files.length } } : {};
}
