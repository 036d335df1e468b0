/** The section `codn`: proxies to the catalogue of HDN, as URLs, for both clouds and both schemes. */
import { parseAddress } from '../../../../net/address.js';
import type { Rule } from '../../../../rules/rule.js';
import { kvmExample } from '../../examples.js';
import type { Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { addKeys, change, quoted } from './repairs.js';

const KEYS = [
  'undercloud_http_proxy',
  'undercloud_https_proxy',
  'overcloud_http_proxy',
  'overcloud_https_proxy',
] as const;

const goodCodn = Object.fromEntries(KEYS.map((key) => [key, 'http://172.20.1.8:8080']));

const HOST = '(?:[^\\s/:@]+(?::[^\\s/@]*)?@)?([a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?)';
const GOOD = new RegExp(`^https?://${HOST}:(\\d{1,5})/?$`, 'i');
const BARE = new RegExp(`^${HOST}:(\\d{1,5})/?$`, 'i');

const url = defineEnvironmentRule({
  id: 'installer/codn-url',
  severity: 'error',
  docs: {
    summary: 'A proxy is not written as `http://host:port`.',
    why: 'The value becomes the variable http_proxy or https_proxy of the nodes. Without a scheme and a port the programs that read it do not find the proxy.',
    source: 'JSON page 1.1, section codn, and the samples of the scenarios page 1.1',
    ...kvmExample({ codn: { ...goodCodn, overcloud_https_proxy: '172.20.1.8:8080' } }, { codn: goodCodn }),
  },
  check({ environment, report }) {
    for (const key of KEYS) {
      const value = environment.text(`codn.${key}`);
      const written = value?.value ?? '';
      if (!value || /[<>{}$]/.test(written) || isProxy(written, GOOD)) continue;
      const better = proxyIn(written.trim());
      report({
        at: value.at,
        message: `'${written}' is no proxy URL; write it as 'http://host:port'.`,
        fixes: () => (better === undefined ? [] : change(environment.file, value, better, true)),
      });
    }
  },
});

function proxyIn(text: string): string | undefined {
  if (isProxy(text, GOOD)) return text;
  return isProxy(text, BARE) ? `http://${text.replace(/\/$/, '')}` : undefined;
}

/** A host of digits and dots is meant as an address, and a port ends at 65535. */
function isProxy(text: string, pattern: RegExp): boolean {
  const [whole, host = '', port = ''] = pattern.exec(text) ?? [];
  if (whole === undefined || Number(port) < 1 || Number(port) > 65_535) return false;
  return !/^[\d.]+$/.test(host) || parseAddress(host) !== undefined;
}

const incomplete = defineEnvironmentRule({
  id: 'installer/codn-incomplete',
  severity: 'warning',
  docs: {
    summary: 'The section `codn` names some proxies, but not all four.',
    why: 'A node takes the http proxy for one kind of URL and the https proxy for the other, and undercloud and overcloud each have their own. Where one is missing, that part of the cloud reaches the catalogue for some downloads only, or not at all.',
    source: 'Scenarios page 1.1, whose samples set all four',
    ...kvmExample({ codn: goodCodn, 'codn.overcloud_https_proxy': undefined }, { codn: goodCodn }),
  },
  check({ environment, report }) {
    const section = environment.section('codn');
    const at = environment.keyAt('codn');
    const lacking = KEYS.filter((key) => environment.state(`codn.${key}`) === 'absent');
    if (!section || !at || lacking.length === 0 || lacking.length === KEYS.length) return;
    report({
      at,
      message: `'codn' lacks ${quoted(lacking)}; http and https of the undercloud and the overcloud each need a proxy.`,
      fixes: () => {
        const values = KEYS.flatMap((key) => environment.text(`codn.${key}`)?.value ?? []);
        const [only, ...others] = new Set(values);
        if (only === undefined || others.length > 0 || !isProxy(only, GOOD)) return [];
        const members = lacking.map((key) => [key, only] as const);
        return addKeys(environment.file, section, members, `Add ${quoted(lacking)} with '${only}'`);
      },
    });
  },
});

export const codn: readonly Rule<Installer>[] = [url, incomplete];
