/** Tenants have VLAN provider networks, but the DHCP agent of the overcloud does not serve metadata on them. */

import { metadataOption } from '../../../../architecture/dhcp-agent.js';
import type { Place } from '../../../../model/source-file.js';
import { finding, related } from '../../../../rules/kit/finding.js';
import { changeTo } from '../../../../rules/kit/fixes.js';
import { defineRule, type Fix } from '../../../../rules/rule.js';
import { lacks, type OptionSection, type Passthrough } from '../../model/helpers/read-passthrough.js';
import { eachPassthrough } from '../over.js';
import { sideOf } from './about-dhcp-agent.js';
import { addOption } from './about-options.js';
import { docs } from './dhcp-agent-metadata.docs.js';

export const dhcpAgentMetadata = defineRule({
  id: 'installer/dhcp-agent-metadata',
  severity: 'warning',
  docs,
  over: eachPassthrough,
  *check(passthrough, { environment }) {
    const type = environment?.text('neutron.network_type');
    if (type?.value.toLowerCase() !== 'vlan' || sideOf(passthrough) !== 'overcloud') return;
    const sections = passthrough.configs.flatMap((config) => (config.complete ? config.sections : []));
    const [section, ...more] = sections.filter(({ name }) => name?.value === 'DEFAULT');
    const off = section && more.length === 0 ? metadataOff(passthrough, section) : undefined;
    if (!off) return;
    yield finding(
      off.at,
      `VMs on VLAN provider networks get no metadata without '${metadataOption}' set to 'True'.`,
      { related: [related(type.at, 'Tenants have VLANs here.')], fixes: off.fixes },
    );
  },
});

interface Off {
  readonly at: Place;
  readonly fixes: () => readonly Fix[];
}

/** The option that is not on, or the name of a section that surely lacks it. */
function metadataOff({ file }: Passthrough, section: OptionSection): Off | undefined {
  const value = section.options.find(({ name }) => name.value === metadataOption)?.value;
  if (value?.value.toLowerCase() === 'false') return { at: value.at, fixes: () => changeTo(value, 'True') };
  if (
    !lacks(section, metadataOption) ||
    !section.name ||
    section.section.entry('values')?.value.type !== 'seq'
  )
    return undefined;
  return {
    at: section.name.at,
    fixes: () => addOption(file, section, metadataOption, 'True', { preferred: true }),
  };
}
