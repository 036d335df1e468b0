/** The hosts of the tenant overlay and whatever else has its own address, and the names that they log in with. */
import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { changeTo, moveTo } from '../../../../rules/kit/fixes.js';
import type { Fix } from '../../../../rules/rule.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { addressOf, textOf } from '../../model/read-values.js';

export const xmppKeys = ['vsc_xmpp_name', 'vsc_xmpp_name_ha'];

/** Where the gateway of the data center network is repeated. */
export const overlayGateways = ['vsc_route_mgmt_gw', 'vsd_gateway'];

interface Host {
  readonly title: string;
  readonly address: Value<Address>;
  /** True of what is there without the cloud, and has its address from others. */
  readonly isGiven: boolean;
}

const HOSTS: readonly (readonly [key: string, title: string])[] = [
  ['vsc_dcm_ip', "the first controller ('vsc_dcm_ip')"],
  ['vsc_dcm_ip_ha', "the second controller ('vsc_dcm_ip_ha')"],
  ['vsd_address', "the director ('vsd_address')"],
  ['vsc_tul_ip', "the first controller ('vsc_tul_ip')"],
  ['vsc_tul_ip_ha', "the second controller ('vsc_tul_ip_ha')"],
];

/** Hosts with their own address, in the files that the cloud uses; two names of one server are one host. */
export function hostsOf(model: CarrierGrade): readonly Host[] {
  const ansible = model.varsOf('ansible');
  const esx = model.varsOf('esx');
  const overlay = HOSTS.flatMap(([key, title]) => {
    const address = ansible?.reader.value(ansible.properties, key, addressOf);
    return address ? [{ title, address, isGiven: false }] : [];
  });
  const gateways = (model.environment?.defined ?? []).flatMap(({ gateway, name }) =>
    gateway
      ? [{ title: `the gateway of '${name?.value ?? 'a network'}'`, address: gateway, isGiven: true }]
      : [],
  );
  const center = esx?.reader.value(esx.reader.sectionAt(esx.properties, 'vcenter'), 'ipaddress', addressOf);
  return [
    ...gateways,
    ...overlay,
    ...(center ? [{ title: 'the vCenter', address: center, isGiven: true }] : []),
  ];
}

/** Gives an address another value, and the text along that repeats it with the prefix of its subnet. */
export function moveAddress(model: CarrierGrade, address: Value<Address>, to: Address): readonly Fix[] {
  const ansible = model.varsOf('ansible');
  const before = formatAddress(address.value);
  const after = formatAddress(to);
  const key = String(address.entry?.key.value);
  const isOwn = ansible?.properties?.entry(key) === address.entry;
  const again =
    isOwn && key.startsWith(UNDERLAY)
      ? ansible?.reader.value(ansible.properties, key.replace(UNDERLAY, 'vsc_tul_cidr'), textOf)
      : undefined;
  if (!again?.value.startsWith(`${before}/`)) return changeTo(address, after);
  return moveTo(`Change to '${after}', also with its prefix`, [
    [address, after],
    [again, after + again.value.slice(before.length)],
  ]);
}

const UNDERLAY = 'vsc_tul_ip';
