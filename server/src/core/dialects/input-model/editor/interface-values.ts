/** Values of interface models: the devices that servers of the model's roles have, and bonds of them. */
import { authored } from '../../../text/markdown.js';
import type { ValueSuggestion } from '../../dialect.js';
import type { InputModel } from '../model/input-model.js';
import type { Item } from '../model/item.js';
import { nextName } from '../model/next-name.js';
import { providerOf } from '../rules/interface-models/about-bonds.js';
import { type Answer, type Asked, best, unique } from './answer.js';
import { nicMappingsOf } from './counts.js';
import { relationsOf } from './relations.js';
import { membersOf } from './words.js';

export function interfaceValues({ model, place, top, item, around }: Asked): Answer {
  const interfaces = top?.items('network-interfaces').items ?? [];
  switch (place.path) {
    case 'network-interfaces.name': {
      const names = interfaces.filter(({ node }) => node !== item?.node).map(({ name }) => name);
      const device = item?.map('device')?.text('name')?.value;
      return unique([
        ...best(device, 'the name of its device'),
        ...best(nextName(names), 'next in sequence'),
      ]);
    }
    case 'network-interfaces.device.name': {
      const isBond = around(1)?.has('bond-data') ?? false;
      const bond = best(nextBond(interfaces, item), 'next bond');
      const ports = freeDevices(model, top, item);
      return isBond
        ? bond
        : [...ports, ...bond.map(({ value, detail }) => ({ value, detail: detail ?? '' }))];
    }
    case 'network-interfaces.bond-data.devices.name':
      return freeDevices(model, top, item);
    case 'network-interfaces.bond-data.options.primary':
      return membersOf(around(2)).map((value) => ({ value }));
    case 'network-interfaces.bond-data.options.mode':
    case 'network-interfaces.bond-data.options.bond_mode':
      return bondModes(around(1));
    case 'dpdk-devices.devices.name':
      return unique(interfaces.flatMap(devicesOf).map((value) => ({ value })));
    default:
      return undefined;
  }
}

/** Those of the provider, with the ones that most bonds have first. */
function bondModes(bond: Item | undefined): readonly ValueSuggestion[] {
  const provider = bond ? providerOf(bond) : undefined;
  const modes = provider?.modes ?? [];
  const isUsual = ({ name }: (typeof modes)[number]) => name === 'active-backup' || name === '802.3ad';
  return [...modes.filter(isUsual), ...modes.filter((mode) => !isUsual(mode))].map(({ name, purpose }) => ({
    value: name,
    detail: `for bonds of '${provider?.name}'`,
    documentation: authored(purpose),
  }));
}

function nextBond(interfaces: readonly Item[], own: Item | undefined): string {
  const devices = interfaces.flatMap((each) => {
    const device = each.map('device');
    const name = device?.text('name')?.value;
    return device?.node !== own?.node && name?.startsWith('bond') ? [name] : [];
  });
  return nextName(devices) ?? 'bond0';
}

/** The ports that an interface uses itself: its device, or the devices of its bond. */
function devicesOf(item: Item): readonly string[] {
  const members = membersOf(item);
  const own = item.map('device')?.text('name')?.value;
  return members.length > 0 ? members : own === undefined ? [] : [own];
}

/** Ports of the NIC mappings that servers with this model have, those first that no interface uses. */
function freeDevices(
  { frame, fleet }: InputModel,
  top: Item | undefined,
  own: Item | undefined,
): readonly ValueSuggestion[] {
  const roles = top?.name === undefined ? [] : relationsOf(frame).rolesWith('interface-model', top.name);
  const names = new Set(roles.flatMap((role) => [...nicMappingsOf(fleet, role)]));
  const mappings = frame
    .list('nic-mappings')
    .filter(({ name }) => names.size === 0 || (name !== undefined && names.has(name)));
  const written = own?.text('name')?.value;
  const used = new Set(
    top
      ?.items('network-interfaces')
      .items.flatMap((each) => devicesOf(each).filter((name) => name !== written)),
  );
  const ports = mappings.flatMap((mapping) =>
    mapping.items('physical-ports').items.flatMap((port): readonly ValueSuggestion[] => {
      const value = port.text('logical-name')?.value;
      const bus = port.text('bus-address')?.value;
      return value === undefined ? [] : [{ value, ...(bus !== undefined && { detail: bus }) }];
    }),
  );
  return unique(ports)
    .map((port) => (used.has(String(port.value)) ? { ...port, detail: 'in use in this model' } : port))
    .toSorted((a, b) => Number(used.has(String(a.value))) - Number(used.has(String(b.value))))
    .map((port, index) =>
      index === 0 && !used.has(String(port.value)) ? { ...port, preferred: true } : port,
    );
}
