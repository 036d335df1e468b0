/** Bonds: who makes them, how they spread traffic, and which ports they have. */
import { bondProviders, DEFAULT_BOND_PROVIDER } from '../../../../architecture/clm-bonds.js';
import { inFile } from '../../../../rules/in-file.js';
import type { Fix } from '../../../../rules/rule.js';
import { insertEntry, removeEntry, replaceScalar } from '../../../../syntax/rewrite.js';
import { nearest } from '../../../../text/nearest.js';
import type { Item } from '../../model/item.js';
import { finding, type ModelRule } from '../define.js';
import { interfaceExample, interfaceRule } from './interfaces.js';

const bond = (provider: string, options: string, devices: readonly string[]) =>
  interfaceExample(
    `device:\n  name: bond9\nbond-data:\n${provider === '' ? '' : `  provider: ${provider}\n`}  options:\n    ${options}\n  devices:\n${devices.map((name) => `    - name: ${name}\n`).join('')}network-groups:\n  - MANAGEMENT`,
  );
const good = bond('linux', 'mode: active-backup', ['hed1', 'hed2']);

function providerOf(item: Item) {
  const written = item.text('provider')?.value;
  if (written === undefined && item.has('provider')) return undefined;
  return bondProviders.find(({ name }) => name === (written ?? DEFAULT_BOND_PROVIDER));
}

/** The mode under either of its keys. */
function modeOf(options: Item | undefined) {
  return options?.text('mode') ?? options?.text('bond_mode');
}

