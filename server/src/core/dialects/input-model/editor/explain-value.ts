/** What a hover says about values that are not names: devices, VLAN ids, sizes, counts, addresses. */
import { code, markdown, type Part } from '../../../text/markdown.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { nicMappingsOf, serversThatFit } from './counts.js';
import { aboutAddress, aboutCidr } from './explain-address.js';
import { percentOf } from './explain-hardware.js';
import { relationsOf } from './relations.js';
import { bullets, codes, fitWords, sentence } from './words.js';

interface AboutValue {
  readonly model: InputModel;
  /** The list at the top, and the keys from there. */
  readonly place: string;
  readonly text: string;
  readonly top: Item | undefined;
  readonly item: Item | undefined;
  /** The object that the innermost one is in. */
  readonly outer: Item | undefined;
}

export function aboutValue({ model, place, text, top, item, outer }: AboutValue): readonly Part[] {
  switch (place) {
    case 'interface-models network-interfaces.device.name':
    case 'interface-models network-interfaces.bond-data.devices.name':
    case 'interface-models network-interfaces.bond-data.options.primary':
    case 'interface-models dpdk-devices.devices.name':
      return aboutDevice(model, text, top);
    case 'networks vlanid':
      return aboutVlan(model, text, top);
    case 'disk-models volume-groups.logical-volumes.size':
      return outer
        ? [sentence(markdown`logical volumes use ${percentOf(outer)}% of ${code(outer.name)}`)]
        : [];
    case 'control-planes clusters.member-count':
    case 'control-planes clusters.min-count':
    case 'control-planes clusters.max-count':
    case 'control-planes resources.member-count':
    case 'control-planes resources.min-count':
    case 'control-planes resources.max-count': {
      const { holders } = relationsOf(model.frame);
      const holder = holders.find((each) => each.item.node === item?.node);
      return holder ? [sentence(`servers: ${fitWords(serversThatFit(model, holder))}`)] : [];
    }
    default:
      return place.endsWith('cidr') ? aboutCidr(model, text) : aboutAddress(model, text);
  }
}

/** Where a port is in the machines that have the interface model. */
function aboutDevice({ frame, fleet }: InputModel, device: string, model: Item | undefined): readonly Part[] {
  const roles = model?.name === undefined ? [] : relationsOf(frame).rolesWith('interface-model', model.name);
  const used = new Set(roles.flatMap((role) => [...nicMappingsOf(fleet, role)]));
  const lines = frame.list('nic-mappings').flatMap((mapping) => {
    if (used.size > 0 && !used.has(mapping.name ?? '')) return [];
    const port = mapping
      .items('physical-ports')
      .items.find((each) => each.text('logical-name')?.value === device);
    const bus = port?.text('bus-address')?.value;
    return bus === undefined ? [] : [markdown`${code(mapping.name)}: ${bus}`];
  });
  return bullets('Bus address by NIC mapping:', lines);
}

/** Other networks with the same id: fine on other wires, and worth to know. */
function aboutVlan({ frame }: InputModel, id: string, network: Item | undefined): readonly Part[] {
  const same = frame
    .list('networks')
    .filter((each) => each.node !== network?.node && each.text('vlanid')?.value === id);
  return same.length > 0 ? [markdown`Also used by ${codes(same.map(({ name }) => name))}.`] : [];
}
