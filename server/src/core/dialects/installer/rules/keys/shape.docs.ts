/** The pages of the rules about the shape of the environment file. */
import type { RuleDocs } from '../../../../rules/rule.js';
import { esxExample, kvmExample } from '../../examples.js';

const PAGES = 'JSON page 1.1; mapping table of JSON keys and environment variables';
const IGNORED = 'The installer turns known keys into environment variables and silently ignores the others';
const floating = { start: '192.168.131.2', end: '192.168.131.245', cidr: '192.168.131.0/24' };
const hosts = { provider_network: '172.30.101.0/24', vlan_range: '1701:1720' };
const server = '172.20.1.53';

export const docs = {
  'installer/env-unknown-section': {
    summary: 'The file has an unknown section.',
    why: `${IGNORED}. Nothing in the section has an effect, and defaults are used instead.`,
    source: PAGES,
    ...kvmExample({ codns: { undercloud_http_proxy: 'http://172.20.1.80:8080' } }),
  },
  'installer/env-unknown-key': {
    summary: 'The file has an unknown key.',
    why: `${IGNORED}. If a key is misspelt, its default is used.`,
    source: PAGES,
    ...kvmExample({ 'baremetal.network_gatway': '192.168.130.1', 'baremetal.network_gateway': undefined }),
  },
  'installer/env-misplaced-key': {
    summary: 'A known key is at the wrong level.',
    why: `${IGNORED}. A key has an effect only inside its section. Usually a brace was closed too early or too late.`,
    source: 'JSON page 1.1',
    ...kvmExample({ network_cidr: '192.168.130.0/24', 'baremetal.network_cidr': undefined }),
  },
  'installer/env-section-not-object': {
    summary: 'A section is not an object in braces.',
    why: 'The installer looks for keys inside the section and fails, or finds none of them.',
    source: 'JSON page 1.1',
    byHand: 'only the author knows which key of the section the value is for.',
    ...kvmExample({ floating_ip: '192.168.131.2' }),
  },
  'installer/env-wrong-type': {
    summary: 'A value has the wrong type, for example a number instead of text.',
    why: 'Every value ends up as the text of an environment variable. For a list or an object, the installer stops or passes on an unusable value.',
    source: PAGES,
    byHand: 'only the author knows which of the names in the list is meant.',
    ...kvmExample({ bridge_interface: ['em1', 'em2'] }),
  },
  'installer/env-key-case': {
    summary: "A key differs from a known one only by case, or by '-' instead of '_'.",
    why: `Keys are compared letter by letter. ${IGNORED}.`,
    source: 'RFC 8259, section 8.3: names are compared character by character',
    ...kvmExample({ 'virtual-interface': 'eth1', virtual_interface: undefined }),
  },
  'installer/env-section-floatingip': {
    summary: "The section of floating IPs is named 'floatingip'.",
    why: "The documentation has this spelling once, but the installer reads only 'floating_ip'. It would use its default pool.",
    source: 'JSON page 1.1, against all its samples',
    bad: kvmExample({ floatingip: floating, floating_ip: undefined }).bad,
    good: kvmExample({}).good,
  },
  'installer/env-section-esx': {
    summary: "The vCenter section is named 'esx'.",
    why: "One page of definitions has this name. Every sample and the mapping table have 'vcenter', which is certain to work.",
    source: 'JSON page 1.1; samples 1.1; mapping table of JSON keys',
    bad: esxExample({ esx: hosts, vcenter: undefined }).bad,
    good: esxExample({}).good,
  },
  'installer/env-dns-nameserver-keys': {
    summary: "A key of the section 'dns' ends in '_nameserver'.",
    why: "Samples of early 2015 had this spelling, which breaks name resolution. The keys end in '_server'.",
    source: 'Troubleshooting 1.1, installation',
    ...kvmExample({ 'dns.seed_nameserver': server, 'dns.seed_server': undefined }),
  },
} satisfies Record<string, RuleDocs>;