export const bondRules: readonly ModelRule[] = [
  interfaceRule(
    'ifmodel-bond-no-provider',
    {
      summary: 'A bond does not say what makes it.',
      why: 'The bonding driver of Linux is taken; say so, so that nobody has to guess.',
      bad: bond('', 'mode: active-backup', ['hed1', 'hed2']),
      good,
    },
    function* ({ item, bond: data }) {
      if (!data || data.has('provider')) return;
      yield finding(
        item.keyAt('bond-data'),
        `The bond of '${item.name}' does not say what makes it; '${DEFAULT_BOND_PROVIDER}' is taken.`,
        {
          fixes: () => [
            {
              title: `Add 'provider: ${DEFAULT_BOND_PROVIDER}'`,
              edits: inFile(data.file, insertEntry(data.file, data.node, 'provider', DEFAULT_BOND_PROVIDER)),
              preferred: true,
            },
          ],
        },
      );
    },
    'warning',
  ),
  interfaceRule(
    'ifmodel-bond-provider-invalid',
    {
      summary: 'Nothing of this name makes bonds.',
      why: 'Bonds are made by `linux`, `openvswitch` or, on Hyper-V hosts, `windows`.',
      bad: bond('linuxx', 'mode: active-backup', ['hed1', 'hed2']),
      good,
    },
    function* ({ bond: data }) {
      const provider = data?.text('provider');
      if (!data || !provider || bondProviders.some(({ name }) => name === provider.value)) return;
      const names = bondProviders.map(({ name }) => name);
      const guess = nearest(provider.value, names);
      yield finding(
        provider.at,
        `'${provider.value}' makes no bonds; write ${names.map((name) => `'${name}'`).join(', ')}.`,
        {
          fixes: () =>
            names.map((name) => ({
              title: `Change to '${name}'`,
              edits: inFile(data.file, replaceScalar(data.file, provider.node, name)),
              preferred: name === guess,
            })),
        },
      );
    },
  ),
  interfaceRule(
    'ifmodel-bond-mode-missing',
    {
      summary: 'A bond does not say how it spreads traffic.',
      why: 'The mode must fit the switch, so that there is no default.',
      bad: bond('linux', 'miimon: 200', ['hed1', 'hed2']),
      good,
    },
    function* ({ item, bond: data }) {
      const options = data?.map('options');
      if (!options || options.has('mode') || options.has('bond_mode')) return;
      yield finding(data?.keyAt('options') ?? item.nameAt, `The bond of '${item.name}' has no 'mode'.`, {
        fixes: () => [
          {
            title: "Add 'mode: active-backup'",
            edits: inFile(options.file, insertEntry(options.file, options.node, 'mode', 'active-backup')),
          },
        ],
      });
    },
  ),
  interfaceRule(
    'ifmodel-bond-mode-invalid',
    {
      summary: 'A bond has no such mode.',
      why: 'Each provider has modes of its own.',
      bad: bond('openvswitch', 'mode: 802.3ad', ['hed1', 'hed2']),
      good,
    },
    function* ({ bond: data }) {
      const provider = data && providerOf(data);
      const mode = modeOf(data?.map('options'));
      if (!data || !provider || !mode) return;
      if (provider.modes.some(({ name, number }) => name === mode.value || number === mode.value)) return;
      const names = provider.modes.map(({ name }) => name);
      yield finding(
        mode.at,
        `A bond of '${provider.name}' has no mode '${mode.value}'; it has ${names.map((name) => `'${name}'`).join(', ')}.`,
        {
          fixes: () =>
            names.map(
              (name): Fix => ({
                title: `Change to '${name}'`,
                edits: inFile(data.file, replaceScalar(data.file, mode.node, name)),
              }),
            ),
        },
      );
    },
  ),
  interfaceRule(
    'ifmodel-bond-primary-ignored',
    {
      summary: 'A bond names a preferred port and takes no notice of it.',
      why: 'Only bonds of Linux know a primary port.',
      bad: bond('openvswitch', 'mode: active-backup\n    primary: hed1', ['hed1', 'hed2']),
      good,
    },
    function* ({ bond: data }) {
      const options = data?.map('options');
      const provider = data && providerOf(data);
      const entry = options?.entry('primary');
      if (!options || !entry || provider?.name !== 'openvswitch') return;
      yield finding(
        { file: options.file, node: entry.key },
        "A bond of 'openvswitch' has no primary port; this is ignored.",
        {
          fixes: () => [
            {
              title: "Remove 'primary'",
              edits: inFile(options.file, removeEntry(options.file, entry)),
              preferred: true,
            },
          ],
        },
      );
    },
    'warning',
  ),
  interfaceRule(
    'ifmodel-bond-primary-unknown',
    {
      summary: 'The preferred port of a bond is none of its ports.',
      why: 'The bond cannot prefer what it does not have.',
      bad: bond('linux', 'mode: active-backup\n    primary: hed7', ['hed1', 'hed2']),
      good,
    },
    function* ({ bond: data }) {
      const primary = data?.map('options')?.text('primary');
      const devices = data?.items('devices');
      if (
        !data ||
        !primary ||
        !devices?.complete ||
        devices.state !== 'written' ||
        providerOf(data)?.name === 'openvswitch'
      )
        return;
      const names = devices.items.flatMap((device) => device.text('name')?.value ?? []);
      if (names.length < devices.items.length || names.includes(primary.value)) return;
      yield finding(primary.at, `'${primary.value}' is none of the ports of this bond.`, {
        fixes: () =>
          names.map((name) => ({
            title: `Change to '${name}'`,
            edits: inFile(data.file, replaceScalar(data.file, primary.node, name)),
          })),
      });
    },
  ),
  interfaceRule(
    'ifmodel-bond-too-few-devices',
    {
      summary: 'A bond has too few ports.',
      why: 'A bond of Linux needs one port, the others two.',
      bad: bond('openvswitch', 'mode: active-backup', ['hed1']),
      good,
    },
    function* ({ item, bond: data }) {
      const devices = data?.items('devices');
      const provider = data && providerOf(data);
      if (!data || !devices?.complete || !provider || devices.items.length >= provider.minDevices) return;
      yield finding(
        data.keyAt('devices'),
        `The bond of '${item.name}' has ${devices.items.length === 1 ? 'one port' : `${devices.items.length} ports`}; '${provider.name}' needs ${provider.minDevices}.`,
      );
    },
  ),
];
