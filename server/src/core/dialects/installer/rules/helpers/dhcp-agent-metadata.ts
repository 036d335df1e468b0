/** Tenants have VLAN provider networks, but the DHCP agent of the overcloud does not serve metadata on them. */

import type { Value } from '../../../../model/value.js';
import { defineRule, type Report } from '../../../../rules/rule.js';
import { insertItem } from '../../../../syntax/rewrite.js';
import { lacks, type OptionSection, type Passthrough } from '../../model/helpers/read-passthrough.js';
import type { EnvironmentJson } from '../../model/installer-model.js';
import { eachPassthrough } from '../over.js';
import { changeTo, fix } from './about-helpers.js';
import { METADATA, sideOf } from './dhcp-agent.js';
import { docs } from './dhcp-agent-metadata.docs.js';

export const dhcpAgentMetadata = defineRule({
  id: 'installer/dhcp-agent-metadata',
  severity: 'warning',
  docs,
  over: eachPassthrough,
  *check(passthrough, { environment }) {
    const type = environment && providerNetworks(environment);
    if (!type || sideOf(passthrough) !== 'overcloud') return;
    const sections = passthrough.configs.flatMap((config) => (config.complete ? config.sections : []));
    const [section, ...more] = sections.filter(({ name }) => name?.value === 'DEFAULT');
    const found = section && more.length === 0 ? metadataOff(passthrough, section) : undefined;
    if (found) yield { ...found, related: [{ at: type.at, message: 'Tenants have VLANs here.' }] };
  },
});

/** With VLAN provider networks, the value that says so. */
function providerNetworks(environment: EnvironmentJson): Value<string> | undefined {
  const type = environment.text('neutron.network_type');
  return type?.value.toLowerCase() === 'vlan' ? type : undefined;
}

/** The report at an option that is not on, or at a section that surely lacks it. */
function metadataOff(passthrough: Passthrough, section: OptionSection): Report | undefined {
  const { file } = passthrough;
  const message = `VMs on VLAN provider networks get no metadata without '${METADATA}' set to 'True'.`;
  const [option] = section.options.filter(({ name }) => name.value === METADATA);
  const { value } = option ?? {};
  if (value && value.value.toLowerCase() === 'false')
    return { at: value.at, message, fixes: () => [changeTo(file, value, 'True', true)] };
  const list = section.section.entry('values')?.value;
  if (!lacks(section, METADATA) || !section.name || list?.type !== 'seq') return undefined;
  return {
    at: section.name.at,
    message,
    fixes: () => [
      fix(
        file,
        `Add '${METADATA}' with 'True'`,
        insertItem(file, list, { option: METADATA, value: 'True' }),
        true,
      ),
    ],
  };
}
