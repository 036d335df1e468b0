/** `cloud_type`, the key that decides what the rest of the file must hold: it is there, known, and fits the file's name. */
import { inFile } from '../../../../rules/in-file.js';
import type { Fix, Rule } from '../../../../rules/rule.js';
import { nearest } from '../../../../text/nearest.js';
import { isPlaceholder } from '../../../../text/placeholder.js';
import { kvmEnvironment, kvmExample, patched } from '../../examples.js';
import type { CloudType, EnvironmentJson, Installer } from '../../model/installer-model.js';
import { defineEnvironmentRule } from '../define.js';
import { change } from '../services/repairs.js';

const KEY = 'cloud_type';
const TYPES: readonly CloudType[] = ['KVM', 'ESX'];

const missing = defineEnvironmentRule({
  id: 'installer/cloud-type-missing',
  severity: 'error',
  docs: {
    summary: 'The file does not say which hypervisor the cloud has.',
    why: 'There is no default: the installer cannot know whether to count compute nodes or to look for vCenters, and stops.',
    source: 'JSON page 1.1, cloud_type (required)',
    ...kvmExample({ [KEY]: undefined }),
  },
  check({ environment, report }) {
    if (environment.state(KEY) !== 'absent') return;
    report({
      at: environment.missingAt(KEY),
      message: `'${KEY}' is missing; write 'KVM' or 'ESX'.`,
      fixes: () => {
        // Only ESX has a section of vCenters.
        const vcenter = environment.state('vcenter') === 'written';
        return (vcenter ? TYPES.toReversed() : TYPES).flatMap((type) => addType(environment, type));
      },
    });
  },
});

/** The first thing to be read in a file is what kind of cloud it is for. */
function addType({ file, root }: EnvironmentJson, type: CloudType): readonly Fix[] {
  const first = root?.node.entries[0];
  if (!root || !first) return [];
  const start = file.tree.spanOf(first).start;
  const before = file.text.slice(file.tree.spanOf(root.node).start + 1, start);
  const gap = before !== '' && before.trim() === '' ? before : ' ';
  const edit = { span: { start, end: start }, newText: `"${KEY}": "${type}",${gap}` };
  return [{ title: `Add '${KEY}' with '${type}'`, edits: inFile(file, edit) }];
}

const invalid = defineEnvironmentRule({
  id: 'installer/cloud-type-invalid',
  severity: 'error',
  docs: {
    summary: 'The cloud type is neither KVM nor ESX.',
    why: 'The installer has these two kinds of clouds and stops at any other.',
    source: 'JSON page 1.1, cloud_type',
    ...kvmExample({ [KEY]: 'KMV' }),
  },
  check({ environment, report }) {
    const value = environment.text(KEY);
    if (!value || environment.cloudType || isPlaceholder(value.value)) return;
    const guess = nearest(value.value.trim(), TYPES);
    const hint = guess === undefined ? "write 'KVM' or 'ESX'." : `did you mean '${guess}'?`;
    report({
      at: value.at,
      message: `'${value.value}' is no cloud type; ${hint}`,
      fixes: () =>
        guess === undefined
          ? TYPES.flatMap((type) => change(environment.file, value, type))
          : change(environment.file, value, guess, true),
    });
  },
});

const letterCase = defineEnvironmentRule({
  id: 'installer/cloud-type-case',
  severity: 'warning',
  docs: {
    summary: 'The cloud type is not written in capital letters.',
    why: "The scripts of the installer compare the value with 'KVM' and 'ESX', and not everywhere without regard to case.",
    source: 'JSON page 1.1, cloud_type',
    ...kvmExample({ [KEY]: 'kvm' }),
  },
  check({ environment, report }) {
    const { cloudType, file } = environment;
    const written = String(cloudType?.node.value);
    if (!cloudType || written === cloudType.value) return;
    report({
      at: cloudType.at,
      message: `'${written}' must be written '${cloudType.value}'.`,
      fixes: () => change(file, cloudType, cloudType.value, true),
    });
  },
});

const fileName = defineEnvironmentRule({
  id: 'installer/cloud-type-file-name',
  severity: 'warning',
  docs: {
    summary: 'The name of the file says KVM and its cloud type ESX, or the reverse.',
    why: 'The templates are called kvm-custom-ips.json, esx-custom-ips.json and esx-custom-ips-vlan.json. Most likely the wrong template was copied, or the file will be taken for another one later.',
    source: 'JSON page 1.1, templates in tripleo/configs',
    bad: { 'esx-custom-ips.json': patched(kvmEnvironment, {}) },
    good: { 'kvm-custom-ips.json': patched(kvmEnvironment, {}) },
  },
  check({ environment, report }) {
    const { file, cloudType } = environment;
    const name = file.uri.slice(file.uri.lastIndexOf('/') + 1);
    const said = /^(kvm|esx)[-_].*\.json$/i.exec(name)?.[1]?.toUpperCase();
    // A name with both words in it says neither.
    const [type, another] = TYPES.filter((each) => name.toUpperCase().includes(each));
    if (type !== said || another) return;
    if (!cloudType || !type || cloudType.value === type) return;
    report({
      at: cloudType.at,
      message: `The name of this file says ${type}, but its cloud type is '${cloudType.value}'.`,
      fixes: () => change(file, cloudType, type),
    });
  },
});

export const cloudTypeRules: readonly Rule<Installer>[] = [missing, invalid, letterCase, fileName];
