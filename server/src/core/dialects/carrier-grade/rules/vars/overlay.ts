/** `vars/ansible.json` against the rest of the cloud: XMPP names, routes, and addresses that are used twice. */

import type { Value } from '../../../../model/value.js';
import { type Address, formatAddress } from '../../../../net/address.js';
import { rangeContains } from '../../../../net/address-range.js';
import { formatCidr, sameCidr } from '../../../../net/cidr.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { cloudExample, properties } from '../../examples.js';
import type { CarrierGrade } from '../../model/carrier-grade-model.js';
import { addressOf, cidrOf, textOf } from '../../model/read-values.js';
import { changeTo } from '../define.js';
import { defineVarsRule, networkNamed } from './about-vars.js';

const AT = `vars/ansible.json ${properties}`;
const XMPP_KEYS = ['vsc_xmpp_name', 'vsc_xmpp_name_ha'];
const XMPP = /^([^:@\s]+):([^@\s]+)@(.+)$/;

export const overlayRules: readonly Rule<CarrierGrade>[] = [
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-xmpp-name',
    severity: 'error',
    docs: {
      summary: 'The XMPP name of a controller is not user:password@host.',
      why: 'The controller logs in to the director with it. A dot in place of the colon makes user and password one word, and the login fails.',
      source: 'Sample files ansible.json; a published one has this mistake',
      ...cloudExample({ [`${AT}.vsc_xmpp_name`]: 'vsc1.Kaum-3rraten@vsd1.harbour.example.net' }),
    },
    check({ file, properties: map, report }) {
      for (const key of XMPP_KEYS) {
        const name = file.reader.value(map, key, textOf);
        if (!name || XMPP.test(name.value)) continue;
        const dotted = /^([^.:@\s]+)\.([^@\s]+@.+)$/.exec(name.value);
        const right = dotted && `${dotted[1]}:${dotted[2]}`;
        report({
          at: name.at,
          message: `'${key}' must be user:password@host${right ? '; write a colon between user and password.' : '.'}`,
          fixes: () => (right ? [changeTo(file, name, right)] : []),
        });
      }
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-xmpp-domain',
    severity: 'warning',
    docs: {
      summary: 'The host of an XMPP name is not the director.',
      why: 'The director is called vsd_name in the domain dns_domain_name; a name of another domain leads to another cloud, or to nothing.',
      source: 'Sample files ansible.json; a published one has this mistake',
      ...cloudExample({ [`${AT}.vsc_xmpp_name`]: 'vsc1:Kaum-3rraten@vsd1.quay.example.net' }),
    },
    check({ file, properties: map, report }) {
      const director = file.reader.value(map, 'vsd_name', textOf);
      const domain = file.reader.value(map, 'dns_domain_name', textOf);
      if (!director || !domain) return;
      const right = `${director.value}.${domain.value}`;
      for (const key of XMPP_KEYS) {
        const name = file.reader.value(map, key, textOf);
        const host = name?.value.slice(name.value.lastIndexOf('@') + 1);
        if (!name?.value.includes('@') || host === right) continue;
        report({
          at: name.at,
          message: `The host of '${key}' is '${host}', but the director is '${right}'.`,
          related: [{ at: domain.at, message: 'The domain of the cloud stands here.' }],
          fixes: () => [changeTo(file, name, `${name.value.slice(0, name.value.lastIndexOf('@'))}@${right}`)],
        });
      }
    },
  }),
  defineVarsRule('ansible', {
    id: 'carrier-grade/cg-vsc-route',
    severity: 'warning',
    docs: {
      summary: 'The controllers of the overlay have no route to the DNS or the management network.',
      why: 'They look names up and are managed through these networks; both stand in vsc_route_mgmt_cidr.',
      source: 'Sample files ansible.json',
      ...cloudExample({ [`${AT}.vsc_route_mgmt_cidr`]: ['9.41.2.0/24'] }),
    },
    check({ file, properties: map, model, used, report }) {
      const management = used ? networkNamed(model, 'management')?.cidr : undefined;
      const routes = file.reader.values(map, 'vsc_route_mgmt_cidr', cidrOf);
      if (!management || !routes.entry || !routes.complete || routes.items.length === 0) return;
      if (routes.items.some((route) => sameCidr(route.value, management.value))) return;
      report({
        at: { file: file.file, node: routes.entry.key },
        message: `'vsc_route_mgmt_cidr' lacks ${formatCidr(management.value)}, the management network.`,
        related: [{ at: management.at, message: 'The management network stands here.' }],
      });
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-address-collision',
    severity: 'error',
    docs: {
      summary: 'One address is given to two hosts.',
      why: 'Two hosts with one address disturb each other in ways that are hard to find.',
      source: 'Address arithmetic',
      ...cloudExample({ [`${AT}.vsd_address`]: '9.40.5.31' }),
    },
    check({ model, report }) {
      const seen = new Map<string, Host>();
      for (const host of hostsOf(model)) {
        const key = formatAddress(host.address.value);
        const first = seen.get(key);
        if (first)
          report({
            at: host.address.at,
            message: `${capital(host.title)} has the address ${key} of ${first.title}.`,
            related: [{ at: first.address.at, message: `${capital(first.title)} is here.` }],
          });
        else seen.set(key, host);
      }
    },
  }),
  defineRule<CarrierGrade>({
    id: 'carrier-grade/cg-vsc-in-pool',
    severity: 'error',
    docs: {
      summary: 'A host of the overlay has an address that is given out to nodes.',
      why: 'Addresses of a range in wr.json go to the KVM region; sooner or later a node gets the one that a controller or director has.',
      source: 'Sample files ansible.json and wr.json',
      ...cloudExample({ [`${AT}.vsc_tul_ip`]: '10.40.6.60', [`${AT}.vsc_tul_cidr`]: '10.40.6.60/24' }),
    },
    check({ model, report }) {
      const { wr } = model;
      if (!wr) return;
      const ranges = wr.interfaces.items.flatMap(({ networks }) => networks.items);
      const first = wr.reader.value(wr.properties, 'tul_ip_start_address', addressOf);
      const last = wr.reader.value(wr.properties, 'tul_ip_end_address', addressOf);
      const pools = [
        ...ranges.flatMap(({ range, first: at }) => (range && at ? [{ range, at: at.at }] : [])),
        ...(first && last && first.value.value <= last.value.value
          ? [{ range: { first: first.value, last: last.value }, at: first.at }]
          : []),
      ];
      for (const { title, address } of hostsOf(model)) {
        const pool = pools.find(({ range }) => rangeContains(range, address.value));
        if (pool)
          report({
            at: address.at,
            message: `${capital(title)} has the address ${formatAddress(address.value)}, which lies in a range of the KVM region.`,
            related: [{ at: pool.at, message: 'The range begins here.' }],
          });
      }
    },
  }),
];

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
function hostsOf(model: CarrierGrade): readonly Host[] {
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

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
