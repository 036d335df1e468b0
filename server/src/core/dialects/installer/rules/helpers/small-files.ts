/** Small files: the compute proxy, build numbers, and scripts that export variables. */

import { inFile } from '../../../../rules/in-file.js';
import { defineRule, type Rule } from '../../../../rules/rule.js';
import { installerVariables } from '../../../../schema/installer-schemas.js';
import { isUnknown } from '../../../../syntax/queries.js';
import { removeEntry, renameKey } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Installer } from '../../installer-model.js';
import { changeTo, defineIniRule, isTrue } from './about-helpers.js';

const PROXY = 'compute_proxy.conf';
const proxy = (lines: string) => ({ [PROXY]: `[compute_proxy]\n${lines}\n` });
const FIXED = ['ipaddr', 'netmask', 'gateway'];
const SCRIPT = 'env_vars.sh';

/** Not in the table of JSON keys, but in the scripts of the first releases. */
const OTHER_VARIABLES = ['NeutronPublicInterfaceIP'];

export const smallFileRules: readonly Rule<Installer>[] = [
  defineIniRule('compute-proxy', {
    id: 'installer/proxy-hostname',
    severity: 'error',
    docs: {
      summary: 'The host name of the compute proxy has an underscore.',
      why: 'Host names have letters, digits and dashes; with an underscore the proxy cannot be reached by its name.',
      source: 'ESX compute proxy page 1.1',
      bad: proxy('hostname = compute_proxy_1'),
      good: proxy('hostname = compute-proxy-1'),
    },
    check({ ini, report }) {
      const section = ini.section('compute_proxy');
      const value = section?.entry('hostname')?.value;
      if (value?.type !== 'scalar' || !String(value.value).includes('_')) return;
      const name = String(value.value);
      const right = name.replaceAll('_', '-');
      report({
        at: { file: ini.file, node: value },
        message: `A host name has no underscore; write '${right}'.`,
        fixes: () => [
          {
            title: `Change to '${right}'`,
            edits: inFile(ini.file, { span: ini.file.tree.spanOf(value), newText: right }),
            preferred: true,
          },
        ],
      });
    },
  }),
  defineIniRule('compute-proxy', {
    id: 'installer/proxy-dhcp',
    severity: 'error',
    docs: {
      summary: 'A compute proxy without DHCP lacks its address, or one with DHCP has one.',
      why: 'Without DHCP address, netmask and gateway are needed; with DHCP they must be empty.',
      source: 'ESX compute proxy page 1.1',
      bad: proxy('usedhcp = False\nipaddr = 172.30.100.60\nnetmask = 255.255.255.0'),
      good: proxy('usedhcp = False\nipaddr = 172.30.100.60\nnetmask = 255.255.255.0\ngateway = 172.30.100.1'),
    },
    check({ ini, report }) {
      const dhcp = ini.text('compute_proxy', 'usedhcp');
      const section = ini.section('compute_proxy');
      const on = isTrue(dhcp);
      if (!dhcp || !section || on === undefined) return;
      const written = FIXED.filter((key) => {
        const value = section.entry(key)?.value;
        return value?.type === 'scalar' && String(value.value ?? '').trim() !== '';
      });
      const missing = FIXED.filter((key) => !written.includes(key));
      if (!on && missing.length > 0)
        report({
          at: dhcp.at,
          message: `Without DHCP ${missing.map((key) => `'${key}'`).join(' and ')} must be given.`,
        });
      if (on && written.length > 0)
        report({
          at: dhcp.at,
          message: `With DHCP ${written.map((key) => `'${key}'`).join(' and ')} must be empty.`,
          fixes: () => [changeTo(ini.file, dhcp, 'False')],
        });
    },
  }),
  defineRule<Installer>({
    id: 'installer/ce-env-null-build',
    severity: 'error',
    docs: {
      summary: 'A build number is null.',
      why: 'The installer compares the two numbers to know what is installed, and stops at null.',
      source: 'Troubleshooting page 1.1',
      bad: { 'ce_env.json': '{ "hp": { "build_number": null, "installed_build_number": "35" } }\n' },
      good: { 'ce_env.json': '{ "hp": { "build_number": "35", "installed_build_number": "35" } }\n' },
    },
    check({ model, report }) {
      for (const { file } of model.filesOf('ce-env')) {
        const root = file.tree.root;
        const hp =
          root?.type === 'map' ? root.entries.find(({ key }) => key.value === 'hp')?.value : undefined;
        for (const { key, value } of hp?.type === 'map' ? hp.entries : [])
          if (
            /^(installed_)?build_number$/.test(String(key.value)) &&
            value.type === 'scalar' &&
            value.source === 'null'
          )
            report({ at: { file, node: value }, message: `'${key.value}' must not be null.` });
      }
    },
  }),
  defineIniRule('exports', {
    id: 'installer/env-public-interface-ip',
    severity: 'error',
    docs: {
      summary: 'The variable NeutronPublicInterfaceIP is exported.',
      why: 'It is no longer supported: the installer stops when it is set.',
      source: 'Installation page for KVM 1.0',
      bad: { [SCRIPT]: 'export NeutronPublicInterfaceIP=192.168.131.2\n' },
      good: { [SCRIPT]: 'export OVERCLOUD_NeutronPublicInterface=eth1\n' },
    },
    check({ ini: { file, root }, report }) {
      const entry = root?.node.entries.find(({ key }) => key.value === 'NeutronPublicInterfaceIP');
      if (!entry) return;
      report({
        at: { file, node: entry.key },
        message: "'NeutronPublicInterfaceIP' is no longer supported; the installer stops when it is set.",
        fixes: () => [
          { title: 'Remove the line', edits: inFile(file, removeEntry(file, entry)), preferred: true },
        ],
      });
    },
  }),
  defineIniRule('exports', {
    id: 'installer/env-var-unknown',
    severity: 'warning',
    docs: {
      summary: 'An exported variable has nearly the name of one that the installer reads.',
      why: 'A variable of another name is exported in vain, and the default is used.',
      source: 'Mapping table of JSON keys to environment variables',
      bad: { [SCRIPT]: 'export FLOATING_STRAT=192.168.131.2\n' },
      good: { [SCRIPT]: 'export FLOATING_START=192.168.131.2\n' },
    },
    check({ ini: { file, root }, report }) {
      const known = [...installerVariables.keys(), ...OTHER_VARIABLES];
      for (const entry of root?.node.entries ?? []) {
        const name = String(entry.key.value);
        if (known.includes(name) || isUnknown(entry.key)) continue;
        const guess = known.find((each) => each.toLowerCase() === name.toLowerCase()) ?? nearest(name, known);
        // A script may export what other programs read.
        if (!guess) continue;
        report({
          at: { file, node: entry.key },
          message: `The installer reads no variable '${name}'; did you mean '${guess}'?`,
          fixes: () => [
            {
              title: `Rename to '${guess}'`,
              edits: inFile(file, renameKey(file, entry, guess)),
              preferred: true,
            },
          ],
        });
      }
    },
  }),
];
