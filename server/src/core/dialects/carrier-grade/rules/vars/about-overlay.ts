/** The hosts of the tenant overlay and whatever else has an address of its own, and the names that they log in with. */
import type { Value } from '../../../../model/value.js';
import type { Address } from '../../../../net/address.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { addressOf } from '../../model/read-values.js';

export const xmppKeys = ['vsc_xmpp_name', 'vsc_xmpp_name_ha'];

interface Host {
  readonly title: string;
  readonly address: Value<Address>;
}

const HOSTS: readonly (readonly [key: string, title: string])[] = [
  ['vsc_dcm_ip', "the first controller ('vsc_dcm_ip')"],
  ['vsc_dcm_ip_ha', "the second controller ('vsc_dcm_ip_ha')"],
  ['vsd_address', "the director ('vsd_address')"],
  ['vsc_tul_ip', "the first controller ('vsc_tul_ip')"],
  ['vsc_tul_ip_ha', "the second controller ('vsc_tul_ip_ha')"],
];

/** Hosts with an address of their own, in the files that the cloud uses; two names of one server are one host. */
export function hostsOf(model: CarrierGrade): readonly Host[] {
  const ansible = model.varsOf('ansible');
  const esx = model.varsOf('esx');
  const overlay = HOSTS.flatMap(([key, title]) => {
    const address = ansible?.reader.value(ansible.properties, key, addressOf);
    return address ? [{ title, address }] : [];
  });
  const gateways = (model.environment?.defined ?? []).flatMap(({ gateway, name }) =>
    gateway ? [{ title: `the gateway of '${name?.value ?? 'a network'}'`, address: gateway }] : [],
  );
  const center = esx?.reader.value(esx.reader.sectionAt(esx.properties, 'vcenter'), 'ipaddress', addressOf);
  return [...gateways, ...overlay, ...(center ? [{ title: 'the vCenter', address: center }] : [])];
}
